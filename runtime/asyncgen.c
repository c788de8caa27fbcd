/* asyncgen.c: asynchronous generators: the awaitables of __anext__, asend, athrow and aclose, the hooks of
 * sys.set_asyncgen_hooks, and the operations of `async for`.
 *
 * The body of an asynchronous generator suspends for two reasons: `await` passes values up to the event loop
 * as they are, `yield` wraps them (cw_async_gen_wrap), so that the awaitable knows when it is done. */
#include "exc.h"
#include "func.h"
#include "structseq.h"

extern const cw_getset_def cw_async_generator_getsets[];

typedef struct {
    cw_type *type;
    cw_value value;
} ag_wrapped;

static cw_type ag_wrapped_type = {.type = &cw_type_type,
                                  .name = "async_generator_wrapped_value",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(ag_wrapped)};

cw_value cw_async_gen_wrap(cw_ctx *cx, cw_value v) {
    ag_wrapped *w = cw_alloc(cx, sizeof *w);
    w->type = &ag_wrapped_type;
    w->value = v;
    return CW_MK_OBJ(w);
}

enum { AG_INIT, AG_ITER, AG_CLOSED };
enum { AG_ASEND, AG_ATHROW, AG_ACLOSE };
/* Awaitable of one step. */
typedef struct {
    cw_type *type;
    cw_generator *generator;
    cw_value argument; /* value to send, or tuple of throw's arguments */
    int32_t state, kind;
} ag_step;

static ag_step *as_step(cw_value v) {
    return v.p;
}

/* Ends a step of the body as the awaitable shows it: CW_NULL with StopIteration(value) when the body yielded.
 */
static cw_value ag_unwrap(cw_ctx *cx, cw_generator *g, int64_t how, cw_value out) {
    if (how == CW_GEN_YIELD && !CW_IS_EXACT(out, &ag_wrapped_type))
        return out;
    g->async_running = 0;
    if (how == CW_GEN_YIELD) {
        cw_value value = ((ag_wrapped *)out.p)->value;
        cw_raise_with_args(cx, &cw_type_StopIteration, &value, 1);
        return CW_MK_NULL;
    }
    if (how == CW_GEN_RETURN)
        cw_raise_with_args(cx, &cw_type_StopAsyncIteration, NULL, 0);
    if (cw_pending_is(cx, &cw_type_StopAsyncIteration) || cw_pending_is(cx, &cw_type_GeneratorExit))
        g->closed = 1;
    return CW_MK_NULL;
}

static cw_value ag_fail_reused(cw_ctx *cx, const ag_step *s) {
    return cw_raise(cx, &cw_type_RuntimeError, "cannot reuse already awaited %s",
                    s->kind == AG_ASEND ? "__anext__()/asend()" : "aclose()/athrow()");
}

static cw_value ag_fail_running(cw_ctx *cx, ag_step *s) {
    static const char *const names[] = {"anext", "athrow", "aclose"};
    s->state = AG_CLOSED;
    return cw_raise(cx, &cw_type_RuntimeError, "%s(): asynchronous generator is already running",
                    names[s->kind]);
}

/* ---- __anext__, asend ---- */

static cw_value asend_send(cw_ctx *cx, ag_step *s, cw_value sent) {
    cw_generator *g = s->generator;
    cw_value out = CW_MK_NULL;
    if (s->state == AG_CLOSED)
        return ag_fail_reused(cx, s);
    if (s->state == AG_INIT) {
        if (g->async_running)
            return ag_fail_running(cx, s);
        if (!sent.tag || sent.tag == CW_NONE)
            sent = s->argument;
        s->state = AG_ITER;
    }
    g->async_running = 1;
    int64_t how = cw_generator_resume(cx, g, sent, &out);
    cw_value result = ag_unwrap(cx, g, how, out);
    if (!result.tag)
        s->state = AG_CLOSED;
    return result;
}

static cw_value asend_throw(cw_ctx *cx, ag_step *s, const cw_value *args, int64_t n) {
    cw_value out = CW_MK_NULL;
    if (s->state == AG_CLOSED)
        return ag_fail_reused(cx, s);
    if (cw_generator_throw_args(cx, args, n) < 0)
        return CW_MK_NULL;
    int64_t how = cw_generator_throw(cx, s->generator, &out);
    cw_value result = ag_unwrap(cx, s->generator, how, out);
    if (!result.tag)
        s->state = AG_CLOSED;
    return result;
}

/* ---- athrow, aclose ---- */

/* The end of an awaited aclose(): GeneratorExit and StopAsyncIteration mean success. */
static cw_value athrow_finish(cw_ctx *cx, ag_step *s) {
    s->generator->async_running = 0;
    s->state = AG_CLOSED;
    if (s->kind == AG_ACLOSE &&
        (cw_pending_is(cx, &cw_type_StopAsyncIteration) || cw_pending_is(cx, &cw_type_GeneratorExit))) {
        cw_clear(cx);
        cw_raise_with_args(cx, &cw_type_StopIteration, NULL, 0);
    }
    return CW_MK_NULL;
}

/* What a step of the body means for athrow or aclose. */
static cw_value athrow_result(cw_ctx *cx, ag_step *s, int64_t how, cw_value out) {
    if (s->kind == AG_ATHROW) {
        cw_value result = ag_unwrap(cx, s->generator, how, out);
        return result.tag                                  ? result
               : cw_pending_is(cx, &cw_type_StopIteration) ? result
                                                           : athrow_finish(cx, s);
    }
    if (how == CW_GEN_YIELD && CW_IS_EXACT(out, &ag_wrapped_type)) {
        s->generator->async_running = 0;
        s->state = AG_CLOSED;
        return cw_raise(cx, &cw_type_RuntimeError, "async generator ignored GeneratorExit");
    }
    if (how == CW_GEN_YIELD)
        return out;
    if (how == CW_GEN_RETURN)
        cw_raise_with_args(cx, &cw_type_StopAsyncIteration, NULL, 0);
    return athrow_finish(cx, s);
}

static cw_value athrow_send(cw_ctx *cx, ag_step *s, cw_value sent) {
    cw_generator *g = s->generator;
    cw_value out = CW_MK_NULL;
    int64_t how;
    if (s->state == AG_CLOSED)
        return ag_fail_reused(cx, s);
    if (g->finished) {
        s->state = AG_CLOSED;
        return cw_raise_with_args(cx, &cw_type_StopIteration, NULL, 0);
    }
    if (s->state == AG_INIT) {
        if (g->async_running)
            return ag_fail_running(cx, s);
        if (g->closed) {
            s->state = AG_CLOSED;
            return cw_raise_with_args(cx, &cw_type_StopAsyncIteration, NULL, 0);
        }
        if (sent.tag && sent.tag != CW_NONE)
            return cw_raise(cx, &cw_type_RuntimeError,
                            "can't send non-None value to a just-started coroutine");
        s->state = AG_ITER;
        g->async_running = 1;
        if (s->kind == AG_ACLOSE) {
            g->closed = 1;
            cw_raise_with_args(cx, &cw_type_GeneratorExit, NULL, 0);
        } else if (cw_generator_throw_args(cx, CW_AS_TUPLE(s->argument)->items,
                                           CW_AS_TUPLE(s->argument)->len) < 0) {
            return athrow_finish(cx, s);
        }
        how = cw_generator_throw(cx, g, &out);
    } else {
        how = cw_generator_resume(cx, g, sent, &out);
    }
    return athrow_result(cx, s, how, out);
}

static cw_value athrow_throw(cw_ctx *cx, ag_step *s, const cw_value *args, int64_t n) {
    cw_value out = CW_MK_NULL;
    if (s->state == AG_CLOSED)
        return ag_fail_reused(cx, s);
    if (cw_generator_throw_args(cx, args, n) < 0)
        return CW_MK_NULL;
    int64_t how = cw_generator_throw(cx, s->generator, &out);
    return athrow_result(cx, s, how, out);
}

/* ---- the awaitable objects ---- */

static cw_value step_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

static cw_value step_do_send(cw_ctx *cx, cw_value self, cw_value sent) {
    return as_step(self)->kind == AG_ASEND ? asend_send(cx, self.p, sent) : athrow_send(cx, self.p, sent);
}

static cw_value step_next(cw_ctx *cx, cw_value self) {
    return step_do_send(cx, self, CW_MK_NONE);
}

static cw_value step_send(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    return step_do_send(cx, self, args[0]);
}

static cw_value step_throw(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)kwnames;
    return as_step(self)->kind == AG_ASEND ? asend_throw(cx, self.p, args, n)
                                           : athrow_throw(cx, self.p, args, n);
}

static cw_value step_close(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)cx, (void)args, (void)n, (void)kwnames;
    as_step(self)->state = AG_CLOSED;
    return CW_MK_NONE;
}

static const cw_method_def step_methods[] = {
    {"send", step_send, CW_METHOD_ONE, 1, 1, NULL},
    {"throw", step_throw, CW_METHOD_VARARGS, 1, 3, NULL},
    {"close", step_close, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

static cw_type asend_type = {.type = &cw_type_type,
                             .name = "async_generator_asend",
                             .base = &cw_type_object,
                             .basicsize = sizeof(ag_step),
                             .methods = step_methods,
                             .iter = step_self,
                             .next = step_next,
                             .await = step_self};
static cw_type athrow_type = {.type = &cw_type_type,
                              .name = "async_generator_athrow",
                              .base = &cw_type_object,
                              .basicsize = sizeof(ag_step),
                              .methods = step_methods,
                              .iter = step_self,
                              .next = step_next,
                              .await = step_self};

/* ---- asynchronous generators ---- */

/* Tells the event loop about a generator that is used for the first time. */
static int64_t ag_call_hooks(cw_ctx *cx, cw_generator *g) {
    if (g->hooks_called)
        return 0;
    g->hooks_called = 1;
    g->finalizer = cx->state->asyncgen_finalizer;
    cw_value hook = cx->state->asyncgen_firstiter;
    return !hook.tag || hook.tag == CW_NONE || cw_call1(cx, hook, CW_MK_OBJ(g)).tag ? 0 : -1;
}

static cw_value ag_new_step(cw_ctx *cx, cw_value generator, int kind, cw_value argument) {
    if (ag_call_hooks(cx, generator.p) < 0)
        return CW_MK_NULL;
    ag_step *s = cw_alloc(cx, sizeof *s);
    s->type = kind == AG_ASEND ? &asend_type : &athrow_type;
    s->generator = generator.p;
    s->argument = argument;
    s->kind = kind;
    return CW_MK_OBJ(s);
}

static cw_value ag_anext(cw_ctx *cx, cw_value self) {
    return ag_new_step(cx, self, AG_ASEND, CW_MK_NONE);
}

static cw_value ag_asend(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    return ag_new_step(cx, self, AG_ASEND, args[0]);
}

static cw_value ag_athrow(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)kwnames;
    cw_value packed = cw_tuple_build(cx, args, n);
    return packed.tag ? ag_new_step(cx, self, AG_ATHROW, packed) : packed;
}

static cw_value ag_aclose(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    return ag_new_step(cx, self, AG_ACLOSE, CW_MK_NULL);
}

static cw_value ag_repr(cw_ctx *cx, cw_value self) {
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<async_generator object %U at %s>", ((cw_generator *)self.p)->qualname,
                         address);
}

/* Collected while suspended: the event loop closes it if it asked to; else it is closed here, as far as that
 * goes without awaiting. */
static void ag_finalize(cw_ctx *cx, cw_value self) {
    cw_generator *g = self.p;
    if (g->finished || g->running)
        return;
    cw_value pending = cw_take(cx);
    if (g->finalizer.tag && g->finalizer.tag != CW_NONE && !g->closed)
        cw_call1(cx, g->finalizer, self);
    else
        cw_generator_close(cx, g);
    if (cx->exc)
        cw_write_unraisable(cx, NULL, self);
    if (pending.tag)
        cw_exception_restore(cx, pending);
}

static const cw_method_def ag_methods[] = {
    {"asend", ag_asend, CW_METHOD_ONE, 1, 1, NULL},
    {"athrow", ag_athrow, CW_METHOD_VARARGS, 1, 3, NULL},
    {"aclose", ag_aclose, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, NULL},
    {0},
};

cw_type cw_type_async_generator = {
    .type = &cw_type_type,
    .name = "async_generator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_generator),
    .getsets = cw_async_generator_getsets,
    .methods = ag_methods,
    .repr = ag_repr,
    .aiter = step_self,
    .anext = ag_anext,
    .finalize = ag_finalize,
};

/* ---- async for ---- */

cw_value cw_get_aiter(cw_ctx *cx, cw_value v) {
    cw_type *t = type_of_ready(cx, v);
    if (!t->aiter)
        return cw_raise(cx, &cw_type_TypeError,
                        "'async for' requires an object with __aiter__ method, got %s", cw_type_name(v));
    cw_value it = t->aiter(cx, v);
    if (it.tag && !type_of_ready(cx, it)->anext)
        return cw_raise(cx, &cw_type_TypeError,
                        "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                        cw_type_name(it));
    return it;
}

cw_value cw_get_anext(cw_ctx *cx, cw_value v) {
    cw_type *t = type_of_ready(cx, v);
    if (!t->anext)
        return cw_raise(cx, &cw_type_TypeError,
                        "'async for' requires an iterator with __anext__ method, got %s", cw_type_name(v));
    cw_value awaitable = t->anext(cx, v);
    cw_value iterator = awaitable.tag ? cw_get_awaitable(cx, awaitable, 0) : awaitable;
    if (iterator.tag || !awaitable.tag)
        return iterator;
    cw_value cause = cw_take(cx);
    cw_raise(cx, &cw_type_TypeError, "'async for' received an invalid object from __anext__: %s",
             cw_type_name(awaitable));
    if (cx->exc && cause.tag) {
        ((cw_exception *)cx->exc)->cause = ((cw_exception *)cx->exc)->context = cause;
        ((cw_exception *)cx->exc)->suppress_context = 1;
    }
    return CW_MK_NULL;
}

/* ---- anext(iterator, default) ---- */

typedef struct {
    cw_type *type;
    cw_value awaitable, iterator, fallback;
} ag_anext_default;

/* Result of a step: StopAsyncIteration becomes the default. */
static cw_value anext_step(cw_ctx *cx, ag_anext_default *a, int64_t how, cw_value out) {
    if (how == CW_GEN_YIELD)
        return out;
    if (how == CW_GEN_ERROR && cw_pending_is(cx, &cw_type_StopAsyncIteration)) {
        cw_clear(cx);
        out = a->fallback;
    } else if (how == CW_GEN_ERROR) {
        return CW_MK_NULL;
    }
    return cw_raise_with_args(cx, &cw_type_StopIteration, &out, 1);
}

static int64_t anext_start(cw_ctx *cx, ag_anext_default *a) {
    if (!a->iterator.tag)
        a->iterator = cw_get_awaitable(cx, a->awaitable, 0);
    return a->iterator.tag ? 0 : -1;
}

static cw_value anext_send(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    ag_anext_default *a = self.p;
    cw_value out = CW_MK_NULL;
    if (anext_start(cx, a) < 0)
        return CW_MK_NULL;
    int64_t how = cw_iterator_send(cx, a->iterator, args[0], &out);
    return anext_step(cx, a, how, out);
}

static cw_value anext_next(cw_ctx *cx, cw_value self) {
    cw_value none = CW_MK_NONE;
    return anext_send(cx, self, &none, 1, NULL);
}

static cw_value anext_throw(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)kwnames;
    ag_anext_default *a = self.p;
    cw_value out = CW_MK_NULL;
    if (anext_start(cx, a) < 0 || cw_generator_throw_args(cx, args, n) < 0)
        return CW_MK_NULL;
    int64_t how = cw_iterator_throw(cx, a->iterator, &out);
    return anext_step(cx, a, how, out);
}

static cw_value anext_close(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    ag_anext_default *a = self.p;
    return anext_start(cx, a) < 0 ? CW_MK_NULL : cw_call_method0(cx, a->iterator, "close");
}

static const cw_method_def anext_methods[] = {
    {"send", anext_send, CW_METHOD_ONE, 1, 1, NULL},
    {"throw", anext_throw, CW_METHOD_VARARGS, 1, 3, NULL},
    {"close", anext_close, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

static cw_type anext_awaitable_type = {.type = &cw_type_type,
                                       .name = "anext_awaitable",
                                       .base = &cw_type_object,
                                       .basicsize = sizeof(ag_anext_default),
                                       .methods = anext_methods,
                                       .iter = step_self,
                                       .next = anext_next,
                                       .await = step_self};

/* Built-in anext(): fallback CW_NULL when not given. */
cw_value cw_anext(cw_ctx *cx, cw_value iterator, cw_value fallback) {
    cw_type *t = type_of_ready(cx, iterator);
    if (!t->anext)
        return cw_raise(cx, &cw_type_TypeError, "'%s' object is not an async iterator",
                        cw_type_name(iterator));
    cw_value awaitable = t->anext(cx, iterator);
    if (!awaitable.tag || !fallback.tag)
        return awaitable;
    ag_anext_default *a = cw_alloc(cx, sizeof *a);
    a->type = &anext_awaitable_type;
    a->awaitable = awaitable;
    a->fallback = fallback;
    return CW_MK_OBJ(a);
}

/* ---- sys.set_asyncgen_hooks, sys.get_asyncgen_hooks ---- */

cw_value cw_sys_set_asyncgen_hooks(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    static const char *const names[] = {"firstiter", "finalizer", NULL};
    (void)self;
    cw_value a[2];
    if (cw_args_parse(cx, "set_asyncgen_hooks", args, n, kwnames, names, 0, -1, a) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 2; i++)
        if (a[i].tag && a[i].tag != CW_NONE && !cw_is_callable(cx, a[i]))
            return cw_raise(cx, &cw_type_TypeError, "callable %s expected, got %s", names[i],
                            cw_type_name(a[i]));
    if (a[0].tag)
        cx->state->asyncgen_firstiter = a[0];
    if (a[1].tag)
        cx->state->asyncgen_finalizer = a[1];
    return CW_MK_NONE;
}

static const cw_getset_def hook_fields[] = {
    STRUCTSEQ_FIELD((void *)0, "firstiter", NULL), STRUCTSEQ_FIELD((void *)1, "finalizer", NULL), {0}};
static structseq_type type_hooks = {{STRUCTSEQ_SLOTS("asyncgen_hooks", NULL, hook_fields, NULL)}, 2, 2};

cw_value cw_sys_get_asyncgen_hooks(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    (void)self, (void)args, (void)n, (void)kwnames;
    cw_value first = cx->state->asyncgen_firstiter, last = cx->state->asyncgen_finalizer;
    cw_value pair[2] = {first.tag ? first : CW_MK_NONE, last.tag ? last : CW_MK_NONE};
    return structseq_ready(cx, &type_hooks) < 0 ? CW_MK_NULL : structseq_build(cx, &type_hooks, pair);
}
