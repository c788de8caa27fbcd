/* mod_posix_wait.c: module posix: children: what is called when they are made, other ways to start one,
 * waiting for them. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mod_posix.h"
#include "structseq.h"

/* ---------------------------------------------------------------- what fork() calls */

static cw_value at_fork[3]; /* lists, or CW_NULL: before, after in the parent, after in the child */

CW_FN(posix_register_at_fork) {
    static const char *const names[] = {"before", "after_in_parent", "after_in_child", NULL};
    static const char *const words[] = {"before", "after_in_child", "after_in_parent", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "register_at_fork", args, nargs, kwnames, words, 0, 0, v) < 0)
        return CW_MK_NULL;
    cw_value given[3] = {v[0], v[2], v[1]};
    if (!given[0].tag && !given[1].tag && !given[2].tag)
        return cw_raise(cx, &cw_type_TypeError, "At least one argument is required.");
    for (int i = 0; i < 3; i++)
        if (given[i].tag && !cw_is_callable(cx, given[i]))
            return cw_raise(cx, &cw_type_TypeError, "'%s' must be callable, not %T", names[i], &given[i]);
    for (int i = 0; i < 3; i++) {
        if (!given[i].tag)
            continue;
        if (!at_fork[i].tag)
            at_fork[i] = cw_list_new(cx, 0);
        cw_list_append(cx, at_fork[i].p, given[i]);
    }
    return CW_MK_NONE;
}

void cw_posix_at_fork(cw_ctx *cx, int when) {
    cw_value list = at_fork[when + 1];
    for (int64_t i = 0; list.tag && i < CW_AS_LIST(list)->len; i++) {
        int64_t at =
            when < 0 ? CW_AS_LIST(list)->len - 1 - i : i; /* the last that was registered is called first */
        cw_value call = cw_list_get(list.p, at);
        if (!cw_call(cx, call, NULL, 0, NULL).tag)
            cw_write_unraisable(cx, NULL, call);
    }
}

/* ---------------------------------------------------------------- posix_spawn */

/* One of file_actions: (what, descriptor, ...). */
static int64_t add_action(cw_ctx *cx, cw_value v, posix_spawn_file_actions_t *actions) {
    int what, a[3];
    int64_t n = CW_IS(v, CW_TYPE_TUPLE) ? CW_AS_TUPLE(v)->len : 0;
    const cw_value *items = n ? CW_AS_TUPLE(v)->items : NULL;
    if (!n)
        return cw_raise_i(cx, &cw_type_TypeError, "Each file_actions element must be a non-empty tuple");
    if (cw_posix_int(cx, items[0], &what) < 0)
        return -1;
    if (what == CW_POSIX_SPAWN_OPEN && n == 5) {
        char *path;
        if (cw_posix_int(cx, items[1], &a[0]) < 0 || !cw_fs_path(cx, items[2], &path).tag ||
            cw_posix_ints(cx, items + 3, 2, a + 1) < 0)
            return -1;
        errno = posix_spawn_file_actions_addopen(actions, a[0], path, a[1], (mode_t)a[2]);
    } else if (what == CW_POSIX_SPAWN_CLOSE && n == 2) {
        if (cw_posix_int(cx, items[1], &a[0]) < 0)
            return -1;
        errno = posix_spawn_file_actions_addclose(actions, a[0]);
    } else if (what == CW_POSIX_SPAWN_DUP2 && n == 3) {
        if (cw_posix_ints(cx, items + 1, 2, a) < 0)
            return -1;
        errno = posix_spawn_file_actions_adddup2(actions, a[0], a[1]);
    } else
        return cw_raise_i(cx, &cw_type_TypeError,
                          what < 0 || what > CW_POSIX_SPAWN_DUP2
                              ? "Unknown file_actions identifier"
                              : "A file_actions tuple has the wrong number of elements for its identifier");
    if (errno)
        cw_raise_os_error(cx, errno, CW_MK_NULL);
    return errno ? -1 : 0;
}

static int64_t read_signals(cw_ctx *cx, cw_value v, sigset_t *set) {
    cw_value list = cw_list_from(cx, v);
    sigemptyset(set);
    for (int64_t i = 0; list.tag && i < CW_AS_LIST(list)->len; i++) {
        int number;
        if (cw_posix_int(cx, cw_list_get(list.p, i), &number) < 0)
            return -1;
        if (sigaddset(set, number) < 0)
            return cw_raise_i(cx, &cw_type_ValueError, "signal number %d out of range [1; 64]", number);
    }
    return list.tag ? 0 : -1;
}

/* setpgroup, resetids, setsid, setsigmask, setsigdef */
static int64_t read_attributes(cw_ctx *cx, const cw_value *v, posix_spawnattr_t *attributes) {
    short flags = 0;
    sigset_t signals;
    if (v[0].tag) {
        int group;
        if (cw_posix_int(cx, v[0], &group) < 0)
            return -1;
        posix_spawnattr_setpgroup(attributes, group);
        flags |= POSIX_SPAWN_SETPGROUP;
    }
    for (int i = 1; i < 3; i++) {
        int64_t yes = v[i].tag ? cw_object_truth(cx, v[i]) : 0;
        if (yes < 0)
            return -1;
        flags |= (short)(!yes ? 0 : i == 1 ? POSIX_SPAWN_RESETIDS : POSIX_SPAWN_SETSID);
    }
    for (int i = 3; i < 5; i++)
        if (v[i].tag) {
            if (read_signals(cx, v[i], &signals) < 0)
                return -1;
            if (i == 3)
                posix_spawnattr_setsigmask(attributes, &signals);
            else
                posix_spawnattr_setsigdefault(attributes, &signals);
            flags |= (short)(i == 3 ? POSIX_SPAWN_SETSIGMASK : POSIX_SPAWN_SETSIGDEF);
        }
    posix_spawnattr_setflags(attributes, flags);
    return 0;
}

typedef int (*spawn_function)(pid_t *, const char *, const posix_spawn_file_actions_t *,
                              const posix_spawnattr_t *, char *const[], char *const[]);

/* spawn() with all its arguments read but those in v from 3 on. */
static cw_value spawn_with(cw_ctx *cx, const cw_value *v, const cw_posix_path_arg *p, char **texts,
                           char **environment, spawn_function spawn) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    cw_value result = CW_MK_NULL,
             list = v[3].tag && v[3].tag != CW_NONE ? cw_list_from(cx, v[3]) : cw_list_new(cx, 0);
    bool ok = list.tag;
    pid_t pid;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    for (int64_t i = 0; ok && i < CW_AS_LIST(list)->len; i++)
        ok = add_action(cx, cw_list_get(list.p, i), &actions) == 0;
    if (ok && read_attributes(cx, v + 4, &attributes) == 0) {
        cw_file_flush_dirty(cx);
        int error = spawn(&pid, p->name, &actions, &attributes, texts, environment);
        result = error ? cw_raise_os_error(cx, error, p->given) : CW_MK_INT(pid);
    }
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return result;
}

static cw_value spawn_child(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames, spawn_function spawn) {
    static const char *const names[] = {"",         "",       "",           "file_actions", "setpgroup",
                                        "resetids", "setsid", "setsigmask", "setsigdef",    NULL};
    cw_value v[9];
    cw_posix_path_arg p;
    char **texts, **environment;
    const char *argument = spawn == posix_spawn ? "posix_spawn: argv" : "posix_spawnp: argv";
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 3, 3, v) < 0 ||
        cw_posix_path(cx, name, "path", 0, v[0], &p) < 0 ||
        !(texts = cw_posix_program_arguments(cx, argument, v[1])) ||
        !(environment = cw_posix_environment(cx, v[2])))
        return CW_MK_NULL;
    return spawn_with(cx, v, &p, texts, environment, spawn);
}

CW_FN(posix_posix_spawn) {
    return spawn_child(cx, "posix_spawn", args, nargs, kwnames, posix_spawn);
}

CW_FN(posix_posix_spawnp) {
    return spawn_child(cx, "posix_spawnp", args, nargs, kwnames, posix_spawnp);
}

/* ---------------------------------------------------------------- waiting */

/* wait4(), again after signals: the pid, or -1 + exception. */
static int64_t wait_for(cw_ctx *cx, pid_t pid, int *status, int options, struct rusage *usage) {
    pid_t got;
    *status = 0;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        got = wait4(pid, status, options, usage);
        CW_WITHOUT_BATON_END(cx);
    } while (got < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (got < 0 && !cx->exc)
        cw_raise_os_error(cx, errno, CW_MK_NULL);
    return got;
}

CW_FN(posix_wait) {
    int status;
    int64_t pid = wait_for(cx, -1, &status, 0, NULL);
    return pid < 0 ? CW_MK_NULL : cw_tuple2(cx, CW_MK_INT(pid), CW_MK_INT(status));
}

static cw_value seconds(const struct timeval *t) {
    return CW_MK_FLOAT((double)t->tv_sec + (double)t->tv_usec * 1e-6);
}

/* resource.struct_rusage */
static cw_value usage_value(cw_ctx *cx, const struct rusage *u) {
    CW_STATIC_NAME(type_name, "struct_rusage");
    cw_value module = cw_import(cx, "resource");
    cw_value type = module.tag ? cw_object_getattr(cx, module, &type_name) : module;
    if (!type.tag)
        return type;
    const long counts[] = {u->ru_maxrss, u->ru_ixrss,    u->ru_idrss,   u->ru_isrss,   u->ru_minflt,
                           u->ru_majflt, u->ru_nswap,    u->ru_inblock, u->ru_oublock, u->ru_msgsnd,
                           u->ru_msgrcv, u->ru_nsignals, u->ru_nvcsw,   u->ru_nivcsw};
    cw_value v[16] = {seconds(&u->ru_utime), seconds(&u->ru_stime)};
    for (int i = 0; i < 14; i++)
        v[2 + i] = CW_MK_INT(counts[i]);
    cw_value all = cw_tuple_build(cx, v, 16);
    return all.tag ? cw_call(cx, type, &all, 1, NULL) : all;
}

static cw_value wait_with_usage(cw_ctx *cx, pid_t child, int options) {
    struct rusage usage;
    memset(&usage, 0, sizeof usage);
    int status;
    int64_t pid = wait_for(cx, child, &status, options, &usage);
    if (pid < 0)
        return CW_MK_NULL;
    const cw_value v[3] = {CW_MK_INT(pid), CW_MK_INT(status), usage_value(cx, &usage)};
    return v[2].tag ? cw_tuple_build(cx, v, 3) : v[2];
}

CW_FN(posix_wait3) {
    static const char *const names[] = {"options", NULL};
    cw_value v;
    int options;
    if (cw_args_parse(cx, "wait3", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_posix_int(cx, v, &options) < 0)
        return CW_MK_NULL;
    return wait_with_usage(cx, -1, options);
}

CW_FN(posix_wait4) {
    static const char *const names[] = {"pid", "options", NULL};
    cw_value v[2];
    int a[2];
    if (cw_args_parse(cx, "wait4", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_ints(cx, v, 2, a) < 0)
        return CW_MK_NULL;
    return wait_with_usage(cx, a[0], a[1]);
}

#define FIELD(i, name) STRUCTSEQ_FIELD((void *)i, name, NULL)
static const cw_getset_def waitid_fields[] = {FIELD(0, "si_pid"),   FIELD(1, "si_uid"),
                                              FIELD(2, "si_signo"), FIELD(3, "si_status"),
                                              FIELD(4, "si_code"),  {NULL, NULL, NULL, NULL, NULL}};
static structseq_type waitid_type = {{STRUCTSEQ_SLOTS("waitid_result", "posix", waitid_fields, NULL)}, 5, 5};

CW_FN(posix_waitid) {
    int a[3], got;
    siginfo_t info = {0};
    if (cw_posix_ints(cx, args, 3, a) < 0)
        return CW_MK_NULL;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        got = waitid((idtype_t)a[0], (id_t)a[1], &info, a[2]);
        CW_WITHOUT_BATON_END(cx);
    } while (got < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (got < 0)
        return cx->exc ? CW_MK_NULL : cw_posix_result(cx, -1);
    if (!info.si_pid)
        return CW_MK_NONE;
    const cw_value v[5] = {CW_MK_INT(info.si_pid), CW_MK_INT(info.si_uid), CW_MK_INT(info.si_signo),
                           CW_MK_INT(info.si_status), CW_MK_INT(info.si_code)};
    return structseq_build(cx, &waitid_type, v);
}

CW_FN(posix_pidfd_open) {
    static const char *const names[] = {"pid", "flags", NULL};
    cw_value v[2];
    int a[2] = {0, 0};
    if (cw_args_parse(cx, "pidfd_open", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_posix_ints(cx, v, v[1].tag ? 2 : 1, a) < 0)
        return CW_MK_NULL;
    return cw_posix_number(cx, syscall(SYS_pidfd_open, a[0], a[1]));
}

static const cw_method_def functions[] = {CW_MK("register_at_fork", posix_register_at_fork),
                                          CW_MK("posix_spawn", posix_posix_spawn),
                                          CW_MK("posix_spawnp", posix_posix_spawnp),
                                          CW_M0("wait", posix_wait),
                                          CW_MK("wait3", posix_wait3),
                                          CW_MK("wait4", posix_wait4),
                                          CW_MN("waitid", posix_waitid, 3, 3),
                                          CW_MK("pidfd_open", posix_pidfd_open),
                                          CW_M_END};

int64_t cw_posix_add_wait(cw_ctx *cx, cw_module *m) {
    if (structseq_ready(cx, &waitid_type) < 0)
        return -1;
    cw_gc_add_roots(at_fork, at_fork + 3);
    cw_posix_add_functions(cx, m, functions);
    return cw_module_set(cx, m, "waitid_result", CW_MK_OBJ(&waitid_type.type));
}
