/* evaluate.h: syntax trees as objects, for compile(): AstNode to instances of the classes of module _ast, and
 * back. Trees that programs made are checked, so that what comes out is as the parser would have made it. */
#ifndef EVALUATE_H
#define EVALUATE_H

#include "frontend/ast.h"
#include "frontend/intern.h"
#include "runtime/cw.h"

/* The instance for a tree; CW_NULL + exception. */
cw_value evaluate_tree_object(cw_ctx *cx, const AstNode *tree);

/* Whether v is a syntax tree: 1 or 0; -1 + exception. */
int64_t evaluate_is_tree(cw_ctx *cx, cw_value v);

/* The tree of an instance, whose kind must be `wanted`, in the arena with names from `names`; NULL +
 * exception.
 */
AstNode *evaluate_tree_node(cw_ctx *cx, Arena *arena, Intern *names, cw_value v, AstKind wanted);

/* TypeError or ValueError for what the parser never makes: empty bodies, stores to what is loaded, ...; true
 * if the tree is right. */
bool evaluate_tree_check(cw_ctx *cx, const AstNode *tree);

#endif
