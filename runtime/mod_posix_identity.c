/* mod_posix_identity.c: module posix: users and groups of the process, groups of processes, sessions,
 * terminals. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pty.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <utmp.h>
#include <unistd.h>

#include "mod_posix.h"

/* ---------------------------------------------------------------- users and groups */

/* A function of n ids that sets them. */
#define SET_IDS(name, n, what, call)                                                                         \
    CW_FN(posix_##name) {                                                                                    \
        uint32_t id[n];                                                                                      \
        for (int i = 0; i < n; i++)                                                                          \
            if (cw_posix_id(cx, args[i], what, &id[i]) < 0)                                                  \
                return CW_MK_NULL;                                                                           \
        return cw_posix_result(cx, call);                                                                    \
    }
SET_IDS(setuid, 1, "uid", setuid(id[0]))
SET_IDS(seteuid, 1, "uid", seteuid(id[0]))
SET_IDS(setreuid, 2, "uid", setreuid(id[0], id[1]))
SET_IDS(setresuid, 3, "uid", setresuid(id[0], id[1], id[2]))
SET_IDS(setgid, 1, "gid", setgid(id[0]))
SET_IDS(setegid, 1, "gid", setegid(id[0]))
SET_IDS(setregid, 2, "gid", setregid(id[0], id[1]))
SET_IDS(setresgid, 3, "gid", setresgid(id[0], id[1], id[2]))

static cw_value ids_tuple(cw_ctx *cx, const uint32_t *ids) {
    const cw_value v[3] = {CW_MK_INT(ids[0]), CW_MK_INT(ids[1]), CW_MK_INT(ids[2])};
    return cw_tuple_build(cx, v, 3);
}

CW_FN(posix_getresuid) {
    uint32_t id[3];
    return getresuid(&id[0], &id[1], &id[2]) < 0 ? cw_posix_result(cx, -1) : ids_tuple(cx, id);
}

CW_FN(posix_getresgid) {
    uint32_t id[3];
    return getresgid(&id[0], &id[1], &id[2]) < 0 ? cw_posix_result(cx, -1) : ids_tuple(cx, id);
}

static cw_value ids_list(cw_ctx *cx, const gid_t *ids, int n) {
    cw_value list = cw_list_new(cx, 0);
    for (int i = 0; i < n; i++)
        cw_list_append(cx, list.p, CW_MK_INT(ids[i]));
    return list;
}

CW_FN(posix_getgroups) {
    int n = getgroups(0, NULL);
    gid_t *ids = cw_alloc_atomic(cx, (int64_t)sizeof *ids * (n + 1));
    n = getgroups(n, ids);
    return n < 0 ? cw_posix_result(cx, -1) : ids_list(cx, ids, n);
}

CW_FN(posix_setgroups) {
    if (!cw_type_of(args[0])->getitem)
        return cw_raise(cx, &cw_type_TypeError, "setgroups argument must be a sequence");
    cw_value list = cw_list_from(cx, args[0]);
    if (!list.tag)
        return list;
    int64_t n = CW_AS_LIST(list)->len;
    gid_t *ids = cw_alloc_atomic(cx, (int64_t)sizeof *ids * (n + 1));
    for (int64_t i = 0; i < n; i++)
        if (cw_posix_id(cx, cw_list_get(list.p, i), "gid", &ids[i]) < 0)
            return CW_MK_NULL;
    return cw_posix_result(cx, setgroups((size_t)n, ids));
}

CW_FN(posix_getgrouplist) {
    uint32_t group;
    char *user = cw_fs_text(cx, args[0]);
    if (!user || cw_posix_id(cx, args[1], "gid", &group) < 0)
        return CW_MK_NULL;
    int n = 0;
    getgrouplist(user, group, NULL, &n);
    gid_t *ids = cw_alloc_atomic(cx, (int64_t)sizeof *ids * (n + 1));
    return getgrouplist(user, group, ids, &n) < 0 ? cw_posix_result(cx, -1) : ids_list(cx, ids, n);
}

CW_FN(posix_initgroups) {
    uint32_t group;
    char *user = cw_fs_text(cx, args[0]);
    if (!user || cw_posix_id(cx, args[1], "gid", &group) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, initgroups(user, group));
}

CW_FN(posix_getlogin) {
    char name[256];
    int error = getlogin_r(name, sizeof name);
    return error ? cw_posix_status_error(cx, error) : cw_fs_decode(cx, name);
}

/* ---------------------------------------------------------------- groups of processes, sessions */

/* A function of n ints, whose result `make` turns into a value. */
#define OF_INTS(name, n, make, call)                                                                         \
    CW_FN(posix_##name) {                                                                                    \
        int a[n];                                                                                            \
        return cw_posix_ints(cx, args, n, a) < 0 ? CW_MK_NULL : make(cx, call);                              \
    }
OF_INTS(setpgid, 2, cw_posix_result, setpgid(a[0], a[1]))
OF_INTS(getsid, 1, cw_posix_number, getsid(a[0]))
OF_INTS(tcgetpgrp, 1, cw_posix_number, tcgetpgrp(a[0]))
OF_INTS(tcsetpgrp, 2, cw_posix_result, tcsetpgrp(a[0], a[1]))
OF_INTS(login_tty, 1, cw_posix_result, login_tty(a[0]))

CW_FN(posix_setpgrp) {
    return cw_posix_result(cx, setpgrp());
}

/* ---------------------------------------------------------------- terminals */

CW_FN(posix_ctermid) {
    char name[L_ctermid];
    return cw_fs_decode(cx, ctermid(name));
}

CW_FN(posix_ttyname) {
    char name[256];
    int fd;
    if (cw_posix_int(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    int error = ttyname_r(fd, name, sizeof name);
    return error ? cw_posix_status_error(cx, error) : cw_fs_decode(cx, name);
}

/* The encoding of a terminal; None for other files. */
CW_FN(posix_device_encoding) {
    cw_value v;
    if (cw_posix_only(cx, "device_encoding", "fd", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    int fd;
    if (cw_posix_int(cx, v, &fd) < 0)
        return CW_MK_NULL;
    return isatty(fd) ? cw_str_new(cx, "UTF-8", -1) : CW_MK_NONE;
}

CW_FN(posix_openpty) {
    int ours, theirs;
    if (openpty(&ours, &theirs, NULL, NULL, NULL) < 0)
        return cw_posix_result(cx, -1);
    fcntl(ours, F_SETFD, FD_CLOEXEC);
    fcntl(theirs, F_SETFD, FD_CLOEXEC);
    return cw_tuple2(cx, CW_MK_INT(ours), CW_MK_INT(theirs));
}

CW_FN(posix_forkpty) {
    int ours = -1;
    cw_file_flush_dirty(cx);
    cw_posix_at_fork(cx, -1);
    pid_t pid = forkpty(&ours, NULL, NULL, NULL);
    int error = errno;
    cw_posix_at_fork(cx, pid == 0);
    errno = error;
    return pid < 0 ? cw_posix_result(cx, -1) : cw_tuple2(cx, CW_MK_INT(pid), CW_MK_INT(ours));
}

const cw_method_def cw_posix_identities[] = {CW_M1("setuid", posix_setuid),
                                             CW_M1("seteuid", posix_seteuid),
                                             CW_MN("setreuid", posix_setreuid, 2, 2),
                                             CW_MN("setresuid", posix_setresuid, 3, 3),
                                             CW_M1("setgid", posix_setgid),
                                             CW_M1("setegid", posix_setegid),
                                             CW_MN("setregid", posix_setregid, 2, 2),
                                             CW_MN("setresgid", posix_setresgid, 3, 3),
                                             CW_M0("getresuid", posix_getresuid),
                                             CW_M0("getresgid", posix_getresgid),
                                             CW_M0("getgroups", posix_getgroups),
                                             CW_M1("setgroups", posix_setgroups),
                                             CW_MN("getgrouplist", posix_getgrouplist, 2, 2),
                                             CW_MN("initgroups", posix_initgroups, 2, 2),
                                             CW_M0("getlogin", posix_getlogin),
                                             CW_MN("setpgid", posix_setpgid, 2, 2),
                                             CW_M0("setpgrp", posix_setpgrp),
                                             CW_M1("getsid", posix_getsid),
                                             CW_M1("tcgetpgrp", posix_tcgetpgrp),
                                             CW_MN("tcsetpgrp", posix_tcsetpgrp, 2, 2),
                                             CW_M1("login_tty", posix_login_tty),
                                             CW_M0("ctermid", posix_ctermid),
                                             CW_M1("ttyname", posix_ttyname),
                                             CW_MK("device_encoding", posix_device_encoding),
                                             CW_M0("openpty", posix_openpty),
                                             CW_M0("forkpty", posix_forkpty),
                                             CW_M_END};
