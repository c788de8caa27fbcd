#include "ast.h"

#include <assert.h>
#include <stddef.h>

/* ---- the tables that ast.def expands to ---- */

#define FIELD(TYPE, Name, f) {#f, AST_FIELD_##TYPE, offsetof(AstNode, Name.f)},
#define F_NODE(Name, f) FIELD(NODE, Name, f)
#define F_OPT(Name, f) FIELD(OPT, Name, f)
#define F_LIST(Name, f) FIELD(LIST, Name, f)
#define F_OPT_LIST(Name, f) FIELD(OPT_LIST, Name, f)
#define F_NEW_LIST(Name, f) FIELD(NEW_LIST, Name, f)
#define F_NEW_OPT(Name, f) FIELD(NEW_OPT, Name, f)
#define F_IDENT(Name, f) FIELD(IDENT, Name, f)
#define F_OPT_IDENT(Name, f) FIELD(OPT_IDENT, Name, f)
#define F_NAMES(Name, f) FIELD(NAMES, Name, f)
#define F_INT(Name, f) FIELD(INT, Name, f)
#define F_CONST(Name, f) FIELD(CONST, Name, f)
#define F_STRING(Name, f) FIELD(STRING, Name, f)
#define F_BOOLOP(Name, f) FIELD(BOOLOP, Name, f)
#define F_OPERATOR(Name, f) FIELD(OPERATOR, Name, f)
#define F_UNARYOP(Name, f) FIELD(UNARYOP, Name, f)
#define F_CONTEXT(Name, f) FIELD(CONTEXT, Name, f)
#define F_CMPOPS(Name, f) FIELD(CMPOPS, Name, f)

const AstKindInfo ast_kinds[AST_KIND_COUNT] = {
    [AST_NONE] = {"none", AST_GROUP_PART, sizeof(AstNode), {{NULL, AST_FIELD_END, 0}}},
#define AST_NODE(Name, UPPER, GROUP, fields_)                                                                \
    [AST_##UPPER] = {.name = #Name,                                                                          \
                     .group = AST_GROUP_##GROUP,                                                             \
                     .size = offsetof(AstNode, Name) + sizeof(((AstNode *)0)->Name),                         \
                     .fields = {fields_{NULL, AST_FIELD_END, 0}}},
#include "ast.def"
};

typedef struct AstOpInfo {
    const char *name, *symbol;
} AstOpInfo;

static const AstOpInfo ast_operators[] = {
#define AST_OPERATOR(Name, UPPER, symbol) {#Name, symbol},
#include "ast.def"
};

static const AstOpInfo ast_unaryops[] = {
#define AST_UNARYOP(Name, UPPER, symbol) {#Name, symbol},
#include "ast.def"
};

static const AstOpInfo ast_cmpops[] = {
#define AST_CMPOP(Name, UPPER, symbol) {#Name, symbol},
#include "ast.def"
};

static const AstOpInfo ast_boolops[] = {
#define AST_BOOLOP(Name, UPPER, symbol) {#Name, symbol},
#include "ast.def"
};

static const char *const ast_contexts[] = {
#define AST_CONTEXT(Name, UPPER) #Name,
#include "ast.def"
};

const char *ast_kind_name(AstKind kind) {
    assert(kind < AST_KIND_COUNT);
    return ast_kinds[kind].name;
}

const char *ast_operator_name(AstOperator op) {
    return ast_operators[op].name;
}

const char *ast_operator_symbol(AstOperator op) {
    return ast_operators[op].symbol;
}

const char *ast_unaryop_name(AstUnaryOp op) {
    return ast_unaryops[op].name;
}

const char *ast_unaryop_symbol(AstUnaryOp op) {
    return ast_unaryops[op].symbol;
}

const char *ast_cmpop_name(AstCmpOp op) {
    return ast_cmpops[op].name;
}

const char *ast_cmpop_symbol(AstCmpOp op) {
    return ast_cmpops[op].symbol;
}

const char *ast_boolop_name(AstBoolOp op) {
    return ast_boolops[op].name;
}

const char *ast_context_name(AstContext context) {
    return ast_contexts[context];
}

/* ---- nodes ---- */

AstNode *ast_new(Arena *arena, AstKind kind) {
    assert(kind > AST_NONE && kind < AST_KIND_COUNT);
    AstNode *node = arena_alloc(arena, ast_kinds[kind].size);
    node->kind = (uint8_t)kind;
    return node;
}

void ast_visit_children(AstNode *node, void (*visit)(AstNode *child, void *data), void *data) {
    for (const AstField *field = ast_kinds[node->kind].fields; field->type; field++) {
        void *at = (char *)node + field->offset;
        switch (field->type) {
        case AST_FIELD_NODE:
        case AST_FIELD_OPT:
        case AST_FIELD_NEW_OPT:
            if (*(AstNode **)at)
                visit(*(AstNode **)at, data);
            break;
        case AST_FIELD_LIST:
        case AST_FIELD_OPT_LIST:
        case AST_FIELD_NEW_LIST: {
            AstList list = *(AstList *)at;
            for (int i = 0; i < list.count; i++)
                if (list.items[i])
                    visit(list.items[i], data);
            break;
        }
        default:
            break;
        }
    }
}
