#!/bin/sh
# make_library.sh plan OUT_C [MODULE...] -- [MODULE...]
#     the names of the library modules that are to be compiled into Coachwhip: its own, then those of CPython's library
# make_library.sh table OUT_C [C_FILE...]
#     the table of those that are, from the C that stage 1 made of them
#
# A module is the path of its source without .py (collections/__init__ is the package collections), its C file that path
# below a folder "...lib". What stage 1 says in the C file's line "/* library: FIELD... */" goes into the table.
set -eu
kind=$1
out=$2
shift 2

module_name() { # path -> dotted
    name=${1%/__init__}
    echo "$name" | tr / .
}

print_plan() {
    echo 'const LibraryModule library_modules[] = {{0}};'
    echo 'const LibraryPlan library_planned[] = {'
    own=true
    for path; do
        if [ "$path" = -- ]; then
            own=false
        else
            echo "    {\"$(module_name "$path")\", $own},"
        fi
    done
    echo '    {0}};'
}

print_table() {
    for file; do
        path=${file#*lib/}
        path=${path%.c}
        echo "extern struct cw_module_def cw_lib_$(module_name "$path" | tr . _);"
    done
    echo 'const LibraryPlan library_planned[] = {{0}};'
    echo 'const LibraryModule library_modules[] = {'
    for file; do
        path=${file#*lib/}
        name=$(module_name "${path%.c}")
        fields=$(sed -n 's|^/\* library: \(.*\) \*/$|\1|p' "$file")
        echo "    {\"$name\", &cw_lib_$(echo "$name" | tr . _), $fields},"
    done
    echo '    {0}};'
}

{
    echo '/* Made by make_library.sh. */'
    echo '#include "codegen/driver.h"'
    "print_$kind" "$@"
} > "$out.tmp"
mv "$out.tmp" "$out"
