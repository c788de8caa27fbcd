/* mod_contextvars.c: module _contextvars. A context holds a dict of variables that never changes, so that
 * copies share it; setting a variable gives the context another dict. Entering one makes it the thread's
 * present context. */
#include "containers.h"

typedef struct context {
    cw_type *type;
    cw_dict *values;
    cw_value outer; /* the context in which it was entered; CW_NULL: it is not entered */
} context;

typedef struct variable {
    cw_type *type;
    cw_value name, fallback; /* CW_NULL: no default */
} variable;

typedef struct token {
    cw_type *type;
    cw_value var, old_value; /* CW_NULL: it was not set */
    context *context;
    int64_t used;
} token;

static cw_type type_context, type_variable, type_token, type_missing;
static struct { cw_type *type; } missing = {&type_missing};

static context *context_new(cw_ctx *cx, cw_dict *values) {
    context *c = cw_type_alloc(cx, &type_context);
    c->values = values ? values : cw_dict_new(cx);
    return c;
}

/* The thread's context, made when somebody asks. */
static context *present(cw_ctx *cx) {
    if (!cx->state->context.tag)
        cx->state->context = CW_MK_OBJ(context_new(cx, NULL));
    return cx->state->context.p;
}

/* ---------------------------------------------------------------- Context */

CW_NEW(context_make) {
    (void)type;
    if (nargs || kwnames)
        return cw_raise(cx, &cw_type_TypeError, "Context() does not accept any arguments");
    return CW_MK_OBJ(context_new(cx, NULL));
}

CW_FN(context_run) {
    context *c = self.p;
    if (!nargs)
        return cw_raise(cx, &cw_type_TypeError, "run() missing 1 required positional argument");
    if (c->outer.tag)
        return cw_raise(cx, &cw_type_RuntimeError, "cannot enter context: %R is already entered", &self);
    c->outer = CW_MK_OBJ(present(cx));
    cx->state->context = self;
    cw_value result = cw_call(cx, args[0], args + 1, nargs - 1, kwnames);
    cx->state->context = c->outer;
    c->outer = CW_MK_NULL;
    return result;
}

CW_FN(context_copy) {
    return CW_MK_OBJ(context_new(cx, ((context *)self.p)->values));
}

static int64_t check_variable(cw_ctx *cx, cw_value key) {
    return CW_IS_EXACT(key, &type_variable)
               ? 0
               : cw_raise_i(cx, &cw_type_TypeError, "a ContextVar key was expected, got %R", &key);
}

/* 1 found, 0, -1 */
static int64_t context_find(cw_ctx *cx, cw_value self, cw_value key, cw_value *out) {
    return check_variable(cx, key) < 0 ? -1 : cw_dict_find(cx, ((context *)self.p)->values, key, out);
}

static cw_value context_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value v;
    int64_t found = context_find(cx, self, key, &v);
    return found > 0 ? v : found < 0 ? CW_MK_NULL : cw_raise_key_error(cx, key);
}

static int64_t context_contains(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value v;
    return context_find(cx, self, key, &v);
}

CW_FN(context_get) {
    cw_value v;
    int64_t found = context_find(cx, self, args[0], &v);
    return found > 0 ? v : found < 0 ? CW_MK_NULL : nargs > 1 ? args[1] : CW_MK_NONE;
}

static int64_t context_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    return cw_dict_len(((context *)self.p)->values);
}

static cw_value context_iter(cw_ctx *cx, cw_value self) {
    return cw_object_iter(cx, CW_MK_OBJ(((context *)self.p)->values));
}

static cw_value view_iterator(cw_ctx *cx, cw_value self, int64_t what) {
    cw_value view = cw_dict_view_new(cx, CW_MK_OBJ(((context *)self.p)->values), what);
    return view.tag ? cw_object_iter(cx, view) : view;
}

CW_FN(context_keys) {
    return view_iterator(cx, self, CW_DICT_KEYS);
}

CW_FN(context_values) {
    return view_iterator(cx, self, CW_DICT_VALUES);
}

CW_FN(context_items) {
    return view_iterator(cx, self, CW_DICT_ITEMS);
}

static cw_value context_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS_EXACT(b, &type_context))
        return CW_MK_NOTIMPLEMENTED;
    int64_t equal = cw_equal(cx, CW_MK_OBJ(((context *)a.p)->values), CW_MK_OBJ(((context *)b.p)->values));
    return equal < 0 ? CW_MK_NULL : CW_MK_BOOL(equal == (op == CW_CMP_EQ));
}

CW_FN(copy_context) {
    return CW_MK_OBJ(context_new(cx, present(cx)->values));
}

static const cw_method_def context_methods[] = {CW_MK("run", context_run),
                                                CW_M0("copy", context_copy),
                                                CW_MN("get", context_get, 1, 2),
                                                CW_M0("keys", context_keys),
                                                CW_M0("values", context_values),
                                                CW_M0("items", context_items),
                                                CW_M_END};
static cw_type type_context = {.type = &cw_type_type,
                               .name = "_contextvars.Context",
                               .base = &cw_type_object,
                               .basicsize = sizeof(context),
                               .weaklist_offset = -1,
                               .methods = context_methods,
                               .compare = context_compare,
                               .iter = context_iter,
                               .len = context_len,
                               .getitem = context_getitem,
                               .contains = context_contains,
                               .new_ = context_make};

/* ---------------------------------------------------------------- ContextVar */

CW_NEW(variable_new) {
    static const char *const names[] = {"", "default", NULL};
    cw_value v[2];
    if (cw_args_parse(cx, "ContextVar", args, nargs, kwnames, names, 1, 1, v) < 0)
        return CW_MK_NULL;
    if (!CW_IS(v[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "context variable name must be a str");
    variable *var = cw_type_alloc(cx, type);
    var->name = v[0];
    var->fallback = v[1];
    return CW_MK_OBJ(var);
}

CW_FN(variable_get) {
    variable *var = self.p;
    cw_value v;
    int64_t found = cx->state->context.tag ? cw_dict_find(cx, present(cx)->values, self, &v) : 0;
    if (found)
        return found > 0 ? v : CW_MK_NULL;
    if (nargs)
        return args[0];
    return var->fallback.tag ? var->fallback : cw_raise_with_args(cx, &cw_type_LookupError, &self, 1);
}

/* Gives the context a dict in which the variable has this value; CW_NULL: none. */
static int64_t change(cw_ctx *cx, context *c, cw_value var, cw_value v) {
    cw_dict *values = cw_dict_copy(cx, c->values);
    if ((v.tag ? cw_dict_set(cx, values, var, v) : cw_dict_delete(cx, values, var)) < 0)
        return -1;
    c->values = values;
    return 0;
}

CW_FN(variable_set) {
    context *c = present(cx);
    token *t = cw_type_alloc(cx, &type_token);
    t->var = self;
    t->context = c;
    if (cw_dict_find(cx, c->values, self, &t->old_value) <= 0)
        t->old_value = CW_MK_NULL;
    return change(cx, c, self, args[0]) < 0 ? CW_MK_NULL : CW_MK_OBJ(t);
}

CW_FN(variable_reset) {
    if (!CW_IS_EXACT(args[0], &type_token))
        return cw_raise(cx, &cw_type_TypeError, "expected an instance of Token, got %R", &args[0]);
    token *t = args[0].p;
    if (t->used)
        return cw_raise(cx, &cw_type_RuntimeError, "%R has already been used once", &args[0]);
    if (t->var.p != self.p)
        return cw_raise(cx, &cw_type_ValueError, "%R was created by a different ContextVar", &args[0]);
    if (t->context != present(cx))
        return cw_raise(cx, &cw_type_ValueError, "%R was created in a different Context", &args[0]);
    t->used = 1;
    return change(cx, t->context, self, t->old_value) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value variable_repr(cw_ctx *cx, cw_value self) {
    variable *var = self.p;
    cw_value fallback =
        var->fallback.tag ? cw_str_format(cx, " default=%R", &var->fallback) : cw_str_new(cx, "", 0);
    return fallback.tag
               ? cw_str_format(cx, "<ContextVar name=%R%S at %p>", &var->name, &fallback, (void *)var)
               : fallback;
}

static const cw_method_def variable_methods[] = {CW_MN("get", variable_get, 0, 1), CW_M1("set", variable_set),
                                                 CW_M1("reset", variable_reset), CW_CLASS_GETITEM, CW_M_END};
static const cw_member_def variable_members[] = {{"name", offsetof(variable, name), 1}, {NULL, 0, 0}};
static cw_type type_variable = {.type = &cw_type_type,
                                .name = "_contextvars.ContextVar",
                                .base = &cw_type_object,
                                .basicsize = sizeof(variable),
                                .methods = variable_methods,
                                .members = variable_members,
                                .repr = variable_repr,
                                .new_ = variable_new};

/* ---------------------------------------------------------------- Token */

static cw_value token_old_value(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    token *t = self.p;
    return t->old_value.tag ? t->old_value : CW_MK_OBJ(&missing);
}

static cw_value token_repr(cw_ctx *cx, cw_value self) {
    token *t = self.p;
    return cw_str_format(cx, "<Token%s var=%R at %p>", t->used ? " used" : "", &t->var, (void *)t);
}

static cw_value missing_repr(cw_ctx *cx, cw_value self) {
    (void)self;
    return cw_str_new(cx, "<Token.MISSING>", -1);
}

CW_NEW(token_new) {
    (void)type;
    return cw_raise(cx, &cw_type_RuntimeError, "Tokens can only be created by ContextVars");
}

static const cw_method_def token_methods[] = {CW_CLASS_GETITEM, CW_M_END};
static const cw_member_def token_members[] = {{"var", offsetof(token, var), 1}, {NULL, 0, 0}};
static const cw_getset_def token_getsets[] = {{"old_value", token_old_value, NULL, NULL, NULL}, {0}};
static cw_type type_token = {.type = &cw_type_type,
                             .name = "_contextvars.Token",
                             .base = &cw_type_object,
                             .basicsize = sizeof(token),
                             .methods = token_methods,
                             .members = token_members,
                             .getsets = token_getsets,
                             .repr = token_repr,
                             .new_ = token_new};
static cw_type type_missing = {.type = &cw_type_type,
                               .name = "Token.MISSING",
                               .base = &cw_type_object,
                               .basicsize = sizeof missing,
                               .repr = missing_repr};

static const cw_method_def contextvars_functions[] = {CW_M0("copy_context", copy_context), CW_M_END};

static int64_t contextvars_exec(cw_ctx *cx, cw_module *m) {
    if (cw_type_ready(cx, &type_token) < 0)
        return -1;
    cw_dict_set_str(cx, type_token.dict, cw_str_intern(cx, "MISSING"), CW_MK_OBJ(&missing));
    return cw_module_set(cx, m, "Context", CW_MK_OBJ(&type_context)) < 0 ||
                   cw_module_set(cx, m, "ContextVar", CW_MK_OBJ(&type_variable)) < 0
               ? -1
               : cw_module_set(cx, m, "Token", CW_MK_OBJ(&type_token));
}

const cw_native_module cw_native__contextvars = {"_contextvars", contextvars_functions, contextvars_exec,
                                                 "Context Variables"};
