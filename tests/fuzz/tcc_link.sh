#!/bin/sh
# tcc_link.sh: a C compiler command for `coachwhip build --cc`: tcc compiles, gcc links. Takes gcc's arguments.
set -e
object=$(mktemp "${TMPDIR:-/tmp}/tcc_link-XXXXXX.o")
trap 'rm -f "$object"' EXIT
for argument; do
    shift
    case $argument in
    *.c) tcc -w -c -DCW_TUNED -o "$object" "$argument"; set -- "$@" "$object" ;;
    *) set -- "$@" "$argument" ;;
    esac
done
gcc "$@"
