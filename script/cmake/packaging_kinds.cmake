# Read by cpack once for each kind of package: which of the two programs goes into it, with all that is in both.
if(CPACK_GENERATOR STREQUAL "TGZ")
  set(program portable)
else()
  set(program system)
endif()
list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 folder)
list(GET CPACK_INSTALL_CMAKE_PROJECTS 1 name)
set(CPACK_INSTALL_CMAKE_PROJECTS "${folder};${name};Unspecified;/;${folder};${name};${program};/")
