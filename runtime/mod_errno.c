/* mod_errno.c: module errno: the system's error numbers by name, in CPython's order, and their names by
 * number. */
#include "containers.h"
#include "module.h"

#include <errno.h>

static int64_t errno_exec(cw_ctx *cx, cw_module *m) {
#define E(name)                                                                                              \
    { #name, name }
    static const struct {
        const char *name;
        int number;
    } table[] = {
        E(ENODEV),          E(ENOCSI),        E(EHOSTUNREACH),    E(ENOMSG),
        E(EUCLEAN),         E(EL2NSYNC),      E(EL2HLT),          E(ENODATA),
        E(ENOTBLK),         E(ENOSYS),        E(EPIPE),           E(EINVAL),
        E(EOVERFLOW),       E(EADV),          E(EINTR),           E(EUSERS),
        E(ENOTEMPTY),       E(ENOBUFS),       E(EPROTO),          E(EREMOTE),
        E(ENAVAIL),         E(ECHILD),        E(ELOOP),           E(EXDEV),
        E(E2BIG),           E(ESRCH),         E(EMSGSIZE),        E(EAFNOSUPPORT),
        E(EBADR),           E(EHOSTDOWN),     E(EPFNOSUPPORT),    E(ENOPROTOOPT),
        E(EBUSY),           E(EWOULDBLOCK),   E(EBADFD),          E(EDOTDOT),
        E(EISCONN),         E(ENOANO),        E(ESHUTDOWN),       E(ECHRNG),
        E(ELIBBAD),         E(ENONET),        E(EBADE),           E(EBADF),
        E(EMULTIHOP),       E(EIO),           E(EUNATCH),         E(EPROTOTYPE),
        E(ENOSPC),          E(ENOEXEC),       E(EALREADY),        E(ENETDOWN),
        E(ENOTNAM),         E(EACCES),        E(ELNRNG),          E(EILSEQ),
        E(ENOTDIR),         E(ENOTUNIQ),      E(EPERM),           E(EDOM),
        E(EXFULL),          E(ECONNREFUSED),  E(EISDIR),          E(EPROTONOSUPPORT),
        E(EROFS),           E(EADDRNOTAVAIL), E(EIDRM),           E(ECOMM),
        E(ESRMNT),          E(EREMOTEIO),     E(EL3RST),          E(EBADMSG),
        E(ENFILE),          E(ELIBMAX),       E(ESPIPE),          E(ENOLINK),
        E(ENETRESET),       E(ETIMEDOUT),     E(ENOENT),          E(EEXIST),
        E(EDQUOT),          E(ENOSTR),        E(EBADSLT),         E(EBADRQC),
        E(ELIBACC),         E(EFAULT),        E(EFBIG),           E(EDEADLK),
        E(ENOTCONN),        E(EDESTADDRREQ),  E(ELIBSCN),         E(ENOLCK),
        E(EISNAM),          E(ECONNABORTED),  E(ENETUNREACH),     E(ESTALE),
        E(ENOSR),           E(ENOMEM),        E(ENOTSOCK),        E(ESTRPIPE),
        E(EMLINK),          E(ERANGE),        E(ELIBEXEC),        E(EL3HLT),
        E(ECONNRESET),      E(EADDRINUSE),    E(EOPNOTSUPP),      E(EREMCHG),
        E(EAGAIN),          E(ENAMETOOLONG),  E(ENOTTY),          E(ERESTART),
        E(ESOCKTNOSUPPORT), E(ETIME),         E(EBFONT),          E(EDEADLOCK),
        E(ETOOMANYREFS),    E(EMFILE),        E(ETXTBSY),         E(EINPROGRESS),
        E(ENXIO),           E(ENOPKG),        E(ENOMEDIUM),       E(EMEDIUMTYPE),
        E(ECANCELED),       E(ENOKEY),        E(EKEYEXPIRED),     E(EKEYREVOKED),
        E(EKEYREJECTED),    E(EOWNERDEAD),    E(ENOTRECOVERABLE), E(ERFKILL),
        E(ENOTSUP),
    };
#undef E
    cw_dict *codes = cw_dict_new(cx);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        cw_value number = CW_MK_INT(table[i].number), name = CW_MK_OBJ(cw_str_intern(cx, table[i].name));
        if (cw_module_set(cx, m, table[i].name, number) < 0 || cw_dict_set(cx, codes, number, name) < 0)
            return -1;
    }
    return cw_module_set(cx, m, "errorcode", CW_MK_OBJ(codes));
}

const cw_native_module cw_native_errno = {"errno", NULL, errno_exec,
                                          "This module makes available standard errno system symbols."};
