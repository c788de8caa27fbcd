/* emit_function.c: the generic C function around its statements: declarations, resume numbers, lines for
 * debuggers. */
#include "emit_generic.h"

#include <stdlib.h>
#include <string.h>

#include "typeinfer/live.h"

enum { MAX_LOCAL_STATEMENTS = 1000 }; /* functions with more keep their variables in the frame */

/* ---- lines for debuggers ---- */

/* With -g, "#line N" stands before what is printed for line N of the source. A statement prints several lines
 * of C, which a compiler would count on from N: the mark is repeated before each of them. */
void emit_body(EmitUnit *u, const IrFunc *f, const Text *body) {
    if (!u->options->line_marks) {
        text_append(u->out, body->data ? body->data : "", body->length);
        return;
    }
    int line = f->first_line > 0 ? f->first_line : 1;
    text_printf(u->out, "#line %d ", line);
    text_c_string(u->out, u->module->filename, (int64_t)strlen(u->module->filename));
    text_puts(u->out, "\n");
    for (const char *p = body->data, *end = p + body->length, *next; p < end; p = next) {
        next = memchr(p, '\n', (size_t)(end - p));
        next = next ? next + 1 : end;
        if (next - p > 6 && !memcmp(p, "#line ", 6)) {
            line = atoi(p + 6);
            continue;
        }
        text_printf(u->out, "#line %d\n", line);
        text_append(u->out, p, (size_t)(next - p));
    }
    text_puts(u->out, "#line 1 \"<generated>\"\n");
}

/* ---- resume numbers ---- */

static void emit_resume_cases(Context *c, IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next) {
        if (s->kind == IR_STMT_YIELD || s->kind == IR_STMT_YIELD_FROM)
            text_printf(c->t, "case %d: goto R%d; ", RESUME(s, LEAVE_BEFORE), RESUME(s, LEAVE_BEFORE));
        for (int kind = LEAVE_BEFORE; kind <= LEAVE_AFTER; kind++)
            if (c->leaves && c->leaves[s->id] & 1 << kind)
                text_printf(c->t, "case %d: goto R%d; ", RESUME(s, kind), RESUME(s, kind));
        emit_resume_cases(c, &s->body);
        emit_resume_cases(c, &s->orelse);
    }
}

static bool block_suspends(IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next)
        if (s->kind == IR_STMT_YIELD || s->kind == IR_STMT_YIELD_FROM || block_suspends(&s->body) ||
            block_suspends(&s->orelse))
            return true;
    return false;
}

/* ---- the function ---- */

/* The frame lives in a generator. */
static bool is_suspended(const IrFunc *f) {
    return f->flags & IR_CODE_GENERATOR_LIKE;
}

/* The C compiler's time for local variables grows with their number times that of resume numbers. */
static bool is_large(const IrFunc *f) {
    return f->nstmts > MAX_LOCAL_STATEMENTS;
}

static void emit_declarations(Context *c) {
    IrFunc *f = c->f;
    bool resumes = block_suspends(&f->body) || c->leaves;
    if (!c->heap_frame) {
        for (int32_t i = 0; i < f->nvars; i++)
            text_printf(c->t, i ? ", v%d" : "cw_value v%d", i);
        if (f->nvars)
            text_puts(c->t, ";\n");
    }
    if (c->heap_frame && c->u->options->frames == FRAMES_LOCALS && c->nrecords)
        emit_record_names(c);
    if (is_suspended(f))
        emit_typed_dispatch(c);
    if (resumes) {
        text_puts(c->t, "if (resume > 0) {");
        for (int32_t i = 0; i < f->nvars && !c->heap_frame; i++)
            text_printf(c->t, "v%d = fr[%d]; ", i, i);
        text_puts(c->t, "\nswitch (resume) {");
        emit_resume_cases(c, &f->body);
        text_puts(c->t, "}}\n");
    }
    if (c->heap_frame && is_suspended(f))
        return;
    emit_typed_dispatch(c);
    if (c->heap_frame) { /* an array of our own, for others to look into */
        text_printf(c->t, "cw_value L[%d]; for (r = 0; r < %d; r++) L[r] = fr[r];\n", f->nvars + 1,
                    f->nparams);
        text_printf(c->t, "for (; r < %d; r++) L[r] = CW_MK_NULL;\n", f->nvars);
        bool records = c->u->options->frames == FRAMES_LOCALS && c->nrecords;
        text_puts(c->t, records ? "Q0.vars = fr = L;\n" : "fr = L;\n");
        return;
    }
    for (int32_t i = 0; i < f->nparams; i++)
        text_printf(c->t, "v%d = fr[%d]; ", i, i);
    for (int32_t i = f->nparams; i < f->nvars; i++)
        text_printf(c->t, "v%d = CW_MK_NULL; ", i);
    text_puts(c->t, "\n");
}

void emit_sites(EmitUnit *u, const IrFunc *f, const SiteTable *sites) {
    text_printf(u->out, "static const cw_site S%d_%d[] = {\n", u->index, f->index);
    for (int32_t i = 0; i < sites->count; i++) {
        IrSpan p = sites->stmts[i]->span;
        text_printf(u->out, "{&k%d_%d, %d, %d, %d, %d},\n", u->index, sites->scopes[i], p.line, p.col,
                    p.end_line, p.end_col);
    }
    text_puts(u->out, sites->count ? "};\n" : "{0}};\n");
}

void emit_caches(const Context *c, Text *out) {
    if (c->ncaches)
        text_printf(out, "static cw_attr_cache K[%d];\n", c->ncaches);
    if (c->nmatches)
        text_printf(out, "static cw_match_cache M[%d];\n", c->nmatches);
}

void emit_generic_function(EmitUnit *u, IrFunc *f, const uint8_t *leaves, SiteTable *sites) {
    Text body = {0};
    Context c = {.u = u, .f = f, .t = &body, .scope = f->index, .leaves = leaves, .sites = sites};
    if (f->module->observes)
        c.live = live_compute(f->module->arena, f);
    c.heap_frame = is_suspended(f) || is_large(f) || u->options->frames == FRAMES_LOCALS;
    emit_block(&c, &f->body);
    emit_handler_end(&c, "CW_MK_NULL");
    Text declarations = {0};
    c.t = &declarations;
    emit_declarations(&c);

    Text *out = u->out;
    text_printf(
        out,
        "static %scw_value g%d_%d(cw_ctx *cx, cw_func *self, cw_value *fr, int64_t resume)\n{ /* %s */\n",
        f->module->observes ? "CW_NOINLINE " : "", u->index, f->index, f->qualname ? f->qualname : f->name);
    text_printf(out, "cw_value A[%d];\n", c.max_args + 1);
    text_puts(out, "int64_t e = 0, r = 0;\ncw_value x, y, z;\n");
    emit_caches(&c, out);
    emit_record_declarations(&c, out, is_suspended(f) ? "fr" : "0");
    text_append(out, declarations.data ? declarations.data : "", declarations.length);
    emit_body(u, f, &body);
    text_puts(out, "}\n");
    text_free(&body);
    text_free(&declarations);
}
