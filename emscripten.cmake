# Toolchain file of the web build, and every compile and link flag of it.
# Works with Emscripten 3.1.6 (Debian 12) and later, from a package or emsdk.

# --- Where Emscripten is ----------------------------------------------------------
if(NOT EMSCRIPTEN_ROOT_PATH)
  find_program(EXPLORER_EM_CONFIG em-config HINTS $ENV{EMSDK}/upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
  if(NOT EXPLORER_EM_CONFIG)
    message(FATAL_ERROR "The web build needs Emscripten. On Debian script/bootstrap installs it; elsewhere install and activate emsdk.")
  endif()
  execute_process(COMMAND ${EXPLORER_EM_CONFIG} EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE EMSCRIPTEN_ROOT_PATH OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
include(${EMSCRIPTEN_ROOT_PATH}/cmake/Modules/Platform/Emscripten.cmake)

# Debian's Emscripten takes the JavaScript parser 'acorn' from Debian's Node.js
# modules; a Node.js from elsewhere finds it only when told where to look.
if(EXISTS /usr/share/nodejs/acorn)
  set(CMAKE_C_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs)
endif()

# --- Size before speed: the page waits for the download, never for the CPU. -------
set(CMAKE_C_FLAGS_RELEASE "-Os -DNDEBUG" CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-Os -DNDEBUG" CACHE STRING "")

set(EXPLORER_WEB_COMPILE_OPTIONS
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> # errors are values; unwinding tables cost size
  $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>       # nothing asks for a type at run time
  -ffunction-sections -fdata-sections)       # let the linker drop what is not reached

# 3.1.25 renamed the setting.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.25)
  set(stack_setting -sTOTAL_STACK)
else()
  set(stack_setting -sSTACK_SIZE)
endif()

set(EXPLORER_WEB_LINK_OPTIONS
  -fno-exceptions                       # links the C++ library without unwinding
  -sDYNAMIC_EXECUTION=0                 # no eval: the content security policy forbids it
  -sMODULARIZE=1                        # one function instead of global variables
  -sEXPORT_ES6=1                        # ... and that function is the module's default export
  -sEXPORT_NAME=createExplorer
  -sENVIRONMENT=web                     # no code for Node.js, workers or shells
  -sFILESYSTEM=0                        # content arrives by fetch; nothing opens a file
  -sMIN_WEBGL_VERSION=2                 # WebGL 2 only: older code paths stay out
  -sMAX_WEBGL_VERSION=2
  -sALLOW_MEMORY_GROWTH=1               # grow for very large screens
  -sINITIAL_MEMORY=33554432             # 32 MB: what is not used takes none, and a kiosk never grows in front of visitors
  ${stack_setting}=524288               # 512 KB: the JSON reader is depth-limited
  -sMALLOC=emmalloc                     # a third of the size of the default allocator
  -sEXIT_RUNTIME=0                      # the page closes, the program does not end
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free # web/core.js hands bytes over
  -sEXPORTED_RUNTIME_METHODS=UTF8ToString,HEAPU8 # ... and reads words
  -sASSERTIONS=0                        # checks cost size
  -sSUPPORT_ERRNO=0
  -sSUPPORT_LONGJMP=0)
