/* builtins_object.c: built-in functions about objects: attributes, classes, hashing, iteration,
 * representation. */
#include "builtins.h"

CW_FN(b_repr) {
    return cw_repr(cx, args[0]);
}

CW_FN(b_ascii) {
    return cw_ascii(cx, args[0]);
}

CW_FN(b_len) {
    int64_t n = cw_object_len(cx, args[0]);
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(b_hash) {
    int64_t hash = cw_hash(cx, args[0]);
    return hash == -1 ? CW_MK_NULL : CW_MK_INT(hash);
}

CW_FN(b_id) {
    cw_value v = args[0];
    switch (v.tag) {
    case CW_OBJ:
        return CW_MK_INT(v.i);
    case CW_INT: /* equal ints are the same object */
        return cw_number_binary(cx, CW_OP_ADD, cw_number_binary(cx, CW_OP_MUL, v, CW_MK_INT(32)),
                                CW_MK_INT(0x1000003));
    case CW_FLOAT: {
        uint64_t bits = (uint64_t)v.i;
        return cw_int_from_u64(cx, (bits ^ bits >> 32) << 4 | 5);
    }
    default:
        return CW_MK_INT(0x10000 + v.tag * 64 + v.i * 32);
    }
}

CW_FN(b_callable) {
    return CW_MK_BOOL(cw_is_callable(cx, args[0]) > 0);
}

CW_FN(b_isinstance) {
    int64_t yes = cw_isinstance(cx, args[0], args[1]);
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}

CW_FN(b_issubclass) {
    int64_t yes = cw_issubclass(cx, args[0], args[1]);
    return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(yes);
}

/* ---------------------------------------------------------------- attributes */

static int64_t check_name(cw_ctx *cx, cw_value name, const char *fname) {
    if (CW_IS(name, CW_TYPE_STR))
        return 0;
    if (fname)
        return cw_raise_i(cx, &cw_type_TypeError, "%s(): attribute name must be string", fname);
    return cw_raise_i(cx, &cw_type_TypeError, "attribute name must be string, not '%T'", &name);
}

CW_FN(b_getattr) {
    if (check_name(cx, args[1], NULL) < 0)
        return CW_MK_NULL;
    if (nargs == 2)
        return cw_object_getattr(cx, args[0], args[1].p);
    cw_value v;
    int64_t found = cw_object_lookup_attr(cx, args[0], args[1].p, &v);
    if (found < 0)
        return CW_MK_NULL;
    return found ? v : args[2];
}

CW_FN(b_hasattr) {
    cw_value v;
    if (check_name(cx, args[1], NULL) < 0)
        return CW_MK_NULL;
    int64_t found = cw_object_lookup_attr(cx, args[0], args[1].p, &v);
    return found < 0 ? CW_MK_NULL : CW_MK_BOOL(found);
}

CW_FN(b_setattr) {
    if (check_name(cx, args[1], NULL) < 0)
        return CW_MK_NULL;
    return cw_object_setattr(cx, args[0], args[1].p, args[2]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(b_delattr) {
    if (check_name(cx, args[1], NULL) < 0)
        return CW_MK_NULL;
    return cw_object_delattr(cx, args[0], args[1].p) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

/* ---------------------------------------------------------------- iteration */

CW_FN(b_iter) {
    if (nargs == 1)
        return cw_object_iter(cx, args[0]);
    if (!cw_is_callable(cx, args[0]))
        return cw_raise(cx, &cw_type_TypeError, "iter(v, w): v must be callable");
    return cw_callable_iterator_new(cx, args[0], args[1]);
}

CW_FN(b_next) {
    cw_type *t = cw_type_of(args[0]);
    if (!t->next && cw_type_ready(cx, t) == 0 && !t->next)
        return cw_raise(cx, &cw_type_TypeError, "'%T' object is not an iterator", &args[0]);
    cw_value v = t->next(cx, args[0]); /* not cw_object_next: StopIteration keeps its value */
    if (v.tag)
        return v;
    if (nargs == 2 && (!cx->exc || cw_pending_is(cx, &cw_type_StopIteration))) {
        cw_clear(cx);
        return args[1];
    }
    return cx->exc ? CW_MK_NULL : cw_raise_stop_iteration(cx, CW_MK_NULL);
}

CW_FN(b_aiter) {
    if (!cw_type_of(args[0])->aiter)
        return cw_raise(cx, &cw_type_TypeError, "'%T' object is not an async iterable", &args[0]);
    return cw_get_aiter(cx, args[0]);
}

CW_FN(b_anext) {
    return cw_anext(cx, args[0], nargs > 1 ? args[1] : CW_MK_NULL);
}

CW_FN(b_all) {
    cw_value it = cw_object_iter(cx, args[0]), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t yes = cw_object_truth(cx, x);
        if (yes <= 0)
            return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(0);
    }
    return cx->exc ? CW_MK_NULL : CW_MK_BOOL(1);
}

CW_FN(b_any) {
    cw_value it = cw_object_iter(cx, args[0]), x;
    if (!it.tag)
        return it;
    while ((x = cw_object_next(cx, it)).tag) {
        int64_t yes = cw_object_truth(cx, x);
        if (yes)
            return yes < 0 ? CW_MK_NULL : CW_MK_BOOL(1);
    }
    return cx->exc ? CW_MK_NULL : CW_MK_BOOL(0);
}

CW_FN(b_sorted) {
    if (cw_args_count(cx, "sorted", nargs, 1, 1) < 0)
        return CW_MK_NULL;
    cw_value list = cw_list_from(cx, args[0]);
    if (!list.tag)
        return list;
    cw_value sort_args[3] = {list, CW_MK_NULL, CW_MK_NULL};
    int64_t nkw = kwnames ? kwnames->len : 0;
    if (nkw == 0)
        return cw_list_sort(cx, list.p, CW_MK_NONE, 0).tag ? list : CW_MK_NULL;
    if (nkw > 2)
        return cw_raise(cx, &cw_type_TypeError, "sort() takes at most 2 keyword arguments (%ld given)",
                        (long)nkw);
    memcpy(sort_args + 1, args + nargs, (size_t)nkw * sizeof *args);
    CW_STATIC_NAME(sort_name, "sort");
    return cw_call_method(cx, &sort_name, sort_args, 1, kwnames).tag ? list : CW_MK_NULL;
}

/* ---------------------------------------------------------------- names */

CW_FN(b_vars) {
    if (nargs == 0)
        return cw_main_globals(cx);
    CW_STATIC_NAME(dict_name, "__dict__");
    cw_value v;
    int64_t found = cw_object_lookup_attr(cx, args[0], &dict_name, &v);
    if (found < 0)
        return CW_MK_NULL;
    return found ? v : cw_raise(cx, &cw_type_TypeError, "vars() argument must have __dict__ attribute");
}

CW_FN(b_dir) {
    if (nargs)
        return cw_dir(cx, args[0]);
    cw_value list = cw_list_from(cx, cw_main_globals(cx));
    return list.tag && cw_list_sort(cx, list.p, CW_MK_NONE, 0).tag ? list : CW_MK_NULL;
}

CW_FN(b_globals) {
    return cw_main_globals(cx);
}

const cw_method_def cw_builtins_objects[] = {
    {"repr", b_repr, CW_METHOD_ONE, 1, 1,
     "repr($module, obj, /)\n--\n\nReturn the canonical string representation of the object.\n\nFor many "
     "object types, "
     "including most builtins, eval() will return\nan object equal to obj."},
    {"ascii", b_ascii, CW_METHOD_ONE, 1, 1, NULL},
    {"len", b_len, CW_METHOD_ONE, 1, 1,
     "len($module, obj, /)\n--\n\nReturn the number of items in a container."},
    CW_M1("hash", b_hash),
    CW_M1("id", b_id),
    CW_M1("callable", b_callable),
    CW_MK("__build_class__", cw_builtin_build_class),
    CW_MN("isinstance", b_isinstance, 2, 2),
    CW_MN("issubclass", b_issubclass, 2, 2),
    CW_MN("getattr", b_getattr, 2, 3),
    CW_MN("hasattr", b_hasattr, 2, 2),
    CW_MN("setattr", b_setattr, 3, 3),
    CW_MN("delattr", b_delattr, 2, 2),
    CW_MN("iter", b_iter, 1, 2),
    CW_MN("next", b_next, 1, 2),
    CW_M1("aiter", b_aiter),
    CW_MN("anext", b_anext, 1, 2),
    CW_M1("all", b_all),
    CW_M1("any", b_any),
    CW_MK("sorted", b_sorted),
    CW_MN("vars", b_vars, 0, 1),
    CW_MN("dir", b_dir, 0, 1),
    CW_M0("globals", b_globals),
    CW_M0("locals", b_globals),
    CW_M_END};
