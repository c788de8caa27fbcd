/* evaluate_tree.c: instances of the classes of module _ast as syntax trees. */
#include <string.h>

#include "evaluate.h"

typedef struct Reader {
    cw_ctx *cx;
    Arena *arena;
    Intern *names;
    cw_value module; /* _ast */
    int level;       /* of nesting */
} Reader;

static bool fail(Reader *r, cw_type *type, const char *format, const char *a, const char *b, cw_value *v) {
    if (v)
        cw_raise(r->cx, type, format, a, v);
    else
        cw_raise(r->cx, type, format, a, b);
    return false;
}

static cw_value class_named(Reader *r, const char *name) {
    return cw_object_getattr(r->cx, r->module, cw_str_intern(r->cx, name));
}

/* Whether v is an instance of the class of _ast that has this name; false + exception where that cannot be
 * said. */
static bool is_instance(Reader *r, cw_value v, const char *name) {
    cw_value class = class_named(r, name);
    return class.tag && cw_isinstance(r->cx, v, class) > 0;
}

/* Name in Python.asdl of the groups that are classes. */
static const char *group_name(AstGroup group) {
    static const char *const names[] = {[AST_GROUP_MOD] = "mod",
                                        [AST_GROUP_STMT] = "stmt",
                                        [AST_GROUP_EXPR] = "expr",
                                        [AST_GROUP_PATTERN] = "pattern",
                                        [AST_GROUP_TYPE_PARAM] = "type_param"};
    return names[group];
}

/* The group of node that a field of this name in a node of this kind holds; *part: the kind, where it must be
 * one. */
static AstGroup wanted_group(AstKind kind, const char *field, AstKind *part) {
    static const struct {
        const char *field;
        AstGroup group;
        AstKind part;
    } known[] = {{"args", AST_GROUP_PART, AST_ARGUMENTS},
                 {"body", AST_GROUP_STMT, AST_NONE},
                 {"orelse", AST_GROUP_STMT, AST_NONE},
                 {"finalbody", AST_GROUP_STMT, AST_NONE},
                 {"handlers", AST_GROUP_PART, AST_EXCEPT_HANDLER},
                 {"generators", AST_GROUP_PART, AST_COMPREHENSION},
                 {"keywords", AST_GROUP_PART, AST_KEYWORD},
                 {"names", AST_GROUP_PART, AST_ALIAS},
                 {"items", AST_GROUP_PART, AST_WITHITEM},
                 {"cases", AST_GROUP_PART, AST_MATCH_CASE},
                 {"posonlyargs", AST_GROUP_PART, AST_ARG},
                 {"vararg", AST_GROUP_PART, AST_ARG},
                 {"kwonlyargs", AST_GROUP_PART, AST_ARG},
                 {"kwarg", AST_GROUP_PART, AST_ARG},
                 {"pattern", AST_GROUP_PATTERN, AST_NONE},
                 {"patterns", AST_GROUP_PATTERN, AST_NONE},
                 {"kwd_patterns", AST_GROUP_PATTERN, AST_NONE},
                 {"type_params", AST_GROUP_TYPE_PARAM, AST_NONE}};
    *part = AST_NONE;
    if (kind == AST_ARGUMENTS && !strcmp(field, "args")) {
        *part = AST_ARG;
        return AST_GROUP_PART;
    }
    bool is_expression = (kind == AST_CALL && !strcmp(field, "args")) ||
                         ((kind == AST_LAMBDA || kind == AST_IF_EXP || kind == AST_EXPRESSION) &&
                          (!strcmp(field, "body") || !strcmp(field, "orelse")));
    for (size_t i = 0; i < sizeof known / sizeof *known && !is_expression; i++)
        if (!strcmp(field, known[i].field)) {
            *part = known[i].part;
            return known[i].group;
        }
    return AST_GROUP_EXPR;
}

/* The kind of node that v is: one of the group, or exactly `part`; AST_NONE + exception. */
static AstKind kind_of(Reader *r, cw_value v, AstGroup group, AstKind part) {
    for (int kind = AST_NONE + 1; kind < AST_KIND_COUNT; kind++)
        if ((part ? (AstKind)kind == part : ast_kinds[kind].group == group) &&
            is_instance(r, v, ast_kinds[kind].name))
            return (AstKind)kind;
    if (!r->cx->exc)
        fail(r, &cw_type_TypeError, "expected some sort of %s, but got %R",
             part == AST_EXCEPT_HANDLER ? "excepthandler"
             : part                     ? ast_kinds[part].name
                                        : group_name(group),
             NULL, &v);
    return AST_NONE;
}

static AstNode *node_of(Reader *r, cw_value v, AstKind kind);

/* A child: NULL + exception. An object that has no place is said to miss that first, as CPython says it. */
static AstNode *child_of(Reader *r, cw_value v, AstKind parent, const char *field) {
    AstKind part;
    AstGroup group = wanted_group(parent, field, &part);
    cw_value lineno;
    int64_t found = 1;
    if (!part && group != AST_GROUP_MOD)
        found = cw_object_lookup_attr(r->cx, v, cw_str_intern(r->cx, "lineno"), &lineno);
    if (!found)
        fail(r, &cw_type_TypeError, "required field \"%s\" missing from %s", "lineno", group_name(group),
             NULL);
    AstKind kind = found > 0 ? kind_of(r, v, group, part) : AST_NONE;
    return kind ? node_of(r, v, kind) : NULL;
}

/* ---- fields ---- */

static bool read_name(Reader *r, cw_value v, const char **out) {
    int64_t n;
    if (!CW_IS(v, CW_TYPE_STR)) {
        cw_raise(r->cx, &cw_type_TypeError, "AST identifier must be of type str");
        return false;
    }
    const char *text = cw_str_utf8(r->cx, v.p, &n);
    if (strlen(text) != (size_t)n) {
        cw_raise(r->cx, &cw_type_ValueError, "identifier must not contain null characters");
        return false;
    }
    *out = intern_add(r->names, text, (size_t)n);
    return true;
}

static bool read_int(Reader *r, cw_value v, int *out) {
    int64_t n;
    if (v.tag != CW_INT && v.tag != CW_BOOL)
        return fail(r, &cw_type_ValueError, "invalid integer value:%s %R", "", NULL, &v);
    if (cw_int_as_i64(r->cx, v, &n) < 0)
        return false;
    if (n != (int)n)
        return fail(r, &cw_type_OverflowError, "Python int too large to convert to C %s%s", "int", "", NULL);
    *out = (int)n;
    return true;
}

static bool read_text(Reader *r, const char *text, int64_t n, AstConstKind kind, AstConst *out) {
    out->kind = (uint8_t)kind;
    out->length = (int32_t)n;
    char *copy = arena_alloc(r->arena, (size_t)n + 1);
    memcpy(copy, text, (size_t)n);
    out->text = copy;
    return true;
}

static bool read_int_const(Reader *r, cw_value v, AstConst *out) {
    out->base = v.tag == CW_INT ? 10 : 16;
    cw_value text = cw_int_to_str(r->cx, v, out->base);
    int64_t n;
    if (!text.tag)
        return false;
    const char *digits = cw_str_utf8(r->cx, text.p, &n);
    out->fits_int64 = v.tag == CW_INT;
    read_text(r, digits, n, AST_CONST_INT, out);
    if (out->fits_int64)
        out->integer = v.i;
    return true;
}

static bool read_const(Reader *r, cw_value v, AstConst *out) {
    int64_t n;
    *out = (AstConst){.kind = AST_CONST_NONE};
    if (v.tag == CW_NONE)
        return true;
    if (v.tag == CW_BOOL) {
        out->kind = v.i ? AST_CONST_TRUE : AST_CONST_FALSE;
        return true;
    }
    if (v.tag == CW_FLOAT) {
        out->kind = AST_CONST_FLOAT;
        out->real = v.d;
        return true;
    }
    if (v.tag == CW_INT || CW_IS_EXACT(v, &cw_type_int))
        return read_int_const(r, v, out);
    if (CW_IS_EXACT(v, &cw_type_ellipsis)) {
        out->kind = AST_CONST_ELLIPSIS;
        return true;
    }
    if (CW_IS_EXACT(v, &cw_type_complex) && ((cw_complex *)v.p)->re == 0) {
        out->kind = AST_CONST_COMPLEX;
        out->real = ((cw_complex *)v.p)->im;
        return true;
    }
    if (CW_IS_EXACT(v, &cw_type_str)) {
        const char *text = cw_str_utf8(r->cx, v.p, &n);
        return read_text(r, text, n, AST_CONST_STR, out);
    }
    if (CW_IS_EXACT(v, &cw_type_bytes))
        return read_text(r, (const char *)CW_AS_BYTES(v)->data, CW_AS_BYTES(v)->len, AST_CONST_BYTES, out);
    return fail(r, &cw_type_TypeError, "got an invalid type in Constant:%s %T", "", NULL, &v);
}

/* The index of the operator whose class v is an instance of; -1 + exception. */
static int read_operator(Reader *r, cw_value v, const char *const *names, int count, const char *what) {
    for (int i = 0; i < count; i++)
        if (is_instance(r, v, names[i]))
            return i;
    if (!r->cx->exc)
        fail(r, &cw_type_TypeError, "expected some sort of %s, but got %R", what, NULL, &v);
    return -1;
}

#define AST_OPERATOR(Name, UPPER, symbol) #Name,
static const char *const operators[] = {
#include "frontend/ast.def"
};
#define AST_UNARYOP(Name, UPPER, symbol) #Name,
static const char *const unaryops[] = {
#include "frontend/ast.def"
};
#define AST_CMPOP(Name, UPPER, symbol) #Name,
static const char *const cmpops[] = {
#include "frontend/ast.def"
};
#define AST_BOOLOP(Name, UPPER, symbol) #Name,
static const char *const boolops[] = {
#include "frontend/ast.def"
};
#define AST_CONTEXT(Name, UPPER) #Name,
static const char *const contexts[] = {
#include "frontend/ast.def"
};
#define COUNT(a) ((int)(sizeof(a) / sizeof *(a)))

static bool read_enum(Reader *r, cw_value v, AstFieldType type, void *at) {
    int n = 0;
    if (type == AST_FIELD_BOOLOP)
        *(AstBoolOp *)at = (AstBoolOp)(n = read_operator(r, v, boolops, COUNT(boolops), "boolop"));
    else if (type == AST_FIELD_OPERATOR)
        *(AstOperator *)at = (AstOperator)(n = read_operator(r, v, operators, COUNT(operators), "operator"));
    else if (type == AST_FIELD_UNARYOP)
        *(AstUnaryOp *)at = (AstUnaryOp)(n = read_operator(r, v, unaryops, COUNT(unaryops), "unaryop"));
    else
        *(AstContext *)at = (AstContext)(n = read_operator(r, v, contexts, COUNT(contexts), "expr_context"));
    return n >= 0;
}

/* The items of a list field, NULL + exception if v is none. Reading them runs no code that could change it.
 */
static cw_list *read_list(Reader *r, cw_value v, AstKind kind, const char *field) {
    if (CW_IS(v, CW_TYPE_LIST))
        return v.p;
    cw_raise(r->cx, &cw_type_TypeError, "%s field \"%s\" must be a list, not a %T", ast_kinds[kind].name,
             field, &v);
    return NULL;
}

static bool read_nodes(Reader *r, cw_value v, AstKind kind, const AstField *f, AstList *out) {
    cw_list *list = read_list(r, v, kind, f->name);
    if (!list)
        return false;
    out->items = ARENA_ARRAY(r->arena, AstNode *, (size_t)list->len + 1);
    for (int64_t i = 0; i < list->len; i++) {
        cw_value item = cw_list_get(list, i);
        bool absent = item.tag == CW_NONE;
        if (absent && f->type != AST_FIELD_OPT_LIST) {
            cw_raise(r->cx, &cw_type_ValueError, "None disallowed in %s list",
                     strcmp(f->name, "body") ? "expression" : "statement");
            return false;
        }
        out->items[i] = absent ? NULL : child_of(r, item, kind, f->name);
        if (!absent && !out->items[i])
            return false;
        out->count = (int)i + 1;
    }
    return true;
}

static bool read_names(Reader *r, cw_value v, AstKind kind, const AstField *f, AstNames *out) {
    cw_list *list = read_list(r, v, kind, f->name);
    if (!list)
        return false;
    out->items = ARENA_ARRAY(r->arena, const char *, (size_t)list->len + 1);
    for (int64_t i = 0; i < list->len; i++, out->count++)
        if (!read_name(r, cw_list_get(list, i), &out->items[i]))
            return false;
    return true;
}

static bool read_cmpops(Reader *r, cw_value v, AstKind kind, const AstField *f, AstCmpOps *out) {
    cw_list *list = read_list(r, v, kind, f->name);
    if (!list)
        return false;
    out->items = ARENA_ARRAY(r->arena, AstCmpOp, (size_t)list->len + 1);
    for (int64_t i = 0; i < list->len; i++, out->count++) {
        int n = read_operator(r, cw_list_get(list, i), cmpops, COUNT(cmpops), "cmpop");
        if (n < 0)
            return false;
        out->items[i] = (AstCmpOp)n;
    }
    return true;
}

static bool is_optional(AstFieldType type) {
    return type == AST_FIELD_OPT || type == AST_FIELD_OPT_IDENT || type == AST_FIELD_STRING ||
           type == AST_FIELD_NEW_LIST || type == AST_FIELD_NEW_OPT;
}

static bool read_field(Reader *r, cw_value v, AstKind kind, const AstField *f, void *at) {
    switch (f->type) {
    case AST_FIELD_NODE:
    case AST_FIELD_OPT:
    case AST_FIELD_NEW_OPT:
        return (*(AstNode **)at = child_of(r, v, kind, f->name)) != NULL;
    case AST_FIELD_LIST:
        if (kind == AST_MODULE && !strcmp(f->name, "type_ignores")) /* never looked at */
            return read_list(r, v, kind, f->name) != NULL;
        /* fall through */
    case AST_FIELD_OPT_LIST:
    case AST_FIELD_NEW_LIST:
        return read_nodes(r, v, kind, f, at);
    case AST_FIELD_IDENT:
    case AST_FIELD_OPT_IDENT:
    case AST_FIELD_STRING:
        return read_name(r, v, at);
    case AST_FIELD_NAMES:
        return read_names(r, v, kind, f, at);
    case AST_FIELD_INT:
        return read_int(r, v, at);
    case AST_FIELD_CONST:
        return read_const(r, v, at);
    case AST_FIELD_CMPOPS:
        return read_cmpops(r, v, kind, f, at);
    case AST_FIELD_BOOLOP:
    case AST_FIELD_OPERATOR:
    case AST_FIELD_UNARYOP:
    case AST_FIELD_CONTEXT:
        return read_enum(r, v, f->type, at);
    case AST_FIELD_END:
        break;
    }
    return false;
}

/* One field; one that is absent stays empty where the grammar allows that. */
static bool read_attribute(Reader *r, cw_value object, AstKind kind, const AstField *f, AstNode *node) {
    cw_value v;
    int64_t found = cw_object_lookup_attr(r->cx, object, cw_str_intern(r->cx, f->name), &v);
    if (found < 0)
        return false;
    bool is_level = kind == AST_IMPORT_FROM && f->type == AST_FIELD_INT;
    bool none = found && v.tag == CW_NONE && f->type != AST_FIELD_CONST;
    if ((!found || none) && (is_optional(f->type) || is_level))
        return true;
    if (!found)
        return fail(r, &cw_type_TypeError, "required field \"%s\" missing from %s", f->name,
                    ast_kinds[kind].name, NULL);
    if (none && (f->type == AST_FIELD_NODE || f->type == AST_FIELD_IDENT))
        return fail(r, &cw_type_ValueError, "field '%s' is required for %s", f->name, ast_kinds[kind].name,
                    NULL);
    return read_field(r, v, kind, f, (char *)node + f->offset);
}

/* ---- places ---- */

static bool has_place(AstKind kind) {
    AstGroup group = ast_kinds[kind].group;
    return group == AST_GROUP_PART
               ? kind == AST_EXCEPT_HANDLER || kind == AST_ARG || kind == AST_KEYWORD || kind == AST_ALIAS
               : group != AST_GROUP_MOD;
}

static bool read_place_part(Reader *r, cw_value object, AstKind kind, const char *name, int otherwise,
                            int *out) {
    cw_value v;
    int64_t found = cw_object_lookup_attr(r->cx, object, cw_str_intern(r->cx, name), &v);
    *out = otherwise;
    if (found < 0 || (found && v.tag != CW_NONE))
        return found > 0 && read_int(r, v, out);
    if (otherwise >= 0)
        return true;
    AstGroup group = ast_kinds[kind].group;
    return fail(r, &cw_type_TypeError, "required field \"%s\" missing from %s", name,
                kind == AST_EXCEPT_HANDLER ? "excepthandler"
                : group == AST_GROUP_PART  ? ast_kinds[kind].name
                                           : group_name(group),
                NULL);
}

static bool read_place(Reader *r, cw_value object, AstNode *node) {
    AstKind kind = node->kind;
    if (!read_place_part(r, object, kind, "lineno", -1, &node->lineno) ||
        !read_place_part(r, object, kind, "col_offset", -1, &node->col_offset) ||
        !read_place_part(r, object, kind, "end_lineno", node->lineno < 0 ? 0 : node->lineno,
                         &node->end_lineno) ||
        !read_place_part(r, object, kind, "end_col_offset", node->col_offset < 0 ? 0 : node->col_offset,
                         &node->end_col_offset))
        return false;
    if (node->lineno > node->end_lineno) {
        cw_raise(r->cx, &cw_type_ValueError, "AST node line range (%ld, %ld) is not valid",
                 (long)node->lineno, (long)node->end_lineno);
        return false;
    }
    return true;
}

/* ---- nodes ---- */

static void add_depth(AstNode *child, void *data) {
    AstNode *node = data;
    if (child->depth >= node->depth)
        node->depth = (uint16_t)(child->depth + 1);
}

static AstNode *node_of(Reader *r, cw_value v, AstKind kind) {
    if (++r->level > AST_DEPTH_MAX) {
        cw_raise(r->cx, &cw_type_RecursionError, "maximum recursion depth exceeded during compilation");
        return NULL;
    }
    AstNode *node = ast_new(r->arena, kind);
    if (has_place(kind) && !read_place(r, v, node))
        return NULL;
    for (const AstField *f = ast_kinds[kind].fields; f->type; f++)
        if (!read_attribute(r, v, kind, f, node))
            return NULL;
    if (ast_kinds[kind].group != AST_GROUP_STMT && ast_kinds[kind].group != AST_GROUP_MOD)
        ast_visit_children(node, add_depth, node);
    r->level--;
    return node;
}

int64_t evaluate_is_tree(cw_ctx *cx, cw_value v) {
    if (CW_IS(v, CW_TYPE_STR) || !cw_dict_get_str(cx, cx->state->modules, cw_str_intern(cx, "_ast")).tag)
        return 0;
    Reader r = {.cx = cx, .module = cw_import(cx, "_ast")};
    cw_value base = r.module.tag ? class_named(&r, "AST") : r.module;
    return base.tag ? cw_isinstance(cx, v, base) : -1;
}

AstNode *evaluate_tree_node(cw_ctx *cx, Arena *arena, Intern *names, cw_value v, AstKind wanted) {
    Reader r = {.cx = cx, .arena = arena, .names = names, .module = cw_import(cx, "_ast")};
    if (!r.module.tag)
        return NULL;
    if (!is_instance(&r, v, ast_kinds[wanted].name)) {
        if (!cx->exc)
            fail(&r, &cw_type_TypeError, "expected %s node, got %T", ast_kinds[wanted].name, NULL, &v);
        return NULL;
    }
    return node_of(&r, v, wanted);
}
