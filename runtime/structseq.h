/* structseq.h: tuples whose items have names too (time.struct_time, os.stat_result, sys.version_info).
 *
 * A type is a static structseq_type: a cw_type (base tuple, getsets from STRUCTSEQ_FIELD, slots from
 * STRUCTSEQ_SLOTS) and the number of fields.  Fields from `visible` on are attributes but not items; they
 * stand behind the items in the same block.
 */
#ifndef CW_STRUCTSEQ_H
#define CW_STRUCTSEQ_H

#include "cw.h"

typedef struct structseq_type {
    cw_type type;
    int64_t visible; /* items */
    int64_t total;   /* attributes */
} structseq_type;

#define STRUCTSEQ_FIELD(index, name, doc)                                                                    \
    { name, structseq_get, NULL, doc, (void *)(index) }
#define STRUCTSEQ_SLOTS(type_name, module, fields, text)                                                     \
    .type = &cw_type_type, .name = type_name, .module_name = module, .base = &cw_type_tuple,                 \
    .flags = CW_TYPE_TUPLE | CW_TYPE_SEQUENCE, .basicsize = sizeof(cw_tuple), .doc = text,                   \
    .getsets = fields, .methods = structseq_methods, .repr = structseq_repr, .new_ = structseq_new

extern const cw_method_def structseq_methods[];
cw_value structseq_get(cw_ctx *cx, cw_value self, void *closure);
cw_value structseq_repr(cw_ctx *cx, cw_value self);
cw_value structseq_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
int64_t structseq_ready(cw_ctx *cx,
                        structseq_type *t); /* n_fields and so on; before the type is shown. 0 or -1 */
/* An instance of t->total values. */
cw_value structseq_build(cw_ctx *cx, structseq_type *t, const cw_value *values);

#endif
