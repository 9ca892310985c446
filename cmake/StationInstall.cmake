# What a package holds and where; and the resources beside the programs in the build folder, so that they are found
# there as in a package.
set(STATION_SHARE ${CMAKE_INSTALL_DATADIR}/esim-station)
install(TARGETS esim-station esim-stationctl esim-stationctl-line esim-card-host RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY resources/samples resources/manual resources/labels DESTINATION ${STATION_SHARE})
install(FILES installer/esim-station.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/icons/esim-station.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

add_custom_target(shipped-resources ALL
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/bin/samples
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/resources/manual ${CMAKE_BINARY_DIR}/bin/manual
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/resources/samples ${CMAKE_BINARY_DIR}/bin/samples
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/resources/labels ${CMAKE_BINARY_DIR}/bin/labels
    VERBATIM)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME esim-station)
set(CPACK_PACKAGE_VENDOR "eSIM Provisioning Station")
set(CPACK_PACKAGE_CONTACT "eSIM Provisioning Station <maintainers@esim-station.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and data that no shared library dependency names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6sql6-psql, libqt6svg6, libsecret-1-0, fonts-dejavu-core, ca-certificates")
# fonts-noto-cjk has the letters of Chinese, qt6-translations-l10n the buttons of Qt's own dialogs in every language.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pcscd, libccid, gnome-keyring | kwalletmanager, fonts-noto-cjk, qt6-translations-l10n")
include(CPack)
