/* mod_posix_process.c: module posix: processes, descriptors, the environment. */
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
    int64_t mask;
    return cw_int_as_i64(cx, args[0], &mask) < 0 ? CW_MK_NULL : CW_MK_INT(umask((mode_t)mask));
}

CW_FN(posix_strerror) {
    int64_t n;
    return cw_int_as_i64(cx, args[0], &n) < 0 ? CW_MK_NULL : cw_str_new(cx, strerror((int)n), -1);
}

CW_FN(posix_kill) {
    int64_t pid, number;
    if (cw_int_as_i64(cx, args[0], &pid) < 0 || cw_int_as_i64(cx, args[1], &number) < 0)
        return CW_MK_NULL;
    if (kill((pid_t)pid, (int)number) < 0)
        return failed(cx);
    return cx->state->interrupt_pending && cw_check_events(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(posix_system) {
    char *command;
    if (!cw_fs_path(cx, args[0], &command).tag)
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    return CW_MK_INT(system(command));
}

CW_FN(posix_exit_now) {
    int64_t status;
    if (cw_int_as_i64(cx, args[0], &status) < 0)
        return CW_MK_NULL;
    _exit((int)status);
}

CW_FN(posix_abort) {
    abort();
}

CW_FN(posix_fork) {
    cw_file_flush_dirty(cx);
    pid_t pid = fork();
    return pid < 0 ? failed(cx) : CW_MK_INT(pid);
}

CW_FN(posix_waitpid) {
    int64_t pid, options;
    int status;
    if (cw_int_as_i64(cx, args[0], &pid) < 0 || cw_int_as_i64(cx, args[1], &options) < 0)
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
    int64_t status;
    if (cw_int_as_i64(cx, args[0], &status) < 0)
        return CW_MK_NULL;
    if (WIFEXITED(status))
        return CW_MK_INT(WEXITSTATUS(status));
    return WIFSIGNALED(status) ? CW_MK_INT(-WTERMSIG(status))
                               : cw_raise(cx, &cw_type_ValueError, "invalid wait status: %ld", (long)status);
}

/* WIFEXITED(status) and its siblings */
#define WAIT_STATUS(macro, make)                                                                             \
    CW_FN(posix_##macro) {                                                                                   \
        int64_t status;                                                                                      \
        return cw_int_as_i64(cx, args[0], &status) < 0 ? CW_MK_NULL : make(macro((int)status));              \
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
    if (cw_int_as_i64(cx, args[0], &group) < 0 || cw_int_as_i64(cx, args[1], &number) < 0)
        return CW_MK_NULL;
    return killpg((pid_t)group, (int)number) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_getpgid) {
    int64_t pid;
    if (cw_int_as_i64(cx, args[0], &pid) < 0)
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

/* ---------------------------------------------------------------- descriptors */

CW_FN(posix_open) {
    static const char *const names[] = {"path", "flags", "mode", "dir_fd", NULL};
    cw_value v[4];
    char *path;
    int64_t flags, mode = 0777;
    if (cw_args_parse(cx, "open", args, nargs, kwnames, names, 2, 3, v) < 0 ||
        !cw_fs_path(cx, v[0], &path).tag || cw_int_as_i64(cx, v[1], &flags) < 0 ||
        (v[2].tag && cw_int_as_i64(cx, v[2], &mode) < 0))
        return CW_MK_NULL;
    cw_file_flush_dirty(cx);
    int fd = open(path, (int)flags | O_CLOEXEC, (mode_t)mode);
    return fd < 0 ? cw_raise_os_error(cx, errno, v[0]) : CW_MK_INT(fd);
}

CW_FN(posix_close) {
    int64_t fd;
    if (cw_int_as_i64(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    return close((int)fd) < 0 && errno != EINTR ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_read) {
    int64_t fd, n;
    if (cw_int_as_i64(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise_os_error(cx, EINVAL, CW_MK_NULL);
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (!bytes.tag)
        return bytes;
    ssize_t got;
    do
        got = read((int)fd, CW_AS_BYTES(bytes)->data, (size_t)n);
    while (got < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (got < 0)
        return cx->exc ? CW_MK_NULL : failed(cx);
    return got == n ? bytes : cw_bytes_new(cx, CW_AS_BYTES(bytes)->data, got);
}

CW_FN(posix_write) {
    int64_t fd;
    cw_buffer buffer;
    if (cw_int_as_i64(cx, args[0], &fd) < 0 || cw_get_buffer(cx, args[1], &buffer, 0) < 0)
        return CW_MK_NULL;
    ssize_t put;
    do
        put = write((int)fd, buffer.data, (size_t)buffer.len);
    while (put < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (put < 0)
        return cx->exc ? CW_MK_NULL : failed(cx);
    return CW_MK_INT(put);
}

CW_FN(posix_lseek) {
    int64_t fd, offset, whence;
    if (cw_int_as_i64(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &offset) < 0 ||
        cw_int_as_i64(cx, args[2], &whence) < 0)
        return CW_MK_NULL;
    off_t at = lseek((int)fd, offset, (int)whence);
    return at < 0 ? failed(cx) : CW_MK_INT(at);
}

CW_FN(posix_isatty) {
    int64_t fd;
    return cw_int_as_i64(cx, args[0], &fd) < 0 ? CW_MK_NULL : CW_MK_BOOL(isatty((int)fd));
}

CW_FN(posix_fsync) {
    int64_t fd;
    if (cw_int_check(args[0])) {
        if (cw_int_as_i64(cx, args[0], &fd) < 0)
            return CW_MK_NULL;
    } else {
        cw_value v = cw_call_method0(cx, args[0], "fileno");
        if (!v.tag || cw_int_as_i64(cx, v, &fd) < 0)
            return CW_MK_NULL;
    }
    return fsync((int)fd) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(posix_dup) {
    int64_t fd;
    if (cw_int_as_i64(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    int copy = fcntl((int)fd, F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? failed(cx) : CW_MK_INT(copy);
}

CW_FN(posix_dup2) {
    int64_t from, to;
    if (cw_int_as_i64(cx, args[0], &from) < 0 || cw_int_as_i64(cx, args[1], &to) < 0)
        return CW_MK_NULL;
    return dup2((int)from, (int)to) < 0 ? failed(cx) : CW_MK_INT(to);
}

CW_FN(posix_pipe) {
    int ends[2];
    return pipe2(ends, O_CLOEXEC) < 0 ? failed(cx) : cw_tuple2(cx, CW_MK_INT(ends[0]), CW_MK_INT(ends[1]));
}

CW_FN(posix_ftruncate) {
    int64_t fd, size;
    if (cw_int_as_i64(cx, args[0], &fd) < 0 || cw_int_as_i64(cx, args[1], &size) < 0)
        return CW_MK_NULL;
    return ftruncate((int)fd, size) < 0 ? failed(cx) : CW_MK_NONE;
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
                                          CW_M1("system", posix_system),
                                          CW_M1("_exit", posix_exit_now),
                                          CW_M0("abort", posix_abort),
                                          CW_M0("fork", posix_fork),
                                          CW_MN("waitpid", posix_waitpid, 2, 2),
                                          CW_M1("waitstatus_to_exitcode", posix_waitstatus_to_exitcode),
                                          CW_M1("WIFEXITED", posix_WIFEXITED),
                                          CW_M1("WIFSIGNALED", posix_WIFSIGNALED),
                                          CW_M1("WIFSTOPPED", posix_WIFSTOPPED),
                                          CW_M1("WIFCONTINUED", posix_WIFCONTINUED),
                                          CW_M1("WCOREDUMP", posix_WCOREDUMP),
                                          CW_M1("WEXITSTATUS", posix_WEXITSTATUS),
                                          CW_M1("WTERMSIG", posix_WTERMSIG),
                                          CW_M1("WSTOPSIG", posix_WSTOPSIG),
                                          CW_M0("setsid", posix_setsid),
                                          CW_MN("killpg", posix_killpg, 2, 2),
                                          CW_M1("getpgid", posix_getpgid),
                                          CW_M1("urandom", posix_urandom),
                                          CW_MK("open", posix_open),
                                          CW_M1("close", posix_close),
                                          CW_MN("read", posix_read, 2, 2),
                                          CW_MN("write", posix_write, 2, 2),
                                          CW_MN("lseek", posix_lseek, 3, 3),
                                          CW_M1("isatty", posix_isatty),
                                          CW_M1("fsync", posix_fsync),
                                          CW_M1("dup", posix_dup),
                                          CW_MN("dup2", posix_dup2, 2, 3),
                                          CW_M0("pipe", posix_pipe),
                                          CW_MN("ftruncate", posix_ftruncate, 2, 2),
                                          CW_MN("putenv", posix_putenv, 2, 2),
                                          CW_M1("unsetenv", posix_unsetenv),
                                          CW_M_END};
