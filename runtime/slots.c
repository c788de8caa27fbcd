/* slots.c: filling type slots: built-in types inherit them and show them as wrappers; classes get each slot
 * from what their MRO says about its special methods, again whenever one of those is assigned. */
#include "slot_functions.h"

static void **slot_at(cw_type *t, int64_t offset) {
    return (void **)((char *)t + offset);
}

/* ---- built-in types ---- */
int64_t cw_hash_not_implemented(cw_ctx *cx, cw_value self) {
    return cw_raise_i(cx, &cw_type_TypeError, "unhashable type: '%s'", cw_type_name(self));
}

void cw_slots_add_wrappers(cw_ctx *cx, cw_type *t) {
    for (const cw_slot_def *d = cw_slot_defs; d->name; d++) {
        void *fn = *slot_at(t, d->offset);
        if (!fn || !d->wrap || cw_dict_get_str(cx, t->dict, d->name).tag)
            continue;
        if (fn == (void *)cw_hash_not_implemented)
            cw_dict_set_str(cx, t->dict, d->name, CW_MK_NONE);
        else
            cw_dict_set_str(cx, t->dict, d->name, cw_wrapper_descr_new(cx, t, d, fn));
    }
}

void cw_slots_inherit(cw_type *t, cw_type *base) {
    if (!t->compare && !t->hash) { /* these two together: equality decides about the hash */
        t->compare = base->compare;
        t->hash = base->hash;
    }
    for (const cw_slot_def *d = cw_slot_defs; d->name; d++) {
        if (d->offset == offsetof(cw_type, compare) || d->offset == offsetof(cw_type, hash))
            continue;
        void **slot = slot_at(t, d->offset);
        if (!*slot)
            *slot = *slot_at(base, d->offset);
    }
    if (!t->getbuffer)
        t->getbuffer = base->getbuffer;
}

/* ---- __new__ of built-in types: a built-in function bound to the type ---- */
static cw_value builtin_new(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    cw_type *owner = AS_TYPE(self);
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "%s.__new__(): not enough arguments", owner->name);
    if (!is_type(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "%s.__new__(X): X is not a type object (%s)", owner->name,
                        cw_type_name(args[0]));
    cw_type *t = AS_TYPE(args[0]);
    if (cw_type_ready(cx, t) < 0)
        return CW_MK_NULL;
    if (!cw_type_is_subtype(t, owner))
        return cw_raise(cx, &cw_type_TypeError, "%s.__new__(%s): %s is not a subtype of %s", owner->name,
                        t->name, t->name, owner->name);
    cw_type *most = t; /* the most derived type that is not a class with Python-level __new__ */
    while (most && most->new_ == cw_slot_new)
        most = most->base;
    if (most && most->new_ != owner->new_)
        return cw_raise(cx, &cw_type_TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", owner->name,
                        t->name, most->name);
    return owner->new_(cx, t, args + 1, nargs - 1, kwnames);
}
static const cw_method_def builtin_new_def = {"__new__",
                                              builtin_new,
                                              CW_METHOD_VARARGS | CW_METHOD_KEYWORDS,
                                              0,
                                              -1,
                                              "__new__($type, *args, **kwargs)\n--\n\nCreate and return a "
                                              "new object.  See help(type) for accurate signature."};

cw_value cw_builtin_new_method(cw_ctx *cx, cw_type *t) {
    return cw_native_new(cx, &builtin_new_def, CW_MK_OBJ(t), NULL);
}

int64_t cw_is_builtin_new(cw_value v, cw_type **owner) {
    if (!CW_IS_EXACT(v, &cw_type_native_function))
        return 0;
    cw_native_function *f = v.p;
    if (f->def != &builtin_new_def)
        return 0;
    *owner = AS_TYPE(f->self);
    return 1;
}

/* ---- classes ---- */
/* What the slot of the definitions d[0..n) must hold: the C function behind the wrappers that the MRO gives
 * for their names if they agree, the generic slot function where a special method is anything else, NULL
 * where there is none. */
static void *resolve_slot(cw_ctx *cx, cw_type *t, const cw_slot_def *d, int64_t n) {
    void *specific = NULL, *generic = NULL;
    int64_t use_generic = 0;
    for (int64_t i = 0; i < n; i++) {
        cw_value v = cw_type_lookup(cx, t, d[i].name);
        cw_type *owner;
        if (!v.tag)
            continue;
        if (CW_IS_EXACT(v, &cw_type_wrapper_descriptor)) {
            cw_wrapper_descr *w = v.p;
            if (w->def == &d[i] && (!specific || specific == w->fn) && cw_type_is_subtype(t, w->head.owner)) {
                specific = w->fn;
                generic = d[i].function;
                continue;
            }
            if (w->def->name == d[i].name && w->def != &d[i] && cw_type_is_subtype(t, w->head.owner)) {
                /* one name, two slots (__add__ of numbers and of sequences): as the built-in type has it */
                specific = *slot_at(w->head.owner, d[i].offset);
                continue;
            }
        } else if (d[i].offset == offsetof(cw_type, new_) && cw_is_builtin_new(v, &owner)) {
            if (t->base && t->base->new_ && cw_type_is_subtype(t, owner)) {
                specific = (void *)owner->new_;
                continue;
            }
        } else if (v.tag == CW_NONE && d[i].offset == offsetof(cw_type, hash)) {
            specific = (void *)cw_hash_not_implemented;
            continue;
        }
        use_generic = 1;
        generic = d[i].function;
    }
    return use_generic ? generic : specific;
}

static int64_t group_length(const cw_slot_def *d) {
    int64_t n = 1;
    while (d[n].name && d[n].offset == d->offset)
        n++;
    return n;
}

void cw_slots_fixup(cw_ctx *cx, cw_type *t) {
    for (const cw_slot_def *d = cw_slot_defs; d->name;) {
        int64_t n = group_length(d);
        *slot_at(t, d->offset) = resolve_slot(cx, t, d, n);
        d += n;
    }
    if (t->finalize)
        t->flags |= CW_TYPE_HAS_FINALIZER;
    for (int64_t i = 1; i < t->mro->len && !t->getbuffer; i++)
        t->getbuffer = ((cw_type *)t->mro->items[i].p)->getbuffer;
}

static int64_t is_special_name(cw_str *name) {
    return name->ascii && name->len > 4 && !memcmp(name->data, "__", 2) &&
           !memcmp((char *)name->data + name->len - 2, "__", 2);
}

/* Sets the slots of t (a heap type) and of its subclasses that depend on `name`. */
static void update_one(cw_ctx *cx, cw_type *t, cw_str *name) {
    for (const cw_slot_def *d = cw_slot_defs; d->name;) {
        int64_t n = group_length(d), touched = 0;
        for (int64_t i = 0; i < n; i++)
            touched |= cw_str_equal(d[i].name, name);
        if (touched)
            *slot_at(t, d->offset) = resolve_slot(cx, t, d, n);
        d += n;
    }
    if (t->finalize)
        t->flags |= CW_TYPE_HAS_FINALIZER;
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && s->dict && (s->variant_of == t || !cw_dict_get_str(cx, s->dict, name).tag))
            update_one(cx, s, name);
    }
}

void cw_slots_update(cw_ctx *cx, cw_type *t, cw_str *name) {
    if (is_special_name(name))
        update_one(cx, t, name);
}
