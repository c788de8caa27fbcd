/* names.h: static str objects of the names that the runtime itself looks up (see names.def): cw_name_add is
 * "__add__". They are never collected, so caches may hold them. */
#ifndef CW_NAMES_H
#define CW_NAMES_H

#include "abi.h"

#define CW_NAME(id) extern cw_str cw_name_##id;
#define CW_WORD(id) extern cw_str cw_name_##id;
#include "names.def"
#undef CW_NAME
#undef CW_WORD

#endif
