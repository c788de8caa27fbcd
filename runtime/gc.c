/* gc.c: memory, on libgc.
 *
 * Interior pointers are not recognised, data segments are not scanned by themselves: the roots are the stack,
 * the writable segments of the objects (program, shared library) that hold the runtime and the program, and
 * what cw_gc_add_roots names.  Small blocks come from inline free lists in the context, refilled many at a
 * time and dropped when a collection starts (their chains are not traced). Finalizers never run inside an
 * allocation: libgc's notifier only lowers cx->depth_limit, so that the next call of a function takes its
 * slow path and runs them there (cw_check_events in state.c).
 */
#include <link.h>
#include <stdlib.h>
#include <unistd.h>

#include <gc.h>
#include <gc/gc_inline.h>
#include <gc/gc_mark.h>
#include <gc/javaxfc.h>

#include "cw.h"
#include "slot_functions.h"
#include "state.h"

#define GRANULE 16
#define MAX_GRANULES 32

/* COACHWHIP_GC_STRESS=N, for tests: a collection at every N-th allocation, so that a value that the collector
 * cannot see dies at once. The free lists stay empty then, and every allocation comes by here. 0: off. */
static int64_t gc_stress_every;

CW_COLD static void gc_stress(void) {
    static int64_t count;
    if (++count % gc_stress_every == 0)
        GC_gcollect();
}

static cw_ctx *gc_context; /* whose lists the collector drops; the collector itself is one per process */
/* Callbacks of another copy of the runtime in the process (extension modules): each runs the one before it.
 */
static GC_start_callback_proc gc_previous_start;
static GC_finalizer_notifier_proc gc_previous_notifier;

static void GC_CALLBACK gc_drop_lists(void) {
    if (gc_context)
        memset(gc_context->free_lists, 0, sizeof gc_context->free_lists);
    if (gc_previous_start)
        gc_previous_start();
}

static void GC_CALLBACK gc_notify_finalizers(void) {
    if (gc_context && gc_context->state) {
        gc_context->state->finalizers_pending = 1;
        gc_context->depth_limit = -1;
    }
    if (gc_previous_notifier)
        gc_previous_notifier();
}

void cw_gc_add_roots(void *start, void *end) {
    GC_add_roots(start, end);
}

/* Registers the writable segments of the loaded object that contains the address `data`. */
static int gc_add_object_roots(struct dl_phdr_info *info, size_t size, void *data) {
    (void)size;
    uintptr_t wanted = (uintptr_t)data;
    bool found = false;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *ph = &info->dlpi_phdr[i];
        uintptr_t start = info->dlpi_addr + ph->p_vaddr;
        if (ph->p_type == PT_LOAD && wanted >= start && wanted < start + ph->p_memsz)
            found = true;
    }
    if (!found)
        return 0;
    uintptr_t relro_start = 0, relro_end = 0;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *ph = &info->dlpi_phdr[i];
        if (ph->p_type == PT_GNU_RELRO) {
            relro_start = info->dlpi_addr + ph->p_vaddr;
            relro_end = relro_start + ph->p_memsz;
        }
    }
    for (int i = 0; i < info->dlpi_phnum; i++) {
        const ElfW(Phdr) *ph = &info->dlpi_phdr[i];
        if (ph->p_type != PT_LOAD || !(ph->p_flags & PF_W))
            continue;
        uintptr_t start = info->dlpi_addr + ph->p_vaddr, end = start + ph->p_memsz;
        if (relro_start <= start && relro_end > start && relro_end <= end)
            start = relro_end; /* read-only after relocation: no pointers into the heap */
        start = (start + 7) & ~(uintptr_t)7;
        if (start < end)
            GC_add_roots((void *)start, (void *)end);
    }
    return 1;
}

void cw_gc_add_object_of(const void *address) {
    dl_iterate_phdr(gc_add_object_roots, (void *)address);
}

CW_COLD static void gc_fail(void) {
    static const char message[] = "MemoryError\n";
    if (gc_context && gc_context->state)
        cw_flush_std(gc_context);
    if (write(2, message, sizeof message - 1) < 0)
        _exit(1);
    _exit(1);
}

/* Starts the collector (once per process) and makes cx the context whose free lists it drops. */
void cw_gc_start(cw_ctx *cx) {
    gc_context = cx;
}

void cw_gc_init(void) {
    static bool done;
    if (done)
        return;
    done = true;
    if (!GC_is_init_called()) { /* another extension module may have done it */
        GC_set_all_interior_pointers(0);
        GC_set_no_dls(1);
        GC_set_warn_proc(GC_ignore_warn_proc);
        GC_set_finalize_on_demand(1);
        GC_set_java_finalization(1); /* what finalizers without order reach stays: see GC_finalize */
        GC_init();
    }
    gc_previous_notifier = GC_get_finalizer_notifier();
    gc_previous_start = GC_get_start_callback();
    GC_set_finalizer_notifier(gc_notify_finalizers);
    GC_set_start_callback(gc_drop_lists);
    GC_set_free_space_divisor(1);
    GC_expand_hp(4 << 20);
    const char *stress = getenv("COACHWHIP_GC_STRESS");
    gc_stress_every = stress ? atoll(stress) : 0;
    cw_gc_add_object_of(&cw_type_object);
}

void *cw_alloc_slow(cw_ctx *cx, int64_t kind, int64_t granules) {
    void *list = NULL;
    if (CW_UNLIKELY(gc_stress_every))
        gc_stress();
    GC_generic_malloc_many((size_t)granules * GRANULE, kind ? GC_I_PTRFREE : GC_I_NORMAL, &list);
    if (!list)
        gc_fail();
    /* only now: the collection that the call may have run has dropped the lists */
    cx->free_lists[kind][granules] = gc_stress_every ? NULL : *(void **)list;
    return list;
}

static void *gc_alloc_big(int64_t bytes, int64_t atomic) {
    size_t n = (size_t)bytes;
    if (CW_UNLIKELY(gc_stress_every))
        gc_stress();
    if (n < 65536)
        return atomic ? GC_malloc_atomic(n) : GC_malloc(n);
    return atomic ? GC_malloc_atomic_ignore_off_page(n) : GC_malloc_ignore_off_page(n);
}

void *cw_alloc(cw_ctx *cx, int64_t bytes) {
    int64_t granules = (bytes + GRANULE - 1) / GRANULE;
    if (CW_LIKELY(granules <= MAX_GRANULES && granules > 0)) {
        void **p = cx->free_lists[0][granules];
        if (CW_LIKELY(p != NULL))
            cx->free_lists[0][granules] = *p;
        else
            p = cw_alloc_slow(cx, 0, granules);
        *p = NULL;
        return p;
    }
    void *p = gc_alloc_big(bytes > 0 ? bytes : 1, 0);
    if (!p)
        gc_fail();
    return p;
}

void *cw_alloc_atomic(cw_ctx *cx, int64_t bytes) {
    int64_t granules = (bytes + GRANULE - 1) / GRANULE;
    if (CW_LIKELY(granules <= MAX_GRANULES && granules > 0)) {
        void **p = cx->free_lists[1][granules];
        if (CW_UNLIKELY(p == NULL))
            return cw_alloc_slow(cx, 1, granules);
        cx->free_lists[1][granules] = *p;
        return p;
    }
    void *p = gc_alloc_big(bytes > 0 ? bytes : 1, 1);
    if (!p)
        gc_fail();
    return p;
}

void *cw_alloc_large(cw_ctx *cx, int64_t count, int64_t size, int64_t atomic) {
    int64_t bytes;
    if (count < 0 || __builtin_mul_overflow(count, size, &bytes) || bytes > (int64_t)1 << 46)
        return cw_raise_memory(cx);
    if (bytes <= MAX_GRANULES * GRANULE)
        return atomic ? cw_alloc_atomic(cx, bytes) : cw_alloc(cx, bytes);
    void *p = gc_alloc_big(bytes, atomic);
    return p ? p : cw_raise_memory(cx);
}

void cw_gc_collect(cw_ctx *cx) {
    GC_gcollect();
    cw_check_events(cx);
}

typedef struct gc_walk {
    void (*visit)(void *object, size_t bytes, void *data);
    void *data;
} gc_walk;

static void *GC_CALLBACK gc_walk_locked(void *w) {
    GC_enumerate_reachable_objects_inner(((gc_walk *)w)->visit, ((gc_walk *)w)->data);
    return NULL;
}

void cw_gc_each_object(void (*visit)(void *object, size_t bytes, void *data), void *data) {
    gc_walk w = {visit, data};
    int disabled = GC_is_disabled();
    if (disabled)
        GC_enable();
    GC_gcollect(); /* what is marked then is in use */
    GC_call_with_alloc_lock(gc_walk_locked, &w);
    if (disabled)
        GC_disable();
}

/* ---- finalizers ----
 *
 * Those in Python (__del__, what generators have left to do) run in no order. Those that only give back what
 * the system gave (files, sockets, mappings) run when a later collection finds the object still unreachable:
 * after those in Python that may have needed it. At the end of the program they do not run. */

static bool gc_at_end;

bool cw_gc_only_releases(const cw_type *t) {
    return t->finalize && t->finalize != cw_slot_finalize && t->finalize != cw_type_generator.finalize &&
           t->finalize != cw_type_async_generator.finalize;
}

static void GC_CALLBACK gc_run_finalizer(void *object, void *data) {
    cw_ctx *cx = gc_context;
    cw_type *t = CW_TYPE_OF_PTR(object);
    if (cw_watch_defer(cx, gc_run_finalizer, object, data, (int64_t)(intptr_t)data))
        return;
    cw_watch_finalized(cx, t);
    if (t->finalize && !(gc_at_end && cw_gc_only_releases(t)))
        t->finalize(cx, CW_MK_OBJ(object));
}

static void GC_CALLBACK gc_release_later(void *object, void *data) {
    if (!gc_at_end)
        GC_register_finalizer_no_order(object, gc_run_finalizer, data, NULL, NULL);
}

void cw_gc_set_finalizer(void *object, void (*proc)(void *object, void *data), void *data) {
    if (cw_gc_only_releases(CW_TYPE_OF_PTR(object)))
        proc = gc_release_later;
    GC_register_finalizer_no_order(object, proc, data, NULL, NULL);
}

void cw_gc_register_finalizer(cw_ctx *cx, void *object) {
    cw_watch_finalizer(cx, CW_TYPE_OF_PTR(object));
    cw_gc_set_finalizer(object, gc_run_finalizer, (void *)(intptr_t)cx->state->watch.serial++);
}

/* Runs the finalizers of the objects found unreachable; what they raise is their own affair (finalize reports
 * it). */
void cw_gc_run_finalizers(cw_ctx *cx) {
    cx->state->finalizers_pending = 0;
    cx->state->finalizing++;
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    GC_invoke_finalizers();
    cx->exc = pending;
    cx->state->finalizing--;
}

void cw_gc_finalize_all(void) {
    gc_at_end = true;
    GC_finalize_all();
}

void cw_gc_finalize(cw_ctx *cx) {
    for (int i = 0; i < 2; i++) { /* what is released later, too */
        GC_gcollect();
        cw_gc_run_finalizers(cx);
    }
}
