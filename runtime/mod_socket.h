/* mod_socket.h: between the files of module _socket. */
#ifndef CW_MOD_SOCKET_H
#define CW_MOD_SOCKET_H

#include <sys/socket.h>

#include "bytes.h"
#include "containers.h"

/* An address as the system has it. */
typedef struct cw_address {
    struct sockaddr_storage data;
    socklen_t len;
} cw_address;

typedef struct cw_socket {
    cw_type *type;
    int fd; /* -1: closed */
    int family, kind, protocol;
    int64_t timeout; /* nanoseconds; 0 non-blocking, negative: for ever */
} cw_socket;

/* One system call of a socket. */
typedef struct cw_socket_call {
    cw_socket *s;
    void *data;
    size_t len;
    int flags;
    cw_address *address;
    int64_t (*run)(const struct cw_socket_call *c);
} cw_socket_call;

/* When an operation that begins now must be done, in nanoseconds; negative: at any time. */
int64_t cw_socket_deadline(const cw_socket *s);
/* The call, after waiting until it is possible; again after signals. Its result or -1 + exception. */
int64_t cw_socket_perform(cw_ctx *cx, const cw_socket_call *c, short events, int64_t deadline);

cw_value cw_socket_sendmsg(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_socket_recvmsg(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_socket_recvmsg_into(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames);
extern const cw_method_def cw_socket_message_functions[]; /* sizes of ancillary data; interfaces */
extern const cw_method_def cw_socket_address_functions[]; /* names, numbers, byte orders */
extern cw_value cw_socket_gaierror, cw_socket_herror;     /* the classes */

/* The address that v denotes for sockets of this family; `caller` for messages. 0, or -1 + exception. */
int64_t cw_address_read(cw_ctx *cx, int family, cw_value v, const char *caller, cw_address *out);
/* The value for programs: a tuple, str or bytes; None if there is none. */
cw_value cw_address_value(cw_ctx *cx, const cw_address *a);
/* Adds the constants of the system's headers. */
void cw_socket_add_constants(cw_ctx *cx, cw_module *m);

#endif
