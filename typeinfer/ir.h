/* ir.h: the typed structured IR between frontend and C.
 *
 * Administrative normal form: every operation that may raise, allocate, call or write is a statement of its
 * own, `d = OP a, b`; operands are variables or constants. Loops, try and yield stay structured. One IrFunc
 * exists for each function, class body and module body of the source (comprehensions are inlined in an
 * IR_INLINE, and so are generator expressions that the call they stand in consumes). The same IrFunc is
 * printed as the generic C function and as its typed copies (codegen/emit*.c).
 *
 * Invariants (ir_verify):
 * - variable ids index func->vars and are the slots of the frame: parameters first, in binding order
 * (positional, keyword-only, *args, **kwargs);
 * - a temporary is defined before use on every path; temporaries are used by the function that made them
 * only;
 * - labels of IR_BREAK/IR_CONTINUE name an enclosing IR_LOOP;
 * - the condition of IR_IF is a variable defined by an operation that yields bool (or a bool constant);
 * - the `exhausted` block of IR_NEXT does not fall through (it ends with break, return, ...), nor does a
 * handler block leave without HANDLER_LEAVE of its saved variable, except by an exception, where the emitter
 * restores it.
 */
#ifndef IR_H
#define IR_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "frontend/arena.h"
#include "frontend/ast.h"

enum { IR_MAY_RAISE = 1, IR_MAY_ALLOC = 2, IR_MAY_CALL = 4, IR_MAY_WRITE = 8 };

typedef enum IrOp {
#define IR_OP_DEF(name, nargs, ndst, flags) IR_##name,
#include "typeinfer/ir.def"
#undef IR_OP_DEF
    IR_OP_COUNT
} IrOp;

/* Operand: variable id (>= 0), or constant: IR_CONST_REF(index into module->consts), or IR_NONE (absent). */
typedef int32_t IrRef;
#define IR_NONE INT32_MIN
#define IR_CONST_REF(index) (~(index))
#define IR_IS_CONST(ref) ((ref) < 0 && (ref) != IR_NONE)
#define IR_CONST_INDEX(ref) (~(ref))

typedef enum IrStmtKind {
    IR_STMT_OP,       /* dsts = op args */
    IR_STMT_IF,       /* args[0]; body, orelse; number: IrIf */
    IR_STMT_LOOP,     /* number: label; body repeats until break */
    IR_STMT_BREAK,    /* number: label */
    IR_STMT_CONTINUE, /* number: label: to the head of the loop */
    IR_STMT_NEXT, /* dsts[0] = next of iterator args[0]; orelse runs when exhausted and does not fall through
                   */
    IR_STMT_TRY,  /* body; on an exception: dsts[0] = exception, dsts[1] = saved handled one; orelse = handler
                   */
    IR_STMT_INLINE,  /* body belongs to the inlined scope func: tracebacks get a frame of it; number: IrInline
                      */
    IR_STMT_RETURN,  /* args[0] */
    IR_STMT_RAISE,   /* args[0], cause args[1] (or IR_NONE) */
    IR_STMT_RERAISE, /* bare raise */
    IR_STMT_YIELD,   /* dsts[0] = what is sent; args[0] yielded */
    IR_STMT_YIELD_FROM, /* dsts[0] = result; args[0] iterator/awaitable prepared by
                           GET_YIELD_FROM_ITER/GET_AWAITABLE */
} IrStmtKind;

/* IF: orelse is there for what a program may do but hardly does: no types are predicted for it. */
typedef enum IrIf { IR_IF_ANY, IR_IF_RARE_ELSE } IrIf;

/* INLINE: a comprehension; a generator expression, which lets no StopIteration out; within an INLINE,
 * statements of the scope around that one (func is NULL). */
typedef enum IrInline { IR_INLINE_COMPREHENSION, IR_INLINE_GENERATOR, IR_INLINE_AROUND } IrInline;

typedef struct IrSpan {
    int32_t line, col, end_line, end_col;
} IrSpan;

typedef struct IrStmt IrStmt;
typedef struct IrFunc IrFunc;
typedef struct IrModule IrModule;

typedef struct IrBlock {
    IrStmt *first, *last;
} IrBlock;

struct IrStmt {
    IrStmt *next;
    uint8_t kind;   /* IrStmtKind */
    uint8_t op;     /* IrOp for IR_STMT_OP */
    uint16_t flags; /* IR_MAY_* that still hold; passes only clear */
    int32_t id;     /* unique in the function, in program order; resume number is id + 1 */
    IrSpan span;    /* source range for tracebacks */
    int32_t nargs, ndsts;
    IrRef *args;
    int32_t *dsts;  /* variable ids */
    int64_t number; /* immediate or label */
    IrRef name;     /* constant, or IR_NONE */
    IrRef keywords; /* constant tuple, or IR_NONE */
    IrRef method;   /* CALL_METHOD: result of a LOAD_METHOD for it alone; IR_NONE: it looks the method up */
    IrStmt *call;   /* LOAD_GLOBAL, LOAD_CELL, CHECK_BOUND: see below */
    IrFunc *func;   /* MAKE_FUNCTION, MAKE_CLASS, DECORATED, INLINE */
    IrBlock body, orelse;
    void *info; /* of a later pass */
};
/* call: the CALL_METHOD of which they load an argument and which looks its method up after that; where the
 * name is unbound, a missing method counts first. */

/* What is said of a variable that is unset. */
typedef enum IrUnbound {
    IR_UNBOUND_LOCAL,
    IR_UNBOUND_FREE,        /* NameError of a free variable */
    IR_UNBOUND_NO_CLASS,    /* RuntimeErrors of super(): there is no __class__, */
    IR_UNBOUND_EMPTY_CLASS, /* it has no value yet, */
    IR_UNBOUND_DELETED,     /* the first argument was deleted */
} IrUnbound;

typedef enum IrVarKind { IR_VAR_PARAM, IR_VAR_LOCAL, IR_VAR_CELL, IR_VAR_TEMP } IrVarKind;

typedef struct IrVar {
    const char *name; /* source name; NULL for temporaries */
    uint8_t kind;     /* IrVarKind; CELL: holds a cell object (own cell or closure cell) */
    bool inner;       /* of a comprehension: it lives no longer than that */
    bool
        may_be_unset; /* a read needs CHECK_BOUND before it (already in the IR); false: definitely assigned */
} IrVar;

typedef enum IrConstKind {
    IR_CONST_NONE,
    IR_CONST_TRUE,
    IR_CONST_FALSE,
    IR_CONST_ELLIPSIS,
    IR_CONST_INT,     /* integer */
    IR_CONST_BIGINT,  /* text: digits, base in integer */
    IR_CONST_FLOAT,   /* real */
    IR_CONST_COMPLEX, /* imaginary part in real */
    IR_CONST_STR,     /* text, size: (W)UTF-8 */
    IR_CONST_BYTES,   /* text, size */
    IR_CONST_TUPLE,   /* items: constants */
} IrConstKind;

typedef struct IrConst {
    uint8_t kind;
    int64_t integer;
    double real;
    const char *text;
    int64_t size;
    IrRef *items;
    int32_t nitems;
    void *info; /* of a later pass */
} IrConst;

/* Code flags (runtime/abi.h) of functions whose frame lives in the heap. */
#define IR_CODE_GENERATOR_LIKE (CW_CODE_GENERATOR | CW_CODE_COROUTINE | CW_CODE_ASYNC_GENERATOR)

typedef enum IrFuncKind { IR_FUNC_MODULE, IR_FUNC_CLASS, IR_FUNC_FUNCTION, IR_FUNC_INLINE } IrFuncKind;

struct IrFunc {
    IrModule *module;
    IrFunc *parent;
    int32_t index; /* in module->funcs: unique part of C names */
    uint8_t kind;  /* IrFuncKind */
    const char *name, *qualname;
    int32_t first_line;
    int32_t flags; /* CW_CODE_* of runtime/abi.h */
    int32_t argcount, posonly, kwonly, nparams;
    int32_t nlocals; /* named variables: vars[0..nlocals) */
    IrVar *vars;
    int32_t nvars, vars_cap;
    const char **cellvars, **freevars; /* names; free variable i is closure[i] */
    int32_t ncellvars, nfreevars;
    IrRef doc; /* constant or IR_NONE */
    IrBlock body;
    int32_t nstmts; /* ids in use */
    int32_t nlabels;
    /* class bodies: attributes that instances have slots for, in three parts that follow one another
     * (build_attributes.c): what a decorator may make the parameters of an __init__, what stores are known
     * of, what is only declared */
    const char **attributes;
    int32_t nfields;     /* end of the first part */
    int32_t nassigned;   /* end of the second */
    int32_t nattributes; /* end of the third */
    bool has_slots;      /* they are the names in __slots__ */
    const AstNode *ast;
    void *info; /* of a later pass */
};

/* What a module may want to know of the functions that are running, told by the names that it mentions. */
typedef enum FrameLevel {
    FRAMES_NONE,    /* at most where it stands itself */
    FRAMES_CALLERS, /* its callers */
    FRAMES_LOCALS   /* and their variables */
} FrameLevel;

struct IrModule {
    Arena *arena;
    const char *name;     /* dotted; "__main__" for the entry */
    const char *filename; /* as CPython shows it in tracebacks */
    bool is_package;
    const char *package; /* dotted: where relative imports start; "": none; NULL: a script, which has none */
    IrFunc **funcs;      /* funcs[0]: module body */
    int32_t nfuncs, funcs_cap;
    IrConst *consts;
    int32_t nconsts, consts_cap;
    const char **globals; /* names of the global slots */
    int32_t nglobals, globals_cap;
    const char **imports; /* dotted names of modules that import statements may import, absolute */
    int32_t nimports, imports_cap;
    int32_t nimports_first; /* so many at the start are imported with the module, others by its functions */
    bool is_code;     /* of eval(), exec(), compile(): globals are those of the running function's module */
    bool untyped;     /* no typed copies: sources of CPython's own library */
    bool observes;    /* mentions __del__ or weakref: statements end with RELEASE */
    bool uses_eval;   /* mentions eval, exec or compile as builtins */
    bool imports_any; /* may import modules by names that are not constants */
    uint8_t frames;   /* FrameLevel */
    const struct Diag
        *failure;          /* it cannot be compiled, and importing it says so: the first error, or NULL */
    struct IrIndex *index; /* hash index of consts and globals, owned by ir.c */
};

typedef struct IrOpInfo {
    const char *name;
    int8_t nargs, ndst;
    uint16_t flags;
} IrOpInfo;
extern const IrOpInfo ir_op_info[IR_OP_COUNT];

/* ir.c: construction */
IrFunc *ir_func_new(IrModule *m, IrFunc *parent, IrFuncKind kind, const char *name);
int32_t ir_var_new(IrFunc *f, const char *name, IrVarKind kind);
IrStmt *ir_stmt_new(IrFunc *f, IrStmtKind kind, int32_t nargs, int32_t ndsts, IrSpan span);
void ir_block_append(IrBlock *b, IrStmt *s);
IrRef ir_const_add(IrModule *m, IrConst c); /* equal constants share an index */
IrRef ir_const_str(IrModule *m, const char *utf8);
IrRef ir_const_int(IrModule *m, int64_t v);
int32_t ir_global_slot(IrModule *m, const char *name); /* adds it if new */
int32_t ir_global_find(IrModule *m, const char *name); /* -1: no such slot */

bool ir_else_is_rare(const IrStmt *s);                 /* an IF whose else nobody expects */
bool ir_loop_repeats(const IrStmt *loop);              /* false: it only serves jumps to its end */
bool ir_mentions(const IrModule *m, const char *text); /* among its names and strings */
/* Is the name among the module's first `count` imports? */
bool ir_imports(const IrModule *m, int32_t count, const char *name);
void ir_import_add(IrModule *m, const char *name); /* unless it is there */
/* The absolute name of the module in `from MODULE import`; NULL: a relative import that cannot work. */
const char *ir_imported_from(const IrModule *m, const AstNode *s);
bool ir_stores_attribute(const IrModule *m, const char *name);

/* frames.c */
FrameLevel ir_frame_level(const IrModule *m);
bool ir_asks_for_caller(const char *callee, int32_t nargs); /* known to look at where it is called */

/* ir_print.c: golden format, also --dump-ir; ir_verify.c: NULL or the first violated invariant as text */
void ir_print_func(FILE *to, const IrFunc *f);
void ir_print_module(FILE *to, const IrModule *m);
const char *ir_verify_func(const IrFunc *f, Arena *arena);

#endif
