/* mod_math.h: functions of module math that stand in mod_math_int.c. */
#ifndef CW_MOD_MATH_H
#define CW_MOD_MATH_H

#include "cw.h"

#define MATH_FUNCTION(name)                                                                                  \
    cw_value math_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
MATH_FUNCTION(comb);
MATH_FUNCTION(factorial);
MATH_FUNCTION(gcd);
MATH_FUNCTION(isqrt);
MATH_FUNCTION(lcm);
MATH_FUNCTION(perm);

#endif
