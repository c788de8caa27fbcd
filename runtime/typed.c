/* typed.c: what typed copies of functions need besides the generic operations: guards and quick construction.
 */
#include "containers.h"
#include "exc.h"
#include "state.h"
#include "type.h"

#include <stddef.h>

_Static_assert(offsetof(cw_exception, extra) == offsetof(cw_exception_instance, nset) &&
                   offsetof(cw_exception, dict) == offsetof(cw_exception_instance, dict),
               "abi.h knows how big an exception is");
_Static_assert(offsetof(cw_type, version) == CW_TYPE_VERSION_OFFSET, "abi.h reads the version there");
_Static_assert(offsetof(cw_type, setattr) == CW_TYPE_SETATTR_OFFSET, "abi.h compares it there");

int64_t cw_mul_overflow(int64_t a, int64_t b, int64_t *to) {
    return __builtin_mul_overflow(a, b, to);
}

int64_t cw_method_guard_check(cw_ctx *cx, cw_method_guard *guard, cw_type *type) {
    cw_value f = cw_type_lookup(cx, type, guard->name);
    if (type->flags & CW_TYPE_CHANGED)
        return 0;
    if (!CW_IS_EXACT(f, &cw_type_function) || ((cw_func *)f.p)->code != guard->code || !type->version)
        return 0;
    guard->func = f.p;
    guard->version = type->version;
    return 1;
}

/* Slots of the class as the compiler laid them out. */
static int64_t same_slots(const cw_type *t, cw_str *const *fields, int64_t n) {
    if (t->nslots != n)
        return 0;
    for (int64_t i = 0; i < n; i++)
        if (!cw_str_equal(t->slots[i], fields[i]))
            return 0;
    return 1;
}

/* Instances have a dict where cw_instance has it, or none and attributes only in __slots__. */
static int64_t has_plain_dict(const cw_type *t) {
    if (t->dict_offset)
        return t->dict_offset == offsetof(cw_instance, dict);
    for (int64_t i = 0; i < t->nslots; i++)
        if (!t->slot_is_member || !t->slot_is_member[i])
            return 0;
    return 1;
}

static cw_type *class_typed(cw_value cls, cw_str *const *fields, int64_t n, size_t slot_offset,
                            cw_new_fn made_by, int64_t asks_stores) {
    if (!CW_IS_EXACT(cls, &cw_type_type))
        return NULL;
    cw_type *t = cls.p;
    if (asks_stores)
        t->flags |= CW_TYPE_ASKS_STORES;
    bool plain = has_plain_dict(t) && t->slot_offset == (int64_t)slot_offset &&
                 t->getattr == cw_generic_getattr && (asks_stores || t->setattr == cw_generic_setattr) &&
                 t->new_ == made_by && !(t->flags & CW_TYPE_HAS_FINALIZER);
    return plain && same_slots(t, fields, n) ? t : NULL;
}

cw_type *cw_class_typed(cw_ctx *cx, cw_value cls, cw_str *const *fields, int64_t n, int64_t asks_stores) {
    (void)cx;
    return class_typed(cls, fields, n, offsetof(cw_instance, slots), cw_type_object.new_, asks_stores);
}

cw_type *cw_exception_class_typed(cw_ctx *cx, cw_value cls, cw_str *const *fields, int64_t n,
                                  int64_t asks_stores) {
    (void)cx;
    return class_typed(cls, fields, n, offsetof(cw_exception_instance, slots), exc_new, asks_stores);
}

void *cw_exception_instance_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n,
                                int64_t without_init) {
    if (CW_UNLIKELY(type->new_ != exc_new || (type->flags & CW_TYPE_CHANGED) ||
                    (without_init && type->init != exc_init)))
        return NULL;
    cw_value e = exc_new(cx, type, args, n, NULL);
    if (!e.tag)
        cx->exc = NULL;
    return e.p;
}

int64_t cw_exception_init(cw_ctx *cx, cw_type *cls, void *exception, const cw_value *args, int64_t n) {
    cw_type *base = cls->base;
    return !(base->flags & CW_TYPE_HEAP) && base->init == exc_init &&
           exc_init(cx, CW_MK_OBJ(exception), args, n, NULL) == 0;
}

void *cw_instance_new(cw_ctx *cx, cw_type *type, int64_t nslots) {
    if (CW_LIKELY(!(type->flags & CW_TYPE_CHANGED)))
        return cw_type_alloc(cx, type);
    cw_instance *o = cw_type_alloc(cx, type); /* the caller takes it for one of this very class: no slots */
    o->type = type;
    o->nset = nslots;
    return o;
}

int64_t cw_builtin_is_original(cw_ctx *cx, cw_module *module, cw_str *name) {
    cw_value v = cw_global_load_slow(cx, module, name);
    if (v.tag != CW_OBJ) {
        if (cx->exc)
            cw_clear(cx);
        return 0;
    }
    if (CW_TYPE_OF_PTR(v.p) == &cw_type_type)
        return !(((cw_type *)v.p)->flags & CW_TYPE_HEAP) && cw_str_equal_utf8(name, ((cw_type *)v.p)->name);
    return CW_TYPE_OF_PTR(v.p) == &cw_type_native_function &&
           cw_str_equal_utf8(name, ((cw_native_function *)v.p)->def->name) &&
           cw_dict_get_str(cx, cx->state->builtins, name).p == v.p;
}

cw_value cw_str_item(cw_ctx *cx, cw_str *s, int64_t i) {
    return cw_str_from_char(cx, cw_str_char_at(s, i));
}

/* Brings the bounds of a slice within 0..len. */
static void slice_bounds(int64_t len, int64_t *start, int64_t *stop) {
    if (*start < 0 && (*start += len) < 0)
        *start = 0;
    if (*stop < 0 && (*stop += len) < 0)
        *stop = 0;
    if (*stop > len)
        *stop = len;
    if (*start > *stop)
        *start = *stop;
}

cw_value cw_list_slice_range(cw_ctx *cx, cw_list *l, int64_t start, int64_t stop) {
    slice_bounds(l->len, &start, &stop);
    return cw_list_slice(cx, l, start, stop);
}

cw_value cw_str_slice_range(cw_ctx *cx, cw_str *s, int64_t start, int64_t stop) {
    slice_bounds(s->len, &start, &stop);
    return cw_str_substring(cx, s, start, stop);
}

cw_call_fn cw_native_method(cw_ctx *cx, cw_type *type, cw_str *name, int64_t nargs) {
    cw_value m = cw_type_lookup(cx, type, name);
    if (!CW_IS_EXACT(m, &cw_type_method_descriptor))
        return NULL;
    const cw_method_def *def = ((cw_method_descr *)m.p)->def;
    bool fits = def->flags & CW_METHOD_NOARGS ? nargs == 0
                : def->flags & CW_METHOD_ONE  ? nargs == 1
                : def->flags & CW_METHOD_KEYWORDS
                    ? true
                    : nargs >= def->min_args && (def->max_args < 0 || nargs <= def->max_args);
    return fits && !(def->flags & (CW_METHOD_CLASS | CW_METHOD_STATIC)) ? def->fn : NULL;
}

cw_value cw_super_make(cw_ctx *cx, cw_type *cls, void *object) {
    cw_value args[2] = {CW_MK_OBJ(cls), CW_MK_OBJ(object)};
    return cw_type_call(cx, cw_builtin_load(cx, cw_str_intern(cx, "super")), args, 2, NULL);
}

cw_value cw_global_load_cached(cw_ctx *cx, cw_module *module, cw_str *name, cw_value *cache, int64_t *epoch) {
    cw_value v = cw_global_load_slow(cx, module, name);
    if (v.tag && !(module->dict && cw_dict_get_str(cx, module->dict, name).tag)) {
        *cache = v;
        *epoch = cx->namespace_epoch;
    }
    return v;
}
