/* emit_typed.c: variables, conversions, leaving, and the frame of typed copies. */
#include "emit_typed.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_DISPATCH = 4, MAX_INLINE_STATEMENTS = 40, MAX_VARIABLE_SIZE = 24 };

Rep typed_rep(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_INT:
        return REP_INT;
    case TYPE_BOOL:
        return REP_BOOL;
    case TYPE_FLOAT:
        return REP_FLOAT;
    case TYPE_NONE:
        return REP_NONE;
    case TYPE_RANGE:
        return REP_RANGE;
    case TYPE_RANGE_ITER:
        return REP_RANGE_ITER;
    case TYPE_LIST_ITER:
        return REP_LIST_ITER;
    case TYPE_BUILTIN:
        return REP_BUILTIN;
    default:
        return type_is_pointer(t) ? REP_POINTER : REP_VALUE;
    }
}

const char *typed_c_type(Type t) {
    switch (typed_rep(t)) {
    case REP_INT:
    case REP_BOOL:
    case REP_NONE:
        return "int64_t";
    case REP_FLOAT:
        return "double";
    case REP_POINTER:
        return "void *";
    default:
        return "cw_value";
    }
}

Type typed_of(Context *c, IrRef r) {
    return infer_ref(c->copy, r);
}

bool emit_is_value(Context *c, int32_t id) {
    return typed_rep(c->copy->vars[id]) == REP_VALUE;
}

/* ---- operands ---- */

static const IrConst *constant(Context *c, IrRef r) {
    return &c->f->module->consts[IR_CONST_INDEX(r)];
}

void typed_int(Context *c, IrRef r) {
    if (!IR_IS_CONST(r)) {
        text_printf(c->t, "v%d", r);
        return;
    }
    const IrConst *k = constant(c, r);
    int64_t v = k->kind == IR_CONST_INT ? k->integer : k->kind == IR_CONST_TRUE;
    text_printf(c->t, v == INT64_MIN ? "(-9223372036854775807l-1)" : v < 0 ? "(%ldl)" : "%ldl", (long)v);
}

void typed_double(Context *c, IrRef r) {
    if (typed_of(c, r).kind == TYPE_FLOAT && !IR_IS_CONST(r))
        text_printf(c->t, "v%d", r);
    else if (typed_of(c, r).kind == TYPE_FLOAT) {
        emit_ref_const(c->u, c->t, r);
        text_puts(c->t, ".d");
    } else {
        text_puts(c->t, "(double)");
        typed_int(c, r);
    }
}

void typed_pointer(Context *c, IrRef r) {
    if (IR_IS_CONST(r) && constant(c, r)->kind == IR_CONST_NONE)
        text_puts(c->t, "(void *)0");
    else if (IR_IS_CONST(r)) {
        text_puts(c->t, "((void *)");
        emit_object(c->u, c->t, r);
        text_puts(c->t, ")");
    } else if (typed_rep(c->copy->vars[r]) == REP_NONE)
        text_puts(c->t, "(void *)0");
    else
        text_printf(c->t, "v%d", r);
}

void emit_typed_box(Context *c, IrRef r) {
    Type t = c->copy->vars[r];
    switch (typed_rep(t)) {
    case REP_VALUE:
        text_printf(c->t, "v%d", r);
        break;
    case REP_INT:
        text_printf(c->t, "CW_MK_INT(v%d)", r);
        break;
    case REP_BOOL:
        text_printf(c->t, "CW_MK_BOOL(v%d)", r);
        break;
    case REP_FLOAT:
        text_printf(c->t, "CW_MK_FLOAT(v%d)", r);
        break;
    case REP_NONE:
        text_puts(c->t, "CW_MK_NONE");
        break;
    case REP_POINTER:
        if (t.kind == TYPE_SUPER) { /* the variable holds the object */
            const IrFunc *body = ((ClassInfo *)type_item(t, 1).ref)->body;
            text_printf(c->t, "cw_super_make(cx, cls%d_%d, v%d)", infer_func(body)->module_index, body->index,
                        r);
            break;
        }
        text_printf(c->t, t.optional ? "CW_MK_OPTIONAL(v%d)" : "CW_MK_OBJ(v%d)", r);
        break;
    case REP_RANGE:
        text_printf(c->t, "cw_range_make(cx, v%d, v%db, v%dc)", r, r, r);
        break;
    case REP_RANGE_ITER:
        text_printf(c->t, "cw_range_iter_make(cx, v%d, v%db, v%dc)", r, r, r);
        break;
    case REP_LIST_ITER:
        text_printf(c->t, "cw_list_iter_make(cx, (cw_list *)v%d, v%db)", r, r);
        break;
    case REP_BUILTIN:
        text_printf(c->t, "CW_BUILTIN(cx, \"%s\")", ((const Builtin *)t.ref)->name);
        break;
    }
}

/* Inference gave up somewhere, or the operand is never set: the types do not fit. */
bool typed_can_convert(Context *c, IrRef r, Type to) {
    Type from = typed_of(c, r);
    Rep rep = typed_rep(to);
    if (rep == REP_VALUE)
        return true;
    if (rep == REP_POINTER && from.kind == TYPE_NONE)
        return to.optional;
    return rep == typed_rep(from) && (rep != REP_POINTER || from.kind == to.kind ||
                                      (from.kind == TYPE_FUNCTION && to.kind == TYPE_FUNCTIONS));
}

void typed_convert(Context *c, IrRef r, Type to) {
    Type from = typed_of(c, r);
    Rep rep = typed_rep(to);
    if (rep == REP_VALUE) {
        emit_ref(c, r);
        return;
    }
    assert(typed_can_convert(c, r, to));
    (void)from;
    switch (rep) {
    case REP_INT:
    case REP_BOOL:
        typed_int(c, r);
        break;
    case REP_FLOAT:
        typed_double(c, r);
        break;
    case REP_POINTER:
        typed_pointer(c, r);
        break;
    default:
        text_puts(c->t, "0");
    }
}

/* ---- results ---- */

void typed_begin(Context *c, IrStmt *s, Type t) {
    Type to = c->copy->vars[s->dsts[0]];
    if (typed_rep(to) == REP_NONE) {
        text_puts(c->t, "(void)(");
        return;
    }
    text_printf(c->t, "v%d = ", s->dsts[0]);
    if (typed_rep(to) != REP_VALUE)
        text_puts(c->t, "(");
    else if (typed_rep(t) == REP_INT)
        text_puts(c->t, "CW_MK_INT(");
    else if (typed_rep(t) == REP_BOOL)
        text_puts(c->t, "CW_MK_BOOL(");
    else if (typed_rep(t) == REP_FLOAT)
        text_puts(c->t, "CW_MK_FLOAT(");
    else if (typed_rep(t) == REP_POINTER)
        text_puts(c->t, t.optional ? "CW_MK_OPTIONAL(" : "CW_MK_OBJ(");
    else
        text_puts(c->t, "(");
}

void typed_end(Context *c, IrStmt *s, Type t) {
    (void)s;
    (void)t;
    text_puts(c->t, ");\n");
}

void typed_test(Context *c, Type t, const char *place) {
    const char *object = NULL;
    switch ((TypeKind)t.kind) {
    case TYPE_NONE:
        text_printf(c->t, "%s.tag == CW_NONE", place);
        return;
    case TYPE_BOOL:
        text_printf(c->t, "%s.tag == CW_BOOL", place);
        return;
    case TYPE_INT:
        text_printf(c->t, "%s.tag == CW_INT", place);
        return;
    case TYPE_FLOAT:
        text_printf(c->t, "%s.tag == CW_FLOAT", place);
        return;
    case TYPE_LONG:
        text_printf(c->t, "%s.tag == CW_INT || CW_IS_EXACT(%s, &cw_type_int)", place, place);
        return;
    case TYPE_STR:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_str";
        break;
    case TYPE_BYTES:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_bytes";
        break;
    case TYPE_LIST:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_list";
        break;
    case TYPE_DICT:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_dict";
        break;
    case TYPE_SET:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_set";
        break;
    case TYPE_CELL:
        object = "CW_TYPE_OF_PTR(%s.p) == &cw_type_cell";
        break;
    case TYPE_TUPLE:
    case TYPE_INSTANCE:
    case TYPE_ONEOF:
    case TYPE_FUNCTION:
    case TYPE_FUNCTIONS:
    case TYPE_CLASS:
        break;
    default:
        text_puts(c->t, "1");
        return;
    }
    if (t.optional)
        text_printf(c->t, "%s.tag == CW_NONE || ", place);
    text_printf(c->t, "(%s.tag == CW_OBJ && ", place);
    if (object)
        text_printf(c->t, object, place);
    else if (t.kind == TYPE_TUPLE)
        text_printf(c->t, "CW_TYPE_OF_PTR(%s.p) == &cw_type_tuple && ((cw_tuple *)%s.p)->len == %d", place,
                    place, site_find(t.ref)->nitems);
    else if (t.kind == TYPE_FUNCTION || t.kind == TYPE_FUNCTIONS) {
        text_printf(c->t, "CW_TYPE_OF_PTR(%s.p) == &cw_type_function && (", place);
        for (int32_t i = 0; i < type_function_count(t); i++)
            text_printf(c->t, "%s((cw_func *)%s.p)->code == &k%d_%d", i ? " || " : "", place,
                        infer_func(type_function(t, i))->module_index, type_function(t, i)->index);
        text_puts(c->t, ")");
    } else if (t.kind == TYPE_ONEOF)
        for (int32_t i = 0; i < type_class_count(t); i++) {
            const IrFunc *body = type_class(t, i)->body;
            text_printf(c->t, "%sCW_TYPE_OF_PTR(%s.p) == cls%d_%d%s", i ? " || " : "(", place,
                        infer_func(body)->module_index, body->index, i + 1 == type_class_count(t) ? ")" : "");
        }
    else {
        const IrFunc *body = ((ClassInfo *)t.ref)->body;
        text_printf(c->t,
                    t.kind == TYPE_CLASS ? "%s.p == (void *)cls%d_%d" : "CW_TYPE_OF_PTR(%s.p) == cls%d_%d",
                    place, infer_func(body)->module_index, body->index);
    }
    text_puts(c->t, ")");
}

void typed_test_interval(Context *c, Interval i, const char *place) {
    if (i.lo != INT64_MIN)
        text_printf(c->t, " && %s.i >= %ldl", place, (long)i.lo);
    if (i.hi != INT64_MAX)
        text_printf(c->t, " && %s.i <= %ldl", place, (long)i.hi);
}

/* The operation never gives anything but a value of type t. */
static bool is_certain(const IrStmt *s, Type t) {
    if (s->kind != IR_STMT_OP)
        return false;
    switch ((IrOp)s->op) {
    case IR_NEW_CELL:
        return t.kind == TYPE_CELL;
    case IR_BUILD_LIST:
        return t.kind == TYPE_LIST;
    case IR_BUILD_SET:
        return t.kind == TYPE_SET;
    case IR_BUILD_DICT:
        return t.kind == TYPE_DICT;
    case IR_BUILD_TUPLE:
        return t.kind == TYPE_TUPLE && site_find(t.ref)->nitems == s->nargs;
    case IR_BUILD_STRING:
        return t.kind == TYPE_STR;
    case IR_MAKE_FUNCTION:
        return t.kind == TYPE_FUNCTION && t.ref == s->func;
    default:
        return false;
    }
}

/* Leaves after s if its result j, in the cw_value `place`, is not of its variable's type; may_be_unset:
 * before s if it is CW_NULL. */
static void emit_check(Context *c, IrStmt *s, int32_t j, const char *place, bool may_be_unset) {
    Type t = c->copy->vars[s->dsts[j]];
    text_puts(c->t, "if (CW_UNLIKELY(!(");
    typed_test(c, t, place);
    if (t.kind == TYPE_INT)
        typed_test_interval(c, ranges_result(c->copy, s), place);
    text_puts(c->t, "))) {");
    if (s->ndsts == 1 && strcmp(place, "x"))
        text_printf(c->t, "x = %s; ", place);
    if (may_be_unset)
        typed_leave_if(c, s, "!x.tag");
    int32_t exit = c->nexits;
    emit_leave(c, s, LEAVE_AFTER);
    if (c->nexits > exit)
        c->exits[c->nexits - 1].place = j;
    text_puts(c->t, "}\n");
}

static void emit_cast(Context *c, IrStmt *s, int32_t j, const char *place, bool may_be_unset) {
    int32_t id = s->dsts[j];
    Type t = c->copy->vars[id];
    if (typed_rep(t) == REP_VALUE && t.kind != TYPE_LONG) {
        if (may_be_unset)
            typed_leave_if(c, s, "!%s.tag", place);
        text_printf(c->t, "v%d = %s;\n", id, place);
        return;
    }
    if (typed_rep(t) == REP_RANGE || typed_rep(t) == REP_RANGE_ITER || typed_rep(t) == REP_LIST_ITER ||
        typed_rep(t) == REP_BUILTIN || t.kind == TYPE_SUPER) { /* such values never come from the heap */
        text_puts(c->t, "{");
        emit_leave(c, s, LEAVE_BEFORE);
        text_puts(c->t, "}\n");
        return;
    }
    if (!is_certain(s, t))
        emit_check(c, s, j, place, may_be_unset);
    switch (typed_rep(t)) {
    case REP_VALUE:
        text_printf(c->t, "v%d = %s;\n", id, place);
        break;
    case REP_INT:
    case REP_BOOL:
        text_printf(c->t, "v%d = %s.i;\n", id, place);
        break;
    case REP_FLOAT:
        text_printf(c->t, "v%d = %s.d;\n", id, place);
        break;
    case REP_POINTER:
        text_printf(c->t, t.optional ? "v%d = %s.tag == CW_NONE ? (void *)0 : %s.p;\n" : "v%d = %s.p;\n", id,
                    place, place);
        break;
    default:
        break;
    }
}

void emit_typed_cast(Context *c, IrStmt *s, int32_t j, const char *place) {
    emit_cast(c, s, j, place, false);
}

void typed_cast_set(Context *c, IrStmt *s, const char *place) {
    emit_cast(c, s, 0, place, true);
}

/* At the entry: the end of the stack. Callers have compared the depth with its limit, which keeps small
 * frames within the stack. */
static void emit_stack_check(Context *c) {
    if ((c->f->nvars + c->max_args) * MAX_VARIABLE_SIZE >= CW_SMALL_FRAME / 2)
        text_printf(
            c->t,
            "if (CW_UNLIKELY((char *)&marker < cx->stack_limit) && cw_depth_enter(cx, depth - 1) < 0) "
            "return %s;\n",
            typed_pending_result(typed_rep(c->copy->result)));
}

/* ---- statements ---- */

static void emit_typed_next(Context *c, IrStmt *s) {
    int32_t it = s->args[0], d = s->dsts[0];
    Type t = c->copy->vars[it];
    if (typed_rep(t) == REP_RANGE_ITER) {
        if (t.number == 1)
            text_printf(c->t, "if (v%d >= v%db) {\n", it, it);
        else if (t.number == -1)
            text_printf(c->t, "if (v%d <= v%db) {\n", it, it);
        else
            text_printf(c->t, "if (v%dc > 0 ? v%d >= v%db : v%d <= v%db) {\n", it, it, it, it, it);
        emit_block(c, &s->orelse);
        text_puts(c->t, "}\n");
        typed_begin(c, s, TYPE(INT));
        text_printf(c->t, "v%d", it);
        typed_end(c, s, TYPE(INT));
        if (t.number == 1 || t.number == -1)
            text_printf(c->t, "v%d %s 1;\n", it, t.number == 1 ? "+=" : "-=");
        else /* past the last value the next one is the stop, which cannot overflow */
            text_printf(c->t, "if (CW_ADD_OVERFLOW(v%d, v%dc, &v%d)) v%d = v%db;\n", it, it, it, it, it);
        return;
    }
    if (typed_gen_next(c, s))
        return;
    if (typed_rep(t) != REP_LIST_ITER) {
        text_puts(c->t, "cx->depth = depth; ");
        emit_next(c, s);
        return;
    }
    Type item = c->copy->vars[d];
    text_printf(c->t, "if (v%db >= ((cw_list *)v%d)->len) {v%db = 0x7ffffffffffffffl;\n", it, it, it);
    emit_block(c, &s->orelse);
    text_puts(c->t, "}\n");
    RawItem raw = typed_raw_item(item);
    if (raw.kind) {
        text_printf(c->t,
                    "if (CW_LIKELY(((cw_list *)v%d)->kind == %s)) v%d = ((%s *)((cw_list "
                    "*)v%d)->data)[v%db++];\nelse {",
                    it, raw.kind, d, raw.c_type, it, it);
        text_printf(c->t, "x = cw_list_get((cw_list *)v%d, v%db); v%db++;\n", it, it, it);
        emit_typed_cast(c, s, 0, "x");
        text_puts(c->t, "}\n");
        return;
    }
    text_printf(c->t, "r = v%db++; ", it);
    typed_cast_item(c, s, it, "r");
}

static void emit_typed_return(Context *c, IrStmt *s) {
    Type t = c->copy->result;
    if (typed_is_generator(c->copy)) {
        text_puts(c->t, "return ");
        emit_ref(c, s->args[0]);
        text_puts(c->t, ";\n");
        return;
    }
    if (!typed_can_convert(c, s->args[0], t)) {
        text_puts(c->t, "x = ");
        emit_ref(c, s->args[0]);
        text_puts(c->t, ";\n");
        typed_return_value(c, "x");
        return;
    }
    Interval i = c->copy->returned;
    bool may_be_sign = !c->copy->facts || (i.lo <= CW_PENDING_INT && i.hi >= CW_PENDING_INT);
    if (t.kind == TYPE_INT && may_be_sign && !typed_is_plain(c->copy) && !IR_IS_CONST(s->args[0]))
        text_printf(c->t, "if (CW_UNLIKELY(v%d == CW_PENDING_INT)) cx->ret = CW_MK_INT(v%d);\n", s->args[0],
                    s->args[0]);
    text_puts(c->t, "return ");
    typed_convert(c, s->args[0], t);
    text_puts(c->t, ";\n");
}

static void emit_typed_op(Context *c, IrStmt *s) {
    if (!typed_op(c, s)) {
        if (ir_op_info[s->op].flags & IR_MAY_CALL)
            text_puts(c->t, "cx->depth = depth; ");
        emit_op(c, s);
        typed_known_clear(c);
    } else if (s->op != IR_GETATTR && s->op != IR_SETATTR)
        typed_known_after(c, s, typed_is_still(c, s));
}

/* The two blocks of an IF, whose begin is printed. */
static void emit_branches(Context *c, IrStmt *s) {
    KnownSlots before = c->known;
    emit_block(c, &s->body);
    KnownSlots after = c->known;
    c->known = before;
    if (ir_else_is_rare(s)) {
        text_puts(c->t, "} else {\n");
        emit_leave(c, s->orelse.first, LEAVE_BEFORE);
        c->known = after;
        text_puts(c->t, "}\n");
        return;
    }
    if (s->orelse.first) {
        text_puts(c->t, "} else {\n");
        emit_block(c, &s->orelse);
    }
    typed_known_join(c, &after);
    text_puts(c->t, "}\n");
}

void emit_typed_stmt(Context *c, IrStmt *s) {
    if (s == c->done) {
        typed_known_after(c, s, false);
        return;
    }
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        emit_typed_op(c, s);
        return;
    case IR_STMT_IF:
        text_puts(c->t, "if (");
        if (IR_IS_CONST(s->args[0]))
            typed_int(c, s->args[0]);
        else
            text_printf(c->t, emit_is_value(c, s->args[0]) ? "v%d.i" : "v%d", s->args[0]);
        text_puts(c->t, ") {\n");
        emit_branches(c, s);
        return;
    case IR_STMT_LOOP: {
        typed_known_clear(c);
        bool headers = typed_loop_begin(c, s);
        typed_vector_loop(c, s);
        text_puts(c->t, "for (;;) {\n");
        emit_block(c, &s->body);
        if (headers)
            typed_loop_end(c);
        text_printf(c->t, "C%ld: CW_UNUSED_LABEL;}\nB%ld: CW_UNUSED_LABEL;\n", (long)s->number,
                    (long)s->number);
        typed_known_clear(c);
        return;
    }
    case IR_STMT_BREAK:
        text_printf(c->t, "goto B%ld;\n", (long)s->number);
        return;
    case IR_STMT_CONTINUE:
        text_printf(c->t, "goto C%ld;\n", (long)s->number);
        return;
    case IR_STMT_NEXT:
        emit_typed_next(c, s);
        typed_known_clear(c);
        return;
    case IR_STMT_TRY:
        typed_known_clear(c);
        emit_try(c, s);
        typed_known_clear(c);
        return;
    case IR_STMT_INLINE:
        typed_known_clear(c);
        emit_inline(c, s);
        typed_known_clear(c);
        return;
    case IR_STMT_RETURN:
        emit_typed_return(c, s);
        return;
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        text_puts(c->t, "cx->depth = depth; ");
        emit_raise(c, s);
        return;
    case IR_STMT_YIELD:
        typed_gen_yield(c, s);
        typed_known_clear(c);
        return;
    case IR_STMT_YIELD_FROM:
        typed_gen_yield_from(c, s);
        typed_known_clear(c);
        return;
    }
}

/* ---- functions ---- */

/* An exit has parameters for all that is live there, up to three for a variable; libtcc takes 256. */
bool typed_is_narrow(const IrFunc *f) {
    FuncInfo *info = infer_func(f);
    if (f->nvars <= TYPED_MAX_LIVE)
        return true;
    if (!info->widest)
        info->widest = live_widest(live_compute(f->module->arena, f), f) + 1;
    return info->widest <= TYPED_MAX_LIVE;
}

bool typed_is_emitted(const Copy *copy) {
    const IrFunc *f = copy->func;
    return copy->reachable && copy->worth != COPY_COLD && !(f->flags & IR_CODE_GENERATOR_LIKE) &&
           f->kind != IR_FUNC_CLASS && f->kind != IR_FUNC_INLINE && f->nstmts <= TYPED_MAX_STATEMENTS &&
           typed_is_narrow(f);
}

void typed_name(Text *t, const Copy *copy) {
    text_printf(t, "t%d_%d_%d", infer_func(copy->func)->module_index, copy->func->index, copy->index);
}

static void emit_signature(Text *t, const Copy *copy) {
    if (typed_is_generator(copy)) {
        typed_gen_signature(t, copy);
        return;
    }
    text_printf(t, copy->func->nstmts <= MAX_INLINE_STATEMENTS ? "static inline %s " : "static %s ",
                typed_c_type(copy->result));
    typed_name(t, copy);
    text_puts(t, "(cw_ctx *cx, cw_func *self, int64_t depth");
    for (int32_t p = 0; p < copy->func->nparams; p++)
        text_printf(t, ", %s v%d", typed_c_type(copy->vars[p]), p);
    text_puts(t, ")");
}

void emit_typed_prototypes(EmitUnit *u) {
    for (int32_t i = 0; i < u->module->nfuncs; i++) {
        FuncInfo *info = infer_func(u->module->funcs[i]);
        if (info->cls)
            text_printf(u->out, "static cw_type *cls%d_%d;\n", u->index, i);
        for (Copy *copy = info->copies; copy; copy = copy->next)
            if (typed_is_emitted(copy) || typed_gen_is_emitted(copy)) {
                text_puts(u->out, typed_is_tiny(copy)       ? "CW_ALWAYS_INLINE "
                                  : copy->worth == COPY_HOT ? "CW_HOT "
                                                            : "");
                emit_signature(u->out, copy);
                text_puts(u->out, ";\n");
            }
    }
}

static void emit_variables(Context *c) {
    for (int32_t i = typed_is_generator(c->copy) ? 0 : c->f->nparams; i < c->f->nvars; i++)
        switch (typed_rep(c->copy->vars[i])) {
        case REP_INT:
        case REP_BOOL:
            text_printf(c->t, "int64_t v%d = 0; ", i);
            break;
        case REP_FLOAT:
            text_printf(c->t, "double v%d = 0; ", i);
            break;
        case REP_POINTER:
            text_printf(c->t, "void *v%d = 0; ", i);
            break;
        case REP_RANGE:
        case REP_RANGE_ITER:
            text_printf(c->t, "int64_t v%d = 0, v%db = 0, v%dc = 1; ", i, i, i);
            break;
        case REP_LIST_ITER:
            text_printf(c->t, "void *v%d = 0; int64_t v%db = 0; ", i, i);
            break;
        case REP_VALUE:
            text_printf(c->t, "cw_value v%d = CW_MK_NULL; ", i);
            break;
        default:
            break;
        }
    text_puts(c->t, "\n");
}

static void emit_copy(EmitUnit *u, Copy *copy, uint8_t *made, SiteTable *sites) {
    IrFunc *f = copy->func;
    Text body = {0}, head = {0};
    Text *out = u->out;
    Context c = {.u = u, .f = f, .t = &body, .copy = copy, .made = made, .scope = f->index, .sites = sites};
    c.live = live_compute(f->module->arena, f);
    emit_block(&c, &f->body);
    Rep result = typed_is_generator(copy) ? REP_VALUE : typed_rep(copy->result);
    text_puts(&body, "return ");
    text_puts(&body, result == REP_VALUE ? "CW_MK_NONE;\n" : "0;\n"); /* not reached */
    emit_handler_end(&c, typed_pending_result(result));
    assert(!typed_is_plain(copy) || !c.nexits);
    typed_leave_end(&c, out);

    c.t = &head;
    emit_variables(&c);
    typed_loop_declare(&c);
    if (typed_is_generator(copy))
        typed_gen_enter(&c);
    else if (f->kind == IR_FUNC_FUNCTION)
        emit_stack_check(&c);
    text_append(out, c.vectors.data ? c.vectors.data : "", c.vectors.length);
    text_free(&c.vectors);
    emit_signature(out, copy);
    text_printf(out, "\n{ /* %s */\ncw_value A[%d], x, y, z; int64_t r, e = 0; char marker;\n",
                f->qualname ? f->qualname : f->name, c.max_args + 1);
    emit_caches(&c, out);
    emit_record_declarations(&c, out, "0");
    text_append(out, head.data, head.length);
    emit_body(u, f, &body);
    text_puts(out, "}\n");
    text_free(&body);
    text_free(&head);
}

void emit_typed_functions(EmitUnit *u, IrFunc *f, uint8_t *leaves, SiteTable *sites) {
    for (Copy *copy = infer_func(f)->copies; copy; copy = copy->next)
        if (typed_is_emitted(copy) || typed_gen_is_emitted(copy))
            emit_copy(u, copy, leaves, sites);
}

/* ---- from generic to typed ---- */

/* Calls a copy with the frame's values and returns its result as cw_value. */
static void emit_enter_copy(Context *c, Copy *copy) {
    Rep rep = typed_rep(copy->result);
    text_printf(c->t, "int64_t depth = cx->depth; %s q = ", typed_c_type(copy->result));
    typed_name(c->t, copy);
    text_puts(c->t, "(cx, self, depth");
    for (int32_t p = 0; p < copy->func->nparams; p++) {
        Type t = copy->vars[p];
        switch (typed_rep(t)) {
        case REP_INT:
        case REP_BOOL:
            text_printf(c->t, ", fr[%d].i", p);
            break;
        case REP_FLOAT:
            text_printf(c->t, ", fr[%d].d", p);
            break;
        case REP_POINTER:
            text_printf(c->t, t.optional ? ", fr[%d].tag == CW_NONE ? (void *)0 : fr[%d].p" : ", fr[%d].p", p,
                        p);
            break;
        case REP_NONE:
            text_puts(c->t, ", 0");
            break;
        default:
            text_printf(c->t, ", fr[%d]", p);
        }
    }
    text_puts(c->t, "); cx->depth = depth;\n");
    if (rep == REP_VALUE) {
        text_puts(c->t, "return q;}\n");
        return;
    }
    static const char *const boxes[] = {[REP_INT] = "CW_MK_INT(q)",
                                        [REP_BOOL] = "CW_MK_BOOL(q)",
                                        [REP_NONE] = "CW_MK_NONE",
                                        [REP_FLOAT] = "CW_MK_FLOAT(q)",
                                        [REP_POINTER] = "CW_MK_OBJ(q)"};
    if (typed_is_plain(copy)) {
        text_printf(c->t, "return %s;}\n", boxes[rep]);
        return;
    }
    static const char *const tests[] = {[REP_INT] = "q == CW_PENDING_INT",
                                        [REP_BOOL] = "q == 2",
                                        [REP_NONE] = "q == 2",
                                        [REP_FLOAT] = "q != q",
                                        [REP_POINTER] = "q == CW_PENDING_PTR"};
    text_printf(c->t,
                "if (CW_UNLIKELY(%s)) {if (cx->exc) return CW_MK_NULL; if (cx->ret.tag) {x = cx->ret; "
                "cx->ret.tag = 0; "
                "return x;}}\nreturn %s;}\n",
                tests[rep], rep == REP_POINTER && copy->result.optional ? "CW_MK_OPTIONAL(q)" : boxes[rep]);
}

static int any_params(const Copy *copy) {
    int n = 0;
    for (int32_t p = 0; p < copy->func->nparams; p++)
        n += typed_rep(copy->vars[p]) == REP_VALUE;
    return n;
}

void typed_test_params(Context *c, const Copy *copy) {
    for (int32_t p = 0; p < c->f->nparams; p++) {
        char place[24];
        snprintf(place, sizeof place, "fr[%d]", p);
        if (typed_rep(copy->vars[p]) == REP_VALUE && copy->vars[p].kind != TYPE_LONG)
            continue;
        text_puts(c->t, " && (");
        typed_test(c, copy->vars[p], place);
        if (copy->vars[p].kind == TYPE_INT)
            typed_test_interval(c, copy->ranges[p], place);
        text_puts(c->t, ")");
    }
}

void emit_typed_dispatch(Context *c) {
    if (!c->f->info || !c->u->options->typed)
        return;
    if (c->f->flags & IR_CODE_GENERATOR_LIKE) {
        typed_gen_dispatch(c);
        return;
    }
    /* most specific copies first */
    int budget = MAX_DISPATCH;
    for (int wanted = 0; wanted <= c->f->nparams; wanted++)
        for (Copy *copy = infer_func(c->f)->copies; copy; copy = copy->next) {
            if (!typed_is_emitted(copy) || any_params(copy) != wanted || budget-- <= 0)
                continue;
            text_puts(c->t, "if (!resume");
            typed_test_params(c, copy);
            typed_closed_test(c->u, c->t, copy);
            text_puts(c->t, ") {");
            emit_enter_copy(c, copy);
        }
}

void emit_class_pointer(Context *c, IrStmt *s, const char *place) {
    if (!c->u->options->typed)
        return;
    ClassInfo *cls = infer_func(s->func)->cls;
    if (!cls || !cls->regular)
        return;
    text_puts(c->t, "{static cw_str *const fields[] = {");
    for (int32_t i = 0; i < cls->nfields; i++) {
        emit_object(c->u, c->t, ir_const_str(c->f->module, cls->fields[i].name));
        text_puts(c->t, ", ");
    }
    text_printf(c->t, "0}; cls%d_%d = %s(cx, ", c->u->index, s->func->index,
                cls->exception ? "cw_exception_class_typed" : "cw_class_typed");
    if (place)
        text_puts(c->t, place);
    else
        emit_var(c, s->dsts[0]);
    text_printf(c->t, ", fields, %d, %d);}\n", cls->nfields, infer_is_decorated(cls));
}
