/* The parser's tokens, nodes and entry point. The grammar is in parse_stmt.c, parse_expr.c, parse_params.c
   and parse_pattern.c. */
#include "parse.h"

#include <assert.h>
#include <string.h>

#include "parser.h"

/* ---- tokens ---- */

void *parser_fail(Parser *parser) {
    if (parser->at > parser->furthest)
        parser->furthest = parser->at;
    return NULL;
}

bool parser_is_word(const Parser *parser, const char *word) {
    return parser->at->kind == TOK_NAME && strcmp(parser->at->name, word) == 0;
}

const char *parser_expect_name(Parser *parser) {
    return parser_expect(parser, TOK_NAME) ? parser->at[-1].name : NULL;
}

ParserMark parser_mark(const Parser *parser) {
    return (ParserMark){parser->at, parser->stack_count, parser->depth};
}

void parser_reset(Parser *parser, ParserMark mark) {
    parser->at = mark.at;
    parser->stack_count = mark.stack_count;
    parser->depth = mark.depth;
}

/* CPython reports errors in an f-string's expression relative to "(expression)", which it shows as the line.
 */
static void parser_place_in_fstring(const Parser *parser, Diag *diag, DiagSpan span) {
    const char *text = parser->text, *newline = strchr(text, '\n');
    int length = newline ? (int)(newline - text) : 0, shift = parser->lexer->start_col;
    bool shifted = diag->kind != DIAG_SYNTAX_ERROR || strncmp(diag->message, "f-string: ", 10) == 0;
    diag->line = arena_strndup(parser->diags->arena, text, (size_t)length);
    diag->offset = span.col_offset - (shifted ? shift : 0) + 1;
    if (diag->end_offset > 0)
        diag->end_offset = span.end_col_offset - (shifted ? shift : 0) + 1;
}

void *parser_hard_error(Parser *parser, DiagKind kind, DiagSpan span, const char *format, ...) {
    if (parser->hard_error)
        return NULL;
    va_list args;
    va_start(args, format);
    Diag *diag = diag_vadd(parser->diags, kind, parser->source, span, format, args);
    va_end(args);
    const Lexer *lexer = parser->lexer;
    diag->of_lexer = lexer->failure == LEX_ERROR && strcmp(diag->message, lexer->error_message) == 0;
    if (parser->in_fstring && span.lineno)
        parser_place_in_fstring(parser, diag, span);
    parser->hard_error = true;
    return NULL;
}

bool parser_enter(Parser *parser, int weight) {
    parser->depth += weight;
    if (parser->depth <= PARSE_DEPTH_MAX)
        return true;
    const Token *token = parser->at;
    DiagSpan span = {token->lineno, token->col_offset, token->end_lineno, token->end_col_offset};
    parser_hard_error(parser, DIAG_MEMORY_ERROR, span, "too deeply nested");
    return false;
}

void parser_leave(Parser *parser, int weight) {
    parser->depth -= weight;
}

/* ---- nodes ---- */

AstNode *parser_node(Parser *parser, AstKind kind, const Token *start) {
    AstNode *node = ast_new(parser->arena, kind);
    const Token *end = parser->at - 1;
    node->lineno = start->lineno;
    node->col_offset = start->col_offset;
    node->end_lineno = end->end_lineno;
    node->end_col_offset = end->end_col_offset;
    return node;
}

AstNode *parser_finish(Parser *parser, AstNode *node) {
    const Token *end = parser->at - 1;
    while (end->kind == TOK_NEWLINE || end->kind == TOK_INDENT || end->kind == TOK_DEDENT)
        end--;
    node->end_lineno = end->end_lineno;
    node->end_col_offset = end->end_col_offset;
    return node;
}

bool parser_nest(Parser *parser, AstNode *node, const AstNode *child) {
    if (child->depth >= node->depth) {
        node->depth = (uint16_t)(child->depth + 1);
        if (node->depth > AST_DEPTH_MAX) {
            parser_hard_error(parser, DIAG_RECURSION_ERROR, diag_span_of(node),
                              "maximum recursion depth exceeded during compilation");
            return false;
        }
    }
    return true;
}

bool parser_nest_list(Parser *parser, AstNode *node, AstList list) {
    for (int i = 0; i < list.count; i++)
        if (list.items[i] && !parser_nest(parser, node, list.items[i]))
            return false;
    return true;
}

void parser_init_stack(Parser *parser) {
    parser->stack_count = 0;
    parser->stack_capacity = 64;
    parser->stack = ARENA_ARRAY(parser->scratch, AstNode *, parser->stack_capacity);
}

void parser_push(Parser *parser, AstNode *node) {
    if (parser->stack_count == parser->stack_capacity) {
        int capacity = parser->stack_capacity * 2;
        parser->stack =
            arena_grow(parser->scratch, parser->stack, sizeof(AstNode *) * (size_t)parser->stack_capacity,
                       sizeof(AstNode *) * (size_t)capacity);
        parser->stack_capacity = capacity;
    }
    parser->stack[parser->stack_count++] = node;
}

AstList parser_pop_list(Parser *parser, int from) {
    AstList list = {NULL, parser->stack_count - from};
    assert(list.count >= 0);
    if (list.count) {
        size_t size = sizeof(AstNode *) * (size_t)list.count;
        list.items = arena_alloc_raw(parser->arena, size);
        memcpy(list.items, parser->stack + from, size);
        parser->stack_count = from;
    }
    return list;
}

AstList parser_list1(Parser *parser, AstNode *node) {
    AstList list = {arena_alloc_raw(parser->arena, sizeof(AstNode *)), 1};
    list.items[0] = node;
    return list;
}

/* ---- f-strings ---- */

/* Moves messages to the end of another list. */
static void parser_move_messages(DiagList *from, DiagList *to) {
    if (!from->first)
        return;
    if (to->last)
        to->last->next = from->first;
    else
        to->first = from->first;
    to->last = from->last;
    to->error_count += from->error_count;
}

AstNode *parse_fstring_expression(Parser *parser, const char *text, int length, int lineno, int col_offset,
                                  bool quietly) {
    DiagList collected;
    diag_init(&collected, parser->diags->arena);
    TextBuffer buffer = {parser->scratch, NULL, 0, 0};
    text_add(&buffer, "(", 1);
    text_add(&buffer, text, length);
    text_add(&buffer, ")\n", 2);
    Lexer lexer = {.arena = parser->scratch,
                   .names = parser->names,
                   .source = parser->source,
                   .diags = &collected,
                   .text = buffer.data,
                   .length = buffer.length,
                   .start_lineno = lineno,
                   .start_col = col_offset};
    if (!parser_enter(parser, PARSE_BRACKET_WEIGHT))
        return NULL;
    lex_all(&lexer);
    Parser inner = *parser;
    inner.text = buffer.data;
    inner.lexer = &lexer;
    inner.at = inner.tokens = inner.furthest = inner.statement = lexer.tokens;
    inner.in_fstring = true;
    inner.quiet = inner.quiet || quietly;
    inner.fstring_depth++;
    inner.diags = &collected;
    AstNode *node = parse_star_expressions(&inner);
    if (!node || !parser_is(&inner, TOK_NEWLINE)) {
        node = NULL;
        parser_fail(&inner);
        if (!inner.hard_error && !quietly)
            parse_explain(&inner, PARSE_EXPRESSION);
        parser->hard_error = parser->hard_error || !quietly;
    }
    if (node || !quietly)
        parser_move_messages(&collected, parser->diags);
    parser->stack = inner.stack;
    parser->stack_capacity = inner.stack_capacity;
    parser_leave(parser, PARSE_BRACKET_WEIGHT);
    return node;
}

/* ---- entry ---- */

/* file: [statements] END */
static AstNode *parse_module(Parser *parser) {
    AstNode *node = ast_new(parser->arena, AST_MODULE);
    return parse_statements(parser, TOK_END, &node->Module.body) ? node : NULL;
}

/* eval: expressions NEWLINE* END */
static AstNode *parse_eval(Parser *parser) {
    AstNode *node = ast_new(parser->arena, AST_EXPRESSION);
    node->Expression.body = parse_expressions(parser);
    if (!node->Expression.body)
        return NULL;
    while (parser_accept(parser, TOK_NEWLINE))
        ;
    return parser_is(parser, TOK_END) ? node : parser_fail(parser);
}

static bool parser_is_compound(const AstNode *node) {
    switch (node->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_CLASS_DEF:
    case AST_IF:
    case AST_FOR:
    case AST_ASYNC_FOR:
    case AST_WHILE:
    case AST_WITH:
    case AST_ASYNC_WITH:
    case AST_TRY:
    case AST_TRY_STAR:
    case AST_MATCH:
        return true;
    default:
        return false;
    }
}

/* interactive: compound_stmt NEWLINE | simple_stmts, and nothing after it */
static AstNode *parse_single(Parser *parser) {
    AstNode *node = ast_new(parser->arena, AST_INTERACTIVE);
    if (!parse_statement(parser))
        return NULL;
    node->Interactive.body = parser_pop_list(parser, 0);
    if (parser_is_compound(node->Interactive.body.items[0]) && !parser_expect(parser, TOK_NEWLINE))
        return NULL;
    parser_accept(parser, TOK_NEWLINE);
    if (parser_is(parser, TOK_END))
        return node;
    const Token *last = parser->at - 1;
    DiagSpan span = {last->lineno, last->col_offset, last->end_lineno, last->end_col_offset};
    return parser_hard_error(parser, DIAG_SYNTAX_ERROR, span,
                             "multiple statements found while compiling a single statement");
}

/* The ends of texts that are no files: in eval() no newline is implied, a single statement is followed by one
   that has no place. */
static void parser_adapt_tokens(Lexer *lexer, ParseMode mode) {
    Token *end = &lexer->tokens[lexer->count - 1], *last = end;
    bool implied = lexer->source->newline_added;
    if (end->kind != TOK_END)
        return;
    while (last > lexer->tokens && last->kind != TOK_NEWLINE)
        last--;
    bool has_dedents = last + 1 < end;
    for (Token *token = last; implied && token <= end; token++) {
        token->start = token->end = last->start;
        token->lineno = token->end_lineno = last->lineno;
        token->col_offset = token->end_col_offset = -1;
    }
    if (mode == PARSE_EXPRESSION && implied && last->kind == TOK_NEWLINE) {
        *last = *end;
    } else if (mode == PARSE_SINGLE && (!implied || has_dedents)) {
        Token newline = *end;
        newline.kind = TOK_NEWLINE;
        lex_add_token(lexer, &newline);
    }
}

static AstNode *parse_tree(Parser *parser, ParseMode mode) {
    switch (mode) {
    case PARSE_MODULE:
        return parse_module(parser);
    case PARSE_EXPRESSION:
        return parse_eval(parser);
    default:
        return parse_single(parser);
    }
}

AstNode *parse_source(Arena *arena, Intern *names, const Source *source, ParseMode mode, DiagList *diags) {
    Arena *scratch = arena_new();
    Lexer lexer = {.arena = scratch,
                   .names = names,
                   .source = source,
                   .diags = diags,
                   .text = source->text,
                   .length = (int)source->length,
                   .start_lineno = 1};
    Diag *before = diags->last;
    lex_all(&lexer);
    if (mode != PARSE_MODULE)
        parser_adapt_tokens(&lexer, mode);
    Parser parser = {.arena = arena,
                     .scratch = scratch,
                     .names = names,
                     .source = source,
                     .diags = diags,
                     .text = source->text,
                     .tokens = lexer.tokens,
                     .at = lexer.tokens,
                     .furthest = lexer.tokens,
                     .statement = lexer.tokens,
                     .lexer = &lexer};
    parser_init_stack(&parser);
    AstNode *tree = parse_tree(&parser, mode);
    if (!tree && !parser.hard_error) {
        parse_explain(&parser, mode);
    } else if (!tree) {
        parser.furthest = parser.at;
        parse_prefer_lexer_error(&parser, before);
    }
    arena_free(scratch);
    return parser.hard_error ? NULL : tree;
}
