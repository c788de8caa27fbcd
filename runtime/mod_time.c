/* mod_time.c: module time. */
#include "structseq.h"

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <time.h>

#include "namespace.h"
#include "seconds.h"
#include "text.h"

#define UNUSED (void)self, (void)args, (void)nargs, (void)kwnames
enum { NS = CW_NS_OF_SECOND };

/* ---- clocks ---- */

static cw_value clock_seconds(cw_ctx *cx, clockid_t id) {
    struct timespec t;
    if (clock_gettime(id, &t) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return CW_MK_FLOAT((double)t.tv_sec + (double)t.tv_nsec * 1e-9);
}

static cw_value clock_nanoseconds(cw_ctx *cx, clockid_t id) {
    struct timespec t;
    if (clock_gettime(id, &t) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return CW_MK_INT((int64_t)t.tv_sec * NS + t.tv_nsec);
}

#define CLOCK_FUNCTIONS(name, id)                                                                            \
    static cw_value time_##name(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,              \
                                cw_tuple *kwnames) {                                                         \
        UNUSED;                                                                                              \
        return clock_seconds(cx, id);                                                                        \
    }                                                                                                        \
    static cw_value time_##name##_ns(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,         \
                                     cw_tuple *kwnames) {                                                    \
        UNUSED;                                                                                              \
        return clock_nanoseconds(cx, id);                                                                    \
    }
CLOCK_FUNCTIONS(time, CLOCK_REALTIME)
CLOCK_FUNCTIONS(monotonic, CLOCK_MONOTONIC)
CLOCK_FUNCTIONS(perf_counter, CLOCK_MONOTONIC)
CLOCK_FUNCTIONS(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK_FUNCTIONS(thread_time, CLOCK_THREAD_CPUTIME_ID)

static cw_value time_clock_gettime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    int64_t id;
    UNUSED;
    return cw_int_as_signed(cx, args[0], &id) < 0 ? CW_MK_NULL : clock_seconds(cx, (clockid_t)id);
}

static cw_value time_clock_gettime_ns(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                      cw_tuple *kwnames) {
    int64_t id;
    UNUSED;
    return cw_int_as_signed(cx, args[0], &id) < 0 ? CW_MK_NULL : clock_nanoseconds(cx, (clockid_t)id);
}

static cw_value set_clock(cw_ctx *cx, cw_value clock, const struct timespec *t) {
    int64_t id;
    if (cw_int_as_signed(cx, clock, &id) < 0)
        return CW_MK_NULL;
    return clock_settime((clockid_t)id, t) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

static cw_value time_clock_settime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    struct timespec t;
    UNUSED;
    return cw_moment_argument(cx, args[1], &t) < 0 ? CW_MK_NULL : set_clock(cx, args[0], &t);
}

static cw_value time_clock_settime_ns(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                      cw_tuple *kwnames) {
    int64_t ns;
    UNUSED;
    if (cw_int_as_i64(cx, args[1], &ns) < 0)
        return CW_MK_NULL;
    struct timespec t = {ns / NS - (ns % NS < 0), (ns % NS + NS) % NS};
    return set_clock(cx, args[0], &t);
}

static cw_value time_clock_getres(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    int64_t id;
    struct timespec t;
    UNUSED;
    if (cw_int_as_signed(cx, args[0], &id) < 0)
        return CW_MK_NULL;
    if (clock_getres((clockid_t)id, &t) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return CW_MK_FLOAT((double)t.tv_sec + (double)t.tv_nsec * 1e-9);
}

static cw_value time_get_clock_info(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                    cw_tuple *kwnames) {
    static const struct {
        const char *name, *clock;
        int monotonic, adjustable;
    } clocks[] = {{"time", "CLOCK_REALTIME", 0, 1},
                  {"monotonic", "CLOCK_MONOTONIC", 1, 0},
                  {"perf_counter", "CLOCK_MONOTONIC", 1, 0},
                  {"process_time", "CLOCK_PROCESS_CPUTIME_ID", 1, 0},
                  {"thread_time", "CLOCK_THREAD_CPUTIME_ID", 1, 0}};
    static const char *const fields[] = {"implementation", "monotonic", "adjustable", "resolution"};
    UNUSED;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "get_clock_info() argument 1 must be str, not %T", &args[0]);
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (!cw_str_equal_utf8(args[0].p, clocks[i].name))
            continue;
        cw_value values[4] = {cw_str_format(cx, "clock_gettime(%s)", clocks[i].clock),
                              CW_MK_BOOL(clocks[i].monotonic), CW_MK_BOOL(clocks[i].adjustable),
                              CW_MK_FLOAT(1e-9)};
        cw_dict *attributes = cw_dict_new(cx);
        for (int k = 0; k < 4; k++)
            cw_dict_set_str(cx, attributes, cw_str_intern(cx, fields[k]), values[k]);
        return cw_namespace_new(cx, attributes);
    }
    return cw_raise(cx, &cw_type_ValueError, "unknown clock");
}

/* ---- arguments in seconds ---- */

static cw_value time_sleep(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    struct timespec end;
    int64_t ns;
    UNUSED;
    if (cw_duration_argument(cx, args[0], NS, &ns) < 0)
        return CW_MK_NULL;
    if (ns < 0)
        return cw_raise(cx, &cw_type_ValueError, "sleep length must be non-negative");
    clock_gettime(CLOCK_MONOTONIC, &end);
    end.tv_sec += ns / NS;
    end.tv_nsec += ns % NS;
    if (end.tv_nsec >= NS) {
        end.tv_nsec -= NS;
        end.tv_sec++;
    }
    int status;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        status = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, NULL);
        CW_WITHOUT_BATON_END(cx);
        if (status == EINTR && cw_check_events(cx) < 0)
            return CW_MK_NULL;
    } while (status == EINTR);
    return status ? cw_raise_os_error(cx, status, CW_MK_NULL) : CW_MK_NONE;
}

/* ---- struct_time ---- */

static const cw_getset_def struct_time_fields[] = {
    STRUCTSEQ_FIELD(0, "tm_year", "year, for example, 1993"),
    STRUCTSEQ_FIELD(1, "tm_mon", "month of year, range [1, 12]"),
    STRUCTSEQ_FIELD(2, "tm_mday", "day of month, range [1, 31]"),
    STRUCTSEQ_FIELD(3, "tm_hour", "hours, range [0, 23]"),
    STRUCTSEQ_FIELD(4, "tm_min", "minutes, range [0, 59]"),
    STRUCTSEQ_FIELD(5, "tm_sec", "seconds, range [0, 61])"),
    STRUCTSEQ_FIELD(6, "tm_wday", "day of week, range [0, 6], Monday is 0"),
    STRUCTSEQ_FIELD(7, "tm_yday", "day of year, range [1, 366]"),
    STRUCTSEQ_FIELD(8, "tm_isdst", "1 if summer time is in effect, 0 if not, and -1 if unknown"),
    STRUCTSEQ_FIELD(9, "tm_zone", "abbreviation of timezone name"),
    STRUCTSEQ_FIELD(10, "tm_gmtoff", "offset from UTC in seconds"),
    {0}};

static structseq_type type_struct_time = {
    .type = {STRUCTSEQ_SLOTS("struct_time", "time", struct_time_fields,
                             "The time value as returned by gmtime(), localtime(), and strptime(), and\n"
                             " accepted by asctime(), mktime() and strftime().  May be considered as a\n"
                             " sequence of 9 integers.")},
    .visible = 9,
    .total = 11};

static cw_value build_struct_time(cw_ctx *cx, const struct tm *t) {
    cw_value v[11] = {CW_MK_INT(t->tm_year + (int64_t)1900),
                      CW_MK_INT(t->tm_mon + 1),
                      CW_MK_INT(t->tm_mday),
                      CW_MK_INT(t->tm_hour),
                      CW_MK_INT(t->tm_min),
                      CW_MK_INT(t->tm_sec),
                      CW_MK_INT((t->tm_wday + 6) % 7),
                      CW_MK_INT(t->tm_yday + 1),
                      CW_MK_INT(t->tm_isdst),
                      cw_str_new(cx, t->tm_zone ? t->tm_zone : "", -1),
                      CW_MK_INT(t->tm_gmtoff)};
    return structseq_build(cx, &type_struct_time, v);
}

/* The optional seconds argument of gmtime, localtime and ctime. */
static int64_t time_argument(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                             time_t *out) {
    struct timespec t;
    if (nargs > 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes at most 1 argument (%ld given)", function,
                          (long)nargs);
    if (nargs == 0 || args[0].tag == CW_NONE) {
        *out = time(NULL);
        return 0;
    }
    if (cw_moment_argument(cx, args[0], &t) < 0)
        return -1;
    *out = t.tv_sec;
    return 0;
}

static int64_t break_down(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs, int local,
                          struct tm *out) {
    time_t seconds;
    if (time_argument(cx, function, args, nargs, &seconds) < 0)
        return -1;
    errno = 0;
    if (!(local ? localtime_r(&seconds, out) : gmtime_r(&seconds, out))) {
        cw_raise_os_error(cx, errno ? errno : EINVAL, CW_MK_NULL);
        return -1;
    }
    return 0;
}

static cw_value time_gmtime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    struct tm t;
    UNUSED;
    return break_down(cx, "gmtime", args, nargs, 0, &t) < 0 ? CW_MK_NULL : build_struct_time(cx, &t);
}

static cw_value time_localtime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    struct tm t;
    UNUSED;
    return break_down(cx, "localtime", args, nargs, 1, &t) < 0 ? CW_MK_NULL : build_struct_time(cx, &t);
}

/* A time tuple to struct tm, with C's ranges. 0 or -1. */
static int64_t parse_time_tuple(cw_ctx *cx, const char *function, cw_value v, struct tm *out) {
    int64_t f[9];
    if (!CW_IS(v, CW_TYPE_TUPLE))
        return cw_raise_i(cx, &cw_type_TypeError, "Tuple or struct_time argument required");
    cw_tuple *t = v.p;
    if (t->len != 9)
        return cw_raise_i(cx, &cw_type_TypeError, "%s(): illegal time tuple argument", function);
    for (int i = 0; i < 9; i++) {
        int64_t n;
        if (cw_int_as_signed(cx, t->items[i], &n) < 0)
            return -1;
        f[i] = n;
    }
    if (f[0] < INT_MIN + (int64_t)1900)
        return cw_raise_i(cx, &cw_type_OverflowError, "year out of range");
    memset(out, 0, sizeof *out);
    out->tm_year = (int)(f[0] - 1900);
    out->tm_mon = (int)(f[1] - 1);
    out->tm_mday = (int)f[2];
    out->tm_hour = (int)f[3];
    out->tm_min = (int)f[4];
    out->tm_sec = (int)f[5];
    out->tm_wday = (int)((f[6] + 1) % 7);
    out->tm_yday = (int)(f[7] - 1);
    out->tm_isdst = (int)f[8];
    if (CW_TYPE_OF_PTR(t) == &type_struct_time.type) {
        cw_value zone = t->items[9], offset = t->items[10];
        if (zone.tag && CW_STR_CHECK(zone))
            out->tm_zone = cw_str_utf8(cx, zone.p, NULL);
        if (offset.tag == CW_INT)
            out->tm_gmtoff = offset.i;
    }
    return 0;
}

/* Ranges that asctime and strftime insist on; zeros mean the first of a month or year. */
static int64_t check_time(cw_ctx *cx, struct tm *t) {
    const char *wrong = NULL;
    if (t->tm_mon == -1)
        t->tm_mon = 0;
    else if (t->tm_mon < 0 || t->tm_mon > 11)
        wrong = "month";
    if (t->tm_mday == 0)
        t->tm_mday = 1;
    else if (!wrong && (t->tm_mday < 0 || t->tm_mday > 31))
        wrong = "day of month";
    if (!wrong && (t->tm_hour < 0 || t->tm_hour > 23))
        wrong = "hour";
    if (!wrong && (t->tm_min < 0 || t->tm_min > 59))
        wrong = "minute";
    if (!wrong && (t->tm_sec < 0 || t->tm_sec > 61))
        wrong = "seconds";
    if (!wrong && t->tm_wday < 0)
        wrong = "day of week";
    if (t->tm_yday == -1)
        t->tm_yday = 0;
    else if (!wrong && (t->tm_yday < 0 || t->tm_yday > 365))
        wrong = "day of year";
    return wrong ? cw_raise_i(cx, &cw_type_ValueError, "%s out of range", wrong) : 0;
}

static cw_value time_mktime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    struct tm t;
    UNUSED;
    if (parse_time_tuple(cx, "mktime", args[0], &t) < 0)
        return CW_MK_NULL;
    t.tm_wday = -1; /* stays so if the time cannot be represented */
    time_t seconds = mktime(&t);
    if (seconds == (time_t)-1 && t.tm_wday == -1)
        return cw_raise(cx, &cw_type_OverflowError, "mktime argument out of range");
    return CW_MK_FLOAT((double)seconds);
}

static cw_value text_of_time(cw_ctx *cx, const struct tm *t) {
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char text[80];
    snprintf(text, sizeof text, "%.3s %.3s%3d %.2d:%.2d:%.2d %lld", days + 3 * t->tm_wday,
             months + 3 * t->tm_mon, t->tm_mday, t->tm_hour, t->tm_min, t->tm_sec, 1900LL + t->tm_year);
    return cw_str_new(cx, text, -1);
}

/* The optional time tuple of asctime and strftime: local time by default. */
static int64_t tuple_argument(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                              struct tm *out) {
    if (nargs == 0)
        return break_down(cx, function, NULL, 0, 1, out);
    return parse_time_tuple(cx, function, args[0], out) < 0 || check_time(cx, out) < 0 ? -1 : 0;
}

static cw_value time_asctime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    struct tm t;
    UNUSED;
    return tuple_argument(cx, "asctime", args, nargs, &t) < 0 ? CW_MK_NULL : text_of_time(cx, &t);
}

static cw_value time_ctime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    struct tm t;
    UNUSED;
    return break_down(cx, "ctime", args, nargs, 1, &t) < 0 ? CW_MK_NULL : text_of_time(cx, &t);
}

static cw_value time_strftime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    struct tm t;
    int64_t n;
    UNUSED;
    if (nargs < 1 || nargs > 2)
        return cw_raise(cx, &cw_type_TypeError, "strftime() takes at %s %d argument%s (%ld given)",
                        nargs < 1 ? "least" : "most", nargs < 1 ? 1 : 2, nargs < 1 ? "" : "s", (long)nargs);
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "strftime() argument 1 must be str, not %T", &args[0]);
    if (tuple_argument(cx, "strftime", args + 1, nargs - 1, &t) < 0)
        return CW_MK_NULL;
    if (t.tm_isdst < -1)
        t.tm_isdst = -1;
    if (t.tm_isdst > 1)
        t.tm_isdst = 1;
    const char *format = cw_str_utf8(cx, args[0].p, &n);
    if (n == 0)
        return args[0];
    /* 0 may mean "too small" or "empty": enough space for any format settles it */
    for (size_t size = 1024;; size *= 2) {
        char *text = malloc(size);
        if (!text)
            return cw_raise(cx, &cw_type_MemoryError, "");
        size_t used = strftime(text, size, format, &t);
        if (used > 0 || size >= 256 * (size_t)n) {
            cw_value v = cw_str_new(cx, text, (int64_t)used);
            free(text);
            return v;
        }
        free(text);
    }
}

static cw_value time_strptime(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    UNUSED;
    cw_value module = cw_import(cx, "_strptime");
    if (module.tag == CW_NULL)
        return module;
    cw_value function = cw_object_getattr(cx, module, cw_str_intern(cx, "_strptime_time"));
    return function.tag ? cw_call(cx, function, args, nargs, NULL) : function;
}

/* ---- time zone ---- */

static int64_t offset_at(int64_t year_seconds, const char **name, int *isdst) {
    time_t seconds = (time_t)year_seconds;
    struct tm t;
    localtime_r(&seconds, &t);
    *name = t.tm_zone;
    *isdst = t.tm_isdst;
    return -t.tm_gmtoff;
}

/* timezone, altzone, daylight and tzname from the offsets in January and July of this year. */
static int64_t set_zone(cw_ctx *cx, cw_module *m) {
    const int64_t year = (365 * 24 + 6) * 3600;
    const char *names[2];
    int dst[2];
    tzset();
    int64_t january_seconds = time(NULL) / year * year;
    int64_t january = offset_at(january_seconds, &names[0], &dst[0]);
    cw_value first = cw_str_new(cx, names[0] ? names[0] : "", -1);
    int64_t july = offset_at(january_seconds + year / 2, &names[1], &dst[1]);
    cw_value second = cw_str_new(cx, names[1] ? names[1] : "", -1);
    int southern = january < july;
    cw_value pair[2] = {southern ? second : first, southern ? first : second};
    if (cw_module_set(cx, m, "timezone", CW_MK_INT(southern ? july : january)) < 0 ||
        cw_module_set(cx, m, "altzone", CW_MK_INT(southern ? january : july)) < 0 ||
        cw_module_set(cx, m, "daylight", CW_MK_INT(january != july)) < 0 ||
        cw_module_set(cx, m, "tzname", cw_tuple_build(cx, pair, 2)) < 0)
        return -1;
    return 0;
}

static cw_value time_tzset(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    UNUSED;
    cw_value m = cw_import(cx, "time");
    return m.tag == CW_NULL || set_zone(cx, m.p) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

/* ---- the module ---- */

#define NO_ARGUMENTS(name)                                                                                   \
    { #name, time_##name, CW_METHOD_NOARGS, 0, 0, NULL }
#define ONE_ARGUMENT(name)                                                                                   \
    { #name, time_##name, CW_METHOD_ONE, 1, 1, NULL }
#define PLAIN_ONE(name)                                                                                      \
    { #name, time_##name, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 1, 1, NULL }
#define ANY_COUNT(name)                                                                                      \
    { #name, time_##name, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL } /* checked by the function */
static const cw_method_def time_functions[] = {
    NO_ARGUMENTS(time),
    NO_ARGUMENTS(time_ns),
    NO_ARGUMENTS(monotonic),
    NO_ARGUMENTS(monotonic_ns),
    NO_ARGUMENTS(perf_counter),
    NO_ARGUMENTS(perf_counter_ns),
    NO_ARGUMENTS(process_time),
    NO_ARGUMENTS(process_time_ns),
    NO_ARGUMENTS(thread_time),
    NO_ARGUMENTS(thread_time_ns),
    PLAIN_ONE(clock_gettime),
    PLAIN_ONE(clock_gettime_ns),
    PLAIN_ONE(clock_getres),
    {"clock_settime", time_clock_settime, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 2, 2, NULL},
    {"clock_settime_ns", time_clock_settime_ns, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 2, 2, NULL},
    PLAIN_ONE(get_clock_info),
    ONE_ARGUMENT(sleep),
    ONE_ARGUMENT(mktime),
    ANY_COUNT(gmtime),
    ANY_COUNT(localtime),
    ANY_COUNT(ctime),
    ANY_COUNT(strftime),
    {"asctime", time_asctime, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, 1, NULL},
    {"strptime", time_strptime, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 1, 2, NULL},
    NO_ARGUMENTS(tzset),
    {0}};

static int64_t time_exec(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        int64_t id;
    } clocks[] = {{"CLOCK_REALTIME", CLOCK_REALTIME},
                  {"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
                  {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
                  {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
                  {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
                  {"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
                  {"CLOCK_TAI", CLOCK_TAI},
                  {"_STRUCT_TM_ITEMS", 11}};
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (cw_module_set(cx, m, clocks[i].name, CW_MK_INT(clocks[i].id)) < 0)
            return -1;
    }
    if (structseq_ready(cx, &type_struct_time) < 0 ||
        cw_module_set(cx, m, "struct_time", CW_MK_OBJ(&type_struct_time)) < 0)
        return -1;
    return set_zone(cx, m);
}

const cw_native_module cw_native_time = {"time", time_functions, time_exec,
                                         "This module provides various functions to manipulate time values."};
