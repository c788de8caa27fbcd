/* release_order.c: in which order observed objects that were found dead together die, and which of them have
 * to wait: release.c.
 *
 * An object dies before what it holds; what an instance or a dict holds dies first to last, items of lists
 * and tuples last to first, as CPython frees them. Objects that hold themselves, and what these hold, wait
 * for gc.collect(). What holds what is read from memory as the collector reads it.
 */
#include <stdlib.h>

#include <gc.h>

#include "cw.h"
#include "state.h"

enum { MAX_BATCH = 64, MAX_BLOCKS = 4096 };

typedef struct Walk {
    const cw_dead *dead;
    int32_t count;
    void *seen[2 * MAX_BLOCKS]; /* hash set */
    int32_t nseen;
    uint64_t reached; /* bits of dead[] */
    int8_t edges[MAX_BATCH];
    int32_t nedges;
} Walk;

static bool add_seen(Walk *w, void *block) {
    size_t i = ((uintptr_t)block >> 4) * 0x9E3779B97F4A7C15u >> 32;
    for (i %= 2 * MAX_BLOCKS; w->seen[i]; i = (i + 1) % (2 * MAX_BLOCKS))
        if (w->seen[i] == block)
            return false;
    if (w->nseen == MAX_BLOCKS)
        return false;
    w->seen[i] = block;
    w->nseen++;
    return true;
}

static int32_t find_dead(const Walk *w, const void *block) {
    for (int32_t i = 0; i < w->count; i++)
        if (w->dead[i].object == block)
            return i;
    return -1;
}

/* Classes, functions and modules lead to the whole program. */
static bool is_program(void *block) {
    const cw_type *t = *(cw_type **)block;
    return t == &cw_type_type || t == &cw_type_function || t == &cw_type_module || t == &cw_type_code ||
           (t && GC_base((void *)t) == t && ((cw_obj *)t)->type == &cw_type_type && t->flags & CW_TYPE_TYPE);
}

static void walk_block(Walk *w, void **block, bool backwards);

static void walk_word(Walk *w, void *p, bool backwards) {
    if (!p || (uintptr_t)p & 15 || GC_base(p) != p)
        return;
    int32_t i = find_dead(w, p);
    if (i >= 0) {
        if (!(w->reached >> i & 1))
            w->edges[w->nedges++] = (int8_t)i;
        w->reached |= (uint64_t)1 << i;
    } else if (!is_program(p) && add_seen(w, p)) {
        walk_block(w, p, backwards);
    }
}

/* The first word of an object is its class, that of an array of values a tag. */
static void walk_block(Walk *w, void **block, bool backwards) {
    int64_t words = (int64_t)(GC_size(block) / sizeof(void *));
    bool list = block[0] == &cw_type_list, tuple = block[0] == &cw_type_tuple;
    for (int64_t i = 1; i < words; i++)
        walk_word(w, block[backwards || tuple ? words - i : i], list);
}

typedef struct Order {
    cw_dead *dead;
    int32_t count;
    uint64_t reach[MAX_BATCH];
    int8_t edges[MAX_BATCH][MAX_BATCH];
    int32_t nedges[MAX_BATCH];
    uint64_t done;
    cw_dead out[MAX_BATCH];
    int32_t nout;
} Order;

static void put(Order *o, int32_t i) {
    if (o->done >> i & 1)
        return;
    o->done |= (uint64_t)1 << i;
    o->out[o->nout++] = o->dead[i];
    for (int32_t k = 0; k < o->nedges[i]; k++)
        put(o, o->edges[i][k]);
}

static void sort_by_age(cw_dead *dead, int64_t count) {
    for (int64_t i = 1; i < count; i++) {
        cw_dead moving = dead[i];
        int64_t k = i;
        for (; k > 0 && dead[k - 1].serial > moving.serial; k--)
            dead[k] = dead[k - 1];
        dead[k] = moving;
    }
}

/* Direct references, then all. */
static void find_references(Order *o) {
    for (int32_t i = 0; i < o->count; i++) {
        Walk *w = calloc(1, sizeof *w);
        if (!w)
            return;
        w->dead = o->dead;
        w->count = o->count;
        walk_block(w, o->dead[i].object, false);
        o->reach[i] = w->reached;
        o->nedges[i] = w->nedges;
        memcpy(o->edges[i], w->edges, sizeof w->edges);
        free(w);
    }
    for (int32_t k = 0; k < o->count; k++)
        for (int32_t i = 0; i < o->count; i++)
            if (o->reach[i] >> k & 1)
                o->reach[i] |= o->reach[k];
}

int64_t cw_release_order(cw_dead *dead, int64_t count, bool backwards, bool cycles, int64_t *cyclic) {
    if (count > MAX_BATCH)
        return count;
    sort_by_age(dead, count);
    Order *o = calloc(1, sizeof *o);
    if (!o)
        return count;
    o->dead = dead;
    o->count = (int32_t)count;
    find_references(o);
    uint64_t held = 0, waiting = 0;
    for (int32_t i = 0; i < count; i++) {
        held |= o->reach[i] & ~((uint64_t)1 << i);
        bool in_cycle = o->reach[i] >> i & 1;
        *cyclic += in_cycle;
        if (!cycles && in_cycle)
            waiting |= o->reach[i];
    }
    o->done = waiting;
    for (int32_t k = 0; k < count; k++) {
        int32_t i = backwards ? (int32_t)count - 1 - k : k;
        if (!(held >> i & 1))
            put(o, i);
    }
    for (int32_t i = 0; i < count; i++) /* those in cycles */
        put(o, i);
    int64_t dying = o->nout;
    for (int32_t i = 0; i < count; i++)
        if (waiting >> i & 1)
            o->out[o->nout++] = dead[i];
    memcpy(dead, o->out, (size_t)count * sizeof *dead);
    free(o);
    return dying;
}
