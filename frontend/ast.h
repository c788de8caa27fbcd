/* ast.h: Python's abstract syntax tree, generated from ast.def.
 *
 * A node is an AstNode whose `kind` says which member of its union is meaningful:
 *
 *     if (node->kind == AST_BIN_OP) visit(node->BinOp.left);
 *
 * Field names are those of CPython's Python.asdl. A field that is one node is an AstNode * (NULL if it is
 * optional and absent), a sequence of nodes an AstList by value, an identifier an interned, NFKC-normalised
 * UTF-8 `const char *` (equal identifiers of one compilation are equal pointers), operators plain enums.
 *
 * Nodes are allocated with the bytes of their variant only: never copy `*node` as a whole.
 * Positions are CPython's: lines from 1, columns are UTF-8 byte offsets from 0 into the line, the end is
 * exclusive. The parts `arguments`, `comprehension`, `withitem`, `match_case` and the module nodes have none
 * in CPython; here `lineno` is 0 for those.
 *
 * Trees are at most AST_DEPTH_MAX levels deep along expressions: the parser refuses deeper ones, so that
 * passes may recurse.
 */
#ifndef FRONTEND_AST_H
#define FRONTEND_AST_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "arena.h"

typedef struct AstNode AstNode;

typedef struct AstList {
    AstNode **items;
    int count;
} AstList;

typedef struct AstNames {
    const char **items; /* interned identifiers */
    int count;
} AstNames;

typedef enum AstKind {
    AST_NONE, /* no node has this kind */
#define AST_NODE(Name, UPPER, GROUP, fields) AST_##UPPER,
#include "ast.def"
    AST_KIND_COUNT
} AstKind;

/* What a kind of node is: the left-hand side of its rule in Python.asdl. */
typedef enum AstGroup {
    AST_GROUP_MOD,
    AST_GROUP_STMT,
    AST_GROUP_EXPR,
    AST_GROUP_PATTERN,
    AST_GROUP_TYPE_PARAM,
    AST_GROUP_PART
} AstGroup;

/* AST_OP_ADD ... */
typedef enum AstOperator {
#define AST_OPERATOR(Name, UPPER, symbol) AST_OP_##UPPER,
#include "ast.def"
} AstOperator;

/* AST_UNARY_NOT ... */
typedef enum AstUnaryOp {
#define AST_UNARYOP(Name, UPPER, symbol) AST_UNARY_##UPPER,
#include "ast.def"
} AstUnaryOp;

/* AST_CMP_EQ ... */
typedef enum AstCmpOp {
#define AST_CMPOP(Name, UPPER, symbol) AST_CMP_##UPPER,
#include "ast.def"
} AstCmpOp;

/* AST_BOOL_AND, AST_BOOL_OR */
typedef enum AstBoolOp {
#define AST_BOOLOP(Name, UPPER, symbol) AST_BOOL_##UPPER,
#include "ast.def"
} AstBoolOp;

/* AST_CTX_LOAD, AST_CTX_STORE, AST_CTX_DEL */
typedef enum AstContext {
#define AST_CONTEXT(Name, UPPER) AST_CTX_##UPPER,
#include "ast.def"
} AstContext;

typedef struct AstCmpOps {
    AstCmpOp *items;
    int count;
} AstCmpOps;

typedef enum AstConstKind {
    AST_CONST_NONE,
    AST_CONST_TRUE,
    AST_CONST_FALSE,
    AST_CONST_ELLIPSIS,
    AST_CONST_INT,
    AST_CONST_FLOAT,
    AST_CONST_COMPLEX,
    AST_CONST_STR,
    AST_CONST_BYTES
} AstConstKind;

typedef struct AstConst {
    uint8_t kind;    /* AstConstKind */
    bool fits_int64; /* INT: `integer` holds the value */
    uint8_t base;    /* INT: base of the digits in `text`: 2, 8, 10 or 16 */
    int32_t length;  /* bytes in `text` */
    union {
        int64_t integer; /* INT that fits */
        double real;     /* FLOAT: the value; COMPLEX: the imaginary part (the real part is 0) */
    };
    /* INT: digits, no prefix, no underscores. STR: UTF-8, surrogates as their own three bytes (WTF-8).
       BYTES: the bytes. NUL-terminated besides, but STR and BYTES may contain NULs. */
    const char *text;
} AstConst;

/* Largest number of levels of expressions in one statement (CPython's compiler stops at 3000, too). */
enum { AST_DEPTH_MAX = 2900 };

/* AstNode.flags */
enum {
    AST_PARENTHESIZED = 1 /* an expression or pattern that stood in parentheses of its own */
};

struct AstNode {
    uint8_t kind;   /* AstKind */
    uint8_t flags;  /* AST_PARENTHESIZED */
    uint16_t depth; /* levels of expressions below this one, at most AST_DEPTH_MAX */
    int lineno;
    int col_offset;
    int end_lineno;
    int end_col_offset;
    union {
#define F_NODE(Name, f) AstNode *f;
#define F_OPT(Name, f) AstNode *f;
#define F_LIST(Name, f) AstList f;
#define F_OPT_LIST(Name, f) AstList f;
#define F_NEW_LIST(Name, f) AstList f;
#define F_NEW_OPT(Name, f) AstNode *f;
#define F_IDENT(Name, f) const char *f;
#define F_OPT_IDENT(Name, f) const char *f;
#define F_NAMES(Name, f) AstNames f;
#define F_INT(Name, f) int f;
#define F_CONST(Name, f) AstConst f;
#define F_STRING(Name, f) const char *f;
#define F_BOOLOP(Name, f) AstBoolOp f;
#define F_OPERATOR(Name, f) AstOperator f;
#define F_UNARYOP(Name, f) AstUnaryOp f;
#define F_CONTEXT(Name, f) AstContext f;
#define F_CMPOPS(Name, f) AstCmpOps f;
#define AST_NODE(Name, UPPER, GROUP, fields)                                                                 \
    struct {                                                                                                 \
        fields                                                                                               \
    } Name;
#include "ast.def"
#undef F_NODE
#undef F_OPT
#undef F_LIST
#undef F_OPT_LIST
#undef F_NEW_LIST
#undef F_NEW_OPT
#undef F_IDENT
#undef F_OPT_IDENT
#undef F_NAMES
#undef F_INT
#undef F_CONST
#undef F_STRING
#undef F_BOOLOP
#undef F_OPERATOR
#undef F_UNARYOP
#undef F_CONTEXT
#undef F_CMPOPS
    };
};

/* ---- reflection, for passes that treat all kinds alike ---- */

typedef enum AstFieldType {
    AST_FIELD_END, /* after the last field of a node */
    AST_FIELD_NODE,
    AST_FIELD_OPT,
    AST_FIELD_LIST,
    AST_FIELD_OPT_LIST,
    AST_FIELD_NEW_LIST,
    AST_FIELD_NEW_OPT,
    AST_FIELD_IDENT,
    AST_FIELD_OPT_IDENT,
    AST_FIELD_NAMES,
    AST_FIELD_INT,
    AST_FIELD_CONST,
    AST_FIELD_STRING,
    AST_FIELD_BOOLOP,
    AST_FIELD_OPERATOR,
    AST_FIELD_UNARYOP,
    AST_FIELD_CONTEXT,
    AST_FIELD_CMPOPS
} AstFieldType;

enum { AST_FIELDS_MAX = 7 };

typedef struct AstField {
    const char *name; /* as in Python.asdl */
    AstFieldType type;
    uint16_t offset; /* of the field in AstNode */
} AstField;

typedef struct AstKindInfo {
    const char *name; /* as in Python.asdl: "FunctionDef" */
    AstGroup group;
    uint16_t size; /* bytes of a node of this kind */
    AstField fields[AST_FIELDS_MAX + 1];
} AstKindInfo;

/* Indexed by AstKind. */
extern const AstKindInfo ast_kinds[AST_KIND_COUNT];

/* "FunctionDef" etc. */
const char *ast_kind_name(AstKind kind);
/* asdl names of operators ("Add") and their spelling in source ("+"). */
const char *ast_operator_name(AstOperator op);
const char *ast_operator_symbol(AstOperator op);
const char *ast_unaryop_name(AstUnaryOp op);
const char *ast_unaryop_symbol(AstUnaryOp op);
const char *ast_cmpop_name(AstCmpOp op);
const char *ast_cmpop_symbol(AstCmpOp op);
const char *ast_boolop_name(AstBoolOp op);
const char *ast_context_name(AstContext context);

/* Calls visit(child, data) for each child node that is present, in the order of fields. */
void ast_visit_children(AstNode *node, void (*visit)(AstNode *child, void *data), void *data);

/* The identifiers and lists of nodes that a pass may add to a tree come from the tree's arena. */
/* A zeroed node of this kind, without position. */
AstNode *ast_new(Arena *arena, AstKind kind);

/* Prints what CPython 3.11's ast.dump(tree, include_attributes=True, indent=1) returns, and a newline. */
void ast_dump(FILE *out, const AstNode *tree);

#endif
