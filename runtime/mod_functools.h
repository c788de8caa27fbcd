/* mod_functools.h: between the files of module _functools. */
#ifndef CW_MOD_FUNCTOOLS_H
#define CW_MOD_FUNCTOOLS_H

#include "cw.h"

extern cw_type cw_type_lru_cache;

#endif
