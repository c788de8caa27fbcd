/* scope.h: which variable each name means: the symbol table of a module.
 *
 * The rules and the errors are those of CPython 3.11's symtable.c; the scopes of type parameters follow 3.12.
 * Every block (module, function, class, lambda, comprehension, type parameter scope) is a Scope with the
 * names that occur in it, in the order of their first occurrence, mangled. After scope_analyse each symbol
 * has its final SymbolScope.
 *
 * A scope belongs to an AST node: FunctionDef, AsyncFunctionDef, Lambda, ClassDef, the comprehensions,
 * Module. Scopes of 3.12: SCOPE_TYPE_PARAMS belongs to (definition, SCOPE_TYPE_PARAMS), SCOPE_TYPE_ALIAS to
 * the TypeAlias, SCOPE_TYPE_BOUND to the TypeVar.
 */
#ifndef FRONTEND_SCOPE_H
#define FRONTEND_SCOPE_H

#include "arena.h"
#include "ast.h"
#include "diag.h"
#include "intern.h"
#include "source.h"

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION,
    SCOPE_LAMBDA,
    SCOPE_GENEXPR,
    SCOPE_LISTCOMP,
    SCOPE_SETCOMP,
    SCOPE_DICTCOMP,
    SCOPE_ANNOTATION, /* only while collecting, under `from __future__ import annotations` */
    SCOPE_TYPE_PARAMS,
    SCOPE_TYPE_BOUND,
    SCOPE_TYPE_ALIAS
} ScopeKind;

/* Symbol.flags: how the name occurs in the block; numbers as in CPython. */
enum {
    SYMBOL_GLOBAL = 1,      /* global statement */
    SYMBOL_ASSIGNED = 2,    /* bound by assignment, def, for, ... */
    SYMBOL_PARAM = 4,       /* parameter */
    SYMBOL_NONLOCAL = 8,    /* nonlocal statement */
    SYMBOL_USED = 16,       /* read */
    SYMBOL_FREE_CLASS = 64, /* free in a nested block, bound in this class */
    SYMBOL_IMPORTED = 128,  /* bound by import */
    SYMBOL_ANNOTATED = 256,
    SYMBOL_ITERATION = 512, /* target of a comprehension */
    SYMBOL_BOUND = SYMBOL_ASSIGNED | SYMBOL_PARAM | SYMBOL_IMPORTED
};

typedef enum SymbolScope { /* numbers as in CPython */
                           SYMBOL_UNKNOWN,
                           SYMBOL_LOCAL,
                           SYMBOL_GLOBAL_EXPLICIT,
                           SYMBOL_GLOBAL_IMPLICIT,
                           SYMBOL_FREE,
                           SYMBOL_CELL
} SymbolScope;

typedef struct Scope Scope;
typedef struct ScopeTable ScopeTable;

typedef struct Symbol {
    const char *name;   /* interned, mangled */
    uint16_t flags;     /* SYMBOL_* */
    uint8_t scope;      /* SymbolScope */
    bool needs_cell;    /* CELL: captured by a function, not only by comprehensions (which may be inlined) */
    bool walrus;        /* target of an assignment expression */
    DiagSpan directive; /* the global or nonlocal statement */
} Symbol;

struct Scope {
    Scope *parent;
    Scope *next;                     /* sibling */
    Scope *first_child, *last_child; /* in the order of source */
    ScopeTable *table;
    uint8_t kind; /* ScopeKind */
    const char
        *name; /* of the function or class; "lambda", "genexpr", "listcomp", ..., "top" as in CPython */
    const AstNode *node;
    const char *private_class; /* class whose private names are mangled here, or NULL */
    Symbol *symbols;
    int symbol_count, symbol_capacity;
    int *index; /* hash index into symbols, made when they are many */
    int index_capacity;
    bool nested;    /* inside a function */
    bool generator; /* contains yield */
    bool coroutine; /* async, or contains await (comprehensions: asynchronous) */
    bool has_star_args, has_star_kwargs;
    bool returns_value;
    bool needs_class_cell; /* class: a method refers to __class__ */
    bool needs_class_dict; /* class: a type parameter scope refers to its namespace */
    bool sees_class;       /* type parameter scope directly in a class */
    /* While collecting: */
    int comprehension_iterable; /* depth of comprehension iterables around */
    bool comprehension_target;
    void *info;   /* of a later pass */
    bool inlined; /* for that pass: a generator expression that is being made part of the function around */
};

struct ScopeTable {
    Arena *arena;
    Intern *names;
    const Source *source;
    DiagList *diags;
    Scope *module;
    bool future_annotations; /* from __future__ import annotations */
    struct ScopeMap *map;    /* AST node -> scope */
};

/* The module's scope; NULL after adding a SyntaxError. Trees: AST_MODULE, AST_EXPRESSION, AST_INTERACTIVE. */
Scope *scope_analyse(Arena *arena, Intern *names, const AstNode *tree, const Source *source, DiagList *diags);

/* The scope that belongs to a node (see above); scope_find_type_params: the type parameter scope of a
 * definition. */
Scope *scope_find(const ScopeTable *table, const AstNode *node);
Scope *scope_find_type_params(const ScopeTable *table, const AstNode *node);
/* The symbol of a mangled name, or NULL. */
Symbol *scope_lookup(const Scope *scope, const char *name);
/* The name as it is known inside of a class: __x in class C is _C__x. */
const char *scope_mangle(Intern *names, const char *private_class, const char *name);
/* Function, lambda, comprehension or type parameter scope: its locals are variables of a function. */
bool scope_is_function(const Scope *scope);
/* List, set or dict comprehension: part of the function around it at run time. */
bool scope_is_inlined(const Scope *scope);

/* scope_dump.c: one line per block and symbol, comparable with CPython's symtable. */
void scope_dump(FILE *out, const Scope *module);

/* scope_resolve.c: second half of scope_analyse: decides what each symbol is. */
bool scope_resolve(ScopeTable *table);
/* scope.c: the symbol of a name, added if new. */
Symbol *scope_add_symbol(Scope *scope, const char *name);

#endif
