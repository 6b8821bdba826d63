# SDL2 and OpenGL for the desktop program: the system's own where it has them,
# else SDL2 built from its upstream release (macOS, Windows).

find_package(SDL2 2.0.18 CONFIG QUIET)
# libGL.so.1, which SDL opens too, and not libOpenGL.so.0, which many desktops lack.
set(OpenGL_GL_PREFERENCE LEGACY)
find_package(OpenGL QUIET)
if(NOT SDL2_FOUND AND (APPLE OR WIN32))
  set(SDL_SHARED OFF)
  set(SDL_TEST OFF)
  FetchContent_Declare(sdl2 URL https://github.com/libsdl-org/SDL/archive/refs/tags/release-2.26.5.tar.gz DOWNLOAD_EXTRACT_TIMESTAMP OFF)
  FetchContent_MakeAvailable(sdl2)
endif()

# As script/lib/sources.sh leaves it: for the program that brings its own.
if(NOT sdl2_SOURCE_DIR AND EXISTS ${explorer_cache}/sources/sdl2-2.26.5)
  set(sdl2_SOURCE_DIR ${explorer_cache}/sources/sdl2-2.26.5)
endif()

foreach(sdl SDL2::SDL2 SDL2::SDL2-static)
  if(TARGET ${sdl} AND OpenGL_FOUND AND NOT TARGET explorer_sdl2)
    add_library(explorer_sdl2 INTERFACE)
    add_library(explorer::sdl2 ALIAS explorer_sdl2)
    # A program that brings its own says so: script/cmake/portable.cmake.
    target_link_libraries(explorer_sdl2 INTERFACE $<IF:$<BOOL:$<TARGET_PROPERTY:EXPLORER_OWN_SDL>>,explorer_own_sdl,${sdl}>)
    add_library(explorer_gl INTERFACE)
    add_library(explorer::gl ALIAS explorer_gl)
    target_link_libraries(explorer_gl INTERFACE OpenGL::GL ${CMAKE_DL_LIBS})
  endif()
endforeach()

if(NOT TARGET explorer::sdl2)
  if(EXPLORER_DESKTOP)
    message(FATAL_ERROR "The desktop program needs SDL2 and OpenGL with their headers. script/bootstrap installs them on Debian.")
  endif()
  message(STATUS "SDL2 or OpenGL not found: the desktop program is left out of this build.")
endif()
