/* cw.h: the runtime's internal interface: the type object, the context's state, and the functions that one
 * module of the runtime offers to the others.  Emitted code sees only abi.h.
 *
 * Model: CPython's object model on our values.  A cw_type has function slots; built-in types fill them in
 * static tables, classes made by class statements inherit them or get slot functions that call the special
 * method (type.c: slot table).  Special methods of built-in types appear as slot wrappers in the type's dict.
 * The dict of a static type is built from its tables when it is first looked at (type_ready), so that
 * start-up costs nothing.
 *
 * Conventions: cx first; errors CW_NULL / NULL / -1 with cx->exc pending; "borrowed" does not exist (no
 * reference counts). A C string parameter is UTF-8.
 */
#ifndef CW_H
#define CW_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "abi.h"

typedef struct cw_bigint cw_bigint;
typedef struct cw_exception cw_exception;

/* ------------------------------------------------------------------ type objects (type.c) */

typedef cw_value (*cw_unary_fn)(cw_ctx *cx, cw_value self);
typedef cw_value (*cw_binary_fn)(cw_ctx *cx, cw_value a, cw_value b);
typedef cw_value (*cw_ternary_fn)(cw_ctx *cx, cw_value a, cw_value b, cw_value c);
typedef int64_t (*cw_inquiry_fn)(cw_ctx *cx, cw_value self); /* 0, 1, -1; or length */
typedef int64_t (*cw_hash_fn)(cw_ctx *cx, cw_value self);    /* never -1 unless error */
typedef int64_t (*cw_setitem_fn)(cw_ctx *cx, cw_value self, cw_value key, cw_value v); /* v CW_NULL: delete */
typedef int64_t (*cw_contains_fn)(cw_ctx *cx, cw_value self, cw_value item);
typedef cw_value (*cw_compare_fn)(cw_ctx *cx, int64_t op, cw_value a,
                                  cw_value b); /* may return NotImplemented */
typedef cw_value (*cw_getattr_fn)(cw_ctx *cx, cw_value self, cw_str *name);
typedef int64_t (*cw_setattr_fn)(cw_ctx *cx, cw_value self, cw_str *name, cw_value v); /* CW_NULL: delete */
typedef cw_value (*cw_descr_get_fn)(cw_ctx *cx, cw_value descr, cw_value obj,
                                    cw_value type); /* obj CW_NULL: class */
typedef int64_t (*cw_descr_set_fn)(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v);
/* call, __new__ and __init__: nargs positional, then kwnames->len keyword values */
typedef cw_value (*cw_new_fn)(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames);
typedef int64_t (*cw_init_fn)(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames);
typedef struct cw_buffer cw_buffer;
typedef int64_t (*cw_getbuffer_fn)(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable);

/* A native function or method. fn has the cw_call_fn form; for methods `self` is the receiver (the class for
 * CW_METHOD_CLASS, CW_NULL for functions and static methods). The caller has checked the argument count for
 * NOARGS and ONE and that no keywords are given unless KEYWORDS is set. */
enum {
    CW_METHOD_NOARGS = 1,
    CW_METHOD_ONE = 2,
    CW_METHOD_VARARGS = 4,
    CW_METHOD_KEYWORDS = 8,
    CW_METHOD_CLASS = 16,
    CW_METHOD_STATIC = 32,
    CW_METHOD_PLAIN = 64, /* the message about keywords names it without its type or module, as in CPython
                             that of functions which get their arguments as a tuple */
};
typedef struct cw_method_def {
    const char *name;
    cw_call_fn fn;
    int32_t flags;
    int32_t min_args, max_args; /* VARARGS without KEYWORDS: count checked by the caller; max -1: any */
    const char *doc;            /* may begin with a "name(sig)\n--\n\n" text signature, or be NULL */
} cw_method_def;

/* Computed attribute; set NULL: read-only. closure is passed through. */
typedef struct cw_getset_def {
    const char *name;
    cw_value (*get)(cw_ctx *cx, cw_value self, void *closure);
    int64_t (*set)(cw_ctx *cx, cw_value self, cw_value v, void *closure); /* v CW_NULL: delete */
    const char *doc;
    void *closure;
} cw_getset_def;
/* The set of what CPython keeps as a member: read-only, too, but in other words. */
int64_t cw_set_readonly(cw_ctx *cx, cw_value self, cw_value v, void *closure);

/* Attribute stored as a cw_value at an offset in the object. */
typedef struct cw_member_def {
    const char *name;
    int64_t offset;
    int32_t readonly;
} cw_member_def;

enum {
    CW_TYPE_HEAP = 1,     /* made at run time: attributes may be set */
    CW_TYPE_BASE = 2,     /* may be subclassed */
    CW_TYPE_READY = 4,    /* dict built */
    CW_TYPE_ABSTRACT = 8, /* has abstract methods */
    CW_TYPE_HAS_FINALIZER = 16,
    CW_TYPE_DICT_ONLY = 32, /* attributes of instances go to the dict, never to slots */
    CW_TYPE_CHANGED =
        64, /* a descriptor or __setattr__ came later: instances are of a variant (instance.c) */
    /* fast subclass tests, inherited */
    CW_TYPE_LONG = 1 << 8,
    CW_TYPE_STR = 1 << 9,
    CW_TYPE_BYTES = 1 << 10,
    CW_TYPE_LIST = 1 << 11,
    CW_TYPE_TUPLE = 1 << 12,
    CW_TYPE_DICT = 1 << 13,
    CW_TYPE_EXCEPTION = 1 << 14,
    CW_TYPE_TYPE = 1 << 15,
    CW_TYPE_SET = 1 << 16,
    CW_TYPE_FLOAT = 1 << 17,
    CW_TYPE_SEQUENCE = 1 << 18 /* matches [..] patterns */,
    CW_TYPE_MAPPING = 1 << 19,
    CW_TYPE_MATCH_SELF = 1 << 20,
    CW_TYPE_METHOD_DESCR = 1 << 21, /* function-like */
    CW_TYPE_FRESH = 1 << 22,        /* made at run time, without instances yet */
    CW_TYPE_ASKS_STORES = 1 << 23   /* emitted code looks for __setattr__ before it stores to slots */
};

struct cw_type {
    cw_type *type;           /* metatype */
    const char *name;        /* short name for static types; heap types: UTF-8 of __name__ */
    const char *module_name; /* NULL: builtins */
    cw_type *base;
    uint32_t flags;
    uint32_t version; /* changes whenever the type or one of its bases changes; 0 never */
    int64_t basicsize;
    int64_t dict_offset; /* offset of a cw_dict * in instances, 0: instances have no __dict__ */
    int64_t
        slot_offset; /* offset of cw_value slots[] in instances; the nset word stands right before, 0: none */
    int64_t nslots;  /* attribute slots (compiler's) and __slots__ members together */
    cw_str *const *slots; /* names by index */
    int64_t weaklist_offset;
    const char *doc;

    const cw_method_def *methods; /* ended by {0} ; static types only */
    const cw_getset_def *getsets;
    const cw_member_def *members;

    cw_unary_fn repr, str;
    cw_hash_fn hash;
    cw_call_fn call;
    cw_compare_fn compare;
    cw_unary_fn iter, next; /* next: CW_NULL without pending exception = exhausted */
    /* where next makes a tuple of two: its items without the tuple, 1, or 0 as next's CW_NULL */
    int64_t (*next_pair)(cw_ctx *cx, cw_value self, cw_value *out);
    cw_getattr_fn getattr;
    cw_setattr_fn setattr;
    cw_descr_get_fn descr_get;
    cw_descr_set_fn descr_set;
    cw_new_fn new_;
    cw_init_fn init;
    void (*finalize)(cw_ctx *cx, cw_value self);
    /* numbers; binary functions get the operands in source order and return NotImplemented where they do not
     * apply */
    cw_binary_fn binary[CW_OP_BINARY_COUNT];
    cw_binary_fn inplace[CW_OP_BINARY_COUNT];
    cw_ternary_fn pow3;
    cw_binary_fn divmod;
    cw_unary_fn neg, pos, abs, invert, to_int, to_float, index;
    cw_inquiry_fn truth;
    /* containers */
    cw_inquiry_fn len;
    cw_binary_fn getitem;
    cw_setitem_fn setitem;
    cw_contains_fn contains;
    cw_binary_fn concat, repeat; /* sequences: tried after `binary` as in CPython; repeat gets (seq, int) */
    cw_binary_fn inplace_concat, inplace_repeat;
    /* asynchronous */
    cw_unary_fn await, aiter, anext;
    cw_getbuffer_fn getbuffer;

    /* below: filled by type_ready */
    cw_tuple *bases;
    cw_tuple *mro;
    cw_dict *dict;
    cw_value heap_name, heap_qualname; /* str for heap types */
    void *subclasses;                  /* weak list, type.c */
    void *orders;                      /* of attributes in instances, instance_order.c */
    const uint8_t *slot_is_member;     /* by slot index: 1 for members of __slots__, which are no part of
                                          __dict__; NULL: none */
    cw_type *variant_of; /* a copy of that class for instances too small for its slots (__class__ assignment);
                            see instance.c */
};

/* Makes a static type usable (inherit slots, build dict, MRO); cheap when done. 0 or -1. */
int64_t cw_type_ready(cw_ctx *cx, cw_type *t);
/* The attribute in the MRO of t (method cache), CW_NULL without exception when there is none. No descriptor
 * binding. */
cw_value cw_type_lookup(cw_ctx *cx, cw_type *t, cw_str *name);
/* Special method lookup on the type, bound to self; CW_NULL without exception when there is none. */
cw_value cw_lookup_special(cw_ctx *cx, cw_value self, cw_str *name);
int64_t cw_type_is_subtype(cw_type *t, cw_type *base); /* by MRO: 0 or 1 */
cw_type *cw_type_of(cw_value v);                       /* never NULL for a set value */
const char *cw_type_name(cw_value v);                  /* short name, for messages */
#define CW_IS(v, flag)                                                                                       \
    (cw_type_of(v)->flags & (flag)) /* instance of a subclass, e.g. CW_IS(v, CW_TYPE_STR) */
cw_value cw_type_call(cw_ctx *cx, cw_value type, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* type(name, bases, ns, **kw) with metaclass already chosen; used by class statements and type() */
cw_value cw_type_new(cw_ctx *cx, cw_type *meta, cw_str *name, cw_tuple *bases, cw_dict *ns, cw_value keywords,
                     cw_str *const *slots, int64_t nslots);
/* Allocates a zeroed instance of t with basicsize + slots (traced). For subclasses of tuple with the given
 * number of items (their attributes live in a dict whose pointer stands behind the items; dict_offset is -1).
 */
void *cw_type_alloc(cw_ctx *cx, cw_type *t);
void *cw_type_alloc_items(cw_ctx *cx, cw_type *t, int64_t nitems);
/* A new_ slot that takes any arguments and leaves them to init. */
cw_value cw_type_generic_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames);
/* Descriptors, proxies and aliases (descr.c, super.c, alias.c, weakref.c, singletons.c) */
extern cw_type cw_type_property, cw_type_classmethod, cw_type_staticmethod, cw_type_super,
    cw_type_mappingproxy, cw_type_method_descriptor, cw_type_wrapper_descriptor, cw_type_method_wrapper,
    cw_type_getset_descriptor, cw_type_member_descriptor, cw_type_classmethod_descriptor,
    cw_type_generic_alias, cw_type_union_alias, cw_type_ellipsis, cw_type_notimplemented,
    cw_type_callable_iterator, cw_type_sequence_iterator, cw_type_weakref, cw_type_weakproxy,
    cw_type_weakcallableproxy;
cw_value cw_mappingproxy_new(cw_ctx *cx, cw_value mapping);
cw_value cw_staticmethod_new(cw_ctx *cx, cw_value callable);
cw_value cw_classmethod_new(cw_ctx *cx, cw_value callable);
cw_value cw_callable_iterator_new(cw_ctx *cx, cw_value callable, cw_value sentinel); /* iter(f, sentinel) */
cw_value cw_generic_alias_new(cw_ctx *cx, cw_value origin, cw_value args);           /* list[int] */
/* __class_getitem__ for method tables: {"__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE |
 * CW_METHOD_CLASS} */
cw_value cw_generic_alias_method(cw_ctx *cx, cw_value cls, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames);
cw_value cw_generic_getattr(cw_ctx *cx, cw_value self, cw_str *name); /* object.__getattribute__ */
cw_dict *
cw_instance_dict(cw_ctx *cx,
                 cw_value self); /* __dict__, made on demand; NULL + TypeError/AttributeError if none */
/* getattr that returns CW_NULL with no exception when AttributeError was raised; -1/0/1 status, value in out
 */
int64_t cw_object_lookup_attr(cw_ctx *cx, cw_value o, cw_str *name, cw_value *out);

/* ------------------------------------------------------------------ context (state.c) */

/* What a program with threads does where one of them waits (mod_thread.c). What of cw_ctx and cw_state
 * belongs to a running function is kept for each thread: keep_context there lists it. */
typedef struct cw_threads {
    void (*give)(cw_ctx *cx); /* others may run: nothing of the heap may be touched until take */
    void (*take)(cw_ctx *cx);
    void (*pass)(cw_ctx *cx); /* lets another thread run if it has waited long */
    int64_t (*on_main)(void);
} cw_threads;
#define CW_WITHOUT_BATON_BEGIN(cx) ((cx)->state->threads ? (cx)->state->threads->give(cx) : (void)0)
#define CW_WITHOUT_BATON_END(cx) ((cx)->state->threads ? (cx)->state->threads->take(cx) : (void)0)

/* release.c: what objects the program would see die, and how well looking for dead ones pays. */
typedef struct cw_dead { /* a finalizer that is to run */
    void (*proc)(void *object, void *data);
    void *object, *data;
    int64_t serial; /* of its registration */
} cw_dead;
typedef struct cw_watch {
    int64_t finalizable, finalized; /* objects: alive, so far */
    int64_t serial;                 /* finalizers registered so far */
    cw_dead *dead;                  /* what a check gathers; uncollectable */
    int64_t ndead, dead_capacity;
    bool gathering;
    void **roots; /* scratch of a check */
    int64_t capacity;
    int64_t checks;    /* so far */
    int64_t spent;     /* nanoseconds of processor time in them */
    int64_t fruitless; /* checks in a row that found nothing */
    int64_t skip;      /* so many calls are let pass */
    bool forced;       /* gc.collect() was called */
    int64_t cyclic;    /* objects in cycles that it found */
} cw_watch;
void cw_watch_weak(cw_ctx *cx, const cw_type *t); /* an object of type t is weakly referenced now */
void cw_watch_finalizer(cw_ctx *cx, const cw_type *t);
void cw_watch_finalized(cw_ctx *cx, const cw_type *t);
/* Live objects that are weakly referenced and of a type that counts. */
int64_t cw_weakref_count(cw_ctx *cx, bool (*counts)(const cw_type *t));
void cw_weakref_revive(cw_ctx *cx, void *object); /* references refer to it again, though it was found dead */
bool cw_watch_counts(const cw_type *t);           /* the program may see its instances die */
/* While a check gathers finalizers: true, the finalizer runs later. */
bool cw_watch_defer(cw_ctx *cx, void (*proc)(void *, void *), void *object, void *data, int64_t serial);
/* Puts those that die now first, in their order, and returns their number. backwards: of objects that do not
 * hold each other the youngest first; cycles: those in cycles die, too; their number is added to *cyclic. */
int64_t cw_release_order(cw_dead *dead, int64_t count, bool backwards, bool cycles, int64_t *cyclic);

struct cw_state {
    const cw_threads *threads; /* NULL: no thread was started */
    cw_value context;          /* module _contextvars: the thread's present Context, CW_NULL: empty */
    cw_dict *modules;          /* sys.modules */
    cw_dict *interned;         /* str -> str */
    cw_dict *builtins;         /* namespace of builtins */
    const cw_program_def *program;
    cw_module_def *loaded; /* compiled modules that were imported: list by next_loaded */
    cw_value argv, path;
    uint64_t hash_k0, hash_k1; /* siphash key from PYTHONHASHSEED; both 0 with seed 0: same as CPython */
    cw_value stdin_, stdout_, stderr_;
    struct {
        const char *text;
        cw_str *s;
    } intern_cache[256]; /* literals seen by cw_str_intern, by address */
    cw_value empty_tuple, empty_str, empty_bytes, empty_frozenset;
    int64_t recursion_limit;
    cw_value codec_lookup; /* set by module codecs: finds codecs that are not built in; CW_NULL */
    void *io_state, *random_state, *warnings_state, *codecs_state, *reserved[8];
    cw_obj *memory_error; /* made ahead, for raising when memory is out */
    char *stack_base;
    char *true_stack_limit;             /* cx->stack_limit while no event is pending */
    int64_t stack_depth;                /* this many calls of typed copies fit the stack, whatever they are */
    volatile int32_t interrupt_pending; /* SIGINT arrived */
    volatile int32_t finalizers_pending; /* libgc found finalizable objects */
    int32_t finalizing;                  /* calls of cw_gc_run_finalizers that are under way */
    void *last_generator;             /* generator that the last call made and returned, or NULL (bind.c) */
    struct cw_repr_entry *repr_stack; /* containers whose repr is being made (raise.c) */
    cw_value asyncgen_firstiter, asyncgen_finalizer; /* sys.set_asyncgen_hooks; CW_NULL: none */
    cw_value exit_functions;                         /* module atexit: list, CW_NULL at first */
    void *signals;                                   /* module _signal */
    int64_t (*signal_hook)(cw_ctx *cx); /* module signal: runs Python handlers instead of KeyboardInterrupt */
    struct cw_handed *handed;           /* gen.c: how what a generator yields from has ended */
    struct cw_throw *thrown;            /* gen.c: throw() that a delegate's own method is to get */
    int64_t int_max_str_digits;         /* 0: default, -1: no limit (int.c) */
    uint32_t nan_serial;                /* nans made by float('nan') so far (float_text.c) */
    /* what: CwEvaluate; NULL in programs without the compiler (builtins_program.c then raises) */
    cw_value (*eval_hook)(cw_ctx *cx, int64_t what, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
    cw_dict *sys_dict; /* namespace of sys */
    cw_watch watch;
    cw_value (*import_hook)(cw_ctx *cx,
                            cw_str *name); /* modules found nowhere; extension modules ask CPython */
};
cw_ctx *cw_context_new(int argc, char **argv); /* initialises the collector and a main context */
/* What cx->depth_limit is while no event is pending: the recursion limit, or less where the stack could end
 * before, if all calls were of functions with frames of CW_SMALL_FRAME bytes (those test the depth only). */
int64_t cw_state_depth_limit(const struct cw_state *s);
/* The stack that the context runs on: `size` usable bytes below base. */
void cw_state_set_stack(cw_ctx *cx, char *base, size_t size);

/* ------------------------------------------------------------------ memory (gc.c) */
void *cw_alloc(cw_ctx *cx, int64_t bytes); /* zeroed, traced; never NULL: raises nothing, out of memory exits
                                              through cw_out_of_memory */
void *cw_alloc_atomic(cw_ctx *cx, int64_t bytes); /* not traced, not zeroed */
/* For sizes that a user chooses: NULL with MemoryError when absurd or unavailable. */
void *cw_alloc_large(cw_ctx *cx, int64_t count, int64_t size, int64_t atomic);
void cw_gc_add_roots(void *start, void *end);
void cw_gc_collect(cw_ctx *cx);
/* visit(object, bytes of its block, data) for all blocks that are in use, after a collection; must not
 * allocate */
void cw_gc_each_object(void (*visit)(void *object, size_t bytes, void *data), void *data);
void cw_gc_register_finalizer(cw_ctx *cx, void *object); /* type->finalize is called when it is unreachable */

/* ------------------------------------------------------------------ raising (exc.c) */
#define CW_EXCEPTION(name, base, fields) extern cw_type cw_type_##name;
#include "exceptions.def"
#undef CW_EXCEPTION
/* cx->exc = type(message), printf-style with extra conversions: %R repr of cw_value *, %S str of cw_value *,
 * %T type name of cw_value * (%A: the same, but "None" for None, as argument clinic words it), %U cw_str *.
 * Each *_format returns CW_NULL so that `return cw_raise(...)` works. */
CW_COLD cw_value cw_raise(cw_ctx *cx, cw_type *type, const char *format, ...);
CW_COLD int64_t cw_raise_i(cw_ctx *cx, cw_type *type, const char *format, ...);          /* returns -1 */
CW_COLD void *cw_raise_p(cw_ctx *cx, cw_type *type, const char *format, ...);            /* returns NULL */
cw_value cw_raise_with_args(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n); /* returns CW_NULL */
cw_value cw_raise_stop_iteration(cw_ctx *cx, cw_value value);
cw_value cw_raise_os_error(cw_ctx *cx, int errno_value, cw_value filename); /* picks the subclass */
/* The exception being handled as sys.exc_info() sees it (cx->handled or that of an outer frame), or NULL. */
cw_obj *cw_handled(cw_ctx *cx);
/* Pending AttributeError without name and obj gets them (what PyObject_GetAttr adds; for suggestions). */
void cw_exception_set_attr(cw_ctx *cx, cw_value obj, cw_str *name);
/* "Exception ignored in: <repr>" and the traceback, to stderr; takes the pending exception. what may be
 * CW_NULL. */
void cw_write_stderr(cw_ctx *cx, cw_str *text); /* to sys.stderr, never fails */
void cw_write_unraisable(cw_ctx *cx, const char *message, cw_value what);
int64_t cw_pending_is(cw_ctx *cx, cw_type *type);            /* pending exception is an instance of type */
void cw_clear(cw_ctx *cx);                                   /* drop the pending exception */
cw_value cw_take(cw_ctx *cx);                                /* take it: returns it and clears */
void cw_print_exception(cw_ctx *cx, cw_value exc, FILE *to); /* chained traceback as CPython 3.11 prints it */
cw_value cw_format_exception(cw_ctx *cx, cw_value exc);      /* the same as one str */
/* A coroutine is lost that never ran; where: cx->record. 0 or -1 */
int64_t cw_warn_unawaited(cw_ctx *cx, cw_value coroutine, cw_str *qualname);
/* A warning about a place in a source file. 0 or -1 */
int64_t cw_warn_at(cw_ctx *cx, cw_type *category, const char *message, const char *filename, int64_t line);
int64_t cw_warn(cw_ctx *cx, cw_type *category, const char *format, ...);
struct cw_exception {
    cw_type *type;
    cw_dict *dict;
    cw_tuple *args;
    cw_value traceback;      /* chain of traceback objects, None at first; without those of the trail */
    cw_value cause, context; /* None or exception */
    int32_t suppress_context;
    int32_t ntrail;
    const cw_site *trail[4]; /* the places passed last, oldest first: no traceback objects yet */
    cw_value extra[7];       /* by class, as many as it needs: StopIteration value; OSError errno, strerror,
                                filename, filename2; SyntaxError ...; see exc.c */
};
cw_value cw_exception_traceback(cw_ctx *cx, cw_exception *e); /* __traceback__ */
void cw_exception_set_traceback(cw_exception *e, cw_value traceback);
cw_value cw_sys_set_asyncgen_hooks(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames);
cw_value cw_sys_getframe(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames);
cw_value cw_sys_get_asyncgen_hooks(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames);
cw_value cw_anext(cw_ctx *cx, cw_value iterator,
                  cw_value fallback); /* built-in anext(); fallback CW_NULL: none */
/* Recursion guard for native recursion (repr, compare, call): 0, or -1 with RecursionError. where: " while
 * calling ..." */
int64_t cw_enter_recursive(cw_ctx *cx, const char *where);
void cw_leave_recursive(cw_ctx *cx);
/* repr of self-containing containers: 1 if already being printed, 0, -1 */
int64_t cw_repr_enter(cw_ctx *cx, void *object);
void cw_repr_leave(cw_ctx *cx, void *object);

/* ------------------------------------------------------------------ functions (func.c, args.c) */
cw_value cw_native_new(cw_ctx *cx, const cw_method_def *def, cw_value self,
                       cw_str *module_name); /* builtin_function_or_method */
/* Argument parsing for native functions. names: NULL-terminated parameter names ("" = positional-only), the
 * first `required` are required; from index `kwonly` on keyword-only (-1: none). out[i] is CW_NULL where not
 * given. fname is used in TypeErrors as CPython words them. 0 or -1. */
int64_t cw_args_parse(cw_ctx *cx, const char *fname, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                      const char *const *names, int64_t required, int64_t kwonly, cw_value *out);
int64_t cw_args_no_keywords(cw_ctx *cx, const char *fname,
                            cw_tuple *kwnames); /* TypeError "f() takes no keyword arguments" */
int64_t cw_args_count(cw_ctx *cx, const char *fname, int64_t nargs, int64_t min, int64_t max);
cw_value cw_call0(cw_ctx *cx, cw_value f);
cw_value cw_call1(cw_ctx *cx, cw_value f, cw_value a);
cw_value cw_call2(cw_ctx *cx, cw_value f, cw_value a, cw_value b);
cw_value cw_call_method0(cw_ctx *cx, cw_value o, const char *name);
cw_value cw_call_method1(cw_ctx *cx, cw_value o, const char *name, cw_value a);
int64_t cw_is_callable(cw_ctx *cx, cw_value v);
cw_value cw_bound_method_new(cw_ctx *cx, cw_value func, cw_value self);
/* Native modules: made on first import. exec fills the module after methods and before it is visible. */
cw_value cw_raise_syntax(cw_ctx *cx, const cw_syntax_failure *failure); /* exc_syntax.c; CW_NULL */
typedef struct cw_native_module {
    const char *name;
    const cw_method_def *functions;
    int64_t (*exec)(cw_ctx *cx, cw_module *m);
    const char *doc;
} cw_native_module;
int64_t cw_module_set(cw_ctx *cx, cw_module *m, const char *name, cw_value v);
cw_module *cw_module_new(cw_ctx *cx, cw_str *name);
cw_value cw_import(cw_ctx *cx, const char *dotted); /* from C; returns the module itself */

/* ------------------------------------------------------------------ object protocol (object.c) */
cw_value cw_ascii(cw_ctx *cx, cw_value v);
cw_value cw_format(cw_ctx *cx, cw_value v, cw_value spec); /* format(v, spec); spec CW_NULL: '' */
int64_t cw_hash(cw_ctx *cx, cw_value v);                   /* -1: error */
int64_t cw_equal(cw_ctx *cx, cw_value a, cw_value b); /* identity or ==: 1, 0, -1 (container semantics) */
int64_t cw_compare_bool(cw_ctx *cx, int64_t op, cw_value a,
                        cw_value b); /* truth of rich comparison, no identity shortcut */
int64_t cw_length_hint(cw_ctx *cx, cw_value v, int64_t fallback);
/* Reads an iterable step by step: for (cw_value x; (x = cw_object_next(cx, it)).tag;) ... then check cx->exc.
 */
int64_t cw_isinstance(cw_ctx *cx, cw_value v, cw_value cls);
int64_t cw_issubclass(cw_ctx *cx, cw_value c, cw_value cls);
cw_value cw_divmod(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_power(cw_ctx *cx, cw_value a, cw_value b, cw_value mod);
cw_value cw_dir(cw_ctx *cx, cw_value v); /* sorted list */
/* In an object whose memory can move or go: who looks at it, so that it stays where it is meanwhile. */
typedef struct cw_exports {
    int64_t held;   /* views that a with statement holds */
    int64_t viewed; /* a memoryview was made */
} cw_exports;
struct cw_buffer {
    uint8_t *data;
    int64_t len;
    int64_t itemsize;
    const char *format; /* struct code, "B" by default */
    int64_t readonly;
    cw_value owner;
    cw_exports *exports; /* the owner's, or NULL */
};
int64_t cw_get_buffer(cw_ctx *cx, cw_value v, cw_buffer *out,
                      int64_t writable); /* TypeError "a bytes-like object is required, not 'x'" */

/* ------------------------------------------------------------------ int (int.c, bigint.c) */
struct cw_bigint {
    cw_type *type;
    int64_t size;     /* limbs; negative for negative numbers; never 0 */
    uint64_t limbs[]; /* least significant first (GMP mp_limb_t) */
};
#define CW_IS_BIG(v)                                                                                         \
    ((v).tag == CW_OBJ && CW_IS(v, CW_TYPE_LONG)) /* bignum or instance of an int subclass                   \
                                                   */
/* int subclasses (also IntEnum, but not bool): struct {cw_type *type; cw_value value;} followed by dict and
 * slots */
typedef struct cw_int_object {
    cw_type *type;
    cw_value value; /* canonical int */
} cw_int_object;
int64_t cw_int_check(cw_value v);      /* int, bool or subclass */
cw_value cw_int_canonical(cw_value v); /* bool and int subclasses to plain int */
cw_value cw_int_from_u64(cw_ctx *cx, uint64_t x);
cw_value cw_int_from_double(cw_ctx *cx, double d); /* truncates; OverflowError/ValueError on inf/nan */
int64_t cw_int_as_i64(
    cw_ctx *cx, cw_value v,
    int64_t *out); /* int or __index__; OverflowError "Python int too large to convert to C ssize_t"-like */
/* Arguments that CPython reads into a C int: those of functions made by its Argument Clinic, and others.
 * Their OverflowErrors differ. 0 or -1. */
int64_t cw_int_as_c_int(cw_ctx *cx, cw_value v, int64_t *out);
int64_t cw_int_as_signed(cw_ctx *cx, cw_value v, int64_t *out);
/* The same of 64 bits without sign, with the two messages of its OverflowError; negative NULL: CPython's
 * usual ones.
 */
int64_t cw_int_as_u64(cw_ctx *cx, cw_value v, const char *negative, const char *big, uint64_t *out);
int64_t cw_index_clamped(cw_ctx *cx, cw_value v, int64_t *out); /* __index__, saturating: for slices */
double cw_int_as_double(cw_ctx *cx, cw_value v);                /* -1.0 with pending OverflowError */
cw_value cw_number_index(cw_ctx *cx, cw_value v);               /* operator.index */
cw_value cw_number_int(cw_ctx *cx, cw_value v);                 /* int(v) for one argument */
cw_value cw_number_float(cw_ctx *cx, cw_value v);               /* float(v) */
int64_t cw_number_as_double(
    cw_ctx *cx, cw_value v,
    double *out); /* float, int, __float__, __index__; TypeError "must be real number, not str" */
cw_value cw_int_to_str(cw_ctx *cx, cw_value v, int64_t base); /* no prefix; 4300-digit guard for base 10 */
cw_value cw_int_parse(cw_ctx *cx, cw_str *s, int64_t base);   /* int('..', base) */
int64_t cw_int_hash(cw_value v);
int64_t cw_int_compare(cw_value a, cw_value b); /* canonical ints: -1, 0, 1 */
int64_t cw_int_sign(cw_value v);
/* Arithmetic on canonical ints (CW_INT or exact bignum), errors included: ZeroDivisionError, negative shift
 * count, ... */
cw_value cw_int_add(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_sub(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_mul(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_floordiv(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_mod(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_divmod(cw_ctx *cx, cw_value a, cw_value b);  /* tuple */
cw_value cw_int_truediv(cw_ctx *cx, cw_value a, cw_value b); /* float, correctly rounded */
cw_value cw_int_pow(cw_ctx *cx, cw_value a, cw_value b);     /* float for a negative exponent */
cw_value cw_int_powmod(cw_ctx *cx, cw_value a, cw_value b, cw_value m);
cw_value cw_int_lshift(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_rshift(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_and(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_or(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_xor(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_neg(cw_ctx *cx, cw_value a);
cw_value cw_int_invert(cw_ctx *cx, cw_value a);
cw_value cw_int_abs(cw_ctx *cx, cw_value a);
extern const cw_binary_fn
    cw_int_operations[CW_OP_BINARY_COUNT]; /* the functions above by operator; matmul NULL */
cw_value cw_int_gcd(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_int_isqrt(cw_ctx *cx, cw_value a); /* a >= 0 */
int64_t cw_int_bit_length(cw_value a);
/* ASCII copy of number text: Unicode digits and blanks become ASCII, the rest past ASCII '?'; free() it;
 * NULL: memory. */
char *cw_number_text(const cw_str *s);
int64_t cw_int_compare_double(cw_value a, double d); /* exact: -1, 0, 1; d not nan */
/* sys.get/set_int_max_str_digits; 0: no limit */
int64_t cw_int_max_str_digits(cw_ctx *cx);
int64_t cw_int_set_max_str_digits(cw_ctx *cx, int64_t limit); /* ValueError below 640 */

/* ------------------------------------------------------------------ float, complex (float.c, complex.c) */
typedef struct cw_float_object { /* float subclasses */
    cw_type *type;
    double value;
} cw_float_object;
typedef struct cw_complex {
    cw_type *type;
    double re, im;
} cw_complex;
int64_t cw_float_check(cw_value v, double *out); /* float or subclass: 1 */
/* Operand of float arithmetic: float, or int by value. 1 and *out, 0 something else, -1 OverflowError. */
int64_t cw_float_operand(cw_ctx *cx, cw_value v, double *out);
/* Text of a float literal, as float() reads it (blanks and underscores included): 1 and *out, 0 malformed, -1
 * memory. */
int64_t cw_double_parse(const char *text, int64_t n, double *out);
cw_value cw_complex_power(cw_ctx *cx, double re, double im, double exponent_re, double exponent_im);
cw_value cw_float_repr(cw_ctx *cx, double d);
int64_t cw_hash_double(double d);
/* A nan that differs in its payload from all others, so that it is identical to itself only, as an object
 * would be. */
double cw_nan_new(cw_ctx *cx);
/* d, but for nans of cw_nan_new the plain nan: where bits are shown (struct.pack). */
double cw_nan_plain(double d);
/* x ** y as float.__pow__: errors included; complex for a negative base and a fractional exponent. */
cw_value cw_float_power(cw_ctx *cx, double x, double y);
cw_value cw_float_floordiv(cw_ctx *cx, double x, double y); /* ZeroDivisionError included, as the next two */
cw_value cw_float_mod(cw_ctx *cx, double x, double y);
cw_value cw_float_truediv(cw_ctx *cx, double x, double y);
/* Shortest or fixed formatting as PyOS_double_to_string: code 'r','e','f','g',...; returns length; buf >= 512
 * or NULL-safe malloc'd text (caller frees) */
char *cw_double_to_text(double d, char code, int precision, int alt, int add_dot_0);
cw_value cw_float_parse(cw_ctx *cx, cw_str *s);

/* ------------------------------------------------------------------ str (str.c, str_methods.c, unicode.c,
 * strbuild.c) */
cw_value cw_str_new(cw_ctx *cx, const char *utf8,
                    int64_t bytes); /* -1: strlen; invalid UTF-8 -> surrogateescape */
cw_str *cw_str_alloc(cw_ctx *cx, int64_t len, uint32_t max_char); /* uninitialised content */
cw_value cw_str_format(cw_ctx *cx, const char *format, ...);      /* conversions as in cw_raise */
cw_value cw_str_vformat(cw_ctx *cx, const char *format, va_list args);
cw_str *cw_str_intern(cw_ctx *cx, const char *utf8);
uint32_t cw_str_char_at(const cw_str *s, int64_t i);      /* no check */
char *cw_str_utf8(cw_ctx *cx, cw_str *s, int64_t *bytes); /* NUL-terminated; surrogates as WTF-8 */
int64_t cw_str_equal(const cw_str *a, const cw_str *b);
int64_t cw_str_equal_utf8(const cw_str *a, const char *utf8);
int64_t cw_str_compare(const cw_str *a, const cw_str *b);
int64_t cw_str_hash(cw_ctx *cx, cw_str *s);
cw_value cw_str_substring(cw_ctx *cx, cw_str *s, int64_t from, int64_t to);
cw_value cw_str_join(cw_ctx *cx, cw_str *sep, cw_value iterable);
#define CW_AS_STR(v)                                                                                         \
    ((cw_str *)(v).p)        /* also right for instances of str subclasses: they begin with a cw_str */
typedef struct cw_strbuild { /* incremental building; on the C stack */
    void *block;             /* start of the block with the data, NULL while it is in `small` */
    void *data;
    int64_t len, cap; /* units of `kind` bytes */
    uint8_t kind;
    uint8_t ascii;
    char small[110];
} cw_strbuild;
void cw_strbuild_init(cw_strbuild *b);
void cw_strbuild_char(cw_ctx *cx, cw_strbuild *b, uint32_t c);
void cw_strbuild_str(cw_ctx *cx, cw_strbuild *b, const cw_str *s);
void cw_strbuild_ascii(cw_ctx *cx, cw_strbuild *b, const char *s, int64_t n); /* n -1: strlen */
cw_value cw_strbuild_finish(cw_ctx *cx, cw_strbuild *b);
/* Format mini-language, one function per type family (format.c) */
cw_value cw_format_int(cw_ctx *cx, cw_value v, cw_str *spec);
cw_value cw_format_float(cw_ctx *cx, double v, cw_str *spec);
cw_value cw_format_complex(cw_ctx *cx, cw_value v, cw_str *spec);
cw_value cw_format_str(cw_ctx *cx, cw_value v, cw_str *spec);
cw_value cw_str_percent(cw_ctx *cx, cw_str *format, cw_value args); /* format % args */
/* codecs (codecs.c) */
cw_value cw_str_encode(cw_ctx *cx, cw_str *s, const char *encoding, const char *errors); /* bytes */
/* The arguments encoding and errors of a function as C strings, NULL for those that are not given (CW_NULL).
 */
int64_t cw_codec_arguments(cw_ctx *cx, const char *function, const cw_value given[2], const char *text[2]);
cw_value cw_str_decode(cw_ctx *cx, const uint8_t *data, int64_t n, const char *encoding, const char *errors);

/* ------------------------------------------------------------------ bytes (bytes.c, bytearray.c) */
typedef struct cw_bytearray {
    cw_type *type;
    int64_t len, cap;
    uint8_t *data;
    cw_exports exports;
} cw_bytearray;
extern cw_type cw_type_memoryview;
cw_value cw_bytes_new(cw_ctx *cx, const void *data, int64_t n); /* data NULL: uninitialised */
#define CW_AS_BYTES(v) ((cw_bytes *)(v).p)

/* ------------------------------------------------------------------ containers */
cw_value cw_list_new(cw_ctx *cx, int64_t capacity);
int64_t cw_list_append(cw_ctx *cx, cw_list *l, cw_value v);      /* 0 or -1 */
cw_value cw_list_get(const cw_list *l, int64_t i);               /* i in range; boxes by kind */
void cw_list_set(cw_ctx *cx, cw_list *l, int64_t i, cw_value v); /* i in range; converts kind if needed */
int64_t cw_list_extend(cw_ctx *cx, cw_list *l, cw_value iterable);
cw_value cw_list_sort(cw_ctx *cx, cw_list *l, cw_value key, int64_t reverse); /* stable, as list.sort */
cw_value cw_list_from(cw_ctx *cx, cw_value iterable);                         /* list(iterable) */
cw_value cw_tuple_from(cw_ctx *cx, cw_value iterable);                        /* tuple(iterable) */
cw_tuple *cw_tuple_alloc(cw_ctx *cx, int64_t n); /* items CW_NULL: to be filled */
#define CW_AS_LIST(v) ((cw_list *)(v).p)
#define CW_AS_TUPLE(v) ((cw_tuple *)(v).p)
#define CW_AS_DICT(v) ((cw_dict *)(v).p)
/* Items of any list or tuple (or subclass) without iteration protocol */
int64_t cw_sequence_fast_len(cw_value v);
cw_value cw_sequence_fast_get(cw_value v, int64_t i);

/* dict.c: compact, insertion-ordered, CPython's semantics on mutation during iteration. */
typedef struct cw_dict_entry {
    int64_t hash;
    cw_value key;   /* CW_NULL: deleted */
    cw_value value; /* CW_REF in namespace dicts */
} cw_dict_entry;
struct cw_dict {
    cw_type *type;
    int64_t used;     /* live entries */
    int64_t nentries; /* entries written, deleted ones included */
    int64_t cap;      /* entries allocated */
    cw_dict_entry *entries;
    void *index; /* table of 1 << log2 indices (-1 empty, -2 deleted); int8/16/32 by size; NULL while small */
    int32_t log2;
    int32_t flags; /* CW_DICT_* */
    uint64_t version;
};
enum {
    CW_DICT_NAMESPACE = 1 /* values may be CW_REF */,
    CW_DICT_STR_KEYS = 2 /* all keys are exact str */,
    CW_DICT_ORDERED = 8 /* an OrderedDict */
};
cw_dict *cw_dict_new(cw_ctx *cx);
/* 1 found (value in *out), 0 absent, -1 error. get_str: exact str keys, cannot fail: CW_NULL if absent. */
int64_t cw_dict_find(cw_ctx *cx, cw_dict *d, cw_value key, cw_value *out);
cw_value cw_dict_get_str(cw_ctx *cx, cw_dict *d, cw_str *key);
int64_t cw_dict_find_entry_str(cw_ctx *cx, cw_dict *d, cw_str *key); /* its number, negative if absent */
void cw_dict_set_str(cw_ctx *cx, cw_dict *d, cw_str *key, cw_value v);
void cw_dict_set_ref(cw_ctx *cx, cw_dict *d, cw_str *key,
                     cw_value *slot);                         /* namespace entry: CW_REF to a slot */
int64_t cw_dict_delete(cw_ctx *cx, cw_dict *d, cw_value key); /* 1 deleted, 0 absent, -1 error */
void cw_dict_set_ref(cw_ctx *cx, cw_dict *d, cw_str *key,
                     cw_value *slot); /* entry that lives in a module's slot */
cw_value cw_dict_setdefault(cw_ctx *cx, cw_dict *d, cw_value key, cw_value dflt);
int64_t cw_dict_update(cw_ctx *cx, cw_dict *d, cw_value other); /* mapping or pairs */
cw_dict *cw_dict_copy(cw_ctx *cx, cw_dict *d);
void cw_dict_clear(cw_ctx *cx, cw_dict *d);
/* Iteration from C: *pos starts at 0; 1 while there is an entry. Resolves CW_REF and skips unset ones. */
int64_t cw_dict_next(cw_dict *d, int64_t *pos, cw_value *key, cw_value *value);
/* set.c: CPython's table and probing, so that iteration order is the same */
cw_set *cw_set_new(cw_ctx *cx, cw_type *type);
int64_t cw_set_add(cw_ctx *cx, cw_set *s, cw_value v);
int64_t cw_set_next(cw_set *s, int64_t *pos, cw_value *item);
int64_t cw_set_len(cw_set *s);
typedef struct cw_range { /* ints of any size */
    cw_type *type;
    cw_value start, stop, step, length;
} cw_range;
typedef struct cw_slice {
    cw_type *type;
    cw_value start, stop, step;
} cw_slice;
/* slice.indices for a length: 0 or -1; *count is the number of items */
int64_t cw_slice_indices(cw_ctx *cx, cw_value slice, int64_t len, int64_t *start, int64_t *stop,
                         int64_t *step, int64_t *count);
uint64_t cw_siphash(cw_ctx *cx, const void *data, int64_t n); /* siphash-1-3 as CPython, -1 -> -2 */

/* ------------------------------------------------------------------ text output (file.c) */
int64_t cw_write_stdout(cw_ctx *cx, cw_str *s);
int64_t cw_file_write(cw_ctx *cx, cw_value file,
                      cw_value text); /* file.write(text), quick for our own text files */
int64_t cw_flush_std(cw_ctx *cx);

#endif
