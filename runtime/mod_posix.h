/* mod_posix.h: between the files of module posix. */
#ifndef CW_MOD_POSIX_H
#define CW_MOD_POSIX_H

#include <dirent.h>

#include "file.h"

extern const cw_method_def cw_posix_files[], cw_posix_process[], cw_posix_descriptors[], cw_posix_vectors[],
    cw_posix_identities[], cw_posix_transfers[], cw_posix_attributes[];
void cw_posix_add_functions(cw_ctx *cx, cw_module *m, const cw_method_def *defs);
int64_t cw_posix_add_constants(cw_ctx *cx, cw_module *m);
int64_t cw_posix_add_scheduling(cw_ctx *cx, cw_module *m); /* priorities, processors, waiting for children */
int64_t cw_posix_add_wait(cw_ctx *cx, cw_module *m);
/* What fork() is to call: -1 before it, 0 in the parent, 1 in the child. Exceptions are told of. */
void cw_posix_at_fork(cw_ctx *cx, int when);
/* The name of something that sysconf(), confstr() or pathconf() tell, or its number. 0 or -1. */
typedef enum { CW_CONF_SYSTEM, CW_CONF_TEXT, CW_CONF_PATH } cw_posix_conf_kind;
int64_t cw_posix_conf(cw_ctx *cx, cw_posix_conf_kind kind, cw_value v, int *out);
/* The first `n` arguments as C's ints. 0 or -1. */
int64_t cw_posix_ints(cw_ctx *cx, const cw_value *v, int n, int *out);
/* The only argument of a function, which may be given by name. 0 or -1. */
int64_t cw_posix_only(cw_ctx *cx, const char *function, const char *name, const cw_value *args, int64_t nargs,
                      cw_tuple *kwnames, cw_value *out);
cw_value cw_posix_result(cw_ctx *cx, int64_t status);  /* None; negative: the OSError of errno */
cw_value cw_posix_number(cw_ctx *cx, int64_t number);  /* int; negative: the OSError of errno */
cw_value cw_posix_status_error(cw_ctx *cx, int error); /* of calls that give an error number; 0: None */
/* The operations that posix_spawn() does in the child. */
enum { CW_POSIX_SPAWN_OPEN, CW_POSIX_SPAWN_CLOSE, CW_POSIX_SPAWN_DUP2 };
int64_t cw_posix_id(cw_ctx *cx, cw_value v, const char *what,
                    uint32_t *out); /* of a user or group; -1 is all ones */
/* The arguments of a program, at least the first of which is there; `argument`: how errors call v. NULL on
 * error. */
char **cw_posix_program_arguments(cw_ctx *cx, const char *argument, cw_value v);
char **cw_posix_environment(cw_ctx *cx, cw_value mapping); /* name=value, ended by NULL; NULL on error */
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
DIR *cw_posix_opendir(cw_ctx *cx, const cw_posix_path_arg *p);
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
