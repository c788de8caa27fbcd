/* Unit tests of the lexer, literals, sources, interning and diagnostics. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "frontend/lex.h"
#include "frontend/parse.h"

static Arena *arena;

static void setup(void) {
    arena = arena_new();
}

static void teardown(void) {
    arena_free(arena);
}

/* Tokenises a text that ends with a newline. */
static Lexer *lex_text(const char *text) {
    Lexer *lexer = ARENA_NEW(arena, Lexer);
    lexer->arena = arena;
    lexer->names = intern_new(arena);
    lexer->text = text;
    lexer->length = (int)strlen(text);
    lexer->start_lineno = 1;
    lex_all(lexer);
    return lexer;
}

/* Checks the kinds of all tokens but the closing END. */
static void check_kinds(const char *text, const TokenKind *kinds, int count) {
    Lexer *lexer = lex_text(text);
    ck_assert_int_eq(lexer->failure, LEX_OK);
    ck_assert_int_eq(lexer->count, count + 1);
    for (int i = 0; i < count; i++)
        ck_assert_msg(lexer->tokens[i].kind == kinds[i], "token %d of %s is %s", i, text,
                      token_kind_spelling((TokenKind)lexer->tokens[i].kind));
    ck_assert_int_eq(lexer->tokens[count].kind, TOK_END);
}

#define CHECK_KINDS(text, ...)                                                                               \
    do {                                                                                                     \
        const TokenKind kinds_[] = {__VA_ARGS__};                                                            \
        check_kinds(text, kinds_, (int)(sizeof kinds_ / sizeof *kinds_));                                    \
    } while (0)

static void check_error(const char *text, LexFailure failure, const char *message) {
    Lexer *lexer = lex_text(text);
    ck_assert_int_eq(lexer->failure, failure);
    ck_assert_str_eq(lexer->error_message, message);
    ck_assert_int_eq(lexer->tokens[lexer->count - 1].kind, TOK_ERROR);
}

/* The value of an expression statement that is a constant. */
static const AstConst *parse_constant(const char *text) {
    DiagList *diags = ARENA_NEW(arena, DiagList);
    diag_init(diags, arena);
    Source *source = source_from_text(arena, "t.py", text, strlen(text), diags);
    AstNode *tree = parse_source(arena, intern_new(arena), source, PARSE_EXPRESSION, diags);
    ck_assert_ptr_nonnull(tree);
    ck_assert_int_eq(tree->Expression.body->kind, AST_CONSTANT);
    return &tree->Expression.body->Constant.value;
}

/* The first error of a program. */
static const Diag *parse_broken(const char *text) {
    DiagList *diags = ARENA_NEW(arena, DiagList);
    diag_init(diags, arena);
    Source *source = source_from_text(arena, "t.py", text, strlen(text), diags);
    ck_assert_ptr_null(parse_source(arena, intern_new(arena), source, PARSE_MODULE, diags));
    ck_assert_int_eq(diags->error_count, 1);
    return diags->first;
}

START_TEST(test_operators) {
    CHECK_KINDS("a **= b // c >>= d -> e := f ... . !=\n", TOK_NAME, TOK_DOUBLE_STAR_EQUAL, TOK_NAME,
                TOK_DOUBLE_SLASH, TOK_NAME, TOK_RIGHT_SHIFT_EQUAL, TOK_NAME, TOK_ARROW, TOK_NAME,
                TOK_COLON_EQUAL, TOK_NAME, TOK_ELLIPSIS, TOK_DOT, TOK_NOT_EQUAL, TOK_NEWLINE);
    CHECK_KINDS("(\n[\n{\n}]) # c\n", TOK_LPAR, TOK_LSQB, TOK_LBRACE, TOK_RBRACE, TOK_RSQB, TOK_RPAR,
                TOK_NEWLINE);
}
END_TEST

START_TEST(test_keywords) {
    for (int kind = TOK_FALSE; kind < TOK_KIND_COUNT; kind++) {
        const char *word = token_kind_spelling((TokenKind)kind);
        char text[32];
        snprintf(text, sizeof text, "%s\n", word);
        CHECK_KINDS(text, (TokenKind)kind, TOK_NEWLINE);
        snprintf(text, sizeof text, "%sx\n", word);
        CHECK_KINDS(text, TOK_NAME, TOK_NEWLINE);
    }
    CHECK_KINDS("match case type _\n", TOK_NAME, TOK_NAME, TOK_NAME, TOK_NAME, TOK_NEWLINE);
}
END_TEST

START_TEST(test_indentation) {
    CHECK_KINDS("if x:\n\n  # c\n  y\n  \tz\n", TOK_IF, TOK_NAME, TOK_COLON, TOK_NEWLINE, TOK_INDENT,
                TOK_NAME, TOK_NEWLINE, TOK_INDENT, TOK_NAME, TOK_NEWLINE, TOK_DEDENT, TOK_DEDENT);
    CHECK_KINDS("a\n\f  \fb\n", TOK_NAME, TOK_NEWLINE, TOK_NAME, TOK_NEWLINE);
    CHECK_KINDS("\\\n  a\n", TOK_INDENT, TOK_NAME, TOK_NEWLINE, TOK_DEDENT);
    check_error("if x:\n    y\n  z\n", LEX_LATE_ERROR, "unindent does not match any outer indentation level");
    check_error("if x:\n        y\n  \tz\n", LEX_LATE_ERROR,
                "inconsistent use of tabs and spaces in indentation");
}
END_TEST

START_TEST(test_positions) {
    Lexer *lexer = lex_text("x = '''a\nb''' + \xC3\xA9\n");
    Token string = lexer->tokens[2], name = lexer->tokens[4];
    ck_assert_int_eq(string.lineno, 1);
    ck_assert_int_eq(string.col_offset, 4);
    ck_assert_int_eq(string.end_lineno, 2);
    ck_assert_int_eq(string.end_col_offset, 4);
    ck_assert_int_eq(name.col_offset, 7);
    ck_assert_int_eq(name.end_col_offset, 9);
}
END_TEST

START_TEST(test_strings) {
    CHECK_KINDS("rb'\\'' Rb\"\" u'' f'{a[\"b\"]}' bytes''\n", TOK_STRING, TOK_STRING, TOK_STRING, TOK_STRING,
                TOK_NAME, TOK_STRING, TOK_NEWLINE);
    CHECK_KINDS("f'{f'{f'{a}'}'}' + '}'\n", TOK_STRING, TOK_PLUS, TOK_STRING, TOK_NEWLINE);
    CHECK_KINDS("f'{a}{{' 'b'\n", TOK_STRING, TOK_STRING, TOK_NEWLINE);
    check_error("'abc\n", LEX_ERROR, "unterminated string literal (detected at line 1)");
    check_error("'''a\nb\n", LEX_ERROR, "unterminated triple-quoted string literal (detected at line 2)");
}
END_TEST

START_TEST(test_numbers) {
    CHECK_KINDS("0xF_f 0b1 0O7 1_0.5e-3j .5 1. 1if 2\n", TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_NUMBER,
                TOK_NUMBER, TOK_NUMBER, TOK_NUMBER, TOK_IF, TOK_NUMBER, TOK_NEWLINE);
    check_error("1_\n", LEX_ERROR, "invalid decimal literal");
    check_error("0b12\n", LEX_ERROR, "invalid digit '2' in binary literal");
    check_error("0xg\n", LEX_ERROR, "invalid hexadecimal literal");
    check_error("1__0\n", LEX_ERROR, "invalid decimal literal");
    check_error("3abc\n", LEX_ERROR, "invalid decimal literal");
    ck_assert_int_eq(parse_constant("0xff")->integer, 255);
    ck_assert_int_eq(parse_constant("9223372036854775807")->integer, INT64_MAX);
    ck_assert(!parse_constant("9223372036854775808")->fits_int64);
    ck_assert_str_eq(parse_constant("1_000")->text, "1000");
    ck_assert_double_eq(parse_constant("1_0.2_5")->real, 10.25);
    ck_assert_int_eq(parse_constant("1e3j")->kind, AST_CONST_COMPLEX);
}
END_TEST

START_TEST(test_escapes) {
    ck_assert_str_eq(parse_constant("'\\x41\\102\\u00e9\\N{DIGIT ONE}\\\n!'")->text, "AB\xC3\xA9"
                                                                                     "1!");
    ck_assert_str_eq(parse_constant("'\\ud800'")->text, "\xED\xA0\x80");
    ck_assert_int_eq(parse_constant("'a\\0b'")->length, 3);
    ck_assert_str_eq(parse_constant("r'\\x' 'y'")->text, "\\xy");
    const AstConst *bytes = parse_constant("b'\\xff\\377\\d'");
    ck_assert_int_eq(bytes->kind, AST_CONST_BYTES);
    ck_assert_int_eq(bytes->length, 4);
    ck_assert_mem_eq(bytes->text, "\xFF\xFF\\d", 4);
    ck_assert_str_eq(parse_broken("'\\x4'")->message,
                     "(unicode error) 'unicodeescape' codec can't decode bytes in "
                     "position 0-2: truncated \\xXX escape");
}
END_TEST

START_TEST(test_names) {
    Lexer *lexer = lex_text("\xEF\xAC\x81 fi\n"); /* U+FB01, the ligature, is "fi" after NFKC */
    ck_assert_ptr_eq(lexer->tokens[0].name, lexer->tokens[1].name);
    check_error("a = \xE2\x82\xAC\n", LEX_ERROR, "invalid character '\xE2\x82\xAC' (U+20AC)");
}
END_TEST

START_TEST(test_brackets) {
    char text[512];
    memset(text, '(', 201);
    strcpy(text + 201, "\n");
    check_error(text, LEX_ERROR, "too many nested parentheses");
    check_error("(]\n", LEX_ERROR, "closing parenthesis ']' does not match opening parenthesis '('");
    check_error("(\n]\n", LEX_ERROR,
                "closing parenthesis ']' does not match opening parenthesis '(' on line 1");
    check_error(")\n", LEX_ERROR, "unmatched ')'");
    check_error("x = [1,\n", LEX_EOF, "'[' was never closed");
}
END_TEST

START_TEST(test_nesting) {
    int length = 60000;
    char *text = malloc((size_t)length + 8);
    memset(text, '-', (size_t)length);
    strcpy(text + length, "1\n");
    ck_assert_int_eq(parse_broken(text)->kind, DIAG_MEMORY_ERROR);
    for (int i = 0; i < length; i++)
        text[i] = "a+"[i % 2];
    ck_assert_int_eq(parse_broken(text)->kind, DIAG_RECURSION_ERROR);
    free(text);
}
END_TEST

static Source *source_of(const char *bytes, size_t length, DiagList *diags) {
    diag_init(diags, arena);
    return source_from_bytes(arena, "t.py", bytes, length, diags);
}

START_TEST(test_sources) {
    DiagList diags;
    Source *source = source_of("# coding: latin-1\r\nx = '\xE9'", 26, &diags);
    ck_assert_ptr_nonnull(source);
    ck_assert_str_eq(source->text, "# coding: latin-1\nx = '\xC3\xA9'\n");
    ck_assert_int_eq(source_char_column(source, 2, 8), 7);
    ck_assert_ptr_nonnull(source_of("\xEF\xBB\xBFx", 4, &diags));
    ck_assert_ptr_null(source_of("\xFF", 1, &diags));
    ck_assert_str_eq(
        diags.first->message,
        "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte");
    ck_assert_ptr_null(source_of("# coding: foo\n", 14, &diags));
    ck_assert_str_eq(diags.first->message, "unknown encoding: foo");
    ck_assert_ptr_null(source_of("a\0b", 3, &diags));
    ck_assert_ptr_null(source_from_file(arena, "/nonexistent/x.py", &diags));
}
END_TEST

START_TEST(test_diagnostics) {
    const Diag *diag = parse_broken("\xC3\xA9 = (1 2)\n");
    ck_assert_int_eq(diag->offset, 6);
    ck_assert_int_eq(diag->end_offset, 9);
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);
    diag_print_python(out, diag);
    diag_print(out, diag);
    fclose(out);
    ck_assert_str_eq(text, "  File \"t.py\", line 1\n"
                           "    \xC3\xA9 = (1 2)\n"
                           "         ^^^\n"
                           "SyntaxError: invalid syntax. Perhaps you forgot a comma?\n"
                           "t.py:1:6: error: SyntaxError: invalid syntax. Perhaps you forgot a comma?\n"
                           "    \xC3\xA9 = (1 2)\n"
                           "         ^^^\n");
    free(text);
}
END_TEST

int main(void) {
    Suite *suite = suite_create("lex");
    TCase *cases = tcase_create("all");
    tcase_add_checked_fixture(cases, setup, teardown);
    tcase_add_test(cases, test_operators);
    tcase_add_test(cases, test_keywords);
    tcase_add_test(cases, test_indentation);
    tcase_add_test(cases, test_positions);
    tcase_add_test(cases, test_strings);
    tcase_add_test(cases, test_numbers);
    tcase_add_test(cases, test_escapes);
    tcase_add_test(cases, test_names);
    tcase_add_test(cases, test_brackets);
    tcase_add_test(cases, test_nesting);
    tcase_add_test(cases, test_sources);
    tcase_add_test(cases, test_diagnostics);
    suite_add_tcase(suite, cases);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
