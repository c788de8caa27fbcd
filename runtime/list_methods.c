/* list_methods.c: the methods of list. */
#include "containers.h"

cw_value cw_list_reversed(cw_ctx *cx, cw_value self);

CW_FN(list_append) {
    return cw_list_append(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(list_extend) {
    return cw_list_extend(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(list_insert) {
    cw_list *l = self.p;
    int64_t i;
    if (cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (i < 0) {
        i += l->len;
        if (i < 0)
            i = 0;
    }
    if (i > l->len)
        i = l->len;
    cw_list one = {.len = 1, .cap = 1};
    int64_t word = args[1].i;
    cw_value item = args[1];
    one.kind = cw_list_kind_of(item);
    one.data = one.kind == CW_LIST_VALUE ? (void *)&item : (void *)&word;
    return cw_list_splice(cx, l, i, i, &one) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(list_pop) {
    cw_list *l = self.p;
    int64_t i = -1;
    if (nargs) {
        if (args[0].tag == CW_INT)
            i = args[0].i;
        else if (cw_int_as_i64(cx, args[0], &i) < 0)
            return CW_MK_NULL;
    }
    if (l->len == 0)
        return cw_raise(cx, &cw_type_IndexError, "pop from empty list");
    if (i < 0)
        i += l->len;
    if (i < 0 || i >= l->len)
        return cw_raise(cx, &cw_type_IndexError, "pop index out of range");
    cw_value v = cw_list_item(l, i);
    static const cw_list nothing;
    if (cw_list_splice(cx, l, i, i + 1, &nothing) < 0)
        return CW_MK_NULL;
    return v;
}

CW_FN(list_clear) {
    cw_list *l = self.p;
    l->len = 0;
    l->data = NULL;
    l->cap = 0;
    return CW_MK_NONE;
}

CW_FN(list_copy) {
    cw_list *l = self.p;
    return cw_list_slice(cx, l, 0, l->len);
}

CW_FN(list_reverse) {
    cw_list_reverse(self.p);
    return CW_MK_NONE;
}

/* Clamped start and stop of index(). */
static int64_t search_bound(cw_ctx *cx, cw_value v, int64_t *out) {
    if (v.tag != CW_INT && v.tag != CW_BOOL && !cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "slice indices must be integers or have an __index__ method");
    return cw_index_clamped(cx, v, out);
}

CW_FN(list_index) {
    cw_list *l = self.p;
    int64_t start = 0, stop = INT64_MAX;
    if ((nargs > 1 && search_bound(cx, args[1], &start) < 0) ||
        (nargs > 2 && search_bound(cx, args[2], &stop) < 0))
        return CW_MK_NULL;
    if (start < 0 && (start += l->len) < 0)
        start = 0;
    if (stop < 0 && (stop += l->len) < 0)
        stop = 0;
    for (int64_t i = start; i < stop && i < l->len; i++) {
        int64_t same = cw_value_equal(cx, cw_list_item(l, i), args[0]);
        if (same < 0)
            return CW_MK_NULL;
        if (same)
            return CW_MK_INT(i);
    }
    return cw_raise(cx, &cw_type_ValueError, "%R is not in list", &args[0]);
}

CW_FN(list_count) {
    cw_list *l = self.p;
    int64_t n = 0;
    if (l->kind == CW_LIST_BOOL && args[0].tag == CW_BOOL) {
        for (int64_t i = 0; i < l->len; i++)
            n += ((uint8_t *)l->data)[i] == args[0].i;
        return CW_MK_INT(n);
    }
    for (int64_t i = 0; i < l->len; i++) {
        int64_t same = cw_value_equal(cx, cw_list_item(l, i), args[0]);
        if (same < 0)
            return CW_MK_NULL;
        n += same;
    }
    return CW_MK_INT(n);
}

CW_FN(list_remove) {
    cw_list *l = self.p;
    for (int64_t i = 0; i < l->len; i++) {
        int64_t same = cw_value_equal(cx, cw_list_item(l, i), args[0]);
        if (same < 0)
            return CW_MK_NULL;
        if (same) {
            static const cw_list nothing;
            if (i < l->len && cw_list_splice(cx, l, i, i + 1, &nothing) < 0)
                return CW_MK_NULL;
            return CW_MK_NONE;
        }
    }
    return cw_raise(cx, &cw_type_ValueError, "list.remove(x): x not in list");
}

CW_FN(list_sort) {
    static const char *const names[] = {"key", "reverse", NULL};
    cw_value parsed[2];
    if (cw_args_parse(cx, "sort", args, nargs, kwnames, names, 0, 0, parsed) < 0)
        return CW_MK_NULL;
    int64_t reverse = 0;
    if (parsed[1].tag) {
        cw_value flag = cw_number_index(cx, parsed[1]);
        if (!flag.tag) {
            if (!cw_pending_is(cx, &cw_type_TypeError))
                return CW_MK_NULL;
            cw_clear(cx);
            return cw_raise(cx, &cw_type_TypeError, "'%T' object cannot be interpreted as an integer",
                            &parsed[1]);
        }
        reverse = cw_int_sign(flag) != 0;
    }
    return cw_list_sort(cx, self.p, parsed[0].tag ? parsed[0] : CW_MK_NONE, reverse);
}

CW_FN(list_sizeof) {
    /* what CPython would say: 40 bytes of object, 16 of collector header are sys.getsizeof's, 8 for each
     * element */
    cw_list *l = self.p;
    return CW_MK_INT(40 + 8 * (l->cap > l->len ? l->cap : l->len));
}

CW_FN(list_reversed_method) {
    return cw_list_reversed(cx, self);
}

const cw_method_def cw_list_methods[] = {CW_M1("append", list_append),
                                         CW_M0("clear", list_clear),
                                         CW_M0("copy", list_copy),
                                         CW_M1("count", list_count),
                                         CW_M1("extend", list_extend),
                                         CW_MN("index", list_index, 1, 3),
                                         CW_MN("insert", list_insert, 2, 2),
                                         CW_MN("pop", list_pop, 0, 1),
                                         CW_M1("remove", list_remove),
                                         CW_M0("reverse", list_reverse),
                                         CW_MK("sort", list_sort),
                                         CW_M0("__reversed__", list_reversed_method),
                                         CW_M0("__sizeof__", list_sizeof),
                                         CW_CLASS_GETITEM,
                                         CW_M_END};
