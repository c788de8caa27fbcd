/* sort.c: list.sort and sorted.
 *
 * A scan over the keys chooses the comparison: raw int64 or double, exact str, or values through a function
 * (tuples whose first elements are all exact int, float or str have their own).  The algorithm is
 * sort_template.h.  While a list is sorted it looks empty to the program; a list that then is not empty was
 * modified.
 */
#include "containers.h"

typedef int64_t (*cw_sort_less)(cw_ctx *cx, cw_value a, cw_value b);

/* Depth in the perfectly balanced merge tree over n elements of the border between two adjacent runs: the
 * first binary digit in which their midpoints, as fractions of n, differ. */
static int64_t cw_sort_power(int64_t s1, int64_t n1, int64_t n2, int64_t n) {
    int64_t power = 0, a = 2 * s1 + n1, b = a + n1 + n2;
    for (;;) {
        power++;
        if (a >= n) {
            a -= n;
            b -= n;
        } else if (b >= n) {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

/* Between 32 and 64, so that n / minrun is close to, and not above, a power of two. */
static int64_t cw_sort_minrun(int64_t n) {
    int64_t rest = 0;
    while (n >= 64) {
        rest |= n & 1;
        n >>= 1;
    }
    return n + rest;
}

static inline int64_t str_less(const cw_str *a, const cw_str *b) {
    if (a->kind == 1 && b->kind == 1) {
        int64_t n = a->len < b->len ? a->len : b->len;
        int c = memcmp(a->data, b->data, (size_t)n);
        return c ? c < 0 : a->len < b->len;
    }
    return cw_str_compare(a, b) < 0;
}

static inline int64_t int_less(int64_t a, int64_t b) {
    return a < b;
}
static inline int64_t double_less(double a, double b) {
    return a < b;
}
#define SORT_NUMBER_LESS(a, b) _Generic((a), double : double_less, default : int_less)(a, b)

typedef struct {
    int64_t key;
    cw_value value;
} sort_keyed_int;
typedef struct {
    double key;
    cw_value value;
} sort_keyed_float;
typedef struct {
    cw_str *key;
    cw_value value;
} sort_keyed_str;
typedef struct {
    cw_value key;
    cw_value value;
} sort_keyed_value;

#define SORT_NAME(x) int_##x
#define SORT_ELEM int64_t
#define SORT_LT(s, a, b) ((void)(s), SORT_NUMBER_LESS(a, b))
#define SORT_ATOMIC 1
#include "sort_template.h"

#define SORT_NAME(x) float_##x
#define SORT_ELEM double
#define SORT_LT(s, a, b) ((void)(s), SORT_NUMBER_LESS(a, b))
#define SORT_ATOMIC 1
#include "sort_template.h"

#define SORT_NAME(x) value_##x
#define SORT_ELEM cw_value
#define SORT_LT(s, a, b) ((s)->less((s)->cx, a, b))
#define SORT_ATOMIC 0
#include "sort_template.h"

#define SORT_NAME(x) str_##x
#define SORT_ELEM cw_value
#define SORT_LT(s, a, b) ((void)(s), str_less((a).p, (b).p))
#define SORT_ATOMIC 0
#include "sort_template.h"

#define SORT_NAME(x) keyed_int_##x
#define SORT_ELEM sort_keyed_int
#define SORT_LT(s, a, b) ((void)(s), SORT_NUMBER_LESS((a).key, (b).key))
#define SORT_ATOMIC 0
#include "sort_template.h"

#define SORT_NAME(x) keyed_float_##x
#define SORT_ELEM sort_keyed_float
#define SORT_LT(s, a, b) ((void)(s), SORT_NUMBER_LESS((a).key, (b).key))
#define SORT_ATOMIC 0
#include "sort_template.h"

#define SORT_NAME(x) keyed_str_##x
#define SORT_ELEM sort_keyed_str
#define SORT_LT(s, a, b) ((void)(s), str_less((a).key, (b).key))
#define SORT_ATOMIC 0
#include "sort_template.h"

#define SORT_NAME(x) keyed_value_##x
#define SORT_ELEM sort_keyed_value
#define SORT_LT(s, a, b) ((s)->less((s)->cx, (a).key, (b).key))
#define SORT_ATOMIC 0
#include "sort_template.h"

/* ---------------------------------------------------------------- comparisons of values */

static inline int64_t value_less(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return a.i < b.i;
    if (a.tag == CW_FLOAT && b.tag == CW_FLOAT)
        return a.d < b.d;
    if (CW_IS_STR(a) && CW_IS_STR(b))
        return str_less(a.p, b.p);
    return cw_compare_bool(cx, CW_CMP_LT, a, b);
}

static int64_t any_less(cw_ctx *cx, cw_value a, cw_value b) {
    return value_less(cx, a, b);
}

/* Two exact tuples: the first elements that differ decide. */
static int64_t tuple_less(cw_ctx *cx, cw_value a, cw_value b) {
    cw_tuple *x = a.p, *y = b.p;
    int64_t n = x->len < y->len ? x->len : y->len;
    for (int64_t i = 0; i < n; i++) {
        int64_t same = cw_value_equal(cx, x->items[i], y->items[i]);
        if (same < 0)
            return -1;
        if (!same)
            return value_less(cx, x->items[i], y->items[i]);
    }
    return x->len < y->len;
}

int64_t cw_value_less(cw_ctx *cx, cw_value a, cw_value b) {
    int64_t tuples = CW_IS_EXACT(a, &cw_type_tuple) && CW_IS_EXACT(b, &cw_type_tuple);
    return tuples ? tuple_less(cx, a, b) : value_less(cx, a, b);
}

/* ---------------------------------------------------------------- choosing */

enum { KEYS_ANY, KEYS_INT, KEYS_FLOAT, KEYS_STR, KEYS_TUPLE };

static int64_t classify(cw_value v) {
    switch (v.tag) {
    case CW_INT:
        return KEYS_INT;
    case CW_FLOAT:
        return KEYS_FLOAT;
    case CW_OBJ:
        return CW_TYPE_OF_PTR(v.p) == &cw_type_str     ? KEYS_STR
               : CW_TYPE_OF_PTR(v.p) == &cw_type_tuple ? KEYS_TUPLE
                                                       : KEYS_ANY;
    default:
        return KEYS_ANY;
    }
}

static int64_t classify_all(const cw_value *keys, int64_t n) {
    int64_t kind = classify(keys[0]);
    for (int64_t i = 1; i < n && kind != KEYS_ANY; i++)
        if (classify(keys[i]) != kind)
            kind = KEYS_ANY;
    return kind;
}

/* False before True. */
static int64_t sort_bools(uint8_t *data, int64_t n) {
    int64_t ones = 0;
    for (int64_t i = 0; i < n; i++)
        ones += data[i];
    memset(data, 0, (size_t)(n - ones));
    memset(data + n - ones, 1, (size_t)ones);
    return 0;
}

static int64_t sort_plain(cw_ctx *cx, cw_list *l) {
    if (l->kind == CW_LIST_INT)
        return int_sort(cx, l->data, l->len, NULL);
    if (l->kind == CW_LIST_FLOAT)
        return float_sort(cx, l->data, l->len, NULL);
    if (l->kind == CW_LIST_BOOL)
        return sort_bools(l->data, l->len);
    int64_t kind = classify_all(l->data, l->len);
    if (kind == KEYS_STR)
        return str_sort(cx, l->data, l->len, NULL);
    return value_sort(cx, l->data, l->len, kind == KEYS_TUPLE ? tuple_less : any_less);
}

/* Sorts the elements of l by keys: pairs are sorted and the values stored back. */
#define SORT_PAIRS(name, pair_type, key_of)                                                                  \
    do {                                                                                                     \
        pair_type *pairs = cw_alloc_large(cx, n, sizeof(pair_type), 0);                                      \
        if (!pairs)                                                                                          \
            return -1;                                                                                       \
        for (int64_t i = 0; i < n; i++)                                                                      \
            pairs[i] = (pair_type){key_of, cw_list_item(l, i)};                                              \
        status = name(cx, pairs, n, less);                                                                   \
        for (int64_t i = 0; i < n; i++)                                                                      \
            cw_list_set(cx, l, i, pairs[i].value);                                                           \
    } while (0)

static int64_t sort_keyed(cw_ctx *cx, cw_list *l, const cw_value *keys) {
    int64_t n = l->len, status, kind = classify_all(keys, n);
    cw_sort_less less = kind == KEYS_TUPLE ? tuple_less : any_less;
    switch (kind) {
    case KEYS_INT:
        SORT_PAIRS(keyed_int_sort, sort_keyed_int, keys[i].i);
        break;
    case KEYS_FLOAT:
        SORT_PAIRS(keyed_float_sort, sort_keyed_float, keys[i].d);
        break;
    case KEYS_STR:
        SORT_PAIRS(keyed_str_sort, sort_keyed_str, keys[i].p);
        break;
    default:
        SORT_PAIRS(keyed_value_sort, sort_keyed_value, keys[i]);
        break;
    }
    return status;
}

static int64_t sort_work(cw_ctx *cx, cw_list *work, cw_value key, int64_t reverse) {
    int64_t status = 0;
    cw_value *keys = NULL;
    if (key.tag != CW_NONE && work->len > 0) {
        keys = cw_alloc_large(cx, work->len, sizeof(cw_value), 0);
        if (!keys)
            return -1;
        for (int64_t i = 0; i < work->len; i++) {
            keys[i] = cw_call1(cx, key, cw_list_item(work, i));
            if (!keys[i].tag)
                return -1;
        }
    }
    /* reversing before and after keeps equal elements in their order */
    if (reverse && work->len > 1) {
        cw_list_reverse(work);
        for (int64_t i = 0, j = work->len - 1; keys && i < j; i++, j--) {
            cw_value t = keys[i];
            keys[i] = keys[j];
            keys[j] = t;
        }
    }
    if (work->len > 1)
        status = keys ? sort_keyed(cx, work, keys) : sort_plain(cx, work);
    if (reverse && work->len > 1)
        cw_list_reverse(work);
    return status;
}

cw_value cw_list_sort(cw_ctx *cx, cw_list *l, cw_value key, int64_t reverse) {
    cw_list work = *l;
    if (!key.tag)
        key = CW_MK_NONE;
    l->data = NULL;
    l->len = l->cap = 0;
    l->sorting++;
    int64_t status = sort_work(cx, &work, key, reverse);
    l->sorting--;
    int64_t modified = l->data != NULL || l->len != 0;
    l->data = work.data;
    l->len = work.len;
    l->cap = work.cap;
    l->kind = work.kind;
    if (status < 0)
        return CW_MK_NULL;
    if (modified)
        return cw_raise(cx, &cw_type_ValueError, "list modified during sort");
    return CW_MK_NONE;
}
