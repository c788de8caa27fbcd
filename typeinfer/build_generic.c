/* build_generic.c: type parameters (PEP 695). A definition with type parameters stands in a function of its
 * own, which makes the parameters and is called once; bounds, constraints, defaults and the values of aliases
 * are functions that module _typing calls when somebody asks. */
#include "typeinfer/build_internal.h"

IrRef build_typing(Builder *b, IrSpan span) {
    build_add_import(b, "_typing");
    IrStmt *import = build_op(b, IR_IMPORT_NAME, -1, span, 0, NULL);
    import->name = build_name_const(b, "_typing");
    return import->dsts[0];
}

Builder *build_begin_type_params(Builder *b, const AstNode *definition, const char *name) {
    Scope *scope = scope_find_type_params(b->bm->table, definition);
    const char *full = arena_printf(b->bm->arena, "<generic parameters of %s>", name);
    Builder *inner = build_begin(b, scope, IR_FUNC_FUNCTION, full, definition, definition->lineno);
    inner->span = SPAN(definition);
    return inner;
}

IrRef build_end_type_params(Builder *b, Builder *inner, IrRef value) {
    build_exit(inner, EXIT_RETURN, value, inner->span);
    build_finish(inner);
    return build_make_function(b, inner->f, IR_NONE, IR_NONE, IR_NONE, -1, inner->span);
}

/* A function that evaluates an expression in the scope of a node. */
static IrRef build_lazy(Builder *b, const AstNode *node, const char *name, const AstNode *value) {
    if (!value)
        return build_none(b);
    Scope *scope = scope_find(b->bm->table, node);
    Builder *inner = build_begin(b, scope, IR_FUNC_FUNCTION, name, node, node->lineno);
    inner->span = SPAN(value);
    build_exit(inner, EXIT_RETURN, build_expr(inner, value), inner->span);
    build_finish(inner);
    return build_make_function(b, inner->f, IR_NONE, IR_NONE, IR_NONE, -1, SPAN(node));
}

static IrRef build_type_param(Builder *b, const AstNode *param, IrRef typing) {
    IrRef args[4] = {typing, IR_NONE, IR_NONE, IR_NONE};
    const char *name = param->TypeVar.name, *class = "TypeVar"; /* all three begin with the name */
    int count = 2;
    if (param->kind == AST_TYPE_VAR) {
        bool constraints = param->TypeVar.bound && param->TypeVar.bound->kind == AST_TUPLE;
        args[2] = build_lazy(b, param, name, param->TypeVar.bound);
        args[3] = build_bool(b, constraints);
        count = 4;
    } else {
        class = param->kind == AST_PARAM_SPEC ? "ParamSpec" : "TypeVarTuple";
    }
    args[1] = build_name_const(b, name);
    IrStmt *s = build_op(b, IR_CALL_METHOD, -1, SPAN(param), count, args);
    s->name = build_name_const(b, class);
    build_store_name(b, name, s->dsts[0], SPAN(param));
    return s->dsts[0];
}

IrRef build_type_params(Builder *b, AstList params) {
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, params.count + 1);
    IrRef typing = build_typing(b, SPAN(params.items[0]));
    for (int i = 0; i < params.count; i++)
        refs[i] = build_type_param(b, params.items[i], typing);
    return build_op(b, IR_BUILD_TUPLE, -1, b->span, params.count, refs)->dsts[0];
}

/* _typing.TypeAliasType(name, function of the value, type parameters) */
static IrRef build_alias_object(Builder *b, const AstNode *s, IrRef params) {
    const char *name = s->TypeAlias.name->Name.id;
    IrRef args[4] = {build_typing(b, SPAN(s)), build_name_const(b, name), IR_NONE, params};
    args[2] = build_lazy(b, s, name, s->TypeAlias.value);
    IrStmt *call = build_op(b, IR_CALL_METHOD, -1, SPAN(s), 4, args);
    call->name = build_name_const(b, "TypeAliasType");
    return call->dsts[0];
}

void build_type_alias(Builder *b, const AstNode *s) {
    const char *name = s->TypeAlias.name->Name.id;
    IrRef alias;
    if (s->TypeAlias.type_params.count) {
        Builder *inner = build_begin_type_params(b, s, name);
        IrRef params = build_type_params(inner, s->TypeAlias.type_params);
        IrRef function = build_end_type_params(b, inner, build_alias_object(inner, s, params));
        alias = build_op1(b, IR_CALL, -1, SPAN(s), function);
    } else {
        alias = build_alias_object(b, s, build_tuple_const(b, NULL, 0));
    }
    build_store_name(b, name, alias, SPAN(s->TypeAlias.name));
}
