# One folder, one target. A target sees the headers of the folders it links and of no others, so an
# include against the direction of dependencies (README, "The house") does not compile.

# dria_folder(dria_api FOLDER api LINKS dria_core Qt6::Network [PRIVATE_LINKS …])
# Takes every .h and .cpp of the current folder; FOLDER is how includes name it ("api/…"). FAST: a
# release is made to be quick there, not small.
function(dria_folder name)
  cmake_parse_arguments(ARG "FAST" "FOLDER" "LINKS;PRIVATE_LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(${name} STATIC ${sources})
  dria_moc_again_for_new_headers(${name} "${sources}")
  dria_expose_folder(${name} ${ARG_FOLDER})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  if(ARG_FAST AND CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(${name} PRIVATE -O2) # and no precompiled header: theirs are made for size
  else()
    dria_precompile(${name})
  endif()
endfunction()

# With CMake 3.25 and Ninja moc does not see a header that is new until an old one changes.
function(dria_moc_again_for_new_headers name sources)
  set(record "${CMAKE_CURRENT_BINARY_DIR}/${name}_sources.txt")
  set(before "")
  if(EXISTS "${record}")
    file(READ "${record}" before)
  endif()
  if(NOT before STREQUAL sources)
    file(WRITE "${record}" "${sources}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp")
  endif()
endfunction()

# Publishes the current folder as include path "<folder>/…" through a link of its own in the build tree.
function(dria_expose_folder name folder)
  set(root "${CMAKE_BINARY_DIR}/include/${name}")
  get_filename_component(parent "${root}/${folder}" DIRECTORY)
  file(MAKE_DIRECTORY "${parent}")
  if(NOT EXISTS "${root}/${folder}")
    file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${root}/${folder}" SYMBOLIC)
  endif()
  target_include_directories(${name} PUBLIC "${root}")
endfunction()

# Two precompiled headers serve the whole tree: one for app/ (no widgets in it), one for ui/.
function(dria_precompile name)
  if(CMAKE_DISABLE_PRECOMPILE_HEADERS)
    return()
  endif()
  if(name MATCHES "^dria_ui")
    target_precompile_headers(${name} REUSE_FROM dria_pch_ui)
  else()
    target_precompile_headers(${name} REUSE_FROM dria_pch_app)
  endif()
endfunction()

# Runs moc on tst_NAME.cpp, and on the headers among the sources. AUTOMOC scans a target at a time,
# with a CMake of its own: for hundreds of tests of one file each that was a quarter of a whole build.
function(dria_moc_test target sources)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  set(place "${CMAKE_CURRENT_BINARY_DIR}/${target}_moc")
  qt_generate_moc(${target}.cpp "${place}/${target}.moc")
  target_sources(${target} PRIVATE "${place}/${target}.moc")
  target_include_directories(${target} PRIVATE "${place}")
  list(FILTER sources INCLUDE REGEX "\\.h$")
  if(sources)
    qt_wrap_cpp(mocs ${sources})
    target_sources(${target} PRIVATE ${mocs})
  endif()
endfunction()

# dria_test(sse_decoder LINKS dria_api [LABELS …] [ENVIRONMENT …]): builds tst_sse_decoder.cpp of the current folder.
function(dria_test name)
  cmake_parse_arguments(ARG "" "" "LINKS;LABELS;ENVIRONMENT;SOURCES" ${ARGN})
  add_executable(tst_${name} tst_${name}.cpp ${ARG_SOURCES})
  dria_moc_test(tst_${name} "${ARG_SOURCES}")
  target_link_libraries(tst_${name} PRIVATE ${ARG_LINKS} Qt6::Test)
  if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    target_precompile_headers(tst_${name} REUSE_FROM dria_pch_app)
  endif()
  target_include_directories(tst_${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8 AND NOT MSVC)
    target_compile_options(tst_${name} PRIVATE -Wno-conversion) # QTRY_VERIFY and its kin narrow there
  endif()
  target_compile_definitions(tst_${name} PRIVATE DRIA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  add_test(NAME ${name} COMMAND tst_${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;${ARG_ENVIRONMENT}")
endfunction()

# dria_tool(stream_probe LINKS dria_api): builds stream_probe.cpp of the current folder, a command for people and tests.
function(dria_tool name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  add_executable(${name} ${name}.cpp)
  target_link_libraries(${name} PRIVATE ${ARG_LINKS})
endfunction()
