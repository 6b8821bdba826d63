# Third-party sources from Debian's archive, for machines that cannot reach the
# upstream hosts, and because what apt brings is signed. Sourced, not run.
#
# The machine's own apt configuration is read, never changed: a private sources
# file names the same archive with other suites, lists and cache lie in a folder
# of our own. Each source lands in <cache>/sources/<name>-<version>, where
# script/cmake/dependencies.cmake looks first.
# shellcheck shell=bash

# name      how     package                          Debian version            suite
#   source: the upstream archive of a source package
#   files:  the contents of /usr of a package of headers or fonts
SOURCES='
json        files   nlohmann-json3-dev               3.11.3-2.1                trixie
md4c        source  md4c                             0.5.2-2                   trixie
utf8proc    source  utf8proc                         2.8.0-1                   bookworm
unibreak    source  libunibreak                      6.1-3                     trixie
imgui       source  imgui                            1.92.2b+ds-1              testing
sdl2        source  libsdl2                          2.26.5+dfsg-1             bookworm
cli11       files   libcli11-dev                     2.4.1+ds-2                trixie
valijson    files   libvalijson-dev                  1.0.3+repack-2            trixie
stb         files   libstb-dev                       0.0~git20220908.8b5f1f3+ds-1 bookworm
doctest     files   doctest-dev                      2.4.11-1                  trixie
qrcodegen   source  qr-code-generator                1.8.0-1.1                 bookworm
mdi         files   fonts-materialdesignicons-legacy 5.9.55+6.9.96+dfsg-3      testing
'

# pinned_version <name>: as script/cmake/dependencies.cmake says.
pinned_version() {
  sed -n -E "s/^ *explorer_source\($1 ([^ ]+) .*/\1/p" "$ROOT"/script/cmake/*.cmake | head -n 1
}

source_folder() { printf '%s/sources/%s-%s' "$CACHE" "$1" "$(pinned_version "$1")"; }

# missing_sources: prints the names of those not in the cache.
missing_sources() {
  local name
  while read -r name _; do
    if [ -n "$name" ] && [ ! -d "$(source_folder "$name")" ]; then printf '%s\n' "$name"; fi
  done <<<"$SOURCES"
}

# The archive that this machine's apt uses for its main suite.
debian_archive() {
  # shellcheck disable=SC2016
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    awk '$2 ~ /^(bookworm|trixie|forky|sid|stable|oldstable|testing|unstable)$/ && $3 == "main" { print $1; exit }'
}

# private_apt <suite> <apt program> <arguments...>
private_apt() {
  local suite=$1 program=$2 home=$CACHE/apt/$1
  shift 2
  "$program" -q \
    -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$home/sources.list.d" \
    -o Dir::Etc::PreferencesParts=/dev/null -o Dir::State::Lists="$home/lists" -o Dir::Cache="$home/cache" \
    -o APT::Sandbox::User=root -o Acquire::Languages=none -o Acquire::Check-Valid-Until=false \
    -o Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false "$@"
}

# prepare_suite <suite> <deb|deb-src ...>: the private sources file and its lists.
prepare_suite() {
  local suite=$1 home=$CACHE/apt/$1 uri
  shift
  uri=$(debian_archive)
  [ -n "$uri" ] || return 1
  mkdir -p "$home/sources.list.d" "$home/lists/partial" "$home/cache/archives/partial"
  printf 'Types: %s\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$*" "$uri" "$suite" /usr/share/keyrings/debian-archive-keyring.gpg \
    >"$home/sources.list.d/debian.sources"
  private_apt "$suite" apt-get update -o APT::Update::Error-Mode=any
}

# fetch_one <name> <how> <package> <version> <suite>: downloads into <cache>/apt/downloads.
fetch_one() {
  local name=$1 how=$2 package=$3 version=$4 suite=$5 folder=$CACHE/apt/downloads/$1 wanted
  rm -rf "$folder"
  mkdir -p "$folder"
  # The exact version first; a suite that has moved on still serves its own.
  for wanted in "$package=$version" "$package"; do
    case $how in
      # Only the upstream archive is wanted: apt has checked it against the
      # signed index even where the archive does not keep the packaging files.
      source) (cd "$folder" && private_apt "$suite" apt-get source --only-source --download-only --tar-only "$wanted") || true ;;
      files) (cd "$folder" && private_apt "$suite" apt-get download "$wanted") || true ;;
    esac
    if compgen -G "$folder/*.orig.tar.*" >/dev/null || compgen -G "$folder/*.deb" >/dev/null; then
      [ "$wanted" != "$package" ] || echo "note: $name comes in another version than $version"
      return 0
    fi
  done
  echo "warning: $package is not to be had from suite $suite"
}

# fetch_sources: downloads what is missing; needs apt only, no other package.
fetch_sources() {
  local missing suite kinds name how package version of_suite
  missing=$(missing_sources)
  [ -n "$missing" ] || return 0
  for suite in bookworm trixie testing; do
    kinds=$(while read -r name how package version of_suite; do
      if [ "$of_suite" = "$suite" ] && grep -qx "$name" <<<"$missing"; then
        case $how in source) echo deb-src ;; files) echo deb ;; esac
      fi
    done <<<"$SOURCES" | sort -u | tr '\n' ' ')
    [ -n "$kinds" ] || continue
    echo "reading the lists of suite $suite"
    # shellcheck disable=SC2086
    prepare_suite "$suite" $kinds || { echo "warning: suite $suite cannot be read"; continue; }
    while read -r name how package version of_suite; do
      if [ "$of_suite" = "$suite" ] && grep -qx "$name" <<<"$missing"; then
        echo "downloading $name"
        fetch_one "$name" "$how" "$package" "$version" "$suite"
      fi
    done <<<"$SOURCES"
  done
}

# unpack_sources: needs tar with xz; each folder appears whole or not at all.
unpack_sources() {
  local name folder downloads archive
  for name in $(missing_sources); do
    folder=$(source_folder "$name")
    downloads=$CACHE/apt/downloads/$name
    rm -rf "$folder.new"
    mkdir -p "$folder.new"
    for archive in "$downloads"/*.orig.tar.* "$downloads"/*.deb; do
      case $archive in
        *'*'*) continue ;;
        *.deb) dpkg-deb --fsys-tarfile "$archive" | tar -x -C "$folder.new" --strip-components=2 ./usr ;;
        *) tar -x -f "$archive" -C "$folder.new" --strip-components=1 ;;
      esac
    done
    if [ -n "$(ls -A "$folder.new")" ]; then
      mv "$folder.new" "$folder"
      rm -rf "$downloads"
    else
      rm -rf "$folder.new"
    fi
  done
}
