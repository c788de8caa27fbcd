/* emit_typed_op.c: operators, attributes and items of typed copies. */
#include "emit_typed.h"

#include <stdio.h>
#include <string.h>

static const IrConst *int_constant(Context *c, IrRef r) {
    if (!IR_IS_CONST(r))
        return NULL;
    const IrConst *k = &c->f->module->consts[IR_CONST_INDEX(r)];
    return k->kind == IR_CONST_INT ? k : NULL;
}

static Type dst_type(Context *c, IrStmt *s) {
    return c->copy->vars[s->dsts[0]];
}

static void plain_int(Context *c, IrStmt *s, const char *operator, Type result) {
    typed_result(c, s, result, "$i0 %s $i1", operator);
}

static bool has_fact(Context *c, IrStmt *s, int fact) {
    return ranges_fact(c->copy, s, fact);
}

/* Two int operands through a macro: r = MACRO(a, b), leaving when the macro is true. The plain operator where
 * the result is known to fit. */
static void checked_int(Context *c, IrStmt *s, const char *macro, const char *operator) {
    if (has_fact(c, s, FACT_FITS)) {
        plain_int(c, s, operator, TYPE(INT));
        return;
    }
    typed_leave_if(c, s, "%s($i0, $i1, &r)", macro);
    typed_result(c, s, TYPE(INT), "r");
}

/* Floor division and remainder; with a positive constant divisor nothing can go wrong. */
static void divide_int(Context *c, IrStmt *s, bool remainder) {
    const IrConst *k = int_constant(c, s->args[1]);
    if (k && k->integer > 0 && !(k->integer & (k->integer - 1))) { /* a power of two: floors by itself */
        if (remainder)
            typed_result(c, s, TYPE(INT), "$i0 & %ldl", (long)k->integer - 1);
        else
            typed_result(c, s, TYPE(INT), "$i0 >> %ldl", (long)__builtin_ctzll((uint64_t)k->integer));
        return;
    }
    if (has_fact(c, s, FACT_POSITIVE)) {
        plain_int(c, s, remainder ? "%" : "/", TYPE(INT));
        return;
    }
    if (!(k && k->integer > 0) && !has_fact(c, s, FACT_DIVISOR))
        typed_leave_if(c, s, "$i1 == 0 || $i1 == -1");
    typed_result(c, s, TYPE(INT), "%s($i0, $i1)", remainder ? "CW_FLOOR_MOD" : "CW_FLOOR_DIV");
}

static void shift_int(Context *c, IrStmt *s, bool left) {
    const IrConst *k = int_constant(c, s->args[1]);
    if (!(k && k->integer >= 0 && k->integer < 63) && !has_fact(c, s, FACT_SHIFT))
        typed_leave_if(c, s, "(uint64_t)$i1 > 62");
    if (!left || has_fact(c, s, FACT_FITS)) {
        plain_int(c, s, left ? "<<" : ">>", TYPE(INT));
        return;
    }
    typed_print(c, s, "r = (int64_t)((uint64_t)$i0 << $i1); ");
    typed_leave_if(c, s, "(r >> $i1) != $i0");
    typed_result(c, s, TYPE(INT), "r");
}

/* Small constant powers by multiplication. */
static bool power_int(Context *c, IrStmt *s) {
    const IrConst *k = int_constant(c, s->args[1]);
    if (!k || k->integer < 1 || k->integer > 3 || dst_type(c, s).kind != TYPE_INT)
        return false;
    typed_print(c, s, "r = $i0;\n");
    for (int64_t i = 1; i < k->integer; i++) {
        if (has_fact(c, s, FACT_FITS))
            typed_print(c, s, "r *= $i0;\n");
        else
            typed_leave_if(c, s, "CW_MUL_OVERFLOW(r, $i0, &r)");
    }
    typed_result(c, s, TYPE(INT), "r");
    return true;
}

/* Ints within 2**53 divide exactly as doubles do. */
static void true_divide_int(Context *c, IrStmt *s) {
    bool exact = has_fact(c, s, FACT_EXACT);
    if (!exact)
        typed_leave_if(c, s, "$i1 == 0 || !CW_EXACT_DOUBLE($i0) || !CW_EXACT_DOUBLE($i1)");
    else if (!has_fact(c, s, FACT_DIVISOR))
        typed_leave_if(c, s, "$i1 == 0");
    typed_result(c, s, TYPE(FLOAT), "(double)$i0 / (double)$i1");
}

static bool int_binary(Context *c, IrStmt *s) {
    Type d = dst_type(c, s);
    if (typed_rep(d) != REP_INT && typed_rep(d) != REP_BOOL && typed_rep(d) != REP_FLOAT &&
        typed_rep(d) != REP_VALUE)
        return false;
    bool both_bool = typed_of(c, s->args[0]).kind == TYPE_BOOL && typed_of(c, s->args[1]).kind == TYPE_BOOL;
    Type bits = both_bool ? TYPE(BOOL) : TYPE(INT);
    switch (s->number) {
    case CW_OP_ADD:
        checked_int(c, s, "CW_ADD_OVERFLOW", "+");
        return true;
    case CW_OP_SUB:
        checked_int(c, s, "CW_SUB_OVERFLOW", "-");
        return true;
    case CW_OP_MUL:
        checked_int(c, s, "CW_MUL_OVERFLOW", "*");
        return true;
    case CW_OP_TRUEDIV:
        true_divide_int(c, s);
        return true;
    case CW_OP_FLOORDIV:
    case CW_OP_MOD:
        divide_int(c, s, s->number == CW_OP_MOD);
        return true;
    case CW_OP_AND:
        plain_int(c, s, "&", bits);
        return true;
    case CW_OP_OR:
        plain_int(c, s, "|", bits);
        return true;
    case CW_OP_XOR:
        plain_int(c, s, "^", bits);
        return true;
    case CW_OP_LSHIFT:
        if (d.kind != TYPE_INT)
            return false;
        shift_int(c, s, true);
        return true;
    case CW_OP_RSHIFT:
        shift_int(c, s, false);
        return true;
    case CW_OP_POW:
        return power_int(c, s);
    default:
        return false;
    }
}

/* Twice a constant exponent if that is an integer that cw_pow_halves takes, else 0. */
static int64_t exponent_halves(Context *c, IrRef r) {
    if (!IR_IS_CONST(r))
        return 0;
    const IrConst *k = &c->f->module->consts[IR_CONST_INDEX(r)];
    double exponent = k->kind == IR_CONST_INT ? (double)k->integer : k->kind == IR_CONST_FLOAT ? k->real : 0;
    return exponent >= -4 && exponent <= 4 && exponent * 2 == (double)(int64_t)(exponent * 2)
               ? (int64_t)(exponent * 2)
               : 0;
}

/* pow() knows what CPython's power does but for the errors, which end in no finite number. */
static bool power_float(Context *c, IrStmt *s) {
    int64_t halves = exponent_halves(c, s->args[1]);
    if (halves)
        typed_print(c, s, "{double q = CW_POW_HALVES($d0, %ld); ", (long)halves);
    else
        typed_print(c, s, "{double q = cw_pow($d0, $d1); ");
    typed_leave_if(c, s, "q - q != 0");
    typed_result(c, s, TYPE(FLOAT), "q");
    text_puts(c->t, "}\n");
    return true;
}

static bool float_binary(Context *c, IrStmt *s) {
    static const char *const operators[] = {
        [CW_OP_ADD] = "+", [CW_OP_SUB] = "-", [CW_OP_MUL] = "*", [CW_OP_TRUEDIV] = "/"};
    if (s->number == CW_OP_POW)
        return power_float(c, s);
    if (s->number > CW_OP_TRUEDIV)
        return false;
    if (s->number == CW_OP_TRUEDIV && !has_fact(c, s, FACT_DIVISOR))
        typed_leave_if(c, s, "$d1 == 0");
    typed_result(c, s, TYPE(FLOAT), "$d0 %s $d1", operators[s->number]);
    return true;
}

static bool typed_binary(Context *c, IrStmt *s) {
    Type a = typed_of(c, s->args[0]), b = typed_of(c, s->args[1]);
    if (type_is_int(a) && type_is_int(b))
        return int_binary(c, s);
    if (type_is_raw(a) && type_is_raw(b))
        return float_binary(c, s);
    return typed_str_concat(c, s);
}

static bool typed_unary(Context *c, IrStmt *s) {
    Type a = typed_of(c, s->args[0]);
    if (a.kind == TYPE_FLOAT && s->number != CW_OP_INVERT) {
        typed_result(c, s, a, s->number == CW_OP_NEG ? "-$d0" : "$d0");
        return true;
    }
    if (!type_is_int(a))
        return false;
    if (s->number == CW_OP_NEG && !has_fact(c, s, FACT_FITS))
        typed_leave_if(c, s, "$i0 == (-9223372036854775807l-1)");
    typed_result(c, s, TYPE(INT), "%s$i0",
                 s->number == CW_OP_NEG      ? "-"
                 : s->number == CW_OP_INVERT ? "~"
                                             : "+");
    return true;
}

static bool typed_compare(Context *c, IrStmt *s) {
    static const char *const operators[] = {"<", "<=", "==", "!=", ">", ">="};
    Type a = typed_of(c, s->args[0]), b = typed_of(c, s->args[1]);
    if (type_is_int(a) && type_is_int(b)) {
        plain_int(c, s, operators[s->number], TYPE(BOOL));
        return true;
    }
    if (type_is_raw(a) && type_is_raw(b)) {
        IrRef integer = type_is_int(a) ? s->args[0] : type_is_int(b) ? s->args[1] : IR_NONE;
        if (integer != IR_NONE && !IR_IS_CONST(integer) &&
            !has_fact(c, s, FACT_EXACT)) /* as doubles only if that is exact */
            typed_leave_if(c, s, "!CW_EXACT_DOUBLE(v%d)", integer);
        else if (integer != IR_NONE && int_constant(c, integer) && int_constant(c, integer)->integer >> 53)
            return false;
        typed_result(c, s, TYPE(BOOL), "$d0 %s $d1", operators[s->number]);
        return true;
    }
    if (a.kind == TYPE_STR && b.kind == TYPE_STR && !a.optional && !b.optional) {
        if (s->number == CW_CMP_EQ || s->number == CW_CMP_NE)
            return typed_str_equal(c, s, s->number == CW_CMP_NE);
        typed_result(c, s, TYPE(BOOL), "cw_str_compare($p0, $p1) %s 0", operators[s->number]);
        return true;
    }
    return false;
}

/* The class leaves truth to object's default. */
static bool is_always_true(Type t) {
    if (t.kind == TYPE_FUNCTION || t.kind == TYPE_FUNCTIONS || t.kind == TYPE_CLASS)
        return true;
    if (t.kind != TYPE_INSTANCE && t.kind != TYPE_ONEOF)
        return false;
    return infer_lacks_method(t, "__bool__") && infer_lacks_method(t, "__len__");
}

static bool typed_truth(Context *c, IrStmt *s) {
    Type a = typed_of(c, s->args[0]);
    bool negated = s->op == IR_NOT;
    const char *sized = NULL;
    switch ((TypeKind)a.kind) {
    case TYPE_NONE:
        typed_result(c, s, TYPE(BOOL), negated ? "1" : "0");
        return true;
    case TYPE_BOOL:
    case TYPE_INT:
        typed_result(c, s, TYPE(BOOL), negated ? "$i0 == 0" : "$i0 != 0");
        return true;
    case TYPE_FLOAT:
        typed_result(c, s, TYPE(BOOL), negated ? "$d0 == 0" : "$d0 != 0");
        return true;
    case TYPE_STR:
        sized = "cw_str";
        break;
    case TYPE_LIST:
        sized = "cw_list";
        break;
    case TYPE_TUPLE:
        sized = "cw_tuple";
        break;
    default:
        if (!is_always_true(a))
            return false;
        if (a.kind == TYPE_INSTANCE || a.kind == TYPE_ONEOF)
            typed_leave_if(c, s, "cx->truths_change");
    }
    const char *no = negated ? "!" : "";
    if (!sized)
        typed_result(c, s, TYPE(BOOL), "%s($p0 != 0)", no);
    else if (a.optional)
        typed_result(c, s, TYPE(BOOL), "%s($p0 != 0 && ((%s *)$p0)->len != 0)", no, sized);
    else
        typed_result(c, s, TYPE(BOOL), "%s(((%s *)$p0)->len != 0)", no, sized);
    return true;
}

static bool is_none_constant(Context *c, IrRef r) {
    return IR_IS_CONST(r) && c->f->module->consts[IR_CONST_INDEX(r)].kind == IR_CONST_NONE;
}

static bool typed_is(Context *c, IrStmt *s) {
    if (!is_none_constant(c, s->args[1]))
        return false;
    Type a = typed_of(c, s->args[0]);
    if (typed_rep(a) == REP_BUILTIN || typed_rep(a) == REP_RANGE || a.kind == TYPE_NEVER)
        return false;
    bool equal = s->number == 0;
    if (typed_rep(a) == REP_POINTER)
        typed_result(c, s, TYPE(BOOL), equal ? "$p0 == 0" : "$p0 != 0");
    else if (typed_rep(a) == REP_VALUE)
        typed_result(c, s, TYPE(BOOL), equal ? "$o0.tag == CW_NONE" : "$o0.tag != CW_NONE");
    else
        typed_result(c, s, TYPE(BOOL), "%d", (a.kind == TYPE_NONE) == equal);
    return true;
}

/* ---- attributes ---- */

/* The slot that the attribute has in every class of t, or -1. */
static int32_t common_slot(Context *c, Type t, IrRef name) {
    if (t.kind != TYPE_INSTANCE && t.kind != TYPE_ONEOF)
        return -1;
    int32_t slot = infer_field_slot(type_class(t, 0), infer_const_name(c->copy, name));
    for (int32_t i = 1; i < type_class_count(t); i++)
        if (infer_field_slot(type_class(t, i), infer_const_name(c->copy, name)) != slot ||
            type_class(t, i)->exception != type_class(t, 0)->exception)
            return -1;
    return slot;
}

/* How instances of the type's classes lie in memory. */
static const char *instance_struct(Type t) {
    return type_class(t, 0)->exception ? "cw_exception_instance" : "cw_instance";
}

/* Reads the slot again. */
static bool load_known(Context *c, IrStmt *s, const KnownSlot *k) {
    Type t = dst_type(c, s);
    Rep rep = typed_rep(t);
    if (!k || !type_equal(k->type, t) ||
        (rep != REP_INT && rep != REP_BOOL && rep != REP_FLOAT && rep != REP_POINTER))
        return false;
    int32_t d = s->dsts[0], o = s->args[0];
    if (k->value >= 0) {
        text_printf(c->t, "v%d = v%d;\n", d, k->value);
        return true;
    }
    if (rep == REP_POINTER && t.optional)
        return false;
    text_printf(c->t, "v%d = ((%s *)v%d)->slots[%d].%s;\n", d, instance_struct(typed_of(c, o)), o, k->slot,
                rep == REP_FLOAT     ? "d"
                : rep == REP_POINTER ? "p"
                                     : "i");
    return true;
}

bool typed_has_slot(Context *c, const IrStmt *s) {
    return !IR_IS_CONST(s->args[0]) && common_slot(c, typed_of(c, s->args[0]), s->name) >= 0;
}

static bool typed_getattr(Context *c, IrStmt *s) {
    Type o = typed_of(c, s->args[0]);
    int32_t slot = IR_IS_CONST(s->args[0]) ? -1 : common_slot(c, o, s->name);
    if (slot < 0)
        return false;
    if (!load_known(c, s, typed_known_find(c, s->args[0], slot))) {
        if (o.optional)
            typed_leave_if(c, s, "!v%d", s->args[0]);
        char place[64];
        snprintf(place, sizeof place, "((%s *)v%d)->slots[%d]", instance_struct(o), s->args[0], slot);
        typed_cast_set(c, s, place);
    }
    typed_known_loaded(c, s, slot);
    return true;
}

/* A decorator may have given one of the classes a __setattr__. */
static bool may_hook_stores(Type t) {
    for (int32_t i = 0; i < type_class_count(t); i++)
        if (infer_is_decorated(type_class(t, i)))
            return true;
    return false;
}

static bool typed_setattr(Context *c, IrStmt *s) {
    Type o = typed_of(c, s->args[0]);
    int32_t v = s->args[0], slot = IR_IS_CONST(v) ? -1 : common_slot(c, o, s->name);
    if (slot < 0)
        return false;
    bool is_set = typed_known_find(c, v, slot) != NULL, asks = may_hook_stores(o);
    if (is_set && !asks)
        typed_print(c, s, "((%s *)v%d)->slots[%d] = $o1;\n", instance_struct(o), v, slot);
    else {
        if (o.optional)
            typed_leave_if(c, s, "!v%d", v);
        const char *plainly = asks ? "CW_STORES_PLAINLY(o) && " : "";
        typed_print(c, s, "{%s *o = v%d; if (CW_LIKELY(%so->slots[%d].tag)) o->slots[%d] = $o1;\n",
                    instance_struct(o), v, plainly, slot, slot);
        typed_print(
            c, s,
            "else if (CW_LIKELY(%so->nset == %d && !o->dict)) {o->nset = %d; o->slots[%d] = $o1;}\nelse {",
            plainly, slot, slot + 1, slot);
        emit_op(c, s);
        text_puts(c->t, "}}\n");
    }
    typed_known_stored(c, s, slot, is_set);
    return true;
}

/* ---- items ---- */

RawItem typed_raw_item(Type t) {
    switch (typed_rep(t)) {
    case REP_INT:
        return (RawItem){"CW_LIST_INT", "int64_t"};
    case REP_FLOAT:
        return (RawItem){"CW_LIST_FLOAT", "double"};
    case REP_BOOL:
        return (RawItem){"CW_LIST_BOOL", "uint8_t"};
    default:
        return (RawItem){NULL, "cw_value"};
    }
}

/* An item as it lies in a list that holds its type raw, else as cw_value. */
void typed_raw_store(Context *c, IrRef item) {
    Rep rep = typed_rep(typed_of(c, item));
    if (rep == REP_INT || rep == REP_BOOL)
        typed_int(c, item);
    else if (rep == REP_FLOAT)
        typed_double(c, item);
    else
        emit_ref(c, item);
}

/* r = index of a list or tuple v, checked against its length; negative ones count from the end. */
static void checked_index(Context *c, IrStmt *s, const char *struct_name) {
    const IrConst *k = int_constant(c, s->args[1]);
    typed_print(c, s, "r = $i1; ");
    if (!k && !has_fact(c, s, FACT_NATURAL))
        text_printf(c->t, "if (r < 0) r += ((%s *)v%d)->len; ", struct_name, s->args[0]);
    else if (k && k->integer < 0)
        text_printf(c->t, "r += ((%s *)v%d)->len; ", struct_name, s->args[0]);
    typed_leave_if(c, s, "(uint64_t)r >= (uint64_t)((%s *)v%d)->len", struct_name, s->args[0]);
}

/* The result is item `index`, an expression, of the list: of a type that only lists of values hold, or any.
 */
void typed_cast_item(Context *c, IrStmt *s, int32_t list, const char *index) {
    if (typed_rep(c->copy->vars[s->dsts[0]]) != REP_POINTER) {
        text_printf(c->t, "x = CW_LIST_ITEM((cw_list *)v%d, %s);\n", list, index);
        emit_typed_cast(c, s, 0, "x");
        return;
    }
    char place[80];
    text_printf(
        c->t,
        "if (CW_UNLIKELY(((cw_list *)v%d)->kind != CW_LIST_VALUE)) {x = cw_list_get((cw_list *)v%d, %s); ",
        list, list, index);
    emit_leave(c, s, LEAVE_AFTER);
    snprintf(place, sizeof place, "((cw_value *)((cw_list *)v%d)->data)[%s]", list, index);
    text_puts(c->t, "}\n");
    emit_typed_cast(c, s, 0, place);
}

/* An item where test holds: `item` of o at place r, which begins as key; else the object is asked in general.
 */
static void item_if(Context *c, IrStmt *s, const char *test, const char *struct_name, const char *key,
                    const char *item) {
    int32_t o = s->args[0];
    text_printf(c->t, "{%s *o = v%d%s; if (CW_LIKELY(", struct_name, o, emit_is_value(c, o) ? ".p" : "");
    typed_print(c, s, test);
    text_puts(c->t, ")) {r = ");
    typed_print(c, s, key);
    text_puts(c->t, "; if (r < 0) r += o->len;\n");
    typed_leave_if(c, s, "(uint64_t)r >= (uint64_t)o->len");
    typed_print(c, s,
                "x = %s;\n} else {cx->depth = depth; x = cw_object_getitem(cx, $o0, $o1); "
                "if (CW_UNLIKELY(!x.tag)) {$F}\n}}\n",
                item);
    emit_typed_cast(c, s, 0, "x");
}

/* An item of what is mostly a tuple. */
static void tuple_item(Context *c, IrStmt *s) {
    item_if(c, s, "CW_IS_EXACT($o0, &cw_type_tuple)", "cw_tuple", "$i1", "o->items[r]");
}

/* An item at a key that is mostly an int. */
static bool typed_getitem_value(Context *c, IrStmt *s) {
    Type o = typed_of(c, s->args[0]);
    if (IR_IS_CONST(s->args[1]) || !emit_is_value(c, s->args[1]) || c->u->options->frames != FRAMES_NONE)
        return false;
    if (o.kind == TYPE_LIST)
        item_if(c, s, "$o1.tag == CW_INT", "cw_list", "$o1.i", "CW_LIST_ITEM(o, r)");
    else if (o.kind == TYPE_TUPLE)
        item_if(c, s, "$o1.tag == CW_INT", "cw_tuple", "$o1.i", "o->items[r]");
    else
        return false;
    return true;
}

static bool typed_getitem(Context *c, IrStmt *s) {
    Type o = typed_of(c, s->args[0]), key = typed_of(c, s->args[1]), d = dst_type(c, s);
    if (IR_IS_CONST(s->args[0]) || o.optional)
        return false;
    if (o.kind == TYPE_DICT)
        return typed_dict_getitem(c, s);
    if (!type_is_int(key))
        return typed_getitem_value(c, s);
    if (typed_loop_item(c, s))
        return true;
    if (o.kind == TYPE_STR) {
        checked_index(c, s, "cw_str");
        text_printf(c->t, "{void *p; CW_STR_ITEM(cx, (cw_str *)v%d, r, &p)\n", s->args[0]);
        typed_result(c, s, TYPE(STR), "p");
        text_puts(c->t, "}\n");
        return true;
    }
    if (o.kind == TYPE_TUPLE) {
        checked_index(c, s, "cw_tuple");
        text_printf(c->t, "x = ((cw_tuple *)v%d)->items[r];\n", s->args[0]);
        emit_typed_cast(c, s, 0, "x");
        return true;
    }
    if (o.kind == TYPE_ITERABLE && emit_is_value(c, s->args[0]) && c->u->options->frames == FRAMES_NONE) {
        tuple_item(c, s);
        return true;
    }
    if (o.kind != TYPE_LIST)
        return false;
    checked_index(c, s, "cw_list");
    RawItem raw = typed_raw_item(d);
    if (raw.kind) {
        typed_leave_if(c, s, "((cw_list *)v%d)->kind != %s", s->args[0], raw.kind);
        text_printf(c->t, "v%d = ((%s *)((cw_list *)v%d)->data)[r];\n", s->dsts[0], raw.c_type, s->args[0]);
        return true;
    }
    typed_cast_item(c, s, s->args[0], "r");
    return true;
}

static bool typed_setitem(Context *c, IrStmt *s) {
    Type o = typed_of(c, s->args[0]), key = typed_of(c, s->args[1]), v = typed_of(c, s->args[2]);
    if (o.kind == TYPE_DICT && !o.optional && !IR_IS_CONST(s->args[0]))
        return typed_dict_setitem(c, s);
    if (IR_IS_CONST(s->args[0]) || o.kind != TYPE_LIST || o.optional || !type_is_int(key))
        return false;
    if (typed_loop_item(c, s))
        return true;
    checked_index(c, s, "cw_list");
    RawItem raw = typed_raw_item(v);
    text_printf(c->t, "if (CW_LIKELY(((cw_list *)v%d)->kind == %s)) ((%s *)((cw_list *)v%d)->data)[r] = ",
                s->args[0], raw.kind ? raw.kind : "CW_LIST_VALUE", raw.c_type, s->args[0]);
    typed_raw_store(c, s->args[2]);
    typed_print(c, s, "; else cw_list_set(cx, (cw_list *)v%d, r, $o2);\n", s->args[0]);
    return true;
}

void typed_append(Context *c, IrStmt *s, IrRef list, IrRef item) {
    RawItem raw = typed_raw_item(typed_of(c, item));
    text_printf(
        c->t,
        "{cw_list *l = v%d; if (CW_LIKELY(l->kind == %s && l->len < l->cap)) ((%s *)l->data)[l->len++] = ",
        list, raw.kind ? raw.kind : "CW_LIST_VALUE", raw.c_type);
    typed_raw_store(c, item);
    text_puts(c->t, "; else if (cw_list_append(cx, l, ");
    emit_ref(c, item);
    typed_print(c, s, ") < 0) {$F}}\n");
}

static bool typed_unpack(Context *c, IrStmt *s) {
    Type t = typed_of(c, s->args[0]);
    if (t.kind != TYPE_TUPLE || IR_IS_CONST(s->args[0]) || site_find(t.ref)->nitems != s->ndsts)
        return false;
    if (t.optional)
        typed_leave_if(c, s, "!v%d", s->args[0]);
    if (s->ndsts > c->max_args)
        c->max_args = s->ndsts;
    for (int32_t i = 0; i < s->ndsts; i++)
        text_printf(c->t, "A[%d] = ((cw_tuple *)v%d)->items[%d]; ", i, s->args[0], i);
    for (int32_t i = 0; i < s->ndsts; i++) {
        char place[24];
        snprintf(place, sizeof place, "A[%d]", i);
        emit_typed_cast(c, s, i, place);
    }
    return true;
}

/* ---- moves, names, iteration ---- */

static bool typed_move(Context *c, IrStmt *s) {
    Type from = typed_of(c, s->args[0]), to = dst_type(c, s);
    Rep rep = typed_rep(to);
    int32_t a = s->args[0], d = s->dsts[0];
    if (rep == REP_RANGE || rep == REP_RANGE_ITER)
        text_printf(c->t, "v%d = v%d; v%db = v%db; v%dc = v%dc;\n", d, a, d, a, d, a);
    else if (rep == REP_LIST_ITER)
        text_printf(c->t, "v%d = v%d; v%db = v%db;\n", d, a, d, a);
    else if (!typed_can_convert(c, s->args[0], to)) {
        if (rep == REP_NONE || rep == REP_BUILTIN || from.kind == TYPE_NEVER)
            return true;
        typed_print(c, s, "x = $o0; ");
        emit_typed_cast(c, s, 0, "x");
    } else if (rep != REP_NONE && rep != REP_BUILTIN) {
        text_printf(c->t, "v%d = ", d);
        typed_convert(c, s->args[0], to);
        text_puts(c->t, ";\n");
    }
    return true;
}

/* A copy of a type that fewer values have: it is tested. */
static bool typed_refine(Context *c, IrStmt *s) {
    Type from = typed_of(c, s->args[0]), to = dst_type(c, s);
    if (type_equal(from, to) || from.kind == TYPE_NEVER || to.kind == TYPE_NEVER ||
        (typed_rep(from) == typed_rep(to) && typed_rep(to) != REP_POINTER && typed_rep(to) != REP_VALUE))
        return typed_move(c, s);
    typed_print(c, s, "x = $o0; ");
    emit_typed_cast(c, s, 0, "x");
    return true;
}

bool typed_expects(Context *c, const IrStmt *s, Type t) {
    const IrModule *m = c->f->module;
    const IrFunc ***expected = &c->u->expected[infer_func(c->f)->module_index], *f = type_function(t, 0);
    if (!*expected)
        *expected = ARENA_ARRAY(m->arena, const IrFunc *, m->nglobals + 1);
    if (t.kind != TYPE_FUNCTION || t.optional || ((*expected)[s->number] && (*expected)[s->number] != f))
        return false;
    (*expected)[s->number] = f;
    return true;
}

/* The slot is predicted to hold function t: tested once, and again when somebody has stored into it. One
 * function for each slot: what other copies expect there is tested each time. Closed copies were tested for
 * when they were entered. */
static bool load_function(Context *c, IrStmt *s, Type t) {
    if (!typed_expects(c, s, t))
        return false;
    int module = c->u->index;
    long slot = (long)s->number;
    if (!typed_closed(c->u, c->copy)) {
        text_printf(c->t, "if (CW_UNLIKELY(!known%d[%ld])) {x = slots%d[%ld]; if (!", module, slot, module,
                    slot);
        typed_test(c, t, "x");
        typed_print(c, s, ") {$L}\nknown%d[%ld] = 1;}\n", module, slot);
    }
    text_printf(c->t, "v%d = slots%d[%ld].p;\n", s->dsts[0], module, slot);
    return true;
}

static bool typed_load_global(Context *c, IrStmt *s) {
    Type d = dst_type(c, s);
    if (s->number >= 0) {
        if (typed_rep(d) == REP_BUILTIN)
            return false;
        if (d.kind == TYPE_FUNCTION && load_function(c, s, d))
            return true;
        char place[64];
        snprintf(place, sizeof place, "slots%d[%ld]", c->u->index, (long)s->number);
        typed_cast_set(c, s, place);
        return true;
    }
    if (typed_rep(d) != REP_BUILTIN)
        return false;
    text_printf(c->t,
                "{static int64_t epoch; if (CW_UNLIKELY(epoch != cx->namespace_epoch)) {"
                "if (!cw_builtin_is_original(cx, module%d.module, ",
                c->u->index);
    emit_object(c->u, c->t, s->name);
    typed_print(c, s, ")) {$L}\nepoch = cx->namespace_epoch;}}\n");
    return true;
}

static bool typed_get_iter(Context *c, IrStmt *s) {
    Type t = typed_of(c, s->args[0]);
    int32_t a = s->args[0], d = s->dsts[0];
    switch (typed_rep(dst_type(c, s))) {
    case REP_RANGE_ITER:
        if (typed_rep(t) != REP_RANGE)
            return false;
        text_printf(c->t, "v%d = v%d; v%db = v%db; v%dc = v%dc;\n", d, a, d, a, d, a);
        return true;
    case REP_LIST_ITER:
        text_printf(c->t, "v%d = v%d; v%db = 0;\n", d, a, d);
        return true;
    default:
        return false;
    }
}

bool typed_op(Context *c, IrStmt *s) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (s->args[i] >= 0 && typed_of(c, s->args[i]).kind == TYPE_NEVER && s->op != IR_CHECK_BOUND)
            return false;
    if (infer_operator_name(s) && typed_of(c, s->args[0]).kind == TYPE_INSTANCE)
        return typed_operator_method(c, s);
    switch ((IrOp)s->op) {
    case IR_MOVE:
        return typed_move(c, s);
    case IR_REFINE:
        return typed_refine(c, s);
    case IR_RELEASE: /* copies.c: no variable holds such an object */
        return true;
    case IR_UNSET:
        return !emit_is_value(c, s->dsts[0]);
    case IR_CHECK_BOUND:
        return !emit_is_value(c, s->args[0]);
    case IR_LOAD_GLOBAL:
        return typed_load_global(c, s);
    case IR_LOAD_FREE: /* always a cell */
        if (dst_type(c, s).kind != TYPE_CELL || dst_type(c, s).optional)
            return false;
        text_printf(c->t, "v%d = self->closure[%ld];\n", s->dsts[0], (long)s->number);
        return true;
    case IR_BINARY:
    case IR_INPLACE:
        return typed_binary(c, s);
    case IR_UNARY:
        return typed_unary(c, s);
    case IR_COMPARE:
        return typed_compare(c, s);
    case IR_TRUTH:
    case IR_NOT:
        return typed_truth(c, s);
    case IR_IS:
        return typed_is(c, s);
    case IR_IN:
        return typed_in(c, s);
    case IR_BUILD_SLICE:
        return typed_slice(c, s);
    case IR_GETATTR:
        return typed_getattr(c, s);
    case IR_SETATTR:
        return typed_setattr(c, s);
    case IR_GETITEM:
        return typed_getitem(c, s);
    case IR_SETITEM:
        return typed_setitem(c, s);
    case IR_LIST_APPEND:
        if (typed_of(c, s->args[0]).kind != TYPE_LIST)
            return false;
        typed_append(c, s, s->args[0], s->args[1]);
        return true;
    case IR_UNPACK:
        return typed_unpack(c, s);
    case IR_GET_ITER:
        return typed_get_iter(c, s);
    case IR_CALL:
        return typed_call(c, s);
    case IR_DISCARD:
        return IR_IS_CONST(s->args[0]) || !emit_is_value(c, s->args[0]); /* then it is no coroutine */
    case IR_LOAD_METHOD:
        return typed_load_method(c, s);
    case IR_CALL_METHOD:
        return typed_call_method(c, s);
    default:
        return false;
    }
}
