/* mod_operator.h: between the files of module operator. */
#ifndef CW_MOD_OPERATOR_H
#define CW_MOD_OPERATOR_H

#include "containers.h"

extern cw_type cw_type_itemgetter, cw_type_attrgetter, cw_type_methodcaller;

#endif
