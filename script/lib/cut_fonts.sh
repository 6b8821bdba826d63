#!/usr/bin/env bash
# Beside fonts with all letters, those with just the letters of each language of the content:
#   script/lib/cut_fonts.sh <explorer-tool> <data folder> <folder of fonts, with codepoints.txt>
set -euo pipefail
tool=$1 data=$2 fonts=$3
letters=$("$tool" letters --data "$data" --fonts "$fonts/codepoints.txt")
while read -r language signs; do
  [ -n "$language" ] || continue # content without any language
  for style in Regular Bold Italic BoldItalic; do
    hb-subset --unicodes="$signs" --no-hinting --desubroutinize \
      --output-file="$fonts/NotoSans-$style.$language.ttf" "$fonts/NotoSans-$style.ttf"
  done
done <<<"$letters"
