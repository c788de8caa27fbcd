/* format_spec.h: the standard format specification
 * [[fill]align][sign][z][#][0][width][grouping][.precision][type]. */
#ifndef CW_FORMAT_SPEC_H
#define CW_FORMAT_SPEC_H

#include "cw.h"

typedef struct format_spec {
    uint32_t fill;        /* code point, ' ' by default */
    uint32_t align;       /* '<', '>', '=' or '^' */
    uint32_t sign;        /* '+', '-', ' ' or 0 */
    uint32_t grouping;    /* ',' or '_' or 0 */
    uint32_t type;        /* code point of the presentation type, 0 if none */
    int64_t width;        /* -1: none */
    int64_t precision;    /* -1: none */
    int alternate;        /* '#' */
    int no_negative_zero; /* 'z' */
} format_spec;

/* Parses s for an object of the named type; default_align '<' or '>'. 0, or -1 with ValueError. */
int64_t format_spec_parse(cw_ctx *cx, cw_str *s, const char *type_name, uint32_t default_align,
                          format_spec *out);
/* ValueError "Unknown format code 'q' for object of type 'int'"; returns CW_NULL. */
cw_value format_raise_unknown(cw_ctx *cx, uint32_t type, const char *type_name);

#endif
