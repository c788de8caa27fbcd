/* Expressions, from star_expressions down to atoms. */
#include <string.h>

#include "parser.h"

/* ---- targets ---- */

static bool parser_set_list_context(Parser *parser, AstList list, AstContext context) {
    for (int i = 0; i < list.count; i++)
        if (!parser_set_context(parser, list.items[i], context))
            return false;
    return true;
}

bool parser_set_context(Parser *parser, AstNode *node, AstContext context) {
    switch (node->kind) {
    case AST_NAME:
        node->Name.ctx = context;
        return true;
    case AST_ATTRIBUTE:
        node->Attribute.ctx = context;
        return true;
    case AST_SUBSCRIPT:
        node->Subscript.ctx = context;
        return true;
    case AST_STARRED:
        node->Starred.ctx = context;
        return context == AST_CTX_STORE && node->Starred.value->kind != AST_STARRED &&
               parser_set_context(parser, node->Starred.value, context);
    case AST_LIST:
        node->List.ctx = context;
        return parser_set_list_context(parser, node->List.elts, context);
    case AST_TUPLE:
        node->Tuple.ctx = context;
        return parser_set_list_context(parser, node->Tuple.elts, context);
    default:
        return false;
    }
}

/* star_target: '*' (!'*' star_target) | target_with_star_atom */
AstNode *parse_star_target(Parser *parser) {
    const Token *start = parser->at;
    bool starred = parser_accept(parser, TOK_STAR);
    AstNode *target = parse_bitwise_or(parser);
    if (!target)
        return NULL;
    if (starred) {
        AstNode *node = parser_node(parser, AST_STARRED, start);
        node->Starred.value = target;
        node->depth = target->depth;
        target = node;
    }
    if (!parser_set_context(parser, target, AST_CTX_STORE))
        return parser_fail(parser);
    return target;
}

/* Whether an element of a list may follow a comma here. */
static bool parser_is_list_end(const Parser *parser) {
    switch (parser_peek(parser)) {
    case TOK_RPAR:
    case TOK_RSQB:
    case TOK_RBRACE:
    case TOK_NEWLINE:
    case TOK_EQUAL:
    case TOK_COLON:
    case TOK_SEMI:
    case TOK_IN:
    case TOK_END:
    case TOK_EXCLAMATION:
        return true;
    default:
        return parser->at->kind >= TOK_PLUS_EQUAL && parser->at->kind <= TOK_DOUBLE_STAR_EQUAL;
    }
}

/* The rest of a tuple without parentheses whose first element is there and whose comma is next. */
static AstNode *parse_tuple_rest(Parser *parser, const Token *start, AstNode *first,
                                 AstNode *(*parse_element)(Parser *)) {
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_COMMA) && !parser_is_list_end(parser)) {
        AstNode *element = parse_element(parser);
        if (!element)
            return NULL;
        parser_push(parser, element);
    }
    AstNode *node = parser_node(parser, AST_TUPLE, start);
    node->Tuple.elts = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->Tuple.elts) ? node : NULL;
}

/* star_targets: star_target !',' | ','.star_target+ [','] */
AstNode *parse_star_targets(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_star_target(parser);
    if (!first || !parser_is(parser, TOK_COMMA))
        return first;
    AstNode *tuple = parse_tuple_rest(parser, start, first, parse_star_target);
    if (tuple)
        tuple->Tuple.ctx = AST_CTX_STORE;
    return tuple;
}

/* ---- comprehensions ---- */

/* for_if_clause: ['async'] 'for' star_targets 'in' disjunction ('if' disjunction)* */
static AstNode *parse_for_if_clause(Parser *parser) {
    AstNode *node = ast_new(parser->arena, AST_COMPREHENSION);
    node->comprehension.is_async = parser_accept(parser, TOK_ASYNC);
    if (!parser_expect(parser, TOK_FOR))
        return NULL;
    node->comprehension.target = parse_star_targets(parser);
    if (!node->comprehension.target || !parser_expect(parser, TOK_IN))
        return NULL;
    node->comprehension.iter = parse_disjunction(parser);
    if (!node->comprehension.iter)
        return NULL;
    int from = parser->stack_count;
    while (parser_accept(parser, TOK_IF)) {
        AstNode *condition = parse_disjunction(parser);
        if (!condition)
            return NULL;
        parser_push(parser, condition);
    }
    node->comprehension.ifs = parser_pop_list(parser, from);
    if (!parser_nest(parser, node, node->comprehension.target) ||
        !parser_nest(parser, node, node->comprehension.iter) ||
        !parser_nest_list(parser, node, node->comprehension.ifs))
        return NULL;
    return node;
}

static bool parser_is_comprehension(const Parser *parser) {
    return parser_is(parser, TOK_FOR) || (parser_is(parser, TOK_ASYNC) && parser->at[1].kind == TOK_FOR);
}

/* for_if_clauses: for_if_clause+ */
bool parse_for_if_clauses(Parser *parser, AstList *clauses) {
    int from = parser->stack_count;
    do {
        AstNode *clause = parse_for_if_clause(parser);
        if (!clause)
            return false;
        parser_push(parser, clause);
    } while (parser_is_comprehension(parser));
    *clauses = parser_pop_list(parser, from);
    return true;
}

/* A list, set or generator comprehension (same fields) around `element`, whose closing bracket is next. */
static AstNode *parse_comprehension(Parser *parser, AstKind kind, TokenKind close, const Token *start,
                                    AstNode *element) {
    AstList clauses;
    if (element->kind == AST_STARRED || !parse_for_if_clauses(parser, &clauses) ||
        !parser_expect(parser, close))
        return NULL;
    AstNode *node = parser_node(parser, kind, start);
    node->ListComp.elt = element;
    node->ListComp.generators = clauses;
    return parser_nest(parser, node, element) && parser_nest_list(parser, node, clauses) ? node : NULL;
}

/* ---- calls and subscripts ---- */

/* '*' expression */
static AstNode *parse_starred_expression(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *value = parse_expression(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_STARRED, start);
    node->Starred.value = value;
    return parser_nest(parser, node, value) ? node : NULL;
}

/* NAME '=' expression | '**' expression, whose first tokens are consumed */
static AstNode *parse_keyword_value(Parser *parser, const Token *start, const char *name) {
    AstNode *value = parse_expression(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_KEYWORD, start);
    node->keyword.arg = name;
    node->keyword.value = value;
    return parser_nest(parser, node, value) ? node : NULL;
}

/* One argument; *seen tells what was before: 1 after a keyword, 2 after '**'. */
static AstNode *parse_argument(Parser *parser, int *seen) {
    const Token *start = parser->at;
    switch (parser_peek(parser)) {
    case TOK_STAR:
        return *seen >= 2 ? parser_fail(parser) : parse_starred_expression(parser);
    case TOK_DOUBLE_STAR:
        parser->at++;
        *seen = 2;
        return parse_keyword_value(parser, start, NULL);
    case TOK_NAME:
        if (start[1].kind == TOK_EQUAL) {
            parser->at += 2;
            *seen = *seen ? *seen : 1;
            return parse_keyword_value(parser, start, start->name);
        }
        /* fall through */
    default: {
        AstNode *argument = parse_named_expression(parser);
        return argument && *seen ? parser_fail(parser) : argument;
    }
    }
}

/* Splits the elements above `from` on the stack into args and keywords. */
static void parser_split_arguments(Parser *parser, int from, AstList *args, AstList *keywords) {
    AstNode **items = parser->stack + from;
    int count = parser->stack_count - from, keyword_count = 0;
    for (int i = 0; i < count; i++)
        keyword_count += items[i]->kind == AST_KEYWORD;
    args->count = keywords->count = 0;
    args->items = ARENA_ARRAY(parser->arena, AstNode *, count);
    keywords->items = args->items + (count - keyword_count);
    for (int i = 0; i < count; i++) {
        AstList *list = items[i]->kind == AST_KEYWORD ? keywords : args;
        list->items[list->count++] = items[i];
    }
    parser->stack_count = from;
}

bool parse_arguments_until(Parser *parser, const Token *end, AstList *args, AstList *keywords) {
    int from = parser->stack_count, seen = 0;
    while (parser->at < end) {
        AstNode *argument = parse_argument(parser, &seen);
        if (!argument)
            return false;
        parser_push(parser, argument);
        if (!parser_accept(parser, TOK_COMMA))
            break;
    }
    parser_split_arguments(parser, from, args, keywords);
    return true;
}

bool parse_arguments(Parser *parser, AstList *args, AstList *keywords) {
    int from = parser->stack_count, seen = 0;
    while (!parser_is(parser, TOK_RPAR)) {
        AstNode *argument = parse_argument(parser, &seen);
        if (!argument)
            return false;
        parser_push(parser, argument);
        if (!parser_accept(parser, TOK_COMMA))
            break;
    }
    if (!parser_is(parser, TOK_RPAR)) {
        parser_fail(parser);
        return false;
    }
    parser_split_arguments(parser, from, args, keywords);
    return true;
}

/* primary: primary '(' [arguments] ')' | primary genexp; the position of a generator that is the only
   argument includes the parentheses, and no comma may follow it. */
static AstNode *parse_call(Parser *parser, const Token *start, AstNode *func) {
    AstList args = {NULL, 0}, keywords = {NULL, 0};
    const Token *open = parser->at++;
    if (!parser_enter(parser, PARSE_BRACKET_WEIGHT))
        return NULL;
    int from = parser->stack_count, seen = 0;
    while (!parser_is(parser, TOK_RPAR)) {
        AstNode *argument = parse_argument(parser, &seen);
        if (argument && parser_is_comprehension(parser) && parser->stack_count == from && !seen &&
            argument->kind != AST_STARRED) {
            argument = parse_comprehension(parser, AST_GENERATOR_EXP, TOK_RPAR, open, argument);
            parser->at -= argument != NULL;
        }
        if (!argument)
            return NULL;
        parser_push(parser, argument);
        if (!parser_accept(parser, TOK_COMMA))
            break;
        if (argument->kind == AST_GENERATOR_EXP && argument->col_offset == open->col_offset &&
            argument->lineno == open->lineno)
            return parser_fail(parser);
    }
    if (!parser_expect(parser, TOK_RPAR))
        return NULL;
    parser_split_arguments(parser, from, &args, &keywords);
    parser_leave(parser, PARSE_BRACKET_WEIGHT);
    AstNode *node = parser_node(parser, AST_CALL, start);
    node->Call.func = func;
    node->Call.args = args;
    node->Call.keywords = keywords;
    if (!parser_nest(parser, node, func) || !parser_nest_list(parser, node, args) ||
        !parser_nest_list(parser, node, keywords))
        return NULL;
    return node;
}

/* The part of a slice after a colon, if there is one. */
static bool parse_slice_part(Parser *parser, AstNode **part) {
    *part = NULL;
    if (parser_is(parser, TOK_COLON) || parser_is(parser, TOK_COMMA) || parser_is(parser, TOK_RSQB))
        return true;
    *part = parse_expression(parser);
    return *part != NULL;
}

/* slice: [expression] ':' [expression] [':' [expression]] | named_expression | starred_expression */
static AstNode *parse_slice(Parser *parser) {
    const Token *start = parser->at;
    AstNode *lower = NULL;
    if (parser_is(parser, TOK_STAR))
        return parse_starred_expression(parser);
    if (!parser_is(parser, TOK_COLON)) {
        lower = parse_named_expression(parser);
        if (!lower || !parser_is(parser, TOK_COLON))
            return lower;
        if (lower->kind == AST_NAMED_EXPR && !(lower->flags & AST_PARENTHESIZED))
            return parser_fail(parser);
    }
    AstNode *upper, *step = NULL;
    parser->at++;
    if (!parse_slice_part(parser, &upper))
        return NULL;
    if (parser_accept(parser, TOK_COLON) && !parse_slice_part(parser, &step))
        return NULL;
    AstNode *node = parser_node(parser, AST_SLICE, start);
    node->Slice.lower = lower;
    node->Slice.upper = upper;
    node->Slice.step = step;
    if ((lower && !parser_nest(parser, node, lower)) || (upper && !parser_nest(parser, node, upper)) ||
        (step && !parser_nest(parser, node, step)))
        return NULL;
    return node;
}

/* slices: slice !',' | ','.(slice | starred_expression)+ [','] */
static AstNode *parse_slices(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_slice(parser);
    if (!first || (!parser_is(parser, TOK_COMMA) && first->kind != AST_STARRED))
        return first;
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_RSQB)) {
        AstNode *slice = parse_slice(parser);
        if (!slice)
            return NULL;
        parser_push(parser, slice);
    }
    AstNode *node = parser_node(parser, AST_TUPLE, start);
    node->Tuple.elts = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->Tuple.elts) ? node : NULL;
}

/* primary '[' slices ']' */
static AstNode *parse_subscript(Parser *parser, const Token *start, AstNode *value) {
    parser->at++;
    if (!parser_enter(parser, PARSE_BRACKET_WEIGHT))
        return NULL;
    AstNode *slice = parse_slices(parser);
    if (!slice || !parser_expect(parser, TOK_RSQB))
        return NULL;
    parser_leave(parser, PARSE_BRACKET_WEIGHT);
    AstNode *node = parser_node(parser, AST_SUBSCRIPT, start);
    node->Subscript.value = value;
    node->Subscript.slice = slice;
    return parser_nest(parser, node, value) && parser_nest(parser, node, slice) ? node : NULL;
}

/* primary '.' NAME */
static AstNode *parse_attribute(Parser *parser, const Token *start, AstNode *value) {
    parser->at++;
    const char *name = parser_expect_name(parser);
    if (!name)
        return NULL;
    AstNode *node = parser_node(parser, AST_ATTRIBUTE, start);
    node->Attribute.value = value;
    node->Attribute.attr = name;
    return parser_nest(parser, node, value) ? node : NULL;
}

/* ---- displays ---- */

/* The rest of '(' star_named_expressions ')': a tuple, as a comma is next. */
static AstNode *parse_elements(Parser *parser, AstNode *first, AstList *elements, TokenKind close) {
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, close)) {
        AstNode *element = parse_star_named_expression(parser);
        if (!element)
            return NULL;
        parser_push(parser, element);
    }
    if (!parser_expect(parser, close))
        return NULL;
    *elements = parser_pop_list(parser, from);
    return first;
}

/* atom: '(' ')' | '(' yield_expr ')' | '(' named_expression ')' | tuple | genexp */
static AstNode *parse_parentheses(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *node;
    if (parser_accept(parser, TOK_RPAR))
        return parser_node(parser, AST_TUPLE, start);
    if (parser_is(parser, TOK_YIELD)) {
        node = parse_yield_expr(parser);
    } else {
        AstNode *first = parse_star_named_expression(parser);
        if (!first)
            return NULL;
        if (parser_is_comprehension(parser))
            return parse_comprehension(parser, AST_GENERATOR_EXP, TOK_RPAR, start, first);
        if (parser_is(parser, TOK_COMMA)) {
            AstList elements;
            if (!parse_elements(parser, first, &elements, TOK_RPAR))
                return NULL;
            node = parser_node(parser, AST_TUPLE, start);
            node->Tuple.elts = elements;
            return parser_nest_list(parser, node, elements) ? node : NULL;
        }
        node = first->kind == AST_STARRED ? parser_fail(parser) : first;
    }
    if (!node || !parser_expect(parser, TOK_RPAR))
        return NULL;
    node->flags |= AST_PARENTHESIZED;
    return node;
}

/* atom: list | listcomp */
static AstNode *parse_brackets(Parser *parser) {
    const Token *start = parser->at++;
    AstList elements = {NULL, 0};
    if (!parser_accept(parser, TOK_RSQB)) {
        AstNode *first = parse_star_named_expression(parser);
        if (first && parser_is_comprehension(parser))
            return parse_comprehension(parser, AST_LIST_COMP, TOK_RSQB, start, first);
        if (!first || !parse_elements(parser, first, &elements, TOK_RSQB))
            return NULL;
    }
    AstNode *node = parser_node(parser, AST_LIST, start);
    node->List.elts = elements;
    return parser_nest_list(parser, node, elements) ? node : NULL;
}

/* double_starred_kvpair: '**' bitwise_or | expression ':' expression; pushes key (NULL after '**') and value
 */
static bool parse_dict_item(Parser *parser) {
    AstNode *key = NULL, *value;
    if (parser_accept(parser, TOK_DOUBLE_STAR)) {
        value = parse_bitwise_or(parser);
    } else {
        key = parse_expression(parser);
        value = key && parser_expect(parser, TOK_COLON) ? parse_expression(parser) : NULL;
    }
    if (!value)
        return false;
    parser_push(parser, key);
    parser_push(parser, value);
    return true;
}

/* The key and value pairs above `from` on the stack as a Dict. */
static AstNode *parser_build_dict(Parser *parser, const Token *start, int from) {
    int count = (parser->stack_count - from) / 2;
    AstNode *node = parser_node(parser, AST_DICT, start), **pairs = parser->stack + from;
    node->Dict.keys = (AstList){ARENA_ARRAY(parser->arena, AstNode *, count), count};
    node->Dict.values = (AstList){ARENA_ARRAY(parser->arena, AstNode *, count), count};
    for (int i = 0; i < count; i++) {
        node->Dict.keys.items[i] = pairs[2 * i];
        node->Dict.values.items[i] = pairs[2 * i + 1];
    }
    parser->stack_count = from;
    return parser_nest_list(parser, node, node->Dict.keys) &&
                   parser_nest_list(parser, node, node->Dict.values)
               ? node
               : NULL;
}

/* dictcomp: '{' expression ':' expression for_if_clauses '}', from the clauses on */
static AstNode *parse_dict_comprehension(Parser *parser, const Token *start, AstNode *key, AstNode *value) {
    AstList clauses;
    if (!key || !parse_for_if_clauses(parser, &clauses) || !parser_expect(parser, TOK_RBRACE))
        return parser_fail(parser);
    AstNode *node = parser_node(parser, AST_DICT_COMP, start);
    node->DictComp.key = key;
    node->DictComp.value = value;
    node->DictComp.generators = clauses;
    return parser_nest(parser, node, key) && parser_nest(parser, node, value) &&
                   parser_nest_list(parser, node, clauses)
               ? node
               : NULL;
}

/* A dict whose first item's key, or NULL before '**', has been read. */
static AstNode *parse_dict_rest(Parser *parser, const Token *start, AstNode *first_key) {
    int from = parser->stack_count;
    if (first_key) {
        parser->at++;
        AstNode *value = parse_expression(parser);
        if (!value)
            return NULL;
        parser_push(parser, first_key);
        parser_push(parser, value);
    } else if (!parse_dict_item(parser)) {
        return NULL;
    }
    if (parser_is_comprehension(parser)) {
        AstNode *value = parser->stack[from + 1];
        parser->stack_count = from;
        return parse_dict_comprehension(parser, start, first_key, value);
    }
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_RBRACE))
        if (!parse_dict_item(parser))
            return NULL;
    return parser_expect(parser, TOK_RBRACE) ? parser_build_dict(parser, start, from) : NULL;
}

/* atom: dict | set | dictcomp | setcomp */
static AstNode *parse_braces(Parser *parser) {
    const Token *start = parser->at++;
    if (parser_accept(parser, TOK_RBRACE))
        return parser_node(parser, AST_DICT, start);
    if (parser_is(parser, TOK_DOUBLE_STAR))
        return parse_dict_rest(parser, start, NULL);
    AstNode *first = parse_star_named_expression(parser);
    if (!first)
        return NULL;
    if (parser_is(parser, TOK_COLON)) {
        bool is_key =
            first->kind != AST_STARRED && (first->kind != AST_NAMED_EXPR || first->flags & AST_PARENTHESIZED);
        return is_key ? parse_dict_rest(parser, start, first) : parser_fail(parser);
    }
    if (parser_is_comprehension(parser))
        return parse_comprehension(parser, AST_SET_COMP, TOK_RBRACE, start, first);
    AstList elements;
    if (!parse_elements(parser, first, &elements, TOK_RBRACE))
        return NULL;
    AstNode *node = parser_node(parser, AST_SET, start);
    node->Set.elts = elements;
    return parser_nest_list(parser, node, elements) ? node : NULL;
}

/* ---- atoms and primaries ---- */

static AstNode *parse_constant_word(Parser *parser, AstConstKind kind) {
    const Token *start = parser->at++;
    AstNode *node = parser_node(parser, AST_CONSTANT, start);
    node->Constant.value.kind = (uint8_t)kind;
    return node;
}

static AstNode *parse_name(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *node = parser_node(parser, AST_NAME, start);
    node->Name.id = start->name;
    return node;
}

/* A display or group, one level of brackets deeper. */
static AstNode *parse_bracketed(Parser *parser, AstNode *(*parse)(Parser *)) {
    if (!parser_enter(parser, PARSE_BRACKET_WEIGHT))
        return NULL;
    AstNode *node = parse(parser);
    parser_leave(parser, PARSE_BRACKET_WEIGHT);
    return node;
}

static AstNode *parse_atom(Parser *parser) {
    switch (parser_peek(parser)) {
    case TOK_NAME:
        return parse_name(parser);
    case TOK_NUMBER:
        return parse_number(parser);
    case TOK_STRING:
        return parse_strings(parser);
    case TOK_LPAR:
        return parse_bracketed(parser, parse_parentheses);
    case TOK_LSQB:
        return parse_bracketed(parser, parse_brackets);
    case TOK_LBRACE:
        return parse_bracketed(parser, parse_braces);
    case TOK_NONE:
        return parse_constant_word(parser, AST_CONST_NONE);
    case TOK_TRUE:
        return parse_constant_word(parser, AST_CONST_TRUE);
    case TOK_FALSE:
        return parse_constant_word(parser, AST_CONST_FALSE);
    case TOK_ELLIPSIS:
        return parse_constant_word(parser, AST_CONST_ELLIPSIS);
    default:
        return parser_fail(parser);
    }
}

/* primary: atom ('.' NAME | '(' [arguments] ')' | '[' slices ']')* */
static AstNode *parse_primary(Parser *parser) {
    const Token *start = parser->at;
    AstNode *node = parse_atom(parser);
    while (node) {
        switch (parser_peek(parser)) {
        case TOK_DOT:
            node = parse_attribute(parser, start, node);
            break;
        case TOK_LPAR:
            node = parse_call(parser, start, node);
            break;
        case TOK_LSQB:
            node = parse_subscript(parser, start, node);
            break;
        default:
            return node;
        }
    }
    return NULL;
}

/* await_primary: 'await' primary | primary */
static AstNode *parse_await_primary(Parser *parser) {
    if (!parser_is(parser, TOK_AWAIT))
        return parse_primary(parser);
    const Token *start = parser->at++;
    AstNode *value = parse_primary(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_AWAIT, start);
    node->Await.value = value;
    return parser_nest(parser, node, value) ? node : NULL;
}

/* ---- operators ---- */

static AstNode *parse_factor(Parser *parser);

static AstNode *parser_build_binary(Parser *parser, const Token *start, AstNode *left, AstOperator op,
                                    AstNode *right) {
    AstNode *node = parser_node(parser, AST_BIN_OP, start);
    node->BinOp.left = left;
    node->BinOp.op = op;
    node->BinOp.right = right;
    return parser_nest(parser, node, left) && parser_nest(parser, node, right) ? node : NULL;
}

/* factor: ('+' | '-' | '~') factor | power */
static AstNode *parse_unary(Parser *parser, AstUnaryOp op) {
    const Token *start = parser->at++;
    if (!parser_enter(parser, 2))
        return NULL;
    AstNode *operand = parse_factor(parser);
    parser_leave(parser, 2);
    if (!operand)
        return NULL;
    AstNode *node = parser_node(parser, AST_UNARY_OP, start);
    node->UnaryOp.op = op;
    node->UnaryOp.operand = operand;
    return parser_nest(parser, node, operand) ? node : NULL;
}

static AstNode *parse_factor(Parser *parser) {
    switch (parser_peek(parser)) {
    case TOK_PLUS:
        return parse_unary(parser, AST_UNARY_UADD);
    case TOK_MINUS:
        return parse_unary(parser, AST_UNARY_USUB);
    case TOK_TILDE:
        return parse_unary(parser, AST_UNARY_INVERT);
    default:
        break;
    }
    /* power: await_primary ['**' factor] */
    const Token *start = parser->at;
    AstNode *base = parse_await_primary(parser);
    if (!base || !parser_accept(parser, TOK_DOUBLE_STAR))
        return base;
    if (!parser_enter(parser, 2))
        return NULL;
    AstNode *exponent = parse_factor(parser);
    parser_leave(parser, 2);
    return exponent ? parser_build_binary(parser, start, base, AST_OP_POW, exponent) : NULL;
}

typedef struct BinaryOp {
    uint8_t level; /* how tightly it binds; 0: not a binary operator */
    uint8_t op;    /* AstOperator */
} BinaryOp;

static const BinaryOp binary_ops[TOK_KIND_COUNT] = {
    [TOK_VBAR] = {1, AST_OP_BIT_OR},        [TOK_CIRCUMFLEX] = {2, AST_OP_BIT_XOR},
    [TOK_AMPER] = {3, AST_OP_BIT_AND},      [TOK_LEFT_SHIFT] = {4, AST_OP_LSHIFT},
    [TOK_RIGHT_SHIFT] = {4, AST_OP_RSHIFT}, [TOK_PLUS] = {5, AST_OP_ADD},
    [TOK_MINUS] = {5, AST_OP_SUB},          [TOK_STAR] = {6, AST_OP_MULT},
    [TOK_SLASH] = {6, AST_OP_DIV},          [TOK_DOUBLE_SLASH] = {6, AST_OP_FLOOR_DIV},
    [TOK_PERCENT] = {6, AST_OP_MOD},        [TOK_AT] = {6, AST_OP_MAT_MULT},
};

/* Binary operators of at least this level, left to right. */
static AstNode *parse_binary(Parser *parser, int level) {
    const Token *start = parser->at;
    AstNode *left = parse_factor(parser);
    while (left) {
        BinaryOp op = binary_ops[parser_peek(parser)];
        if (!op.level || op.level < level)
            return left;
        parser->at++;
        AstNode *right = parse_binary(parser, op.level + 1);
        left = right ? parser_build_binary(parser, start, left, op.op, right) : NULL;
    }
    return NULL;
}

AstNode *parse_bitwise_or(Parser *parser) {
    return parse_binary(parser, 1);
}

/* The comparison operator at the current token, consumed; -1 if there is none. */
static int parse_cmpop(Parser *parser) {
    int op;
    switch (parser_peek(parser)) {
    case TOK_EQ_EQUAL:
        op = AST_CMP_EQ;
        break;
    case TOK_NOT_EQUAL:
        op = AST_CMP_NOT_EQ;
        break;
    case TOK_LESS:
        op = AST_CMP_LT;
        break;
    case TOK_LESS_EQUAL:
        op = AST_CMP_LT_E;
        break;
    case TOK_GREATER:
        op = AST_CMP_GT;
        break;
    case TOK_GREATER_EQUAL:
        op = AST_CMP_GT_E;
        break;
    case TOK_IN:
        op = AST_CMP_IN;
        break;
    case TOK_NOT:
        if (parser->at[1].kind != TOK_IN)
            return -1;
        parser->at++;
        op = AST_CMP_NOT_IN;
        break;
    case TOK_IS:
        op = AST_CMP_IS;
        if (parser->at[1].kind == TOK_NOT) {
            parser->at++;
            op = AST_CMP_IS_NOT;
        }
        break;
    default:
        return -1;
    }
    parser->at++;
    return op;
}

/* comparison: bitwise_or (cmpop bitwise_or)* */
static AstNode *parse_comparison(Parser *parser) {
    const Token *start = parser->at;
    AstNode *left = parse_bitwise_or(parser);
    int op = left ? parse_cmpop(parser) : -1;
    if (op < 0)
        return left;
    int from = parser->stack_count, capacity = 0;
    AstCmpOps ops = {NULL, 0};
    for (; op >= 0; op = parse_cmpop(parser)) {
        AstNode *right = parse_bitwise_or(parser);
        if (!right)
            return NULL;
        if (ops.count == capacity) {
            int wanted = capacity ? capacity * 2 : 1;
            ops.items = arena_grow(parser->arena, ops.items, sizeof(AstCmpOp) * (size_t)capacity,
                                   sizeof(AstCmpOp) * (size_t)wanted);
            capacity = wanted;
        }
        ops.items[ops.count++] = (AstCmpOp)op;
        parser_push(parser, right);
    }
    AstNode *node = parser_node(parser, AST_COMPARE, start);
    node->Compare.left = left;
    node->Compare.ops = ops;
    node->Compare.comparators = parser_pop_list(parser, from);
    return parser_nest(parser, node, left) && parser_nest_list(parser, node, node->Compare.comparators)
               ? node
               : NULL;
}

/* inversion: 'not' inversion | comparison */
static AstNode *parse_inversion(Parser *parser) {
    if (!parser_is(parser, TOK_NOT))
        return parse_comparison(parser);
    const Token *start = parser->at++;
    if (!parser_enter(parser, 2))
        return NULL;
    AstNode *operand = parse_inversion(parser);
    parser_leave(parser, 2);
    if (!operand)
        return NULL;
    AstNode *node = parser_node(parser, AST_UNARY_OP, start);
    node->UnaryOp.op = AST_UNARY_NOT;
    node->UnaryOp.operand = operand;
    return parser_nest(parser, node, operand) ? node : NULL;
}

/* conjunction: inversion ('and' inversion)*; disjunction: conjunction ('or' conjunction)* */
static AstNode *parse_bool_op(Parser *parser, TokenKind token, AstBoolOp op, AstNode *(*parse)(Parser *)) {
    const Token *start = parser->at;
    AstNode *first = parse(parser);
    if (!first || !parser_is(parser, token))
        return first;
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, token)) {
        AstNode *next = parse(parser);
        if (!next)
            return NULL;
        parser_push(parser, next);
    }
    AstNode *node = parser_node(parser, AST_BOOL_OP, start);
    node->BoolOp.op = op;
    node->BoolOp.values = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->BoolOp.values) ? node : NULL;
}

static AstNode *parse_conjunction(Parser *parser) {
    return parse_bool_op(parser, TOK_AND, AST_BOOL_AND, parse_inversion);
}

AstNode *parse_disjunction(Parser *parser) {
    return parse_bool_op(parser, TOK_OR, AST_BOOL_OR, parse_conjunction);
}

/* ---- whole expressions ---- */

/* lambdef: 'lambda' [lambda_params] ':' expression */
static AstNode *parse_lambda(Parser *parser) {
    const Token *start = parser->at++;
    if (!parser_enter(parser, 4))
        return NULL;
    AstNode *params = parse_parameters(parser, true);
    AstNode *body = params && parser_expect(parser, TOK_COLON) ? parse_expression(parser) : NULL;
    parser_leave(parser, 4);
    if (!body)
        return NULL;
    AstNode *node = parser_node(parser, AST_LAMBDA, start);
    node->Lambda.args = params;
    node->Lambda.body = body;
    return parser_nest(parser, node, params) && parser_nest(parser, node, body) ? node : NULL;
}

/* expression: disjunction 'if' disjunction 'else' expression | disjunction | lambdef */
AstNode *parse_expression(Parser *parser) {
    if (parser_is(parser, TOK_LAMBDA))
        return parse_lambda(parser);
    const Token *start = parser->at;
    AstNode *body = parse_disjunction(parser);
    if (!body || !parser_accept(parser, TOK_IF))
        return body;
    AstNode *test = parse_disjunction(parser);
    if (!test || !parser_expect(parser, TOK_ELSE) || !parser_enter(parser, 4))
        return NULL;
    AstNode *orelse = parse_expression(parser);
    parser_leave(parser, 4);
    if (!orelse)
        return NULL;
    AstNode *node = parser_node(parser, AST_IF_EXP, start);
    node->IfExp.test = test;
    node->IfExp.body = body;
    node->IfExp.orelse = orelse;
    return parser_nest(parser, node, test) && parser_nest(parser, node, body) &&
                   parser_nest(parser, node, orelse)
               ? node
               : NULL;
}

/* named_expression: NAME ':=' expression | expression !':=' */
AstNode *parse_named_expression(Parser *parser) {
    if (!parser_is(parser, TOK_NAME) || parser->at[1].kind != TOK_COLON_EQUAL) {
        AstNode *node = parse_expression(parser);
        return node && parser_is(parser, TOK_COLON_EQUAL) ? parser_fail(parser) : node;
    }
    const Token *start = parser->at;
    AstNode *target = parse_name(parser);
    target->Name.ctx = AST_CTX_STORE;
    parser->at++;
    AstNode *value = parse_expression(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_NAMED_EXPR, start);
    node->NamedExpr.target = target;
    node->NamedExpr.value = value;
    return parser_nest(parser, node, value) ? node : NULL;
}

/* '*' bitwise_or */
static AstNode *parse_starred(Parser *parser) {
    const Token *start = parser->at++;
    AstNode *value = parse_bitwise_or(parser);
    if (!value)
        return NULL;
    AstNode *node = parser_node(parser, AST_STARRED, start);
    node->Starred.value = value;
    return parser_nest(parser, node, value) ? node : NULL;
}

AstNode *parse_star_named_expression(Parser *parser) {
    return parser_is(parser, TOK_STAR) ? parse_starred(parser) : parse_named_expression(parser);
}

AstNode *parse_star_expression(Parser *parser) {
    return parser_is(parser, TOK_STAR) ? parse_starred(parser) : parse_expression(parser);
}

/* star_expressions: star_expression (',' star_expression)* [','] */
AstNode *parse_star_expressions(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_star_expression(parser);
    if (!first || !parser_is(parser, TOK_COMMA))
        return first;
    return parse_tuple_rest(parser, start, first, parse_star_expression);
}

/* expressions: expression (',' expression)* [','] */
AstNode *parse_expressions(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_expression(parser);
    if (!first || !parser_is(parser, TOK_COMMA))
        return first;
    return parse_tuple_rest(parser, start, first, parse_expression);
}

/* yield_expr: 'yield' 'from' expression | 'yield' [star_expressions] */
AstNode *parse_yield_expr(Parser *parser) {
    const Token *start = parser->at++;
    bool is_from = parser_accept(parser, TOK_FROM);
    AstNode *value = NULL;
    if (is_from)
        value = parse_expression(parser);
    else if (!parser_is_list_end(parser))
        value = parse_star_expressions(parser);
    if (!value && (is_from || !parser_is_list_end(parser)))
        return NULL;
    AstNode *node = parser_node(parser, is_from ? AST_YIELD_FROM : AST_YIELD, start);
    node->Yield.value = value;
    return !value || parser_nest(parser, node, value) ? node : NULL;
}

AstNode *parse_rhs(Parser *parser) {
    return parser_is(parser, TOK_YIELD) ? parse_yield_expr(parser) : parse_star_expressions(parser);
}
