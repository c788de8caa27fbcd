/* fspath.c: paths between programs (str, bytes, objects with __fspath__) and the system (bytes). */
#include "file.h"

cw_value cw_fspath(cw_ctx *cx, cw_value v) {
    CW_STATIC_NAME(fspath_name, "__fspath__");
    if (CW_IS(v, CW_TYPE_STR) || CW_IS(v, CW_TYPE_BYTES))
        return v;
    cw_value method = cw_lookup_special(cx, v, &fspath_name);
    if (!method.tag) {
        if (cx->exc)
            return CW_MK_NULL;
        return cw_raise(cx, &cw_type_TypeError, "expected str, bytes or os.PathLike object, not %T", &v);
    }
    cw_value path = cw_call0(cx, method);
    if (!path.tag || CW_IS(path, CW_TYPE_STR) || CW_IS(path, CW_TYPE_BYTES))
        return path;
    return cw_raise(cx, &cw_type_TypeError, "expected %T.__fspath__() to return str or bytes, not %T", &v,
                    &path);
}

cw_value cw_fs_path(cw_ctx *cx, cw_value v, char **path) {
    cw_value p = cw_fspath(cx, v);
    if (!p.tag)
        return p;
    cw_value bytes = CW_IS(p, CW_TYPE_STR) ? cw_str_encode(cx, p.p, "utf-8", "surrogateescape") : p;
    if (!bytes.tag)
        return bytes;
    cw_bytes *b = bytes.p;
    if ((int64_t)strlen((char *)b->data) != b->len)
        return cw_raise(cx, &cw_type_ValueError, "embedded null byte");
    *path = (char *)b->data;
    return p;
}

char *cw_fs_text(cw_ctx *cx, cw_value v) {
    char *path;
    if (!cw_fs_path(cx, v, &path).tag)
        return NULL;
    int64_t size = (int64_t)strlen(path) + 1;
    return memcpy(cw_alloc_atomic(cx, size), path, (size_t)size);
}

char **cw_fs_texts(cw_ctx *cx, cw_value iterable) {
    cw_value list = cw_list_from(cx, iterable);
    if (!list.tag)
        return NULL;
    int64_t n = CW_AS_LIST(list)->len;
    char **texts = cw_alloc(cx, (n + 1) * (int64_t)sizeof *texts);
    for (int64_t i = 0; i < n; i++)
        if (!(texts[i] = cw_fs_text(cx, cw_list_get(list.p, i))))
            return NULL;
    return texts;
}

cw_value cw_fs_decode(cw_ctx *cx, const char *path) {
    return cw_str_new(cx, path, -1);
}
