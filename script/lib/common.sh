# Shared by every script: places, messages, running long steps. Sourced, not run.
# shellcheck shell=bash

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
CACHE=${EXPLORER_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/intouchai-explorer}
LOGS=$ROOT/build/logs
JOBS=${EXPLORER_JOBS:-$(nproc 2>/dev/null || echo 2)}

# Compiled objects survive a second clone: ccache lies in the cache folder and
# treats paths below the work tree as relative.
export EXPLORER_CACHE=$CACHE
export CCACHE_DIR=${CCACHE_DIR:-$CACHE/ccache}
export CCACHE_BASEDIR=$ROOT CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
# Debian's Emscripten finds 'acorn' among Debian's Node.js modules.
if [ -d /usr/share/nodejs/acorn ]; then export NODE_PATH=/usr/share/nodejs; fi
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*"; }
note() { printf '   %s\n' "$*"; }
fail() {
  printf '\nerror: %s\n' "$*" >&2
  exit 1
}

# usage <file>: prints the comment at the head of a script, as its -h text.
usage() {
  awk 'NR == 1 { next } /^#/ { sub(/^# ?/, ""); print; next } { exit }' "$1"
}

seconds_since() { printf '%s' "$(($(date +%s) - $1))"; }

# need <command> <what brings it>
need() {
  command -v "$1" >/dev/null 2>&1 || fail "'$1' is missing. $2"
}

# as_root <command...>: as root, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# free_megabytes <folder>: a folder that is not there is no reason to complain.
free_megabytes() {
  if [ -d "$1" ]; then df -Pm "$1" | awk 'NR == 2 { print $4 }'; else echo 999999; fi
}

# need_space <folder> <megabytes>
need_space() {
  mkdir -p "$1" 2>/dev/null || fail "Cannot write to $1."
  local free
  free=$(free_megabytes "$1")
  [ "$free" -ge "$2" ] || fail "The disk is too full: $2 MB are needed in $1, $free MB are free."
}

# step <title> <command...>: runs a long step with its output in a log, a sign of
# life every ten seconds, and its duration. On failure it shows the end of the
# log, or one sentence where the cause is known.
step() {
  local title=$1 started log pid seconds=0 code=0
  shift
  started=$(date +%s)
  need_space "$LOGS" 50
  log=$LOGS/$(printf '%s' "$title" | tr -cs 'A-Za-z0-9' '-' | sed 's/-*$//').log
  say ":: $title"
  "$@" >"$log" 2>&1 &
  pid=$!
  # shellcheck disable=SC2064
  trap "kill $pid 2>/dev/null; exit 130" INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    seconds=$((seconds + 1))
    if [ $((seconds % 50)) -eq 0 ]; then
      note "… $(seconds_since "$started") s  $(tail -n 1 "$log" 2>/dev/null | tr -d '\r' | cut -c 1-90)"
    fi
  done
  wait "$pid" || code=$?
  trap - INT TERM
  if [ "$code" -ne 0 ]; then
    explain_failure "$log" "$title" "$code"
  fi
  note "done in $(seconds_since "$started") s"
}

explain_failure() {
  local log=$1 title=$2
  if [ "$(free_megabytes "$LOGS")" -lt 5 ] || [ "$(free_megabytes "$CACHE")" -lt 5 ] ||
    grep -q -i -E 'No space left on device|not have enough free space|disk quota exceeded' "$log"; then
    fail "The disk is full: '$title' could not write."
  fi
  if grep -q -E 'Temporary failure resolving|Could not resolve|Could not connect|Unable to connect|Network is unreachable|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT' "$log"; then
    fail "No network: '$title' could not reach the package archive."
  fi
  tail -n 40 "$log" >&2
  fail "'$title' failed. The whole output is in ${log#"$ROOT"/}."
}
