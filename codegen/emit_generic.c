/* emit_generic.c: operations in the generic C function of an IrFunc.
 *
 * Every variable is a cw_value: a C local v<N>, or in generators (whose frame lives in the heap) fr[N].
 * Statements become runtime calls whose results are tested; see emit.h for the names and the error labels.
 */
#include "emit_generic.h"

#include <assert.h>
#include <string.h>

#include "typeinfer/live.h"

/* A variable that holds a cw_value. */
void emit_var(Context *c, int32_t id) {
    text_printf(c->t, c->heap_frame ? "fr[%d]" : "v%d", id);
}

/* Results of statement s go to x, y, z first where the variable cannot take them at once: in typed copies
 * when it is no cw_value; within try, where a failing operation must leave the old value. */
static bool is_indirect(Context *c, int32_t id) {
    if (c->copy)
        return !emit_is_value(c, id) || (c->handler && c->f->vars[id].kind != IR_VAR_TEMP);
    return c->handler && c->f->vars[id].kind != IR_VAR_TEMP;
}

static void dst(Context *c, IrStmt *s, int32_t j) {
    if (is_indirect(c, s->dsts[j]))
        text_printf(c->t, "%c", "xyz"[j]);
    else
        emit_var(c, s->dsts[j]);
}

/* After success: brings indirect results to their variables. */
static void finish(Context *c, IrStmt *s) {
    for (int32_t j = 0; j < s->ndsts; j++) {
        if (!is_indirect(c, s->dsts[j]))
            continue;
        char place[2] = {"xyz"[j], 0};
        if (c->copy)
            emit_typed_cast(c, s, j, place);
        else {
            emit_var(c, s->dsts[j]);
            text_printf(c->t, " = %s;\n", place);
        }
    }
}

void emit_ref(Context *c, IrRef r) {
    if (r == IR_NONE)
        text_puts(c->t, "CW_MK_NULL");
    else if (IR_IS_CONST(r))
        emit_ref_const(c->u, c->t, r);
    else if (c->copy)
        emit_typed_box(c, r);
    else
        emit_var(c, r);
}

static void name(Context *c, IrRef r) {
    emit_object(c->u, c->t, r);
}

/* A new site for the span of s. */
static int32_t add_site(Context *c, IrStmt *s) {
    SiteTable *t = c->sites;
    if (t->count == t->capacity) {
        int32_t cap = t->capacity ? t->capacity * 2 : 32;
        Arena *a = c->f->module->arena;
        t->stmts =
            arena_grow(a, t->stmts, sizeof *t->stmts * (size_t)t->capacity, sizeof *t->stmts * (size_t)cap);
        t->scopes =
            arena_grow(a, t->scopes, sizeof(int32_t) * (size_t)t->capacity, sizeof(int32_t) * (size_t)cap);
        t->capacity = cap;
    }
    t->scopes[t->count] = c->scope;
    t->stmts[t->count] = s;
    return t->count++;
}

int32_t emit_site(Context *c, IrStmt *s) {
    int32_t *known = &c->sites->by_id[s->id];
    if (!*known)
        *known = add_site(c, s) + 1;
    return *known - 1;
}

/* The site of `o.m` in the call o.m(...). */
static int32_t lookup_site(Context *c, IrStmt *s) {
    Arena *a = c->f->module->arena;
    if (!c->sites->lookup_by_id)
        c->sites->lookup_by_id = ARENA_ARRAY(a, int32_t, c->f->nstmts + 1);
    int32_t *known = &c->sites->lookup_by_id[s->id];
    if (!*known) {
        IrStmt *lookup = ARENA_NEW(a, IrStmt);
        lookup->span = s->span;
        lookup->span.end_line = (int32_t)(s->number >> 32);
        lookup->span.end_col = (int32_t)s->number;
        *known = add_site(c, lookup) + 1;
    }
    return *known - 1;
}

/* The label that adds site e to the traceback, then P<n> for exceptions that go on without. */
void emit_handler_label(Context *c, int32_t n) {
    text_printf(c->t, "H%d: CW_UNUSED_LABEL; cw_traceback_add(cx, &S%d_%d[e]);\n", n, c->u->index,
                c->f->index);
    emit_record_traceback(c);
    text_printf(c->t, "P%d: CW_UNUSED_LABEL;\n", n);
}

void emit_handler_end(Context *c, const char *result) {
    emit_handler_label(c, 0);
    text_printf(c->t, "return %s;\n", result);
}

/* Leaves statement s with the pending exception, under a condition or at all. */
void emit_fail(Context *c, IrStmt *s) {
    if (s->call) {
        text_puts(c->t, "if (cw_method_missing(cx, ");
        emit_ref(c, s->call->args[0]);
        text_puts(c->t, ", ");
        name(c, s->call->name);
        text_printf(c->t, ")) {e = %d; goto H%d;}\n", lookup_site(c, s->call), c->handler);
    }
    text_printf(c->t, "e = %d; goto H%d;\n", emit_site(c, s), c->handler);
}

void emit_fail_if(Context *c, IrStmt *s, const char *condition) {
    text_printf(c->t, "if (CW_UNLIKELY(%s)) {", condition);
    emit_fail(c, s);
    text_puts(c->t, "}\n");
}

/* `v = call` begun by the caller: leaves if it failed. */
static void test_dst(Context *c, IrStmt *s) {
    text_puts(c->t, "if (CW_UNLIKELY(!");
    dst(c, s, 0);
    text_puts(c->t, ".tag)) {");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
}

static void check_dst(Context *c, IrStmt *s) {
    test_dst(c, s);
    finish(c, s);
}

int32_t emit_arguments(Context *c, const IrStmt *s, int32_t first) {
    int32_t n = s->nargs - first;
    if (n > c->max_args)
        c->max_args = n;
    for (int32_t i = 0; i < n; i++) {
        text_printf(c->t, "A[%d] = ", i);
        emit_ref(c, s->args[first + i]);
        text_puts(c->t, "; ");
    }
    return n;
}

static void keywords(Context *c, IrStmt *s) {
    if (s->keywords == IR_NONE)
        text_puts(c->t, "0");
    else {
        text_puts(c->t, "(cw_tuple *)");
        emit_object(c->u, c->t, s->keywords);
    }
}

static int32_t keyword_count(Context *c, IrStmt *s) {
    return s->keywords == IR_NONE ? 0 : c->u->module->consts[IR_CONST_INDEX(s->keywords)].nitems;
}

static void module_pointer(Context *c) {
    if (c->f->module->is_code)
        text_puts(c->t, "self->module");
    else
        text_printf(c->t, "module%d.module", c->u->index);
}

/* A row of new caches of attributes. */
static void add_caches(Context *c, int32_t count) {
    text_printf(c->t, count ? "&K[%d]" : "0", c->ncaches);
    c->ncaches += count;
}

/* dst = function(cx, immediates, operands...); tested. form is a format of its own:
 * %d dst, %0..%3 operands, %n name, %i number, %m module, %k keywords as cw_value or null, %c a new cache, %C
 * those of a class pattern; other text as it is. */
void emit_expand(Context *c, IrStmt *s, const char *form) {
    for (const char *p = form; *p; p++) {
        if (*p != '%') {
            text_append(c->t, p, 1);
            continue;
        }
        switch (*++p) {
        case 'd':
            dst(c, s, 0);
            break;
        case 'D':
            dst(c, s, 1);
            break;
        case 'F':
            dst(c, s, 2);
            break;
        case 'n':
            name(c, s->name);
            break;
        case 'i':
            text_printf(c->t, "%ld", (long)s->number);
            break;
        case 'm':
            module_pointer(c);
            break;
        case 'k':
            emit_ref(c, s->keywords);
            break;
        case 'c':
            add_caches(c, 1);
            break;
        case 'C':
            text_printf(c->t, "&M[%d], ", c->nmatches++);
            add_caches(c, (int32_t)s->number + keyword_count(c, s));
            break;
        case 'N':
            text_printf(c->t, "%d", s->nargs);
            break;
        case 'R':
            text_printf(c->t, "%d", s->ndsts);
            break;
        default:
            assert(*p >= '0' && *p <= '3');
            emit_ref(c, s->args[*p - '0']);
        }
    }
}

/* How each operation is printed. What the result of the text says: */
typedef enum ResultKind {
    RESULT_NONE,    /* cannot fail, text is a whole statement */
    RESULT_VALUE,   /* text is an expression: cw_value, CW_NULL on error, to dsts[0] */
    RESULT_PLAIN,   /* expression that cannot fail, to dsts[0] */
    RESULT_STATUS,  /* expression: int64, negative on error */
    RESULT_BOOL,    /* expression: int64 1, 0, -1; dsts[0] becomes a bool */
    RESULT_NOTBOOL, /* the same, negated */
    RESULT_CUSTOM   /* a function below */
} ResultKind;

typedef struct OpForm {
    uint8_t kind;
    uint8_t array; /* operands from this index on go to A first; 255: none */
    const char *text;
} OpForm;

static const OpForm forms[IR_OP_COUNT] = {
    [IR_MOVE] = {RESULT_PLAIN, 255, "%0"},
    [IR_REFINE] = {RESULT_PLAIN, 255, "%0"},
    [IR_UNSET] = {RESULT_PLAIN, 255, "CW_MK_NULL"},
    [IR_CHECK_BOUND] = {RESULT_CUSTOM, 255, NULL},
    [IR_LOAD_GLOBAL] = {RESULT_CUSTOM, 255, NULL},
    [IR_STORE_GLOBAL] = {RESULT_CUSTOM, 255, NULL},
    [IR_DELETE_GLOBAL] = {RESULT_STATUS, 255, "cw_global_delete(cx, %m, %n)"},
    [IR_NEW_CELL] = {RESULT_PLAIN, 255, "CW_MK_OBJ(cw_cell_new(cx, %0))"},
    [IR_LOAD_CELL] = {RESULT_CUSTOM, 255, NULL},
    [IR_STORE_CELL] = {RESULT_NONE, 255, "((cw_cell *)%0.p)->v = %1;"},
    [IR_DELETE_CELL] = {RESULT_CUSTOM, 255, NULL},
    [IR_LOAD_FREE] = {RESULT_PLAIN, 255, "CW_MK_OBJ(self->closure[%i])"},
    [IR_LOAD_NAME] = {RESULT_VALUE, 255, "cw_namespace_load(cx, %0, %m, %n)"},
    [IR_LOAD_NAME_CELL] = {RESULT_VALUE, 255, "cw_namespace_load_cell(cx, %0, (cw_cell *)%1.p, %n)"},
    [IR_STORE_NAME] = {RESULT_STATUS, 255, "cw_namespace_store(cx, %0, %n, %1)"},
    [IR_DELETE_NAME] = {RESULT_STATUS, 255, "cw_namespace_delete(cx, %0, %n)"},
    [IR_SETUP_ANNOTATIONS] = {RESULT_STATUS, 255, "cw_namespace_annotations(cx, %0)"},
    [IR_GLOBALS] = {RESULT_VALUE, 255, "cw_globals(cx, %m)"},
    [IR_LOCALS] = {RESULT_CUSTOM, 255, NULL},
    [IR_BINARY] = {RESULT_VALUE, 255, "cw_number_binary(cx, %i, %0, %1)"},
    [IR_INPLACE] = {RESULT_VALUE, 255, "cw_number_inplace(cx, %i, %0, %1)"},
    [IR_UNARY] = {RESULT_VALUE, 255, "cw_number_unary(cx, %i, %0)"},
    [IR_COMPARE] = {RESULT_VALUE, 255, "cw_object_compare(cx, %i, %0, %1)"},
    [IR_IS] = {RESULT_PLAIN, 255, "CW_MK_BOOL(cw_object_is(%0, %1) != %i)"},
    [IR_IN] = {RESULT_CUSTOM, 255, NULL},
    [IR_IS_BUILTIN] = {RESULT_CUSTOM, 255, NULL},
    [IR_IS_STR] = {RESULT_PLAIN, 255, "CW_MK_BOOL(CW_IS_EXACT(%0, &cw_type_str))"},
    [IR_TRUTH] = {RESULT_BOOL, 255, "CW_TRUTH(cx, %0)"},
    [IR_NOT] = {RESULT_NOTBOOL, 255, "CW_TRUTH(cx, %0)"},
    [IR_GETATTR] = {RESULT_VALUE, 255, "cw_getattr_cached(cx, %0, %n, %c)"},
    [IR_SETATTR] = {RESULT_STATUS, 255, "cw_setattr_cached(cx, %0, %n, %1, %c)"},
    [IR_DELATTR] = {RESULT_STATUS, 255, "cw_object_delattr(cx, %0, %n)"},
    [IR_GETITEM] = {RESULT_VALUE, 255, "cw_object_getitem(cx, %0, %1)"},
    [IR_SETITEM] = {RESULT_STATUS, 255, "cw_object_setitem(cx, %0, %1, %2)"},
    [IR_DELITEM] = {RESULT_STATUS, 255, "cw_object_delitem(cx, %0, %1)"},
    [IR_CALL] = {RESULT_CUSTOM, 1, NULL},
    [IR_CALL_METHOD] = {RESULT_CUSTOM, 0, NULL},
    [IR_LOAD_METHOD] = {RESULT_VALUE, 255, "cw_method_load(cx, %0, %n, %c)"},
    [IR_CALL_EX] = {RESULT_VALUE, 255, "cw_call_ex(cx, %0, %1, %2)"},
    [IR_CALL_EVALUATE] = {RESULT_VALUE, 1, "cw_call_evaluate(cx, %0, %i, A)"},
    [IR_MERGE_KEYWORDS] = {RESULT_STATUS, 255, "cw_call_merge_keywords(cx, %0, %1, %2)"},
    [IR_BUILD_LIST] = {RESULT_VALUE, 0, "cw_list_build(cx, A, %N)"},
    [IR_BUILD_TUPLE] = {RESULT_VALUE, 0, "cw_tuple_build(cx, A, %N)"},
    [IR_BUILD_SET] = {RESULT_VALUE, 0, "cw_set_build(cx, A, %N)"},
    [IR_BUILD_DICT] = {RESULT_VALUE, 0, "cw_dict_build(cx, A, %N / 2)"},
    [IR_BUILD_SLICE] = {RESULT_CUSTOM, 255, NULL},
    [IR_BUILD_STRING] = {RESULT_VALUE, 0, "cw_str_join_parts(cx, A, %N)"},
    [IR_FORMAT_VALUE] = {RESULT_VALUE, 255, "cw_format_value(cx, %0, %i, %1)"},
    [IR_LIST_APPEND] = {RESULT_STATUS, 255, "cw_list_append_value(cx, %0, %1)"},
    [IR_LIST_EXTEND] = {RESULT_STATUS, 255, "cw_list_extend_value(cx, %0, %1)"},
    [IR_LIST_TO_TUPLE] = {RESULT_VALUE, 255, "cw_tuple_from_list(cx, %0)"},
    [IR_SET_ADD] = {RESULT_STATUS, 255, "cw_set_add_value(cx, %0, %1)"},
    [IR_SET_UPDATE] = {RESULT_STATUS, 255, "cw_set_update_value(cx, %0, %1)"},
    [IR_DICT_SET] = {RESULT_STATUS, 255, "cw_dict_set_value(cx, %0, %1, %2)"},
    [IR_DICT_UPDATE] = {RESULT_STATUS, 255, "cw_dict_update_value(cx, %0, %1)"},
    [IR_UNPACK] = {RESULT_CUSTOM, 255, "cw_object_unpack(cx, %0, %R, A)"},
    [IR_UNPACK_EX] = {RESULT_CUSTOM, 255, "cw_object_unpack_ex(cx, %0, %i, %R - 1 - %i, A)"},
    [IR_GET_ITER] = {RESULT_VALUE, 255, "cw_object_iter(cx, %0)"},
    [IR_LEN] = {RESULT_CUSTOM, 255, NULL},
    [IR_MAKE_FUNCTION] = {RESULT_CUSTOM, 255, NULL},
    [IR_MAKE_CLASS] = {RESULT_CUSTOM, 255, NULL},
    [IR_MAKE_CLASS_EX] = {RESULT_CUSTOM, 255, NULL},
    [IR_DECORATED] = {RESULT_CUSTOM, 255, NULL},
    [IR_IMPORT_NAME] = {RESULT_VALUE, 255, "cw_import_name(cx, %m, %n, %k, %i)"},
    [IR_IMPORT_DOTTED] = {RESULT_VALUE, 255, "cw_import_dotted_as(cx, %m, %n)"},
    [IR_IMPORT_FROM] = {RESULT_VALUE, 255, "cw_import_from(cx, %0, %n)"},
    [IR_RELEASE] = {RESULT_CUSTOM, 255, NULL},
    [IR_POLL] = {RESULT_STATUS, 255, "CW_POLL(cx)"},
    [IR_DISPLAY] = {RESULT_STATUS, 255, "cw_display(cx, %0)"},
    [IR_IMPORT_STAR] = {RESULT_STATUS, 255, "cw_import_star(cx, %0, %m)"},
    [IR_EXC_MATCH] = {RESULT_BOOL, 255, "cw_exception_matches(cx, %0, %1)"},
    [IR_GROUP_MATCH] = {RESULT_VALUE, 255, "cw_exception_group_match(cx, %0, %1, &%D)"},
    [IR_GROUP_FINISH] = {RESULT_CUSTOM, 255, NULL},
    [IR_HANDLER_LEAVE] = {RESULT_NONE, 255, "cw_handler_leave(cx, %0);"},
    [IR_RAISE_ASSERTION] = {RESULT_CUSTOM, 255, NULL},
    [IR_RAISE_PENDING] = {RESULT_CUSTOM, 255, NULL},
    [IR_WITH_ENTER] = {RESULT_VALUE, 255, "cw_with_enter(cx, %0, &%D)"},
    [IR_WITH_AENTER] = {RESULT_VALUE, 255, "cw_with_aenter(cx, %0, &%D)"},
    [IR_EXC_INFO] = {RESULT_NONE, 255, "cw_exception_info(cx, %0, &%d, &%D, &%F);"},
    [IR_GET_AWAITABLE] = {RESULT_VALUE, 255, "cw_get_awaitable(cx, %0, %i)"},
    [IR_GET_YIELD_FROM_ITER] = {RESULT_VALUE, 255, "cw_get_yield_from_iter(cx, %0)"},
    [IR_GET_AITER] = {RESULT_VALUE, 255, "cw_get_aiter(cx, %0)"},
    [IR_GET_ANEXT] = {RESULT_VALUE, 255, "cw_get_anext(cx, %0)"},
    [IR_ASYNC_WRAP] = {RESULT_VALUE, 255, "cw_async_gen_wrap(cx, %0)"},
    [IR_GEN_FRESH] = {RESULT_PLAIN, 255, "CW_MK_BOOL(cw_gen_is_fresh(cx, %0))"},
    [IR_DISCARD] = {RESULT_CUSTOM, 255, NULL},
    [IR_GEN_DROP] = {RESULT_NONE, 255, "if (%0.i) cw_gen_drop(cx, %1);"},
    [IR_IS_STOP_ASYNC] = {RESULT_PLAIN, 255, "CW_MK_BOOL(cw_exception_is_stop_async(%0))"},
    [IR_MATCH_SEQUENCE] = {RESULT_PLAIN, 255, "CW_MK_BOOL(cw_match_is_sequence(%0))"},
    [IR_MATCH_MAPPING] = {RESULT_PLAIN, 255, "CW_MK_BOOL(cw_match_is_mapping(%0))"},
    [IR_MATCH_KEYS] = {RESULT_VALUE, 255, "cw_match_keys(cx, %0, %1)"},
    [IR_MATCH_REST] = {RESULT_VALUE, 255, "cw_match_rest(cx, %0, %1)"},
    [IR_MATCH_CLASS] = {RESULT_VALUE, 255, "cw_match_class(cx, %0, %1, %i, %k, %C)"},
};

/* ---- operations that no form describes ---- */

/* The pending exception goes on without a new traceback entry. */
static void emit_propagate(Context *c, IrStmt *s) {
    (void)s;
    text_printf(c->t, "goto P%d;\n", c->handler);
}

static void emit_is_builtin(Context *c, IrStmt *s) {
    emit_expand(c, s,
                "{static int64_t epoch, same; if (CW_UNLIKELY(epoch != cx->namespace_epoch)) {same = "
                "cw_builtin_is_original(cx, %m, %n); epoch = cx->namespace_epoch;}\nr = same;}\n"
                "%d = CW_MK_BOOL(r);\n");
    finish(c, s);
}

static void emit_load_global(Context *c, IrStmt *s) {
    if (s->number >= 0) {
        emit_expand(c, s, "%d = ");
        text_printf(c->t, "slots%d[%ld]; ", c->u->index, (long)s->number);
        emit_expand(c, s, "if (CW_UNLIKELY(!%d.tag)) {%d = cw_global_load_slow(cx, %m, %n); ");
        text_puts(c->t, "if (!");
        dst(c, s, 0);
        text_puts(c->t, ".tag) {");
        emit_fail(c, s);
        text_puts(c->t, "}}\n");
        finish(c, s);
        return;
    }
    if (c->f->module->is_code) {
        emit_expand(c, s, "%d = cw_global_load_slow(cx, %m, %n); ");
        check_dst(c, s);
        return;
    }
    /* A builtin, kept with the epoch of namespaces at which it was looked up. */
    emit_expand(c, s,
                "{static cw_value cached; static int64_t epoch; %d = epoch == cx->namespace_epoch ? cached : "
                "cw_global_load_cached(cx, %m, %n, &cached, &epoch);}\n");
    check_dst(c, s);
}

static void emit_store_global(Context *c, IrStmt *s) {
    if (s->number >= 0) {
        text_printf(c->t, "slots%d[%ld] = ", c->u->index, (long)s->number);
        emit_expand(c, s, "%0; ");
        text_printf(c->t, "if (known%d[%ld]) {known%d[%ld] = 0; cx->slots_changed++;}\n", c->u->index,
                    (long)s->number, c->u->index, (long)s->number);
        return;
    }
    emit_expand(c, s, "if (cw_global_store_name(cx, %m, %n, %0) < 0) ");
    text_puts(c->t, "{");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
}

static void emit_cell_access(Context *c, IrStmt *s) {
    static const char *const raise[] = {
        [IR_UNBOUND_LOCAL] = "cw_raise_unbound_local",
        [IR_UNBOUND_FREE] = "cw_raise_unbound_free",
        [IR_UNBOUND_NO_CLASS] = "cw_raise_super_no_class",
        [IR_UNBOUND_EMPTY_CLASS] = "cw_raise_super_empty_class",
        [IR_UNBOUND_DELETED] = "cw_raise_super_deleted",
    };
    if (s->op == IR_CHECK_BOUND)
        emit_expand(c, s, "if (CW_UNLIKELY(!%0.tag)) {");
    else
        emit_expand(c, s, "if (CW_UNLIKELY(!((cw_cell *)%0.p)->v.tag)) {");
    text_printf(c->t, "%s(cx, ", raise[s->number]);
    name(c, s->name);
    text_puts(c->t, "); ");
    emit_fail(c, s);
    text_puts(c->t, "}\n");
    if (s->op == IR_LOAD_CELL) {
        emit_expand(c, s, "%d = ((cw_cell *)%0.p)->v;\n");
        finish(c, s);
    } else if (s->op == IR_DELETE_CELL)
        emit_expand(c, s, "((cw_cell *)%0.p)->v = CW_MK_NULL;\n");
}

static void emit_locals(Context *c, IrStmt *s) {
    bool kept = s->nargs && s->args[0] == IR_NONE;
    if (kept)
        emit_expand(c, s, "%d = %1.tag ? %1 : cw_dict_build(cx, 0, 0);\n");
    else
        emit_expand(c, s, "%d = cw_dict_build(cx, 0, 0);\n");
    for (int32_t i = kept ? 2 : 0; i + 1 < s->nargs; i += 2) {
        int32_t id = s->args[i + 1];
        bool cell = c->f->vars[id].kind == IR_VAR_CELL;
        text_puts(c->t, "{cw_value local = ");
        if (cell) {
            text_puts(c->t, "((cw_cell *)");
            emit_ref(c, id);
            text_puts(c->t, ".p)->v");
        } else
            emit_ref(c, id);
        text_puts(c->t, "; if (cw_locals_set(cx, ");
        dst(c, s, 0);
        text_puts(c->t, ", ");
        emit_ref(c, s->args[i]);
        text_puts(c->t, ", local) < 0) {");
        emit_fail(c, s);
        text_puts(c->t, "}}\n");
    }
    finish(c, s);
}

static void emit_call(Context *c, IrStmt *s) {
    bool method = s->op == IR_CALL_METHOD, loaded = s->method != IR_NONE;
    int32_t given = s->nargs - (method ? 0 : 1) - keyword_count(c, s);
    emit_arguments(c, s, method ? 0 : 1);
    bool recorded = emit_record(c, s);
    if (loaded) {
        emit_expand(c, s, "%d = cw_method_call(cx, ");
        emit_ref(c, s->method);
        emit_expand(c, s, ", %n, A, ");
    } else {
        emit_expand(c, s, method ? "%d = cw_call_method_cached(cx, %n, A, " : "%d = cw_call(cx, %0, A, ");
    }
    text_printf(c->t, "%d, ", given);
    keywords(c, s);
    emit_expand(c, s, method && !loaded ? ", %c); " : "); ");
    if (recorded)
        emit_record_end(c);
    if (!method || !s->number) {
        check_dst(c, s);
        return;
    }
    text_puts(c->t, "if (CW_UNLIKELY(!");
    dst(c, s, 0);
    text_printf(c->t, ".tag)) {e = cx->missed == cx->exc ? %d : %d; goto H%d;}\n", lookup_site(c, s),
                emit_site(c, s), c->handler);
    finish(c, s);
}

/* r = text: fails if it is negative. */
static void emit_status(Context *c, IrStmt *s, const char *text) {
    bool recorded = emit_record(c, s);
    text_puts(c->t, "r = ");
    emit_expand(c, s, text);
    text_puts(c->t, "; ");
    if (recorded)
        emit_record_end(c);
    emit_fail_if(c, s, "r < 0");
}

static void emit_slice(Context *c, IrStmt *s) {
    emit_expand(c, s, "%d = cw_slice_build(cx");
    for (int i = 0; i < 3; i++) {
        text_puts(c->t, ", ");
        if (s->args[i] == IR_NONE)
            text_puts(c->t, "CW_MK_NONE");
        else
            emit_ref(c, s->args[i]);
    }
    text_puts(c->t, "); ");
    check_dst(c, s);
}

/* A holds the results. */
void emit_store_unpacked(Context *c, IrStmt *s) {
    for (int32_t i = 0; i < s->ndsts; i++) {
        char place[24];
        snprintf(place, sizeof place, "A[%d]", i);
        if (c->copy && !emit_is_value(c, s->dsts[i]))
            emit_typed_cast(c, s, i, place);
        else {
            emit_var(c, s->dsts[i]);
            text_printf(c->t, " = %s; ", place);
        }
    }
    text_puts(c->t, "\n");
}

static void emit_unpack(Context *c, IrStmt *s) {
    if (s->ndsts > c->max_args)
        c->max_args = s->ndsts;
    emit_status(c, s, forms[s->op].text);
    emit_store_unpacked(c, s);
}

static void cells_array(Context *c, IrStmt *s, int32_t from) {
    int32_t n = s->nargs - from;
    text_printf(c->t, "{cw_cell *cells[%d]; ", n > 0 ? n : 1);
    for (int32_t i = 0; i < n; i++) {
        text_printf(c->t, "cells[%d] = ", i);
        emit_ref(c, s->args[from + i]);
        text_puts(c->t, ".p; ");
    }
}

static void emit_make_function(Context *c, IrStmt *s) {
    cells_array(c, s, 3);
    emit_expand(c, s, "%d = cw_function_new(cx, ");
    text_printf(c->t, "&k%d_%d, ", c->u->index, s->func->index);
    emit_expand(c, s, "%m, %0, %1, %2, ");
    text_puts(c->t, s->nargs > 3 ? "cells);} " : "0);} ");
    check_dst(c, s);
}

static void attribute_names(Context *c, IrFunc *body) {
    if (!body->nattributes)
        return;
    text_printf(c->t, "static cw_str *attributes[] = {");
    for (int32_t i = 0; i < body->nattributes; i++) {
        emit_object(c->u, c->t, ir_const_str(body->module, body->attributes[i]));
        text_puts(c->t, ", ");
    }
    text_puts(c->t, "};\n");
}

/* operands: [list of bases] bases..., keywords, cells... */
static void emit_make_class(Context *c, IrStmt *s) {
    bool ex = s->op == IR_MAKE_CLASS_EX;
    int32_t nbases = ex ? 1 : (int32_t)s->number;
    cells_array(c, s, nbases + 1);
    attribute_names(c, s->func);
    if (!ex) {
        if (nbases > c->max_args)
            c->max_args = nbases;
        for (int32_t i = 0; i < nbases; i++) {
            text_printf(c->t, "A[%d] = ", i);
            emit_ref(c, s->args[i]);
            text_puts(c->t, "; ");
        }
    }
    bool recorded = emit_record(c, s);
    emit_expand(c, s, "%d = ");
    text_puts(c->t, ex ? "cw_class_build_ex(cx, " : "cw_class_build(cx, ");
    text_printf(c->t, "&k%d_%d, ", c->u->index, s->func->index);
    module_pointer(c);
    text_puts(c->t, s->nargs > nbases + 1 ? ", cells, " : ", 0, ");
    name(c, s->name);
    if (ex) {
        text_puts(c->t, ", ");
        emit_ref(c, s->args[0]);
        text_puts(c->t, ", ");
    } else
        text_printf(c->t, ", A, %d, ", nbases);
    emit_ref(c, s->args[nbases]);
    text_printf(c->t, ", %s, %d);} ", s->func->nattributes ? "attributes" : "0", s->func->nattributes);
    if (recorded)
        emit_record_end(c);
    test_dst(c, s);
    emit_class_pointer(c, s, is_indirect(c, s->dsts[0]) ? "x" : NULL);
    finish(c, s);
}

/* What the rest of the function may still read: its own variables, which live as long as it does, and what is
 * between two operations. The runtime looks at nothing else of the frame. */
static void emit_release(Context *c, IrStmt *s) {
    int32_t count = 0;
    c->nrecords = c->nrecords ? c->nrecords : 1; /* somebody may have asked for its frame */
    text_printf(c->t, "if (CW_UNLIKELY(cx->observed)) {A[%d] = CW_MK_OBJ(Q0.frame); ", count++);
    for (int32_t i = 0; i < s->nargs; i++) {
        text_printf(c->t, "A[%d] = ", count++);
        emit_ref(c, s->args[i]);
        text_puts(c->t, "; ");
    }
    for (int32_t i = 0; s->number != CW_RELEASE_RETURN && i < c->f->nvars; i++)
        if ((c->f->vars[i].kind != IR_VAR_TEMP && !c->f->vars[i].inner) ||
            live_has(c->live->after[s->id], i)) {
            text_printf(c->t, "A[%d] = ", count++);
            emit_var(c, i);
            text_puts(c->t, "; ");
        }
    c->max_args = count > c->max_args ? count : c->max_args;
    text_printf(c->t,
                "CW_SAVE_REGISTERS; cw_release(cx, %ld, CW_FRAME_TOP, CW_REGISTERS_SAVED, self, A, %d);}\n",
                (long)s->number, count);
}

static void emit_custom(Context *c, IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_RELEASE:
        emit_release(c, s);
        return;
    case IR_IS_BUILTIN:
        emit_is_builtin(c, s);
        return;
    case IR_LOAD_GLOBAL:
        emit_load_global(c, s);
        return;
    case IR_STORE_GLOBAL:
        emit_store_global(c, s);
        return;
    case IR_CHECK_BOUND:
    case IR_LOAD_CELL:
    case IR_DELETE_CELL:
        emit_cell_access(c, s);
        return;
    case IR_LOCALS:
        emit_locals(c, s);
        return;
    case IR_IN:
        emit_status(c, s, "cw_object_contains(cx, %1, %0)");
        emit_expand(c, s, "%d = CW_MK_BOOL(r != %i);\n");
        finish(c, s);
        return;
    case IR_CALL:
    case IR_CALL_METHOD:
        emit_call(c, s);
        return;
    case IR_DISCARD:
        emit_expand(c, s, "if (CW_IS_EXACT(%0, &cw_type_coroutine)) {");
        emit_record(c, s);
        emit_expand(c, s, "cw_coroutine_discard(cx, %0); ");
        emit_record_end(c);
        text_puts(c->t, "}\n");
        return;
    case IR_BUILD_SLICE:
        emit_slice(c, s);
        return;
    case IR_UNPACK:
    case IR_UNPACK_EX:
        emit_unpack(c, s);
        return;
    case IR_LEN:
        emit_status(c, s, "cw_object_len(cx, %0)");
        emit_expand(c, s, "%d = CW_MK_INT(r);\n");
        finish(c, s);
        return;
    case IR_MAKE_FUNCTION:
        emit_make_function(c, s);
        return;
    case IR_MAKE_CLASS:
    case IR_MAKE_CLASS_EX:
        emit_make_class(c, s);
        return;
    case IR_DECORATED:
        emit_expand(c, s, "%d = %0;\n");
        emit_class_pointer(c, s, is_indirect(c, s->dsts[0]) ? "x" : NULL);
        finish(c, s);
        return;
    case IR_GROUP_FINISH:
        emit_expand(c, s, "if (!cw_exception_group_finish(cx, %0, %1).tag) {");
        emit_propagate(c, s);
        text_puts(c->t, "}\n");
        return;
    case IR_RAISE_ASSERTION:
        emit_expand(c, s, "cw_raise_assertion(cx, %0); ");
        emit_fail(c, s);
        return;
    case IR_RAISE_PENDING:
        emit_expand(c, s, "cw_exception_restore(cx, %0); ");
        emit_propagate(c, s);
        return;
    default:
        assert(!"operation without a form");
    }
}

void emit_op(Context *c, IrStmt *s) {
    const OpForm *form = &forms[s->op];
    bool recorded;
    if (form->array != 255 && form->text)
        emit_arguments(c, s, form->array);
    switch ((ResultKind)form->kind) {
    case RESULT_NONE:
        emit_expand(c, s, form->text);
        text_puts(c->t, "\n");
        finish(c, s);
        break;
    case RESULT_PLAIN:
    case RESULT_VALUE:
        recorded = emit_record(c, s);
        emit_expand(c, s, "%d = ");
        emit_expand(c, s, form->text);
        text_puts(c->t, "; ");
        if (recorded)
            emit_record_end(c);
        if (form->kind == RESULT_VALUE)
            check_dst(c, s);
        else {
            text_puts(c->t, "\n");
            finish(c, s);
        }
        break;
    case RESULT_STATUS:
        emit_status(c, s, form->text);
        break;
    case RESULT_BOOL:
    case RESULT_NOTBOOL:
        emit_status(c, s, form->text);
        emit_expand(c, s, form->kind == RESULT_BOOL ? "%d = CW_MK_BOOL(r);\n" : "%d = CW_MK_BOOL(!r);\n");
        finish(c, s);
        break;
    case RESULT_CUSTOM:
        emit_custom(c, s);
        break;
    }
}
