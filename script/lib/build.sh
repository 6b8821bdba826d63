# Configuring, building and putting together what is served. Sourced, not run.
# Everything that a build makes lies in build/:
#   build/native     programs and fonts      build/sanitize   programs under the sanitizers
#   build/web-core   wasm, JavaScript, fonts build/web        the folder to deploy
# shellcheck shell=bash

NATIVE=$ROOT/build/native
WEB_CORE=$ROOT/build/web-core
WEB=$ROOT/build/web
PICTURES=$ROOT/build/web.pictures

# configure <preset> <folder> [cmake options]: only where it is not done yet; the
# build itself notices changed CMake files. Options are remembered.
configure() {
  local preset=$1 folder=$2 wish
  shift 2
  wish="$preset $* $(cksum <"$ROOT/CMakePresets.json")"
  if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/.configured" 2>/dev/null)" = "$wish" ]; then return 0; fi
  rm -f "$folder/.configured"
  step "Configuring $preset" run_in_root cmake --preset "$preset" "$@"
  printf '%s\n' "$wish" >"$folder/.configured"
}

# One build at a time in a work tree: two would pull files from under each other.
lock_build() {
  mkdir -p "$ROOT/build" 2>/dev/null || fail "Cannot write to $ROOT/build."
  exec 9>"$ROOT/build/.lock"
  if command -v flock >/dev/null 2>&1 && ! flock -n 9; then
    note "another build of this work tree is running; waiting for it"
    flock 9
  fi
}
unlock_build() { exec 9>&-; }

run_in_root() { (cd "$ROOT" && "$@"); }

# compile <title> <folder> <targets...>: silent and quick when nothing is to be done.
compile() {
  local title=$1 folder=$2
  shift 2
  if ninja_has_nothing_to_do "$folder" "$@"; then return 0; fi
  step "$title" ninja -C "$folder" -j "$JOBS" "$@"
}

ninja_has_nothing_to_do() {
  local folder=$1 answer
  shift
  answer=$(ninja -C "$folder" -n "$@" 2>&1) || return 1
  [[ $answer == *'no work to do'* ]]
}

# has_target <folder> <target>
has_target() {
  ninja -C "$1" -t query "$2" >/dev/null 2>&1
}

# existing_targets <folder> <targets...>: prints those that the build knows.
existing_targets() {
  local folder=$1 target
  shift
  for target in "$@"; do
    if has_target "$folder" "$target"; then printf '%s\n' "$target"; fi
  done
}

build_tool() {
  configure native "$NATIVE" "${NATIVE_OPTIONS[@]}"
  compile "Building the command-line tool" "$NATIVE" $(existing_targets "$NATIVE" explorer-tool)
}

build_native() {
  lock_build
  NATIVE_OPTIONS=(-DEXPLORER_DESKTOP=ON)
  configure native "$NATIVE" "${NATIVE_OPTIONS[@]}"
  compile "Building the desktop program" "$NATIVE" $(existing_targets "$NATIVE" explorer explorer-tool) explorer_fonts
  unlock_build
}

build_web_core() {
  configure web "$WEB_CORE"
  compile "Building the WebAssembly core" "$WEB_CORE" $(existing_targets "$WEB_CORE" explorer) explorer_fonts
}

# Both at once where both are to be built, as on the first start: while one links, which takes one processor, the
# other compiles.
build_tool_and_web_core() {
  local tool_targets core_targets
  configure native "$NATIVE" "${NATIVE_OPTIONS[@]}"
  configure web "$WEB_CORE"
  mapfile -t tool_targets < <(existing_targets "$NATIVE" explorer-tool)
  mapfile -t core_targets < <(existing_targets "$WEB_CORE" explorer)
  if ! ninja_has_nothing_to_do "$NATIVE" "${tool_targets[@]}" && ! ninja_has_nothing_to_do "$WEB_CORE" "${core_targets[@]}"; then
    step "Building the command-line tool and the WebAssembly core" run_both
  fi
  build_tool
  build_web_core
}

run_both() {
  local code=0
  trap 'kill $(jobs -p) 2>/dev/null' TERM
  ninja -C "$NATIVE" -j "$JOBS" "${tool_targets[@]}" &
  ninja -C "$WEB_CORE" -j "$JOBS" "${core_targets[@]}" || code=$?
  wait $! || code=$?
  return $code
}

# A configured native build keeps its options, so that script/server does not undo
# what script/desktop asked for.
NATIVE_OPTIONS=()
if grep -q -e '-DEXPLORER_DESKTOP=ON' "$NATIVE/.configured" 2>/dev/null; then
  NATIVE_OPTIONS=(-DEXPLORER_DESKTOP=ON)
fi

# --- The web edition: static pages, core, fonts, content ---------------------------

# EXPLORER_SITE is the address that the site will have, EXPLORER_CONTACT where
# feedback on accessibility goes to.
build_web() {
  lock_build
  build_tool_and_web_core
  if ! site_is_current; then put_site_together; fi
  unlock_build
}

put_site_together() {
  step "Writing the web edition" write_site
  # The finished folder takes the place of the old one in one move, so that a
  # running server never shows half a site.
  rm -rf "$WEB.old"
  if [ -d "$WEB" ]; then mv "$WEB" "$WEB.old"; fi
  mv "$WEB.new" "$WEB"
  rm -rf "$WEB.old"
  mv "$WEB.stamp.new" "$WEB.stamp"
  if [ -s "$WEB.problems" ]; then
    note "the content has problems, what is sound is shown ($(wc -l <"$WEB.problems") lines in build/web.problems)"
  fi
}

# Is anything that the site is made of newer than the site?
site_is_current() {
  local newer
  [ -f "$WEB.stamp" ] && [ -d "$WEB" ] && [ "$(cat "$WEB.stamp")" = "${EXPLORER_SITE:-} ${EXPLORER_CONTACT:-}" ] || return 1
  newer=$(find "$ROOT/data" "$ROOT/web" "$ROOT/script/lib/build.sh" "$ROOT/script/lib/cut_fonts.sh" "$NATIVE/explorer-tool" \
    "$WEB_CORE/explorer.js" "$WEB_CORE/explorer.wasm" "$WEB_CORE/assets" \
    -newer "$WEB.stamp" -print -quit 2>/dev/null)
  [ -z "$newer" ]
}

# The command lines of the tool, in this one place. Its exit code 1 says that the
# content has problems; the site of what is sound has been written all the same.
write_site() {
  local tool=$NATIVE/explorer-tool out=$WEB.new
  printf '%s\n' "${EXPLORER_SITE:-} ${EXPLORER_CONTACT:-}" >"$WEB.stamp.new"
  make_pictures
  "$tool" html --data "$ROOT/data" --assets "$WEB_CORE/assets" --web "$ROOT/web" --core "$WEB_CORE" \
    --pictures "$PICTURES" ${EXPLORER_CONTACT:+--contact "$EXPLORER_CONTACT"} ${EXPLORER_SITE:+--site "$EXPLORER_SITE"} --out "$out" 2>"$WEB.problems" || [ $? -eq 1 ] || tool_failed
  "$ROOT/script/lib/cut_fonts.sh" "$tool" "$ROOT/data" "$out/assets/fonts" 2>>"$WEB.problems" || tool_failed
  "$tool" pack --data "$ROOT/data" ${EXPLORER_CONTACT:+--contact "$EXPLORER_CONTACT"} --out "$out/content" 2>>"$WEB.problems" || [ $? -eq 1 ] || tool_failed
  "$tool" fingerprint --site "$out" 2>>"$WEB.problems" || tool_failed
  "$tool" offline --site "$out" 2>>"$WEB.problems" || tool_failed
}

# make_pictures: share cards and the icon of home screens, drawn by the tool as SVG and
# made PNG here. Only the fonts of the build are seen, so that every machine makes the same.
make_pictures() {
  local svg
  rm -rf "$PICTURES"
  "$NATIVE/explorer-tool" pictures --data "$ROOT/data" --assets "$WEB_CORE/assets" --out "$PICTURES" \
    2>/dev/null || [ $? -eq 1 ] || return 2
  cat >"$PICTURES/fonts.conf" <<EOF
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>$WEB_CORE/assets/fonts</dir>
  <cachedir>$PICTURES/font-cache</cachedir>
</fontconfig>
EOF
  for svg in "$PICTURES"/*.svg; do
    FONTCONFIG_FILE=$PICTURES/fonts.conf rsvg-convert --output "${svg%.svg}.png" "$svg" || return 2
  done
}

tool_failed() {
  cat "$WEB.problems"
  return 2
}

# A suite of script/test: the real content is sound.
check_data() {
  if "$NATIVE/explorer-tool" check "$ROOT/data/"; then echo "PASSED 1 FAILED 0"; else echo "PASSED 0 FAILED 1"; fi
}

# compress_site: .br and .gz beside every file that gets smaller, for servers that
# send what lies there. Not needed for development.
compress_site() {
  find "$WEB" -type f \( -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.json' -o -name '*.wasm' \
    -o -name '*.ttf' -o -name '*.svg' -o -name '*.xml' -o -name '*.txt' -o -name '*.webmanifest' \) -print0 |
    xargs -0 -r -n 16 -P "$JOBS" sh -c 'for f; do
      [ "$f.br" -nt "$f" ] || brotli -f -k -q 11 -o "$f.br" "$f"
      [ "$f.gz" -nt "$f" ] || gzip -9 -c "$f" >"$f.gz"
    done' compress
}

# --- Packages ------------------------------------------------------------------------

build_packages() {
  build_native
  has_target "$NATIVE" explorer || fail "There is no desktop program to pack yet."
  compile "Drawing the icon" "$NATIVE" explorer_icon
  # Without SDL's source, as on a machine that could not fetch it, the archive gets the same program as the .deb.
  if has_target "$NATIVE" explorer-portable; then
    compile "Building the program that brings its libraries" "$NATIVE" explorer-portable
  fi
  rm -rf "$ROOT/build/packages"
  mkdir -p "$ROOT/build/packages"
  step "Packing the desktop program" run_in_native cpack
  rm -rf "$ROOT/build/packages/_CPack_Packages"
}
run_in_native() { (cd "$NATIVE" && "$@"); }
