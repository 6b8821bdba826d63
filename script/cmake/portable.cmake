# explorer-portable: the desktop program of the archive, which opens from a USB stick on machines where nothing was
# installed. SDL is in it, built from source without sound and joysticks, and so is the C++ library. What it looks
# for when it starts, every desktop has: X11 or Wayland, and OpenGL. The Debian package has the program that links
# the system's SDL. Only script/build packages builds it.

if(NOT TARGET explorer OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux" OR NOT sdl2_SOURCE_DIR)
  return()
endif()

include(ExternalProject)
set(own_sdl_folder ${CMAKE_BINARY_DIR}/own-sdl)
set(left_out)
foreach(part AUDIO RENDER HAPTIC JOYSTICK SENSOR HIDAPI POWER TEST SHARED)
  list(APPEND left_out -DSDL_${part}=OFF)
endforeach()
ExternalProject_Add(explorer_own_sdl_build
  SOURCE_DIR ${sdl2_SOURCE_DIR}
  BINARY_DIR ${own_sdl_folder}
  CMAKE_ARGS -DCMAKE_BUILD_TYPE=Release -DSDL_STATIC=ON -DSDL_STATIC_PIC=ON ${left_out}
    -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER} -DCMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER}
  BUILD_BYPRODUCTS ${own_sdl_folder}/libSDL2.a
  INSTALL_COMMAND ""
  EXCLUDE_FROM_ALL ON)
add_library(explorer_own_sdl STATIC IMPORTED)
set_target_properties(explorer_own_sdl PROPERTIES IMPORTED_LOCATION ${own_sdl_folder}/libSDL2.a)
find_package(Threads REQUIRED)
target_link_libraries(explorer_own_sdl INTERFACE Threads::Threads ${CMAKE_DL_LIBS} m rt)

get_target_property(libraries explorer LINK_LIBRARIES)
add_executable(explorer-portable EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/src/main.cpp)
add_dependencies(explorer-portable explorer_own_sdl_build explorer_fonts)
set_target_properties(explorer-portable PROPERTIES EXPLORER_OWN_SDL ON
  OUTPUT_NAME explorer RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/portable)
target_link_libraries(explorer-portable PRIVATE ${libraries})
target_link_options(explorer-portable PRIVATE -static-libstdc++ -static-libgcc)
