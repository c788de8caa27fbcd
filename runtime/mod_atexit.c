/* mod_atexit.c: module atexit. The registered calls are a list in the context, run last first (state.c at the
 * end). */
#include "state.h"

static cw_list *atexit_list(cw_ctx *cx) {
    if (!cx->state->exit_functions.tag)
        cx->state->exit_functions = cw_list_new(cx, 0);
    return cx->state->exit_functions.p;
}

/* An entry is (function, args, kwargs). */
static cw_value atexit_register(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                cw_tuple *kwnames) {
    (void)self;
    if (n == 0)
        return cw_raise(cx, &cw_type_TypeError, "register() takes at least 1 argument (0 given)");
    if (!cw_is_callable(cx, args[0]))
        return cw_raise(cx, &cw_type_TypeError, "the first argument must be callable");
    cw_dict *keywords = cw_dict_new(cx);
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_dict_set(cx, keywords, kwnames->items[i], args[n + i]) < 0)
            return CW_MK_NULL;
    cw_value entry[3] = {args[0], cw_tuple_build(cx, args + 1, n - 1), CW_MK_OBJ(keywords)};
    cw_value packed = entry[1].tag ? cw_tuple_build(cx, entry, 3) : CW_MK_NULL;
    return packed.tag && cw_list_append(cx, atexit_list(cx), packed) == 0 ? args[0] : CW_MK_NULL;
}

static cw_value atexit_unregister(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                  cw_tuple *kwnames) {
    (void)self, (void)n, (void)kwnames;
    cw_value kept = cw_list_new(cx, 0);
    cw_list *all = atexit_list(cx);
    for (int64_t i = 0; i < all->len; i++) {
        cw_value entry = cw_list_get(all, i);
        int64_t same = cw_compare_bool(cx, CW_CMP_EQ, CW_AS_TUPLE(entry)->items[0], args[0]);
        if (same < 0 || (!same && cw_list_append(cx, CW_AS_LIST(kept), entry) < 0))
            return CW_MK_NULL;
    }
    cx->state->exit_functions = kept;
    return CW_MK_NONE;
}

static cw_value atexit_clear(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    cx->state->exit_functions = CW_MK_NULL;
    return CW_MK_NONE;
}

static cw_value atexit_count(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    return CW_MK_INT(atexit_list(cx)->len);
}

/* Each call once, also those that are registered meanwhile; an exception is reported and the rest goes on. */
void cw_run_exit_functions(cw_ctx *cx) {
    cw_list *all;
    while (cx->state->exit_functions.tag && (all = cx->state->exit_functions.p)->len > 0) {
        cw_tuple *entry = CW_AS_TUPLE(cw_list_get(all, all->len - 1));
        all->len--;
        if (!cw_call_ex(cx, entry->items[0], entry->items[1], entry->items[2]).tag)
            cw_write_unraisable(cx, "Exception ignored in atexit callback", entry->items[0]);
    }
}

static cw_value atexit_run(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    cw_run_exit_functions(cx);
    return CW_MK_NONE;
}

static const cw_method_def atexit_functions[] = {
    {"register", atexit_register, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1,
     "Register a function to be executed upon normal program termination"},
    {"unregister", atexit_unregister, CW_METHOD_ONE, 1, 1, NULL},
    {"_clear", atexit_clear, CW_METHOD_NOARGS, 0, 0, NULL},
    {"_ncallbacks", atexit_count, CW_METHOD_NOARGS, 0, 0, NULL},
    {"_run_exitfuncs", atexit_run, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};
const cw_native_module cw_native_atexit = {
    "atexit", atexit_functions, NULL,
    "allow programmer to define multiple exit functions to be executed upon "
    "normal program termination."};
