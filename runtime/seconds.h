/* seconds.h: arguments that are moments or durations, in seconds or parts of them. */
#ifndef CW_SECONDS_H
#define CW_SECONDS_H

#include <time.h>

#include "cw.h"

enum { CW_NS_OF_SECOND = 1000000000, CW_NS_OF_MS = 1000000, CW_NS_OF_US = 1000 };

/* A moment: an int or float of seconds; what is less than a nanosecond is dropped. 0 or -1. */
int64_t cw_moment_argument(cw_ctx *cx, cw_value v, struct timespec *out);
/* A duration: an int or float of units of so many nanoseconds; what is less than one is rounded away from
 * zero. 0 or -1. */
int64_t cw_duration_argument(cw_ctx *cx, cw_value v, int64_t unit, int64_t *ns);
/* n nanoseconds in units of so many, rounded up. */
int64_t cw_duration_in(int64_t ns, int64_t unit);
/* When so many nanoseconds are over that begin now, on the monotonic clock; negative: never. */
int64_t cw_deadline_after(int64_t ns);
/* The milliseconds until then, as poll() wants them. */
int cw_deadline_ms(int64_t deadline);

#endif
