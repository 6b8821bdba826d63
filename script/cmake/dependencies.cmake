# Third-party libraries, none copied into the repository.
#
# Every library is pinned to an upstream tag and fetched with FetchContent. Where
# the upstream host cannot be reached, script/bootstrap puts the same version
# (from Debian packages) into the cache folder, and it is taken from there. Any
# of them can be pointed elsewhere with -DFETCHCONTENT_SOURCE_DIR_<NAME>=<folder>.
#
# Targets for the floors to link:
#   explorer::json explorer::md4c explorer::unibreak explorer::utf8proc explorer::qrcodegen
#   explorer::imgui_core (no window)  explorer::imgui (with SDL2 and OpenGL 3)
#   explorer::sdl2 explorer::gl
#   natively only: explorer::cli11 explorer::schema explorer::stb explorer::doctest

include(FetchContent)
set(FETCHCONTENT_QUIET ON)

if(DEFINED ENV{EXPLORER_CACHE})
  set(explorer_cache $ENV{EXPLORER_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
  set(explorer_cache $ENV{XDG_CACHE_HOME}/intouchai-explorer)
elseif(DEFINED ENV{HOME})
  set(explorer_cache $ENV{HOME}/.cache/intouchai-explorer)
else()
  set(explorer_cache $ENV{LOCALAPPDATA}/intouchai-explorer)
endif()

# explorer_source(<name> <version> <archive of the upstream tag>)
# leaves <name>_SOURCE_DIR. SOURCE_SUBDIR names a folder that does not exist, so
# that the library's own build files are not run: the targets are below.
# script/lib/sources.sh reads name and version from these calls.
macro(explorer_source name version archive)
  string(TOUPPER ${name} name_upper)
  set(cached_source ${explorer_cache}/sources/${name}-${version})
  if(NOT FETCHCONTENT_SOURCE_DIR_${name_upper} AND EXISTS ${cached_source})
    set(FETCHCONTENT_SOURCE_DIR_${name_upper} ${cached_source})
  endif()
  FetchContent_Declare(${name} URL ${archive} DOWNLOAD_EXTRACT_TIMESTAMP OFF SOURCE_SUBDIR not-built-here)
  FetchContent_MakeAvailable(${name})
endmacro()

# A header-only library: <target> and the folder that holds its headers. Upstream
# archives keep them in include/ or at the top, Debian's packages in include/.
function(explorer_headers target source_dir)
  if(EXISTS ${source_dir}/include)
    set(source_dir ${source_dir}/include)
  endif()
  add_library(explorer_${target} INTERFACE)
  add_library(explorer::${target} ALIAS explorer_${target})
  target_include_directories(explorer_${target} SYSTEM INTERFACE ${source_dir})
endfunction()

# A library compiled from the named files, its headers handed on as SYSTEM.
function(explorer_compiled target include_dir)
  add_library(explorer_${target} STATIC ${ARGN})
  add_library(explorer::${target} ALIAS explorer_${target})
  target_include_directories(explorer_${target} SYSTEM PUBLIC ${include_dir})
  if(NOT MSVC)
    target_compile_options(explorer_${target} PRIVATE -w)
  endif()
endfunction()

# --- Data and text --------------------------------------------------------------
explorer_source(json 3.11.3 https://github.com/nlohmann/json/archive/refs/tags/v3.11.3.tar.gz)
explorer_headers(json ${json_SOURCE_DIR})
# Numbers and strings convert only where the code says so.
target_compile_definitions(explorer_json INTERFACE JSON_USE_IMPLICIT_CONVERSIONS=0)

explorer_source(md4c 0.5.2 https://github.com/mity/md4c/archive/refs/tags/release-0.5.2.tar.gz)
explorer_compiled(md4c ${md4c_SOURCE_DIR}/src ${md4c_SOURCE_DIR}/src/md4c.c)
target_compile_definitions(explorer_md4c PRIVATE MD4C_USE_UTF8)

explorer_source(utf8proc 2.8.0 https://github.com/JuliaStrings/utf8proc/archive/refs/tags/v2.8.0.tar.gz)
explorer_compiled(utf8proc ${utf8proc_SOURCE_DIR} ${utf8proc_SOURCE_DIR}/utf8proc.c)
target_compile_definitions(explorer_utf8proc PUBLIC UTF8PROC_STATIC)

explorer_source(unibreak 6.1 https://github.com/adah1972/libunibreak/archive/refs/tags/libunibreak_6_1.tar.gz)
set(unibreak_src ${unibreak_SOURCE_DIR}/src)
explorer_compiled(unibreak ${unibreak_src}
  ${unibreak_src}/eastasianwidthdef.c ${unibreak_src}/emojidef.c
  ${unibreak_src}/graphemebreak.c
  ${unibreak_src}/linebreak.c ${unibreak_src}/linebreakdata.c ${unibreak_src}/linebreakdef.c
  ${unibreak_src}/unibreakbase.c ${unibreak_src}/unibreakdef.c ${unibreak_src}/wordbreak.c)

explorer_source(qrcodegen 1.8.0 https://github.com/nayuki/QR-Code-generator/archive/refs/tags/v1.8.0.tar.gz)
explorer_compiled(qrcodegen ${qrcodegen_SOURCE_DIR}/c ${qrcodegen_SOURCE_DIR}/c/qrcodegen.c)

# --- Pictures and windows -------------------------------------------------------
explorer_source(imgui 1.92.2b https://github.com/ocornut/imgui/archive/refs/tags/v1.92.2b.tar.gz)
explorer_compiled(imgui_core ${imgui_SOURCE_DIR}
  ${imgui_SOURCE_DIR}/imgui.cpp ${imgui_SOURCE_DIR}/imgui_draw.cpp
  ${imgui_SOURCE_DIR}/imgui_tables.cpp ${imgui_SOURCE_DIR}/imgui_widgets.cpp
  ${imgui_SOURCE_DIR}/misc/cpp/imgui_stdlib.cpp)
target_include_directories(explorer_imgui_core SYSTEM PUBLIC ${imgui_SOURCE_DIR}/misc/cpp)
target_compile_definitions(explorer_imgui_core PUBLIC
  IMGUI_DISABLE_OBSOLETE_FUNCTIONS
  IMGUI_DISABLE_DEMO_WINDOWS # 300 KB of source that nobody opens here
  IMGUI_DISABLE_DEBUG_TOOLS
  IMGUI_DISABLE_DEFAULT_FONT # ours are in assets/fonts
  IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS # links are opened by src/platform/
  IMGUI_USE_WCHAR32 # the icon font lives beyond U+FFFF
  $<$<BOOL:${EMSCRIPTEN}>:IMGUI_DISABLE_FILE_FUNCTIONS>) # the browser has no files; imgui.ini least of all

if(EMSCRIPTEN)
  target_compile_options(explorer_imgui_core PRIVATE $<$<CONFIG:Release>:-Oz>) # a third of the core
  include(script/cmake/sdl_web.cmake)
else()
  include(script/cmake/sdl_native.cmake)
endif()

if(TARGET explorer::sdl2)
  set(imgui_backends ${imgui_SOURCE_DIR}/backends/imgui_impl_sdl2.cpp
    ${imgui_SOURCE_DIR}/backends/imgui_impl_opengl3.cpp)
  if(EMSCRIPTEN)
    list(APPEND imgui_backends ${CMAKE_CURRENT_LIST_DIR}/gl_state_web.c)
  endif()
  explorer_compiled(imgui ${imgui_SOURCE_DIR}/backends ${imgui_backends})
  target_link_libraries(explorer_imgui PUBLIC explorer::imgui_core explorer::sdl2 explorer::gl)
  if(EMSCRIPTEN)
    # The SDL2 backend uses EM_JS without including its header under 3.1.6.
    target_compile_options(explorer_imgui PRIVATE "SHELL:-include emscripten.h")
    target_compile_definitions(explorer_imgui PUBLIC IMGUI_IMPL_OPENGL_ES3
      PRIVATE glGetIntegerv=explorer_known_integerv)
  endif()
endif()

# --- The command-line tool and the tests, natively ---------------------------------
if(NOT EMSCRIPTEN)
  explorer_source(cli11 2.4.1 https://github.com/CLIUtils/CLI11/archive/refs/tags/v2.4.1.tar.gz)
  explorer_headers(cli11 ${cli11_SOURCE_DIR})

  explorer_source(valijson 1.0.3 https://github.com/tristanpenman/valijson/archive/refs/tags/v1.0.3.tar.gz)
  explorer_headers(schema ${valijson_SOURCE_DIR})
  target_link_libraries(explorer_schema INTERFACE explorer::json)

  # One header, one function of which writes the pictures of --screenshot. stb has
  # no tags, hence the commit.
  explorer_source(stb 8b5f1f3 https://github.com/nothings/stb/archive/8b5f1f37b5b75829fc72d38e7b5d4bcbf8a26d55.tar.gz)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/stb_image_write.c
    CONTENT "#define STB_IMAGE_WRITE_IMPLEMENTATION\n#include <stb_image_write.h>\n")
  set(stb_include ${stb_SOURCE_DIR})
  if(EXISTS ${stb_SOURCE_DIR}/include/stb)
    set(stb_include ${stb_SOURCE_DIR}/include/stb)
  endif()
  explorer_compiled(stb ${stb_include} ${CMAKE_BINARY_DIR}/stb_image_write.c)

  if(EXPLORER_TESTS)
    explorer_source(doctest 2.4.11 https://github.com/doctest/doctest/archive/refs/tags/v2.4.11.tar.gz)
    explorer_headers(doctest ${doctest_SOURCE_DIR})
  endif()
endif()

# --- Icons --------------------------------------------------------------------------
explorer_source(mdi 6.9.96 https://github.com/Templarian/MaterialDesign-Webfont/archive/refs/tags/v6.9.96.tar.gz)
