/* ir_verify.c: checks the invariants that ir.h states. */
#include "typeinfer/ir.h"

#include <string.h>

typedef uint64_t Word;

typedef struct Verify {
    const IrFunc *f;
    Arena *arena;        /* of the message */
    Arena *scratch;      /* of the states */
    const char *message; /* the first violation */
    int words;           /* of a state: one bit for each variable, set: defined on all paths */
    Word **labels;       /* states at the breaks of the loops */
    bool *open;          /* loops around, by label */
} Verify;

static void verify_fail(Verify *v, const IrStmt *s, const char *what) {
    if (!v->message)
        v->message =
            arena_printf(v->arena, "%s, statement %d (line %d, %s): %s", v->f->name, s->id, s->span.line,
                         s->kind == IR_STMT_OP ? ir_op_info[s->op].name : "structure", what);
}

static bool verify_is_var(const Verify *v, int32_t id) {
    return id >= 0 && id < v->f->nvars;
}

static void verify_ref(Verify *v, const IrStmt *s, IrRef ref, const Word *state) {
    if (ref == IR_NONE)
        return;
    if (IR_IS_CONST(ref)) {
        if (IR_CONST_INDEX(ref) >= v->f->module->nconsts)
            verify_fail(v, s, "no such constant");
        return;
    }
    if (!verify_is_var(v, ref))
        verify_fail(v, s, "no such variable");
    else if (v->f->vars[ref].kind == IR_VAR_TEMP && !(state[ref / 64] >> (ref % 64) & 1))
        verify_fail(v, s, "temporary may be used before its definition");
}

static void verify_define(Verify *v, const IrStmt *s, Word *state) {
    for (int32_t i = 0; i < s->ndsts; i++) {
        if (!verify_is_var(v, s->dsts[i]))
            verify_fail(v, s, "no such result variable");
        else
            state[s->dsts[i] / 64] |= (Word)1 << (s->dsts[i] % 64);
    }
}

static Word *verify_copy(Verify *v, const Word *state) {
    Word *copy = arena_alloc_raw(v->scratch, sizeof(Word) * (size_t)v->words);
    memcpy(copy, state, sizeof(Word) * (size_t)v->words);
    return copy;
}

static void verify_intersect(Verify *v, Word *state, const Word *with) {
    for (int i = 0; i < v->words; i++)
        state[i] &= with[i];
}

static void verify_unreachable(Verify *v, Word *state) {
    memset(state, 0xFF, sizeof(Word) * (size_t)v->words);
}

/* ---- statements ---- */

/* Each returns whether the end can be reached. */
static bool verify_block(Verify *v, const IrBlock *block, Word *state);

static bool verify_op(Verify *v, const IrStmt *s, Word *state) {
    const IrOpInfo *info = &ir_op_info[s->op];
    if (info->nargs >= 0 && s->nargs != info->nargs)
        verify_fail(v, s, "wrong number of operands");
    if (info->ndst >= 0 && s->ndsts != info->ndst)
        verify_fail(v, s, "wrong number of results");
    for (int32_t i = 0; i < s->nargs; i++)
        verify_ref(v, s, s->args[i], state);
    verify_ref(v, s, s->method, state);
    if (s->method != IR_NONE && s->op != IR_CALL_METHOD)
        verify_fail(v, s, "only CALL_METHOD calls a loaded method");
    verify_define(v, s, state);
    if (s->op == IR_RAISE_PENDING || s->op == IR_RAISE_ASSERTION) {
        verify_unreachable(v, state);
        return false;
    }
    return true;
}

static bool verify_if(Verify *v, const IrStmt *s, Word *state) {
    verify_ref(v, s, s->args[0], state);
    Word *other = verify_copy(v, state);
    bool ends = verify_block(v, &s->body, state);
    ends |= verify_block(v, &s->orelse, other);
    verify_intersect(v, state, other);
    return ends;
}

static bool verify_loop(Verify *v, const IrStmt *s, Word *state) {
    if (s->number < 0 || s->number >= v->f->nlabels || v->open[s->number]) {
        verify_fail(v, s, "bad label");
        return true;
    }
    v->open[s->number] = true;
    v->labels[s->number] = NULL;
    verify_block(v, &s->body, state);
    v->open[s->number] = false;
    if (v->labels[s->number])
        memcpy(state, v->labels[s->number], sizeof(Word) * (size_t)v->words);
    else
        verify_unreachable(v, state);
    return v->labels[s->number] != NULL;
}

static void verify_jump(Verify *v, const IrStmt *s, Word *state) {
    if (s->number < 0 || s->number >= v->f->nlabels || !v->open[s->number]) {
        verify_fail(v, s, "jump out of a loop that is not around");
        return;
    }
    Word **label = &v->labels[s->number];
    if (s->kind == IR_STMT_BREAK && *label)
        verify_intersect(v, *label, state);
    else if (s->kind == IR_STMT_BREAK)
        *label = verify_copy(v, state);
    verify_unreachable(v, state);
}

static bool verify_try(Verify *v, const IrStmt *s, Word *state) {
    Word *handler = verify_copy(v, state);
    bool ends = verify_block(v, &s->body, state);
    verify_define(v, s, handler);
    ends |= verify_block(v, &s->orelse, handler);
    verify_intersect(v, state, handler);
    return ends;
}

static bool verify_stmt(Verify *v, const IrStmt *s, Word *state) {
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        return verify_op(v, s, state);
    case IR_STMT_IF:
        return verify_if(v, s, state);
    case IR_STMT_LOOP:
        return verify_loop(v, s, state);
    case IR_STMT_BREAK:
    case IR_STMT_CONTINUE:
        verify_jump(v, s, state);
        return false;
    case IR_STMT_TRY:
        return verify_try(v, s, state);
    case IR_STMT_INLINE:
        return verify_block(v, &s->body, state);
    case IR_STMT_NEXT:
        verify_ref(v, s, s->args[0], state);
        if (verify_block(v, &s->orelse, verify_copy(v, state)))
            verify_fail(v, s, "the block of an exhausted iterator falls through");
        verify_define(v, s, state);
        return true;
    case IR_STMT_RETURN:
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        for (int32_t i = 0; i < s->nargs; i++)
            verify_ref(v, s, s->args[i], state);
        verify_unreachable(v, state);
        return false;
    case IR_STMT_YIELD:
    case IR_STMT_YIELD_FROM:
        verify_ref(v, s, s->args[0], state);
        verify_define(v, s, state);
        return true;
    }
    verify_fail(v, s, "no such kind of statement");
    return true;
}

static bool verify_block(Verify *v, const IrBlock *block, Word *state) {
    bool ends = true;
    for (const IrStmt *s = block->first; s; s = s->next) {
        if (!ends)
            verify_fail(v, s, "cannot be reached");
        ends = verify_stmt(v, s, state);
        if (!s->next && block->last != s)
            verify_fail(v, s, "the block does not know its last statement");
    }
    return ends;
}

const char *ir_verify_func(const IrFunc *f, Arena *arena) {
    if (f->kind == IR_FUNC_INLINE)
        return NULL;
    Verify v = {.f = f, .arena = arena, .scratch = arena_new(), .words = f->nvars / 64 + 1};
    v.labels = ARENA_ARRAY(v.scratch, Word *, f->nlabels + 1);
    v.open = ARENA_ARRAY(v.scratch, bool, f->nlabels + 1);
    Word *state = ARENA_ARRAY(v.scratch, Word, v.words);
    if (verify_block(&v, &f->body, state) && !v.message)
        v.message = arena_printf(arena, "%s: control reaches the end of the function", f->name);
    for (int32_t i = 0; i < f->nparams && !v.message; i++)
        if (f->vars[i].kind != IR_VAR_PARAM)
            v.message = arena_printf(arena, "%s: variable %d is no parameter", f->name, i);
    arena_free(v.scratch);
    return v.message;
}
