/* mod_abc.c: module _abc, the work of abc.ABCMeta: abstract methods, registered classes, cached subclass
 * checks. */
#include "type.h"

void *cw_weak_pointer_new(cw_ctx *cx, void *object); /* weakref.c */

/* Classes held weakly: by disguised address, the value is a weak pointer that tells whether it is still that
 * one. */
typedef struct abc_data {
    cw_type *type;
    cw_dict *registry, *cache, *negative; /* NULL: empty */
    int64_t negative_version;             /* of registrations anywhere when `negative` was begun */
} abc_data;
static cw_type type_abc_data = {
    .type = &cw_type_type, .name = "_abc._abc_data", .basicsize = sizeof(abc_data)};

#define ABC_VERSION(cx) (*(int64_t *)&(cx)->state->reserved[3])
#define FUNCTION(id)                                                                                         \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
#define UNUSED (void)cx, (void)self, (void)args, (void)nargs, (void)kwnames

/* ---- weak sets of classes ---- */
static cw_value class_key(void *cls) {
    return CW_MK_INT(~(int64_t)(uintptr_t)cls);
}
static int64_t set_has(cw_ctx *cx, cw_dict *set, void *cls) {
    cw_value cell;
    return set && cw_dict_find(cx, set, class_key(cls), &cell) > 0 && *(void **)cell.p == cls;
}
static void set_add(cw_ctx *cx, cw_dict **set, void *cls) {
    if (!*set)
        *set = cw_dict_new(cx);
    cw_dict_set(cx, *set, class_key(cls), CW_MK_OBJ(cw_weak_pointer_new(cx, cls)));
}

static abc_data *data_of(cw_ctx *cx, cw_value cls) {
    cw_value v = cw_object_getattr(cx, cls, cw_str_intern(cx, "_abc_impl"));
    if (!v.tag)
        return NULL;
    if (!CW_IS_EXACT(v, &type_abc_data))
        return cw_raise_p(cx, &cw_type_TypeError, "_abc_impl is set to a wrong type");
    return v.p;
}

/* ---- abstract methods ---- */
static int64_t is_abstract(cw_ctx *cx, cw_value v) {
    cw_value flag;
    if (v.tag != CW_OBJ)
        return 0;
    int64_t has = cw_object_lookup_attr(cx, v, &cw_name_isabstractmethod, &flag);
    return has <= 0 ? has : cw_object_truth(cx, flag);
}

/* Those of the class's own dict, and those of its bases that it does not override. */
static int64_t compute_abstract(cw_ctx *cx, cw_value cls) {
    cw_type *t = AS_TYPE(cls);
    cw_set *names = cw_set_new(cx, &cw_type_frozenset);
    cw_value key, v;
    cw_dict *own = cw_dict_copy(cx, t->dict);
    for (int64_t pos = 0; cw_dict_next(own, &pos, &key, &v);) {
        int64_t abstract = is_abstract(cx, v);
        if (abstract < 0 || (abstract && cw_set_add(cx, names, key) < 0))
            return -1;
    }
    for (int64_t i = 0; i < t->bases->len; i++) {
        cw_value inherited;
        int64_t has = cw_object_lookup_attr(cx, t->bases->items[i], &cw_name_abstractmethods, &inherited);
        if (has < 0)
            return -1;
        cw_value it = has ? cw_object_iter(cx, inherited) : CW_MK_NULL;
        if (has && !it.tag)
            return -1;
        while (has && (key = cw_object_next(cx, it)).tag) {
            int64_t there = is_str(key) ? cw_object_lookup_attr(cx, cls, key.p, &v) : 0;
            int64_t abstract = there > 0 ? is_abstract(cx, v) : there;
            if (abstract < 0 || (abstract && cw_set_add(cx, names, key) < 0))
                return -1;
        }
        if (cx->exc)
            return -1;
    }
    return cw_object_setattr(cx, cls, &cw_name_abstractmethods, CW_MK_OBJ(names));
}

/* __abc_tpflags__ = 1 << 5 or 1 << 6: instances match sequence or mapping patterns. */
static int64_t take_pattern_flags(cw_ctx *cx, cw_type *t) {
    cw_str *name = cw_str_intern(cx, "__abc_tpflags__");
    cw_value v = cw_dict_get_str(cx, t->dict, name);
    if (v.tag != CW_INT)
        return 0;
    t->flags |= (v.i & (1 << 5) ? CW_TYPE_SEQUENCE : 0) | (v.i & (1 << 6) ? CW_TYPE_MAPPING : 0);
    return cw_dict_delete(cx, t->dict, CW_MK_OBJ(name)) < 0 ? -1 : 0;
}

FUNCTION(abc_init) {
    UNUSED;
    if (!is_type(args[0]) || compute_abstract(cx, args[0]) < 0)
        return cx->exc ? CW_MK_NULL : cw_raise(cx, &cw_type_TypeError, "argument must be a class");
    abc_data *data = cw_alloc(cx, sizeof *data);
    data->type = &type_abc_data;
    if (cw_object_setattr(cx, args[0], cw_str_intern(cx, "_abc_impl"), CW_MK_OBJ(data)) < 0 ||
        take_pattern_flags(cx, args[0].p) < 0)
        return CW_MK_NULL;
    return CW_MK_NONE;
}

/* ---- registration ---- */
/* The class and those derived from it match what `flags` says, and only that; built-in types stay as they
 * are. */
static void set_flags_below(cw_type *t, uint32_t flags) {
    const uint32_t both = CW_TYPE_SEQUENCE | CW_TYPE_MAPPING;
    if (!(t->flags & CW_TYPE_HEAP) || (t->flags & both) == flags)
        return;
    t->flags = (t->flags & ~both) | flags;
    for (int64_t i = 0; i < cw_type_subclass_count(t); i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s)
            set_flags_below(s, flags);
    }
}

FUNCTION(abc_register) {
    UNUSED;
    if (!is_type(args[1]))
        return cw_raise(cx, &cw_type_TypeError, "Can only register classes");
    int64_t r = cw_issubclass(cx, args[1], args[0]);
    if (r)
        return r < 0 ? CW_MK_NULL : args[1];
    r = cw_issubclass(cx, args[0], args[1]);
    if (r)
        return r < 0 ? CW_MK_NULL
                     : cw_raise(cx, &cw_type_RuntimeError, "Refusing to create an inheritance cycle");
    abc_data *data = data_of(cx, args[0]);
    if (!data)
        return CW_MK_NULL;
    set_add(cx, &data->registry, args[1].p);
    ABC_VERSION(cx)++;
    uint32_t flags = AS_TYPE(args[0])->flags & (CW_TYPE_SEQUENCE | CW_TYPE_MAPPING);
    if (flags)
        set_flags_below(AS_TYPE(args[1]), flags);
    return args[1];
}

/* ---- checks ---- */
static int64_t negative_has(cw_ctx *cx, abc_data *data, void *cls) {
    if (data->negative_version < ABC_VERSION(cx)) {
        data->negative = NULL;
        data->negative_version = ABC_VERSION(cx);
        return 0;
    }
    return set_has(cx, data->negative, cls);
}

static int64_t in_registry(cw_ctx *cx, abc_data *data, cw_value subclass) {
    if (!data->registry)
        return 0;
    if (set_has(cx, data->registry, subclass.p))
        return 1;
    cw_dict *copy = cw_dict_copy(cx, data->registry);
    cw_value key, cell;
    for (int64_t pos = 0; cw_dict_next(copy, &pos, &key, &cell);) {
        void *registered = *(void **)cell.p;
        int64_t r = registered ? cw_issubclass(cx, subclass, CW_MK_OBJ(registered)) : 0;
        if (r)
            return r;
    }
    return 0;
}

/* 1, 0, -1; not cached */
static int64_t check_subclass(cw_ctx *cx, abc_data *data, cw_value cls, cw_value subclass) {
    cw_value hook = cw_object_getattr(cx, cls, &cw_name_subclasshook);
    cw_value r = hook.tag ? cw_call1(cx, hook, subclass) : hook;
    if (!r.tag)
        return -1;
    if (r.tag == CW_BOOL)
        return r.i;
    if (!is_notimplemented(r))
        return cw_raise_i(cx, &cw_type_AssertionError,
                          "__subclasshook__ must return either False, True, or NotImplemented");
    if (cw_type_is_subtype(AS_TYPE(subclass), AS_TYPE(cls)))
        return 1;
    int64_t found = in_registry(cx, data, subclass);
    if (found)
        return found;
    cw_value subclasses = cw_call_method0(cx, cls, "__subclasses__");
    if (!subclasses.tag)
        return -1;
    if (!CW_IS(subclasses, CW_TYPE_LIST))
        return cw_raise_i(cx, &cw_type_TypeError, "__subclasses__() must return a list");
    for (int64_t i = 0; i < CW_AS_LIST(subclasses)->len; i++) {
        found = cw_issubclass(cx, subclass, cw_list_get(subclasses.p, i));
        if (found)
            return found;
    }
    return 0;
}

FUNCTION(abc_subclasscheck) {
    UNUSED;
    cw_value cls = args[0], subclass = args[1];
    if (!is_type(subclass))
        return cw_raise(cx, &cw_type_TypeError, "issubclass() arg 1 must be a class");
    abc_data *data = data_of(cx, cls);
    if (!data || cw_type_ready(cx, AS_TYPE(subclass)) < 0)
        return CW_MK_NULL;
    if (set_has(cx, data->cache, subclass.p))
        return CW_MK_BOOL(1);
    if (negative_has(cx, data, subclass.p))
        return CW_MK_BOOL(0);
    int64_t r = check_subclass(cx, data, cls, subclass);
    if (r < 0)
        return CW_MK_NULL;
    set_add(cx, r ? &data->cache : &data->negative, subclass.p);
    return CW_MK_BOOL(r);
}

FUNCTION(abc_instancecheck) {
    UNUSED;
    cw_value cls = args[0], subclass = cw_object_getattr(cx, args[1], &cw_name_class);
    abc_data *data = subclass.tag ? data_of(cx, cls) : NULL;
    if (!data)
        return CW_MK_NULL;
    if (set_has(cx, data->cache, subclass.p))
        return CW_MK_BOOL(1);
    cw_type *t = type_of(args[1]);
    cw_value subtype = CW_MK_OBJ(t->variant_of ? t->variant_of : t);
    cw_str *check = &cw_name_subclasscheck;
    if (subtype.p == subclass.p && negative_has(cx, data, subclass.p))
        return CW_MK_BOOL(0);
    cw_value call[2] = {cls, subclass};
    cw_value r = cw_call_method(cx, check, call, 2, NULL);
    if (!r.tag || subtype.p == subclass.p)
        return r;
    int64_t yes = cw_object_truth(cx, r);
    if (yes)
        return yes < 0 ? CW_MK_NULL : r;
    call[1] = subtype;
    return cw_call_method(cx, check, call, 2, NULL);
}

/* ---- the rest ---- */
FUNCTION(abc_compute_abstract) {
    UNUSED;
    return is_type(args[0]) && compute_abstract(cx, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}
/* Has the class all of the named methods?  True or NotImplemented, as a __subclasshook__ answers: None
 * switches an inherited method off. */
FUNCTION(abc_provides) {
    UNUSED;
    if (!is_type(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "issubclass() arg 1 must be a class");
    for (int64_t i = 1; i < nargs; i++) {
        cw_value method = cw_type_lookup(cx, AS_TYPE(args[0]), args[i].p);
        if (cx->exc)
            return CW_MK_NULL;
        if (!method.tag || method.tag == CW_NONE)
            return CW_MK_OBJ(&cw_notimplemented);
    }
    return CW_MK_BOOL(1);
}
FUNCTION(abc_token) {
    UNUSED;
    return CW_MK_INT(ABC_VERSION(cx));
}
FUNCTION(abc_forget) {
    UNUSED;
    abc_data *data = data_of(cx, args[0]);
    if (!data)
        return CW_MK_NULL;
    data->cache = data->negative = NULL;
    if (cw_object_truth(cx, args[1]))
        data->registry = NULL;
    return CW_MK_NONE;
}
static const cw_method_def abc_functions[] = {
    {"prepare", abc_init, CW_METHOD_ONE, 1, 1, "Makes a new class an abstract base class."},
    {"register", abc_register, CW_METHOD_VARARGS, 2, 2, "The second class counts as subclass of the first."},
    {"instance_check", abc_instancecheck, CW_METHOD_VARARGS, 2, 2, "isinstance(args[1], args[0])"},
    {"subclass_check", abc_subclasscheck, CW_METHOD_VARARGS, 2, 2, "issubclass(args[1], args[0])"},
    {"compute_abstract", abc_compute_abstract, CW_METHOD_ONE, 1, 1, "Sets __abstractmethods__ of a class."},
    {"provides", abc_provides, CW_METHOD_VARARGS, 1, -1,
     "True if the class has all of the methods, else NotImplemented."},
    {"get_cache_token", abc_token, CW_METHOD_NOARGS, 0, 0, "A number that changes with every registration."},
    {"forget", abc_forget, CW_METHOD_VARARGS, 2, 2,
     "Drops the answers kept for a class, and with True its registrations."},
    {0}};
const cw_native_module cw_native__abc = {"_abc", abc_functions, NULL, "The work of abc.ABCMeta."};
