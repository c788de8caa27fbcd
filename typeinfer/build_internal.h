/* build_internal.h: what the files of the builder share.
 *
 * build.c: statements and blocks, variables, names; build_expr.c, build_call.c, build_comp.c,
 * build_consume.c: expressions; build_assign.c: targets; build_stmt.c, build_try.c, build_match.c:
 * statements; build_func.c, build_class.c: functions and classes; build_release.c: where objects die;
 * build_bound.c: which reads of locals need a test.
 */
#ifndef TYPEINFER_BUILD_INTERNAL_H
#define TYPEINFER_BUILD_INTERNAL_H

#include "runtime/abi.h"

#include "typeinfer/build.h"

/* `x.attribute = ...` where x was set to what a call of class_name returned. */
typedef struct OutsideAttribute {
    const char *class_name, *attribute;
} OutsideAttribute;

/* One module being built. */
typedef struct BuildModule {
    Arena *arena;
    Intern *names;
    IrModule *m;
    ScopeTable *table;
    const Source *source;
    DiagList *diags;
    bool failed;
    bool interactive;     /* mode "single": values of expression statements are displayed */
    bool has_coroutines;  /* some function is async */
    bool dynamic;         /* code for eval and exec: names of the top level live in a namespace mapping */
    const char **closing; /* names of generator functions with try or with: see build_for_loop */
    int closing_count;
    const AstNode *tree;
    bool outside_known;
    OutsideAttribute *outside; /* once they are known: see build_attributes.c */
    int outside_count;
    const char *name_class, *name_super, *name_debug, *name_annotations, *name_classdict;
} BuildModule;

/* What lies between a statement and the end of its function: control that leaves must pass it (CPython: frame
 * blocks).
 */
typedef enum RegionKind {
    REGION_LOOP,         /* for, while: break and continue end here */
    REGION_FINALLY,      /* code to run on every exit: finally, with */
    REGION_HANDLER,      /* inside an except clause: HANDLER_LEAVE(saved) */
    REGION_HANDLER_NAME, /* its `as name`, to be unset */
} RegionKind;

typedef enum ExitKind { EXIT_RETURN, EXIT_BREAK, EXIT_CONTINUE, EXIT_COUNT } ExitKind;

typedef struct Region {
    struct Region *outer;
    RegionKind kind;
    int32_t label;                   /* LOOP */
    IrRef fresh, iterator;           /* LOOP: operands of GEN_DROP when it is left early, or IR_NONE */
    int32_t saved;                   /* HANDLER: variable */
    const char *name;                /* HANDLER_NAME */
    IrSpan span;                     /* of what the exit code belongs to */
    int32_t exit_labels[EXIT_COUNT]; /* FINALLY: block to break out of, -1: not used */
    int32_t returned;                /* FINALLY: variable with the value being returned, -1: none */
} Region;

/* One function (class body, module body) being built. */
typedef struct Builder {
    BuildModule *bm;
    IrModule *m;
    IrFunc *f;
    struct Builder *outer;
    Scope *function_scope; /* of f */
    Scope *scope;          /* innermost: function_scope or an inlined comprehension in it */
    IrBlock *block;        /* statements are appended here */
    bool dead;             /* the end of `block` cannot be reached: statements are dropped */
    Region *regions;
    IrSpan span;      /* of the statement being built */
    int try_depth;    /* TRY statements around: a failing statement must not touch its destination */
    bool *label_used; /* by label: some BREAK leaves the loop */
    int32_t label_cap;
    int32_t class_cell;      /* class body: variable with the __class__ cell, -1: none */
    int32_t class_dict_cell; /* class body: variable with the cell of its namespace, -1: none */
    int32_t locals_var;      /* what locals() gave, -1 while there was no call of it */
    int32_t namespace_var;   /* class body: 0; type scope in a class: variable with the namespace; else -1 */
    int32_t star_exception;  /* inside except*: the matched part, which a bare raise raises; else -1 */
} Builder;

/* Variables of a scope, by index of the symbol; in Scope.info. */
typedef struct ScopeVars {
    int32_t *locals; /* variable, -1: none */
    int32_t *cells;  /* variable that holds the cell, -1: none */
    IrFunc *func;    /* functions and classes: built already (finally blocks are built several times) */
} ScopeVars;

/* Where a name lives, seen from the scope being built. */
typedef enum PlaceKind {
    PLACE_LOCAL,
    PLACE_CELL,
    PLACE_GLOBAL,
    PLACE_NAMESPACE,
    PLACE_NAMESPACE_CELL
} PlaceKind;

typedef struct Place {
    PlaceKind kind;
    const char *name; /* mangled */
    int32_t var;      /* LOCAL: variable; CELL, NAMESPACE_CELL: variable that holds the cell */
    int32_t slot;     /* GLOBAL: slot or -1 */
    bool is_free;     /* LOCAL, CELL: of another function, as CPython sees it */
} Place;

#define SPAN(node) ((IrSpan){(node)->lineno, (node)->col_offset, (node)->end_lineno, (node)->end_col_offset})

/* ---- build.c: blocks and statements ---- */
/* `dst` -1: a new temporary (operations with one result); operands are copied. */
IrStmt *build_op(Builder *b, IrOp op, int32_t dst, IrSpan span, int32_t nargs, const IrRef *args);
IrRef build_op0(Builder *b, IrOp op, int32_t dst, IrSpan span);
IrRef build_op1(Builder *b, IrOp op, int32_t dst, IrSpan span, IrRef a);
IrRef build_op2(Builder *b, IrOp op, int32_t dst, IrSpan span, IrRef a, IrRef c);
void build_append(Builder *b, IrStmt *s);
int32_t build_temp(Builder *b);
/* d = a, unless they are the same. */
void build_move(Builder *b, int32_t dst, IrRef a, IrSpan span);
/* A destination that a failing statement may spoil: dst if it is a temporary or nobody could see it; else -1.
 */
int32_t build_safe_dst(Builder *b, int32_t dst);
bool build_is_temp(const Builder *b, IrRef ref);
/* The value in a variable that nothing else assigns. */
IrRef build_copy(Builder *b, IrRef ref, IrSpan span);
IrRef build_none(Builder *b);
IrRef build_bool(Builder *b, bool value);
IrRef build_name_const(Builder *b, const char *name);
const char *build_mangle(Builder *b, const char *name);
/* An error about something that is not supported. */
void build_refuse(Builder *b, const AstNode *node, const char *what);

/* IF: begin, optional else, end. */
typedef struct Branch {
    IrStmt *s;
    IrBlock *outer;
    bool dead_before, dead_body;
} Branch;
Branch build_if(Builder *b, IrRef condition, IrSpan span);
void build_else(Builder *b, Branch *branch);
void build_end_if(Builder *b, Branch *branch);
/* IF NOT condition: the code up to build_end_if runs when it is false. */
Branch build_if_not(Builder *b, IrRef condition, IrSpan span);

/* LOOP; also used as a block that BREAK leaves: then it ends with build_end_block. */
typedef struct Loop {
    IrStmt *s;
    IrBlock *outer;
    bool dead_before;
    int32_t label;
} Loop;
Loop build_loop(Builder *b, IrSpan span);
void build_end_loop(Builder *b, Loop *loop);
void build_end_block(Builder *b, Loop *loop);
/* ---- build_release.c: in modules that may see it, objects that nothing refers to any more die here ---- */
/* Does the module mention finalizers or weak references? */
bool build_observes(const AstNode *tree);
void build_release_at(Builder *b, IrSpan span);
/* The function returns the value: it lives on. */
void build_release_return(Builder *b, IrRef value, IrSpan span);
/* After a statement that may have dropped references. */
void build_release_after(Builder *b, const AstNode *s);
/* Before a call that may be gc.collect(). */
void build_release_before(Builder *b, const AstNode *call);
/* Only something outside can end the `while` loop (build_poll.c). */
bool build_loop_waits(const AstNode *loop);
int32_t build_new_label(Builder *b);
void build_jump(Builder *b, IrStmtKind kind, int32_t label, IrSpan span);

/* TRY: begin, handler, end. */
typedef struct Try {
    IrStmt *s;
    IrBlock *outer;
    bool dead_before, dead_body;
    int32_t exception, saved;
} Try;
Try build_try(Builder *b, IrSpan span);
void build_handler(Builder *b, Try *try);
void build_end_try(Builder *b, Try *try);
/* In the handler: the exception is pending again. */
void build_reraise(Builder *b, Try *try, IrSpan span);
void build_leave_handler(Builder *b, Try *try, IrSpan span);

/* NEXT: what is built up to build_end_next runs when the iterator is exhausted. Returns the item. */
typedef struct Next {
    IrStmt *s;
    IrBlock *outer;
    bool dead_before;
} Next;
Next build_next(Builder *b, IrRef iterator, IrSpan span);
void build_end_next(Builder *b, Next *next);

/* ---- build_name.c ---- */
Place build_resolve(Builder *b, const char *mangled);
/* Variable that holds the cell of a name free in a function made here. */
int32_t build_find_cell(Builder *b, const char *mangled);
IrRef build_load_name(Builder *b, const char *name, int32_t dst, IrSpan span);
void build_store_name(Builder *b, const char *name, IrRef value, IrSpan span);
void build_delete_name(Builder *b, const char *name, IrSpan span);
/* name = None; del name: the end of `except ... as name`. */
void build_unset_name(Builder *b, const char *name, IrSpan span);
/* If the name is a plain local variable here: its id; else -1. */
int32_t build_local_var(Builder *b, const char *name);
/* The name refers to a builtin or global, as far as scopes say. */
bool build_is_global_name(Builder *b, const char *name);
/* The name is looked up in a mapping: in class bodies, in code of eval and exec. */
bool build_is_in_namespace(Builder *b, const char *name);
/* locals() of the scope. */
IrRef build_locals(Builder *b, int32_t dst, IrSpan span);
ScopeVars *build_scope_vars(Builder *b, Scope *scope);
/* Variables of a function scope, cells at its entry. */
void build_function_vars(Builder *b);
/* Variables of an inlined comprehension. */
void build_inline_vars(Builder *b, Scope *scope, IrSpan span);

/* ---- build_fold.c: constants ---- */
/* The constant that an expression is, as CPython folds it. */
bool build_fold(Builder *b, const AstNode *e, IrRef *result);
/* 1, 0; -1: not a constant. */
int build_const_truth(Builder *b, const AstNode *e);
IrRef build_const(Builder *b, const AstConst *c);
bool build_fold_tuple(Builder *b, AstList elements, IrRef *result);
IrRef build_iterable(Builder *b, const AstNode *e);

/* ---- expressions ---- */
IrRef build_expr(Builder *b, const AstNode *e);
/* The same with a wish where to put the value (-1: none), which is not always heeded. */
IrRef build_expr_to(Builder *b, const AstNode *e, int32_t dst);
/* A bool variable. */
IrRef build_condition(Builder *b, const AstNode *e);
/* Operands evaluated from left to right. */
IrRef *build_exprs(Builder *b, AstList list);
IrRef build_call(Builder *b, const AstNode *e, int32_t dst);
/* What receiver.attr, which func is, calls: for the CALL_METHOD's `method`. */
IrRef build_load_method(Builder *b, const AstNode *func, IrRef receiver);
IrRef build_comprehension(Builder *b, const AstNode *e, int32_t dst);
IrRef build_generator(Builder *b, const AstNode *e, int32_t dst);
/* Its parts: the iterator of the first `for`, which belongs to the scope around; the generator over it. */
IrRef build_generator_iterator(Builder *b, const AstNode *e);
IrRef build_generator_from(Builder *b, const AstNode *e, IrRef iterator, int32_t dst);
/* What becomes of the elements of a generator expression that is part of the function. */
typedef struct Consumer Consumer;
struct Consumer {
    void (*take)(Builder *b, const Consumer *consumer, const AstNode *element);
    int32_t result, found; /* variables */
    IrRef callee;          /* what the function's name meant before the arguments */
    int32_t done;          /* label to leave when no more elements are wanted */
    int64_t number;        /* CW_CMP_* */
    IrSpan span;           /* of the call */
    IrRef *keyword_values; /* of the call's keyword arguments */
    int keyword_count;
    IrRef keyword_names; /* constant tuple, or IR_NONE */
};
void build_inline_generator(Builder *b, const AstNode *e, IrRef iterator, const Consumer *consumer);
/* build_consume.c: a call that consumes the generator expression it is given, as a loop; false: not one */
bool build_consumption(Builder *b, const AstNode *e, IrRef *result);
IrRef build_await(Builder *b, IrRef value, IrSpan span, int32_t dst);
IrRef build_yield_from(Builder *b, IrRef iterator, IrSpan span, int32_t dst);
/* The elements, some starred, as one list. */
IrRef build_starred_list(Builder *b, AstList elements, IrSpan span, bool is_call);
/* Dict of keywords, some `**mapping`; callable: for error messages, or IR_NONE. */
IrRef build_keyword_dict(Builder *b, AstList keywords, IrRef callable, IrSpan span);
bool build_has_starred(AstList elements);
/* CW_OP_* of an operator. */
int64_t build_operator_number(AstOperator op);
IrSpan build_attribute_span(const AstNode *e);
IrRef build_yield_value(Builder *b, IrRef value, IrSpan span, int32_t dst);
bool build_has_double_star(AstList keywords);
IrRef build_names_tuple(Builder *b, const char **names, int count);
IrRef build_tuple_const(Builder *b, const IrRef *items, int count);

/* ---- statements ---- */
void build_stmts(Builder *b, AstList body);
void build_stmt(Builder *b, const AstNode *s);
void build_exit(Builder *b, ExitKind kind, IrRef value, IrSpan span);
void build_store(Builder *b, const AstNode *target, IrRef value);
void build_assign(Builder *b, const AstNode *s);
void build_aug_assign(Builder *b, const AstNode *s);
void build_ann_assign(Builder *b, const AstNode *s);
void build_delete(Builder *b, const AstNode *target);
void build_try_stmt(Builder *b, const AstNode *s);
void build_try_star(Builder *b, const AstNode *s);
void build_with(Builder *b, const AstNode *s, int item);
void build_match(Builder *b, const AstNode *s);
void build_for_loop(Builder *b, const AstNode *s);
void build_async_for(Builder *b, const AstNode *s);

/* Code that runs on every way out of a body (finally, with). */
typedef struct Guarded {
    void (*body)(Builder *b, void *data);
    /* kind: EXIT_COUNT when the body ends normally */
    void (*leave)(Builder *b, void *data, int kind);
    /* the body raised; must leave the handler or raise. Breaks to `done` to go on after the statement. */
    void (*handler)(Builder *b, void *data, Try *try, int32_t done);
    void *data;
    IrSpan span;
} Guarded;
void build_guarded(Builder *b, Guarded *g);

/* One step of an asynchronous iteration: the item; breaks to `stopped` at the end. */
IrRef build_async_next(Builder *b, IrRef iterator, int32_t stopped, IrSpan span);

/* ---- functions, classes ---- */
void build_function_def(Builder *b, const AstNode *s);
IrRef build_lambda(Builder *b, const AstNode *e, int32_t dst);
void build_class_def(Builder *b, const AstNode *s);
void build_type_alias(Builder *b, const AstNode *s);

/* ---- build_generic.c: type parameters ---- */
/* The builder of a type parameter scope, a function that is called once. That of a function has two
 * parameters, the defaults and the keyword defaults. */
Builder *build_begin_type_params(Builder *b, const AstNode *definition, const char *name);
/* Returns `value` from it; the function object, to be called. */
IrRef build_end_type_params(Builder *b, Builder *inner, IrRef value);
/* Makes and binds the parameters; a tuple of them. */
IrRef build_type_params(Builder *b, AstList params);
/* The module that has their classes. */
IrRef build_typing(Builder *b, IrSpan span);
void build_add_import(Builder *b, const char *name);
/* A builder for a function inside of b; its IrFunc is ready for statements. */
Builder *build_begin(Builder *b, Scope *scope, IrFuncKind kind, const char *name, const AstNode *node,
                     int first_line);
/* Ends the body and computes what needs all of it. */
void build_finish(Builder *b);
/* MAKE_FUNCTION of f, whose free variables are found in b. */
IrRef build_make_function(Builder *b, IrFunc *f, IrRef defaults, IrRef kwdefaults, IrRef annotations,
                          int32_t dst, IrSpan span);
const char *build_qualname(Builder *b, Scope *scope, const char *name);
/* The value of an annotation: its text under `from __future__ import annotations`. */
IrRef build_annotation(Builder *b, const AstNode *annotation);
/* Does a class or module body annotate a name? */
bool build_has_annotations(AstList body);
/* The docstring of a body as a constant, or IR_NONE. */
IrRef build_docstring(Builder *b, AstList body);
/* build_attributes.c: fills f->attributes. */
void build_class_attributes(Builder *b, IrFunc *f, const AstNode *class_def);

/* build_bound.c: removes the CHECK_BOUNDs of variables that are certainly set; numbers the statements. */
void build_bound(IrFunc *f);

#endif
