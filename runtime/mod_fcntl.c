/* mod_fcntl.c: module fcntl: control of open files, and locks on them. */
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "bytes.h"
#include "containers.h"
#include "descriptor.h"
#include "module_tables.h"

enum { BUFFER_SIZE = 1024 }; /* of what the system may write back */

static cw_value failed(cw_ctx *cx) {
    return cx->exc ? CW_MK_NULL : cw_raise_os_error(cx, errno, CW_MK_NULL);
}

/* What goes to the system: a number, or a copy of bytes, which comes back changed. */
typedef struct Argument {
    int64_t number;
    int64_t len; /* -1: it is a number */
    char data[BUFFER_SIZE + 1];
} Argument;

/* The low bits of an int. */
static int64_t as_mask(cw_ctx *cx, cw_value v, int64_t *out) {
    cw_value low = cw_number_index(cx, v);
    low = low.tag ? cw_number_binary(cx, CW_OP_AND, low, CW_MK_INT(UINT32_MAX)) : low;
    *out = low.i;
    return low.tag ? 0 : -1;
}

/* `number` reads what is an int. */
static int64_t argument_read(cw_ctx *cx, const char *function, cw_value v, Argument *a,
                             int64_t (*number)(cw_ctx *, cw_value, int64_t *)) {
    cw_span s = {NULL, 0};
    a->len = -1;
    a->number = 0;
    if (!v.tag)
        return 0;
    if (CW_IS(v, CW_TYPE_STR)) {
        s.data = (uint8_t *)cw_str_utf8(cx, v.p, &s.len);
        if (!s.data)
            return -1;
    } else if (!cw_type_of(v)->getbuffer) {
        return number(cx, v, &a->number);
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
    if (fd < 0 || cw_int_as_c_int(cx, args[1], &command) < 0 ||
        argument_read(cx, "fcntl", nargs > 2 ? args[2] : CW_MK_NULL, &a, as_mask) < 0)
        return CW_MK_NULL;
    int status;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        status =
            a.len < 0 ? fcntl((int)fd, (int)command, (int)a.number) : fcntl((int)fd, (int)command, a.data);
        CW_WITHOUT_BATON_END(cx);
    } while (status < 0 && errno == EINTR && cw_check_events(cx) == 0);
    return status < 0  ? failed(cx)
           : a.len < 0 ? CW_MK_INT(status)
                       : cw_bytes_new(cx, (uint8_t *)a.data, a.len);
}

/* ioctl(fd, request, arg=0, mutate_flag=True): a buffer that can be written is changed in place. The system
 * may write more than a small one holds, so a copy goes to it. */
CW_FN(fcntl_ioctl) {
    int64_t request, fd = cw_descriptor(cx, args[0]);
    if (fd < 0 || as_mask(cx, args[1], &request) < 0)
        return CW_MK_NULL;
    int64_t mutate = nargs > 3 ? cw_object_truth(cx, args[3]) : 1;
    cw_value v = nargs > 2 ? args[2] : CW_MK_NULL;
    cw_buffer b = {.readonly = 1};
    Argument a = {.len = -1};
    bool has_buffer = v.tag && !cw_int_check(v) && cw_type_of(v)->getbuffer;
    if (mutate < 0 || (has_buffer && mutate && cw_get_buffer(cx, v, &b, 0) < 0))
        return CW_MK_NULL;
    bool large = !b.readonly && b.len > BUFFER_SIZE;
    if (!large && argument_read(cx, "ioctl", v, &a, cw_int_as_signed) < 0)
        return CW_MK_NULL;
    int status = large       ? ioctl((int)fd, (unsigned long)request, b.data)
                 : a.len < 0 ? ioctl((int)fd, (unsigned long)request, (int)a.number)
                             : ioctl((int)fd, (unsigned long)request, a.data);
    if (!b.readonly && !large)
        memcpy(b.data, a.data, (size_t)b.len);
    if (status < 0)
        return failed(cx);
    return b.readonly && a.len >= 0 ? cw_bytes_new(cx, (uint8_t *)a.data, a.len) : CW_MK_INT(status);
}

CW_FN(fcntl_flock) {
    int status;
    int64_t operation, fd = cw_descriptor(cx, args[0]);
    if (fd < 0 || cw_int_as_c_int(cx, args[1], &operation) < 0)
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
    if (fd < 0 || cw_int_as_c_int(cx, args[1], &operation) < 0 ||
        (nargs > 4 && cw_int_as_c_int(cx, args[4], &numbers[2]) < 0))
        return CW_MK_NULL;
    for (int i = 2; i < nargs && i < 4; i++)
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

static int64_t fcntl_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {
        CW_CONSTANT(LOCK_SH),      CW_CONSTANT(LOCK_EX),     CW_CONSTANT(LOCK_NB),
        CW_CONSTANT(LOCK_UN),      CW_CONSTANT(F_DUPFD),     CW_CONSTANT(F_DUPFD_CLOEXEC),
        CW_CONSTANT(F_GETFD),      CW_CONSTANT(F_SETFD),     CW_CONSTANT(F_GETFL),
        CW_CONSTANT(F_SETFL),      CW_CONSTANT(F_GETLK),     CW_CONSTANT(F_SETLK),
        CW_CONSTANT(F_SETLKW),     CW_CONSTANT(F_OFD_GETLK), CW_CONSTANT(F_OFD_SETLK),
        CW_CONSTANT(F_OFD_SETLKW), CW_CONSTANT(F_GETOWN),    CW_CONSTANT(F_SETOWN),
        CW_CONSTANT(F_GETSIG),     CW_CONSTANT(F_SETSIG),    CW_CONSTANT(F_RDLCK),
        CW_CONSTANT(F_WRLCK),      CW_CONSTANT(F_UNLCK),     CW_CONSTANT(F_SETLEASE),
        CW_CONSTANT(F_GETLEASE),   CW_CONSTANT(F_NOTIFY),    CW_CONSTANT(F_GETPIPE_SZ),
        CW_CONSTANT(F_SETPIPE_SZ), CW_CONSTANT(F_ADD_SEALS), CW_CONSTANT(F_GET_SEALS),
        CW_CONSTANT(FD_CLOEXEC),   CW_CONSTANT(FASYNC),      CW_CONSTANT(DN_ACCESS),
        CW_CONSTANT(DN_MODIFY),    CW_CONSTANT(DN_CREATE),   CW_CONSTANT(DN_DELETE),
        CW_CONSTANTS_END};
    return cw_module_add_constants(cx, m, constants);
}

const cw_native_module cw_native_fcntl = {"fcntl", fcntl_functions, fcntl_exec, NULL};
