/* weakref.c: weak pointers on libgc's disappearing links, weak references and proxies, and the module
 * _weakref.
 *
 * A weak pointer is an untraced block that holds the address and is cleared when the object has become
 * unreachable. The references to one object are found through a table by address (state->reserved[1], a dict
 * of int to list of weak pointers to them). Objects outside of the collected heap never die. */
#include <gc.h>

#include "type.h"

typedef struct weakref_object {
    cw_type *type;
    void **cell;       /* weak pointer to the referent */
    cw_value callback; /* CW_NULL: none */
    int64_t hash;      /* of the referent, -1: not asked yet */
    cw_value plain;    /* referent that is no object */
} weakref_object;
#define REF(v) ((weakref_object *)(v).p)
#define REF_TABLE(cx) (*(cw_dict **)&(cx)->state->reserved[1])

/* ---- weak pointers ---- */
void *cw_weak_pointer_new(cw_ctx *cx, void *object) {
    void **cell = GC_malloc_atomic(sizeof *cell);
    if (!cell)
        return cw_alloc(cx, sizeof *cell);
    *cell = object;
    if (GC_base(object) == object)
        GC_general_register_disappearing_link(cell, object);
    return cell;
}

static void *weak_get(void **cell) {
    return cell ? *cell : NULL;
}

/* ---- the references to an object ---- */
/* Not the address itself, which would keep the object alive. */
static cw_value table_key(void *object) {
    return CW_MK_INT(~(int64_t)(uintptr_t)object);
}
int64_t cw_weakref_count(cw_ctx *cx, bool (*counts)(const cw_type *t)) {
    int64_t count = 0;
    cw_value key, cells;
    for (int64_t pos = 0; REF_TABLE(cx) && cw_dict_next(REF_TABLE(cx), &pos, &key, &cells);) {
        cw_tuple *t = cells.p;
        void *object = NULL;
        for (int64_t i = 0; i < t->len && !object; i++) {
            weakref_object *ref = weak_get(t->items[i].p);
            object = ref ? weak_get(ref->cell) : NULL;
        }
        count += object && counts(CW_TYPE_OF_PTR(object));
    }
    return count;
}

void cw_weakref_revive(cw_ctx *cx, void *object) {
    cw_value cells;
    if (!REF_TABLE(cx) || cw_dict_find(cx, REF_TABLE(cx), table_key(object), &cells) <= 0)
        return;
    cw_tuple *t = cells.p;
    for (int64_t i = 0; i < t->len; i++) {
        weakref_object *ref = weak_get(t->items[i].p);
        if (ref && !*ref->cell && GC_base(object) == object) {
            *ref->cell = object;
            GC_general_register_disappearing_link(ref->cell, object);
        }
    }
}

/* Live references to the object, oldest first, as a list. */
static cw_value refs_of(cw_ctx *cx, void *object) {
    cw_value live = cw_list_new(cx, 2), cells;
    if (!REF_TABLE(cx) || cw_dict_find(cx, REF_TABLE(cx), table_key(object), &cells) <= 0)
        return live;
    cw_tuple *t = cells.p;
    for (int64_t i = 0; i < t->len; i++) {
        weakref_object *ref = weak_get(t->items[i].p);
        if (ref && weak_get(ref->cell) == object)
            cw_list_append(cx, live.p, CW_MK_OBJ(ref));
    }
    return live;
}

/* Drops the entries of dead objects when the table has doubled. */
static void prune_table(cw_ctx *cx) {
    cw_dict *old = REF_TABLE(cx), *fresh = cw_dict_new(cx);
    cw_value key, cells;
    for (int64_t pos = 0; cw_dict_next(old, &pos, &key, &cells);) {
        cw_tuple *t = cells.p;
        for (int64_t i = 0; i < t->len; i++) {
            weakref_object *ref = weak_get(t->items[i].p);
            if (ref && (weak_get(ref->cell) || ref->callback.tag)) {
                cw_dict_set(cx, fresh, key, cells);
                break;
            }
        }
    }
    REF_TABLE(cx) = fresh;
}

/* Cells are tuples of CW_OBJ values that point to weak pointers; nothing but this file looks at them. */
static void register_ref(cw_ctx *cx, void *object, weakref_object *ref) {
    if (!REF_TABLE(cx))
        REF_TABLE(cx) = cw_dict_new(cx);
    int64_t used = REF_TABLE(cx)->used;
    if (used >= 256 && (used & (used - 1)) == 0)
        prune_table(cx);
    cw_value live = refs_of(cx, object);
    cw_list *l = live.p;
    if (!l->len)
        cw_watch_weak(cx, CW_TYPE_OF_PTR(object));
    cw_tuple *t = cw_tuple_alloc(cx, l->len + 1);
    for (int64_t i = 0; i < l->len; i++)
        t->items[i] = CW_MK_OBJ(cw_weak_pointer_new(cx, cw_list_get(l, i).p));
    t->items[l->len] = CW_MK_OBJ(cw_weak_pointer_new(cx, ref));
    cw_dict_set(cx, REF_TABLE(cx), table_key(object), CW_MK_OBJ(t));
}

/* ---- callbacks: one finalizer per object, in front of the one that it has for __del__ ---- */
typedef struct death_notice {
    cw_ctx *cx;
    GC_finalization_proc next;
    void *next_data;
    int64_t serial;
} death_notice;

/* The object is gone, or the program ends: all references are dead before the first callback; newest first.
 */
static void GC_CALLBACK run_notice(void *object, void *data) {
    death_notice *n = data;
    cw_ctx *cx = n->cx;
    cw_value cells;
    if (cw_watch_defer(cx, run_notice, object, data, n->serial))
        return;
    if (n->next) /* __del__ comes first */
        n->next(object, n->next_data);
    if (!REF_TABLE(cx) || cw_dict_find(cx, REF_TABLE(cx), table_key(object), &cells) <= 0)
        return;
    cw_list *dead = cw_list_new(cx, 2).p; /* the links are cleared already, unless the program ends */
    for (int64_t i = CW_AS_TUPLE(cells)->len; i-- > 0;) {
        weakref_object *ref = weak_get(CW_AS_TUPLE(cells)->items[i].p);
        if (!ref || (*ref->cell && *ref->cell != object))
            continue;
        *ref->cell = NULL;
        if (ref->callback.tag)
            cw_list_append(cx, dead, CW_MK_OBJ(ref));
    }
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    for (int64_t i = 0; i < dead->len; i++) {
        weakref_object *ref = cw_list_get(dead, i).p;
        cw_value callback = ref->callback;
        ref->callback = CW_MK_NULL;
        if (callback.tag && !cw_call1(cx, callback, CW_MK_OBJ(ref)).tag)
            cw_write_unraisable(cx, NULL, callback);
    }
    cx->exc = pending;
}

static void add_notice(cw_ctx *cx, void *object) {
    if (GC_base(object) != object)
        return;
    death_notice *n = cw_alloc(cx, sizeof *n);
    GC_finalization_proc old;
    void *old_data;
    GC_register_finalizer_no_order(object, run_notice, n, &old, &old_data);
    int64_t serial = old ? (int64_t)(intptr_t)old_data : cx->state->watch.serial++;
    *n = (death_notice){cx, old, old_data, serial};
    if (old == run_notice)
        *n = *(death_notice *)old_data;
}

static int64_t may_refer(cw_type *t) {
    if (t->weaklist_offset)
        return 1;
    return t == &cw_type_function || t == &cw_type_set || t == &cw_type_frozenset || t == &cw_type_module ||
           t == &cw_type_generator || t == &cw_type_coroutine || t == &cw_type_async_generator ||
           t == &cw_type_code || t == &cw_type_bound_method || t == &cw_type_native_function ||
           (t->flags & CW_TYPE_TYPE) || cw_type_is_subtype(t, &cw_type_set) ||
           cw_type_is_subtype(t, &cw_type_frozenset);
}

static cw_value make_ref(cw_ctx *cx, cw_type *type, cw_value o, cw_value callback) {
    if (o.tag != CW_OBJ || !may_refer(type_of_ready(cx, o)))
        return cw_raise(cx, &cw_type_TypeError, "cannot create weak reference to '%s' object",
                        cw_type_name(o));
    if (callback.tag == CW_NONE)
        callback = CW_MK_NULL;
    if (!callback.tag && !(type->flags & CW_TYPE_HEAP)) { /* one shared reference without callback */
        cw_list *live = refs_of(cx, o.p).p;
        for (int64_t i = 0; i < live->len; i++) {
            cw_value r = cw_list_get(live, i);
            if (type_of(r) == type && !REF(r)->callback.tag)
                return r;
        }
    }
    weakref_object *ref = cw_type_alloc(cx, type);
    ref->cell = cw_weak_pointer_new(cx, o.p);
    ref->callback = callback;
    ref->hash = -1;
    register_ref(cx, o.p, ref);
    if (callback.tag || cw_watch_counts(CW_TYPE_OF_PTR(o.p)))
        add_notice(cx, o.p);
    return CW_MK_OBJ(ref);
}

static cw_value referent(cw_value self) {
    void *p = weak_get(REF(self)->cell);
    return p ? CW_MK_OBJ(p) : CW_MK_NULL;
}

/* ---- weakref.ref ---- */
static cw_value ref_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (kwnames && kwnames->len && type == &cw_type_weakref)
        return cw_raise(cx, &cw_type_TypeError, "ref() takes no keyword arguments");
    if (nargs < 1 || nargs > 2)
        return cw_raise(cx, &cw_type_TypeError, "__new__ expected at %s %d argument%s, got %ld",
                        nargs < 1 ? "least" : "most", nargs < 1 ? 1 : 2, nargs < 1 ? "" : "s", nargs);
    return make_ref(cx, type, args[0], nargs > 1 ? args[1] : CW_MK_NULL);
}
static int64_t ref_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)args;
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "ref() takes no keyword arguments");
    if (nargs < 1 || nargs > 2)
        return cw_raise_i(cx, &cw_type_TypeError, "__init__ expected at %s %d argument%s, got %ld",
                          nargs < 1 ? "least" : "most", nargs < 1 ? 1 : 2, nargs < 1 ? "" : "s", nargs);
    return 0;
}
static cw_value ref_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args;
    if (nargs || (kwnames && kwnames->len))
        return cw_raise(cx, &cw_type_TypeError, "weakref expected 0 arguments, got %ld", nargs);
    cw_value o = referent(self);
    return o.tag ? o : CW_MK_NONE;
}
static cw_value ref_repr(cw_ctx *cx, cw_value self) {
    cw_value o = referent(self), name;
    if (!o.tag)
        return cw_str_format(cx, "<weakref at %p; dead>", self.p);
    int64_t has = cw_object_lookup_attr(cx, o, &cw_name_name, &name);
    if (has < 0)
        return CW_MK_NULL;
    if (has && is_str(name))
        return cw_str_format(cx, "<weakref at %p; to '%s' at %p (%U)>", self.p, cw_type_name(o), o.p,
                             CW_AS_STR(name));
    return cw_str_format(cx, "<weakref at %p; to '%s' at %p>", self.p, cw_type_name(o), o.p);
}
static int64_t ref_hash(cw_ctx *cx, cw_value self) {
    weakref_object *ref = REF(self);
    if (ref->hash != -1)
        return ref->hash;
    cw_value o = referent(self);
    if (!o.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "weak object has gone away");
    return ref->hash = cw_hash(cx, o);
}
static cw_value ref_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !cw_type_is_subtype(type_of(b), &cw_type_weakref))
        return CW_NOTIMPLEMENTED;
    cw_value x = referent(a), y = referent(b);
    if (!x.tag || !y.tag)
        return CW_MK_BOOL((a.p == b.p) == (op == CW_CMP_EQ));
    return cw_object_compare(cx, op, x, y);
}
static cw_value ref_callback(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return REF(self)->callback.tag ? REF(self)->callback : CW_MK_NONE;
}
static const cw_method_def ref_methods[] = {
    {"__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, "See PEP 585"},
    {0}};
static const cw_getset_def ref_getsets[] = {{"__callback__", ref_callback, cw_set_readonly, NULL, NULL}, {0}};
cw_type cw_type_weakref = {.type = &cw_type_type,
                           .name = "weakref.ReferenceType",
                           .flags = CW_TYPE_BASE,
                           .basicsize = sizeof(weakref_object),
                           .methods = ref_methods,
                           .getsets = ref_getsets,
                           .repr = ref_repr,
                           .hash = ref_hash,
                           .compare = ref_compare,
                           .call = ref_call,
                           .new_ = ref_new,
                           .init = ref_init};

/* ---- proxies: every slot on the referent ---- */
static int64_t is_proxy(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_weakproxy) || CW_IS_EXACT(v, &cw_type_weakcallableproxy);
}
/* The referent, v itself if it is no proxy; CW_NULL + ReferenceError. */
static cw_value unwrap(cw_ctx *cx, cw_value v) {
    if (!is_proxy(v))
        return v;
    cw_value o = referent(v);
    return o.tag ? o : cw_raise(cx, &cw_type_ReferenceError, "weakly-referenced object no longer exists");
}
#define UNWRAP(v, error)                                                                                     \
    do {                                                                                                     \
        v = unwrap(cx, v);                                                                                   \
        if (!v.tag)                                                                                          \
            return error;                                                                                    \
    } while (0)

static cw_value proxy_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    UNWRAP(self, CW_MK_NULL);
    return cw_object_getattr(cx, self, name);
}
static int64_t proxy_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    UNWRAP(self, -1);
    return v.tag ? cw_object_setattr(cx, self, name, v) : cw_object_delattr(cx, self, name);
}
static cw_value proxy_repr(cw_ctx *cx, cw_value self) {
    cw_value o = referent(self);
    return cw_str_format(cx, "<weakproxy at %p to %s at %p>", self.p, o.tag ? cw_type_name(o) : "NoneType",
                         o.p);
}
static cw_value proxy_str(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_str_of(cx, self);
}
static cw_value proxy_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    UNWRAP(a, CW_MK_NULL);
    UNWRAP(b, CW_MK_NULL);
    return cw_object_compare(cx, op, a, b);
}
static cw_value proxy_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    UNWRAP(self, CW_MK_NULL);
    return cw_call(cx, self, args, nargs, kwnames);
}
static cw_value proxy_iter(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_object_iter(cx, self);
}
static cw_value proxy_next(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    if (!type_of_ready(cx, self)->next)
        return cw_raise(cx, &cw_type_TypeError, "Weakref proxy referenced a non-iterator '%s' object",
                        cw_type_name(self));
    return cw_object_next(cx, self);
}
static int64_t proxy_truth(cw_ctx *cx, cw_value self) {
    UNWRAP(self, -1);
    return cw_object_truth(cx, self);
}
static int64_t proxy_len(cw_ctx *cx, cw_value self) {
    UNWRAP(self, -1);
    return cw_object_len(cx, self);
}
static cw_value proxy_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    UNWRAP(self, CW_MK_NULL);
    return cw_object_getitem(cx, self, key);
}
static int64_t proxy_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    UNWRAP(self, -1);
    return v.tag ? cw_object_setitem(cx, self, key, v) : cw_object_delitem(cx, self, key);
}
static int64_t proxy_contains(cw_ctx *cx, cw_value self, cw_value item) {
    UNWRAP(self, -1);
    return cw_object_contains(cx, self, item);
}
#define BINARY(name, op)                                                                                     \
    static cw_value proxy_##name(cw_ctx *cx, cw_value a, cw_value b) {                                       \
        UNWRAP(a, CW_MK_NULL);                                                                               \
        UNWRAP(b, CW_MK_NULL);                                                                               \
        return cw_number_binary(cx, op, a, b);                                                               \
    }                                                                                                        \
    static cw_value proxy_i##name(cw_ctx *cx, cw_value a, cw_value b) {                                      \
        UNWRAP(a, CW_MK_NULL);                                                                               \
        UNWRAP(b, CW_MK_NULL);                                                                               \
        return cw_number_inplace(cx, op, a, b);                                                              \
    }
/* clang-format off */
#define EACH_BINARY(X)                                                                                       \
    X(add, CW_OP_ADD)                                                                                        \
    X(sub, CW_OP_SUB)                                                                                        \
    X(mul, CW_OP_MUL)                                                                                        \
    X(truediv, CW_OP_TRUEDIV)                                                                                \
    X(floordiv, CW_OP_FLOORDIV)                                                                              \
    X(mod, CW_OP_MOD)                                                                                        \
    X(pow, CW_OP_POW)                                                                                        \
    X(lshift, CW_OP_LSHIFT) X(rshift, CW_OP_RSHIFT) X(and, CW_OP_AND) X(or, CW_OP_OR) X(xor, CW_OP_XOR)      \
        X(matmul, CW_OP_MATMUL)
/* clang-format on */
EACH_BINARY(BINARY)
#undef BINARY
static cw_value proxy_divmod(cw_ctx *cx, cw_value a, cw_value b) {
    UNWRAP(a, CW_MK_NULL);
    UNWRAP(b, CW_MK_NULL);
    return cw_divmod(cx, a, b);
}
static cw_value proxy_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value modulus) {
    UNWRAP(a, CW_MK_NULL);
    UNWRAP(b, CW_MK_NULL);
    UNWRAP(modulus, CW_MK_NULL);
    return cw_power(cx, a, b, modulus);
}
static cw_value proxy_neg(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_unary(cx, CW_OP_NEG, self);
}
static cw_value proxy_pos(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_unary(cx, CW_OP_POS, self);
}
static cw_value proxy_invert(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_unary(cx, CW_OP_INVERT, self);
}
static cw_value proxy_abs(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_call_method(cx, &cw_name_abs, &self, 1, NULL);
}
static cw_value proxy_index(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_index(cx, self);
}
static cw_value proxy_int(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_int(cx, self);
}
static cw_value proxy_float(cw_ctx *cx, cw_value self) {
    UNWRAP(self, CW_MK_NULL);
    return cw_number_float(cx, self);
}
static cw_value proxy_bytes(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    UNWRAP(self, CW_MK_NULL);
    return cw_call_method(cx, &cw_name_bytes, &self, 1, NULL);
}
static cw_value proxy_reversed(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    UNWRAP(self, CW_MK_NULL);
    return cw_call_method(cx, &cw_name_reversed, &self, 1, NULL);
}
static const cw_method_def proxy_methods[] = {{"__bytes__", proxy_bytes, CW_METHOD_NOARGS, 0, 0, NULL},
                                              {"__reversed__", proxy_reversed, CW_METHOD_NOARGS, 0, 0, NULL},
                                              {0}};
#define IN_BINARY(name, op) [op] = proxy_##name,
#define IN_INPLACE(name, op) [op] = proxy_i##name,
#define PROXY_SLOTS                                                                                          \
    .type = &cw_type_type, .basicsize = sizeof(weakref_object), .repr = proxy_repr, .str = proxy_str,        \
    .compare = proxy_compare, .getattr = proxy_getattr, .setattr = proxy_setattr, .truth = proxy_truth,      \
    .len = proxy_len, .getitem = proxy_getitem, .setitem = proxy_setitem, .contains = proxy_contains,        \
    .iter = proxy_iter, .next = proxy_next, .binary = {EACH_BINARY(IN_BINARY)},                              \
    .inplace = {EACH_BINARY(IN_INPLACE)}, .divmod = proxy_divmod, .pow3 = proxy_pow3, .neg = proxy_neg,      \
    .pos = proxy_pos, .invert = proxy_invert, .abs = proxy_abs, .index = proxy_index, .to_int = proxy_int,   \
    .to_float = proxy_float
cw_type cw_type_weakproxy = {PROXY_SLOTS, .name = "weakref.ProxyType", .methods = proxy_methods};
cw_type cw_type_weakcallableproxy = {PROXY_SLOTS, .name = "weakref.CallableProxyType", .call = proxy_call};

/* The references in CPython's order: the shared one, the shared proxy, then the others, newest first. */
static cw_value ordered_refs(cw_ctx *cx, void *object) {
    cw_list *live = refs_of(cx, object).p;
    cw_value out = cw_list_new(cx, live->len);
    for (int64_t pass = 0; pass < 3; pass++)
        for (int64_t i = live->len; i-- > 0;) {
            cw_value r = cw_list_get(live, i);
            int64_t kind = REF(r)->callback.tag || CW_TYPE_OF_PTR(r.p)->flags & CW_TYPE_HEAP ? 2
                           : is_proxy(r)                                                     ? 1
                                                                                             : 0;
            if (kind == pass)
                cw_list_append(cx, out.p, r);
        }
    return out;
}

/* ---- __weakref__ ---- */
static cw_value get_weakref(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_value refs = ordered_refs(cx, self.p);
    return CW_AS_LIST(refs)->len ? cw_list_get(refs.p, 0) : CW_MK_NONE;
}
const cw_getset_def cw_instance_weakref_getset = {"__weakref__", get_weakref, NULL,
                                                  "list of weak references to the object", NULL};

/* ---- module _weakref ---- */
#define FUNCTION(id)                                                                                         \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
FUNCTION(module_proxy) {
    (void)self, (void)kwnames;
    cw_type *type = cw_is_callable(cx, args[0]) ? &cw_type_weakcallableproxy : &cw_type_weakproxy;
    return make_ref(cx, type, args[0], nargs > 1 ? args[1] : CW_MK_NULL);
}
FUNCTION(module_count) {
    (void)self, (void)nargs, (void)kwnames;
    return CW_MK_INT(args[0].tag == CW_OBJ ? CW_AS_LIST(refs_of(cx, args[0].p))->len : 0);
}
FUNCTION(module_refs) {
    (void)self, (void)nargs, (void)kwnames;
    return args[0].tag == CW_OBJ ? ordered_refs(cx, args[0].p) : cw_list_new(cx, 0);
}
/* del d[key] if the value is a dead reference */
FUNCTION(module_remove_dead) {
    (void)self, (void)nargs, (void)kwnames;
    cw_value v;
    if (!CW_IS(args[0], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "_remove_dead_weakref() argument 1 must be dict, not %s",
                        cw_type_name(args[0]));
    int64_t found = cw_dict_find(cx, args[0].p, args[1], &v);
    if (found > 0 && cw_type_is_subtype(type_of(v), &cw_type_weakref) && !referent(v).tag)
        found = cw_dict_delete(cx, args[0].p, args[1]);
    return found < 0 ? CW_MK_NULL : CW_MK_NONE;
}
static const cw_method_def module_functions[] = {
    {"proxy", module_proxy, CW_METHOD_VARARGS, 1, 2,
     "proxy(object[, callback]) -- create a proxy object that weakly\nreferences 'object'."},
    {"getweakrefcount", module_count, CW_METHOD_ONE, 1, 1,
     "Return the number of weak references to 'object'."},
    {"getweakrefs", module_refs, CW_METHOD_ONE, 1, 1,
     "Return a list of all weak reference objects pointing to 'object'."},
    {"_remove_dead_weakref", module_remove_dead, CW_METHOD_VARARGS, 2, 2,
     "Atomically remove key from dict if it points to a dead weakref."},
    {0}};
static int64_t module_exec(cw_ctx *cx, cw_module *m) {
    cw_value ref = CW_MK_OBJ(&cw_type_weakref);
    if (cw_module_set(cx, m, "ref", ref) < 0 || cw_module_set(cx, m, "ReferenceType", ref) < 0 ||
        cw_module_set(cx, m, "ProxyType", CW_MK_OBJ(&cw_type_weakproxy)) < 0)
        return -1;
    return cw_module_set(cx, m, "CallableProxyType", CW_MK_OBJ(&cw_type_weakcallableproxy));
}
const cw_native_module cw_native__weakref = {"_weakref", module_functions, module_exec,
                                             "Weak-reference support module."};
