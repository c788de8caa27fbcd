/* reduce.c: object.__reduce_ex__ and __getstate__, what copy and pickle ask objects for. */
#include "type.h"

/* ---- the functions that rebuild objects; module copyreg in Python takes them from module _copyreg ---- */
#define FUNCTION(id)                                                                                         \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
#define UNUSED (void)self, (void)nargs, (void)kwnames

/* cls.__new__(cls, *args, **kwargs); args a tuple or list, kwargs a dict or CW_NULL. */
static cw_value call_new(cw_ctx *cx, cw_value cls, cw_value args, cw_value kwargs) {
    cw_value f = cw_object_getattr(cx, cls, &cw_name_new), list = cw_list_build(cx, &cls, 1);
    if (!f.tag || cw_list_extend(cx, list.p, args) < 0)
        return CW_MK_NULL;
    return cw_call_ex(cx, f, list, kwargs);
}
FUNCTION(newobj) {
    UNUSED;
    return call_new(cx, args[0], cw_tuple_build(cx, args + 1, nargs - 1), CW_MK_NULL);
}
FUNCTION(newobj_ex) {
    UNUSED;
    return call_new(cx, args[0], args[1], args[2]);
}
/* base.__new__(cls, state), then base.__init__ if it has one of its own; object.__new__(cls) where the base
 * is object, whatever __new__ the class has */
FUNCTION(reconstructor) {
    UNUSED;
    cw_value base = args[1];
    bool plain = base.p == (void *)&cw_type_object;
    cw_value f = cw_object_getattr(cx, base, &cw_name_new), pair[2] = {args[0], args[2]};
    cw_value o = f.tag ? cw_call(cx, f, pair, plain ? 1 : 2, NULL) : f;
    if (plain)
        return o;
    cw_value init = o.tag ? cw_object_getattr(cx, base, &cw_name_init) : o;
    if (!init.tag)
        return init;
    pair[0] = o;
    if (is_type(base) && AS_TYPE(base)->init != cw_object_init && !cw_call(cx, init, pair, 2, NULL).tag)
        return CW_MK_NULL;
    return o;
}
static const cw_method_def rebuilders[] = {{"__newobj__", newobj, CW_METHOD_VARARGS, 1, -1, NULL},
                                           {"__newobj_ex__", newobj_ex, CW_METHOD_VARARGS, 3, 3, NULL},
                                           {"_reconstructor", reconstructor, CW_METHOD_VARARGS, 3, 3, NULL},
                                           {0}};

static cw_value copyreg_function(cw_ctx *cx, const char *name) {
    cw_dict **made = (cw_dict **)&cx->state->reserved[2];
    if (!*made) {
        *made = cw_dict_new(cx);
        cw_str *module = cw_str_intern(cx, "copyreg");
        for (const cw_method_def *d = rebuilders; d->name; d++)
            cw_dict_set_str(cx, *made, cw_str_intern(cx, d->name), cw_native_new(cx, d, CW_MK_NULL, module));
    }
    return cw_dict_get_str(cx, *made, cw_str_intern(cx, name));
}
static int64_t copyreg_exec(cw_ctx *cx, cw_module *m) {
    for (const cw_method_def *d = rebuilders; d->name; d++)
        if (cw_module_set(cx, m, d->name, copyreg_function(cx, d->name)) < 0)
            return -1;
    return 0;
}
static const cw_method_def no_functions[] = {{0}};
const cw_native_module cw_native__copyreg = {"_copyreg", no_functions, copyreg_exec,
                                             "What copyreg is made of."};

/* ---- state ---- */
/* Names of all members of __slots__ of the class and its bases, as copyreg._slotnames gives them. */
static cw_value slot_names(cw_ctx *cx, cw_type *t) {
    cw_value cached = cw_dict_get_str(cx, t->dict, cw_str_intern(cx, "__slotnames__"));
    if (CW_IS_EXACT(cached, &cw_type_list))
        return CW_MK_OBJ(cw_list_from(cx, cached).p);
    cw_value names = cw_list_new(cx, 4);
    for (int64_t i = 0; i < t->nslots; i++)
        if (t->slot_is_member && t->slot_is_member[i])
            cw_list_append(cx, names.p, CW_MK_OBJ(t->slots[i]));
    return names;
}

/* Do instances hold more than what their attributes tell? */
static int64_t has_native_state(const cw_type *t) {
    while (t->flags & CW_TYPE_HEAP)
        t = t->base;
    int64_t plain = (int64_t)sizeof(cw_obj) + (t->dict_offset ? (int64_t)sizeof(void *) : 0);
    return t != &cw_type_object && !(t->flags & (CW_TYPE_LIST | CW_TYPE_DICT)) && t->basicsize > plain;
}

/* The instance dict (None if there is none), with the values of __slots__ as a pair. */
cw_value cw_object_getstate(cw_ctx *cx, cw_value self, int64_t required) {
    cw_type *t = type_of_ready(cx, self);
    if (required && has_native_state(t))
        return cw_raise(cx, &cw_type_TypeError, "cannot pickle '%s' object", t->name);
    cw_value state = CW_MK_NONE;
    cw_value dict;
    int64_t has = t->dict_offset ? cw_object_lookup_attr(cx, self, &cw_name_dict, &dict) : 0;
    if (has < 0)
        return CW_MK_NULL;
    if (has)
        state = CW_IS(dict, CW_TYPE_DICT) ? CW_MK_OBJ(cw_dict_copy(cx, dict.p)) : dict;
    if (has && CW_IS(state, CW_TYPE_DICT) && !CW_AS_DICT(state)->used)
        state = CW_MK_NONE;
    cw_value names = slot_names(cx, t);
    cw_dict *slots = NULL;
    for (int64_t i = 0; i < CW_AS_LIST(names)->len; i++) {
        cw_value v, name = cw_list_get(names.p, i);
        if (!is_str(name))
            continue;
        has = cw_object_lookup_attr(cx, self, name.p, &v);
        if (has < 0)
            return CW_MK_NULL;
        if (!has)
            continue;
        if (!slots)
            slots = cw_dict_new(cx);
        cw_dict_set_str(cx, slots, name.p, v);
    }
    if (!slots)
        return state;
    cw_value pair[2] = {state, CW_MK_OBJ(slots)};
    return cw_tuple_build(cx, pair, 2);
}

static cw_value call_getstate(cw_ctx *cx, cw_value self, int64_t required) {
    cw_value own = cw_type_lookup(cx, type_of(self), &cw_name_getstate);
    if (own.tag && cw_object_is(own, cw_dict_get_str(cx, cw_type_object.dict, &cw_name_getstate)))
        return cw_object_getstate(cx, self, required);
    return cw_call_method(cx, &cw_name_getstate, &self, 1, NULL);
}

/* Arguments for __new__: *args a tuple, *kwargs a dict or CW_NULL; 1 if the class says, 0 if not, -1. */
static int64_t get_new_arguments(cw_ctx *cx, cw_value self, cw_value *args, cw_value *kwargs) {
    *kwargs = CW_MK_NULL;
    cw_value f = cw_lookup_special(cx, self, &cw_name_getnewargs_ex);
    if (f.tag) {
        cw_value r = cw_call0(cx, f);
        if (!r.tag)
            return -1;
        if (!is_tuple(r))
            return cw_raise_i(cx, &cw_type_TypeError, "__getnewargs_ex__ should return a tuple, not '%s'",
                              cw_type_name(r));
        if (CW_AS_TUPLE(r)->len != 2)
            return cw_raise_i(cx, &cw_type_ValueError,
                              "__getnewargs_ex__ should return a tuple of length 2, not %ld",
                              CW_AS_TUPLE(r)->len);
        *args = CW_AS_TUPLE(r)->items[0];
        *kwargs = CW_AS_TUPLE(r)->items[1];
        if (!is_tuple(*args))
            return cw_raise_i(
                cx, &cw_type_TypeError,
                "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                cw_type_name(*args));
        if (!CW_IS(*kwargs, CW_TYPE_DICT))
            return cw_raise_i(
                cx, &cw_type_TypeError,
                "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                cw_type_name(*kwargs));
        return 1;
    }
    if (cx->exc)
        return -1;
    f = cw_lookup_special(cx, self, &cw_name_getnewargs);
    if (f.tag) {
        *args = cw_call0(cx, f);
        if (!args->tag)
            return -1;
        if (!is_tuple(*args))
            return cw_raise_i(cx, &cw_type_TypeError, "__getnewargs__ should return a tuple, not '%s'",
                              cw_type_name(*args));
        return 1;
    }
    *args = cw_tuple_build(cx, NULL, 0);
    return cx->exc ? -1 : 0;
}

/* Protocol 2 and up: (copyreg.__newobj__, (cls, *args), state, listitems, dictitems). */
static cw_value reduce_newobj(cw_ctx *cx, cw_value self) {
    cw_value args, kwargs;
    cw_type *t = type_of_ready(cx, self);
    if (!t->new_)
        return cw_raise(cx, &cw_type_TypeError, "cannot pickle '%s' object", t->name);
    int64_t has_args = get_new_arguments(cx, self, &args, &kwargs);
    if (has_args < 0)
        return CW_MK_NULL;
    cw_value cls = CW_MK_OBJ(t->variant_of ? t->variant_of : t), function, arguments;
    if (kwargs.tag && CW_AS_DICT(kwargs)->used) {
        cw_value triple[3] = {cls, args, kwargs};
        function = copyreg_function(cx, "__newobj_ex__");
        arguments = cw_tuple_build(cx, triple, 3);
    } else {
        cw_value list = cw_list_build(cx, &cls, 1);
        if (cw_list_extend(cx, list.p, args) < 0)
            return CW_MK_NULL;
        function = copyreg_function(cx, "__newobj__");
        arguments = cw_tuple_from_list(cx, list);
    }
    int64_t required = !has_args && !(t->flags & (CW_TYPE_LIST | CW_TYPE_DICT));
    cw_value state = function.tag ? call_getstate(cx, self, required) : CW_MK_NULL;
    if (!state.tag)
        return state;
    cw_value parts[5] = {function, arguments, state, CW_MK_NONE, CW_MK_NONE};
    if (t->flags & CW_TYPE_LIST)
        parts[3] = cw_object_iter(cx, self);
    if (t->flags & CW_TYPE_DICT) {
        cw_value items = cw_call_method0(cx, self, "items");
        parts[4] = items.tag ? cw_object_iter(cx, items) : items;
    }
    return parts[3].tag && parts[4].tag ? cw_tuple_build(cx, parts, 5) : CW_MK_NULL;
}

/* Protocols 0 and 1: (copyreg._reconstructor, (cls, base, state of base), dict). */
static cw_value reduce_old(cw_ctx *cx, cw_value self) {
    cw_type *t = type_of(self), *base = t;
    while (base->flags & CW_TYPE_HEAP)
        base = base->base;
    if (base == t && base != &cw_type_object)
        return cw_raise(cx, &cw_type_TypeError, "cannot pickle '%s' object", t->name);
    cw_value inner[3] = {CW_MK_OBJ(t->variant_of ? t->variant_of : t), CW_MK_OBJ(base), CW_MK_NONE};
    if (base != &cw_type_object)
        inner[2] = cw_call1(cx, inner[1], self);
    cw_value own = cw_type_lookup(cx, t, &cw_name_getstate);
    int64_t plain = own.tag && cw_object_is(own, cw_dict_get_str(cx, cw_type_object.dict, &cw_name_getstate));
    if (plain && CW_AS_LIST(slot_names(cx, t))->len)
        return cw_raise(cx, &cw_type_TypeError,
                        "a class that defines __slots__ without defining __getstate__ cannot be pickled");
    cw_value state = inner[2].tag ? call_getstate(cx, self, 0) : CW_MK_NULL;
    if (!state.tag)
        return state;
    int64_t has_state = cw_object_truth(cx, state);
    cw_value parts[3] = {copyreg_function(cx, "_reconstructor"), cw_tuple_build(cx, inner, 3), state};
    return has_state < 0 ? CW_MK_NULL : cw_tuple_build(cx, parts, 2 + has_state);
}

cw_value cw_object_reduce(cw_ctx *cx, cw_value self, int64_t protocol) {
    return protocol >= 2 ? reduce_newobj(cx, self) : reduce_old(cx, self);
}
