/* mod_socket_message.c: module _socket: messages of several buffers with ancillary data, and network
 * interfaces. */
#include <errno.h>
#include <net/if.h>
#include <poll.h>
#include <unistd.h>

#include "descriptor.h"
#include "file.h"
#include "mod_socket.h"

static int64_t run_sendmsg(const cw_socket_call *c) {
    return sendmsg(c->s->fd, c->data, c->flags);
}

static int64_t run_recvmsg(const cw_socket_call *c) {
    struct msghdr *m = c->data;
    m->msg_namelen = sizeof c->address->data;
    int64_t n = recvmsg(c->s->fd, m, c->flags);
    c->address->len = m->msg_namelen;
    return n;
}

/* The buffers of an iterable, as the parts of a message. 0 or -1. */
static int64_t read_parts(cw_ctx *cx, const char *name, cw_value buffers, int writable, struct msghdr *m) {
    if (!cw_is_iterable(cx, buffers))
        return cw_raise_i(cx, &cw_type_TypeError, "%s() argument 1 must be an iterable", name);
    cw_value list = cw_list_from(cx, buffers);
    if (!list.tag)
        return -1;
    m->msg_iovlen = (size_t)CW_AS_LIST(list)->len;
    m->msg_iov = cw_descriptor_parts(cx, list, writable);
    if (!m->msg_iov && writable)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "%s() argument 1 must be an iterable of single-segment read-write buffers", name);
    return m->msg_iov ? 0 : -1;
}

/* One item of ancillary data. */
typedef struct Item {
    cw_value object; /* keeps the data alive */
    int64_t level, kind;
    cw_span data;
} Item;

static int64_t read_item(cw_ctx *cx, cw_value v, Item *out) {
    if (!CW_IS(v, CW_TYPE_TUPLE) || CW_AS_TUPLE(v)->len != 3)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "[sendmsg() ancillary data items]() argument must be sequence of length 3, not %ld",
                          CW_IS(v, CW_TYPE_TUPLE) ? (long)CW_AS_TUPLE(v)->len : 0L);
    const cw_value *items = CW_AS_TUPLE(v)->items;
    if (cw_int_as_c_int(cx, items[0], &out->level) < 0 || cw_int_as_c_int(cx, items[1], &out->kind) < 0)
        return -1;
    out->object = items[2];
    return cw_span_get(cx, items[2], &out->data);
}

/* The ancillary data of (level, type, data) tuples. */
static int64_t read_ancillary(cw_ctx *cx, cw_value v, struct msghdr *m) {
    if (!cw_is_iterable(cx, v))
        return cw_raise_i(cx, &cw_type_TypeError, "sendmsg() argument 2 must be an iterable");
    cw_value list = cw_list_from(cx, v);
    int64_t n = list.tag ? CW_AS_LIST(list)->len : -1;
    Item *items = n > 0 ? cw_alloc(cx, n * (int64_t)sizeof *items) : NULL;
    size_t size = 0;
    for (int64_t i = 0; i < n; i++) {
        if (read_item(cx, cw_list_get(list.p, i), &items[i]) < 0)
            return -1;
        size += CMSG_SPACE((size_t)items[i].data.len);
    }
    if (n <= 0)
        return n;
    m->msg_control = memset(cw_alloc_atomic(cx, (int64_t)size), 0, size);
    m->msg_controllen = size;
    struct cmsghdr *h = CMSG_FIRSTHDR(m);
    for (int64_t i = 0; i < n && h; i++, h = CMSG_NXTHDR(m, h)) {
        h->cmsg_level = (int)items[i].level;
        h->cmsg_type = (int)items[i].kind;
        h->cmsg_len = CMSG_LEN((size_t)items[i].data.len);
        memcpy(CMSG_DATA(h), items[i].data.data, (size_t)items[i].data.len);
    }
    return 0;
}

/* sendmsg(buffers, ancdata=(), flags=0, address=None): how many bytes were sent */
cw_value cw_socket_sendmsg(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)kwnames;
    struct msghdr m;
    cw_address to;
    int64_t flags = 0;
    memset(&m, 0, sizeof m);
    if (read_parts(cx, "sendmsg", args[0], 0, &m) < 0 || (nargs > 1 && read_ancillary(cx, args[1], &m) < 0) ||
        (nargs > 2 && cw_int_as_c_int(cx, args[2], &flags) < 0))
        return CW_MK_NULL;
    if (nargs > 3 && args[3].tag != CW_NONE) {
        if (cw_address_read(cx, ((cw_socket *)self.p)->family, args[3], "sendmsg", &to) < 0)
            return CW_MK_NULL;
        m.msg_name = &to.data;
        m.msg_namelen = to.len;
    }
    cw_socket_call c = {self.p, &m, 0, (int)flags, NULL, run_sendmsg};
    int64_t n = cw_socket_perform(cx, &c, POLLOUT, cw_socket_deadline(self.p));
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}

/* The ancillary data that came, as a list of (level, type, data). */
static cw_value ancillary_value(cw_ctx *cx, struct msghdr *m) {
    cw_value list = cw_list_new(cx, 0);
    for (struct cmsghdr *h = CMSG_FIRSTHDR(m); h; h = CMSG_NXTHDR(m, h)) {
        const uint8_t *data = CMSG_DATA(h), *end = (uint8_t *)m->msg_control + m->msg_controllen;
        int64_t n = (int64_t)h->cmsg_len - (int64_t)(data - (uint8_t *)h);
        if (n > end - data)
            n = end - data; /* it was cut off */
        cw_value item[3] = {CW_MK_INT(h->cmsg_level), CW_MK_INT(h->cmsg_type), cw_bytes_new(cx, data, n)};
        cw_list_append(cx, list.p, cw_tuple_build(cx, item, 3));
    }
    return list;
}

/* Receives a message whose parts are set; the result begins with the first part as bytes, or
 * with how many bytes came. */
static cw_value receive(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, struct msghdr *m,
                        bool as_bytes) {
    int64_t size = 0, flags = 0;
    cw_address from = {.len = 0};
    if ((nargs > 1 && cw_int_as_c_int(cx, args[1], &size) < 0) ||
        (nargs > 2 && cw_int_as_c_int(cx, args[2], &flags) < 0))
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "invalid ancillary data buffer length");
    m->msg_name = &from.data;
    m->msg_control = size ? cw_alloc_atomic(cx, size) : NULL;
    m->msg_controllen = (size_t)size;
    cw_socket_call c = {self.p, m, 0, (int)flags, &from, run_recvmsg};
    int64_t n = cw_socket_perform(cx, &c, POLLIN, cw_socket_deadline(self.p));
    if (n < 0)
        return CW_MK_NULL;
    cw_value all[4] = {as_bytes ? cw_bytes_new(cx, m->msg_iov[0].iov_base, n) : CW_MK_INT(n),
                       ancillary_value(cx, m), CW_MK_INT(m->msg_flags), cw_address_value(cx, &from)};
    return all[3].tag ? cw_tuple_build(cx, all, 4) : all[3];
}

/* recvmsg(bufsize, ancbufsize=0, flags=0): (data, ancdata, msg_flags, address) */
cw_value cw_socket_recvmsg(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)kwnames;
    int64_t size;
    struct msghdr m;
    if (cw_int_as_i64(cx, args[0], &size) < 0)
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "negative buffer size in recvmsg()");
    memset(&m, 0, sizeof m);
    struct iovec part = {cw_alloc_atomic(cx, size + 1), (size_t)size};
    m.msg_iov = &part;
    m.msg_iovlen = 1;
    return receive(cx, self, args, nargs, &m, true);
}

/* The same into buffers: (number of bytes, ...) */
cw_value cw_socket_recvmsg_into(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)kwnames;
    struct msghdr m;
    memset(&m, 0, sizeof m);
    if (read_parts(cx, "recvmsg_into", args[0], 1, &m) < 0)
        return CW_MK_NULL;
    return receive(cx, self, args, nargs, &m, false);
}

/* ---------------------------------------------------------------- sizes, interfaces */

static cw_value ancillary_size(cw_ctx *cx, cw_value v, const char *name, bool padded) {
    int64_t n;
    if (cw_int_as_i64(cx, v, &n) < 0)
        return CW_MK_NULL;
    if (n < 0 || n > INT32_MAX - 64)
        return cw_raise(cx, &cw_type_OverflowError, "%s() argument out of range", name);
    return CW_MK_INT((int64_t)(padded ? CMSG_SPACE((size_t)n) : CMSG_LEN((size_t)n)));
}

CW_FN(module_CMSG_LEN) {
    return ancillary_size(cx, args[0], "CMSG_LEN", false);
}

CW_FN(module_CMSG_SPACE) {
    return ancillary_size(cx, args[0], "CMSG_SPACE", true);
}

CW_FN(module_if_nametoindex) {
    char *name = cw_fs_text(cx, args[0]);
    if (!name)
        return CW_MK_NULL;
    unsigned index = if_nametoindex(name);
    return index ? CW_MK_INT(index) : cw_raise(cx, &cw_type_OSError, "no interface with this name");
}

CW_FN(module_if_indextoname) {
    char name[IF_NAMESIZE + 1];
    int64_t index;
    if (cw_int_as_i64(cx, args[0], &index) < 0)
        return CW_MK_NULL;
    return if_indextoname((unsigned)index, name) ? cw_fs_decode(cx, name)
                                                 : cw_raise_os_error(cx, errno, CW_MK_NULL);
}

CW_FN(module_sethostname) {
    char *name = cw_fs_text(cx, args[0]);
    if (!name)
        return CW_MK_NULL;
    return sethostname(name, strlen(name)) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

const cw_method_def cw_socket_message_functions[] = {CW_MP("CMSG_LEN", module_CMSG_LEN, 1, 1),
                                                     CW_MP("CMSG_SPACE", module_CMSG_SPACE, 1, 1),
                                                     CW_MP("if_nametoindex", module_if_nametoindex, 1, 1),
                                                     CW_M1("if_indextoname", module_if_indextoname),
                                                     CW_MP("sethostname", module_sethostname, 1, 1),
                                                     CW_M_END};
