/* mod_posix_schedule.c: module posix: priorities and processors, and what the system tells about itself. */
#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

#include "mod_posix.h"
#include "structseq.h"

/* ---------------------------------------------------------------- priorities */

/* sched_param(sched_priority): a sequence of one. */
static const cw_getset_def param_fields[] = {STRUCTSEQ_FIELD((void *)0, "sched_priority", NULL),
                                             {NULL, NULL, NULL, NULL, NULL}};
static structseq_type param_type = {{STRUCTSEQ_SLOTS("sched_param", "posix", param_fields, NULL)}, 1, 1};

CW_NEW(param_new) {
    static const char *const names[] = {"sched_priority", NULL};
    cw_value v;
    (void)type;
    if (cw_args_parse(cx, "sched_param", args, nargs, kwnames, names, 1, -1, &v) < 0)
        return CW_MK_NULL;
    return structseq_build(cx, &param_type, &v);
}

static int64_t read_param(cw_ctx *cx, cw_value v, struct sched_param *out) {
    if (cw_type_of(v) != &param_type.type)
        return cw_raise_i(cx, &cw_type_TypeError, "must have a sched_param object");
    return cw_posix_int(cx, CW_AS_TUPLE(v)->items[0], &out->sched_priority);
}

CW_FN(posix_sched_getparam) {
    struct sched_param param;
    int pid;
    if (cw_posix_int(cx, args[0], &pid) < 0)
        return CW_MK_NULL;
    if (sched_getparam(pid, &param) < 0)
        return cw_posix_result(cx, -1);
    cw_value v = CW_MK_INT(param.sched_priority);
    return structseq_build(cx, &param_type, &v);
}

CW_FN(posix_sched_setparam) {
    struct sched_param param;
    int pid;
    if (cw_posix_int(cx, args[0], &pid) < 0 || read_param(cx, args[1], &param) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, sched_setparam(pid, &param));
}

CW_FN(posix_sched_setscheduler) {
    struct sched_param param;
    int a[2];
    if (cw_posix_ints(cx, args, 2, a) < 0 || read_param(cx, args[2], &param) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, sched_setscheduler(a[0], a[1], &param));
}

CW_FN(posix_sched_getscheduler) {
    int pid;
    return cw_posix_int(cx, args[0], &pid) < 0 ? CW_MK_NULL : cw_posix_number(cx, sched_getscheduler(pid));
}

static cw_value policy_bound(cw_ctx *cx, cw_value policy, int (*bound)(int)) {
    int n;
    return cw_posix_int(cx, policy, &n) < 0 ? CW_MK_NULL : cw_posix_number(cx, bound(n));
}

CW_FN(posix_sched_get_priority_max) {
    cw_value v;
    if (cw_posix_only(cx, "sched_get_priority_max", "policy", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    return policy_bound(cx, v, sched_get_priority_max);
}

CW_FN(posix_sched_get_priority_min) {
    cw_value v;
    if (cw_posix_only(cx, "sched_get_priority_min", "policy", args, nargs, kwnames, &v) < 0)
        return CW_MK_NULL;
    return policy_bound(cx, v, sched_get_priority_min);
}

CW_FN(posix_sched_rr_get_interval) {
    struct timespec t;
    int pid;
    if (cw_posix_int(cx, args[0], &pid) < 0)
        return CW_MK_NULL;
    return sched_rr_get_interval(pid, &t) < 0 ? cw_posix_result(cx, -1)
                                              : CW_MK_FLOAT((double)t.tv_sec + (double)t.tv_nsec * 1e-9);
}

CW_FN(posix_sched_yield) {
    CW_WITHOUT_BATON_BEGIN(cx);
    sched_yield();
    CW_WITHOUT_BATON_END(cx);
    return CW_MK_NONE;
}

CW_FN(posix_getpriority) {
    static const char *const names[] = {"which", "who", NULL};
    cw_value v[2];
    int a[2];
    if (cw_args_parse(cx, "getpriority", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_ints(cx, v, 2, a) < 0)
        return CW_MK_NULL;
    errno = 0; /* -1 is a priority, too */
    int priority = getpriority((__priority_which_t)a[0], (id_t)a[1]);
    return errno ? cw_posix_result(cx, -1) : CW_MK_INT(priority);
}

CW_FN(posix_setpriority) {
    static const char *const names[] = {"which", "who", "priority", NULL};
    cw_value v[3];
    int a[3];
    if (cw_args_parse(cx, "setpriority", args, nargs, kwnames, names, 3, -1, v) < 0 ||
        cw_posix_ints(cx, v, 3, a) < 0)
        return CW_MK_NULL;
    return cw_posix_result(cx, setpriority((__priority_which_t)a[0], (id_t)a[1], a[2]));
}

CW_FN(posix_nice) {
    int by;
    if (cw_posix_int(cx, args[0], &by) < 0)
        return CW_MK_NULL;
    errno = 0;
    int now = nice(by);
    return errno ? cw_posix_result(cx, -1) : CW_MK_INT(now);
}

/* ---------------------------------------------------------------- processors */

enum { MOST_PROCESSORS = 1 << 16 };

/* The processors that a process may run on, as a set. */
CW_FN(posix_sched_getaffinity) {
    int pid;
    if (cw_posix_int(cx, args[0], &pid) < 0)
        return CW_MK_NULL;
    size_t size = CPU_ALLOC_SIZE(MOST_PROCESSORS);
    cpu_set_t *mask = cw_alloc_atomic(cx, (int64_t)size);
    if (sched_getaffinity(pid, size, mask) < 0)
        return cw_posix_result(cx, -1);
    cw_set *set = cw_set_new(cx, &cw_type_set);
    for (int i = 0, left = CPU_COUNT_S(size, mask); left; i++)
        if (CPU_ISSET_S((size_t)i, size, mask)) {
            left--;
            if (cw_set_add(cx, set, CW_MK_INT(i)) < 0)
                return CW_MK_NULL;
        }
    return CW_MK_OBJ(set);
}

CW_FN(posix_sched_setaffinity) {
    int pid;
    cw_value list;
    if (cw_posix_int(cx, args[0], &pid) < 0 || !(list = cw_list_from(cx, args[1])).tag)
        return CW_MK_NULL;
    size_t size = CPU_ALLOC_SIZE(MOST_PROCESSORS);
    cpu_set_t *mask = cw_alloc_atomic(cx, (int64_t)size);
    CPU_ZERO_S(size, mask);
    for (int64_t i = 0; i < CW_AS_LIST(list)->len; i++) {
        cw_value item = cw_list_get(list.p, i);
        int64_t number;
        if (!cw_int_check(item))
            return cw_raise(cx, &cw_type_TypeError,
                            "expected an iterator of ints, but iterator yielded <class '%s'>",
                            cw_type_of(item)->name);
        if (cw_int_as_i64(cx, item, &number) < 0)
            return CW_MK_NULL;
        if (number < 0)
            return cw_raise(cx, &cw_type_ValueError, "negative CPU number");
        if (number > INT32_MAX - 1)
            return cw_raise(cx, &cw_type_OverflowError, "CPU number too large");
        if (number < MOST_PROCESSORS)
            CPU_SET_S((size_t)number, size, mask);
    }
    return cw_posix_result(cx, sched_setaffinity(pid, size, mask));
}

CW_FN(posix_getloadavg) {
    double load[3];
    if (getloadavg(load, 3) != 3)
        return cw_raise(cx, &cw_type_OSError, "Load averages are unobtainable");
    const cw_value v[3] = {CW_MK_FLOAT(load[0]), CW_MK_FLOAT(load[1]), CW_MK_FLOAT(load[2])};
    return cw_tuple_build(cx, v, 3);
}

/* ---------------------------------------------------------------- what the system tells */

/* -1 is an answer if there is no error. */
static cw_value answer(cw_ctx *cx, long n, cw_value path) {
    return n == -1 && errno ? cw_raise_os_error(cx, errno, path) : CW_MK_INT(n);
}

CW_FN(posix_sysconf) {
    int name;
    if (cw_posix_conf(cx, CW_CONF_SYSTEM, args[0], &name) < 0)
        return CW_MK_NULL;
    errno = 0;
    return answer(cx, sysconf(name), CW_MK_NULL);
}

CW_FN(posix_confstr) {
    int name;
    if (cw_posix_conf(cx, CW_CONF_TEXT, args[0], &name) < 0)
        return CW_MK_NULL;
    errno = 0;
    size_t size = confstr(name, NULL, 0);
    if (!size)
        return errno ? cw_posix_result(cx, -1) : CW_MK_NONE;
    char *text = cw_alloc_atomic(cx, (int64_t)size);
    confstr(name, text, size);
    return cw_fs_decode(cx, text);
}

CW_FN(posix_pathconf) {
    static const char *const names[] = {"path", "name", NULL};
    cw_value v[2];
    cw_posix_path_arg p;
    int name;
    if (cw_args_parse(cx, "pathconf", args, nargs, kwnames, names, 2, -1, v) < 0 ||
        cw_posix_path(cx, "pathconf", "path", CW_PATH_FD, v[0], &p) < 0 ||
        cw_posix_conf(cx, CW_CONF_PATH, v[1], &name) < 0)
        return CW_MK_NULL;
    errno = 0;
    long n = p.name ? pathconf(p.name, name) : fpathconf(p.fd, name);
    return answer(cx, n, errno == EINVAL ? CW_MK_NULL : p.given);
}

CW_FN(posix_fpathconf) {
    int fd, name;
    if (cw_posix_int(cx, args[0], &fd) < 0 || cw_posix_conf(cx, CW_CONF_PATH, args[1], &name) < 0)
        return CW_MK_NULL;
    errno = 0;
    return answer(cx, fpathconf(fd, name), CW_MK_NULL);
}

static const cw_method_def functions[] = {CW_M1("sched_getparam", posix_sched_getparam),
                                          CW_MN("sched_setparam", posix_sched_setparam, 2, 2),
                                          CW_M1("sched_getscheduler", posix_sched_getscheduler),
                                          CW_MN("sched_setscheduler", posix_sched_setscheduler, 3, 3),
                                          CW_MK("sched_get_priority_max", posix_sched_get_priority_max),
                                          CW_MK("sched_get_priority_min", posix_sched_get_priority_min),
                                          CW_M1("sched_rr_get_interval", posix_sched_rr_get_interval),
                                          CW_M0("sched_yield", posix_sched_yield),
                                          CW_M1("sched_getaffinity", posix_sched_getaffinity),
                                          CW_MN("sched_setaffinity", posix_sched_setaffinity, 2, 2),
                                          CW_MK("getpriority", posix_getpriority),
                                          CW_MK("setpriority", posix_setpriority),
                                          CW_M1("nice", posix_nice),
                                          CW_M0("getloadavg", posix_getloadavg),
                                          CW_M1("sysconf", posix_sysconf),
                                          CW_M1("confstr", posix_confstr),
                                          CW_MK("pathconf", posix_pathconf),
                                          CW_MN("fpathconf", posix_fpathconf, 2, 2),
                                          CW_M_END};

int64_t cw_posix_add_scheduling(cw_ctx *cx, cw_module *m) {
    param_type.type.new_ = param_new;
    if (structseq_ready(cx, &param_type) < 0)
        return -1;
    cw_posix_add_functions(cx, m, functions);
    return cw_module_set(cx, m, "sched_param", CW_MK_OBJ(&param_type.type));
}
