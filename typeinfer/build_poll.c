/* build_poll.c: `while` loops that wait for something outside. Where the body changes nothing that a test of
 * the loop reads, only a signal handler, another thread or a finalizer can end it: such a loop polls for
 * them. */
#include "typeinfer/build_internal.h"

#include <string.h>

typedef struct Search {
    const AstNode *read; /* name, attribute or item */
    const char *root;    /* the name it begins with, or NULL */
    const AstNode *test; /* of the statement whose parts are visited, or NULL */
    bool in_test;
    bool in_call; /* within a call outside of the tests */
    bool changed;
} Search;

static bool is_other_code(const AstNode *n) {
    return n->kind == AST_FUNCTION_DEF || n->kind == AST_ASYNC_FUNCTION_DEF || n->kind == AST_LAMBDA ||
           n->kind == AST_CLASS_DEF;
}

static const AstNode *test_of(const AstNode *n) {
    return n->kind == AST_IF ? n->If.test : n->kind == AST_WHILE ? n->While.test : NULL;
}

static const char *root_of(const AstNode *n) {
    while (n->kind == AST_ATTRIBUTE || n->kind == AST_SUBSCRIPT)
        n = n->kind == AST_ATTRIBUTE ? n->Attribute.value : n->Subscript.value;
    return n->kind == AST_NAME ? n->Name.id : NULL;
}

/* A store to what is read, or a call that gets the object. */
static bool may_change(const AstNode *n, const Search *search) {
    const AstNode *read = search->read;
    if (n->kind == AST_NAME && search->in_call && n->Name.id == search->root)
        return true;
    if (n->kind != read->kind)
        return false;
    if (n->kind == AST_NAME)
        return n->Name.ctx != AST_CTX_LOAD && n->Name.id == read->Name.id;
    if (n->kind == AST_ATTRIBUTE)
        return n->Attribute.ctx != AST_CTX_LOAD && n->Attribute.attr == read->Attribute.attr;
    return n->kind == AST_SUBSCRIPT && n->Subscript.ctx != AST_CTX_LOAD;
}

static void find_change(AstNode *n, void *data) {
    Search *search = data, outer = *search;
    if (search->changed || is_other_code(n))
        return;
    search->in_test |= n == outer.test;
    search->in_call |= n->kind == AST_CALL && !search->in_test;
    search->test = test_of(n);
    search->changed = may_change(n, search);
    ast_visit_children(n, find_change, search);
    outer.changed = search->changed;
    *search = outer;
}

typedef struct Tests {
    AstNode *loop;
    bool changed; /* the loop changes what one of them reads */
} Tests;

static void look_at_read(AstNode *n, void *data) {
    Tests *tests = data;
    if (tests->changed)
        return;
    if (n->kind == AST_NAME || n->kind == AST_ATTRIBUTE || n->kind == AST_SUBSCRIPT) {
        Search search = {.read = n, .root = root_of(n), .test = tests->loop->While.test};
        ast_visit_children(tests->loop, find_change, &search);
        tests->changed = search.changed;
    }
    ast_visit_children(n, look_at_read, data);
}

static void look_for_tests(AstNode *n, void *data) {
    if (is_other_code(n))
        return;
    if (test_of(n))
        look_at_read((AstNode *)test_of(n), data);
    ast_visit_children(n, look_for_tests, data);
}

bool build_loop_waits(const AstNode *loop) {
    Tests tests = {.loop = (AstNode *)loop};
    look_for_tests(tests.loop, &tests);
    return !tests.changed;
}
