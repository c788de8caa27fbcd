/* split.h: variables that are assigned anew for the rest of their block get a new name.
 *
 * Inference has one type for each variable of a copy. `text = text.split()` gives `text` two; but where
 * nothing after the block reads it, the rest of the block may as well use another variable. (A simple form of
 * what compilers know as splitting into webs: Muchnick, "Advanced Compiler Design and
 * Implementation", 16.3.3.)
 */
#ifndef SPLIT_H
#define SPLIT_H

#include "typeinfer/ir.h"

/* In all functions of the module, unless its running functions show their variables. */
void split_module(IrModule *m);

#endif
