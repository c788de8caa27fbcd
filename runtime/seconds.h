/* seconds.h: arguments that are times in seconds. */
#ifndef CW_SECONDS_H
#define CW_SECONDS_H

#include <time.h>

#include "cw.h"

/* An int or float as a timespec; what is less than a nanosecond is rounded up or down. 0 or -1. */
int64_t cw_seconds_argument(cw_ctx *cx, cw_value v, bool up, struct timespec *out);

#endif
