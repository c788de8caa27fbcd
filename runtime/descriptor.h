/* descriptor.h: file descriptors as arguments of native modules. */
#ifndef CW_DESCRIPTOR_H
#define CW_DESCRIPTOR_H

#include "cw.h"

/* The descriptor that v is: an int, or what its fileno() says. -1 with an exception. */
int64_t cw_descriptor(cw_ctx *cx, cw_value v);

#endif
