/* emit_typed_call.c: calls of typed copies: known functions, classes, methods, built-in functions. */
#include "emit_typed.h"

#include <string.h>

enum { MAX_PARAMS = 32 };

/* Arguments for parameters from `first` on, after a comma each. Default values are fetched from the function
 * object `callee` (a C expression) and checked before. */
static void fetch_defaults(Context *c, IrStmt *s, const Copy *copy, int32_t first, const int32_t *sources,
                           const char *callee) {
    const IrFunc *f = copy->func;
    for (int32_t p = first; p < f->nparams; p++) {
        if (sources[p] >= 0)
            continue;
        int32_t back = f->argcount - p; /* from the end of the defaults */
        char place[24];
        snprintf(place, sizeof place, "q%d", p);
        text_printf(c->t,
                    "cw_value q%d = CW_MK_NULL; if (%s->defaults && %s->defaults->len >= %d) q%d = "
                    "%s->defaults->items[%s->defaults->len - %d];\nif (CW_UNLIKELY(!q%d.tag || !(",
                    p, callee, callee, back, p, callee, callee, back, p);
        typed_test(c, copy->vars[p], place);
        text_puts(c->t, "))) {");
        emit_leave(c, s, LEAVE_BEFORE);
        text_puts(c->t, "}\n");
    }
}

static void pass_default(Context *c, Type t, int32_t p) {
    switch (typed_rep(t)) {
    case REP_VALUE:
        text_printf(c->t, ", q%d", p);
        break;
    case REP_NONE:
        text_puts(c->t, ", 0");
        break;
    case REP_FLOAT:
        text_printf(c->t, ", q%d.d", p);
        break;
    case REP_POINTER:
        text_printf(c->t, t.optional ? ", q%d.tag == CW_NONE ? (void *)0 : q%d.p" : ", q%d.p", p, p);
        break;
    default:
        text_printf(c->t, ", q%d.i", p);
    }
}

static void pass_arguments(Context *c, IrStmt *s, const Copy *copy, int32_t first, const int32_t *sources) {
    for (int32_t p = first; p < copy->func->nparams; p++) {
        if (sources[p] < 0) {
            pass_default(c, copy->vars[p], p);
            continue;
        }
        text_puts(c->t, ", ");
        typed_convert(c, s->args[sources[p]], copy->vars[p]);
    }
}

/* q is the result of a copy: leaves if something is pending, else brings it to dst. store: false for
 * __init__. */
static void take_result(Context *c, IrStmt *s, Copy *copy, bool store) {
    static const char *const tests[] = {[REP_INT] = "q == CW_PENDING_INT",
                                        [REP_BOOL] = "q == 2",
                                        [REP_NONE] = "q == 2",
                                        [REP_FLOAT] = "q != q",
                                        [REP_POINTER] = "q == CW_PENDING_PTR",
                                        [REP_VALUE] = "!q.tag"};
    Type t = copy->result;
    Rep rep = typed_rep(t);
    if (!typed_is_plain(copy)) {
        text_printf(c->t, "if (CW_UNLIKELY(%s)) {", tests[rep]);
        if (rep != REP_VALUE && c->handler == 0 && c->u->options->frames == FRAMES_NONE) {
            if (rep == REP_FLOAT) /* else it is the result */
                text_puts(c->t, "if (cx->exc || cx->ret.tag) ");
            typed_leave_pending(c, s, store ? LEAVE_AFTER : LEAVE_BEFORE);
        } else if (rep == REP_VALUE)
            emit_fail(c, s);
        else {
            text_puts(c->t, "if (cx->exc) {");
            emit_fail(c, s);
            text_puts(c->t, "}\nif (cx->ret.tag) {x = cx->ret; cx->ret.tag = 0; ");
            emit_leave(c, s, store ? LEAVE_AFTER : LEAVE_BEFORE);
            text_puts(c->t, "}");
        }
        text_puts(c->t, "}\n");
    }
    if (!store)
        return;
    if (rep == REP_VALUE && !emit_is_value(c, s->dsts[0])) {
        text_puts(c->t, "x = q; ");
        emit_typed_cast(c, s, 0, "x");
    } else if (rep == REP_NONE) {
        if (emit_is_value(c, s->dsts[0]))
            text_printf(c->t, "v%d = CW_MK_NONE;\n", s->dsts[0]);
        else if (typed_rep(c->copy->vars[s->dsts[0]]) == REP_POINTER)
            text_printf(c->t, "v%d = 0;\n", s->dsts[0]);
    } else {
        typed_begin(c, s, t);
        text_puts(c->t, "q");
        typed_end(c, s, t);
    }
}

/* {C q = t(cx, self[, receiver], arguments); ...} */
static void call_copy(Context *c, IrStmt *s, Copy *copy, const char *callee, const char *receiver,
                      const int32_t *sources, bool store) {
    int32_t first = receiver ? 1 : 0;
    text_puts(c->t, "{");
    typed_closed_enter(c, s, copy);
    fetch_defaults(c, s, copy, first, sources, callee);
    bool recorded = emit_record(c, s), closed = typed_closed(c->u, c->copy);
    text_printf(c->t, "if (CW_UNLIKELY(depth >= cx->depth_limit)) {r = %s(cx, depth); if (r < 0) {",
                closed ? "cw_depth_enter_closed" : "cw_depth_enter");
    if (recorded)
        emit_record_end(c);
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    if (closed)
        typed_leave_if(c, s, "r");
    typed_loop_refresh(c);
    text_printf(c->t, "}\n%s q = ", typed_c_type(copy->result));
    typed_name(c->t, copy);
    text_printf(c->t, "(cx, %s, depth + 1", copy->func->nfreevars ? callee : "0");
    if (receiver)
        text_printf(c->t, typed_rep(copy->vars[0]) == REP_VALUE ? ", CW_MK_OBJ(%s)" : ", %s", receiver);
    pass_arguments(c, s, copy, first, sources);
    text_puts(c->t, "); ");
    if (recorded)
        emit_record_end(c);
    text_puts(c->t, "\n");
    take_result(c, s, copy, store);
    text_puts(c->t, "}\n");
}

/* The copy can be called with the operands from 1 on: bound and of the types that it takes. */
static bool can_call(Context *c, const IrStmt *s, const Copy *copy, int32_t first, int32_t *sources) {
    if (!copy || !typed_is_emitted(copy) || !infer_bind(c->copy, s, copy->func, first, 1, sources))
        return false;
    for (int32_t p = first; p < copy->func->nparams; p++)
        if (sources[p] >= 0 && !typed_can_convert(c, s->args[sources[p]], copy->vars[p]))
            return false;
    return true;
}

bool typed_calls_function(Context *c, const IrStmt *s) {
    int32_t sources[MAX_PARAMS];
    Type f = typed_of(c, s->args[0]);
    return f.kind == TYPE_FUNCTION && !f.optional && can_call(c, s, c->copy->callees[s->id], 0, sources);
}

bool typed_calls_plain(Context *c, const IrStmt *s) {
    Copy *copy = c->copy->callees[s->id];
    int32_t sources[MAX_PARAMS];
    if (!can_call(c, s, copy, 0, sources) || !typed_is_plain(copy) || c->u->options->codes_change)
        return false;
    for (int32_t p = 0; p < copy->func->nparams; p++)
        if (sources[p] < 0) /* a default is fetched */
            return false;
    return true;
}

void typed_call_plain(Context *c, IrStmt *s) {
    Copy *copy = c->copy->callees[s->id];
    int32_t sources[MAX_PARAMS];
    infer_bind(c->copy, s, copy->func, 0, 1, sources);
    typed_begin(c, s, copy->result);
    typed_name(c->t, copy);
    text_puts(c->t, "(0, 0, 0");
    pass_arguments(c, s, copy, 0, sources);
    text_puts(c->t, ")");
    typed_end(c, s, copy->result);
}

static bool call_function(Context *c, IrStmt *s) {
    Copy *copy = c->copy->callees[s->id];
    int32_t sources[MAX_PARAMS];
    if (!can_call(c, s, copy, 0, sources))
        return false;
    char callee[32];
    snprintf(callee, sizeof callee, "((cw_func *)v%d)", s->args[0]);
    if (c->u->options->codes_change)
        typed_leave_if(c, s, "%s->code != &k%d_%d", callee, infer_func(copy->func)->module_index,
                       copy->func->index);
    call_copy(c, s, copy, callee, NULL, sources, true);
    return true;
}

/* One of several functions: a chain of tests of the code. */
static bool call_functions(Context *c, IrStmt *s, Type f) {
    Copy **targets = c->copy->targets[s->id];
    int32_t count = type_function_count(f), sources[MAX_PARAMS];
    for (int32_t i = 0; i < count; i++)
        if (!targets || !can_call(c, s, targets[i], 0, sources))
            return false;
    char callee[32];
    snprintf(callee, sizeof callee, "((cw_func *)v%d)", s->args[0]);
    for (int32_t i = 0; i < count; i++) {
        const IrFunc *target = targets[i]->func;
        if (i + 1 < count)
            text_printf(c->t, "if (%s->code == &k%d_%d) ", callee, infer_func(target)->module_index,
                        target->index);
        text_puts(c->t, "{");
        if (i + 1 == count && c->u->options->codes_change)
            typed_leave_if(c, s, "%s->code != &k%d_%d", callee, infer_func(target)->module_index,
                           target->index);
        infer_bind(c->copy, s, target, 0, 1, sources);
        call_copy(c, s, targets[i], callee, NULL, sources, true);
        text_puts(c->t, i + 1 < count ? "} else " : "}\n");
    }
    return true;
}

/* Guard: the class, a C expression, still has that method. Declares `guard`; the caller closes the block. */
static void guard_method(Context *c, IrStmt *s, const IrFunc *f, const char *type, const char *name) {
    text_printf(c->t,
                "{static cw_str guarded = CW_STATIC_STR(\"%s\", %d); static cw_method_guard guard = "
                "{&k%d_%d, &guarded, 0, 0};\n",
                name, (int)strlen(name), infer_func(f)->module_index, f->index);
    typed_leave_if(c, s, "guard.version != CW_TYPE_VERSION(%s) && !cw_method_guard_check(cx, &guard, %s)",
                   type, type);
}

/* Guard: behind that class, in the order of the receiver's own, comes this method. A guard for each of
 * several classes of receivers, by their versions. */
static void guard_super(Context *c, IrStmt *s, const IrFunc *f, const char *type, const char *receiver) {
    const char *name = infer_const_name(c->copy, s->name);
    char initial[32];
    snprintf(initial, sizeof initial, "{&k%d_%d, &guarded, 0, 0}", infer_func(f)->module_index, f->index);
    text_printf(
        c->t,
        "{static cw_str guarded = CW_STATIC_STR(\"%s\", %d); static cw_method_guard guards[4] = "
        "{%s, %s, %s, %s}; cw_method_guard *guard = &guards[CW_TYPE_VERSION(CW_TYPE_OF_PTR(%s)) & 3];\n",
        name, (int)strlen(name), initial, initial, initial, initial, receiver);
    typed_leave_if(
        c, s,
        "guard->version != CW_TYPE_VERSION(CW_TYPE_OF_PTR(%s)) && !cw_super_guard_check(cx, guard, "
        "CW_TYPE_OF_PTR(%s), %s)",
        receiver, receiver, type);
}

void typed_class_pointer(char *text, size_t size, const ClassInfo *cls) {
    snprintf(text, size, "cls%d_%d", infer_func(cls->body)->module_index, cls->body->index);
}

/* void *o = a new instance; of an exception, with its positional arguments. */
static void make_instance(Context *c, IrStmt *s, const ClassInfo *cls, const char *type, bool has_init) {
    if (!cls->exception) {
        text_printf(c->t, "void *o = cw_instance_new(cx, %s, %d);\n", type, cls->nfields);
        return;
    }
    int32_t n = emit_arguments(c, s, 1);
    if (s->keywords != IR_NONE)
        n -= c->f->module->consts[IR_CONST_INDEX(s->keywords)].nitems;
    text_printf(c->t, "void *o = cw_exception_instance_new(cx, %s, A, %d, %d);\n", type, n, !has_init);
    typed_leave_if(c, s, "!o");
}

static bool call_class(Context *c, IrStmt *s) {
    Type t = typed_of(c, s->args[0]), d = c->copy->vars[s->dsts[0]];
    ClassInfo *cls = t.ref;
    Copy *copy = c->copy->callees[s->id];
    IrFunc *init = infer_find_method(cls, "__init__");
    int32_t sources[MAX_PARAMS];
    if (!cls->regular || (init && !can_call(c, s, copy, 1, sources)))
        return false;
    if (init && copy->result.kind != TYPE_NONE)
        return false;
    if (!init && (cls->exception ? s->keywords != IR_NONE : s->nargs != 1))
        return false;
    char type[32];
    typed_class_pointer(type, sizeof type, cls);
    if (init)
        guard_method(c, s, init, type, "__init__");
    else
        text_puts(c->t, "{");
    make_instance(c, s, cls, type, init != NULL);
    if (init)
        call_copy(c, s, copy, "guard.func", "o", sources, false);
    text_printf(c->t, typed_rep(d) == REP_POINTER ? "v%d = o;}\n" : "v%d = CW_MK_OBJ(o);}\n", s->dsts[0]);
    return true;
}

/* ---- built-in functions ---- */

static bool call_range(Context *c, IrStmt *s) {
    int32_t d = s->dsts[0], n = s->nargs - 1;
    if (typed_rep(c->copy->vars[d]) != REP_RANGE)
        return false;
    if (n == 3) {
        typed_print(c, s, "v%dc = $i3; ", d);
        typed_leave_if(c, s, "v%dc == 0", d);
    } else
        text_printf(c->t, "v%dc = 1; ", d);
    typed_print(c, s, n == 1 ? "v%db = $i1; v%d = 0;\n" : "v%db = $i2; v%d = $i1;\n", d, d);
    return true;
}

static const char *length_struct(Type t) {
    return t.optional             ? NULL
           : t.kind == TYPE_LIST  ? "cw_list"
           : t.kind == TYPE_STR   ? "cw_str"
           : t.kind == TYPE_TUPLE ? "cw_tuple"
           : t.kind == TYPE_BYTES ? "cw_bytes"
                                  : NULL;
}

/* The result is r, no more than ranges.c takes lengths to be. */
static void take_length(Context *c, IrStmt *s) {
    typed_leave_if(c, s, "r > %ldl", RANGE_MAX_LENGTH);
    typed_result(c, s, TYPE(INT), "r");
}

static bool call_len(Context *c, IrStmt *s) {
    if (s->nargs != 2 || s->keywords != IR_NONE)
        return false;
    const char *name = length_struct(typed_of(c, s->args[1]));
    if (name)
        typed_print(c, s, "r = ((%s *)$p1)->len; ", name);
    else
        typed_print(c, s, "r = cw_object_len(cx, $o1); if (CW_UNLIKELY(r < 0)) {$F}\n");
    take_length(c, s);
    return true;
}

static bool call_abs(Context *c, IrStmt *s) {
    Type a = s->nargs == 2 ? typed_of(c, s->args[1]) : TYPE(ANY);
    if (a.kind == TYPE_FLOAT) {
        typed_result(c, s, a, "fabs($d1)");
        return true;
    }
    if (a.kind != TYPE_INT)
        return false;
    typed_print(c, s, "r = $i1; ");
    typed_leave_if(c, s, "r == (-9223372036854775807l-1)");
    typed_result(c, s, a, "r < 0 ? -r : r");
    return true;
}

/* min and max of ints or of floats: the first of equal ones. */
static bool call_extreme(Context *c, IrStmt *s, bool largest) {
    if (s->nargs < 3 || s->keywords != IR_NONE)
        return false;
    Type a = typed_of(c, s->args[1]);
    for (int32_t i = 2; i < s->nargs; i++)
        if (typed_of(c, s->args[i]).kind != a.kind || (a.kind != TYPE_INT && a.kind != TYPE_FLOAT))
            return false;
    void (*operand)(Context *, IrRef) = a.kind == TYPE_INT ? typed_int : typed_double;
    text_printf(c->t, "{%s q = ", typed_c_type(a));
    operand(c, s->args[1]);
    text_puts(c->t, ";\n");
    for (int32_t i = 2; i < s->nargs; i++) {
        text_puts(c->t, "q = ");
        operand(c, s->args[i]);
        text_puts(c->t, largest ? " > q ? " : " < q ? ");
        operand(c, s->args[i]);
        text_puts(c->t, " : q;\n");
    }
    typed_result(c, s, a, "q");
    text_puts(c->t, "}\n");
    return true;
}

static bool call_convert(Context *c, IrStmt *s, int32_t id) {
    Type a = s->nargs == 2 && s->keywords == IR_NONE ? typed_of(c, s->args[1]) : TYPE(ANY);
    if (id == BUILTIN_float && type_is_raw(a)) {
        typed_result(c, s, TYPE(FLOAT), "$d1");
        return true;
    }
    if (id == BUILTIN_int && type_is_int(a)) {
        typed_result(c, s, TYPE(INT), "$i1");
        return true;
    }
    if (id == BUILTIN_int && a.kind == TYPE_FLOAT) {
        typed_print(c, s, "{double q = $d1; ");
        typed_leave_if(c, s, "!(q > -9.2e18 && q < 9.2e18)");
        typed_result(c, s, TYPE(INT), "(int64_t)q");
        text_puts(c->t, "}\n");
        return true;
    }
    return false;
}

static bool call_ord(Context *c, IrStmt *s) {
    Type a = s->nargs == 2 && s->keywords == IR_NONE ? typed_of(c, s->args[1]) : TYPE(ANY);
    if (a.kind != TYPE_STR || a.optional || IR_IS_CONST(s->args[1]))
        return false;
    typed_leave_if(c, s, "((cw_str *)$p1)->len != 1");
    typed_result(c, s, TYPE(INT), "CW_STR_CHAR((cw_str *)$p1, 0)");
    return true;
}

/* Values with the tag, and no others, are exactly of the built-in type; NULL: there is none. */
static const char *tag_of(int32_t builtin) {
    switch (builtin) {
    case BUILTIN_int:
        return "CW_INT";
    case BUILTIN_float:
        return "CW_FLOAT";
    case BUILTIN_bool:
        return "CW_BOOL";
    default:
        return NULL;
    }
}

static bool is_container_type(int32_t builtin) {
    switch (builtin) {
    case BUILTIN_str:
    case BUILTIN_list:
    case BUILTIN_dict:
    case BUILTIN_set:
    case BUILTIN_tuple:
    case BUILTIN_bytes:
    case BUILTIN_frozenset:
        return true;
    default:
        return false;
    }
}

/* isinstance(x, C), where C is a class that no metaclass speaks for: instances of exactly C are seen here. */
static bool call_isinstance(Context *c, IrStmt *s) {
    if (s->nargs != 3 || s->keywords != IR_NONE || c->u->options->frames != FRAMES_NONE ||
        IR_IS_CONST(s->args[2]))
        return false;
    Type cls = typed_of(c, s->args[2]);
    const Builtin *b = cls.kind == TYPE_BUILTIN ? cls.ref : NULL;
    const char *tag = b ? tag_of(b->id) : NULL;
    char type[48];
    if (cls.kind == TYPE_CLASS && !cls.optional)
        typed_class_pointer(type, sizeof type, cls.ref);
    else if (tag || (b && is_container_type(b->id)))
        snprintf(type, sizeof type, "&cw_type_%s", b->name);
    else
        return false;
    typed_print(c, s, "x = $o1; r = ");
    if (tag)
        text_printf(c->t, "x.tag == %s", tag);
    else
        text_printf(c->t, "x.tag == CW_OBJ && CW_TYPE_OF_PTR(x.p) == %s", type);
    text_printf(c->t, " ? 1 : cw_isinstance_of(cx, x, %s);\n", type);
    typed_print(c, s, "if (CW_UNLIKELY(r < 0)) {$F}\n");
    typed_result(c, s, TYPE(BOOL), "r");
    return true;
}

/* super(cls, object): nothing is made, the variable holds the object. */
static bool call_super(Context *c, IrStmt *s) {
    if (c->copy->vars[s->dsts[0]].kind != TYPE_SUPER)
        return false;
    typed_print(c, s, "v%d = $o2.p;\n", s->dsts[0]); /* a value if it may be deleted, which was tested */
    return true;
}

static bool call_builtin(Context *c, IrStmt *s, int32_t id) {
    if (s->keywords != IR_NONE) /* what they mean, or that there are none, the function itself says */
        return false;
    switch (id) {
    case BUILTIN_super:
        return call_super(c, s);
    case BUILTIN_isinstance:
        return call_isinstance(c, s);
    case BUILTIN_range:
        return call_range(c, s);
    case BUILTIN_len:
        return call_len(c, s);
    case BUILTIN_abs:
        return call_abs(c, s);
    case BUILTIN_min:
    case BUILTIN_max:
        return call_extreme(c, s, id == BUILTIN_max);
    case BUILTIN_int:
    case BUILTIN_float:
        return call_convert(c, s, id);
    case BUILTIN_ord:
        return call_ord(c, s);
    default:
        return false;
    }
}

bool typed_call(Context *c, IrStmt *s) {
    Type f = typed_of(c, s->args[0]);
    if (f.optional)
        return false;
    switch ((TypeKind)f.kind) {
    case TYPE_FUNCTION:
        return call_function(c, s);
    case TYPE_FUNCTIONS:
        return call_functions(c, s, f);
    case TYPE_CLASS:
        return call_class(c, s);
    case TYPE_TYPE:
        return typed_call_made(c, s, f.ref);
    case TYPE_BUILTIN:
        return call_builtin(c, s, ((const Builtin *)f.ref)->id) || typed_call_native(c, s, f.ref);
    default:
        return false;
    }
}

/* ---- methods ---- */

/* The C expression of the function that LOAD_METHOD left for s; NULL: not one of those that inference has
 * found. */
static const char *loaded_function(Context *c, const IrStmt *s, char *text, size_t size) {
    Type m = typed_of(c, s->method);
    if ((m.kind != TYPE_FUNCTION && m.kind != TYPE_FUNCTIONS) || m.optional)
        return NULL;
    snprintf(text, size, "((cw_func *)v%d)", s->method);
    return text;
}

/* The function that is called is that of a copy: guarded here, or loaded before. Opens a block. */
static const char *begin_method(Context *c, IrStmt *s, const Copy *copy, const char *type,
                                const char *loaded) {
    if (!loaded) {
        guard_method(c, s, copy->func, type, infer_const_name(c->copy, s->name));
        return "guard.func";
    }
    text_puts(c->t, "{");
    if (c->u->options->codes_change)
        typed_leave_if(c, s, "%s->code != &k%d_%d", loaded, infer_func(copy->func)->module_index,
                       copy->func->index);
    return loaded;
}

/* The receiver of s is there, and has no attributes beside its slots. */
static void guard_receiver(Context *c, IrStmt *s) {
    if (typed_of(c, s->args[0]).optional)
        typed_leave_if(c, s, "!v%d", s->args[0]);
    typed_leave_if(c, s, "((cw_instance *)v%d)->dict", s->args[0]);
}

/* The condition that the receiver is of the class, of several, and what was loaded is that class's method. */
static void begin_class(Context *c, const char *receiver, const char *type, const Copy *copy,
                        const char *loaded, bool first) {
    text_printf(c->t, "%sif (CW_TYPE_OF_PTR(%s) == %s", first ? "" : "else ", receiver, type);
    if (loaded && c->u->options->classes_change)
        text_printf(c->t, " && %s->code == &k%d_%d", loaded, infer_func(copy->func)->module_index,
                    copy->func->index);
    text_puts(c->t, ") ");
}

/* One class: its version is tested; several: a chain of tests of the class, then the same. */
static bool call_instance_method(Context *c, IrStmt *s) {
    Type self = typed_of(c, s->args[0]);
    Copy **targets = c->copy->targets[s->id];
    int32_t count = type_class_count(self), sources[MAX_PARAMS];
    for (int32_t i = 0; i < count; i++)
        if (!targets || !can_call(c, s, targets[i], 1, sources))
            return false;
    char type[48], receiver[16], function[32];
    const char *loaded = NULL;
    if (s->method != IR_NONE && !(loaded = loaded_function(c, s, function, sizeof function)))
        return false;
    snprintf(receiver, sizeof receiver, "v%d", s->args[0]);
    if (!loaded)
        guard_receiver(c, s);
    typed_class_pointer(type, sizeof type, type_class(self, 0));
    if (count == 1 && c->u->options->classes_change)
        typed_leave_if(c, s, "CW_TYPE_OF_PTR(%s) != %s", receiver, type);
    for (int32_t i = 0; i < count; i++) {
        typed_class_pointer(type, sizeof type, type_class(self, i));
        if (count > 1)
            begin_class(c, receiver, type, targets[i], loaded, i == 0);
        const char *callee = begin_method(c, s, targets[i], type, loaded);
        infer_bind(c->copy, s, targets[i]->func, 1, 1, sources);
        call_copy(c, s, targets[i], callee, receiver, sources, true);
        text_puts(c->t, "}\n");
    }
    if (count > 1) { /* its class was changed meanwhile */
        text_puts(c->t, "else {");
        typed_leave_if(c, s, "1");
        text_puts(c->t, "}\n");
    }
    return true;
}

/* super().__init__(...) of the first exception class after the built-in ones. */
static bool call_exception_init(Context *c, IrStmt *s, const ClassInfo *cls) {
    int32_t d = s->dsts[0];
    if (!cls->exception || cls->base || s->keywords != IR_NONE ||
        strcmp(infer_const_name(c->copy, s->name), "__init__") || !emit_is_value(c, d))
        return false;
    char type[48];
    typed_class_pointer(type, sizeof type, cls);
    int32_t n = emit_arguments(c, s, 1);
    typed_leave_if(c, s, "!cw_exception_init(cx, %s, v%d, A, %d)", type, s->args[0], n);
    text_printf(c->t, "v%d = CW_MK_NONE;\n", d);
    return true;
}

/* super().name(...): the variable holds the object itself. */
static bool call_super_method(Context *c, IrStmt *s) {
    Copy *copy = c->copy->callees[s->id];
    Type cls = type_item(typed_of(c, s->args[0]), 1);
    int32_t sources[MAX_PARAMS];
    if (cls.kind == TYPE_CLASS && call_exception_init(c, s, cls.ref))
        return true;
    if (cls.kind != TYPE_CLASS || !can_call(c, s, copy, 1, sources))
        return false;
    char type[48], receiver[16], function[32];
    const char *loaded = NULL;
    if (s->method != IR_NONE && !(loaded = loaded_function(c, s, function, sizeof function)))
        return false;
    infer_bind(c->copy, s, copy->func, 1, 1, sources);
    snprintf(receiver, sizeof receiver, "v%d", s->args[0]);
    typed_class_pointer(type, sizeof type, cls.ref);
    if (loaded)
        begin_method(c, s, copy, type, loaded);
    else
        guard_super(c, s, copy->func, type, receiver);
    call_copy(c, s, copy, loaded ? loaded : "guard->func", receiver, sources, true);
    text_puts(c->t, "}\n");
    return true;
}

/* Methods of built-in types need not be loaded; of a known class the guard gives the function. */
bool typed_load_method(Context *c, IrStmt *s) {
    Type self = typed_of(c, s->args[0]), m = c->copy->vars[s->dsts[0]];
    const char *name = infer_const_name(c->copy, s->name);
    if (m.kind == TYPE_NONE)
        return true;
    if ((m.kind != TYPE_FUNCTION && m.kind != TYPE_FUNCTIONS) || m.optional)
        return false;
    bool behind = self.kind == TYPE_SUPER;
    int32_t count = behind ? 1 : type_class_count(self);
    char type[48], receiver[16];
    snprintf(receiver, sizeof receiver, "v%d", s->args[0]);
    if (!behind)
        guard_receiver(c, s);
    for (int32_t i = 0; i < count; i++) {
        const IrFunc *f = infer_loaded_method(self, i, name);
        typed_class_pointer(type, sizeof type, behind ? type_item(self, 1).ref : type_class(self, i));
        if (count > 1)
            begin_class(c, receiver, type, NULL, NULL, i == 0);
        else if (!behind && c->u->options->classes_change)
            typed_leave_if(c, s, "CW_TYPE_OF_PTR(%s) != %s", receiver, type);
        if (behind)
            guard_super(c, s, f, type, receiver);
        else
            guard_method(c, s, f, type, name);
        text_printf(c->t, "v%d = guard%sfunc;}\n", s->dsts[0], behind ? "->" : ".");
    }
    if (count > 1) {
        text_puts(c->t, "else {");
        typed_leave_if(c, s, "1");
        text_puts(c->t, "}\n");
    }
    return true;
}

bool typed_operator_method(Context *c, IrStmt *s) {
    Copy *copy = c->copy->callees[s->id];
    Type self = typed_of(c, s->args[0]);
    int32_t sources[MAX_PARAMS];
    if (IR_IS_CONST(s->args[0]) || !can_call(c, s, copy, 1, sources))
        return false;
    char type[48], receiver[16];
    infer_bind(c->copy, s, copy->func, 1, 1, sources);
    snprintf(receiver, sizeof receiver, "v%d", s->args[0]);
    typed_class_pointer(type, sizeof type, self.ref);
    guard_method(c, s, copy->func, type, infer_operator_name(s));
    call_copy(c, s, copy, "guard.func", receiver, sources, true);
    text_puts(c->t, "}\n");
    return true;
}

static bool call_list_method(Context *c, IrStmt *s, const char *name) {
    int32_t d = s->dsts[0];
    if (!strcmp(name, "append") && s->nargs == 2 && s->keywords == IR_NONE &&
        typed_of(c, s->args[1]).kind != TYPE_NEVER) {
        typed_append(c, s, s->args[0], s->args[1]);
        if (emit_is_value(c, d))
            text_printf(c->t, "v%d = CW_MK_NONE;\n", d);
        return true;
    }
    if (!strcmp(name, "pop") && s->nargs == 1) {
        int32_t l = s->args[0];
        typed_leave_if(c, s, "((cw_list *)v%d)->len == 0 || ((cw_list *)v%d)->sorting", l, l);
        text_printf(c->t, "x = CW_LIST_ITEM((cw_list *)v%d, ((cw_list *)v%d)->len - 1); ", l, l);
        text_printf(c->t,
                    "((cw_list *)v%d)->len--; if (((cw_list *)v%d)->kind == CW_LIST_VALUE) ((cw_value "
                    "*)((cw_list *)v%d)->data)[((cw_list *)v%d)->len] = CW_MK_NULL;\n",
                    l, l, l, l);
        emit_typed_cast(c, s, 0, "x");
        return true;
    }
    return false;
}

/* What built-in types have of a name stays the same: nobody reads there what was loaded. */
bool typed_call_method(Context *c, IrStmt *s) {
    Type self = typed_of(c, s->args[0]);
    if (IR_IS_CONST(s->args[0]))
        return typed_native_method(c, s);
    if (self.kind == TYPE_INSTANCE || self.kind == TYPE_ONEOF)
        return call_instance_method(c, s);
    if (self.kind == TYPE_SUPER)
        return call_super_method(c, s);
    if (self.optional)
        return false;
    if (self.kind == TYPE_LIST && call_list_method(c, s, infer_const_name(c->copy, s->name)))
        return true;
    return typed_native_method(c, s);
}
