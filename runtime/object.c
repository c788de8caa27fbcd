/* object.c: attribute access, repr, str, format, dir and buffers of any object. */
#include "type.h"

/* ---- attributes ---- */
cw_value cw_object_getattr(cw_ctx *cx, cw_value o, cw_str *name) {
    cw_type *t = type_of_ready(cx, o);
    cw_value r;
    if (CW_LIKELY(t->getattr == cw_generic_getattr))
        r = cw_generic_getattr_quiet(cx, o, name, 0);
    else
        r = t->getattr(cx, o, name);
    if (CW_UNLIKELY(!r.tag) && cw_pending_is(cx, &cw_type_AttributeError))
        cw_exception_set_attr(cx, o, name);
    return r;
}

int64_t cw_object_setattr(cw_ctx *cx, cw_value o, cw_str *name, cw_value v) {
    cw_type *t = type_of_ready(cx, o);
    if (CW_LIKELY(t->setattr == cw_generic_setattr))
        return cw_generic_setattr(cx, o, name, v);
    return t->setattr(cx, o, name, v);
}

int64_t cw_object_delattr(cw_ctx *cx, cw_value o, cw_str *name) {
    return type_of_ready(cx, o)->setattr(cx, o, name, CW_MK_NULL);
}

int64_t cw_object_lookup_attr(cw_ctx *cx, cw_value o, cw_str *name, cw_value *out) {
    cw_type *t = type_of_ready(cx, o);
    if (t->getattr == cw_generic_getattr)
        *out = cw_generic_getattr_quiet(cx, o, name, 1);
    else
        *out = t->getattr(cx, o, name);
    if (out->tag)
        return 1;
    if (!cx->exc)
        return 0;
    if (!cw_pending_is(cx, &cw_type_AttributeError))
        return -1;
    cw_clear(cx);
    return 0;
}

/* ---- repr, str, ascii ---- */
static cw_value simple_text(cw_ctx *cx, cw_value v) {
    switch (v.tag) {
    case CW_INT:
        return cw_int_to_str(cx, v, 10);
    case CW_FLOAT:
        return cw_float_repr(cx, v.d);
    case CW_BOOL:
        return CW_MK_OBJ(cw_str_intern(cx, v.i ? "True" : "False"));
    case CW_NONE:
        return CW_MK_OBJ(cw_str_intern(cx, "None"));
    }
    return CW_MK_NULL;
}

cw_value cw_repr(cw_ctx *cx, cw_value v) {
    if (v.tag != CW_OBJ)
        return simple_text(cx, v);
    cw_type *t = type_of_ready(cx, v);
    if (cw_enter_recursive(cx, " while getting the repr of an object") < 0)
        return CW_MK_NULL;
    cw_value r = t->repr(cx, v);
    cw_leave_recursive(cx);
    if (r.tag && !is_str(r))
        return cw_raise(cx, &cw_type_TypeError, "__repr__ returned non-string (type %s)", cw_type_name(r));
    return r;
}

cw_value cw_str_of(cw_ctx *cx, cw_value v) {
    if (v.tag != CW_OBJ)
        return simple_text(cx, v);
    cw_type *t = type_of_ready(cx, v);
    if (t == &cw_type_str)
        return v;
    if (cw_enter_recursive(cx, " while getting the str of an object") < 0)
        return CW_MK_NULL;
    cw_value r = t->str ? t->str(cx, v) : t->repr(cx, v);
    cw_leave_recursive(cx);
    if (r.tag && !is_str(r))
        return cw_raise(cx, &cw_type_TypeError, "__str__ returned non-string (type %s)", cw_type_name(r));
    return r;
}

cw_value cw_ascii(cw_ctx *cx, cw_value v) {
    cw_value r = cw_repr(cx, v);
    if (!r.tag || CW_AS_STR(r)->ascii)
        return r;
    cw_str *s = r.p;
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        char escape[16];
        if (c < 128) {
            cw_strbuild_char(cx, &b, c);
            continue;
        }
        int n = snprintf(escape, sizeof escape,
                         c < 0x100     ? "\\x%02x"
                         : c < 0x10000 ? "\\u%04x"
                                       : "\\U%08x",
                         c);
        cw_strbuild_ascii(cx, &b, escape, n);
    }
    return cw_strbuild_finish(cx, &b);
}

/* ---- format ---- */
cw_value cw_format(cw_ctx *cx, cw_value v, cw_value spec) {
    int64_t plain = !spec.tag || (CW_IS_EXACT(spec, &cw_type_str) && !CW_AS_STR(spec)->len);
    if (plain && (v.tag == CW_INT || v.tag == CW_FLOAT || CW_IS_EXACT(v, &cw_type_str)))
        return cw_str_of(cx, v);
    if (v.tag == CW_INT && is_str(spec))
        return cw_format_int(cx, v, spec.p);
    if (v.tag == CW_FLOAT && is_str(spec))
        return cw_format_float(cx, v.d, spec.p);
    cw_value args[2] = {v, spec.tag ? spec : cx->state->empty_str};
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_format, args, 2, &found);
    if (!found)
        return cw_raise(cx, &cw_type_TypeError, "Type %s doesn't define __format__", cw_type_name(v));
    if (r.tag && !is_str(r))
        return cw_raise(cx, &cw_type_TypeError, "__format__ must return a str, not %s", cw_type_name(r));
    return r;
}

/* ---- dir ---- */
cw_value cw_dir(cw_ctx *cx, cw_value v) {
    static cw_str *const dir_name = &cw_name_dir;
    int64_t found;
    cw_value names = cw_call_special(cx, dir_name, &v, 1, &found);
    if (!found)
        return cw_raise(cx, &cw_type_TypeError, "object does not provide __dir__");
    cw_value list = names.tag ? cw_list_from(cx, names) : names;
    if (!list.tag || !cw_list_sort(cx, list.p, CW_MK_NULL, 0).tag)
        return CW_MK_NULL;
    return list;
}

/* ---- buffers ---- */
int64_t cw_get_buffer(cw_ctx *cx, cw_value v, cw_buffer *out, int64_t writable) {
    cw_type *t = type_of_ready(cx, v);
    if (!t->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError, "a bytes-like object is required, not '%s'", t->name);
    *out = (cw_buffer){.itemsize = 1, .format = "B", .owner = v};
    return t->getbuffer(cx, v, out, writable);
}
