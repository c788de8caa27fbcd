/* isinstance.c: isinstance and issubclass: classes, tuples, unions, __instancecheck__ and __subclasscheck__,
 * and objects that only look like classes (with __bases__). */
#include "type.h"

/* __bases__ of something like a class: a tuple, or CW_NULL (without exception when there is none). */
static cw_value bases_of(cw_ctx *cx, cw_value c) {
    cw_value bases;
    int64_t has = cw_object_lookup_attr(cx, c, &cw_name_bases, &bases);
    return has > 0 && is_tuple(bases) ? bases : CW_MK_NULL;
}

static int64_t check_class(cw_ctx *cx, cw_value c, const char *message) {
    if (bases_of(cx, c).tag)
        return 0;
    return cx->exc ? -1 : cw_raise_i(cx, &cw_type_TypeError, "%s", message);
}

/* Is cls among derived and, by __bases__, its ancestors? */
static int64_t is_abstract_subclass(cw_ctx *cx, cw_value derived, cw_value cls) {
    for (;;) {
        if (cw_object_is(derived, cls))
            return 1;
        cw_value bases = bases_of(cx, derived);
        if (!bases.tag)
            return cx->exc ? -1 : 0;
        cw_tuple *b = bases.p;
        if (b->len != 1) {
            if (cw_enter_recursive(cx, " in __issubclass__") < 0)
                return -1;
            int64_t r = 0;
            for (int64_t i = 0; i < b->len && !r; i++)
                r = is_abstract_subclass(cx, b->items[i], cls);
            cw_leave_recursive(cx);
            return r;
        }
        derived = b->items[0];
    }
}

int64_t cw_instances_say_type(cw_ctx *cx, cw_type *t) {
    return t->getattr == cw_generic_getattr &&
           (!(t->flags & CW_TYPE_HEAP) ||
            cw_type_lookup(cx, t, &cw_name_class).p == cw_type_lookup(cx, &cw_type_object, &cw_name_class).p);
}

int64_t cw_isinstance_plain(cw_ctx *cx, cw_value v, cw_value cls) {
    cw_value c;
    if (is_type(cls)) {
        cw_type *t = type_of(v);
        if (cw_type_is_subtype(t, AS_TYPE(cls)))
            return 1;
        if (cw_instances_say_type(cx, t))
            return 0;
        int64_t has = cw_object_lookup_attr(cx, v, &cw_name_class, &c);
        if (has <= 0)
            return has;
        return is_type(c) && AS_TYPE(c) != t && cw_type_is_subtype(AS_TYPE(c), AS_TYPE(cls));
    }
    if (check_class(cx, cls, "isinstance() arg 2 must be a type, a tuple of types, or a union") < 0)
        return -1;
    int64_t has = cw_object_lookup_attr(cx, v, &cw_name_class, &c);
    return has <= 0 ? has : is_abstract_subclass(cx, c, cls);
}

int64_t cw_issubclass_plain(cw_ctx *cx, cw_value c, cw_value cls) {
    if (is_type(cls) && is_type(c)) {
        if (cw_type_ready(cx, AS_TYPE(c)) < 0)
            return -1;
        return cw_type_is_subtype(AS_TYPE(c), AS_TYPE(cls));
    }
    if (check_class(cx, c, "issubclass() arg 1 must be a class") < 0)
        return -1;
    if (!cw_union_args(cls) &&
        check_class(cx, cls, "issubclass() arg 2 must be a class, a tuple of classes, or a union") < 0)
        return -1;
    return is_abstract_subclass(cx, c, cls);
}

int64_t cw_isinstance_of(cw_ctx *cx, cw_value v, cw_type *t) {
    return cw_isinstance_plain(cx, v, CW_MK_OBJ(t));
}

/* One of the two checks against any kind of second argument. */
static int64_t check(cw_ctx *cx, cw_value v, cw_value cls, cw_str *hook,
                     int64_t (*plain)(cw_ctx *, cw_value, cw_value), const char *where) {
    if (cls.tag == CW_OBJ && CW_TYPE_OF_PTR(cls.p) == &cw_type_type)
        return plain(cx, v, cls);
    cw_tuple *several = cw_union_args(cls);
    if (!several && is_tuple(cls))
        several = cls.p;
    if (several) {
        if (cw_enter_recursive(cx, where) < 0)
            return -1;
        int64_t r = 0;
        for (int64_t i = 0; i < several->len && !r; i++) {
            cw_value c = several->items[i];
            if (c.tag == CW_NONE && several != (void *)cls.p) /* X | None */
                c = CW_MK_OBJ(&cw_type_none);
            r = check(cx, v, c, hook, plain, where);
        }
        cw_leave_recursive(cx);
        return r;
    }
    cw_value args[2] = {cls, v};
    int64_t found;
    if (cw_enter_recursive(cx, where) < 0)
        return -1;
    cw_value r = cw_call_special(cx, hook, args, 2, &found);
    cw_leave_recursive(cx);
    if (!found)
        return plain(cx, v, cls);
    return r.tag ? cw_object_truth(cx, r) : -1;
}

int64_t cw_isinstance(cw_ctx *cx, cw_value v, cw_value cls) {
    if (cls.tag == CW_OBJ && type_of(v) == cls.p)
        return 1;
    return check(cx, v, cls, &cw_name_instancecheck, cw_isinstance_plain, " in __instancecheck__");
}

int64_t cw_issubclass(cw_ctx *cx, cw_value c, cw_value cls) {
    return check(cx, c, cls, &cw_name_subclasscheck, cw_issubclass_plain, " in __subclasscheck__");
}
