# Every library the product links, with its reason. All come from Debian 12.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Network Sql Svg Widgets LinguistTools Test)
set_package_properties(Qt6 PROPERTIES PURPOSE "event loop, network, SQL, window, translations, tests, D-Bus to ask whether the keyring is locked")
find_package(Qt6Keychain REQUIRED)
set_package_properties(Qt6Keychain PROPERTIES PURPOSE "secrets in the session's keyring: Secret Service or KWallet")
find_package(OpenSSL 3 REQUIRED)
set_package_properties(OpenSSL PROPERTIES PURPOSE "AES-GCM for the journal, hashes and the cryptography of the simulators")
find_package(PkgConfig REQUIRED)
pkg_check_modules(PCSCLITE REQUIRED IMPORTED_TARGET libpcsclite)      # card readers
pkg_check_modules(ALSA REQUIRED IMPORTED_TARGET alsa)                 # the bench's sounds
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)        # card hosts: system calls they do not need are refused
pkg_check_modules(ARGON2 REQUIRED IMPORTED_TARGET libargon2)          # PINs of operators and engineers
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)      # QR symbols
find_package(Cups REQUIRED)                                           # label printers: CUPS queues, IPP Everywhere
find_path(ZINT_INCLUDE zint.h REQUIRED)
find_library(ZINT_LIBRARY zint REQUIRED)
add_library(Zint::Zint INTERFACE IMPORTED)                            # Code 128 and Data Matrix on labels
target_include_directories(Zint::Zint INTERFACE ${ZINT_INCLUDE})
target_link_libraries(Zint::Zint INTERFACE ${ZINT_LIBRARY})
find_package(ZXing REQUIRED)                                          # reads every label back before it is printed
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3)            # backup API of the library that Qt's driver uses
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)                # a shared journal: whether its connection lives, ends it
pkg_check_modules(ZBAR IMPORTED_TARGET zbar)                          # tests: reads labels back
find_path(LIBCSV_INCLUDE csv.h REQUIRED)
find_library(LIBCSV_LIBRARY csv REQUIRED)
add_library(csv::csv INTERFACE IMPORTED)                              # CSV reading
target_include_directories(csv::csv INTERFACE ${LIBCSV_INCLUDE})
target_link_libraries(csv::csv INTERFACE ${LIBCSV_LIBRARY})
find_path(TL_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)               # Result<T>
find_path(HTTPLIB_INCLUDE httplib.h REQUIRED)                         # the simulators' HTTP servers
find_library(HTTPLIB_LIBRARY NAMES cpp-httplib httplib REQUIRED)
add_library(httplib::httplib INTERFACE IMPORTED)
target_include_directories(httplib::httplib INTERFACE ${HTTPLIB_INCLUDE})
target_link_libraries(httplib::httplib INTERFACE ${HTTPLIB_LIBRARY} OpenSSL::SSL OpenSSL::Crypto)
target_compile_definitions(httplib::httplib INTERFACE CPPHTTPLIB_OPENSSL_SUPPORT)
