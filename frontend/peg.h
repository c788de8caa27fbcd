/* peg.h: a small interpreter for parsing expression grammars, used to explain syntax errors.
 *
 * The grammar of Python with the mistakes that have messages of their own is a text (peg_grammar.c). What is
 * remembered per position and which token is looked at last decide which error is found, as in CPython 3.11.
 * It only recognises; it builds no tree.
 *
 * Notation, one rule per line ("name: alternatives"; "name (memo): ..." remembers its results per position):
 *   'x'     keyword, operator or soft keyword     NAME ...  a kind of token      rule   another rule
 *   x? x* x+ (x | y)   as usual                   s.x+      x (s x)*             &x !x  lookahead
 *   &&'x'   'x', or the error "expected 'x'"      ~         no other alternative after this
 *   a=x b=x remember where x matched              {...}     an action, see peg_action.c
 *   | % ... an alternative that is a mistake: tried in the second pass only, and not within rules marked
 * (blind)
 *   @name<x;y>   the line "@name: ..." with x for $1, y for $2
 */
#ifndef FRONTEND_PEG_H
#define FRONTEND_PEG_H

#include "parser.h"

/* What was matched by a named part: tokens [start, end). */
typedef struct PegCapture {
    int start, end;   /* indices of tokens; start < 0: not matched */
    const char *rule; /* name of the rule, or NULL for a token */
} PegCapture;

typedef struct PegExpr PegExpr;

typedef struct PegRule {
    const char *name;
    PegExpr *body;
    int memo;      /* index among the remembered rules, or -1 */
    bool is_blind; /* mistakes are not looked for within it */
} PegRule;

typedef struct Peg {
    Parser *parser; /* whose tokens are matched */
    Arena *arena;
    Intern *names; /* of rules */
    const Token *tokens;
    PegRule *rules;
    int rule_count, rule_capacity, memo_count;
    int **memos;     /* per token: results of remembered rules (0: unknown, 1: failed, end + 2), or NULL */
    int token_count; /* size of memos */
    int first;       /* token at which matching begins, outside of brackets */
    int furthest;    /* last token that was looked at */
    bool finds_mistakes; /* second pass */
    bool stopped;        /* an error was reported */
    int depth;           /* of rules */
} Peg;

/* Compiles the grammar text; asserts that it is correct. */
void peg_compile(Peg *peg, const char *grammar);
/* Matches a rule at a token: the index of the token after the match, or -1. */
int peg_match(Peg *peg, const char *rule, int at);

/* Runs an action at the end of an alternative that has matched up to `at`; false if the alternative fails all
   the same. It may report an error (peg->stopped). */
bool peg_run_action(Peg *peg, const char *action, const PegCapture captures[2], int at);
/* Reports that a token is missing. */
void peg_fail_expected(Peg *peg, int at, const char *token);
/* Reports the lexer's error, when matching arrives there. */
void peg_fail_lexer(Peg *peg);

extern const char peg_python_grammar[];

#endif
