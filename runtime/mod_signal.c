/* mod_signal.c: module _signal. The C handler only notes the signal and sounds the alarm of state.c; the
 * Python handler runs at the next check of events. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include "module_tables.h"
#include "seconds.h"
#include "state.h"
#include "structseq.h"

#define SIGNALS 65
typedef struct {
    cw_value handlers[SIGNALS]; /* callable, or SIG_DFL, SIG_IGN as int, or CW_NULL: never touched */
} signal_table;

static volatile sig_atomic_t signal_arrived[SIGNALS];
static cw_ctx *signal_context; /* for the C handler */

static signal_table *signal_get_table(cw_ctx *cx) {
    if (!cx->state->signals)
        cx->state->signals = cw_alloc(cx, sizeof(signal_table));
    return cx->state->signals;
}

static volatile sig_atomic_t wakeup_fd = -1;   /* gets the number of each signal as a byte */
static volatile sig_atomic_t wakeup_error;     /* of a write that failed, until it is reported */
static volatile sig_atomic_t wakeup_warns = 1; /* a full descriptor is reported, too */

static void signal_note(int number) {
    int kept = errno;
    uint8_t byte = (uint8_t)number;
    signal_arrived[number] = 1;
    if (wakeup_fd >= 0 && write(wakeup_fd, &byte, 1) < 0 && (wakeup_warns || errno != EAGAIN))
        wakeup_error = errno;
    errno = kept;
    if (signal_context)
        cw_sound_alarm(signal_context);
}

/* Called with events pending: runs the Python handlers of the signals that arrived. 0 or -1. */
static int64_t signal_run(cw_ctx *cx) {
    signal_table *t = signal_get_table(cx);
    if (wakeup_error) {
        int error = wakeup_error;
        wakeup_error = 0;
        cw_raise_os_error(cx, error, CW_MK_NULL);
        cw_write_unraisable(cx, "Exception ignored when trying to write to the signal wakeup fd", CW_MK_NULL);
    }
    for (int n = 1; n < SIGNALS; n++) {
        if (!signal_arrived[n])
            continue;
        signal_arrived[n] = 0;
        cw_value handler = t->handlers[n];
        if (handler.tag == CW_OBJ)
            cw_call2(cx, handler, CW_MK_INT(n), CW_MK_NONE);
        else if (!handler.tag && n == SIGINT)
            cw_raise_with_args(cx, &cw_type_KeyboardInterrupt, NULL, 0);
        if (cx->exc) {
            cw_sound_alarm(cx); /* others may have arrived, too */
            return -1;
        }
    }
    return 0;
}

static int64_t signal_number(cw_ctx *cx, cw_value v, int64_t *n) {
    if (cw_int_as_c_int(cx, v, n) < 0)
        return -1;
    if (*n < 1 || *n >= SIGNALS)
        return cw_raise_i(cx, &cw_type_ValueError, "signal number out of range");
    return 0;
}

static cw_value signal_default_int_handler(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                           cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    return cw_raise_with_args(cx, &cw_type_KeyboardInterrupt, NULL, 0);
}

static const cw_method_def signal_int_def = {
    "default_int_handler",
    signal_default_int_handler,
    CW_METHOD_VARARGS,
    0,
    -1,
    "The default handler for SIGINT installed by Python.\n\nIt raises KeyboardInterrupt."};

/* The handler as Python sees it. */
static cw_value signal_current(cw_ctx *cx, int n) {
    cw_value v = signal_get_table(cx)->handlers[n];
    if (v.tag)
        return v;
    if (n == SIGINT)
        return signal_get_table(cx)->handlers[n] =
                   cw_native_new(cx, &signal_int_def, CW_MK_NULL, cw_str_intern(cx, "_signal"));
    struct sigaction old;
    if (sigaction(n, NULL, &old) < 0)
        return CW_MK_NONE;
    return old.sa_handler == SIG_DFL ? CW_MK_INT(0) : old.sa_handler == SIG_IGN ? CW_MK_INT(1) : CW_MK_NONE;
}

/* Is this the main thread, whose signals are? Else the exception. */
static bool signal_is_main(cw_ctx *cx, const char *function) {
    if (!cx->state->threads || cx->state->threads->on_main())
        return true;
    cw_raise(cx, &cw_type_ValueError, "%s only works in main thread of the main interpreter", function);
    return false;
}

/* From now on the signal is noted: false with the exception if the system refuses. */
static bool signal_watch(cw_ctx *cx, int n) {
    struct sigaction action = {.sa_handler = signal_note, .sa_flags = SA_ONSTACK};
    signal_context = cx;
    cx->state->signal_hook = signal_run;
    if (sigaction(n, &action, NULL) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL), false;
    return true;
}

static cw_value signal_signal(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    if (!signal_is_main(cx, "signal") || signal_number(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    cw_value handler =
        args[1].tag == CW_OBJ && CW_IS(args[1], CW_TYPE_LONG) ? cw_int_canonical(args[1]) : args[1];
    bool fixed = handler.tag == CW_INT && (handler.i == 0 || handler.i == 1);
    if (!fixed && !cw_is_callable(cx, handler))
        return cw_raise(cx, &cw_type_TypeError,
                        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    cw_value old = signal_current(cx, (int)n);
    struct sigaction action = {.sa_handler = fixed && handler.i ? SIG_IGN : SIG_DFL};
    if (!fixed && !signal_watch(cx, (int)n))
        return CW_MK_NULL;
    if (fixed && sigaction((int)n, &action, NULL) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    signal_get_table(cx)->handlers[n] = handler;
    return old;
}

static cw_value signal_getsignal(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    return signal_number(cx, args[0], &n) < 0 ? CW_MK_NULL : signal_current(cx, (int)n);
}

static cw_value signal_raise(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    if (cw_int_as_c_int(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    if (raise((int)n) != 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return cw_check_events(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value signal_alarm(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t seconds;
    return cw_int_as_c_int(cx, args[0], &seconds) < 0 ? CW_MK_NULL : CW_MK_INT(alarm((unsigned)seconds));
}

static cw_value itimer_error_class;

static cw_value itimer_error(cw_ctx *cx) {
    cw_value args[] = {CW_MK_INT(errno), cw_str_new(cx, strerror(errno), -1)};
    return cw_raise_with_args(cx, itimer_error_class.p, args, 2);
}

static cw_value signal_timer_value(cw_ctx *cx, const struct itimerval *v) {
    cw_value pair[2] = {CW_MK_FLOAT((double)v->it_value.tv_sec + (double)v->it_value.tv_usec / 1e6),
                        CW_MK_FLOAT((double)v->it_interval.tv_sec + (double)v->it_interval.tv_usec / 1e6)};
    return cw_tuple_build(cx, pair, 2);
}

static int64_t signal_read_seconds(cw_ctx *cx, cw_value v, struct timeval *out) {
    int64_t ns, us;
    if (cw_duration_argument(cx, v, CW_NS_OF_SECOND, &ns) < 0)
        return -1;
    us = cw_duration_in(ns, CW_NS_OF_US);
    *out = (struct timeval){us / 1000000, us % 1000000};
    return 0;
}

static cw_value signal_setitimer(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    int64_t which;
    struct itimerval old, new = {{0, 0}, {0, 0}};
    if (cw_int_as_c_int(cx, args[0], &which) < 0 || signal_read_seconds(cx, args[1], &new.it_value) < 0 ||
        (nargs > 2 && signal_read_seconds(cx, args[2], &new.it_interval) < 0))
        return CW_MK_NULL;
    if (setitimer((int)which, &new, &old) < 0)
        return itimer_error(cx);
    return signal_timer_value(cx, &old);
}

static cw_value signal_getitimer(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t which;
    struct itimerval now;
    if (cw_int_as_c_int(cx, args[0], &which) < 0)
        return CW_MK_NULL;
    if (getitimer((int)which, &now) < 0)
        return itimer_error(cx);
    return signal_timer_value(cx, &now);
}

static cw_value signal_pause(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    CW_WITHOUT_BATON_BEGIN(cx);
    pause();
    CW_WITHOUT_BATON_END(cx);
    return cw_check_events(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value signal_strsignal(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    if (signal_number(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    const char *text = n == 32 || n == 33 ? NULL : strsignal((int)n); /* the C library keeps two for itself */
    return text ? cw_str_new(cx, text, -1) : CW_MK_NONE;
}

static cw_value signal_valid(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)self, (void)args, (void)nargs, (void)kwnames;
    cw_set *set = cw_set_new(cx, &cw_type_set);
    for (int n = 1; n < SIGNALS; n++)
        if (n != 32 && n != 33 && cw_set_add(cx, set, CW_MK_INT(n)) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(set);
}

/* ---- the descriptor that is written to when signals arrive ---- */

/* Another descriptor, which must not block, or -1: none. The one before. */
static cw_value signal_set_wakeup_fd(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                     cw_tuple *kwnames) {
    (void)self;
    static const char *const names[] = {"", "warn_on_full_buffer", NULL};
    cw_value v[2];
    int64_t fd, warn = 1;
    if (cw_args_parse(cx, "set_wakeup_fd", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_int_as_signed(cx, v[0], &fd) < 0 || (v[1].tag && (warn = cw_object_truth(cx, v[1])) < 0) ||
        !signal_is_main(cx, "set_wakeup_fd"))
        return CW_MK_NULL;
    int flags = fd == -1 ? O_NONBLOCK : fcntl((int)fd, F_GETFL);
    if (flags < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    if (!(flags & O_NONBLOCK))
        return cw_raise(cx, &cw_type_ValueError, "the fd %d must be in non-blocking mode", (int)fd);
    struct sigaction interrupt; /* the runtime's own handler notes less */
    if (fd != -1 && sigaction(SIGINT, NULL, &interrupt) == 0 && interrupt.sa_handler != SIG_DFL &&
        interrupt.sa_handler != SIG_IGN && !signal_watch(cx, SIGINT))
        return CW_MK_NULL;
    int old = wakeup_fd;
    wakeup_warns = warn != 0;
    wakeup_fd = (int)fd;
    return CW_MK_INT(old);
}

static cw_value signal_siginterrupt(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                    cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n, flag;
    struct sigaction action;
    if (signal_number(cx, args[0], &n) < 0 || cw_int_as_c_int(cx, args[1], &flag) < 0)
        return CW_MK_NULL;
    if (sigaction((int)n, NULL, &action) < 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    action.sa_flags = flag ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
    return sigaction((int)n, &action, NULL) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : CW_MK_NONE;
}

/* ---- masks: sets of numbers ---- */

static int64_t signal_set_of(cw_ctx *cx, cw_value v, sigset_t *out) {
    sigemptyset(out);
    cw_value list = cw_list_from(cx, v);
    if (!list.tag)
        return -1;
    for (int64_t i = 0; i < cw_sequence_fast_len(list); i++) {
        int64_t n;
        if (cw_index_clamped(cx, cw_sequence_fast_get(list, i), &n) < 0)
            return -1;
        if (n == INT64_MAX || n == INT64_MIN)
            n = -1; /* as CPython shows what is too big */
        if (n < 1 || n >= SIGNALS)
            return cw_raise_i(cx, &cw_type_ValueError, "signal number %ld out of range [1; %d]", (long)n,
                              SIGNALS - 1);
        sigaddset(out, (int)n);
    }
    return 0;
}

static cw_value signal_numbers(cw_ctx *cx, const sigset_t *set) {
    cw_value list = cw_list_new(cx, 0);
    for (int i = 1; i < SIGNALS; i++)
        if (sigismember(set, i) == 1)
            cw_list_append(cx, list.p, CW_MK_INT(i));
    return cw_call1(cx, CW_MK_OBJ(&cw_type_set), list);
}

/* pthread_sigmask(how, mask): the mask as it was */
static cw_value signal_pthread_sigmask(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                       cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t how;
    sigset_t mask, before;
    if (cw_int_as_c_int(cx, args[0], &how) < 0 || signal_set_of(cx, args[1], &mask) < 0)
        return CW_MK_NULL;
    int error = pthread_sigmask((int)how, &mask, &before);
    if (error)
        return cw_raise_os_error(cx, error, CW_MK_NULL);
    return cw_check_events(cx) < 0 ? CW_MK_NULL : signal_numbers(cx, &before);
}

static cw_value signal_sigpending(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    (void)self, (void)args, (void)nargs, (void)kwnames;
    sigset_t set;
    return sigpending(&set) < 0 ? cw_raise_os_error(cx, errno, CW_MK_NULL) : signal_numbers(cx, &set);
}

static cw_value signal_sigwait(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    sigset_t set;
    int number, error;
    if (signal_set_of(cx, args[0], &set) < 0)
        return CW_MK_NULL;
    CW_WITHOUT_BATON_BEGIN(cx);
    error = sigwait(&set, &number);
    CW_WITHOUT_BATON_END(cx);
    return error ? cw_raise_os_error(cx, error, CW_MK_NULL) : CW_MK_INT(number);
}

/* struct_siginfo */
#define SIGNAL_FIELD(i, name) STRUCTSEQ_FIELD((void *)i, name, NULL)
static const cw_getset_def info_fields[] = {SIGNAL_FIELD(0, "si_signo"), SIGNAL_FIELD(1, "si_code"),
                                            SIGNAL_FIELD(2, "si_errno"), SIGNAL_FIELD(3, "si_pid"),
                                            SIGNAL_FIELD(4, "si_uid"),   SIGNAL_FIELD(5, "si_status"),
                                            SIGNAL_FIELD(6, "si_band"),  {NULL, NULL, NULL, NULL, NULL}};
static structseq_type info_type = {{STRUCTSEQ_SLOTS("struct_siginfo", "signal", info_fields, NULL)}, 7, 7};

/* Waits for one of the signals, at most so many nanoseconds (negative: for ever): its siginfo, None if none
 * came. */
static cw_value wait_for_signal(cw_ctx *cx, const sigset_t *set, int64_t ns) {
    struct timespec limit = {ns / CW_NS_OF_SECOND, ns % CW_NS_OF_SECOND};
    siginfo_t info;
    int number;
    do {
        CW_WITHOUT_BATON_BEGIN(cx);
        number = ns < 0 ? sigwaitinfo(set, &info) : sigtimedwait(set, &info, &limit);
        CW_WITHOUT_BATON_END(cx);
    } while (number < 0 && errno == EINTR && cw_check_events(cx) == 0);
    if (number < 0)
        return cx->exc ? CW_MK_NULL : errno == EAGAIN ? CW_MK_NONE : cw_raise_os_error(cx, errno, CW_MK_NULL);
    const cw_value v[7] = {CW_MK_INT(info.si_signo), CW_MK_INT(info.si_code), CW_MK_INT(info.si_errno),
                           CW_MK_INT(info.si_pid),   CW_MK_INT(info.si_uid),  CW_MK_INT(info.si_status),
                           CW_MK_INT(info.si_band)};
    return structseq_build(cx, &info_type, v);
}

static cw_value signal_sigwaitinfo(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    sigset_t set;
    return signal_set_of(cx, args[0], &set) < 0 ? CW_MK_NULL : wait_for_signal(cx, &set, -1);
}

static cw_value signal_sigtimedwait(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                    cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    sigset_t set;
    int64_t ns;
    if (signal_set_of(cx, args[0], &set) < 0 || cw_duration_argument(cx, args[1], CW_NS_OF_SECOND, &ns) < 0)
        return CW_MK_NULL;
    return ns < 0 ? cw_raise(cx, &cw_type_ValueError, "timeout must be non-negative")
                  : wait_for_signal(cx, &set, ns);
}

static const cw_method_def signal_functions[] = {
    {"sigwaitinfo", signal_sigwaitinfo, CW_METHOD_ONE, 1, 1, NULL},
    {"sigtimedwait", signal_sigtimedwait, CW_METHOD_VARARGS, 2, 2, NULL},
    {"signal", signal_signal, CW_METHOD_VARARGS, 2, 2, NULL},
    {"getsignal", signal_getsignal, CW_METHOD_ONE, 1, 1, NULL},
    {"raise_signal", signal_raise, CW_METHOD_ONE, 1, 1, NULL},
    {"alarm", signal_alarm, CW_METHOD_ONE, 1, 1, NULL},
    {"setitimer", signal_setitimer, CW_METHOD_VARARGS, 2, 3, NULL},
    {"getitimer", signal_getitimer, CW_METHOD_ONE, 1, 1, NULL},
    {"pthread_sigmask", signal_pthread_sigmask, CW_METHOD_VARARGS, 2, 2, NULL},
    {"sigpending", signal_sigpending, CW_METHOD_NOARGS, 0, 0, NULL},
    {"sigwait", signal_sigwait, CW_METHOD_ONE, 1, 1, NULL},
    {"pause", signal_pause, CW_METHOD_NOARGS, 0, 0, NULL},
    {"strsignal", signal_strsignal, CW_METHOD_ONE, 1, 1, NULL},
    {"valid_signals", signal_valid, CW_METHOD_NOARGS, 0, 0, NULL},
    {"set_wakeup_fd", signal_set_wakeup_fd, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 1, 2, NULL},
    {"siginterrupt", signal_siginterrupt, CW_METHOD_VARARGS, 2, 2, NULL},
    {0},
};

static int64_t signal_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant table[] = {
        CW_CONSTANT(SIGHUP),      CW_CONSTANT(SIGINT),      CW_CONSTANT(SIGQUIT),
        CW_CONSTANT(SIGILL),      CW_CONSTANT(SIGTRAP),     CW_CONSTANT(SIGABRT),
        CW_CONSTANT(SIGBUS),      CW_CONSTANT(SIGFPE),      CW_CONSTANT(SIGKILL),
        CW_CONSTANT(SIGUSR1),     CW_CONSTANT(SIGSEGV),     CW_CONSTANT(SIGUSR2),
        CW_CONSTANT(SIGPIPE),     CW_CONSTANT(SIGALRM),     CW_CONSTANT(SIGTERM),
        CW_CONSTANT(SIGCHLD),     CW_CONSTANT(SIGCONT),     CW_CONSTANT(SIGSTOP),
        CW_CONSTANT(SIGTSTP),     CW_CONSTANT(SIGTTIN),     CW_CONSTANT(SIGTTOU),
        CW_CONSTANT(SIGURG),      CW_CONSTANT(SIGXCPU),     CW_CONSTANT(SIGXFSZ),
        CW_CONSTANT(SIGVTALRM),   CW_CONSTANT(SIGPROF),     CW_CONSTANT(SIGWINCH),
        CW_CONSTANT(SIGIO),       CW_CONSTANT(SIGPWR),      CW_CONSTANT(SIGSYS),
        CW_CONSTANT(SIGCLD),      CW_CONSTANT(SIGPOLL),     CW_CONSTANT(SIGIOT),
        CW_CONSTANT(SIGSTKFLT),   CW_CONSTANT(SIG_BLOCK),   CW_CONSTANT(SIG_UNBLOCK),
        CW_CONSTANT(SIG_SETMASK), CW_CONSTANT(ITIMER_REAL), CW_CONSTANT(ITIMER_VIRTUAL),
        CW_CONSTANT(ITIMER_PROF), {"SIG_DFL", 0},           {"SIG_IGN", 1},
        {"NSIG", SIGNALS},        CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, table) < 0 || structseq_ready(cx, &info_type) < 0)
        return -1;
    cw_module_set(cx, m, "struct_siginfo", CW_MK_OBJ(&info_type.type));
    if (!cw_exception_class(cx, "signal", "itimer_error", &cw_type_OSError, &itimer_error_class).tag)
        return -1;
    cw_module_set(cx, m, "SIGRTMIN", CW_MK_INT(SIGRTMIN)); /* no constants of the C compiler */
    cw_module_set(cx, m, "SIGRTMAX", CW_MK_INT(SIGRTMAX));
    cw_module_set(cx, m, "ItimerError", itimer_error_class);
    return cw_module_set(cx, m, "default_int_handler", signal_current(cx, SIGINT));
}

const cw_native_module cw_native__signal = {"_signal", signal_functions, signal_exec, NULL};
