/* mod_select.h: between the files of module select. */
#ifndef CW_MOD_SELECT_H
#define CW_MOD_SELECT_H

#include "containers.h"

extern cw_type cw_type_epoll;
int64_t cw_select_add_epoll(cw_ctx *cx, cw_module *m); /* the class and its constants; 0 or -1 */

#endif
