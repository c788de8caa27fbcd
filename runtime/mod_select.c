/* mod_select.c: module select: waiting for descriptors: select() and poll objects; epoll objects are in
 * mod_select_epoll.c. */
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <sys/select.h>

#include "descriptor.h"
#include "mod_select.h"
#include "module_tables.h"
#include "seconds.h"

/* poll() for so many nanoseconds (negative: for ever), again after signals; how many are ready, or -1. */
static int64_t wait_ready(cw_ctx *cx, struct pollfd *fds, int64_t n, int64_t ns) {
    int64_t deadline = cw_deadline_after(ns);
    for (;;) {
        CW_WITHOUT_BATON_BEGIN(cx);
        int ready = poll(fds, (nfds_t)n, cw_deadline_ms(deadline));
        int error = errno;
        CW_WITHOUT_BATON_END(cx);
        if (ready >= 0)
            return ready;
        if (error != EINTR) {
            cw_raise_os_error(cx, error, CW_MK_NULL);
            return -1;
        }
        if (cw_check_events(cx) < 0)
            return -1;
    }
}

int64_t cw_select_timeout(cw_ctx *cx, cw_value v, int64_t unit, const char *wanted, int64_t *ns) {
    double d;
    if (!cw_float_check(v, &d) && !cw_type_of(v)->index)
        return cw_raise_i(cx, &cw_type_TypeError, "timeout must be %s or None", wanted);
    return cw_duration_argument(cx, v, unit, ns);
}

/* ---------------------------------------------------------------- select */

static const short wanted[3] = {POLLIN, POLLOUT, POLLPRI};
static const short ready_if[3] = {POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI};

CW_FN(select_select) {
    cw_value lists[3], results[3], result;
    int64_t n = 0, at = 0, ns = -1;
    for (int k = 0; k < 3; k++) {
        if (!cw_is_iterable(cx, args[k]))
            return cw_raise(cx, &cw_type_TypeError, "arguments 1-3 must be sequences");
        if (!(lists[k] = cw_list_from(cx, args[k])).tag)
            return CW_MK_NULL;
        n += CW_AS_LIST(lists[k])->len;
    }
    if (nargs > 3 && args[3].tag != CW_NONE) {
        if (cw_select_timeout(cx, args[3], CW_NS_OF_SECOND, "a float", &ns) < 0)
            return CW_MK_NULL;
        if (ns < 0)
            return cw_raise(cx, &cw_type_ValueError, "timeout must be non-negative");
    }
    struct pollfd *fds = cw_alloc_atomic(cx, (n + 1) * (int64_t)sizeof *fds);
    for (int k = 0; k < 3; k++)
        for (int64_t i = 0; i < CW_AS_LIST(lists[k])->len; i++, at++) {
            int64_t fd = cw_descriptor(cx, cw_list_get(lists[k].p, i));
            if (fd < 0)
                return CW_MK_NULL;
            if (fd >= FD_SETSIZE)
                return cw_raise(cx, &cw_type_ValueError, "filedescriptor out of range in select()");
            fds[at] = (struct pollfd){(int)fd, wanted[k], 0};
        }
    if (wait_ready(cx, fds, n, ns) < 0)
        return CW_MK_NULL;
    at = 0;
    for (int k = 0; k < 3; k++) {
        results[k] = cw_list_new(cx, 0);
        for (int64_t i = 0; i < CW_AS_LIST(lists[k])->len; i++, at++) {
            if (fds[at].revents & POLLNVAL)
                return cw_raise_os_error(cx, EBADF, CW_MK_NULL);
            if (fds[at].revents & ready_if[k])
                cw_list_append(cx, results[k].p, cw_list_get(lists[k].p, i));
        }
    }
    result = cw_tuple_build(cx, results, 3);
    return result;
}

/* ---------------------------------------------------------------- poll objects */

typedef struct poll_object {
    cw_type *type;
    cw_dict *events; /* descriptor -> events */
} poll_object;
static cw_type type_poll;

CW_FN(poll_new) {
    poll_object *p = cw_type_alloc(cx, &type_poll);
    p->events = cw_dict_new(cx);
    return CW_MK_OBJ(p);
}

static int64_t read_events(cw_ctx *cx, cw_value v, uint64_t *out) {
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError, "an integer is required");
    if (cw_int_sign(v) < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "value must be positive");
    if (cw_int_as_u64(cx, v, "", "Python int too large to convert to C unsigned long", out) < 0)
        return -1;
    return *out <= UINT16_MAX
               ? 0
               : cw_raise_i(cx, &cw_type_OverflowError, "Python int too large for C unsigned short");
}

/* register(fd, events) and modify: must_exist */
static cw_value poll_set(cw_ctx *cx, poll_object *p, const cw_value *args, int64_t nargs,
                         int64_t must_exist) {
    int64_t fd = cw_descriptor(cx, args[0]);
    uint64_t events = POLLIN | POLLPRI | POLLOUT;
    cw_value old;
    if (fd < 0 || (nargs > 1 && read_events(cx, args[1], &events) < 0))
        return CW_MK_NULL;
    if (must_exist && cw_dict_find(cx, p->events, CW_MK_INT(fd), &old) <= 0)
        return cw_raise_os_error(cx, ENOENT, CW_MK_NULL);
    return cw_dict_set(cx, p->events, CW_MK_INT(fd), CW_MK_INT((int64_t)events)) < 0 ? CW_MK_NULL
                                                                                     : CW_MK_NONE;
}

CW_FN(poll_register) {
    return poll_set(cx, self.p, args, nargs, 0);
}

CW_FN(poll_modify) {
    return poll_set(cx, self.p, args, nargs, 1);
}

CW_FN(poll_unregister) {
    int64_t fd = cw_descriptor(cx, args[0]);
    int64_t deleted = fd < 0 ? -1 : cw_dict_delete(cx, ((poll_object *)self.p)->events, CW_MK_INT(fd));
    return deleted < 0 ? CW_MK_NULL : deleted ? CW_MK_NONE : cw_raise_key_error(cx, CW_MK_INT(fd));
}

CW_FN(poll_poll) {
    poll_object *p = self.p;
    int64_t n = 0, ns = -1;
    cw_value key, value, list = cw_list_new(cx, 0);
    if (nargs && args[0].tag != CW_NONE) {
        if (cw_select_timeout(cx, args[0], CW_NS_OF_MS, "an integer", &ns) < 0)
            return CW_MK_NULL;
        if (ns / CW_NS_OF_MS != (int32_t)(ns / CW_NS_OF_MS))
            return cw_raise(cx, &cw_type_OverflowError, "timeout is too large");
    }
    struct pollfd *fds = cw_alloc_atomic(cx, (cw_dict_len(p->events) + 1) * (int64_t)sizeof *fds);
    for (int64_t pos = 0; cw_dict_next(p->events, &pos, &key, &value);)
        fds[n++] = (struct pollfd){(int)key.i, (short)value.i, 0};
    if (wait_ready(cx, fds, n, ns) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < n; i++)
        if (fds[i].revents)
            cw_list_append(cx, list.p,
                           cw_tuple2(cx, CW_MK_INT(fds[i].fd), CW_MK_INT((uint16_t)fds[i].revents)));
    return list;
}

static const cw_method_def poll_methods[] = {
    CW_MN("register", poll_register, 1, 2), CW_MN("modify", poll_modify, 2, 2),
    CW_M1("unregister", poll_unregister), CW_MN("poll", poll_poll, 0, 1), CW_M_END};
static cw_type type_poll = {.type = &cw_type_type,
                            .name = "select.poll",
                            .base = &cw_type_object,
                            .basicsize = sizeof(poll_object),
                            .methods = poll_methods};

static const cw_method_def select_functions[] = {CW_MN("select", select_select, 3, 4),
                                                 CW_M0("poll", poll_new), CW_M_END};

static int64_t select_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {
        CW_CONSTANT(POLLIN),     CW_CONSTANT(POLLPRI),    CW_CONSTANT(POLLOUT),    CW_CONSTANT(POLLERR),
        CW_CONSTANT(POLLHUP),    CW_CONSTANT(POLLNVAL),   CW_CONSTANT(POLLRDNORM), CW_CONSTANT(POLLRDBAND),
        CW_CONSTANT(POLLWRNORM), CW_CONSTANT(POLLWRBAND), CW_CONSTANT(POLLMSG),    CW_CONSTANT(POLLRDHUP),
        CW_CONSTANT(PIPE_BUF),   CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    if (cw_select_add_epoll(cx, m) < 0)
        return -1;
    return cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
}

const cw_native_module cw_native_select = {"select", select_functions, select_exec, NULL};
