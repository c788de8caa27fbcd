/* mod_fcntl.c: module fcntl: control of open files, and locks on them. */
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "bytes.h"
#include "containers.h"
#include "descriptor.h"

enum { BUFFER_SIZE = 1024 }; /* of what the system may write back */

static cw_value failed(cw_ctx *cx) {
    return cx->exc ? CW_MK_NULL : cw_raise_os_error(cx, errno, CW_MK_NULL);
}

/* What goes to the system: a number, or a copy of bytes, which comes back changed. */
typedef struct Argument {
    int number;
    int64_t len; /* -1: it is a number */
    char data[BUFFER_SIZE + 1];
} Argument;

static int64_t argument_read(cw_ctx *cx, const char *function, cw_value v, Argument *a) {
    int64_t n = 0;
    cw_span s;
    a->len = -1;
    a->number = 0;
    if (!v.tag)
        return 0;
    if (cw_int_check(v)) {
        if (cw_int_as_i64(cx, v, &n) < 0)
            return -1;
        if (n < INT32_MIN || n > UINT32_MAX)
            return cw_raise_i(cx, &cw_type_OverflowError, "signed integer is %s",
                              n < 0 ? "less than minimum" : "greater than maximum");
        a->number = (int)n;
        return 0;
    }
    if (CW_IS(v, CW_TYPE_STR)) {
        s.data = (uint8_t *)cw_str_utf8(cx, v.p, &s.len);
        if (!s.data)
            return -1;
    } else if (!cw_type_of(v)->getbuffer) {
        return cw_raise_i(cx, &cw_type_TypeError,
                          "%s() argument 3 must be int or a bytes-like object, not %T", function, &v);
    } else if (cw_span_get(cx, v, &s) < 0) {
        return -1;
    }
    if (s.len > BUFFER_SIZE)
        return cw_raise_i(cx, &cw_type_ValueError, "%s string arg too long", function);
    memcpy(a->data, s.data, (size_t)s.len);
    a->data[s.len] = 0;
    a->len = s.len;
    return 0;
}

CW_FN(fcntl_fcntl) {
    int64_t command, fd = cw_descriptor(cx, args[0]);
    Argument a;
    if (fd < 0 || cw_int_as_i64(cx, args[1], &command) < 0 ||
        argument_read(cx, "fcntl", nargs > 2 ? args[2] : CW_MK_NULL, &a) < 0)
        return CW_MK_NULL;
    int status;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        status = a.len < 0 ? fcntl((int)fd, (int)command, a.number) : fcntl((int)fd, (int)command, a.data);
        CW_WITHOUT_BATON_END(cx);
    } while (status < 0 && errno == EINTR && cw_check_events(cx) == 0);
    return status < 0  ? failed(cx)
           : a.len < 0 ? CW_MK_INT(status)
                       : cw_bytes_new(cx, (uint8_t *)a.data, a.len);
}

/* ioctl((int)fd, request, arg=0, mutate_flag=True): a buffer that can be written is changed in place. */
CW_FN(fcntl_ioctl) {
    int64_t request, fd = cw_descriptor(cx, args[0]), mutate = nargs > 3 ? cw_object_truth(cx, args[3]) : 1;
    cw_buffer buffer;
    Argument a;
    if (mutate < 0 || fd < 0 || cw_int_as_i64(cx, args[1], &request) < 0)
        return CW_MK_NULL;
    cw_value v = nargs > 2 ? args[2] : CW_MK_NULL;
    if (mutate && v.tag && !cw_int_check(v) && cw_type_of(v)->getbuffer &&
        cw_get_buffer(cx, v, &buffer, 0) == 0 && !buffer.readonly) {
        int status = ioctl((int)fd, (unsigned long)request, buffer.data);
        return status < 0 ? failed(cx) : CW_MK_INT(status);
    }
    if (cx->exc || argument_read(cx, "ioctl", v, &a) < 0)
        return CW_MK_NULL;
    int status = a.len < 0 ? ioctl((int)fd, (unsigned long)request, a.number)
                           : ioctl((int)fd, (unsigned long)request, a.data);
    return status < 0  ? failed(cx)
           : a.len < 0 ? CW_MK_INT(status)
                       : cw_bytes_new(cx, (uint8_t *)a.data, a.len);
}

CW_FN(fcntl_flock) {
    int status;
    int64_t operation, fd = cw_descriptor(cx, args[0]);
    if (fd < 0 || cw_int_as_i64(cx, args[1], &operation) < 0)
        return CW_MK_NULL;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        status = flock((int)fd, (int)operation);
        CW_WITHOUT_BATON_END(cx);
    } while (status < 0 && errno == EINTR && cw_check_events(cx) == 0);
    return status < 0 ? failed(cx) : CW_MK_NONE;
}

/* lockf(fd, cmd, len=0, start=0, whence=0), on top of fcntl's record locks */
CW_FN(fcntl_lockf) {
    int status;
    int64_t operation, fd = cw_descriptor(cx, args[0]), numbers[3] = {0, 0, 0};
    if (fd < 0 || cw_int_as_i64(cx, args[1], &operation) < 0)
        return CW_MK_NULL;
    for (int i = 2; i < nargs; i++)
        if (cw_int_as_i64(cx, args[i], &numbers[i - 2]) < 0)
            return CW_MK_NULL;
    struct flock lock = {.l_whence = (short)numbers[2], .l_start = numbers[1], .l_len = numbers[0]};
    if (operation == LOCK_UN)
        lock.l_type = F_UNLCK;
    else if (operation & LOCK_SH)
        lock.l_type = F_RDLCK;
    else if (operation & LOCK_EX)
        lock.l_type = F_WRLCK;
    else
        return cw_raise(cx, &cw_type_ValueError, "unrecognized lockf argument");
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        status = fcntl((int)fd, operation & LOCK_NB ? F_SETLK : F_SETLKW, &lock);
        CW_WITHOUT_BATON_END(cx);
    } while (status < 0 && errno == EINTR && cw_check_events(cx) == 0);
    return status < 0 ? failed(cx) : CW_MK_NONE;
}

static const cw_method_def fcntl_functions[] = {
    CW_MN("fcntl", fcntl_fcntl, 2, 3), CW_MN("ioctl", fcntl_ioctl, 2, 4), CW_MN("flock", fcntl_flock, 2, 2),
    CW_MN("lockf", fcntl_lockf, 2, 5), CW_M_END};

#define CONSTANT(name)                                                                                       \
    { #name, name }
static int64_t fcntl_exec(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        int64_t value;
    } constants[] = {
        CONSTANT(LOCK_SH),     CONSTANT(LOCK_EX),         CONSTANT(LOCK_NB),      CONSTANT(LOCK_UN),
        CONSTANT(F_DUPFD),     CONSTANT(F_DUPFD_CLOEXEC), CONSTANT(F_GETFD),      CONSTANT(F_SETFD),
        CONSTANT(F_GETFL),     CONSTANT(F_SETFL),         CONSTANT(F_GETLK),      CONSTANT(F_SETLK),
        CONSTANT(F_SETLKW),    CONSTANT(F_OFD_GETLK),     CONSTANT(F_OFD_SETLK),  CONSTANT(F_OFD_SETLKW),
        CONSTANT(F_GETOWN),    CONSTANT(F_SETOWN),        CONSTANT(F_GETSIG),     CONSTANT(F_SETSIG),
        CONSTANT(F_RDLCK),     CONSTANT(F_WRLCK),         CONSTANT(F_UNLCK),      CONSTANT(F_SETLEASE),
        CONSTANT(F_GETLEASE),  CONSTANT(F_NOTIFY),        CONSTANT(F_GETPIPE_SZ), CONSTANT(F_SETPIPE_SZ),
        CONSTANT(F_ADD_SEALS), CONSTANT(F_GET_SEALS),     CONSTANT(FD_CLOEXEC),   CONSTANT(FASYNC),
        CONSTANT(DN_ACCESS),   CONSTANT(DN_MODIFY),       CONSTANT(DN_CREATE),    CONSTANT(DN_DELETE)};
    for (size_t i = 0; i < sizeof constants / sizeof *constants; i++)
        if (cw_module_set(cx, m, constants[i].name, CW_MK_INT(constants[i].value)) < 0)
            return -1;
    return 0;
}

const cw_native_module cw_native_fcntl = {"fcntl", fcntl_functions, fcntl_exec, NULL};
