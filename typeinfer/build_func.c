/* build_func.c: functions: parameters, defaults, annotations, decorators, closures. */
#include "typeinfer/build_internal.h"

#include <assert.h>
#include <string.h>

#include "frontend/unparse.h"

/* ---- names ---- */

static const char *build_display_name(const Scope *scope) {
    switch ((ScopeKind)scope->kind) {
    case SCOPE_LAMBDA:
        return "<lambda>";
    case SCOPE_GENEXPR:
        return "<genexpr>";
    case SCOPE_LISTCOMP:
        return "<listcomp>";
    case SCOPE_SETCOMP:
        return "<setcomp>";
    case SCOPE_DICTCOMP:
        return "<dictcomp>";
    default:
        return scope->name;
    }
}

/* __qualname__ (PEP 3155). */
const char *build_qualname(Builder *b, Scope *scope, const char *name) {
    Scope *parent = scope->parent;
    while (parent && parent->kind >= SCOPE_TYPE_PARAMS)
        parent = parent->parent;
    if (!parent || parent->kind == SCOPE_MODULE)
        return name;
    if (scope->kind == SCOPE_FUNCTION || scope->kind == SCOPE_CLASS) {
        const char *mangled = scope_mangle(b->bm->names, parent->private_class, name);
        const Symbol *symbol = scope_lookup(parent, mangled);
        if (symbol && symbol->scope == SYMBOL_GLOBAL_EXPLICIT)
            return name;
    }
    const char *outer = build_qualname(b, parent, build_display_name(parent));
    bool locals = parent->kind == SCOPE_FUNCTION || parent->kind == SCOPE_LAMBDA;
    return arena_printf(b->bm->arena, "%s%s.%s", outer, locals ? ".<locals>" : "", name);
}

/* ---- begin and end ---- */

static void build_param(Builder *b, const char *name) {
    const char *mangled = scope_mangle(b->bm->names, b->function_scope->private_class, name);
    int32_t var = ir_var_new(b->f, mangled, IR_VAR_PARAM);
    const Symbol *symbol = scope_lookup(b->function_scope, mangled);
    build_scope_vars(b, b->function_scope)->locals[symbol - b->function_scope->symbols] = var;
}

static void build_params(Builder *b, AstList params) {
    for (int i = 0; i < params.count; i++)
        build_param(b, params.items[i]->arg.arg);
}

static void build_parameters(Builder *b, const AstNode *a) {
    IrFunc *f = b->f;
    build_params(b, a->arguments.posonlyargs);
    build_params(b, a->arguments.args);
    build_params(b, a->arguments.kwonlyargs);
    f->posonly = a->arguments.posonlyargs.count;
    f->argcount = f->posonly + a->arguments.args.count;
    f->kwonly = a->arguments.kwonlyargs.count;
    if (a->arguments.vararg) {
        build_param(b, a->arguments.vararg->arg.arg);
        f->flags |= CW_CODE_VARARGS;
    }
    if (a->arguments.kwarg) {
        build_param(b, a->arguments.kwarg->arg.arg);
        f->flags |= CW_CODE_VARKEYWORDS;
    }
}

static int32_t build_code_flags(const Scope *scope, bool evaluated) {
    int32_t flags = (scope->nested ? CW_CODE_NESTED : 0) | (evaluated ? CW_CODE_EVALUATED : 0);
    bool is_async = (scope->kind == SCOPE_FUNCTION && scope->node->kind == AST_ASYNC_FUNCTION_DEF) ||
                    (scope->kind == SCOPE_GENEXPR && scope->coroutine);
    if (scope->kind == SCOPE_CLASS || scope->kind == SCOPE_MODULE || scope->kind >= SCOPE_TYPE_PARAMS)
        return flags;
    if (is_async)
        return flags | (scope->generator ? CW_CODE_ASYNC_GENERATOR : CW_CODE_COROUTINE);
    return flags | (scope->generator ? CW_CODE_GENERATOR : 0);
}

Builder *build_begin(Builder *outer, Scope *scope, IrFuncKind kind, const char *name, const AstNode *node,
                     int first_line) {
    Builder *b = ARENA_NEW(outer->bm->arena, Builder);
    b->bm = outer->bm;
    b->m = outer->m;
    b->outer = outer;
    b->f = ir_func_new(b->m, outer->f, kind, name);
    b->function_scope = b->scope = scope;
    b->block = &b->f->body;
    b->class_cell = b->class_dict_cell = b->namespace_var = b->locals_var = b->star_exception = -1;
    b->f->ast = node;
    b->f->first_line = first_line;
    b->f->qualname = build_qualname(b, scope, name);
    b->f->flags = build_code_flags(scope, b->bm->dynamic);
    b->span = (IrSpan){first_line, 0, first_line, 0};
    if (scope->kind == SCOPE_FUNCTION)
        build_parameters(b, node->FunctionDef.args);
    else if (scope->kind == SCOPE_LAMBDA)
        build_parameters(b, node->Lambda.args);
    else if (scope->kind == SCOPE_GENEXPR) {
        build_param(b, intern_str(b->bm->names, ".0"));
        b->f->argcount = 1;
    } else if (scope->kind == SCOPE_TYPE_PARAMS && node->kind != AST_CLASS_DEF &&
               node->kind != AST_TYPE_ALIAS) {
        ir_var_new(b->f, ".defaults", IR_VAR_PARAM);
        ir_var_new(b->f, ".kwdefaults", IR_VAR_PARAM);
        b->f->argcount = 2;
    } else if (kind == IR_FUNC_CLASS) {
        b->namespace_var = ir_var_new(b->f, ".namespace", IR_VAR_PARAM);
        b->f->argcount = 1;
        b->f->flags |= CW_CODE_CLASS;
    }
    b->f->nparams = b->f->nvars;
    build_function_vars(b);
    return b;
}

void build_finish(Builder *b) {
    if (!b->dead)
        build_exit(b, EXIT_RETURN, build_none(b), b->span);
    assert(!b->regions && b->try_depth == 0);
    build_bound(b->f);
}

IrRef build_make_function(Builder *b, IrFunc *f, IrRef defaults, IrRef kwdefaults, IrRef annotations,
                          int32_t dst, IrSpan span) {
    IrRef *args = ARENA_ARRAY(b->bm->arena, IrRef, 3 + f->nfreevars);
    args[0] = defaults;
    args[1] = kwdefaults;
    args[2] = annotations;
    for (int32_t i = 0; i < f->nfreevars; i++)
        args[3 + i] = build_find_cell(b, f->freevars[i]);
    IrStmt *s = build_op(b, IR_MAKE_FUNCTION, dst, span, 3 + f->nfreevars, args);
    s->func = f;
    return s->dsts[0];
}

/* ---- what is evaluated at the definition ---- */

static IrRef build_defaults(Builder *b, AstList defaults, IrSpan span) {
    IrRef tuple;
    if (defaults.count == 0)
        return IR_NONE;
    if (build_fold_tuple(b, defaults, &tuple))
        return tuple;
    IrRef *refs = build_exprs(b, defaults);
    return build_op(b, IR_BUILD_TUPLE, -1, span, defaults.count, refs)->dsts[0];
}

static IrRef build_kwdefaults(Builder *b, AstList names, AstList values, IrSpan span) {
    IrRef *pairs = ARENA_ARRAY(b->bm->arena, IrRef, 2 * values.count + 1);
    int32_t count = 0;
    for (int i = 0; i < values.count; i++) {
        if (!values.items[i])
            continue;
        pairs[count++] = build_name_const(b, build_mangle(b, names.items[i]->arg.arg));
        pairs[count++] = build_expr(b, values.items[i]);
    }
    return count ? build_op(b, IR_BUILD_DICT, -1, span, count, pairs)->dsts[0] : IR_NONE;
}

IrRef build_annotation(Builder *b, const AstNode *annotation) {
    if (b->bm->table->future_annotations) {
        const char *text = unparse_expr(b->bm->arena, annotation);
        return build_name_const(b, text);
    }
    if (annotation->kind == AST_STARRED) { /* *args: *Ts */
        IrRef value = build_expr(b, annotation->Starred.value);
        IrStmt *s = build_op(b, IR_UNPACK, -1, SPAN(annotation), 1, &value);
        s->ndsts = 1;
        s->dsts = ARENA_ARRAY(b->bm->arena, int32_t, 1);
        s->dsts[0] = build_temp(b);
        return s->dsts[0];
    }
    return build_expr(b, annotation);
}

typedef struct Annotations {
    IrRef *pairs;
    int32_t count;
} Annotations;

static void build_add_annotation(Builder *b, Annotations *a, const char *name, const AstNode *annotation) {
    if (!annotation)
        return;
    a->pairs[a->count++] = build_name_const(b, build_mangle(b, name));
    a->pairs[a->count++] = build_annotation(b, annotation);
}

static void build_add_annotations(Builder *b, Annotations *a, AstList params) {
    for (int i = 0; i < params.count; i++)
        build_add_annotation(b, a, params.items[i]->arg.arg, params.items[i]->arg.annotation);
}

/* The order is CPython 3.11's. */
static IrRef build_annotations(Builder *b, const AstNode *args, const AstNode *returns, IrSpan span) {
    int total =
        args->arguments.args.count + args->arguments.posonlyargs.count + args->arguments.kwonlyargs.count + 3;
    Annotations a = {ARENA_ARRAY(b->bm->arena, IrRef, 2 * total), 0};
    build_add_annotations(b, &a, args->arguments.args);
    build_add_annotations(b, &a, args->arguments.posonlyargs);
    if (args->arguments.vararg)
        build_add_annotation(b, &a, args->arguments.vararg->arg.arg, args->arguments.vararg->arg.annotation);
    build_add_annotations(b, &a, args->arguments.kwonlyargs);
    if (args->arguments.kwarg)
        build_add_annotation(b, &a, args->arguments.kwarg->arg.arg, args->arguments.kwarg->arg.annotation);
    build_add_annotation(b, &a, "return", returns);
    return a.count ? build_op(b, IR_BUILD_DICT, -1, span, a.count, a.pairs)->dsts[0] : IR_NONE;
}

/* ---- definitions ---- */

IrRef build_docstring(Builder *b, AstList body) {
    if (body.count == 0 || body.items[0]->kind != AST_EXPR)
        return IR_NONE;
    const AstNode *value = body.items[0]->Expr.value;
    if (value->kind != AST_CONSTANT || value->Constant.value.kind != AST_CONST_STR)
        return IR_NONE;
    return build_const(b, &value->Constant.value);
}

static int build_first_line(const AstNode *s, AstList decorators) {
    return decorators.count ? decorators.items[0]->lineno : s->lineno;
}

/* The IrFunc of a def, built once even if the definition stands in a finally block. */
static IrFunc *build_function_body(Builder *b, const AstNode *s) {
    Scope *scope = scope_find(b->bm->table, s);
    ScopeVars *vars = build_scope_vars(b, scope);
    if (vars->func)
        return vars->func;
    Builder *inner = build_begin(b, scope, IR_FUNC_FUNCTION, s->FunctionDef.name, s,
                                 build_first_line(s, s->FunctionDef.decorator_list));
    AstList body = s->FunctionDef.body;
    inner->f->doc = build_docstring(inner, body);
    if (inner->f->doc != IR_NONE)
        body = (AstList){body.items + 1, body.count - 1};
    build_stmts(inner, body);
    build_finish(inner);
    return vars->func = inner->f;
}

/* The function object itself: what stands inside of the type parameter scope, if there is one. */
static IrRef build_function_object(Builder *b, const AstNode *s, IrRef defaults, IrRef kwdefaults) {
    IrSpan span = SPAN(s);
    IrRef annotations = build_annotations(b, s->FunctionDef.args, s->FunctionDef.returns, span);
    return build_make_function(b, build_function_body(b, s), defaults, kwdefaults, annotations, -1, span);
}

static IrRef build_generic_function(Builder *b, const AstNode *s, IrRef defaults, IrRef kwdefaults) {
    IrRef args[3] = {IR_NONE, defaults == IR_NONE ? build_none(b) : defaults,
                     kwdefaults == IR_NONE ? build_none(b) : kwdefaults};
    Builder *inner = build_begin_type_params(b, s, s->FunctionDef.name);
    IrRef params = build_type_params(inner, s->FunctionDef.type_params);
    IrRef function = build_function_object(inner, s, defaults == IR_NONE ? IR_NONE : 0,
                                           kwdefaults == IR_NONE ? IR_NONE : 1);
    IrStmt *set = build_op(inner, IR_SETATTR, -1, SPAN(s), 2, (IrRef[]){function, params});
    set->name = build_name_const(inner, "__type_params__");
    args[0] = build_end_type_params(b, inner, function);
    return build_op(b, IR_CALL, -1, SPAN(s), 3, args)->dsts[0];
}

void build_function_def(Builder *b, const AstNode *s) {
    AstList decorators = s->FunctionDef.decorator_list;
    const AstNode *args = s->FunctionDef.args;
    IrSpan span = SPAN(s);
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, decorators.count + 1);
    for (int i = 0; i < decorators.count; i++)
        refs[i] = build_copy(b, build_expr(b, decorators.items[i]), SPAN(decorators.items[i]));
    IrRef defaults = build_defaults(b, args->arguments.defaults, span);
    IrRef kwdefaults = build_kwdefaults(b, args->arguments.kwonlyargs, args->arguments.kw_defaults, span);
    IrRef function = s->FunctionDef.type_params.count ? build_generic_function(b, s, defaults, kwdefaults)
                                                      : build_function_object(b, s, defaults, kwdefaults);
    for (int i = decorators.count - 1; i >= 0; i--)
        function = build_op2(b, IR_CALL, -1, SPAN(decorators.items[i]), refs[i], function);
    build_store_name(b, s->FunctionDef.name, function, span);
}

IrRef build_lambda(Builder *b, const AstNode *e, int32_t dst) {
    const AstNode *args = e->Lambda.args;
    IrSpan span = SPAN(e);
    IrRef defaults = build_defaults(b, args->arguments.defaults, span);
    IrRef kwdefaults = build_kwdefaults(b, args->arguments.kwonlyargs, args->arguments.kw_defaults, span);
    Scope *scope = scope_find(b->bm->table, e);
    ScopeVars *vars = build_scope_vars(b, scope);
    if (!vars->func) {
        Builder *inner = build_begin(b, scope, IR_FUNC_FUNCTION, "<lambda>", e, e->lineno);
        inner->span = SPAN(e->Lambda.body);
        build_exit(inner, EXIT_RETURN, build_expr(inner, e->Lambda.body), inner->span);
        build_finish(inner);
        vars->func = inner->f;
    }
    return build_make_function(b, vars->func, defaults, kwdefaults, IR_NONE, dst, span);
}
