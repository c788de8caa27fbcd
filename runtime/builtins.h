/* builtins.h: between the files that define the functions of module builtins. */
#ifndef CW_BUILTINS_H
#define CW_BUILTINS_H

#include "containers.h"

extern const cw_method_def cw_builtins_objects[]; /* builtins_object.c: attributes, types, hash, iteration */
extern const cw_method_def cw_builtins_numbers[]; /* builtins_number.c: abs, round, sum, min, max, ... */
extern const cw_method_def cw_builtins_program[]; /* builtins_program.c: print, input, eval, dir, ... */
int64_t cw_builtins_add_site(cw_ctx *cx, cw_module *m); /* exit, quit, copyright, help, ... */
/* class.c: __build_class__ */
cw_value cw_builtin_build_class(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames);
cw_value cw_main_globals(cw_ctx *cx);

#endif
