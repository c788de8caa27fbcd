/* copies.h: which copies of functions are worth their text.
 *
 * Inference makes a copy for each tuple of argument types that it meets. copies_weigh() estimates how often
 * each runs and what typed code gains there over the generic function, and says so in Copy.worth. Estimates
 * are from the call sites that inference saw and from loops (Wu and Larus, "Static Branch Frequency and
 * Program Profile Analysis", MICRO 1994, in its simplest form: once, a few times, often).
 */
#ifndef COPIES_H
#define COPIES_H

#include "typeinfer/infer.h"

void copies_weigh(IrModule **modules, int32_t n);

#endif
