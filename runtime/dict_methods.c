/* dict_methods.c: the type dict: operators, methods, repr, comparison. Views and iterators are in
 * dict_views.c. */
#include "containers.h"

static int64_t dict_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_dict_len(self.p);
}

cw_value cw_dict_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value v;
    int64_t found = cw_dict_find(cx, self.p, key, &v);
    if (found > 0)
        return v;
    if (found < 0)
        return CW_MK_NULL;
    if (CW_TYPE_OF_PTR(self.p) != &cw_type_dict) {
        cw_value missing = cw_lookup_special(cx, self, &cw_name_missing);
        if (missing.tag)
            return cw_call1(cx, missing, key);
        if (cx->exc)
            return CW_MK_NULL;
    }
    return cw_raise_key_error(cx, key);
}

static int64_t dict_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    if (v.tag)
        return cw_dict_set(cx, self.p, key, v);
    int64_t found = cw_dict_delete(cx, self.p, key);
    if (found == 0)
        cw_raise_key_error(cx, key);
    return found > 0 ? 0 : -1;
}

static int64_t dict_contains(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value v;
    return cw_dict_find(cx, self.p, key, &v);
}

static cw_value dict_iter(cw_ctx *cx, cw_value self) {
    return cw_dict_iterator_new(cx, self, CW_DICT_KEYS, 0);
}

/* 1 equal, 0, -1 */
static int64_t dict_equal(cw_ctx *cx, cw_dict *a, cw_dict *b) {
    if (cw_dict_len(a) != cw_dict_len(b))
        return 0;
    int64_t pos = 0, hash;
    cw_value key, x, y;
    while (cw_dict_next_hashed(a, &pos, &key, &x, &hash)) {
        int64_t status = cw_dict_find_hashed(cx, b, key, hash, &y);
        if (status <= 0)
            return status;
        status = cw_value_equal(cx, x, y);
        if (status <= 0)
            return status;
    }
    return 1;
}

static cw_value dict_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS(a, CW_TYPE_DICT) || !CW_IS(b, CW_TYPE_DICT))
        return CW_MK_NOTIMPLEMENTED;
    int64_t same = dict_equal(cx, a.p, b.p);
    return same < 0 ? CW_MK_NULL : CW_MK_BOOL(same == (op == CW_CMP_EQ));
}

static cw_value dict_repr(cw_ctx *cx, cw_value self) {
    cw_dict *d = self.p;
    if (cw_dict_len(d) == 0)
        return cw_str_new(cx, "{}", 2);
    int64_t entered = cw_repr_enter(cx, d);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "{...}", 5);
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_strbuild_ascii(cx, &b, "{", 1);
    int64_t pos = 0, first = 1;
    cw_value key, value;
    while (cw_dict_next(d, &pos, &key, &value)) {
        if (!first)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        first = 0;
        cw_value k = cw_repr(cx, key);
        if (k.tag) {
            cw_strbuild_str(cx, &b, k.p);
            cw_strbuild_ascii(cx, &b, ": ", 2);
            k = cw_repr(cx, value);
        }
        if (!k.tag) {
            cw_repr_leave(cx, d);
            return CW_MK_NULL;
        }
        cw_strbuild_str(cx, &b, k.p);
    }
    cw_strbuild_ascii(cx, &b, "}", 1);
    cw_repr_leave(cx, d);
    return cw_strbuild_finish(cx, &b);
}

/* A plain dict of what is in v: through keys() where a subclass iterates in its own way. */
static cw_dict *plain_copy(cw_ctx *cx, cw_value v) {
    if (cw_type_of(v)->iter == cw_type_dict.iter)
        return cw_dict_copy(cx, v.p);
    cw_dict *copy = cw_dict_new(cx);
    return cw_dict_merge(cx, copy, v, 1) < 0 ? NULL : copy;
}

static cw_value dict_or(cw_ctx *cx, cw_value a, cw_value b) {
    if (!CW_IS(a, CW_TYPE_DICT) || !CW_IS(b, CW_TYPE_DICT))
        return CW_MK_NOTIMPLEMENTED;
    cw_dict *result = plain_copy(cx, a);
    if (!result || cw_dict_update(cx, result, b) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(result);
}

static cw_value dict_inplace_or(cw_ctx *cx, cw_value self, cw_value other) {
    return cw_dict_update(cx, self.p, other) < 0 ? CW_MK_NULL : self;
}

/* ---------------------------------------------------------------- construction */

/* Positional argument and keywords of dict(...) and update(...). */
static int64_t update_from_args(cw_ctx *cx, const char *name, cw_value self, const cw_value *args,
                                int64_t nargs, cw_tuple *kwnames) {
    if (cw_args_count(cx, name, nargs, 0, 1) < 0)
        return -1;
    if (nargs && cw_dict_update(cx, self.p, args[0]) < 0)
        return -1;
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_dict_set(cx, self.p, kwnames->items[i], args[nargs + i]) < 0)
            return -1;
    return 0;
}

CW_NEW(dict_new) {
    cw_dict *d = cw_type_alloc(cx, type);
    d->flags |= CW_DICT_STR_KEYS;
    return CW_MK_OBJ(d);
}

CW_INIT(dict_init) {
    return update_from_args(cx, "dict", self, args, nargs, kwnames);
}

/* ---------------------------------------------------------------- methods */

CW_FN(dict_get) {
    cw_value v;
    int64_t found = cw_dict_find(cx, self.p, args[0], &v);
    if (found < 0)
        return CW_MK_NULL;
    return found ? v : nargs > 1 ? args[1] : CW_MK_NONE;
}

CW_FN(dict_setdefault) {
    return cw_dict_setdefault(cx, self.p, args[0], nargs > 1 ? args[1] : CW_MK_NONE);
}

CW_FN(dict_pop) {
    cw_value v;
    int64_t found = 0;
    if (cw_dict_len(self.p) > 0) {
        int64_t hash = cw_value_hash(cx, args[0]);
        if (hash == -1)
            return CW_MK_NULL;
        found = cw_dict_delete_hashed(cx, self.p, args[0], hash, &v);
    }
    if (found < 0)
        return CW_MK_NULL;
    if (found)
        return v;
    return nargs > 1 ? args[1] : cw_raise_key_error(cx, args[0]);
}

CW_FN(dict_popitem) {
    cw_value key, value;
    int64_t found = cw_dict_pop_last(cx, self.p, &key, &value);
    if (found < 0)
        return CW_MK_NULL;
    if (!found)
        return cw_raise(cx, &cw_type_KeyError, "popitem(): dictionary is empty");
    return cw_tuple2(cx, key, value);
}

CW_FN(dict_update) {
    return update_from_args(cx, "update", self, args, nargs, kwnames) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(dict_clear) {
    cw_dict_clear(cx, self.p);
    return CW_MK_NONE;
}

CW_FN(dict_copy) {
    cw_dict *copy = plain_copy(cx, self);
    return copy ? CW_MK_OBJ(copy) : CW_MK_NULL;
}

CW_FN(dict_keys) {
    return cw_dict_view_new(cx, self, CW_DICT_KEYS);
}

CW_FN(dict_values) {
    return cw_dict_view_new(cx, self, CW_DICT_VALUES);
}

CW_FN(dict_items) {
    return cw_dict_view_new(cx, self, CW_DICT_ITEMS);
}

CW_FN(dict_reversed) {
    return cw_dict_iterator_new(cx, self, CW_DICT_KEYS, 1);
}

/* The keys of a set or dict with this value, by the hashes known there. */
static int64_t add_known_keys(cw_ctx *cx, cw_dict *d, cw_value keys, cw_value value) {
    cw_set_entry *e;
    cw_value key, old;
    int64_t pos = 0, hash;
    if (CW_IS_ANY_SET(keys))
        while ((e = cw_set_next_entry(keys.p, &pos)))
            if (cw_dict_set_hashed(cx, d, e->key, e->hash, value) < 0)
                return -1;
    if (CW_IS_EXACT(keys, &cw_type_dict))
        while (cw_dict_next_hashed(keys.p, &pos, &key, &old, &hash))
            if (cw_dict_set_hashed(cx, d, key, hash, value) < 0)
                return -1;
    return 0;
}

CW_FN(dict_fromkeys) {
    cw_value value = nargs > 1 ? args[1] : CW_MK_NONE, key;
    cw_value d = cw_call0(cx, self);
    if (!d.tag)
        return d;
    int64_t plain = CW_IS_EXACT(d, &cw_type_dict);
    if (plain && (CW_IS_EXACT(args[0], &cw_type_dict) || CW_IS_EXACT(args[0], &cw_type_set) ||
                  CW_IS_EXACT(args[0], &cw_type_frozenset)))
        return add_known_keys(cx, d.p, args[0], value) < 0 ? CW_MK_NULL : d;
    cw_value it = cw_object_iter(cx, args[0]);
    if (!it.tag)
        return it;
    while ((key = cw_object_next(cx, it)).tag)
        if ((plain ? cw_dict_set(cx, d.p, key, value) : cw_object_setitem(cx, d, key, value)) < 0)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : d;
}

CW_FN(dict_sizeof) {
    int64_t used = cw_dict_len(self.p), size = 8;
    if (used == 0)
        return CW_MK_INT(48);
    while (size * 2 / 3 < used)
        size *= 2;
    return CW_MK_INT(48 + 32 + size + (size * 2 / 3) * 24);
}

CW_FN(dict_contains_method) {
    int64_t found = dict_contains(cx, self, args[0]);
    return found < 0 ? CW_MK_NULL : CW_MK_BOOL(found);
}

CW_FN(dict_getitem_method) {
    return cw_dict_getitem(cx, self, args[0]);
}

const cw_method_def cw_dict_methods[] = {CW_M1("__contains__", dict_contains_method),
                                         CW_M1("__getitem__", dict_getitem_method),
                                         CW_M0("__sizeof__", dict_sizeof),
                                         CW_MN("get", dict_get, 1, 2),
                                         CW_MN("setdefault", dict_setdefault, 1, 2),
                                         CW_MN("pop", dict_pop, 1, 2),
                                         CW_M0("popitem", dict_popitem),
                                         CW_M0("keys", dict_keys),
                                         CW_M0("items", dict_items),
                                         CW_M0("values", dict_values),
                                         CW_MK("update", dict_update),
                                         CW_MCLASS("fromkeys", dict_fromkeys, 1, 2),
                                         CW_M0("clear", dict_clear),
                                         CW_M0("copy", dict_copy),
                                         CW_M0("__reversed__", dict_reversed),
                                         CW_CLASS_GETITEM,
                                         CW_M_END};

cw_type cw_type_dict = {
    .type = &cw_type_type,
    .name = "dict",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE | CW_TYPE_DICT | CW_TYPE_MAPPING | CW_TYPE_MATCH_SELF,
    .basicsize = sizeof(cw_dict),
    .doc = "dict() -> new empty dictionary\n"
           "dict(mapping) -> new dictionary initialized from a mapping object's\n"
           "    (key, value) pairs\n"
           "dict(iterable) -> new dictionary initialized as if via:\n"
           "    d = {}\n"
           "    for k, v in iterable:\n"
           "        d[k] = v\n"
           "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n"
           "    in the keyword argument list.  For example:  dict(one=1, two=2)",
    .methods = cw_dict_methods,
    .repr = dict_repr,
    .compare = dict_compare,
    .iter = dict_iter,
    .new_ = dict_new,
    .init = dict_init,
    .len = dict_len,
    .getitem = cw_dict_getitem,
    .setitem = dict_setitem,
    .contains = dict_contains,
    .binary[CW_OP_OR] = dict_or,
    .inplace[CW_OP_OR] = dict_inplace_or,
};
