/* emit_record.c: functions put themselves on record while they call (runtime/abi.h: cw_record), so that
 * frames of callers can be made. Q0 is the record of the function, the others are those of comprehensions in
 * it. */
#include "emit_generic.h"

static bool is_on_record(Context *c, IrStmt *s) {
    if (c->u->options->frames != FRAMES_NONE)
        return s->kind != IR_STMT_OP || (ir_op_info[s->op].flags & IR_MAY_CALL && s->op != IR_LOAD_GLOBAL);
    if (s->kind == IR_STMT_OP && s->op == IR_DISCARD)
        return true;
    if (s->kind != IR_STMT_OP || s->name == IR_NONE || (s->op != IR_CALL && s->op != IR_CALL_METHOD))
        return false;
    return ir_asks_for_caller(c->u->module->consts[IR_CONST_INDEX(s->name)].text, s->nargs - 1);
}

bool emit_record(Context *c, IrStmt *s) {
    if (!is_on_record(c, s))
        return false;
    if (!c->nrecords)
        c->nrecords = 1;
    text_printf(c->t, "Q%d.site = &S%d_%d[%d]; cx->record = &Q%d; ", c->record, c->u->index, c->f->index,
                emit_site(c, s), c->record);
    return true;
}

void emit_record_end(Context *c) {
    text_puts(c->t, "cx->record = Q0.back; ");
}

/* vars: the frame array, where it has all variables, else 0. */
void emit_record_declarations(Context *c, Text *out, const char *vars) {
    for (int32_t i = 0; i < c->nrecords; i++) {
        text_printf(out, "cw_record Q%d = {", i);
        if (i)
            text_printf(out, "&Q%d, 0, self, 0, 0, 0};\n", c->outer_records[i]);
        else
            text_printf(out, "cx->record, 0, self, %s, 0, 0};\n", vars);
    }
}

/* A new record inside of the present one, which stays at statement s. */
int32_t emit_inner_record(Context *c, IrStmt *s) {
    int32_t outer = c->record;
    if (c->u->options->frames == FRAMES_NONE)
        return outer;
    emit_record(c, s);
    emit_record_end(c);
    int32_t inner = c->nrecords++;
    if (!c->outer_records) /* each is made for a statement of its own */
        c->outer_records = ARENA_ARRAY(c->f->module->arena, int32_t, c->f->nstmts + 2);
    c->outer_records[inner] = outer;
    c->record = inner;
    text_printf(c->t, "Q%d.frame = 0;\n", inner);
    return outer;
}

/* By slot, for f_locals. */
void emit_record_names(Context *c) {
    text_puts(c->t, "static cw_str *const names[] = {");
    for (int32_t i = 0; i < c->f->nvars; i++)
        if (c->f->vars[i].name && c->f->vars[i].kind != IR_VAR_TEMP) {
            emit_object(c->u, c->t, ir_const_str(c->f->module, c->f->vars[i].name));
            text_puts(c->t, ", ");
        } else {
            text_puts(c->t, "0, ");
        }
    text_puts(c->t, "0};\nQ0.names = names;\n");
}

/* At a handler's label: the traceback entry just made gets the frame with its variables. */
void emit_record_traceback(Context *c) {
    if (c->u->options->frames != FRAMES_LOCALS)
        return;
    if (!c->nrecords)
        c->nrecords = 1;
    text_printf(c->t, "Q%d.site = &S%d_%d[e]; cx->record = &Q%d; cw_traceback_frame(cx); ", c->record,
                c->u->index, c->f->index, c->record);
    emit_record_end(c);
}
