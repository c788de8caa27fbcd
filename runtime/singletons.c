/* singletons.c: None, Ellipsis and NotImplemented, empty objects, strs of one character, and the static names
 * of names.def. */
#include "type.h"

#define CW_NAME(id) cw_str cw_name_##id = CW_STATIC_STR("__" #id "__", sizeof("__" #id "__") - 1);
#define CW_WORD(id) cw_str cw_name_##id = CW_STATIC_STR(#id, sizeof(#id) - 1);
#include "names.def"
#undef CW_NAME
#undef CW_WORD

extern cw_type cw_type_ellipsis, cw_type_notimplemented;

/* ---- empty objects, single characters ---- */
static uint8_t no_text[1]; /* who has filled an object of no bytes ends it with a NUL */
cw_str cw_empty_str = CW_STATIC_STR(no_text, 0);
cw_bytes cw_empty_bytes = CW_STATIC_BYTES(no_text, 0);
cw_tuple cw_empty_tuple = {&cw_type_tuple, 0};

/* FOR_256(X): X(0), ... X(255) */
#define FOR_4(x, i) x(i), x((i) + 1), x((i) + 2), x((i) + 3)
#define FOR_16(x, i) FOR_4(x, i), FOR_4(x, (i) + 4), FOR_4(x, (i) + 8), FOR_4(x, (i) + 12)
#define FOR_64(x, i) FOR_16(x, i), FOR_16(x, (i) + 16), FOR_16(x, (i) + 32), FOR_16(x, (i) + 48)
#define FOR_256(x) FOR_64(x, 0), FOR_64(x, 64), FOR_64(x, 128), FOR_64(x, 192)
#define CHAR_TEXT(c)                                                                                         \
    { c, 0 }
#define CHAR_STR(c)                                                                                          \
    { &cw_type_str, -1, 1, char_texts[c], 1, (c) < 128, 0, 0 }
static uint8_t char_texts[256][2] = {FOR_256(CHAR_TEXT)};
cw_str cw_char_strs[256] = {FOR_256(CHAR_STR)};

static cw_value no_arguments(cw_ctx *cx, cw_type *type, int64_t nargs, cw_tuple *kwnames, cw_value result) {
    if (nargs || (kwnames && kwnames->len))
        return cw_raise(cx, &cw_type_TypeError, "%s takes no arguments", type->name);
    return result;
}

/* ---- None ---- */
static cw_value none_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)args;
    return no_arguments(cx, type, nargs, kwnames, CW_MK_NONE);
}
static cw_value none_repr(cw_ctx *cx, cw_value self) {
    (void)self;
    return cw_str_new(cx, "None", 4);
}
static int64_t none_truth(cw_ctx *cx, cw_value self) {
    (void)cx, (void)self;
    return 0;
}
static int64_t none_hash(cw_ctx *cx, cw_value self) {
    (void)cx, (void)self;
    return 0xfca86420;
}
cw_type cw_type_none = {.type = &cw_type_type,
                        .name = "NoneType",
                        .basicsize = sizeof(cw_obj),
                        .new_ = none_new,
                        .repr = none_repr,
                        .hash = none_hash,
                        .truth = none_truth};

/* ---- Ellipsis ---- */
cw_obj cw_ellipsis = {&cw_type_ellipsis};

static cw_value ellipsis_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)type, (void)args;
    if (nargs || (kwnames && kwnames->len))
        return cw_raise(cx, &cw_type_TypeError, "EllipsisType takes no arguments");
    return CW_MK_OBJ(&cw_ellipsis);
}
static cw_value ellipsis_repr(cw_ctx *cx, cw_value self) {
    (void)self;
    return cw_str_new(cx, "Ellipsis", 8);
}
static cw_value ellipsis_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return ellipsis_repr(cx, self);
}
static const cw_method_def ellipsis_methods[] = {
    {"__reduce__", ellipsis_reduce, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};
cw_type cw_type_ellipsis = {.type = &cw_type_type,
                            .name = "ellipsis",
                            .basicsize = sizeof(cw_obj),
                            .methods = ellipsis_methods,
                            .new_ = ellipsis_new,
                            .repr = ellipsis_repr};

/* ---- NotImplemented ---- */
cw_obj cw_notimplemented = {&cw_type_notimplemented};

static cw_value notimplemented_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    (void)args, (void)type;
    if (nargs || (kwnames && kwnames->len))
        return cw_raise(cx, &cw_type_TypeError, "NotImplementedType takes no arguments");
    return CW_NOTIMPLEMENTED;
}
static cw_value notimplemented_repr(cw_ctx *cx, cw_value self) {
    (void)self;
    return cw_str_new(cx, "NotImplemented", 14);
}
static cw_value notimplemented_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                      cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return notimplemented_repr(cx, self);
}
static int64_t notimplemented_truth(cw_ctx *cx, cw_value self) {
    (void)self;
    if (cw_warn(cx, &cw_type_DeprecationWarning, "NotImplemented should not be used in a boolean context") <
        0)
        return -1;
    return 1;
}
static const cw_method_def notimplemented_methods[] = {
    {"__reduce__", notimplemented_reduce, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};
cw_type cw_type_notimplemented = {.type = &cw_type_type,
                                  .name = "NotImplementedType",
                                  .basicsize = sizeof(cw_obj),
                                  .methods = notimplemented_methods,
                                  .new_ = notimplemented_new,
                                  .repr = notimplemented_repr,
                                  .truth = notimplemented_truth};
