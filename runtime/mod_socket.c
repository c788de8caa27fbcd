/* mod_socket.c: module _socket: socket objects. */
#include "mod_socket.h"
#include "descriptor.h"
#include "module_tables.h"
#include "seconds.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

static cw_type type_socket;
static int64_t default_timeout = -1;

static cw_value raise_errno(cw_ctx *cx, int error) {
    return cw_raise_os_error(cx, error, CW_MK_NULL);
}

/* ---------------------------------------------------------------- waiting */

int64_t cw_socket_deadline(const cw_socket *s) {
    return cw_deadline_after(s->timeout ? s->timeout : -1);
}

/* Waits until the descriptor is ready: 1, 0 at the deadline, -1 exception. */
static int64_t wait_ready(cw_ctx *cx, int fd, short events, int64_t deadline) {
    for (;;) {
        struct pollfd p = {fd, events, 0};
        CW_WITHOUT_BATON_BEGIN(cx);
        int ready = poll(&p, 1, cw_deadline_ms(deadline));
        int error = errno;
        CW_WITHOUT_BATON_END(cx);
        if (ready >= 0)
            return ready;
        if (error != EINTR)
            return raise_errno(cx, error).tag ? 0 : -1;
        if (cw_check_events(cx) < 0)
            return -1;
    }
}

int64_t cw_socket_perform(cw_ctx *cx, const cw_socket_call *c, short events, int64_t deadline) {
    for (;;) {
        if (c->s->timeout > 0) {
            int64_t ready = wait_ready(cx, c->s->fd, events, deadline);
            if (ready <= 0)
                return ready < 0 ? -1 : cw_raise_i(cx, &cw_type_TimeoutError, "timed out");
        }
        CW_WITHOUT_BATON_BEGIN(cx);
        int64_t result = c->run(c);
        int error = errno;
        CW_WITHOUT_BATON_END(cx);
        if (result >= 0)
            return result;
        if (error == EINTR) {
            if (cw_check_events(cx) < 0)
                return -1;
        } else if (cw_descriptors_freed(cx, error)) {
            continue;
        } else if (c->s->timeout <= 0 || (error != EAGAIN && error != EWOULDBLOCK)) {
            raise_errno(cx, error);
            return -1;
        }
    }
}

static int64_t run_recv(const cw_socket_call *c) {
    return recv(c->s->fd, c->data, c->len, c->flags);
}

static int64_t run_recvfrom(const cw_socket_call *c) {
    c->address->len = sizeof c->address->data;
    return recvfrom(c->s->fd, c->data, c->len, c->flags, (struct sockaddr *)&c->address->data,
                    &c->address->len);
}

static int64_t run_send(const cw_socket_call *c) {
    return send(c->s->fd, c->data, c->len, c->flags);
}

static int64_t run_sendto(const cw_socket_call *c) {
    return sendto(c->s->fd, c->data, c->len, c->flags, (struct sockaddr *)&c->address->data, c->address->len);
}

static int64_t run_accept(const cw_socket_call *c) {
    c->address->len = sizeof c->address->data;
    return accept4(c->s->fd, (struct sockaddr *)&c->address->data, &c->address->len, SOCK_CLOEXEC);
}

/* ---------------------------------------------------------------- making and closing */

CW_NEW(socket_new) {
    cw_socket *s = cw_type_alloc(cx, type);
    s->fd = -1;
    s->timeout = -1;
    return CW_MK_OBJ(s);
}

static int set_blocking(int fd, bool blocking) {
    int flags = fcntl(fd, F_GETFL);
    return flags < 0 ? -1 : fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

/* What the system says of a descriptor that was given, where the arguments do not say it. */
static int64_t describe(cw_ctx *cx, cw_socket *s) {
    cw_address a = {.len = sizeof a.data};
    socklen_t n = sizeof(int);
    if (getsockname(s->fd, (struct sockaddr *)&a.data, &a.len) < 0) {
        raise_errno(cx, errno);
        return -1;
    }
    if (s->family == -1)
        s->family = a.data.ss_family;
    if (s->kind == -1 && getsockopt(s->fd, SOL_SOCKET, SO_TYPE, &s->kind, &n) < 0)
        return raise_errno(cx, errno).tag ? 0 : -1;
    if (s->protocol == -1 && getsockopt(s->fd, SOL_SOCKET, SO_PROTOCOL, &s->protocol, &n) < 0)
        s->protocol = 0;
    return 0;
}

CW_INIT(socket_init) {
    static const char *const names[] = {"family", "type", "proto", "fileno", NULL};
    cw_socket *s = self.p;
    cw_value v[4];
    int64_t n[4] = {-1, -1, -1, -1};
    if (cw_args_parse(cx, "socket", args, nargs, kwnames, names, 0, -1, v) < 0)
        return -1;
    bool given = v[3].tag && v[3].tag != CW_NONE;
    for (int i = 0; i < 3; i++)
        if (v[i].tag && cw_int_as_c_int(cx, v[i], &n[i]) < 0)
            return -1;
    if (given && cw_int_as_i64(cx, v[3], &n[3]) < 0)
        return -1;
    if (given && n[3] < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "negative file descriptor");
    s->family = given || n[0] != -1 ? (int)n[0] : AF_INET;
    s->kind = given || n[1] != -1 ? (int)n[1] : SOCK_STREAM;
    s->protocol = given || n[2] != -1 ? (int)n[2] : 0;
    do
        s->fd = given ? (int)n[3] : socket(s->family, s->kind | SOCK_CLOEXEC, s->protocol);
    while (s->fd < 0 && cw_descriptors_freed(cx, errno));
    if (s->fd < 0) {
        raise_errno(cx, errno);
        return -1;
    }
    if (given && describe(cx, s) < 0) {
        s->fd = -1;
        return -1;
    }
    s->timeout = s->kind & SOCK_NONBLOCK ? 0 : default_timeout;
    s->kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
    return s->timeout < 0 || set_blocking(s->fd, false) == 0 ? 0 : raise_errno(cx, errno).tag ? 0 : -1;
}

CW_FN(socket_close) {
    cw_socket *s = self.p;
    int fd = s->fd;
    s->fd = -1;
    return fd >= 0 && close(fd) < 0 && errno != ECONNRESET ? raise_errno(cx, errno) : CW_MK_NONE;
}

CW_FN(socket_detach) {
    cw_socket *s = self.p;
    int fd = s->fd;
    s->fd = -1;
    return CW_MK_INT(fd);
}

CW_FN(socket_fileno) {
    return CW_MK_INT(((cw_socket *)self.p)->fd);
}

static void socket_finalize(cw_ctx *cx CW_UNUSED, cw_value self) {
    cw_socket *s = self.p;
    if (s->fd >= 0)
        cw_descriptor_drop(s->fd);
    s->fd = -1;
}

static cw_value socket_repr(cw_ctx *cx, cw_value self) {
    cw_socket *s = self.p;
    return cw_str_format(cx, "<socket object, fd=%d, family=%d, type=%d, proto=%d>", s->fd, s->family,
                         s->kind, s->protocol);
}

/* ---------------------------------------------------------------- connections */

CW_FN(socket_accept) {
    cw_address a = {.len = 0};
    cw_socket_call c = {.s = self.p, .address = &a, .run = run_accept};
    int64_t fd = cw_socket_perform(cx, &c, POLLIN, cw_socket_deadline(self.p));
    if (fd < 0)
        return CW_MK_NULL;
    cw_value both[2] = {CW_MK_INT(fd), cw_address_value(cx, &a)};
    return both[1].tag ? cw_tuple_build(cx, both, 2) : both[1];
}

CW_FN(socket_bind) {
    cw_socket *s = self.p;
    cw_address a;
    if (cw_address_read(cx, s->family, args[0], "bind", &a) < 0)
        return CW_MK_NULL;
    return bind(s->fd, (struct sockaddr *)&a.data, a.len) < 0 ? raise_errno(cx, errno) : CW_MK_NONE;
}

/* The error number of connecting, 0: none, -1 exception. *timed_out: the socket's timeout passed. */
static int64_t connect_to(cw_ctx *cx, cw_socket *s, const cw_address *a, bool *timed_out) {
    int error;
    socklen_t n = sizeof error;
    CW_WITHOUT_BATON_BEGIN(cx);
    int status = connect(s->fd, (const struct sockaddr *)&a->data, a->len);
    error = errno;
    CW_WITHOUT_BATON_END(cx);
    *timed_out = false;
    if (status == 0)
        return 0;
    bool waits = error == EINTR ? s->timeout != 0 : error == EINPROGRESS && s->timeout > 0;
    if (!waits)
        return error;
    if (cw_check_events(cx) < 0)
        return -1;
    int64_t ready = wait_ready(cx, s->fd, POLLOUT, cw_socket_deadline(s));
    *timed_out = ready == 0;
    if (ready <= 0)
        return ready < 0 ? -1 : EAGAIN;
    return getsockopt(s->fd, SOL_SOCKET, SO_ERROR, &error, &n) < 0 ? errno : error;
}

CW_FN(socket_connect) {
    cw_socket *s = self.p;
    cw_address a;
    bool timed_out;
    if (cw_address_read(cx, s->family, args[0], "connect", &a) < 0)
        return CW_MK_NULL;
    int64_t error = connect_to(cx, s, &a, &timed_out);
    if (timed_out)
        return cw_raise(cx, &cw_type_TimeoutError, "timed out");
    return error < 0 ? CW_MK_NULL : error ? raise_errno(cx, (int)error) : CW_MK_NONE;
}

CW_FN(socket_connect_ex) {
    cw_socket *s = self.p;
    cw_address a;
    bool timed_out;
    if (cw_address_read(cx, s->family, args[0], "connect_ex", &a) < 0)
        return CW_MK_NULL;
    int64_t error = connect_to(cx, s, &a, &timed_out);
    return error < 0 ? CW_MK_NULL : CW_MK_INT(error);
}

CW_FN(socket_listen) {
    int64_t n = 128;
    if (nargs && cw_int_as_signed(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    return listen(((cw_socket *)self.p)->fd, n < 0 ? 0 : (int)n) < 0 ? raise_errno(cx, errno) : CW_MK_NONE;
}

CW_FN(socket_shutdown) {
    int64_t how;
    if (cw_int_as_c_int(cx, args[0], &how) < 0)
        return CW_MK_NULL;
    return shutdown(((cw_socket *)self.p)->fd, (int)how) < 0 ? raise_errno(cx, errno) : CW_MK_NONE;
}

static cw_value name_of(cw_ctx *cx, cw_value self, int (*get)(int, struct sockaddr *, socklen_t *)) {
    cw_address a = {.len = sizeof a.data};
    return get(((cw_socket *)self.p)->fd, (struct sockaddr *)&a.data, &a.len) < 0 ? raise_errno(cx, errno)
                                                                                  : cw_address_value(cx, &a);
}

CW_FN(socket_getsockname) {
    return name_of(cx, self, getsockname);
}

CW_FN(socket_getpeername) {
    return name_of(cx, self, getpeername);
}

/* ---------------------------------------------------------------- data */

/* Optional int argument i. */
static int64_t int_argument(cw_ctx *cx, const cw_value *args, int64_t nargs, int64_t i, int64_t otherwise,
                            int64_t *out) {
    *out = otherwise;
    return i < nargs ? cw_int_as_signed(cx, args[i], out) : 0;
}

/* Receives up to args[0] bytes, with the sender's address if `from`. */
static cw_value receive(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_address *from,
                        const char *name) {
    int64_t size, flags;
    if (cw_int_as_i64(cx, args[0], &size) < 0 || int_argument(cx, args, nargs, 1, 0, &flags) < 0)
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative buffersize in %s", name);
    uint8_t *data = cw_alloc_atomic(cx, size + 1);
    cw_socket_call c = {self.p, data, (size_t)size, (int)flags, from, from ? run_recvfrom : run_recv};
    int64_t n = cw_socket_perform(cx, &c, POLLIN, cw_socket_deadline(self.p));
    return n < 0 ? CW_MK_NULL : cw_bytes_new(cx, data, n);
}

CW_FN(socket_recv) {
    return receive(cx, self, args, nargs, NULL, "recv");
}

CW_FN(socket_recvfrom) {
    cw_address from = {.len = 0};
    cw_value both[2] = {receive(cx, self, args, nargs, &from, "recvfrom")};
    if (both[0].tag)
        both[1] = cw_address_value(cx, &from);
    return both[0].tag && both[1].tag ? cw_tuple_build(cx, both, 2) : CW_MK_NULL;
}

/* Receives into a buffer (buffer, nbytes=0, flags=0): how many bytes, or -1. */
static int64_t receive_into(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                            cw_address *from, const char *name) {
    static const char *const names[] = {"buffer", "nbytes", "flags", NULL};
    cw_value v[3];
    cw_buffer b;
    int64_t size = 0, flags = 0;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, -1, v) < 0)
        return -1;
    if (!cw_type_of(v[0])->getbuffer || cw_get_buffer(cx, v[0], &b, 1) < 0) {
        cw_clear(cx);
        return cw_raise_i(cx, &cw_type_TypeError,
                          "%s() argument 1 must be read-write bytes-like object, not %A", name, &v[0]);
    }
    if ((v[1].tag && cw_int_as_i64(cx, v[1], &size) < 0) ||
        (v[2].tag && cw_int_as_signed(cx, v[2], &flags) < 0))
        return -1;
    if (size < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "negative buffersize in %s", name);
    if (size > b.len)
        return cw_raise_i(cx, &cw_type_ValueError,
                          from ? "nbytes is greater than the length of the buffer"
                               : "buffer too small for requested bytes");
    cw_socket_call c = {self.p,     b.data, (size_t)(size ? size : b.len),
                        (int)flags, from,   from ? run_recvfrom : run_recv};
    return cw_socket_perform(cx, &c, POLLIN, cw_socket_deadline(self.p));
}

CW_FN(socket_recv_into) {
    int64_t n = receive_into(cx, self, args, nargs, kwnames, NULL, "recv_into");
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(socket_recvfrom_into) {
    cw_address from = {.len = 0};
    int64_t n = receive_into(cx, self, args, nargs, kwnames, &from, "recvfrom_into");
    cw_value both[2] = {CW_MK_INT(n), n < 0 ? CW_MK_NULL : cw_address_value(cx, &from)};
    return both[1].tag ? cw_tuple_build(cx, both, 2) : CW_MK_NULL;
}

CW_FN(socket_send) {
    int64_t flags;
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0 || int_argument(cx, args, nargs, 1, 0, &flags) < 0)
        return CW_MK_NULL;
    cw_socket_call c = {self.p, (void *)s.data, (size_t)s.len, (int)flags, NULL, run_send};
    int64_t n = cw_socket_perform(cx, &c, POLLOUT, cw_socket_deadline(self.p));
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

CW_FN(socket_sendall) {
    int64_t flags;
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0 || int_argument(cx, args, nargs, 1, 0, &flags) < 0)
        return CW_MK_NULL;
    int64_t deadline = cw_socket_deadline(self.p); /* for all of it */
    for (int64_t at = 0; at < s.len;) {
        cw_socket_call c = {self.p, (uint8_t *)s.data + at, (size_t)(s.len - at), (int)flags, NULL, run_send};
        int64_t n = cw_socket_perform(cx, &c, POLLOUT, deadline);
        if (n < 0 || cw_check_events(cx) < 0)
            return CW_MK_NULL;
        at += n;
    }
    return CW_MK_NONE;
}

CW_FN(socket_sendto) {
    cw_socket *o = self.p;
    int64_t flags = 0;
    cw_address to;
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0 || (nargs > 2 && cw_int_as_signed(cx, args[1], &flags) < 0) ||
        cw_address_read(cx, o->family, args[nargs - 1], "sendto", &to) < 0)
        return CW_MK_NULL;
    cw_socket_call c = {o, (void *)s.data, (size_t)s.len, (int)flags, &to, run_sendto};
    int64_t n = cw_socket_perform(cx, &c, POLLOUT, cw_socket_deadline(o));
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

/* ---------------------------------------------------------------- options and timeouts */

CW_FN(socket_getsockopt) {
    int64_t level, option, size;
    int number = 0;
    if (cw_int_as_signed(cx, args[0], &level) < 0 || cw_int_as_signed(cx, args[1], &option) < 0 ||
        int_argument(cx, args, nargs, 2, 0, &size) < 0)
        return CW_MK_NULL;
    if (size < 0 || size > 1024)
        return cw_raise(cx, &cw_type_OSError, "getsockopt buflen out of range");
    uint8_t data[1024];
    socklen_t n = size ? (socklen_t)size : sizeof number;
    if (getsockopt(((cw_socket *)self.p)->fd, (int)level, (int)option, size ? (void *)data : &number, &n) < 0)
        return raise_errno(cx, errno);
    return size ? cw_bytes_new(cx, data, n) : CW_MK_INT(number);
}

/* setsockopt(level, option, value): a number or bytes; or None and a length, the low bits of an int. */
CW_FN(socket_setsockopt) {
    int64_t level, option, number = 0;
    if (cw_int_as_signed(cx, args[0], &level) < 0 || cw_int_as_signed(cx, args[1], &option) < 0)
        return CW_MK_NULL;
    int value;
    cw_span s = {(uint8_t *)&value, sizeof value};
    if (nargs == 4) {
        if (args[2].tag != CW_NONE || !cw_int_check(args[3]))
            return cw_raise(cx, &cw_type_TypeError, "setsockopt() takes exactly 3 arguments (4 given)");
        s = (cw_span){NULL, cw_number_binary(cx, CW_OP_AND, args[3], CW_MK_INT(UINT32_MAX)).i};
    } else if (cw_type_of(args[2])->index && cw_int_as_signed(cx, args[2], &number) == 0) {
        value = (int)number;
    } else {
        cw_clear(cx);
        if (cw_span_get(cx, args[2], &s) < 0)
            return CW_MK_NULL;
    }
    return setsockopt(((cw_socket *)self.p)->fd, (int)level, (int)option, s.data, (socklen_t)s.len) < 0
               ? raise_errno(cx, errno)
               : CW_MK_NONE;
}

/* None or seconds; -1 + exception. */
static int64_t read_timeout(cw_ctx *cx, cw_value v, int64_t *out) {
    int64_t timeout = -1;
    if (v.tag != CW_NONE) {
        if (cw_duration_argument(cx, v, CW_NS_OF_SECOND, &timeout) < 0)
            return -1;
        if (timeout < 0)
            return cw_raise_i(cx, &cw_type_ValueError, "Timeout value out of range");
    }
    *out = timeout;
    return 0;
}

static cw_value timeout_value(int64_t timeout) {
    return timeout < 0 ? CW_MK_NONE : CW_MK_FLOAT((double)timeout / CW_NS_OF_SECOND);
}

static cw_value apply_timeout(cw_ctx *cx, cw_socket *s, int64_t timeout) {
    s->timeout = timeout;
    return set_blocking(s->fd, timeout < 0) < 0 ? raise_errno(cx, errno) : CW_MK_NONE;
}

CW_FN(socket_settimeout) {
    int64_t timeout;
    return read_timeout(cx, args[0], &timeout) < 0 ? CW_MK_NULL : apply_timeout(cx, self.p, timeout);
}

CW_FN(socket_gettimeout) {
    return timeout_value(((cw_socket *)self.p)->timeout);
}

CW_FN(socket_setblocking) {
    int64_t yes;
    return cw_int_as_i64(cx, args[0], &yes) < 0 ? CW_MK_NULL : apply_timeout(cx, self.p, yes ? -1 : 0);
}

CW_FN(socket_getblocking) {
    return CW_MK_BOOL(((cw_socket *)self.p)->timeout != 0);
}

static cw_value get_number(cw_ctx *cx CW_UNUSED, cw_value self, void *closure) {
    const cw_socket *s = self.p;
    return CW_MK_INT(closure == (void *)0 ? s->family : closure == (void *)1 ? s->kind : s->protocol);
}

static cw_value get_timeout(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return timeout_value(((cw_socket *)self.p)->timeout);
}

static const cw_method_def socket_methods[] = {CW_M0("_accept", socket_accept),
                                               CW_M1("bind", socket_bind),
                                               CW_M0("close", socket_close),
                                               CW_M1("connect", socket_connect),
                                               CW_M1("connect_ex", socket_connect_ex),
                                               CW_M0("detach", socket_detach),
                                               CW_M0("fileno", socket_fileno),
                                               CW_M0("getpeername", socket_getpeername),
                                               CW_M0("getsockname", socket_getsockname),
                                               CW_MN("getsockopt", socket_getsockopt, 2, 3),
                                               CW_MN("setsockopt", socket_setsockopt, 3, 4),
                                               CW_MN("listen", socket_listen, 0, 1),
                                               CW_MN("recv", socket_recv, 1, 2),
                                               CW_MN("recvfrom", socket_recvfrom, 1, 2),
                                               CW_MK("recv_into", socket_recv_into),
                                               CW_MK("recvfrom_into", socket_recvfrom_into),
                                               CW_MN("send", socket_send, 1, 2),
                                               CW_MN("sendall", socket_sendall, 1, 2),
                                               CW_MN("sendto", socket_sendto, 2, 3),
                                               CW_M1("setblocking", socket_setblocking),
                                               CW_M0("getblocking", socket_getblocking),
                                               CW_M1("settimeout", socket_settimeout),
                                               CW_M0("gettimeout", socket_gettimeout),
                                               CW_M1("shutdown", socket_shutdown),
                                               CW_MP("sendmsg", cw_socket_sendmsg, 1, 4),
                                               CW_MP("recvmsg", cw_socket_recvmsg, 1, 3),
                                               CW_MP("recvmsg_into", cw_socket_recvmsg_into, 1, 3),
                                               CW_M_END};
static const cw_getset_def socket_getsets[] = {{"family", get_number, NULL, NULL, (void *)0},
                                               {"type", get_number, NULL, NULL, (void *)1},
                                               {"proto", get_number, NULL, NULL, (void *)2},
                                               {"timeout", get_timeout, NULL, NULL, NULL},
                                               {0}};
static cw_type type_socket = {.type = &cw_type_type,
                              .name = "_socket.socket",
                              .base = &cw_type_object,
                              .flags = CW_TYPE_BASE | CW_TYPE_HAS_FINALIZER,
                              .basicsize = sizeof(cw_socket),
                              .finalize = socket_finalize,
                              .methods = socket_methods,
                              .getsets = socket_getsets,
                              .repr = socket_repr,
                              .new_ = socket_new,
                              .init = socket_init};

/* ---------------------------------------------------------------- the module */

CW_FN(module_socketpair) {
    int64_t family, kind, protocol;
    int fds[2];
    cw_value both[2];
    if (int_argument(cx, args, nargs, 0, AF_UNIX, &family) < 0 ||
        int_argument(cx, args, nargs, 1, SOCK_STREAM, &kind) < 0 ||
        int_argument(cx, args, nargs, 2, 0, &protocol) < 0)
        return CW_MK_NULL;
    int status;
    do
        status = socketpair((int)family, (int)kind | SOCK_CLOEXEC, (int)protocol, fds);
    while (status < 0 && cw_descriptors_freed(cx, errno));
    if (status < 0)
        return raise_errno(cx, errno);
    for (int i = 0; i < 2; i++) {
        cw_value all[4] = {CW_MK_INT(family), CW_MK_INT(kind), CW_MK_INT(protocol), CW_MK_INT(fds[i])};
        both[i] = cw_call(cx, CW_MK_OBJ(&type_socket), all, 4, NULL);
        if (!both[i].tag)
            return CW_MK_NULL;
    }
    return cw_tuple_build(cx, both, 2);
}

CW_FN(module_close) {
    int64_t fd;
    if (cw_int_as_i64(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    return close((int)fd) < 0 && errno != ECONNRESET ? raise_errno(cx, errno) : CW_MK_NONE;
}

CW_FN(module_dup) {
    int64_t fd;
    if (cw_int_as_i64(cx, args[0], &fd) < 0)
        return CW_MK_NULL;
    int copy;
    do
        copy = fcntl((int)fd, F_DUPFD_CLOEXEC, 0);
    while (copy < 0 && cw_descriptors_freed(cx, errno));
    return copy < 0 ? raise_errno(cx, errno) : CW_MK_INT(copy);
}

CW_FN(module_getdefaulttimeout) {
    return timeout_value(default_timeout);
}

CW_FN(module_setdefaulttimeout) {
    return read_timeout(cx, args[0], &default_timeout) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static const cw_method_def functions[] = {CW_MN("socketpair", module_socketpair, 0, 3),
                                          CW_M1("close", module_close),
                                          CW_M1("dup", module_dup),
                                          CW_M0("getdefaulttimeout", module_getdefaulttimeout),
                                          CW_M1("setdefaulttimeout", module_setdefaulttimeout),
                                          CW_M_END};

static int64_t socket_exec(cw_ctx *cx, cw_module *m) {
    if (cw_module_add_exception(cx, m, "socket", "gaierror", &cw_type_OSError, &cw_socket_gaierror) < 0 ||
        cw_module_add_exception(cx, m, "socket", "herror", &cw_type_OSError, &cw_socket_herror) < 0)
        return -1;
    for (const cw_method_def *d = cw_socket_address_functions; d->name; d++)
        cw_module_set(cx, m, d->name, cw_native_new(cx, d, CW_MK_OBJ(m), m->name));
    for (const cw_method_def *d = cw_socket_message_functions; d->name; d++)
        cw_module_set(cx, m, d->name, cw_native_new(cx, d, CW_MK_OBJ(m), m->name));
    cw_socket_add_constants(cx, m);
    cw_module_set(cx, m, "has_ipv6", CW_MK_BOOL(1));
    cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_OSError));
    cw_module_set(cx, m, "timeout", CW_MK_OBJ(&cw_type_TimeoutError));
    cw_module_set(cx, m, "SocketType", CW_MK_OBJ(&type_socket));
    return cw_module_set(cx, m, "socket", CW_MK_OBJ(&type_socket));
}

const cw_native_module cw_native__socket = {"_socket", functions, socket_exec, NULL};
