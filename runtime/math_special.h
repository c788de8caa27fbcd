/* math_special.h: functions of the math module that are more than one call of the C library. */
#ifndef CW_MATH_SPECIAL_H
#define CW_MATH_SPECIAL_H

#include "cw.h"

/* Set errno to EDOM or ERANGE as the C library's functions do. */
double special_gamma(double x);
double special_lgamma(double x);
/* Euclidean length of n values without overflow in between, nearly always correctly rounded. */
double special_norm(const double *values, int64_t n);

/* Exact sum of doubles: a list of partial sums that do not overlap (Shewchuk). */
typedef struct exact_sum {
    double *partials; /* increasing magnitude; local or from malloc */
    int64_t n, capacity;
    double special;    /* sum of infinities and nans met */
    double infinities; /* sum of infinities met */
    double local[32];
} exact_sum;
void exact_sum_init(exact_sum *s);
int exact_sum_add(exact_sum *s, double x); /* 0, -1 out of memory, -2 intermediate overflow */
double exact_sum_result(exact_sum *s);     /* rounded once; of finite terms */
void exact_sum_free(exact_sum *s);

#endif
