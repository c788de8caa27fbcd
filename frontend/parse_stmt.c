/* Statements. */
#include <string.h>

#include "parser.h"

/* ---- helpers ---- */

/* A node for a statement of one word. */
static AstNode *parse_word_stmt(Parser *parser, AstKind kind) {
    const Token *start = parser->at++;
    return parser_node(parser, kind, start);
}

static bool is_simple_end(const Parser *parser) {
    return parser_is(parser, TOK_NEWLINE) || parser_is(parser, TOK_SEMI);
}

/* ---- assignments ---- */

/* The target of an annotation or augmented assignment: single_target. */
static bool is_single_target(const AstNode *node) {
    return node->kind == AST_NAME || node->kind == AST_ATTRIBUTE || node->kind == AST_SUBSCRIPT;
}

/* target ':' expression ['=' annotated_rhs], from the colon on */
static AstNode *parse_annotated_assignment(Parser *parser, const Token *start, AstNode *target) {
    if (!is_single_target(target))
        return parser_fail(parser);
    parser->at++;
    AstNode *annotation = parse_expression(parser), *value = NULL;
    if (!annotation)
        return NULL;
    if (parser_accept(parser, TOK_EQUAL) && !(value = parse_rhs(parser)))
        return NULL;
    parser_set_context(parser, target, AST_CTX_STORE);
    AstNode *node = parser_node(parser, AST_ANN_ASSIGN, start);
    node->AnnAssign.target = target;
    node->AnnAssign.annotation = annotation;
    node->AnnAssign.value = value;
    node->AnnAssign.simple = target->kind == AST_NAME && !(target->flags & AST_PARENTHESIZED);
    return node;
}

/* (star_targets '=')+ (yield_expr | star_expressions), from the first '=' on */
static AstNode *parse_assignment(Parser *parser, const Token *start, AstNode *value) {
    int from = parser->stack_count;
    while (parser_accept(parser, TOK_EQUAL)) {
        if (!parser_set_context(parser, value, AST_CTX_STORE))
            return parser_fail(parser);
        parser_push(parser, value);
        value = parse_rhs(parser);
        if (!value)
            return NULL;
    }
    AstNode *node = parser_node(parser, AST_ASSIGN, start);
    node->Assign.targets = parser_pop_list(parser, from);
    node->Assign.value = value;
    return node;
}

/* The operator of an augmented assignment, or -1. */
static int augmented_operator(TokenKind kind) {
    switch (kind) {
    case TOK_PLUS_EQUAL:
        return AST_OP_ADD;
    case TOK_MINUS_EQUAL:
        return AST_OP_SUB;
    case TOK_STAR_EQUAL:
        return AST_OP_MULT;
    case TOK_SLASH_EQUAL:
        return AST_OP_DIV;
    case TOK_DOUBLE_SLASH_EQUAL:
        return AST_OP_FLOOR_DIV;
    case TOK_PERCENT_EQUAL:
        return AST_OP_MOD;
    case TOK_AT_EQUAL:
        return AST_OP_MAT_MULT;
    case TOK_AMPER_EQUAL:
        return AST_OP_BIT_AND;
    case TOK_VBAR_EQUAL:
        return AST_OP_BIT_OR;
    case TOK_CIRCUMFLEX_EQUAL:
        return AST_OP_BIT_XOR;
    case TOK_LEFT_SHIFT_EQUAL:
        return AST_OP_LSHIFT;
    case TOK_RIGHT_SHIFT_EQUAL:
        return AST_OP_RSHIFT;
    case TOK_DOUBLE_STAR_EQUAL:
        return AST_OP_POW;
    default:
        return -1;
    }
}

/* single_target augassign (yield_expr | star_expressions), from the operator on */
static AstNode *parse_augmented_assignment(Parser *parser, const Token *start, AstNode *target, int op) {
    if (!is_single_target(target))
        return parser_fail(parser);
    parser->at++;
    AstNode *value = parse_rhs(parser);
    if (!value)
        return NULL;
    parser_set_context(parser, target, AST_CTX_STORE);
    AstNode *node = parser_node(parser, AST_AUG_ASSIGN, start);
    node->AugAssign.target = target;
    node->AugAssign.op = (AstOperator)op;
    node->AugAssign.value = value;
    return node;
}

/* assignment | star_expressions */
static AstNode *parse_expr_stmt(Parser *parser) {
    const Token *start = parser->at;
    AstNode *value = parse_rhs(parser);
    if (!value)
        return NULL;
    int op;
    switch (parser_peek(parser)) {
    case TOK_NEWLINE:
        break;
    case TOK_EQUAL:
        return parse_assignment(parser, start, value);
    case TOK_COLON:
        return parse_annotated_assignment(parser, start, value);
    default:
        op = augmented_operator(parser_peek(parser));
        if (op >= 0)
            return parse_augmented_assignment(parser, start, value, op);
    }
    AstNode *node = parser_node(parser, AST_EXPR, start);
    node->Expr.value = value;
    return node;
}

/* type_alias: "type" NAME [type_params] '=' expression */
static AstNode *parse_type_alias(Parser *parser) {
    const Token *start = parser->at++, *name_start = parser->at++;
    AstNode *name = parser_node(parser, AST_NAME, name_start);
    name->Name.id = name_start->name;
    name->Name.ctx = AST_CTX_STORE;
    AstList type_params;
    if (!parse_type_params(parser, &type_params) || !parser_expect(parser, TOK_EQUAL))
        return NULL;
    AstNode *value = parse_expression(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_TYPE_ALIAS, start);
    node->TypeAlias.name = name;
    node->TypeAlias.type_params = type_params;
    node->TypeAlias.value = value;
    return node;
}

/* ---- simple statements ---- */

/* return_stmt: 'return' [star_expressions] */
static AstNode *parse_return(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *value = NULL;
    if (!is_simple_end(parser) && !(value = parse_star_expressions(parser)))
        return NULL;
    AstNode *node = parser_node(parser, AST_RETURN, start);
    node->Return.value = value;
    return node;
}

/* raise_stmt: 'raise' [expression ['from' expression]] */
static AstNode *parse_raise(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *exc = NULL, *cause = NULL;
    if (!is_simple_end(parser)) {
        if (!(exc = parse_expression(parser)))
            return NULL;
        if (parser_accept(parser, TOK_FROM) && !(cause = parse_expression(parser)))
            return NULL;
    }
    AstNode *node = parser_node(parser, AST_RAISE, start);
    node->Raise.exc = exc;
    node->Raise.cause = cause;
    return node;
}

/* assert_stmt: 'assert' expression [',' expression] */
static AstNode *parse_assert(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *test = parse_expression(parser), *message = NULL;
    if (!test || (parser_accept(parser, TOK_COMMA) && !(message = parse_expression(parser))))
        return NULL;
    AstNode *node = parser_node(parser, AST_ASSERT, start);
    node->Assert.test = test;
    node->Assert.msg = message;
    return node;
}

/* del_stmt: 'del' ','.del_target+ [','] */
static AstNode *parse_del(Parser *parser) {
    const Token *start = parser->at++;
    int from = parser->stack_count;
    do {
        AstNode *target = parse_bitwise_or(parser);
        if (!target)
            return NULL;
        if (!parser_set_context(parser, target, AST_CTX_DEL))
            return parser_fail(parser);
        parser_push(parser, target);
    } while (parser_accept(parser, TOK_COMMA) && !is_simple_end(parser));
    if (!is_simple_end(parser))
        return parser_fail(parser);
    AstNode *node = parser_node(parser, AST_DELETE, start);
    node->Delete.targets = parser_pop_list(parser, from);
    return node;
}

/* global_stmt: 'global' ','.NAME+; nonlocal_stmt: 'nonlocal' ','.NAME+ */
static AstNode *parse_name_list(Parser *parser, AstKind kind) {
    const Token *start = parser->at++;
    int count = 1;
    for (const Token *t = parser->at; t[0].kind == TOK_NAME && t[1].kind == TOK_COMMA; t += 2)
        count++;
    const char **names = ARENA_ARRAY(parser->arena, const char *, count);
    for (int i = 0; i < count; i++) {
        if (i)
            parser->at++;
        if (!(names[i] = parser_expect_name(parser)))
            return NULL;
    }
    AstNode *node = parser_node(parser, kind, start);
    node->Global.names = (AstNames){names, count};
    return node;
}

/* ---- imports ---- */

/* dotted_name: NAME ('.' NAME)*; the interned "a.b.c" */
static const char *parse_dotted_name(Parser *parser) {
    const char *name = parser_expect_name(parser);
    if (!name || !parser_is(parser, TOK_DOT))
        return name;
    TextBuffer buffer = {parser->scratch, NULL, 0, 0};
    text_add(&buffer, name, (int)strlen(name));
    while (parser_accept(parser, TOK_DOT)) {
        if (!(name = parser_expect_name(parser)))
            return NULL;
        text_add(&buffer, ".", 1);
        text_add(&buffer, name, (int)strlen(name));
    }
    return intern_add(parser->names, buffer.data, (size_t)buffer.length);
}

/* name ['as' NAME] */
static AstNode *parse_alias(Parser *parser, const char *(*parse)(Parser *)) {
    const Token *start = parser->at;
    const char *name = parse(parser), *as_name = NULL;
    if (!name || (parser_accept(parser, TOK_AS) && !(as_name = parser_expect_name(parser))))
        return NULL;
    AstNode *node = parser_node(parser, AST_ALIAS, start);
    node->alias.name = name;
    node->alias.asname = as_name;
    return node;
}

/* import_name: 'import' ','.(dotted_name ['as' NAME])+ */
static AstNode *parse_import(Parser *parser) {
    const Token *start = parser->at++;
    int from = parser->stack_count;
    do {
        AstNode *alias = parse_alias(parser, parse_dotted_name);
        if (!alias)
            return NULL;
        parser_push(parser, alias);
    } while (parser_accept(parser, TOK_COMMA));
    AstNode *node = parser_node(parser, AST_IMPORT, start);
    node->Import.names = parser_pop_list(parser, from);
    return node;
}

/* import_from_targets: '(' ','.alias+ [','] ')' | ','.alias+ | '*' */
static bool parse_import_targets(Parser *parser, AstList *names) {
    const Token *start = parser->at;
    if (parser_accept(parser, TOK_STAR)) {
        AstNode *alias = parser_node(parser, AST_ALIAS, start);
        alias->alias.name = intern_str(parser->names, "*");
        *names = parser_list1(parser, alias);
        return true;
    }
    bool parenthesized = parser_accept(parser, TOK_LPAR);
    int from = parser->stack_count;
    do {
        AstNode *alias = parse_alias(parser, parser_expect_name);
        if (!alias)
            return false;
        parser_push(parser, alias);
    } while (parser_accept(parser, TOK_COMMA) && !(parenthesized && parser_is(parser, TOK_RPAR)));
    *names = parser_pop_list(parser, from);
    return !parenthesized || parser_expect(parser, TOK_RPAR);
}

/* import_from: 'from' ('.' | '...')* dotted_name 'import' targets | 'from' ('.' | '...')+ 'import' targets */
static AstNode *parse_import_from(Parser *parser) {
    const Token *start = parser->at++;
    int level = 0;
    for (; parser_is(parser, TOK_DOT) || parser_is(parser, TOK_ELLIPSIS); parser->at++)
        level += parser_is(parser, TOK_DOT) ? 1 : 3;
    const char *module = NULL;
    if ((!level || !parser_is(parser, TOK_IMPORT)) && !(module = parse_dotted_name(parser)))
        return NULL;
    AstList names;
    if (!parser_expect(parser, TOK_IMPORT) || !parse_import_targets(parser, &names))
        return NULL;
    AstNode *node = parser_node(parser, AST_IMPORT_FROM, start);
    node->ImportFrom.module = module;
    node->ImportFrom.names = names;
    node->ImportFrom.level = level;
    return node;
}

static AstNode *parse_simple_stmt(Parser *parser) {
    switch (parser_peek(parser)) {
    case TOK_RETURN:
        return parse_return(parser);
    case TOK_IMPORT:
        return parse_import(parser);
    case TOK_FROM:
        return parse_import_from(parser);
    case TOK_RAISE:
        return parse_raise(parser);
    case TOK_PASS:
        return parse_word_stmt(parser, AST_PASS);
    case TOK_BREAK:
        return parse_word_stmt(parser, AST_BREAK);
    case TOK_CONTINUE:
        return parse_word_stmt(parser, AST_CONTINUE);
    case TOK_DEL:
        return parse_del(parser);
    case TOK_ASSERT:
        return parse_assert(parser);
    case TOK_GLOBAL:
        return parse_name_list(parser, AST_GLOBAL);
    case TOK_NONLOCAL:
        return parse_name_list(parser, AST_NONLOCAL);
    case TOK_NAME:
        if (parser->at[1].kind == TOK_NAME && parser_is_word(parser, "type"))
            return parse_type_alias(parser);
        /* fall through */
    default:
        return parse_expr_stmt(parser);
    }
}

/* simple_stmts: ';'.simple_stmt+ [';'] NEWLINE; pushes the statements */
static bool parse_simple_stmts(Parser *parser) {
    do {
        AstNode *node = parse_simple_stmt(parser);
        if (!node)
            return false;
        parser_push(parser, node);
    } while (parser_accept(parser, TOK_SEMI) && !parser_is(parser, TOK_NEWLINE));
    return parser_expect(parser, TOK_NEWLINE);
}

/* ---- blocks ---- */

bool parse_block(Parser *parser, AstList *body) {
    int from = parser->stack_count;
    if (!parser_accept(parser, TOK_NEWLINE)) {
        if (!parse_simple_stmts(parser))
            return false;
        *body = parser_pop_list(parser, from);
        return true;
    }
    if (!parser_expect(parser, TOK_INDENT) || !parse_statements(parser, TOK_DEDENT, body))
        return false;
    parser->at++;
    return true;
}

/* ':' block */
static bool parse_colon_block(Parser *parser, AstList *body) {
    return parser_expect(parser, TOK_COLON) && parse_block(parser, body);
}

/* ['else' ':' block] */
static bool parse_else(Parser *parser, AstList *orelse) {
    *orelse = (AstList){NULL, 0};
    return !parser_accept(parser, TOK_ELSE) || parse_colon_block(parser, orelse);
}

/* ---- if, while, for ---- */

/* One 'if' or 'elif' with its block. */
static AstNode *parse_if_part(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *test = parse_named_expression(parser);
    AstList body;
    if (!test || !parse_colon_block(parser, &body))
        return NULL;
    AstNode *node = parser_node(parser, AST_IF, start);
    node->If.test = test;
    node->If.body = body;
    return node;
}

/* if_stmt: 'if' named_expression ':' block ('elif' named_expression ':' block)* ['else' ':' block]
   Each elif is an If in the orelse of the one before; all of them end with the last block. */
static AstNode *parse_if(Parser *parser) {
    AstNode *first = parse_if_part(parser), *last = first;
    int count = 0;
    while (last && parser_is(parser, TOK_ELIF)) {
        AstNode *next = parse_if_part(parser);
        if (!next)
            return NULL;
        if (++count > AST_DEPTH_MAX)
            return parser_hard_error(parser, DIAG_RECURSION_ERROR, diag_span_of(next),
                                     "maximum recursion depth exceeded during compilation");
        last->If.orelse = parser_list1(parser, next);
        last = next;
    }
    if (!last || !parse_else(parser, &last->If.orelse))
        return NULL;
    for (AstNode *node = first; node != last; node = node->If.orelse.items[0])
        parser_finish(parser, node);
    parser_finish(parser, last);
    return first;
}

/* while_stmt: 'while' named_expression ':' block [else_block] */
static AstNode *parse_while(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *test = parse_named_expression(parser);
    AstList body, orelse;
    if (!test || !parse_colon_block(parser, &body) || !parse_else(parser, &orelse))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, AST_WHILE, start));
    node->While.test = test;
    node->While.body = body;
    node->While.orelse = orelse;
    return node;
}

/* for_stmt: 'for' star_targets 'in' star_expressions ':' block [else_block] */
static AstNode *parse_for(Parser *parser, const Token *start, AstKind kind) {
    parser->at++;
    AstNode *target = parse_star_targets(parser);
    if (!target || !parser_expect(parser, TOK_IN))
        return NULL;
    AstNode *iter = parse_star_expressions(parser);
    AstList body, orelse;
    if (!iter || !parse_colon_block(parser, &body) || !parse_else(parser, &orelse))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, kind, start));
    node->For.target = target;
    node->For.iter = iter;
    node->For.body = body;
    node->For.orelse = orelse;
    return node;
}

/* ---- with ---- */

/* with_item: expression ['as' star_target] */
static AstNode *parse_with_item(Parser *parser) {
    AstNode *expression = parse_expression(parser), *target = NULL;
    if (!expression)
        return NULL;
    if (parser_accept(parser, TOK_AS)) {
        target = parse_star_target(parser);
        if (!target)
            return NULL;
        if (!parser_is(parser, TOK_COMMA) && !parser_is(parser, TOK_RPAR) && !parser_is(parser, TOK_COLON))
            return parser_fail(parser);
    }
    AstNode *node = ast_new(parser->arena, AST_WITHITEM);
    node->withitem.context_expr = expression;
    node->withitem.optional_vars = target;
    return node;
}

/* ','.with_item+, with a trailing comma before `close` if that is ')' */
static bool parse_with_items(Parser *parser, AstList *items, TokenKind close) {
    int from = parser->stack_count;
    do {
        AstNode *item = parse_with_item(parser);
        if (!item)
            return false;
        parser_push(parser, item);
    } while (parser_accept(parser, TOK_COMMA) && !(close == TOK_RPAR && parser_is(parser, TOK_RPAR)));
    *items = parser_pop_list(parser, from);
    return parser_expect(parser, close);
}

/* '(' ','.with_item+ [','] ')' ':'; false without failing for good if the parenthesis is part of an
   expression */
static bool parse_parenthesized_items(Parser *parser, AstList *items) {
    if (!parser_is(parser, TOK_LPAR))
        return false;
    ParserMark mark = parser_mark(parser);
    parser->at++;
    if (parse_with_items(parser, items, TOK_RPAR) && parser_accept(parser, TOK_COLON))
        return true;
    parser_reset(parser, mark);
    return false;
}

/* with_stmt: 'with' items ':' block */
static AstNode *parse_with(Parser *parser, const Token *start, AstKind kind) {
    AstList items, body;
    parser->at++;
    if (!parse_parenthesized_items(parser, &items) &&
        (parser->hard_error || !parse_with_items(parser, &items, TOK_COLON)))
        return NULL;
    if (!parse_block(parser, &body))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, kind, start));
    node->With.items = items;
    node->With.body = body;
    return node;
}

/* ---- try ---- */

/* The types of a handler: expression, or without parentheses (3.14) ','.expression+ as a tuple. */
static AstNode *parse_except_types(Parser *parser, bool *bare_tuple) {
    const Token *start = parser->at;
    AstNode *type = parse_expression(parser);
    *bare_tuple = parser_is(parser, TOK_COMMA);
    if (!type || !*bare_tuple)
        return type;
    int from = parser->stack_count;
    parser_push(parser, type);
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_COLON)) {
        if (!(type = parse_expression(parser)))
            return NULL;
        parser_push(parser, type);
    }
    AstNode *node = parser_node(parser, AST_TUPLE, start);
    node->Tuple.elts = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->Tuple.elts) ? node : NULL;
}

/* except_block: 'except' ['*'] [expression ['as' NAME]] ':' block */
static AstNode *parse_handler(Parser *parser, bool is_star) {
    const Token *start = parser->at++;
    AstNode *type = NULL;
    const char *name = NULL;
    AstList body;
    if (parser_accept(parser, TOK_STAR) != is_star)
        return parser_fail(parser);
    if (is_star || !parser_is(parser, TOK_COLON)) {
        bool bare_tuple;
        if (!(type = parse_except_types(parser, &bare_tuple)))
            return NULL;
        if (parser_is(parser, TOK_AS) && bare_tuple)
            return parser_fail(parser);
        if (parser_accept(parser, TOK_AS) && !(name = parser_expect_name(parser)))
            return NULL;
    }
    if (!parse_colon_block(parser, &body))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, AST_EXCEPT_HANDLER, start));
    node->ExceptHandler.type = type;
    node->ExceptHandler.name = name;
    node->ExceptHandler.body = body;
    return node;
}

/* except_block+ | except_star_block+ */
static bool parse_handlers(Parser *parser, AstList *handlers, bool is_star) {
    int from = parser->stack_count;
    while (parser_is(parser, TOK_EXCEPT)) {
        AstNode *handler = parse_handler(parser, is_star);
        if (!handler)
            return false;
        parser_push(parser, handler);
    }
    *handlers = parser_pop_list(parser, from);
    return true;
}

/* try_stmt: 'try' ':' block (handlers [else_block] [finally_block] | finally_block) */
static AstNode *parse_try(Parser *parser) {
    const Token *start = parser->at++;
    AstList body, handlers = {NULL, 0}, orelse = {NULL, 0}, finalbody = {NULL, 0};
    if (!parse_colon_block(parser, &body))
        return NULL;
    bool is_star = parser_is(parser, TOK_EXCEPT) && parser->at[1].kind == TOK_STAR;
    if (parser_is(parser, TOK_EXCEPT) &&
        (!parse_handlers(parser, &handlers, is_star) || !parse_else(parser, &orelse)))
        return NULL;
    if ((!handlers.count || parser_is(parser, TOK_FINALLY)) &&
        (!parser_expect(parser, TOK_FINALLY) || !parse_colon_block(parser, &finalbody)))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, is_star ? AST_TRY_STAR : AST_TRY, start));
    node->Try.body = body;
    node->Try.handlers = handlers;
    node->Try.orelse = orelse;
    node->Try.finalbody = finalbody;
    return node;
}

/* ---- definitions ---- */

/* function_def_raw: 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block */
static AstNode *parse_function(Parser *parser, const Token *start, AstKind kind, AstList decorators) {
    AstList type_params, body;
    AstNode *returns = NULL;
    parser->at++;
    const char *name = parser_expect_name(parser);
    if (!name || !parse_type_params(parser, &type_params) || !parser_expect(parser, TOK_LPAR))
        return NULL;
    AstNode *params = parse_parameters(parser, false);
    if (!params || !parser_expect(parser, TOK_RPAR))
        return NULL;
    if (parser_accept(parser, TOK_ARROW) && !(returns = parse_expression(parser)))
        return NULL;
    if (!parse_colon_block(parser, &body))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, kind, start));
    node->FunctionDef.name = name;
    node->FunctionDef.args = params;
    node->FunctionDef.body = body;
    node->FunctionDef.decorator_list = decorators;
    node->FunctionDef.returns = returns;
    node->FunctionDef.type_params = type_params;
    return node;
}

/* class_def_raw: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block */
static AstNode *parse_class(Parser *parser, AstList decorators) {
    const Token *start = parser->at++;
    AstList type_params, bases = {NULL, 0}, keywords = {NULL, 0}, body;
    const char *name = parser_expect_name(parser);
    if (!name || !parse_type_params(parser, &type_params))
        return NULL;
    if (parser_accept(parser, TOK_LPAR) &&
        (!parse_arguments(parser, &bases, &keywords) || !parser_expect(parser, TOK_RPAR)))
        return NULL;
    if (!parse_colon_block(parser, &body))
        return NULL;
    AstNode *node = parser_finish(parser, parser_node(parser, AST_CLASS_DEF, start));
    node->ClassDef.name = name;
    node->ClassDef.bases = bases;
    node->ClassDef.keywords = keywords;
    node->ClassDef.body = body;
    node->ClassDef.decorator_list = decorators;
    node->ClassDef.type_params = type_params;
    return node;
}

static AstNode *parse_async(Parser *parser, AstList decorators, bool decorated) {
    const Token *start = parser->at++;
    if (parser_is(parser, TOK_DEF))
        return parse_function(parser, start, AST_ASYNC_FUNCTION_DEF, decorators);
    if (parser_is(parser, TOK_WITH) && !decorated)
        return parse_with(parser, start, AST_ASYNC_WITH);
    if (parser_is(parser, TOK_FOR) && !decorated)
        return parse_for(parser, start, AST_ASYNC_FOR);
    return parser_fail(parser);
}

/* decorators: ('@' named_expression NEWLINE)+, then the definition */
static AstNode *parse_decorated(Parser *parser) {
    int from = parser->stack_count;
    while (parser_accept(parser, TOK_AT)) {
        AstNode *decorator = parse_named_expression(parser);
        if (!decorator || !parser_expect(parser, TOK_NEWLINE))
            return NULL;
        parser_push(parser, decorator);
    }
    AstList decorators = parser_pop_list(parser, from);
    switch (parser_peek(parser)) {
    case TOK_DEF:
        return parse_function(parser, parser->at, AST_FUNCTION_DEF, decorators);
    case TOK_CLASS:
        return parse_class(parser, decorators);
    case TOK_ASYNC:
        return parse_async(parser, decorators, true);
    default:
        return parser_fail(parser);
    }
}

/* ---- statements ---- */

static const AstList no_decorators = {NULL, 0};

/* A statement that begins with an ordinary name or operator, or a match statement. */
static bool parse_other_stmt(Parser *parser) {
    if (parser_is(parser, TOK_NAME) && parser_is_word(parser, "match")) {
        AstNode *match = parse_match_stmt(parser);
        if (match) {
            parser_push(parser, match);
            return true;
        }
        if (parser->hard_error)
            return false;
    }
    return parse_simple_stmts(parser);
}

bool parse_statement(Parser *parser) {
    AstNode *node;
    switch (parser_peek(parser)) {
    case TOK_IF:
        node = parse_if(parser);
        break;
    case TOK_DEF:
        node = parse_function(parser, parser->at, AST_FUNCTION_DEF, no_decorators);
        break;
    case TOK_CLASS:
        node = parse_class(parser, no_decorators);
        break;
    case TOK_AT:
        node = parse_decorated(parser);
        break;
    case TOK_FOR:
        node = parse_for(parser, parser->at, AST_FOR);
        break;
    case TOK_WITH:
        node = parse_with(parser, parser->at, AST_WITH);
        break;
    case TOK_TRY:
        node = parse_try(parser);
        break;
    case TOK_WHILE:
        node = parse_while(parser);
        break;
    case TOK_ASYNC:
        node = parse_async(parser, no_decorators, false);
        break;
    default:
        return parse_other_stmt(parser);
    }
    if (!node)
        return false;
    parser_push(parser, node);
    return true;
}

bool parse_statements(Parser *parser, TokenKind end, AstList *body) {
    int from = parser->stack_count;
    while (!parser_is(parser, end)) {
        if (end == TOK_END)
            parser->statement = parser->at;
        if (!parse_statement(parser))
            return false;
    }
    *body = parser_pop_list(parser, from);
    return true;
}
