/* bind.c: binding the arguments of a call to the parameters of a Python function, and the call itself.
 * The order of the checks and the wording of the errors are those of CPython's call protocol. */
#include <alloca.h>

#include "func.h"

/* ---- errors ---- */

/* "'a'", "'a' and 'b'", "'a', 'b', and 'c'" */
static cw_value bind_name_list(cw_ctx *cx, cw_str *const *names, int64_t n) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < n; i++) {
        if (i > 0)
            cw_strbuild_ascii(cx, &b, n == 2 ? " and " : i == n - 1 ? ", and " : ", ", -1);
        cw_value repr = cw_repr(cx, CW_MK_OBJ(names[i]));
        if (!repr.tag)
            return repr;
        cw_strbuild_str(cx, &b, CW_AS_STR(repr));
    }
    return cw_strbuild_finish(cx, &b);
}

/* Parameters from..to without a value: TypeError. */
static int64_t bind_fail_missing(cw_ctx *cx, cw_func *f, const cw_value *frame, int64_t from, int64_t to,
                                 const char *kind) {
    cw_str **names = cw_alloc(cx, (to - from + 1) * (int64_t)sizeof *names);
    int64_t n = 0;
    for (int64_t i = from; i < to; i++)
        if (!frame[i].tag)
            names[n++] = f->code->varnames[i];
    cw_value list = bind_name_list(cx, names, n);
    if (!list.tag)
        return -1;
    return cw_raise_i(cx, &cw_type_TypeError, "%U() missing %ld required %s argument%s: %S", f->qualname,
                      (long)n, kind, n == 1 ? "" : "s", &list);
}

static int64_t bind_fail_too_many(cw_ctx *cx, cw_func *f, const cw_value *frame, int64_t given) {
    const cw_code *code = f->code;
    int64_t kwonly_given = 0, defaults = f->defaults ? f->defaults->len : 0;
    for (int64_t i = 0; i < code->kwonlyargcount; i++)
        kwonly_given += frame[code->argcount + i].tag != CW_NULL;
    char takes[64], also[96] = "";
    int plural = defaults || code->argcount != 1;
    if (defaults)
        snprintf(takes, sizeof takes, "from %ld to %d", (long)(code->argcount - defaults), code->argcount);
    else
        snprintf(takes, sizeof takes, "%d", code->argcount);
    if (kwonly_given)
        snprintf(also, sizeof also, " positional argument%s (and %ld keyword-only argument%s)",
                 given != 1 ? "s" : "", (long)kwonly_given, kwonly_given != 1 ? "s" : "");
    return cw_raise_i(cx, &cw_type_TypeError, "%U() takes %s positional argument%s but %ld%s %s given",
                      f->qualname, takes, plural ? "s" : "", (long)given, also,
                      given == 1 && !kwonly_given ? "was" : "were");
}

/* A keyword that names no parameter: positional-only ones are mentioned together. */
static int64_t bind_fail_keyword(cw_ctx *cx, cw_func *f, cw_tuple *kwnames, cw_value keyword) {
    const cw_code *code = f->code;
    cw_strbuild b;
    cw_strbuild_init(&b);
    int64_t n = 0;
    for (int64_t i = 0; i < code->posonlyargcount; i++)
        for (int64_t k = 0; k < kwnames->len; k++)
            if (cw_str_equal(CW_AS_STR(kwnames->items[k]), code->varnames[i])) {
                if (n++)
                    cw_strbuild_ascii(cx, &b, ", ", 2);
                cw_strbuild_str(cx, &b, code->varnames[i]);
            }
    if (n) {
        cw_value list = cw_strbuild_finish(cx, &b);
        return cw_raise_i(cx, &cw_type_TypeError,
                          "%U() got some positional-only arguments passed as keyword arguments: '%S'",
                          f->qualname, &list);
    }
    return cw_raise_i(cx, &cw_type_TypeError, "%U() got an unexpected keyword argument '%S'", f->qualname,
                      &keyword);
}

/* ---- binding ---- */

static int64_t bind_find_parameter(const cw_code *code, cw_str *name) {
    int64_t total = code->argcount + code->kwonlyargcount;
    for (int64_t i = code->posonlyargcount; i < total; i++)
        if (code->varnames[i] == name)
            return i;
    for (int64_t i = code->posonlyargcount; i < total; i++)
        if (cw_str_equal(code->varnames[i], name))
            return i;
    return -1;
}

static int64_t bind_keywords(cw_ctx *cx, cw_func *f, const cw_value *values, cw_tuple *kwnames, cw_dict *rest,
                             cw_value *frame) {
    for (int64_t k = 0; k < kwnames->len; k++) {
        cw_value name = kwnames->items[k];
        if (!CW_IS(name, CW_TYPE_STR))
            return cw_raise_i(cx, &cw_type_TypeError, "%U() keywords must be strings", f->qualname);
        int64_t i = bind_find_parameter(f->code, CW_AS_STR(name));
        if (i < 0) {
            if (!rest)
                return bind_fail_keyword(cx, f, kwnames, name);
            if (cw_dict_set(cx, rest, name, values[k]) < 0)
                return -1;
        } else if (frame[i].tag) {
            return cw_raise_i(cx, &cw_type_TypeError, "%U() got multiple values for argument '%S'",
                              f->qualname, &name);
        } else {
            frame[i] = values[k];
        }
    }
    return 0;
}

/* Positional parameters that were not given: defaults, or TypeError. */
static int64_t bind_defaults(cw_ctx *cx, cw_func *f, int64_t given, cw_value *frame) {
    const cw_code *code = f->code;
    int64_t ndefaults = f->defaults ? f->defaults->len : 0, first = code->argcount - ndefaults;
    for (int64_t i = given; i < first; i++)
        if (!frame[i].tag)
            return bind_fail_missing(cx, f, frame, 0, first, "positional");
    for (int64_t i = first > 0 ? first : 0; i < code->argcount; i++)
        if (!frame[i].tag)
            frame[i] = f->defaults->items[i - first];
    return 0;
}

static int64_t bind_keyword_defaults(cw_ctx *cx, cw_func *f, cw_value *frame) {
    const cw_code *code = f->code;
    int64_t from = code->argcount, to = from + code->kwonlyargcount, missing = 0;
    for (int64_t i = from; i < to; i++) {
        if (!frame[i].tag && f->kwdefaults)
            frame[i] = cw_dict_get_str(cx, f->kwdefaults, code->varnames[i]);
        missing += frame[i].tag == CW_NULL;
    }
    return missing ? bind_fail_missing(cx, f, frame, from, to, "keyword-only") : 0;
}

/* Fills frame[0..nparams). args: nargs positional values, then those of kwnames. 0 or -1. */
int64_t cw_bind(cw_ctx *cx, cw_func *f, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                cw_value *frame) {
    const cw_code *code = f->code;
    int64_t positional = nargs < code->argcount ? nargs : code->argcount;
    int64_t named = code->argcount + code->kwonlyargcount;
    for (int64_t i = 0; i < code->nparams; i++)
        frame[i] = i < positional ? args[i] : CW_MK_NULL;
    cw_dict *rest = NULL;
    if (code->flags & CW_CODE_VARKEYWORDS) {
        rest = cw_dict_new(cx);
        if (!rest)
            return -1;
        frame[code->nparams - 1] = CW_MK_OBJ(rest);
    }
    if (code->flags & CW_CODE_VARARGS) {
        cw_value extra = nargs > positional ? cw_tuple_build(cx, args + positional, nargs - positional)
                                            : cx->state->empty_tuple;
        if (!extra.tag)
            return -1;
        frame[named] = extra;
    }
    if (kwnames && kwnames->len && bind_keywords(cx, f, args + nargs, kwnames, rest, frame) < 0)
        return -1;
    if (nargs > code->argcount && !(code->flags & CW_CODE_VARARGS))
        return bind_fail_too_many(cx, f, frame, nargs);
    if (nargs < code->argcount && bind_defaults(cx, f, nargs, frame) < 0)
        return -1;
    return code->kwonlyargcount ? bind_keyword_defaults(cx, f, frame) : 0;
}

/* ---- the call ---- */

#define GENERATOR_LIKE (CW_CODE_GENERATOR | CW_CODE_COROUTINE | CW_CODE_ASYNC_GENERATOR)

/* Runs the body with bound parameters; frame is only read. */
static inline cw_value bind_run(cw_ctx *cx, cw_func *f, const cw_value *frame) {
    char marker;
    if (CW_UNLIKELY(f->code->flags & GENERATOR_LIKE))
        return cw_generator_new(cx, f, frame);
    if (CW_UNLIKELY(cx->depth >= cx->depth_limit || CW_STACK_LOW(cx, marker)) && cw_depth_check(cx) < 0)
        return CW_MK_NULL;
    cx->depth++;
    cw_value result = f->code->entry(cx, f, (cw_value *)frame, 0);
    cx->depth--;
    cx->state->last_generator = NULL;
    return result;
}

CW_NOINLINE static cw_value bind_and_run(cw_ctx *cx, cw_func *f, const cw_value *args, int64_t nargs,
                                         cw_tuple *kwnames) {
    cw_value *frame = alloca((size_t)(f->code->nparams + 1) * sizeof *frame);
    if (cw_bind(cx, f, args, nargs, kwnames, frame) < 0)
        return CW_MK_NULL;
    return bind_run(cx, f, frame);
}

cw_value cw_function_call(cw_ctx *cx, cw_value fv, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_func *f = fv.p;
    const cw_code *code = f->code;
    if (CW_LIKELY(nargs == code->argcount && code->nparams == code->argcount && (!kwnames || !kwnames->len)))
        return bind_run(cx, f, args);
    return bind_and_run(cx, f, args, nargs, kwnames);
}

/* The depth limit or the end of the stack is reached, or an event waits. 0: go on. */
int64_t cw_depth_check(cw_ctx *cx) {
    char marker;
    if (cw_check_events(cx) < 0)
        return -1;
    /* the true limits: a finalizer's collection may have lowered the others again */
    if (cx->depth < cx->state->recursion_limit && &marker >= cx->state->true_stack_limit)
        return 0;
    cw_raise_recursion(cx);
    return -1;
}

int64_t cw_depth_enter(cw_ctx *cx, int64_t depth) {
    cx->depth = depth;
    return cw_depth_check(cx);
}

int64_t cw_depth_enter_closed(cw_ctx *cx, int64_t depth) {
    int64_t before = cx->slots_changed;
    if (cw_depth_enter(cx, depth) < 0)
        return -1;
    if (before == cx->slots_changed)
        return 0;
    cx->forced = 1;
    return 1;
}
