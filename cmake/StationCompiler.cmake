# Language level, warnings, hardening and sanitizers: the one place where compiler flags are set.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
# The product waits for people, cards and servers: of -O1 it has enough, and that compiles in four fifths of the time.
set(CMAKE_CXX_FLAGS_RELEASE "-O1 -pipe -DNDEBUG")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

add_library(station_compiler INTERFACE)
target_include_directories(station_compiler INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(station_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(station_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wnull-dereference
    -Werror=switch -Werror=switch-enum -Werror=return-type -fstack-protector-strong
    $<$<CXX_COMPILER_ID:GNU>:-Wno-null-dereference -Wno-maybe-uninitialized -fstack-clash-protection -fcf-protection>)
if(STATION_WARNINGS_ARE_ERRORS)
    target_compile_options(station_compiler INTERFACE -Werror)
endif()
# Test programs are compiled without optimisation: they are many and wait for others. What they test is not. Folders that Qt
# tells each of them, for QFINDTESTDATA, would keep them from sharing precompiled headers.
target_compile_options(station_compiler INTERFACE
    $<$<CONFIG:Release>:$<IF:$<BOOL:$<TARGET_PROPERTY:STATION_TEST>>,-O0,-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>>
    $<$<BOOL:$<TARGET_PROPERTY:STATION_TEST>>:-UQT_TESTCASE_BUILDDIR;-UQT_TESTCASE_SOURCEDIR>)
target_link_options(station_compiler INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack -Wl,--as-needed)
if(STATION_SANITIZE)
    target_compile_options(station_compiler INTERFACE -fsanitize=${STATION_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(station_compiler INTERFACE -fsanitize=${STATION_SANITIZE})
endif()
if(STATION_FUZZ)
    # clang 14 wants the types of deleted functions to be complete (CWG 1394).
    target_compile_options(station_compiler INTERFACE -fsanitize=fuzzer-no-link "SHELL:-include QDebug")
endif()

# More compilers at once than processors take longer: each reads its precompiled headers into the same caches.
cmake_host_system_information(RESULT station_processors QUERY NUMBER_OF_LOGICAL_CORES)
set_property(GLOBAL PROPERTY JOB_POOLS processors=${station_processors})
set(CMAKE_JOB_POOL_COMPILE processors)

# Daily-work speed, used when they are there; nothing depends on them.
find_program(STATION_LLD ld.lld)
if(STATION_LLD)
    target_link_options(station_compiler INTERFACE -fuse-ld=lld)
endif()
find_program(STATION_CCACHE ccache)
if(STATION_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${STATION_CCACHE})
    if(STATION_PRECOMPILED_HEADERS)
        # Without this ccache keeps nothing that was compiled with them.
        list(PREPEND CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros)
    endif()
endif()
