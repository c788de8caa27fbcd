/* emit_typed_known.c: attributes that were read or stored shortly before.
 *
 * While a typed copy runs only statements that cannot run other code, the slot of an attribute keeps its
 * type, and its value until the same attribute, of whatever object, is stored to (objects may be the same,
 * slots of different numbers never are). So the text of a copy carries a short list of what is known at each
 * place: reading such an attribute again needs no test and mostly no load, storing to it no test. Statements
 * join only where blocks end, as nobody enters a copy in the middle.
 */
#include "emit_typed.h"

void typed_known_clear(Context *c) {
    c->known.count = 0;
}

static void drop(KnownSlots *k, int32_t i) {
    k->items[i] = k->items[--k->count];
}

static KnownSlot *find(Context *c, int32_t object, int32_t slot) {
    for (int32_t i = 0; i < c->known.count; i++)
        if (c->known.items[i].object == object && c->known.items[i].slot == slot)
            return &c->known.items[i];
    return NULL;
}

const KnownSlot *typed_known_find(Context *c, int32_t object, int32_t slot) {
    return find(c, object, slot);
}

/* Variable v got another value. */
static void forget_variable(Context *c, int32_t v) {
    for (int32_t i = c->known.count - 1; i >= 0; i--) {
        KnownSlot *k = &c->known.items[i];
        if (k->object == v)
            drop(&c->known, i);
        else if (k->value == v)
            k->value = -1;
    }
}

static void add(Context *c, int32_t object, int32_t slot, Type type, IrRef value) {
    KnownSlot *k = find(c, object, slot);
    if (!k && c->known.count < KNOWN_SLOTS)
        k = &c->known.items[c->known.count++];
    if (k)
        *k = (KnownSlot){object, slot, type, IR_IS_CONST(value) ? -1 : value};
}

void typed_known_loaded(Context *c, const IrStmt *s, int32_t slot) {
    int32_t object = s->args[0], value = s->dsts[0];
    forget_variable(c, value);
    if (value != object && typed_rep(c->copy->vars[value]) != REP_VALUE)
        add(c, object, slot, c->copy->vars[value], value);
}

/* was_set: the slot was known to be set, so that nothing but the store happened. */
void typed_known_stored(Context *c, const IrStmt *s, int32_t slot, bool was_set) {
    if (!was_set) {
        typed_known_clear(c);
        return;
    }
    Type type = typed_of(c, s->args[1]);
    for (int32_t i = c->known.count - 1; i >= 0; i--) {
        KnownSlot *k = &c->known.items[i];
        if (k->slot != slot)
            continue;
        k->value = -1;
        if (!type_equal(k->type, type))
            drop(&c->known, i);
    }
    if (typed_rep(type) != REP_VALUE)
        add(c, s->args[0], slot, type, s->args[1]);
}

/* After a statement of another kind: it runs no other code, or everything is forgotten. */
void typed_known_after(Context *c, const IrStmt *s, bool is_quiet) {
    if (!is_quiet)
        typed_known_clear(c);
    for (int32_t i = 0; i < s->ndsts; i++)
        forget_variable(c, s->dsts[i]);
}

/* What holds on both ways. */
void typed_known_join(Context *c, const KnownSlots *other) {
    for (int32_t i = c->known.count - 1; i >= 0; i--) {
        KnownSlot *k = &c->known.items[i];
        const KnownSlot *same = NULL;
        for (int32_t j = 0; j < other->count && !same; j++)
            if (other->items[j].object == k->object && other->items[j].slot == k->slot &&
                type_equal(other->items[j].type, k->type))
                same = &other->items[j];
        if (!same)
            drop(&c->known, i);
        else if (same->value != k->value)
            k->value = -1;
    }
}
