/* build_call.c: calls, among them those of super(), locals() and others that depend on where they stand. */
#include "typeinfer/build_internal.h"

#include <string.h>

bool build_has_double_star(AstList keywords) {
    for (int i = 0; i < keywords.count; i++)
        if (!keywords.items[i]->keyword.arg)
            return true;
    return false;
}

/* ---- arguments ---- */

/* name=value pairs from keywords[from] up to the next **mapping; *end: where that is. */
static IrRef build_keyword_run(Builder *b, AstList keywords, int from, int *end, IrSpan span) {
    IrRef *pairs = ARENA_ARRAY(b->bm->arena, IrRef, 2 * keywords.count + 1);
    int i = from;
    for (; i < keywords.count && keywords.items[i]->keyword.arg; i++) {
        pairs[2 * (i - from)] = build_name_const(b, keywords.items[i]->keyword.arg);
        pairs[2 * (i - from) + 1] = build_expr(b, keywords.items[i]->keyword.value);
    }
    *end = i;
    return build_op(b, IR_BUILD_DICT, -1, span, 2 * (i - from), pairs)->dsts[0];
}

IrRef build_keyword_dict(Builder *b, AstList keywords, IrRef callable, IrSpan span) {
    int i;
    IrRef dict = build_keyword_run(b, keywords, 0, &i, span);
    while (i < keywords.count) {
        IrRef mapping;
        if (keywords.items[i]->keyword.arg)
            mapping = build_keyword_run(b, keywords, i, &i, span);
        else
            mapping = build_expr(b, keywords.items[i++]->keyword.value);
        IrRef args[3] = {callable, dict, mapping};
        build_op(b, IR_MERGE_KEYWORDS, -1, span, 3, args);
    }
    return dict;
}

static IrRef build_call_ex(Builder *b, IrRef callable, const AstNode *e, int32_t dst) {
    AstList keywords = e->Call.keywords;
    callable = build_copy(b, callable, SPAN(e));
    IrRef args[3] = {callable, IR_NONE, IR_NONE};
    if (build_has_starred(e->Call.args)) {
        AstNode *first = e->Call.args.items[0];
        args[1] = e->Call.args.count == 1
                      ? build_expr(b, first->Starred.value) /* cw_call_ex complains itself */
                      : build_starred_list(b, e->Call.args, SPAN(e), true);
    } else {
        IrRef *refs = build_exprs(b, e->Call.args);
        args[1] = build_op(b, IR_BUILD_TUPLE, -1, SPAN(e), e->Call.args.count, refs)->dsts[0];
    }
    if (keywords.count)
        args[2] = build_keyword_dict(b, keywords, callable, SPAN(e));
    return build_op(b, IR_CALL_EX, dst, SPAN(e), 3, args)->dsts[0];
}

/* CALL or CALL_METHOD: head is the callable or the receiver. */
static IrStmt *build_call_simple(Builder *b, IrOp op, IrRef head, const AstNode *e, int32_t dst) {
    AstList args = e->Call.args, keywords = e->Call.keywords;
    int count = 1 + args.count + keywords.count;
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, count);
    const char **names = ARENA_ARRAY(b->bm->arena, const char *, keywords.count + 1);
    refs[0] = head;
    for (int i = 0; i < args.count; i++)
        refs[1 + i] = build_expr(b, args.items[i]);
    for (int i = 0; i < keywords.count; i++) {
        names[i] = keywords.items[i]->keyword.arg;
        refs[1 + args.count + i] = build_expr(b, keywords.items[i]->keyword.value);
    }
    build_release_before(b, e);
    IrStmt *s = build_op(b, op, dst, SPAN(e), count, refs);
    if (keywords.count)
        s->keywords = build_names_tuple(b, names, keywords.count);
    return s;
}

/* ---- builtins that look at their caller ---- */

/* The value of the cell or, where cell is -1, of v; a RuntimeError of super() if it is unset. */
static IrRef build_super_arg(Builder *b, IrRef v, int32_t cell, IrUnbound why, IrSpan span) {
    IrStmt *s = build_op(b, cell >= 0 ? IR_LOAD_CELL : IR_CHECK_BOUND, -1, span, 1, cell >= 0 ? &cell : &v);
    s->name = build_name_const(b, b->bm->name_super);
    s->number = why;
    return cell >= 0 ? s->dsts[0] : v;
}

/* super(): super(__class__, first argument), where the function has a parameter; the RuntimeErrors if it is
 * no method. */
static bool build_super_args(Builder *b, IrSpan span, IrRef args[2]) {
    IrFunc *f = b->f;
    Scope *scope = b->function_scope;
    const Symbol *symbol = scope_lookup(scope, b->bm->name_class);
    if (!scope_is_function(scope) || f->argcount == 0)
        return false;
    const ScopeVars *vars = scope->info;
    const Symbol *first = scope_lookup(scope, f->vars[0].name);
    int32_t cell = first ? vars->cells[first - scope->symbols] : -1;
    if (scope_is_inlined(b->scope)) /* the first argument of a comprehension is its iterator: no instance */
        args[1] = ir_const_int(b->m, 0);
    else
        args[1] = build_super_arg(b, 0, cell, IR_UNBOUND_DELETED, span);
    if (symbol && symbol->scope == SYMBOL_FREE)
        args[0] = build_super_arg(b, -1, vars->cells[symbol - scope->symbols], IR_UNBOUND_EMPTY_CLASS, span);
    else
        args[0] = build_super_arg(b, build_op0(b, IR_UNSET, -1, span), -1, IR_UNBOUND_NO_CLASS, span);
    return true;
}

/* sorted(locals().keys()) */
static IrRef build_dir(Builder *b, IrSpan span) {
    IrRef list = build_op(b, IR_BUILD_LIST, -1, span, 0, NULL)->dsts[0], locals = build_locals(b, -1, span);
    IrStmt *keys = build_op(b, IR_CALL_METHOD, -1, span, 1, &locals);
    keys->name = build_name_const(b, "keys");
    build_op2(b, IR_LIST_EXTEND, -1, span, list, keys->dsts[0]);
    IrStmt *sort = build_op(b, IR_CALL_METHOD, -1, span, 1, &list);
    sort->name = build_name_const(b, "sort");
    return list;
}

/* A display, or globals(). */
static bool build_is_dict(const AstNode *e) {
    return e->kind == AST_DICT || (e->kind == AST_CALL && e->Call.func->kind == AST_NAME &&
                                   strcmp(e->Call.func->Name.id, "globals") == 0);
}

/* eval(x, g, l) and exec(x, g, l): None in place of g means the globals here, and then None in place of l the
 * variables here; if it is really them that are called: others get what is written. */
static IrRef build_evaluate(Builder *b, const AstNode *e, int32_t dst) {
    AstList args = e->Call.args;
    IrSpan span = SPAN(e);
    IrRef refs[6] = {build_load_name(b, e->Call.func->Name.id, -1, SPAN(e->Call.func))};
    for (int i = 0; i < 3; i++)
        refs[i + 1] = i < args.count ? build_copy(b, build_expr(b, args.items[i]), span) : build_none(b);
    if (args.count == 1) {
        refs[4] = build_op0(b, IR_GLOBALS, -1, span);
        refs[5] = build_locals(b, -1, span);
    } else {
        refs[4] = build_temp(b);
        refs[5] = build_temp(b);
        build_move(b, refs[4], refs[2], span);
        build_move(b, refs[5], refs[3], span);
        Branch no_globals = build_if(b, build_op2(b, IR_IS, -1, span, refs[4], build_none(b)), span);
        build_op0(b, IR_GLOBALS, refs[4], span);
        Branch no_locals = build_if(b, build_op2(b, IR_IS, -1, span, refs[5], build_none(b)), span);
        build_move(b, refs[5], build_locals(b, -1, span), span);
        build_end_if(b, &no_locals);
        build_end_if(b, &no_globals);
    }
    IrStmt *s = build_op(b, IR_CALL_EVALUATE, dst, span, 6, refs);
    s->number = args.count;
    return s->dsts[0];
}

static bool build_is_look_around(const char *name) {
    static const char *const names[] = {"locals", "vars", "globals", "dir"};
    for (int i = 0; i < 4; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* locals(), vars(), dir() and globals() */
static IrRef build_look_around(Builder *b, const char *name, int32_t dst, IrSpan span) {
    if (strcmp(name, "globals") == 0)
        return build_op0(b, IR_GLOBALS, dst, span);
    return strcmp(name, "dir") == 0 ? build_dir(b, span) : build_locals(b, dst, span);
}

/* The same where the name is looked up in a namespace, which may have another meaning for it. */
static IrRef build_look_around_named(Builder *b, const AstNode *func, int32_t dst, IrSpan span) {
    const char *name = func->Name.id;
    IrRef found = build_load_name(b, name, -1, SPAN(func)), result = build_temp(b);
    IrStmt *builtin = build_op(b, IR_LOAD_GLOBAL, -1, SPAN(func), 0, NULL);
    builtin->name = build_name_const(b, name);
    builtin->number = -1;
    Branch same = build_if(b, build_op2(b, IR_IS, -1, span, found, builtin->dsts[0]), span);
    build_move(b, result, build_look_around(b, name, -1, span), span);
    build_else(b, &same);
    build_op(b, IR_CALL, result, span, 1, &found);
    build_end_if(b, &same);
    if (dst >= 0)
        build_move(b, dst, result, span);
    return dst >= 0 ? dst : result;
}

/* locals(), vars(), dir(), globals(), super() without arguments; eval(x) and exec(x) get the namespaces here.
 */
static bool build_special_call(Builder *b, const AstNode *e, int32_t dst, IrRef *result) {
    const AstNode *func = e->Call.func;
    if (func->kind != AST_NAME || e->Call.keywords.count || build_has_starred(e->Call.args) ||
        !build_is_global_name(b, func->Name.id))
        return false;
    const char *name = func->Name.id;
    int count = e->Call.args.count;
    IrSpan span = SPAN(e);
    IrRef refs[4];
    if (count >= 1 && count <= 3 && (strcmp(name, "eval") == 0 || strcmp(name, "exec") == 0) &&
        (count == 1 || !build_is_dict(e->Call.args.items[1]))) {
        *result = build_evaluate(b, e, dst);
        return true;
    }
    if (count != 0)
        return false;
    if (build_is_look_around(name)) {
        *result = build_is_in_namespace(b, name) ? build_look_around_named(b, func, dst, span)
                                                 : build_look_around(b, name, dst, span);
        return true;
    }
    if (name == b->bm->name_super && build_super_args(b, span, refs + 1)) {
        refs[0] = build_load_name(b, name, -1, SPAN(func));
        *result = build_op(b, IR_CALL, dst, span, 3, refs)->dsts[0];
        return true;
    }
    return false;
}

/* ---- all calls ---- */

static bool build_is_quiet(Builder *b, const AstNode *e);

static bool build_are_quiet(Builder *b, AstList list) {
    for (int i = 0; i < list.count; i++)
        if (!build_is_quiet(b, list.items[i]))
            return false;
    return true;
}

/* Evaluating it has no effects, except that names may be unbound. */
static bool build_is_quiet(Builder *b, const AstNode *e) {
    switch (e->kind) {
    case AST_CONSTANT:
        return true;
    case AST_NAME: /* a namespace may be any mapping */
        return !build_is_in_namespace(b, e->Name.id);
    case AST_TUPLE:
        return build_are_quiet(b, e->Tuple.elts);
    case AST_LIST:
        return build_are_quiet(b, e->List.elts);
    case AST_UNARY_OP: /* -1 */
        return e->UnaryOp.operand->kind == AST_CONSTANT &&
               e->UnaryOp.operand->Constant.value.kind == AST_CONST_INT;
    default:
        return false;
    }
}

static bool build_has_quiet_arguments(Builder *b, const AstNode *e) {
    for (int i = 0; i < e->Call.keywords.count; i++)
        if (!build_is_quiet(b, e->Call.keywords.items[i]->keyword.value))
            return false;
    return build_are_quiet(b, e->Call.args);
}

IrRef build_load_method(Builder *b, const AstNode *func, IrRef receiver) {
    IrStmt *s = build_op(b, IR_LOAD_METHOD, -1, SPAN(func), 1, &receiver);
    s->name = build_name_const(b, build_mangle(b, func->Attribute.attr));
    if (func->lineno != func->end_lineno)
        s->span = build_attribute_span(func);
    return s->dsts[0];
}

/* Names from s up to the call, its arguments, ask for its method where they are unbound. */
static void build_lookup_first(IrStmt *s, IrStmt *call) {
    for (; s && s != call; s = s->next)
        if (s->op == IR_LOAD_GLOBAL || s->op == IR_LOAD_CELL || s->op == IR_CHECK_BOUND)
            s->call = call;
}

/* o.m(...): one operation that looks the method up and calls it, or two, where the arguments come between
 * them. number: end of `o.m` (line << 32 | column), where an AttributeError is reported. */
static IrRef build_method_call(Builder *b, const AstNode *e, int32_t dst) {
    const AstNode *func = e->Call.func;
    IrRef receiver = build_expr(b, func->Attribute.value);
    bool quiet = build_has_quiet_arguments(b, e);
    IrRef method = quiet ? IR_NONE : build_load_method(b, func, receiver);
    IrBlock *block = b->block;
    IrStmt *before = block->last;
    IrStmt *s = build_call_simple(b, IR_CALL_METHOD, receiver, e, dst);
    s->name = build_name_const(b, build_mangle(b, func->Attribute.attr));
    s->method = method;
    if (quiet)
        build_lookup_first(before ? before->next : block->first, s);
    if (func->lineno != func->end_lineno) { /* CPython points at the name */
        IrSpan name = build_attribute_span(func);
        s->span.line = name.line;
        s->span.col = name.col;
    }
    if (quiet)
        s->number = (int64_t)func->end_lineno << 32 | func->end_col_offset;
    return s->dsts[0];
}

/* __import__("name") and importlib.import_module("name") say what they import: then true; with another first
 * argument they may import anything. */
static bool build_is_named_import(Builder *b, const AstNode *e) {
    const AstNode *func = e->Call.func;
    const char *name = func->kind == AST_NAME        ? func->Name.id
                       : func->kind == AST_ATTRIBUTE ? func->Attribute.attr
                                                     : "";
    if (strcmp(name, "__import__") != 0 && strcmp(name, "import_module") != 0)
        return false;
    const AstNode *first = e->Call.args.count ? e->Call.args.items[0] : NULL;
    if (first && first->kind == AST_CONSTANT && first->Constant.value.kind == AST_CONST_STR &&
        first->Constant.value.text[0] != '.') {
        build_add_import(b, first->Constant.value.text);
        return true;
    }
    b->m->imports_any = true;
    return false;
}

IrRef build_call(Builder *b, const AstNode *e, int32_t dst) {
    IrRef result;
    const AstNode *func = e->Call.func;
    bool imports_any = b->m->imports_any, named_import = build_is_named_import(b, e);
    if (build_special_call(b, e, dst, &result) || build_consumption(b, e, &result))
        return result;
    bool simple = !build_has_starred(e->Call.args) && !build_has_double_star(e->Call.keywords);
    if (simple && func->kind == AST_ATTRIBUTE)
        return build_method_call(b, e, dst);
    IrRef callable = build_expr(b, func);
    if (named_import)
        b->m->imports_any = imports_any;
    if (!simple)
        return build_call_ex(b, callable, e, dst);
    IrStmt *s = build_call_simple(b, IR_CALL, callable, e, dst);
    if (func->kind == AST_NAME && ir_asks_for_caller(func->Name.id, s->nargs - 1))
        s->name = build_name_const(b, func->Name.id);
    return s->dsts[0];
}
