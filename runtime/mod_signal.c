/* mod_signal.c: module _signal. The C handler only notes the signal and sounds the alarm of state.c; the
 * Python handler runs at the next check of events. */
#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include "state.h"

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

static void signal_note(int number) {
    signal_arrived[number] = 1;
    if (signal_context)
        cw_sound_alarm(signal_context);
}

/* Called with events pending: runs the Python handlers of the signals that arrived. 0 or -1. */
static int64_t signal_run(cw_ctx *cx) {
    signal_table *t = signal_get_table(cx);
    for (int n = 1; n < SIGNALS; n++) {
        if (!signal_arrived[n])
            continue;
        signal_arrived[n] = 0;
        cw_value handler = t->handlers[n];
        if (handler.tag == CW_OBJ && !cw_call2(cx, handler, CW_MK_INT(n), CW_MK_NONE).tag)
            return -1;
        if (!handler.tag && n == SIGINT) {
            cw_raise_with_args(cx, &cw_type_KeyboardInterrupt, NULL, 0);
            return -1;
        }
    }
    return 0;
}

static int64_t signal_number(cw_ctx *cx, cw_value v, int64_t *n) {
    if (cw_int_as_i64(cx, v, n) < 0)
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

static cw_value signal_signal(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    if (signal_number(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    cw_value handler =
        args[1].tag == CW_OBJ && CW_IS(args[1], CW_TYPE_LONG) ? cw_int_canonical(args[1]) : args[1];
    bool fixed = handler.tag == CW_INT && (handler.i == 0 || handler.i == 1);
    if (!fixed && !cw_is_callable(cx, handler))
        return cw_raise(cx, &cw_type_TypeError,
                        "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    cw_value old = signal_current(cx, (int)n);
    signal_context = cx;
    cx->state->signal_hook = signal_run;
    struct sigaction action = {.sa_handler = fixed ? (handler.i ? SIG_IGN : SIG_DFL) : signal_note,
                               .sa_flags = fixed ? 0 : SA_ONSTACK};
    if (sigaction((int)n, &action, NULL) < 0)
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
    if (cw_int_as_i64(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    if (raise((int)n) != 0)
        return cw_raise_os_error(cx, errno, CW_MK_NULL);
    return cw_check_events(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value signal_alarm(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t seconds;
    return cw_int_as_i64(cx, args[0], &seconds) < 0 ? CW_MK_NULL : CW_MK_INT(alarm((unsigned)seconds));
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

static struct timeval signal_split_seconds(double s) {
    struct timeval t = {.tv_sec = (time_t)s, .tv_usec = (suseconds_t)((s - (double)(time_t)s) * 1e6)};
    if (s > 0 && t.tv_sec == 0 && t.tv_usec == 0)
        t.tv_usec = 1;
    return t;
}

static cw_value signal_setitimer(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    int64_t which;
    double seconds, interval = 0;
    if (cw_int_as_i64(cx, args[0], &which) < 0 || cw_number_as_double(cx, args[1], &seconds) < 0 ||
        (nargs > 2 && cw_number_as_double(cx, args[2], &interval) < 0))
        return CW_MK_NULL;
    struct itimerval old,
        new = {.it_value = signal_split_seconds(seconds), .it_interval = signal_split_seconds(interval)};
    if (setitimer((int)which, &new, &old) < 0)
        return itimer_error(cx);
    return signal_timer_value(cx, &old);
}

static cw_value signal_getitimer(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t which;
    struct itimerval now;
    if (cw_int_as_i64(cx, args[0], &which) < 0)
        return CW_MK_NULL;
    if (getitimer((int)which, &now) < 0)
        return itimer_error(cx);
    return signal_timer_value(cx, &now);
}

static cw_value signal_pause(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    pause();
    return cw_check_events(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value signal_strsignal(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)self, (void)nargs, (void)kwnames;
    int64_t n;
    if (signal_number(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    const char *text = strsignal((int)n);
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

/* set_wakeup_fd, siginterrupt: accepted; nothing here needs them */
static cw_value signal_set_wakeup_fd(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                     cw_tuple *kwnames) {
    (void)cx, (void)self, (void)args, (void)n, (void)kwnames;
    return CW_MK_INT(-1);
}

/* ---- masks: sets of numbers ---- */

static int64_t signal_set_of(cw_ctx *cx, cw_value v, sigset_t *out) {
    sigemptyset(out);
    cw_value list = cw_list_from(cx, v);
    if (!list.tag)
        return -1;
    for (int64_t i = 0; i < cw_sequence_fast_len(list); i++) {
        int64_t n;
        if (cw_int_as_i64(cx, cw_sequence_fast_get(list, i), &n) < 0)
            return -1;
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
    if (cw_int_as_i64(cx, args[0], &how) < 0 || signal_set_of(cx, args[1], &mask) < 0)
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

static const cw_method_def signal_functions[] = {
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
    {"siginterrupt", signal_set_wakeup_fd, CW_METHOD_VARARGS, 2, 2, NULL},
    {0},
};

static int64_t signal_exec(cw_ctx *cx, cw_module *m) {
#define S(name)                                                                                              \
    { #name, name }
    static const struct {
        const char *name;
        int number;
    } table[] = {
        S(SIGHUP),      S(SIGINT),      S(SIGQUIT),        S(SIGILL),      S(SIGTRAP),        S(SIGABRT),
        S(SIGBUS),      S(SIGFPE),      S(SIGKILL),        S(SIGUSR1),     S(SIGSEGV),        S(SIGUSR2),
        S(SIGPIPE),     S(SIGALRM),     S(SIGTERM),        S(SIGCHLD),     S(SIGCONT),        S(SIGSTOP),
        S(SIGTSTP),     S(SIGTTIN),     S(SIGTTOU),        S(SIGURG),      S(SIGXCPU),        S(SIGXFSZ),
        S(SIGVTALRM),   S(SIGPROF),     S(SIGWINCH),       S(SIGIO),       S(SIGPWR),         S(SIGSYS),
        S(SIG_BLOCK),   S(SIG_UNBLOCK), S(SIG_SETMASK),    S(ITIMER_REAL), S(ITIMER_VIRTUAL), S(ITIMER_PROF),
        {"SIG_DFL", 0}, {"SIG_IGN", 1}, {"NSIG", SIGNALS},
    };
#undef S
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (cw_module_set(cx, m, table[i].name, CW_MK_INT(table[i].number)) < 0)
            return -1;
    cw_value base = CW_MK_OBJ(&cw_type_OSError), bases = cw_tuple_build(cx, &base, 1);
    cw_dict *ns = cw_dict_new(cx);
    cw_dict_set(cx, ns, cw_str_new(cx, "__module__", -1), cw_str_new(cx, "signal", -1));
    cw_gc_add_roots(&itimer_error_class, &itimer_error_class + 1);
    itimer_error_class =
        cw_type_new(cx, &cw_type_type, cw_str_intern(cx, "itimer_error"), bases.p, ns, CW_MK_NULL, NULL, 0);
    if (!itimer_error_class.tag)
        return -1;
    cw_module_set(cx, m, "ItimerError", itimer_error_class);
    return cw_module_set(cx, m, "default_int_handler", signal_current(cx, SIGINT));
}

const cw_native_module cw_native__signal = {"_signal", signal_functions, signal_exec, NULL};
