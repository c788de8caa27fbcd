/* mod_operator.h: between the files of module operator. */
#ifndef CW_MOD_OPERATOR_H
#define CW_MOD_OPERATOR_H

#include "containers.h"

/* compare_digest(a, b), which hmac has, too. */
cw_value cw_compare_digest(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);

extern cw_type cw_type_itemgetter, cw_type_attrgetter, cw_type_methodcaller;

#endif
