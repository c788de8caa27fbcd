/* args.c: arguments of native functions, with CPython's TypeErrors. */
#include "state.h"

int64_t cw_args_no_keywords(cw_ctx *cx, const char *fname, cw_tuple *kwnames) {
    if (!kwnames || kwnames->len == 0)
        return 0;
    return cw_raise_i(cx, &cw_type_TypeError, "%s() takes no keyword arguments", fname);
}

int64_t cw_args_count(cw_ctx *cx, const char *fname, int64_t nargs, int64_t min, int64_t max) {
    if (nargs >= min && (max < 0 || nargs <= max))
        return 0;
    int64_t bound = nargs < min ? min : max;
    const char *how = min == max ? "" : nargs < min ? "at least " : "at most ";
    return cw_raise_i(cx, &cw_type_TypeError, "%s expected %s%ld argument%s, got %ld", fname, how,
                      (long)bound, bound == 1 ? "" : "s", (long)nargs);
}

/* Too many positional arguments: wording of _PyArg_UnpackKeywords. */
static int64_t args_too_many(cw_ctx *cx, const char *fname, int64_t nargs, int64_t nkw, int64_t required,
                             int64_t npos, int64_t total) {
    if (npos == 0 && (nargs + nkw <= total || total == 0))
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes no positional arguments", fname);
    if (npos < total && nargs + nkw <= total)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes %s %ld positional argument%s (%ld given)",
                          fname, required < npos ? "at most" : "exactly", (long)npos, npos == 1 ? "" : "s",
                          (long)nargs);
    return cw_raise_i(cx, &cw_type_TypeError, "%s() takes %s %ld %sargument%s (%ld given)", fname, "at most",
                      (long)total, nargs == 0 ? "keyword " : "", total == 1 ? "" : "s", (long)(nargs + nkw));
}

/* Index of the parameter that a keyword names, or -1. */
static int64_t args_find(cw_str *name, const char *const *names) {
    for (int64_t i = 0; names[i]; i++)
        if (names[i][0] && cw_str_equal_utf8(name, names[i]))
            return i;
    return -1;
}

/* Required parameter i has no value. */
static int64_t args_missing(cw_ctx *cx, const char *fname, int64_t nargs, const char *const *names, int64_t i,
                            int64_t required, int64_t posonly, int64_t npos) {
    if (i >= posonly)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() missing required argument '%s' (pos %ld)", fname,
                          names[i], (long)(i + 1));
    int64_t least = required < posonly ? required : posonly;
    return cw_raise_i(cx, &cw_type_TypeError, "%s() takes %s %ld positional argument%s (%ld given)", fname,
                      least < npos ? "at least" : "exactly", (long)least, least == 1 ? "" : "s", (long)nargs);
}

/* Keywords that no parameter has, or that were given by position, too. */
static int64_t args_check_names(cw_ctx *cx, const char *fname, int64_t nargs, cw_tuple *kwnames,
                                const char *const *names) {
    for (int64_t pass = 0; pass < 2; pass++)
        for (int64_t k = 0; kwnames && k < kwnames->len; k++) {
            cw_str *name = CW_AS_STR(kwnames->items[k]);
            int64_t i = args_find(name, names);
            if (pass == 0 && i >= 0 && i < nargs)
                return cw_raise_i(cx, &cw_type_TypeError,
                                  "argument for %s() given by name ('%U') and position (%ld)", fname, name,
                                  (long)(i + 1));
            if (pass == 1 && i < 0)
                return cw_raise_i(cx, &cw_type_TypeError, "'%U' is an invalid keyword argument for %s()",
                                  name, fname);
        }
    return 0;
}

int64_t cw_args_parse(cw_ctx *cx, const char *fname, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                      const char *const *names, int64_t required, int64_t kwonly, cw_value *out) {
    int64_t total = 0, posonly = 0, nkw = kwnames ? kwnames->len : 0;
    while (names[total]) {
        if (!names[total][0])
            posonly = total + 1;
        total++;
    }
    int64_t npos = kwonly >= 0 ? kwonly : total;
    if (posonly == total && !nkw && (nargs < required || nargs > npos))
        return cw_args_count(cx, fname, nargs, required, total);
    if (nargs > npos || nargs + nkw > total)
        return args_too_many(cx, fname, nargs, nkw, required, npos, total);
    if (posonly == total && nkw)
        return cw_args_no_keywords(cx, fname, kwnames);
    for (int64_t i = 0; i < total; i++)
        out[i] = i < nargs ? args[i] : CW_MK_NULL;
    for (int64_t k = 0; k < nkw; k++) {
        int64_t i = args_find(CW_AS_STR(kwnames->items[k]), names);
        if (i >= nargs)
            out[i] = args[nargs + k];
    }
    for (int64_t i = 0; i < required && i < total; i++)
        if (!out[i].tag)
            return args_missing(cx, fname, nargs, names, i, required, posonly, npos);
    return args_check_names(cx, fname, nargs, kwnames, names);
}
