/* containers.h: what the container and iterator modules of the runtime share among themselves: fast inline
 * forms of element access, hashing and equality, shorthand for method tables, and the layouts of sets and
 * iterators.
 *
 * Invariants: a list of kind INT, FLOAT or BOOL holds raw words or bytes in an atomic block; an empty list
 * may have any kind, and data of the wrong kind is dropped when the first element arrives.  Everything that
 * may run user code (equality, hashing, iteration) may also change the container at hand, so lengths are read
 * again after it.
 */
#ifndef CW_CONTAINERS_H
#define CW_CONTAINERS_H

#include "cw.h"
#include "names.h"

#define CW_UNUSED __attribute__((unused))
/* Head of a native function or method. */
#define CW_FN(fn_name)                                                                                       \
    static cw_value fn_name(cw_ctx *cx CW_UNUSED, cw_value self CW_UNUSED, const cw_value *args CW_UNUSED,   \
                            int64_t nargs CW_UNUSED, cw_tuple *kwnames CW_UNUSED)
#define CW_NEW(fn_name)                                                                                      \
    static cw_value fn_name(cw_ctx *cx CW_UNUSED, cw_type *type CW_UNUSED, const cw_value *args CW_UNUSED,   \
                            int64_t nargs CW_UNUSED, cw_tuple *kwnames CW_UNUSED)
#define CW_INIT(fn_name)                                                                                     \
    static int64_t fn_name(cw_ctx *cx CW_UNUSED, cw_value self CW_UNUSED, const cw_value *args CW_UNUSED,    \
                           int64_t nargs CW_UNUSED, cw_tuple *kwnames CW_UNUSED)
#define CW_M0(name, fn)                                                                                      \
    { name, fn, CW_METHOD_NOARGS, 0, 0, NULL }
#define CW_M1(name, fn)                                                                                      \
    { name, fn, CW_METHOD_ONE, 1, 1, NULL }
#define CW_MN(name, fn, min, max)                                                                            \
    { name, fn, CW_METHOD_VARARGS, min, max, NULL }
#define CW_MP(name, fn, min, max)                                                                            \
    { name, fn, CW_METHOD_VARARGS | CW_METHOD_PLAIN, min, max, NULL }
#define CW_MK(name, fn)                                                                                      \
    { name, fn, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL }
#define CW_MCLASS(name, fn, min, max)                                                                        \
    { name, fn, CW_METHOD_VARARGS | CW_METHOD_CLASS, min, max, NULL }
#define CW_CLASS_GETITEM                                                                                     \
    { "__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, NULL }
#define CW_M_END                                                                                             \
    { NULL, NULL, 0, 0, 0, NULL }
/* Static str object for an attribute name. */
#define CW_STATIC_NAME(var, text) static cw_str var = CW_STATIC_STR(text, sizeof(text) - 1)
#define CW_MK_NOTIMPLEMENTED CW_MK_OBJ(&cw_notimplemented)
#define CW_IS_NOTIMPLEMENTED(v) ((v).tag == CW_OBJ && (v).p == (void *)&cw_notimplemented)
#define CW_IS_STR(v) CW_IS_EXACT(v, &cw_type_str)

/* Attribute __dict__ of native types whose instances have one. */
cw_value cw_instance_get_dict(cw_ctx *cx, cw_value self, void *closure);
int64_t cw_instance_set_dict(cw_ctx *cx, cw_value self, cw_value dict, void *closure);
#define CW_DICT_GETSET                                                                                       \
    { "__dict__", cw_instance_get_dict, cw_instance_set_dict, NULL, NULL }

/* ---- equality and hashing with the common cases inline ---- */

/* Equality of exact strs: each is in the narrowest kind that holds it. */
static inline int64_t cw_str_same(const cw_str *a, const cw_str *b) {
    return a->len == b->len && a->kind == b->kind &&
           memcmp(a->data, b->data, (size_t)(a->len * a->kind)) == 0;
}

int64_t cw_tuple_equal(cw_ctx *cx, const cw_tuple *a, const cw_tuple *b); /* exact tuples: 1, 0, -1 */

static inline int64_t cw_value_equal(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == CW_INT && b.tag == CW_INT)
        return a.i == b.i;
    if (a.tag == CW_OBJ && b.tag == CW_OBJ) {
        if (a.p == b.p)
            return 1;
        if (CW_TYPE_OF_PTR(a.p) == &cw_type_str && CW_TYPE_OF_PTR(b.p) == &cw_type_str)
            return cw_str_same(a.p, b.p);
        if (CW_TYPE_OF_PTR(a.p) == &cw_type_tuple && CW_TYPE_OF_PTR(b.p) == &cw_type_tuple)
            return cw_tuple_equal(cx, a.p, b.p);
    }
    return cw_equal(cx, a, b);
}

static inline int64_t cw_value_hash(cw_ctx *cx, cw_value v) {
    const int64_t modulus = ((int64_t)1 << 61) - 1;
    if (v.tag == CW_INT && v.i > -modulus && v.i < modulus)
        return v.i == -1 ? -2 : v.i;
    if (CW_IS_STR(v)) {
        cw_str *s = v.p;
        return s->hash != -1 ? s->hash : cw_str_hash(cx, s);
    }
    return cw_hash(cx, v);
}

/* ---- lists ---- */

static inline cw_value cw_list_item(const cw_list *l, int64_t i) {
    if (l->kind == CW_LIST_VALUE)
        return ((cw_value *)l->data)[i];
    if (l->kind == CW_LIST_INT)
        return CW_MK_INT(((int64_t *)l->data)[i]);
    if (l->kind == CW_LIST_BOOL)
        return CW_MK_BOOL(((uint8_t *)l->data)[i]);
    return CW_MK_FLOAT(((double *)l->data)[i]);
}

/* The kind of list that holds v without its tag, VALUE if there is none. */
static inline int64_t cw_list_kind_of(cw_value v) {
    return v.tag == CW_INT     ? CW_LIST_INT
           : v.tag == CW_FLOAT ? CW_LIST_FLOAT
           : v.tag == CW_BOOL  ? CW_LIST_BOOL
                               : CW_LIST_VALUE;
}

/* A list with len elements of uninitialised (VALUE: zeroed) content; NULL with MemoryError. */
cw_list *cw_list_alloc(cw_ctx *cx, int64_t kind, int64_t len);
void cw_list_make_values(cw_ctx *cx, cw_list *l); /* converts to CW_LIST_VALUE */
void cw_list_reverse(cw_list *l);
int64_t cw_list_reserve(cw_ctx *cx, cw_list *l, int64_t cap);
cw_value cw_list_slice(cw_ctx *cx, cw_list *l, int64_t from, int64_t to);
/* Replaces [from, to) by the elements of source (another list than l). */
int64_t cw_list_splice(cw_ctx *cx, cw_list *l, int64_t from, int64_t to, const cw_list *source);
cw_value cw_list_contains_value(cw_ctx *cx, cw_value self, cw_value item);
int64_t cw_value_less(cw_ctx *cx, cw_value a, cw_value b); /* a < b as list.sort compares; 1, 0, -1 */
extern const cw_method_def cw_list_methods[];
extern cw_type cw_type_list_iterator, cw_type_list_reverseiterator, cw_type_tuple_iterator;

/* ---- sets: open addressing exactly as in CPython 3.11 ---- */

typedef struct cw_set_entry {
    cw_value key; /* CW_NULL: unused (hash 0) or deleted (hash -1) */
    int64_t hash;
} cw_set_entry;

struct cw_set {
    cw_type *type;
    int64_t fill; /* used and deleted entries */
    int64_t used;
    int64_t mask;        /* table size - 1 */
    cw_set_entry *table; /* NULL while the set was never filled: stands for 8 unused entries */
    int64_t hash;        /* frozenset: cached, -1 not yet */
    int64_t finger;      /* where pop goes on searching */
};

#define CW_AS_SET(v) ((cw_set *)(v).p)
#define CW_IS_ANY_SET(v) CW_IS(v, CW_TYPE_SET) /* set, frozenset and their subclasses */
extern const cw_method_def cw_set_methods[], cw_frozenset_methods[];
int64_t cw_set_add_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash);
int64_t cw_set_contains_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash); /* 1, 0, -1 */
int64_t cw_set_discard_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash);  /* 1 removed, 0, -1 */
int64_t cw_set_resize(cw_ctx *cx, cw_set *s, int64_t minused);
int64_t cw_set_update(cw_ctx *cx, cw_set *s, cw_value iterable);
void cw_set_clear(cw_set *s);
cw_set *cw_set_make(cw_ctx *cx, cw_type *type, cw_value iterable); /* iterable may be CW_NULL */
cw_set_entry *cw_set_next_entry(cw_set *s, int64_t *pos);
cw_value cw_set_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
cw_value cw_set_inplace(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
int64_t cw_set_is_subset(cw_ctx *cx, cw_set *a, cw_set *b);

/* ---- dicts ---- */

int64_t cw_dict_find_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value *out);
int64_t cw_dict_set_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value v);
int64_t cw_dict_delete_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value *old);
int64_t cw_dict_next_hashed(cw_dict *d, int64_t *pos, cw_value *key, cw_value *value, int64_t *hash);
int64_t cw_dict_previous(cw_dict *d, int64_t *pos, cw_value *key,
                         cw_value *value); /* *pos starts at nentries */
int64_t cw_dict_move(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, bool last);
int64_t cw_dict_pop_last(cw_ctx *cx, cw_dict *d, cw_value *key, cw_value *value);
int64_t cw_dict_len(cw_dict *d);
int64_t cw_dict_merge(cw_ctx *cx, cw_dict *d, cw_value other, int64_t override);
cw_value cw_dict_getitem(cw_ctx *cx, cw_value self, cw_value key);
enum { CW_DICT_KEYS, CW_DICT_VALUES, CW_DICT_ITEMS };
cw_value cw_dict_view_new(cw_ctx *cx, cw_value dict, int64_t what);
cw_value cw_dict_iterator_new(cw_ctx *cx, cw_value dict, int64_t what, int64_t reversed);
extern const cw_method_def cw_dict_methods[];
extern cw_type cw_type_dict_keys, cw_type_dict_values, cw_type_dict_items;

/* ---- helpers of several modules ---- */

cw_value cw_identity(cw_ctx *cx, cw_value self); /* __iter__ of iterators */
/* "(fn, args)" for __reduce__ of iterators: the built-in called name with one argument. */
cw_value cw_reduce_call(cw_ctx *cx, const char *name, cw_value arg);
/* The slice with ints for the objects in it that have __index__, asked here; CW_NULL with an exception.
 * Before the length of something mutable is looked at. */
cw_value cw_slice_plain(cw_ctx *cx, cw_value slice);
cw_value cw_tuple2(cw_ctx *cx, cw_value a, cw_value b);
int64_t cw_is_iterable(cw_ctx *cx, cw_value v); /* has __iter__ or __getitem__ */

#endif
