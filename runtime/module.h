/* module.h: between module.c (module objects, namespaces) and import.c (finding and running modules). */
#ifndef CW_MODULE_H
#define CW_MODULE_H

#include "state.h"

cw_module *cw_module_new_compiled(cw_ctx *cx, cw_module_def *def);
/* Somebody other than the module's own code stored into the slot of some module. */
void cw_module_slot_changed(cw_ctx *cx, const cw_value *slot);
/* Slots that hold this function have to be looked at anew: its code changed. */
void cw_module_object_changed(cw_ctx *cx, const void *object);
cw_value cw_import_absolute(cw_ctx *cx, cw_str *name); /* "a.b.c" with its parents; returns a.b.c */
/* What an import statement does: the module for IMPORT_NAME. __import__ does it, too (builtins_program.c). */
cw_value cw_import_module(cw_ctx *cx, cw_module *importer, cw_str *name, cw_value fromlist, int64_t level);
cw_value cw_builtin_import(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* Is there such a module? 0: no, 1: compiled (*def), 2: native. The program itself is none. */
int64_t cw_import_known(cw_ctx *cx, cw_str *name, cw_module_def **def);
/* import_source.c: the file of module `tail` in package `parent` (CW_NULL: along sys.path), CW_NULL if there
 * is none; the module made of it, CW_NULL without exception if there is none or no compiler. */
cw_value cw_source_path(cw_ctx *cx, cw_str *tail, cw_value parent, bool *is_package);
cw_value cw_import_source(cw_ctx *cx, cw_str *name, cw_str *tail, cw_value parent);

#endif
