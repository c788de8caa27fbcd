/* emit_stmt.c: structured statements: branches, loops, try, inlined comprehensions, yield, return. */
#include "emit_generic.h"

void emit_try(Context *c, IrStmt *s) {
    int32_t outer = c->handler;
    int32_t catching = ++c->nhandlers, cleanup = ++c->nhandlers;
    c->handler = catching;
    emit_block(c, &s->body);
    text_printf(c->t, "goto T%d;\n", catching);
    emit_handler_label(c, catching);
    emit_var(c, s->dsts[0]);
    text_puts(c->t, " = cw_handler_enter(cx, &");
    emit_var(c, s->dsts[1]);
    text_puts(c->t, ");\n");
    c->handler = cleanup;
    emit_block(c, &s->orelse);
    text_printf(c->t, "goto T%d;\n", catching);
    emit_handler_label(c, cleanup);
    text_puts(c->t, "cw_handler_leave(cx, ");
    emit_var(c, s->dsts[1]);
    text_printf(c->t, "); goto P%d;\nT%d:;\n", outer, catching);
    c->handler = outer;
}

/* Statements of the scope around the inlined one. */
static void emit_around(Context *c, IrStmt *s) {
    Inlined *in = c->inlined;
    int32_t handler = c->handler, scope = c->scope, record = c->record;
    c->handler = in->handler;
    c->scope = in->scope;
    c->record = in->record;
    c->inlined = in->outer;
    emit_block(c, &s->body);
    c->handler = handler;
    c->scope = scope;
    c->record = record;
    c->inlined = in;
}

void emit_inline(Context *c, IrStmt *s) {
    if (s->number == IR_INLINE_AROUND) {
        emit_around(c, s);
        return;
    }
    Inlined in = {c->handler, c->scope, c->record, c->inlined};
    int32_t inner = ++c->nhandlers;
    c->inlined = &in;
    c->handler = inner;
    emit_inner_record(c, s);
    c->scope = s->func->index;
    emit_block(c, &s->body);
    c->inlined = in.outer;
    c->handler = in.handler;
    c->scope = in.scope;
    text_printf(c->t, "goto T%d;\n", inner);
    emit_handler_label(c, inner);
    if (s->number == IR_INLINE_GENERATOR)
        text_puts(c->t, "cw_gen_stop_iteration(cx);\n");
    c->record = in.record;
    emit_fail(c, s);
    text_printf(c->t, "T%d:;\n", inner);
}

static void emit_raise_value(Context *c, IrStmt *s) {
    bool recorded = emit_record(c, s);
    emit_expand(c, s, "cw_raise_value(cx, %0, %1); ");
    if (recorded)
        emit_record_end(c);
}

void emit_raise(Context *c, IrStmt *s) {
    if (s->kind == IR_STMT_RAISE)
        emit_raise_value(c, s);
    else
        text_printf(c->t, "if (cx->handled) {cw_reraise(cx); goto P%d;}\ncw_reraise(cx); ", c->handler);
    emit_fail(c, s);
}

/* The item of a loop over pairs is only there to be unpacked, and nobody enters between the two. */
bool emit_is_unpacked(Context *c, const IrStmt *s) {
    const IrStmt *u = s->next;
    if (!u || u->kind != IR_STMT_OP || u->op != IR_UNPACK || u->ndsts != 2 || u->args[0] != s->dsts[0] ||
        c->f->vars[s->dsts[0]].kind != IR_VAR_TEMP || c->u->options->frames != FRAMES_NONE)
        return false;
    return c->copy || !c->leaves ||
           (!(c->leaves[s->id] & 1 << LEAVE_AFTER) && !(c->leaves[u->id] & 1 << LEAVE_BEFORE));
}

/* NEXT and UNPACK at once, so that no tuple is made. */
static void emit_next_pair(Context *c, IrStmt *s) {
    IrStmt *unpack = s->next;
    if (c->max_args < 2)
        c->max_args = 2;
    text_puts(c->t, "r = cw_object_next_pair(cx, ");
    emit_ref(c, s->args[0]);
    text_puts(c->t, ", A);\nif (CW_UNLIKELY(r <= 0)) {if (r == -1) {");
    emit_fail(c, s);
    text_puts(c->t, "}\nif (r < 0) {");
    emit_fail(c, unpack);
    text_puts(c->t, "}\n");
    emit_block(c, &s->orelse);
    text_puts(c->t, "}\n");
    emit_store_unpacked(c, unpack);
    c->done = unpack;
}

void emit_next(Context *c, IrStmt *s) {
    if (emit_is_unpacked(c, s)) {
        emit_next_pair(c, s);
        return;
    }
    bool recorded = emit_record(c, s);
    text_puts(c->t, "x = cw_object_next(cx, ");
    emit_ref(c, s->args[0]);
    text_puts(c->t, "); ");
    if (recorded)
        emit_record_end(c);
    emit_next_taken(c, s);
}

void emit_next_taken(Context *c, IrStmt *s) {
    text_puts(c->t, "\nif (CW_UNLIKELY(!x.tag)) {if (cx->exc) {");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    emit_block(c, &s->orelse);
    text_puts(c->t, "}\n");
    if (c->copy)
        emit_typed_cast(c, s, 0, "x");
    else {
        emit_var(c, s->dsts[0]);
        text_puts(c->t, " = x;\n");
    }
}

static void emit_yield(Context *c, IrStmt *s) {
    text_printf(c->t, "cw_gen_suspend(cx, fr, %d); return ", RESUME(s, LEAVE_BEFORE));
    emit_ref(c, s->args[0]);
    text_printf(c->t, ";\nR%d: ", RESUME(s, LEAVE_BEFORE));
    text_printf(c->t, "r = 0; ");
    if (s->ndsts) {
        emit_var(c, s->dsts[0]);
        text_puts(c->t, " = ");
        text_printf(c->t, "fr[%d]; ", c->f->nvars);
    }
    text_printf(c->t, "if (CW_UNLIKELY(!fr[%d].tag)) {", c->f->nvars);
    emit_fail(c, s);
    text_puts(c->t, "}\n");
}

void emit_yield_from_step(Context *c, IrStmt *s) {
    int32_t sent = c->f->nvars;
    text_printf(c->t, "fr[%d] = CW_MK_NONE;\nR%d: ", sent, RESUME(s, LEAVE_BEFORE));
    if (c->copy)
        text_puts(c->t, "cx->depth = depth; ");
    bool recorded = emit_record(c, s);
    text_puts(c->t, "r = cw_yield_from_step(cx, ");
    emit_ref(c, s->args[0]);
    text_printf(c->t, ", fr[%d], &fr[%d]);\n", sent, sent);
    if (recorded)
        emit_record_end(c);
}

static void emit_yield_from(Context *c, IrStmt *s) {
    int32_t sent = c->f->nvars;
    emit_yield_from_step(c, s);
    emit_fail_if(c, s, "r < 0");
    text_printf(c->t, "if (r) {cw_gen_suspend(cx, fr, %d); return fr[%d];}\n", RESUME(s, LEAVE_BEFORE), sent);
    if (s->ndsts) {
        emit_var(c, s->dsts[0]);
        text_puts(c->t, " = ");
        text_printf(c->t, "fr[%d];\n", sent);
    }
}

static void emit_generic_stmt(Context *c, IrStmt *s) {
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        emit_op(c, s);
        return;
    case IR_STMT_IF:
        text_puts(c->t, "if (");
        emit_ref(c, s->args[0]);
        text_puts(c->t, ".i) {\n");
        emit_block(c, &s->body);
        if (s->orelse.first) {
            text_puts(c->t, "} else {\n");
            emit_block(c, &s->orelse);
        }
        text_puts(c->t, "}\n");
        return;
    case IR_STMT_LOOP:
        text_printf(c->t, "for (;;) {\n");
        emit_block(c, &s->body);
        text_printf(c->t, "C%ld: CW_UNUSED_LABEL;}\nB%ld: CW_UNUSED_LABEL;\n", (long)s->number,
                    (long)s->number);
        return;
    case IR_STMT_BREAK:
        text_printf(c->t, "goto B%ld;\n", (long)s->number);
        return;
    case IR_STMT_CONTINUE:
        text_printf(c->t, "goto C%ld;\n", (long)s->number);
        return;
    case IR_STMT_NEXT:
        emit_next(c, s);
        return;
    case IR_STMT_TRY:
        emit_try(c, s);
        return;
    case IR_STMT_INLINE:
        emit_inline(c, s);
        return;
    case IR_STMT_RETURN:
        text_puts(c->t, "return ");
        emit_ref(c, s->args[0]);
        text_puts(c->t, ";\n");
        return;
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        emit_raise(c, s);
        return;
    case IR_STMT_YIELD:
        emit_yield(c, s);
        return;
    case IR_STMT_YIELD_FROM:
        emit_yield_from(c, s);
        return;
    }
}

/* Resume numbers of a statement: where a typed copy, or a suspended generator, enters the generic function.
 */
static void emit_stmt(Context *c, IrStmt *s) {
    uint8_t leaves = c->f->info && c->leaves ? c->leaves[s->id] : 0;
    if (leaves & 1 << LEAVE_BEFORE)
        text_printf(c->t, "R%d:;\n", RESUME(s, LEAVE_BEFORE));
    if (s != c->done)
        emit_generic_stmt(c, s);
    if (leaves & 1 << LEAVE_AFTER)
        text_printf(c->t, "R%d:;\n", RESUME(s, LEAVE_AFTER));
}

static void emit_line_mark(Context *c, int32_t line) {
    text_printf(c->t, "\n#line %d\n", (int)line);
}

void emit_block(Context *c, IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next) {
        if (c->u->options->line_marks && s->span.line > 0)
            emit_line_mark(c, s->span.line);
        if (c->copy)
            emit_typed_stmt(c, s);
        else
            emit_stmt(c, s);
    }
}
