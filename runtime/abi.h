/* abi.h: what emitted C sees of the runtime.
 *
 * This header is the prelude of every C file that the compiler emits (the build turns it into a string inside
 * the compiler) and is included by runtime/cw.h, so the two cannot drift.  It must compile with gcc, clang
 * and tcc 0.9.27, and includes nothing.
 *
 * Representation in one page
 * --------------------------
 * A dynamic value is a cw_value: a tag and a payload, returned in two registers.  None, bool, int within 64
 * bits and float live in the value itself; everything else is CW_OBJ with a pointer to an object whose first
 * word is its cw_type.  An int that fits in int64_t is never a bignum object (canonical form), so tag CW_INT
 * and a bignum are disjoint.  Tag CW_NULL is "no value": an unset variable, or, returned from a function, an
 * error (the exception is then pending in cx->exc).  Functions that return pointers signal errors by NULL,
 * those that return int by -1.
 *
 * Everything in the heap describes itself: list knows its element kind, instances hold cw_values.  Typed code
 * checks what it loads and leaves for the generic function where the check fails (see codegen/emit.h).
 */
#ifndef CW_ABI_H
#define CW_ABI_H

typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long int64_t;
typedef unsigned long uint64_t;

#ifdef __TINYC__
#define CW_LIKELY(x) (x)
#define CW_UNLIKELY(x) (x)
#define CW_COLD
#define CW_NOINLINE
#define CW_UNUSED_LABEL
#define CW_ALWAYS_INLINE
#else
#define CW_LIKELY(x) __builtin_expect(!!(x), 1)
#define CW_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define CW_COLD __attribute__((cold))
#define CW_NOINLINE __attribute__((noinline))
#define CW_ALWAYS_INLINE __attribute__((always_inline))
#define CW_UNUSED_LABEL __attribute__((unused))
#endif

typedef struct cw_type cw_type;
typedef struct cw_ctx cw_ctx;
typedef struct cw_func cw_func;
typedef struct cw_code cw_code;
typedef struct cw_module cw_module;
typedef struct cw_dict cw_dict;
typedef struct cw_set cw_set;

/* ---- values ---- */
enum {
    CW_NULL = 0,
    CW_NONE = 1,
    CW_BOOL = 2,
    CW_INT = 3,
    CW_FLOAT = 4,
    CW_OBJ = 5,
    CW_REF = 6,
    CW_BOUND = 7
};
/* CW_REF appears only inside namespace dicts: .p points to the cw_value slot that holds the value. CW_BOUND
 * only in what cw_method_load gives. */

typedef struct cw_value {
    int64_t tag;
    union {
        int64_t i; /* CW_INT; CW_BOOL: 0 or 1; CW_NONE: 0 */
        double d;
        void *p;
    };
} cw_value;

#define CW_MK_NULL ((cw_value){CW_NULL, {0}})
#define CW_MK_NONE ((cw_value){CW_NONE, {0}})
#define CW_MK_BOOL(x) ((cw_value){CW_BOOL, {.i = (x)}})
#define CW_MK_INT(x) ((cw_value){CW_INT, {.i = (x)}})
#define CW_MK_FLOAT(x) ((cw_value){CW_FLOAT, {.d = (x)}})
#define CW_MK_OBJ(x) ((cw_value){CW_OBJ, {.p = (void *)(x)}})

/* Every object begins with its type. */
typedef struct cw_obj {
    cw_type *type;
} cw_obj;

#define CW_TYPE_OF_PTR(ptr) (((cw_obj *)(ptr))->type)
/* True if v is an object of exactly the given type. */
#define CW_IS_EXACT(v, t) ((v).tag == CW_OBJ && CW_TYPE_OF_PTR((v).p) == (t))

/* ---- objects whose layout emitted code reads ---- */

/* str: one, two or four bytes per code point, whichever is the least that holds them all (PEP 393). data
 * points behind the struct in the same block, at static storage, or at the shared buffer `buf` (see str.c:
 * append). */
typedef struct cw_str {
    cw_type *type;
    int64_t hash; /* -1: not computed yet */
    int64_t len;  /* code points */
    void *data;
    uint8_t kind;  /* 1, 2 or 4 bytes per code point */
    uint8_t ascii; /* all code points < 128 (then kind is 1) */
    uint8_t interned;
    void *buf; /* NULL or struct cw_strbuf *, an append buffer owned by several strs */
} cw_str;
/* Static str object of ASCII text; for kind 2 and 4 the emitter writes arrays and CW_STATIC_STR_KIND. */
#define CW_STATIC_STR(text, length)                                                                          \
    { &cw_type_str, -1, length, (void *)(text), 1, 1, 0, 0 }
#define CW_STATIC_STR_KIND(data, length, kind)                                                               \
    { &cw_type_str, -1, length, (void *)(data), kind, 0, 0, 0 }

typedef struct cw_bytes {
    cw_type *type;
    int64_t hash;
    int64_t len;
    uint8_t *data; /* len bytes and a NUL; behind the struct or static */
} cw_bytes;
#define CW_STATIC_BYTES(text, length)                                                                        \
    { &cw_type_bytes, -1, length, (uint8_t *)(text) }

/* tuple: immutable after construction; len items inline. */
typedef struct cw_tuple {
    cw_type *type;
    int64_t len;
    cw_value items[];
} cw_tuple;

/* list: kind says how elements are stored. An empty list may change its kind at will; a value that the kind
 * cannot hold converts the whole list to CW_LIST_VALUE. data: GC block (atomic but for VALUE) of cap
 * elements: cw_value, int64_t, double, one byte. */
enum { CW_LIST_VALUE = 0, CW_LIST_INT = 1, CW_LIST_FLOAT = 2, CW_LIST_BOOL = 3 };
typedef struct cw_list {
    cw_type *type;
    int64_t len;
    int64_t cap;
    void *data;
    int64_t kind;
    int64_t sorting; /* non-zero while list.sort runs: mutation then raises ValueError */
} cw_list;

/* Instance of a class statement (exact layout for classes derived from object only; classes derived from
 * built-in types have their slots at type->slot_offset and the dict at type->dict_offset). Attributes that
 * the compiler saw assigned live in slots (index by type->slots); nset slots are in assignment order: slot k
 * < nset with tag CW_NULL is a hole. Whatever breaks that order (deletion, filling a hole), access to
 * __dict__, or other attributes use `dict`; see instance.c. */
typedef struct cw_instance {
    cw_type *type;
    cw_dict *dict; /* NULL, or attributes that are not in slots (all of them once __dict__ was taken) */
    int64_t nset;
    cw_value slots[];
} cw_instance;

/* The same of a class whose built-in base is an exception without attributes of its own. */
enum { CW_EXCEPTION_WORDS = 12 };
typedef struct cw_exception_instance {
    cw_type *type;
    cw_dict *dict;
    void *exception[CW_EXCEPTION_WORDS];
    int64_t nset;
    cw_value slots[];
} cw_exception_instance;

typedef struct cw_cell {
    cw_type *type;
    cw_value v;
} cw_cell;

typedef struct cw_bound_method {
    cw_type *type;
    cw_value func;
    cw_value self;
} cw_bound_method;

/* ---- code and functions ---- */

/* A place in the source for tracebacks; static in emitted code. */
typedef struct cw_site {
    const cw_code *code;
    int32_t line, col, end_line, end_col; /* col: UTF-8 byte offsets as in ast */
} cw_site;

/* The generic form of a function. frame[0..nparams) holds the bound parameters (positional, keyword-only,
 * then *args, then **kwargs, in the order of code->varnames); with resume != 0 frame holds all code->nframe
 * slots and execution continues at that resume number. Returns CW_NULL on error. For generator code the frame
 * is the generator's. */
typedef cw_value (*cw_entry)(cw_ctx *cx, cw_func *self, cw_value *frame, int64_t resume);

enum {
    CW_CODE_VARARGS = 1,
    CW_CODE_VARKEYWORDS = 2,
    CW_CODE_GENERATOR = 4,
    CW_CODE_COROUTINE = 8,
    CW_CODE_ASYNC_GENERATOR = 16,
    CW_CODE_MODULE = 32,
    CW_CODE_CLASS = 64,
    CW_CODE_NESTED = 128,
    CW_CODE_CLEANUP = 256,   /* generator-like with try or with: to be closed when it is collected */
    CW_CODE_ITERABLE = 1024, /* its generators may be awaited: types.coroutine */
    CW_CODE_EVALUATED = 512  /* of eval(), exec(), compile(): finds its globals by name, any dict will do */
};

struct cw_code {
    cw_type *type; /* &cw_type_code */
    cw_entry entry;
    cw_str *name;
    cw_str *qualname;
    cw_str *filename;
    cw_str *const *varnames; /* nlocals names, parameters first */
    cw_str *const *cellvars;
    cw_str *const *freevars;
    int32_t argcount; /* positional parameters, positional-only ones included */
    int32_t posonlyargcount;
    int32_t kwonlyargcount;
    int32_t nparams; /* slots filled by binding: argcount + kwonlyargcount + *args + **kwargs */
    int32_t nlocals;
    int32_t ncellvars, nfreevars;
    int32_t nframe; /* slots of a full frame */
    int32_t flags;
    int32_t firstlineno;
    const cw_value *consts; /* co_consts that programs may look at: [0] is the docstring or None */
    int32_t nconsts;
    int32_t nnames;
    cw_str *const *names; /* co_names, of modules that mention what shows them */
};

struct cw_func {
    cw_type *type;
    const cw_code *code;
    cw_module *module;   /* module whose globals it uses */
    cw_tuple *defaults;  /* or NULL */
    cw_dict *kwdefaults; /* or NULL */
    cw_cell **closure;   /* code->nfreevars cells, or NULL */
    cw_str *name, *qualname;
    cw_value doc;         /* CW_NULL: consts[0] of the code */
    cw_value annotations; /* dict, CW_NULL if none */
    cw_dict *dict;        /* function attributes, or NULL */
    cw_value module_name; /* __module__; CW_NULL: module's __name__ */
    cw_value type_params;
};

/* Why a module cannot be compiled; importing it raises that. */
typedef struct cw_syntax_failure {
    cw_type *type; /* SyntaxError or a subclass, ValueError, MemoryError, RecursionError */
    const char *message, *filename, *text;
    int32_t lineno, offset, end_lineno, end_offset; /* as the exception has them; lineno 0: no place */
} cw_syntax_failure;

/* Module: global variables known at compile time are slots; `dict` is the namespace with CW_REF entries for
 * them, made when somebody looks (globals(), vars(), attribute access from elsewhere). */
typedef struct cw_module_def {
    cw_str *name;     /* dotted */
    cw_str *filename; /* as given to the compiler */
    const cw_code *code;
    cw_str *const *slot_names;
    cw_value *slots; /* static storage in the emitted code, nslots long; a GC root once registered */
    int64_t nslots;
    int64_t is_package;
    cw_str *package;  /* where its relative imports start; NULL: of a script, which has none */
    cw_value *consts; /* pool of constants that need construction, or NULL */
    int64_t nconsts;
    cw_module *module;                    /* the module object once imported, else NULL (cache) */
    struct cw_module_def *const *imports; /* library modules that it may import, ended by NULL; or NULL */
    const struct cw_native_module *const *natives; /* native ones, likewise */
    const cw_syntax_failure *failure;              /* or NULL */
    uint8_t *known; /* by slot, or NULL: 1 where typed code has found in it the function or class that it
                     * expects; whoever stores into a slot that is set clears it */
    struct cw_module_def *next_loaded; /* list from cw_state.loaded */
} cw_module_def;

/* FAILED: taken out of sys.modules; its functions, if any are left, go on with its globals. */
typedef enum CwModuleState {
    CW_MODULE_NEW,
    CW_MODULE_RUNNING,
    CW_MODULE_DONE,
    CW_MODULE_FAILED
} CwModuleState;

struct cw_module {
    cw_type *type;
    cw_dict *dict;
    cw_value *slots; /* == def->slots, or NULL for native modules */
    cw_module_def *def;
    cw_str *name;
    int64_t state;     /* CwModuleState */
    cw_value builtins; /* mapping that stands for the program's builtins in evaluated code, or CW_NULL */
};

/* What evaluation is asked for; LIBRARY: the folder of CPython's library, which may not be there. */
typedef enum CwEvaluate {
    CW_EVALUATE_EVAL,
    CW_EVALUATE_EXEC,
    CW_EVALUATE_COMPILE,
    CW_EVALUATE_LIBRARY
} CwEvaluate;

/* A program: what main() of emitted code hands to cw_main. */
typedef struct cw_program_def {
    cw_module_def *const *modules; /* modules[0] is __main__ */
    int64_t nmodules;
    int64_t frames; /* FrameLevel of typeinfer/ir.h: 0: not all callers are on record */
    /* where the program has the compiler with it, else NULL; what: CwEvaluate */
    cw_value (*evaluate)(cw_ctx *cx, int64_t what, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
} cw_program_def;

/* A function that is making a call which may ask for its callers. Emitted code links it into cx->record for
 * the time of the call: in programs that mention frames around every operation that may run Python code, else
 * only around calls that are known to look at where they stand (ir.h: ir_asks_for_caller). */
typedef struct cw_record {
    struct cw_record *back;
    const cw_site *site;  /* of the operation */
    cw_func *func;        /* may be NULL */
    cw_value *vars;       /* the frame with all variables, or NULL: they are not known */
    cw_str *const *names; /* of vars, by slot; NULL: a temporary */
    void *frame;          /* its frame object, or NULL: nobody has asked yet */
} cw_record;
/* The pending exception just passed cx->record: its traceback entry gets the frame. */
void cw_traceback_frame(cw_ctx *cx);

/* ---- context ---- */
struct cw_ctx {
    cw_obj *exc;         /* pending exception (an instance of BaseException), or NULL */
    cw_obj *handled;     /* exception being handled: sys.exc_info(), bare raise, __context__ */
    char *stack_limit;   /* the C stack must not grow below this address */
    int64_t depth;       /* generic frames and guarded native recursion */
    int64_t depth_limit; /* sys.getrecursionlimit() */
    cw_value ret;        /* result of a typed copy that does not fit its C type (tag != CW_NULL: pending) */
    int64_t
        namespace_epoch; /* > 0; grows when a builtin is rebound or a module gets a global without a slot */
    void *free_lists[2][33];       /* [0] traced, [1] atomic; index: size in 16-byte granules; see gc.c */
    struct cw_state *state;        /* the rest: modules, interned strings, caches (cw.h) */
    cw_record *record;             /* innermost */
    int64_t slots_changed;         /* how often somebody stored into a slot that typed code relied on */
    int64_t forced;                /* cx->ret is there because of that: closed copies hand it on */
    struct cw_exc_link *exc_links; /* handled exceptions of the frames that resumed generators */
    int64_t observed;              /* objects whose death the program may see: release.c */
    cw_obj *missed;        /* the AttributeError of the last cw_call_method that found no such attribute */
    int64_t truths_change; /* a class got __bool__ or __len__ after it was made: typed code asks for truth */
};

/* Allocation from the inline lists: n granules of 16 bytes, all words must be written by the caller (word 0
 * dirty, the rest zero for traced blocks). */
void *cw_alloc_slow(cw_ctx *cx, int64_t kind, int64_t granules);
/* Entry of a function that may recurse: if (CW_STACK_LOW(cx, marker) && cw_stack_check(cx) < 0) raise. It is
 * also true, once, when SIGINT arrived. */
int64_t cw_stack_check(cw_ctx *cx); /* 0: carry on; -1: RecursionError or KeyboardInterrupt pending */
/* Signal handlers, other threads and finalizers that wait have their turn: 0 carry on, -1 exception pending.
 * Call it in loops that may take long in native code, after EINTR, and wherever CW_STACK_LOW or the depth
 * limit says stop; CW_POLL does where something is due. */
int64_t cw_check_events(cw_ctx *cx);
#define CW_POLL(cx) (CW_LIKELY(*(volatile int64_t *)&(cx)->depth_limit >= 0) ? 0 : cw_check_events(cx))
enum { CW_SMALL_FRAME = 4096 }; /* typed copies whose frames are smaller test cx->depth_limit only */
#define CW_STACK_LOW(cx, marker) CW_UNLIKELY((char *)&(marker) < (cx)->stack_limit)

/* ---- objects that die when nothing refers to them any more: release.c ---- */
typedef enum CwRelease {
    CW_RELEASE_STATEMENT, /* at the end of one */
    CW_RELEASE_DEL,       /* of a del statement */
    CW_RELEASE_RETURN,    /* before the function ends */
    CW_RELEASE_COLLECT    /* before a call of gc.collect(), to all appearance */
} CwRelease;
#if !defined __x86_64__
#define CW_FRAME_TOP ((char *)0)
#define CW_REGISTERS_SAVED 0
#define CW_SAVE_REGISTERS
#elif defined __TINYC__ /* uses no callee-saved registers */
#define CW_FRAME_TOP ((char *)__builtin_frame_address(0))
#define CW_REGISTERS_SAVED 0
#define CW_SAVE_REGISTERS cw_wipe_stack()
#else /* below the frame pointer lie the callee-saved registers of the callers */
#define CW_FRAME_TOP ((char *)__builtin_frame_address(0) - 5 * sizeof(void *))
#define CW_REGISTERS_SAVED 1
#define CW_SAVE_REGISTERS __asm__ volatile("" ::: "rbx", "r12", "r13", "r14", "r15")
#endif
/* Clears what earlier calls have left on the stack, where the next ones will be. */
void cw_wipe_stack(void);
/* Finds observed objects that died and runs their finalizers and the callbacks of weak references. live: the
 * values that the calling function still needs besides self; it must not be inlined, and CW_SAVE_REGISTERS
 * stands before the call. */
void cw_release(cw_ctx *cx, CwRelease why, char *top, int64_t registers_saved, cw_func *self,
                const cw_value *live, int64_t n);

/* ---- built-in type objects that emitted code names ---- */
extern cw_type cw_type_object, cw_type_type, cw_type_none, cw_type_bool, cw_type_int, cw_type_float,
    cw_type_complex, cw_type_str, cw_type_bytes, cw_type_bytearray, cw_type_list, cw_type_tuple, cw_type_dict,
    cw_type_set, cw_type_frozenset, cw_type_range, cw_type_slice, cw_type_function, cw_type_code,
    cw_type_cell, cw_type_module, cw_type_coroutine, cw_type_generator, cw_type_bound_method;
extern cw_obj cw_ellipsis, cw_notimplemented;
/* The only empty ones, which constants of modules are, too; and the strs of one character below 256. */
extern cw_str cw_empty_str, cw_char_strs[256];
extern cw_bytes cw_empty_bytes;
extern cw_tuple cw_empty_tuple;
extern cw_type cw_type_SyntaxError, cw_type_IndentationError, cw_type_TabError, cw_type_ValueError,
    cw_type_MemoryError, cw_type_RecursionError;

/* ---- operators: operation numbers shared by IR, inference and runtime ---- */
enum {
    CW_OP_ADD,
    CW_OP_SUB,
    CW_OP_MUL,
    CW_OP_TRUEDIV,
    CW_OP_FLOORDIV,
    CW_OP_MOD,
    CW_OP_POW,
    CW_OP_LSHIFT,
    CW_OP_RSHIFT,
    CW_OP_AND,
    CW_OP_OR,
    CW_OP_XOR,
    CW_OP_MATMUL,
    CW_OP_BINARY_COUNT
};
enum { CW_OP_NEG, CW_OP_POS, CW_OP_INVERT };
enum { CW_CMP_LT, CW_CMP_LE, CW_CMP_EQ, CW_CMP_NE, CW_CMP_GT, CW_CMP_GE };

cw_value cw_number_binary(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
cw_value cw_number_inplace(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
cw_value cw_number_unary(cw_ctx *cx, int64_t op, cw_value a);
cw_value cw_object_compare(cw_ctx *cx, int64_t op, cw_value a,
                           cw_value b); /* rich comparison, any result object */
int64_t cw_object_contains(cw_ctx *cx, cw_value container, cw_value item); /* 1, 0, -1 */
int64_t cw_object_truth(cw_ctx *cx, cw_value v);                           /* 1, 0, -1 */
int64_t cw_object_is(cw_value a, cw_value b); /* identity: same object; ints and floats by value bits */

#define CW_TRUTH(cx, v) ((v).tag == CW_BOOL ? (v).i : cw_object_truth(cx, v))

/* ---- attributes, items, iteration ---- */
cw_value cw_object_getattr(cw_ctx *cx, cw_value o, cw_str *name);
int64_t cw_object_setattr(cw_ctx *cx, cw_value o, cw_str *name, cw_value v);
int64_t cw_object_delattr(cw_ctx *cx, cw_value o, cw_str *name);
/* The same at one place of the program, which keeps what it found out about the classes it met last
 * (attr_cache.c). Caches are static and begin with zeros. */
typedef struct cw_attr_entry {
    uint32_t version; /* of the class; 0: none */
    int32_t kind;
    int32_t offset; /* of the value in the instance, 0: it has no slot */
    int32_t hint;   /* number of its entry in the last dict that had it */
    cw_value value; /* of the class */
} cw_attr_entry;
enum { CW_ATTR_ENTRIES = 4 };
typedef struct cw_attr_cache {
    cw_attr_entry entries[CW_ATTR_ENTRIES];
    int64_t fills;
} cw_attr_cache;
cw_value cw_getattr_cached(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache);
int64_t cw_setattr_cached(cw_ctx *cx, cw_value o, cw_str *name, cw_value v, cw_attr_cache *cache);
cw_value cw_object_getitem(cw_ctx *cx, cw_value o, cw_value key);
int64_t cw_object_setitem(cw_ctx *cx, cw_value o, cw_value key, cw_value v);
int64_t cw_object_delitem(cw_ctx *cx, cw_value o, cw_value key);
cw_value cw_object_iter(cw_ctx *cx, cw_value o);
cw_value cw_object_next(cw_ctx *cx, cw_value it); /* CW_NULL with cx->exc == NULL: exhausted */
int64_t cw_object_len(cw_ctx *cx, cw_value o);    /* -1: error */
/* n values of an iterable into out; ValueError as CPython words it. unpack_ex: before, a list, after. 0 or -1
 */
int64_t cw_object_unpack(cw_ctx *cx, cw_value o, int64_t n, cw_value *out);
/* The next item of an iterator, unpacked into two values: 1; 0 exhausted; -1 next raised, -2 unpacking did.
 */
int64_t cw_object_next_pair(cw_ctx *cx, cw_value it, cw_value *out);
int64_t cw_object_unpack_ex(cw_ctx *cx, cw_value o, int64_t before, int64_t after, cw_value *out);

/* ---- calls ---- args: nargs positional values followed by kwnames->len keyword values (kwnames may be NULL)
 */
cw_value cw_call(cw_ctx *cx, cw_value f, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* args[0] is the receiver: looks up `name` and calls without making a bound method; nargs counts args[0]. */
cw_value cw_call_method(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_call_method_cached(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames, cw_attr_cache *cache);
/* The same in two steps, for calls whose arguments have effects: what o.name means before they are evaluated,
 * without making a bound method, and its call. A CW_OBJ gets the receiver as first argument. Others do not:
 * CW_BOUND is the object .p (NULL: None), values that are no objects are themselves. CW_NONE: nothing can
 * change what o.name means, the call looks it up. */
cw_value cw_method_load(cw_ctx *cx, cw_value o, cw_str *name, cw_attr_cache *cache);
cw_value cw_method_call(cw_ctx *cx, cw_value method, cw_str *name, const cw_value *args, int64_t nargs,
                        cw_tuple *kwnames);
/* Instead of the pending exception about an argument of o.name(...): 1 if o has no such attribute, which is
 * then pending; else 0. */
int64_t cw_method_missing(cw_ctx *cx, cw_value o, cw_str *name);
/* f(*args, **kwargs): args a list or tuple, kwargs a dict or CW_NULL. */
cw_value cw_call_ex(cw_ctx *cx, cw_value f, cw_value args, cw_value kwargs);
/* f(args[0..n)), where f was found under the name eval or exec: those functions get args[0] and the
 * namespaces args[3], args[4]. */
cw_value cw_call_evaluate(cw_ctx *cx, cw_value f, int64_t n, const cw_value *args);
/* dict.update for **kwargs in calls: TypeError on a non-mapping or a repeated key, naming the callable f. */
int64_t cw_call_merge_keywords(cw_ctx *cx, cw_value f, cw_value dict, cw_value mapping);

/* ---- building ---- */
cw_value cw_list_build(cw_ctx *cx, const cw_value *items, int64_t n);
cw_value cw_tuple_build(cw_ctx *cx, const cw_value *items, int64_t n);
cw_value cw_set_build(cw_ctx *cx, const cw_value *items, int64_t n);
cw_value cw_dict_build(cw_ctx *cx, const cw_value *pairs, int64_t n); /* key, value, key, value: n pairs */
cw_value cw_slice_build(cw_ctx *cx, cw_value start, cw_value stop, cw_value step);
cw_value cw_str_join_parts(cw_ctx *cx, const cw_value *parts, int64_t n); /* f-string: parts are exact str */
int64_t cw_list_append_value(cw_ctx *cx, cw_value list, cw_value item);   /* exact list made by us */
int64_t cw_list_extend_value(cw_ctx *cx, cw_value list,
                             cw_value iterable); /* [*x]: TypeError wording of displays */
int64_t cw_set_add_value(cw_ctx *cx, cw_value set, cw_value item);
int64_t cw_set_update_value(cw_ctx *cx, cw_value set, cw_value iterable);
int64_t cw_dict_set_value(cw_ctx *cx, cw_value dict, cw_value key, cw_value v);
/* locals(): the variable as it is now, taken out where it is unset; 0 or -1 */
int64_t cw_locals_set(cw_ctx *cx, cw_value dict, cw_value name, cw_value v);
int64_t cw_dict_update_value(cw_ctx *cx, cw_value dict, cw_value mapping); /* {**x} */
cw_value cw_tuple_from_list(cw_ctx *cx, cw_value list);
/* f"{v!conversion:spec}": conversion 0, 's', 'r' or 'a'; spec CW_NULL for none. */
cw_value cw_format_value(cw_ctx *cx, cw_value v, int64_t conversion, cw_value spec);
cw_value cw_int_from_digits(cw_ctx *cx, const char *digits, int64_t base); /* literals past 64 bits */
cw_value cw_complex_build(cw_ctx *cx, double re, double im);

/* ---- functions, classes, modules ---- */
cw_value cw_function_new(cw_ctx *cx, const cw_code *code, cw_module *module, cw_value defaults,
                         cw_value kwdefaults, cw_value annotations,
                         cw_cell **closure); /* tuple, dict, dict or CW_NULL each */
cw_cell *cw_cell_new(cw_ctx *cx, cw_value v);
/* Class statement. body: entry of the class body; it runs with frame[0] = namespace mapping (from
 * __prepare__) and returns the __class__ cell or None. slots: names the compiler saw assigned on instances.
 */
cw_value cw_class_build(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure, cw_str *name,
                        const cw_value *bases, int64_t nbases, cw_value keywords, cw_str *const *slots,
                        int64_t nslots);
/* The same with the bases in a list or tuple (class C(*bases)). */
cw_value cw_class_build_ex(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure,
                           cw_str *name, cw_value bases, cw_value keywords, cw_str *const *slots,
                           int64_t nslots);
/* Names in class bodies: namespace mapping, then (load) globals and builtins, or the given cell
 * (class_deref). */
cw_value cw_namespace_load(cw_ctx *cx, cw_value ns, cw_module *module, cw_str *name);
cw_value cw_namespace_load_cell(cw_ctx *cx, cw_value ns, cw_cell *cell, cw_str *name);
int64_t cw_namespace_store(cw_ctx *cx, cw_value ns, cw_str *name, cw_value v);
int64_t cw_namespace_delete(cw_ctx *cx, cw_value ns, cw_str *name);
int64_t cw_namespace_annotations(cw_ctx *cx, cw_value ns); /* a dict as __annotations__ unless there is one */
/* Global whose slot is unset, or that has no slot: module dict, then builtins; NameError. */
cw_value cw_global_load_slow(cw_ctx *cx, cw_module *module, cw_str *name);
/* The same for a name that is a builtin unless the module has it dynamically; keeps a builtin in *cache. */
cw_value cw_global_load_cached(cw_ctx *cx, cw_module *module, cw_str *name, cw_value *cache, int64_t *epoch);
int64_t cw_global_store_name(cw_ctx *cx, cw_module *module, cw_str *name,
                             cw_value v); /* names without slot */
int64_t cw_global_delete(cw_ctx *cx, cw_module *module, cw_str *name);
cw_value cw_globals(cw_ctx *cx, cw_module *module); /* the namespace dict */
cw_value cw_builtin_load(cw_ctx *cx, cw_str *name); /* NameError if there is none */
/* What a name means that was found to mean the built-in one. */
#define CW_BUILTIN(cx, name)                                                                                 \
    ({                                                                                                       \
        static cw_value f_;                                                                                  \
        if (CW_UNLIKELY(!f_.tag))                                                                            \
            f_ = cw_builtin_load(cx, cw_str_intern(cx, name));                                               \
        f_;                                                                                                  \
    })
int64_t cw_display(cw_ctx *cx, cw_value v); /* sys.displayhook(v) */
/* import a.b.c: level dots; fromlist CW_NULL (-> top package) or a tuple of names (-> the module itself). */
cw_value cw_import_name(cw_ctx *cx, cw_module *importer, cw_str *name, cw_value fromlist, int64_t level);
cw_value cw_import_from(cw_ctx *cx, cw_value module, cw_str *name);
int64_t cw_import_star(cw_ctx *cx, cw_value module, cw_module *into);
cw_value cw_import_dotted_as(cw_ctx *cx, cw_module *importer, cw_str *name); /* import a.b.c as x */

/* ---- exceptions ---- */
void cw_raise_value(cw_ctx *cx, cw_value exc,
                    cw_value cause); /* raise exc from cause (CW_NULL: none); sets cx->exc */
void cw_reraise(cw_ctx *cx);         /* bare raise */
CW_COLD void cw_traceback_add(cw_ctx *cx,
                              const cw_site *site); /* a frame that the pending exception passes */
/* Handler entry: takes the pending exception, makes it cx->handled; returns it. *saved receives the previous
 * handled one, to be put back by cw_handler_leave when the handler is left in any way. */
cw_value cw_handler_enter(cw_ctx *cx, cw_value *saved);
void cw_handler_leave(cw_ctx *cx, cw_value saved);
int64_t cw_exception_matches(cw_ctx *cx, cw_value exc, cw_value cls); /* except cls: 1, 0, -1 (TypeError) */
void cw_exception_restore(cw_ctx *cx, cw_value exc); /* make it pending again as it was (end of finally) */
/* except*: matched part (or None) and in *rest the remainder (or None); CW_NULL on error. */
cw_value cw_exception_group_match(cw_ctx *cx, cw_value exc, cw_value cls, cw_value *rest);
/* end of try/except*: raised: list of exceptions raised in or not matched by handlers; CW_NULL + pending, or
 * None */
cw_value cw_exception_group_finish(cw_ctx *cx, cw_value original, cw_value raised);
/* Arguments of __exit__: type, value and traceback of an exception. */
void cw_exception_info(cw_ctx *cx, cw_value exc, cw_value *type, cw_value *value, cw_value *traceback);
int64_t cw_exception_is_stop_async(cw_value exc);
void cw_raise_unbound_local(cw_ctx *cx, cw_str *name);
void cw_raise_unbound_free(cw_ctx *cx, cw_str *name);
/* super(): the function knows no __class__, it has no value yet, the first argument was deleted */
void cw_raise_super_no_class(cw_ctx *cx, cw_str *name);
void cw_raise_super_empty_class(cw_ctx *cx, cw_str *name);
void cw_raise_super_deleted(cw_ctx *cx, cw_str *name);
void cw_raise_assertion(cw_ctx *cx, cw_value message); /* CW_NULL: without */
void cw_raise_recursion(cw_ctx *cx);
/* with: looks up __enter__/__exit__ (or the async pair) with CPython's TypeErrors. exits in *exit_method
 * (bound). */
cw_value cw_with_enter(cw_ctx *cx, cw_value manager, cw_value *exit_method);
cw_value cw_with_aenter(cw_ctx *cx, cw_value manager, cw_value *exit_method); /* returns the awaitable */

/* ---- generators and coroutines ----
 * A generator-like function's entry is called with resume 0 once by the binding code, which makes the
 * generator object itself from code->flags; its body runs with frame = the generator's heap frame. A yield
 * stores its resume number with cw_gen_suspend and returns the value. On resumption the sent value is
 * cx->ret-independent: it is in frame[code->nframe - 1]; if an exception was thrown in, cx->exc is set and
 * the slot is CW_NULL. */
void cw_gen_suspend(cw_ctx *cx, cw_value *frame, int64_t resume);
/* The same inline. Resume numbers from CW_TYPED_RESUME on belong to typed copies (codegen/emit_typed_gen.c).
 */
#define CW_GEN_SUSPEND(frame, n) (*(int32_t *)((char *)(frame)-CW_GEN_RESUME_OFFSET) = (n))
#define CW_GEN_RESUME_OFFSET 32
#define CW_TYPED_RESUME (1 << 20)
/* Frames of generators stack their own "exception being handled" on the caller's. */
typedef struct cw_exc_link {
    cw_obj *handled; /* of the frame that resumed the generator */
    struct cw_generator *generator;
    struct cw_exc_link *previous;
} cw_exc_link;

/* Generator, coroutine or asynchronous generator; which one the type tells. */
typedef struct cw_generator {
    cw_type *type;
    cw_func *func;       /* NULL once finished */
    const cw_code *code; /* func's when it was called */
    cw_str *name, *qualname;
    cw_obj *handled;   /* exception its frame was handling when it was suspended */
    cw_value delegate; /* what it yields from or awaits, CW_NULL if nothing */
    int32_t resume;    /* 0: not started; -1: running or finished */
    uint8_t running, finished, hooks_called, closed; /* the last two: asynchronous generators */
    uint8_t async_running;
    int32_t sent;       /* slot of the frame for the value that is sent: the last one */
    cw_value finalizer; /* asynchronous generators: hook */
    cw_value frame[];   /* code->nframe values */
} cw_generator;

/* v is a generator of that code, suspended at a yield of its typed copy whose resume numbers begin at first.
 */
#define CW_GEN_STANDS(v, its_code, first)                                                                    \
    ((v).tag == CW_OBJ && CW_TYPE_OF_PTR((v).p) == &cw_type_generator &&                                     \
     ((cw_generator *)(v).p)->code == (its_code) && !((cw_generator *)(v).p)->delegate.tag &&                \
     (uint64_t)(((cw_generator *)(v).p)->resume - (first)) < CW_TYPED_RESUME)
/* Such a generator has returned result, or CW_NULL and raised: CW_NULL */
CW_COLD cw_value cw_gen_ended(cw_ctx *cx, cw_generator *g, cw_value result);
/* Its next value, as cw_object_next gives it. */
static inline CW_ALWAYS_INLINE cw_value cw_gen_step(cw_ctx *cx, cw_generator *g, int64_t depth, cw_entry copy,
                                                    int64_t first) {
    cw_exc_link link = {cx->handled, g, cx->exc_links};
    int64_t resume = g->resume - first;
    cx->exc_links = &link;
    cx->handled = g->handled;
    cx->depth = depth + 1;
    g->resume = -1;
    g->running = 1;
    g->frame[g->sent] = CW_MK_NONE;
    cw_value x = copy(cx, g->func, g->frame, resume);
    g->running = 0;
    g->handled = cx->handled;
    cx->handled = link.handled;
    cx->exc_links = link.previous;
    cx->depth = depth;
    return CW_LIKELY(g->resume >= 0) ? x : cw_gen_ended(cx, g, x);
}
/* `for x in f(...)` left early closes the generator when nobody else has it, as CPython's reference count
 * does. is_fresh: asked right after the call, v is a generator that this call made. drop: closes it if it is
 * suspended; the pending exception stays. */
/* The result of a call that is dropped: a warning if it is a coroutine that only this call knew of. */
void cw_coroutine_discard(cw_ctx *cx, cw_value v);
/* A StopIteration that leaves a generator expression, which has become part of a function. */
CW_COLD void cw_gen_stop_iteration(cw_ctx *cx);
int64_t cw_gen_is_fresh(cw_ctx *cx, cw_value v);
void cw_gen_drop(cw_ctx *cx, cw_value v);
/* One step of `yield from`/await: sends `sent` (None: next) or throws the pending exception into the
 * sub-iterator. Returns 1: *out is to be yielded, 0: finished with value *out, -1: exception pending. */
int64_t cw_yield_from_step(cw_ctx *cx, cw_value iterator, cw_value sent, cw_value *out);
/* await v; exit: it came from __aexit__ */
cw_value cw_get_awaitable(cw_ctx *cx, cw_value v, int64_t exit);
cw_value cw_get_yield_from_iter(cw_ctx *cx, cw_value v); /* yield from v */
cw_value cw_get_aiter(cw_ctx *cx, cw_value v);
cw_value cw_get_anext(cw_ctx *cx, cw_value v);      /* awaitable */
cw_value cw_async_gen_wrap(cw_ctx *cx, cw_value v); /* value yielded by an async generator */

/* ---- match statement ---- 1 match, 0 not, -1 error */
int64_t cw_match_is_sequence(cw_value v);
int64_t cw_match_is_mapping(cw_value v);
/* Values of keys (tuple) of a mapping as a tuple, or None if one is missing. */
cw_value cw_match_keys(cw_ctx *cx, cw_value mapping, cw_value keys);
cw_value cw_match_rest(cw_ctx *cx, cw_value mapping, cw_value keys); /* **rest: dict without keys */
/* What a class pattern knows of its class, whose metaclass is type, while it has that version. */
enum { CW_MATCH_MISSED = 6 };
typedef struct cw_match_cache {
    uint32_t version;                 /* 0: nothing */
    uint32_t missed[CW_MATCH_MISSED]; /* versions of classes whose instances are none of it */
    int64_t nmissed;
    void *positional; /* tuple: names for the positional sub-patterns */
    int64_t is_self;  /* the only one is the subject */
} cw_match_cache;
/* Class pattern: tuple of the npos positional and the named attributes, or None; an attribute cache for each.
 */
cw_value cw_match_class(cw_ctx *cx, cw_value subject, cw_value cls, int64_t npos, cw_value kwattrs,
                        cw_match_cache *known, cw_attr_cache *attributes);

/* ---- typed copies of functions ---- (codegen/emit_typed.h, runtime/typed.c) */
#define CW_PENDING_INT (-2147471234l)
#define CW_PENDING_FLOAT (CW_INFINITY - CW_INFINITY)
#define CW_PENDING_PTR ((void *)1)
#define CW_INFINITY (1e308 * 10)
#define CW_MK_OPTIONAL(x) ((x) ? CW_MK_OBJ(x) : CW_MK_NONE)
#ifdef __TINYC__
#define CW_ADD_OVERFLOW(a, b, to)                                                                            \
    ({                                                                                                       \
        int64_t a_ = (a), b_ = (b), r_ = (int64_t)((uint64_t)a_ + (uint64_t)b_);                             \
        *(to) = r_;                                                                                          \
        ((a_ ^ r_) & (b_ ^ r_)) < 0;                                                                         \
    })
#define CW_SUB_OVERFLOW(a, b, to)                                                                            \
    ({                                                                                                       \
        int64_t a_ = (a), b_ = (b), r_ = (int64_t)((uint64_t)a_ - (uint64_t)b_);                             \
        *(to) = r_;                                                                                          \
        ((a_ ^ b_) & (a_ ^ r_)) < 0;                                                                         \
    })
#define CW_MUL_OVERFLOW(a, b, to) cw_mul_overflow(a, b, to)
#else
#define CW_ADD_OVERFLOW(a, b, to) __builtin_add_overflow((int64_t)(a), (int64_t)(b), to)
#define CW_SUB_OVERFLOW(a, b, to) __builtin_sub_overflow((int64_t)(a), (int64_t)(b), to)
#define CW_MUL_OVERFLOW(a, b, to) __builtin_mul_overflow((int64_t)(a), (int64_t)(b), to)
#endif
/* How the generic function takes over from a typed copy (runtime/leave.c): its result, and for each place
 * where the copy leaves the variables handed over. */
typedef struct cw_leaving {
    cw_value (*generic)(cw_ctx *cx, cw_func *self, cw_value *frame, int64_t resume);
    int64_t (*fits)(cw_value result); /* results that are pointers */
    int64_t lo, hi;                   /* results that are ints */
    int32_t result;                   /* tag of others */
    int32_t nvars;
    int64_t closed; /* codegen/emit_typed_closed.c */
    const cw_site *sites;
    /* of each place: index in where, resume number, count, slot << CW_HELD_BITS | CwHeld for each variable. A
     * negative resume number: a callee has left an exception in cx->exc or its result in cx->ret; the site of
     * the call follows. */
    int32_t where[];
} cw_leaving;
#define CW_HELD_BITS 4
typedef enum CwHeld {                /* arguments for a variable */
                      CW_HELD_VALUE, /* tag, i */
                      CW_HELD_INT,
                      CW_HELD_BOOL,
                      CW_HELD_FLOAT,
                      CW_HELD_NONE, /* no argument */
                      CW_HELD_OBJECT,
                      CW_HELD_OPTIONAL,   /* NULL: None */
                      CW_HELD_RANGE,      /* start, stop, step */
                      CW_HELD_RANGE_ITER, /* next, stop, step */
                      CW_HELD_LIST_ITER,  /* list, index */
                      CW_HELD_SUPER,      /* class, object */
                      CW_HELD_BUILTIN,    /* its name */
                      CW_HELD_PENDING     /* no argument: cx->ret */
} CwHeld;
CW_COLD cw_value cw_leave_generator(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where,
                                    cw_value *frame, ...);
CW_COLD cw_value cw_leave_value(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...);
CW_COLD int64_t cw_leave_int(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...);
CW_COLD int64_t cw_leave_flag(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...);
CW_COLD double cw_leave_float(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...);
CW_COLD void *cw_leave_pointer(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...);
/* A result of the generic function as the copy's; of another type: to cx->ret. */
int64_t cw_out_int(cw_ctx *cx, const cw_leaving *to, cw_value x);
int64_t cw_out_flag(cw_ctx *cx, const cw_leaving *to, cw_value x);
double cw_out_float(cw_ctx *cx, const cw_leaving *to, cw_value x);
void *cw_out_pointer(cw_ctx *cx, const cw_leaving *to, cw_value x);
/* The depth limit or the end of the stack is reached, or an event waits. 0: go on, -1: exception. */
int64_t cw_depth_check(cw_ctx *cx);
/* The same before a call from a typed copy at that depth. */
CW_COLD int64_t cw_depth_enter(cw_ctx *cx, int64_t depth);
/* From a closed copy, too; 1: it has to leave, as cx->slots_changed. */
CW_COLD int64_t cw_depth_enter_closed(cw_ctx *cx, int64_t depth);
int64_t cw_mul_overflow(int64_t a, int64_t b, int64_t *to);
/* Python's rounding; the divisor is neither 0 nor -1. */
#define CW_FLOOR_DIV(a, b) ((a) / (b) - ((a) % (b) != 0 && ((a) < 0) != ((b) < 0)))
#define CW_FLOOR_MOD(a, b) ((a) % (b) + ((a) % (b) != 0 && ((a) < 0) != ((b) < 0) ? (b) : 0))
/* The int is a double exactly. */
#define CW_EXACT_DOUBLE(a) ((uint64_t)((a) + (1l << 53)) <= (2ul << 53))
#define CW_LIST_ITEM(l, i) ((l)->kind == CW_LIST_VALUE ? ((cw_value *)(l)->data)[i] : cw_list_get(l, i))
#define CW_STR_CHAR(s, i)                                                                                    \
    ((s)->kind == 1   ? ((uint8_t *)(s)->data)[i]                                                            \
     : (s)->kind == 2 ? ((uint16_t *)(s)->data)[i]                                                           \
                      : (int64_t)((uint32_t *)(s)->data)[i])
/* cw_type.version: changes with the class and its bases */
#define CW_TYPE_VERSION(t) (*(uint32_t *)((char *)(t) + CW_TYPE_VERSION_OFFSET))
#define CW_TYPE_VERSION_OFFSET 36

/* A method that a typed copy calls directly: valid while the class's version is the one it was found at. */
typedef struct cw_method_guard {
    const cw_code *code; /* expected */
    cw_str *name;
    cw_func *func; /* found */
    uint32_t version;
} cw_method_guard;
int64_t cw_method_guard_check(cw_ctx *cx, cw_method_guard *guard, cw_type *type); /* 1: (again) valid */
/* The same for the method behind class `start` in the order of type. */
int64_t cw_super_guard_check(cw_ctx *cx, cw_method_guard *guard, cw_type *type, cw_type *start);
/* The class if instances have exactly the layout of cw_instance with these attributes in their slots, plain
 * construction and attribute access; else NULL. asks_stores: a decorator may give it a __setattr__, emitted
 * code stores only where CW_STORES_PLAINLY. */
cw_type *cw_class_typed(cw_ctx *cx, cw_value cls, cw_str *const *fields, int64_t n, int64_t asks_stores);
/* The same for the layout of cw_exception_instance. */
cw_type *cw_exception_class_typed(cw_ctx *cx, cw_value cls, cw_str *const *fields, int64_t n,
                                  int64_t asks_stores);
/* How the class's instances are made by an __init__ that dataclass() made (mod_dataclasses.c): found when the
 * class had that version. */
typedef struct cw_made_guard {
    void *init; /* NULL: not so */
    uint32_t version;
} cw_made_guard;
/* Fills the guard: __init__ stores arguments in the first n slots, in this order, and where a bit of `given`
 * is not set it has a default. 0: not so. */
int64_t cw_made_guard_check(cw_ctx *cx, cw_made_guard *guard, cw_type *type, int64_t n, uint64_t given);
#define CW_MADE_GUARD_HOLDS(cx, guard, type, n, given)                                                       \
    ((guard)->version == CW_TYPE_VERSION(type) && (guard)->version                                           \
         ? (guard)->init != 0                                                                                \
         : cw_made_guard_check(cx, guard, type, n, given))
cw_value cw_made_default(cw_ctx *cx, const cw_made_guard *guard, int64_t i);  /* of slot i; CW_NULL: error */
int64_t cw_made_finish(cw_ctx *cx, const cw_made_guard *guard, void *object); /* __post_init__; -1: error */
/* The class of the instance has object's __setattr__. */
#define CW_STORES_PLAINLY(o)                                                                                 \
    (*(void **)((char *)(o)->type + CW_TYPE_SETATTR_OFFSET) == (void *)cw_generic_setattr)
#define CW_TYPE_SETATTR_OFFSET 192
int64_t cw_generic_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v);
/* An instance of such a class made with positional arguments, __init__ not called. without_init: the class is
 * expected to have none of its own. NULL: the class is not (or no longer) made like that. */
void *cw_exception_instance_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n,
                                int64_t without_init);
/* super(cls, exception).__init__(args...); 0: that is not the built-in one. */
int64_t cw_exception_init(cw_ctx *cx, cw_type *cls, void *exception, const cw_value *args, int64_t n);
void *cw_instance_new(cw_ctx *cx, cw_type *type, int64_t nslots); /* no attribute set, __init__ not called */
cw_value cw_super_make(cw_ctx *cx, cw_type *cls, void *object);   /* super(cls, object) */
int64_t cw_builtin_is_original(cw_ctx *cx, cw_module *module,
                               cw_str *name); /* the global means the built-in */
/* isinstance(v, t), where t's metaclass is type; 1, 0, -1 */
int64_t cw_isinstance_of(cw_ctx *cx, cw_value v, cw_type *t);
cw_value cw_range_make(cw_ctx *cx, int64_t start, int64_t stop, int64_t step);
cw_value cw_range_iter_make(cw_ctx *cx, int64_t next, int64_t stop, int64_t step);
cw_value cw_list_iter_make(cw_ctx *cx, cw_list *list, int64_t index);
cw_value cw_list_get(const cw_list *l, int64_t i);
void cw_list_set(cw_ctx *cx, cw_list *l, int64_t i, cw_value v);
int64_t cw_list_append(cw_ctx *cx, cw_list *l, cw_value v);
cw_value cw_str_item(cw_ctx *cx, cw_str *s, int64_t i); /* i within the str */
/* *to = the str of one character */
#define CW_STR_ITEM(cx, s, i, to)                                                                            \
    *(to) = CW_LIKELY((s)->kind == 1) ? &cw_char_strs[((uint8_t *)(s)->data)[i]] : cw_str_item(cx, s, i).p;
cw_value cw_str_from_char(cw_ctx *cx, uint32_t c);
cw_str *cw_str_intern(cw_ctx *cx, const char *utf8);
int64_t cw_str_equal(const cw_str *a, const cw_str *b);
#define CW_STR_SAME(a, b)                                                                                    \
    ((a) == (b) || ((a)->len == (b)->len &&                                                                  \
                    ((a)->len == 1 ? CW_STR_CHAR(a, 0) == CW_STR_CHAR(b, 0) : cw_str_equal(a, b))))
cw_value cw_str_concat(cw_ctx *cx, cw_value a, cw_value b);
int64_t cw_str_contains(const cw_str *s, const cw_str *part);
cw_value cw_str_of(cw_ctx *cx, cw_value v); /* str(v) */
cw_value cw_repr(cw_ctx *cx, cw_value v);   /* exact or subclass of str */
/* s[start:stop]; without a bound 0 or INT64_MAX */
cw_value cw_list_slice_range(cw_ctx *cx, cw_list *l, int64_t start, int64_t stop);
cw_value cw_str_slice_range(cw_ctx *cx, cw_str *s, int64_t start, int64_t stop);
/* Exact dicts by kind of key: the value, CW_NULL: absent or an exception; put: 0, -1 */
cw_value cw_dict_item(cw_ctx *cx, cw_dict *d, cw_value key);
cw_value cw_dict_item_str(cw_ctx *cx, cw_dict *d, cw_str *key);
cw_value cw_dict_item_int(cw_ctx *cx, cw_dict *d, int64_t key);
int64_t cw_dict_set(cw_ctx *cx, cw_dict *d, cw_value key, cw_value v);
int64_t cw_dict_set_int(cw_ctx *cx, cw_dict *d, int64_t key, cw_value v);
cw_value cw_raise_key_error(cw_ctx *cx, cw_value key);
int64_t cw_set_contains(cw_ctx *cx, cw_set *s, cw_value v); /* 1, 0, -1 */
/* A method of a built-in type; NULL: not one that takes so many positional arguments. */
typedef cw_value (*cw_call_fn)(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                               cw_tuple *kwnames);
cw_call_fn cw_native_method(cw_ctx *cx, cw_type *type, cw_str *name, int64_t nargs);
int64_t cw_str_compare(const cw_str *a, const cw_str *b);
/* ---- powers ----
 * libm's pow, under a name that C compilers do not know: they make x * x of pow(x, 2), which differs. */
double cw_pow(double x, double y);
/* cw_pow(x, twice / 2.0), for twice -8 to 8 but 0, mostly without calling it. */
double cw_pow_halves(double x, int64_t twice);

/* For #if where a header of the C library was included; emitted C, which includes none, is told by
 * CW_POW_IS_TIGHT. */
#define CW_LIBM_IS_TIGHT (__GLIBC__ * 1000 + __GLIBC_MINOR__ >= 2028)
/* How cw_pow_halves does it, for gcc and clang, where pow's error is known to be small: glibc (2.28 on)
 * states 0.54 ULP at most (sysdeps/ieee754/dbl-64/e_pow.c). The power is computed as p + tail with twice the
 * precision, p being the double nearest to it. If |tail| is at most 0.46 ulp, then every double other than p
 * is 0.54 ulp away from the true power or more, so that pow can only return p; else (in one of 12 cases) pow
 * is asked. ulp is that of the next smaller double: of p itself but for powers of two, below which doubles
 * lie closer. The tail's own error is about 2**-50 of it. */
#ifdef __TINYC__
#define CW_POW_HALVES(x, twice) cw_pow_halves(x, twice)
#else
typedef union cw_bits {
    double d;
    uint64_t u;
} cw_bits;
typedef struct cw_precise {
    double p, tail;
} cw_precise;
/* p == a * b, rounded: what was rounded away (Dekker 1971) */
static inline CW_ALWAYS_INLINE double cw_product_tail(double a, double b, double p) {
#ifdef __FP_FAST_FMA
    return __builtin_fma(a, b, -p);
#else
    cw_bits high_a = {a}, high_b = {b};
    high_a.u &= ~0x7fffffful, high_b.u &= ~0x7fffffful;
    double low_a = a - high_a.d, low_b = b - high_b.d;
    return high_a.d * high_b.d - p + high_a.d * low_b + low_a * high_b.d + low_a * low_b;
#endif
}
static inline CW_ALWAYS_INLINE cw_precise cw_precise_power(double x, int64_t twice) {
    int64_t n = (twice < 0 ? -twice : twice) / 2;
    cw_precise r = {x, 0};
    if (twice & 1) {
        r.p = __builtin_sqrt(x);
        double square = r.p * r.p;
        r.tail = (x - square - cw_product_tail(r.p, r.p, square)) / (2 * r.p);
    } else
        n--;
    for (; n > 0; n--) {
        double p = r.p * x, tail = cw_product_tail(r.p, x, p) + r.tail * x;
        r.p = p + tail;
        r.tail = tail - (r.p - p);
    }
    if (twice < 0) {
        double p = 1 / r.p, product = p * r.p;
        double tail = (1 - product - cw_product_tail(p, r.p, product) - p * r.tail) * p;
        r.p = p + tail;
        r.tail = tail - (r.p - p);
    }
    return r;
}
static inline CW_ALWAYS_INLINE double cw_pow_halves_inline(double x, int64_t twice) {
    cw_precise r = cw_precise_power(x, twice);
    cw_bits below = {r.p};
    below.u = (below.u - 1) & 0x7ff0000000000000ul;
    /* 1e-60 to 1e60: nothing above overflows or loses bits */
    if (CW_LIKELY(__builtin_fabs(r.tail) <= below.d * (0.46 / (1l << 52)) && __builtin_fabs(x) > 1e-60 &&
                  __builtin_fabs(x) < 1e60))
        return r.p;
    return cw_pow(x, (double)twice / 2);
}
#ifdef CW_POW_IS_TIGHT
#define CW_POW_HALVES(x, twice) cw_pow_halves_inline(x, twice)
#else
#define CW_POW_HALVES(x, twice) cw_pow_halves(x, twice)
#endif
#endif
double fabs(double);

/* ---- program start ---- */
cw_value cw_evaluate(cw_ctx *cx, int64_t what, const cw_value *args, int64_t nargs,
                     cw_tuple *kwnames); /* codegen */
int cw_main(int argc, char **argv, const cw_program_def *program);

#endif
