/* narrow.h: what a branch knows of a variable that its condition tested.
 *
 * Variables have one type in a copy. Where a condition says more (`isinstance(x, C)`, `type(x) is C`,
 * `x is None`, `if x:`, class patterns, and these under `not`, `and` and `or`), the branch gets a variable of
 * its own, x' = REFINE x, C, which stands for x wherever x is read and certainly has the same value still. So
 * inference can give x' a type of its own, and typed copies test it once, at the branch.
 */
#ifndef NARROW_H
#define NARROW_H

#include "typeinfer/ir.h"

/* IrStmt.number of a REFINE: what is known of operand 0. */
enum {
    NARROW_INSTANCE,   /* an instance of operand 1 */
    NARROW_EXACT,      /* its type is operand 1 */
    NARROW_NONE,       /* None */
    NARROW_TRUE,       /* true */
    NARROW_NOT = 4,    /* added: the contrary */
    NARROW_DEFAULT = 8 /* not None: where it was, it got another value just before; operand 1: that value, of
                        * a variable, or IR_NONE */
};

/* Inserts REFINE operations into all functions of the module. */
void narrow_module(IrModule *m);

#endif
