/* emit_typed_loop.c: loops in which list headers do not change.
 *
 * Where nothing in a loop can change a list's length, kind or place (no calls: arithmetic, items of lists and
 * range loops only, and appends to lists that are none of those), the header of each list variable that the
 * loop does not assign is read once, before the loop: v<N>d points to the items, v<N>n is their number, or 0
 * where the list is not of the kind that the accesses need. So one comparison tests an index and the kind,
 * and the C compiler, which cannot know that items and headers do not overlap, need not read headers again
 * after each store.
 */
#include "emit_typed.h"

#include <stdio.h>
#include <string.h>

/* The kind that items of type t are read from or stored to directly, NULL: any kind. */
static const char *item_kind(Type t) {
    RawItem raw = typed_raw_item(t);
    return raw.kind ? raw.kind : typed_rep(t) == REP_POINTER ? "CW_LIST_VALUE" : NULL;
}

static bool is_raw(Context *c, IrRef r) {
    return type_is_raw(typed_of(c, r));
}

static bool all_raw(Context *c, const IrStmt *s) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (!is_raw(c, s->args[i]))
            return false;
    for (int32_t i = 0; i < s->ndsts; i++)
        if (!is_raw(c, s->dsts[i]))
            return false;
    return true;
}

static bool is_int(Context *c, IrRef r) {
    return type_is_int(typed_of(c, r));
}

static bool is_list(Context *c, IrRef r) {
    return !IR_IS_CONST(r) && r != IR_NONE && typed_of(c, r).kind == TYPE_LIST && !typed_of(c, r).optional;
}

static bool is_str(Context *c, IrRef r) {
    return !IR_IS_CONST(r) && r != IR_NONE && typed_of(c, r).kind == TYPE_STR && !typed_of(c, r).optional;
}

/* The list that the statement appends to, or -1. */
static int32_t appended(Context *c, const IrStmt *s) {
    bool method = s->kind == IR_STMT_OP && s->op == IR_CALL_METHOD && s->nargs == 2 &&
                  s->keywords == IR_NONE && !strcmp(infer_const_name(c->copy, s->name), "append");
    bool appends = method || (s->kind == IR_STMT_OP && s->op == IR_LIST_APPEND);
    return appends && is_list(c, s->args[0]) && is_raw(c, s->args[1]) ? s->args[0] : -1;
}

/* Reading or storing an item goes straight to the list's memory. */
static const char *access_kind(Context *c, const IrStmt *s) {
    if (s->kind != IR_STMT_OP || (s->op != IR_GETITEM && s->op != IR_SETITEM) || !is_list(c, s->args[0]) ||
        !is_int(c, s->args[1]))
        return NULL;
    if (s->op == IR_GETITEM)
        return item_kind(c->copy->vars[s->dsts[0]]);
    Type stored = typed_of(c, s->args[2]);
    const char *kind = typed_raw_item(stored).kind,
               *held = typed_raw_item(type_item(typed_of(c, s->args[0]), 0)).kind;
    return kind && held && !strcmp(kind, held) ? kind : NULL;
}

/* A call that reads its operands only. */
static bool is_pure_call(Context *c, const IrStmt *s) {
    Type f = typed_of(c, s->args[0]);
    if (f.kind == TYPE_FUNCTION && !f.optional)
        return typed_calls_plain(c, s);
    if (f.kind != TYPE_BUILTIN || s->keywords != IR_NONE)
        return false;
    switch (((const Builtin *)f.ref)->id) {
    case BUILTIN_range:
        for (int32_t i = 1; i < s->nargs; i++)
            if (!is_int(c, s->args[i]))
                return false;
        return typed_rep(c->copy->vars[s->dsts[0]]) == REP_RANGE;
    case BUILTIN_len:
        return s->nargs == 2 && (is_list(c, s->args[1]) || is_str(c, s->args[1])) && is_raw(c, s->dsts[0]);
    case BUILTIN_ord:
        return s->nargs == 2 && is_str(c, s->args[1]) && is_raw(c, s->dsts[0]);
    case BUILTIN_min:
    case BUILTIN_max:
        for (int32_t i = 1; i < s->nargs; i++)
            if (!is_raw(c, s->args[i]) || typed_of(c, s->args[i]).kind != typed_of(c, s->args[1]).kind ||
                typed_of(c, s->args[i]).kind == TYPE_BOOL)
                return false;
        return s->nargs > 2 && is_raw(c, s->dsts[0]);
    case BUILTIN_abs:
    case BUILTIN_float:
        return s->nargs == 2 && is_raw(c, s->args[1]) && is_raw(c, s->dsts[0]);
    default:
        return false;
    }
}

static bool is_still(Context *c, const IrBlock *b);

/* The statement changes no list's header. */
static bool is_still_op(Context *c, const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_BINARY:
    case IR_INPLACE:
        return all_raw(c, s) && (s->number != CW_OP_POW || typed_of(c, s->args[0]).kind == TYPE_FLOAT);
    case IR_UNARY:
    case IR_COMPARE:
    case IR_TRUTH:
    case IR_NOT:
        return all_raw(c, s);
    case IR_MOVE: {
        Rep rep = typed_rep(c->copy->vars[s->dsts[0]]);
        return rep == typed_rep(typed_of(c, s->args[0])) && rep != REP_VALUE;
    }
    case IR_GETITEM:
    case IR_SETITEM:
        return access_kind(c, s) != NULL;
    case IR_LOAD_GLOBAL:
        return (typed_rep(c->copy->vars[s->dsts[0]]) == REP_BUILTIN) == (s->number < 0);
    case IR_CALL:
        return is_pure_call(c, s);
    case IR_GET_ITER:
        return typed_rep(typed_of(c, s->args[0])) == REP_RANGE;
    case IR_LOAD_METHOD:
        return typed_rep(c->copy->vars[s->dsts[0]]) != REP_VALUE;
    default:
        return false;
    }
}

bool typed_is_still(Context *c, const IrStmt *s) {
    return is_still_op(c, s) && !(s->op == IR_CALL && typed_of(c, s->args[0]).kind == TYPE_FUNCTION);
}

bool typed_loop_has(Context *c, const IrStmt *s) {
    return access_kind(c, s) && c->headers && c->headers[s->args[0]];
}

/* It reads a str, or is only there for an append. */
static bool is_calm_op(Context *c, const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_GETITEM:
        return is_str(c, s->args[0]) && is_int(c, s->args[1]) && is_str(c, s->dsts[0]);
    case IR_COMPARE:
        for (int i = 0; i < 2; i++)
            if (typed_of(c, s->args[i]).kind != TYPE_STR || typed_of(c, s->args[i]).optional)
                return false;
        return is_raw(c, s->dsts[0]);
    case IR_DISCARD:
        return IR_IS_CONST(s->args[0]) || !emit_is_value(c, s->args[0]);
    default:
        return appended(c, s) >= 0;
    }
}

static bool is_still_stmt(Context *c, const IrStmt *s) {
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        return is_still_op(c, s) || is_calm_op(c, s);
    case IR_STMT_NEXT:
        return typed_rep(typed_of(c, s->args[0])) == REP_RANGE_ITER && is_still(c, &s->orelse);
    case IR_STMT_IF:
    case IR_STMT_LOOP:
        return is_still(c, &s->body) && is_still(c, &s->orelse);
    case IR_STMT_BREAK:
    case IR_STMT_CONTINUE:
        return true;
    case IR_STMT_RETURN:
        return s->args[0] == IR_NONE || IR_IS_CONST(s->args[0]) || is_raw(c, s->args[0]);
    default:
        return false;
    }
}

static bool is_still(Context *c, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next)
        if (!is_still_stmt(c, s))
            return false;
    return true;
}

/* Marks in kinds what each list variable is accessed as; "" where accesses differ or the block assigns it. */
static void find_kinds(Context *c, const IrBlock *b, const char **kinds) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        const char *kind = access_kind(c, s);
        if (kind) {
            const char **known = &kinds[s->args[0]];
            *known = !*known || !strcmp(*known, kind) ? kind : "";
        }
        for (int32_t i = 0; i < s->ndsts; i++)
            if (is_list(c, s->dsts[i]))
                kinds[s->dsts[i]] = "";
        int32_t list = appended(c, s);
        if (list >= 0)
            kinds[list] = "";
        find_kinds(c, &s->body, kinds);
        find_kinds(c, &s->orelse, kinds);
    }
}

static bool assigns(const IrBlock *b, int32_t v) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->ndsts; i++)
            if (s->dsts[i] == v)
                return true;
        if (assigns(&s->body, v) || assigns(&s->orelse, v))
            return true;
    }
    return false;
}

/* Marks the lists that the block appends to; false if it assigns one: that may be any list. */
static bool find_grown(Context *c, const IrBlock *b, const IrBlock *loop, bool *grown) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        int32_t list = appended(c, s);
        if (list >= 0 && assigns(loop, list))
            return false;
        if (list >= 0)
            grown[list] = true;
        if (!find_grown(c, &s->body, loop, grown) || !find_grown(c, &s->orelse, loop, grown))
            return false;
    }
    return true;
}

bool typed_loop_begin(Context *c, IrStmt *loop) {
    if (c->headers || !is_still(c, &loop->body))
        return false;
    c->grown = ARENA_ARRAY(c->f->module->arena, bool, c->f->nvars + 1);
    if (!find_grown(c, &loop->body, &loop->body, c->grown))
        return false;
    const char **kinds = ARENA_ARRAY(c->f->module->arena, const char *, c->f->nvars + 1);
    find_kinds(c, &loop->body, kinds);
    if (!c->has_header)
        c->has_header = ARENA_ARRAY(c->f->module->arena, bool, c->f->nvars + 1);
    bool any = false;
    for (int32_t v = 0; v < c->f->nvars; v++) {
        if (kinds[v] && !*kinds[v])
            kinds[v] = NULL;
        if (!kinds[v])
            continue;
        any = c->has_header[v] = true;
    }
    if (!any)
        return false;
    c->headers = kinds;
    typed_loop_refresh(c);
    return true;
}

void typed_loop_refresh(Context *c) {
    for (int32_t v = 0; c->headers && v < c->f->nvars; v++)
        if (c->headers[v]) {
            text_printf(c->t, "v%dd = ((cw_list *)v%d)->data; v%dn = ((cw_list *)v%d)->kind == %s", v, v, v,
                        v, c->headers[v]);
            for (int32_t g = 0; g < c->f->nvars; g++)
                if (c->grown[g])
                    text_printf(c->t, " && v%d != v%d", g, v);
            text_printf(c->t, " ? ((cw_list *)v%d)->len : 0;\n", v);
        }
}

void typed_loop_end(Context *c) {
    c->headers = NULL;
}

void typed_loop_declare(Context *c) {
    for (int32_t v = 0; c->has_header && v < c->f->nvars; v++)
        if (c->has_header[v])
            text_printf(c->t, "void *v%dd = 0; int64_t v%dn = 0; ", v, v);
}

bool typed_loop_item(Context *c, IrStmt *s) {
    int32_t v = s->args[0];
    const char *kind = access_kind(c, s);
    if (!c->headers || !kind || !c->headers[v])
        return false;
    text_puts(c->t, "r = ");
    typed_int(c, s->args[1]);
    text_puts(c->t, "; ");
    if (!ranges_fact(c->copy, s, FACT_NATURAL))
        text_printf(c->t, "if (r < 0) r += v%dn; ", v);
    typed_leave_if(c, s, "(uint64_t)r >= (uint64_t)v%dn", v);
    if (s->op == IR_SETITEM) {
        RawItem raw = typed_raw_item(typed_of(c, s->args[2]));
        text_printf(c->t, "((%s *)v%dd)[r] = ", raw.c_type, v);
        typed_raw_store(c, s->args[2]);
        text_puts(c->t, ";\n");
        return true;
    }
    RawItem raw = typed_raw_item(c->copy->vars[s->dsts[0]]);
    if (raw.kind)
        text_printf(c->t, "v%d = ((%s *)v%dd)[r];\n", s->dsts[0], raw.c_type, v);
    else {
        char place[48];
        snprintf(place, sizeof place, "((cw_value *)v%dd)[r]", v);
        emit_typed_cast(c, s, 0, place);
    }
    return true;
}
