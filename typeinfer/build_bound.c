/* build_bound.c: definite assignment: removes every CHECK_BOUND of a variable that is certainly set.
 *
 * A forward analysis over the structured IR; the state is the set of variables that are set on all paths. The
 * head of a loop has what was set before it, minus what the loop unsets; the handler of a try has what was
 * set before the try, minus what its body unsets. Unreachable points have all variables. Numbers the
 * statements besides.
 */
#include "typeinfer/build_internal.h"

#include <string.h>

typedef uint64_t Word;

typedef struct Bound {
    IrFunc *f;
    Arena *arena;   /* scratch */
    int32_t *index; /* variable -> bit, -1: not tracked */
    int words;      /* of a state */
    Word **labels;  /* state at the breaks of a loop, NULL: none yet */
} Bound;

static Word *bound_copy(Bound *c, const Word *state) {
    Word *copy = arena_alloc_raw(c->arena, sizeof(Word) * (size_t)c->words);
    memcpy(copy, state, sizeof(Word) * (size_t)c->words);
    return copy;
}

static void bound_intersect(Bound *c, Word *state, const Word *with) {
    for (int i = 0; i < c->words; i++)
        state[i] &= with[i];
}

static void bound_unreachable(Bound *c, Word *state) {
    memset(state, 0xFF, sizeof(Word) * (size_t)c->words);
}

static void bound_set(Bound *c, Word *state, int32_t var, bool value) {
    int32_t bit = c->index[var];
    if (bit < 0)
        return;
    Word mask = (Word)1 << (bit % 64);
    state[bit / 64] = value ? state[bit / 64] | mask : state[bit / 64] & ~mask;
}

static bool bound_is_set(Bound *c, const Word *state, int32_t var) {
    int32_t bit = c->index[var];
    return bit >= 0 && (state[bit / 64] >> (bit % 64) & 1);
}

/* Takes out of the state what the block unsets anywhere. */
static void bound_kill(Bound *c, const IrBlock *block, Word *state) {
    for (const IrStmt *s = block->first; s; s = s->next) {
        if (s->kind == IR_STMT_OP && s->op == IR_UNSET)
            bound_set(c, state, s->dsts[0], false);
        bound_kill(c, &s->body, state);
        bound_kill(c, &s->orelse, state);
    }
}

static void bound_block(Bound *c, IrBlock *block, Word *state);

static void bound_loop(Bound *c, IrStmt *s, Word *state) {
    bound_kill(c, &s->body, state);
    bound_block(c, &s->body, state);
    if (c->labels[s->number])
        memcpy(state, c->labels[s->number], sizeof(Word) * (size_t)c->words);
    else
        bound_unreachable(c, state);
}

static void bound_op(Bound *c, IrStmt *s, Word *state) {
    if (s->op == IR_LOCALS) /* leaves out what is unset */
        for (int32_t i = 1; i < s->nargs; i += 2)
            if (!bound_is_set(c, state, s->args[i]))
                c->f->vars[s->args[i]].may_be_unset = true;
    for (int32_t i = 0; i < s->ndsts; i++)
        bound_set(c, state, s->dsts[i], s->op != IR_UNSET);
    if (s->op == IR_RAISE_PENDING || s->op == IR_RAISE_ASSERTION)
        bound_unreachable(c, state);
}

static void bound_break(Bound *c, IrStmt *s, Word *state) {
    Word **label = &c->labels[s->number];
    if (*label)
        bound_intersect(c, *label, state);
    else
        *label = bound_copy(c, state);
    bound_unreachable(c, state);
}

static void bound_stmt(Bound *c, IrStmt *s, Word *state) {
    Word *other;
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        bound_op(c, s, state);
        return;
    case IR_STMT_IF:
        other = bound_copy(c, state);
        bound_block(c, &s->body, state);
        bound_block(c, &s->orelse, other);
        bound_intersect(c, state, other);
        return;
    case IR_STMT_TRY:
        other = bound_copy(c, state);
        bound_kill(c, &s->body, other);
        bound_block(c, &s->body, state);
        bound_block(c, &s->orelse, other);
        bound_intersect(c, state, other);
        return;
    case IR_STMT_NEXT:
        bound_block(c, &s->orelse, bound_copy(c, state));
        bound_set(c, state, s->dsts[0], true);
        return;
    case IR_STMT_LOOP:
        bound_loop(c, s, state);
        return;
    case IR_STMT_INLINE:
        bound_block(c, &s->body, state);
        return;
    case IR_STMT_BREAK:
        bound_break(c, s, state);
        return;
    case IR_STMT_CONTINUE:
    case IR_STMT_RETURN:
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        bound_unreachable(c, state);
        return;
    case IR_STMT_YIELD:
    case IR_STMT_YIELD_FROM:
        for (int32_t i = 0; i < s->ndsts; i++)
            bound_set(c, state, s->dsts[i], true);
        return;
    }
}

/* After a CHECK_BOUND that stays the variable is set. */
static void bound_block(Bound *c, IrBlock *block, Word *state) {
    IrStmt *previous = NULL;
    for (IrStmt *s = block->first; s; s = s->next) {
        if (s->kind == IR_STMT_OP && s->op == IR_CHECK_BOUND) {
            if (bound_is_set(c, state, s->args[0])) {
                if (previous)
                    previous->next = s->next;
                else
                    block->first = s->next;
                if (block->last == s)
                    block->last = previous;
                continue;
            }
            c->f->vars[s->args[0]].may_be_unset = true;
            bound_set(c, state, s->args[0], true);
        }
        bound_stmt(c, s, state);
        previous = s;
    }
}

static int32_t bound_track(Bound *c, const IrBlock *block, int32_t count) {
    for (const IrStmt *s = block->first; s; s = s->next) {
        if (s->kind == IR_STMT_OP && (s->op == IR_CHECK_BOUND || s->op == IR_LOCALS))
            for (int32_t i = s->op == IR_LOCALS; i < s->nargs; i += 2)
                if (c->index[s->args[i]] < 0)
                    c->index[s->args[i]] = count++;
        count = bound_track(c, &s->body, count);
        count = bound_track(c, &s->orelse, count);
    }
    return count;
}

static int32_t bound_number(IrBlock *block, int32_t next) {
    for (IrStmt *s = block->first; s; s = s->next) {
        s->id = next++;
        next = bound_number(&s->body, next);
        next = bound_number(&s->orelse, next);
    }
    return next;
}

void build_bound(IrFunc *f) {
    Bound c = {.f = f, .arena = arena_new()};
    c.index = ARENA_ARRAY(c.arena, int32_t, f->nvars + 1);
    memset(c.index, -1, sizeof(int32_t) * (size_t)(f->nvars + 1));
    int32_t count = bound_track(&c, &f->body, 0);
    if (count > 0) {
        c.words = (count + 63) / 64;
        c.labels = ARENA_ARRAY(c.arena, Word *, f->nlabels + 1);
        Word *state = ARENA_ARRAY(c.arena, Word, c.words);
        for (int32_t i = 0; i < f->nparams; i++)
            bound_set(&c, state, i, true);
        bound_block(&c, &f->body, state);
    }
    arena_free(c.arena);
    f->nstmts = bound_number(&f->body, 0);
}
