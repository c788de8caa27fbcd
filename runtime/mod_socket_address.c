/* mod_socket_address.c: module _socket: addresses, names of hosts and services, byte orders. */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <sys/un.h>
#include <unistd.h>

#include "mod_socket.h"
#include "module_tables.h"

cw_value cw_socket_gaierror, cw_socket_herror;

/* socket.gaierror: [Errno -2] Name or service not known */
static cw_value raise_gai(cw_ctx *cx, int code, int error) {
    if (code == EAI_SYSTEM)
        return cw_raise_os_error(cx, error, CW_MK_NULL);
    cw_value args[2] = {CW_MK_INT(code), cw_str_new(cx, gai_strerror(code), -1)};
    return cw_raise_with_args(cx, cw_socket_gaierror.p, args, 2);
}

static cw_value raise_host(cw_ctx *cx, int code) {
    cw_value args[2] = {CW_MK_INT(code), cw_str_new(cx, hstrerror(code), -1)};
    return cw_raise_with_args(cx, cw_socket_herror.p, args, 2);
}

/* getaddrinfo() without the baton. */
static int resolve(cw_ctx *cx, const char *host, const char *service, const struct addrinfo *hints,
                   struct addrinfo **found, int *error) {
    CW_WITHOUT_BATON_BEGIN(cx);
    int code = getaddrinfo(host, service, hints, found);
    *error = errno;
    CW_WITHOUT_BATON_END(cx);
    return code;
}

/* ---------------------------------------------------------------- addresses of the system */

/* A host's number: "" any, "<broadcast>", digits, or a name that is looked up. */
static int64_t host_number(cw_ctx *cx, int family, const char *host, cw_address *out) {
    struct addrinfo hints = {.ai_family = family, .ai_socktype = SOCK_DGRAM}, *found = NULL;
    int error;
    if (!strcmp(host, "<broadcast>") && family == AF_INET) {
        ((struct sockaddr_in *)&out->data)->sin_addr.s_addr = INADDR_BROADCAST;
        return 0;
    }
    if (!*host)
        hints.ai_flags = AI_PASSIVE;
    int code = resolve(cx, *host ? host : NULL, *host ? NULL : "0", &hints, &found, &error);
    if (code) {
        raise_gai(cx, code, error);
        return -1;
    }
    memcpy(&out->data, found->ai_addr, found->ai_addrlen);
    freeaddrinfo(found);
    return 0;
}

/* The text of a host: str or bytes. */
static const char *host_text(cw_ctx *cx, cw_value v) {
    cw_span s;
    if (CW_STR_CHECK(v))
        return cw_str_utf8(cx, CW_AS_STR(v), NULL);
    if (!cw_type_of(v)->getbuffer) {
        cw_raise(cx, &cw_type_TypeError, "str, bytes or bytearray expected, not %T", &v);
        return NULL;
    }
    if (cw_span_get(cx, v, &s) < 0)
        return NULL;
    char *copy = cw_alloc_atomic(cx, s.len + 1);
    memcpy(copy, s.data, (size_t)s.len);
    copy[s.len] = 0;
    return copy;
}

/* What is no C int is out of the range of ports, too. */
static int64_t read_port(cw_ctx *cx, cw_value v, int64_t *out) {
    cw_value n = cw_number_index(cx, v);
    *out = n.tag == CW_INT ? n.i : -1;
    return n.tag ? 0 : -1;
}

static int64_t read_internet(cw_ctx *cx, int family, cw_value v, const char *caller, cw_address *out) {
    const char *name = family == AF_INET ? "AF_INET" : "AF_INET6";
    int64_t port, flow = 0, scope = 0;
    if (!CW_IS(v, CW_TYPE_TUPLE))
        return cw_raise_i(cx, &cw_type_TypeError, "%s(): %s address must be tuple, not %T", caller, name, &v);
    cw_tuple *t = v.p;
    if (t->len < 2 || t->len > (family == AF_INET ? 2 : 4))
        return cw_raise_i(cx, &cw_type_TypeError,
                          family == AF_INET
                              ? "AF_INET address must be a pair (host, port)"
                              : "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
    const char *host = host_text(cx, t->items[0]);
    if (!host || read_port(cx, t->items[1], &port) < 0 ||
        (t->len > 2 && cw_int_as_i64(cx, t->items[2], &flow) < 0) ||
        (t->len > 3 && cw_int_as_i64(cx, t->items[3], &scope) < 0) || host_number(cx, family, host, out) < 0)
        return -1;
    if (port < 0 || port > 65535)
        return cw_raise_i(cx, &cw_type_OverflowError, "%s(): port must be 0-65535.", caller);
    if (flow < 0 || flow > 0xfffff)
        return cw_raise_i(cx, &cw_type_OverflowError, "%s(): flowinfo must be 0-1048575.", caller);
    if (family == AF_INET) {
        struct sockaddr_in *a = (struct sockaddr_in *)&out->data;
        a->sin_family = AF_INET;
        a->sin_port = htons((uint16_t)port);
        out->len = sizeof *a;
    } else {
        struct sockaddr_in6 *a = (struct sockaddr_in6 *)&out->data;
        a->sin6_family = AF_INET6;
        a->sin6_port = htons((uint16_t)port);
        a->sin6_flowinfo = htonl((uint32_t)flow);
        a->sin6_scope_id = t->len > 3 ? (uint32_t)scope : a->sin6_scope_id;
        out->len = sizeof *a;
    }
    return 0;
}

static int64_t read_unix(cw_ctx *cx, cw_value v, cw_address *out) {
    struct sockaddr_un *a = (struct sockaddr_un *)&out->data;
    cw_span s;
    if (CW_STR_CHECK(v))
        v = cw_str_encode(cx, CW_AS_STR(v), "utf-8", "surrogateescape");
    if (!v.tag || cw_span_get(cx, v, &s) < 0)
        return -1;
    bool is_abstract = s.len && !s.data[0];
    if (s.len + !is_abstract > (int64_t)sizeof a->sun_path)
        return cw_raise_i(cx, &cw_type_OSError, "AF_UNIX path too long");
    a->sun_family = AF_UNIX;
    if (s.len)
        memcpy(a->sun_path, s.data, (size_t)s.len);
    out->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + (size_t)s.len + !is_abstract);
    return 0;
}

int64_t cw_address_read(cw_ctx *cx, int family, cw_value v, const char *caller, cw_address *out) {
    memset(out, 0, sizeof *out);
    if (family == AF_UNIX)
        return read_unix(cx, v, out);
    if (family == AF_INET || family == AF_INET6)
        return read_internet(cx, family, v, caller, out);
    return cw_raise_i(cx, &cw_type_OSError, "%s(): bad family", caller);
}

cw_value cw_address_value(cw_ctx *cx, const cw_address *a) {
    char host[NI_MAXHOST];
    cw_value parts[4];
    if (!a->len)
        return CW_MK_NONE;
    if (a->data.ss_family == AF_UNIX) {
        const struct sockaddr_un *u = (const struct sockaddr_un *)&a->data;
        int64_t n = (int64_t)a->len - (int64_t)offsetof(struct sockaddr_un, sun_path);
        if (n > 0 && !u->sun_path[0])
            return cw_bytes_new(cx, u->sun_path, n);
        return cw_str_new(cx, u->sun_path, n > 0 ? (int64_t)strnlen(u->sun_path, (size_t)n) : 0);
    }
    if (a->data.ss_family != AF_INET && a->data.ss_family != AF_INET6) {
        parts[0] = CW_MK_INT(a->data.ss_family);
        parts[1] = cw_bytes_new(cx, (const char *)&a->data + 2, (int64_t)a->len - 2);
        return cw_tuple_build(cx, parts, 2);
    }
    int code =
        getnameinfo((const struct sockaddr *)&a->data, a->len, host, sizeof host, NULL, 0, NI_NUMERICHOST);
    if (code)
        return raise_gai(cx, code, errno);
    parts[0] = cw_str_new(cx, host, -1);
    if (a->data.ss_family == AF_INET) {
        parts[1] = CW_MK_INT(ntohs(((const struct sockaddr_in *)&a->data)->sin_port));
        return cw_tuple_build(cx, parts, 2);
    }
    const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&a->data;
    parts[1] = CW_MK_INT(ntohs(six->sin6_port));
    parts[2] = CW_MK_INT(ntohl(six->sin6_flowinfo));
    parts[3] = CW_MK_INT(six->sin6_scope_id);
    return cw_tuple_build(cx, parts, 4);
}

/* ---------------------------------------------------------------- names of hosts and services */

CW_FN(socket_getaddrinfo) {
    static const char *const names[] = {"host", "port", "family", "type", "proto", "flags", NULL};
    cw_value v[6];
    int64_t n[4] = {0};
    int error;
    if (cw_args_parse(cx, "getaddrinfo", args, nargs, kwnames, names, 2, -1, v) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 4; i++)
        if (v[i + 2].tag && cw_int_as_signed(cx, v[i + 2], &n[i]) < 0)
            return CW_MK_NULL;
    cw_value text = cw_int_check(v[1]) ? cw_str_of(cx, v[1]) : v[1];
    if (!text.tag)
        return text;
    if (text.tag != CW_NONE && !CW_STR_CHECK(text) && !cw_type_of(text)->getbuffer)
        return cw_raise(cx, &cw_type_OSError, "Int or String expected");
    const char *host = v[0].tag == CW_NONE ? NULL : host_text(cx, v[0]);
    const char *service = text.tag == CW_NONE ? NULL : host_text(cx, text);
    if (cx->exc)
        return CW_MK_NULL;
    struct addrinfo hints = {.ai_family = (int)n[0],
                             .ai_socktype = (int)n[1],
                             .ai_protocol = (int)n[2],
                             .ai_flags = (int)n[3]},
                    *found = NULL;
    int code = resolve(cx, host, service, &hints, &found, &error);
    if (code)
        return raise_gai(cx, code, error);
    cw_value list = cw_list_new(cx, 4);
    for (const struct addrinfo *i = found; i; i = i->ai_next) {
        cw_address a = {.len = i->ai_addrlen};
        memcpy(&a.data, i->ai_addr, i->ai_addrlen);
        cw_value parts[5] = {CW_MK_INT(i->ai_family), CW_MK_INT(i->ai_socktype), CW_MK_INT(i->ai_protocol),
                             cw_str_new(cx, i->ai_canonname ? i->ai_canonname : "", -1),
                             cw_address_value(cx, &a)};
        if (!parts[4].tag || cw_list_append(cx, list.p, cw_tuple_build(cx, parts, 5)) < 0) {
            list = CW_MK_NULL;
            break;
        }
    }
    freeaddrinfo(found);
    return list;
}

CW_FN(socket_getnameinfo) {
    char host[NI_MAXHOST], service[NI_MAXSERV];
    cw_address a;
    int64_t flags;
    if (!CW_IS(args[0], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "getnameinfo() argument 1 must be a tuple");
    int family = CW_AS_TUPLE(args[0])->len > 2 ? AF_INET6 : AF_INET;
    if (cw_address_read(cx, family, args[0], "getnameinfo", &a) < 0 ||
        cw_int_as_signed(cx, args[1], &flags) < 0)
        return CW_MK_NULL;
    int code = getnameinfo((struct sockaddr *)&a.data, a.len, host, sizeof host, service, sizeof service,
                           (int)flags);
    if (code)
        return raise_gai(cx, code, errno);
    cw_value both[2] = {cw_str_new(cx, host, -1), cw_str_new(cx, service, -1)};
    return cw_tuple_build(cx, both, 2);
}

CW_FN(socket_gethostname) {
    char name[256];
    if (gethostname(name, sizeof name) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return cw_str_new(cx, name, -1);
}

CW_FN(socket_gethostbyname) {
    cw_address a = {.len = sizeof(struct sockaddr_in)};
    char text[INET_ADDRSTRLEN];
    const char *host = host_text(cx, args[0]);
    if (!host || host_number(cx, AF_INET, host, &a) < 0)
        return CW_MK_NULL;
    inet_ntop(AF_INET, &((struct sockaddr_in *)&a.data)->sin_addr, text, sizeof text);
    return cw_str_new(cx, text, -1);
}

/* (name, aliases, addresses) */
static cw_value host_entry(cw_ctx *cx, const struct hostent *h) {
    char text[INET6_ADDRSTRLEN];
    if (!h)
        return raise_host(cx, h_errno);
    cw_value parts[3] = {cw_str_new(cx, h->h_name, -1), cw_list_new(cx, 0), cw_list_new(cx, 1)};
    for (char **p = h->h_aliases; *p; p++)
        cw_list_append(cx, parts[1].p, cw_str_new(cx, *p, -1));
    for (char **p = h->h_addr_list; *p; p++)
        cw_list_append(cx, parts[2].p,
                       cw_str_new(cx, inet_ntop(h->h_addrtype, *p, text, sizeof text) ? text : "", -1));
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(socket_gethostbyname_ex) {
    const char *host = host_text(cx, args[0]);
    return host ? host_entry(cx, gethostbyname(host)) : CW_MK_NULL;
}

CW_FN(socket_gethostbyaddr) {
    cw_address a = {0};
    const char *host = host_text(cx, args[0]);
    if (!host || host_number(cx, AF_UNSPEC, host, &a) < 0)
        return CW_MK_NULL;
    if (a.data.ss_family == AF_INET6)
        return host_entry(cx, gethostbyaddr(&((struct sockaddr_in6 *)&a.data)->sin6_addr, 16, AF_INET6));
    return host_entry(cx, gethostbyaddr(&((struct sockaddr_in *)&a.data)->sin_addr, 4, AF_INET));
}

CW_FN(socket_getservbyname) {
    const char *name = host_text(cx, args[0]), *proto = nargs > 1 ? host_text(cx, args[1]) : NULL;
    const struct servent *s = name && !cx->exc ? getservbyname(name, proto) : NULL;
    if (!s)
        return cx->exc ? CW_MK_NULL : cw_raise(cx, &cw_type_OSError, "service/proto not found");
    return CW_MK_INT(ntohs((uint16_t)s->s_port));
}

CW_FN(socket_getservbyport) {
    int64_t port;
    if (cw_int_as_signed(cx, args[0], &port) < 0)
        return CW_MK_NULL;
    if (port < 0 || port > 65535)
        return cw_raise(cx, &cw_type_OverflowError, "getservbyport: port must be 0-65535.");
    const char *proto = nargs > 1 ? host_text(cx, args[1]) : NULL;
    const struct servent *s = cx->exc ? NULL : getservbyport(htons((uint16_t)port), proto);
    if (!s)
        return cx->exc ? CW_MK_NULL : cw_raise(cx, &cw_type_OSError, "port/proto not found");
    return cw_str_new(cx, s->s_name, -1);
}

CW_FN(socket_getprotobyname) {
    const char *name = host_text(cx, args[0]);
    const struct protoent *p = name ? getprotobyname(name) : NULL;
    if (!p)
        return name ? cw_raise(cx, &cw_type_OSError, "protocol not found") : CW_MK_NULL;
    return CW_MK_INT(p->p_proto);
}

/* ---------------------------------------------------------------- numbers as text and bytes */

CW_FN(socket_inet_aton) {
    struct in_addr a;
    const char *text = host_text(cx, args[0]);
    if (!text)
        return CW_MK_NULL;
    return inet_aton(text, &a)
               ? cw_bytes_new(cx, (const char *)&a, 4)
               : cw_raise(cx, &cw_type_OSError, "illegal IP address string passed to inet_aton");
}

CW_FN(socket_inet_ntoa) {
    char text[INET_ADDRSTRLEN];
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    if (s.len != 4)
        return cw_raise(cx, &cw_type_OSError, "packed IP wrong length for inet_ntoa");
    return cw_str_new(cx, inet_ntop(AF_INET, s.data, text, sizeof text), -1);
}

CW_FN(socket_inet_pton) {
    uint8_t out[16];
    int64_t family;
    const char *text = host_text(cx, args[1]);
    if (!text || cw_int_as_signed(cx, args[0], &family) < 0)
        return CW_MK_NULL;
    int status = inet_pton((int)family, text, out);
    if (status < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return status ? cw_bytes_new(cx, out, family == AF_INET ? 4 : 16)
                  : cw_raise(cx, &cw_type_OSError, "illegal IP address string passed to inet_pton");
}

CW_FN(socket_inet_ntop) {
    char text[INET6_ADDRSTRLEN];
    int64_t family;
    cw_span s;
    if (cw_int_as_signed(cx, args[0], &family) < 0 || cw_span_get(cx, args[1], &s) < 0)
        return CW_MK_NULL;
    if (family != AF_INET && family != AF_INET6)
        return cw_raise(cx, &cw_type_ValueError, "unknown address family %ld", (long)family);
    if (s.len != (family == AF_INET ? 4 : 16))
        return cw_raise(cx, &cw_type_ValueError, "invalid length of packed IP address string");
    return cw_str_new(cx, inet_ntop((int)family, s.data, text, sizeof text), -1);
}

/* An unsigned number in the other byte order. */
static cw_value swapped_short(cw_ctx *cx, const char *name, cw_value v) {
    int64_t n;
    if (cw_int_as_signed(cx, v, &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_OverflowError,
                        "%s: can't convert negative Python int to C 16-bit unsigned integer", name);
    if (n > UINT16_MAX)
        return cw_raise(cx, &cw_type_OverflowError,
                        "%s: Python int too large to convert to C 16-bit unsigned integer", name);
    return CW_MK_INT(htons((uint16_t)n));
}

static cw_value swapped_long(cw_ctx *cx, cw_value v) {
    uint64_t n;
    if (!cw_int_check(v))
        return cw_raise(cx, &cw_type_TypeError, "expected int, %T found", &v);
    if (cw_int_as_u64(cx, v, "can't convert negative value to unsigned int",
                      "Python int too large to convert to C unsigned long", &n) < 0)
        return CW_MK_NULL;
    return n > UINT32_MAX ? cw_raise(cx, &cw_type_OverflowError, "int larger than 32 bits")
                          : CW_MK_INT(htonl((uint32_t)n));
}

CW_FN(socket_htons) {
    return swapped_short(cx, "htons", args[0]);
}

CW_FN(socket_ntohs) {
    return swapped_short(cx, "ntohs", args[0]);
}

CW_FN(socket_htonl) {
    return swapped_long(cx, args[0]);
}

CW_FN(socket_ntohl) {
    return swapped_long(cx, args[0]);
}

CW_FN(socket_if_nameindex) {
    struct if_nameindex *all = if_nameindex();
    cw_value list = cw_list_new(cx, 2);
    if (!all)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    for (const struct if_nameindex *i = all; i->if_index; i++) {
        cw_value both[2] = {CW_MK_INT(i->if_index), cw_str_new(cx, i->if_name, -1)};
        cw_list_append(cx, list.p, cw_tuple_build(cx, both, 2));
    }
    if_freenameindex(all);
    return list;
}

const cw_method_def cw_socket_address_functions[] = {CW_MK("getaddrinfo", socket_getaddrinfo),
                                                     CW_MN("getnameinfo", socket_getnameinfo, 2, 2),
                                                     CW_M0("gethostname", socket_gethostname),
                                                     CW_M1("gethostbyname", socket_gethostbyname),
                                                     CW_M1("gethostbyname_ex", socket_gethostbyname_ex),
                                                     CW_M1("gethostbyaddr", socket_gethostbyaddr),
                                                     CW_MN("getservbyname", socket_getservbyname, 1, 2),
                                                     CW_MN("getservbyport", socket_getservbyport, 1, 2),
                                                     CW_M1("getprotobyname", socket_getprotobyname),
                                                     CW_M1("inet_aton", socket_inet_aton),
                                                     CW_M1("inet_ntoa", socket_inet_ntoa),
                                                     CW_MN("inet_pton", socket_inet_pton, 2, 2),
                                                     CW_MN("inet_ntop", socket_inet_ntop, 2, 2),
                                                     CW_M1("htons", socket_htons),
                                                     CW_M1("ntohs", socket_ntohs),
                                                     CW_M1("htonl", socket_htonl),
                                                     CW_M1("ntohl", socket_ntohl),
                                                     CW_M0("if_nameindex", socket_if_nameindex),
                                                     CW_M_END};

/* ---------------------------------------------------------------- constants */
