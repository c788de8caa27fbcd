/* instance.c: attributes of instances and the class object.
 *
 * Attribute slots keep the order of assignment that __dict__ would show: slots [0, nset) were passed in
 * order, a slot below nset that is CW_NULL is a hole. A slot may be filled while its index is >= nset;
 * filling a hole makes the order irregular (instance_order.c) or is not possible, then the attribute goes to
 * the dict. As soon as the dict has entries nset is at least nslots, so all entries are newer than all slots.
 * Taking __dict__ moves the slots into the dict and leaves holes only. Emitted code may load a slot whose tag
 * is not CW_NULL, store to such a slot, and store to a slot with index
 * >= nset if it sets nset to index + 1. Members of __slots__ share the array but take no part in any of this.
 */
#include "instance_order.h"
#include <alloca.h>

/* ---- places ---- */
static inline cw_value *slots_of(cw_value self, const cw_type *t) {
    return (cw_value *)((char *)self.p + t->slot_offset);
}
static inline int64_t *nset_of(cw_value self, const cw_type *t) {
    return (int64_t *)((char *)self.p + t->slot_offset) - 1;
}
/* Where the pointer to the __dict__ of self is; NULL: it can have none. */
static inline cw_dict **dict_place(cw_value self, const cw_type *t) {
    if (CW_LIKELY(t->dict_offset > 0))
        return self.tag == CW_OBJ ? (cw_dict **)((char *)self.p + t->dict_offset) : NULL;
    if (t->dict_offset < 0 && self.tag == CW_OBJ)
        return (cw_dict **)&((cw_tuple *)self.p)->items[((cw_tuple *)self.p)->len];
    return NULL;
}

/* ---- errors ---- */
void cw_attribute_error_context(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_exception_set_attr(cx, self, name);
}

cw_value cw_raise_no_attribute(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_raise(cx, &cw_type_AttributeError, "'%s' object has no attribute '%U'", cw_type_name(self), name);
    cw_exception_set_attr(cx, self, name);
    return CW_MK_NULL;
}

/* ---- object.__getattribute__:
 * https://docs.python.org/3.11/howto/descriptor.html#invocation-from-an-instance ---- */
cw_value cw_generic_getattr_quiet(cw_ctx *cx, cw_value self, cw_str *name, int64_t quiet) {
    cw_type *t = type_of(self);
    cw_found found;
    cw_type_find(cx, t, name, &found);
    cw_descr_get_fn get = NULL;
    if (found.value.tag == CW_OBJ) {
        cw_type *d = CW_TYPE_OF_PTR(found.value.p);
        get = d->descr_get;
        if (get && d->descr_set)
            return get(cx, found.value, self, CW_MK_OBJ(t));
    }
    if (found.slot >= 0) {
        cw_value v = slots_of(self, t)[found.slot];
        if (v.tag)
            return v;
    }
    cw_dict **place = dict_place(self, t);
    if (place && *place) {
        cw_value v = cw_dict_get_str(cx, *place, name);
        if (v.tag)
            return v;
    }
    if (get)
        return get(cx, found.value, self, CW_MK_OBJ(t));
    if (found.value.tag || quiet)
        return found.value;
    return cw_raise_no_attribute(cx, self, name);
}

cw_value cw_generic_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    return cw_generic_getattr_quiet(cx, self, name, 0);
}

/* ---- object.__setattr__, __delattr__ ----
 * Their errors do not say which object and which name it was, so no traceback suggests another one. */
static int64_t set_in_dict(cw_ctx *cx, cw_value self, cw_type *t, cw_dict **place, cw_str *name, cw_value v) {
    if (v.tag) {
        if (!*place)
            *place = cw_dict_new(cx);
        if (t->slot_offset)
            *nset_of(self, t) = cw_nset_full(t, *nset_of(self, t));
        cw_dict_set_str(cx, *place, name, v);
        return 0;
    }
    int64_t deleted = *place ? cw_dict_delete(cx, *place, CW_MK_OBJ(name)) : 0;
    if (deleted)
        return deleted < 0 ? -1 : 0;
    return cw_raise_i(cx, &cw_type_AttributeError, "'%s' object has no attribute '%U'", t->name, name);
}

int64_t cw_generic_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    cw_type *t = type_of(self);
    cw_found found;
    cw_type_find(cx, t, name, &found);
    if (is_data_descriptor(found.value))
        return CW_TYPE_OF_PTR(found.value.p)->descr_set(cx, found.value, self, v);
    if (found.slot >= 0) {
        cw_value *slot = &slots_of(self, t)[found.slot];
        int64_t *nset = nset_of(self, t);
        if (slot->tag) {
            *slot = v;
            if (!v.tag && *nset == found.slot + 1 && !*dict_place(self, t))
                *nset = found.slot;
            return 0;
        }
        if (v.tag && cw_instance_add_slot(cx, self.p, t, (char *)slot - (char *)self.p)) {
            *slot = v;
            return 0;
        }
    }
    cw_dict **place = dict_place(self, t);
    if (place)
        return set_in_dict(cx, self, t, place, name, v);
    return cw_raise_i(cx, &cw_type_AttributeError,
                      found.value.tag ? "'%s' object attribute '%U' is read-only"
                                      : "'%s' object has no attribute '%U'",
                      t->name, name);
}

/* ---- __dict__ ---- */
static int64_t is_attribute_slot(const cw_type *t, int64_t i) {
    return !t->slot_is_member || !t->slot_is_member[i];
}

cw_dict *cw_instance_dict(cw_ctx *cx, cw_value self) {
    cw_type *t = type_of_ready(cx, self);
    cw_dict **place = dict_place(self, t);
    if (!place) {
        cw_raise_no_attribute(cx, self, &cw_name_dict);
        return NULL;
    }
    cw_dict *rest = *place, *d = rest;
    cw_value *slots = slots_of(self, t);
    int32_t *order = alloca((size_t)(t->nslots + 1) * sizeof *order);
    int64_t n = t->slot_offset ? cw_instance_order(t, *nset_of(self, t), order) : 0;
    for (int64_t k = 0; k < n; k++) {
        int64_t i = order[k];
        if (!slots[i].tag || !is_attribute_slot(t, i))
            continue;
        if (d == rest)
            d = cw_dict_new(cx);
        cw_dict_set_str(cx, d, t->slots[i], slots[i]);
        slots[i] = CW_MK_NULL;
    }
    if (!d)
        d = cw_dict_new(cx);
    if (rest && d != rest)
        cw_dict_update(cx, d, CW_MK_OBJ(rest));
    if (t->slot_offset)
        *nset_of(self, t) = t->nslots;
    return *place = d;
}

static cw_type *builtin_base(cw_type *t) {
    while (t->flags & CW_TYPE_HEAP)
        t = t->base;
    return t;
}

/* __dict__ as the built-in base of a class defines it (type, module, exceptions), where a descriptor of
 * another base was found first; CW_NULL: it has none. */
static cw_value builtin_dict_descriptor(cw_ctx *cx, cw_value self) {
    cw_type *t = builtin_base(type_of_ready(cx, self));
    cw_value descr = t == &cw_type_object ? CW_MK_NULL : cw_type_lookup(cx, t, &cw_name_dict);
    if (CW_IS_EXACT(descr, &cw_type_getset_descriptor) &&
        ((cw_getset_descr *)descr.p)->def->get == cw_instance_get_dict)
        return CW_MK_NULL; /* the general one after all */
    return descr;
}

cw_value cw_instance_get_dict(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_value descr = builtin_dict_descriptor(cx, self);
    if (descr.tag)
        return type_of_ready(cx, descr)->descr_get(cx, descr, self, CW_MK_OBJ(type_of(self)));
    cw_dict *d = cw_instance_dict(cx, self);
    return d ? CW_MK_OBJ(d) : CW_MK_NULL;
}

int64_t cw_instance_set_dict(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    cw_value descr = builtin_dict_descriptor(cx, self);
    if (descr.tag)
        return type_of_ready(cx, descr)->descr_set(cx, descr, self, v);
    cw_type *t = type_of_ready(cx, self);
    cw_dict **place = dict_place(self, t);
    if (!place)
        return cw_raise_i(cx, &cw_type_AttributeError, "This object has no __dict__");
    if (v.tag && !CW_IS(v, CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "__dict__ must be set to a dictionary, not a '%s'",
                          cw_type_name(v));
    for (int64_t i = 0; i < t->nslots; i++)
        if (is_attribute_slot(t, i))
            slots_of(self, t)[i] = CW_MK_NULL;
    *place = v.tag ? v.p : NULL;
    if (t->slot_offset)
        *nset_of(self, t) = v.tag ? t->nslots : 0;
    return 0;
}
const cw_getset_def cw_instance_dict_getset = {"__dict__", cw_instance_get_dict, cw_instance_set_dict,
                                               "dictionary for instance variables", NULL};

/* ---- construction ---- */
static int64_t has_excess(int64_t nargs, cw_tuple *kwnames) {
    return nargs > 0 || (kwnames && kwnames->len > 0);
}

static CW_COLD cw_value raise_abstract(cw_ctx *cx, cw_type *t) {
    cw_value names = cw_object_getattr(cx, CW_MK_OBJ(t), &cw_name_abstractmethods);
    names = names.tag ? cw_list_from(cx, names) : names;
    if (!names.tag || !cw_list_sort(cx, names.p, CW_MK_NULL, 0).tag)
        return CW_MK_NULL;
    cw_value joined = cw_str_join(cx, CW_AS_STR(cw_str_new(cx, ", ", 2)), names);
    if (!joined.tag)
        return joined;
    return cw_raise(cx, &cw_type_TypeError, "Can't instantiate abstract class %s with abstract method%s %U",
                    t->name, CW_AS_LIST(names)->len > 1 ? "s" : "", CW_AS_STR(joined));
}

cw_value cw_object_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args;
    if (has_excess(nargs, kwnames)) {
        if (type->new_ != cw_object_new)
            return cw_raise(cx, &cw_type_TypeError,
                            "object.__new__() takes exactly one argument (the type to instantiate)");
        if (type->init == cw_object_init)
            return cw_raise(cx, &cw_type_TypeError, "%s() takes no arguments", type->name);
    }
    if (type->flags & CW_TYPE_ABSTRACT)
        return raise_abstract(cx, type);
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

int64_t cw_object_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args;
    cw_type *t = type_of(self);
    if (has_excess(nargs, kwnames)) {
        if (t->init != cw_object_init)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "object.__init__() takes exactly one argument (the instance to initialize)");
        if (t->new_ == cw_object_new)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "%s.__init__() takes exactly one argument (the instance to initialize)",
                              t->name);
    }
    return 0;
}

/* ---- slots of object ---- */
static cw_value object_repr(cw_ctx *cx, cw_value self) {
    cw_type *t = type_of(self);
    cw_value module = cw_type_get_module(cx, t);
    if (!module.tag)
        cw_clear(cx);
    if (!is_str(module) || cw_str_equal_utf8(module.p, "builtins"))
        return cw_str_format(cx, "<%s object at %p>", t->name, self.p);
    return cw_str_format(cx, "<%U.%U object at %p>", CW_AS_STR(module),
                         CW_AS_STR(cw_type_get_qualname(cx, t)), self.p);
}

static cw_value object_str(cw_ctx *cx, cw_value self) {
    return type_of(self)->repr(cx, self); /* cw_str_of checks the result */
}

int64_t cw_object_hash(cw_ctx *cx, cw_value v) {
    (void)cx;
    uint64_t a = (uint64_t)(uintptr_t)v.p;
    return (int64_t)((a >> 4) | (a << 60));
}

cw_value cw_object_richcompare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if (op == CW_CMP_EQ)
        return cw_object_is(a, b) ? CW_MK_BOOL(1) : CW_NOTIMPLEMENTED;
    if (op != CW_CMP_NE)
        return CW_NOTIMPLEMENTED;
    cw_compare_fn compare = type_of(a)->compare; /* != is the inverse of == */
    cw_value r = compare              ? compare(cx, CW_CMP_EQ, a, b)
                 : cw_object_is(a, b) ? CW_MK_BOOL(1)
                                      : CW_NOTIMPLEMENTED;
    if (!r.tag || is_notimplemented(r))
        return r;
    int64_t equal = cw_object_truth(cx, r);
    return equal < 0 ? CW_MK_NULL : CW_MK_BOOL(!equal);
}

/* ---- __class__ ---- */
static cw_value get_class(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    cw_type *t = type_of(self);
    return CW_MK_OBJ(t->variant_of ? t->variant_of : t);
}

static int64_t same_names(const cw_type *a, const cw_type *b, int64_t n) {
    if (a->slots == b->slots)
        return 1;
    for (int64_t i = 0; i < n; i++)
        if (!cw_str_equal(a->slots[i], b->slots[i]) || is_attribute_slot(a, i) != is_attribute_slot(b, i))
            return 0;
    return 1;
}

/* The class that last added members, a __dict__ or weak references to the layout. */
static cw_type *layout_base(cw_type *t) {
    while (t->base && (t->flags & CW_TYPE_HEAP) && t->dict_offset == t->base->dict_offset &&
           t->weaklist_offset == t->base->weaklist_offset) {
        for (int64_t i = t->base->nslots; i < t->nslots; i++)
            if (!is_attribute_slot(t, i))
                return t;
        t = t->base;
    }
    return t;
}
/* The n-th name of its own in __slots__, NULL after the last. */
static cw_str *own_member(const cw_type *t, int64_t n) {
    for (int64_t i = t->base ? t->base->nslots : 0; i < t->nslots; i++)
        if (!is_attribute_slot(t, i) && n-- == 0)
            return t->slots[i];
    return NULL;
}
/* May instances of one class become instances of the other? Members of __slots__ must have the same places.
 */
static int64_t compatible_layouts(cw_type *a, cw_type *b) {
    for (int64_t i = 0; i < a->nslots || i < b->nslots; i++) {
        int64_t in_a = i < a->nslots && !is_attribute_slot(a, i),
                in_b = i < b->nslots && !is_attribute_slot(b, i);
        if (in_a != in_b)
            return 0;
    }
    a = layout_base(a);
    b = layout_base(b);
    if (a == b)
        return 1;
    if (a->base != b->base || a->dict_offset != b->dict_offset || a->weaklist_offset != b->weaklist_offset)
        return 0;
    for (int64_t n = 0;; n++) {
        cw_str *x = own_member(a, n), *y = own_member(b, n);
        if (!x || !y)
            return x == y;
        if (!cw_str_equal(x, y))
            return 0;
    }
}

/* A copy of class t for instances that have only room for nslots attribute slots: the same class to Python,
 * but other attributes live in the dict. Emitted code, which compares types, does not take them for instances
 * of t. */
cw_type *cw_type_variant(cw_ctx *cx, cw_type *t, int64_t nslots) {
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s && s->variant_of == t && s->nslots == nslots)
            return s;
    }
    cw_type *v = cw_alloc(cx, sizeof *v);
    *v = *t;
    v->variant_of = t;
    v->nslots = nslots;
    v->basicsize = t->slot_offset + nslots * (int64_t)sizeof(cw_value);
    v->subclasses = v->orders = NULL;
    cw_type_modified(cx, v);
    cw_type_add_subclass(cx, t, v);
    return v;
}

static int64_t set_class(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "can't delete __class__ attribute");
    if (!is_type(v))
        return cw_raise_i(cx, &cw_type_TypeError, "__class__ must be set to a class, not '%s' object",
                          cw_type_name(v));
    cw_type *old = type_of(self), *new = AS_TYPE(v);
    int64_t modules = cw_type_is_subtype(old, &cw_type_module) && cw_type_is_subtype(new, &cw_type_module);
    if (!modules && !(old->flags & new->flags &CW_TYPE_HEAP))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    if (old == new || old->variant_of == new)
        return 0;
    if (!modules && (builtin_base(old) != builtin_base(new) || !compatible_layouts(old, new)))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "__class__ assignment: '%s' object layout differs from '%s'", new->name, old->name);
    int64_t irregular = old->slot_offset && *nset_of(self, old) >> 32;
    if (!modules && (old->nslots < new->nslots || irregular || !same_names(old, new, new->nslots))) {
        if (old->dict_offset && !cw_instance_dict(cx, self))
            return -1;
        if (old->nslots < new->nslots)
            new = cw_type_variant(cx, new, old->nslots);
    } else if (old->nslots > new->nslots && !cw_instance_dict(cx, self)) {
        return -1;
    }
    ((cw_obj *)self.p)->type = new;
    cx->truths_change |= new->truth || new->len;
    new->flags &= ~(uint32_t)CW_TYPE_FRESH;
    if (new->flags & CW_TYPE_HAS_FINALIZER && !(old->flags & CW_TYPE_HAS_FINALIZER))
        cw_gc_register_finalizer(cx, self.p);
    return 0;
}

/* ---- methods of object ---- */
#define METHOD(id)                                                                                           \
    static cw_value object_##id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,              \
                                cw_tuple *kwnames)
#define UNUSED (void)cx, (void)self, (void)args, (void)nargs, (void)kwnames

METHOD(format) {
    UNUSED;
    if (!is_str(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "__format__() argument must be str, not %s",
                        cw_type_name(args[0]));
    if (CW_AS_STR(args[0])->len)
        return cw_raise(cx, &cw_type_TypeError, "unsupported format string passed to %s.__format__",
                        cw_type_name(self));
    return cw_str_of(cx, self);
}
METHOD(sizeof) {
    UNUSED;
    cw_type *t = type_of(self);
    return CW_MK_INT(t->basicsize + (t->flags & CW_TYPE_TUPLE ? CW_AS_TUPLE(self)->len * 8 : 0));
}
METHOD(subclasshook) {
    UNUSED;
    return CW_NOTIMPLEMENTED;
}
METHOD(init_subclass) {
    UNUSED;
    return CW_MK_NONE;
}
METHOD(dir) {
    UNUSED;
    cw_value dict;
    cw_dict *names = cw_dict_new(cx);
    int64_t has = cw_object_lookup_attr(cx, self, &cw_name_dict, &dict);
    if (has < 0 || (has && CW_IS(dict, CW_TYPE_DICT) && cw_dict_update(cx, names, dict) < 0))
        return CW_MK_NULL;
    cw_value cls;
    has = cw_object_lookup_attr(cx, self, &cw_name_class, &cls);
    if (has < 0 || (has && cw_dir_merge_class(cx, names, cls) < 0))
        return CW_MK_NULL;
    return cw_list_from(cx, CW_MK_OBJ(names));
}

cw_value cw_object_reduce(cw_ctx *cx, cw_value self, int64_t protocol);   /* reduce.c */
cw_value cw_object_getstate(cw_ctx *cx, cw_value self, int64_t required); /* reduce.c */

METHOD(getstate) {
    UNUSED;
    return cw_object_getstate(cx, self, 0);
}
METHOD(reduce) {
    UNUSED;
    return cw_object_reduce(cx, self, 0);
}
/* A class's own __reduce__ comes before the protocol. */
METHOD(reduce_ex) {
    UNUSED;
    int64_t protocol;
    cw_value p = cw_number_index(cx, args[0]);
    if (!p.tag || cw_int_as_i64(cx, p, &protocol) < 0)
        return CW_MK_NULL;
    cw_value own = cw_type_lookup(cx, type_of(self), &cw_name_reduce);
    cw_value plain = cw_dict_get_str(cx, cw_type_object.dict, &cw_name_reduce);
    if (own.tag && !cw_object_is(own, plain))
        return cw_call_unbound(cx, own, &self, 1, NULL);
    return cw_object_reduce(cx, self, protocol);
}

static const cw_method_def object_methods[] = {
    {"__reduce_ex__", object_reduce_ex, CW_METHOD_ONE, 1, 1,
     "__reduce_ex__($self, protocol, /)\n--\n\nHelper for pickle."},
    {"__reduce__", object_reduce, CW_METHOD_NOARGS, 0, 0, "__reduce__($self, /)\n--\n\nHelper for pickle."},
    {"__getstate__", object_getstate, CW_METHOD_NOARGS, 0, 0,
     "__getstate__($self, /)\n--\n\nHelper for pickle."},
    {"__subclasshook__", object_subclasshook, CW_METHOD_VARARGS | CW_METHOD_CLASS, 0, -1,
     "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by "
     "abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it "
     "returns\nNotImplemented, "
     "the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the outcome is "
     "cached).\n"},
    {"__init_subclass__", object_init_subclass, CW_METHOD_NOARGS | CW_METHOD_CLASS, 0, 0,
     "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may "
     "be\n"
     "overridden to extend subclasses.\n"},
    {"__format__", object_format, CW_METHOD_ONE, 1, 1,
     "__format__($self, format_spec, /)\n--\n\nDefault object formatter."},
    {"__sizeof__", object_sizeof, CW_METHOD_NOARGS, 0, 0,
     "__sizeof__($self, /)\n--\n\nSize of object in memory, in bytes."},
    {"__dir__", object_dir, CW_METHOD_NOARGS, 0, 0, "__dir__($self, /)\n--\n\nDefault dir() implementation."},
    {0}};
static const cw_getset_def object_getsets[] = {
    {"__class__", get_class, set_class, "the object's class", NULL}, {0}};

cw_type cw_type_object = {
    .type = &cw_type_type,
    .name = "object",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_obj),
    .doc = "object()\n--\n\nThe base class of the class hierarchy.\n\nWhen called, it accepts no arguments "
           "and returns a new "
           "featureless\ninstance that has no instance attributes and cannot be given any.\n",
    .methods = object_methods,
    .getsets = object_getsets,
    .repr = object_repr,
    .str = object_str,
    .hash = cw_object_hash,
    .compare = cw_object_richcompare,
    .getattr = cw_generic_getattr,
    .setattr = cw_generic_setattr,
    .new_ = cw_object_new,
    .init = cw_object_init,
};
