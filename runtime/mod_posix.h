/* mod_posix.h: between the files of module posix. */
#ifndef CW_MOD_POSIX_H
#define CW_MOD_POSIX_H

#include "file.h"

extern const cw_method_def cw_posix_files[], cw_posix_process[], cw_posix_descriptors[];
int64_t cw_posix_add_stat(cw_ctx *cx, cw_module *m);       /* stat_result and its siblings */
cw_value cw_posix_stat_result(cw_ctx *cx, const void *st); /* of a struct stat */
/* Path argument that may be a descriptor: *fd >= 0 then, else *path. CW_NULL on error. */
cw_value cw_posix_path_or_fd(cw_ctx *cx, cw_value v, char **path, int *fd);
extern cw_type cw_type_dir_entry;
cw_value cw_posix_scandir(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);

#endif
