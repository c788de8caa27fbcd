/* attr_cache.c: attribute access with a cache for each place of the program.
 *
 * A cache has four entries, each good for the instances of one class as long as the class has that version
 * (no two classes ever share one).  An entry says where the attribute of that name is: in the instance, in
 * the class, behind a descriptor.  It says nothing about single instances: whether one has the attribute, in
 * its slot or in its dict, is looked up each time, the dict with the number of the entry that had it last.
 * Where the entry does not lead to an answer, and for everything that no entry describes, the general
 * functions of object.c and call.c do the work; so these here only have to be right about what they answer
 * themselves.
 *
 * Values of classes need not be marked by the collector: as long as the version is the same, the class has
 * them.  Descriptors are only remembered if they are of built-in types, whose nature cannot change.
 */
#include "containers.h"
#include "func.h"
#include "instance_order.h"
#include "slot_functions.h"
#include "type.h"

enum {
    ATTR_NONE,            /* nothing is known */
    ATTR_SLOT,            /* in the slot at `offset` of the instance, or in its dict */
    ATTR_MEMBER,          /* of __slots__, at `offset` */
    ATTR_DICT,            /* in the dict of the instance */
    ATTR_FUNCTION,        /* function in the class, unless the instance has the name too */
    ATTR_METHOD,          /* something like a function, likewise */
    ATTR_STATIC,          /* staticmethod, likewise */
    ATTR_VALUE,           /* another value in the class, likewise */
    ATTR_DESCRIPTOR,      /* data descriptor in the class */
    ATTR_MODULE,          /* in the module's dict */
    ATTR_OF_CLASS,        /* the receiver is a class: value of one of its MRO */
    ATTR_OF_CLASS_STATIC, /* likewise, a staticmethod */
    ATTR_OF_CLASS_METHOD  /* likewise, a classmethod */
};
#define HAS_PLACE(e) ((e)->kind == ATTR_SLOT || (e)->kind == ATTR_MEMBER)

/* Places that meet ever new classes stop to remember them. */
enum { MAX_FILLS = 1000 };

/* ---- finding and making entries ---- */

/* NULL: none for that class. */
static inline cw_attr_entry *find_entry(cw_attr_cache *cache, uint32_t version) {
    for (int i = 0; i < CW_ATTR_ENTRIES; i++)
        if (CW_LIKELY(cache->entries[i].version == version))
            return &cache->entries[i];
    return NULL;
}

static void add_entry(cw_attr_cache *cache, cw_attr_entry entry) {
    if (entry.version && cache->fills < MAX_FILLS)
        cache->entries[cache->fills++ % CW_ATTR_ENTRIES] = entry;
}

static inline bool is_method_kind(int32_t kind) {
    return kind == ATTR_FUNCTION || kind == ATTR_METHOD;
}

static inline bool is_static_type(const cw_type *t) {
    return !(t->flags & CW_TYPE_HEAP);
}

/* For a name found in the class with that value. offset: of the slot of the same name, or 0. */
static cw_attr_entry describe_class_value(cw_value value, int32_t offset) {
    cw_attr_entry e = {.kind = ATTR_VALUE, .offset = offset, .value = value};
    if (value.tag != CW_OBJ)
        return e;
    cw_type *t = CW_TYPE_OF_PTR(value.p);
    if (!is_static_type(t)) {
        e.kind = offset ? ATTR_NONE : ATTR_VALUE; /* it may become a data descriptor */
    } else if (t == &cw_type_member_descriptor && ((cw_member_descr *)value.p)->is_slot) {
        e.kind = ATTR_MEMBER;
        e.offset = (int32_t)((cw_member_descr *)value.p)->offset;
    } else if (t->descr_set) {
        e.kind = t->descr_get ? ATTR_DESCRIPTOR : ATTR_NONE;
    } else if (t->flags & CW_TYPE_METHOD_DESCR) {
        e.kind = t == &cw_type_function ? ATTR_FUNCTION : ATTR_METHOD;
    } else if (t == &cw_type_staticmethod) {
        e.kind = ATTR_STATIC;
    } else if (t->descr_get) {
        e.kind = ATTR_NONE;
    }
    return e;
}

static int32_t slot_offset(const cw_type *t, int64_t slot) {
    return slot < 0 ? 0 : (int32_t)(t->slot_offset + slot * (int64_t)sizeof(cw_value));
}

static cw_attr_entry describe_instance(cw_ctx *cx, cw_type *t, cw_str *name) {
    cw_attr_entry none = {.kind = ATTR_NONE, .version = t->version};
    if (t->dict_offset < 0) /* behind the items of a tuple */
        return none;
    cw_found found;
    cw_type_find(cx, t, name, &found);
    int32_t offset = slot_offset(t, found.slot);
    cw_attr_entry e = {.kind = offset ? ATTR_SLOT : ATTR_DICT, .offset = offset};
    if (found.value.tag)
        e = describe_class_value(found.value, offset);
    if (e.kind == ATTR_MEMBER && ((cw_member_descr *)found.value.p)->head.owner != t &&
        !cw_type_is_subtype(t, ((cw_member_descr *)found.value.p)->head.owner))
        return none;
    e.version = t->version;
    return e;
}

/* What is found is found as type finds it: __getattr__ may know more, __getattribute__ is type's own. */
static bool is_plain_metaclass(cw_ctx *cx, cw_type *meta) {
    if (meta->getattr != cw_slot_getattr)
        return meta->getattr == cw_type_getattr;
    cw_value own = cw_type_lookup(cx, meta, &cw_name_getattribute);
    return CW_IS_EXACT(own, &cw_type_wrapper_descriptor) &&
           ((cw_wrapper_descr *)own.p)->fn == (void *)cw_type_getattr;
}

/* The receiver is the class t, its metaclass plain as far as that name is concerned. */
static cw_attr_entry describe_class(cw_ctx *cx, cw_type *t, cw_str *name) {
    cw_attr_entry e = {.kind = ATTR_NONE, .version = t->version, .hint = (int32_t)t->type->version};
    if (!is_plain_metaclass(cx, t->type) || cw_type_lookup(cx, t->type, name).tag)
        return e;
    e.value = cw_type_lookup(cx, t, name);
    if (e.value.tag)
        e.kind = ATTR_OF_CLASS;
    if (e.value.tag != CW_OBJ)
        return e;
    cw_type *kind = CW_TYPE_OF_PTR(e.value.p);
    if (kind == &cw_type_staticmethod) {
        e.kind = ATTR_OF_CLASS_STATIC;
    } else if (kind == &cw_type_classmethod) {
        e.kind = ATTR_OF_CLASS_METHOD;
    } else if (is_static_type(kind) && kind->descr_get && kind != &cw_type_function) {
        e.kind = ATTR_NONE;
    }
    return e;
}

/* Of a class as receiver; `hint` is the version of its metaclass. */
static inline cw_attr_entry *find_class_entry(cw_attr_cache *cache, const cw_type *t) {
    cw_attr_entry *e = find_entry(cache, t->version);
    return e && (uint32_t)e->hint == t->type->version ? e : NULL;
}

static void remember(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache) {
    cw_type *t = type_of_ready(cx, o);
    cw_attr_entry e = {.kind = ATTR_NONE, .version = t->version};
    if (cache->fills >= MAX_FILLS)
        return;
    if (is_type(o))
        e = describe_class(cx, AS_TYPE(o), name);
    else if (t == &cw_type_module && !cw_type_lookup(cx, t, name).tag)
        e.kind = ATTR_MODULE;
    else if (t->getattr == cw_generic_getattr)
        e = describe_instance(cx, t, name);
    add_entry(cache, e);
}

/* ---- in instances ---- */

static inline bool has_key(const cw_dict_entry *e, const cw_str *name) {
    return CW_LIKELY(e->key.p == name) ||
           (e->hash == name->hash && CW_IS_STR(e->key) && cw_str_equal(e->key.p, name));
}

/* Value of a str key; *hint: number of the entry that had it last. */
static inline cw_value *find_in_dict(cw_ctx *cx, cw_dict *d, cw_str *name, int32_t *hint) {
    int64_t n = *hint;
    if (CW_UNLIKELY(n >= d->nentries || !has_key(&d->entries[n], name))) {
        n = cw_dict_find_entry_str(cx, d, name);
        if (n < 0)
            return NULL;
        *hint = (int32_t)n;
    }
    cw_value *v = &d->entries[n].value;
    return CW_UNLIKELY(v->tag == CW_REF) ? v->p : v;
}

static inline cw_dict *dict_of(cw_value o, const cw_type *t) {
    return t->dict_offset > 0 && o.tag == CW_OBJ ? *(cw_dict **)((char *)o.p + t->dict_offset) : NULL;
}

/* The attribute that the instance itself has; CW_NULL: none. */
static inline cw_value in_instance(cw_ctx *cx, cw_value o, const cw_type *t, cw_str *name, cw_attr_entry *e) {
    if (e->offset) {
        cw_value v = *(cw_value *)((char *)o.p + e->offset);
        if (CW_LIKELY(v.tag))
            return v;
    }
    cw_dict *d = dict_of(o, t);
    if (CW_LIKELY(!d))
        return CW_MK_NULL;
    cw_value *v = find_in_dict(cx, d, name, &e->hint);
    return v ? *v : CW_MK_NULL;
}

static inline bool is_descriptor(cw_value v) {
    return v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->descr_get;
}

/* What a staticmethod or classmethod is of. */
static inline cw_value held_callable(const cw_attr_entry *e) {
    return ((cw_function_holder *)e->value.p)->callable;
}

/* The value that entry e, found for o, leads to without a call; CW_NULL: look it up in the general way. */
static cw_value follow(cw_ctx *cx, cw_value o, cw_type *t, cw_str *name, cw_attr_entry *e) {
    cw_value v = CW_MK_NULL, *place;
    switch (e->kind) {
    case ATTR_SLOT:
    case ATTR_DICT:
        return in_instance(cx, o, t, name, e);
    case ATTR_MEMBER:
        return *(cw_value *)((char *)o.p + e->offset);
    case ATTR_VALUE:
        if (is_data_descriptor(e->value) || is_descriptor(e->value))
            return v;
        v = in_instance(cx, o, t, name, e);
        return v.tag ? v : e->value;
    case ATTR_STATIC:
        v = in_instance(cx, o, t, name, e);
        return v.tag ? v : held_callable(e);
    case ATTR_MODULE:
        if (!((cw_module *)o.p)->dict)
            return v;
        place = find_in_dict(cx, ((cw_module *)o.p)->dict, name, &e->hint);
        return place ? *place : v;
    }
    return v;
}

/* The same for a class as receiver. */
static inline cw_value follow_class(cw_attr_entry *e) {
    if (e->kind == ATTR_OF_CLASS_STATIC)
        return held_callable(e);
    if (e->kind != ATTR_OF_CLASS)
        return CW_MK_NULL;
    if (is_descriptor(e->value) && CW_TYPE_OF_PTR(e->value.p) != &cw_type_function)
        return CW_MK_NULL;
    return e->value;
}

/* ---- loading ---- */

static cw_value load_descriptor(cw_ctx *cx, cw_value o, cw_type *t, cw_str *name, cw_value descr) {
    cw_value r = CW_TYPE_OF_PTR(descr.p)->descr_get(cx, descr, o, CW_MK_OBJ(t));
    if (CW_UNLIKELY(!r.tag) && cw_pending_is(cx, &cw_type_AttributeError))
        cw_exception_set_attr(cx, o, name);
    return r;
}

static CW_NOINLINE cw_value load(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache) {
    cw_attr_entry *e;
    cw_value v = CW_MK_NULL;
    if (is_type(o)) {
        e = find_class_entry(cache, AS_TYPE(o));
        v = e ? follow_class(e) : v;
    } else {
        cw_type *t = type_of(o);
        e = find_entry(cache, t->version);
        if (e && is_method_kind(e->kind))
            v = in_instance(cx, o, t, name, e);
        else if (e)
            v = follow(cx, o, t, name, e);
        if (e && !v.tag && (is_method_kind(e->kind) || e->kind == ATTR_DESCRIPTOR))
            return load_descriptor(cx, o, t, name, e->value);
    }
    if (v.tag)
        return v;
    if (!e)
        remember(cx, o, name, cache);
    return cw_object_getattr(cx, o, name);
}

cw_value cw_getattr_cached(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache) {
    if (CW_LIKELY(o.tag == CW_OBJ)) {
        cw_attr_entry *e = find_entry(cache, CW_TYPE_OF_PTR(o.p)->version);
        if (CW_LIKELY(e && HAS_PLACE(e))) {
            cw_value v = *(cw_value *)((char *)o.p + e->offset);
            if (CW_LIKELY(v.tag))
                return v;
        }
    }
    return load(cx, o, name, cache);
}

/* ---- storing ---- */

static cw_value *place_in_dict(cw_ctx *cx, cw_value o, const cw_type *t, cw_str *name, cw_attr_entry *e) {
    cw_dict *d = dict_of(o, t);
    return d && !(d->flags & CW_DICT_NAMESPACE) ? find_in_dict(cx, d, name, &e->hint) : NULL;
}

static CW_NOINLINE int64_t store(cw_ctx *cx, cw_value o, cw_str *name, cw_value v, cw_attr_cache *cache) {
    cw_type *t = type_of(o);
    cw_attr_entry *e = find_entry(cache, t->version), none = {.kind = ATTR_NONE, .version = t->version};
    cw_value *place;
    if (e && e->kind == ATTR_DESCRIPTOR)
        return CW_TYPE_OF_PTR(e->value.p)->descr_set(cx, e->value, o, v);
    if (e && e->kind == ATTR_DICT && (place = place_in_dict(cx, o, t, name, e))) {
        *place = v;
        return 0;
    }
    if (!e && cache->fills < MAX_FILLS)
        add_entry(cache, type_of_ready(cx, o)->setattr == cw_generic_setattr ? describe_instance(cx, t, name)
                                                                             : none);
    return cw_object_setattr(cx, o, name, v);
}

int64_t cw_setattr_cached(cw_ctx *cx, cw_value o, cw_str *name, cw_value v, cw_attr_cache *cache) {
    if (CW_LIKELY(o.tag == CW_OBJ)) {
        cw_type *t = CW_TYPE_OF_PTR(o.p);
        cw_attr_entry *e = find_entry(cache, t->version);
        if (CW_LIKELY(e && HAS_PLACE(e))) {
            cw_value *place = (cw_value *)((char *)o.p + e->offset);
            if (place->tag || e->kind == ATTR_MEMBER || cw_instance_add_slot(cx, o.p, t, e->offset)) {
                *place = v;
                return 0;
            }
        }
    }
    return store(cx, o, name, v, cache);
}

/* ---- calling ---- */

/* What o.name(...) calls, as the entry says, which is found besides; CW_NULL: look it up in the general way.
 */
static inline cw_value follow_method(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache,
                                     cw_attr_entry **found) {
    if (is_type(o)) {
        cw_attr_entry *e = *found = find_class_entry(cache, AS_TYPE(o));
        if (e && e->kind == ATTR_OF_CLASS_METHOD && CW_IS_EXACT(held_callable(e), &cw_type_function))
            return held_callable(e);
        return e ? cw_method_bound(follow_class(e)) : CW_MK_NULL;
    }
    cw_type *t = type_of(o);
    cw_attr_entry *e = *found = find_entry(cache, t->version);
    if (!e)
        return CW_MK_NULL;
    if (!is_method_kind(e->kind))
        return cw_method_bound(follow(cx, o, t, name, e));
    cw_value own = in_instance(cx, o, t, name, e);
    return CW_LIKELY(!own.tag) ? e->value : cw_method_bound(own);
}

/* In the general way; e: what the cache has of the class. */
static cw_value find_method(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache,
                            const cw_attr_entry *e) {
    if (!e)
        remember(cx, o, name, cache);
    return cw_method_find(cx, o, name);
}

static CW_NOINLINE cw_value load_method(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache) {
    cw_attr_entry *e;
    cw_value m = follow_method(cx, o, name, cache, &e);
    return CW_LIKELY(m.tag) ? m : find_method(cx, o, name, cache, e);
}

/* The entry that says that a call of o calls the class's method; NULL: there is none, or o has a dict. */
static inline const cw_attr_entry *find_plain(cw_value o, cw_attr_cache *cache) {
    if (CW_UNLIKELY(o.tag != CW_OBJ))
        return NULL;
    cw_type *t = CW_TYPE_OF_PTR(o.p);
    const cw_attr_entry *e = find_entry(cache, t->version);
    if (CW_LIKELY(e && is_method_kind(e->kind) && !dict_of(o, t)) &&
        !(e->offset && ((cw_value *)((char *)o.p + e->offset))->tag))
        return e;
    return NULL;
}

cw_value cw_method_load(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache) {
    const cw_attr_entry *e = find_plain(o, cache);
    return CW_LIKELY(e != NULL) ? e->value : load_method(cx, o, name, cache);
}

static CW_NOINLINE cw_value call(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames, cw_attr_cache *cache) {
    cw_attr_entry *e;
    cw_value m = follow_method(cx, args[0], name, cache, &e);
    if (CW_LIKELY(m.tag == CW_OBJ)) /* of no super object, which caches do not describe */
        return cw_call(cx, m, args, nargs, kwnames);
    if (!m.tag)
        m = find_method(cx, args[0], name, cache, e);
    return CW_LIKELY(m.tag) ? cw_method_call(cx, m, name, args, nargs, kwnames) : m;
}

cw_value cw_call_method_cached(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames, cw_attr_cache *cache) {
    const cw_attr_entry *e = find_plain(args[0], cache);
    if (CW_UNLIKELY(!e))
        return call(cx, name, args, nargs, kwnames, cache);
    return e->kind == ATTR_FUNCTION ? cw_function_call(cx, e->value, args, nargs, kwnames)
                                    : cw_call(cx, e->value, args, nargs, kwnames);
}
