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

extern const cw_method_def cw_socket_address_functions[]; /* names, numbers, byte orders */
extern cw_value cw_socket_gaierror, cw_socket_herror;     /* the classes */

/* The address that v denotes for sockets of this family; `caller` for messages. 0, or -1 + exception. */
int64_t cw_address_read(cw_ctx *cx, int family, cw_value v, const char *caller, cw_address *out);
/* The value for programs: a tuple, str or bytes; None if there is none. */
cw_value cw_address_value(cw_ctx *cx, const cw_address *a);
/* Adds the constants of the system's headers. */
void cw_socket_add_constants(cw_ctx *cx, cw_module *m);

#endif
