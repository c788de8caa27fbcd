/* set_methods.c: set and frozenset: operators, methods, iterator, types.  Which operand is copied and which
 * one is walked through follows CPython 3.11, because the order of the result depends on it. */
#include "containers.h"

/* The type of what an operation on s returns: subclasses give their base. */
static cw_type *base_type(const cw_set *s) {
    return cw_type_is_subtype(s->type, &cw_type_frozenset) ? &cw_type_frozenset : &cw_type_set;
}

static cw_value boxed(cw_set *s) {
    return s ? CW_MK_OBJ(s) : CW_MK_NULL;
}

static cw_set *set_copy(cw_ctx *cx, cw_set *s) {
    return cw_set_make(cx, base_type(s), CW_MK_OBJ(s));
}

static void swap_bodies(cw_set *a, cw_set *b) {
    cw_set t = *a;
    a->fill = b->fill;
    a->used = b->used;
    a->mask = b->mask;
    a->table = b->table;
    a->hash = -1;
    b->fill = t.fill;
    b->used = t.used;
    b->mask = t.mask;
    b->table = t.table;
    b->hash = -1;
}

/* ---------------------------------------------------------------- algorithms */

static cw_set *intersection(cw_ctx *cx, cw_set *s, cw_value other) {
    if (other.p == s && other.tag == CW_OBJ)
        return set_copy(cx, s);
    cw_set *result = cw_set_new(cx, base_type(s));
    if (CW_IS_ANY_SET(other)) {
        cw_set *walk = other.p, *probe = s;
        if (walk->used > probe->used) {
            walk = s;
            probe = other.p;
        }
        int64_t pos = 0;
        cw_set_entry *e;
        while ((e = cw_set_next_entry(walk, &pos))) {
            cw_set_entry copy = *e;
            int64_t found = cw_set_contains_hashed(cx, probe, copy.key, copy.hash);
            if (found < 0 || (found && cw_set_add_hashed(cx, result, copy.key, copy.hash) < 0))
                return NULL;
        }
        return result;
    }
    cw_value it = cw_object_iter(cx, other), x;
    if (!it.tag)
        return NULL;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t hash = cw_value_hash(cx, x);
        if (hash == -1)
            return NULL;
        int64_t found = cw_set_contains_hashed(cx, s, x, hash);
        if (found < 0 || (found && cw_set_add_hashed(cx, result, x, hash) < 0))
            return NULL;
    }
    return cx->exc ? NULL : result;
}

static int64_t difference_update(cw_ctx *cx, cw_set *s, cw_value other) {
    if (other.tag == CW_OBJ && other.p == s) {
        cw_set_clear(s);
        return 0;
    }
    if (CW_IS_ANY_SET(other)) {
        cw_set *o = other.p;
        if (o->used >> 3 > s->used) {
            o = intersection(cx, s, other);
            if (!o)
                return -1;
        }
        int64_t pos = 0;
        cw_set_entry *e;
        while ((e = cw_set_next_entry(o, &pos))) {
            cw_set_entry copy = *e;
            if (cw_set_discard_hashed(cx, s, copy.key, copy.hash) < 0)
                return -1;
        }
    } else {
        cw_value it = cw_object_iter(cx, other), x;
        if (!it.tag)
            return -1;
        while ((x = cw_object_next(cx, it)).tag) {
            int64_t hash = cw_value_hash(cx, x);
            if (hash == -1 || cw_set_discard_hashed(cx, s, x, hash) < 0)
                return -1;
        }
        if (cx->exc)
            return -1;
    }
    if (s->fill - s->used <= s->mask / 4)
        return 0;
    return cw_set_resize(cx, s, s->used > 50000 ? s->used * 2 : s->used * 4);
}

static cw_set *copy_and_difference(cw_ctx *cx, cw_set *s, cw_value other) {
    cw_set *result = set_copy(cx, s);
    return result && difference_update(cx, result, other) == 0 ? result : NULL;
}

static cw_set *difference(cw_ctx *cx, cw_set *s, cw_value other) {
    int64_t is_dict = CW_IS_EXACT(other, &cw_type_dict), size;
    if (CW_IS_ANY_SET(other))
        size = CW_AS_SET(other)->used;
    else if (is_dict)
        size = cw_dict_len(other.p);
    else
        return copy_and_difference(cx, s, other);
    if (s->used >> 2 > size)
        return copy_and_difference(cx, s, other);
    cw_set *result = cw_set_new(cx, base_type(s));
    int64_t pos = 0;
    cw_set_entry *e;
    while ((e = cw_set_next_entry(s, &pos))) {
        cw_set_entry copy = *e;
        cw_value v;
        int64_t found = is_dict ? cw_dict_find_hashed(cx, other.p, copy.key, copy.hash, &v)
                                : cw_set_contains_hashed(cx, other.p, copy.key, copy.hash);
        if (found < 0 || (!found && cw_set_add_hashed(cx, result, copy.key, copy.hash) < 0))
            return NULL;
    }
    return result;
}

static int64_t toggle(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash) {
    int64_t found = cw_set_discard_hashed(cx, s, key, hash);
    return found ? (found < 0 ? -1 : 0) : cw_set_add_hashed(cx, s, key, hash);
}

static int64_t symmetric_update(cw_ctx *cx, cw_set *s, cw_value other) {
    if (other.tag == CW_OBJ && other.p == s) {
        cw_set_clear(s);
        return 0;
    }
    int64_t pos = 0, hash;
    if (CW_IS_EXACT(other, &cw_type_dict)) {
        cw_value key, value;
        while (cw_dict_next_hashed(other.p, &pos, &key, &value, &hash))
            if (toggle(cx, s, key, hash) < 0)
                return -1;
        return 0;
    }
    cw_set *o = CW_IS_ANY_SET(other) ? CW_AS_SET(other) : cw_set_make(cx, base_type(s), other);
    if (!o)
        return -1;
    cw_set_entry *e;
    while ((e = cw_set_next_entry(o, &pos))) {
        cw_set_entry copy = *e;
        if (toggle(cx, s, copy.key, copy.hash) < 0)
            return -1;
    }
    return 0;
}

static cw_set *symmetric_difference(cw_ctx *cx, cw_set *s, cw_value other) {
    cw_set *result = cw_set_make(cx, base_type(s), other);
    return result && symmetric_update(cx, result, CW_MK_OBJ(s)) == 0 ? result : NULL;
}

int64_t cw_set_is_subset(cw_ctx *cx, cw_set *a, cw_set *b) {
    if (a->used > b->used)
        return 0;
    int64_t pos = 0;
    cw_set_entry *e;
    while ((e = cw_set_next_entry(a, &pos))) {
        cw_set_entry copy = *e;
        int64_t found = cw_set_contains_hashed(cx, b, copy.key, copy.hash);
        if (found <= 0)
            return found;
    }
    return 1;
}

/* ---------------------------------------------------------------- operators */

cw_value cw_set_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!CW_IS_ANY_SET(a) || !CW_IS_ANY_SET(b))
        return CW_MK_NOTIMPLEMENTED;
    cw_set *result;
    switch (op) {
    case CW_OP_OR:
        result = set_copy(cx, a.p);
        if (result && a.p != b.p && cw_set_update(cx, result, b) < 0)
            result = NULL;
        break;
    case CW_OP_AND:
        result = intersection(cx, a.p, b);
        break;
    case CW_OP_SUB:
        result = difference(cx, a.p, b);
        break;
    default:
        result = symmetric_difference(cx, a.p, b);
        break;
    }
    return boxed(result);
}

cw_value cw_set_inplace(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!CW_IS_ANY_SET(b))
        return CW_MK_NOTIMPLEMENTED;
    cw_set *s = a.p, *other;
    int64_t status = 0;
    switch (op) {
    case CW_OP_OR:
        status = cw_set_update(cx, s, b);
        break;
    case CW_OP_AND:
        other = intersection(cx, s, b);
        if (other)
            swap_bodies(s, other);
        else
            status = -1;
        break;
    case CW_OP_SUB:
        status = difference_update(cx, s, b);
        break;
    default:
        status = symmetric_update(cx, s, b);
        break;
    }
    return status < 0 ? CW_MK_NULL : a;
}

#define SET_OPERATOR(name, op)                                                                               \
    static cw_value set_##name(cw_ctx *cx, cw_value a, cw_value b) {                                         \
        return cw_set_binary(cx, op, a, b);                                                                  \
    }                                                                                                        \
    static cw_value set_inplace_##name(cw_ctx *cx, cw_value a, cw_value b) {                                 \
        return cw_set_inplace(cx, op, a, b);                                                                 \
    }
SET_OPERATOR(or, CW_OP_OR)
SET_OPERATOR(and, CW_OP_AND)
SET_OPERATOR(sub, CW_OP_SUB)
SET_OPERATOR(xor, CW_OP_XOR)

static cw_value set_compare(cw_ctx *cx, int64_t op, cw_value va, cw_value vb) {
    if (!CW_IS_ANY_SET(va) || !CW_IS_ANY_SET(vb))
        return CW_MK_NOTIMPLEMENTED;
    cw_set *a = va.p, *b = vb.p;
    int64_t yes;
    switch (op) {
    case CW_CMP_EQ:
    case CW_CMP_NE:
        yes = a->used != b->used || (a->hash != -1 && b->hash != -1 && a->hash != b->hash)
                  ? 0
                  : cw_set_is_subset(cx, a, b);
        if (op == CW_CMP_NE && yes >= 0)
            yes = !yes;
        break;
    case CW_CMP_LT:
        yes = a->used < b->used ? cw_set_is_subset(cx, a, b) : 0;
        break;
    case CW_CMP_LE:
        yes = cw_set_is_subset(cx, a, b);
        break;
    case CW_CMP_GT:
        yes = b->used < a->used ? cw_set_is_subset(cx, b, a) : 0;
        break;
    default:
        yes = cw_set_is_subset(cx, b, a);
        break;
    }
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}

static int64_t set_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return CW_AS_SET(self)->used;
}

/* Hash of a key to look for; an unhashable set stands for the frozenset of its elements. */
static int64_t probe_hash(cw_ctx *cx, cw_value *key) {
    int64_t hash = cw_value_hash(cx, *key);
    if (hash != -1 || !CW_IS_ANY_SET(*key) || !cw_pending_is(cx, &cw_type_TypeError))
        return hash;
    cw_clear(cx);
    cw_set *frozen = cw_set_make(cx, &cw_type_frozenset, *key);
    if (!frozen)
        return -1;
    *key = CW_MK_OBJ(frozen);
    return cw_hash(cx, *key);
}

static int64_t set_contains(cw_ctx *cx, cw_value self, cw_value key) {
    int64_t hash = probe_hash(cx, &key);
    return hash == -1 ? -1 : cw_set_contains_hashed(cx, self.p, key, hash);
}

static uint64_t shuffle_bits(uint64_t h) {
    return ((h ^ 89869747UL) ^ (h << 16)) * 3644798167UL;
}

/* Independent of the order of the elements; the same numbers as CPython's. */
static int64_t frozenset_hash(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_set *s = self.p;
    if (s->hash != -1)
        return s->hash;
    uint64_t hash = 0;
    int64_t pos = 0;
    cw_set_entry *e;
    while ((e = cw_set_next_entry(s, &pos)))
        hash ^= shuffle_bits((uint64_t)e->hash);
    hash ^= ((uint64_t)s->used + 1) * 1927868237UL;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069U + 907133923UL;
    if (hash == UINT64_MAX)
        hash = 590923713UL;
    return s->hash = (int64_t)hash;
}

static cw_value set_repr(cw_ctx *cx, cw_value self) {
    cw_set *s = self.p;
    const char *name = cw_type_name(self);
    int64_t entered = cw_repr_enter(cx, s);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_format(cx, "%s(...)", name);
    cw_value text = CW_MK_NULL;
    if (s->used == 0) {
        text = cw_str_format(cx, "%s()", name);
    } else {
        cw_value list = cw_list_from(cx, self), r = list.tag ? cw_repr(cx, list) : list;
        if (r.tag) {
            r = cw_str_substring(cx, r.p, 1, CW_AS_STR(r)->len - 1);
            text = s->type == &cw_type_set ? cw_str_format(cx, "{%U}", (cw_str *)r.p)
                                           : cw_str_format(cx, "%s({%U})", name, (cw_str *)r.p);
        }
    }
    cw_repr_leave(cx, s);
    return text;
}

/* ---------------------------------------------------------------- methods */

CW_FN(set_add_method) {
    return cw_set_add(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(set_discard) {
    cw_value key = args[0];
    int64_t hash = probe_hash(cx, &key);
    return hash == -1 || cw_set_discard_hashed(cx, self.p, key, hash) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(set_remove) {
    cw_value key = args[0];
    int64_t hash = probe_hash(cx, &key);
    int64_t found = hash == -1 ? -1 : cw_set_discard_hashed(cx, self.p, key, hash);
    if (found < 0)
        return CW_MK_NULL;
    return found ? CW_MK_NONE : cw_raise_key_error(cx, args[0]);
}

CW_FN(set_pop) {
    cw_set *s = self.p;
    if (s->used == 0)
        return cw_raise(cx, &cw_type_KeyError, "pop from an empty set");
    int64_t i = s->finger & s->mask;
    while (!s->table[i].key.tag)
        i = (i + 1) & s->mask;
    cw_value key = s->table[i].key;
    s->table[i] = (cw_set_entry){CW_MK_NULL, -1};
    s->used--;
    s->finger = i + 1;
    return key;
}

CW_FN(set_clear_method) {
    cw_set_clear(self.p);
    return CW_MK_NONE;
}

CW_FN(set_copy_method) {
    return boxed(set_copy(cx, self.p));
}

CW_FN(frozenset_copy) {
    return CW_TYPE_OF_PTR(self.p) == &cw_type_frozenset ? self : boxed(set_copy(cx, self.p));
}

CW_FN(set_update_method) {
    for (int64_t i = 0; i < nargs; i++)
        if (cw_set_update(cx, self.p, args[i]) < 0)
            return CW_MK_NULL;
    return CW_MK_NONE;
}

CW_FN(set_union) {
    cw_set *result = set_copy(cx, self.p);
    for (int64_t i = 0; result && i < nargs; i++)
        if (!(args[i].tag == CW_OBJ && args[i].p == self.p) && cw_set_update(cx, result, args[i]) < 0)
            return CW_MK_NULL;
    return boxed(result);
}

static cw_set *intersection_multi(cw_ctx *cx, cw_set *s, const cw_value *args, int64_t nargs) {
    if (nargs == 0)
        return set_copy(cx, s);
    for (int64_t i = 0; s && i < nargs; i++)
        s = intersection(cx, s, args[i]);
    return s;
}

CW_FN(set_intersection) {
    return boxed(intersection_multi(cx, self.p, args, nargs));
}

CW_FN(set_intersection_update) {
    cw_set *result = intersection_multi(cx, self.p, args, nargs);
    if (!result)
        return CW_MK_NULL;
    swap_bodies(self.p, result);
    return CW_MK_NONE;
}

CW_FN(set_difference) {
    if (nargs == 0)
        return boxed(set_copy(cx, self.p));
    cw_set *result = difference(cx, self.p, args[0]);
    for (int64_t i = 1; result && i < nargs; i++)
        if (difference_update(cx, result, args[i]) < 0)
            return CW_MK_NULL;
    return boxed(result);
}

CW_FN(set_difference_update) {
    for (int64_t i = 0; i < nargs; i++)
        if (difference_update(cx, self.p, args[i]) < 0)
            return CW_MK_NULL;
    return CW_MK_NONE;
}

CW_FN(set_symmetric_difference) {
    return boxed(symmetric_difference(cx, self.p, args[0]));
}

CW_FN(set_symmetric_difference_update) {
    return symmetric_update(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(set_issubset) {
    int64_t yes;
    if (CW_IS_ANY_SET(args[0])) {
        yes = cw_set_is_subset(cx, self.p, args[0].p);
    } else {
        cw_set *common = intersection(cx, self.p, args[0]);
        yes = common ? common->used == CW_AS_SET(self)->used : -1;
    }
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}

CW_FN(set_issuperset) {
    if (CW_IS_ANY_SET(args[0])) {
        int64_t yes = cw_set_is_subset(cx, args[0].p, self.p);
        return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
    }
    cw_value it = cw_object_iter(cx, args[0]), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t found = cw_set_contains(cx, self.p, x);
        if (found <= 0)
            return found < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
    }
    return cx->exc ? CW_MK_NULL : CW_MK_BOOL(1);
}

CW_FN(set_isdisjoint) {
    cw_set *s = self.p;
    if (args[0].tag == CW_OBJ && args[0].p == s)
        return CW_MK_BOOL(s->used == 0);
    if (CW_IS_ANY_SET(args[0])) {
        cw_set *other = args[0].p;
        if (other->used > s->used) {
            s = other;
            other = self.p;
        }
        int64_t pos = 0;
        cw_set_entry *e;
        while ((e = cw_set_next_entry(other, &pos))) {
            cw_set_entry copy = *e;
            int64_t found = cw_set_contains_hashed(cx, s, copy.key, copy.hash);
            if (found)
                return found < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
        }
        return CW_MK_BOOL(1);
    }
    cw_value it = cw_object_iter(cx, args[0]), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t found = cw_set_contains(cx, s, x);
        if (found)
            return found < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
    }
    return cx->exc ? CW_MK_NULL : CW_MK_BOOL(1);
}

CW_FN(set_reduce) {
    cw_value items = cw_list_from(cx, self);
    if (!items.tag)
        return items;
    cw_value state = cw_call_method0(cx, self, "__getstate__");
    if (!state.tag)
        return state;
    cw_value parts[3] = {CW_MK_OBJ(cw_type_of(self)), cw_tuple_build(cx, &items, 1), state};
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(set_sizeof) {
    cw_set *s = self.p;
    return CW_MK_INT(200 + (s->mask + 1 > 8 ? (s->mask + 1) * 16 : 0));
}

CW_FN(set_contains_method) {
    int64_t found = set_contains(cx, self, args[0]);
    return found < 0 ? CW_MK_NULL : CW_MK_BOOL(found);
}

const cw_method_def cw_set_methods[] = {CW_M1("add", set_add_method),
                                        CW_M0("clear", set_clear_method),
                                        CW_M1("__contains__", set_contains_method),
                                        CW_M0("copy", set_copy_method),
                                        CW_M1("discard", set_discard),
                                        CW_MP("difference", set_difference, 0, -1),
                                        CW_MP("difference_update", set_difference_update, 0, -1),
                                        CW_MP("intersection", set_intersection, 0, -1),
                                        CW_MP("intersection_update", set_intersection_update, 0, -1),
                                        CW_M1("isdisjoint", set_isdisjoint),
                                        CW_M1("issubset", set_issubset),
                                        CW_M1("issuperset", set_issuperset),
                                        CW_M0("pop", set_pop),
                                        CW_M0("__reduce__", set_reduce),
                                        CW_M1("remove", set_remove),
                                        CW_M0("__sizeof__", set_sizeof),
                                        CW_M1("symmetric_difference", set_symmetric_difference),
                                        CW_M1("symmetric_difference_update", set_symmetric_difference_update),
                                        CW_MP("union", set_union, 0, -1),
                                        CW_MP("update", set_update_method, 0, -1),
                                        CW_CLASS_GETITEM,
                                        CW_M_END};
const cw_method_def cw_frozenset_methods[] = {CW_M1("__contains__", set_contains_method),
                                              CW_M0("copy", frozenset_copy),
                                              CW_MP("difference", set_difference, 0, -1),
                                              CW_MP("intersection", set_intersection, 0, -1),
                                              CW_M1("isdisjoint", set_isdisjoint),
                                              CW_M1("issubset", set_issubset),
                                              CW_M1("issuperset", set_issuperset),
                                              CW_M0("__reduce__", set_reduce),
                                              CW_M0("__sizeof__", set_sizeof),
                                              CW_M1("symmetric_difference", set_symmetric_difference),
                                              CW_MP("union", set_union, 0, -1),
                                              CW_CLASS_GETITEM,
                                              CW_M_END};

/* ---------------------------------------------------------------- construction, iterator, types */

CW_NEW(set_new) {
    return boxed(cw_set_new(cx, type));
}

CW_INIT(set_init) {
    if (cw_args_no_keywords(cx, "set", kwnames) < 0)
        return -1;
    if (cw_args_count(cx, "set", nargs, 0, 1) < 0)
        return -1;
    cw_set *s = self.p;
    if (s->table)
        cw_set_clear(s);
    return nargs ? cw_set_update(cx, s, args[0]) : 0;
}

CW_NEW(frozenset_new) {
    if (type->init == cw_type_frozenset.init && cw_args_no_keywords(cx, "frozenset", kwnames) < 0)
        return CW_MK_NULL;
    if (cw_args_count(cx, "frozenset", nargs, 0, 1) < 0)
        return CW_MK_NULL;
    if (type == &cw_type_frozenset && nargs && CW_IS_EXACT(args[0], &cw_type_frozenset))
        return args[0];
    return boxed(cw_set_make(cx, type, nargs ? args[0] : CW_MK_NULL));
}

typedef struct cw_set_iterator {
    cw_type *type;
    cw_set *set;  /* NULL: exhausted */
    int64_t used; /* length at the start; -1 once the set was found changed */
    int64_t pos, left;
} cw_set_iterator;
static cw_type type_set_iterator;

static cw_value set_iter(cw_ctx *cx, cw_value self) {
    cw_set_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &type_set_iterator;
    it->set = self.p;
    it->used = it->left = it->set->used;
    return CW_MK_OBJ(it);
}

static cw_value set_iterator_next(cw_ctx *cx, cw_value self) {
    cw_set_iterator *it = self.p;
    if (!it->set)
        return CW_MK_NULL;
    if (it->used != it->set->used) {
        it->used = -1;
        return cw_raise(cx, &cw_type_RuntimeError, "Set changed size during iteration");
    }
    cw_value v;
    if (!cw_set_next(it->set, &it->pos, &v)) {
        it->set = NULL;
        return CW_MK_NULL;
    }
    it->left--;
    return v;
}

CW_FN(set_iterator_length_hint) {
    cw_set_iterator *it = self.p;
    return CW_MK_INT(it->set && it->used == it->set->used ? it->left : 0);
}

CW_FN(set_iterator_reduce) {
    cw_set_iterator copy = *(cw_set_iterator *)self.p;
    cw_value list = cw_list_new(cx, 0), x;
    while ((x = set_iterator_next(cx, CW_MK_OBJ(&copy))).tag)
        if (cw_list_append(cx, list.p, x) < 0)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : cw_reduce_call(cx, "iter", list);
}

static const cw_method_def set_iterator_methods[] = {CW_M0("__length_hint__", set_iterator_length_hint),
                                                     CW_M0("__reduce__", set_iterator_reduce), CW_M_END};

static cw_type type_set_iterator = {.type = &cw_type_type,
                                    .name = "set_iterator",
                                    .base = &cw_type_object,
                                    .basicsize = sizeof(cw_set_iterator),
                                    .methods = set_iterator_methods,
                                    .iter = cw_identity,
                                    .next = set_iterator_next};

#define BOTH_SETS                                                                                            \
    .type = &cw_type_type, .base = &cw_type_object,                                                          \
    .flags = CW_TYPE_BASE | CW_TYPE_SET | CW_TYPE_MATCH_SELF, .basicsize = sizeof(cw_set), .repr = set_repr, \
    .compare = set_compare, .iter = set_iter, .len = set_len, .contains = set_contains,                      \
    .binary = {[CW_OP_OR] = set_or, [CW_OP_AND] = set_and, [CW_OP_SUB] = set_sub, [CW_OP_XOR] = set_xor}
cw_type cw_type_set = {
    .name = "set",
    BOTH_SETS,
    .doc = "set() -> new empty set object\nset(iterable) -> new set object\n\nBuild an unordered "
           "collection of unique elements.",
    .methods = cw_set_methods,
    .new_ = set_new,
    .init = set_init,
    .inplace = {[CW_OP_OR] = set_inplace_or,
                [CW_OP_AND] = set_inplace_and,
                [CW_OP_SUB] = set_inplace_sub,
                [CW_OP_XOR] = set_inplace_xor}};
cw_type cw_type_frozenset = {.name = "frozenset",
                             BOTH_SETS,
                             .doc = "frozenset() -> empty frozenset object\nfrozenset(iterable) -> frozenset "
                                    "object\n\nBuild an immutable unordered collection of unique elements.",
                             .methods = cw_frozenset_methods,
                             .hash = frozenset_hash,
                             .new_ = frozenset_new};
