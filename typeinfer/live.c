/* live.c: liveness of variables. */
#include "typeinfer/live.h"

#include <string.h>

typedef struct Context {
    Arena *arena;
    Live *live;
    uint64_t **break_set, **continue_set; /* by label */
    const uint64_t *handler;              /* live at the entry of what handles exceptions here, or NULL */
} Context;

static uint64_t *set_copy(Context *c, const uint64_t *from) {
    uint64_t *s = ARENA_ARRAY(c->arena, uint64_t, c->live->words);
    if (from)
        memcpy(s, from, sizeof(uint64_t) * (size_t)c->live->words);
    return s;
}

static bool set_join(Context *c, uint64_t *into, const uint64_t *from) {
    uint64_t grown = 0;
    for (int32_t i = 0; from && i < c->live->words; i++) {
        grown |= from[i] & ~into[i];
        into[i] |= from[i];
    }
    return grown != 0;
}

static void set_assign(Context *c, uint64_t *into, const uint64_t *from) {
    memcpy(into, from, sizeof(uint64_t) * (size_t)c->live->words);
}

static void add_operands(uint64_t *set, const IrStmt *s) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (s->args[i] >= 0)
            set[s->args[i] >> 6] |= 1ull << (s->args[i] & 63);
    if (s->method >= 0)
        set[s->method >> 6] |= 1ull << (s->method & 63);
}

static void remove_results(uint64_t *set, const IrStmt *s) {
    for (int32_t i = 0; i < s->ndsts; i++)
        set[s->dsts[i] >> 6] &= ~(1ull << (s->dsts[i] & 63));
}

static void block_live(Context *c, const IrBlock *b, uint64_t *set);

static void loop_live(Context *c, const IrStmt *s, uint64_t *set) {
    uint64_t *head = c->continue_set[s->number], *work = set_copy(c, NULL);
    c->break_set[s->number] = set_copy(c, set);
    do {
        set_assign(c, work, head);
        block_live(c, &s->body, work);
    } while (set_join(c, head, work));
    set_assign(c, set, head);
}

/* What handles exceptions in the handler puts the one handled before back, which is dsts[1]. */
static void try_live(Context *c, const IrStmt *s, uint64_t *set) {
    const uint64_t *outer = c->handler;
    uint64_t *handler = set_copy(c, set), *cleanup = set_copy(c, outer);
    cleanup[s->dsts[1] >> 6] |= 1ull << (s->dsts[1] & 63);
    c->handler = cleanup;
    block_live(c, &s->orelse, handler);
    remove_results(handler, s);
    c->handler = handler;
    block_live(c, &s->body, set);
    c->handler = outer;
}

/* set: live after s on entry, live before it on return. */
static void stmt_live(Context *c, const IrStmt *s, uint64_t *set) {
    uint64_t *other;
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_IF:
        other = set_copy(c, set);
        block_live(c, &s->body, set);
        block_live(c, &s->orelse, other);
        set_join(c, set, other);
        add_operands(set, s);
        return;
    case IR_STMT_LOOP:
        loop_live(c, s, set);
        return;
    case IR_STMT_BREAK:
        set_assign(c, set, c->break_set[s->number]);
        return;
    case IR_STMT_CONTINUE:
        set_assign(c, set, c->continue_set[s->number]);
        return;
    case IR_STMT_NEXT:
        other = set_copy(c, set);
        block_live(c, &s->orelse, other);
        remove_results(set, s);
        set_join(c, set, other);
        break;
    case IR_STMT_TRY:
        try_live(c, s, set);
        return;
    case IR_STMT_INLINE:
        block_live(c, &s->body, set);
        return;
    case IR_STMT_RETURN:
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        memset(set, 0, sizeof(uint64_t) * (size_t)c->live->words);
        break;
    case IR_STMT_OP:
    case IR_STMT_YIELD:
    case IR_STMT_YIELD_FROM:
        remove_results(set, s);
        break;
    }
    add_operands(set, s);
    set_join(c, set, c->handler);
}

static void stmts_live(Context *c, const IrStmt *s, uint64_t *set) {
    if (!s)
        return;
    stmts_live(c, s->next, set);
    if (!c->live->after[s->id])
        c->live->after[s->id] = set_copy(c, NULL);
    set_join(c, c->live->after[s->id], set);
    stmt_live(c, s, set);
    if (!c->live->before[s->id])
        c->live->before[s->id] = set_copy(c, NULL);
    set_join(c, c->live->before[s->id], set);
}

static void block_live(Context *c, const IrBlock *b, uint64_t *set) {
    stmts_live(c, b->first, set);
}

Live *live_compute(Arena *arena, const IrFunc *f) {
    Live *live = ARENA_NEW(arena, Live);
    live->words = (f->nvars + 63) / 64 + 1;
    live->before = ARENA_ARRAY(arena, uint64_t *, f->nstmts + 1);
    live->after = ARENA_ARRAY(arena, uint64_t *, f->nstmts + 1);
    Context c = {.arena = arena, .live = live};
    c.break_set = ARENA_ARRAY(arena, uint64_t *, f->nlabels + 1);
    c.continue_set = ARENA_ARRAY(arena, uint64_t *, f->nlabels + 1);
    for (int32_t i = 0; i < f->nlabels; i++)
        c.continue_set[i] = set_copy(&c, NULL);
    uint64_t *set = set_copy(&c, NULL);
    block_live(&c, &f->body, set);
    return live;
}

static int32_t set_size(const Live *live, const uint64_t *set) {
    int32_t n = 0;
    for (int32_t i = 0; set && i < live->words; i++)
        n += __builtin_popcountll(set[i]);
    return n;
}

int32_t live_widest(const Live *live, const IrFunc *f) {
    int32_t widest = 0;
    for (int32_t i = 0; i < f->nstmts; i++) {
        int32_t before = set_size(live, live->before[i]), after = set_size(live, live->after[i]);
        widest = before > widest ? before : widest;
        widest = after > widest ? after : widest;
    }
    return widest;
}
