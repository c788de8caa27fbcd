/* build_expr.c: expressions other than calls and comprehensions. */
#include "typeinfer/build_internal.h"

#include <assert.h>

/* A destination for values that are assembled in several steps. */
static int32_t build_temp_dst(Builder *b, int32_t dst) {
    return dst >= 0 && build_is_temp(b, dst) ? dst : build_temp(b);
}

IrRef *build_exprs(Builder *b, AstList list) {
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, list.count + 1);
    for (int i = 0; i < list.count; i++)
        refs[i] = build_expr(b, list.items[i]);
    return refs;
}

/* ---- operators ---- */

static const uint8_t build_binary_ops[] = {
    [AST_OP_ADD] = CW_OP_ADD,
    [AST_OP_SUB] = CW_OP_SUB,
    [AST_OP_MULT] = CW_OP_MUL,
    [AST_OP_MAT_MULT] = CW_OP_MATMUL,
    [AST_OP_DIV] = CW_OP_TRUEDIV,
    [AST_OP_MOD] = CW_OP_MOD,
    [AST_OP_POW] = CW_OP_POW,
    [AST_OP_LSHIFT] = CW_OP_LSHIFT,
    [AST_OP_RSHIFT] = CW_OP_RSHIFT,
    [AST_OP_BIT_OR] = CW_OP_OR,
    [AST_OP_BIT_XOR] = CW_OP_XOR,
    [AST_OP_BIT_AND] = CW_OP_AND,
    [AST_OP_FLOOR_DIV] = CW_OP_FLOORDIV,
};

int64_t build_operator_number(AstOperator op) {
    return build_binary_ops[op];
}

static IrRef build_binary(Builder *b, const AstNode *e, int32_t dst) {
    IrRef args[2];
    args[0] = build_expr(b, e->BinOp.left);
    args[1] = build_expr(b, e->BinOp.right);
    IrStmt *s = build_op(b, IR_BINARY, dst, SPAN(e), 2, args);
    s->number = build_operator_number(e->BinOp.op);
    return s->dsts[0];
}

static bool build_is_bool_op(AstCmpOp op) {
    return op == AST_CMP_IS || op == AST_CMP_IS_NOT || op == AST_CMP_IN || op == AST_CMP_NOT_IN;
}

static IrRef build_compare_op(Builder *b, AstCmpOp op, IrRef left, IrRef right, int32_t dst, IrSpan span) {
    static const uint8_t numbers[] = {
        [AST_CMP_EQ] = CW_CMP_EQ,   [AST_CMP_NOT_EQ] = CW_CMP_NE, [AST_CMP_LT] = CW_CMP_LT,
        [AST_CMP_LT_E] = CW_CMP_LE, [AST_CMP_GT] = CW_CMP_GT,     [AST_CMP_GT_E] = CW_CMP_GE,
        [AST_CMP_IS] = 0,           [AST_CMP_IS_NOT] = 1,         [AST_CMP_IN] = 0,
        [AST_CMP_NOT_IN] = 1,
    };
    IrRef args[2] = {left, right};
    IrOp kind = !build_is_bool_op(op) ? IR_COMPARE : op == AST_CMP_IN || op == AST_CMP_NOT_IN ? IR_IN : IR_IS;
    IrStmt *s = build_op(b, kind, dst, span, 2, args);
    s->number = numbers[op];
    return s->dsts[0];
}

/* A list display that only a membership test or a loop sees becomes a constant tuple. */
IrRef build_iterable(Builder *b, const AstNode *e) {
    IrRef tuple;
    if (e->kind == AST_LIST && build_fold_tuple(b, e->List.elts, &tuple))
        return tuple;
    return build_expr(b, e);
}

/* The right side of comparison i. Only the last one is seen by nothing but its own membership test. */
static IrRef build_comparator(Builder *b, const AstNode *e, int i) {
    AstCmpOp op = e->Compare.ops.items[i];
    const AstNode *comparator = e->Compare.comparators.items[i];
    bool is_last = i == e->Compare.ops.count - 1;
    return is_last && (op == AST_CMP_IN || op == AST_CMP_NOT_IN) ? build_iterable(b, comparator)
                                                                 : build_expr(b, comparator);
}

/* a < b < c: each comparison after the first happens only if the one before was true. */
static void build_compare_rest(Builder *b, const AstNode *e, int i, IrRef left, int32_t dst, bool as_bool) {
    IrSpan span = SPAN(e);
    IrRef right = build_comparator(b, e, i);
    bool last = i == e->Compare.ops.count - 1;
    if (!last)
        right = build_copy(b, right, span);
    AstCmpOp op = e->Compare.ops.items[i];
    bool direct = build_is_bool_op(op) || !as_bool;
    IrRef value = build_compare_op(b, op, left, right, direct ? dst : -1, span);
    if (!direct)
        build_op1(b, IR_TRUTH, dst, b->span, value);
    if (last)
        return;
    IrRef truth = as_bool || build_is_bool_op(op) ? dst : build_op1(b, IR_TRUTH, -1, span, dst);
    Branch branch = build_if(b, truth, span);
    build_compare_rest(b, e, i + 1, right, dst, as_bool);
    build_end_if(b, &branch);
}

static IrRef build_compare(Builder *b, const AstNode *e, int32_t dst) {
    IrRef left = build_expr(b, e->Compare.left);
    if (e->Compare.ops.count == 1) {
        IrRef right = build_comparator(b, e, 0);
        return build_compare_op(b, e->Compare.ops.items[0], left, right, dst, SPAN(e));
    }
    dst = build_temp_dst(b, dst);
    build_compare_rest(b, e, 0, left, dst, false);
    return dst;
}

/* `not a < b` as a value: CPython asks for the truth of the comparison at the place of the whole. */
static IrRef build_not_compare(Builder *b, const AstNode *e) {
    const AstNode *compare = e->UnaryOp.operand;
    if (build_const_truth(b, e) >= 0)
        return build_condition(b, e);
    IrSpan outer = b->span;
    IrRef truth = build_temp(b);
    b->span = SPAN(e);
    build_compare_rest(b, compare, 0, build_expr(b, compare->Compare.left), truth, true);
    b->span = outer;
    IrStmt *s = build_op(b, IR_NOT, -1, SPAN(e), 1, &truth);
    s->flags = 0;
    return s->dsts[0];
}

static IrRef build_unary(Builder *b, const AstNode *e, int32_t dst) {
    const AstNode *operand = e->UnaryOp.operand;
    bool compares_once = operand->kind == AST_COMPARE && operand->Compare.ops.count == 1;
    if (e->UnaryOp.op == AST_UNARY_NOT && compares_once)
        return build_not_compare(b, e);
    if (e->UnaryOp.op == AST_UNARY_NOT) /* of and, or and chains a value is made first, and asked again */
        return build_op1(b, IR_NOT, dst, SPAN(e), build_expr(b, operand));
    IrRef value = build_expr(b, operand);
    IrStmt *s = build_op(b, IR_UNARY, dst, SPAN(e), 1, &value);
    s->number = e->UnaryOp.op == AST_UNARY_USUB   ? CW_OP_NEG
                : e->UnaryOp.op == AST_UNARY_UADD ? CW_OP_POS
                                                  : CW_OP_INVERT;
    return s->dsts[0];
}

/* Who asks for the truth of an expression that is an operand of and/or. */
typedef struct Asking {
    const AstNode *by; /* an and/or around */
    int32_t truth;     /* variable that gets it */
} Asking;

static void build_bool_op_rest(Builder *b, const AstNode *e, int i, int32_t dst, const Asking *asking);

/* The condition of a conditional expression: its truth is asked for at the place of the whole. */
static IrRef build_if_exp_condition(Builder *b, const AstNode *e) {
    IrSpan outer = b->span;
    b->span = SPAN(e);
    IrRef condition = build_condition(b, e->IfExp.test);
    b->span = outer;
    return condition;
}

/* The value of an operand, to dst; its truth. Of an and/or CPython does not ask again what ended it, if that
 * one and the one around begin in the same line: it joins their jumps. */
static IrRef build_operand(Builder *b, const AstNode *by, const AstNode *value, int32_t dst);

static IrRef build_choice(Builder *b, const AstNode *by, const AstNode *e, int32_t dst) {
    IrSpan span = SPAN(e);
    int32_t truth = build_temp(b);
    Branch branch = build_if(b, build_if_exp_condition(b, e), span);
    build_move(b, dst, build_expr_to(b, e->IfExp.body, dst), SPAN(e->IfExp.body));
    build_op1(b, IR_TRUTH, truth, SPAN(by), dst);
    build_else(b, &branch);
    build_move(b, truth, build_operand(b, by, e->IfExp.orelse, dst), span);
    build_end_if(b, &branch);
    return truth;
}

static IrRef build_operand(Builder *b, const AstNode *by, const AstNode *value, int32_t dst) {
    if (value->kind == AST_BOOL_OP && value->lineno == by->lineno && build_const_truth(b, value) < 0) {
        Asking asking = {by, build_temp(b)};
        build_bool_op_rest(b, value, 0, dst, &asking);
        return asking.truth;
    }
    if (value->kind == AST_IF_EXP && build_const_truth(b, value->IfExp.test) < 0)
        return build_choice(b, by, value, dst);
    build_move(b, dst, build_expr_to(b, value, dst), SPAN(value));
    return build_op1(b, IR_TRUTH, -1, SPAN(by), dst);
}

/* Operands from number i on, to dst; asking: NULL if nobody does. */
static void build_bool_op_rest(Builder *b, const AstNode *e, int i, int32_t dst, const Asking *asking) {
    const AstNode *value = e->BoolOp.values.items[i];
    bool is_last = i == e->BoolOp.values.count - 1;
    if (is_last && !asking) {
        build_move(b, dst, build_expr_to(b, value, dst), SPAN(value));
        return;
    }
    IrRef truth = build_operand(b, is_last ? asking->by : e, value, dst);
    if (asking)
        build_move(b, asking->truth, truth, SPAN(e));
    if (is_last)
        return;
    bool is_and = e->BoolOp.op == AST_BOOL_AND;
    Branch branch = is_and ? build_if(b, truth, SPAN(e)) : build_if_not(b, truth, SPAN(e));
    build_bool_op_rest(b, e, i + 1, dst, asking);
    build_end_if(b, &branch);
}

static IrRef build_bool_op(Builder *b, const AstNode *e, int32_t dst) {
    dst = build_temp_dst(b, dst);
    build_bool_op_rest(b, e, 0, dst, NULL);
    return dst;
}

static IrRef build_if_exp(Builder *b, const AstNode *e, int32_t dst) {
    int truth = build_const_truth(b, e->IfExp.test);
    if (truth >= 0)
        return build_expr_to(b, truth ? e->IfExp.body : e->IfExp.orelse, dst);
    dst = build_temp_dst(b, dst);
    Branch branch = build_if(b, build_if_exp_condition(b, e), SPAN(e));
    build_move(b, dst, build_expr_to(b, e->IfExp.body, dst), SPAN(e->IfExp.body));
    build_else(b, &branch);
    build_move(b, dst, build_expr_to(b, e->IfExp.orelse, dst), SPAN(e->IfExp.orelse));
    build_end_if(b, &branch);
    return dst;
}

/* ---- conditions ---- */

static void build_condition_to(Builder *b, const AstNode *e, int32_t dst);

static void build_condition_rest(Builder *b, const AstNode *e, int i, int32_t dst) {
    build_condition_to(b, e->BoolOp.values.items[i], dst);
    if (i == e->BoolOp.values.count - 1)
        return;
    bool is_and = e->BoolOp.op == AST_BOOL_AND;
    Branch branch = is_and ? build_if(b, dst, SPAN(e)) : build_if_not(b, dst, SPAN(e));
    build_condition_rest(b, e, i + 1, dst);
    build_end_if(b, &branch);
}

/* NOT of what is a bool already cannot raise. */
static void build_not(Builder *b, const AstNode *e, int32_t dst) {
    const AstNode *operand = e->UnaryOp.operand;
    bool is_condition = operand->kind == AST_COMPARE || operand->kind == AST_BOOL_OP ||
                        (operand->kind == AST_UNARY_OP && operand->UnaryOp.op == AST_UNARY_NOT);
    IrRef value = is_condition ? build_condition(b, operand) : build_expr(b, operand);
    IrStmt *s = build_op(b, IR_NOT, dst, b->span, 1, &value);
    if (is_condition)
        s->flags = 0;
}

static void build_condition_to(Builder *b, const AstNode *e, int32_t dst) {
    int truth = build_const_truth(b, e);
    if (truth >= 0) {
        build_move(b, dst, build_bool(b, truth), SPAN(e));
        return;
    }
    if (e->kind == AST_BOOL_OP) {
        build_condition_rest(b, e, 0, dst);
        return;
    }
    if (e->kind == AST_UNARY_OP && e->UnaryOp.op == AST_UNARY_NOT) {
        build_not(b, e, dst);
        return;
    }
    if (e->kind == AST_COMPARE) {
        b->span = SPAN(e); /* here CPython asks for its truth and for that of what follows it */
        build_compare_rest(b, e, 0, build_expr(b, e->Compare.left), dst, true);
        return;
    }
    if (e->kind == AST_IF_EXP) {
        IrRef test = build_condition(b, e->IfExp.test);
        Branch branch = build_if(b, test, SPAN(e));
        build_condition_to(b, e->IfExp.body, dst);
        build_else(b, &branch);
        build_condition_to(b, e->IfExp.orelse, dst);
        build_end_if(b, &branch);
        return;
    }
    build_op1(b, IR_TRUTH, dst, b->span, build_expr(b, e));
}

IrRef build_condition(Builder *b, const AstNode *e) {
    int32_t dst = build_temp(b);
    build_condition_to(b, e, dst);
    return dst;
}

/* ---- displays ---- */

bool build_has_starred(AstList elements) {
    for (int i = 0; i < elements.count; i++)
        if (elements.items[i]->kind == AST_STARRED)
            return true;
    return false;
}

IrRef build_starred_list(Builder *b, AstList elements, IrSpan span, bool is_call) {
    int32_t first = 0;
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, elements.count + 1);
    while (first < elements.count && elements.items[first]->kind != AST_STARRED) {
        refs[first] = build_copy(b, build_expr(b, elements.items[first]), span);
        first++;
    }
    IrRef list = build_op(b, IR_BUILD_LIST, -1, span, first, refs)->dsts[0];
    for (int i = first; i < elements.count; i++) {
        const AstNode *element = elements.items[i];
        bool starred = element->kind == AST_STARRED;
        IrRef args[2] = {list, build_expr(b, starred ? element->Starred.value : element)};
        IrStmt *s = build_op(b, starred ? IR_LIST_EXTEND : IR_LIST_APPEND, -1, span, 2, args);
        s->number = starred && is_call;
    }
    return list;
}

static IrRef build_tuple(Builder *b, const AstNode *e, int32_t dst) {
    if (build_has_starred(e->Tuple.elts))
        return build_op1(b, IR_LIST_TO_TUPLE, dst, SPAN(e),
                         build_starred_list(b, e->Tuple.elts, SPAN(e), false));
    IrRef *refs = build_exprs(b, e->Tuple.elts);
    return build_op(b, IR_BUILD_TUPLE, dst, SPAN(e), e->Tuple.elts.count, refs)->dsts[0];
}

static IrRef build_list(Builder *b, const AstNode *e, int32_t dst) {
    if (build_has_starred(e->List.elts))
        return build_starred_list(b, e->List.elts, SPAN(e), false);
    IrRef *refs = build_exprs(b, e->List.elts);
    return build_op(b, IR_BUILD_LIST, dst, SPAN(e), e->List.elts.count, refs)->dsts[0];
}

/* A constant after CPython's folding. */
static bool build_is_folded(const AstNode *e) {
    switch (e->kind) {
    case AST_CONSTANT:
        return true;
    case AST_UNARY_OP:
        return build_is_folded(e->UnaryOp.operand);
    case AST_BIN_OP:
        return build_is_folded(e->BinOp.left) && build_is_folded(e->BinOp.right);
    case AST_TUPLE:
        for (int i = 0; i < e->Tuple.elts.count; i++)
            if (!build_is_folded(e->Tuple.elts.items[i]))
                return false;
        return true;
    default:
        return false;
    }
}

/* CPython fills a set display of three or more constants from a frozenset, which it makes anew, element by
 * element, when it collects the constants of a module: each step can give another order. */
static IrRef build_constant_set(Builder *b, const AstNode *e, int32_t dst) {
    IrSpan span = SPAN(e);
    IrRef *refs = build_exprs(b, e->Set.elts);
    IrRef first = build_op(b, IR_BUILD_SET, -1, span, e->Set.elts.count, refs)->dsts[0];
    IrRef list = build_op(b, IR_BUILD_LIST, -1, span, 0, NULL)->dsts[0];
    build_op2(b, IR_LIST_EXTEND, -1, span, list, first);
    IrRef constant = build_op(b, IR_BUILD_SET, -1, span, 0, NULL)->dsts[0];
    build_op2(b, IR_SET_UPDATE, -1, span, constant, list);
    IrRef set = build_op(b, IR_BUILD_SET, dst, span, 0, NULL)->dsts[0];
    build_op2(b, IR_SET_UPDATE, -1, span, set, constant);
    return set;
}

static IrRef build_set(Builder *b, const AstNode *e, int32_t dst) {
    IrSpan span = SPAN(e);
    bool constant = e->Set.elts.count > 2;
    for (int i = 0; constant && i < e->Set.elts.count; i++)
        constant = build_is_folded(e->Set.elts.items[i]);
    if (constant)
        return build_constant_set(b, e, dst);
    if (!build_has_starred(e->Set.elts)) {
        IrRef *refs = build_exprs(b, e->Set.elts);
        return build_op(b, IR_BUILD_SET, dst, span, e->Set.elts.count, refs)->dsts[0];
    }
    IrRef set = build_op(b, IR_BUILD_SET, -1, span, 0, NULL)->dsts[0];
    for (int i = 0; i < e->Set.elts.count; i++) {
        const AstNode *element = e->Set.elts.items[i];
        bool starred = element->kind == AST_STARRED;
        IrRef value = build_expr(b, starred ? element->Starred.value : element);
        build_op2(b, starred ? IR_SET_UPDATE : IR_SET_ADD, -1, span, set, value);
    }
    return set;
}

static IrRef build_dict(Builder *b, const AstNode *e, int32_t dst) {
    IrSpan span = SPAN(e);
    AstList keys = e->Dict.keys, values = e->Dict.values;
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, 2 * values.count + 1);
    int i = 0;
    for (; i < values.count && keys.items[i]; i++) {
        refs[2 * i] = build_expr(b, keys.items[i]);
        refs[2 * i + 1] = build_expr(b, values.items[i]);
    }
    IrRef dict = build_op(b, IR_BUILD_DICT, i == values.count ? dst : -1, span, 2 * i, refs)->dsts[0];
    for (; i < values.count; i++) {
        if (!keys.items[i]) {
            build_op2(b, IR_DICT_UPDATE, -1, span, dict, build_expr(b, values.items[i]));
            continue;
        }
        IrRef args[3] = {dict, build_expr(b, keys.items[i]), IR_NONE};
        args[2] = build_expr(b, values.items[i]);
        build_op(b, IR_DICT_SET, -1, span, 3, args);
    }
    return dict;
}

/* ---- strings ---- */

static IrRef build_formatted_value(Builder *b, const AstNode *e, int32_t dst) {
    IrRef args[2] = {build_expr(b, e->FormattedValue.value), IR_NONE};
    if (e->FormattedValue.format_spec)
        args[1] = build_expr(b, e->FormattedValue.format_spec);
    IrStmt *s = build_op(b, IR_FORMAT_VALUE, dst, SPAN(e), 2, args);
    s->number = e->FormattedValue.conversion < 0 ? 0 : e->FormattedValue.conversion;
    return s->dsts[0];
}

static IrRef build_joined_str(Builder *b, const AstNode *e, int32_t dst) {
    AstList values = e->JoinedStr.values;
    if (values.count == 0)
        return build_name_const(b, "");
    if (values.count == 1)
        return build_expr_to(b, values.items[0], dst);
    IrRef *refs = build_exprs(b, values);
    return build_op(b, IR_BUILD_STRING, dst, SPAN(e), values.count, refs)->dsts[0];
}

/* ---- attributes, items ---- */

/* CPython reports an attribute that ends on another line than it begins at its name alone. */
IrSpan build_attribute_span(const AstNode *e) {
    IrSpan span = SPAN(e);
    if (span.line != span.end_line) {
        int32_t length = 0;
        for (const char *c = e->Attribute.attr; *c; c++)
            length += (*c & 0xC0) != 0x80;
        span.line = span.end_line;
        span.col = length <= span.end_col ? span.end_col - length : span.end_col;
    }
    return span;
}

static IrRef build_attribute(Builder *b, const AstNode *e, int32_t dst) {
    IrRef object = build_expr(b, e->Attribute.value);
    IrStmt *s = build_op(b, IR_GETATTR, dst, build_attribute_span(e), 1, &object);
    s->name = build_name_const(b, build_mangle(b, e->Attribute.attr));
    return s->dsts[0];
}

static IrRef build_slice(Builder *b, const AstNode *e, int32_t dst) {
    const AstNode *parts[3] = {e->Slice.lower, e->Slice.upper, e->Slice.step};
    IrRef args[3];
    for (int i = 0; i < 3; i++)
        args[i] = parts[i] ? build_expr(b, parts[i]) : IR_NONE;
    return build_op(b, IR_BUILD_SLICE, dst, SPAN(e), 3, args)->dsts[0];
}

static IrRef build_subscript(Builder *b, const AstNode *e, int32_t dst) {
    IrRef object = build_expr(b, e->Subscript.value);
    IrRef key = build_expr(b, e->Subscript.slice);
    return build_op2(b, IR_GETITEM, dst, SPAN(e), object, key);
}

static IrRef build_named_expr(Builder *b, const AstNode *e) {
    IrRef value = build_copy(b, build_expr(b, e->NamedExpr.value), SPAN(e));
    build_store(b, e->NamedExpr.target, value);
    return value;
}

/* ---- generators ---- */

IrRef build_yield_from(Builder *b, IrRef iterator, IrSpan span, int32_t dst) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_YIELD_FROM, 1, 1, span);
    s->args[0] = iterator;
    s->dsts[0] = dst >= 0 && build_is_temp(b, dst) ? dst : build_temp(b);
    s->flags = IR_MAY_RAISE | IR_MAY_ALLOC | IR_MAY_CALL | IR_MAY_WRITE;
    build_append(b, s);
    return s->dsts[0];
}

IrRef build_await(Builder *b, IrRef value, IrSpan span, int32_t dst) {
    return build_yield_from(b, build_op1(b, IR_GET_AWAITABLE, -1, span, value), span, dst);
}

IrRef build_yield_value(Builder *b, IrRef value, IrSpan span, int32_t dst) {
    if (b->f->flags & CW_CODE_ASYNC_GENERATOR)
        value = build_op1(b, IR_ASYNC_WRAP, -1, span, value);
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_YIELD, 1, 1, span);
    s->args[0] = value;
    s->dsts[0] = dst >= 0 && build_is_temp(b, dst) ? dst : build_temp(b);
    s->flags = IR_MAY_RAISE | IR_MAY_ALLOC | IR_MAY_CALL | IR_MAY_WRITE;
    build_append(b, s);
    return s->dsts[0];
}

static IrRef build_yield(Builder *b, const AstNode *e, int32_t dst) {
    IrRef value = e->Yield.value ? build_expr(b, e->Yield.value) : build_none(b);
    return build_yield_value(b, value, SPAN(e), dst);
}

/* ---- all ---- */

IrRef build_expr_to(Builder *b, const AstNode *e, int32_t dst) {
    IrRef constant;
    if (build_fold(b, e, &constant))
        return constant;
    dst = build_safe_dst(b, dst);
    switch ((AstKind)e->kind) {
    case AST_BOOL_OP:
        return build_bool_op(b, e, dst);
    case AST_NAMED_EXPR:
        return build_named_expr(b, e);
    case AST_BIN_OP:
        return build_binary(b, e, dst);
    case AST_UNARY_OP:
        return build_unary(b, e, dst);
    case AST_LAMBDA:
        return build_lambda(b, e, dst);
    case AST_IF_EXP:
        return build_if_exp(b, e, dst);
    case AST_DICT:
        return build_dict(b, e, dst);
    case AST_SET:
        return build_set(b, e, dst);
    case AST_LIST_COMP:
    case AST_SET_COMP:
    case AST_DICT_COMP:
        return build_comprehension(b, e, dst);
    case AST_GENERATOR_EXP:
        return build_generator(b, e, dst);
    case AST_AWAIT:
        return build_await(b, build_expr(b, e->Await.value), SPAN(e), dst);
    case AST_YIELD:
        return build_yield(b, e, dst);
    case AST_YIELD_FROM:
        return build_yield_from(
            b, build_op1(b, IR_GET_YIELD_FROM_ITER, -1, SPAN(e), build_expr(b, e->YieldFrom.value)), SPAN(e),
            dst);
    case AST_COMPARE:
        return build_compare(b, e, dst);
    case AST_CALL:
        return build_call(b, e, dst);
    case AST_FORMATTED_VALUE:
        return build_formatted_value(b, e, dst);
    case AST_JOINED_STR:
        return build_joined_str(b, e, dst);
    case AST_ATTRIBUTE:
        return build_attribute(b, e, dst);
    case AST_SUBSCRIPT:
        return build_subscript(b, e, dst);
    case AST_NAME:
        return build_load_name(b, e->Name.id, dst, SPAN(e));
    case AST_LIST:
        return build_list(b, e, dst);
    case AST_TUPLE:
        return build_tuple(b, e, dst);
    case AST_SLICE:
        return build_slice(b, e, dst);
    default:
        build_refuse(b, e, ast_kind_name((AstKind)e->kind));
        return build_none(b);
    }
}

IrRef build_expr(Builder *b, const AstNode *e) {
    return build_expr_to(b, e, -1);
}
