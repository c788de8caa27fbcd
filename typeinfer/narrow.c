/* narrow.c: inserts REFINE operations where conditions say something of variables.
 *
 * One walk over the structured IR. `conds` has for each variable that holds a truth value how it came about;
 * `known` for each variable the innermost refinement that holds where the walk stands. Assignments end both:
 * a variable's version changes with each of them, so that what was noted of an older version does not count.
 * Changes within a branch are undone at its end, with the help of a log.
 */
#include "typeinfer/narrow.h"

#include "runtime/abi.h"

#include <string.h>

/* A truth value: of an operation, or of two values under `and` or `or`. */
typedef enum CondKind { COND_OP, COND_AND, COND_OR } CondKind;
typedef struct Cond Cond;
struct Cond {
    CondKind kind;
    const IrStmt *s;
    const Cond *a, *b;   /* how the operands came about; COND_AND, COND_OR: both sides */
    IrRef operand[2];    /* without refinements */
    uint64_t version[2]; /* of the operands, when the operation ran */
};

/* What holds of a variable from some place in a block on. */
typedef struct Refinement Refinement;
struct Refinement {
    int32_t var;
    IrRef cls;
    int32_t number; /* NARROW_* */
    IrBlock *block;
    IrStmt *after;     /* the place in the block; NULL: its start */
    Refinement *outer; /* what held of it before */
    IrStmt *made;      /* the REFINE, once something reads it */
};

typedef struct Change {
    int32_t var;
    bool assigned;
    Refinement *known;
    const Cond *cond;
    uint64_t version;
} Change;

typedef struct Walk {
    IrFunc *f;
    Arena *arena;
    int32_t nvars; /* without those that the walk makes */
    const Cond **conds;
    Refinement **known;
    uint64_t *version, last_version;
    int32_t *copy_of; /* temporaries that are copies of a variable, +1; with that variable's version then */
    uint64_t *copy_version;
    Change *log;
    int32_t nlog, log_cap;
    bool inserted;
} Walk;

/* ---- the log ---- */

static void note(Walk *w, int32_t var, bool assigned) {
    if (w->nlog == w->log_cap) {
        int32_t cap = w->log_cap ? w->log_cap * 2 : 64;
        w->log =
            arena_grow(w->arena, w->log, sizeof *w->log * (size_t)w->log_cap, sizeof *w->log * (size_t)cap);
        w->log_cap = cap;
    }
    w->log[w->nlog++] = (Change){var, assigned, w->known[var], w->conds[var], w->version[var]};
}

static void assign(Walk *w, int32_t var) {
    if (var >= w->nvars)
        return;
    note(w, var, true);
    w->known[var] = NULL;
    w->conds[var] = NULL;
    w->copy_of[var] = 0;
    w->version[var] = ++w->last_version;
}

/* Back to how things were at `mark`; what was assigned since then is assigned, unless that does not go on. */
static void undo(Walk *w, int32_t mark, bool goes_on) {
    int32_t end = w->nlog, kept = mark;
    for (int32_t i = end; i-- > mark;) {
        Change *x = &w->log[i];
        if (x->assigned)
            w->copy_of[x->var] = 0;
        w->known[x->var] = x->known;
        w->conds[x->var] = x->cond;
        w->version[x->var] = x->version;
    }
    for (int32_t i = mark; i < end && goes_on; i++)
        if (w->log[i].assigned) {
            int32_t var = w->log[i].var;
            w->log[kept++] = (Change){var, true, w->known[var], w->conds[var], w->version[var]};
            w->known[var] = NULL;
            w->conds[var] = NULL;
            w->copy_of[var] = 0;
            w->version[var] = ++w->last_version;
        }
    w->nlog = kept;
}

static void assign_all(Walk *w, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->ndsts; i++)
            assign(w, s->dsts[i]);
        assign_all(w, &s->body);
        assign_all(w, &s->orelse);
    }
}

/* ---- conditions ---- */

static const Cond *cond_of(const Walk *w, IrRef r) {
    return r >= 0 && r < w->nvars ? w->conds[r] : NULL;
}

static uint64_t version_of(const Walk *w, IrRef r) {
    return r >= 0 && r < w->nvars ? w->version[r] : 0;
}

/* How the result of s comes about, if conditions use such operations. */
static const Cond *op_cond(Walk *w, const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_LOAD_GLOBAL:
    case IR_CALL:
    case IR_IS:
    case IR_COMPARE:
    case IR_TRUTH:
    case IR_NOT:
    case IR_MOVE:
    case IR_MATCH_CLASS:
    case IR_EXC_MATCH:
        break;
    default:
        return NULL;
    }
    Cond *c = ARENA_NEW(w->arena, Cond);
    c->s = s;
    c->a = s->nargs > 0 ? cond_of(w, s->args[0]) : NULL;
    c->b = s->nargs > 1 ? cond_of(w, s->args[1]) : NULL;
    for (int32_t i = 0; i < 2; i++) {
        c->operand[i] = s->nargs > i ? s->args[i] : IR_NONE;
        c->version[i] = version_of(w, c->operand[i]);
    }
    return c;
}

static const Cond *join_conds(Walk *w, CondKind kind, const Cond *a, const Cond *b) {
    if (!a && !b)
        return NULL;
    Cond *c = ARENA_NEW(w->arena, Cond);
    *c = (Cond){.kind = kind, .a = a, .b = b};
    return c;
}

static bool is_builtin(const Walk *w, const Cond *c, const char *name) {
    return c && c->kind == COND_OP && c->s->op == IR_LOAD_GLOBAL && c->s->number < 0 &&
           !strcmp(w->f->module->consts[IR_CONST_INDEX(c->s->name)].text, name);
}

static bool is_none(const Walk *w, IrRef r) {
    return IR_IS_CONST(r) && w->f->module->consts[IR_CONST_INDEX(r)].kind == IR_CONST_NONE;
}

typedef struct Place {
    IrBlock *block;
    IrStmt *after;
} Place;

/* From the place on, `number` holds of var, whose version the condition saw. */
static void learn(Walk *w, Place at, IrRef var, uint64_t version, IrRef cls, int32_t number) {
    if (var < 0 || var >= w->nvars || w->version[var] != version || w->f->vars[var].kind == IR_VAR_CELL)
        return;
    Refinement *r = ARENA_NEW(w->arena, Refinement);
    *r = (Refinement){.var = var, .cls = cls, .number = number, .block = at.block, .after = at.after};
    r->outer = w->known[var];
    note(w, var, false);
    w->known[var] = r;
    if (w->copy_of[var]) /* a copy: the same holds of the variable */
        learn(w, at, w->copy_of[var] - 1, w->copy_version[var], cls, number);
}

static void learn_call(Walk *w, Place at, const Cond *c, bool truth) {
    const IrStmt *s = c->s;
    if (is_builtin(w, c->a, "isinstance") && s->nargs == 3 && s->keywords == IR_NONE)
        learn(w, at, c->operand[1], c->version[1], s->args[2], NARROW_INSTANCE + (truth ? 0 : NARROW_NOT));
}

/* a is b, or a == b */
static void learn_same(Walk *w, Place at, const Cond *c, bool truth) {
    const IrStmt *s = c->s;
    int32_t contrary = truth ? 0 : NARROW_NOT;
    if (is_none(w, s->args[1])) {
        if (c->a && c->a->kind == COND_OP && c->a->s->op == IR_MATCH_CLASS) {
            const IrStmt *m = c->a->s;
            bool whole = !m->number && w->f->module->consts[IR_CONST_INDEX(m->keywords)].nitems == 0;
            if (!truth || whole)
                learn(w, at, c->a->operand[0], c->a->version[0], m->args[1],
                      NARROW_INSTANCE + (truth ? NARROW_NOT : 0));
        } else
            learn(w, at, c->operand[0], c->version[0], IR_NONE, NARROW_NONE + contrary);
        return;
    }
    for (int32_t i = 0; i < 2; i++) { /* type(x) is C, C is type(x) */
        const Cond *call = i ? c->b : c->a;
        if (call && call->kind == COND_OP && call->s->op == IR_CALL && call->s->nargs == 2 &&
            call->s->keywords == IR_NONE && is_builtin(w, call->a, "type"))
            learn(w, at, call->operand[1], call->version[1], s->args[1 - i], NARROW_EXACT + contrary);
    }
}

/* What a condition that is `truth` says. */
static void learn_cond(Walk *w, Place at, const Cond *c, bool truth) {
    if (!c)
        return;
    if (c->kind != COND_OP) {
        if (truth == (c->kind == COND_AND)) {
            learn_cond(w, at, c->a, truth);
            learn_cond(w, at, c->b, truth);
        }
        return;
    }
    const IrStmt *s = c->s;
    switch ((IrOp)s->op) {
    case IR_NOT:
        truth = !truth; /* fall through */
    case IR_TRUTH:
    case IR_MOVE:
        if (c->a && (c->a->kind != COND_OP || c->a->s->op != IR_LOAD_GLOBAL))
            learn_cond(w, at, c->a, truth);
        if (truth && s->op != IR_MOVE)
            learn(w, at, c->operand[0], c->version[0], IR_NONE, NARROW_TRUE);
        return;
    case IR_CALL:
        learn_call(w, at, c, truth);
        return;
    case IR_EXC_MATCH: /* except clauses test one class after the other */
        if (truth)
            learn(w, at, c->operand[0], c->version[0], s->args[1], NARROW_INSTANCE);
        return;
    case IR_IS:
        learn_same(w, at, c, truth != (s->number == 1));
        return;
    case IR_COMPARE:
        if (s->number == CW_CMP_EQ || s->number == CW_CMP_NE)
            if (!is_none(w, s->args[1]))
                learn_same(w, at, c, truth == (s->number == CW_CMP_EQ));
        return;
    default:
        return;
    }
}

/* ---- reads ---- */

/* The REFINE of a refinement, made when first asked for. */
static IrStmt *refine(Walk *w, Refinement *r, IrSpan span) {
    if (r->made)
        return r->made;
    IrStmt *outer = r->outer ? refine(w, r->outer, span) : NULL;
    IrStmt *s = ir_stmt_new(w->f, IR_STMT_OP, 2, 1, span);
    s->op = IR_REFINE;
    s->number = r->number;
    s->args[0] = outer ? outer->dsts[0] : r->var;
    s->args[1] = r->cls;
    s->dsts[0] = ir_var_new(w->f, NULL, IR_VAR_TEMP);
    /* after the one that it refines, if that is made at the same place */
    IrStmt *after = outer && r->outer->block == r->block && r->outer->after == r->after ? outer : r->after;
    IrStmt **link = after ? &after->next : &r->block->first;
    s->next = *link;
    *link = s;
    if (!s->next)
        r->block->last = s;
    w->inserted = true;
    return r->made = s;
}

/* Operations whose operands are variables rather than values. */
static bool names_variables(const IrStmt *s) {
    return s->kind == IR_STMT_OP && (s->op == IR_CHECK_BOUND || s->op == IR_LOCALS);
}

static void walk_reads(Walk *w, IrStmt *s) {
    for (int32_t i = 0; i < s->nargs && !names_variables(s); i++)
        if (s->args[i] >= 0 && s->args[i] < w->nvars && w->known[s->args[i]])
            s->args[i] = refine(w, w->known[s->args[i]], s->span)->dsts[0];
}

/* ---- statements ---- */

static bool walk_block(Walk *w, IrBlock *b);

/* a and b, a or b: the variable of the condition is assigned again in a branch, its value is in *side. */
static bool walk_branch(Walk *w, IrBlock *b, const Cond *c, bool truth, IrRef var, const Cond **side) {
    int32_t mark = w->nlog;
    uint64_t before = version_of(w, var);
    learn_cond(w, (Place){b, NULL}, c, truth);
    bool ends = walk_block(w, b);
    *side = version_of(w, var) != before ? cond_of(w, var) : NULL;
    undo(w, mark, ends);
    return ends;
}

/* Operations that never give None. */
static bool gives_value(const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_BUILD_LIST:
    case IR_BUILD_TUPLE:
    case IR_BUILD_SET:
    case IR_BUILD_DICT:
    case IR_BUILD_STRING:
    case IR_BINARY:
    case IR_COMPARE:
    case IR_MAKE_FUNCTION:
        return true;
    default:
        return false;
    }
}

static bool assigns(const IrBlock *b, int32_t var) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->ndsts; i++)
            if (s->dsts[i] == var)
                return true;
        if (assigns(&s->body, var) || assigns(&s->orelse, var))
            return true;
    }
    return false;
}

/* `if x is None: x = value`: from then on x is not None, if the value is not. */
static void learn_default(Walk *w, IrBlock *b, IrStmt *s, const Cond *c) {
    if (!c || c->kind != COND_OP || c->s->op != IR_IS || c->s->number || !is_none(w, c->s->args[1]) ||
        s->orelse.first)
        return;
    int32_t var = c->operand[0];
    IrStmt *last = s->body.last;
    if (var < 0 || var >= w->nvars || !last || last->kind != IR_STMT_OP || last->ndsts != 1 ||
        last->dsts[0] != var)
        return;
    IrRef value = last->op == IR_MOVE ? last->args[0] : IR_NONE;
    bool constant = value != IR_NONE && IR_IS_CONST(value) && !is_none(w, value);
    bool variable = value >= 0 && value < w->nvars && w->f->vars[value].kind != IR_VAR_TEMP &&
                    w->f->vars[value].kind != IR_VAR_CELL && !assigns(&s->body, value);
    if (constant || variable || gives_value(last))
        learn(w, (Place){b, s}, var, version_of(w, var), variable ? value : IR_NONE, NARROW_DEFAULT);
}

static bool walk_if(Walk *w, IrBlock *b, IrStmt *s) {
    IrRef var = s->args[0];
    const Cond *c = cond_of(w, var), *body, *orelse;
    int32_t mark = w->nlog;
    bool body_ends = walk_branch(w, &s->body, c, true, var, &body);
    int32_t nassigned = body_ends ? w->nlog - mark : 0;
    int32_t *assigned = ARENA_ARRAY(w->arena, int32_t, nassigned + 1);
    for (int32_t i = 0; i < nassigned; i++)
        assigned[i] = w->log[mark + i].var;
    undo(w, mark, false); /* the other branch knows nothing of it */
    bool orelse_ends = walk_branch(w, &s->orelse, c, false, var, &orelse);
    for (int32_t i = 0; i < nassigned; i++)
        assign(w, assigned[i]);
    if (body_ends != orelse_ends)
        learn_cond(w, (Place){b, s}, c, body_ends);
    else if (body_ends)
        learn_default(w, b, s, c);
    if (var >= 0 && (body != NULL) != (orelse != NULL) && body_ends && orelse_ends)
        w->conds[var] = join_conds(w, body ? COND_AND : COND_OR, c, body ? body : orelse);
    return body_ends || orelse_ends;
}

static bool walk_op(Walk *w, IrStmt *s) {
    const Cond *c = s->ndsts == 1 ? op_cond(w, s) : NULL;
    walk_reads(w, s);
    for (int32_t i = 0; i < s->ndsts; i++)
        assign(w, s->dsts[i]);
    if (c && s->dsts[0] < w->nvars) {
        int32_t d = s->dsts[0];
        w->conds[d] = c;
        if (s->op == IR_MOVE && c->operand[0] >= 0 && w->f->vars[d].kind == IR_VAR_TEMP) {
            w->copy_of[d] = c->operand[0] + 1;
            w->copy_version[d] = c->version[0];
        }
    }
    return s->op != IR_RAISE_PENDING && s->op != IR_RAISE_ASSERTION;
}

/* Whether the end of the statement may be reached. */
static bool walk_stmt(Walk *w, IrBlock *b, IrStmt *s) {
    int32_t mark;
    if (s->kind != IR_STMT_IF && s->kind != IR_STMT_OP)
        walk_reads(w, s);
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        return walk_op(w, s);
    case IR_STMT_IF:
        return walk_if(w, b, s);
    case IR_STMT_LOOP: /* its start follows on its end */
        assign_all(w, &s->body);
        mark = w->nlog;
        walk_block(w, &s->body);
        undo(w, mark, true);
        return true;
    case IR_STMT_TRY: /* the handler follows on any place of the body */
        assign_all(w, &s->body);
        mark = w->nlog;
        walk_block(w, &s->body);
        undo(w, mark, true);
        for (int32_t i = 0; i < s->ndsts; i++)
            assign(w, s->dsts[i]);
        mark = w->nlog;
        walk_block(w, &s->orelse);
        undo(w, mark, true);
        return true;
    case IR_STMT_INLINE:
        return walk_block(w, &s->body);
    case IR_STMT_NEXT:
        mark = w->nlog;
        walk_block(w, &s->orelse);
        undo(w, mark, false);
        break;
    case IR_STMT_YIELD:
    case IR_STMT_YIELD_FROM:
        break;
    default:
        return false;
    }
    for (int32_t i = 0; i < s->ndsts; i++)
        assign(w, s->dsts[i]);
    return true;
}

static bool walk_block(Walk *w, IrBlock *b) {
    bool ends = true;
    for (IrStmt *s = b->first; s && ends; s = s->next)
        if (s->kind != IR_STMT_OP || s->op != IR_REFINE)
            ends = walk_stmt(w, b, s);
    return ends;
}

/* Ids are in program order. */
static int32_t number_stmts(IrBlock *b, int32_t id) {
    for (IrStmt *s = b->first; s; s = s->next) {
        s->id = id++;
        id = number_stmts(&s->orelse, number_stmts(&s->body, id));
    }
    return id;
}

static void narrow_func(IrFunc *f) {
    Arena *arena = arena_new();
    Walk w = {.f = f, .arena = arena, .nvars = f->nvars};
    w.conds = ARENA_ARRAY(arena, const Cond *, f->nvars + 1);
    w.known = ARENA_ARRAY(arena, Refinement *, f->nvars + 1);
    w.version = ARENA_ARRAY(arena, uint64_t, f->nvars + 1);
    w.copy_of = ARENA_ARRAY(arena, int32_t, f->nvars + 1);
    w.copy_version = ARENA_ARRAY(arena, uint64_t, f->nvars + 1);
    walk_block(&w, &f->body);
    if (w.inserted)
        f->nstmts = number_stmts(&f->body, 0);
    arena_free(arena);
}

void narrow_module(IrModule *m) {
    for (int32_t i = 0; i < m->nfuncs; i++)
        if (m->funcs[i]->kind != IR_FUNC_INLINE)
            narrow_func(m->funcs[i]);
}
