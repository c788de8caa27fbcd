/* mod_heapq.c: module _heapq: priority queues in lists, heap[k] before or level with heap[2k+1] and
 * heap[2k+2].
 *
 * Williams' heapsort heap (1964) with Floyd's way of taking the first element out: its replacement sinks to a
 * leaf and rises again.  CPython does the same, so equal elements come out in the same order, and lists look
 * the same.  Elements are exchanged, never held aside: whatever a comparison raises, the list keeps all of
 * them.
 */
#include "containers.h"

static int64_t changed(cw_ctx *cx) {
    return cw_raise_i(cx, &cw_type_RuntimeError, "list changed size during iteration");
}

/* heap_NAME_sink and heap_NAME_rise for lists whose data are ELEMs; BEFORE(a, b): does a come before b?  1,
 * 0, -1. n is the length that the list must keep while elements are compared. */
#define HEAP_MOVES(NAME, ELEM, BEFORE)                                                                       \
    static int64_t heap_##NAME##_rise(cw_ctx *cx CW_UNUSED, cw_list *l, int64_t top, int64_t at,             \
                                      int64_t max) {                                                         \
        int64_t n = l->len;                                                                                  \
        while (at > top) {                                                                                   \
            int64_t up = (at - 1) / 2;                                                                       \
            ELEM *e = l->data;                                                                               \
            int64_t before = BEFORE(e[at], e[up]);                                                           \
            if (before < 0 || l->len != n)                                                                   \
                return before < 0 ? before : changed(cx);                                                    \
            if (!before)                                                                                     \
                break;                                                                                       \
            e = l->data;                                                                                     \
            ELEM moved = e[at];                                                                              \
            e[at] = e[up];                                                                                   \
            e[up] = moved;                                                                                   \
            at = up;                                                                                         \
        }                                                                                                    \
        return 0;                                                                                            \
    }                                                                                                        \
    static int64_t heap_##NAME##_sink(cw_ctx *cx CW_UNUSED, cw_list *l, int64_t top, int64_t max) {          \
        int64_t n = l->len, at = top, down;                                                                  \
        while ((down = 2 * at + 1) < n) {                                                                    \
            ELEM *e = l->data;                                                                               \
            if (down + 1 < n) {                                                                              \
                int64_t before = BEFORE(e[down], e[down + 1]);                                               \
                if (before < 0 || l->len != n)                                                               \
                    return before < 0 ? before : changed(cx);                                                \
                down += !before;                                                                             \
                e = l->data;                                                                                 \
            }                                                                                                \
            ELEM moved = e[at];                                                                              \
            e[at] = e[down];                                                                                 \
            e[down] = moved;                                                                                 \
            at = down;                                                                                       \
        }                                                                                                    \
        return heap_##NAME##_rise(cx, l, top, at, max);                                                      \
    }

#define HEAP_NUMBER_BEFORE(a, b) (max ? (b) < (a) : (a) < (b))
#define HEAP_VALUE_BEFORE(a, b) (max ? cw_value_less(cx, b, a) : cw_value_less(cx, a, b))
HEAP_MOVES(int, int64_t, HEAP_NUMBER_BEFORE)
HEAP_MOVES(float, double, HEAP_NUMBER_BEFORE)
HEAP_MOVES(bool, uint8_t, HEAP_NUMBER_BEFORE)
HEAP_MOVES(value, cw_value, HEAP_VALUE_BEFORE)

static int64_t heap_sink(cw_ctx *cx, cw_list *l, int64_t top, int64_t max) {
    switch (l->kind) {
    case CW_LIST_INT:
        return heap_int_sink(cx, l, top, max);
    case CW_LIST_FLOAT:
        return heap_float_sink(cx, l, top, max);
    case CW_LIST_BOOL:
        return heap_bool_sink(cx, l, top, max);
    default:
        return heap_value_sink(cx, l, top, max);
    }
}

static int64_t heap_rise(cw_ctx *cx, cw_list *l, int64_t at) {
    switch (l->kind) {
    case CW_LIST_INT:
        return heap_int_rise(cx, l, 0, at, 0);
    case CW_LIST_FLOAT:
        return heap_float_rise(cx, l, 0, at, 0);
    case CW_LIST_BOOL:
        return heap_bool_rise(cx, l, 0, at, 0);
    default:
        return heap_value_rise(cx, l, 0, at, 0);
    }
}

/* The list that argument is; NULL with TypeError.  which: " 1" where there are two arguments. */
static cw_list *heap_of(cw_ctx *cx, cw_value argument, const char *function, const char *which) {
    if (CW_IS(argument, CW_TYPE_LIST))
        return argument.p;
    return cw_raise_p(cx, &cw_type_TypeError, "%s() argument%s must be list, not %s", function, which,
                      cw_type_name(argument));
}

static cw_value heap_is_empty(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_IndexError, "index out of range");
}

static cw_value heap_pop(cw_ctx *cx, cw_list *l, int64_t max) {
    if (!l)
        return CW_MK_NULL;
    if (!l->len)
        return heap_is_empty(cx);
    cw_value last = cw_list_item(l, --l->len);
    if (l->kind == CW_LIST_VALUE)
        ((cw_value *)l->data)[l->len] = CW_MK_NULL;
    if (!l->len)
        return last;
    cw_value first = cw_list_item(l, 0);
    cw_list_set(cx, l, 0, last);
    return heap_sink(cx, l, 0, max) < 0 ? CW_MK_NULL : first;
}

static cw_value heap_replace(cw_ctx *cx, cw_list *l, cw_value item, int64_t max) {
    if (!l)
        return CW_MK_NULL;
    if (!l->len)
        return heap_is_empty(cx);
    cw_value first = cw_list_item(l, 0);
    cw_list_set(cx, l, 0, item);
    return heap_sink(cx, l, 0, max) < 0 ? CW_MK_NULL : first;
}

static cw_value heap_order(cw_ctx *cx, cw_list *l, int64_t max) {
    for (int64_t i = l ? l->len / 2 : 0; i-- > 0;)
        if (heap_sink(cx, l, i, max) < 0)
            return CW_MK_NULL;
    return l ? CW_MK_NONE : CW_MK_NULL;
}

/* ---- the functions ---- */

CW_FN(heapq_heappush) {
    cw_list *l = heap_of(cx, args[0], "heappush", " 1");
    if (!l || cw_list_append(cx, l, args[1]) < 0 || heap_rise(cx, l, l->len - 1) < 0)
        return CW_MK_NULL;
    return CW_MK_NONE;
}
CW_FN(heapq_heappushpop) {
    cw_list *l = heap_of(cx, args[0], "heappushpop", " 1");
    if (!l)
        return CW_MK_NULL;
    int64_t less = l->len ? cw_value_less(cx, cw_list_item(l, 0), args[1]) : 0;
    if (less < 0)
        return CW_MK_NULL;
    return less ? heap_replace(cx, l, args[1], 0) : args[1];
}
CW_FN(heapq_heappop) {
    return heap_pop(cx, heap_of(cx, args[0], "heappop", ""), 0);
}
CW_FN(heapq_heapreplace) {
    return heap_replace(cx, heap_of(cx, args[0], "heapreplace", " 1"), args[1], 0);
}
CW_FN(heapq_heapify) {
    return heap_order(cx, heap_of(cx, args[0], "heapify", ""), 0);
}
CW_FN(heapq_heappop_max) {
    return heap_pop(cx, heap_of(cx, args[0], "_heappop_max", ""), 1);
}
CW_FN(heapq_heapreplace_max) {
    return heap_replace(cx, heap_of(cx, args[0], "_heapreplace_max", " 1"), args[1], 1);
}
CW_FN(heapq_heapify_max) {
    return heap_order(cx, heap_of(cx, args[0], "_heapify_max", ""), 1);
}

static const cw_method_def heapq_functions[] = {
    {"heappush", heapq_heappush, CW_METHOD_VARARGS, 2, 2, "Puts an item into a heap."},
    {"heappop", heapq_heappop, CW_METHOD_ONE, 1, 1, "Takes the smallest item out of a heap."},
    {"heappushpop", heapq_heappushpop, CW_METHOD_VARARGS, 2, 2,
     "heappush, then heappop: quicker than one after the other."},
    {"heapreplace", heapq_heapreplace, CW_METHOD_VARARGS, 2, 2,
     "heappop, then heappush: quicker than one after the other."},
    {"heapify", heapq_heapify, CW_METHOD_ONE, 1, 1, "Makes a heap of a list, in linear time."},
    {"_heappop_max", heapq_heappop_max, CW_METHOD_ONE, 1, 1,
     "heappop of a heap with the largest item first."},
    {"_heapreplace_max", heapq_heapreplace_max, CW_METHOD_VARARGS, 2, 2,
     "heapreplace of a heap with the largest item first."},
    {"_heapify_max", heapq_heapify_max, CW_METHOD_ONE, 1, 1, "Makes a heap with the largest item first."},
    {0}};
const cw_native_module cw_native__heapq = {"_heapq", heapq_functions, NULL, "Priority queues in lists."};
