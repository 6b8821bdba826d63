#!/usr/bin/env bash
# The desktop program under Xvfb: tests/native/run.sh [part of a test's name ...]
# Wants $EXPLORER_BUILD/native/explorer (script/build native) and script/bootstrap.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec node run.mjs "$@"
