/* mod_select.h: between the files of module select. */
#ifndef CW_MOD_SELECT_H
#define CW_MOD_SELECT_H

#include "containers.h"

extern cw_type cw_type_epoll;
/* A timeout in units of so many nanoseconds; `wanted` says in the error what it may be besides None. 0 or -1.
 */
int64_t cw_select_timeout(cw_ctx *cx, cw_value v, int64_t unit, const char *wanted, int64_t *ns);
int64_t cw_select_add_epoll(cw_ctx *cx, cw_module *m); /* the class and its constants; 0 or -1 */

#endif
