#!/bin/sh
# make_abi.sh ABI_H OUT_C: turns runtime/abi.h into the compiler's prelude text and a table of the symbols that emitted
# code may use, for libtcc. Comments are dropped from the text, as it is compiled with every program.
set -eu
abi=$1 out=$2 tmp=$2.tmp
stripped=$(mktemp)
trap 'rm -f "$stripped"' EXIT
# comments out (the header has no string with a comment in it), empty lines out
sed -e 's://.*$::' "$abi" | tr '\n' '\001' | sed -e 's:/\*[^*]*\*\+\([^/*][^*]*\*\+\)*/::g' | tr '\001' '\n' |
    sed -e 's/[ \t]*$//' -e '/^$/d' > "$stripped"
# declarations only: no preprocessor lines (with their continuations), one line per declaration
declarations() {
    sed -e ':a' -e '/^#.*\\$/{N;ba' -e '}' -e '/^#/d' "$stripped" | tr '\n' ' ' | tr ';' '\n' |
        sed -e 's/^[ }]*//' # the end of a function before it
}
{
    echo '/* Made by make_abi.sh from runtime/abi.h. */'
    echo '#include "codegen/abi_text.h"'
    echo '#include "runtime/abi.h"'
    echo 'const char abi_text[] ='
    sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/    "/' -e 's/$/\\n"/' "$stripped"
    echo '    ;'
    echo 'const AbiSymbol abi_symbols[] = {'
    declarations |
        grep -o -E '^( *(CW_COLD|CW_NOINLINE|const|int|void|char|double|int64_t|uint64_t|cw_[a-z_]+))* +\**cw_[a-z0-9_]+\([^{]*$' |
        grep -v typedef | sed -E 's/^[^(]* \**(cw_[a-z0-9_]+)\(.*$/    {"\1", (void *)\1},/'
    declarations | grep -E '^ *extern ' | sed -E 's/^ *extern +(const +)?[a-z_0-9]+ //' | tr ',' '\n' |
        sed -E 's/[ *]|\[.*\]//g; s/^(.+)$/    {"\1", (void *)\&\1},/'
    echo '    {0, 0}};'
} > "$tmp"
mv "$tmp" "$out"
