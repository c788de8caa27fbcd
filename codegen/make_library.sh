#!/bin/sh
# make_library.sh OUT_C [PATH...]: the table of library modules that are compiled into Coachwhip, from their paths below
# lib/ (collections/__init__.py is the package collections), and what they need of CPython's own library: the names in
# their lines "# needs: NAME ...".
set -eu
out=$1
shift
lib=$(dirname "$0")/../runtime/lib
{
    echo '/* Made by make_library.sh. */'
    echo '#include "codegen/driver.h"'
    for path; do
        name=${path%.py}
        name=${name%/__init__}
        echo "extern struct cw_module_def cw_lib_$(echo "$name" | tr / _);"
    done
    echo 'const LibraryModule library_modules[] = {'
    for path; do
        name=${path%.py}
        name=${name%/__init__}
        needs=$(sed -n 's/^# needs: //p' "$lib/$path")
        echo "    {\"$(echo "$name" | tr / .)\", &cw_lib_$(echo "$name" | tr / _), \"$needs\"},"
    done
    echo '    {0, 0, 0}};'
} > "$out.tmp"
mv "$out.tmp" "$out"
