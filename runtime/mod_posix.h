/* mod_posix.h: between the files of module posix. */
#ifndef CW_MOD_POSIX_H
#define CW_MOD_POSIX_H

#include <dirent.h>

#include "file.h"

extern const cw_method_def cw_posix_files[], cw_posix_process[], cw_posix_descriptors[], cw_posix_vectors[];
int64_t cw_posix_add_stat(cw_ctx *cx, cw_module *m);       /* stat_result and its siblings */
cw_value cw_posix_stat_result(cw_ctx *cx, const void *st); /* of a struct stat */

/* An argument that names a file. */
typedef struct cw_posix_path_arg {
    cw_value given; /* for the exception's filename; CW_NULL if nothing was given */
    cw_value text;  /* str or bytes, the int that is a descriptor, or CW_NULL */
    char *name;     /* for the system; NULL for a descriptor */
    int fd;         /* the descriptor, or -1 */
    int dir;        /* the directory that name is relative to, or AT_FDCWD */
} cw_posix_path_arg;
/* What else than a path the argument may be: a descriptor; None or nothing, the current directory. */
enum { CW_PATH_FD = 1, CW_PATH_NONE = 2 };
/* Errors name the function and the argument. 0 or -1. */
int64_t cw_posix_path(cw_ctx *cx, const char *function, const char *argument, int forms, cw_value v,
                      cw_posix_path_arg *out);
DIR *cw_posix_opendir(const cw_posix_path_arg *p);
/* dir_fd: AT_FDCWD for None and nothing. */
int64_t cw_posix_dir_fd(cw_ctx *cx, cw_value v, int *dir);
/* The argument `path` with its dir_fd. */
int64_t cw_posix_path_in(cw_ctx *cx, const char *function, int forms, cw_value v, cw_value dir_fd,
                         cw_posix_path_arg *out);
/* An argument that must fit into C's int. */
int64_t cw_posix_int(cw_ctx *cx, cw_value v, int *out);
extern cw_type cw_type_dir_entry;
cw_value cw_posix_scandir(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);

#endif
