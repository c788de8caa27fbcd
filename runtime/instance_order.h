/* instance_order.h: attribute slots that are not assigned by rising index. */
#ifndef CW_INSTANCE_ORDER_H
#define CW_INSTANCE_ORDER_H

#include "type.h"

/* May this empty attribute slot of an instance of t be filled, although it is below *nset? 1, and *nset says
 * from now on in which order; 0: no. */
int64_t cw_instance_fill_hole(cw_ctx *cx, cw_type *t, cw_dict *dict, int64_t slot, int64_t *nset);
/* All slots of t in the order in which they were assigned where they are set; returns their number. */
int64_t cw_instance_order(const cw_type *t, int64_t nset, int32_t *slots);

/* nset of an instance whose further attributes go to its dict. */
static inline int64_t cw_nset_full(const cw_type *t, int64_t nset) {
    return (nset & ~(int64_t)UINT32_MAX) | t->nslots;
}

/* May the empty slot at that offset of an instance of t be filled? The caller does it at once. */
static inline int64_t cw_instance_add_slot(cw_ctx *cx, void *o, cw_type *t, int64_t offset) {
    int64_t *nset = (int64_t *)((char *)o + t->slot_offset) - 1;
    int64_t index = (offset - t->slot_offset) / (int64_t)sizeof(cw_value);
    if (CW_LIKELY(index >= *nset)) {
        *nset = index + 1;
        return 1;
    }
    cw_dict *dict = t->dict_offset > 0 ? *(cw_dict **)((char *)o + t->dict_offset) : NULL;
    return cw_instance_fill_hole(cx, t, dict, index, nset);
}

#endif
