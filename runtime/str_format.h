/* str_format.h: the parser of format strings, shared by str.format and string.Formatter's helpers. Positions
 * are indices of code points in the format string. */
#ifndef CW_STR_FORMAT_H
#define CW_STR_FORMAT_H

#include "text.h"

typedef struct cw_format_field {
    int64_t literal_from, literal_to; /* text before the field, braces unescaped */
    int has_field;
    int nested; /* the spec contains fields */
    int64_t name_from, name_to;
    int64_t spec_from, spec_to;
    uint32_t conversion; /* 0: none */
} cw_format_field;
/* Next literal and field in [*at, to): 1, 0 at the end, -1 with ValueError. */
int64_t cw_format_next(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to, cw_format_field *f);

/* First part of a field name: *rest is where .attr and [index] begin, *index its number or -1. 0 or -1. */
int64_t cw_format_split_name(cw_ctx *cx, const cw_str *s, int64_t from, int64_t to, int64_t *rest,
                             int64_t *index);

typedef struct cw_format_access {
    int is_attribute; /* .name; else [key] */
    int64_t index;    /* number of a key that is one, else -1 */
    int64_t from, to;
} cw_format_access;
int64_t cw_format_next_access(cw_ctx *cx, const cw_str *s, int64_t *at, int64_t to, cw_format_access *a);

#endif
