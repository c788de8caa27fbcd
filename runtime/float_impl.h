/* float_impl.h: what float.c and float_text.c share. */
#ifndef CW_FLOAT_IMPL_H
#define CW_FLOAT_IMPL_H

#include "cw.h"

cw_value float_parse_buffer(cw_ctx *cx, cw_value v); /* float(b'...') */
cw_value float_to_hex(cw_ctx *cx, double d);
cw_value float_from_hex(cw_ctx *cx, cw_str *s);
cw_value float_round_digits(cw_ctx *cx, double x,
                            int64_t ndigits); /* half to even on the exact decimal value */

#endif
