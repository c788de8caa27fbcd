/* instance_order.c: in which order the attribute slots of an instance were assigned.
 *
 * As long as slots are assigned by rising index, nset says it all (instance.c).  A slot that is filled below
 * nset makes the order irregular: the upper half of nset then holds the number of an order, the lower half is
 * the number of slots, so that emitted code leaves all further new attributes to the runtime.  An order is a
 * chain of slots, each assigned after its parent's and after every slot that is in no place of the chain. The
 * orders of a class form a tree, found in t->orders: instances that are filled in the same way share theirs.
 * Once the instance has a dict, new attributes go there.
 */
#include "instance_order.h"

enum { MAX_ORDERS = 64 };
typedef struct slot_order {
    int32_t parent; /* 0: none */
    int32_t slot;
} slot_order;
typedef struct slot_orders {
    int64_t n;
    slot_order orders[MAX_ORDERS]; /* [0] is not used */
} slot_orders;

static bool is_in_chain(const slot_orders *all, int64_t id, int64_t slot) {
    for (; id; id = all->orders[id].parent)
        if (all->orders[id].slot == slot)
            return true;
    return false;
}

/* The order of instances that had order `id` (0: a regular one) when that slot was filled; 0: none. */
static int64_t order_after(cw_ctx *cx, cw_type *t, int64_t id, int64_t slot) {
    slot_orders *all = t->orders;
    if (!all) {
        t->orders = all = cw_alloc(cx, sizeof *all);
        if (!all)
            return 0;
        all->n = 1;
    }
    for (int64_t i = 1; i < all->n; i++)
        if (all->orders[i].parent == id && all->orders[i].slot == slot)
            return i;
    if (all->n == MAX_ORDERS || is_in_chain(all, id, slot))
        return 0;
    all->orders[all->n] = (slot_order){(int32_t)id, (int32_t)slot};
    return all->n++;
}

int64_t cw_instance_fill_hole(cw_ctx *cx, cw_type *t, cw_dict *dict, int64_t slot, int64_t *nset) {
    if (dict || !t->dict_offset || t->flags & CW_TYPE_DICT_ONLY ||
        (t->flags & CW_TYPE_CHANGED && !t->variant_of))
        return 0;
    int64_t id = order_after(cx, t, *nset >> 32, slot);
    if (!id)
        return 0;
    *nset = id << 32 | t->nslots;
    return 1;
}

int64_t cw_instance_order(const cw_type *t, int64_t nset, int32_t *slots) {
    const slot_orders *all = t->orders;
    int64_t n = t->nslots, at = n;
    for (int64_t id = nset >> 32; id; id = all->orders[id].parent)
        slots[--at] = all->orders[id].slot;
    int64_t chained = n - at, front = 0;
    for (int64_t i = 0; i < n; i++)
        if (!chained || !is_in_chain(all, nset >> 32, i))
            slots[front++] = (int32_t)i;
    return n;
}
