/* What to tell the user when the tokens are no program.
 *
 * The fast parser knows only that they do not fit. The statement that failed is matched again with the
 * grammar of peg_grammar.c: first without its rules for mistakes, which finds the last token that can be
 * reached, then with them. Errors of the lexer that come later may take precedence, as in CPython.
 */
#include <string.h>

#include "peg.h"

/* The place of a token without columns: CPython takes how far its tokenizer had read. */
DiagSpan parser_invisible_span(const Parser *parser, const Token *token) {
    const char *text = parser->text;
    int at = token->start, lineno = token->lineno, start = at;
    bool at_end = at > 0 && at >= parser->lexer->length; /* still on the last line */
    if (at_end) {
        start--;
        lineno--;
    }
    while (start > 0 && text[start - 1] != '\n')
        start--;
    return (DiagSpan){lineno, at - start - 1, lineno, DIAG_COL_NONE};
}

/* The generic message: at the last token that the first pass could reach. False if it is about indentation,
   to which the lexer has nothing to add. */
static bool explain_generic(Peg *peg, const Token *token) {
    DiagSpan span = {token->lineno, token->col_offset, token->end_lineno, token->end_col_offset};
    const char *prefix = peg->parser->in_fstring ? "f-string: " : "";
    bool is_indent = token->kind == TOK_INDENT || token->kind == TOK_DEDENT;
    if (token->col_offset < 0)
        span = parser_invisible_span(peg->parser, token);
    if (token->col_offset < 0 && !is_indent) {
        span.col_offset = -1;
        span.end_col_offset = DIAG_COL_ZERO;
        if (!peg->parser->lexer->length)
            span.lineno = 0;
    }
    if (is_indent)
        parser_hard_error(peg->parser, DIAG_INDENTATION_ERROR, span, "%s%s", prefix,
                          token->kind == TOK_INDENT ? "unexpected indent" : "unexpected unindent");
    else
        parser_hard_error(peg->parser, DIAG_SYNTAX_ERROR, span, "%s%s", prefix, "invalid syntax");
    return !is_indent;
}

void parse_prefer_lexer_error(Parser *parser, Diag *before) {
    const Lexer *lexer = parser->lexer;
    bool is_later = parser->furthest->lineno > lexer->error_span.lineno;
    bool prefers = lexer->failure == LEX_ERROR || (lexer->failure == LEX_EOF && is_later);
    Diag *error = parser->diags->last;
    if (!prefers || parser->furthest->kind == TOK_ERROR || error == before || error->kind > DIAG_TAB_ERROR)
        return;
    if (before)
        before->next = NULL;
    else
        parser->diags->first = NULL;
    parser->diags->last = before;
    parser->diags->error_count--;
    parser->hard_error = false;
    parser_hard_error(parser, lexer->error_kind, lexer->error_span, "%s%s",
                      parser->in_fstring ? "f-string: " : "", lexer->error_message);
}

static const char *explain_start_rule(const Parser *parser, ParseMode mode) {
    if (parser->in_fstring)
        return "fstring";
    return mode == PARSE_MODULE ? "statements" : mode == PARSE_EXPRESSION ? "eval" : "single";
}

/* Matches from the statement that failed on: as a module, statement by statement up to the failure. */
static void explain_pass(Peg *peg, const char *rule) {
    bool is_module = strcmp(rule, "statements") == 0;
    int end = peg_match(peg, rule, peg->first);
    if (is_module && end >= 0 && end > peg->furthest)
        peg->furthest = end;
    if (is_module && !peg->stopped && peg->tokens[peg->furthest].kind == TOK_ERROR)
        peg_fail_lexer(peg);
    peg->depth = 0;
}

void parse_explain(Parser *parser, ParseMode mode) {
    const Lexer *lexer = parser->lexer;
    Diag *before = parser->diags->last;
    bool prefers_lexer = true;
    Peg peg = {.parser = parser,
               .arena = parser->scratch,
               .tokens = parser->tokens,
               .token_count = lexer->count,
               .first = (int)(parser->statement - parser->tokens)};
    const char *rule = explain_start_rule(parser, mode);
    peg.furthest = peg.first;
    peg_compile(&peg, peg_python_grammar);
    peg.memos = ARENA_ARRAY(peg.arena, int *, peg.token_count + 1);
    explain_pass(&peg, rule);
    if (!peg.stopped) {
        int furthest = peg.furthest;
        memset(peg.memos, 0, sizeof(int *) * (size_t)(peg.token_count + 1));
        peg.finds_mistakes = true;
        explain_pass(&peg, rule);
        if (!peg.stopped)
            prefers_lexer = explain_generic(&peg, &peg.tokens[furthest]);
    }
    parser->furthest = peg.tokens + peg.furthest;
    if (prefers_lexer)
        parse_prefer_lexer_error(parser, before);
}
