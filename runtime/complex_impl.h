/* complex_impl.h: complex numbers by value, shared by complex.c, cmath and the formatter. */
#ifndef CW_COMPLEX_IMPL_H
#define CW_COMPLEX_IMPL_H

#include "cw.h"

typedef struct complex_value {
    double re, im;
} complex_value;

complex_value complex_mul(complex_value a, complex_value b);
/* a / b by Smith's method; *zero is set if b is 0. */
complex_value complex_quotient(complex_value a, complex_value b, int *zero);
/* Any number as complex: complex, __complex__, or a real number. 0, or -1 with TypeError. */
int64_t complex_from_number(cw_ctx *cx, cw_value v, complex_value *out);

#endif
