/* emit_typed_gen.c: typed copies of generators.
 *
 *   static cw_value t<M>_<F>_<N>(cx, self, fr, resume)
 *
 * fr is the generator's frame in the heap. While the body runs, variables are C variables as in any typed
 * copy; at a yield those that are live go to their slots as they are, without tags, and the resume number
 * says which copy they belong to: number N + 1 times CW_TYPED_RESUME plus the generic one. So nobody else
 * reads such a frame: the generic function, which is the code's entry, passes the call on to the copy.
 * Leaving writes cw_values into the same slots and carries on in the generic function, for the rest of the
 * generator's life.
 */
#include "emit_typed.h"

bool typed_is_generator(const Copy *copy) {
    return copy->func->flags & CW_CODE_GENERATOR;
}

/* A slot has two words: ranges must have a known step. */
bool typed_gen_is_emitted(const Copy *copy) {
    const IrFunc *f = copy->func;
    if (!copy->reachable || copy->worth == COPY_COLD || !typed_is_generator(copy) ||
        f->kind != IR_FUNC_FUNCTION || f->nstmts > TYPED_MAX_STATEMENTS || !typed_is_narrow(f))
        return false;
    for (int32_t i = 0; i < f->nvars; i++) {
        Rep rep = typed_rep(copy->vars[i]);
        if ((rep == REP_RANGE || rep == REP_RANGE_ITER) && copy->vars[i].number == 0)
            return false;
    }
    return true;
}

void typed_gen_signature(Text *t, const Copy *copy) {
    text_puts(t, "static cw_value ");
    typed_name(t, copy);
    text_puts(t, "(cw_ctx *cx, cw_func *self, cw_value *fr, int64_t resume)");
}

static void save_slot(Context *c, int32_t id) {
    switch (typed_rep(c->copy->vars[id])) {
    case REP_INT:
    case REP_BOOL:
        text_printf(c->t, "fr[%d].i = v%d; ", id, id);
        return;
    case REP_FLOAT:
        text_printf(c->t, "fr[%d].d = v%d; ", id, id);
        return;
    case REP_POINTER:
        text_printf(c->t, "fr[%d].p = v%d; ", id, id);
        return;
    case REP_VALUE:
        text_printf(c->t, "fr[%d] = v%d; ", id, id);
        return;
    case REP_RANGE:
    case REP_RANGE_ITER:
        text_printf(c->t, "fr[%d].tag = v%d; fr[%d].i = v%db; ", id, id, id, id);
        return;
    case REP_LIST_ITER:
        text_printf(c->t, "fr[%d].tag = v%db; fr[%d].p = v%d; ", id, id, id, id);
        return;
    case REP_NONE:
    case REP_BUILTIN:
        return;
    }
}

static void load_slot(Context *c, int32_t id) {
    Type t = c->copy->vars[id];
    switch (typed_rep(t)) {
    case REP_INT:
    case REP_BOOL:
        text_printf(c->t, "v%d = fr[%d].i; ", id, id);
        return;
    case REP_FLOAT:
        text_printf(c->t, "v%d = fr[%d].d; ", id, id);
        return;
    case REP_POINTER:
        text_printf(c->t, "v%d = fr[%d].p; ", id, id);
        return;
    case REP_VALUE:
        text_printf(c->t, "v%d = fr[%d]; ", id, id);
        return;
    case REP_RANGE:
    case REP_RANGE_ITER:
        text_printf(c->t, "v%d = fr[%d].tag; v%db = fr[%d].i; v%dc = %d; ", id, id, id, id, id, t.number);
        return;
    case REP_LIST_ITER:
        text_printf(c->t, "v%db = fr[%d].tag; v%d = fr[%d].p; ", id, id, id, id);
        return;
    case REP_NONE:
    case REP_BUILTIN:
        return;
    }
}

/* Variables that a suspended statement needs: live before it, but for a temporary that it only hands out. */
static void each_kept(Context *c, const IrStmt *s, void (*say)(Context *, int32_t)) {
    for (int32_t id = 0; id < c->f->nvars; id++) {
        bool handed_out = s->kind == IR_STMT_YIELD && id == s->args[0] &&
                          c->f->vars[id].kind == IR_VAR_TEMP && !live_has(c->live->after[s->id], id);
        if (live_has(c->live->before[s->id], id) && !handed_out)
            say(c, id);
    }
}

static void suspend(Context *c, const IrStmt *s) {
    text_printf(c->t, "CW_GEN_SUSPEND(fr, %d * CW_TYPED_RESUME + %d); return ", c->copy->index + 1,
                RESUME(s, LEAVE_BEFORE));
}

static void take_sent(Context *c, IrStmt *s) {
    if (!s->ndsts)
        return;
    text_printf(c->t, "x = fr[%d]; ", c->f->nvars);
    emit_typed_cast(c, s, 0, "x");
}

void typed_gen_yield(Context *c, IrStmt *s) {
    each_kept(c, s, save_slot);
    suspend(c, s);
    emit_ref(c, s->args[0]);
    text_printf(c->t, ";\nR%d: if (CW_UNLIKELY(!fr[%d].tag)) {", RESUME(s, LEAVE_BEFORE), c->f->nvars);
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    take_sent(c, s);
}

void typed_gen_yield_from(Context *c, IrStmt *s) {
    int32_t sent = c->f->nvars;
    each_kept(c, s, save_slot);
    emit_yield_from_step(c, s);
    text_puts(c->t, "if (r > 0) {");
    suspend(c, s);
    text_printf(c->t, "fr[%d];}\nif (CW_UNLIKELY(r < 0)) {", sent);
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    take_sent(c, s);
}

static void each_suspending(Context *c, IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next) {
        if (s->kind == IR_STMT_YIELD || s->kind == IR_STMT_YIELD_FROM) {
            text_printf(c->t, "case %d: ", RESUME(s, LEAVE_BEFORE));
            each_kept(c, s, load_slot);
            text_printf(c->t, "goto R%d;\n", RESUME(s, LEAVE_BEFORE));
        }
        each_suspending(c, &s->body);
        each_suspending(c, &s->orelse);
    }
}

/* At the entry: variables from the frame, then to where the generator stands. */
void typed_gen_enter(Context *c) {
    text_puts(c->t, "int64_t depth = cx->depth;\nswitch (resume) {case 0: ");
    for (int32_t p = 0; p < c->f->nparams; p++) {
        if (c->copy->vars[p].optional)
            text_printf(c->t, "v%d = fr[%d].tag == CW_NONE ? (void *)0 : fr[%d].p; ", p, p, p);
        else
            load_slot(c, p);
    }
    text_puts(c->t, "break;\n");
    each_suspending(c, &c->f->body);
    text_puts(c->t, "}\n");
}

/* In the generic function: the copy that a frame belongs to; at the start, the first one that takes the
 * arguments. */
void typed_gen_dispatch(Context *c) {
    if (!c->f->info || !c->u->options->typed)
        return;
    text_puts(c->t, "if (resume >= CW_TYPED_RESUME) switch (resume / CW_TYPED_RESUME) {\n");
    for (Copy *copy = infer_func(c->f)->copies; copy; copy = copy->next) {
        if (!typed_gen_is_emitted(copy))
            continue;
        text_printf(c->t, "case %d: return ", copy->index + 1);
        typed_name(c->t, copy);
        text_puts(c->t, "(cx, self, fr, resume % CW_TYPED_RESUME);\n");
    }
    text_puts(c->t, "}\n");
    for (Copy *copy = infer_func(c->f)->copies; copy; copy = copy->next) {
        if (!typed_gen_is_emitted(copy))
            continue;
        text_puts(c->t, "if (!resume");
        typed_test_params(c, copy);
        text_puts(c->t, ") return ");
        typed_name(c->t, copy);
        text_puts(c->t, "(cx, self, fr, 0);\n");
    }
}

/* ---- steps ---- */

/* The copy of the generators that values of the type are predicted to be, or NULL. */
static const Copy *known_generator(Type t) {
    Site *site = t.kind == TYPE_ITERABLE && !t.optional ? site_find(t.ref) : NULL;
    if (!site || !site->generator)
        return NULL;
    for (Copy *copy = infer_func(((Copy *)site->generator)->func)->copies; copy; copy = copy->next)
        if (site_find(copy->yields.ref) == site && typed_gen_is_emitted(copy))
            return copy;
    return NULL;
}

bool typed_gen_next(Context *c, IrStmt *s) {
    int32_t it = s->args[0];
    const Copy *copy = IR_IS_CONST(it) ? NULL : known_generator(c->copy->vars[it]);
    if (!copy || c->u->options->frames != FRAMES_NONE || emit_is_unpacked(c, s))
        return false;
    int32_t first = (copy->index + 1) * CW_TYPED_RESUME;
    text_printf(c->t,
                "if (CW_LIKELY(CW_GEN_STANDS(v%d, &k%d_%d, %d) && depth < cx->depth_limit && "
                "!CW_STACK_LOW(cx, marker)))\nx = cw_gen_step(cx, v%d.p, depth, ",
                it, infer_func(copy->func)->module_index, copy->func->index, first, it);
    typed_name(c->t, copy);
    text_printf(c->t, ", %d);\nelse {cx->depth = depth; x = cw_object_next(cx, v%d);}", first, it);
    emit_next_taken(c, s);
    return true;
}
