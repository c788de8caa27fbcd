/* build.h: from AST and scopes to IR.
 *
 * Every function, class body and module body becomes an IrFunc in administrative normal form, with the
 * evaluation order and the source ranges of CPython 3.11's compiler. List, set and dict comprehensions become
 * part of the function around them. Reads of locals that may be unset keep their CHECK_BOUND; all others lose
 * it (build_bound.c).
 */
#ifndef TYPEINFER_BUILD_H
#define TYPEINFER_BUILD_H

#include "frontend/ast.h"
#include "frontend/diag.h"
#include "frontend/intern.h"
#include "frontend/scope.h"
#include "frontend/source.h"
#include "typeinfer/ir.h"

/* What a module is called. */
typedef struct ModuleName {
    const char *dotted;
    const char *package; /* as in IrModule */
    bool is_package;
} ModuleName;

/* NULL after adding an error. own: of the program, not of a library. `scope` is what scope_analyse returned
 * for `tree`. */
IrModule *build_module(Arena *arena, Intern *names, const AstNode *tree, Scope *scope, const Source *source,
                       ModuleName name, bool own, DiagList *diags);

/* The same for eval(), exec() and compile(): names of the top level live in a mapping. Global names have no
 * slots. funcs[0] is like a class body: its parameter is the mapping of the local names; it returns the value
 * of an expression (AST_EXPRESSION), else None. */
IrModule *build_code(Arena *arena, Intern *names, const AstNode *tree, Scope *scope, const Source *source,
                     const char *module_name, DiagList *diags);

#endif
