/* state.c: the context and the life of a program: stack, signals, running __main__, exit status.
 *
 * The program runs on a stack of its own, large enough for deep recursion; its address space is reserved, not
 * used. A fault in the guard below it becomes a clear message.  SIGINT, and objects that wait for their
 * finalizers, lower cx->stack_limit and cx->depth_limit so that the next check of either calls
 * cw_check_events. */
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#include <gc.h>
#include <gc/javaxfc.h>

#include "exc.h"
#include "file.h"

#define STACK_RESERVE (512 << 10) /* left free below stack_limit for native code */
#define STACK_GUARD (64 << 10)

static cw_ctx *state_main_context; /* for the signal handlers; one main context per process */

/* ---- events ---- */

void cw_sound_alarm(cw_ctx *cx) {
    cx->stack_limit = (char *)UINTPTR_MAX;
    cx->depth_limit = -1;
}

static void state_die_interrupted(void) {
    static const char message[] = "KeyboardInterrupt\n";
    signal(SIGINT, SIG_DFL);
    if (write(2, message, sizeof message - 1) > 0)
        raise(SIGINT);
    raise(SIGINT);
}

/* Two seconds after SIGINT: a loop that calls nothing has not looked, so die as without a handler. */
static void state_on_unheard(int number) {
    (void)number;
    if (state_main_context && state_main_context->state->interrupt_pending)
        state_die_interrupted();
}

static void state_on_interrupt(int number) {
    (void)number;
    cw_ctx *cx = state_main_context;
    if (!cx)
        return;
    if (cx->state->interrupt_pending++ >= 3)
        state_die_interrupted();
    cw_sound_alarm(cx);
    struct itimerval now, later = {.it_value = {2, 0}};
    if (getitimer(ITIMER_REAL, &now) == 0 && now.it_value.tv_sec == 0 && now.it_value.tv_usec == 0) {
        signal(SIGALRM, state_on_unheard);
        setitimer(ITIMER_REAL, &later, NULL);
    }
}

int64_t cw_check_events(cw_ctx *cx) {
    struct cw_state *s = cx->state;
    cx->stack_limit = s->true_stack_limit;
    cx->depth_limit = cw_state_depth_limit(s);
    if (s->finalizers_pending && !s->finalizing) /* else they are next */
        cw_gc_run_finalizers(cx);
    if (s->threads) {
        s->threads->pass(cx);
        if (!s->threads->on_main())
            return 0; /* signals are the main thread's */
    }
    if (!s->interrupt_pending)
        return s->signal_hook ? s->signal_hook(cx) : 0;
    s->interrupt_pending = 0;
    static const struct itimerval none;
    setitimer(ITIMER_REAL, &none, NULL);
    cw_raise_with_args(cx, &cw_type_KeyboardInterrupt, NULL, 0);
    return -1;
}

/* ---- signals ---- */

static void state_on_fault(int number, siginfo_t *info, void *context) {
    (void)context;
    cw_ctx *cx = state_main_context;
    char *at = info->si_addr;
    if (cx && at < cx->state->true_stack_limit &&
        at >= cx->state->true_stack_limit - STACK_RESERVE - STACK_GUARD) {
        static const char message[] = "Fatal Python error: stack overflow in native code\n";
        if (write(2, message, sizeof message - 1) > 0)
            _exit(134);
        _exit(134);
    }
    signal(number, SIG_DFL); /* the instruction faults again and the process dies as usual */
}

static void state_install_signals(void) {
    static char alternate[16384];
    stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate};
    sigaltstack(&stack, NULL);
    struct sigaction fault = {.sa_sigaction = state_on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &fault, NULL);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    struct sigaction old, interrupt = {.sa_handler = state_on_interrupt, .sa_flags = SA_ONSTACK};
    if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler != SIG_IGN)
        sigaction(SIGINT, &interrupt, NULL);
}

/* ---- the context ---- */

/* Expands a numeric PYTHONHASHSEED to the siphash key as CPython does. */
static void state_seed_from_number(uint32_t seed, uint64_t key[2]) {
    unsigned char *bytes = (unsigned char *)key;
    for (int i = 0; i < 16; i++) {
        seed = seed * 214013 + 2531011;
        bytes[i] = (seed >> 16) & 0xff;
    }
}

static void state_init_hash(struct cw_state *s) {
    const char *text = getenv("PYTHONHASHSEED");
    uint64_t key[2] = {0, 0};
    if (text && *text && strcmp(text, "random") != 0) {
        char *end;
        unsigned long seed = strtoul(text, &end, 10);
        if (*end || seed > 4294967295UL || text[0] == '-') {
            fprintf(
                stderr,
                "Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer "
                "in range [0; 4294967295]\nPython runtime state: preinitialized\n\n"
                "Current thread 0x0000000000000000 (most recent call first):\n  <no Python frame>\n");
            exit(1);
        }
        if (seed)
            state_seed_from_number((uint32_t)seed, key);
    } else if (getrandom(key, sizeof key, GRND_NONBLOCK) != sizeof key) {
        key[0] = (uint64_t)getpid() * 0x9e3779b97f4a7c15u;
        key[1] = (uint64_t)(uintptr_t)&key;
    }
    s->hash_k0 = key[0];
    s->hash_k1 = key[1];
}

int64_t cw_state_depth_limit(const struct cw_state *s) {
    return s->recursion_limit < s->stack_depth ? s->recursion_limit : s->stack_depth;
}

void cw_state_set_stack(cw_ctx *cx, char *base, size_t size) {
    struct cw_state *s = cx->state;
    s->stack_base = base;
    s->true_stack_limit = cx->stack_limit = base - size;
    s->stack_depth = (int64_t)(size / (2 * CW_SMALL_FRAME));
    cx->depth_limit = cw_state_depth_limit(s);
}

/* Stack of the thread that calls: for contexts that do not run on a stack of our own. */
static void state_init_limits(cw_ctx *cx) {
    char marker;
    struct rlimit limit;
    size_t size = 8 << 20;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        size = limit.rlim_cur;
    cx->state->recursion_limit = 1000;
    cw_state_set_stack(cx, &marker, size - size / 8);
}

static int64_t state_init_builtins(cw_ctx *cx) {
    cw_value m = cw_import(cx, "builtins");
    if (!m.tag)
        return -1;
    cx->state->builtins = ((cw_module *)m.p)->dict;
    return cw_exceptions_install(cx, cx->state->builtins);
}

static int64_t state_init_argv(cw_ctx *cx, int argc, char **argv) {
    cx->state->argv = cw_list_new(cx, argc);
    for (int i = 0; i < argc; i++) {
        cw_value s = cw_str_new(cx, argv[i], -1);
        if (!s.tag || cw_list_append(cx, CW_AS_LIST(cx->state->argv), s) < 0)
            return -1;
    }
    return 0;
}

cw_ctx *cw_context_new(int argc, char **argv) {
    cw_gc_init();
    cw_ctx *cx = GC_malloc_uncollectable(sizeof *cx);
    if (!cx)
        return NULL;
    memset(cx, 0, sizeof *cx);
    cx->state = GC_malloc_uncollectable(sizeof *cx->state);
    memset(cx->state, 0, sizeof *cx->state);
    cw_gc_start(cx);
    cw_exceptions_prepare();
    cx->namespace_epoch = 1;
    struct cw_state *s = cx->state;
    state_init_limits(cx);
    state_init_hash(s);
    s->interned = cw_dict_new(cx);
    s->empty_tuple = CW_MK_OBJ(&cw_empty_tuple);
    s->empty_str = CW_MK_OBJ(&cw_empty_str);
    s->empty_bytes = CW_MK_OBJ(&cw_empty_bytes);
    s->empty_frozenset = CW_MK_OBJ(cw_set_new(cx, &cw_type_frozenset));
    s->modules = cw_dict_new(cx);
    s->memory_error = (cw_obj *)cw_exception_alloc(cx, &cw_type_MemoryError, CW_AS_TUPLE(s->empty_tuple));
    if (state_init_argv(cx, argc, argv) < 0 || state_init_builtins(cx) < 0) {
        fprintf(stderr, "coachwhip: the runtime did not start\n");
        exit(1);
    }
    return cx;
}

/* ---- the end of a program ---- */

/* Writes text to sys.stderr, whatever that is now; to the file descriptor if it is none. */
void cw_write_stderr(cw_ctx *cx, cw_str *text) {
    cw_flush_std(cx);
    cw_clear(cx);
    cw_value file = cw_file_standard(cx, 2);
    if (file.tag && file.tag != CW_NONE) {
        if (cw_call_method1(cx, file, "write", CW_MK_OBJ(text)).tag) {
            cw_call_method0(cx, file, "flush");
            cw_clear(cx);
            return;
        }
        cw_clear(cx);
    }
    int64_t n;
    char *utf8 = cw_str_utf8(cx, text, &n);
    if (utf8)
        fwrite(utf8, 1, (size_t)n, stderr);
    fflush(stderr);
}

static int state_status_of_exit(cw_ctx *cx, cw_value exc) {
    cw_value code = CW_AS_EXC(exc)->extra[EXC_VALUE];
    if (!code.tag || code.tag == CW_NONE)
        return 0;
    if (code.tag == CW_INT || code.tag == CW_BOOL)
        return (int)code.i;
    if (code.tag == CW_OBJ && CW_IS(code, CW_TYPE_LONG)) {
        int64_t n;
        cw_value plain = cw_int_canonical(code);
        return plain.tag == CW_INT && cw_int_as_i64(cx, plain, &n) == 0 ? (int)n : -1;
    }
    cw_value text = cw_str_of(cx, code);
    cw_value line = text.tag ? cw_str_format(cx, "%S\n", &text) : text;
    cw_clear(cx);
    if (line.tag)
        cw_write_stderr(cx, CW_AS_STR(line));
    return 1;
}

/* The user's sys.excepthook, or CW_NULL when it is the original one or deleted. */
static cw_value state_excepthook(cw_ctx *cx) {
    cw_value sys, hook, original;
    if (cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "sys")), &sys) <= 0)
        return CW_MK_NULL;
    if (cw_object_lookup_attr(cx, sys, cw_str_intern(cx, "excepthook"), &hook) <= 0) {
        cw_write_stderr(cx, CW_AS_STR(cw_str_new(cx, "sys.excepthook is missing\n", -1)));
        return CW_MK_NULL;
    }
    if (cw_object_lookup_attr(cx, sys, cw_str_intern(cx, "__excepthook__"), &original) > 0 &&
        cw_object_is(hook, original))
        return CW_MK_NULL;
    return hook;
}

/* Reports an exception that nobody caught; returns the exit status. */
static int state_report(cw_ctx *cx, cw_value exc) {
    if (cw_type_is_subtype(cw_type_of(exc), &cw_type_SystemExit))
        return state_status_of_exit(cx, exc);
    cx->handled = NULL;
    cw_value hook = state_excepthook(cx);
    cw_clear(cx);
    if (hook.tag) {
        cw_value args[3] = {CW_MK_OBJ(cw_type_of(exc)), exc, cw_exception_traceback(cx, CW_AS_EXC(exc))};
        if (cw_call(cx, hook, args, 3, NULL).tag)
            return 1;
        cw_value failure = cw_take(cx);
        if (cw_type_is_subtype(cw_type_of(failure), &cw_type_SystemExit))
            return state_status_of_exit(cx, failure);
        cw_write_stderr(cx, CW_AS_STR(cw_str_new(cx, "Error in sys.excepthook:\n", -1)));
        cw_print_exception(cx, failure, NULL);
        cw_write_stderr(cx, CW_AS_STR(cw_str_new(cx, "\nOriginal exception was:\n", -1)));
    }
    cw_print_exception(cx, exc, NULL);
    return 1;
}

/* What CPython does when it drops the last reference: generators are closed, __del__ runs. */
static void state_drop_value(cw_ctx *cx, cw_value v) {
    if (v.tag != CW_OBJ)
        return;
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    if (t == &cw_type_generator) {
        cw_gen_drop(cx, v);
    } else if ((t->flags & CW_TYPE_HAS_FINALIZER) && t->finalize && !cw_gc_only_releases(t)) {
        GC_register_finalizer_no_order(v.p, NULL, NULL, NULL, NULL);
        t->finalize(cx, v);
    }
}

/* The variables of __main__ go first, those with one leading underscore before the others; then whatever else
 * has a finalizer. The names stay bound: finalizers may use them. */
static void state_drop_globals(cw_ctx *cx) {
    cw_module *main = cx->state->program->modules[0]->module;
    cw_value key, value;
    for (int pass = 0; main && pass < 2; pass++)
        for (int64_t pos = 0; cw_dict_next(main->dict, &pos, &key, &value);) {
            cw_str *name = CW_AS_STR(key);
            bool early = name->len > 1 && cw_str_char_at(name, 0) == '_' && cw_str_char_at(name, 1) != '_';
            if (early == (pass == 0))
                state_drop_value(cx, value);
        }
    cw_gc_finalize_all();
    cw_clear(cx);
}

/* Waits for the threads that are no daemons. */
static void state_join_threads(cw_ctx *cx) {
    cw_value threading;
    if (!cx->state->threads ||
        cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "threading")), &threading) <= 0)
        return;
    if (!cw_call_method0(cx, threading, "_shutdown").tag)
        cw_write_unraisable(cx, "Exception ignored in", threading);
}

/* Runs __main__ and everything after it. */
static int state_run(cw_ctx *cx) {
    int status = 0;
    bool interrupted = false;
    if (cw_module_run_main(cx) < 0) {
        cw_value exc = cw_take(cx);
        if (cw_flush_std(cx) < 0)
            cw_clear(cx);
        interrupted = cw_type_is_subtype(cw_type_of(exc), &cw_type_KeyboardInterrupt);
        status = state_report(cx, exc);
    }
    cx->depth = 0;
    state_join_threads(cx);
    cw_run_exit_functions(cx);
    cw_clear(cx);
    state_drop_globals(cx);
    if (cw_flush_std(cx) < 0) {
        cw_write_unraisable(cx, NULL, cx->state->stdout_);
        status = 120;
    }
    if (interrupted) {
        fflush(NULL);
        signal(SIGINT, SIG_DFL);
        kill(getpid(), SIGINT);
    }
    return status;
}

/* ---- the start of a program ---- */

static struct {
    cw_ctx *cx;
    ucontext_t caller, program;
    char *base;
    int status;
} state_start;

static void state_on_own_stack(void) {
    struct GC_stack_base base = {.mem_base = state_start.base};
    GC_set_stackbottom(NULL, &base);
    state_start.status = state_run(state_start.cx);
    fflush(NULL);
    exit(state_start.status);
}

/* Reserves the program's stack; smaller where the address space is limited. NULL: stay on the present one. */
static char *state_new_stack(size_t *size) {
    for (*size = (size_t)512 << 20; *size >= (size_t)16 << 20; *size /= 2) {
        char *stack = mmap(NULL, *size, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
        if (stack != MAP_FAILED) {
            mprotect(stack, STACK_GUARD, PROT_NONE);
            return stack;
        }
    }
    return NULL;
}

int cw_main(int argc, char **argv, const cw_program_def *program) {
    cw_ctx *cx = cw_context_new(argc, argv);
    if (!cx)
        return 1;
    state_main_context = cx;
    state_start.cx = cx;
    cx->state->program = program;
    cx->state->eval_hook = program->evaluate;
    cw_gc_add_object_of(program);
    size_t size;
    char *stack = state_new_stack(&size);
    if (stack) {
        state_start.base = stack + size;
        cw_state_set_stack(cx, stack + size, size - STACK_GUARD - STACK_RESERVE);
    }
    state_install_signals();
    if (!stack)
        return state_run(cx);
    getcontext(&state_start.program);
    state_start.program.uc_stack.ss_sp = stack;
    state_start.program.uc_stack.ss_size = size;
    state_start.program.uc_link = NULL;
    makecontext(&state_start.program, state_on_own_stack, 0);
    swapcontext(&state_start.caller, &state_start.program);
    return state_start.status;
}
