/* build_class.c: class statements. */
#include "typeinfer/build_internal.h"

/* ---- class bodies ---- */

static void build_annotated_block(AstNode *node, void *data) {
    bool *found = data;
    if (*found)
        return;
    switch ((AstKind)node->kind) {
    case AST_ANN_ASSIGN:
        *found = true;
        return;
    case AST_FOR:
    case AST_ASYNC_FOR:
    case AST_WHILE:
    case AST_IF:
    case AST_WITH:
    case AST_ASYNC_WITH:
    case AST_TRY:
    case AST_TRY_STAR:
    case AST_MATCH:
    case AST_EXCEPT_HANDLER:
    case AST_MATCH_CASE:
        ast_visit_children(node, build_annotated_block, found);
        return;
    default:
        return;
    }
}

bool build_has_annotations(AstList body) {
    bool found = false;
    for (int i = 0; i < body.count; i++)
        build_annotated_block(body.items[i], &found);
    return found;
}

static void build_namespace_set(Builder *b, const char *name, IrRef value, IrSpan span) {
    IrStmt *s = build_op(b, IR_STORE_NAME, -1, span, 2, (IrRef[]){b->namespace_var, value});
    s->name = build_name_const(b, name);
}

/* The namespace in a cell, where the type parameter scopes of the body find it. */
static void build_class_dict_cell(Builder *b, IrSpan span) {
    b->class_dict_cell = ir_var_new(b->f, "__classdict__", IR_VAR_CELL);
    build_op1(b, IR_NEW_CELL, b->class_dict_cell, span, b->namespace_var);
}

/* __module__, __qualname__, __annotations__, __doc__; then the body. Returns the __class__ cell or None. */
static void build_class_body(Builder *b, const AstNode *s) {
    AstList body = s->ClassDef.body;
    IrSpan span = b->span;
    if (b->function_scope->needs_class_dict)
        build_class_dict_cell(b, span);
    if (b->function_scope->needs_class_cell) {
        b->class_cell = ir_var_new(b->f, "__class__", IR_VAR_CELL);
        build_op1(b, IR_NEW_CELL, b->class_cell, span, IR_NONE);
        const char **cellvars = ARENA_ARRAY(b->bm->arena, const char *, 1);
        cellvars[0] = b->bm->name_class;
        b->f->cellvars = cellvars;
        b->f->ncellvars = 1;
    }
    IrStmt *module_name = build_op(b, IR_LOAD_NAME, -1, span, 1, &b->namespace_var);
    module_name->name = build_name_const(b, "__name__");
    build_namespace_set(b, "__module__", module_name->dsts[0], span);
    build_namespace_set(b, "__qualname__", build_name_const(b, b->f->qualname), span);
    if (build_has_annotations(body))
        build_op(b, IR_SETUP_ANNOTATIONS, -1, span, 1, &b->namespace_var);
    b->f->doc = build_docstring(b, body);
    if (b->f->doc != IR_NONE) {
        build_namespace_set(b, "__doc__", b->f->doc, SPAN(body.items[0]->Expr.value));
        body = (AstList){body.items + 1, body.count - 1};
    }
    build_stmts(b, body);
    build_exit(b, EXIT_RETURN, b->class_cell >= 0 ? b->class_cell : build_none(b), b->span);
}

static IrFunc *build_class_func(Builder *b, const AstNode *s, int first_line) {
    Scope *scope = scope_find(b->bm->table, s);
    ScopeVars *vars = build_scope_vars(b, scope);
    if (vars->func)
        return vars->func;
    Builder *inner = build_begin(b, scope, IR_FUNC_CLASS, s->ClassDef.name, s, first_line);
    build_class_body(inner, s);
    build_finish(inner);
    build_class_attributes(b, inner->f, s);
    return vars->func = inner->f;
}

/* ---- the statement ---- */

/* MAKE_CLASS; generic: a base more, or IR_NONE. */
static IrRef build_class_object(Builder *b, const AstNode *s, IrFunc *f, IrRef generic) {
    AstList bases = s->ClassDef.bases, keywords = s->ClassDef.keywords;
    bool starred = build_has_starred(bases);
    int32_t nbases = starred ? 1 : bases.count + (generic != IR_NONE);
    IrRef *args = ARENA_ARRAY(b->bm->arena, IrRef, nbases + 1 + f->nfreevars);
    if (starred) {
        args[0] = build_starred_list(b, bases, SPAN(s), true);
        if (generic != IR_NONE)
            build_op2(b, IR_LIST_APPEND, -1, SPAN(s), args[0], generic);
    } else {
        for (int i = 0; i < bases.count; i++)
            args[i] = build_expr(b, bases.items[i]);
        if (generic != IR_NONE)
            args[bases.count] = generic;
    }
    args[nbases] = keywords.count ? build_keyword_dict(b, keywords, build_none(b), SPAN(s)) : IR_NONE;
    for (int32_t i = 0; i < f->nfreevars; i++)
        args[nbases + 1 + i] = build_find_cell(b, f->freevars[i]);
    IrOp op = starred ? IR_MAKE_CLASS_EX : IR_MAKE_CLASS;
    IrStmt *make = build_op(b, op, -1, SPAN(s), nbases + 1 + f->nfreevars, args);
    make->func = f;
    make->name = build_name_const(b, s->ClassDef.name);
    make->number = nbases;
    return make->dsts[0];
}

static IrRef build_generic_class(Builder *b, const AstNode *s, int first_line) {
    Builder *inner = build_begin_type_params(b, s, s->ClassDef.name);
    IrRef params = build_type_params(inner, s->ClassDef.type_params);
    IrStmt *base =
        build_op(inner, IR_CALL_METHOD, -1, SPAN(s), 2, (IrRef[]){build_typing(inner, SPAN(s)), params});
    base->name = build_name_const(inner, "generic_base");
    IrRef class = build_class_object(inner, s, build_class_func(inner, s, first_line), base->dsts[0]);
    IrStmt *set = build_op(inner, IR_SETATTR, -1, SPAN(s), 2, (IrRef[]){class, params});
    set->name = build_name_const(inner, "__type_params__");
    IrRef function = build_end_type_params(b, inner, class);
    return build_op1(b, IR_CALL, -1, SPAN(s), function);
}

void build_class_def(Builder *b, const AstNode *s) {
    AstList decorators = s->ClassDef.decorator_list;
    int first_line = decorators.count ? decorators.items[0]->lineno : s->lineno;
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, decorators.count + 1);
    for (int i = 0; i < decorators.count; i++)
        refs[i] = build_copy(b, build_expr(b, decorators.items[i]), SPAN(decorators.items[i]));
    IrRef class = s->ClassDef.type_params.count
                      ? build_generic_class(b, s, first_line)
                      : build_class_object(b, s, build_class_func(b, s, first_line), IR_NONE);
    for (int i = decorators.count - 1; i >= 0; i--)
        class = build_op2(b, IR_CALL, -1, SPAN(decorators.items[i]), refs[i], class);
    if (decorators.count) {
        IrStmt *made = build_op(b, IR_DECORATED, -1, SPAN(s), 1, &class);
        made->func = build_class_func(b, s, first_line);
        class = made->dsts[0];
    }
    build_store_name(b, s->ClassDef.name, class, SPAN(s));
}
