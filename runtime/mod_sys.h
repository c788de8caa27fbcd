/* mod_sys.h: between mod_sys.c and mod_sys_info.c. */
#ifndef CW_MOD_SYS_H
#define CW_MOD_SYS_H

#include "cw.h"

int64_t cw_sys_add_info(cw_ctx *cx, cw_module *m);

#endif
