/* iterators.h: the iterator types that are built-in names. */
#ifndef CW_ITERATORS_H
#define CW_ITERATORS_H

#include "cw.h"

extern cw_type cw_type_enumerate, cw_type_zip, cw_type_map, cw_type_filter, cw_type_reversed;
/* tuple of the iterators of n values, NULL on error */
cw_tuple *cw_iterators_of(cw_ctx *cx, const cw_value *args, int64_t n);

#endif
