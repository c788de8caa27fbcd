/* mod_resource.c: module resource: limits of the process and what it has used. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>

#include "containers.h"
#include "module_tables.h"
#include "structseq.h"

#define FIELD(i, name) STRUCTSEQ_FIELD((void *)i, name, NULL)
static const cw_getset_def usage_fields[] = {
    FIELD(0, "ru_utime"),          FIELD(1, "ru_stime"),     FIELD(2, "ru_maxrss"),   FIELD(3, "ru_ixrss"),
    FIELD(4, "ru_idrss"),          FIELD(5, "ru_isrss"),     FIELD(6, "ru_minflt"),   FIELD(7, "ru_majflt"),
    FIELD(8, "ru_nswap"),          FIELD(9, "ru_inblock"),   FIELD(10, "ru_oublock"), FIELD(11, "ru_msgsnd"),
    FIELD(12, "ru_msgrcv"),        FIELD(13, "ru_nsignals"), FIELD(14, "ru_nvcsw"),   FIELD(15, "ru_nivcsw"),
    {NULL, NULL, NULL, NULL, NULL}};
static structseq_type usage_type = {
    {STRUCTSEQ_SLOTS("struct_rusage", "resource", usage_fields, NULL)}, 16, 16};

static int64_t check_resource(cw_ctx *cx, int64_t n) {
    return n >= 0 && n < RLIM_NLIMITS ? 0 : cw_raise_i(cx, &cw_type_ValueError, "invalid resource specified");
}

static cw_value limit_value(cw_ctx *cx, rlim_t n) {
    return n == RLIM_INFINITY ? CW_MK_INT(-1) : cw_int_from_u64(cx, n);
}

static cw_value pair(cw_ctx *cx, const struct rlimit *limit) {
    return cw_tuple2(cx, limit_value(cx, limit->rlim_cur), limit_value(cx, limit->rlim_max));
}

/* Both limits out of a sequence of two. */
static int64_t read_limits(cw_ctx *cx, cw_value v, struct rlimit *out) {
    cw_value t = cw_tuple_from(cx, v);
    int64_t n[2];
    if (!t.tag)
        return -1;
    if (CW_AS_TUPLE(t)->len != 2)
        return cw_raise_i(cx, &cw_type_ValueError, "expected a tuple of 2 integers");
    for (int i = 0; i < 2; i++)
        if (cw_int_as_i64(cx, CW_AS_TUPLE(t)->items[i], &n[i]) < 0)
            return -1;
    *out = (struct rlimit){(rlim_t)n[0], (rlim_t)n[1]};
    return 0;
}

static cw_value failed(cw_ctx *cx) {
    if (errno == EINVAL)
        return cw_raise(cx, &cw_type_ValueError, "current limit exceeds maximum limit");
    if (errno == EPERM)
        return cw_raise(cx, &cw_type_ValueError, "not allowed to raise maximum limit");
    return cw_raise_os_error(cx, errno, CW_MK_NULL);
}

CW_FN(resource_getrlimit) {
    struct rlimit limit;
    int64_t which;
    if (cw_int_as_c_int(cx, args[0], &which) < 0 || check_resource(cx, which) < 0)
        return CW_MK_NULL;
    return getrlimit((__rlimit_resource_t)which, &limit) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL)
                                                             : pair(cx, &limit);
}

CW_FN(resource_setrlimit) {
    struct rlimit limit;
    int64_t which;
    if (cw_int_as_c_int(cx, args[0], &which) < 0 || check_resource(cx, which) < 0 ||
        read_limits(cx, args[1], &limit) < 0)
        return CW_MK_NULL;
    return setrlimit((__rlimit_resource_t)which, &limit) < 0 ? failed(cx) : CW_MK_NONE;
}

/* prlimit(pid, resource[, limits]): the limits as they were */
CW_FN(resource_prlimit) {
    struct rlimit limit, before;
    int64_t pid, which;
    if (cw_int_as_signed(cx, args[0], &pid) < 0 || cw_int_as_signed(cx, args[1], &which) < 0 ||
        check_resource(cx, which) < 0)
        return CW_MK_NULL;
    bool change = nargs > 2;
    if (change && read_limits(cx, args[2], &limit) < 0)
        return CW_MK_NULL;
    if (prlimit((pid_t)pid, (__rlimit_resource_t)which, change ? &limit : NULL, &before) < 0)
        return errno == EINVAL ? failed(cx) : cw_raise_os_error(cx, errno, CW_MK_NULL);
    return pair(cx, &before);
}

static cw_value seconds(const struct timeval *t) {
    return CW_MK_FLOAT((double)t->tv_sec + (double)t->tv_usec * 1e-6);
}

CW_FN(resource_getrusage) {
    struct rusage u;
    int64_t who;
    if (cw_int_as_c_int(cx, args[0], &who) < 0)
        return CW_MK_NULL;
    if (getrusage((__rusage_who_t)who, &u) < 0)
        return errno == EINVAL ? cw_raise(cx, &cw_type_ValueError, "invalid who parameter")
                               : cw_raise_os_error(cx, errno, CW_MK_NULL);
    const long counts[] = {u.ru_maxrss, u.ru_ixrss,    u.ru_idrss,   u.ru_isrss,   u.ru_minflt,
                           u.ru_majflt, u.ru_nswap,    u.ru_inblock, u.ru_oublock, u.ru_msgsnd,
                           u.ru_msgrcv, u.ru_nsignals, u.ru_nvcsw,   u.ru_nivcsw};
    cw_value v[16] = {seconds(&u.ru_utime), seconds(&u.ru_stime)};
    for (int i = 0; i < 14; i++)
        v[2 + i] = CW_MK_INT(counts[i]);
    return structseq_build(cx, &usage_type, v);
}

CW_FN(resource_getpagesize) {
    return CW_MK_INT(sysconf(_SC_PAGESIZE));
}

static const cw_method_def resource_functions[] = {
    CW_MN("getrlimit", resource_getrlimit, 1, 1), CW_MN("setrlimit", resource_setrlimit, 2, 2),
    CW_MN("prlimit", resource_prlimit, 2, 3),     CW_M1("getrusage", resource_getrusage),
    CW_M0("getpagesize", resource_getpagesize),   CW_M_END};

static int64_t resource_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {
        CW_CONSTANT(RLIMIT_AS),       CW_CONSTANT(RLIMIT_CORE),   CW_CONSTANT(RLIMIT_CPU),
        CW_CONSTANT(RLIMIT_DATA),     CW_CONSTANT(RLIMIT_FSIZE),  CW_CONSTANT(RLIMIT_MEMLOCK),
        CW_CONSTANT(RLIMIT_MSGQUEUE), CW_CONSTANT(RLIMIT_NICE),   CW_CONSTANT(RLIMIT_NOFILE),
        CW_CONSTANT(RLIMIT_NPROC),    CW_CONSTANT(RLIMIT_OFILE),  CW_CONSTANT(RLIMIT_RSS),
        CW_CONSTANT(RLIMIT_RTPRIO),   CW_CONSTANT(RLIMIT_RTTIME), CW_CONSTANT(RLIMIT_SIGPENDING),
        CW_CONSTANT(RLIMIT_STACK),    CW_CONSTANT(RUSAGE_SELF),   CW_CONSTANT(RUSAGE_CHILDREN),
        CW_CONSTANT(RUSAGE_THREAD),   {"RLIM_INFINITY", -1},      CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    if (structseq_ready(cx, &usage_type) < 0)
        return -1;
    cw_module_set(cx, m, "struct_rusage", CW_MK_OBJ(&usage_type.type));
    return cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
}

const cw_native_module cw_native_resource = {"resource", resource_functions, resource_exec, NULL};
