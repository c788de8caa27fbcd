/* live.h: which variables are live before and after each statement: what a typed copy hands to the generic
 * function when it leaves. Backward data flow over the structured IR (Aho et al., "Compilers", 9.2.5); loops
 * iterate. */
#ifndef LIVE_H
#define LIVE_H

#include "typeinfer/ir.h"

typedef struct Live {
    int32_t words;     /* 64-bit words of a set */
    uint64_t **before; /* by statement id; NULL where not reached */
    uint64_t **after;
} Live;

Live *live_compute(Arena *arena, const IrFunc *f);
/* The most variables that are live at one place. */
int32_t live_widest(const Live *live, const IrFunc *f);

static inline bool live_has(const uint64_t *set, int32_t var) {
    return set && (set[var >> 6] >> (var & 63) & 1);
}

#endif
