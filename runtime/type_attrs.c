/* type_attrs.c: type objects as Python sees them: attribute access on classes, the attributes and methods of
 * `type`, assignment to __bases__. */
#include "state.h"
#include "type.h"

/* ---- names ---- */
cw_value cw_type_get_name(cw_ctx *cx, cw_type *t) {
    if (t->heap_name.tag)
        return t->heap_name;
    const char *dot = strrchr(t->name, '.');
    return t->heap_name = CW_MK_OBJ(cw_str_intern(cx, dot ? dot + 1 : t->name));
}

cw_value cw_type_get_qualname(cw_ctx *cx, cw_type *t) {
    return t->heap_qualname.tag ? t->heap_qualname : cw_type_get_name(cx, t);
}

cw_value cw_type_get_module(cw_ctx *cx, cw_type *t) {
    if (t->flags & CW_TYPE_HEAP) {
        cw_value v = cw_dict_get_str(cx, t->dict, &cw_name_module);
        if (!v.tag)
            cw_raise(cx, &cw_type_AttributeError, "__module__");
        return v;
    }
    if (t->module_name)
        return CW_MK_OBJ(cw_str_intern(cx, t->module_name));
    const char *dot = strrchr(t->name, '.');
    return dot ? cw_str_new(cx, t->name, dot - t->name) : CW_MK_OBJ(cw_str_intern(cx, "builtins"));
}

static cw_value type_repr(cw_ctx *cx, cw_value self) {
    cw_type *t = AS_TYPE(self);
    cw_value module = cw_type_get_module(cx, t), name = cw_type_get_qualname(cx, t);
    if (!module.tag)
        cw_clear(cx);
    if (!is_str(module) || cw_str_equal_utf8(CW_AS_STR(module), "builtins"))
        return cw_str_format(cx, "<class '%U'>", CW_AS_STR(cw_type_get_name(cx, t)));
    return cw_str_format(cx, "<class '%U.%U'>", CW_AS_STR(module), CW_AS_STR(name));
}

/* ---- attribute access: https://docs.python.org/3.11/howto/descriptor.html#invocation-from-a-class ---- */
cw_value cw_type_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_type *t = AS_TYPE(self), *meta = t->type;
    cw_found on_meta, own;
    cw_type_find(cx, meta, name, &on_meta);
    cw_type *descr_type = type_of(on_meta.value);
    if (on_meta.value.tag == CW_OBJ && descr_type->descr_set && descr_type->descr_get)
        return descr_type->descr_get(cx, on_meta.value, self, CW_MK_OBJ(meta));
    cw_type_find(cx, t, name, &own);
    if (own.value.tag) {
        if (own.value.tag == CW_OBJ) {
            cw_descr_get_fn get = type_of_ready(cx, own.value)->descr_get;
            if (get)
                return get(cx, own.value, CW_MK_NULL, self);
        }
        return own.value;
    }
    if (on_meta.value.tag) {
        if (on_meta.value.tag == CW_OBJ && descr_type->descr_get)
            return descr_type->descr_get(cx, on_meta.value, self, CW_MK_OBJ(meta));
        return on_meta.value;
    }
    cw_raise(cx, &cw_type_AttributeError, "type object '%s' has no attribute '%U'", t->name, name);
    cw_attribute_error_context(cx, self, name);
    return CW_MK_NULL;
}

cw_value cw_type_find_method(cw_ctx *cx, cw_value cls, cw_str *name) {
    cw_type *t = AS_TYPE(cls);
    cw_found on_meta, own;
    cw_type_find(cx, t->type, name, &on_meta);
    if (on_meta.value.tag)
        return CW_MK_NULL;
    cw_type_find(cx, t, name, &own);
    if (own.value.tag != CW_OBJ)
        return CW_MK_NULL;
    cw_type *kind = CW_TYPE_OF_PTR(own.value.p);
    if (kind == &cw_type_function || kind == &cw_type_method_descriptor ||
        kind == &cw_type_wrapper_descriptor)
        return cw_method_bound(own.value);
    if (kind != &cw_type_staticmethod && kind != &cw_type_classmethod)
        return CW_MK_NULL;
    cw_value callable = ((cw_function_holder *)own.value.p)->callable;
    if (kind == &cw_type_staticmethod)
        return cw_method_bound(callable);
    return CW_IS_EXACT(callable, &cw_type_function) ? callable : CW_MK_NULL;
}

/* Emitted code loads from and stores to attribute slots of instances without looking at the class again. When
 * the class gets a data descriptor for such a name, or hooks for all names (of stores: unless emitted code
 * asks for them), its instances become ones of a variant, of which every access is a general one: new ones
 * when they are made, others at once. */
static int64_t has_slot(const cw_type *t, cw_str *name) {
    for (int64_t i = 0; i < t->nslots; i++)
        if (cw_str_equal(t->slots[i], name))
            return 1;
    return 0;
}

/* A block that begins with the class, is as long as an instance and counts no more slots than that has. */
static void make_variant(void *object, size_t bytes, void *data) {
    cw_type *v = data, *t = v->variant_of;
    size_t size = (size_t)t->basicsize;
    if (((cw_obj *)object)->type != t || bytes < size || bytes > size + 32)
        return;
    int64_t nset = ((int64_t *)((char *)object + t->slot_offset))[-1] & INT32_MAX;
    if (nset <= t->nslots)
        ((cw_obj *)object)->type = v;
}

static void set_changed(cw_ctx *cx, cw_type *t, cw_str *name) {
    cw_found found;
    cw_type_find(cx, t, name, &found);
    bool stores = cw_str_equal(name, &cw_name_setattr) || cw_str_equal(name, &cw_name_delattr);
    bool affected = stores && t->flags & CW_TYPE_ASKS_STORES
                        ? false
                        : has_slot(t, name) || type_of(found.value) == &cw_type_function;
    if (affected && !(t->flags & CW_TYPE_CHANGED)) {
        t->flags |= CW_TYPE_CHANGED;
        if (t->slot_offset && t->nslots && !t->variant_of && !(t->flags & CW_TYPE_FRESH))
            cw_gc_each_object(make_variant, cw_type_variant(cx, t, t->nslots));
    }
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && s->variant_of != t)
            set_changed(cx, s, name);
    }
}
static void check_instance_access(cw_ctx *cx, cw_type *t, cw_str *name, cw_value v) {
    if (is_data_descriptor(v) || cw_str_equal(name, &cw_name_setattr) ||
        cw_str_equal(name, &cw_name_getattribute) || cw_str_equal(name, &cw_name_delattr))
        set_changed(cx, t, name);
}

static bool is_always_true(const cw_type *t) {
    return !t->truth && !t->len;
}

int64_t cw_type_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    cw_type *t = AS_TYPE(self);
    bool was_true = is_always_true(t);
    if (!(t->flags & CW_TYPE_HEAP))
        return cw_raise_i(cx, &cw_type_TypeError, "cannot set '%U' attribute of immutable type '%s'", name,
                          t->name);
    cw_found on_meta;
    cw_type_find(cx, t->type, name, &on_meta);
    if (is_data_descriptor(on_meta.value)) {
        if (CW_TYPE_OF_PTR(on_meta.value.p)->descr_set(cx, on_meta.value, self, v) < 0)
            return -1;
    } else if (v.tag) {
        cw_dict_set_str(cx, t->dict, name, v);
    } else {
        int64_t deleted = cw_dict_delete(cx, t->dict, CW_MK_OBJ(name));
        if (deleted < 0)
            return -1;
        if (!deleted)
            return cw_raise_i(cx, &cw_type_AttributeError, "type object '%s' has no attribute '%U'", t->name,
                              name);
    }
    cw_type_modified(cx, t);
    cw_slots_update(cx, t, name);
    cx->truths_change |= was_true && !is_always_true(t);
    if (v.tag == CW_OBJ)
        check_instance_access(cx, t, name, v);
    return 0;
}

/* ---- attributes ---- */
static int64_t check_settable(cw_ctx *cx, cw_type *t, cw_value v, const char *name) {
    if (!(t->flags & CW_TYPE_HEAP))
        return cw_raise_i(cx, &cw_type_TypeError, "cannot set '%s' attribute of immutable type '%s'", name,
                          t->name);
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "cannot delete '%s' attribute of immutable type '%s'", name,
                          t->name);
    return 0;
}

static cw_value get_name(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_type_get_name(cx, AS_TYPE(self));
}
static int64_t set_name(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (check_settable(cx, t, v, "__name__") < 0)
        return -1;
    if (!is_str(v))
        return cw_raise_i(cx, &cw_type_TypeError, "can only assign string to %s.__name__, not '%s'", t->name,
                          cw_type_name(v));
    int64_t bytes;
    char *text = cw_str_utf8(cx, CW_AS_STR(v), &bytes);
    if (!text)
        return -1;
    if ((int64_t)strlen(text) != bytes)
        return cw_raise_i(cx, &cw_type_ValueError, "type name must not contain null characters");
    if (!cw_str_encode(cx, CW_AS_STR(v), NULL, NULL).tag) /* lone surrogates */
        return -1;
    t->name = text;
    t->heap_name = v;
    return 0;
}
static cw_value get_qualname(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_type_get_qualname(cx, AS_TYPE(self));
}
static int64_t set_qualname(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (check_settable(cx, t, v, "__qualname__") < 0)
        return -1;
    if (!is_str(v))
        return cw_raise_i(cx, &cw_type_TypeError, "can only assign string to %s.__qualname__, not '%s'",
                          t->name, cw_type_name(v));
    t->heap_qualname = v;
    return 0;
}
static cw_value get_module(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_type_get_module(cx, AS_TYPE(self));
}
static int64_t set_module(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (check_settable(cx, t, v, "__module__") < 0)
        return -1;
    cw_dict_set_str(cx, t->dict, &cw_name_module, v);
    return 0;
}
static cw_value get_bases(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type_ready(cx, AS_TYPE(self));
    return CW_MK_OBJ(AS_TYPE(self)->bases);
}
static cw_value get_base(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type_ready(cx, AS_TYPE(self));
    cw_type *base = AS_TYPE(self)->base;
    return base ? CW_MK_OBJ(base) : CW_MK_NONE;
}
static cw_value get_mro(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type_ready(cx, AS_TYPE(self));
    cw_tuple *mro = AS_TYPE(self)->mro;
    return mro ? CW_MK_OBJ(mro) : CW_MK_NONE;
}
static int64_t set_mro(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)self, (void)v, (void)closure;
    return cw_raise_i(cx, &cw_type_AttributeError, "readonly attribute");
}
static cw_value get_dict(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type_ready(cx, AS_TYPE(self));
    return cw_mappingproxy_new(cx, CW_MK_OBJ(AS_TYPE(self)->dict));
}
static cw_value get_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    cw_type_ready(cx, t);
    if (t == &cw_type_type) /* its dict has this descriptor */
        return cw_str_new(cx, t->doc, -1);
    cw_value v = cw_dict_get_str(cx, t->dict, &cw_name_doc);
    if (!v.tag)
        return CW_MK_NONE;
    if (v.tag == CW_OBJ && type_of_ready(cx, v)->descr_get)
        return type_of(v)->descr_get(cx, v, CW_MK_NULL, self);
    return v;
}
static int64_t set_doc(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (check_settable(cx, t, v, "__doc__") < 0)
        return -1;
    cw_dict_set_str(cx, t->dict, &cw_name_doc, v);
    return 0;
}
static cw_value get_text_signature(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    const char *doc = AS_TYPE(self)->doc, *end = doc ? strstr(doc, "\n--\n\n") : NULL;
    const char *open = end ? strchr(doc, '(') : NULL;
    return open && open < end ? cw_str_new(cx, open, end - open) : CW_MK_NONE;
}
static cw_value get_annotations(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (!(t->flags & CW_TYPE_HEAP)) {
        cw_raise(cx, &cw_type_AttributeError, "type object '%s' has no attribute '__annotations__'", t->name);
        cw_attribute_error_context(cx, self, &cw_name_annotations);
        return CW_MK_NULL;
    }
    cw_value v = cw_dict_get_str(cx, t->dict, &cw_name_annotations);
    if (!v.tag) {
        v = CW_MK_OBJ(cw_dict_new(cx));
        cw_dict_set_str(cx, t->dict, &cw_name_annotations, v);
        cw_type_modified(cx, t);
    } else if (v.tag == CW_OBJ && type_of_ready(cx, v)->descr_get) {
        v = type_of(v)->descr_get(cx, v, CW_MK_NULL, self);
    }
    return v;
}
static int64_t set_annotations(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (!(t->flags & CW_TYPE_HEAP))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "cannot set '__annotations__' attribute of immutable type '%s'", t->name);
    if (v.tag) {
        cw_dict_set_str(cx, t->dict, &cw_name_annotations, v);
        return 0;
    }
    if (!cw_dict_delete(cx, t->dict, CW_MK_OBJ(&cw_name_annotations)))
        return cw_raise_i(cx, &cw_type_AttributeError, "__annotations__");
    return 0;
}
/* Only what the class's own dict holds counts: `type` itself has this attribute as a descriptor. */
static cw_value get_abstract(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    cw_type_ready(cx, t);
    cw_value v = t == &cw_type_type ? CW_MK_NULL : cw_dict_get_str(cx, t->dict, &cw_name_abstractmethods);
    return v.tag ? v : cw_raise(cx, &cw_type_AttributeError, "__abstractmethods__");
}
static int64_t set_abstract(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    int64_t abstract = 0;
    if (v.tag) {
        abstract = cw_object_truth(cx, v);
        if (abstract < 0)
            return -1;
        cw_dict_set_str(cx, t->dict, &cw_name_abstractmethods, v);
    } else if (!cw_dict_delete(cx, t->dict, CW_MK_OBJ(&cw_name_abstractmethods))) {
        return cw_raise_i(cx, &cw_type_AttributeError, "__abstractmethods__");
    }
    t->flags = abstract ? t->flags | CW_TYPE_ABSTRACT : t->flags & ~(uint32_t)CW_TYPE_ABSTRACT;
    cw_type_modified(cx, t);
    return 0;
}
enum { WORD_BASICSIZE, WORD_ITEMSIZE, WORD_FLAGS, WORD_WEAKREFOFFSET, WORD_DICTOFFSET };
static cw_value get_word(cw_ctx *cx, cw_value self, void *closure) {
    cw_type *t = AS_TYPE(self);
    cw_type_ready(cx, t);
    switch ((intptr_t)closure) {
    case WORD_BASICSIZE:
        return CW_MK_INT(t->basicsize);
    case WORD_ITEMSIZE:
        return CW_MK_INT(t->flags & (CW_TYPE_LONG | CW_TYPE_TUPLE) ? 8 : t->flags & CW_TYPE_BYTES ? 1 : 0);
    case WORD_WEAKREFOFFSET:
        return CW_MK_INT(t->weaklist_offset);
    case WORD_DICTOFFSET:
        return CW_MK_INT(t->dict_offset);
    }
    /* CPython's bits: heap type, base type, ready, abstract, fast subclasses */
    int64_t f = 1 << 12;
    f |= (t->flags & CW_TYPE_HEAP) ? 1 << 9 : 1 << 8;
    f |= t->flags & CW_TYPE_BASE ? 1 << 10 : 0;
    f |= t->flags & CW_TYPE_ABSTRACT ? 1 << 20 : 0;
    f |= t->flags & CW_TYPE_SEQUENCE ? 1 << 5 : 0;
    f |= t->flags & CW_TYPE_MAPPING ? 1 << 6 : 0;
    f |= t->flags & CW_TYPE_LONG ? 1 << 24 : 0;
    f |= t->flags & CW_TYPE_LIST ? 1 << 25 : 0;
    f |= t->flags & CW_TYPE_TUPLE ? 1 << 26 : 0;
    f |= t->flags & CW_TYPE_BYTES ? 1 << 27 : 0;
    f |= t->flags & CW_TYPE_STR ? 1 << 28 : 0;
    f |= t->flags & CW_TYPE_DICT ? 1 << 29 : 0;
    f |= t->flags & CW_TYPE_EXCEPTION ? 1 << 30 : 0;
    f |= t->flags & CW_TYPE_TYPE ? (int64_t)1 << 31 : 0;
    return CW_MK_INT(f);
}

/* ---- __bases__ = ... ---- */
/* New MROs of t and all its subclasses; undo collects type, old MRO, new MRO. A metaclass's mro() may assign
 * __bases__ again: the newer MRO stays. */
static int64_t relinearize(cw_ctx *cx, cw_type *t, cw_list *undo) {
    cw_value old = t->mro ? CW_MK_OBJ(t->mro) : CW_MK_NONE;
    int64_t done = cw_type_set_mro(cx, t);
    if (done)
        return done < 0 ? -1 : 0;
    cw_list_append(cx, undo, CW_MK_OBJ(t));
    cw_list_append(cx, undo, old);
    cw_list_append(cx, undo, CW_MK_OBJ(t->mro));
    cw_type_modified(cx, t);
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && relinearize(cx, s, undo) < 0)
            return -1;
    }
    return 0;
}
static void undo_linearize(cw_ctx *cx, cw_list *undo) {
    for (int64_t i = 0; i < undo->len; i += 3) {
        cw_type *t = cw_list_get(undo, i).p;
        cw_value old = cw_list_get(undo, i + 1);
        if (t->mro == cw_list_get(undo, i + 2).p)
            t->mro = old.tag == CW_OBJ ? old.p : NULL;
        cw_type_modified(cx, t);
    }
}
static void fixup_all(cw_ctx *cx, cw_type *t) {
    cw_slots_fixup(cx, t);
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && (s->flags & CW_TYPE_HEAP))
            fixup_all(cx, s);
    }
}
static int64_t check_new_bases(cw_ctx *cx, cw_type *t, cw_value v) {
    if (check_settable(cx, t, v, "__bases__") < 0)
        return -1;
    if (!is_tuple(v))
        return cw_raise_i(cx, &cw_type_TypeError, "can only assign tuple to %s.__bases__, not %s", t->name,
                          cw_type_name(v));
    cw_tuple *bases = v.p;
    if (!bases->len)
        return cw_raise_i(cx, &cw_type_TypeError, "can only assign non-empty tuple to %s.__bases__, not ()",
                          t->name);
    for (int64_t i = 0; i < bases->len; i++) {
        if (!is_type(bases->items[i]))
            return cw_raise_i(cx, &cw_type_TypeError, "%s.__bases__ must be tuple of classes, not '%s'",
                              t->name, cw_type_name(bases->items[i]));
        cw_type *b = AS_TYPE(bases->items[i]), *ancestor = b;
        while (ancestor && ancestor != t) /* MROs may be out of date within mro() */
            ancestor = ancestor->base;
        if (ancestor || cw_type_is_subtype(b, t))
            return cw_raise_i(cx, &cw_type_TypeError, "a __bases__ item causes an inheritance cycle");
    }
    return 0;
}
/* Classes whose instances CPython's collector does not look at: it will not have them in place of others. */
static bool is_untraced(const cw_type *t) {
    return t == &cw_type_object || t == &cw_type_int || t == &cw_type_float || t == &cw_type_complex ||
           t == &cw_type_str || t == &cw_type_bytes || t == &cw_type_bytearray;
}

static int64_t set_bases(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_type *t = AS_TYPE(self);
    if (check_new_bases(cx, t, v) < 0)
        return -1;
    bool was_true = is_always_true(t);
    cw_tuple *bases = v.p, *old_bases = t->bases;
    cw_type *base = cw_type_best_base(cx, bases->items, bases->len), *old_base = t->base;
    if (!base)
        return -1;
    if (is_untraced(base) && !is_untraced(old_base))
        return cw_raise_i(cx, &cw_type_TypeError, "__bases__ assignment: '%s' deallocator differs from '%s'",
                          base->name, old_base->name);
    if (cw_type_solid_base(base) != cw_type_solid_base(old_base))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "__bases__ assignment: '%s' object layout differs from '%s'", base->name,
                          old_base->name);
    cw_value undo = cw_list_new(cx, 8);
    t->bases = bases;
    t->base = base;
    if (relinearize(cx, t, undo.p) < 0) {
        undo_linearize(cx, undo.p);
        if (t->bases == bases) {
            t->bases = old_bases;
            t->base = old_base;
        }
        return -1;
    }
    if (t->bases != bases)
        return 0; /* mro() has set others */
    for (int64_t i = 0; i < old_bases->len; i++)
        cw_type_remove_subclass(old_bases->items[i].p, t);
    for (int64_t i = 0; i < bases->len; i++)
        cw_type_add_subclass(cx, bases->items[i].p, t);
    cw_type_modified(cx, t);
    fixup_all(cx, t);
    cx->truths_change |= was_true && !is_always_true(t);
    return 0;
}

/* ---- methods ---- */
static cw_value type_mro(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_type_ready(cx, AS_TYPE(self));
    cw_tuple *mro = cw_type_linearize(cx, AS_TYPE(self));
    return mro ? cw_list_build(cx, mro->items, mro->len) : CW_MK_NULL;
}
static cw_value type_subclasses(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_type *t = AS_TYPE(self);
    cw_value list = cw_list_new(cx, 4);
    if ((t->flags & CW_TYPE_EXCEPTION) && cw_exceptions_ready(cx) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && !s->variant_of)
            cw_list_append(cx, list.p, CW_MK_OBJ(s));
    }
    return list;
}
static cw_value type_prepare(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)self, (void)args, (void)nargs, (void)kwnames;
    return CW_MK_OBJ(cw_dict_new(cx));
}
static cw_value bool_result(int64_t status) {
    return status < 0 ? CW_MK_NULL : CW_MK_BOOL(status);
}
static cw_value type_instancecheck(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    return bool_result(cw_isinstance_plain(cx, args[0], self));
}
static cw_value type_subclasscheck(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    return bool_result(cw_issubclass_plain(cx, args[0], self));
}

/* Adds the names in the dicts of c and, by __bases__, of its bases to `names`. */
int64_t cw_dir_merge_class(cw_ctx *cx, cw_dict *names, cw_value c) {
    cw_value dict, bases;
    static cw_str *const dict_name = &cw_name_dict, *const bases_name = &cw_name_bases;
    int64_t has = cw_object_lookup_attr(cx, c, dict_name, &dict);
    if (has < 0 || (has && cw_dict_update(cx, names, dict) < 0))
        return -1;
    has = cw_object_lookup_attr(cx, c, bases_name, &bases);
    if (has <= 0)
        return has;
    int64_t n = cw_object_len(cx, bases);
    if (n < 0) {
        cw_clear(cx);
        return 0;
    }
    for (int64_t i = 0; i < n; i++) {
        cw_value base = cw_object_getitem(cx, bases, CW_MK_INT(i));
        if (!base.tag || cw_dir_merge_class(cx, names, base) < 0)
            return -1;
    }
    return 0;
}
static cw_value type_dir(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_dict *names = cw_dict_new(cx);
    if (cw_dir_merge_class(cx, names, self) < 0)
        return CW_MK_NULL;
    return cw_list_from(cx, CW_MK_OBJ(names));
}
static cw_value type_sizeof(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)nargs, (void)kwnames;
    return CW_MK_INT((int64_t)sizeof(cw_type));
}

static cw_value type_or(cw_ctx *cx, cw_value a, cw_value b) {
    return cw_union_or(cx, a, b);
}

static int64_t type_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)self, (void)args;
    if (kwnames && kwnames->len && nargs == 1)
        return cw_raise_i(cx, &cw_type_TypeError, "type.__init__() takes no keyword arguments");
    if (nargs != 1 && nargs != 3)
        return cw_raise_i(cx, &cw_type_TypeError, "type.__init__() takes 1 or 3 arguments");
    return 0;
}

static const cw_method_def type_methods[] = {
    {"mro", type_mro, CW_METHOD_NOARGS, 0, 0,
     "mro($self, /)\n--\n\nReturn a type's method resolution order."},
    {"__subclasses__", type_subclasses, CW_METHOD_NOARGS, 0, 0,
     "__subclasses__($self, /)\n--\n\nReturn a list of immediate subclasses."},
    {"__prepare__", type_prepare, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS | CW_METHOD_CLASS, 0, -1,
     "__prepare__() -> dict\nused to create the namespace for the class statement"},
    {"__instancecheck__", type_instancecheck, CW_METHOD_ONE, 1, 1,
     "__instancecheck__($self, instance, /)\n--\n\nCheck if an object is an instance."},
    {"__subclasscheck__", type_subclasscheck, CW_METHOD_ONE, 1, 1,
     "__subclasscheck__($self, subclass, /)\n--\n\nCheck if a class is a subclass."},
    {"__dir__", type_dir, CW_METHOD_NOARGS, 0, 0,
     "__dir__($self, /)\n--\n\nSpecialized __dir__ implementation for types."},
    {"__sizeof__", type_sizeof, CW_METHOD_NOARGS, 0, 0,
     "__sizeof__($self, /)\n--\n\nReturn memory consumption of the type object."},
    {0}};
#define WORD(name, which)                                                                                    \
    { name, get_word, cw_set_readonly, NULL, (void *)(intptr_t)(which) }
static const cw_getset_def type_getsets[] = {
    WORD("__basicsize__", WORD_BASICSIZE),
    WORD("__itemsize__", WORD_ITEMSIZE),
    WORD("__flags__", WORD_FLAGS),
    WORD("__weakrefoffset__", WORD_WEAKREFOFFSET),
    {"__base__", get_base, set_mro, NULL, NULL},
    WORD("__dictoffset__", WORD_DICTOFFSET),
    {"__mro__", get_mro, set_mro, NULL, NULL},
    {"__name__", get_name, set_name, NULL, NULL},
    {"__qualname__", get_qualname, set_qualname, NULL, NULL},
    {"__bases__", get_bases, set_bases, NULL, NULL},
    {"__module__", get_module, set_module, NULL, NULL},
    {"__abstractmethods__", get_abstract, set_abstract, NULL, NULL},
    {"__dict__", get_dict, NULL, NULL, NULL},
    {"__doc__", get_doc, set_doc, NULL, NULL},
    {"__text_signature__", get_text_signature, NULL, NULL, NULL},
    {"__annotations__", get_annotations, set_annotations, NULL, NULL},
    {0}};

cw_type cw_type_type = {
    .type = &cw_type_type,
    .name = "type",
    .flags = CW_TYPE_BASE | CW_TYPE_TYPE,
    .basicsize = sizeof(cw_type),
    .weaklist_offset = -1,
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .methods = type_methods,
    .getsets = type_getsets,
    .repr = type_repr,
    .call = cw_type_call,
    .getattr = cw_type_getattr,
    .setattr = cw_type_setattr,
    .new_ = cw_type_type_new,
    .init = type_init,
    .binary = {[CW_OP_OR] = type_or},
};
