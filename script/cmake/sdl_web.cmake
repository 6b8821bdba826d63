# SDL2 for the browser, from source: window, GL context, events and nothing else.
#
# Upstream's CMake needs minutes to configure under emcc, and Emscripten's own
# port would be fetched from the network at link time. The files below compile
# against SDL's ready-made SDL_config_emscripten.h in seconds. Sound, joysticks,
# sensors and the 2D renderer stay out; sdl_web_absent.c answers the few calls
# that Dear ImGui's backend makes to them.

explorer_source(sdl2 2.26.5 https://github.com/libsdl-org/SDL/archive/refs/tags/release-2.26.5.tar.gz)

file(GLOB sdl_files
  ${sdl2_SOURCE_DIR}/src/*.c
  ${sdl2_SOURCE_DIR}/src/atomic/*.c
  ${sdl2_SOURCE_DIR}/src/events/*.c
  ${sdl2_SOURCE_DIR}/src/stdlib/*.c
  ${sdl2_SOURCE_DIR}/src/thread/*.c
  ${sdl2_SOURCE_DIR}/src/thread/generic/*.c
  ${sdl2_SOURCE_DIR}/src/timer/*.c
  ${sdl2_SOURCE_DIR}/src/timer/unix/*.c
  ${sdl2_SOURCE_DIR}/src/video/*.c
  ${sdl2_SOURCE_DIR}/src/video/yuv2rgb/*.c
  ${sdl2_SOURCE_DIR}/src/video/emscripten/*.c)
# Copying pictures in memory, for cursors and icons of windows: an eighth of the core, and never done here.
list(FILTER sdl_files EXCLUDE REGEX "/video/(SDL_blit.*|SDL_RLEaccel|SDL_stretch)\\.c$")
list(APPEND sdl_files
  ${sdl2_SOURCE_DIR}/src/cpuinfo/SDL_cpuinfo.c
  ${sdl2_SOURCE_DIR}/src/file/SDL_rwops.c
  ${sdl2_SOURCE_DIR}/src/loadso/dlopen/SDL_sysloadso.c
  ${CMAKE_CURRENT_LIST_DIR}/sdl_web_absent.c)

explorer_compiled(sdl2 ${sdl2_SOURCE_DIR}/include ${sdl_files})
target_compile_definitions(explorer_sdl2 PRIVATE
  SDL_AUDIO_DISABLED=1 SDL_JOYSTICK_DISABLED=1 SDL_SENSOR_DISABLED=1
  SDL_RENDER_DISABLED=1 SDL_POWER_DISABLED=1)

add_library(explorer_gl INTERFACE)
add_library(explorer::gl ALIAS explorer_gl)
