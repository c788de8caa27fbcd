/* Prints the tokens of a text, for --emit=tokens and the golden tests. */
#include <string.h>

#include "lex.h"
#include "parse.h"

static void dump_token(FILE *out, const Lexer *lexer, const Token *token) {
    static const char *const kinds[] = {
#define TOKEN(UPPER, spelling) #UPPER,
#define OPERATOR(UPPER, spelling) #UPPER,
#define KEYWORD(UPPER, spelling) #UPPER,
#include "token.def"
    };
    char place[64];
    snprintf(place, sizeof place, "%d,%d-%d,%d:", token->lineno, token->col_offset, token->end_lineno,
             token->end_col_offset);
    fprintf(out, "%-20s%-20s", place, kinds[token->kind]);
    if (token->kind != TOK_NEWLINE)
        for (int i = token->start; i < token->end; i++) {
            if (lexer->text[i] == '\n')
                fputs("\\n", out);
            else
                fputc(lexer->text[i], out);
        }
    fputc('\n', out);
}

bool lex_dump(FILE *out, Arena *arena, Intern *names, const Source *source, DiagList *diags) {
    Lexer lexer = {.arena = arena,
                   .names = names,
                   .source = source,
                   .text = source->text,
                   .length = (int)source->length,
                   .start_lineno = 1};
    lex_all(&lexer);
    for (int i = 0; i < lexer.count; i++)
        dump_token(out, &lexer, &lexer.tokens[i]);
    if (lexer.failure)
        diag_add(diags, lexer.error_kind, source, lexer.error_span, "%s", lexer.error_message);
    return !lexer.failure;
}
