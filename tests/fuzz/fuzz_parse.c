/* libFuzzer target: any bytes through decoding, lexer, parser, scopes, checks and the AST dump.
 *
 *   clang -g -O1 -fsanitize=fuzzer,address,undefined -I. tests/fuzz/fuzz_parse.c frontend/[!s]*.c ...
 * -lunistring
 *   ./fuzz_parse -max_len=4096 -dict=tests/fuzz/python.dict CORPUS
 */
#include <stdint.h>
#include <stdio.h>

#include "frontend/parse.h"
#include "frontend/scope.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first byte chooses the mode; trees are dumped, too, as that visits every field. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static FILE *null_file;
    if (!null_file)
        null_file = fopen("/dev/null", "w");
    if (!size || !null_file)
        return 0;
    ParseMode mode = data[0] == 1 ? PARSE_EXPRESSION : data[0] == 2 ? PARSE_SINGLE : PARSE_MODULE;
    Arena *arena = arena_new();
    DiagList diags;
    diag_init(&diags, arena);
    size_t skip = mode == PARSE_MODULE ? 0 : 1;
    Source *source = source_from_bytes(arena, "fuzz.py", (const char *)data + skip, size - skip, &diags);
    Intern *names = intern_new(arena);
    AstNode *tree = source ? parse_source(arena, names, source, mode, &diags) : NULL;
    if (!tree && !diags.error_count)
        __builtin_trap(); /* refused without a message */
    if (tree) {
        ast_dump(null_file, tree);
        if (scope_analyse(arena, names, tree, source, &diags))
            check_ast(tree, source, &diags);
    }
    diag_sort(&diags);
    diag_print_all(null_file, &diags);
    for (const Diag *diag = diags.first; diag; diag = diag->next)
        diag_print_python(null_file, diag);
    arena_free(arena);
    return 0;
}
