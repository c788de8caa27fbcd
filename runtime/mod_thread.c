/* mod_thread.c: module _thread: threads, locks, thread-local data.
 *
 * Threads are those of the system, and one of them runs at a time: the one that holds the baton.  All share
 * the context; whoever passes the baton on keeps its part of the context (pending exception, depth, the
 * limits of its stack ...) in its thread record and puts it back when it has the baton again, so nothing else
 * in the runtime knows of threads.  The baton is passed where a thread waits (locks, sleep, reading), and in
 * cw_check_events when another has waited for 5 ms.  Only the main thread handles signals.  The collector
 * finds the stacks by itself. */
#define GC_THREADS
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <gc.h>

#include "containers.h"
#include "seconds.h"
#include "state.h"

#define SWITCH_NS 5000000             /* how long one waits before asking for the baton */
#define STACK_SIZE (16 << 20)         /* of a thread, unless stack_size() says otherwise */
#define STACK_LEFT (512 << 10)        /* for native code */
#define TIMEOUT_MAX 9223372036.0      /* seconds: what fits into a duration */
enum { FOR_EVER = -CW_NS_OF_SECOND }; /* a duration that is none */

typedef struct lock {
    cw_type *type;
    int64_t locked;
    int64_t owner, count; /* RLock: serial number of the thread, how often */
    sem_t semaphore;      /* 1: free */
} lock;

typedef struct thread {
    cw_ctx *context;
    int64_t serial; /* from 1 on: the main thread */
    cw_value function, args, kwargs;
    lock *sentinel; /* released when the thread ends */
    cw_list *
        locals; /* thread-local objects that have attributes of this thread; NULL: none, or the main thread */
    char *stack_base;
    size_t stack_size;
    /* its part of the context while it has not got the baton */
    cw_obj *exc, *handled;
    int64_t depth, stack_depth;
    cw_value ret;
    cw_record *record;
    char *true_stack_limit;
    void *last_generator;
    struct cw_repr_entry *repr_stack;
    struct cw_exc_link *exc_links;
    struct cw_throw *thrown;
    cw_value contextvars;
} thread;

static __thread thread *this_thread;
static thread main_thread = {.serial = 1};
static struct {
    pthread_mutex_t mutex;
    pthread_cond_t freed, taken;
    int64_t held, waiting, wanted, turns;
} baton = {.mutex = PTHREAD_MUTEX_INITIALIZER,
           .freed = PTHREAD_COND_INITIALIZER,
           .taken = PTHREAD_COND_INITIALIZER,
           .held = 1};
static int64_t threads_made = 1, threads_running, next_stack_size;
static cw_type type_lock, type_rlock, type_local;

/* ---------------------------------------------------------------- the baton */

static thread *current(void) {
    return this_thread ? this_thread : &main_thread;
}

static void keep_context(cw_ctx *cx, thread *t) {
    struct cw_state *s = cx->state;
    t->exc = cx->exc;
    t->handled = cx->handled;
    t->depth = cx->depth;
    t->ret = cx->ret;
    t->record = cx->record;
    t->stack_base = s->stack_base;
    t->stack_depth = s->stack_depth;
    t->true_stack_limit = s->true_stack_limit;
    t->last_generator = s->last_generator;
    t->repr_stack = s->repr_stack;
    t->exc_links = cx->exc_links;
    t->thrown = s->thrown;
    t->contextvars = s->context;
}

static void put_context(cw_ctx *cx, const thread *t) {
    struct cw_state *s = cx->state;
    cx->exc = t->exc;
    cx->handled = t->handled;
    cx->depth = t->depth;
    cx->ret = t->ret;
    cx->record = t->record;
    s->stack_base = t->stack_base;
    s->stack_depth = t->stack_depth;
    cx->stack_limit = s->true_stack_limit = t->true_stack_limit;
    s->last_generator = t->last_generator;
    s->repr_stack = t->repr_stack;
    cx->exc_links = t->exc_links;
    s->thrown = t->thrown;
    s->context = t->contextvars;
    cx->depth_limit = cw_state_depth_limit(s);
    if (s->finalizers_pending || t == &main_thread) /* a signal may have come meanwhile */
        cw_sound_alarm(cx);
}

static void baton_give(cw_ctx *cx) {
    int error = errno;
    keep_context(cx, current());
    pthread_mutex_lock(&baton.mutex);
    baton.held = 0;
    pthread_cond_signal(&baton.freed);
    pthread_mutex_unlock(&baton.mutex);
    errno = error;
}

static void baton_take(cw_ctx *cx) {
    int error = errno;
    pthread_mutex_lock(&baton.mutex);
    baton.waiting++;
    while (baton.held) {
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += SWITCH_NS;
        until.tv_sec += until.tv_nsec / 1000000000;
        until.tv_nsec %= 1000000000;
        if (pthread_cond_timedwait(&baton.freed, &baton.mutex, &until) == ETIMEDOUT && baton.held) {
            baton.wanted = 1;
            cw_sound_alarm(cx); /* whoever has it looks at the next call */
        }
    }
    baton.held = 1;
    baton.wanted = 0;
    baton.waiting--;
    baton.turns++;
    pthread_cond_broadcast(&baton.taken);
    pthread_mutex_unlock(&baton.mutex);
    put_context(cx, current());
    errno = error;
}

/* Somebody else wants the baton: gives it, and comes back after that thread's turn. */
static void baton_pass(cw_ctx *cx) {
    if (!baton.wanted)
        return;
    int64_t turn = baton.turns;
    baton_give(cx);
    pthread_mutex_lock(&baton.mutex);
    while (baton.waiting && baton.turns == turn)
        pthread_cond_wait(&baton.taken, &baton.mutex);
    pthread_mutex_unlock(&baton.mutex);
    baton_take(cx);
}

static int64_t on_main_thread(void) {
    return current() == &main_thread;
}

static const cw_threads threads_started = {baton_give, baton_take, baton_pass, on_main_thread};

/* ---------------------------------------------------------------- locks */

static lock *lock_new(cw_ctx *cx, cw_type *type) {
    lock *l = cw_type_alloc(cx, type);
    sem_init(&l->semaphore, 0, 1);
    return l;
}

/* Waits for a semaphore, so many nanoseconds or FOR_EVER. 1 got it, 0 not, -1 exception. */
static int64_t wait_for(cw_ctx *cx, sem_t *semaphore, int64_t timeout) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    if (timeout >= 0) {
        until.tv_nsec += timeout % CW_NS_OF_SECOND;
        until.tv_sec += timeout / CW_NS_OF_SECOND + until.tv_nsec / CW_NS_OF_SECOND;
        until.tv_nsec %= CW_NS_OF_SECOND;
    }
    for (;;) {
        CW_WITHOUT_BATON_BEGIN(cx);
        int status = timeout < 0 ? sem_wait(semaphore) : sem_clockwait(semaphore, CLOCK_MONOTONIC, &until);
        int error = status < 0 ? errno : 0;
        CW_WITHOUT_BATON_END(cx);
        if (!error)
            return 1;
        if (error != EINTR)
            return 0;
        if (cw_check_events(cx) < 0)
            return -1;
    }
}

/* Arguments (blocking=True, timeout=-1): how long to wait; 0: not at all. 0 or -1 */
static int64_t wait_arguments(cw_ctx *cx, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                              int64_t *out) {
    static const char *const names[] = {"blocking", "timeout", NULL};
    cw_value v[2];
    int64_t timeout = FOR_EVER;
    if (cw_args_parse(cx, "acquire", args, nargs, kwnames, names, 0, -1, v) < 0)
        return -1;
    int64_t blocking = v[0].tag ? cw_object_truth(cx, v[0]) : 1;
    if (blocking < 0 || (v[1].tag && cw_duration_argument(cx, v[1], CW_NS_OF_SECOND, &timeout) < 0))
        return -1;
    if (!blocking && timeout != FOR_EVER)
        return cw_raise_i(cx, &cw_type_ValueError, "can't specify a timeout for a non-blocking call");
    if (timeout < 0 && timeout != FOR_EVER)
        return cw_raise_i(cx, &cw_type_ValueError, "timeout value must be positive");
    *out = blocking ? timeout : 0;
    return 0;
}

/* 1 acquired, 0 not, -1 exception */
static int64_t lock_take(cw_ctx *cx, lock *l, int64_t timeout) {
    int64_t got = sem_trywait(&l->semaphore) == 0;
    if (!got && timeout != 0)
        got = wait_for(cx, &l->semaphore, timeout);
    if (got > 0)
        l->locked = 1;
    return got;
}

static void lock_free(lock *l) {
    l->locked = 0;
    sem_post(&l->semaphore);
}

CW_FN(lock_acquire) {
    int64_t timeout;
    if (wait_arguments(cx, args, nargs, kwnames, &timeout) < 0)
        return CW_MK_NULL;
    int64_t got = lock_take(cx, self.p, timeout);
    return got < 0 ? CW_MK_NULL : CW_MK_BOOL(got);
}

CW_FN(lock_release) {
    lock *l = self.p;
    if (!l->locked)
        return cw_raise(cx, &cw_type_RuntimeError, "release unlocked lock");
    lock_free(l);
    return CW_MK_NONE;
}

CW_FN(lock_exit) {
    return lock_release(cx, self, args, 0, NULL);
}

CW_FN(lock_locked) {
    return CW_MK_BOOL(((lock *)self.p)->locked);
}

/* After fork: as new. */
CW_FN(lock_renew) {
    lock *l = self.p;
    l->locked = l->owner = l->count = 0;
    sem_init(&l->semaphore, 0, 1);
    return CW_MK_NONE;
}

static cw_value lock_repr(cw_ctx *cx, cw_value self) {
    lock *l = self.p;
    return cw_str_format(cx, "<%s %s object at %p>", l->locked ? "locked" : "unlocked",
                         cw_type_of(self)->name, (void *)l);
}

CW_FN(rlock_acquire) {
    lock *l = self.p;
    int64_t timeout;
    if (wait_arguments(cx, args, nargs, kwnames, &timeout) < 0)
        return CW_MK_NULL;
    if (l->count && l->owner == current()->serial) {
        l->count++;
        return CW_MK_BOOL(1);
    }
    int64_t got = lock_take(cx, l, timeout);
    if (got > 0) {
        l->owner = current()->serial;
        l->count = 1;
    }
    return got < 0 ? CW_MK_NULL : CW_MK_BOOL(got);
}

CW_FN(rlock_release) {
    lock *l = self.p;
    if (!l->count || l->owner != current()->serial)
        return cw_raise(cx, &cw_type_RuntimeError, "cannot release un-acquired lock");
    if (--l->count == 0) {
        l->owner = 0;
        lock_free(l);
    }
    return CW_MK_NONE;
}

CW_FN(rlock_exit) {
    return rlock_release(cx, self, args, 0, NULL);
}

CW_FN(rlock_is_owned) {
    lock *l = self.p;
    return CW_MK_BOOL(l->count && l->owner == current()->serial);
}

/* For Condition: gives the lock up however often it was acquired, and takes it back. */
CW_FN(rlock_release_save) {
    lock *l = self.p;
    if (!l->count)
        return cw_raise(cx, &cw_type_RuntimeError, "cannot release un-acquired lock");
    cw_value saved = cw_tuple2(cx, CW_MK_INT(l->count), CW_MK_INT(l->owner));
    l->count = l->owner = 0;
    lock_free(l);
    return saved;
}

CW_FN(rlock_acquire_restore) {
    lock *l = self.p;
    if (!CW_IS(args[0], CW_TYPE_TUPLE) || CW_AS_TUPLE(args[0])->len != 2)
        return cw_raise(cx, &cw_type_TypeError, "expected the value of _release_save()");
    if (lock_take(cx, l, FOR_EVER) < 0)
        return CW_MK_NULL;
    l->count = CW_AS_TUPLE(args[0])->items[0].i;
    l->owner = CW_AS_TUPLE(args[0])->items[1].i;
    return CW_MK_NONE;
}

CW_NEW(rlock_new) {
    return CW_MK_OBJ(lock_new(cx, type));
}

static cw_value rlock_repr(cw_ctx *cx, cw_value self) {
    lock *l = self.p;
    return cw_str_format(cx, "<%s %s object owner=%ld count=%ld at %p>", l->count ? "locked" : "unlocked",
                         cw_type_of(self)->name, (long)l->owner, (long)l->count, (void *)l);
}

static const cw_method_def lock_methods[] = {
    CW_MK("acquire", lock_acquire),       CW_MK("acquire_lock", lock_acquire),
    CW_M0("release", lock_release),       CW_M0("release_lock", lock_release),
    CW_M0("locked", lock_locked),         CW_M0("locked_lock", lock_locked),
    CW_MK("__enter__", lock_acquire),     CW_MN("__exit__", lock_exit, 0, -1),
    CW_M0("_at_fork_reinit", lock_renew), CW_M_END};
static const cw_method_def rlock_methods[] = {CW_MK("acquire", rlock_acquire),
                                              CW_M0("release", rlock_release),
                                              CW_MK("__enter__", rlock_acquire),
                                              CW_MN("__exit__", rlock_exit, 0, -1),
                                              CW_M0("_is_owned", rlock_is_owned),
                                              CW_M0("_release_save", rlock_release_save),
                                              CW_M1("_acquire_restore", rlock_acquire_restore),
                                              CW_M0("_at_fork_reinit", lock_renew),
                                              CW_M_END};

static cw_type type_lock = {.type = &cw_type_type,
                            .name = "_thread.lock",
                            .base = &cw_type_object,
                            .basicsize = sizeof(lock),
                            .weaklist_offset = -1,
                            .methods = lock_methods,
                            .repr = lock_repr};
static cw_type type_rlock = {.type = &cw_type_type,
                             .name = "_thread.RLock",
                             .base = &cw_type_object,
                             .flags = CW_TYPE_BASE,
                             .basicsize = sizeof(lock),
                             .weaklist_offset = -1,
                             .methods = rlock_methods,
                             .repr = rlock_repr,
                             .new_ = rlock_new};

/* ---------------------------------------------------------------- thread-local data */

typedef struct local {
    cw_type *type;
    cw_dict *dict;    /* of the thread that looked last */
    int64_t serial;   /* that thread; 0: it has ended */
    cw_dict *threads; /* serial -> dict */
    cw_value args, kwargs;
} local;

/* Attributes of this thread, none so far. They go when the thread ends. */
static int64_t local_begin(cw_ctx *cx, local *l) {
    thread *t = current();
    l->serial = t->serial;
    l->dict = cw_dict_new(cx);
    if (t != &main_thread) {
        if (!t->locals)
            t->locals = CW_AS_LIST(cw_list_new(cx, 0));
        cw_list_append(cx, t->locals, CW_MK_OBJ(l));
    }
    return cw_dict_set(cx, l->threads, CW_MK_INT(l->serial), CW_MK_OBJ(l->dict));
}

static void locals_end(cw_ctx *cx, const thread *t) {
    for (int64_t i = 0; t->locals && i < t->locals->len; i++) {
        local *l = cw_list_get(t->locals, i).p;
        cw_dict_delete(cx, l->threads, CW_MK_INT(t->serial));
        if (l->serial == t->serial) {
            l->serial = 0;
            l->dict = cw_dict_new(cx);
        }
    }
}

CW_NEW(local_new) {
    if ((nargs || kwnames) && cw_type_lookup(cx, type, cw_str_intern(cx, "__init__")).p ==
                                  cw_type_lookup(cx, &cw_type_object, cw_str_intern(cx, "__init__")).p)
        return cw_raise(cx, &cw_type_TypeError, "Initialization arguments are not supported");
    local *l = cw_type_alloc(cx, type);
    l->threads = cw_dict_new(cx);
    l->args = cw_tuple_build(cx, args, nargs);
    cw_dict *kwargs = cw_dict_new(cx);
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        cw_dict_set_str(cx, kwargs, CW_AS_STR(kwnames->items[i]), args[nargs + i]);
    l->kwargs = CW_MK_OBJ(kwargs);
    return local_begin(cx, l) < 0 ? CW_MK_NULL : CW_MK_OBJ(l);
}

/* Makes the attributes those of this thread; a thread that comes first runs __init__. */
static int64_t local_select(cw_ctx *cx, cw_value self) {
    local *l = self.p;
    cw_value key = CW_MK_INT(current()->serial), dict, init;
    if (l->serial == key.i)
        return 0;
    int64_t found = cw_dict_find(cx, l->threads, key, &dict);
    if (found > 0) {
        l->serial = key.i;
        l->dict = dict.p;
    }
    if (found)
        return found < 0 ? -1 : 0;
    if (local_begin(cx, l) < 0)
        return -1;
    init = cw_type_lookup(cx, l->type, cw_str_intern(cx, "__init__"));
    if (init.p == cw_type_lookup(cx, &cw_type_object, cw_str_intern(cx, "__init__")).p)
        return 0;
    init = cw_lookup_special(cx, self, cw_str_intern(cx, "__init__"));
    return init.tag && cw_call_ex(cx, init, l->args, l->kwargs).tag ? 0 : -1;
}

static cw_value local_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    return local_select(cx, self) < 0 ? CW_MK_NULL : cw_generic_getattr(cx, self, name);
}

static int64_t local_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    if (local_select(cx, self) < 0)
        return -1;
    if (cw_str_equal_utf8(name, "__dict__"))
        return cw_raise_i(cx, &cw_type_AttributeError, "'%T' object attribute '__dict__' is read-only",
                          &self);
    return cw_generic_setattr(cx, self, name, v);
}

static const cw_getset_def local_getsets[] = {CW_DICT_GETSET, {0}};
static cw_type type_local = {.type = &cw_type_type,
                             .name = "_thread._local",
                             .base = &cw_type_object,
                             .flags = CW_TYPE_BASE | CW_TYPE_DICT_ONLY,
                             .basicsize = sizeof(local),
                             .dict_offset = offsetof(local, dict),
                             .weaklist_offset = -1,
                             .getsets = local_getsets,
                             .getattr = local_getattr,
                             .setattr = local_setattr,
                             .new_ = local_new};

/* ---------------------------------------------------------------- threads */

static void thread_call(cw_ctx *cx, thread *t) {
    if (cw_call_ex(cx, t->function, t->args, t->kwargs).tag)
        return;
    if (cw_pending_is(cx, &cw_type_SystemExit))
        cw_clear(cx);
    else
        cw_write_unraisable(cx, "Exception ignored in thread started by", t->function);
}

static void *thread_main(void *record) {
    char marker;
    thread *t = record;
    cw_ctx *cx = t->context;
    this_thread = t;
    t->true_stack_limit = &marker - t->stack_size;
    baton_take(cx);
    cw_state_set_stack(cx, &marker, t->stack_size);
    thread_call(cx, t);
    locals_end(cx, t);
    if (t->sentinel && t->sentinel->locked)
        lock_free(t->sentinel);
    threads_running--;
    cw_flush_std(cx);
    cw_clear(cx);
    t->function = t->args = t->kwargs = CW_MK_NULL;
    baton_give(cx);
    GC_free(t);
    return NULL;
}

/* After fork: this thread is the only one, and it has the baton. */
static void forked(void) {
    GC_atfork_child();
    pthread_mutex_init(&baton.mutex, NULL);
    pthread_cond_init(&baton.freed, NULL);
    pthread_cond_init(&baton.taken, NULL);
    baton.waiting = baton.wanted = 0;
    threads_running = 0;
}

/* The new thread ignores signals, the main thread gets them. */
static int64_t start_thread(cw_ctx *cx, thread *t) {
    pthread_t id;
    pthread_attr_t attributes;
    sigset_t all, old;
    size_t size = next_stack_size ? (size_t)next_stack_size : STACK_SIZE;
    t->stack_size = size > 2 * STACK_LEFT ? size - STACK_LEFT : size / 2;
    t->context = cx;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, size);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    sigemptyset(&all);
    sigaddset(&all, SIGINT);
    sigaddset(&all, SIGALRM);
    sigaddset(&all, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &all, &old);
    int error = pthread_create(&id, &attributes, thread_main, t);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    pthread_attr_destroy(&attributes);
    return error ? -1 : 0;
}

CW_FN(thread_start) {
    if (!cw_is_callable(cx, args[0]))
        return cw_raise(cx, &cw_type_TypeError, "first arg must be callable");
    if (!CW_IS(args[1], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "2nd arg must be a tuple");
    if (nargs > 2 && !CW_IS(args[2], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "optional 3rd arg must be a dictionary");
    /* in an extension module the interpreter is another one's */
    thread *t = cx->state->import_hook ? NULL : GC_malloc_uncollectable(sizeof *t);
    if (t) {
        memset(t, 0, sizeof *t);
        t->function = args[0];
        t->args = args[1];
        t->kwargs = nargs > 2 ? args[2] : CW_MK_NULL;
        t->serial = ++threads_made;
        if (!cx->state->threads)
            pthread_atfork(GC_atfork_prepare, GC_atfork_parent, forked);
        cx->state->threads = &threads_started;
    }
    if (!t || start_thread(cx, t) < 0)
        return cw_raise(cx, &cw_type_RuntimeError, "can't start new thread");
    threads_running++;
    return CW_MK_INT(t->serial);
}

CW_FN(thread_exit) {
    return cw_raise_with_args(cx, &cw_type_SystemExit, NULL, 0);
}

CW_FN(thread_allocate_lock) {
    return CW_MK_OBJ(lock_new(cx, &type_lock));
}

CW_FN(thread_get_ident) {
    return CW_MK_INT(current()->serial);
}

CW_FN(thread_get_native_id) {
    return CW_MK_INT(syscall(SYS_gettid));
}

CW_FN(thread_count) {
    return CW_MK_INT(threads_running);
}

/* A lock that is released when this thread ends. */
CW_FN(thread_set_sentinel) {
    lock *l = lock_new(cx, &type_lock);
    current()->sentinel = l;
    return CW_MK_OBJ(l);
}

CW_FN(thread_stack_size) {
    int64_t old = next_stack_size, size = 0;
    if (nargs && cw_int_as_i64(cx, args[0], &size) < 0)
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "size must be 0 or a positive value");
    if (size && size < 32768)
        return cw_raise(cx, &cw_type_ValueError, "size not valid: %ld bytes", (long)size);
    if (nargs)
        next_stack_size = size && size < 256 << 10 ? 256 << 10 : size;
    return CW_MK_INT(old);
}

/* As if the signal had come to a handler of the program, or to that of SIGINT; faults have the runtime's. */
CW_FN(thread_interrupt_main) {
    int64_t number = SIGINT;
    struct sigaction present;
    if (nargs && cw_int_as_signed(cx, args[0], &number) < 0)
        return CW_MK_NULL;
    if (number < 1 || number > 64)
        return cw_raise(cx, &cw_type_ValueError, "signal number out of range");
    if (sigaction((int)number, NULL, &present) == 0 && !(present.sa_flags & SA_SIGINFO) &&
        present.sa_handler != SIG_DFL && present.sa_handler != SIG_IGN)
        kill(getpid(), (int)number);
    return CW_POLL(cx) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static const cw_method_def thread_functions[] = {CW_MP("start_new_thread", thread_start, 2, 3),
                                                 CW_MP("start_new", thread_start, 2, 3),
                                                 CW_M0("allocate_lock", thread_allocate_lock),
                                                 CW_M0("allocate", thread_allocate_lock),
                                                 CW_M0("exit", thread_exit),
                                                 CW_M0("exit_thread", thread_exit),
                                                 CW_M0("get_ident", thread_get_ident),
                                                 CW_M0("get_native_id", thread_get_native_id),
                                                 CW_M0("_count", thread_count),
                                                 CW_M0("_set_sentinel", thread_set_sentinel),
                                                 CW_MP("stack_size", thread_stack_size, 0, 1),
                                                 CW_MN("interrupt_main", thread_interrupt_main, 0, 1),
                                                 CW_M_END};

static int64_t thread_exec(cw_ctx *cx, cw_module *m) {
    cw_gc_add_roots(&main_thread, &main_thread + 1);
    return cw_module_set(cx, m, "error", CW_MK_OBJ(&cw_type_RuntimeError)) < 0 ||
                   cw_module_set(cx, m, "LockType", CW_MK_OBJ(&type_lock)) < 0 ||
                   cw_module_set(cx, m, "RLock", CW_MK_OBJ(&type_rlock)) < 0 ||
                   cw_module_set(cx, m, "_local", CW_MK_OBJ(&type_local)) < 0 ||
                   cw_module_set(cx, m, "TIMEOUT_MAX", CW_MK_FLOAT(TIMEOUT_MAX)) < 0
               ? -1
               : 0;
}

const cw_native_module cw_native__thread = {"_thread", thread_functions, thread_exec, NULL};
