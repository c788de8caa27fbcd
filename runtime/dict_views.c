/* dict_views.c: dict_keys, dict_values, dict_items with their set operations, and the iterators of dicts. */
#include "mod_collections.h"

/* ---------------------------------------------------------------- iterators */

typedef struct cw_dict_iterator {
    cw_type *type;
    cw_dict *dict;    /* NULL: exhausted */
    int64_t used;     /* length of the dict at the start; -1 once it was found changed */
    uint64_t version; /* that of the dict at the start */
    int64_t pos;      /* entry number */
    int64_t left;
    int64_t what;
    int64_t reversed;
} cw_dict_iterator;

/* May an OrderedDict's iterator go on? It knows beforehand whether there is another entry, and minds whatever
 * adds, removes or moves entries as long as there is. */
static bool ordered_may_go_on(cw_ctx *cx, cw_dict_iterator *it) {
    const cw_dict *d = it->dict;
    if (it->left == 0) {
        it->dict = NULL;
        return false;
    }
    if (it->version == d->version)
        return true;
    it->dict = NULL;
    cw_raise(cx, &cw_type_RuntimeError, "OrderedDict %s during iteration",
             d->nentries ? "mutated" : "changed size");
    return false;
}

/* Key and value of the next entry: 1; 0: there is none, or an exception. */
static int64_t dict_iterator_step(cw_ctx *cx, cw_value self, cw_value *out) {
    cw_dict_iterator *it = self.p;
    cw_dict *d = it->dict;
    if (!d)
        return 0;
    if (d->flags & CW_DICT_ORDERED && !ordered_may_go_on(cx, it))
        return 0;
    if (it->used != d->used) {
        it->used = -1;
        cw_raise(cx, &cw_type_RuntimeError, "dictionary changed size during iteration");
        return 0;
    }
    int64_t more = it->reversed ? cw_dict_previous(d, &it->pos, &out[0], &out[1])
                                : cw_dict_next(d, &it->pos, &out[0], &out[1]);
    if (!more) {
        it->dict = NULL;
        return 0;
    }
    if (it->left == 0 && !it->reversed) {
        it->dict = NULL;
        cw_raise(cx, &cw_type_RuntimeError, "dictionary keys changed during iteration");
        return 0;
    }
    it->left--;
    return 1;
}

static cw_value dict_iterator_next(cw_ctx *cx, cw_value self) {
    cw_dict_iterator *it = self.p;
    cw_value entry[2];
    if (!dict_iterator_step(cx, self, entry))
        return CW_MK_NULL;
    if (it->what == CW_DICT_ITEMS)
        return cw_tuple2(cx, entry[0], entry[1]);
    return it->what == CW_DICT_KEYS ? entry[0] : entry[1];
}

CW_FN(dict_iterator_length_hint) {
    cw_dict_iterator *it = self.p;
    return CW_MK_INT(it->dict && it->used == it->dict->used ? it->left : 0);
}

CW_FN(dict_iterator_reduce) {
    cw_dict_iterator copy = *(cw_dict_iterator *)self.p;
    cw_value list = cw_list_new(cx, 0), x;
    while ((x = dict_iterator_next(cx, CW_MK_OBJ(&copy))).tag)
        if (cw_list_append(cx, list.p, x) < 0)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : cw_reduce_call(cx, "iter", list);
}

static const cw_method_def dict_iterator_methods[] = {CW_M0("__length_hint__", dict_iterator_length_hint),
                                                      CW_M0("__reduce__", dict_iterator_reduce), CW_M_END};

#define DICT_ITERATOR_TYPE(variable, type_name, step)                                                        \
    static cw_type variable = {.type = &cw_type_type,                                                        \
                               .name = type_name,                                                            \
                               .base = &cw_type_object,                                                      \
                               .basicsize = sizeof(cw_dict_iterator),                                        \
                               .methods = dict_iterator_methods,                                             \
                               .iter = cw_identity,                                                          \
                               .next = dict_iterator_next,                                                   \
                               .next_pair = step}
DICT_ITERATOR_TYPE(type_keyiterator, "dict_keyiterator", NULL);
DICT_ITERATOR_TYPE(type_valueiterator, "dict_valueiterator", NULL);
DICT_ITERATOR_TYPE(type_itemiterator, "dict_itemiterator", dict_iterator_step);
DICT_ITERATOR_TYPE(type_reversekeyiterator, "dict_reversekeyiterator", NULL);
DICT_ITERATOR_TYPE(type_reversevalueiterator, "dict_reversevalueiterator", NULL);
DICT_ITERATOR_TYPE(type_reverseitemiterator, "dict_reverseitemiterator", dict_iterator_step);
static cw_type *const iterator_types[2][3] = {
    {&type_keyiterator, &type_valueiterator, &type_itemiterator},
    {&type_reversekeyiterator, &type_reversevalueiterator, &type_reverseitemiterator}};

cw_value cw_dict_iterator_new(cw_ctx *cx, cw_value dict, int64_t what, int64_t reversed) {
    cw_dict_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = iterator_types[reversed][what];
    it->dict = dict.p;
    it->used = it->dict->used;
    it->version = it->dict->version;
    it->left = cw_dict_len(it->dict);
    it->pos = reversed ? it->dict->nentries : 0;
    it->what = what;
    it->reversed = reversed;
    return CW_MK_OBJ(it);
}

/* ---------------------------------------------------------------- views */

typedef struct cw_dict_view {
    cw_type *type;
    cw_value dict;
} cw_dict_view;

static cw_type *const view_types[] = {&cw_type_dict_keys, &cw_type_dict_values, &cw_type_dict_items};

cw_value cw_dict_view_new(cw_ctx *cx, cw_value dict, int64_t what) {
    cw_dict_view *v = cw_alloc(cx, sizeof *v);
    v->type = view_types[what];
    v->dict = dict;
    return CW_MK_OBJ(v);
}

static cw_dict *dict_of(cw_value view) {
    return ((cw_dict_view *)view.p)->dict.p;
}

static int64_t what_of(cw_value view) {
    cw_type *t = CW_TYPE_OF_PTR(view.p);
    return t == &cw_type_dict_keys ? CW_DICT_KEYS : t == &cw_type_dict_items ? CW_DICT_ITEMS : CW_DICT_VALUES;
}

static int64_t is_set_view(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_dict_keys) || CW_IS_EXACT(v, &cw_type_dict_items);
}

static cw_value view_iter(cw_ctx *cx, cw_value self) {
    return cw_dict_iterator_new(cx, CW_MK_OBJ(dict_of(self)), what_of(self), 0);
}

static int64_t view_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_dict_len(dict_of(self));
}

static int64_t keys_contains(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value v;
    return cw_dict_find(cx, dict_of(self), key, &v);
}

static int64_t items_contains(cw_ctx *cx, cw_value self, cw_value item) {
    if (!CW_IS(item, CW_TYPE_TUPLE) || CW_AS_TUPLE(item)->len != 2)
        return 0;
    cw_value v;
    int64_t found = cw_dict_find(cx, dict_of(self), CW_AS_TUPLE(item)->items[0], &v);
    return found <= 0 ? found : cw_value_equal(cx, v, CW_AS_TUPLE(item)->items[1]);
}

static int64_t view_contains(cw_ctx *cx, cw_value self, cw_value item) {
    return what_of(self) == CW_DICT_KEYS ? keys_contains(cx, self, item) : items_contains(cx, self, item);
}

/* The views of an OrderedDict are called odict_keys and so on. */
static int64_t is_ordered(cw_dict *d) {
    return d->type != &cw_type_dict && cw_type_is_subtype(d->type, &cw_type_odict);
}

static cw_value view_repr(cw_ctx *cx, cw_value self) {
    int64_t entered = cw_repr_enter(cx, self.p);
    if (entered)
        return entered < 0 ? CW_MK_NULL : cw_str_new(cx, "...", 3);
    cw_value list = cw_list_from(cx, self), text = CW_MK_NULL;
    if (list.tag) {
        cw_value r = cw_repr(cx, list);
        if (r.tag)
            text = cw_str_format(cx, "%s%s(%U)", is_ordered(dict_of(self)) ? "o" : "",
                                 CW_TYPE_OF_PTR(self.p)->name, (cw_str *)r.p);
    }
    cw_repr_leave(cx, self.p);
    return text;
}

/* Every item of a is in b: 1, 0, -1 */
static int64_t all_contained(cw_ctx *cx, cw_value a, cw_value b) {
    cw_value it = cw_object_iter(cx, a), x;
    if (!it.tag)
        return -1;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t found = cw_object_contains(cx, b, x);
        if (found <= 0)
            return found;
    }
    return cx->exc ? -1 : 1;
}

static cw_value view_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (!is_set_view(a) || !(CW_IS_ANY_SET(b) || is_set_view(b)))
        return CW_MK_NOTIMPLEMENTED;
    int64_t na = cw_object_len(cx, a), nb = cw_object_len(cx, b), yes = 0;
    if (na < 0 || nb < 0)
        return CW_MK_NULL;
    switch (op) {
    case CW_CMP_EQ:
    case CW_CMP_NE:
        yes = na == nb ? all_contained(cx, a, b) : 0;
        if (op == CW_CMP_NE && yes >= 0)
            yes = !yes;
        break;
    case CW_CMP_LT:
        yes = na < nb ? all_contained(cx, a, b) : 0;
        break;
    case CW_CMP_LE:
        yes = na <= nb ? all_contained(cx, a, b) : 0;
        break;
    case CW_CMP_GT:
        yes = na > nb ? all_contained(cx, b, a) : 0;
        break;
    default:
        yes = na >= nb ? all_contained(cx, b, a) : 0;
        break;
    }
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}

/* ---------------------------------------------------------------- set operations */

static cw_set *view_to_set(cw_ctx *cx, cw_value v) {
    if (CW_IS_EXACT(v, &cw_type_dict_keys) && dict_of(v)->type == &cw_type_dict)
        v = CW_MK_OBJ(dict_of(v));
    return cw_set_make(cx, &cw_type_set, v);
}

static cw_value by_method(cw_ctx *cx, cw_value a, cw_value b, const char *name) {
    cw_set *s = view_to_set(cx, a);
    if (!s || !cw_call_method1(cx, CW_MK_OBJ(s), name, b).tag)
        return CW_MK_NULL;
    return CW_MK_OBJ(s);
}

static cw_value view_sub(cw_ctx *cx, cw_value a, cw_value b) {
    return by_method(cx, a, b, "difference_update");
}

static cw_value view_or(cw_ctx *cx, cw_value a, cw_value b) {
    return by_method(cx, a, b, "update");
}

/* items ^ items: pairs that are in one dict only, found without hashing the values of equal pairs */
static cw_value items_xor(cw_ctx *cx, cw_value a, cw_value b) {
    cw_dict *d1 = dict_of(a), *d2 = dict_of(b), *rest = cw_dict_copy(cx, d1);
    cw_set *result = cw_set_new(cx, &cw_type_set);
    int64_t pos = 0, hash;
    cw_value key, v2, v1;
    if (!rest)
        return CW_MK_NULL;
    while (cw_dict_next_hashed(d2, &pos, &key, &v2, &hash)) {
        int64_t found = cw_dict_find_hashed(cx, rest, key, hash, &v1);
        if (found < 0)
            return CW_MK_NULL;
        int64_t same = found ? cw_value_equal(cx, v1, v2) : 0;
        if (same < 0)
            return CW_MK_NULL;
        if (same) {
            if (cw_dict_delete_hashed(cx, rest, key, hash, &v1) < 0)
                return CW_MK_NULL;
        } else if (cw_set_add(cx, result, cw_tuple2(cx, key, v2)) < 0) {
            return CW_MK_NULL;
        }
    }
    return cw_set_update(cx, result, cw_dict_view_new(cx, CW_MK_OBJ(rest), CW_DICT_ITEMS)) < 0
               ? CW_MK_NULL
               : CW_MK_OBJ(result);
}

static cw_value view_xor(cw_ctx *cx, cw_value a, cw_value b) {
    if (CW_IS_EXACT(a, &cw_type_dict_items) && CW_IS_EXACT(b, &cw_type_dict_items))
        return items_xor(cx, a, b);
    return by_method(cx, a, b, "symmetric_difference_update");
}

static cw_value view_and(cw_ctx *cx, cw_value a, cw_value b) {
    if (!is_set_view(a)) {
        cw_value t = a;
        a = b;
        b = t;
    }
    int64_t len = view_len(cx, a);
    if (CW_IS_EXACT(b, &cw_type_set) && len <= CW_AS_SET(b)->used)
        return cw_call_method1(cx, b, "intersection", a);
    if (is_set_view(b) && view_len(cx, b) > len) {
        cw_value t = a;
        a = b;
        b = t;
    }
    cw_set *result = cw_set_new(cx, &cw_type_set);
    cw_value it = cw_object_iter(cx, b), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t found = view_contains(cx, a, x);
        if (found < 0 || (found && cw_set_add(cx, result, x) < 0))
            return CW_MK_NULL;
    }
    return cx->exc ? CW_MK_NULL : CW_MK_OBJ(result);
}

CW_FN(view_isdisjoint) {
    cw_value other = args[0];
    if (other.tag == CW_OBJ && other.p == self.p)
        return CW_MK_BOOL(view_len(cx, self) == 0);
    if (CW_IS_EXACT(other, &cw_type_set) || is_set_view(other)) {
        int64_t n = cw_object_len(cx, other);
        if (n < 0)
            return CW_MK_NULL;
        if (n > view_len(cx, self)) {
            cw_value t = other;
            other = self;
            self = t;
        }
    }
    cw_value it = cw_object_iter(cx, other), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t found = cw_object_contains(cx, self, x);
        if (found)
            return found < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
    }
    return cx->exc ? CW_MK_NULL : CW_MK_BOOL(1);
}

CW_FN(view_reversed) {
    return cw_dict_iterator_new(cx, CW_MK_OBJ(dict_of(self)), what_of(self), 1);
}

static cw_value view_mapping(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_mappingproxy_new(cx, ((cw_dict_view *)self.p)->dict);
}

static const cw_getset_def view_getsets[] = {
    {"mapping", view_mapping, NULL, "dictionary that this view refers to", NULL},
    {NULL, NULL, NULL, NULL, NULL}};
static const cw_method_def set_view_methods[] = {CW_M1("isdisjoint", view_isdisjoint),
                                                 CW_M0("__reversed__", view_reversed), CW_M_END};
static const cw_method_def values_methods[] = {CW_M0("__reversed__", view_reversed), CW_M_END};

#define SET_VIEW_SLOTS                                                                                       \
    .type = &cw_type_type, .base = &cw_type_object, .basicsize = sizeof(cw_dict_view),                       \
    .methods = set_view_methods, .getsets = view_getsets, .repr = view_repr, .compare = view_compare,        \
    .iter = view_iter, .len = view_len,                                                                      \
    .binary = {[CW_OP_SUB] = view_sub, [CW_OP_OR] = view_or, [CW_OP_AND] = view_and, [CW_OP_XOR] = view_xor}
cw_type cw_type_dict_keys = {.name = "dict_keys", SET_VIEW_SLOTS, .contains = keys_contains};
cw_type cw_type_dict_items = {.name = "dict_items", SET_VIEW_SLOTS, .contains = items_contains};
cw_type cw_type_dict_values = {.type = &cw_type_type,
                               .name = "dict_values",
                               .base = &cw_type_object,
                               .basicsize = sizeof(cw_dict_view),
                               .methods = values_methods,
                               .getsets = view_getsets,
                               .repr = view_repr,
                               .iter = view_iter,
                               .len = view_len};
