/* call.c: calling any object, methods without making bound methods, and f(*args, **kwargs). */
#include <alloca.h>

#include "state.h"
#include "type.h"

cw_value cw_call(cw_ctx *cx, cw_value f, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (CW_LIKELY(f.tag == CW_OBJ)) {
        cw_type *t = CW_TYPE_OF_PTR(f.p);
        if (CW_LIKELY(t == &cw_type_function))
            return cw_function_call(cx, f, args, nargs, kwnames);
        if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)) && cw_type_ready(cx, t) < 0)
            return CW_MK_NULL;
        if (t->call)
            return t->call(cx, f, args, nargs, kwnames);
    }
    return cw_raise(cx, &cw_type_TypeError, "'%s' object is not callable", cw_type_name(f));
}

cw_value cw_call0(cw_ctx *cx, cw_value f) {
    return cw_call(cx, f, NULL, 0, NULL);
}

cw_value cw_call1(cw_ctx *cx, cw_value f, cw_value a) {
    return cw_call(cx, f, &a, 1, NULL);
}

cw_value cw_call2(cw_ctx *cx, cw_value f, cw_value a, cw_value b) {
    cw_value args[2] = {a, b};
    return cw_call(cx, f, args, 2, NULL);
}

int64_t cw_is_callable(cw_ctx *cx, cw_value v) {
    return v.tag == CW_OBJ && type_of_ready(cx, v)->call != NULL;
}

/* The instance has an attribute of its own that hides the method found in its class. */
static bool call_is_shadowed(cw_ctx *cx, cw_type *t, cw_value self, cw_str *name, int64_t slot) {
    if (self.tag != CW_OBJ || (!t->dict_offset && slot < 0))
        return false;
    if (slot >= 0) {
        cw_value *slots = (cw_value *)((char *)self.p + t->slot_offset);
        if (slots[slot].tag)
            return true;
    }
    if (!t->dict_offset)
        return false;
    if (t->dict_offset < 0) /* behind variable-size items */
        return true;
    cw_dict *d = *(cw_dict **)((char *)self.p + t->dict_offset);
    return d && cw_dict_get_str(cx, d, name).tag;
}

cw_value cw_method_bound(cw_value callable) {
    if (callable.tag == CW_OBJ || callable.tag == CW_NONE)
        return (cw_value){CW_BOUND, {.p = callable.tag == CW_OBJ ? callable.p : NULL}};
    return callable;
}

cw_value cw_method_find(cw_ctx *cx, cw_value o, cw_str *name) {
    cw_type *t = type_of_ready(cx, o);
    cw_value m = CW_MK_NULL;
    if (CW_LIKELY(t->getattr == cw_generic_getattr)) {
        cw_found found;
        cw_type_find(cx, t, name, &found);
        m = found.value;
        if (m.tag == CW_OBJ && (CW_TYPE_OF_PTR(m.p)->flags & CW_TYPE_METHOD_DESCR) &&
            !call_is_shadowed(cx, t, o, name, found.slot))
            return m;
        m = CW_MK_NULL;
    } else if (t->getattr == cw_type_getattr) {
        m = cw_type_find_method(cx, o, name);
    } else if (t == &cw_type_super) {
        m = cw_super_find_method(cx, o, name);
    }
    if (m.tag)
        return m;
    m = cw_object_getattr(cx, o, name);
    if (CW_UNLIKELY(!m.tag))
        cx->missed = cx->exc;
    return cw_method_bound(m);
}

/* Of super(): the method gets the object behind it. */
static CW_NOINLINE cw_value call_behind(cw_ctx *cx, cw_value method, const cw_value *args, int64_t nargs,
                                        cw_tuple *kwnames) {
    int64_t n = nargs + (kwnames ? kwnames->len : 0);
    cw_value *all = alloca((size_t)n * sizeof *all);
    memcpy(all, args, (size_t)n * sizeof *all);
    all[0] = cw_super_object(args[0]);
    return cw_call(cx, method, all, nargs, kwnames);
}

cw_value cw_method_call(cw_ctx *cx, cw_value method, cw_str *name, const cw_value *args, int64_t nargs,
                        cw_tuple *kwnames) {
    if (CW_LIKELY(method.tag == CW_OBJ)) {
        if (CW_UNLIKELY(CW_IS_EXACT(args[0], &cw_type_super)))
            return call_behind(cx, method, args, nargs, kwnames);
        return cw_call(cx, method, args, nargs, kwnames);
    }
    if (CW_UNLIKELY(method.tag == CW_NONE))
        return cw_call_method(cx, name, args, nargs, kwnames);
    if (method.tag == CW_BOUND)
        method.tag = method.p ? CW_OBJ : CW_NONE;
    return cw_call(cx, method, args + 1, nargs - 1, kwnames);
}

cw_value cw_call_method(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_value m = cw_method_find(cx, args[0], name);
    return CW_LIKELY(m.tag) ? cw_method_call(cx, m, name, args, nargs, kwnames) : m;
}

int64_t cw_method_missing(cw_ctx *cx, cw_value o, cw_str *name) {
    cw_obj *unbound = cx->exc;
    cx->exc = NULL;
    if (!cw_object_getattr(cx, o, name).tag)
        return 1;
    cx->exc = unbound;
    return 0;
}

cw_value cw_call_method0(cw_ctx *cx, cw_value o, const char *name) {
    return cw_call_method(cx, cw_str_intern(cx, name), &o, 1, NULL);
}

cw_value cw_call_method1(cw_ctx *cx, cw_value o, const char *name, cw_value a) {
    cw_value args[2] = {o, a};
    return cw_call_method(cx, cw_str_intern(cx, name), args, 2, NULL);
}

/* ---- f(*args, **kwargs) ---- */

/* "module.f()" as CPython names a callable in messages about * and **; falls back to str(f). */
cw_value cw_callable_name(cw_ctx *cx, cw_value f) {
    cw_value qualname, module;
    int64_t found = cw_object_lookup_attr(cx, f, &cw_name_qualname, &qualname);
    if (found <= 0 || !CW_IS(qualname, CW_TYPE_STR)) {
        cw_clear(cx);
        return cw_str_of(cx, f);
    }
    found = cw_object_lookup_attr(cx, f, &cw_name_module, &module);
    if (found > 0 && CW_IS(module, CW_TYPE_STR) && !cw_str_equal_utf8(CW_AS_STR(module), "builtins"))
        return cw_str_format(cx, "%S.%S()", &module, &qualname);
    cw_clear(cx);
    return cw_str_format(cx, "%S()", &qualname);
}

static int64_t call_add_keyword(cw_ctx *cx, cw_value f, cw_dict *into, cw_value key, cw_value value) {
    cw_value old;
    int64_t found = cw_dict_find(cx, into, key, &old);
    if (found < 0)
        return -1;
    if (!found)
        return cw_dict_set(cx, into, key, value);
    cw_value name = f.tag == CW_NONE ? cw_str_new(cx, "__build_class__()", -1) : cw_callable_name(cx, f);
    if (!name.tag)
        return -1;
    return cw_raise_i(cx, &cw_type_TypeError, "%S got multiple values for keyword argument '%S'", &name,
                      &key);
}

int64_t cw_call_merge_keywords(cw_ctx *cx, cw_value f, cw_value dict, cw_value mapping) {
    cw_dict *into = CW_AS_DICT(dict);
    cw_value key, value;
    if (CW_IS_EXACT(mapping, &cw_type_dict)) {
        for (int64_t pos = 0; cw_dict_next(CW_AS_DICT(mapping), &pos, &key, &value);)
            if (call_add_keyword(cx, f, into, key, value) < 0)
                return -1;
        return 0;
    }
    cw_value keys_method;
    int64_t found =
        mapping.tag ? cw_object_lookup_attr(cx, mapping, cw_str_intern(cx, "keys"), &keys_method) : 0;
    if (found < 0)
        return -1;
    if (!found) {
        cw_value name = cw_callable_name(cx, f);
        return name.tag ? cw_raise_i(cx, &cw_type_TypeError, "%S argument after ** must be a mapping, not %s",
                                     &name, cw_type_name(mapping))
                        : -1;
    }
    cw_value keys = cw_call(cx, keys_method, NULL, 0, NULL);
    cw_value it = keys.tag ? cw_object_iter(cx, keys) : keys;
    if (!it.tag)
        return -1;
    while ((key = cw_object_next(cx, it)).tag) {
        value = cw_object_getitem(cx, mapping, key);
        if (!value.tag || call_add_keyword(cx, f, into, key, value) < 0)
            return -1;
    }
    return cx->exc ? -1 : 0;
}

/* The positional arguments of f(*args) as a list or tuple. */
static cw_value call_star_args(cw_ctx *cx, cw_value f, cw_value args) {
    if (CW_IS_EXACT(args, &cw_type_tuple) || CW_IS_EXACT(args, &cw_type_list))
        return args;
    cw_type *t = type_of_ready(cx, args);
    if (!t->iter && !t->getitem) {
        cw_value name = cw_callable_name(cx, f);
        return name.tag ? cw_raise(cx, &cw_type_TypeError, "%S argument after * must be an iterable, not %s",
                                   &name, cw_type_name(args))
                        : name;
    }
    return cw_tuple_from(cx, args);
}

cw_value cw_call_ex(cw_ctx *cx, cw_value f, cw_value args, cw_value kwargs) {
    args = call_star_args(cx, f, args);
    if (!args.tag)
        return args;
    if (kwargs.tag && !CW_IS_EXACT(kwargs, &cw_type_dict)) {
        cw_value copy = CW_MK_OBJ(cw_dict_new(cx));
        if (!copy.p || cw_call_merge_keywords(cx, f, copy, kwargs) < 0)
            return CW_MK_NULL;
        kwargs = copy;
    }
    int64_t n = cw_sequence_fast_len(args), nkw = kwargs.tag ? CW_AS_DICT(kwargs)->used : 0;
    if (nkw == 0 && CW_IS_EXACT(args, &cw_type_tuple))
        return cw_call(cx, f, CW_AS_TUPLE(args)->items, n, NULL);
    cw_value small[8], *all = small;
    if (n + nkw > 8) {
        cw_tuple *block = cw_tuple_alloc(cx, n + nkw); /* stays reachable through `block` below */
        if (!block)
            return CW_MK_NULL;
        all = block->items;
        args = cw_tuple_from(cx, args);
        if (!args.tag)
            return args;
        memcpy(all, CW_AS_TUPLE(args)->items, (size_t)n * sizeof *all);
        args = CW_MK_OBJ(block);
    } else {
        for (int64_t i = 0; i < n; i++)
            all[i] = cw_sequence_fast_get(args, i);
    }
    cw_tuple *names = NULL;
    if (nkw) {
        names = cw_tuple_alloc(cx, nkw);
        if (!names)
            return CW_MK_NULL;
        cw_value key, value;
        int64_t k = 0;
        for (int64_t pos = 0; k < nkw && cw_dict_next(CW_AS_DICT(kwargs), &pos, &key, &value); k++) {
            if (!CW_IS(key, CW_TYPE_STR))
                return cw_raise(cx, &cw_type_TypeError, "keywords must be strings");
            names->items[k] = key;
            all[n + k] = value;
        }
        nkw = k;
    }
    cw_value result = cw_call(cx, f, all, n, names);
    __asm__ volatile("" : : "r"(args.p)); /* the block of arguments lives until here */
    return result;
}
