/* build_try.c: try statements and with statements. */
#include "typeinfer/build_internal.h"

#include <assert.h>

/* ---- except ---- */

/* The body of an except clause whose exception has a name: the name is unset on every way out. */
static void build_named_handler_body(Builder *b, const AstNode *handler) {
    const char *name = handler->ExceptHandler.name;
    IrSpan span = SPAN(handler);
    Region region = {.outer = b->regions, .kind = REGION_HANDLER_NAME, .name = name, .span = span};
    /* Nobody sees a local of a function that an exception leaves. */
    bool seen = b->try_depth > 1 || build_local_var(b, name) < 0;
    Try cleanup;
    if (seen)
        cleanup = build_try(b, span);
    b->regions = &region;
    build_stmts(b, handler->ExceptHandler.body);
    b->regions = region.outer;
    if (seen) {
        build_handler(b, &cleanup);
        build_unset_name(b, name, span);
        build_reraise(b, &cleanup, span);
        build_end_try(b, &cleanup);
    }
    if (!b->dead)
        build_unset_name(b, name, span);
}

static void build_except_body(Builder *b, const AstNode *handler, Try *try) {
    IrSpan span = SPAN(handler);
    Region region = {.outer = b->regions, .kind = REGION_HANDLER, .saved = try->saved, .span = span};
    b->regions = &region;
    if (handler->ExceptHandler.name) {
        build_store_name(b, handler->ExceptHandler.name, try->exception, span);
        build_named_handler_body(b, handler);
    } else {
        build_stmts(b, handler->ExceptHandler.body);
    }
    b->regions = region.outer;
    if (!b->dead)
        build_leave_handler(b, try, span);
}

/* except clauses from number i on; done: where to go after one, -1: just on. */
static void build_except_clauses(Builder *b, AstList handlers, int i, Try *try, int32_t done, IrSpan span) {
    if (i == handlers.count) {
        build_reraise(b, try, span);
        return;
    }
    const AstNode *handler = handlers.items[i];
    IrSpan handler_span = SPAN(handler);
    b->span = handler_span;
    Branch branch;
    if (handler->ExceptHandler.type) {
        IrRef args[2] = {try->exception, build_expr(b, handler->ExceptHandler.type)};
        IrRef matches = build_op(b, IR_EXC_MATCH, -1, handler_span, 2, args)->dsts[0];
        branch = build_if(b, matches, handler_span);
    }
    build_except_body(b, handler, try);
    if (done >= 0 && !b->dead)
        build_jump(b, IR_STMT_BREAK, done, handler_span);
    if (!handler->ExceptHandler.type)
        return;
    build_else(b, &branch);
    build_except_clauses(b, handlers, i + 1, try, done, span);
    build_end_if(b, &branch);
}

static void build_try_except(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    if (s->Try.handlers.count == 0) {
        build_stmts(b, s->Try.body);
        build_stmts(b, s->Try.orelse);
        return;
    }
    bool has_else = s->Try.orelse.count > 0;
    Loop block;
    if (has_else)
        block = build_loop(b, span);
    Try try = build_try(b, span);
    build_stmts(b, s->Try.body);
    build_handler(b, &try);
    build_except_clauses(b, s->Try.handlers, 0, &try, has_else ? block.label : -1, span);
    build_end_try(b, &try);
    if (has_else) {
        build_stmts(b, s->Try.orelse);
        build_end_block(b, &block);
    }
}

/* ---- except* ---- */

/* The matched part is the exception being handled; what the body raises is collected. */
static void build_star_body(Builder *b, const AstNode *handler, IrRef matched, IrRef raised) {
    IrSpan span = SPAN(handler);
    const char *name = handler->ExceptHandler.name;
    int32_t outer_exception = b->star_exception;
    Try enter = build_try(b, span);
    build_op1(b, IR_RAISE_PENDING, -1, span, matched);
    b->dead = true;
    build_handler(b, &enter);
    Try body = build_try(b, span);
    if (name)
        build_store_name(b, name, matched, span);
    b->star_exception = matched;
    build_stmts(b, handler->ExceptHandler.body);
    b->star_exception = outer_exception;
    if (name && !b->dead)
        build_unset_name(b, name, span);
    build_handler(b, &body);
    if (name)
        build_unset_name(b, name, span);
    build_op2(b, IR_LIST_APPEND, -1, span, raised, body.exception);
    build_leave_handler(b, &body, span);
    build_end_try(b, &body);
    build_leave_handler(b, &enter, span);
    build_end_try(b, &enter);
}

static IrRef build_is_not_none(Builder *b, IrRef value, IrSpan span) {
    IrRef args[2] = {value, build_none(b)};
    IrStmt *s = build_op(b, IR_IS, -1, span, 2, args);
    s->number = 1;
    return s->dsts[0];
}

static void build_star_clause(Builder *b, const AstNode *handler, IrRef rest, IrRef raised) {
    IrSpan span = SPAN(handler);
    b->span = span;
    Branch left = build_if(b, build_is_not_none(b, rest, span), span);
    IrRef args[2] = {rest, build_expr(b, handler->ExceptHandler.type)};
    IrStmt *match = build_op(b, IR_GROUP_MATCH, -1, span, 2, args);
    build_move(b, rest, match->dsts[1], span);
    Branch matched = build_if(b, build_is_not_none(b, match->dsts[0], span), span);
    build_star_body(b, handler, match->dsts[0], raised);
    build_end_if(b, &matched);
    build_end_if(b, &left);
}

static void build_try_except_star(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    Loop block = build_loop(b, span);
    Try try = build_try(b, span);
    build_stmts(b, s->Try.body);
    build_handler(b, &try);
    IrRef raised = build_op(b, IR_BUILD_LIST, -1, span, 0, NULL)->dsts[0];
    int32_t rest = build_temp(b);
    build_move(b, rest, try.exception, span);
    for (int i = 0; i < s->Try.handlers.count; i++)
        build_star_clause(b, s->Try.handlers.items[i], rest, raised);
    Branch left = build_if(b, build_is_not_none(b, rest, span), span);
    build_op2(b, IR_LIST_APPEND, -1, span, raised, rest);
    build_end_if(b, &left);
    build_op2(b, IR_GROUP_FINISH, -1, span, try.exception, raised);
    build_leave_handler(b, &try, span);
    build_jump(b, IR_STMT_BREAK, block.label, span);
    build_end_try(b, &try);
    build_stmts(b, s->Try.orelse);
    build_end_block(b, &block);
}

/* ---- finally ---- */

static void build_finally_body(Builder *b, void *data) {
    const AstNode *s = data;
    if (s->kind == AST_TRY_STAR && s->Try.handlers.count)
        build_try_except_star(b, s);
    else
        build_try_except(b, s);
}

static void build_finally_leave(Builder *b, void *data, int kind) {
    (void)kind;
    build_stmts(b, ((const AstNode *)data)->Try.finalbody);
}

static void build_finally_handler(Builder *b, void *data, Try *try, int32_t done) {
    const AstNode *s = data;
    (void)done;
    build_stmts(b, s->Try.finalbody);
    if (!b->dead)
        build_reraise(b, try, SPAN(s));
}

void build_try_stmt(Builder *b, const AstNode *s) {
    if (s->Try.finalbody.count == 0) {
        build_finally_body(b, (void *)s);
        return;
    }
    Guarded g = {build_finally_body, build_finally_leave, build_finally_handler, (void *)s, SPAN(s)};
    build_guarded(b, &g);
}

void build_try_star(Builder *b, const AstNode *s) {
    build_try_stmt(b, s);
}

/* ---- with ---- */

typedef struct With {
    const AstNode *s;
    int item;
    bool is_async;
    IrRef value, exit; /* what __enter__ returned; bound __exit__ */
    IrSpan span;
} With;

static void build_with_body(Builder *b, void *data) {
    With *w = data;
    const AstNode *item = w->s->With.items.items[w->item];
    if (item->withitem.optional_vars)
        build_store(b, item->withitem.optional_vars, w->value);
    if (w->item + 1 < w->s->With.items.count)
        build_with(b, w->s, w->item + 1);
    else
        build_stmts(b, w->s->With.body);
}

static IrRef build_with_exit(Builder *b, With *w, IrRef type, IrRef value, IrRef traceback) {
    IrRef args[4] = {w->exit, type, value, traceback};
    IrRef result = build_op(b, IR_CALL, -1, w->span, 4, args)->dsts[0];
    if (!w->is_async)
        return result;
    IrStmt *get = build_op(b, IR_GET_AWAITABLE, -1, w->span, 1, &result);
    get->number = 1;
    return build_yield_from(b, get->dsts[0], w->span, -1);
}

static void build_with_leave(Builder *b, void *data, int kind) {
    (void)kind;
    IrRef none = build_none(b);
    build_with_exit(b, data, none, none, none);
}

static void build_with_handler(Builder *b, void *data, Try *try, int32_t done) {
    With *w = data;
    IrStmt *info = build_op(b, IR_EXC_INFO, -1, w->span, 1, &try->exception);
    IrRef result = build_with_exit(b, w, info->dsts[0], info->dsts[1], info->dsts[2]);
    Branch branch = build_if(b, build_op1(b, IR_TRUTH, -1, w->span, result), w->span);
    build_leave_handler(b, try, w->span);
    build_jump(b, IR_STMT_BREAK, done, w->span);
    build_end_if(b, &branch);
    build_reraise(b, try, w->span);
}

void build_with(Builder *b, const AstNode *s, int item) {
    With *w = ARENA_NEW(b->bm->arena, With);
    w->s = s;
    w->item = item;
    w->is_async = s->kind == AST_ASYNC_WITH;
    w->span = SPAN(s);
    IrRef manager = build_expr(b, s->With.items.items[item]->withitem.context_expr);
    IrStmt *enter = build_op(b, w->is_async ? IR_WITH_AENTER : IR_WITH_ENTER, -1, w->span, 1, &manager);
    w->exit = enter->dsts[1];
    w->value = w->is_async ? build_await(b, enter->dsts[0], w->span, -1) : enter->dsts[0];
    Guarded g = {build_with_body, build_with_leave, build_with_handler, w, w->span};
    build_guarded(b, &g);
}

/* ---- asynchronous iteration ---- */

IrRef build_async_next(Builder *b, IrRef iterator, int32_t stopped, IrSpan span) {
    Try try = build_try(b, span);
    IrRef item = build_yield_from(b, build_op1(b, IR_GET_ANEXT, -1, span, iterator), span, -1);
    build_handler(b, &try);
    Branch branch = build_if(b, build_op1(b, IR_IS_STOP_ASYNC, -1, span, try.exception), span);
    build_leave_handler(b, &try, span);
    build_jump(b, IR_STMT_BREAK, stopped, span);
    build_end_if(b, &branch);
    build_reraise(b, &try, span);
    build_end_try(b, &try);
    return item;
}
