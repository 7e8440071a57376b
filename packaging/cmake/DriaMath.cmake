# The optional component that draws formulas: MathJax, from npm, as one script, and the program that
# runs it. Without it formulas are shown as they are written. Made when the build is configured, so
# that what comes out is known from the start; a machine without npm, Qt Qml or a network builds on.

set(DRIA_MATH AUTO CACHE STRING "Draw formulas: AUTO where npm and Qt6 Qml are there, ON or OFF")
set_property(CACHE DRIA_MATH PROPERTY STRINGS AUTO ON OFF)

# dria_bundle_math(REASON): sets DRIA_MATH_BUNDLE_DIR to the folder of formulas.js, or REASON to why
# there is none.
function(dria_bundle_math reason)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS Qml)
  if(NOT TARGET Qt6::Qml)
    set(${reason} "Qt6 Qml is not here (Debian: qt6-declarative-dev)" PARENT_SCOPE)
    return()
  endif()
  set(source "${CMAKE_SOURCE_DIR}/resources/math")
  set(work "${CMAKE_BINARY_DIR}/math")
  set(inputs package.json package-lock.json .npmrc formulas.js drawing.js)
  set(state "")
  foreach(input ${inputs})
    set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}/${input}")
    file(SHA256 "${source}/${input}" hash)
    string(APPEND state "${hash}")
    configure_file("${source}/${input}" "${work}/${input}" COPYONLY)
  endforeach()
  string(SHA256 state "${state}")
  set(bundle "${work}/${state}")
  if(NOT EXISTS "${bundle}/formulas.js")
    dria_make_bundle("${work}" "${bundle}" problem)
    if(problem)
      set(${reason} "${problem}" PARENT_SCOPE)
      return()
    endif()
  endif()
  set(DRIA_MATH_BUNDLE_DIR "${bundle}" PARENT_SCOPE)
endfunction()

function(dria_make_bundle work bundle problem)
  find_program(DRIA_NPM npm)
  if(NOT DRIA_NPM)
    set(${problem} "npm is not here" PARENT_SCOPE)
    return()
  endif()
  message(STATUS "Formulas: fetching MathJax with npm")
  execute_process(COMMAND "${DRIA_NPM}" ci --ignore-scripts
    WORKING_DIRECTORY "${work}" TIMEOUT 300 RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed)
    set(${problem} "npm could not fetch MathJax" PARENT_SCOPE)
    return()
  endif()
  # The engine of Qt 6.4 knows ECMAScript 2016 and no globalThis.
  execute_process(COMMAND "${work}/node_modules/.bin/esbuild" formulas.js --bundle --minify
    --format=iife --global-name=formulas --target=es2016 "--banner:js=var globalThis=this;"
    --legal-comments=inline "--outfile=${bundle}/formulas.js" --log-level=error
    WORKING_DIRECTORY "${work}" TIMEOUT 300 RESULT_VARIABLE failed ERROR_VARIABLE said)
  if(failed)
    file(REMOVE_RECURSE "${bundle}")
    set(${problem} "esbuild could not bundle MathJax: ${said}" PARENT_SCOPE)
    return()
  endif()
  file(COPY_FILE "${work}/node_modules/mathjax-full/LICENSE" "${bundle}/LICENSE.MathJax")
  file(REMOVE_RECURSE "${work}/node_modules")
endfunction()

if(DRIA_MATH STREQUAL "OFF")
  message(STATUS "Formulas: shown as they are written (DRIA_MATH is OFF)")
else()
  set(DRIA_MATH_MISSING "")
  dria_bundle_math(DRIA_MATH_MISSING)
  if(DRIA_MATH_MISSING AND DRIA_MATH STREQUAL "ON")
    message(FATAL_ERROR "Formulas cannot be drawn: ${DRIA_MATH_MISSING}")
  elseif(DRIA_MATH_MISSING)
    message(WARNING "Formulas will be shown as they are written: ${DRIA_MATH_MISSING}. "
      "-DDRIA_MATH=OFF says that this is meant.")
  else()
    message(STATUS "Formulas: drawn with MathJax")
  endif()
endif()
