/* ranges.h: which values the int variables of typed copies can have.
 *
 * Intervals by abstract interpretation of the structured IR (Cousot and Cousot, "Static determination of
 * dynamic properties of programs", 1976): widening to a few thresholds at loop heads, one step of narrowing,
 * refinement by comparisons. Across functions, the parameters of a copy join what its callers pass, its
 * result what it returns; the generic function tests these intervals where it enters a copy, and a copy that
 * was left tests them where the generic function's result comes back. So the intervals hold in typed copies.
 *
 * What comes of it are facts about single statements, which save tests.
 */
#ifndef RANGES_H
#define RANGES_H

#include "typeinfer/infer.h"

enum {
    FACT_FITS = 1,     /* the result of + - * << or negation fits in 64 bits */
    FACT_NATURAL = 2,  /* the index (args[1]) is not negative */
    FACT_EXACT = 4,    /* the int operands are doubles exactly */
    FACT_POSITIVE = 8, /* // and %: the dividend is not negative, the divisor positive */
    FACT_SHIFT = 16,   /* << and >>: shifts by 0 to 62 */
    FACT_DIVISOR = 32  /* / // %: the int divisor is neither 0 nor -1 */
};

/* Lists longer than this are left to the generic function where a typed copy asks for the length. */
#define RANGE_MAX_LENGTH (1l << 30)

/* Analyses all reachable copies: fills Copy.facts, Copy.ranges and Copy.returned. */
void ranges_program(Arena *arena, IrModule **modules, int32_t n);
bool ranges_fact(const Copy *copy, const IrStmt *s, int fact);
/* Where the result of a call of copies lies. */
Interval ranges_result(const Copy *copy, const IrStmt *s);
/* The interval says more than the type. */
bool ranges_is_bounded(Interval i);

#endif
