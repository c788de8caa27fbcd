/* mod_collections.c: module _collections: deque (storage and operators), the module. Methods of deque are in
 * mod_collections_deque.c, defaultdict and counting in mod_collections_dict.c. */
#include "mod_collections.h"
#include "state.h"

static int64_t reserve(cw_ctx *cx, cw_deque *d) {
    if (d->len < d->cap)
        return 0;
    int64_t cap = d->cap ? d->cap * 2 : 8;
    cw_value *ring = cw_alloc_large(cx, cap, sizeof *ring, 0);
    if (!ring)
        return -1;
    for (int64_t i = 0; i < d->len; i++)
        ring[i] = CW_DEQUE_AT(d, i);
    d->ring = ring;
    d->cap = cap;
    d->start = 0;
    return 0;
}

cw_value cw_deque_pop(cw_deque *d) {
    d->len--;
    cw_value *place = &CW_DEQUE_AT(d, d->len), v = *place;
    *place = CW_MK_NULL;
    d->state++;
    return v;
}

cw_value cw_deque_pop_left(cw_deque *d) {
    cw_value *place = &CW_DEQUE_AT(d, 0), v = *place;
    *place = CW_MK_NULL;
    d->start = (d->start + 1) & (d->cap - 1);
    d->len--;
    d->state++;
    return v;
}

int64_t cw_deque_append(cw_ctx *cx, cw_deque *d, cw_value v) {
    if (d->maxlen == 0)
        return 0;
    if (d->len == d->maxlen)
        cw_deque_pop_left(d);
    if (reserve(cx, d) < 0)
        return -1;
    d->len++;
    CW_DEQUE_AT(d, d->len - 1) = v;
    d->state++;
    return 0;
}

int64_t cw_deque_append_left(cw_ctx *cx, cw_deque *d, cw_value v) {
    if (d->maxlen == 0)
        return 0;
    if (d->len == d->maxlen)
        cw_deque_pop(d);
    if (reserve(cx, d) < 0)
        return -1;
    d->start = (d->start - 1) & (d->cap - 1);
    d->len++;
    CW_DEQUE_AT(d, 0) = v;
    d->state++;
    return 0;
}

void cw_deque_clear(cw_deque *d) {
    d->ring = NULL;
    d->cap = d->start = d->len = 0;
    d->state++;
}

int64_t cw_deque_extend(cw_ctx *cx, cw_deque *d, cw_value iterable, int64_t left) {
    if (iterable.tag == CW_OBJ && iterable.p == d) {
        iterable = cw_list_from(cx, iterable);
        if (!iterable.tag)
            return -1;
    }
    cw_value it = cw_object_iter(cx, iterable), x;
    if (!it.tag)
        return -1;
    while ((x = cw_object_next(cx, it)).tag)
        if ((left ? cw_deque_append_left(cx, d, x) : cw_deque_append(cx, d, x)) < 0)
            return -1;
    return cx->exc ? -1 : 0;
}

/* n to the right; negative: to the left. */
void cw_deque_rotate(cw_deque *d, int64_t n) {
    if (d->len <= 1)
        return;
    n %= d->len;
    if (n > d->len / 2)
        n -= d->len;
    else if (n < -d->len / 2)
        n += d->len;
    d->state += n != 0;
    for (; n > 0; n--) {
        cw_value v = cw_deque_pop(d);
        d->start = (d->start - 1) & (d->cap - 1);
        d->len++;
        CW_DEQUE_AT(d, 0) = v;
    }
    for (; n < 0; n++) {
        cw_value v = cw_deque_pop_left(d);
        d->len++;
        CW_DEQUE_AT(d, d->len - 1) = v;
    }
}

cw_deque *cw_deque_copy(cw_ctx *cx, cw_deque *d) {
    cw_deque *copy = cw_type_alloc(cx, &cw_type_deque);
    copy->maxlen = d->maxlen;
    for (int64_t i = 0; i < d->len; i++)
        if (cw_deque_append(cx, copy, CW_DEQUE_AT(d, i)) < 0)
            return NULL;
    return copy;
}

/* ---------------------------------------------------------------- construction */

CW_NEW(deque_new) {
    cw_deque *d = cw_type_alloc(cx, type);
    d->maxlen = -1;
    return CW_MK_OBJ(d);
}

CW_INIT(deque_init) {
    static const char *const names[] = {"iterable", "maxlen", NULL};
    cw_deque *d = self.p;
    cw_value v[2];
    int64_t maxlen = -1;
    if (cw_args_parse(cx, "deque", args, nargs, kwnames, names, 0, -1, v) < 0)
        return -1;
    if (v[1].tag && v[1].tag != CW_NONE) {
        if (!cw_int_check(v[1]))
            return cw_raise_i(cx, &cw_type_TypeError, "an integer is required");
        if (cw_int_as_i64(cx, v[1], &maxlen) < 0)
            return -1;
        if (maxlen < 0)
            return cw_raise_i(cx, &cw_type_ValueError, "maxlen must be non-negative");
    }
    d->maxlen = maxlen;
    if (d->len)
        cw_deque_clear(d);
    return v[0].tag ? cw_deque_extend(cx, d, v[0], 0) : 0;
}

/* ---------------------------------------------------------------- operators */

static int64_t deque_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return ((cw_deque *)self.p)->len;
}

static int64_t deque_index_of(cw_ctx *cx, cw_deque *d, cw_value key, int64_t *out) {
    if (key.tag == CW_INT) {
        *out = key.i;
    } else {
        if (key.tag != CW_BOOL && !cw_type_of(key)->index)
            return cw_raise_i(cx, &cw_type_TypeError, "sequence index must be integer, not '%T'", &key);
        cw_value n = cw_number_index(cx, key);
        if (!n.tag)
            return -1;
        if (n.tag != CW_INT)
            return cw_raise_i(cx, &cw_type_IndexError, "cannot fit '%T' into an index-sized integer", &key);
        *out = n.i;
    }
    if (*out < 0)
        *out += d->len;
    if (*out < 0 || *out >= d->len)
        return cw_raise_i(cx, &cw_type_IndexError, "deque index out of range");
    return 0;
}

static cw_value deque_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_deque *d = self.p;
    int64_t i;
    return deque_index_of(cx, d, key, &i) < 0 ? CW_MK_NULL : CW_DEQUE_AT(d, i);
}

static int64_t deque_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_deque *d = self.p;
    int64_t i;
    if (deque_index_of(cx, d, key, &i) < 0)
        return -1;
    if (v.tag) {
        CW_DEQUE_AT(d, i) = v;
        return 0;
    }
    cw_deque_rotate(d, -i);
    cw_deque_pop_left(d);
    cw_deque_rotate(d, i);
    return 0;
}

static int64_t deque_contains(cw_ctx *cx, cw_value self, cw_value item) {
    cw_deque *d = self.p;
    int64_t state = d->state;
    for (int64_t i = 0; i < d->len; i++) {
        int64_t same = cw_value_equal(cx, CW_DEQUE_AT(d, i), item);
        if (same)
            return same;
        if (d->state != state)
            return cw_raise_i(cx, &cw_type_RuntimeError, "deque mutated during iteration");
    }
    return 0;
}

static int64_t is_deque(cw_value v) {
    return v.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(v), &cw_type_deque);
}

static cw_value deque_concat(cw_ctx *cx, cw_value a, cw_value b) {
    if (!is_deque(b))
        return cw_raise(cx, &cw_type_TypeError, "can only concatenate deque (not \"%T\") to deque", &b);
    cw_deque *result = cw_deque_copy(cx, a.p);
    return result && cw_deque_extend(cx, result, b, 0) == 0 ? CW_MK_OBJ(result) : CW_MK_NULL;
}

static cw_value deque_inplace_concat(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_deque_extend(cx, a.p, b, 0) < 0 ? CW_MK_NULL : a;
}

static cw_value deque_inplace_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_deque *d = self.p;
    int64_t n, len = d->len, total;
    if (cw_int_as_i64(cx, count, &n) < 0)
        return CW_MK_NULL;
    if (n <= 0) {
        cw_deque_clear(d);
        return self;
    }
    if (__builtin_mul_overflow(len, n, &total) || total > INT64_MAX / 16)
        return cw_raise_memory(cx), CW_MK_NULL;
    if (d->maxlen >= 0 && total > d->maxlen && len) /* only the last maxlen count */
        n = (d->maxlen + len - 1) / len + 1;
    cw_value items = cw_list_from(cx, self);
    for (int64_t i = 1; items.tag && i < n; i++)
        if (cw_deque_extend(cx, d, items, 0) < 0)
            return CW_MK_NULL;
    return items.tag ? self : items;
}

static cw_value deque_repeat(cw_ctx *cx, cw_value self, cw_value count) {
    cw_deque *copy = cw_deque_copy(cx, self.p);
    return copy ? deque_inplace_repeat(cx, CW_MK_OBJ(copy), count) : CW_MK_NULL;
}

static cw_value deque_compare(cw_ctx *cx, int64_t op, cw_value va, cw_value vb) {
    if (!is_deque(va) || !is_deque(vb))
        return CW_MK_NOTIMPLEMENTED;
    cw_deque *a = va.p, *b = vb.p;
    if (op == CW_CMP_EQ || op == CW_CMP_NE) {
        if (a == b)
            return CW_MK_BOOL(op == CW_CMP_EQ);
        if (a->len != b->len)
            return CW_MK_BOOL(op == CW_CMP_NE);
    }
    for (int64_t i = 0; i < a->len && i < b->len; i++) {
        cw_value x = CW_DEQUE_AT(a, i), y = CW_DEQUE_AT(b, i);
        int64_t same = cw_value_equal(cx, x, y);
        if (same < 0)
            return CW_MK_NULL;
        if (same)
            continue;
        if (op == CW_CMP_EQ || op == CW_CMP_NE)
            return CW_MK_BOOL(op == CW_CMP_NE);
        return cw_object_compare(cx, op, x, y);
    }
    return cw_object_compare(cx, op, CW_MK_INT(a->len), CW_MK_INT(b->len));
}

static cw_value deque_repr(cw_ctx *cx, cw_value self) {
    cw_deque *d = self.p;
    int64_t entered = cw_repr_enter(cx, d);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "[...]", 5);
    cw_value name = cw_object_getattr(cx, CW_MK_OBJ(d->type), &cw_name_name), text = CW_MK_NULL;
    cw_value items = name.tag ? cw_list_from(cx, self) : name;
    if (items.tag)
        text = d->maxlen >= 0 ? cw_str_format(cx, "%S(%R, maxlen=%ld)", &name, &items, (long)d->maxlen)
                              : cw_str_format(cx, "%S(%R)", &name, &items);
    cw_repr_leave(cx, d);
    return cx->exc ? CW_MK_NULL : text;
}

static cw_value deque_iter(cw_ctx *cx, cw_value self) {
    return cw_deque_iterator_new(cx, self.p, 0);
}

static cw_value deque_get_maxlen(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    cw_deque *d = self.p;
    return d->maxlen < 0 ? CW_MK_NONE : CW_MK_INT(d->maxlen);
}

static const cw_getset_def deque_getsets[] = {
    {"maxlen", deque_get_maxlen, NULL, "maximum size of a deque or None if unbounded", NULL},
    {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_deque = {
    .type = &cw_type_type,
    .name = "collections.deque",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_SEQUENCE,
    .basicsize = sizeof(cw_deque),
    .weaklist_offset = -1,
    .doc = "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for "
           "data accesses near its endpoints.",
    .methods = cw_deque_methods,
    .getsets = deque_getsets,
    .repr = deque_repr,
    .compare = deque_compare,
    .iter = deque_iter,
    .new_ = deque_new,
    .init = deque_init,
    .len = deque_len,
    .getitem = deque_getitem,
    .setitem = deque_setitem,
    .contains = deque_contains,
    .concat = deque_concat,
    .repeat = deque_repeat,
    .inplace_concat = deque_inplace_concat,
    .inplace_repeat = deque_inplace_repeat};

/* ---------------------------------------------------------------- the module */

/* Whether looking up and storing in the mapping is a dict's, and not a subclass's. */
static bool counts_as_dict(cw_ctx *cx, cw_value mapping) {
    cw_type *t = cw_type_of(mapping);
    CW_STATIC_NAME(get_name, "get");
    CW_STATIC_NAME(set_name, "__setitem__");
    return CW_IS(mapping, CW_TYPE_DICT) &&
           cw_type_lookup(cx, t, &get_name).p == cw_type_lookup(cx, &cw_type_dict, &get_name).p &&
           cw_type_lookup(cx, t, &set_name).p == cw_type_lookup(cx, &cw_type_dict, &set_name).p;
}

/* mapping[x] = mapping.get(x, 0) + 1 by the mapping's own methods. */
static cw_value count_in_mapping(cw_ctx *cx, cw_value mapping, cw_value it) {
    cw_value x, get = cw_object_getattr(cx, mapping, cw_str_intern(cx, "get"));
    if (!get.tag)
        return get;
    while ((x = cw_object_next(cx, it)).tag) {
        cw_value old = cw_call(cx, get, (cw_value[]){x, CW_MK_INT(0)}, 2, NULL);
        cw_value sum = old.tag ? cw_number_binary(cx, CW_OP_ADD, old, CW_MK_INT(1)) : old;
        if (!sum.tag || cw_object_setitem(cx, mapping, x, sum) < 0)
            return CW_MK_NULL;
    }
    return cx->exc ? CW_MK_NULL : CW_MK_NONE;
}

/* mapping[x] += 1 for each x: the core of Counter.update. */
CW_FN(count_elements) {
    cw_value mapping = args[0], it = cw_object_iter(cx, args[1]), x, old;
    if (!it.tag)
        return it;
    if (!counts_as_dict(cx, mapping))
        return count_in_mapping(cx, mapping, it);
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t hash = cw_value_hash(cx, x);
        if (hash == -1)
            return CW_MK_NULL;
        int64_t found = cw_dict_find_hashed(cx, mapping.p, x, hash, &old);
        if (found < 0)
            return CW_MK_NULL;
        cw_value sum = !found ? CW_MK_INT(1)
                       : old.tag == CW_INT && old.i < INT64_MAX
                           ? CW_MK_INT(old.i + 1)
                           : cw_number_binary(cx, CW_OP_ADD, old, CW_MK_INT(1));
        if (!sum.tag || cw_dict_set_hashed(cx, mapping.p, x, hash, sum) < 0)
            return CW_MK_NULL;
    }
    return cx->exc ? CW_MK_NULL : CW_MK_NONE;
}

static int64_t collections_exec(cw_ctx *cx, cw_module *m) {
    cw_module_set(cx, m, "deque", CW_MK_OBJ(&cw_type_deque));
    cw_module_set(cx, m, "_deque_iterator", CW_MK_OBJ(&cw_type_deque_iterator));
    cw_module_set(cx, m, "_deque_reverse_iterator", CW_MK_OBJ(&cw_type_deque_reverse_iterator));
    cw_module_set(cx, m, "OrderedDict", CW_MK_OBJ(&cw_type_odict));
    cw_module_set(cx, m, "_tuplegetter", CW_MK_OBJ(&cw_type_tuplegetter));
    cw_module_set(
        cx, m, "_namedtuple_new",
        cw_native_new(cx, &cw_namedtuple_functions[0], CW_MK_OBJ(m), cw_str_intern(cx, "_collections")));
    return cw_module_set(cx, m, "defaultdict", CW_MK_OBJ(&cw_type_defaultdict));
}

static const cw_method_def collections_functions[] = {CW_MN("_count_elements", count_elements, 2, 2),
                                                      CW_M_END};
const cw_native_module cw_native__collections = {"_collections", collections_functions, collections_exec,
                                                 "High performance data structures."};
