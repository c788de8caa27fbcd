/* reduce.c: object.__reduce_ex__ and __getstate__, what copy and pickle ask objects for. */
#include "type.h"

static cw_value copyreg_function(cw_ctx *cx, const char *name) {
    cw_value module = cw_import(cx, "copyreg");
    return module.tag ? cw_object_getattr(cx, module, cw_str_intern(cx, name)) : module;
}

/* Names of all members of __slots__ of the class and its bases, as copyreg._slotnames gives them. */
static cw_value slot_names(cw_ctx *cx, cw_type *t) {
    cw_value names = cw_list_new(cx, 4);
    for (int64_t i = 0; i < t->nslots; i++)
        if (t->slot_is_member && t->slot_is_member[i])
            cw_list_append(cx, names.p, CW_MK_OBJ(t->slots[i]));
    return names;
}

/* The instance dict (None if there is none), with the values of __slots__ as a pair. */
cw_value cw_object_getstate(cw_ctx *cx, cw_value self, int64_t required) {
    cw_type *t = type_of_ready(cx, self);
    if (required && !(t->flags & (CW_TYPE_LIST | CW_TYPE_DICT)) && t->dict_offset == 0 && !t->nslots &&
        !(t->flags & CW_TYPE_HEAP) && t->basicsize > (int64_t)sizeof(cw_obj))
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
            return cw_raise_i(cx, &cw_type_ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %ld",
                              CW_AS_TUPLE(r)->len);
        *args = CW_AS_TUPLE(r)->items[0];
        *kwargs = CW_AS_TUPLE(r)->items[1];
        if (!is_tuple(*args))
            return cw_raise_i(cx, &cw_type_TypeError,
                              "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                              cw_type_name(*args));
        if (!CW_IS(*kwargs, CW_TYPE_DICT))
            return cw_raise_i(cx, &cw_type_TypeError,
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

cw_value cw_object_reduce(cw_ctx *cx, cw_value self, int64_t protocol) {
    if (protocol >= 2)
        return reduce_newobj(cx, self);
    cw_value f = copyreg_function(cx, "_reduce_ex");
    return f.tag ? cw_call2(cx, f, self, CW_MK_INT(protocol)) : f;
}
