/* mod_select_epoll.c: module select: epoll objects. */
#include <errno.h>
#include <sys/epoll.h>
#include <unistd.h>

#include "descriptor.h"
#include "mod_select.h"
#include "module_tables.h"
#include "seconds.h"

typedef struct epoll_object {
    cw_type *type;
    int fd; /* -1: closed */
} epoll_object;

static cw_value failed(cw_ctx *cx) {
    return cw_raise_os_error(cx, errno, CW_MK_NULL);
}

/* The descriptor of an open object; -1 + exception. */
static int open_descriptor(cw_ctx *cx, cw_value self) {
    int fd = ((epoll_object *)self.p)->fd;
    return fd >= 0 ? fd : (int)cw_raise_i(cx, &cw_type_ValueError, "I/O operation on closed epoll object");
}

static cw_value make(cw_ctx *cx, cw_type *type, int fd) {
    epoll_object *e = cw_type_alloc(cx, type);
    e->fd = fd;
    return CW_MK_OBJ(e);
}

CW_NEW(epoll_new) {
    static const char *const names[] = {"sizehint", "flags", NULL};
    cw_value v[2];
    int64_t hint = -1, flags = 0;
    if (cw_args_parse(cx, "epoll", args, nargs, kwnames, names, 0, -1, v) < 0 ||
        (v[0].tag && cw_int_as_c_int(cx, v[0], &hint) < 0) ||
        (v[1].tag && cw_int_as_c_int(cx, v[1], &flags) < 0))
        return CW_MK_NULL;
    if (hint == 0 || hint < -1)
        return cw_raise(cx, &cw_type_ValueError, "negative sizehint");
    if (flags && flags != EPOLL_CLOEXEC)
        return cw_raise(cx, &cw_type_OSError, "invalid flags");
    int fd;
    do
        fd = epoll_create1(EPOLL_CLOEXEC);
    while (fd < 0 && cw_descriptors_freed(cx, errno));
    return fd < 0 ? failed(cx) : make(cx, type, fd);
}

CW_FN(epoll_fromfd) {
    int64_t fd;
    return cw_int_as_c_int(cx, args[0], &fd) < 0 ? CW_MK_NULL : make(cx, self.p, (int)fd);
}

CW_FN(epoll_close) {
    epoll_object *e = self.p;
    int fd = e->fd;
    e->fd = -1;
    return fd >= 0 && close(fd) < 0 ? failed(cx) : CW_MK_NONE;
}

static void epoll_finalize(cw_ctx *cx CW_UNUSED, cw_value self) {
    epoll_object *e = self.p;
    if (e->fd >= 0)
        cw_descriptor_drop(e->fd);
    e->fd = -1;
}

CW_FN(epoll_fileno) {
    int fd = open_descriptor(cx, self);
    return fd < 0 ? CW_MK_NULL : CW_MK_INT(fd);
}

CW_FN(epoll_enter) {
    return open_descriptor(cx, self) < 0 ? CW_MK_NULL : self;
}

CW_FN(epoll_exit) {
    return epoll_close(cx, self, NULL, 0, NULL).tag ? CW_MK_NONE : CW_MK_NULL;
}

static cw_value get_closed(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((epoll_object *)self.p)->fd < 0);
}

/* register, modify and unregister: epoll_ctl() with (fd, eventmask). */
static cw_value control(cw_ctx *cx, cw_value self, const char *name, int operation, const cw_value *args,
                        int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"fd", "eventmask", NULL}, *const only[] = {"fd", NULL};
    struct epoll_event event = {.events = EPOLLIN | EPOLLPRI | EPOLLOUT};
    cw_value v[2] = {{0}};
    uint64_t mask;
    if (cw_args_parse(cx, name, args, nargs, kwnames, operation == EPOLL_CTL_DEL ? only : names,
                      operation == EPOLL_CTL_MOD ? 2 : 1, -1, v) < 0)
        return CW_MK_NULL;
    int own = open_descriptor(cx, self);
    int64_t fd = own < 0 ? -1 : cw_descriptor(cx, v[0]);
    if (fd < 0)
        return CW_MK_NULL;
    if (v[1].tag) {
        if (cw_int_as_u64(cx, v[1], "", "Python int too large to convert to C unsigned long", &mask) < 0)
            return CW_MK_NULL;
        event.events = (uint32_t)mask;
    }
    event.data.fd = (int)fd;
    return epoll_ctl(own, operation, (int)fd, &event) < 0 ? failed(cx) : CW_MK_NONE;
}

CW_FN(epoll_register) {
    return control(cx, self, "register", EPOLL_CTL_ADD, args, nargs, kwnames);
}

CW_FN(epoll_modify) {
    return control(cx, self, "modify", EPOLL_CTL_MOD, args, nargs, kwnames);
}

CW_FN(epoll_unregister) {
    return control(cx, self, "unregister", EPOLL_CTL_DEL, args, nargs, kwnames);
}

/* epoll_wait() for so many nanoseconds (negative: for ever), again after signals; how many, or -1. */
static int64_t wait_events(cw_ctx *cx, int fd, struct epoll_event *events, int most, int64_t ns) {
    int64_t deadline = cw_deadline_after(ns);
    for (;;) {
        CW_WITHOUT_BATON_BEGIN(cx);
        int n = epoll_wait(fd, events, most, cw_deadline_ms(deadline));
        int error = errno;
        CW_WITHOUT_BATON_END(cx);
        if (n >= 0)
            return n;
        if (error != EINTR) {
            cw_raise_os_error(cx, error, CW_MK_NULL);
            return -1;
        }
        if (cw_check_events(cx) < 0)
            return -1;
    }
}

CW_FN(epoll_poll) {
    static const char *const names[] = {"timeout", "maxevents", NULL};
    cw_value v[2];
    int64_t ns = -1, most = -1;
    if (cw_args_parse(cx, "poll", args, nargs, kwnames, names, 0, -1, v) < 0)
        return CW_MK_NULL;
    int fd = open_descriptor(cx, self);
    if (fd < 0)
        return CW_MK_NULL;
    if (v[0].tag && v[0].tag != CW_NONE &&
        cw_select_timeout(cx, v[0], CW_NS_OF_SECOND, "an integer", &ns) < 0)
        return CW_MK_NULL;
    if (v[1].tag && cw_int_as_c_int(cx, v[1], &most) < 0)
        return CW_MK_NULL;
    if (most == -1)
        most = 1023;
    if (most < 1)
        return cw_raise(cx, &cw_type_ValueError, "maxevents must be greater than 0, got %ld", (long)most);
    struct epoll_event *events = cw_alloc_atomic(cx, most * (int64_t)sizeof *events);
    int64_t n = wait_events(cx, fd, events, (int)most, ns);
    cw_value list = n < 0 ? CW_MK_NULL : cw_list_new(cx, 0);
    for (int64_t i = 0; i < n; i++)
        cw_list_append(cx, list.p, cw_tuple2(cx, CW_MK_INT(events[i].data.fd), CW_MK_INT(events[i].events)));
    return list;
}

static const cw_method_def epoll_methods[] = {CW_MCLASS("fromfd", epoll_fromfd, 1, 1),
                                              CW_M0("close", epoll_close),
                                              CW_M0("fileno", epoll_fileno),
                                              CW_MK("register", epoll_register),
                                              CW_MK("modify", epoll_modify),
                                              CW_MK("unregister", epoll_unregister),
                                              CW_MK("poll", epoll_poll),
                                              CW_M0("__enter__", epoll_enter),
                                              CW_MN("__exit__", epoll_exit, 0, 3),
                                              CW_M_END};
static const cw_getset_def epoll_getsets[] = {{"closed", get_closed, NULL, NULL, NULL}, {0}};
cw_type cw_type_epoll = {.type = &cw_type_type,
                         .name = "select.epoll",
                         .base = &cw_type_object,
                         .flags = CW_TYPE_HAS_FINALIZER,
                         .basicsize = sizeof(epoll_object),
                         .finalize = epoll_finalize,
                         .methods = epoll_methods,
                         .getsets = epoll_getsets,
                         .new_ = epoll_new};

int64_t cw_select_add_epoll(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {
        CW_CONSTANT(EPOLLIN),      CW_CONSTANT(EPOLLOUT),       CW_CONSTANT(EPOLLPRI),
        CW_CONSTANT(EPOLLERR),     CW_CONSTANT(EPOLLHUP),       {"EPOLLET", 0x80000000},
        CW_CONSTANT(EPOLLONESHOT), CW_CONSTANT(EPOLLRDNORM),    CW_CONSTANT(EPOLLRDBAND),
        CW_CONSTANT(EPOLLWRNORM),  CW_CONSTANT(EPOLLWRBAND),    CW_CONSTANT(EPOLLMSG),
        CW_CONSTANT(EPOLLRDHUP),   CW_CONSTANT(EPOLLEXCLUSIVE), CW_CONSTANT(EPOLL_CLOEXEC),
        CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    return cw_module_set(cx, m, "epoll", CW_MK_OBJ(&cw_type_epoll));
}
