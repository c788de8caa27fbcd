/* module_tables.h: what native modules put into their namespaces by the table: numbers, exception classes. */
#ifndef CW_MODULE_TABLES_H
#define CW_MODULE_TABLES_H

#include "cw.h"

typedef struct cw_constant {
    const char *name; /* NULL: end of the table */
    int64_t value;
} cw_constant;
/* Entry for a constant of the system that programs know by the same name. */
#define CW_CONSTANT(name)                                                                                    \
    { #name, name }
#define CW_CONSTANTS_END                                                                                     \
    { NULL, 0 }

int64_t cw_module_add_constants(cw_ctx *cx, cw_module *m, const cw_constant *table); /* 0 or -1 */
/* A new exception class, whose __module__ is `home`. root (NULL: none) holds it, too, and becomes a root of
 * the collector. */
cw_value cw_exception_class(cw_ctx *cx, const char *home, const char *name, cw_type *base, cw_value *root);
/* The same, which programs find in m under its name. 0 or -1. */
int64_t cw_module_add_exception(cw_ctx *cx, cw_module *m, const char *home, const char *name, cw_type *base,
                                cw_value *root);

#endif
