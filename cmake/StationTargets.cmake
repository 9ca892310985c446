# Headers that nearly every file reads, read once: a whole build takes a third less. The release preset does so; the debug one does not, so
# that a file which forgets an include is noticed.
if(STATION_PRECOMPILED_HEADERS)
    # Some libraries ask for it, and headers read with it serve nobody who was compiled without.
    target_compile_options(station_compiler INTERFACE -pthread)
    add_library(station_headers STATIC EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/headers.cpp)
    add_library(station_test_headers STATIC EXCLUDE_FROM_ALL ${CMAKE_CURRENT_LIST_DIR}/headers.cpp)
    set_target_properties(station_test_headers PROPERTIES STATION_TEST ON)
    target_link_libraries(station_headers PRIVATE station_compiler Qt6::Core)
    target_link_libraries(station_test_headers PRIVATE station_compiler Qt6::Core)
    target_precompile_headers(station_headers PRIVATE ${CMAKE_CURRENT_LIST_DIR}/headers.h)
    target_precompile_headers(station_test_headers PRIVATE ${CMAKE_CURRENT_LIST_DIR}/headers.h)
endif()

# station_precompile(TARGET HEADERS): TARGET takes the headers that HEADERS has read.
function(station_precompile target headers)
    if(STATION_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM ${headers})
    endif()
endfunction()

# esim_room(NAME SOURCES ... LINKS ... [PRIVATE_LINKS ...] [MOC])
#   One static library per room. Its link list is the list of rooms it may include: tests/architecture compares the two.
function(esim_room name)
    cmake_parse_arguments(ROOM "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(room_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(room_${name} PUBLIC station_compiler ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    set_target_properties(room_${name} PROPERTIES AUTOMOC ${ROOM_MOC})
    station_precompile(room_${name} station_headers)
endfunction()

# esim_test(NAME SOURCES ... LINKS ... [TIMEOUT s] [PCSCD readers] [LABELS ...])
#   A QtTest program, built by the target `station_tests` and not by `all`. PCSCD n runs it in its own namespaces behind a private pcscd with n virtual readers.
add_custom_target(station_tests COMMENT "Building the tests")
function(esim_test name)
    cmake_parse_arguments(T "" "TIMEOUT;PCSCD" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} EXCLUDE_FROM_ALL ${T_SOURCES})
    add_dependencies(station_tests ${name})
    set_target_properties(${name} PROPERTIES STATION_TEST ON AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE station_compiler Qt6::Test ${T_LINKS})
    station_precompile(${name} station_test_headers)
    target_compile_definitions(${name} PRIVATE
        STATION_SOURCE_DIR="${PROJECT_SOURCE_DIR}" STATION_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    if(T_PCSCD)
        add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/with-pcscd.sh ${T_PCSCD} $<TARGET_FILE:${name}>)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
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
