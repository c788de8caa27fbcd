/* evaluate_check.c: what the parser promises of a syntax tree, tested of trees that programs made. */
#include <string.h>

#include "evaluate.h"

static bool fail(cw_ctx *cx, const char *format, const char *a, const char *b) {
    cw_raise(cx, &cw_type_ValueError, format, a, b);
    return false;
}

/* ---- contexts ---- */

static bool is_stored(AstKind kind, const char *field) {
    switch (kind) {
    case AST_ASSIGN:
        return !strcmp(field, "targets");
    case AST_AUG_ASSIGN:
    case AST_ANN_ASSIGN:
    case AST_FOR:
    case AST_ASYNC_FOR:
    case AST_NAMED_EXPR:
    case AST_COMPREHENSION:
        return !strcmp(field, "target");
    case AST_WITHITEM:
        return !strcmp(field, "optional_vars");
    case AST_TYPE_ALIAS:
        return !strcmp(field, "name");
    default:
        return false;
    }
}

/* What is done with the expression in this field of a node in context `outer`. */
static AstContext field_context(const AstNode *node, const char *field, AstContext outer) {
    if (node->kind == AST_LIST || node->kind == AST_TUPLE || node->kind == AST_STARRED)
        return outer;
    return is_stored(node->kind, field)                            ? AST_CTX_STORE
           : node->kind == AST_DELETE && !strcmp(field, "targets") ? AST_CTX_DEL
                                                                   : AST_CTX_LOAD;
}

static bool check_context(cw_ctx *cx, const AstNode *node, AstContext wanted) {
    AstContext actual = AST_CTX_LOAD;
    switch (node->kind) {
    case AST_ATTRIBUTE:
        actual = node->Attribute.ctx;
        break;
    case AST_SUBSCRIPT:
        actual = node->Subscript.ctx;
        break;
    case AST_STARRED:
        actual = node->Starred.ctx;
        break;
    case AST_NAME:
        actual = node->Name.ctx;
        break;
    case AST_LIST:
        actual = node->List.ctx;
        break;
    case AST_TUPLE:
        actual = node->Tuple.ctx;
        break;
    default:
        return wanted == AST_CTX_LOAD || fail(cx, "expression which can't be assigned to in %s context%s",
                                              ast_context_name(wanted), "");
    }
    return actual == wanted || fail(cx, "expression must have %s context but has %s instead",
                                    ast_context_name(wanted), ast_context_name(actual));
}

/* ---- lists ---- */

/* The first list of this kind of node that must not be empty; NULL: none. */
static const char *filled_list(AstKind kind) {
    switch (kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_CLASS_DEF:
    case AST_FOR:
    case AST_ASYNC_FOR:
    case AST_WHILE:
    case AST_IF:
    case AST_TRY:
    case AST_TRY_STAR:
    case AST_EXCEPT_HANDLER:
    case AST_MATCH_CASE:
        return "body";
    case AST_DELETE:
    case AST_ASSIGN:
        return "targets";
    case AST_WITH:
    case AST_ASYNC_WITH:
        return "items";
    case AST_IMPORT:
    case AST_IMPORT_FROM:
    case AST_GLOBAL:
    case AST_NONLOCAL:
        return "names";
    case AST_MATCH:
        return "cases";
    default:
        return NULL;
    }
}

static bool check_filled(cw_ctx *cx, const AstNode *node) {
    const char *name = filled_list(node->kind);
    bool with = node->kind == AST_WITH || node->kind == AST_ASYNC_WITH;
    for (const AstField *f = ast_kinds[node->kind].fields; f->type; f++) {
        if (!((name && !strcmp(f->name, name)) || (with && !strcmp(f->name, "body"))))
            continue;
        const void *at = (const char *)node + f->offset;
        int count = f->type == AST_FIELD_NAMES ? ((const AstNames *)at)->count : ((const AstList *)at)->count;
        if (!count)
            return fail(cx, "empty %s on %s", f->name, ast_kinds[node->kind].name);
    }
    return true;
}

static bool check_arguments(cw_ctx *cx, const AstNode *node) {
    int positional = node->arguments.posonlyargs.count + node->arguments.args.count;
    if (node->arguments.defaults.count > positional)
        return fail(cx, "more positional defaults than args on arguments%s%s", "", "");
    return node->arguments.kwonlyargs.count == node->arguments.kw_defaults.count ||
           fail(cx, "length of kwonlyargs is not the same as kw_defaults on arguments%s%s", "", "");
}

static bool check_try(cw_ctx *cx, AstList handlers, AstList orelse, AstList finalbody, const char *name) {
    if (!handlers.count && !finalbody.count)
        return fail(cx, "%s has neither except handlers nor finalbody%s", name, "");
    return handlers.count || !orelse.count || fail(cx, "%s has orelse but no except handlers%s", name, "");
}

static bool is_pattern_value(const AstNode *node) {
    return node->kind == AST_CONSTANT || node->kind == AST_ATTRIBUTE || node->kind == AST_UNARY_OP ||
           node->kind == AST_BIN_OP || node->kind == AST_JOINED_STR;
}

static bool check_pattern(cw_ctx *cx, const AstNode *node) {
    if (node->kind == AST_MATCH_OR && node->MatchOr.patterns.count < 2)
        return fail(cx, "MatchOr requires at least 2 patterns%s%s", "", "");
    if (node->kind == AST_MATCH_VALUE && !is_pattern_value(node->MatchValue.value))
        return fail(cx, "patterns may only match literals and attribute lookups%s%s", "", "");
    if (node->kind == AST_MATCH_MAPPING && node->MatchMapping.keys.count != node->MatchMapping.patterns.count)
        return fail(cx, "MatchMapping doesn't have the same number of keys as patterns%s%s", "", "");
    if (node->kind == AST_MATCH_CLASS &&
        node->MatchClass.kwd_attrs.count != node->MatchClass.kwd_patterns.count)
        return fail(cx, "MatchClass doesn't have the same number of keyword attributes as patterns%s%s", "",
                    "");
    if (node->kind == AST_MATCH_SINGLETON && node->MatchSingleton.value.kind > AST_CONST_FALSE)
        return fail(cx, "MatchSingleton can only contain True, False and None%s%s", "", "");
    return node->kind != AST_MATCH_AS || !node->MatchAs.pattern || node->MatchAs.name ||
           fail(cx, "MatchAs must specify a target name if a pattern is given%s%s", "", "");
}

static bool check_shape(cw_ctx *cx, const AstNode *node) {
    switch (node->kind) {
    case AST_BOOL_OP:
        return node->BoolOp.values.count >= 2 || fail(cx, "BoolOp with less than 2 values%s%s", "", "");
    case AST_COMPARE:
        if (!node->Compare.comparators.count)
            return fail(cx, "Compare with no comparators%s%s", "", "");
        return node->Compare.comparators.count == node->Compare.ops.count ||
               fail(cx, "Compare has a different number of comparators and operands%s%s", "", "");
    case AST_DICT:
        return node->Dict.keys.count == node->Dict.values.count ||
               fail(cx, "Dict doesn't have the same number of keys as values%s%s", "", "");
    case AST_LIST_COMP:
    case AST_SET_COMP:
    case AST_GENERATOR_EXP:
        return node->ListComp.generators.count || fail(cx, "comprehension with no generators%s%s", "", "");
    case AST_DICT_COMP:
        return node->DictComp.generators.count || fail(cx, "comprehension with no generators%s%s", "", "");
    case AST_ARGUMENTS:
        return check_arguments(cx, node);
    case AST_TRY:
        return check_try(cx, node->Try.handlers, node->Try.orelse, node->Try.finalbody, "Try");
    case AST_TRY_STAR:
        return check_try(cx, node->TryStar.handlers, node->TryStar.orelse, node->TryStar.finalbody,
                         "TryStar");
    case AST_RAISE:
        return node->Raise.exc || !node->Raise.cause ||
               fail(cx, "Raise with cause but no exception%s%s", "", "");
    case AST_IMPORT_FROM:
        return node->ImportFrom.level >= 0 || fail(cx, "Negative ImportFrom level%s%s", "", "");
    case AST_NAME:
        return (strcmp(node->Name.id, "None") && strcmp(node->Name.id, "True") &&
                strcmp(node->Name.id, "False")) ||
               fail(cx, "identifier field can't represent '%s' constant%s", node->Name.id, "");
    default:
        return ast_kinds[node->kind].group != AST_GROUP_PATTERN || check_pattern(cx, node);
    }
}

/* ---- the walk ---- */

static bool check_node(cw_ctx *cx, const AstNode *node, AstContext context) {
    bool is_expr = ast_kinds[node->kind].group == AST_GROUP_EXPR;
    if ((is_expr && !check_context(cx, node, context)) || !check_filled(cx, node) || !check_shape(cx, node))
        return false;
    for (const AstField *f = ast_kinds[node->kind].fields; f->type; f++) {
        const void *at = (const char *)node + f->offset;
        AstContext inner = field_context(node, f->name, context);
        if (f->type == AST_FIELD_NODE || f->type == AST_FIELD_OPT || f->type == AST_FIELD_NEW_OPT) {
            const AstNode *child = *(AstNode *const *)at;
            if (child && !check_node(cx, child, inner))
                return false;
        } else if (f->type == AST_FIELD_LIST || f->type == AST_FIELD_OPT_LIST ||
                   f->type == AST_FIELD_NEW_LIST) {
            const AstList *list = at;
            for (int i = 0; i < list->count; i++)
                if (list->items[i] && !check_node(cx, list->items[i], inner))
                    return false;
        }
    }
    return true;
}

bool evaluate_tree_check(cw_ctx *cx, const AstNode *tree) {
    return check_node(cx, tree, AST_CTX_LOAD);
}
