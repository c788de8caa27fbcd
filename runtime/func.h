/* func.h: functions, code objects and native functions, among func.c, native.c, bind.c and gen.c. */
#ifndef CW_FUNC_H
#define CW_FUNC_H

#include "state.h"
#include "type.h"

int64_t cw_bind(cw_ctx *cx, cw_func *f, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                cw_value *frame);
int64_t cw_depth_check(cw_ctx *cx);
cw_value cw_function_doc(cw_func *f);

/* gen.c: a generator that types.coroutine() made awaitable */
int64_t cw_gen_may_be_awaited(cw_value v);

#endif
