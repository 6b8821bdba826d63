# Which Debian packages each edition needs, and installing what is missing.
# Sourced, not run. An entry is 'package' or 'package=command': with a command, a
# machine that already has the command needs nothing.
# shellcheck shell=bash

PACKAGES_WEB=(
  emscripten=emcc cmake=cmake ninja-build=ninja g++=g++ python3=python3
  ccache=ccache brotli=brotli xz-utils=xz libharfbuzz-bin=hb-subset fonts-noto-core
  librsvg2-bin=rsvg-convert
)
PACKAGES_DESKTOP=(
  cmake=cmake ninja-build=ninja g++=g++ ccache=ccache xz-utils=xz
  libharfbuzz-bin=hb-subset fonts-noto-core
  libsdl2-dev libgl-dev libgl1-mesa-dri dpkg-dev=dpkg-shlibdeps file=file
)
PACKAGES_TEST=(
  "${PACKAGES_WEB[@]}" "${PACKAGES_DESKTOP[@]}"
  clang=clang++ libclang-rt-dev clang-format=clang-format clang-tidy=clang-tidy shellcheck=shellcheck
  xvfb=Xvfb xauth=xauth xdotool=xdotool chromium=chromium npm=npm
  default-jre-headless=java debootstrap=debootstrap
)

package_installed() {
  case $(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null) in
    ii*) return 0 ;;
    *) return 1 ;;
  esac
}

# missing_packages <entries...>: prints the names of those not there.
missing_packages() {
  local entry package command
  for entry in "$@"; do
    package=${entry%%=*}
    command=
    case $entry in *=*) command=${entry#*=} ;; esac
    if [ -n "$command" ] && command -v "$command" >/dev/null 2>&1; then continue; fi
    if package_installed "$package"; then continue; fi
    printf '%s\n' "$package"
  done | sort -u
}

# need_root_rights <what for>: asks for the password now, not in the middle.
need_root_rights() {
  [ "$(id -u)" -ne 0 ] || return 0
  command -v sudo >/dev/null 2>&1 ||
    fail "Installing packages needs root rights: run this as root, or install sudo. Missing: $*"
  sudo -v || fail "sudo did not give root rights. Missing: $*"
}

# install_packages <names...>
install_packages() {
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null 2>&1 ||
    fail "These are missing and only Debian's apt is known here, please install them: $*"
  need_space / 2500
  step "Reading the list of packages" as_root apt-get update -q -o APT::Update::Error-Mode=any
  step "Installing $# packages" as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 \
    -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io "$@"
}

# Servers that only tests start are unpacked and not installed: installing a web server would start it on this machine,
# Xorg would be taken for its desktop. One a line: name, what says that it is there, packages.
#   nginx, apache   the examples of docs/hosting/
#   xorg            two monitors, which Xvfb does not have
SERVERS='
nginx   usr/sbin/nginx    nginx nginx-common
apache  usr/sbin/apache2  apache2-bin libapr1 libaprutil1 liblua5.3-0 media-types
xorg    usr/lib/xorg/Xorg xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils libpciaccess0 libxcvt0 libunwind8 libepoxy0 libxfont2 libfontenc1 libxmuu1 libice6 libsm6
'
# missing_servers: prints the names of those not in the cache.
missing_servers() {
  local name program packages
  while read -r name program packages; do
    if [ -n "$name" ] && [ ! -x "$CACHE/$name/$program" ]; then printf '%s\n' "$name"; fi
  done <<<"$SERVERS"
}
unpack_servers() {
  local missing name program packages code=0
  missing=$(missing_servers)
  while read -r name program packages; do
    if [ -n "$name" ] && grep -qx "$name" <<<"$missing"; then
      # shellcheck disable=SC2086
      unpack_server "$name" "$program" $packages || code=1
    fi
  done <<<"$SERVERS"
  return $code
}
# unpack_server <name> <program> <packages...>
unpack_server() {
  local name=$1 program=$2 folder=$CACHE/$1.new package
  shift 2
  rm -rf "$folder"
  mkdir -p "$folder/packages"
  download() { (cd "$folder/packages" && apt-get download -q -o APT::Sandbox::User=root "$@"); }
  download "$@" || { as_root apt-get update -q && download "$@"; } || return 1
  for package in "$folder"/packages/*.deb; do dpkg-deb -x "$package" "$folder"; done
  [ -x "$folder/$program" ] || return 1
  rm -rf "$folder/packages" "${CACHE:?}/$name"
  mv "$folder" "$CACHE/$name"
}
