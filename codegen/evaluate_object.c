/* evaluate_object.c: syntax trees as instances of the classes of module _ast. */
#include <string.h>

#include "evaluate.h"
#include "runtime/text.h"

/* What a conversion needs of module _ast. */
typedef struct Classes {
    cw_value module;
    cw_dict *instances; /* by name: the object of an operator or context */
} Classes;

static bool find_classes(cw_ctx *cx, Classes *c) {
    c->module = cw_import(cx, "_ast");
    cw_value instances =
        c->module.tag ? cw_object_getattr(cx, c->module, cw_str_intern(cx, "_instances")) : CW_MK_NULL;
    if (instances.tag)
        c->instances = instances.p;
    return instances.tag != CW_NULL;
}

static cw_value object_of(cw_ctx *cx, const Classes *c, const AstNode *node);

static cw_value identifier(cw_ctx *cx, const char *name) {
    return name ? CW_MK_OBJ(cw_str_intern(cx, name)) : CW_MK_NONE;
}

static cw_value instance(cw_ctx *cx, const Classes *c, const char *name) {
    return cw_dict_get_str(cx, c->instances, cw_str_intern(cx, name));
}

static cw_value constant(cw_ctx *cx, const AstConst *k) {
    switch ((AstConstKind)k->kind) {
    case AST_CONST_NONE:
        return CW_MK_NONE;
    case AST_CONST_TRUE:
    case AST_CONST_FALSE:
        return CW_MK_BOOL(k->kind == AST_CONST_TRUE);
    case AST_CONST_ELLIPSIS:
        return CW_MK_OBJ(&cw_ellipsis);
    case AST_CONST_INT:
        return k->fits_int64 ? CW_MK_INT(k->integer)
                             : cw_int_parse(cx, cw_str_new(cx, k->text, k->length).p, k->base);
    case AST_CONST_FLOAT:
        return CW_MK_FLOAT(k->real);
    case AST_CONST_COMPLEX:
        return cw_complex_build(cx, 0, k->real);
    case AST_CONST_STR:
        return cw_utf8_decode(cx, (const uint8_t *)k->text, k->length, "surrogatepass");
    case AST_CONST_BYTES:
        return cw_bytes_new(cx, k->text, k->length);
    }
    return CW_MK_NULL;
}

static cw_value list_of_nodes(cw_ctx *cx, const Classes *c, AstList nodes) {
    cw_value list = cw_list_new(cx, nodes.count);
    for (int i = 0; i < nodes.count; i++) {
        cw_value item = nodes.items[i] ? object_of(cx, c, nodes.items[i]) : CW_MK_NONE;
        if (!item.tag || cw_list_append(cx, list.p, item) < 0)
            return CW_MK_NULL;
    }
    return list;
}

static cw_value list_of_names(cw_ctx *cx, AstNames names) {
    cw_value list = cw_list_new(cx, names.count);
    for (int i = 0; i < names.count; i++)
        cw_list_append(cx, list.p, identifier(cx, names.items[i]));
    return list;
}

static cw_value list_of_operators(cw_ctx *cx, const Classes *c, AstCmpOps ops) {
    cw_value list = cw_list_new(cx, ops.count);
    for (int i = 0; i < ops.count; i++)
        cw_list_append(cx, list.p, instance(cx, c, ast_cmpop_name(ops.items[i])));
    return list;
}

/* The value of a field that stands at `at`. */
static cw_value field_value(cw_ctx *cx, const Classes *c, AstFieldType type, const void *at) {
    switch (type) {
    case AST_FIELD_NODE:
    case AST_FIELD_OPT:
    case AST_FIELD_NEW_OPT:
        return *(AstNode *const *)at ? object_of(cx, c, *(AstNode *const *)at) : CW_MK_NONE;
    case AST_FIELD_LIST:
    case AST_FIELD_OPT_LIST:
    case AST_FIELD_NEW_LIST:
        return list_of_nodes(cx, c, *(const AstList *)at);
    case AST_FIELD_IDENT:
    case AST_FIELD_OPT_IDENT:
    case AST_FIELD_STRING:
        return identifier(cx, *(const char *const *)at);
    case AST_FIELD_NAMES:
        return list_of_names(cx, *(const AstNames *)at);
    case AST_FIELD_INT:
        return CW_MK_INT(*(const int *)at);
    case AST_FIELD_CONST:
        return constant(cx, at);
    case AST_FIELD_BOOLOP:
        return instance(cx, c, ast_boolop_name(*(const AstBoolOp *)at));
    case AST_FIELD_OPERATOR:
        return instance(cx, c, ast_operator_name(*(const AstOperator *)at));
    case AST_FIELD_UNARYOP:
        return instance(cx, c, ast_unaryop_name(*(const AstUnaryOp *)at));
    case AST_FIELD_CONTEXT:
        return instance(cx, c, ast_context_name(*(const AstContext *)at));
    case AST_FIELD_CMPOPS:
        return list_of_operators(cx, c, *(const AstCmpOps *)at);
    case AST_FIELD_END:
        break;
    }
    return CW_MK_NULL;
}

/* Fields of newer syntax, which the classes of 3.11 do not have, are set only where they say something. */
static bool is_absent(const AstField *field, const AstNode *node) {
    const void *at = (const char *)node + field->offset;
    return (field->type == AST_FIELD_NEW_LIST && !((const AstList *)at)->count) ||
           (field->type == AST_FIELD_NEW_OPT && !*(AstNode *const *)at);
}

/* Type comments are never read. */
static bool has_type_comment(AstKind kind) {
    return kind == AST_FUNCTION_DEF || kind == AST_ASYNC_FUNCTION_DEF || kind == AST_ASSIGN ||
           kind == AST_FOR || kind == AST_ASYNC_FOR || kind == AST_WITH || kind == AST_ASYNC_WITH ||
           kind == AST_ARG;
}

static bool set(cw_ctx *cx, cw_value object, const char *name, cw_value value) {
    return value.tag && cw_object_setattr(cx, object, cw_str_intern(cx, name), value) == 0;
}

static bool set_place(cw_ctx *cx, cw_value object, const AstNode *node) {
    return set(cx, object, "lineno", CW_MK_INT(node->lineno)) &&
           set(cx, object, "col_offset", CW_MK_INT(node->col_offset)) &&
           set(cx, object, "end_lineno", CW_MK_INT(node->end_lineno)) &&
           set(cx, object, "end_col_offset", CW_MK_INT(node->end_col_offset));
}

static cw_value object_of(cw_ctx *cx, const Classes *c, const AstNode *node) {
    const AstKindInfo *info = &ast_kinds[node->kind];
    cw_value class = cw_object_getattr(cx, c->module, cw_str_intern(cx, info->name));
    cw_value object = class.tag ? cw_call(cx, class, NULL, 0, NULL) : class;
    if (!object.tag)
        return object;
    for (const AstField *f = info->fields; f->type; f++)
        if (!is_absent(f, node) &&
            !set(cx, object, f->name, field_value(cx, c, f->type, (const char *)node + f->offset)))
            return CW_MK_NULL;
    if (has_type_comment(node->kind) && !set(cx, object, "type_comment", CW_MK_NONE))
        return CW_MK_NULL;
    return !node->lineno || set_place(cx, object, node) ? object : CW_MK_NULL;
}

cw_value evaluate_tree_object(cw_ctx *cx, const AstNode *tree) {
    Classes c;
    return find_classes(cx, &c) ? object_of(cx, &c, tree) : CW_MK_NULL;
}
