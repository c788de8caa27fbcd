/* module.h: between module.c (module objects, namespaces) and import.c (finding and running modules). */
#ifndef CW_MODULE_H
#define CW_MODULE_H

#include "state.h"

cw_module *cw_module_new_compiled(cw_ctx *cx, cw_module_def *def);
cw_value cw_import_absolute(cw_ctx *cx, cw_str *name); /* "a.b.c" with its parents; returns a.b.c */

#endif
