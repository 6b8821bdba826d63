# One file with the licence texts of everything that is linked in or shipped:
# <build folder>/assets/licences.txt, for the programs, the packages and the site.

set(licences_text "The InTouchAI Explorer contains parts of the following works.\n")
foreach(part imgui sdl2 json md4c unibreak utf8proc qrcodegen cli11 valijson stb mdi)
  if(${part}_SOURCE_DIR)
    file(GLOB part_licences LIST_DIRECTORIES false
      ${${part}_SOURCE_DIR}/LICEN[CS]E ${${part}_SOURCE_DIR}/LICEN[CS]E.* ${${part}_SOURCE_DIR}/share/doc/*/copyright)
    if(NOT part_licences) # qrcodegen has its licence at the end of its introduction
      file(GLOB part_licences LIST_DIRECTORIES false ${${part}_SOURCE_DIR}/Readme.markdown)
    endif()
    foreach(licence ${part_licences})
      file(READ ${licence} licence_text)
      string(APPEND licences_text "\n\n===== ${part} =====\n\n${licence_text}")
    endforeach()
  endif()
endforeach()
foreach(other
    "Noto Sans|${EXPLORER_NOTO_LICENCE}"
    "Emscripten, musl, libc++|/usr/share/doc/emscripten/copyright"
    "Emscripten, musl, libc++|${EMSCRIPTEN_ROOT_PATH}/LICENSE"
    "Apache License 2.0 (icons)|/usr/share/common-licenses/Apache-2.0")
  string(REGEX MATCH "^(.*)\\|(.*)$" found "${other}")
  if(EXISTS "${CMAKE_MATCH_2}" AND NOT IS_DIRECTORY "${CMAKE_MATCH_2}")
    set(title "${CMAKE_MATCH_1}")
    file(READ "${CMAKE_MATCH_2}" licence_text)
    string(APPEND licences_text "\n\n===== ${title} =====\n\n${licence_text}")
  endif()
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/assets/licences.txt CONTENT "@licences_text@" @ONLY NEWLINE_STYLE UNIX)
