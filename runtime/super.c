/* super.c: super objects: attribute lookup in the MRO behind a class. */
#include "type.h"

typedef struct super_object {
    cw_type *type;
    cw_type *start;    /* lookup begins behind this class; NULL before __init__ */
    cw_value obj;      /* instance or class, CW_NULL: unbound */
    cw_type *obj_type; /* whose MRO is searched */
} super_object;
#define SUPER(v) ((super_object *)(v).p)

/* The class whose MRO counts for super(type, obj); NULL + TypeError. */
static cw_type *check_object(cw_ctx *cx, cw_type *type, cw_value obj) {
    if (is_type(obj) && cw_type_is_subtype(AS_TYPE(obj), type))
        return AS_TYPE(obj);
    if (cw_type_is_subtype(type_of_ready(cx, obj), type))
        return type_of(obj);
    cw_value c;
    int64_t has = cw_object_lookup_attr(cx, obj, &cw_name_class, &c);
    if (has < 0)
        return NULL;
    if (has && is_type(c) && AS_TYPE(c) != type_of(obj) && cw_type_is_subtype(AS_TYPE(c), type))
        return AS_TYPE(c);
    return cw_raise_p(cx, &cw_type_TypeError, "super(type, obj): obj must be an instance or subtype of type");
}

/* The attribute behind the start class in the MRO; CW_NULL: none. */
static cw_value find_behind(cw_ctx *cx, super_object *s, cw_str *name) {
    cw_tuple *mro = s->obj_type->mro;
    int64_t i = 0;
    while (i < mro->len && mro->items[i].p != s->start)
        i++;
    for (i++; i < mro->len; i++) {
        cw_value v = cw_dict_get_str(cx, ((cw_type *)mro->items[i].p)->dict, name);
        if (v.tag)
            return v;
    }
    return CW_MK_NULL;
}

int64_t cw_super_guard_check(cw_ctx *cx, cw_method_guard *guard, cw_type *type, cw_type *start) {
    super_object s = {.start = start, .obj_type = type};
    cw_value f = type->mro ? find_behind(cx, &s, guard->name) : CW_MK_NULL;
    if (!CW_IS_EXACT(f, &cw_type_function) || ((cw_func *)f.p)->code != guard->code || !type->version)
        return 0;
    guard->func = f.p;
    guard->version = type->version;
    return 1;
}

cw_value cw_super_find_method(cw_ctx *cx, cw_value self, cw_str *name) {
    super_object *s = SUPER(self);
    if (!s->obj_type || !s->obj_type->mro || s->obj.p == (void *)s->obj_type)
        return CW_MK_NULL;
    cw_value f = find_behind(cx, s, name);
    bool is_method = f.tag == CW_OBJ && CW_TYPE_OF_PTR(f.p)->flags & CW_TYPE_METHOD_DESCR;
    return is_method ? f : CW_MK_NULL;
}

cw_value cw_super_object(cw_value self) {
    return SUPER(self)->obj;
}

static cw_value super_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    super_object *s = SUPER(self);
    if (!s->obj_type || !s->obj_type->mro || cw_str_equal(name, &cw_name_class))
        return cw_generic_getattr(cx, self, name);
    cw_value v = find_behind(cx, s, name);
    if (!v.tag)
        return cw_generic_getattr(cx, self, name);
    if (v.tag != CW_OBJ || !type_of_ready(cx, v)->descr_get)
        return v;
    int64_t on_class = s->obj.p == (void *)s->obj_type;
    return type_of(v)->descr_get(cx, v, on_class ? CW_MK_NULL : s->obj, CW_MK_OBJ(s->obj_type));
}

static int64_t super_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "super() takes no keyword arguments");
    if (nargs > 2)
        return cw_raise_i(cx, &cw_type_TypeError, "super() expected at most 2 arguments, got %ld", nargs);
    if (nargs == 0) /* inside methods the compiler passes __class__ and the first argument */
        return cw_raise_i(cx, &cw_type_RuntimeError, "super(): no arguments");
    if (!is_type(args[0]))
        return cw_raise_i(cx, &cw_type_TypeError, "super() argument 1 must be a type, not %s",
                          cw_type_name(args[0]));
    super_object *s = SUPER(self);
    cw_type *type = AS_TYPE(args[0]), *obj_type = NULL;
    if (cw_type_ready(cx, type) < 0)
        return -1;
    cw_value obj = nargs > 1 && args[1].tag != CW_NONE ? args[1] : CW_MK_NULL;
    if (obj.tag && !(obj_type = check_object(cx, type, obj)))
        return -1;
    s->start = type;
    s->obj = obj;
    s->obj_type = obj_type;
    return 0;
}

static cw_value super_descr_get(cw_ctx *cx, cw_value self, cw_value obj, cw_value type) {
    (void)type;
    super_object *s = SUPER(self);
    if (!obj.tag || obj.tag == CW_NONE || s->obj.tag)
        return self;
    if (s->type != &cw_type_super) {
        cw_value args[2] = {CW_MK_OBJ(s->start), obj};
        return cw_call(cx, CW_MK_OBJ(s->type), args, 2, NULL);
    }
    cw_type *obj_type = check_object(cx, s->start, obj);
    if (!obj_type)
        return CW_MK_NULL;
    super_object *bound = cw_type_alloc(cx, &cw_type_super);
    bound->start = s->start;
    bound->obj = obj;
    bound->obj_type = obj_type;
    return CW_MK_OBJ(bound);
}

static cw_value super_repr(cw_ctx *cx, cw_value self) {
    (void)cx;
    super_object *s = SUPER(self);
    const char *start = s->start ? s->start->name : "NULL";
    if (s->obj_type)
        return cw_str_format(cx, "<super: <class '%s'>, <%s object>>", start, s->obj_type->name);
    return cw_str_format(cx, "<super: <class '%s'>, NULL>", start);
}

enum { THISCLASS, SELF, SELF_CLASS };
static cw_value super_attr(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    super_object *s = SUPER(self);
    void *p = (intptr_t)closure == THISCLASS ? s->start : s->obj_type;
    if ((intptr_t)closure == SELF)
        return s->obj.tag ? s->obj : CW_MK_NONE;
    return p ? CW_MK_OBJ(p) : CW_MK_NONE;
}
static const cw_getset_def super_getsets[] = {
    {"__thisclass__", super_attr, cw_set_readonly, "the class invoking super()", (void *)(intptr_t)THISCLASS},
    {"__self__", super_attr, cw_set_readonly, "the instance invoking super(); may be None",
     (void *)(intptr_t)SELF},
    {"__self_class__", super_attr, cw_set_readonly, "the type of the instance invoking super(); may be None",
     (void *)(intptr_t)SELF_CLASS},
    {0}};

cw_type cw_type_super = {
    .type = &cw_type_type,
    .name = "super",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(super_object),
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super "
           "object\nsuper(type, obj) "
           "-> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; "
           "requires "
           "issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    "
           "def meth(self, "
           "arg):\n        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    "
           "@classmethod\n    def "
           "cmeth(cls, arg):\n        super().cmeth(arg)\n",
    .getsets = super_getsets,
    .repr = super_repr,
    .getattr = super_getattr,
    .descr_get = super_descr_get,
    .new_ = cw_type_generic_new,
    .init = super_init,
};
