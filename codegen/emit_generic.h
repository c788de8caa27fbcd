/* emit_generic.h: shared by the emitters of generic functions and typed copies. */
#ifndef EMIT_GENERIC_H
#define EMIT_GENERIC_H

#include "emit.h"
#include "runtime/abi.h"

/* Code flags of functions whose frame lives in the heap. */
#define IR_CODE_GENERATOR_LIKE (CW_CODE_GENERATOR | CW_CODE_COROUTINE | CW_CODE_ASYNC_GENERATOR)

#endif
