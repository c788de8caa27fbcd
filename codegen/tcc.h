/* tcc.h: C text to code in this process, by libtcc. */
#ifndef TCC_H
#define TCC_H

#include "driver.h"
#include "runtime/abi.h"

/* The program of an emitted unit (EMIT_MEMORY). Its code and data are one block that the collector scans; it
 * is never freed. library: compiled library modules that the unit may name, or NULL. NULL after a message on
 * stderr. */
const cw_program_def *tcc_compile_program(const char *text, const LibraryModule *library);

#endif
