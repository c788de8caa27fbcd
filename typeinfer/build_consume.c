/* build_consume.c: calls whose only argument is a generator expression that they consume: sum(x * x for x in
 * xs). Nobody else sees the generator, so the loop becomes part of the function:
 *
 *     IF IS_BUILTIN 'sum'    loop that adds (tested before the first iterable is evaluated)
 *     else                   the call as it is written; typed copies leave there
 *
 * The elements are computed in the scope of the generator expression, what the built-in function does with
 * them belongs to the scope around, as tracebacks show it.
 */
#include "typeinfer/build_internal.h"

#include <string.h>

/* ---- what is done with an element ---- */

/* What follows up to end_around belongs to the scope around the generator expression. */
static IrBlock *begin_around(Builder *b, IrSpan span) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_INLINE, 0, 0, span);
    s->number = IR_INLINE_AROUND;
    build_append(b, s);
    IrBlock *outer = b->block;
    b->block = &s->body;
    return outer;
}

static void end_around(Builder *b, IrBlock *outer) {
    b->block = outer;
}

static void take_sum(Builder *b, const Consumer *c, const AstNode *element) {
    IrRef args[2] = {c->result, build_expr(b, element)};
    IrBlock *outer = begin_around(b, c->span);
    IrStmt *s = build_op(b, IR_BINARY, c->result, c->span, 2, args);
    s->number = CW_OP_ADD;
    end_around(b, outer);
}

static void take_item(Builder *b, const Consumer *c, const AstNode *element, IrOp op) {
    IrRef args[2] = {c->result, build_expr(b, element)};
    IrBlock *outer = begin_around(b, c->span);
    build_op(b, op, -1, c->span, 2, args);
    end_around(b, outer);
}

static void take_list(Builder *b, const Consumer *c, const AstNode *element) {
    take_item(b, c, element, IR_LIST_APPEND);
}

static void take_set(Builder *b, const Consumer *c, const AstNode *element) {
    take_item(b, c, element, IR_SET_ADD);
}

/* any, all: number says which truth ends the loop. */
static void take_truth(Builder *b, const Consumer *c, const AstNode *element) {
    IrRef value = build_expr(b, element);
    IrBlock *outer = begin_around(b, c->span);
    IrRef truth = build_op1(b, c->number ? IR_TRUTH : IR_NOT, -1, c->span, value);
    end_around(b, outer);
    Branch branch = build_if(b, truth, c->span);
    build_move(b, c->result, build_bool(b, c->number), c->span);
    build_jump(b, IR_STMT_BREAK, c->done, c->span);
    build_end_if(b, &branch);
}

static void take_extreme(Builder *b, const Consumer *c, const AstNode *element) {
    IrRef args[2] = {build_copy(b, build_expr(b, element), c->span), c->result};
    Branch found = build_if(b, c->found, c->span);
    IrBlock *outer = begin_around(b, c->span);
    IrStmt *compare = build_op(b, IR_COMPARE, -1, c->span, 2, args);
    compare->number = c->number;
    IrRef truth = build_op1(b, IR_TRUTH, -1, c->span, compare->dsts[0]);
    end_around(b, outer);
    Branch better = build_if(b, truth, c->span);
    build_move(b, c->result, args[0], c->span);
    build_end_if(b, &better);
    build_else(b, &found);
    build_move(b, c->result, args[0], c->span);
    build_move(b, c->found, build_bool(b, true), c->span);
    build_end_if(b, &found);
}

static void take_first(Builder *b, const Consumer *c, const AstNode *element) {
    build_move(b, c->result, build_expr(b, element), c->span);
    build_jump(b, IR_STMT_BREAK, c->done, c->span);
}

/* ---- the functions ---- */

typedef struct Consuming {
    const char *name;
    void (*build)(Builder *b, const AstNode *e, IrRef iterator, Consumer *c);
    int64_t number;
} Consuming;

static const AstNode *generator_of(const AstNode *e) {
    return e->Call.args.items[0];
}

static void consume_sum(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    c->take = take_sum;
    build_move(b, c->result, ir_const_int(b->m, 0), c->span);
    build_inline_generator(b, generator_of(e), iterator, c);
}

/* The loop is in a block that take leaves. */
static void consume_until(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    Loop block = build_loop(b, c->span);
    c->done = block.label;
    build_inline_generator(b, generator_of(e), iterator, c);
    build_end_block(b, &block);
}

static void consume_truths(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    c->take = take_truth;
    build_move(b, c->result, build_bool(b, !c->number), c->span);
    consume_until(b, e, iterator, c);
}

static void consume_first(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    c->take = take_first;
    build_move(b, c->result, build_expr(b, e->Call.args.items[1]), c->span);
    consume_until(b, e, iterator, c);
}

/* The function called with `first`, and the keyword arguments, to c->result. */
static void call_with(Builder *b, IrRef first, const Consumer *c) {
    int count = 2 + c->keyword_count;
    IrRef *args = ARENA_ARRAY(b->bm->arena, IrRef, count);
    args[0] = c->callee;
    args[1] = first;
    for (int i = 0; i < c->keyword_count; i++)
        args[2 + i] = c->keyword_values[i];
    build_op(b, IR_CALL, c->result, c->span, count, args)->keywords = c->keyword_names;
}

/* The function itself says what it thinks of no elements; the only keyword is `default`. */
static void consume_extreme(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    c->take = take_extreme;
    c->found = build_temp(b);
    build_op0(b, IR_UNSET, c->result, c->span);
    build_move(b, c->found, build_bool(b, false), c->span);
    build_inline_generator(b, generator_of(e), iterator, c);
    Branch branch = build_if_not(b, c->found, c->span);
    if (c->keyword_count)
        build_move(b, c->result, c->keyword_values[0], c->span);
    else
        call_with(b, build_tuple_const(b, NULL, 0), c);
    build_end_if(b, &branch);
}

static IrRef consume_to_list(Builder *b, const AstNode *e, IrRef iterator, Consumer *c, IrOp op) {
    c->take = op == IR_BUILD_SET ? take_set : take_list;
    int32_t result = c->result;
    c->result = build_op(b, op, -1, c->span, 0, NULL)->dsts[0];
    build_inline_generator(b, generator_of(e), iterator, c);
    IrRef list = c->result;
    c->result = result;
    return list;
}

static void consume_list(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    build_move(b, c->result, consume_to_list(b, e, iterator, c, IR_BUILD_LIST), c->span);
}

static void consume_set(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    build_move(b, c->result, consume_to_list(b, e, iterator, c, IR_BUILD_SET), c->span);
}

static void consume_tuple(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    build_op1(b, IR_LIST_TO_TUPLE, c->result, c->span, consume_to_list(b, e, iterator, c, IR_BUILD_LIST));
}

static void consume_sorted(Builder *b, const AstNode *e, IrRef iterator, Consumer *c) {
    call_with(b, consume_to_list(b, e, iterator, c, IR_BUILD_LIST), c);
}

static const Consuming consuming[] = {{"sum", consume_sum, 0},
                                      {"any", consume_truths, 1},
                                      {"all", consume_truths, 0},
                                      {"max", consume_extreme, CW_CMP_GT},
                                      {"min", consume_extreme, CW_CMP_LT},
                                      {"list", consume_list, 0},
                                      {"tuple", consume_tuple, 0},
                                      {"set", consume_set, 0},
                                      {"sorted", consume_sorted, 0},
                                      {"next", consume_first, 0}};

/* ---- calls ---- */

/* A generator expression without await or async for, in a function or module. */
static bool is_generator(Builder *b, const AstNode *e) {
    if (e->kind != AST_GENERATOR_EXP || b->bm->dynamic || b->scope->kind == SCOPE_CLASS)
        return false;
    return !scope_find(b->bm->table, e)->coroutine;
}

/* Keyword arguments that the loop can do with: any of sorted, `default` of max and min. */
static bool takes_keywords(const Consuming *f, AstList keywords) {
    if (f->build == consume_sorted)
        return !build_has_double_star(keywords);
    return f->build == consume_extreme && keywords.count == 1 && keywords.items[0]->keyword.arg &&
           !strcmp(keywords.items[0]->keyword.arg, "default");
}

static const Consuming *find_consuming(Builder *b, const AstNode *e) {
    const AstNode *func = e->Call.func;
    if (func->kind != AST_NAME || !build_is_global_name(b, func->Name.id))
        return NULL;
    for (size_t i = 0; i < sizeof consuming / sizeof *consuming; i++)
        if (!strcmp(func->Name.id, consuming[i].name)) {
            const Consuming *f = &consuming[i];
            bool fits = (f->build == consume_first) + 1 == e->Call.args.count;
            return fits && (!e->Call.keywords.count || takes_keywords(f, e->Call.keywords)) ? f : NULL;
        }
    return NULL;
}

/* The branch in which the condition does not hold: the call with the generator over the iterator. */
static void build_otherwise(Builder *b, Branch *branch, const AstNode *e, IrRef receiver, IrRef method,
                            IrRef iterator, const Consumer *c) {
    build_else(b, branch);
    branch->s->number = IR_IF_RARE_ELSE;
    if (c->keyword_count) {
        call_with(b, build_generator_from(b, generator_of(e), iterator, -1), c);
        build_end_if(b, branch);
        return;
    }
    int32_t count = e->Call.args.count + 1;
    IrRef args[3] = {receiver};
    if (receiver == IR_NONE)
        args[0] = c->callee;
    args[1] = build_generator_from(b, generator_of(e), iterator, -1);
    if (count > 2)
        args[2] = build_expr(b, e->Call.args.items[1]);
    IrStmt *s = build_op(b, receiver == IR_NONE ? IR_CALL : IR_CALL_METHOD, c->result, SPAN(e), count, args);
    if (receiver != IR_NONE)
        s->name = build_name_const(b, e->Call.func->Attribute.attr);
    s->method = method;
    build_end_if(b, branch);
}

/* Their values are computed before any element is. */
static void build_keywords(Builder *b, AstList keywords, Consumer *c) {
    const char **names = ARENA_ARRAY(b->bm->arena, const char *, keywords.count + 1);
    c->keyword_count = keywords.count;
    c->keyword_values = ARENA_ARRAY(b->bm->arena, IrRef, keywords.count + 1);
    for (int i = 0; i < keywords.count; i++) {
        names[i] = keywords.items[i]->keyword.arg;
        c->keyword_values[i] = build_copy(b, build_expr(b, keywords.items[i]->keyword.value), c->span);
    }
    c->keyword_names = keywords.count ? build_names_tuple(b, names, keywords.count) : IR_NONE;
}

static bool build_function_call(Builder *b, const AstNode *e, IrRef *result) {
    const Consuming *f = find_consuming(b, e);
    if (!f)
        return false;
    IrSpan span = SPAN(e);
    Consumer c = {
        .callee = build_load_name(b, f->name, -1, SPAN(e->Call.func)), .number = f->number, .span = span};
    IrStmt *test = build_op(b, IR_IS_BUILTIN, -1, SPAN(e->Call.func), 0, NULL);
    test->name = build_name_const(b, f->name);
    IrRef iterator = build_generator_iterator(b, generator_of(e));
    c.result = build_temp(b);
    build_keywords(b, e->Call.keywords, &c);
    Branch branch = build_if(b, test->dsts[0], span);
    f->build(b, e, iterator, &c);
    build_otherwise(b, &branch, e, IR_NONE, IR_NONE, iterator, &c);
    *result = c.result;
    return true;
}

/* text.join(...), which makes a list of the elements first. */
static bool build_join(Builder *b, const AstNode *e, IrRef *result) {
    const AstNode *func = e->Call.func;
    if (func->kind != AST_ATTRIBUTE || strcmp(func->Attribute.attr, "join") != 0 || e->Call.args.count != 1 ||
        func->lineno != func->end_lineno)
        return false;
    IrSpan span = SPAN(e);
    IrRef args[2] = {build_copy(b, build_expr(b, func->Attribute.value), span), IR_NONE};
    IrRef method = build_load_method(b, func, args[0]);
    IrRef iterator = build_generator_iterator(b, generator_of(e));
    Consumer c = {.result = build_temp(b), .span = span};
    Branch branch = build_if(b, build_op1(b, IR_IS_STR, -1, span, args[0]), span);
    args[1] = consume_to_list(b, e, iterator, &c, IR_BUILD_LIST);
    IrStmt *s = build_op(b, IR_CALL_METHOD, c.result, span, 2, args);
    s->name = build_name_const(b, "join");
    s->method = method;
    build_otherwise(b, &branch, e, args[0], method, iterator, &c);
    *result = c.result;
    return true;
}

bool build_consumption(Builder *b, const AstNode *e, IrRef *result) {
    if (e->Call.args.count < 1 || !is_generator(b, generator_of(e)))
        return false;
    return build_function_call(b, e, result) || (!e->Call.keywords.count && build_join(b, e, result));
}
