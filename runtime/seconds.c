/* seconds.c: arguments that are times in seconds. */
#include "seconds.h"

#include <math.h>

enum { NS = 1000000000 };

int64_t cw_seconds_argument(cw_ctx *cx, cw_value v, bool up, struct timespec *out) {
    double d;
    if (cw_float_check(v, &d)) {
        if (isnan(d))
            return cw_raise_i(cx, &cw_type_ValueError, "Invalid value NaN (not a number)");
        double whole = floor(d), fraction = (d - whole) * NS;
        if (!(whole >= -9223372036854775808.0 && whole < 9223372036854775808.0))
            return cw_raise_i(cx, &cw_type_OverflowError, "timestamp out of range for platform time_t");
        out->tv_sec = (time_t)whole;
        out->tv_nsec = (long)(up ? ceil(fraction) : floor(fraction));
        if (out->tv_nsec >= NS) {
            out->tv_nsec -= NS;
            out->tv_sec++;
        }
        return 0;
    }
    cw_value n = cw_number_index(cx, v);
    if (n.tag == CW_NULL)
        return -1;
    if (n.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "timestamp out of range for platform time_t");
    out->tv_sec = n.i;
    out->tv_nsec = 0;
    return 0;
}
