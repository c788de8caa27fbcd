/* mod_array_methods.c: the methods of array.array. */
#include "mod_array.h"
#include "state.h"

static cw_array *array_of(cw_value v) {
    return v.p;
}

CW_FN(array_append) {
    return cw_array_append(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(array_extend) {
    return cw_array_extend(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(array_insert) {
    int64_t i;
    return cw_int_as_i64(cx, args[0], &i) < 0 || cw_array_insert(cx, self.p, i, args[1]) < 0 ? CW_MK_NULL
                                                                                             : CW_MK_NONE;
}

CW_FN(array_pop) {
    cw_array *a = self.p;
    int64_t i = -1;
    if (nargs && cw_int_as_i64(cx, args[0], &i) < 0)
        return CW_MK_NULL;
    if (a->len == 0)
        return cw_raise(cx, &cw_type_IndexError, "pop from empty array");
    if (i < 0)
        i += a->len;
    if (i < 0 || i >= a->len)
        return cw_raise(cx, &cw_type_IndexError, "pop index out of range");
    cw_value v = cw_array_get(cx, a, i);
    return cw_array_splice(cx, a, i, i + 1, NULL, 0) < 0 ? CW_MK_NULL : v;
}

/* First index from `start` on of an item equal to v: -1 none, -2 error. */
static int64_t find(cw_ctx *cx, cw_array *a, cw_value v, int64_t start, int64_t stop) {
    for (int64_t i = start; i < stop && i < a->len; i++) {
        int64_t same = cw_compare_bool(cx, CW_CMP_EQ, cw_array_get(cx, a, i), v);
        if (same)
            return same < 0 ? -2 : i;
    }
    return -1;
}

CW_FN(array_index) {
    cw_array *a = self.p;
    int64_t bound[2] = {0, INT64_MAX};
    for (int64_t i = 1; i < nargs; i++) {
        if (cw_index_clamped(cx, args[i], &bound[i - 1]) < 0)
            return CW_MK_NULL;
        if (bound[i - 1] < 0 && (bound[i - 1] += a->len) < 0)
            bound[i - 1] = 0;
    }
    int64_t i = find(cx, a, args[0], bound[0], bound[1]);
    if (i == -1)
        return cw_raise(cx, &cw_type_ValueError, "array.index(x): x not in array");
    return i < 0 ? CW_MK_NULL : CW_MK_INT(i);
}

CW_FN(array_remove) {
    int64_t i = find(cx, self.p, args[0], 0, INT64_MAX);
    if (i == -1)
        return cw_raise(cx, &cw_type_ValueError, "array.remove(x): x not in array");
    if (i >= array_of(self)->len) /* the comparison has taken it out already */
        return CW_MK_NONE;
    return i < 0 || cw_array_splice(cx, self.p, i, i + 1, NULL, 0) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(array_count) {
    int64_t n = 0;
    for (int64_t i = 0; (i = find(cx, self.p, args[0], i, INT64_MAX)) >= 0; i++)
        n++;
    return cx->exc ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(array_reverse) {
    cw_array *a = self.p;
    uint8_t item[8];
    for (int64_t i = 0, j = a->len - 1; i < j; i++, j--) {
        memcpy(item, a->data + i * a->size, (size_t)a->size);
        memcpy(a->data + i * a->size, a->data + j * a->size, (size_t)a->size);
        memcpy(a->data + j * a->size, item, (size_t)a->size);
    }
    return CW_MK_NONE;
}

CW_FN(array_byteswap) {
    cw_array *a = self.p;
    for (int64_t i = 0; i < a->len; i++) {
        uint8_t *p = a->data + i * a->size;
        for (int64_t x = 0, y = a->size - 1; x < y; x++, y--) {
            uint8_t t = p[x];
            p[x] = p[y];
            p[y] = t;
        }
    }
    return CW_MK_NONE;
}

CW_FN(array_tolist) {
    return cw_array_to_list(cx, self.p);
}

CW_FN(array_fromlist) {
    cw_array *a = self.p;
    int64_t before = a->len;
    if (!CW_IS(args[0], CW_TYPE_LIST))
        return cw_raise(cx, &cw_type_TypeError, "arg must be list");
    if (cw_array_extend(cx, a, args[0]) == 0)
        return CW_MK_NONE;
    a->len = before;
    return CW_MK_NULL;
}

CW_FN(array_tobytes) {
    cw_array *a = self.p;
    return cw_bytes_new(cx, a->len ? a->data : (uint8_t *)"", a->len * a->size);
}

static int64_t add_bytes(cw_ctx *cx, cw_array *a, cw_value v) {
    cw_buffer buffer;
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        return -1;
    if (buffer.len % a->size)
        return cw_raise_i(cx, &cw_type_ValueError, "bytes length not a multiple of item size");
    return cw_array_splice(cx, a, a->len, a->len, buffer.data, buffer.len / a->size);
}

CW_FN(array_frombytes) {
    return add_bytes(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(array_tofile) {
    cw_value bytes = array_tobytes(cx, self, NULL, 0, NULL);
    return bytes.tag && cw_call_method1(cx, args[0], "write", bytes).tag ? CW_MK_NONE : CW_MK_NULL;
}

CW_FN(array_fromfile) {
    cw_array *a = self.p;
    int64_t n;
    if (cw_int_as_i64(cx, args[1], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative count");
    if (n > INT64_MAX / a->size)
        return cw_raise_memory(cx), CW_MK_NULL;
    cw_value bytes = cw_call_method1(cx, args[0], "read", CW_MK_INT(n * a->size));
    if (!bytes.tag)
        return bytes;
    if (!CW_IS(bytes, CW_TYPE_BYTES))
        return cw_raise(cx, &cw_type_TypeError, "read() didn't return bytes");
    int64_t got = CW_AS_BYTES(bytes)->len;
    if (add_bytes(cx, a, bytes) < 0)
        return CW_MK_NULL;
    return got < n * a->size ? cw_raise(cx, &cw_type_EOFError, "read() didn't return enough bytes")
                             : CW_MK_NONE;
}

CW_FN(array_tounicode) {
    if (array_of(self)->code != 'u')
        return cw_raise(cx, &cw_type_ValueError, "tounicode() may only be called on unicode type arrays");
    return cw_str_join(cx, CW_AS_STR(cx->state->empty_str), cw_array_to_list(cx, self.p));
}

CW_FN(array_fromunicode) {
    if (array_of(self)->code != 'u')
        return cw_raise(cx, &cw_type_ValueError, "fromunicode() may only be called on unicode type arrays");
    return cw_array_extend(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(array_buffer_info) {
    return cw_tuple2(cx, CW_MK_INT((int64_t)array_of(self)->data), CW_MK_INT(array_of(self)->len));
}

CW_FN(array_copy) {
    cw_array *a = self.p, *copy = cw_array_new(cx, &cw_type_array, a->code, 0);
    return cw_array_splice(cx, copy, 0, 0, a->data, a->len) < 0 ? CW_MK_NULL : CW_MK_OBJ(copy);
}

const cw_method_def cw_array_methods[] = {CW_M1("append", array_append),
                                          CW_M0("buffer_info", array_buffer_info),
                                          CW_M0("byteswap", array_byteswap),
                                          CW_M0("__copy__", array_copy),
                                          CW_M1("__deepcopy__", array_copy),
                                          CW_M1("count", array_count),
                                          CW_M1("extend", array_extend),
                                          CW_MN("fromfile", array_fromfile, 2, 2),
                                          CW_M1("fromlist", array_fromlist),
                                          CW_M1("frombytes", array_frombytes),
                                          CW_M1("fromunicode", array_fromunicode),
                                          CW_MN("index", array_index, 1, 3),
                                          CW_MN("insert", array_insert, 2, 2),
                                          CW_MN("pop", array_pop, 0, 1),
                                          CW_M1("__reduce_ex__", cw_array_reduce_ex),
                                          CW_M1("remove", array_remove),
                                          CW_M0("reverse", array_reverse),
                                          CW_M1("tofile", array_tofile),
                                          CW_M0("tolist", array_tolist),
                                          CW_M0("tobytes", array_tobytes),
                                          CW_M0("tounicode", array_tounicode),
                                          CW_CLASS_GETITEM,
                                          CW_M_END};
