/* build_stmt.c: statements other than definitions, assignments, try, with and match. */
#include "typeinfer/build_internal.h"

#include <string.h>

/* ---- conditions and loops ---- */

static void build_if_stmt(Builder *b, const AstNode *s) {
    int truth = build_const_truth(b, s->If.test);
    if (truth >= 0) {
        build_stmts(b, truth ? s->If.body : s->If.orelse);
        return;
    }
    IrRef condition = build_condition(b, s->If.test);
    Branch branch = build_if(b, condition, SPAN(s));
    build_stmts(b, s->If.body);
    build_else(b, &branch);
    build_stmts(b, s->If.orelse);
    build_end_if(b, &branch);
}

static void build_loop_body(Builder *b, AstList body, int32_t label, IrSpan span, IrRef fresh,
                            IrRef iterator) {
    Region region = {.outer = b->regions,
                     .kind = REGION_LOOP,
                     .label = label,
                     .fresh = fresh,
                     .iterator = iterator,
                     .span = span};
    b->regions = &region;
    build_stmts(b, body);
    b->regions = region.outer;
}

static void build_while(Builder *b, const AstNode *s) {
    int truth = build_const_truth(b, s->While.test);
    if (truth == 0) {
        build_stmts(b, s->While.orelse);
        return;
    }
    IrSpan span = SPAN(s);
    Loop loop = build_loop(b, span);
    if (build_loop_waits(s))
        build_op(b, IR_POLL, -1, span, 0, NULL);
    if (truth == 1) {
        build_loop_body(b, s->While.body, loop.label, span, IR_NONE, IR_NONE);
        build_end_loop(b, &loop);
        return;
    }
    IrRef condition = build_condition(b, s->While.test);
    Branch branch = build_if(b, condition, span);
    build_loop_body(b, s->While.body, loop.label, span, IR_NONE, IR_NONE);
    build_else(b, &branch);
    build_stmts(b, s->While.orelse);
    build_jump(b, IR_STMT_BREAK, loop.label, span);
    build_end_if(b, &branch);
    build_end_loop(b, &loop);
}

/* A call of a generator function of this module that has something to do when it is closed. CPython closes
 * such a generator as soon as a loop over it is left early, because nothing refers to it any more. */
static bool build_is_closing_call(Builder *b, const AstNode *e) {
    if (e->kind != AST_CALL || b->bm->closing_count == 0)
        return false;
    const AstNode *func = e->Call.func;
    const char *name = func->kind == AST_NAME        ? func->Name.id
                       : func->kind == AST_ATTRIBUTE ? func->Attribute.attr
                                                     : NULL;
    for (int i = 0; i < b->bm->closing_count; i++)
        if (b->bm->closing[i] == name)
            return true;
    return false;
}

void build_for_loop(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    IrRef iterable = build_iterable(b, s->For.iter), fresh = IR_NONE;
    if (build_is_closing_call(b, s->For.iter))
        fresh = build_op1(b, IR_GEN_FRESH, -1, span, iterable);
    IrRef iterator = build_op1(b, IR_GET_ITER, -1, span, iterable);
    Loop loop = build_loop(b, span);
    Next next = build_next(b, iterator, span);
    build_stmts(b, s->For.orelse);
    build_jump(b, IR_STMT_BREAK, loop.label, span);
    build_end_next(b, &next);
    b->span = span;
    build_store(b, s->For.target, next.s->dsts[0]);
    build_release_at(b, SPAN(s->For.target));
    build_loop_body(b, s->For.body, loop.label, span, fresh, iterator);
    build_end_loop(b, &loop);
}

/* LOOP { LOOP stopped { item = next, else BREAK stopped; body; CONTINUE } orelse; BREAK } */
void build_async_for(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    IrRef iterable = build_expr(b, s->For.iter), fresh = IR_NONE;
    if (build_is_closing_call(b, s->For.iter))
        fresh = build_op1(b, IR_GEN_FRESH, -1, span, iterable);
    IrRef iterator = build_op1(b, IR_GET_AITER, -1, span, iterable);
    Loop loop = build_loop(b, span);
    Loop stopped = build_loop(b, span);
    IrRef item = build_async_next(b, iterator, stopped.label, span);
    build_store(b, s->For.target, item);
    build_loop_body(b, s->For.body, loop.label, span, fresh, iterator);
    build_jump(b, IR_STMT_CONTINUE, loop.label, span);
    build_end_loop(b, &stopped);
    build_stmts(b, s->For.orelse);
    build_jump(b, IR_STMT_BREAK, loop.label, span);
    build_end_loop(b, &loop);
}

/* ---- simple statements ---- */

static void build_return(Builder *b, const AstNode *s) {
    IrRef value = s->Return.value ? build_expr(b, s->Return.value) : build_none(b);
    build_exit(b, EXIT_RETURN, value, SPAN(s));
}

static void build_raise(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    IrStmt *raise;
    if (s->Raise.exc) {
        IrRef exc = build_expr(b, s->Raise.exc);
        IrRef cause = s->Raise.cause ? build_expr(b, s->Raise.cause) : IR_NONE;
        raise = ir_stmt_new(b->f, IR_STMT_RAISE, 2, 0, span);
        raise->args[0] = exc;
        raise->args[1] = cause;
    } else if (b->star_exception >= 0) {
        build_op1(b, IR_RAISE_PENDING, -1, span, b->star_exception);
        b->dead = true;
        return;
    } else {
        raise = ir_stmt_new(b->f, IR_STMT_RERAISE, 0, 0, span);
    }
    raise->flags = IR_MAY_RAISE | IR_MAY_ALLOC | IR_MAY_CALL;
    build_append(b, raise);
    b->dead = true;
}

/* Where a failing assert is reported: the comparison tested last, else the statement. */
static IrSpan assert_span(const AstNode *test, IrSpan span) {
    switch (test->kind) {
    case AST_COMPARE:
        return SPAN(test);
    case AST_BOOL_OP:
        for (int i = 0; i < test->BoolOp.values.count; i++)
            span = assert_span(test->BoolOp.values.items[i], span);
        return span;
    case AST_UNARY_OP:
        return test->UnaryOp.op == AST_UNARY_NOT ? assert_span(test->UnaryOp.operand, span) : span;
    default:
        return span;
    }
}

static void build_assert(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    if (build_const_truth(b, s->Assert.test) == 1)
        return;
    IrRef condition = build_condition(b, s->Assert.test);
    Branch branch = build_if_not(b, condition, span);
    IrRef message = s->Assert.msg ? build_expr(b, s->Assert.msg) : IR_NONE;
    build_op1(b, IR_RAISE_ASSERTION, -1, assert_span(s->Assert.test, span), message);
    b->dead = true;
    build_end_if(b, &branch);
}

/* A constant alone has no effect. In mode "single" statements outside of functions and classes show their
 * value. */
static void build_expr_stmt(Builder *b, const AstNode *e) {
    IrRef constant;
    if (b->bm->interactive && !b->outer->f) {
        IrSpan span = b->span;
        build_op1(b, IR_DISPLAY, -1, span, build_expr(b, e));
        return;
    }
    if (e->kind == AST_CONSTANT || build_fold(b, e, &constant))
        return;
    IrRef value = build_expr(b, e);
    if (e->kind == AST_CALL && b->bm->has_coroutines)
        build_op(b, IR_DISCARD, -1, SPAN(e), 1, &value);
}

/* ---- import ---- */

void build_add_import(Builder *b, const char *name) {
    if (*name)
        ir_import_add(b->m, name);
}

static void build_import(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    for (int i = 0; i < s->Import.names.count; i++) {
        const AstNode *alias = s->Import.names.items[i];
        const char *name = alias->alias.name, *dot = strchr(name, '.'), *store = alias->alias.asname;
        bool dotted = store && dot;
        build_add_import(b, name);
        IrStmt *import = build_op(b, dotted ? IR_IMPORT_DOTTED : IR_IMPORT_NAME, -1, span, 0, NULL);
        import->name = build_name_const(b, name);
        if (!store)
            store = dot ? intern_add(b->bm->names, name, (size_t)(dot - name)) : name;
        build_store_name(b, store, import->dsts[0], span);
    }
}

static void build_import_from(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    AstList aliases = s->ImportFrom.names;
    const char *absolute = ir_imported_from(b->m, s);
    const char **names = ARENA_ARRAY(b->bm->arena, const char *, aliases.count + 1);
    if (absolute)
        build_add_import(b, absolute);
    for (int i = 0; i < aliases.count; i++) {
        names[i] = aliases.items[i]->alias.name;
        if (absolute && strcmp(names[i], "*") != 0)
            build_add_import(b,
                             *absolute ? arena_printf(b->bm->arena, "%s.%s", absolute, names[i]) : names[i]);
    }
    IrStmt *import = build_op(b, IR_IMPORT_NAME, -1, span, 0, NULL);
    import->name = build_name_const(b, s->ImportFrom.module ? s->ImportFrom.module : "");
    import->number = s->ImportFrom.level;
    import->keywords = build_names_tuple(b, names, aliases.count);
    for (int i = 0; i < aliases.count; i++) {
        const AstNode *alias = aliases.items[i];
        if (strcmp(names[i], "*") == 0) {
            build_op1(b, IR_IMPORT_STAR, -1, span, import->dsts[0]);
            continue;
        }
        IrStmt *from = build_op(b, IR_IMPORT_FROM, -1, span, 1, import->dsts);
        from->name = build_name_const(b, names[i]);
        build_store_name(b, alias->alias.asname ? alias->alias.asname : names[i], from->dsts[0], span);
    }
}

/* ---- all ---- */

void build_stmt(Builder *b, const AstNode *s) {
    b->span = SPAN(s);
    switch ((AstKind)s->kind) {
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
        build_function_def(b, s);
        return;
    case AST_CLASS_DEF:
        build_class_def(b, s);
        return;
    case AST_TYPE_ALIAS:
        build_type_alias(b, s);
        return;
    case AST_RETURN:
        build_return(b, s);
        return;
    case AST_DELETE:
        for (int i = 0; i < s->Delete.targets.count; i++)
            build_delete(b, s->Delete.targets.items[i]);
        return;
    case AST_ASSIGN:
        build_assign(b, s);
        return;
    case AST_AUG_ASSIGN:
        build_aug_assign(b, s);
        return;
    case AST_ANN_ASSIGN:
        build_ann_assign(b, s);
        return;
    case AST_FOR:
        build_for_loop(b, s);
        return;
    case AST_ASYNC_FOR:
        build_async_for(b, s);
        return;
    case AST_WHILE:
        build_while(b, s);
        return;
    case AST_IF:
        build_if_stmt(b, s);
        return;
    case AST_WITH:
    case AST_ASYNC_WITH:
        build_with(b, s, 0);
        return;
    case AST_MATCH:
        build_match(b, s);
        return;
    case AST_RAISE:
        build_raise(b, s);
        return;
    case AST_TRY:
        build_try_stmt(b, s);
        return;
    case AST_TRY_STAR:
        build_try_star(b, s);
        return;
    case AST_ASSERT:
        build_assert(b, s);
        return;
    case AST_IMPORT:
        build_import(b, s);
        return;
    case AST_IMPORT_FROM:
        build_import_from(b, s);
        return;
    case AST_EXPR:
        build_expr_stmt(b, s->Expr.value);
        return;
    case AST_BREAK:
        build_exit(b, EXIT_BREAK, IR_NONE, SPAN(s));
        return;
    case AST_CONTINUE:
        build_exit(b, EXIT_CONTINUE, IR_NONE, SPAN(s));
        return;
    case AST_GLOBAL:
    case AST_NONLOCAL:
    case AST_PASS:
        return;
    default:
        build_refuse(b, s, ast_kind_name((AstKind)s->kind));
    }
}

void build_stmts(Builder *b, AstList body) {
    for (int i = 0; i < body.count && !b->dead; i++) {
        build_stmt(b, body.items[i]);
        build_release_after(b, body.items[i]);
    }
}
