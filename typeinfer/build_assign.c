/* build_assign.c: targets of assignment and deletion. */
#include "typeinfer/build_internal.h"

#include <assert.h>

/* ---- store ---- */

static void build_store_elements(Builder *b, const AstNode *target, AstList elements, IrRef value) {
    int star = -1;
    for (int i = 0; i < elements.count; i++)
        if (elements.items[i]->kind == AST_STARRED)
            star = i;
    IrStmt *s = build_op(b, star < 0 ? IR_UNPACK : IR_UNPACK_EX, -1, SPAN(target), 1, &value);
    s->number = star < 0 ? 0 : star;
    s->ndsts = elements.count;
    s->dsts = ARENA_ARRAY(b->bm->arena, int32_t, elements.count + 1);
    for (int i = 0; i < elements.count; i++)
        s->dsts[i] = build_temp(b);
    for (int i = 0; i < elements.count; i++) {
        const AstNode *element = elements.items[i];
        build_store(b, i == star ? element->Starred.value : element, s->dsts[i]);
    }
}

void build_store(Builder *b, const AstNode *target, IrRef value) {
    IrSpan span = SPAN(target);
    IrRef args[3];
    IrStmt *s;
    switch ((AstKind)target->kind) {
    case AST_NAME:
        build_store_name(b, target->Name.id, value, span);
        return;
    case AST_ATTRIBUTE:
        args[0] = build_expr(b, target->Attribute.value);
        args[1] = value;
        s = build_op(b, IR_SETATTR, -1, build_attribute_span(target), 2, args);
        s->name = build_name_const(b, build_mangle(b, target->Attribute.attr));
        return;
    case AST_SUBSCRIPT:
        args[0] = build_expr(b, target->Subscript.value);
        args[1] = build_expr(b, target->Subscript.slice);
        args[2] = value;
        build_op(b, IR_SETITEM, -1, span, 3, args);
        return;
    case AST_TUPLE:
        build_store_elements(b, target, target->Tuple.elts, value);
        return;
    case AST_LIST:
        build_store_elements(b, target, target->List.elts, value);
        return;
    default:
        build_refuse(b, target, "this target of an assignment");
    }
}

/* ---- assignment ---- */

static AstList build_display_elements(const AstNode *e) {
    return e->kind == AST_TUPLE ? e->Tuple.elts : e->kind == AST_LIST ? e->List.elts : (AstList){NULL, -1};
}

/* a, b = x, y without a tuple: all values are evaluated, then all are stored. */
static bool build_parallel_assign(Builder *b, const AstNode *target, const AstNode *value) {
    AstList targets = build_display_elements(target), values = build_display_elements(value);
    if (targets.count < 0 || targets.count != values.count || build_has_starred(targets) ||
        build_has_starred(values))
        return false;
    IrRef *refs = ARENA_ARRAY(b->bm->arena, IrRef, values.count + 1);
    for (int i = 0; i < values.count; i++)
        refs[i] = build_copy(b, build_expr(b, values.items[i]), SPAN(values.items[i]));
    for (int i = 0; i < targets.count; i++)
        build_store(b, targets.items[i], refs[i]);
    return true;
}

/* Where a value for this target alone may be put directly. */
static int32_t build_target_var(Builder *b, const AstNode *target) {
    return target->kind == AST_NAME ? build_local_var(b, target->Name.id) : -1;
}

void build_assign(Builder *b, const AstNode *s) {
    AstList targets = s->Assign.targets;
    const AstNode *first = targets.items[0];
    if (targets.count == 1) {
        if (build_parallel_assign(b, first, s->Assign.value))
            return;
        IrRef value = build_expr_to(b, s->Assign.value, build_target_var(b, first));
        if (first->kind == AST_TUPLE || first->kind == AST_LIST)
            value = build_copy(b, value, SPAN(s));
        build_store(b, first, value);
        return;
    }
    IrRef value = build_copy(b, build_expr(b, s->Assign.value), SPAN(s));
    for (int i = 0; i < targets.count; i++)
        build_store(b, targets.items[i], value);
}

/* ---- augmented assignment ---- */

static IrRef build_inplace(Builder *b, const AstNode *s, IrRef old, int32_t dst) {
    IrRef args[2] = {old, build_expr(b, s->AugAssign.value)};
    IrStmt *op = build_op(b, IR_INPLACE, build_safe_dst(b, dst), SPAN(s), 2, args);
    op->number = build_operator_number(s->AugAssign.op);
    return op->dsts[0];
}

void build_aug_assign(Builder *b, const AstNode *s) {
    const AstNode *target = s->AugAssign.target;
    IrSpan span = SPAN(target);
    IrRef args[3], old;
    IrStmt *op;
    switch ((AstKind)target->kind) {
    case AST_NAME:
        old = build_load_name(b, target->Name.id, -1, span);
        old = build_inplace(b, s, old, build_target_var(b, target));
        build_store_name(b, target->Name.id, old, span);
        return;
    case AST_ATTRIBUTE:
        span = build_attribute_span(target);
        args[0] = build_expr(b, target->Attribute.value);
        op = build_op(b, IR_GETATTR, -1, span, 1, args);
        op->name = build_name_const(b, build_mangle(b, target->Attribute.attr));
        args[1] = build_inplace(b, s, op->dsts[0], -1);
        op = build_op(b, IR_SETATTR, -1, span, 2, args);
        op->name = build_name_const(b, build_mangle(b, target->Attribute.attr));
        return;
    case AST_SUBSCRIPT:
        args[0] = build_expr(b, target->Subscript.value);
        args[1] = build_expr(b, target->Subscript.slice);
        old = build_op2(b, IR_GETITEM, -1, span, args[0], args[1]);
        args[2] = build_inplace(b, s, old, -1);
        build_op(b, IR_SETITEM, -1, span, 3, args);
        return;
    default:
        build_refuse(b, target, "this target of an augmented assignment");
    }
}

/* ---- annotated assignment ---- */

/* The parts of a target that is annotated but not assigned are evaluated all the same. */
static void build_check_target(Builder *b, const AstNode *target) {
    if (target->kind == AST_ATTRIBUTE) {
        build_expr(b, target->Attribute.value);
    } else if (target->kind == AST_SUBSCRIPT) {
        build_expr(b, target->Subscript.value);
        build_expr(b, target->Subscript.slice);
    }
}

void build_ann_assign(Builder *b, const AstNode *s) {
    const AstNode *target = s->AnnAssign.target;
    bool in_namespace = b->scope->kind == SCOPE_MODULE || b->scope->kind == SCOPE_CLASS;
    if (s->AnnAssign.value) {
        IrRef value = build_expr_to(b, s->AnnAssign.value, build_target_var(b, target));
        build_store(b, target, value);
    }
    if (target->kind == AST_NAME && s->AnnAssign.simple) {
        if (!in_namespace)
            return; /* locals: not evaluated */
        IrRef args[3] = {IR_NONE, IR_NONE, build_annotation(b, s->AnnAssign.annotation)};
        args[0] = build_load_name(b, b->bm->name_annotations, -1, SPAN(s));
        args[1] = build_name_const(b, build_mangle(b, target->Name.id));
        build_op(b, IR_SETITEM, -1, SPAN(s), 3, args);
        return;
    }
    if (!s->AnnAssign.value)
        build_check_target(b, target);
    if (in_namespace && !b->bm->table->future_annotations)
        build_expr(b, s->AnnAssign.annotation);
}

/* ---- del ---- */

void build_delete(Builder *b, const AstNode *target) {
    IrRef args[2];
    IrStmt *s;
    AstList elements = build_display_elements(target);
    switch ((AstKind)target->kind) {
    case AST_NAME:
        build_delete_name(b, target->Name.id, SPAN(target));
        return;
    case AST_ATTRIBUTE:
        args[0] = build_expr(b, target->Attribute.value);
        s = build_op(b, IR_DELATTR, -1, build_attribute_span(target), 1, args);
        s->name = build_name_const(b, build_mangle(b, target->Attribute.attr));
        return;
    case AST_SUBSCRIPT:
        args[0] = build_expr(b, target->Subscript.value);
        args[1] = build_expr(b, target->Subscript.slice);
        build_op(b, IR_DELITEM, -1, SPAN(target), 2, args);
        return;
    case AST_TUPLE:
    case AST_LIST:
        for (int i = 0; i < elements.count; i++)
            build_delete(b, elements.items[i]);
        return;
    default:
        build_refuse(b, target, "this target of del");
    }
}
