/* descriptor.h: file descriptors: as arguments of native modules, and those of files that the program has
 * dropped. */
#ifndef CW_DESCRIPTOR_H
#define CW_DESCRIPTOR_H

#include <sys/uio.h>

#include "cw.h"

/* The descriptor that v is: an int, or what its fileno() says. -1 with an exception. */
int64_t cw_descriptor(cw_ctx *cx, cw_value v);
/* The buffers in a list, as system calls take them that move several; the entry behind the last keeps them
 * alive. NULL with an exception. */
struct iovec *cw_descriptor_parts(cw_ctx *cx, cw_value list, int64_t writable);
/* Closes the descriptor of a file or socket that nothing refers to any more. */
void cw_descriptor_drop(int64_t fd);
/* Had a system call, which failed with this error, better be tried again? Where there were no descriptors
 * left, those of dropped files are closed first. */
bool cw_descriptors_freed(cw_ctx *cx, int error);

#endif
