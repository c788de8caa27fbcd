/* release.c: objects whose death the program can see die when CPython's reference counts would let them.
 *
 * Such objects, which have a finalizer or are weakly referenced, are observed; cx->observed counts them.
 * Modules that may make them (typeinfer: IrModule.observes) call cw_release after statements while there are
 * any: a collection finds those that nothing refers to any more. It must not see what the calling function
 * has left behind in its frame and in registers, so the function names the values it still needs and the rest
 * of its frame is blank meanwhile. Frames further up the stack are scanned as always. The time for this is
 * bounded; beyond it objects die at a later collection.
 */
#include <stdlib.h>
#include <time.h>

#include <gc.h>

#include "cw.h"
#include "state.h"

enum {
    FREE_CHECKS = 1000, /* so many are made without asking what they cost */
    SHARE = 4,          /* then they take at most one part in so many of the processor's time */
    OVER_BUDGET = 1000, /* calls until the next look at the clock */
    PATIENCE = 200,     /* checks without result before calls are let pass: one for each WEARINESS more */
    WEARINESS = 4,
    FRAME_MAX = 1 << 16, /* bytes that are blanked at most */
};

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1000000000 + t.tv_nsec;
}

bool cw_watch_counts(const cw_type *t) {
    return t->flags & CW_TYPE_HEAP || t == &cw_type_generator;
}

void cw_watch_weak(cw_ctx *cx, const cw_type *t) {
    if (!cw_watch_counts(t))
        return;
    cx->observed++;
    cx->state->watch.skip = 0;
}

void cw_watch_finalizer(cw_ctx *cx, const cw_type *t) {
    cx->state->watch.finalizable += cw_watch_counts(t);
    cw_watch_weak(cx, t);
}

void cw_watch_finalized(cw_ctx *cx, const cw_type *t) {
    cx->state->watch.finalizable -= cw_watch_counts(t);
    cx->state->watch.finalized++;
}

/* The block of roots, which the collector traces: the values and what is on record in the frame. */
static void keep(cw_ctx *cx, const char *top, cw_func *self, const cw_value *live, int64_t n) {
    cw_watch *w = &cx->state->watch;
    int64_t needed = n + 1;
    for (cw_record *r = cx->record; r && (char *)r < top; r = r->back)
        needed += 2;
    if (needed > w->capacity) {
        if (w->roots)
            GC_free(w->roots);
        w->roots = GC_malloc_uncollectable((size_t)needed * 2 * sizeof *w->roots);
        w->capacity = w->roots ? needed * 2 : 0;
    }
    void **to = w->roots;
    if (!to)
        return;
    memset(to, 0, (size_t)w->capacity * sizeof *to);
    *to++ = self;
    for (int64_t i = 0; i < n; i++)
        *to++ = live[i].tag == CW_OBJ || live[i].tag == CW_BOUND ? live[i].p : NULL;
    for (cw_record *r = cx->record; r && (char *)r < top; r = r->back) {
        *to++ = r->frame;
        *to++ = r->func;
    }
}

CW_NOINLINE void cw_wipe_stack(void) {
    char below[1 << 13];
    memset(below, 0, sizeof below);
    __asm__ volatile("" : : "r"(below) : "memory");
}

/* Collects while the stack from low up to top is blank. */
static CW_NOINLINE void collect_without(char *low, char *top) {
#if defined __x86_64__ && !defined __SANITIZE_ADDRESS__
    size_t size = top > low && top - low <= FRAME_MAX ? (size_t)(top - low) : 0;
    char *saved = size ? malloc(size) : NULL;
    if (saved) {
        memcpy(saved, low, size);
        memset(low, 0, size);
    }
    cw_wipe_stack();
    GC_gcollect();
    if (saved)
        memcpy(low, saved, size);
    free(saved);
#else
    (void)low, (void)top;
    GC_gcollect();
#endif
}

/* Where the frame begins of a function that called the one with this frame address. */
#define ABOVE(frame_address) ((char *)(frame_address) + 2 * sizeof(void *))

/* The caller of cw_release saved the callee-saved registers of its own callers: what they hold now, and what
 * cw_release has pushed of them, is its own. */
static CW_NOINLINE void collect_blank(char *top) {
#if defined __x86_64__
    __asm__ volatile("xorl %%ebx, %%ebx; xorl %%r12d, %%r12d; xorl %%r13d, %%r13d; xorl %%r14d, %%r14d; "
                     "xorl %%r15d, %%r15d" ::
                         : "rbx", "r12", "r13", "r14", "r15", "cc");
#endif
    collect_without(ABOVE(__builtin_frame_address(0)), top);
    __asm__ volatile(""); /* no tail call: the registers are restored after it */
}

static bool is_due(cw_watch *w, CwRelease why) {
    if (w->forced || why == CW_RELEASE_COLLECT)
        return true;
    if (why != CW_RELEASE_DEL && w->skip > 0) {
        w->skip--;
        return false;
    }
    if (w->checks < FREE_CHECKS || w->spent < now() / SHARE)
        return true;
    w->skip = OVER_BUDGET;
    return false;
}

bool cw_watch_defer(cw_ctx *cx, void (*proc)(void *, void *), void *object, void *data, int64_t serial) {
    cw_watch *w = &cx->state->watch;
    if (!w->gathering)
        return false;
    if (w->ndead == w->dead_capacity) {
        int64_t capacity = w->dead_capacity ? w->dead_capacity * 2 : 16;
        cw_dead *grown = GC_malloc_uncollectable((size_t)capacity * sizeof *grown);
        if (!grown)
            return false;
        if (w->dead) {
            memcpy(grown, w->dead, (size_t)w->ndead * sizeof *grown);
            GC_free(w->dead);
        }
        w->dead = grown;
        w->dead_capacity = capacity;
    }
    w->dead[w->ndead++] = (cw_dead){proc, object, data, serial};
    return true;
}

/* Runs the finalizers of what the collection found; objects that have to wait are as they were before. */
static void bury(cw_ctx *cx, bool backwards, bool cycles) {
    cw_watch *w = &cx->state->watch;
    w->gathering = true;
    cw_gc_run_finalizers(cx);
    w->gathering = false;
    cw_dead *dead = w->dead;
    int64_t count = w->ndead;
    w->dead = NULL; /* finalizers may come by here again */
    w->ndead = w->dead_capacity = 0;
    if (!count)
        return;
    int64_t cyclic = 0, dying = cw_release_order(dead, count, backwards, cycles, &cyclic);
    w->cyclic += cycles ? cyclic : 0;
    for (int64_t i = dying; i < count; i++) {
        cw_gc_set_finalizer(dead[i].object, dead[i].proc, dead[i].data);
        cw_weakref_revive(cx, dead[i].object);
    }
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    for (int64_t i = 0; i < dying; i++)
        dead[i].proc(dead[i].object, dead[i].data);
    cx->exc = pending;
    GC_free(dead);
}

/* low: see collect_without; NULL: the caller of cw_release has saved the callee-saved registers. */
static CW_NOINLINE void check(cw_ctx *cx, CwRelease why, char *low, char *top, cw_func *self,
                              const cw_value *live, int64_t n) {
    cw_watch *w = &cx->state->watch;
    int64_t start = now(), before = cx->observed, finalized = w->finalized;
    w->checks++;
    bool forced = w->forced || why == CW_RELEASE_COLLECT;
    w->forced = false;
    keep(cx, top, self, live, n);
    if (!w->roots)
        return;
    if (!cx->forced)
        cx->ret = CW_MK_NULL;
    if (low)
        collect_without(low, top);
    else
        collect_blank(top);
    w->spent += now() - start;
    bury(cx, why != CW_RELEASE_RETURN, forced);
    cx->observed = w->finalizable + cw_weakref_count(cx, cw_watch_counts);
    if (cx->observed < before || w->finalized != finalized) {
        w->fruitless = w->skip = 0;
    } else if (++w->fruitless > PATIENCE) {
        w->skip = (w->fruitless - PATIENCE) / WEARINESS;
    }
}

/* Its frame is small, as what lies there from earlier calls is in sight where registers are not saved: what
 * it has pushed may then be the only pointers that its callers' callers have. */
void cw_release(cw_ctx *cx, CwRelease why, char *top, int64_t registers_saved, cw_func *self,
                const cw_value *live, int64_t n) {
    if (!is_due(&cx->state->watch, why))
        return;
    cw_wipe_stack();
    check(cx, why, registers_saved ? NULL : ABOVE(__builtin_frame_address(0)), top, self, live, n);
    __asm__ volatile(""); /* no tail call */
}
