/* split.c: splits variables.
 *
 * An assignment to x in block B begins a new variable if x is not live at the end of B, where B is left by a
 * jump, and in the handlers around B: then what follows in B reads this assignment or later ones, and nobody
 * else does.
 */
#include "typeinfer/split.h"

#include "typeinfer/live.h"

#include <string.h>

enum {
    MAX_WORK = 64,        /* statements looked at, for each of the function */
    MAX_STATEMENTS = 6000 /* larger functions have no typed copies */
};

typedef struct Walk {
    IrFunc *f;
    const Live *live;
    int32_t *original; /* by variable: the one whose liveness it shares; room for as many as there are
                          statements */
    bool *assigned;    /* by variable: it has a value here, for all we know */
    const uint64_t **handlers;
    int32_t nhandlers;
    int64_t work;
} Walk;

static bool is_live(const Walk *w, const uint64_t *set, int32_t var) {
    return live_has(set, w->original[var]);
}

static bool has_loop(const IrStmt *s, int64_t label) {
    for (; s; s = s->next)
        if ((s->kind == IR_STMT_LOOP && s->number == label) || has_loop(s->body.first, label) ||
            has_loop(s->orelse.first, label))
            return true;
    return false;
}

/* Some jump among s and what follows leaves for where var is live. rest: the first of the block's statements
 * that are to have the new variable. */
static bool jumps_out(Walk *w, const IrStmt *s, const IrStmt *rest, int32_t var) {
    for (; s; s = s->next) {
        w->work--;
        bool jump = s->kind == IR_STMT_BREAK || s->kind == IR_STMT_CONTINUE;
        if (jump && is_live(w, w->live->before[s->id], var) && !has_loop(rest, s->number))
            return true;
        if (jumps_out(w, s->body.first, rest, var) || jumps_out(w, s->orelse.first, rest, var))
            return true;
    }
    return false;
}

/* Nobody outside of s and what follows it in its block reads what they assign to var. */
static bool is_separate(Walk *w, const IrBlock *b, const IrStmt *s, int32_t var) {
    if (w->work <= 0 || is_live(w, w->live->after[b->last->id], var))
        return false;
    for (int32_t i = 0; i < w->nhandlers; i++)
        if (is_live(w, w->handlers[i], var))
            return false;
    return !jumps_out(w, s->next, s->next, var);
}

static void rename_results(IrStmt *s, int32_t from, int32_t to) {
    for (int32_t i = 0; i < s->ndsts; i++)
        if (s->dsts[i] == from)
            s->dsts[i] = to;
}

static void rename_in(Walk *w, IrStmt *s, int32_t from, int32_t to) {
    for (; s; s = s->next) {
        w->work--;
        for (int32_t i = 0; i < s->nargs; i++)
            if (s->args[i] == from)
                s->args[i] = to;
        rename_results(s, from, to);
        rename_in(w, s->body.first, from, to);
        rename_in(w, s->orelse.first, from, to);
    }
}

static void split_results(Walk *w, IrBlock *b, IrStmt *s) {
    for (int32_t i = 0; i < s->ndsts; i++) {
        int32_t var = s->dsts[i];
        uint8_t kind = w->f->vars[var].kind;
        bool named = kind == IR_VAR_LOCAL || kind == IR_VAR_PARAM;
        if (named && w->assigned[var] && s->kind == IR_STMT_OP && s->op != IR_UNSET &&
            is_separate(w, b, s, var)) {
            int32_t made = ir_var_new(w->f, w->f->vars[var].name, IR_VAR_LOCAL);
            w->f->vars[made].may_be_unset = w->f->vars[var].may_be_unset;
            w->original[made] = w->original[var];
            rename_results(s, var, made);
            rename_in(w, s->next, var, made);
            var = made;
        }
        w->assigned[var] |= s->kind != IR_STMT_OP || s->op != IR_UNSET;
    }
}

static void split_block(Walk *w, IrBlock *b) {
    for (IrStmt *s = b->first; s; s = s->next) {
        if (s->kind == IR_STMT_TRY) {
            const uint64_t *handler = s->orelse.first ? w->live->before[s->orelse.first->id] : NULL;
            w->handlers[w->nhandlers++] = handler ? handler : w->live->after[s->id];
            split_block(w, &s->body);
            w->nhandlers--;
            split_results(w, b, s);
            split_block(w, &s->orelse);
            continue;
        }
        if (s->kind != IR_STMT_LOOP && s->kind != IR_STMT_INLINE && s->kind != IR_STMT_NEXT)
            split_results(w, b, s);
        split_block(w, &s->body);
        split_block(w, &s->orelse);
        if (s->kind == IR_STMT_NEXT)
            split_results(w, b, s);
    }
}

static void split_func(IrFunc *f) {
    Arena *arena = arena_new();
    Walk w = {.f = f, .live = live_compute(arena, f), .work = (int64_t)MAX_WORK * (f->nstmts + 1)};
    w.original = ARENA_ARRAY(arena, int32_t, f->nvars + f->nstmts + 1);
    w.assigned = ARENA_ARRAY(arena, bool, f->nvars + f->nstmts + 1);
    w.handlers = ARENA_ARRAY(arena, const uint64_t *, f->nstmts + 1);
    for (int32_t v = 0; v < f->nvars; v++) {
        w.original[v] = v;
        w.assigned[v] = v < f->nparams;
    }
    split_block(&w, &f->body);
    arena_free(arena);
}

void split_module(IrModule *m) {
    for (int32_t i = 0; i < m->nfuncs; i++)
        if (m->funcs[i]->kind == IR_FUNC_FUNCTION && m->funcs[i]->nstmts <= MAX_STATEMENTS &&
            m->frames < FRAMES_LOCALS && !m->observes)
            split_func(m->funcs[i]);
}
