/* state.h: what the modules that make up a running program (gc, state, exc, raise, func, gen, module) share
 * among themselves beyond cw.h. */
#ifndef CW_STATE_H
#define CW_STATE_H

#include "cw.h"

/* ---- gc.c ---- */
void cw_gc_init(void);        /* once per process, before the first allocation */
void cw_gc_start(cw_ctx *cx); /* cx allocates from now on */
void cw_gc_add_object_of(
    const void *address); /* roots: writable data of the program or library around address */
void cw_gc_run_finalizers(cw_ctx *cx);
void cw_gc_finalize(cw_ctx *cx); /* collects, and runs them */
void cw_gc_finalize_all(void);   /* at the end of the program */
/* Does the type's finalizer only give back what the system gave? */
bool cw_gc_only_releases(const cw_type *t);
void cw_gc_set_finalizer(void *object, void (*proc)(void *object, void *data), void *data);

/* ---- raise.c ---- */
CW_COLD void *cw_raise_memory(cw_ctx *cx);              /* the MemoryError made ahead; returns NULL */
cw_value cw_raise_name_error(cw_ctx *cx, cw_str *name); /* "name ... is not defined"; returns CW_NULL */

/* Traceback entry. The newest frame is outermost: `next` leads to the frame that was called. */
typedef struct cw_traceback {
    cw_type *type;
    const cw_site *site;
    cw_value next;  /* traceback or None */
    cw_value frame; /* made when looked at, or CW_NULL */
    int64_t lineno; /* of the site, or as given to types.TracebackType */
    int64_t lasti;  /* as given to types.TracebackType */
} cw_traceback;
extern cw_type cw_type_traceback, cw_type_frame;
/* frame.c: a frame object that knows code and line; the frame of a function on record, those behind it
 * linked. */
cw_value cw_frame_new(cw_ctx *cx, const cw_code *code, int64_t line);
cw_value cw_frame_of_record(cw_ctx *cx, cw_record *record);
const cw_code *cw_frame_code(cw_value frame);
/* Globals of the function on record. NULL + exception */
cw_value cw_record_globals(cw_ctx *cx, const cw_record *record);

/* ---- func.c ---- */
typedef struct cw_native_function {
    cw_type *type;
    const cw_method_def *def;
    cw_value self;        /* module or receiver, passed to fn; CW_NULL: none */
    cw_value module_name; /* __module__: str or CW_NULL */
} cw_native_function;
extern cw_type cw_type_native_function;
cw_value cw_function_call(cw_ctx *cx, cw_value f, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* Calls a method definition: checks keywords and the argument count as its flags say. owner: type's name or
 * NULL. */
cw_value cw_method_def_call(cw_ctx *cx, const cw_method_def *def, const char *owner, cw_value self,
                            const cw_value *args, int64_t nargs, cw_tuple *kwnames);

/* ---- gen.c ---- */
/* How a resumption ended; *out receives the yielded or returned value. */
enum { CW_GEN_ERROR = -1, CW_GEN_RETURN = 0, CW_GEN_YIELD = 1 };
int64_t cw_generator_resume(cw_ctx *cx, cw_generator *g, cw_value sent, cw_value *out);
int64_t cw_generator_throw(cw_ctx *cx, cw_generator *g, cw_value *out); /* throws the pending exception */
int64_t cw_generator_close(cw_ctx *cx, cw_generator *g);
/* The exception described by the arguments of throw(): instance, class, or (class, value, traceback). Pending
 * or -1 with a TypeError pending. */
int64_t cw_generator_throw_args(cw_ctx *cx, const cw_value *args, int64_t nargs);
/* send/throw/close on any iterator; CW_GEN_* */
int64_t cw_iterator_send(cw_ctx *cx, cw_value it, cw_value sent, cw_value *out);
int64_t cw_iterator_throw(cw_ctx *cx, cw_value it, cw_value *out); /* throws the pending exception into it */
cw_value cw_take_stop_value(cw_ctx *cx); /* pending is StopIteration: clears it, returns its value */
cw_value cw_generator_new(cw_ctx *cx, cw_func *f, const cw_value *bound);
extern cw_type cw_type_coroutine, cw_type_async_generator;

/* ---- module.c ---- */
extern const cw_native_module *const cw_core_modules[];   /* of every program; ended by NULL; modules.c */
extern const cw_native_module *const cw_native_modules[]; /* all others; modules_all.c, linked on demand */
int64_t cw_module_run_main(cw_ctx *cx);
cw_module *cw_module_of_code(cw_ctx *cx,
                             const cw_code *code); /* the compiled module a code object belongs to */
/* A module object around a dict of globals, for evaluated code to refer to; without __builtins__ in the dict
 * it has those of the caller (or NULL). */
cw_module *cw_module_around(cw_ctx *cx, cw_dict *globals, cw_module *caller);
/* A name among the builtins of the module's code, or CW_NULL (perhaps with an exception). */
cw_value cw_builtins_find(cw_ctx *cx, cw_module *module, cw_str *name);

/* ---- state.c, mod_atexit.c ---- */
void cw_sound_alarm(
    cw_ctx *cx); /* async-signal-safe: the next check of the stack or depth calls cw_check_events */
void cw_run_exit_functions(cw_ctx *cx);

/* ---- exc.c ---- */
void cw_exceptions_prepare(void);        /* slots of the static classes; before anything is raised */
int64_t cw_exceptions_ready(cw_ctx *cx); /* all of them: for __subclasses__ */
int64_t cw_exceptions_install(cw_ctx *cx, cw_dict *builtins);
cw_exception *cw_exception_alloc(cw_ctx *cx, cw_type *type, cw_tuple *args);
cw_value cw_exception_make(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n); /* type(*args) */

#define CW_IS_EXCEPTION(v) ((v).tag == CW_OBJ && CW_IS(v, CW_TYPE_EXCEPTION))
#define CW_AS_EXC(v) ((cw_exception *)(v).p)

#endif
