/* emit_typed_builtin.c: built-in containers and str in typed copies: items of dicts, membership, slices,
 * text, and calls of their methods and of built-in functions without looking them up. */
#include "emit_typed.h"

#include <string.h>

static Type plain_type(Context *c, IrRef r) {
    Type t = typed_of(c, r);
    return t.optional ? TYPE(ANY) : t;
}

static bool is_kind(Context *c, IrRef r, TypeKind kind) {
    return plain_type(c, r).kind == kind;
}

/* The code before has set x, CW_NULL on error: to the result. */
static void take_value(Context *c, IrStmt *s) {
    text_puts(c->t, "if (CW_UNLIKELY(!x.tag)) {");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    emit_typed_cast(c, s, 0, "x");
}

/* The code before has set r: 1, 0, -1 on error. */
static void take_bool(Context *c, IrStmt *s, bool negated, bool fails) {
    if (fails) {
        text_puts(c->t, "if (CW_UNLIKELY(r < 0)) {");
        emit_fail(c, s);
        text_puts(c->t, "}\n");
    }
    typed_begin(c, s, TYPE(BOOL));
    text_puts(c->t, negated ? "!r" : "r");
    typed_end(c, s, TYPE(BOOL));
}

/* Callers are on record while something runs that may ask for them: the generic form does that. */
static bool is_recorded(Context *c) {
    return c->u->options->frames != FRAMES_NONE;
}

static void pointer_as(Context *c, const char *struct_name, IrRef r) {
    text_printf(c->t, "(%s *)", struct_name);
    typed_pointer(c, r);
}

/* ---- dicts ---- */

/* <function>_str(cx, dict, key or, by the key's type, _int or neither. */
static void dict_call(Context *c, const char *function, IrRef dict, IrRef key, bool has_str) {
    Type t = plain_type(c, key);
    const char *suffix = t.kind == TYPE_INT ? "_int" : t.kind == TYPE_STR && has_str ? "_str" : "";
    text_printf(c->t, "%s%s(cx, (cw_dict *)v%d, ", function, suffix, dict);
    if (!*suffix)
        emit_ref(c, key);
    else if (t.kind == TYPE_INT)
        typed_int(c, key);
    else
        pointer_as(c, "cw_str", key);
}

bool typed_dict_getitem(Context *c, IrStmt *s) {
    if (is_recorded(c))
        return false;
    text_puts(c->t, "cx->depth = depth; x = ");
    dict_call(c, "cw_dict_item", s->args[0], s->args[1], true);
    text_puts(c->t, ");\nif (CW_UNLIKELY(!x.tag)) {if (!cx->exc) cw_raise_key_error(cx, ");
    emit_ref(c, s->args[1]);
    text_puts(c->t, "); ");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    emit_typed_cast(c, s, 0, "x");
    return true;
}

bool typed_dict_setitem(Context *c, IrStmt *s) {
    if (is_recorded(c))
        return false;
    text_puts(c->t, "cx->depth = depth; if (CW_UNLIKELY(");
    dict_call(c, "cw_dict_set", s->args[0], s->args[1], false);
    text_puts(c->t, ", ");
    emit_ref(c, s->args[2]);
    text_puts(c->t, ") < 0)) {");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    return true;
}

/* d.get(key[, default]) */
static bool dict_get(Context *c, IrStmt *s) {
    text_puts(c->t, "cx->depth = depth; x = ");
    dict_call(c, "cw_dict_item", s->args[0], s->args[1], true);
    text_puts(c->t, ");\nif (!x.tag) {if (CW_UNLIKELY(cx->exc != 0)) {");
    emit_fail(c, s);
    text_puts(c->t, "}\nx = ");
    if (s->nargs > 2)
        emit_ref(c, s->args[2]);
    else
        text_puts(c->t, "CW_MK_NONE");
    text_puts(c->t, ";}\n");
    emit_typed_cast(c, s, 0, "x");
    return true;
}

/* ---- membership ---- */

bool typed_in(Context *c, IrStmt *s) {
    IrRef item = s->args[0], container = s->args[1];
    bool hashable = is_kind(c, item, TYPE_INT) || is_kind(c, item, TYPE_STR) || is_kind(c, item, TYPE_TUPLE);
    if (is_kind(c, container, TYPE_STR) && is_kind(c, item, TYPE_STR)) {
        text_puts(c->t, "r = cw_str_contains(");
        pointer_as(c, "cw_str", container);
        text_puts(c->t, ", ");
        pointer_as(c, "cw_str", item);
        text_puts(c->t, ");\n");
        take_bool(c, s, s->number, false);
        return true;
    }
    if (IR_IS_CONST(container) || !hashable || is_recorded(c))
        return false;
    if (is_kind(c, container, TYPE_DICT)) {
        text_puts(c->t, "cx->depth = depth; r = ");
        dict_call(c, "cw_dict_item", container, item, true);
        text_puts(c->t, ").tag != 0; if (CW_UNLIKELY(!r && cx->exc)) r = -1;\n");
    } else if (is_kind(c, container, TYPE_SET)) {
        text_printf(c->t, "cx->depth = depth; r = cw_set_contains(cx, v%d, ", container);
        emit_ref(c, item);
        text_puts(c->t, ");\n");
    } else
        return false;
    take_bool(c, s, s->number, true);
    return true;
}

/* ---- slices ---- */

static bool is_bound(Context *c, IrRef r) {
    return r == IR_NONE || typed_of(c, r).kind == TYPE_NONE || typed_of(c, r).kind == TYPE_INT;
}

static void slice_bound(Context *c, IrRef r, const char *without) {
    text_puts(c->t, ", ");
    if (r != IR_NONE && typed_of(c, r).kind == TYPE_INT)
        typed_int(c, r);
    else
        text_puts(c->t, without);
}

/* a[i:j] of a list or str, at the statement that makes the slice: the slice is not made, and the statement
 * after this one is done with. Not for a[i:j] += x, which stores with the same slice. */
bool typed_slice(Context *c, IrStmt *s) {
    IrStmt *get = s->next;
    if (!get || get->kind != IR_STMT_OP || get->op != IR_GETITEM || get->args[1] != s->dsts[0] ||
        c->f->vars[s->dsts[0]].kind != IR_VAR_TEMP || get->args[0] == s->dsts[0] ||
        live_has(c->live->after[get->id], s->dsts[0]))
        return false;
    bool list = is_kind(c, get->args[0], TYPE_LIST);
    if (IR_IS_CONST(get->args[0]) || (!list && !is_kind(c, get->args[0], TYPE_STR)) ||
        !is_bound(c, s->args[0]) || !is_bound(c, s->args[1]) ||
        (s->args[2] != IR_NONE && typed_of(c, s->args[2]).kind != TYPE_NONE))
        return false;
    text_printf(c->t,
                list ? "x = cw_list_slice_range(cx, (cw_list *)v%d"
                     : "x = cw_str_slice_range(cx, (cw_str *)v%d",
                get->args[0]);
    slice_bound(c, s->args[0], "0");
    slice_bound(c, s->args[1], "0x7fffffffffffffffl");
    text_puts(c->t, "); ");
    take_value(c, get);
    c->done = get;
    return true;
}

/* ---- text ---- */

bool typed_str_concat(Context *c, IrStmt *s) {
    if (!is_kind(c, s->args[0], TYPE_STR) || !is_kind(c, s->args[1], TYPE_STR) || s->number != CW_OP_ADD)
        return false;
    text_puts(c->t, "x = cw_str_concat(cx, ");
    emit_ref(c, s->args[0]);
    text_puts(c->t, ", ");
    emit_ref(c, s->args[1]);
    text_puts(c->t, "); ");
    take_value(c, s);
    return true;
}

static const IrConst *str_constant(Context *c, IrRef r) {
    if (!IR_IS_CONST(r))
        return NULL;
    const IrConst *k = &c->f->module->consts[IR_CONST_INDEX(r)];
    return k->kind == IR_CONST_STR && k->size <= 1 && (k->size == 0 || !(*k->text & 0x80)) ? k : NULL;
}

/* Equality; with a constant of at most one ASCII character nothing is called. */
bool typed_str_equal(Context *c, IrStmt *s, bool negated) {
    const IrConst *k = str_constant(c, s->args[1]);
    IrRef other = s->args[0];
    if (!k && (k = str_constant(c, s->args[0])) != NULL)
        other = s->args[1];
    text_puts(c->t, "{cw_str *p = ");
    typed_pointer(c, other);
    if (k) {
        text_puts(c->t, ";\nr = ");
        text_printf(c->t, k->size ? "p->len == 1 && CW_STR_CHAR(p, 0) == %d;\n" : "p->len == 0;\n", *k->text);
    } else {
        text_puts(c->t, ", *q = ");
        typed_pointer(c, s->args[1]);
        text_puts(c->t, ";\nr = CW_STR_SAME(p, q);\n");
    }
    typed_begin(c, s, TYPE(BOOL));
    text_puts(c->t, negated ? "!r" : "r != 0");
    typed_end(c, s, TYPE(BOOL));
    text_puts(c->t, "}\n");
    return true;
}

/* ---- built-in functions ---- */

/* str(x), repr(x), chr(i): the functions behind them; any other through its object, which is looked up once.
 */
bool typed_call_native(Context *c, IrStmt *s, const Builtin *b) {
    bool one = s->nargs == 2 && s->keywords == IR_NONE;
    if (one && b->id == BUILTIN_chr && is_kind(c, s->args[1], TYPE_INT)) {
        text_puts(c->t, "r = ");
        typed_int(c, s->args[1]);
        text_puts(c->t, "; ");
        typed_leave_if(c, s, "(uint64_t)r > 0x10ffff");
        text_puts(c->t, "x = cw_str_from_char(cx, (uint32_t)r); ");
        take_value(c, s);
        return true;
    }
    if (is_recorded(c) || ir_asks_for_caller(b->name, s->nargs - 1))
        return false;
    if (one && (b->id == BUILTIN_str || b->id == BUILTIN_repr)) {
        text_printf(c->t, "cx->depth = depth; x = %s(cx, ", b->id == BUILTIN_str ? "cw_str_of" : "cw_repr");
        emit_ref(c, s->args[1]);
        text_puts(c->t, "); ");
        take_value(c, s);
        return true;
    }
    int32_t n = s->nargs - 1;
    if (s->keywords != IR_NONE)
        return false;
    if (n > c->max_args)
        c->max_args = n;
    for (int32_t i = 0; i < n; i++) {
        text_printf(c->t, "A[%d] = ", i);
        emit_ref(c, s->args[i + 1]);
        text_puts(c->t, "; ");
    }
    text_printf(c->t,
                "cx->depth = depth; {static cw_value f; if (CW_UNLIKELY(!f.tag)) f = cw_builtin_load(cx, "
                "cw_str_intern(cx, \"%s\"));\nx = cw_call(cx, f, A, %d, 0);}\n",
                b->name, n);
    take_value(c, s);
    return true;
}

/* ---- methods ---- */

static const char *native_type(TypeKind kind) {
    switch (kind) {
    case TYPE_STR:
        return "cw_type_str";
    case TYPE_BYTES:
        return "cw_type_bytes";
    case TYPE_LIST:
        return "cw_type_list";
    case TYPE_DICT:
        return "cw_type_dict";
    case TYPE_SET:
        return "cw_type_set";
    case TYPE_TUPLE:
        return "cw_type_tuple";
    default:
        return NULL;
    }
}

/* Built-in types never change: the function of a method is looked up once. */
bool typed_native_method(Context *c, IrStmt *s) {
    Type self = plain_type(c, s->args[0]);
    const char *type = native_type((TypeKind)self.kind);
    if (!type || s->keywords != IR_NONE || is_recorded(c))
        return false;
    if (self.kind == TYPE_DICT && !IR_IS_CONST(s->args[0]) && (s->nargs == 2 || s->nargs == 3) &&
        !strcmp(infer_const_name(c->copy, s->name), "get"))
        return dict_get(c, s);
    if (s->nargs > c->max_args)
        c->max_args = s->nargs;
    for (int32_t i = 0; i < s->nargs; i++) {
        text_printf(c->t, "A[%d] = ", i);
        emit_ref(c, s->args[i]);
        text_puts(c->t, "; ");
    }
    text_puts(c->t,
              "cx->depth = depth;\n{static cw_call_fn f; if (CW_UNLIKELY(!f)) f = cw_native_method(cx, &");
    text_printf(c->t, "%s, ", type);
    emit_object(c->u, c->t, s->name);
    text_printf(c->t, ", %d);\nx = CW_LIKELY(f != 0) ? f(cx, A[0], A + 1, %d, 0) : cw_call_method(cx, ",
                s->nargs - 1, s->nargs - 1);
    emit_object(c->u, c->t, s->name);
    text_printf(c->t, ", A, %d, 0);}\n", s->nargs);
    take_value(c, s);
    return true;
}
