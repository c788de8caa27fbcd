/* gen.c: generators and coroutines: stackless, the frame lives in the object. Asynchronous generators' own
 * protocol is in asyncgen.c.
 *
 * A body runs with frame = g->frame. cw_gen_suspend stores the resume number before the body returns a
 * yielded value; a body that returns without it has finished.  While a body runs, the exception that its
 * resumer handles is on cx->exc_links and cx->handled is the generator's own: sys.exc_info() falls
 * through to the resumer's. */
#include "exc.h"
#include "func.h"

_Static_assert(offsetof(cw_generator, frame) - offsetof(cw_generator, resume) == CW_GEN_RESUME_OFFSET,
               "abi.h writes the resume number there");

static cw_generator *as_gen(cw_value v) {
    return v.p;
}

static cw_generator *gen_of_frame(cw_value *frame) {
    return (cw_generator *)((char *)frame - offsetof(cw_generator, frame));
}

static bool gen_is_own(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_generator) || CW_IS_EXACT(v, &cw_type_coroutine);
}

static const char *gen_kind(const cw_generator *g) {
    return g->type == &cw_type_coroutine         ? "coroutine"
           : g->type == &cw_type_async_generator ? "async generator"
                                                 : "generator";
}

cw_value cw_generator_new(cw_ctx *cx, cw_func *f, const cw_value *bound) {
    const cw_code *code = f->code;
    cw_generator *g = cw_alloc(cx, (int64_t)sizeof *g + code->nframe * (int64_t)sizeof *g->frame);
    g->type = code->flags & CW_CODE_COROUTINE         ? &cw_type_coroutine
              : code->flags & CW_CODE_ASYNC_GENERATOR ? &cw_type_async_generator
                                                      : &cw_type_generator;
    g->func = f;
    g->code = code;
    g->sent = code->nframe - 1;
    g->name = f->name;
    g->qualname = f->qualname;
    if (code->nparams)
        memcpy(g->frame, bound, (size_t)code->nparams * sizeof *bound);
    cx->state->last_generator = g;
    if (CW_UNLIKELY(code->flags & CW_CODE_CLEANUP))
        cw_gc_register_finalizer(cx, g);
    return CW_MK_OBJ(g);
}

int64_t cw_gen_is_fresh(cw_ctx *cx, cw_value v) {
    return v.tag == CW_OBJ && v.p == cx->state->last_generator;
}

/* Closes a generator or coroutine that nobody refers to any more, once: it may have refused to end. */
static void gen_finalize(cw_ctx *cx, cw_value v) {
    if (as_gen(v)->finished || as_gen(v)->running)
        return;
    cw_value pending = cw_take(cx);
    if (cw_generator_close(cx, as_gen(v)) < 0)
        cw_write_unraisable(cx, NULL, v);
    as_gen(v)->finished = 1;
    if (pending.tag)
        cw_exception_restore(cx, pending);
}

void cw_gen_drop(cw_ctx *cx, cw_value v) {
    if (CW_IS_EXACT(v, &cw_type_generator) || CW_IS_EXACT(v, &cw_type_async_generator))
        CW_TYPE_OF_PTR(v.p)->finalize(cx, v);
}

void cw_coroutine_discard(cw_ctx *cx, cw_value v) {
    cw_generator *g = as_gen(v);
    if (!cw_gen_is_fresh(cx, v) || g->resume != 0 || g->finished)
        return;
    if (cw_warn_unawaited(cx, v, g->qualname) < 0)
        cw_write_unraisable(cx, NULL, v);
    g->finished = 1;
}

void cw_gen_suspend(cw_ctx *cx, cw_value *frame, int64_t resume) {
    (void)cx;
    gen_of_frame(frame)->resume = (int32_t)resume;
}

/* ---- resuming ---- */

/* PEP 479: StopIteration must not leave a body. The new exception's cause and context are the old one. */
static void replace_stop(cw_ctx *cx, const char *kind, const char *what) {
    cw_value old = cw_take(cx);
    cw_raise(cx, &cw_type_RuntimeError, "%s raised %s", kind, what);
    if (!cw_pending_is(cx, &cw_type_RuntimeError))
        return;
    cw_exception *e = (cw_exception *)cx->exc;
    e->cause = e->context = old;
    e->suppress_context = 1;
}

static void gen_replace_stop(cw_ctx *cx, const cw_generator *g, const char *what) {
    replace_stop(cx, gen_kind(g), what);
}

void cw_gen_stop_iteration(cw_ctx *cx) {
    if (cw_pending_is(cx, &cw_type_StopIteration))
        replace_stop(cx, "generator", "StopIteration");
}

static void gen_finish(cw_generator *g) {
    int64_t n = g->code->nframe;
    g->finished = 1;
    g->resume = -1;
    g->handled = NULL;
    g->delegate = CW_MK_NULL;
    memset(g->frame, 0, (size_t)n * sizeof *g->frame); /* dead values must not keep others alive */
}

/* Runs the body to its next yield, end or exception: what it returns. */
static inline cw_value gen_enter(cw_ctx *cx, cw_generator *g) {
    cw_exc_link link = {cx->handled, g, cx->exc_links};
    cx->exc_links = &link;
    cx->handled = g->handled;
    if (CW_UNLIKELY(cx->exc && cx->handled && cx->exc != cx->handled)) /* thrown in where one is handled */
        ((cw_exception *)cx->exc)->context = CW_MK_OBJ(cx->handled);
    int64_t resume = g->resume;
    g->resume = -1;
    g->running = 1;
    int64_t depth = cx->depth++;
    cw_value result = g->code->entry(cx, g->func, g->frame, resume);
    cx->depth = depth; /* typed copies do not bring it back */
    g->running = 0;
    g->handled = cx->handled;
    cx->handled = link.handled;
    cx->exc_links = link.previous;
    return result;
}

/* No events wait and there is room to run a body. */
static inline bool gen_fits(cw_ctx *cx) {
    char marker;
    return CW_LIKELY(cx->depth < cx->depth_limit && !CW_STACK_LOW(cx, marker));
}

/* No body can be entered: an exception is pending. Asked before a generator is looked at: finalizers, signal
 * handlers and other threads, which have their turn here, may run it. */
static inline bool gen_is_deep(cw_ctx *cx) {
    return !gen_fits(cx) && cw_depth_check(cx) < 0;
}

static int64_t gen_end(cw_ctx *cx, cw_generator *g, cw_value result);

/* Runs the body from where it is; the slot for the sent value is set. */
static int64_t gen_run(cw_ctx *cx, cw_generator *g, cw_value *out) {
    *out = gen_enter(cx, g);
    return g->resume >= 0 ? CW_GEN_YIELD : gen_end(cx, g, *out);
}

/* The body has returned or raised. */
static int64_t gen_end(cw_ctx *cx, cw_generator *g, cw_value result) {
    gen_finish(g);
    if (result.tag)
        return CW_GEN_RETURN;
    if (cw_pending_is(cx, &cw_type_StopIteration))
        gen_replace_stop(cx, g, "StopIteration");
    else if (g->type == &cw_type_async_generator && cw_pending_is(cx, &cw_type_StopAsyncIteration))
        gen_replace_stop(cx, g, "StopAsyncIteration");
    return CW_GEN_ERROR;
}

cw_value cw_gen_ended(cw_ctx *cx, cw_generator *g, cw_value result) {
    gen_end(cx, g, result);
    return CW_MK_NULL;
}

static int64_t gen_fail_running(cw_ctx *cx, const cw_generator *g) {
    return cw_raise_i(cx, &cw_type_ValueError, "%s already executing", gen_kind(g));
}

int64_t cw_generator_resume(cw_ctx *cx, cw_generator *g, cw_value sent, cw_value *out) {
    if (gen_is_deep(cx))
        return CW_GEN_ERROR;
    if (CW_UNLIKELY(g->running))
        return gen_fail_running(cx, g);
    if (CW_UNLIKELY(g->finished)) {
        *out = CW_MK_NONE;
        if (g->type == &cw_type_coroutine)
            return cw_raise_i(cx, &cw_type_RuntimeError, "cannot reuse already awaited coroutine");
        return CW_GEN_RETURN;
    }
    if (CW_UNLIKELY(g->resume == 0)) {
        if (sent.tag && sent.tag != CW_NONE)
            return cw_raise_i(cx, &cw_type_TypeError, "can't send non-None value to a just-started %s",
                              gen_kind(g));
    } else {
        g->frame[g->sent] = sent.tag ? sent : CW_MK_NONE;
    }
    return gen_run(cx, g, out);
}

/* An exception thrown into a generator that has not started passes the line of its definition. */
static void gen_add_definition(cw_ctx *cx, cw_generator *g) {
    cw_site *site = cw_alloc(cx, sizeof *site);
    site->code = g->code;
    site->line = site->end_line = site->code->firstlineno;
    site->col = site->end_col = -1;
    cw_traceback_add(cx, site);
}

int64_t cw_generator_throw(cw_ctx *cx, cw_generator *g, cw_value *out) {
    if (gen_is_deep(cx))
        return CW_GEN_ERROR;
    if (g->running)
        return gen_fail_running(cx, g);
    if (g->finished) {
        if (g->type == &cw_type_coroutine)
            return cw_raise_i(cx, &cw_type_RuntimeError, "cannot reuse already awaited coroutine");
        return CW_GEN_ERROR;
    }
    if (g->resume == 0) {
        gen_add_definition(cx, g);
        gen_finish(g);
        if (cw_pending_is(cx, &cw_type_StopIteration))
            gen_replace_stop(cx, g, "StopIteration");
        return CW_GEN_ERROR;
    }
    g->frame[g->sent] = CW_MK_NULL;
    return gen_run(cx, g, out);
}

int64_t cw_generator_close(cw_ctx *cx, cw_generator *g) {
    cw_value out;
    if (g->running)
        return gen_fail_running(cx, g);
    if (g->finished)
        return 0;
    if (g->resume == 0) {
        gen_finish(g);
        return 0;
    }
    cw_raise_with_args(cx, &cw_type_GeneratorExit, NULL, 0);
    int64_t how = cw_generator_throw(cx, g, &out);
    if (how == CW_GEN_YIELD)
        return cw_raise_i(cx, &cw_type_RuntimeError, "%s ignored GeneratorExit", gen_kind(g));
    if (how == CW_GEN_RETURN)
        return 0;
    if (!cw_pending_is(cx, &cw_type_GeneratorExit) && !cw_pending_is(cx, &cw_type_StopIteration))
        return -1;
    cw_clear(cx);
    return 0;
}

/* ---- delegation: yield from, await ---- */

cw_value cw_take_stop_value(cw_ctx *cx) {
    cw_value e = cw_take(cx);
    return exc_get_extra(cx, e, (void *)EXC_VALUE);
}

/* What a call of an iterator's method means: a value is yielded, StopIteration is the end. */
static int64_t gen_result(cw_ctx *cx, cw_value v, cw_value *out) {
    *out = v;
    if (v.tag)
        return CW_GEN_YIELD;
    if (!cx->exc)
        *out = CW_MK_NONE;
    else if (cw_pending_is(cx, &cw_type_StopIteration))
        *out = cw_take_stop_value(cx);
    else
        return CW_GEN_ERROR;
    return CW_GEN_RETURN;
}

int64_t cw_iterator_send(cw_ctx *cx, cw_value it, cw_value sent, cw_value *out) {
    if (gen_is_own(it))
        return cw_generator_resume(cx, as_gen(it), sent, out);
    if (!sent.tag || sent.tag == CW_NONE) {
        cw_type *t = type_of_ready(cx, it);
        if (t->next)
            return gen_result(cx, t->next(cx, it), out);
    }
    return gen_result(cx, cw_call_method1(cx, it, "send", sent.tag ? sent : CW_MK_NONE), out);
}

/* Closes a sub-iterator; one without close() is left alone. */
static int64_t gen_close_iterator(cw_ctx *cx, cw_value it) {
    cw_value close;
    if (gen_is_own(it))
        return cw_generator_close(cx, as_gen(it));
    int64_t found = cw_object_lookup_attr(cx, it, cw_str_intern(cx, "close"), &close);
    if (found <= 0) {
        if (found < 0)
            cw_write_unraisable(cx, NULL, it);
        return 0;
    }
    return cw_call0(cx, close).tag ? 0 : -1;
}

/* throw(...) of a generator that delegates to an iterator with a method throw: that method gets the arguments
 * as they are, before anything is made of them. */
typedef struct cw_throw {
    cw_value iterator, method;
    const cw_value *args;
    int64_t n;
} cw_throw;

/* Looks for the method; 1 found, 0 none, -1 error. GeneratorExit closes instead. */
static int64_t gen_find_throw(cw_ctx *cx, const cw_generator *g, const cw_value *args, cw_throw *out) {
    cw_type *type = is_type(args[0]) ? AS_TYPE(args[0]) : cw_type_of(args[0]);
    if (cw_type_is_subtype(type, &cw_type_GeneratorExit))
        return 0;
    while (!g->running && g->delegate.tag && gen_is_own(g->delegate))
        g = as_gen(g->delegate);
    if (g->running || !g->delegate.tag)
        return 0;
    out->iterator = g->delegate;
    return cw_object_lookup_attr(cx, g->delegate, cw_str_intern(cx, "throw"), &out->method);
}

int64_t cw_iterator_throw(cw_ctx *cx, cw_value it, cw_value *out) {
    cw_value exc = cw_take(cx), method;
    cw_throw *thrown = cx->state->thrown;
    if (thrown && thrown->iterator.p == it.p && it.tag == CW_OBJ) {
        cx->state->thrown = NULL;
        return gen_result(cx, cw_call(cx, thrown->method, thrown->args, thrown->n, NULL), out);
    }
    if (cw_type_is_subtype(cw_type_of(exc), &cw_type_GeneratorExit)) {
        if (gen_close_iterator(cx, it) == 0)
            cw_exception_restore(cx, exc);
        return CW_GEN_ERROR;
    }
    if (gen_is_own(it)) {
        cw_exception_restore(cx, exc);
        return cw_generator_throw(cx, as_gen(it), out);
    }
    int64_t found = cw_object_lookup_attr(cx, it, cw_str_intern(cx, "throw"), &method);
    if (found < 0)
        return CW_GEN_ERROR;
    if (!found) {
        cw_exception_restore(cx, exc);
        return CW_GEN_ERROR;
    }
    return gen_result(cx, cw_call1(cx, method, exc), out);
}

/* How a generator has ended, for the yield from of the one around it. */
typedef struct cw_handed {
    cw_generator *inner;
    int64_t how; /* CW_GEN_* */
    cw_value result;
    cw_value exc;
} cw_handed;

/* True if that is how the iterator has ended. */
static bool take_handed(cw_ctx *cx, cw_generator *self, cw_value iterator, cw_handed *handed) {
    if (handed->inner != iterator.p)
        return false;
    cx->state->handed = NULL;
    if (self)
        self->delegate = CW_MK_NULL;
    if (handed->exc.tag)
        cw_exception_restore(cx, handed->exc);
    return true;
}

/* The suspended generator that g, suspended in its yield from, would resume, and nothing else; or NULL. */
static inline cw_generator *inner_of(const cw_generator *g) {
    if (!g->delegate.tag || g->handled || !CW_IS_EXACT(g->delegate, &cw_type_generator))
        return NULL;
    cw_generator *inner = as_gen(g->delegate);
    return inner->resume > 0 && !inner->running ? inner : NULL;
}

/* The next value of a generator that yields from one that yields from another, and so on: only the innermost
 * one runs, since those around would just hand on what it yields. When it has ended, the one around it runs.
 * The depth of calls is as if all of them ran. */
static int64_t run_chain(cw_ctx *cx, cw_generator *g, cw_value *out) {
    cw_handed handed = {0}, *before = cx->state->handed;
    int64_t how, depth = cx->depth;
    for (;;) {
        cw_generator *last = g;
        for (cw_generator *inner; (inner = inner_of(last)) != NULL; last = inner) {
            last->running = 1;
            cx->depth++;
        }
        bool fits = gen_fits(cx);
        cx->state->handed = handed.inner ? &handed : NULL;
        if (CW_LIKELY(fits)) {
            last->frame[last->sent] = CW_MK_NONE;
            *out = gen_enter(cx, last);
        }
        cx->depth = depth;
        for (cw_generator *around = g; around != last; around = as_gen(around->delegate))
            around->running = 0;
        if (CW_UNLIKELY(!fits)) { /* too deep, or an event waits: as usual, one after the other */
            how = cw_generator_resume(cx, g, CW_MK_NONE, out);
            break;
        }
        how = last->resume >= 0 ? CW_GEN_YIELD : gen_end(cx, last, *out);
        if (how == CW_GEN_YIELD || last == g)
            break;
        handed = (cw_handed){last, how, *out, cw_take(cx)};
    }
    cx->state->handed = before;
    return how;
}

int64_t cw_yield_from_step(cw_ctx *cx, cw_value iterator, cw_value sent, cw_value *out) {
    cw_generator *self = cx->exc_links ? cx->exc_links->generator : NULL;
    cw_handed *handed = cx->state->handed;
    if (CW_UNLIKELY(handed != NULL) && take_handed(cx, self, iterator, handed)) {
        *out = handed->result;
        return handed->how;
    }
    if (self && !cx->exc && self->delegate.p == iterator.p && gen_is_own(iterator) &&
        as_gen(iterator)->resume > 0 && !as_gen(iterator)->running &&
        gen_fits(cx)) { /* as in the steps before */
        cw_generator *inner = as_gen(iterator);
        inner->frame[inner->sent] = sent.tag ? sent : CW_MK_NONE;
        *out = gen_enter(cx, inner);
        if (CW_LIKELY(inner->resume >= 0))
            return CW_GEN_YIELD;
        self->delegate = CW_MK_NULL;
        return gen_end(cx, inner, *out);
    }
    if (self)
        self->delegate = iterator;
    int64_t how = cx->exc ? cw_iterator_throw(cx, iterator, out) : cw_iterator_send(cx, iterator, sent, out);
    if (self && how != CW_GEN_YIELD)
        self->delegate = CW_MK_NULL;
    return how;
}

cw_value cw_get_yield_from_iter(cw_ctx *cx, cw_value v) {
    if (CW_IS_EXACT(v, &cw_type_generator))
        return v;
    if (CW_IS_EXACT(v, &cw_type_coroutine)) {
        cw_generator *self = cx->exc_links ? cx->exc_links->generator : NULL;
        if (self && (self->type == &cw_type_coroutine || self->code->flags & CW_CODE_ITERABLE))
            return v;
        return cw_raise(cx, &cw_type_TypeError,
                        "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return cw_object_iter(cx, v);
}

int64_t cw_gen_may_be_awaited(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_generator) && as_gen(v)->code->flags & CW_CODE_ITERABLE;
}

cw_value cw_get_awaitable(cw_ctx *cx, cw_value v, int64_t exit) {
    if (CW_IS_EXACT(v, &cw_type_coroutine)) {
        if (as_gen(v)->delegate.tag)
            return cw_raise(cx, &cw_type_RuntimeError, "coroutine is being awaited already");
        return v;
    }
    cw_type *t = type_of_ready(cx, v);
    if (cw_gen_may_be_awaited(v))
        return v;
    if (!t->await && exit)
        return cw_raise(
            cx, &cw_type_TypeError,
            "'async with' received an object from __aexit__ that does not implement __await__: %s",
            cw_type_name(v));
    if (!t->await)
        return cw_raise(cx, &cw_type_TypeError, "object %s can't be used in 'await' expression",
                        cw_type_name(v));
    cw_value it = t->await(cx, v);
    if (!it.tag)
        return it;
    if (CW_IS_EXACT(it, &cw_type_coroutine) || cw_gen_may_be_awaited(it))
        return cw_raise(cx, &cw_type_TypeError, "__await__() returned a coroutine");
    if (!type_of_ready(cx, it)->next)
        return cw_raise(cx, &cw_type_TypeError, "__await__() returned non-iterator of type '%s'",
                        cw_type_name(it));
    return it;
}

/* ---- methods ---- */

/* Result of a step as the methods give it: StopIteration with the value at the end. */
static cw_value gen_method_result(cw_ctx *cx, int64_t how, cw_value out) {
    if (how == CW_GEN_YIELD)
        return out;
    if (how == CW_GEN_RETURN) {
        if (out.tag == CW_OBJ && (CW_IS(out, CW_TYPE_TUPLE) || CW_IS_EXCEPTION(out))) {
            cw_value e = cw_exception_make(cx, &cw_type_StopIteration, &out, 1);
            if (e.tag)
                cw_raise_value(cx, e, CW_MK_NULL);
        } else {
            cw_raise_stop_iteration(cx, out);
        }
    }
    return CW_MK_NULL;
}

static cw_value gen_next(cw_ctx *cx, cw_value self) {
    cw_generator *g = as_gen(self);
    cw_value out;
    int64_t how;
    if (CW_UNLIKELY(g->delegate.tag) && g->resume > 0 && !g->running && !cx->record) {
        how = run_chain(cx, g, &out);
    } else if (CW_LIKELY(g->resume > 0 && !g->running && gen_fits(cx))) { /* suspended */
        g->frame[g->sent] = CW_MK_NONE;
        out = gen_enter(cx, g);
        if (CW_LIKELY(g->resume >= 0))
            return out;
        how = gen_end(cx, g, out);
    } else {
        how = cw_generator_resume(cx, g, CW_MK_NONE, &out);
    }
    if (CW_LIKELY(how == CW_GEN_YIELD))
        return out;
    if (how == CW_GEN_RETURN && out.tag == CW_NONE)
        return CW_MK_NULL;
    return gen_method_result(cx, how, out);
}

static cw_value gen_send(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    cw_value out;
    int64_t how = cw_generator_resume(cx, as_gen(self), args[0], &out);
    return gen_method_result(cx, how, out);
}

int64_t cw_generator_throw_args(cw_ctx *cx, const cw_value *args, int64_t n) {
    cw_value type = args[0], value = n > 1 ? args[1] : CW_MK_NONE, traceback = n > 2 ? args[2] : CW_MK_NONE,
             e;
    if (traceback.tag != CW_NONE && !CW_IS_EXACT(traceback, &cw_type_traceback))
        return cw_raise_i(cx, &cw_type_TypeError, "throw() third argument must be a traceback object");
    if (CW_IS_EXCEPTION(type)) {
        if (value.tag != CW_NONE)
            return cw_raise_i(cx, &cw_type_TypeError, "instance exception may not have a separate value");
        e = type;
    } else if (is_type(type) && (AS_TYPE(type)->flags & CW_TYPE_EXCEPTION)) {
        if (CW_IS_EXCEPTION(value) && cw_type_is_subtype(cw_type_of(value), AS_TYPE(type)))
            e = value;
        else if (value.tag == CW_NONE)
            e = cw_call(cx, type, NULL, 0, NULL);
        else if (CW_IS(value, CW_TYPE_TUPLE))
            e = cw_call(cx, type, CW_AS_TUPLE(value)->items, CW_AS_TUPLE(value)->len, NULL);
        else
            e = cw_call1(cx, type, value);
    } else {
        return cw_raise_i(cx, &cw_type_TypeError,
                          "exceptions must be classes or instances deriving from BaseException, not %s",
                          cw_type_name(type));
    }
    if (!e.tag)
        return 0; /* what went wrong is what gets thrown */
    if (!CW_IS_EXCEPTION(e)) {
        cw_raise(cx, &cw_type_TypeError,
                 "calling %R should have returned an instance of BaseException, not %T", &type, &e);
        return 0;
    }
    if (traceback.tag != CW_NONE)
        cw_exception_set_traceback(CW_AS_EXC(e), traceback);
    cw_exception_restore(cx, e);
    return 0;
}

static cw_value gen_throw(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)kwnames;
    cw_value out = CW_MK_NULL;
    cw_throw thrown = {.args = args, .n = n};
    int64_t delegated = gen_find_throw(cx, as_gen(self), args, &thrown);
    if (delegated < 0)
        return CW_MK_NULL;
    if (delegated) {
        cx->state->thrown = &thrown;
        cw_raise_with_args(cx, &cw_type_BaseException, NULL, 0); /* any will do: the method takes its place */
    } else if (cw_generator_throw_args(cx, args, n) < 0) {
        return CW_MK_NULL;
    }
    int64_t how = cw_generator_throw(cx, as_gen(self), &out);
    cx->state->thrown = NULL;
    return gen_method_result(cx, how, out);
}

static cw_value gen_close(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    return cw_generator_close(cx, as_gen(self)) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value gen_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

static cw_value gen_repr(cw_ctx *cx, cw_value self) {
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<%s object %U at %s>", cw_type_name(self), as_gen(self)->qualname, address);
}

/* ---- attributes ---- */

enum { G_NAME, G_QUALNAME, G_RUNNING, G_SUSPENDED, G_CODE, G_FRAME, G_DELEGATE, G_ORIGIN };

static cw_value gen_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_generator *g = as_gen(self);
    switch ((intptr_t)closure) {
    case G_NAME:
        return CW_MK_OBJ(g->name);
    case G_QUALNAME:
        return CW_MK_OBJ(g->qualname);
    case G_RUNNING:
        return CW_MK_BOOL(g->type == &cw_type_async_generator ? g->async_running : g->running);
    case G_SUSPENDED:
        return CW_MK_BOOL(!g->running && !g->finished && g->resume > 0);
    case G_CODE:
        return CW_MK_OBJ(g->code);
    case G_FRAME:
        return g->finished ? CW_MK_NONE : cw_frame_new(cx, g->code, g->code->firstlineno);
    case G_DELEGATE:
        return g->delegate.tag && !g->running ? g->delegate : CW_MK_NONE;
    default:
        return CW_MK_NONE;
    }
}

static int64_t gen_set_name(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    bool qualified = (intptr_t)closure == G_QUALNAME;
    if (!v.tag || !CW_IS(v, CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "%s must be set to a string object",
                          qualified ? "__qualname__" : "__name__");
    *(qualified ? &as_gen(self)->qualname : &as_gen(self)->name) = CW_AS_STR(v);
    return 0;
}

#define G_ATTR(name, which)                                                                                  \
    { name, gen_get, NULL, NULL, (void *)(intptr_t)(which) }
#define G_MEMBER(name, which)                                                                                \
    { name, gen_get, cw_set_readonly, NULL, (void *)(intptr_t)(which) }
#define G_NAMES(kind)                                                                                        \
    {"__name__", gen_get, gen_set_name, "name of the " kind, (void *)G_NAME}, {                              \
        "__qualname__", gen_get, gen_set_name, NULL, (void *)G_QUALNAME                                      \
    }

static const cw_getset_def gen_getsets[] = {
    G_NAMES("generator"),
    G_ATTR("gi_running", G_RUNNING),
    G_ATTR("gi_suspended", G_SUSPENDED),
    G_MEMBER("gi_code", G_CODE),
    G_ATTR("gi_frame", G_FRAME),
    G_ATTR("gi_yieldfrom", G_DELEGATE),
    {0},
};
static const cw_getset_def coroutine_getsets[] = {
    G_NAMES("coroutine"),
    G_ATTR("cr_running", G_RUNNING),
    G_ATTR("cr_suspended", G_SUSPENDED),
    G_MEMBER("cr_code", G_CODE),
    G_ATTR("cr_frame", G_FRAME),
    G_ATTR("cr_await", G_DELEGATE),
    G_MEMBER("cr_origin", G_ORIGIN),
    {0},
};
const cw_getset_def cw_async_generator_getsets[] = {
    G_NAMES("async generator"),
    G_MEMBER("ag_running", G_RUNNING),
    G_ATTR("ag_suspended", G_SUSPENDED),
    G_MEMBER("ag_code", G_CODE),
    G_ATTR("ag_frame", G_FRAME),
    G_ATTR("ag_await", G_DELEGATE),
    {0},
};

static const cw_method_def gen_methods[] = {
    {"send", gen_send, CW_METHOD_ONE, 1, 1,
     "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."},
    {"throw", gen_throw, CW_METHOD_VARARGS, 1, 3,
     "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or "
     "raise\n"
     "StopIteration."},
    {"close", gen_close, CW_METHOD_NOARGS, 0, 0, "close() -> raise GeneratorExit inside generator."},
    {0},
};

cw_type cw_type_generator = {
    .type = &cw_type_type,
    .name = "generator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_generator),
    .getsets = gen_getsets,
    .methods = gen_methods,
    .repr = gen_repr,
    .iter = gen_self,
    .next = gen_next,
    .finalize = gen_finalize,
};

/* ---- coroutines ---- */

/* What coroutine.__await__ returns: an iterator over the coroutine. */
typedef struct {
    cw_type *type;
    cw_value coroutine;
} gen_wrapper;

static cw_value wrapper_next(cw_ctx *cx, cw_value self) {
    return gen_next(cx, ((gen_wrapper *)self.p)->coroutine);
}

static cw_value wrapper_send(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    return gen_send(cx, ((gen_wrapper *)self.p)->coroutine, args, n, kwnames);
}

static cw_value wrapper_throw(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    return gen_throw(cx, ((gen_wrapper *)self.p)->coroutine, args, n, kwnames);
}

static cw_value wrapper_close(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    return gen_close(cx, ((gen_wrapper *)self.p)->coroutine, args, n, kwnames);
}

static const cw_method_def wrapper_methods[] = {
    {"send", wrapper_send, CW_METHOD_ONE, 1, 1, NULL},
    {"throw", wrapper_throw, CW_METHOD_VARARGS, 1, 3, NULL},
    {"close", wrapper_close, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

static cw_type cw_type_coroutine_wrapper = {
    .type = &cw_type_type,
    .name = "coroutine_wrapper",
    .base = &cw_type_object,
    .basicsize = sizeof(gen_wrapper),
    .methods = wrapper_methods,
    .iter = gen_self,
    .next = wrapper_next,
};

static cw_value coroutine_await(cw_ctx *cx, cw_value self) {
    gen_wrapper *w = cw_alloc(cx, sizeof *w);
    w->type = &cw_type_coroutine_wrapper;
    w->coroutine = self;
    return CW_MK_OBJ(w);
}

static const cw_method_def coroutine_methods[] = {
    {"send", gen_send, CW_METHOD_ONE, 1, 1,
     "send(arg) -> send 'arg' into coroutine,\nreturn next yielded value or raise StopIteration."},
    {"throw", gen_throw, CW_METHOD_VARARGS, 1, 3,
     "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated "
     "value or "
     "raise\nStopIteration."},
    {"close", gen_close, CW_METHOD_NOARGS, 0, 0, "close() -> raise GeneratorExit inside coroutine."},
    {0},
};

cw_type cw_type_coroutine = {
    .type = &cw_type_type,
    .name = "coroutine",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_generator),
    .getsets = coroutine_getsets,
    .methods = coroutine_methods,
    .repr = gen_repr,
    .await = coroutine_await,
    .finalize = gen_finalize,
};
