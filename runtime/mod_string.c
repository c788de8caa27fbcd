/* mod_string.c: module _string, the parsers of format strings for string.Formatter. */
#include "str_format.h"

typedef struct cw_format_iterator {
    cw_type *type;
    cw_str *s;
    int64_t at;
    int is_names; /* fieldnameiterator */
} cw_format_iterator;

static cw_value iterator_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

/* (literal, field_name, spec, conversion); the last three None where there is no field. */
static cw_value formatter_next(cw_ctx *cx, cw_value self) {
    cw_format_iterator *it = self.p;
    cw_format_field f;
    if (cw_format_next(cx, it->s, &it->at, it->s->len, &f) <= 0)
        return CW_MK_NULL;
    cw_value parts[4] = {cw_str_substring(cx, it->s, f.literal_from, f.literal_to), CW_MK_NONE, CW_MK_NONE,
                         CW_MK_NONE};
    if (f.has_field) {
        parts[1] = cw_str_substring(cx, it->s, f.name_from, f.name_to);
        parts[2] = cw_str_substring(cx, it->s, f.spec_from, f.spec_to);
        if (f.conversion)
            parts[3] = cw_str_from_char(cx, f.conversion);
    }
    return cw_tuple_build(cx, parts, 4);
}

/* (is_attribute, name or index) */
static cw_value field_name_next(cw_ctx *cx, cw_value self) {
    cw_format_iterator *it = self.p;
    cw_format_access a;
    if (cw_format_next_access(cx, it->s, &it->at, it->s->len, &a) <= 0)
        return CW_MK_NULL;
    cw_value parts[2] = {CW_MK_BOOL(a.is_attribute),
                         a.index >= 0 ? CW_MK_INT(a.index) : cw_str_substring(cx, it->s, a.from, a.to)};
    return cw_tuple_build(cx, parts, 2);
}

static cw_type type_formatter_iterator = {
    .type = &cw_type_type,
    .name = "formatteriterator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_format_iterator),
    .iter = iterator_self,
    .next = formatter_next,
};

static cw_type type_field_name_iterator = {
    .type = &cw_type_type,
    .name = "fieldnameiterator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_format_iterator),
    .iter = iterator_self,
    .next = field_name_next,
};

static cw_value iterator_new(cw_ctx *cx, cw_type *type, cw_str *s, int64_t at) {
    cw_format_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = type;
    it->s = s;
    it->at = at;
    return CW_MK_OBJ(it);
}

static CW_METHOD(formatter_parser) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "expected str, got %T", &args[0]);
    return iterator_new(cx, &type_formatter_iterator, CW_AS_STR(args[0]), 0);
}

static CW_METHOD(formatter_field_name_split) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "expected str, got %T", &args[0]);
    cw_str *s = CW_AS_STR(args[0]);
    int64_t rest, index;
    if (cw_format_split_name(cx, s, 0, s->len, &rest, &index) < 0)
        return CW_MK_NULL;
    cw_value parts[2] = {index >= 0 ? CW_MK_INT(index) : cw_str_substring(cx, s, 0, rest),
                         iterator_new(cx, &type_field_name_iterator, s, rest)};
    return cw_tuple_build(cx, parts, 2);
}

static const cw_method_def functions[] = {
    {"formatter_parser", formatter_parser, CW_METHOD_ONE, 1, 1, NULL},
    {"formatter_field_name_split", formatter_field_name_split, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};

const cw_native_module cw_native__string = {"_string", functions, NULL, "string helper module"};
