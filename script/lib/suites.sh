# The test suites and how their results are counted. Sourced, not run.
#
# The protocol: a suite is a command that prints, as one of its lines,
#   PASSED <n> FAILED <m>
# (the last such line counts) and exits non-zero when anything failed. A suite
# that ends badly without that line counts as one failure. doctest programs
# need nothing of this: count_doctest reads their own summaries.
# shellcheck shell=bash

TOTAL_PASSED=0
TOTAL_FAILED=0
SUITE_LINES=()

# run_suite <name> <what it is> <command...>
run_suite() {
  local name=$1 title=$2 log started code=0 line passed failed
  shift 2
  log=$LOGS/suite-$name.log
  mkdir -p "$LOGS"
  started=$(date +%s)
  say ":: $title"
  "$@" >"$log" 2>&1 &
  wait_with_signs_of_life $! "$log" || code=$?
  line=$(grep -E '^PASSED [0-9]+ FAILED [0-9]+$' "$log" | tail -n 1 || true)
  read -r _ passed _ failed <<<"${line:-PASSED 0 FAILED 0}"
  if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  if [ "$code" -eq 0 ] && [ -z "$line" ]; then
    echo "the suite ended without a line 'PASSED <n> FAILED <m>'" >>"$log"
    failed=1
  fi
  if [ "$failed" -gt 0 ]; then
    tail -n 60 "$log" | sed 's/^/   | /'
    note "the whole output: ${log#"$ROOT"/}"
  fi
  note "$passed passed, $failed failed ($(seconds_since "$started") s)"
  TOTAL_PASSED=$((TOTAL_PASSED + passed))
  TOTAL_FAILED=$((TOTAL_FAILED + failed))
  SUITE_LINES+=("$(printf '%-10s %5s passed %5s failed %5s s' "$name" "$passed" "$failed" "$(seconds_since "$started")")")
}

# begin_early <name> <command...>: starts a suite beside the ones before it. Its turn comes with
#   run_suite <name> <what it is> end_of_early <name>
begin_early() {
  local name=$1
  shift
  mkdir -p "$LOGS"
  rm -f "$LOGS/early-$name.code"
  (
    code=0
    "$@" >"$LOGS/early-$name.log" 2>&1 || code=$?
    echo "$code" >"$LOGS/early-$name.code"
  ) &
  echo $! >"$LOGS/early-$name.pid"
}

end_of_early() {
  tail -n +1 -f --pid="$(<"$LOGS/early-$1.pid")" "$LOGS/early-$1.log"
  return "$(<"$LOGS/early-$1.code")"
}

wait_with_signs_of_life() {
  local pid=$1 log=$2 ticks=0 code=0
  # shellcheck disable=SC2064
  trap "kill $pid 2>/dev/null; exit 130" INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2
    ticks=$((ticks + 1))
    if [ $((ticks % 100)) -eq 0 ]; then
      note "… $((ticks / 5)) s  $(tail -n 1 "$log" 2>/dev/null | tr -d '\r' | cut -c 1-90)"
    fi
  done
  wait "$pid" || code=$?
  trap - INT TERM
  return $code
}

# count_doctest <build folder>: runs every registered test program and adds up the
# test cases of their summaries; a program that dies counts as one failed case.
count_doctest() {
  local folder=$1 code=0
  (cd "$folder" && ctest -V -j "$JOBS" -L unit) >"$folder/ctest.log" 2>&1 || code=$?
  cat "$folder/ctest.log"
  awk '
    match($0, /^[0-9]+: /) { test = $1 + 0 }
    /\[doctest\] test cases:/ {
      for (i = 1; i < NF; ++i) {
        if ($(i + 1) == "passed") passed[test] = $i
        if ($(i + 1) == "failed") failed[test] = $i
      }
      seen[test] = 1
    }
    /^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ {
      sub(/^.*Test +#/, ""); number = $0 + 0; ran[number] = 1
      if ($0 !~ / Passed /) bad[number] = 1
    }
    END {
      for (n in ran) {
        p += passed[n]; f += failed[n]
        if (bad[n] && !failed[n]) f += 1
        if (!bad[n] && !seen[n]) p += 1
      }
      printf "PASSED %d FAILED %d\n", p, f
    }' "$folder/ctest.log"
  return $code
}

# run_fuzzers <build folder> <seconds>: each fuzz target for that long, from the
# seeds in tests/fuzz/seeds/ and from the real content.
run_fuzzers() {
  local folder=$1 seconds=$2 target name corpus passed=0 failed=0
  for target in "$folder"/fuzz_* "$folder"/tests/fuzz_*; do
    [ -f "$target" ] && [ -x "$target" ] || continue
    name=$(basename "$target")
    corpus=$folder/corpus/$name
    mkdir -p "$corpus" "$folder/crashes"
    if "$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2560 -print_final_stats=1 \
      -artifact_prefix="$folder/crashes/$name-" "$corpus" $(seed_folders); then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
    fi
  done
  echo "PASSED $passed FAILED $failed"
  [ "$failed" -eq 0 ]
}

seed_folders() {
  local folder
  for folder in "$ROOT/tests/fuzz/seeds" "$ROOT/data/content" "$ROOT/data/locales/en"; do
    if [ -d "$folder" ]; then printf '%s\n' "$folder"; fi
  done
}
