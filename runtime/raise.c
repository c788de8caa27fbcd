/* raise.c: making exceptions pending, chaining their contexts, matching them in handlers, and the guards
 * against deep recursion. The classes are in exc.c, printing in traceback.c. */
#include <assert.h>
#include <limits.h>

#include "exc.h"
#include "func.h"

/* ---- context ---- */

cw_obj *cw_handled(cw_ctx *cx) {
    if (cx->handled)
        return cx->handled;
    for (cw_exc_link *l = cx->exc_links; l; l = l->previous)
        if (l->handled)
            return l->handled;
    return NULL;
}

/* exc.__context__ = the exception being handled; breaks the cycle if exc is already in that one's chain. */
static void raise_set_context(cw_exception *handled, cw_exception *exc) {
    if (handled == exc)
        return;
    cw_exception *o = handled, *slow = handled;
    for (bool step = false; o->context.tag == CW_OBJ; step = !step) {
        cw_exception *context = CW_AS_EXC(o->context);
        if (context == exc) {
            o->context = CW_MK_NONE;
            break;
        }
        o = context;
        if (o == slow)
            break; /* a cycle that was there before */
        if (step)
            slow = CW_AS_EXC(slow->context);
    }
    exc->context = CW_MK_OBJ(handled);
}

/* Makes exc pending. */
static void raise_pending(cw_ctx *cx, cw_value exc) {
    cw_obj *handled = cw_handled(cx);
    if (handled)
        raise_set_context((cw_exception *)handled, CW_AS_EXC(exc));
    cx->exc = exc.p;
}

cw_value cw_raise_with_args(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n) {
    cw_value e = cw_exception_make(cx, type, args, n);
    if (e.tag)
        raise_pending(cx, e);
    return CW_MK_NULL;
}

static void raise_formatted(cw_ctx *cx, cw_type *type, const char *format, va_list args) {
    cw_value message = cw_str_vformat(cx, format, args);
    if (message.tag)
        cw_raise_with_args(cx, type, &message, 1);
}

cw_value cw_raise(cw_ctx *cx, cw_type *type, const char *format, ...) {
    va_list args;
    va_start(args, format);
    raise_formatted(cx, type, format, args);
    va_end(args);
    return CW_MK_NULL;
}

int64_t cw_raise_i(cw_ctx *cx, cw_type *type, const char *format, ...) {
    va_list args;
    va_start(args, format);
    raise_formatted(cx, type, format, args);
    va_end(args);
    return -1;
}

void *cw_raise_p(cw_ctx *cx, cw_type *type, const char *format, ...) {
    va_list args;
    va_start(args, format);
    raise_formatted(cx, type, format, args);
    va_end(args);
    return NULL;
}

cw_value cw_raise_key_error(cw_ctx *cx, cw_value key) {
    return cw_raise_with_args(cx, &cw_type_KeyError, &key, 1);
}

cw_value cw_raise_stop_iteration(cw_ctx *cx, cw_value value) {
    return cw_raise_with_args(cx, &cw_type_StopIteration, &value,
                              value.tag == CW_NULL || value.tag == CW_NONE ? 0 : 1);
}

void *cw_raise_memory(cw_ctx *cx) {
    cw_exception *e = (cw_exception *)cx->state->memory_error;
    if (e) {
        cw_exception_set_traceback(e, CW_MK_NONE);
        e->context = CW_MK_NONE;
        cx->exc = (cw_obj *)e;
    }
    return NULL;
}

/* ---- statements ---- */

/* An exception instance from what stands after `raise` or `from`. */
static cw_value raise_instance(cw_ctx *cx, cw_value v, const char *complaint) {
    if (CW_IS_EXCEPTION(v))
        return v;
    if (v.tag != CW_OBJ || !CW_IS(v, CW_TYPE_TYPE) || !(((cw_type *)v.p)->flags & CW_TYPE_EXCEPTION))
        return cw_raise(cx, &cw_type_TypeError, complaint);
    cw_value e = (((cw_type *)v.p)->flags & CW_TYPE_HEAP) ? cw_call(cx, v, NULL, 0, NULL)
                                                          : cw_exception_make(cx, v.p, NULL, 0);
    if (e.tag && !CW_IS_EXCEPTION(e))
        return cw_raise(cx, &cw_type_TypeError,
                        "calling %R should have returned an instance of BaseException, not %R", &v,
                        &(cw_value){CW_OBJ, {.p = cw_type_of(e)}});
    return e;
}

void cw_raise_value(cw_ctx *cx, cw_value exc, cw_value cause) {
    cw_value e = raise_instance(cx, exc, "exceptions must derive from BaseException");
    if (!e.tag)
        return;
    if (cause.tag) {
        if (cause.tag != CW_NONE)
            cause = raise_instance(cx, cause, "exception causes must derive from BaseException");
        if (!cause.tag)
            return;
        CW_AS_EXC(e)->cause = cause;
        CW_AS_EXC(e)->suppress_context = 1;
    }
    raise_pending(cx, e);
}

void cw_reraise(cw_ctx *cx) {
    cw_obj *handled = cw_handled(cx);
    if (!handled)
        cw_raise(cx, &cw_type_RuntimeError, "No active exception to reraise");
    else
        cx->exc = handled;
}

/* Library functions that CPython has in C, by their code or by the file they stand in: frames of them are in
 * no traceback. */
enum { RAISE_MAX_UNSEEN = 32 };
static const void *raise_unseen[RAISE_MAX_UNSEEN];
static int raise_unseen_count;

static void raise_hide(const void *code_or_file) {
    assert(raise_unseen_count < RAISE_MAX_UNSEEN);
    raise_unseen[raise_unseen_count++] = code_or_file;
}

void cw_traceback_hide(const cw_code *code) {
    raise_hide(code);
}

void cw_traceback_hide_file(const cw_code *code) {
    raise_hide(code->filename);
}

static bool raise_is_unseen(const cw_code *code) {
    int i = 0;
    while (i < raise_unseen_count && raise_unseen[i] != code && raise_unseen[i] != code->filename)
        i++;
    return i < raise_unseen_count;
}

/* Library functions that CPython makes of text that it puts together: where a frame of them is shown. */
enum { RAISE_MAX_GENERATED = 16 };
static const cw_code *raise_generated[RAISE_MAX_GENERATED];
static int raise_generated_count;

void cw_traceback_generated(const cw_code *code) {
    assert(raise_generated_count < RAISE_MAX_GENERATED);
    raise_generated[raise_generated_count++] = code;
}

const cw_site *cw_generated_site(cw_ctx *cx, const cw_code *code, int64_t line) {
    static cw_str filename = CW_STATIC_STR("<string>", 8);
    cw_code *shown = cw_alloc(cx, sizeof *shown);
    *shown = *code;
    shown->filename = &filename;
    cw_site *site = cw_alloc(cx, sizeof *site);
    *site = (cw_site){shown, (int32_t)line, 0, (int32_t)line, 0};
    return site;
}

/* The site that the traceback has for it; NULL: none. */
static const cw_site *raise_shown_site(cw_ctx *cx, const cw_site *site) {
    if (raise_is_unseen(site->code))
        return NULL;
    for (int i = 0; i < raise_generated_count; i++)
        if (raise_generated[i] == site->code) /* the text has a function around it, in line 1 */
            return cw_generated_site(cx, site->code, 2 + site->line - site->code->firstlineno);
    return site;
}

cw_value cw_exception_traceback(cw_ctx *cx, cw_exception *e) {
    for (int32_t i = 0; i < e->ntrail; i++) {
        const cw_site *site = raise_shown_site(cx, e->trail[i]);
        if (!site)
            continue;
        cw_traceback *t = cw_alloc(cx, sizeof *t);
        t->type = &cw_type_traceback;
        t->site = site;
        t->next = e->traceback;
        t->lineno = t->site->line;
        e->traceback = CW_MK_OBJ(t);
    }
    e->ntrail = 0;
    return e->traceback;
}

void cw_exception_set_traceback(cw_exception *e, cw_value traceback) {
    e->ntrail = 0;
    e->traceback = traceback;
}

CW_NOINLINE static void empty_trail(cw_ctx *cx, const cw_site *site) {
    cw_exception_traceback(cx, (cw_exception *)cx->exc);
    cw_traceback_add(cx, site);
}

/* Most exceptions are caught after few frames, and nobody asks where they were raised. */
void cw_traceback_add(cw_ctx *cx, const cw_site *site) {
    cw_exception *e = (cw_exception *)cx->exc;
    if (CW_UNLIKELY(!e))
        return;
    if (CW_UNLIKELY(e->ntrail == (int32_t)(sizeof e->trail / sizeof *e->trail))) {
        empty_trail(cx, site);
        return;
    }
    e->trail[e->ntrail++] = site;
    cx->missed = NULL;
}

cw_value cw_handler_enter(cw_ctx *cx, cw_value *saved) {
    cw_obj *e = cx->exc;
    *saved = cx->handled ? CW_MK_OBJ(cx->handled) : CW_MK_NONE;
    cx->handled = e;
    cx->exc = NULL;
    return CW_MK_OBJ(e);
}

void cw_handler_leave(cw_ctx *cx, cw_value saved) {
    cx->handled = saved.tag == CW_OBJ ? saved.p : NULL;
}

void cw_exception_restore(cw_ctx *cx, cw_value exc) {
    cx->exc = exc.p;
}

/* ---- matching ---- */

static bool raise_is_exception_class(cw_value v) {
    return v.tag == CW_OBJ && CW_IS(v, CW_TYPE_TYPE) && (((cw_type *)v.p)->flags & CW_TYPE_EXCEPTION);
}

CW_NOINLINE static int64_t matches(cw_ctx *cx, cw_value exc, cw_value cls) {
    static const char complaint[] = "catching classes that do not inherit from BaseException is not allowed";
    if (cls.tag == CW_OBJ && CW_IS(cls, CW_TYPE_TUPLE)) {
        cw_tuple *t = CW_AS_TUPLE(cls);
        for (int64_t i = 0; i < t->len; i++)
            if (!raise_is_exception_class(t->items[i]))
                return cw_raise_i(cx, &cw_type_TypeError, complaint);
        for (int64_t i = 0; i < t->len; i++)
            if (cw_type_is_subtype(cw_type_of(exc), t->items[i].p))
                return 1;
        return 0;
    }
    if (!raise_is_exception_class(cls))
        return cw_raise_i(cx, &cw_type_TypeError, complaint);
    return cw_type_is_subtype(cw_type_of(exc), cls.p);
}

int64_t cw_exception_matches(cw_ctx *cx, cw_value exc, cw_value cls) {
    if (cls.tag == CW_OBJ && CW_TYPE_OF_PTR(exc.p) == cls.p)
        return 1;
    return matches(cx, exc, cls);
}

int64_t cw_pending_is(cw_ctx *cx, cw_type *type) {
    if (!cx->exc)
        return 0;
    for (cw_type *t = cx->exc->type; t; t = t->base)
        if (t == type)
            return 1;
    return cw_type_is_subtype(cx->exc->type, type);
}

void cw_clear(cw_ctx *cx) {
    cx->exc = NULL;
}

cw_value cw_take(cw_ctx *cx) {
    cw_obj *e = cx->exc;
    cx->exc = NULL;
    return e ? CW_MK_OBJ(e) : CW_MK_NULL;
}

int64_t cw_exception_is_stop_async(cw_value exc) {
    return cw_type_is_subtype(cw_type_of(exc), &cw_type_StopAsyncIteration);
}

void cw_exception_info(cw_ctx *cx, cw_value exc, cw_value *type, cw_value *value, cw_value *traceback) {
    *type = CW_MK_OBJ(cw_type_of(exc));
    *value = exc;
    *traceback = cw_exception_traceback(cx, CW_AS_EXC(exc));
}

/* ---- exceptions of single operations ---- */

/* NameError (or a subclass) with its `name` attribute. */
static void raise_name_error(cw_ctx *cx, cw_type *type, const char *format, cw_str *name) {
    cw_raise(cx, type, format, name);
    if (cx->exc && cx->exc->type == type)
        ((cw_exception *)cx->exc)->extra[EXC_NAME] = CW_MK_OBJ(name);
}

void cw_raise_unbound_local(cw_ctx *cx, cw_str *name) {
    raise_name_error(cx, &cw_type_UnboundLocalError,
                     "cannot access local variable '%U' where it is not associated with a value", name);
    if (cx->exc && cx->exc->type == &cw_type_UnboundLocalError)
        ((cw_exception *)cx->exc)->extra[EXC_NAME] = CW_MK_NULL;
}

void cw_raise_unbound_free(cw_ctx *cx, cw_str *name) {
    raise_name_error(
        cx, &cw_type_NameError,
        "cannot access free variable '%U' where it is not associated with a value in enclosing scope", name);
}

void cw_raise_super_no_class(cw_ctx *cx, cw_str *name) {
    cw_raise(cx, &cw_type_RuntimeError, "%U(): __class__ cell not found", name);
}

void cw_raise_super_empty_class(cw_ctx *cx, cw_str *name) {
    cw_raise(cx, &cw_type_RuntimeError, "%U(): empty __class__ cell", name);
}

void cw_raise_super_deleted(cw_ctx *cx, cw_str *name) {
    cw_raise(cx, &cw_type_RuntimeError, "%U(): arg[0] deleted", name);
}

cw_value cw_raise_name_error(cw_ctx *cx, cw_str *name) {
    raise_name_error(cx, &cw_type_NameError, "name '%U' is not defined", name);
    return CW_MK_NULL;
}

void cw_raise_assertion(cw_ctx *cx, cw_value message) {
    cw_raise_with_args(cx, &cw_type_AssertionError, &message, message.tag ? 1 : 0);
}

void cw_exception_set_attr(cw_ctx *cx, cw_value obj, cw_str *name) {
    cw_exception *e = (cw_exception *)cx->exc;
    if (!e || !cw_pending_is(cx, &cw_type_AttributeError) || e->extra[EXC_NAME].tag || e->extra[EXC_OBJ].tag)
        return;
    e->extra[EXC_NAME] = CW_MK_OBJ(name);
    e->extra[EXC_OBJ] = obj;
}

/* ---- with ---- */

typedef struct with_protocol {
    cw_str enter, exit;
    const char *kind;
} with_protocol;

/* Looks up both methods of a context manager and calls the entering one. */
static cw_value with_enter(cw_ctx *cx, cw_value manager, with_protocol *p, cw_value *exit_method) {
    cw_value plain = cw_type_lookup(cx, cw_type_of(manager), &p->enter);
    bool is_function = CW_IS_EXACT(plain, &cw_type_function); /* needs not be bound */
    cw_value e = is_function ? plain : cw_lookup_special(cx, manager, &p->enter);
    if (!e.tag) {
        if (!cx->exc)
            cw_raise(cx, &cw_type_TypeError, "'%s' object does not support the %s protocol",
                     cw_type_name(manager), p->kind);
        return e;
    }
    *exit_method = cw_lookup_special(cx, manager, &p->exit);
    if (!exit_method->tag) {
        if (!cx->exc)
            cw_raise(cx, &cw_type_TypeError,
                     "'%s' object does not support the %s protocol (missed %U method)", cw_type_name(manager),
                     p->kind, &p->exit);
        return CW_MK_NULL;
    }
    return cw_call(cx, e, &manager, is_function, NULL);
}

cw_value cw_with_enter(cw_ctx *cx, cw_value manager, cw_value *exit_method) {
    static with_protocol p = {CW_STATIC_STR("__enter__", 9), CW_STATIC_STR("__exit__", 8), "context manager"};
    return with_enter(cx, manager, &p, exit_method);
}

static cw_value with_aenter(cw_ctx *cx, cw_value manager, cw_value *exit_method) {
    static with_protocol p = {CW_STATIC_STR("__aenter__", 10), CW_STATIC_STR("__aexit__", 9),
                              "asynchronous context manager"};
    return with_enter(cx, manager, &p, exit_method);
}

cw_value cw_with_aenter(cw_ctx *cx, cw_value manager, cw_value *exit_method) {
    cw_value awaitable = with_aenter(cx, manager, exit_method);
    cw_type *t = awaitable.tag ? cw_type_of(awaitable) : NULL;
    if (t && (cw_type_ready(cx, t) < 0 || (!t->await && !cw_gen_may_be_awaited(awaitable))))
        return cx->exc
                   ? CW_MK_NULL
                   : cw_raise(
                         cx, &cw_type_TypeError,
                         "'async with' received an object from __aenter__ that does not implement __await__: "
                         "%s",
                         cw_type_name(awaitable));
    return awaitable;
}

/* ---- recursion ---- */

void cw_raise_recursion(cw_ctx *cx) {
    if (cx->state->interrupt_pending && cw_check_events(cx) < 0)
        return;
    cw_raise(cx, &cw_type_RecursionError, "maximum recursion depth exceeded");
}

int64_t cw_stack_check(cw_ctx *cx) {
    char marker;
    if (cw_check_events(cx) < 0)
        return -1;
    if (&marker >= cx->state->true_stack_limit)
        return 0;
    cw_raise_recursion(cx);
    return -1;
}

int64_t cw_enter_recursive(cw_ctx *cx, const char *where) {
    char marker;
    if (CW_LIKELY(++cx->depth <= cx->depth_limit && !CW_STACK_LOW(cx, marker)))
        return 0;
    if (cw_check_events(cx) < 0) {
        cx->depth--;
        return -1;
    }
    if (cx->depth <= cx->state->recursion_limit && &marker >= cx->state->true_stack_limit)
        return 0;
    cx->depth--;
    return cw_raise_i(cx, &cw_type_RecursionError, "maximum recursion depth exceeded%s", where);
}

void cw_leave_recursive(cw_ctx *cx) {
    cx->depth--;
}

/* ---- repr of containers that may contain themselves ---- */

struct cw_repr_entry {
    void *object;
    struct cw_repr_entry *next;
};

int64_t cw_repr_enter(cw_ctx *cx, void *object) {
    for (struct cw_repr_entry *e = cx->state->repr_stack; e; e = e->next)
        if (e->object == object)
            return 1;
    if (cw_enter_recursive(cx, " while getting the repr of an object") < 0)
        return -1;
    struct cw_repr_entry *e = cw_alloc(cx, sizeof *e);
    e->object = object;
    e->next = cx->state->repr_stack;
    cx->state->repr_stack = e;
    return 0;
}

void cw_repr_leave(cw_ctx *cx, void *object) {
    struct cw_repr_entry *e = cx->state->repr_stack;
    if (!e || e->object != object)
        return;
    cx->state->repr_stack = e->next;
    cw_leave_recursive(cx);
}
