# Fonts: Noto Sans and the icon font, cut down at build time to the characters of
# assets/fonts/codepoints.txt and the icons of assets/fonts/icons.txt, because a
# visitor on a slow phone downloads them. Target explorer_fonts (part of 'all')
# writes <build folder>/assets/fonts/.

set(font_dir ${CMAKE_BINARY_DIR}/assets/fonts)
set(EXPLORER_NOTO_DIR /usr/share/fonts/truetype/noto CACHE PATH "Folder with NotoSans-Regular.ttf and its family")
set(EXPLORER_NOTO_LICENCE /usr/share/doc/fonts-noto-core/copyright CACHE FILEPATH "Licence text of Noto Sans")
find_program(EXPLORER_HB_SUBSET hb-subset)
find_file(EXPLORER_MDI_FONT NAMES materialdesigniconsv6-webfont.ttf materialdesignicons-webfont.ttf
  HINTS ${mdi_SOURCE_DIR}
  PATH_SUFFIXES share/fonts/truetype/materialdesignicons-webfont fonts
  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
find_file(EXPLORER_MDI_LICENCE NAMES LICENSE copyright
  HINTS ${mdi_SOURCE_DIR} PATH_SUFFIXES share/doc/fonts-materialdesignicons-legacy
  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)

if(NOT EXPLORER_HB_SUBSET OR NOT EXISTS ${EXPLORER_NOTO_DIR}/NotoSans-Regular.ttf OR NOT EXPLORER_MDI_FONT)
  message(WARNING "Fonts are left out: they need hb-subset (HarfBuzz), Noto Sans in EXPLORER_NOTO_DIR and the icon font. "
    "On Debian script/bootstrap brings them.")
  add_custom_target(explorer_fonts)
  return()
endif()

# The lists, as hb-subset takes them: comma-separated code points and ranges.
function(explorer_read_codepoints file pattern result)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  file(STRINGS ${file} lines REGEX ${pattern})
  list(TRANSFORM lines REPLACE ${pattern} "\\1")
  list(JOIN lines "," joined)
  set(${result} ${joined} PARENT_SCOPE)
endfunction()

explorer_read_codepoints(${PROJECT_SOURCE_DIR}/assets/fonts/codepoints.txt "^([0-9A-F]+(-[0-9A-F]+)?).*$" text_codepoints)
explorer_read_codepoints(${PROJECT_SOURCE_DIR}/assets/fonts/icons.txt "^[a-z][a-z0-9-]* +([0-9A-F]+).*$" icon_codepoints)

set(font_files "")
foreach(style Regular Bold Italic BoldItalic)
  add_custom_command(OUTPUT ${font_dir}/NotoSans-${style}.ttf
    COMMAND ${CMAKE_COMMAND} -E make_directory ${font_dir}
    COMMAND ${EXPLORER_HB_SUBSET} --output-file=${font_dir}/NotoSans-${style}.ttf
      --unicodes=${text_codepoints} --no-hinting --desubroutinize
      ${EXPLORER_NOTO_DIR}/NotoSans-${style}.ttf
    DEPENDS ${EXPLORER_NOTO_DIR}/NotoSans-${style}.ttf ${PROJECT_SOURCE_DIR}/assets/fonts/codepoints.txt
    COMMENT "Font NotoSans-${style}.ttf" VERBATIM)
  list(APPEND font_files ${font_dir}/NotoSans-${style}.ttf)
endforeach()
# GSUB spells icons by name; here they are known by code point, and HarfBuzz 6
# cannot subset this one.
add_custom_command(OUTPUT ${font_dir}/Icons.ttf
  COMMAND ${CMAKE_COMMAND} -E make_directory ${font_dir}
  COMMAND ${EXPLORER_HB_SUBSET} --output-file=${font_dir}/Icons.ttf --unicodes=${icon_codepoints}
    --no-hinting --drop-tables+=GSUB ${EXPLORER_MDI_FONT}
  DEPENDS ${EXPLORER_MDI_FONT} ${PROJECT_SOURCE_DIR}/assets/fonts/icons.txt
  COMMENT "Font Icons.ttf" VERBATIM)
list(APPEND font_files ${font_dir}/Icons.ttf)

# What travels beside them: the licences and the two lists.
set(beside_fonts ${font_dir}/codepoints.txt ${font_dir}/icons.txt)
set(beside_sources ${PROJECT_SOURCE_DIR}/assets/fonts/codepoints.txt ${PROJECT_SOURCE_DIR}/assets/fonts/icons.txt)
foreach(licence Noto:NotoSans Mdi:Icons)
  string(REPLACE ":" ";" licence ${licence})
  list(GET licence 0 origin)
  list(GET licence 1 font)
  string(TOUPPER EXPLORER_${origin}_LICENCE origin)
  if(EXISTS "${${origin}}")
    list(APPEND beside_fonts ${font_dir}/${font}-LICENCE.txt)
    list(APPEND beside_sources ${${origin}})
  endif()
endforeach()
foreach(to from IN ZIP_LISTS beside_fonts beside_sources)
  add_custom_command(OUTPUT ${to} COMMAND ${CMAKE_COMMAND} -E copy ${from} ${to} DEPENDS ${from} VERBATIM)
endforeach()

add_custom_target(explorer_fonts ALL DEPENDS ${font_files} ${beside_fonts})
