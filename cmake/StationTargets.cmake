# Headers that nearly every file reads, read once: a whole build takes a quarter less. The release preset does so; the debug one does not, so
# that a file which forgets an include is noticed. A directory says with STATION_HEADERS which ones its files read:
#   common  the language's and Qt's, and nothing of ours
#   line    and the station's
#   window  and Qt Widgets
set(STATION_HEADERS common)
if(STATION_PRECOMPILED_HEADERS)
    # Some libraries ask for it, and headers read with it serve nobody who was compiled without.
    target_compile_options(station_compiler INTERFACE -pthread)
    set(here ${CMAKE_CURRENT_LIST_DIR})
    set(common_headers ${here}/headers.h)
    set(line_headers ${common_headers} ${here}/line_headers.h)
    set(window_headers ${common_headers} ${here}/window_headers.h)
    set(common_libraries_of_product Qt6::Core)
    set(line_libraries_of_product Qt6::Core Qt6::Network)
    set(window_libraries_of_product Qt6::Widgets)
    # QtTest's headers differ by the libraries that they are used with: tests of one kind have the same ones.
    set(common_libraries_of_test Qt6::Core)
    set(line_libraries_of_test Qt6::Gui Qt6::Network Qt6::Test)
    set(window_libraries_of_test Qt6::Widgets Qt6::Network Qt6::Test)
    foreach(kind common line window)
        foreach(user product test)
            set(reader ${kind}_headers_of_${user})
            add_library(${reader} STATIC EXCLUDE_FROM_ALL ${here}/headers.cpp)
            target_link_libraries(${reader} PRIVATE station_compiler ${${kind}_libraries_of_${user}})
            target_precompile_headers(${reader} PRIVATE ${${kind}_headers})
        endforeach()
        set_target_properties(${kind}_headers_of_test PROPERTIES STATION_TEST ON)
    endforeach()
    target_precompile_headers(line_headers_of_test PRIVATE <QTest>)
    target_precompile_headers(window_headers_of_test PRIVATE <QTest>)
endif()

# station_precompile(TARGET product|test): TARGET takes the headers that its directory says.
function(station_precompile target user)
    if(STATION_PRECOMPILED_HEADERS)
        if(user STREQUAL test)
            target_link_libraries(${target} PRIVATE ${${STATION_HEADERS}_libraries_of_test})
        endif()
        target_precompile_headers(${target} REUSE_FROM ${STATION_HEADERS}_headers_of_${user})
    endif()
endfunction()

# esim_room(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...] [MOC])
#   One static library per room. Its link list is the list of rooms it may include: tests/architecture compares the two.
function(esim_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(room_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(room_${name} PUBLIC station_compiler ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    set_target_properties(room_${name} PROPERTIES AUTOMOC ${ROOM_MOC})
    station_precompile(room_${name} product)
endfunction()

# esim_test_support(NAME SOURCES ... LINKS ... [MOC])
#   What several tests share, compiled as they are.
function(esim_test_support name)
    cmake_parse_arguments(T "MOC" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC EXCLUDE_FROM_ALL ${T_SOURCES})
    set_target_properties(${name} PROPERTIES STATION_TEST ON AUTOMOC ${T_MOC})
    target_link_libraries(${name} PUBLIC station_compiler Qt6::Test ${T_LINKS})
    station_precompile(${name} test)
endfunction()

# station_moc(TARGET SOURCE): what moc makes of a test's own file, for its last line's #include. AUTOMOC would look through every program's
# files with a process of its own and compile one more file for each: a quarter of the tests' build.
function(station_moc target source)
    get_filename_component(name ${source} NAME_WE)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    add_custom_command(OUTPUT ${made} COMMAND Qt6::moc ${CMAKE_CURRENT_SOURCE_DIR}/${source} -o ${made}
        DEPENDS ${source} VERBATIM)
    target_sources(${target} PRIVATE ${made})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
endfunction()

# esim_test(NAME SOURCES ... LINKS ... [TIMEOUT s] [PCSCD readers] [LABELS ...])
#   A QtTest program, built by the target `station_tests` and not by `all`. PCSCD n runs it in its own namespaces behind a private pcscd with n virtual readers.
add_custom_target(station_tests COMMENT "Building the tests")
function(esim_test name)
    cmake_parse_arguments(T "" "TIMEOUT;PCSCD" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} EXCLUDE_FROM_ALL ${T_SOURCES})
    add_dependencies(station_tests ${name})
    set_target_properties(${name} PROPERTIES STATION_TEST ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    foreach(source ${T_SOURCES})
        if(source MATCHES "^tst_.*[.]cpp$")
            station_moc(${name} ${source})
        endif()
    endforeach()
    target_link_libraries(${name} PRIVATE station_compiler Qt6::Test ${T_LINKS})
    station_precompile(${name} test)
    target_compile_definitions(${name} PRIVATE
        STATION_SOURCE_DIR="${PROJECT_SOURCE_DIR}" STATION_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    if(T_PCSCD)
        add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/with-pcscd.sh ${T_PCSCD} $<TARGET_FILE:${name}>)
        # They wait for readers most of the time and judge by what the cards say: others may run beside them, but a second
        # smart card service would make both slow.
        set_tests_properties(${name} PROPERTIES RESOURCE_LOCK readers)
    else()
        add_test(NAME ${name} COMMAND ${name})
    endif()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    # What may take long begins first, so that nothing long is left alone at the end.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} COST ${T_TIMEOUT} LABELS "${T_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
