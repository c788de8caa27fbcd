/* mod_posix_process.c: module posix: processes, the environment. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "mod_posix.h"

static cw_value failed(cw_ctx *cx) {
    return cw_raise_os_error(cx, errno, CW_MK_NULL);
}

#define NUMBER_FUNCTION(name, call)                                                                          \
    CW_FN(posix_##name) {                                                                                    \
        return CW_MK_INT((int64_t)call());                                                                   \
    }
NUMBER_FUNCTION(getpid, getpid)
NUMBER_FUNCTION(getppid, getppid)
NUMBER_FUNCTION(getuid, getuid)
NUMBER_FUNCTION(geteuid, geteuid)
NUMBER_FUNCTION(getgid, getgid)
NUMBER_FUNCTION(getegid, getegid)
NUMBER_FUNCTION(getpgrp, getpgrp)

CW_FN(posix_cpu_count) {
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? CW_MK_INT(n) : CW_MK_NONE;
}

CW_FN(posix_umask) {
    int mask;
    return cw_posix_int(cx, args[0], &mask) < 0 ? CW_MK_NULL : CW_MK_INT(umask((mode_t)mask));
}

CW_FN(posix_strerror) {
    int n;
    return cw_posix_int(cx, args[0], &n) < 0 ? CW_MK_NULL : cw_str_new(cx, strerror(n), -1);
}

CW_FN(posix_kill) {
    int64_t pid, number;
    if (cw_int_as_signed(cx, args[0], &pid) < 0 || cw_int_as_i64(cx, args[1], &number) < 0)
        return CW_MK_NULL;
    if (kill((pid_t)pid, (int)number) < 0)
        return failed(cx);
    return CW_POLL(cx) < 0 ? CW_MK_NULL : CW_MK_NONE; /* it may have been for this process */
}

CW_FN(posix_system) {
    cw_value v;
    if (cw_posix_only(cx, "system", "command", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    char *command;
    if (!cw_fs_path(cx, v, &command).tag)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    CW_WITHOUT_BATON_BEGIN(cx);
    int status = system(command);
    CW_WITHOUT_BATON_END(cx);
    return CW_MK_INT(status);
}

CW_FN(posix_exit_now) {
    cw_value v;
    if (cw_posix_only(cx, "_exit", "status", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int status;
    if (cw_posix_int(cx, v, &status) < 0)
        return CW_MK_NULL;
    _exit(status);
}

CW_FN(posix_abort) {
    abort();
}

char **cw_posix_program_arguments(cw_ctx *cx, const char *argument, cw_value v) {
    if (!CW_IS(v, CW_TYPE_LIST) && !CW_IS(v, CW_TYPE_TUPLE))
        return cw_raise_p(cx, &cw_type_TypeError, "%s must be a tuple or list", argument);
    char **texts = cw_fs_texts(cx, v);
    if (texts && !texts[0])
        return cw_raise_p(cx, &cw_type_ValueError, "%s must not be empty", argument);
    if (texts && !*texts[0])
        return cw_raise_p(cx, &cw_type_ValueError, "%s first element cannot be empty", argument);
    return texts;
}

/* "name=value"; NULL on error. */
static char *environment_text(cw_ctx *cx, cw_value key, cw_value v) {
    char *name = cw_fs_text(cx, key), *value = name ? cw_fs_text(cx, v) : NULL;
    if (!value)
        return NULL;
    if (!*name || strchr(name + 1, '='))
        return cw_raise_p(cx, &cw_type_ValueError, "illegal environment variable name");
    size_t length = strlen(name);
    char *text = cw_alloc_atomic(cx, (int64_t)(length + strlen(value) + 2));
    memcpy(text, name, length);
    text[length] = '=';
    memcpy(text + length + 1, value, strlen(value) + 1);
    return text;
}

/* The items of a mapping, ended by NULL; NULL on error. */
char **cw_posix_environment(cw_ctx *cx, cw_value mapping) {
    if (!cw_type_of(mapping)->getitem)
        return cw_raise_p(cx, &cw_type_TypeError, "execve: environment must be a mapping object");
    cw_value keys = cw_call_method0(cx, mapping, "keys"), values = keys;
    if (!keys.tag || !(keys = cw_list_from(cx, keys)).tag ||
        !(values = cw_call_method0(cx, mapping, "values")).tag || !(values = cw_list_from(cx, values)).tag)
        return NULL;
    int64_t n = CW_AS_LIST(keys)->len;
    char **texts = cw_alloc(cx, (n + 1) * (int64_t)sizeof *texts);
    if (CW_AS_LIST(values)->len < n)
        return cw_raise_p(cx, &cw_type_IndexError, "list index out of range");
    for (int64_t i = 0; i < n; i++)
        if (!(texts[i] = environment_text(cx, cw_list_get(keys.p, i), cw_list_get(values.p, i))))
            return NULL;
    return texts;
}

CW_FN(posix_execv) {
    cw_posix_path_arg p;
    char **texts;
    if (cw_posix_path(cx, "execv", "path", 0, args[0], &p) < 0 ||
        !(texts = cw_posix_program_arguments(cx, "execv() arg 2", args[1])))
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    execv(p.name, texts);
    return failed(cx);
}

CW_FN(posix_execve) {
    static const char *const names[] = {"path", "argv", "env", NULL};
    cw_value v[3];
    cw_posix_path_arg p;
    char **texts, **environment;
    if (cw_args_parse(cx, "execve", args, nargs, kwnames, names, 3, -1, v) < 0 ||
        cw_posix_path(cx, "execve", "path", CW_PATH_FD, v[0], &p) < 0 ||
        !(texts = cw_posix_program_arguments(cx, "execve: argv", v[1])))
        return CW_MK_NULL;
    if (!(environment = cw_posix_environment(cx, v[2])))
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    if (p.name)
        execve(p.name, texts, environment);
    else
        fexecve(p.fd, texts, environment);
    return cw_raise_os_error(cx, errno, p.given);
}

CW_FN(posix_fork) {
    cw_file_flush_dirty(cx);
    cw_posix_at_fork(cx, -1);
    pid_t pid = fork();
    int error = errno;
    cw_posix_at_fork(cx, pid == 0);
    errno = error;
    return pid < 0 ? failed(cx) : CW_MK_INT(pid);
}

CW_FN(posix_waitpid) {
    int64_t pid, options;
    int status;
    if (cw_int_as_signed(cx, args[0], &pid) < 0 || cw_int_as_signed(cx, args[1], &options) < 0)
        return CW_MK_NULL;
    pid_t got;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        got = waitpid((pid_t)pid, &status, (int)options);
        CW_WITHOUT_BATON_END(cx);
    } while (got < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (got < 0)
        return cx->exc ? CW_MK_NULL : failed(cx);
    return cw_tuple2(cx, CW_MK_INT(got), CW_MK_INT(got ? status : 0));
}

CW_FN(posix_waitstatus_to_exitcode) {
    cw_value v;
    if (cw_posix_only(cx, "waitstatus_to_exitcode", "status", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int status;
    if (cw_posix_int(cx, v, &status) < 0)
        return CW_MK_NULL;
    if (WIFEXITED(status))
        return CW_MK_INT(WEXITSTATUS(status));
    return WIFSIGNALED(status) ? CW_MK_INT(-WTERMSIG(status))
                               : cw_raise(cx, &cw_type_ValueError, "invalid wait status: %d", status);
}

/* WIFEXITED(status) and its siblings */
#define WAIT_STATUS(macro, make)                                                                             \
    CW_FN(posix_##macro) {                                                                                   \
        cw_value v;                                                                                          \
        int status;                                                                                          \
        if (cw_posix_only(cx, #macro, "status", args, nargs, kwnames, &v) < 0)                               \
            return CW_MK_NULL;                                                                               \
        return cw_posix_int(cx, v, &status) < 0 ? CW_MK_NULL : make(macro(status));                          \
    }
#define WAIT_TRUTH(x) CW_MK_BOOL((x) != 0)
WAIT_STATUS(WIFEXITED, WAIT_TRUTH)
WAIT_STATUS(WIFSIGNALED, WAIT_TRUTH)
WAIT_STATUS(WIFSTOPPED, WAIT_TRUTH)
WAIT_STATUS(WIFCONTINUED, WAIT_TRUTH)
WAIT_STATUS(WCOREDUMP, WAIT_TRUTH)
WAIT_STATUS(WEXITSTATUS, CW_MK_INT)
WAIT_STATUS(WTERMSIG, CW_MK_INT)
WAIT_STATUS(WSTOPSIG, CW_MK_INT)

CW_FN(posix_setsid) {
    return setsid() < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_killpg) {
    int64_t group, number;
    if (cw_int_as_signed(cx, args[0], &group) < 0 || cw_int_as_signed(cx, args[1], &number) < 0)
        return CW_MK_NULL;
    return killpg((pid_t)group, (int)number) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_getpgid) {
    cw_value v;
    if (cw_posix_only(cx, "getpgid", "pid", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int64_t pid;
    if (cw_int_as_signed(cx, v, &pid) < 0)
        return CW_MK_NULL;
    pid_t group = getpgid((pid_t)pid);
    return group < 0 ? failed(cx) : CW_MK_INT(group);
}

CW_FN(posix_urandom) {
    int64_t n;
    if (cw_int_as_i64(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative argument not allowed");
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    for (int64_t at = 0; bytes.tag && at < n;) {
        ssize_t got = getrandom(CW_AS_BYTES(bytes)->data + at, (size_t)(n - at), 0);
        if (got < 0 && errno != EINTR)
            return failed(cx);
        at += got > 0 ? got : 0;
    }
    return bytes;
}

/* ---------------------------------------------------------------- environment */

CW_FN(posix_putenv) {
    char *name, *value;
    if (!cw_fs_path(cx, args[0], &name).tag || !cw_fs_path(cx, args[1], &value).tag)
        return CW_MK_NULL;
    if (strchr(name, '='))
        return cw_raise(cx, &cw_type_ValueError, "illegal environment variable name");
    return setenv(name, value, 1) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_unsetenv) {
    char *name;
    if (!cw_fs_path(cx, args[0], &name).tag)
        return CW_MK_NULL;
    return unsetenv(name) < 0 ? failed(cx) : CW_MK_NONE;
}

const cw_method_def cw_posix_process[] = {CW_M0("getpid", posix_getpid),
                                          CW_M0("getppid", posix_getppid),
                                          CW_M0("getuid", posix_getuid),
                                          CW_M0("geteuid", posix_geteuid),
                                          CW_M0("getgid", posix_getgid),
                                          CW_M0("getegid", posix_getegid),
                                          CW_M0("getpgrp", posix_getpgrp),
                                          CW_M0("cpu_count", posix_cpu_count),
                                          CW_M1("umask", posix_umask),
                                          CW_M1("strerror", posix_strerror),
                                          CW_MN("kill", posix_kill, 2, 2),
                                          CW_MK("system", posix_system),
                                          CW_MK("_exit", posix_exit_now),
                                          CW_M0("abort", posix_abort),
                                          CW_M0("fork", posix_fork),
                                          CW_MN("execv", posix_execv, 2, 2),
                                          CW_MK("execve", posix_execve),
                                          CW_MN("waitpid", posix_waitpid, 2, 2),
                                          CW_MK("waitstatus_to_exitcode", posix_waitstatus_to_exitcode),
                                          CW_MK("WIFEXITED", posix_WIFEXITED),
                                          CW_MK("WIFSIGNALED", posix_WIFSIGNALED),
                                          CW_MK("WIFSTOPPED", posix_WIFSTOPPED),
                                          CW_MK("WIFCONTINUED", posix_WIFCONTINUED),
                                          CW_M1("WCOREDUMP", posix_WCOREDUMP),
                                          CW_MK("WEXITSTATUS", posix_WEXITSTATUS),
                                          CW_MK("WTERMSIG", posix_WTERMSIG),
                                          CW_MK("WSTOPSIG", posix_WSTOPSIG),
                                          CW_M0("setsid", posix_setsid),
                                          CW_MN("killpg", posix_killpg, 2, 2),
                                          CW_MK("getpgid", posix_getpgid),
                                          CW_M1("urandom", posix_urandom),
                                          CW_MN("putenv", posix_putenv, 2, 2),
                                          CW_M1("unsetenv", posix_unsetenv),
                                          CW_M_END};
