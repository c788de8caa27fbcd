/* build_comp.c: comprehensions, which become part of the function around, and generator expressions. */
#include "typeinfer/build_internal.h"

typedef struct Comprehension {
    const AstNode *e;
    AstList generators;
    const AstNode *element, *value; /* value: of dict comprehensions */
    IrRef result;                   /* list, set or dict; generator expressions: IR_NONE */
    IrSpan span;
    const Consumer *consumer; /* of a generator expression that becomes part of the function */
} Comprehension;

static Comprehension build_describe(const AstNode *e) {
    Comprehension c = {.e = e, .result = IR_NONE, .span = SPAN(e)};
    if (e->kind == AST_DICT_COMP) {
        c.generators = e->DictComp.generators;
        c.element = e->DictComp.key;
        c.value = e->DictComp.value;
    } else { /* the others have the same layout */
        c.generators = e->ListComp.generators;
        c.element = e->ListComp.elt;
    }
    return c;
}

static void build_element(Builder *b, Comprehension *c) {
    if (c->consumer) {
        c->consumer->take(b, c->consumer, c->element);
        return;
    }
    IrRef args[3] = {c->result, build_expr(b, c->element), IR_NONE};
    switch ((AstKind)c->e->kind) {
    case AST_LIST_COMP:
        build_op(b, IR_LIST_APPEND, -1, c->span, 2, args);
        return;
    case AST_SET_COMP:
        build_op(b, IR_SET_ADD, -1, c->span, 2, args);
        return;
    case AST_DICT_COMP:
        args[2] = build_expr(b, c->value);
        build_op(b, IR_DICT_SET, -1, c->span, 3, args);
        return;
    default:
        build_yield_value(b, args[1], c->span, -1);
    }
}

static void build_clause(Builder *b, Comprehension *c, int i, IrRef iterator);

/* Conditions of clause i from number k on, then the next clause. */
static void build_clause_conditions(Builder *b, Comprehension *c, int i, int k) {
    AstList conditions = c->generators.items[i]->comprehension.ifs;
    if (k < conditions.count) {
        Branch branch = build_if(b, build_condition(b, conditions.items[k]), c->span);
        build_clause_conditions(b, c, i, k + 1);
        build_end_if(b, &branch);
        return;
    }
    if (i + 1 == c->generators.count) {
        build_element(b, c);
        return;
    }
    const AstNode *part = c->generators.items[i + 1];
    IrOp op = part->comprehension.is_async ? IR_GET_AITER : IR_GET_ITER;
    build_clause(b, c, i + 1, build_op1(b, op, -1, c->span, build_iterable(b, part->comprehension.iter)));
}

/* for target in iterator if conditions ... */
static void build_clause(Builder *b, Comprehension *c, int i, IrRef iterator) {
    const AstNode *part = c->generators.items[i];
    Loop loop = build_loop(b, c->span);
    IrRef item;
    if (part->comprehension.is_async) {
        item = build_async_next(b, iterator, loop.label, c->span);
    } else {
        Next next = build_next(b, iterator, c->span);
        build_jump(b, IR_STMT_BREAK, loop.label, c->span);
        build_end_next(b, &next);
        item = next.s->dsts[0];
    }
    build_store(b, part->comprehension.target, item);
    build_clause_conditions(b, c, i, 0);
    build_end_loop(b, &loop);
}

/* The first iterable belongs to the scope around. */
static IrRef build_first_iterator(Builder *b, Comprehension *c) {
    const AstNode *first = c->generators.items[0];
    IrRef iterable = build_iterable(b, first->comprehension.iter);
    return build_op1(b, first->comprehension.is_async ? IR_GET_AITER : IR_GET_ITER, -1, c->span, iterable);
}

static IrFunc *build_inline_func(Builder *b, Scope *scope, const AstNode *e) {
    static const char *const names[] = {[SCOPE_LISTCOMP] = "<listcomp>",
                                        [SCOPE_SETCOMP] = "<setcomp>",
                                        [SCOPE_DICTCOMP] = "<dictcomp>",
                                        [SCOPE_GENEXPR] = "<genexpr>"};
    ScopeVars *vars = build_scope_vars(b, scope);
    if (!vars->func) {
        IrFunc *f = ir_func_new(b->m, b->f, IR_FUNC_INLINE, names[scope->kind]);
        f->qualname = build_qualname(b, scope, f->name);
        f->first_line = e->lineno;
        f->ast = e;
        vars->func = f;
    }
    return vars->func;
}

/* The scope of a comprehension becomes part of the function: what is built up to end_inline belongs to it. */
typedef struct Inlined {
    IrStmt *s;
    Scope *scope, *outer_scope;
    IrBlock *outer;
    IrSpan outer_span;
} Inlined;

static Inlined begin_inline(Builder *b, const Comprehension *c, IrSpan span) {
    Inlined inlined = {ir_stmt_new(b->f, IR_STMT_INLINE, 0, 0, span), scope_find(b->bm->table, c->e),
                       b->scope, b->block, b->span};
    inlined.s->func = build_inline_func(b, inlined.scope, c->e);
    build_append(b, inlined.s);
    b->block = &inlined.s->body;
    b->scope = inlined.scope;
    b->span = c->span;
    build_inline_vars(b, inlined.scope, c->span);
    return inlined;
}

static void end_inline(Builder *b, const Inlined *inlined) {
    b->block = inlined->outer;
    b->scope = inlined->outer_scope;
    b->span = inlined->outer_span;
}

IrRef build_comprehension(Builder *b, const AstNode *e, int32_t dst) {
    Comprehension c = build_describe(e);
    IrRef iterator = build_first_iterator(b, &c);
    Inlined inlined = begin_inline(b, &c, c.span);
    IrOp op = e->kind == AST_LIST_COMP  ? IR_BUILD_LIST
              : e->kind == AST_SET_COMP ? IR_BUILD_SET
                                        : IR_BUILD_DICT;
    c.result = build_op(b, op, dst >= 0 && build_is_temp(b, dst) ? dst : -1, c.span, 0, NULL)->dsts[0];
    build_clause(b, &c, 0, iterator);
    end_inline(b, &inlined);
    return c.result;
}

IrRef build_generator_iterator(Builder *b, const AstNode *e) {
    Comprehension c = build_describe(e);
    return build_first_iterator(b, &c);
}

/* The expression may also be a function (build_generator_from): its scope has variables for either. */
void build_inline_generator(Builder *b, const AstNode *e, IrRef iterator, const Consumer *consumer) {
    Comprehension c = build_describe(e);
    Scope *scope = scope_find(b->bm->table, e);
    void *function_info = scope->info;
    c.consumer = consumer;
    scope->info = NULL;
    scope->inlined = true;
    Inlined inlined = begin_inline(b, &c, consumer->span);
    inlined.s->number = IR_INLINE_GENERATOR;
    build_clause(b, &c, 0, iterator);
    end_inline(b, &inlined);
    scope->inlined = false;
    scope->info = function_info;
}

IrRef build_generator_from(Builder *b, const AstNode *e, IrRef iterator, int32_t dst) {
    Comprehension c = build_describe(e);
    Scope *scope = scope_find(b->bm->table, e);
    IrRef args[2] = {IR_NONE, iterator};
    ScopeVars *vars = build_scope_vars(b, scope);
    if (!vars->func) {
        Builder *inner = build_begin(b, scope, IR_FUNC_FUNCTION, "<genexpr>", e, e->lineno);
        inner->span = c.span;
        build_clause(inner, &c, 0, 0);
        build_finish(inner);
        vars->func = inner->f;
    }
    args[0] = build_make_function(b, vars->func, IR_NONE, IR_NONE, IR_NONE, -1, c.span);
    return build_op(b, IR_CALL, dst, c.span, 2, args)->dsts[0];
}

IrRef build_generator(Builder *b, const AstNode *e, int32_t dst) {
    return build_generator_from(b, e, build_generator_iterator(b, e), dst);
}
