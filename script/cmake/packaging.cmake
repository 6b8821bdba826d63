# What 'cmake --install' and CPack put where:
#   bin/explorer, bin/explorer-tool
#   share/intouchai-explorer/data, share/intouchai-explorer/assets
# The program looks for data and assets beside itself and in ../share/.

set(share share/intouchai-explorer)
foreach(program explorer explorer-tool)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION bin)
  endif()
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data DESTINATION ${share} OPTIONAL)
install(DIRECTORY ${CMAKE_BINARY_DIR}/assets DESTINATION ${share} OPTIONAL)
install(FILES ${PROJECT_SOURCE_DIR}/docs/licences.md DESTINATION share/doc/intouchai-explorer OPTIONAL)

set(CPACK_PACKAGE_NAME intouchai-explorer)
set(CPACK_PACKAGE_CONTACT "The InTouchAI Explorer maintainers")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_GENERATOR TGZ)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  list(APPEND CPACK_GENERATOR DEB)
endif()
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
include(CPack)
