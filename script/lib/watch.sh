# script/server --watch: writes the site again when its data change. Sourced after build.sh, not run.
# shellcheck shell=bash

# What is wrong with the content, as the pages show it; empty when nothing is.
FINDINGS=$WEB.check

serve_and_watch() {
  local server
  check_content
  say "The explorer is served at the address below and watches data/ and web/; Ctrl+C ends it."
  python3 "$ROOT/script/serve.py" "$WEB" --port "$1" --reload "$FINDINGS" &
  server=$!
  # shellcheck disable=SC2064
  trap "kill $server 2>/dev/null || true" EXIT
  trap 'exit 130' INT TERM
  while kill -0 "$server" 2>/dev/null; do
    sleep 1
    if ! site_is_current; then renew_site; fi
  done
  wait "$server"
}

# A renewal that fails is told and waits for the next change; serving goes on.
renew_site() {
  local code=0 log=$LOGS/renewing.log
  (
    lock_build
    put_site_together
  ) >"$log" 2>&1 &
  wait $! || code=$?
  if [ "$code" -eq 0 ]; then
    check_content
    return
  fi
  tail -n 20 "$log" >&2
  if [ -f "$WEB.stamp.new" ]; then mv -f "$WEB.stamp.new" "$WEB.stamp"; fi
  {
    echo "The site could not be written:"
    tail -n 20 "$log"
  } >"$FINDINGS.new"
  mv -f "$FINDINGS.new" "$FINDINGS"
}

check_content() {
  local code=0
  "$NATIVE/explorer-tool" check "$ROOT/data" --fonts "$ROOT/assets/fonts/codepoints.txt" \
    >"$FINDINGS.new" 2>&1 || code=$?
  say "   $(date +%H:%M:%S)"
  cat "$FINDINGS.new"
  if [ "$code" -eq 0 ]; then : >"$FINDINGS.new"; fi
  mv -f "$FINDINGS.new" "$FINDINGS"
}
