#!/usr/bin/env bash
# The web edition in Chromium: tests/web/run.sh [part of a test's name ...]
# Wants a built site in $EXPLORER_BUILD/web (script/build web) and script/bootstrap.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec node run.mjs "$@"
