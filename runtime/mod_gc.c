/* mod_gc.c: module gc over libgc. There are no generations and no reference counts: collect() collects
 * everything and returns how many observed objects (release.c) were in cycles, the counters are zero. */
#include <gc.h>

#include "state.h"

static cw_value gc_collect(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    static const char *const names[] = {"generation", NULL};
    (void)self;
    cw_value generation;
    int64_t g = 2;
    if (cw_args_parse(cx, "collect", args, n, kwnames, names, 0, -1, &generation) < 0 ||
        (generation.tag && cw_int_as_i64(cx, generation, &g) < 0))
        return CW_MK_NULL;
    if (g < 0 || g > 2)
        return cw_raise(cx, &cw_type_ValueError, "invalid generation");
    cw_watch *w = &cx->state->watch;
    int64_t found = w->cyclic;
    w->cyclic = 0;
    w->forced = true; /* the statement's end looks again, without this call's frames */
    cw_gc_collect(cx);
    return cx->exc ? CW_MK_NULL : CW_MK_INT(found);
}

static cw_value gc_enable(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)n, (void)kwnames;
    if (GC_is_disabled())
        GC_enable();
    return CW_MK_NONE;
}

static cw_value gc_disable(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)n, (void)kwnames;
    if (!GC_is_disabled())
        GC_disable();
    return CW_MK_NONE;
}

static cw_value gc_isenabled(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)n, (void)kwnames;
    return CW_MK_BOOL(!GC_is_disabled());
}

/* get_count, get_threshold, get_stats and the like: what a collector without generations can say */
static cw_value gc_get_count(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    cw_value zeros[3] = {CW_MK_INT(0), CW_MK_INT(0), CW_MK_INT(0)};
    return cw_tuple_build(cx, zeros, 3);
}

static cw_value gc_get_threshold(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                 cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    cw_value usual[3] = {CW_MK_INT(700), CW_MK_INT(10), CW_MK_INT(10)};
    return cw_tuple_build(cx, usual, 3);
}

static cw_value gc_nothing(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)n, (void)kwnames;
    return CW_MK_NONE;
}

static cw_value gc_empty_list(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    return cw_list_new(cx, 0);
}

static cw_value gc_is_tracked(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)self, (void)n, (void)kwnames;
    return CW_MK_BOOL(args[0].tag == CW_OBJ && !CW_IS(args[0], CW_TYPE_STR | CW_TYPE_BYTES | CW_TYPE_LONG));
}

static int64_t gc_exec(cw_ctx *cx, cw_module *m) {
    static const char *const flags[] = {"DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE"};
    for (int i = 0; i < 3; i++)
        if (cw_module_set(cx, m, flags[i], CW_MK_INT(1 << i)) < 0)
            return -1;
    cw_module_set(cx, m, "DEBUG_SAVEALL", CW_MK_INT(32));
    cw_module_set(cx, m, "DEBUG_LEAK", CW_MK_INT(38));
    return cw_module_set(cx, m, "garbage", cw_list_new(cx, 0)) < 0 ||
                   cw_module_set(cx, m, "callbacks", cw_list_new(cx, 0)) < 0
               ? -1
               : 0;
}

static const cw_method_def gc_functions[] = {
    {"collect", gc_collect, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 1, "Run the garbage collector."},
    {"enable", gc_enable, CW_METHOD_NOARGS, 0, 0, NULL},
    {"disable", gc_disable, CW_METHOD_NOARGS, 0, 0, NULL},
    {"isenabled", gc_isenabled, CW_METHOD_NOARGS, 0, 0, NULL},
    {"get_count", gc_get_count, CW_METHOD_NOARGS, 0, 0, NULL},
    {"get_threshold", gc_get_threshold, CW_METHOD_NOARGS, 0, 0, NULL},
    {"set_threshold", gc_nothing, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 1, 3, NULL},
    {"set_debug", gc_nothing, CW_METHOD_ONE, 1, 1, NULL},
    {"freeze", gc_nothing, CW_METHOD_NOARGS, 0, 0, NULL},
    {"unfreeze", gc_nothing, CW_METHOD_NOARGS, 0, 0, NULL},
    {"get_objects", gc_empty_list, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 1, NULL},
    {"get_referrers", gc_empty_list, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"get_referents", gc_empty_list, CW_METHOD_VARARGS | CW_METHOD_PLAIN, 0, -1, NULL},
    {"get_stats", gc_empty_list, CW_METHOD_NOARGS, 0, 0, NULL},
    {"is_tracked", gc_is_tracked, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};
const cw_native_module cw_native_gc = {"gc", gc_functions, gc_exec,
                                       "This module provides access to the garbage collector."};
