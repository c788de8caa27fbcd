/* mod_termios.c: module termios: how terminals treat what is typed and shown. */
#include <errno.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "containers.h"
#include "descriptor.h"
#include "module_tables.h"

static cw_value error_class;

static cw_value failed(cw_ctx *cx) {
    cw_value args[2] = {CW_MK_INT(errno), cw_str_new(cx, strerror(errno), -1)};
    return cw_raise_with_args(cx, error_class.p, args, 2);
}

static cw_value done(cw_ctx *cx, int status) {
    return status < 0 ? failed(cx) : CW_MK_NONE;
}

/* ---------------------------------------------------------------- attributes */

/* VMIN and VTIME are numbers where input does not come by lines. */
static bool is_number(const struct termios *t, int i) {
    return !(t->c_lflag & ICANON) && (i == VMIN || i == VTIME);
}

/* tcgetattr(fd): [iflag, oflag, cflag, lflag, ispeed, ospeed, cc] */
CW_FN(termios_tcgetattr) {
    struct termios t;
    int64_t fd = cw_descriptor(cx, args[0]);
    if (fd < 0)
        return CW_MK_NULL;
    if (tcgetattr((int)fd, &t) < 0)
        return failed(cx);
    const int64_t numbers[6] = {t.c_iflag, t.c_oflag, t.c_cflag, t.c_lflag, cfgetispeed(&t), cfgetospeed(&t)};
    cw_value list = cw_list_new(cx, 0), characters = cw_list_new(cx, 0);
    for (int i = 0; i < 6; i++)
        cw_list_append(cx, list.p, CW_MK_INT(numbers[i]));
    for (int i = 0; i < NCCS; i++)
        cw_list_append(cx, characters.p,
                       is_number(&t, i) ? CW_MK_INT(t.c_cc[i]) : cw_bytes_new(cx, &t.c_cc[i], 1));
    cw_list_append(cx, list.p, characters);
    return list;
}

/* One special character: a byte or a number. */
static int64_t read_character(cw_ctx *cx, cw_value v, cc_t *out) {
    int64_t n;
    if (CW_IS(v, CW_TYPE_BYTES) && CW_AS_BYTES(v)->len == 1)
        *out = CW_AS_BYTES(v)->data[0];
    else if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "tcsetattr: elements of attributes must be characters or integers");
    else if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    else
        *out = (cc_t)n;
    return 0;
}

static int64_t read_characters(cw_ctx *cx, cw_value v, struct termios *t) {
    if (!CW_IS(v, CW_TYPE_LIST) || CW_AS_LIST(v)->len != NCCS)
        return cw_raise_i(cx, &cw_type_TypeError, "tcsetattr: attributes[6] must be %d element list", NCCS);
    for (int i = 0; i < NCCS; i++)
        if (read_character(cx, cw_list_get(CW_AS_LIST(v), i), &t->c_cc[i]) < 0)
            return -1;
    return 0;
}

/* tcsetattr(fd, when, attributes) */
CW_FN(termios_tcsetattr) {
    struct termios t;
    int64_t fd = cw_descriptor(cx, args[0]), when, n[6];
    if (fd < 0 || cw_int_as_c_int(cx, args[1], &when) < 0)
        return CW_MK_NULL;
    if (!CW_IS(args[2], CW_TYPE_LIST) || CW_AS_LIST(args[2])->len != 7)
        return cw_raise(cx, &cw_type_TypeError, "tcsetattr, arg 3: must be 7 element list");
    if (tcgetattr((int)fd, &t) < 0)
        return failed(cx);
    for (int i = 0; i < 6; i++)
        if (cw_int_as_i64(cx, cw_list_get(CW_AS_LIST(args[2]), i), &n[i]) < 0)
            return CW_MK_NULL;
    t.c_iflag = (tcflag_t)n[0];
    t.c_oflag = (tcflag_t)n[1];
    t.c_cflag = (tcflag_t)n[2];
    t.c_lflag = (tcflag_t)n[3];
    if (read_characters(cx, cw_list_get(CW_AS_LIST(args[2]), 6), &t) < 0)
        return CW_MK_NULL;
    if (cfsetispeed(&t, (speed_t)n[4]) < 0 || cfsetospeed(&t, (speed_t)n[5]) < 0)
        return failed(cx);
    return done(cx, tcsetattr((int)fd, (int)when, &t));
}

/* ---------------------------------------------------------------- what is on its way */

CW_FN(termios_tcdrain) {
    int64_t fd = cw_descriptor(cx, args[0]);
    int status;
    if (fd < 0)
        return CW_MK_NULL;
    CW_WITHOUT_BATON_BEGIN(cx);
    status = tcdrain((int)fd);
    CW_WITHOUT_BATON_END(cx);
    return done(cx, status);
}

/* call(fd, number) */
static cw_value with_number(cw_ctx *cx, const cw_value *args, int (*call)(int, int)) {
    int64_t fd = cw_descriptor(cx, args[0]), n;
    if (fd < 0 || cw_int_as_c_int(cx, args[1], &n) < 0)
        return CW_MK_NULL;
    return done(cx, call((int)fd, (int)n));
}

CW_FN(termios_tcsendbreak) {
    return with_number(cx, args, tcsendbreak);
}

CW_FN(termios_tcflush) {
    return with_number(cx, args, tcflush);
}

CW_FN(termios_tcflow) {
    return with_number(cx, args, tcflow);
}

/* ---------------------------------------------------------------- sizes of windows */

/* tcgetwinsize(fd): (rows, columns) */
CW_FN(termios_tcgetwinsize) {
    struct winsize w;
    int64_t fd = cw_descriptor(cx, args[0]);
    if (fd < 0)
        return CW_MK_NULL;
    return ioctl((int)fd, TIOCGWINSZ, &w) < 0 ? failed(cx)
                                              : cw_tuple2(cx, CW_MK_INT(w.ws_row), CW_MK_INT(w.ws_col));
}

/* tcsetwinsize(fd, (rows, columns)) */
CW_FN(termios_tcsetwinsize) {
    struct winsize w;
    int64_t fd = cw_descriptor(cx, args[0]), n[2];
    cw_value list = fd < 0 ? CW_MK_NULL : cw_type_of(args[1])->getitem ? cw_list_from(cx, args[1]) : args[1];
    if (!list.tag)
        return list;
    if (!CW_IS(list, CW_TYPE_LIST) || CW_AS_LIST(list)->len != 2)
        return cw_raise(cx, &cw_type_TypeError, "tcsetwinsize, arg 2: must be a two-item sequence");
    for (int i = 0; i < 2; i++) {
        if (cw_int_as_i64(cx, cw_list_get(list.p, i), &n[i]) < 0)
            return CW_MK_NULL;
        if (n[i] != (uint16_t)n[i])
            return cw_raise(cx, &cw_type_OverflowError, "winsize value(s) out of range.");
    }
    if (ioctl((int)fd, TIOCGWINSZ, &w) < 0)
        return failed(cx);
    w.ws_row = (unsigned short)n[0];
    w.ws_col = (unsigned short)n[1];
    return done(cx, ioctl((int)fd, TIOCSWINSZ, &w));
}

static const cw_method_def termios_functions[] = {CW_M1("tcgetattr", termios_tcgetattr),
                                                  CW_MN("tcsetattr", termios_tcsetattr, 3, 3),
                                                  CW_MN("tcsendbreak", termios_tcsendbreak, 2, 2),
                                                  CW_M1("tcdrain", termios_tcdrain),
                                                  CW_MN("tcflush", termios_tcflush, 2, 2),
                                                  CW_MN("tcflow", termios_tcflow, 2, 2),
                                                  CW_M1("tcgetwinsize", termios_tcgetwinsize),
                                                  CW_MN("tcsetwinsize", termios_tcsetwinsize, 2, 2),
                                                  CW_M_END};

static int64_t termios_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {CW_CONSTANT(B0),
                                            CW_CONSTANT(B1000000),
                                            CW_CONSTANT(B110),
                                            CW_CONSTANT(B115200),
                                            CW_CONSTANT(B1152000),
                                            CW_CONSTANT(B1200),
                                            CW_CONSTANT(B134),
                                            CW_CONSTANT(B150),
                                            CW_CONSTANT(B1500000),
                                            CW_CONSTANT(B1800),
                                            CW_CONSTANT(B19200),
                                            CW_CONSTANT(B200),
                                            CW_CONSTANT(B2000000),
                                            CW_CONSTANT(B230400),
                                            CW_CONSTANT(B2400),
                                            CW_CONSTANT(B2500000),
                                            CW_CONSTANT(B300),
                                            CW_CONSTANT(B3000000),
                                            CW_CONSTANT(B3500000),
                                            CW_CONSTANT(B38400),
                                            CW_CONSTANT(B4000000),
                                            CW_CONSTANT(B460800),
                                            CW_CONSTANT(B4800),
                                            CW_CONSTANT(B50),
                                            CW_CONSTANT(B500000),
                                            CW_CONSTANT(B57600),
                                            CW_CONSTANT(B576000),
                                            CW_CONSTANT(B600),
                                            CW_CONSTANT(B75),
                                            CW_CONSTANT(B921600),
                                            CW_CONSTANT(B9600),
                                            CW_CONSTANT(BRKINT),
                                            CW_CONSTANT(BS0),
                                            CW_CONSTANT(BS1),
                                            CW_CONSTANT(BSDLY),
                                            CW_CONSTANT(CBAUD),
                                            CW_CONSTANT(CBAUDEX),
                                            CW_CONSTANT(CDSUSP),
                                            CW_CONSTANT(CEOF),
                                            CW_CONSTANT(CEOL),
                                            CW_CONSTANT(CEOT),
                                            CW_CONSTANT(CERASE),
                                            CW_CONSTANT(CFLUSH),
                                            CW_CONSTANT(CIBAUD),
                                            CW_CONSTANT(CINTR),
                                            CW_CONSTANT(CKILL),
                                            CW_CONSTANT(CLNEXT),
                                            CW_CONSTANT(CLOCAL),
                                            CW_CONSTANT(CQUIT),
                                            CW_CONSTANT(CR0),
                                            CW_CONSTANT(CR1),
                                            CW_CONSTANT(CR2),
                                            CW_CONSTANT(CR3),
                                            CW_CONSTANT(CRDLY),
                                            CW_CONSTANT(CREAD),
                                            CW_CONSTANT(CRPRNT),
                                            CW_CONSTANT(CRTSCTS),
                                            CW_CONSTANT(CS5),
                                            CW_CONSTANT(CS6),
                                            CW_CONSTANT(CS7),
                                            CW_CONSTANT(CS8),
                                            CW_CONSTANT(CSIZE),
                                            CW_CONSTANT(CSTART),
                                            CW_CONSTANT(CSTOP),
                                            CW_CONSTANT(CSTOPB),
                                            CW_CONSTANT(CSUSP),
                                            CW_CONSTANT(CWERASE),
                                            CW_CONSTANT(ECHO),
                                            CW_CONSTANT(ECHOCTL),
                                            CW_CONSTANT(ECHOE),
                                            CW_CONSTANT(ECHOK),
                                            CW_CONSTANT(ECHOKE),
                                            CW_CONSTANT(ECHONL),
                                            CW_CONSTANT(ECHOPRT),
                                            CW_CONSTANT(EXTA),
                                            CW_CONSTANT(EXTB),
                                            CW_CONSTANT(FF0),
                                            CW_CONSTANT(FF1),
                                            CW_CONSTANT(FFDLY),
                                            CW_CONSTANT(FIOASYNC),
                                            CW_CONSTANT(FIOCLEX),
                                            CW_CONSTANT(FIONBIO),
                                            CW_CONSTANT(FIONCLEX),
                                            CW_CONSTANT(FIONREAD),
                                            CW_CONSTANT(FLUSHO),
                                            CW_CONSTANT(HUPCL),
                                            CW_CONSTANT(ICANON),
                                            CW_CONSTANT(ICRNL),
                                            CW_CONSTANT(IEXTEN),
                                            CW_CONSTANT(IGNBRK),
                                            CW_CONSTANT(IGNCR),
                                            CW_CONSTANT(IGNPAR),
                                            CW_CONSTANT(IMAXBEL),
                                            CW_CONSTANT(INLCR),
                                            CW_CONSTANT(INPCK),
                                            CW_CONSTANT(IOCSIZE_MASK),
                                            CW_CONSTANT(IOCSIZE_SHIFT),
                                            CW_CONSTANT(ISIG),
                                            CW_CONSTANT(ISTRIP),
                                            CW_CONSTANT(IUCLC),
                                            CW_CONSTANT(IXANY),
                                            CW_CONSTANT(IXOFF),
                                            CW_CONSTANT(IXON),
                                            CW_CONSTANT(NCC),
                                            CW_CONSTANT(NCCS),
                                            CW_CONSTANT(NL0),
                                            CW_CONSTANT(NL1),
                                            CW_CONSTANT(NLDLY),
                                            CW_CONSTANT(NOFLSH),
                                            CW_CONSTANT(N_MOUSE),
                                            CW_CONSTANT(N_PPP),
                                            CW_CONSTANT(N_SLIP),
                                            CW_CONSTANT(N_STRIP),
                                            CW_CONSTANT(N_TTY),
                                            CW_CONSTANT(OCRNL),
                                            CW_CONSTANT(OFDEL),
                                            CW_CONSTANT(OFILL),
                                            CW_CONSTANT(OLCUC),
                                            CW_CONSTANT(ONLCR),
                                            CW_CONSTANT(ONLRET),
                                            CW_CONSTANT(ONOCR),
                                            CW_CONSTANT(OPOST),
                                            CW_CONSTANT(PARENB),
                                            CW_CONSTANT(PARMRK),
                                            CW_CONSTANT(PARODD),
                                            CW_CONSTANT(PENDIN),
                                            CW_CONSTANT(TAB0),
                                            CW_CONSTANT(TAB1),
                                            CW_CONSTANT(TAB2),
                                            CW_CONSTANT(TAB3),
                                            CW_CONSTANT(TABDLY),
                                            CW_CONSTANT(TCFLSH),
                                            CW_CONSTANT(TCGETA),
                                            CW_CONSTANT(TCGETS),
                                            CW_CONSTANT(TCIFLUSH),
                                            CW_CONSTANT(TCIOFF),
                                            CW_CONSTANT(TCIOFLUSH),
                                            CW_CONSTANT(TCION),
                                            CW_CONSTANT(TCOFLUSH),
                                            CW_CONSTANT(TCOOFF),
                                            CW_CONSTANT(TCOON),
                                            CW_CONSTANT(TCSADRAIN),
                                            CW_CONSTANT(TCSAFLUSH),
                                            CW_CONSTANT(TCSANOW),
                                            CW_CONSTANT(TCSBRK),
                                            CW_CONSTANT(TCSBRKP),
                                            CW_CONSTANT(TCSETA),
                                            CW_CONSTANT(TCSETAF),
                                            CW_CONSTANT(TCSETAW),
                                            CW_CONSTANT(TCSETS),
                                            CW_CONSTANT(TCSETSF),
                                            CW_CONSTANT(TCSETSW),
                                            CW_CONSTANT(TCXONC),
                                            CW_CONSTANT(TIOCCONS),
                                            CW_CONSTANT(TIOCEXCL),
                                            CW_CONSTANT(TIOCGETD),
                                            CW_CONSTANT(TIOCGICOUNT),
                                            CW_CONSTANT(TIOCGLCKTRMIOS),
                                            CW_CONSTANT(TIOCGPGRP),
                                            CW_CONSTANT(TIOCGSERIAL),
                                            CW_CONSTANT(TIOCGSOFTCAR),
                                            CW_CONSTANT(TIOCGWINSZ),
                                            CW_CONSTANT(TIOCINQ),
                                            CW_CONSTANT(TIOCLINUX),
                                            CW_CONSTANT(TIOCMBIC),
                                            CW_CONSTANT(TIOCMBIS),
                                            CW_CONSTANT(TIOCMGET),
                                            CW_CONSTANT(TIOCMIWAIT),
                                            CW_CONSTANT(TIOCMSET),
                                            CW_CONSTANT(TIOCM_CAR),
                                            CW_CONSTANT(TIOCM_CD),
                                            CW_CONSTANT(TIOCM_CTS),
                                            CW_CONSTANT(TIOCM_DSR),
                                            CW_CONSTANT(TIOCM_DTR),
                                            CW_CONSTANT(TIOCM_LE),
                                            CW_CONSTANT(TIOCM_RI),
                                            CW_CONSTANT(TIOCM_RNG),
                                            CW_CONSTANT(TIOCM_RTS),
                                            CW_CONSTANT(TIOCM_SR),
                                            CW_CONSTANT(TIOCM_ST),
                                            CW_CONSTANT(TIOCNOTTY),
                                            CW_CONSTANT(TIOCNXCL),
                                            CW_CONSTANT(TIOCOUTQ),
                                            CW_CONSTANT(TIOCPKT),
                                            CW_CONSTANT(TIOCPKT_DATA),
                                            CW_CONSTANT(TIOCPKT_DOSTOP),
                                            CW_CONSTANT(TIOCPKT_FLUSHREAD),
                                            CW_CONSTANT(TIOCPKT_FLUSHWRITE),
                                            CW_CONSTANT(TIOCPKT_NOSTOP),
                                            CW_CONSTANT(TIOCPKT_START),
                                            CW_CONSTANT(TIOCPKT_STOP),
                                            CW_CONSTANT(TIOCSCTTY),
                                            CW_CONSTANT(TIOCSERCONFIG),
                                            CW_CONSTANT(TIOCSERGETLSR),
                                            CW_CONSTANT(TIOCSERGETMULTI),
                                            CW_CONSTANT(TIOCSERGSTRUCT),
                                            CW_CONSTANT(TIOCSERGWILD),
                                            CW_CONSTANT(TIOCSERSETMULTI),
                                            CW_CONSTANT(TIOCSERSWILD),
                                            CW_CONSTANT(TIOCSER_TEMT),
                                            CW_CONSTANT(TIOCSETD),
                                            CW_CONSTANT(TIOCSLCKTRMIOS),
                                            CW_CONSTANT(TIOCSPGRP),
                                            CW_CONSTANT(TIOCSSERIAL),
                                            CW_CONSTANT(TIOCSSOFTCAR),
                                            CW_CONSTANT(TIOCSTI),
                                            CW_CONSTANT(TIOCSWINSZ),
                                            CW_CONSTANT(TOSTOP),
                                            CW_CONSTANT(VDISCARD),
                                            CW_CONSTANT(VEOF),
                                            CW_CONSTANT(VEOL),
                                            CW_CONSTANT(VEOL2),
                                            CW_CONSTANT(VERASE),
                                            CW_CONSTANT(VINTR),
                                            CW_CONSTANT(VKILL),
                                            CW_CONSTANT(VLNEXT),
                                            CW_CONSTANT(VMIN),
                                            CW_CONSTANT(VQUIT),
                                            CW_CONSTANT(VREPRINT),
                                            CW_CONSTANT(VSTART),
                                            CW_CONSTANT(VSTOP),
                                            CW_CONSTANT(VSUSP),
                                            CW_CONSTANT(VSWTC),
                                            CW_CONSTANT(VT0),
                                            CW_CONSTANT(VT1),
                                            CW_CONSTANT(VTDLY),
                                            CW_CONSTANT(VTIME),
                                            CW_CONSTANT(VWERASE),
                                            CW_CONSTANT(XCASE),
                                            CW_CONSTANT(XTABS),
                                            {"VSWTCH", VSWTC},
                                            CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0)
        return -1;
    return cw_module_add_exception(cx, m, "termios", "error", &cw_type_Exception, &error_class);
}

const cw_native_module cw_native_termios = {"termios", termios_functions, termios_exec, NULL};
