/* The match statement and its patterns. */
#include "parser.h"

static AstNode *parse_pattern(Parser *parser);
static AstNode *parse_maybe_star_pattern(Parser *parser);

/* ---- literals ---- */

static AstNode *pattern_value(Parser *parser, const Token *start, AstNode *value) {
    AstNode *node = parser_node(parser, AST_MATCH_VALUE, start);
    node->MatchValue.value = value;
    return node;
}

/* signed_number: ['-'] NUMBER */
static AstNode *parse_signed_number(Parser *parser) {
    const Token *start = parser->at;
    bool negative = parser_accept(parser, TOK_MINUS);
    if (!parser_is(parser, TOK_NUMBER))
        return parser_fail(parser);
    AstNode *number = parse_number(parser);
    if (!number || !negative)
        return number;
    AstNode *node = parser_node(parser, AST_UNARY_OP, start);
    node->UnaryOp.op = AST_UNARY_USUB;
    node->UnaryOp.operand = number;
    node->depth = 1;
    return node;
}

/* complex_number: signed_number ('+' | '-') NUMBER, where the second is imaginary and the first is not */
static AstNode *parse_complex_rest(Parser *parser, const Token *start, AstNode *real) {
    const AstNode *number = real->kind == AST_UNARY_OP ? real->UnaryOp.operand : real;
    if (number->Constant.value.kind == AST_CONST_COMPLEX)
        return parser_hard_error(parser, DIAG_SYNTAX_ERROR, diag_span_of(number),
                                 "real number required in complex literal");
    AstOperator op = parser_is(parser, TOK_PLUS) ? AST_OP_ADD : AST_OP_SUB;
    parser->at++;
    if (!parser_is(parser, TOK_NUMBER))
        return parser_fail(parser);
    AstNode *imaginary = parse_number(parser);
    if (!imaginary)
        return NULL;
    if (imaginary->Constant.value.kind != AST_CONST_COMPLEX)
        return parser_hard_error(parser, DIAG_SYNTAX_ERROR, diag_span_of(imaginary),
                                 "imaginary number required in complex literal");
    AstNode *node = parser_node(parser, AST_BIN_OP, start);
    node->BinOp.left = real;
    node->BinOp.op = op;
    node->BinOp.right = imaginary;
    node->depth = (uint16_t)(real->depth + 1);
    return node;
}

/* signed_number !('+' | '-') | complex_number */
static AstNode *parse_number_literal(Parser *parser) {
    const Token *start = parser->at;
    AstNode *number = parse_signed_number(parser);
    if (!number || (!parser_is(parser, TOK_PLUS) && !parser_is(parser, TOK_MINUS)))
        return number;
    return parse_complex_rest(parser, start, number);
}

static int pattern_singleton(TokenKind kind) {
    return kind == TOK_NONE ? AST_CONST_NONE : kind == TOK_TRUE ? AST_CONST_TRUE : AST_CONST_FALSE;
}

/* literal_expr: number | strings | 'None' | 'True' | 'False' */
static AstNode *parse_literal_expr(Parser *parser) {
    const Token *start = parser->at;
    switch (parser_peek(parser)) {
    case TOK_STRING:
        return parse_strings(parser);
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE: {
        parser->at++;
        AstNode *node = parser_node(parser, AST_CONSTANT, start);
        node->Constant.value.kind = (uint8_t)pattern_singleton((TokenKind)start->kind);
        return node;
    }
    default:
        return parse_number_literal(parser);
    }
}

/* literal_pattern */
static AstNode *parse_literal_pattern(Parser *parser) {
    const Token *start = parser->at;
    if (start->kind == TOK_NONE || start->kind == TOK_TRUE || start->kind == TOK_FALSE) {
        parser->at++;
        AstNode *node = parser_node(parser, AST_MATCH_SINGLETON, start);
        node->MatchSingleton.value.kind = (uint8_t)pattern_singleton((TokenKind)start->kind);
        return node;
    }
    AstNode *value = parse_literal_expr(parser);
    return value ? pattern_value(parser, start, value) : NULL;
}

/* ---- names ---- */

/* name_or_attr: NAME ('.' NAME)* */
static AstNode *parse_name_or_attr(Parser *parser) {
    const Token *start = parser->at;
    const char *name = parser_expect_name(parser);
    if (!name)
        return NULL;
    AstNode *node = parser_node(parser, AST_NAME, start);
    node->Name.id = name;
    while (parser_accept(parser, TOK_DOT)) {
        if (!(name = parser_expect_name(parser)))
            return NULL;
        AstNode *attribute = parser_node(parser, AST_ATTRIBUTE, start);
        attribute->Attribute.value = node;
        attribute->Attribute.attr = name;
        if (!parser_nest(parser, attribute, node))
            return NULL;
        node = attribute;
    }
    return node;
}

/* pattern_capture_target: !"_" NAME */
static const char *parse_capture_name(Parser *parser) {
    return parser_is_word(parser, "_") ? parser_fail(parser) : parser_expect_name(parser);
}

/* ---- class patterns ---- */

/* Sub-patterns of a class pattern: pushes (pattern) and collects names of keywords. */
static bool parse_class_arguments(Parser *parser, AstList *patterns, AstNames *names, AstList *values) {
    int from = parser->stack_count, positional = 0;
    TextBuffer buffer = {parser->scratch, NULL, 0, 0};
    while (!parser_is(parser, TOK_RPAR)) {
        bool is_keyword = parser_is(parser, TOK_NAME) && parser->at[1].kind == TOK_EQUAL;
        if (is_keyword) {
            text_add(&buffer, (const char *)&parser->at->name, sizeof(const char *));
            parser->at += 2;
        } else if (buffer.length) {
            return parser_fail(parser);
        }
        AstNode *pattern = parse_pattern(parser);
        if (!pattern)
            return false;
        parser_push(parser, pattern);
        positional += !is_keyword;
        if (!parser_accept(parser, TOK_COMMA))
            break;
    }
    names->count = buffer.length / (int)sizeof(const char *);
    names->items = ARENA_ARRAY(parser->arena, const char *, names->count);
    for (int i = 0; i < names->count; i++)
        names->items[i] = ((const char **)(void *)buffer.data)[i];
    *values = parser_pop_list(parser, from + positional);
    *patterns = parser_pop_list(parser, from);
    return parser_expect(parser, TOK_RPAR);
}

/* class_pattern: name_or_attr '(' [patterns] ')', from the parenthesis on */
static AstNode *parse_class_pattern(Parser *parser, const Token *start, AstNode *class_name) {
    AstList patterns, values;
    AstNames names;
    parser->at++;
    if (!parse_class_arguments(parser, &patterns, &names, &values))
        return NULL;
    AstNode *node = parser_node(parser, AST_MATCH_CLASS, start);
    node->MatchClass.cls = class_name;
    node->MatchClass.patterns = patterns;
    node->MatchClass.kwd_attrs = names;
    node->MatchClass.kwd_patterns = values;
    return node;
}

/* capture_pattern | wildcard_pattern | value_pattern | class_pattern */
static AstNode *parse_name_pattern(Parser *parser) {
    const Token *start = parser->at;
    AstNode *name = parse_name_or_attr(parser);
    if (!name)
        return NULL;
    if (parser_is(parser, TOK_LPAR))
        return parse_class_pattern(parser, start, name);
    if (parser_is(parser, TOK_EQUAL))
        return parser_fail(parser);
    if (name->kind == AST_ATTRIBUTE)
        return pattern_value(parser, start, name);
    AstNode *node = parser_node(parser, AST_MATCH_AS, start);
    if (name->Name.id[0] != '_' || name->Name.id[1])
        node->MatchAs.name = name->Name.id;
    return node;
}

/* ---- sequences and groups ---- */

/* maybe_sequence_pattern: ','.maybe_star_pattern+ [','], up to `close` */
static bool parse_sequence_items(Parser *parser, AstList *items, TokenKind close) {
    int from = parser->stack_count;
    while (!parser_is(parser, close)) {
        AstNode *item = parse_maybe_star_pattern(parser);
        if (!item)
            return false;
        parser_push(parser, item);
        if (!parser_accept(parser, TOK_COMMA))
            break;
    }
    *items = parser_pop_list(parser, from);
    return parser_expect(parser, close);
}

/* group_pattern: '(' pattern ')'; sequence_pattern: '(' [open_sequence_pattern] ')' | '[' ... ']' */
static AstNode *parse_group_pattern(Parser *parser) {
    const Token *start = parser->at++;
    TokenKind close = start->kind == TOK_LPAR ? TOK_RPAR : TOK_RSQB;
    AstList items;
    if (!parse_sequence_items(parser, &items, close))
        return NULL;
    bool has_comma = parser->at[-2].kind == TOK_COMMA;
    if (close == TOK_RPAR && items.count == 1 && !has_comma)
        return items.items[0]->kind == AST_MATCH_STAR ? parser_fail(parser) : items.items[0];
    AstNode *node = parser_node(parser, AST_MATCH_SEQUENCE, start);
    node->MatchSequence.patterns = items;
    return node;
}

/* star_pattern: '*' NAME | pattern */
static AstNode *parse_maybe_star_pattern(Parser *parser) {
    const Token *start = parser->at;
    if (!parser_accept(parser, TOK_STAR))
        return parse_pattern(parser);
    const char *name = parser_expect_name(parser);
    if (!name)
        return NULL;
    AstNode *node = parser_node(parser, AST_MATCH_STAR, start);
    if (name[0] != '_' || name[1])
        node->MatchStar.name = name;
    return node;
}

/* ---- mappings ---- */

/* key_value_pattern: (literal_expr | attr) ':' pattern; pushes both */
static bool parse_mapping_item(Parser *parser) {
    AstNode *key;
    if (parser_is(parser, TOK_NAME)) {
        key = parse_name_or_attr(parser);
        if (key && key->kind == AST_NAME)
            return parser_fail(parser);
    } else {
        key = parse_literal_expr(parser);
    }
    AstNode *pattern = key && parser_expect(parser, TOK_COLON) ? parse_pattern(parser) : NULL;
    if (!pattern)
        return false;
    parser_push(parser, key);
    parser_push(parser, pattern);
    return true;
}

/* mapping_pattern: '{' [','.item+] [',' '**' NAME] [','] '}' */
static AstNode *parse_mapping_pattern(Parser *parser) {
    const Token *start = parser->at++;
    int from = parser->stack_count;
    const char *rest = NULL;
    while (!parser_is(parser, TOK_RBRACE)) {
        if (parser_accept(parser, TOK_DOUBLE_STAR)) {
            if (!(rest = parse_capture_name(parser)))
                return NULL;
            parser_accept(parser, TOK_COMMA);
            break;
        }
        if (!parse_mapping_item(parser))
            return NULL;
        if (!parser_accept(parser, TOK_COMMA))
            break;
    }
    if (!parser_expect(parser, TOK_RBRACE))
        return NULL;
    AstNode *node = parser_node(parser, AST_MATCH_MAPPING, start), **pairs = parser->stack + from;
    int count = (parser->stack_count - from) / 2;
    node->MatchMapping.keys = (AstList){ARENA_ARRAY(parser->arena, AstNode *, count), count};
    node->MatchMapping.patterns = (AstList){ARENA_ARRAY(parser->arena, AstNode *, count), count};
    for (int i = 0; i < count; i++) {
        node->MatchMapping.keys.items[i] = pairs[2 * i];
        node->MatchMapping.patterns.items[i] = pairs[2 * i + 1];
    }
    parser->stack_count = from;
    node->MatchMapping.rest = rest;
    return node;
}

/* ---- patterns ---- */

static AstNode *parse_closed_pattern(Parser *parser) {
    switch (parser_peek(parser)) {
    case TOK_NAME:
        return parse_name_pattern(parser);
    case TOK_LPAR:
    case TOK_LSQB:
        return parse_group_pattern(parser);
    case TOK_LBRACE:
        return parse_mapping_pattern(parser);
    default:
        return parse_literal_pattern(parser);
    }
}

/* or_pattern: '|'.closed_pattern+ */
static AstNode *parse_or_pattern(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_closed_pattern(parser);
    if (!first || !parser_is(parser, TOK_VBAR))
        return first;
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_VBAR)) {
        AstNode *next = parse_closed_pattern(parser);
        if (!next)
            return NULL;
        parser_push(parser, next);
    }
    AstNode *node = parser_node(parser, AST_MATCH_OR, start);
    node->MatchOr.patterns = parser_pop_list(parser, from);
    return node;
}

/* pattern: or_pattern ['as' NAME] */
static AstNode *parse_pattern(Parser *parser) {
    const Token *start = parser->at;
    if (!parser_enter(parser, PARSE_BRACKET_WEIGHT))
        return NULL;
    AstNode *pattern = parse_or_pattern(parser);
    parser_leave(parser, PARSE_BRACKET_WEIGHT);
    if (!pattern || !parser_accept(parser, TOK_AS))
        return pattern;
    const char *name = parse_capture_name(parser);
    if (!name)
        return NULL;
    AstNode *node = parser_node(parser, AST_MATCH_AS, start);
    node->MatchAs.pattern = pattern;
    node->MatchAs.name = name;
    return node;
}

/* patterns: open_sequence_pattern | pattern */
static AstNode *parse_patterns(Parser *parser) {
    const Token *start = parser->at;
    int from = parser->stack_count;
    AstNode *first = parse_maybe_star_pattern(parser);
    if (!first)
        return NULL;
    if (!parser_is(parser, TOK_COMMA))
        return first->kind == AST_MATCH_STAR ? parser_fail(parser) : first;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_COLON) && !parser_is(parser, TOK_IF)) {
        AstNode *next = parse_maybe_star_pattern(parser);
        if (!next)
            return NULL;
        parser_push(parser, next);
    }
    AstNode *node = parser_node(parser, AST_MATCH_SEQUENCE, start);
    node->MatchSequence.patterns = parser_pop_list(parser, from);
    return node;
}

/* ---- the statement ---- */

/* case_block: "case" patterns ['if' named_expression] ':' block */
static AstNode *parse_case(Parser *parser) {
    if (!parser_is_word(parser, "case"))
        return parser_fail(parser);
    parser->at++;
    AstNode *pattern = parse_patterns(parser), *guard = NULL;
    AstList body;
    if (!pattern || (parser_accept(parser, TOK_IF) && !(guard = parse_named_expression(parser))))
        return NULL;
    if (!parser_expect(parser, TOK_COLON) || !parse_block(parser, &body))
        return NULL;
    AstNode *node = ast_new(parser->arena, AST_MATCH_CASE);
    node->match_case.pattern = pattern;
    node->match_case.guard = guard;
    node->match_case.body = body;
    return node;
}

/* subject_expr: star_named_expression ',' [star_named_expressions] | named_expression */
static AstNode *parse_subject(Parser *parser) {
    const Token *start = parser->at;
    AstNode *first = parse_star_named_expression(parser);
    if (!first || !parser_is(parser, TOK_COMMA))
        return first && first->kind == AST_STARRED ? parser_fail(parser) : first;
    int from = parser->stack_count;
    parser_push(parser, first);
    while (parser_accept(parser, TOK_COMMA) && !parser_is(parser, TOK_COLON)) {
        AstNode *next = parse_star_named_expression(parser);
        if (!next)
            return NULL;
        parser_push(parser, next);
    }
    AstNode *node = parser_node(parser, AST_TUPLE, start);
    node->Tuple.elts = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->Tuple.elts) ? node : NULL;
}

/* Whether a subject may begin with this token. */
static bool is_subject_start(TokenKind kind) {
    switch (kind) {
    case TOK_NAME:
    case TOK_NUMBER:
    case TOK_STRING:
    case TOK_LPAR:
    case TOK_LSQB:
    case TOK_LBRACE:
    case TOK_MINUS:
    case TOK_PLUS:
    case TOK_TILDE:
    case TOK_STAR:
    case TOK_ELLIPSIS:
    case TOK_NOT:
    case TOK_LAMBDA:
    case TOK_AWAIT:
    case TOK_NONE:
    case TOK_TRUE:
    case TOK_FALSE:
        return true;
    default:
        return false;
    }
}

/* match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT */
AstNode *parse_match_stmt(Parser *parser) {
    if (!is_subject_start((TokenKind)parser->at[1].kind))
        return NULL;
    ParserMark mark = parser_mark(parser);
    const Token *start = parser->at++;
    AstNode *subject = parse_subject(parser);
    if (!subject || !parser_accept(parser, TOK_COLON) || !parser_accept(parser, TOK_NEWLINE) ||
        !parser_accept(parser, TOK_INDENT)) {
        parser_reset(parser, mark);
        return NULL;
    }
    int from = parser->stack_count;
    do {
        AstNode *block = parse_case(parser);
        if (!block) {
            parser_reset(parser, mark);
            return NULL;
        }
        parser_push(parser, block);
    } while (!parser_accept(parser, TOK_DEDENT));
    AstNode *node = parser_finish(parser, parser_node(parser, AST_MATCH, start));
    node->Match.subject = subject;
    node->Match.cases = parser_pop_list(parser, from);
    return node;
}
