/* mod_bisect.c: module bisect: where an element belongs in a sorted sequence, by halving. */
#include "containers.h"

typedef struct {
    cw_value sequence, x, key; /* key: CW_NULL if there is none */
    int64_t low, high;         /* the place is between these */
} bisect_search;

static int64_t as_index(cw_ctx *cx, cw_value v, int64_t *to) {
    cw_value i = cw_number_index(cx, v);
    return i.tag ? cw_int_as_i64(cx, i, to) : -1;
}

/* The arguments (a, x, lo=0, hi=None, *, key=None); 0 or -1. */
static int64_t bisect_arguments(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames, bisect_search *s) {
    static const char *const names[] = {"a", "x", "lo", "hi", "key", NULL};
    cw_value v[5] = {{0}};
    if (cw_args_parse(cx, function, args, nargs, kwnames, names, 2, 4, v) < 0)
        return -1;
    *s = (bisect_search){v[0], v[1], v[4].tag == CW_NONE ? CW_MK_NULL : v[4], 0, -1};
    if (v[2].tag && as_index(cx, v[2], &s->low) < 0)
        return -1;
    if (v[3].tag && v[3].tag != CW_NONE && as_index(cx, v[3], &s->high) < 0)
        return -1;
    if (s->low < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "lo must be non-negative");
    if (s->high == -1)
        s->high = cw_object_len(cx, s->sequence);
    return cx->exc ? -1 : 0;
}

static int64_t sequence_item(cw_ctx *cx, const bisect_search *s, int64_t i, cw_value *item) {
    cw_list *l = s->sequence.p;
    if (CW_IS_EXACT(s->sequence, &cw_type_list) && i < l->len)
        *item = cw_list_item(l, i);
    else
        *item = cw_object_getitem(cx, s->sequence, CW_MK_INT(i));
    if (item->tag && s->key.tag)
        *item = cw_call1(cx, s->key, *item);
    return item->tag ? 0 : -1;
}

/* Behind the elements equal to x if right, before them if not; -1 with an exception. */
static int64_t bisect_find(cw_ctx *cx, bisect_search *s, int64_t right) {
    while (s->low < s->high) {
        int64_t middle = s->low + (s->high - s->low) / 2;
        cw_value item;
        if (sequence_item(cx, s, middle, &item) < 0)
            return -1;
        int64_t less = right ? cw_value_less(cx, s->x, item) : cw_value_less(cx, item, s->x);
        if (less < 0)
            return -1;
        if (less == right)
            s->high = middle;
        else
            s->low = middle + 1;
    }
    return s->low;
}

static cw_value bisect_place(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames, int64_t right) {
    bisect_search s;
    if (bisect_arguments(cx, function, args, nargs, kwnames, &s) < 0)
        return CW_MK_NULL;
    int64_t place = bisect_find(cx, &s, right);
    return place < 0 ? CW_MK_NULL : CW_MK_INT(place);
}

static cw_value bisect_insert(cw_ctx *cx, const char *function, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames, int64_t right) {
    bisect_search s;
    if (bisect_arguments(cx, function, args, nargs, kwnames, &s) < 0)
        return CW_MK_NULL;
    cw_value item = s.x;
    if (s.key.tag && !(s.x = cw_call1(cx, s.key, item)).tag)
        return CW_MK_NULL;
    int64_t place = bisect_find(cx, &s, right);
    if (place < 0)
        return CW_MK_NULL;
    cw_value call[3] = {s.sequence, CW_MK_INT(place), item};
    return cw_call_method(cx, cw_str_intern(cx, "insert"), call, 3, NULL).tag ? CW_MK_NONE : CW_MK_NULL;
}

CW_FN(bisect_bisect_right) {
    return bisect_place(cx, "bisect_right", args, nargs, kwnames, 1);
}
CW_FN(bisect_bisect_left) {
    return bisect_place(cx, "bisect_left", args, nargs, kwnames, 0);
}
CW_FN(bisect_insort_right) {
    return bisect_insert(cx, "insort_right", args, nargs, kwnames, 1);
}
CW_FN(bisect_insort_left) {
    return bisect_insert(cx, "insort_left", args, nargs, kwnames, 0);
}

static int64_t bisect_exec(cw_ctx *cx, cw_module *m) {
    static const char *const short_names[][2] = {{"bisect", "bisect_right"}, {"insort", "insort_right"}};
    for (int i = 0; i < 2; i++) {
        cw_value function = cw_object_getattr(cx, CW_MK_OBJ(m), cw_str_intern(cx, short_names[i][1]));
        if (!function.tag || cw_module_set(cx, m, short_names[i][0], function) < 0)
            return -1;
    }
    return 0;
}

#define BISECT_KEYWORDS CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1
static const cw_method_def bisect_functions[] = {
    {"bisect_right", bisect_bisect_right, BISECT_KEYWORDS,
     "The index behind the elements that are not greater than x."},
    {"bisect_left", bisect_bisect_left, BISECT_KEYWORDS,
     "The index of the first element that is not less than x."},
    {"insort_right", bisect_insort_right, BISECT_KEYWORDS, "Inserts x behind the elements equal to it."},
    {"insort_left", bisect_insort_left, BISECT_KEYWORDS, "Inserts x before the elements equal to it."},
    {0}};
const cw_native_module cw_native_bisect = {"bisect", bisect_functions, bisect_exec,
                                           "Places in sorted sequences."};
