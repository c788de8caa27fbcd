/* type.h: what the modules of the object model (type*.c, slots.c, object.c, instance.c, descr.c, super.c,
 * class.c) share among themselves: descriptor objects, the slot table, the cached lookup.  Other modules need
 * only cw.h. */
#ifndef CW_TYPE_H
#define CW_TYPE_H

#include "cw.h"
#include "names.h"
#include "state.h"

/* ---- values ---- */
extern cw_type *const cw_tag_types[7]; /* type of a value that is no object, by tag */

static inline cw_type *type_of(cw_value v) {
    return v.tag == CW_OBJ ? CW_TYPE_OF_PTR(v.p) : cw_tag_types[v.tag];
}
/* The type with all slots inherited: a static type is made ready when something is first done with an
 * instance. */
static inline cw_type *type_of_ready(cw_ctx *cx, cw_value v) {
    cw_type *t = type_of(v);
    if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)))
        cw_type_ready(cx, t);
    return t;
}
static inline int is_notimplemented(cw_value v) {
    return v.tag == CW_OBJ && v.p == (void *)&cw_notimplemented;
}
static inline int is_type(cw_value v) {
    return v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p)->flags & CW_TYPE_TYPE) != 0;
}
static inline int is_str(cw_value v) {
    return v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p)->flags & CW_TYPE_STR) != 0;
}
static inline int is_tuple(cw_value v) {
    return v.tag == CW_OBJ && (CW_TYPE_OF_PTR(v.p)->flags & CW_TYPE_TUPLE) != 0;
}
static inline int is_data_descriptor(cw_value v) {
    return v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->descr_set != NULL;
}
#define CW_NOTIMPLEMENTED CW_MK_OBJ(&cw_notimplemented)
#define AS_TYPE(v) ((cw_type *)(v).p)

/* ---- lookup (type.c) ---- */
/* What a name means for instances of a type: the attribute in the MRO (CW_NULL: none) and the index of the
 * attribute slot of that name in instances (-1: none). */
typedef struct cw_found {
    cw_value value;
    int64_t slot;
} cw_found;
void cw_type_find(cw_ctx *cx, cw_type *t, cw_str *name, cw_found *out);
/* Gives the type and its subclasses a new version; call after every change of its dict, bases or slots. */
void cw_type_modified(cw_ctx *cx, cw_type *t);
/* Makes caches forget the classes (t and those below it) that have the object as an attribute. */
void cw_type_attribute_changed(cw_ctx *cx, cw_type *t, const void *object);
cw_tuple *cw_type_linearize(cw_ctx *cx, cw_type *t); /* C3 over t->bases */
int64_t cw_type_set_mro(cw_ctx *cx,
                        cw_type *t); /* fills t->mro, honours metaclass mro(); 1: that did it; 0, -1 */
void cw_type_add_subclass(cw_ctx *cx, cw_type *base, cw_type *t);
void cw_type_subclass_first(cw_type *base, const cw_type *t); /* of those of base */
void cw_type_remove_subclass(cw_type *base, cw_type *t);
int64_t cw_type_subclass_count(cw_type *t);
cw_type *cw_type_subclass_at(cw_type *t, int64_t i); /* NULL: collected */
cw_value cw_type_get_name(cw_ctx *cx, cw_type *t);   /* __name__ */
cw_value cw_type_get_qualname(cw_ctx *cx, cw_type *t);
cw_value cw_type_get_module(cw_ctx *cx,
                            cw_type *t); /* __module__; never fails for builtins; may be any object */
cw_value cw_type_getattr(cw_ctx *cx, cw_value self, cw_str *name); /* type.__getattribute__ */
int64_t cw_type_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v);
/* What a call o.name(...) calls, as cw_method_load says, looked up in the general way; CW_NULL: error, in
 * cx->missed, too. The other two, of a class or a super object: CW_NULL: nothing that needs no bound method.
 */
cw_value cw_method_find(cw_ctx *cx, cw_value o, cw_str *name);
cw_value cw_type_find_method(cw_ctx *cx, cw_value cls, cw_str *name);
cw_value cw_super_find_method(cw_ctx *cx, cw_value self, cw_str *name);
cw_value cw_super_object(cw_value self);     /* on whose methods it calls */
cw_value cw_method_bound(cw_value callable); /* what is called without the receiver */
/* The best metaclass for the bases; NULL + TypeError on conflict. */
cw_type *cw_type_best_metaclass(cw_ctx *cx, cw_type *meta, const cw_value *bases, int64_t n);
cw_type *cw_type_best_base(cw_ctx *cx, const cw_value *bases, int64_t n);
cw_type *cw_type_solid_base(cw_type *t);

/* ---- descriptors (descr.c) ---- */
typedef struct cw_descr { /* common beginning */
    cw_type *type;
    cw_type *owner; /* class it was defined in */
    cw_str *name;
} cw_descr;

typedef struct cw_wrapper_descr cw_wrapper_descr;
/* Calls the slot function d->fn with Python arguments. */
typedef cw_value (*cw_wrap_fn)(cw_ctx *cx, const cw_wrapper_descr *d, cw_value self, const cw_value *args,
                               int64_t nargs, cw_tuple *kwnames);
typedef struct cw_slot_def {
    cw_str *name;    /* special method */
    int32_t offset;  /* of the slot in cw_type */
    void *function;  /* what classes get whose special method is not a slot wrapper; NULL: nothing */
    cw_wrap_fn wrap; /* NULL: built-in types show no wrapper for this slot */
    const char *doc;
} cw_slot_def;

struct cw_wrapper_descr {
    cw_descr head;
    const cw_slot_def *def;
    void *fn;
};
typedef struct cw_method_wrapper { /* bound wrapper_descriptor */
    cw_type *type;
    cw_wrapper_descr *descr;
    cw_value self;
} cw_method_wrapper;
typedef struct cw_method_descr { /* also classmethod_descriptor */
    cw_descr head;
    const cw_method_def *def;
} cw_method_descr;
typedef struct cw_getset_descr {
    cw_descr head;
    const cw_getset_def *def;
} cw_getset_descr;
typedef struct cw_member_descr {
    cw_descr head;
    int64_t offset;
    int32_t readonly;
    int32_t is_slot; /* of __slots__: an unset one raises AttributeError; otherwise it reads as None */
} cw_member_descr;
typedef struct cw_property {
    cw_type *type;
    cw_value get, set, del, doc; /* None if absent */
    int64_t getter_doc;          /* doc was taken from the getter */
    cw_value name;               /* CW_NULL: not known */
} cw_property;
typedef struct cw_function_holder { /* classmethod, staticmethod */
    cw_type *type;
    cw_value callable;
    cw_dict *dict;
} cw_function_holder;
typedef struct cw_mappingproxy {
    cw_type *type;
    cw_value mapping;
} cw_mappingproxy;

extern cw_type cw_type_wrapper_descriptor, cw_type_method_wrapper, cw_type_method_descriptor,
    cw_type_classmethod_descriptor, cw_type_getset_descriptor, cw_type_member_descriptor;

void cw_descr_add_methods(cw_ctx *cx, cw_type *t);
cw_value cw_wrapper_descr_new(cw_ctx *cx, cw_type *owner, const cw_slot_def *def, void *fn);
cw_value cw_member_descr_new(cw_ctx *cx, cw_type *owner, cw_str *name, int64_t offset, int64_t readonly,
                             int64_t is_slot);
cw_value cw_getset_descr_new(cw_ctx *cx, cw_type *owner, const cw_getset_def *def);

/* ---- slots (slots.c, slot_wrappers.c) ---- */
extern const cw_slot_def cw_slot_defs[]; /* ended by name NULL; definitions of one slot stand together */
void cw_slots_add_wrappers(cw_ctx *cx,
                           cw_type *t); /* wrappers of the filled slots of a static type into its dict */
void cw_slots_inherit(cw_type *t, cw_type *base); /* empty slots of a static type from a class in its MRO */
void cw_slots_fixup(cw_ctx *cx, cw_type *t);      /* all slots of a heap type from its MRO */
void cw_slots_update(cw_ctx *cx, cw_type *t,
                     cw_str *name); /* after a special method changed, subclasses too */
cw_value cw_slot_init_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
int64_t cw_slot_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
int64_t cw_hash_not_implemented(cw_ctx *cx, cw_value self);
cw_value cw_builtin_new_method(cw_ctx *cx, cw_type *t); /* the __new__ of a static type with new_ */
int64_t cw_is_builtin_new(cw_value v, cw_type **owner); /* v is such a __new__ */
/* Calls an attribute found on the type of args[0] as a method; nargs counts args[0]. */
cw_value cw_call_unbound(cw_ctx *cx, cw_value descr, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* type(args[0]).name(*args); CW_NULL with *found 0 and no exception when there is no such method. */
cw_value cw_call_special(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs, int64_t *found);

/* ---- classes ---- */
/* type.__new__(meta, name, bases, dict, **kw) (type_new.c) */
cw_value cw_type_type_new(cw_ctx *cx, cw_type *meta, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* The attribute slots that the class statement being run wants for its class, while the metaclass is called:
 * type_new uses them if the class that it makes has this very name object. */
typedef struct cw_pending_class {
    cw_str *name;
    cw_str *const *slots;
    int64_t nslots;
    struct cw_pending_class *previous;
} cw_pending_class;
#define CW_PENDING_CLASS(cx) (*(cw_pending_class **)&(cx)->state->reserved[0])
int64_t cw_dir_merge_class(cw_ctx *cx, cw_dict *names, cw_value c);

/* ---- isinstance without __instancecheck__ (isinstance.c), X | Y (alias.c) ---- */
int64_t cw_instances_say_type(cw_ctx *cx, cw_type *t); /* their __class__ is nothing else */
int64_t cw_isinstance_plain(cw_ctx *cx, cw_value v, cw_value cls);
int64_t cw_issubclass_plain(cw_ctx *cx, cw_value c, cw_value cls);
cw_value cw_union_or(cw_ctx *cx, cw_value a, cw_value b);
cw_tuple *cw_union_args(cw_value v); /* of types.UnionType, else NULL */

/* ---- instances (instance.c) ---- */
cw_value cw_object_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
int64_t cw_object_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_object_richcompare(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
int64_t cw_object_hash(cw_ctx *cx, cw_value v);
/* cw_generic_getattr; with quiet CW_NULL without exception when the attribute does not exist. */
cw_value cw_generic_getattr_quiet(cw_ctx *cx, cw_value self, cw_str *name, int64_t quiet);
/* The class for instances that emitted code is not to take for those of t: with so many slots. */
cw_type *cw_type_variant(cw_ctx *cx, cw_type *t, int64_t nslots);
int64_t cw_instance_set_dict(cw_ctx *cx, cw_value self, cw_value dict, void *closure);
cw_value cw_instance_get_dict(cw_ctx *cx, cw_value self, void *closure);
extern const cw_getset_def cw_instance_dict_getset, cw_instance_weakref_getset, cw_type_annotations_getset;
/* Attribute error with name and obj set; returns CW_NULL. */
CW_COLD cw_value cw_raise_no_attribute(cw_ctx *cx, cw_value self, cw_str *name);
CW_COLD void cw_attribute_error_context(cw_ctx *cx, cw_value self, cw_str *name);

#endif
