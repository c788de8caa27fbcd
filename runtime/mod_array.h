/* mod_array.h: between the files of module array: the type and its items (mod_array.c), its methods
 * (mod_array_methods.c), what pickles hold of it (mod_array_pickle.c). */
#ifndef CW_MOD_ARRAY_H
#define CW_MOD_ARRAY_H

#include "containers.h"

typedef struct cw_array {
    cw_type *type;
    int64_t len, cap;
    uint8_t *data; /* cap items */
    char code;     /* type code */
    int64_t size;  /* bytes per item */
    cw_exports exports;
} cw_array;

extern cw_type cw_type_array;
extern const cw_method_def cw_array_methods[];
#define CW_IS_ARRAY(v) ((v).tag == CW_OBJ && cw_type_is_subtype(cw_type_of(v), &cw_type_array))
cw_array *cw_array_new(cw_ctx *cx, cw_type *type, char code, int64_t len); /* zeroed items */
int64_t cw_array_reserve(cw_ctx *cx, cw_array *a, int64_t cap);
cw_value cw_array_get(cw_ctx *cx, const cw_array *a, int64_t i);
int64_t cw_array_set(cw_ctx *cx, cw_array *a, int64_t i, cw_value v);
int64_t cw_array_insert(cw_ctx *cx, cw_array *a, int64_t i, cw_value v); /* before i, as list.insert */
int64_t cw_array_append(cw_ctx *cx, cw_array *a, cw_value v);
int64_t cw_array_extend(cw_ctx *cx, cw_array *a, cw_value iterable);
/* Replaces [from, to) by n items at `items` (of the same code). */
int64_t cw_array_splice(cw_ctx *cx, cw_array *a, int64_t from, int64_t to, const uint8_t *items, int64_t n);
cw_value cw_array_to_list(cw_ctx *cx, const cw_array *a);
cw_value cw_array_reduce_ex(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames);
extern const cw_method_def cw_array_functions[]; /* mod_array_pickle.c: _array_reconstructor */

#endif
