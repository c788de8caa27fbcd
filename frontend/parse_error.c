/* What to tell the user when the tokens are no program. */
#include "parser.h"

void parse_explain(Parser *parser, ParseMode mode) {
    (void)mode;
    const Token *token = parser->furthest;
    const Lexer *lexer = parser->lexer;
    if (token->kind == TOK_ERROR) {
        parser_hard_error(parser, lexer->error_kind, lexer->error_span, "%s", lexer->error_message);
        return;
    }
    DiagSpan span = {token->lineno, token->col_offset < 0 ? 0 : token->col_offset, token->end_lineno,
                     token->end_col_offset};
    if (token->kind == TOK_INDENT)
        parser_hard_error(parser, DIAG_INDENTATION_ERROR, span, "unexpected indent");
    else if (token->kind == TOK_DEDENT)
        parser_hard_error(parser, DIAG_INDENTATION_ERROR, span, "unexpected unindent");
    else
        parser_hard_error(parser, DIAG_SYNTAX_ERROR, span, "invalid syntax");
}
