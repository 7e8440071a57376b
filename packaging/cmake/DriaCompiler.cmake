# Language level, warnings, sanitizers and hardening, for every target of the project.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

# Most of the program waits for people and servers: half the code is half the pages at start. What
# works for each character of a text asks for more: see dria_folder(… FAST).
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  string(REPLACE "-O3" "-Os" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
endif()

option(DRIA_WERROR "Treat warnings as errors" OFF)
option(DRIA_UNITY "Compile each folder of ui/ in large pieces: a third of the work from nothing" OFF)
set(DRIA_SANITIZE "" CACHE STRING "Sanitizers to build with, for example address,undefined")

find_program(DRIA_CCACHE ccache)
if(DRIA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${DRIA_CCACHE}")
endif()
find_program(DRIA_MOLD mold)
if(DRIA_MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-fuse-ld=mold) # fifty test programs: linking is half of a small change
endif()

add_compile_definitions(
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(NOT MSVC)
  add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion)
  # Programs share the libraries' precompiled headers, which takes the same code model.
  add_compile_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-fPIC>)
  if(DRIA_WERROR)
    add_compile_options(-Werror)
  endif()
  if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options(-g1)
  endif()
  if(CMAKE_CXX_COMPILER_LAUNCHER)
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # what ccache needs beside precompiled headers
  endif()
endif()

if(DRIA_SANITIZE)
  add_compile_options(-fsanitize=${DRIA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${DRIA_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC AND NOT APPLE)
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
    -fstack-protector-strong -fstack-clash-protection
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=. -ffile-prefix-map=${CMAKE_BINARY_DIR}=build)
  add_link_options(-Wl,-z,relro,-z,now -Wl,-z,noexecstack)
  include(CheckPIESupported)
  check_pie_supported()
endif()
