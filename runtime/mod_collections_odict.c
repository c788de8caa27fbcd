/* mod_collections_odict.c: OrderedDict. Dicts keep their order anyway; this one can move entries to its ends,
 * pop the first one, and compares with its like by order. */
#include "mod_collections.h"

typedef struct cw_odict {
    cw_dict base;
    cw_dict *dict;
    const void *table; /* entries for which `first` holds: all before it are deleted */
    int64_t first;
} cw_odict;

static int64_t is_odict(cw_value v) {
    return v.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(v), &cw_type_odict);
}

CW_NEW(odict_new) {
    cw_dict *d = cw_type_alloc(cx, type);
    d->flags |= CW_DICT_STR_KEYS | CW_DICT_ORDERED;
    return CW_MK_OBJ(d);
}

/* self[key] = value for the two items of pair. */
static int64_t add_pair(cw_ctx *cx, cw_value self, cw_value pair) {
    cw_value it = cw_object_iter(cx, pair), item[3];
    if (!it.tag)
        return -1;
    for (int i = 0; i < 3; i++) {
        item[i] = cw_object_next(cx, it);
        if (!item[i].tag && cx->exc)
            return -1;
        if (!item[i].tag && i < 2)
            return cw_raise_i(cx, &cw_type_ValueError, "need more than %ld value%s to unpack", (long)i,
                              i == 1 ? "" : "s");
    }
    if (item[2].tag)
        return cw_raise_i(cx, &cw_type_ValueError, "too many values to unpack (expected 2)");
    return cw_object_setitem(cx, self, item[0], item[1]);
}

static int64_t add_pairs(cw_ctx *cx, cw_value self, cw_value pairs) {
    cw_value it = cw_object_iter(cx, pairs), pair;
    if (!it.tag)
        return -1;
    while ((pair = cw_object_next(cx, it)).tag)
        if (add_pair(cx, self, pair) < 0)
            return -1;
    return cx->exc ? -1 : 0;
}

/* Pairs of a mapping or iterable through self[key] = value, which subclasses may have changed. */
static int64_t update_items(cw_ctx *cx, cw_value self, cw_value other) {
    CW_STATIC_NAME(keys_name, "keys");
    cw_value keys;
    int64_t is_mapping = CW_IS(other, CW_TYPE_DICT) ? 1 : cw_object_lookup_attr(cx, other, &keys_name, &keys);
    if (is_mapping <= 0)
        return is_mapping < 0 ? -1 : add_pairs(cx, self, other);
    if (CW_IS_EXACT(self, &cw_type_odict))
        return cw_dict_update(cx, self.p, other);
    cw_dict *d = cw_dict_new(cx);
    int64_t pos = 0;
    cw_value key, value;
    if (cw_dict_update(cx, d, other) < 0)
        return -1;
    while (cw_dict_next(d, &pos, &key, &value))
        if (cw_object_setitem(cx, self, key, value) < 0)
            return -1;
    return 0;
}

static int64_t update(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                      const char *prefix) {
    if (nargs > 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%sexpected at most 1 arguments, got %ld", prefix,
                          (long)nargs);
    if (nargs && update_items(cx, self, args[0]) < 0)
        return -1;
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_object_setitem(cx, self, kwnames->items[i], args[nargs + i]) < 0)
            return -1;
    return 0;
}

CW_INIT(odict_init) {
    return update(cx, self, args, nargs, kwnames, "");
}

CW_FN(odict_update) {
    return update(cx, self, args, nargs, kwnames, "update() ") < 0 ? CW_MK_NULL : CW_MK_NONE;
}

/* First entry: 1 and its parts, 0 if there is none. */
static int64_t first_entry(cw_odict *d, cw_value *key, cw_value *value, int64_t *hash) {
    int64_t pos = d->base.entries == d->table ? d->first : 0;
    if (!cw_dict_next_hashed(&d->base, &pos, key, value, hash))
        return 0;
    d->table = d->base.entries;
    d->first = pos - 1;
    return 1;
}

CW_FN(odict_popitem) {
    static const char *const names[] = {"last", NULL};
    cw_value v, key, value, old;
    int64_t hash, found;
    cw_odict *d = self.p;
    if (cw_args_parse(cx, "popitem", args, nargs, kwnames, names, 0, -1, &v) < 0)
        return CW_MK_NULL;
    int64_t last = v.tag ? cw_object_truth(cx, v) : 1;
    if (last < 0)
        return CW_MK_NULL;
    if (last) {
        found = cw_dict_pop_last(cx, &d->base, &key, &value);
    } else {
        found = first_entry(d, &key, &value, &hash);
        if (found && cw_dict_delete_hashed(cx, &d->base, key, hash, &old) < 0)
            return CW_MK_NULL;
    }
    if (found < 0)
        return CW_MK_NULL;
    return found ? cw_tuple2(cx, key, value) : cw_raise(cx, &cw_type_KeyError, "dictionary is empty");
}

CW_FN(odict_move_to_end) {
    static const char *const names[] = {"key", "last", NULL};
    cw_value v[2];
    cw_odict *d = self.p;
    if (cw_args_parse(cx, "move_to_end", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    int64_t last = v[1].tag ? cw_object_truth(cx, v[1]) : 1, hash = cw_value_hash(cx, v[0]);
    if (last < 0 || hash == -1)
        return CW_MK_NULL;
    int64_t found = cw_dict_move(cx, &d->base, v[0], hash, last);
    if (!found)
        return cw_raise_key_error(cx, v[0]);
    return found < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(odict_copy) {
    cw_value copy = cw_call0(cx, CW_MK_OBJ(cw_type_of(self)));
    return copy.tag && update_items(cx, copy, self) == 0 ? copy : CW_MK_NULL;
}

CW_FN(odict_pop) {
    static const char *const names[] = {"key", "default", NULL};
    cw_value v[2], old;
    if (cw_args_parse(cx, "pop", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    int64_t hash = cw_value_hash(cx, v[0]);
    int64_t found = hash == -1 ? -1 : cw_dict_delete_hashed(cx, self.p, v[0], hash, &old);
    if (found)
        return found < 0 ? CW_MK_NULL : old;
    return v[1].tag ? v[1] : cw_raise_key_error(cx, v[0]);
}

CW_FN(odict_setdefault) {
    static const char *const names[] = {"key", "default", NULL};
    cw_value v[2], present;
    if (cw_args_parse(cx, "setdefault", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value dflt = v[1].tag ? v[1] : CW_MK_NONE;
    int64_t found = cw_dict_find(cx, self.p, v[0], &present);
    if (found)
        return found < 0 ? CW_MK_NULL : present;
    return cw_object_setitem(cx, self, v[0], dflt) < 0 ? CW_MK_NULL : dflt;
}

CW_FN(odict_reduce) {
    cw_value state = cw_call_method0(cx, self, "__getstate__");
    if (!state.tag)
        return state;
    cw_value items = cw_call_method0(cx, self, "items"), it = items.tag ? cw_object_iter(cx, items) : items;
    if (!it.tag)
        return it;
    cw_value parts[5] = {CW_MK_OBJ(cw_type_of(self)), cw_tuple_build(cx, NULL, 0), state, CW_MK_NONE, it};
    return cw_tuple_build(cx, parts, 5);
}

static cw_value odict_repr(cw_ctx *cx, cw_value self) {
    cw_value name = cw_object_getattr(cx, CW_MK_OBJ(cw_type_of(self)), &cw_name_name), text = CW_MK_NULL;
    if (!name.tag)
        return name;
    if (((cw_dict *)self.p)->used == 0)
        return cw_str_format(cx, "%S()", &name);
    int64_t entered = cw_repr_enter(cx, self.p);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "...", 3);
    cw_value items = CW_TYPE_OF_PTR(self.p) == &cw_type_odict ? cw_dict_view_new(cx, self, CW_DICT_ITEMS)
                                                              : cw_call_method0(cx, self, "items");
    cw_value list = items.tag ? cw_list_from(cx, items) : items;
    if (list.tag)
        text = cw_str_format(cx, "%S(%R)", &name, &list);
    cw_repr_leave(cx, self.p);
    return cx->exc ? CW_MK_NULL : text;
}

static cw_value odict_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    cw_value same = cw_type_dict.compare(cx, CW_CMP_EQ, a, b);
    if (same.tag != CW_BOOL || (op != CW_CMP_EQ && op != CW_CMP_NE))
        return same.tag == CW_BOOL ? CW_MK_NOTIMPLEMENTED : same;
    if (same.i && is_odict(a) && is_odict(b)) {
        int64_t i = 0, j = 0;
        cw_value k, l, v;
        while (same.i && cw_dict_next(a.p, &i, &k, &v) && cw_dict_next(b.p, &j, &l, &v)) {
            same.i = cw_value_equal(cx, k, l);
            if (same.i < 0)
                return CW_MK_NULL;
        }
    }
    return CW_MK_BOOL(op == CW_CMP_EQ ? same.i : !same.i);
}

static cw_value odict_or(cw_ctx *cx, cw_value a, cw_value b) {
    cw_type *type = is_odict(a) ? cw_type_of(a) : cw_type_of(b);
    if (!CW_IS(a, CW_TYPE_DICT) || !CW_IS(b, CW_TYPE_DICT))
        return CW_MK_NOTIMPLEMENTED;
    cw_value result = cw_call1(cx, CW_MK_OBJ(type), a);
    return result.tag && update_items(cx, result, b) == 0 ? result : CW_MK_NULL;
}

static cw_value odict_inplace_or(cw_ctx *cx, cw_value self, cw_value other) {
    return update_items(cx, self, other) < 0 ? CW_MK_NULL : self;
}

CW_FN(odict_fromkeys) {
    static const char *const names[] = {"iterable", "value", NULL};
    cw_value v[2], key;
    if (cw_args_parse(cx, "fromkeys", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value made = cw_call0(cx, self), it = made.tag ? cw_object_iter(cx, v[0]) : made;
    if (!it.tag)
        return it;
    while ((key = cw_object_next(cx, it)).tag)
        if (cw_object_setitem(cx, made, key, v[1].tag ? v[1] : CW_MK_NONE) < 0)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : made;
}

static const cw_method_def odict_methods[] = {
    {"fromkeys", odict_fromkeys, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS | CW_METHOD_CLASS, 0, -1, NULL},
    CW_MK("popitem", odict_popitem),
    CW_MK("move_to_end", odict_move_to_end),
    CW_MK("update", odict_update),
    CW_MK("pop", odict_pop),
    CW_MK("setdefault", odict_setdefault),
    CW_M0("copy", odict_copy),
    CW_M0("__reduce__", odict_reduce),
    CW_M_END};

static const cw_getset_def odict_getsets[] = {CW_DICT_GETSET, {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_odict = {
    .type = &cw_type_type,
    .name = "collections.OrderedDict",
    .base = &cw_type_dict,
    .flags = CW_TYPE_BASE | CW_TYPE_DICT | CW_TYPE_MAPPING,
    .basicsize = sizeof(cw_odict),
    .weaklist_offset = -1,
    .dict_offset = offsetof(cw_odict, dict),
    .doc = "Dictionary that remembers insertion order",
    .methods = odict_methods,
    .getsets = odict_getsets,
    .repr = odict_repr,
    .compare = odict_compare,
    .new_ = odict_new,
    .init = odict_init,
    .binary[CW_OP_OR] = odict_or,
    .inplace[CW_OP_OR] = odict_inplace_or,
};
