# What 'cmake --install' and CPack put where:
#   bin/explorer, bin/explorer-tool
#   share/intouchai-explorer/data, share/intouchai-explorer/assets
#   and what desktops look for: menu entry, icon, AppStream data, manual page
# The program looks for data and assets beside itself and in ../share/. The archive has the one that brings SDL along
# (script/cmake/portable.cmake), under the same name.

set(share share/intouchai-explorer)
if(TARGET explorer-tool)
  install(TARGETS explorer-tool RUNTIME DESTINATION bin)
endif()
if(TARGET explorer)
  install(TARGETS explorer RUNTIME DESTINATION bin COMPONENT system)
endif()
include(script/cmake/portable.cmake)
if(TARGET explorer-portable)
  install(TARGETS explorer-portable RUNTIME DESTINATION bin COMPONENT portable EXCLUDE_FROM_ALL)
endif()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/data DESTINATION ${share} OPTIONAL)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/assets/kiosk DESTINATION ${share})
install(DIRECTORY ${CMAKE_BINARY_DIR}/assets DESTINATION ${share} OPTIONAL)
install(FILES ${PROJECT_SOURCE_DIR}/docs/licences.md DESTINATION share/doc/intouchai-explorer OPTIONAL)

# The icon is drawn as every other picture is, by the tool; script/build packages builds it.
set(application eu.intouchai.explorer)
set(icon ${CMAKE_BINARY_DIR}/desktop/${application}.svg)
if(TARGET explorer-tool)
  add_custom_command(OUTPUT ${icon}
    COMMAND explorer-tool pictures --data ${PROJECT_SOURCE_DIR}/data --assets ${CMAKE_BINARY_DIR}/assets --out ${CMAKE_BINARY_DIR}/desktop
    COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_BINARY_DIR}/desktop/apple-touch-icon.svg ${icon}
    DEPENDS explorer-tool
    COMMENT "Drawing the icon of the desktop program"
    VERBATIM)
  add_custom_target(explorer_icon DEPENDS ${icon})
  add_dependencies(explorer_icon explorer_fonts)
endif()
configure_file(${PROJECT_SOURCE_DIR}/assets/desktop/${application}.metainfo.xml.in ${CMAKE_BINARY_DIR}/desktop/${application}.metainfo.xml @ONLY)
install(FILES ${icon} DESTINATION share/icons/hicolor/scalable/apps OPTIONAL)
install(FILES ${PROJECT_SOURCE_DIR}/assets/desktop/${application}.desktop DESTINATION share/applications)
install(FILES ${CMAKE_BINARY_DIR}/desktop/${application}.metainfo.xml DESTINATION share/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/assets/desktop/explorer.1 DESTINATION share/man/man1)

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
if(TARGET explorer-portable)
  set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/packaging_kinds.cmake)
endif()
include(CPack)
