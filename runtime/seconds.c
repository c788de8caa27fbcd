/* seconds.c: arguments that are moments or durations, in seconds or parts of them. Moments have the range of
 * the system's clocks, durations 63 bits of nanoseconds. */
#include "seconds.h"

#include <math.h>

static int64_t fail_range(cw_ctx *cx) {
    return cw_raise_i(cx, &cw_type_OverflowError, "timestamp out of range for platform time_t");
}

/* The whole number as which the float counts; 0 or -1. */
static int64_t whole_number(cw_ctx *cx, double given, double whole, int64_t *out) {
    if (isnan(given))
        return cw_raise_i(cx, &cw_type_ValueError, "Invalid value NaN (not a number)");
    if (!(whole >= -9223372036854775808.0 && whole < 9223372036854775808.0))
        return fail_range(cx);
    *out = (int64_t)whole;
    return 0;
}

int64_t cw_moment_argument(cw_ctx *cx, cw_value v, struct timespec *out) {
    double d;
    if (cw_float_check(v, &d)) {
        int64_t seconds;
        if (whole_number(cx, d, floor(d), &seconds) < 0)
            return -1;
        *out = (struct timespec){seconds, (long)floor((d - floor(d)) * CW_NS_OF_SECOND)};
        return 0;
    }
    cw_value n = cw_number_index(cx, v);
    if (n.tag == CW_NULL)
        return -1;
    if (n.tag != CW_INT)
        return fail_range(cx);
    *out = (struct timespec){n.i, 0};
    return 0;
}

int64_t cw_duration_argument(cw_ctx *cx, cw_value v, int64_t unit, int64_t *ns) {
    double d;
    if (cw_float_check(v, &d)) {
        double exact = d * (double)unit;
        return whole_number(cx, d, exact < 0 ? floor(exact) : ceil(exact), ns);
    }
    cw_value n = cw_number_index(cx, v);
    if (n.tag == CW_NULL)
        return -1;
    if (n.tag != CW_INT || __builtin_mul_overflow(n.i, unit, ns))
        return cw_raise_i(cx, &cw_type_OverflowError, "timestamp too large to convert to C _PyTime_t");
    return 0;
}

int64_t cw_duration_in(int64_t ns, int64_t unit) {
    return ns / unit + (ns % unit > 0);
}

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * CW_NS_OF_SECOND + t.tv_nsec;
}

int64_t cw_deadline_after(int64_t ns) {
    int64_t end;
    return ns < 0 ? -1 : __builtin_add_overflow(now(), ns, &end) ? INT64_MAX : end;
}

int cw_deadline_ms(int64_t deadline) {
    if (deadline < 0)
        return -1;
    int64_t left = cw_duration_in(deadline - now(), CW_NS_OF_MS);
    return left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left;
}
