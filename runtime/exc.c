/* exc.c: the exception classes: BaseException and the classes with little state. OSError is in exc_os.c,
 * SyntaxError and UnicodeError in exc_syntax.c, the groups in exc_group.c; raising and matching in raise.c.
 *
 * All built-in exceptions share struct cw_exception; class-specific attributes live in extra[] (exc.h says
 * where). The class objects are zero until cw_exceptions_prepare fills them: 70 initialised ones would be 50
 * KB in every program. */
#include "exc.h"
#include "type.h"
#include "names.h"

#define CW_EXCEPTION(exc_name, exc_base, fields) cw_type cw_type_##exc_name;
#include "exceptions.def"
#undef CW_EXCEPTION

/* ---- construction ---- */

cw_exception *cw_exception_alloc(cw_ctx *cx, cw_type *type, cw_tuple *args) {
    cw_exception *e = cw_type_alloc(cx, type);
    if (!e)
        return NULL;
    e->args = args;
    e->traceback = e->cause = e->context = CW_MK_NONE;
    return e;
}

static cw_tuple *exc_args_tuple(cw_ctx *cx, const cw_value *args, int64_t n) {
    cw_tuple *t = cw_tuple_alloc(cx, n);
    if (t && n)
        memcpy(t->items, args, (size_t)n * sizeof *args);
    return t;
}

cw_value exc_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    (void)kwnames;
    cw_tuple *t = exc_args_tuple(cx, args, nargs);
    cw_exception *e = t ? cw_exception_alloc(cx, type, t) : NULL;
    return e ? CW_MK_OBJ(e) : CW_MK_NULL;
}

int64_t exc_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes no keyword arguments", cw_type_name(self));
    cw_exception *e = CW_AS_EXC(self);
    if (e->args && e->args->len == nargs &&
        (nargs == 0 || memcmp(e->args->items, args, (size_t)nargs * sizeof *args) == 0))
        return 0;
    e->args = exc_args_tuple(cx, args, nargs);
    return e->args ? 0 : -1;
}

/* The slot functions of a static class that may not be ready yet: its own or the nearest base's. */
cw_value cw_exception_make(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n) {
    if (type->flags & CW_TYPE_HEAP)
        return cw_call(cx, CW_MK_OBJ(type), args, n, NULL);
    cw_type *with_new = type, *with_init = type;
    while (!with_new->new_)
        with_new = with_new->base;
    while (!with_init->init)
        with_init = with_init->base;
    cw_value v = with_new->new_(cx, type, args, n, NULL);
    if (!v.tag || with_init->init(cx, v, args, n, NULL) < 0)
        return CW_MK_NULL;
    return v;
}

/* ---- text ---- */

cw_value exc_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    if (!e->args || e->args->len == 0)
        return cw_str_new(cx, "", 0);
    if (e->args->len == 1)
        return cw_str_of(cx, e->args->items[0]);
    return cw_str_of(cx, CW_MK_OBJ(e->args));
}

static cw_value exc_repr(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    const char *name = cw_type_name(self);
    if (e->args && e->args->len == 1)
        return cw_str_format(cx, "%s(%R)", name, &e->args->items[0]);
    cw_value args = e->args ? CW_MK_OBJ(e->args) : cx->state->empty_tuple;
    return cw_str_format(cx, "%s%R", name, &args);
}

/* KeyError: the repr of a single argument, so that KeyError('') shows something. */
static cw_value exc_key_error_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    return e->args && e->args->len == 1 ? cw_repr(cx, e->args->items[0]) : exc_str(cx, self);
}

/* ---- attributes of BaseException ---- */

cw_value exc_get_extra(cw_ctx *cx, cw_value self, void *index) {
    (void)cx;
    cw_value v = CW_AS_EXC(self)->extra[(intptr_t)index];
    return v.tag ? v : CW_MK_NONE;
}

int64_t exc_set_extra(cw_ctx *cx, cw_value self, cw_value v, void *index) {
    (void)cx;
    CW_AS_EXC(self)->extra[(intptr_t)index] = v;
    return 0;
}

static cw_value exc_get_args(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_exception *e = CW_AS_EXC(self);
    return e->args ? CW_MK_OBJ(e->args) : cx->state->empty_tuple;
}

static int64_t exc_set_args(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "args may not be deleted");
    cw_value t = cw_tuple_from(cx, v);
    if (!t.tag)
        return -1;
    CW_AS_EXC(self)->args = CW_AS_TUPLE(t);
    return 0;
}

static cw_value exc_get_traceback(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_exception_traceback(cx, CW_AS_EXC(self));
}

static int64_t exc_set_traceback(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "__traceback__ may not be deleted");
    if (v.tag != CW_NONE && !CW_IS_EXACT(v, &cw_type_traceback))
        return cw_raise_i(cx, &cw_type_TypeError, "__traceback__ must be a traceback or None");
    cw_exception_set_traceback(CW_AS_EXC(self), v);
    return 0;
}

/* __context__ and __cause__; closure 1: cause */
static cw_value exc_get_link(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    return closure ? CW_AS_EXC(self)->cause : CW_AS_EXC(self)->context;
}

static int64_t exc_set_link(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    const char *what = closure ? "cause" : "context";
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "__%s__ may not be deleted", what);
    if (v.tag != CW_NONE && !CW_IS_EXCEPTION(v))
        return cw_raise_i(cx, &cw_type_TypeError,
                          closure ? "exception cause must be None or derive from BaseException"
                                  : "exception context must be None or derive from BaseException");
    if (closure) {
        CW_AS_EXC(self)->cause = v;
        CW_AS_EXC(self)->suppress_context = 1;
    } else {
        CW_AS_EXC(self)->context = v;
    }
    return 0;
}

static cw_value exc_get_suppress(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(CW_AS_EXC(self)->suppress_context != 0);
}

static int64_t exc_set_suppress(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "can't delete numeric/char attribute");
    if (v.tag != CW_BOOL)
        return cw_raise_i(cx, &cw_type_TypeError, "attribute value type must be bool");
    CW_AS_EXC(self)->suppress_context = v.i;
    return 0;
}

static cw_value exc_get_dict(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_dict *d = cw_instance_dict(cx, self);
    return d ? CW_MK_OBJ(d) : CW_MK_NULL;
}

static int64_t exc_set_dict(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag || !CW_IS(v, CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "__dict__ must be set to a dictionary, not a '%s'",
                          cw_type_name(v));
    CW_AS_EXC(self)->dict = CW_AS_DICT(v);
    return 0;
}

static const cw_getset_def exc_base_getsets[] = {
    {"args", exc_get_args, exc_set_args, NULL, NULL},
    {"__traceback__", exc_get_traceback, exc_set_traceback, NULL, NULL},
    {"__context__", exc_get_link, exc_set_link, "exception context", NULL},
    {"__cause__", exc_get_link, exc_set_link, "exception cause", (void *)1},
    {"__suppress_context__", exc_get_suppress, exc_set_suppress, NULL, NULL},
    {"__dict__", exc_get_dict, exc_set_dict, NULL, NULL},
    {0},
};

/* ---- methods of BaseException ---- */

static cw_value exc_with_traceback(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    return exc_set_traceback(cx, self, args[0], NULL) < 0 ? CW_MK_NULL : self;
}

static cw_value exc_add_note(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "note must be a str, not '%s'", cw_type_name(args[0]));
    cw_str *name = cw_str_intern(cx, "__notes__");
    cw_value notes;
    int64_t found = cw_object_lookup_attr(cx, self, name, &notes);
    if (found < 0)
        return CW_MK_NULL;
    if (!found) {
        notes = cw_list_new(cx, 1);
        if (!notes.tag || cw_object_setattr(cx, self, name, notes) < 0)
            return CW_MK_NULL;
    }
    if (!CW_IS(notes, CW_TYPE_LIST))
        return cw_raise(cx, &cw_type_TypeError, "Cannot add note: __notes__ is not a list");
    return cw_list_append(cx, CW_AS_LIST(notes), args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

cw_dict *cw_exception_dict(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    cw_value dict = CW_MK_NULL;
    if (e->type->nslots && cw_object_lookup_attr(cx, self, &cw_name_dict, &dict) < 0)
        cw_clear(cx);
    return CW_IS(dict, CW_TYPE_DICT) ? CW_AS_DICT(dict) : e->dict;
}

static cw_value exc_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    cw_exception *e = CW_AS_EXC(self);
    cw_value items[3] = {CW_MK_OBJ(e->type), exc_get_args(cx, self, NULL), CW_MK_NULL};
    int64_t count = 2;
    cw_dict *dict = cw_exception_dict(cx, self);
    if (dict && dict->used)
        items[count++] = CW_MK_OBJ(dict);
    return cw_tuple_build(cx, items, count);
}

static cw_value exc_setstate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    if (args[0].tag == CW_NONE)
        return CW_MK_NONE;
    if (!CW_IS(args[0], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "state is not a dictionary");
    cw_value key, value;
    for (int64_t pos = 0; cw_dict_next(CW_AS_DICT(args[0]), &pos, &key, &value);)
        if (cw_object_setattr(cx, self, CW_AS_STR(key), value) < 0)
            return CW_MK_NULL;
    return CW_MK_NONE;
}

static const cw_method_def exc_base_methods[] = {
    {"with_traceback", exc_with_traceback, CW_METHOD_ONE, 1, 1,
     "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self."},
    {"add_note", exc_add_note, CW_METHOD_ONE, 1, 1,
     "Exception.add_note(note) --\n    add a note to the exception"},
    {"__reduce__", exc_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__setstate__", exc_setstate, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};

/* ---- StopIteration, SystemExit ---- */

static int64_t exc_stop_iteration_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                       cw_tuple *kwnames) {
    if (exc_init(cx, self, args, n, kwnames) < 0)
        return -1;
    CW_AS_EXC(self)->extra[EXC_VALUE] = n > 0 ? args[0] : CW_MK_NONE;
    return 0;
}

static int64_t exc_system_exit_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                    cw_tuple *kwnames) {
    if (exc_init(cx, self, args, n, kwnames) < 0)
        return -1;
    CW_AS_EXC(self)->extra[EXC_VALUE] = n == 0   ? CW_MK_NONE
                                        : n == 1 ? args[0]
                                                 : CW_MK_OBJ(CW_AS_EXC(self)->args);
    return 0;
}

static const cw_getset_def exc_stop_iteration_getsets[] = {EXC_ATTR("value", EXC_VALUE), {0}};
static const cw_getset_def exc_system_exit_getsets[] = {EXC_ATTR("code", EXC_VALUE), {0}};

/* ---- classes with keyword-only attributes: ImportError(name, path), NameError(name), AttributeError(name,
 * obj) ---- */

/* Stores the keyword arguments named in `names` into extra[first...] and the positional ones into args. */
static int64_t exc_keyword_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames,
                                const char *fname, const char *const *names, int64_t first) {
    for (int64_t i = 0; names[i]; i++)
        CW_AS_EXC(self)->extra[first + i] = CW_MK_NULL;
    for (int64_t k = 0; kwnames && k < kwnames->len; k++) {
        cw_str *given = CW_AS_STR(kwnames->items[k]);
        int64_t i = 0;
        while (names[i] && !cw_str_equal_utf8(given, names[i]))
            i++;
        if (!names[i])
            return cw_raise_i(cx, &cw_type_TypeError, "'%U' is an invalid keyword argument for %s()", given,
                              fname);
        CW_AS_EXC(self)->extra[first + i] = args[n + k];
    }
    return exc_init(cx, self, args, n, NULL);
}

static int64_t exc_import_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                               cw_tuple *kwnames) {
    static const char *const names[] = {"name", "path", NULL};
    if (exc_keyword_init(cx, self, args, n, kwnames, "ImportError", names, EXC_IMPORT_NAME) < 0)
        return -1;
    CW_AS_EXC(self)->extra[EXC_IMPORT_MSG] = n == 1 ? args[0] : CW_MK_NULL;
    return 0;
}

/* name and path travel in the state, beside what the instance's dict has. */
static cw_value exc_import_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                  cw_tuple *kwnames) {
    static const char *const names[] = {"name", "path"};
    cw_exception *e = CW_AS_EXC(self);
    cw_value whole = exc_reduce(cx, self, args, n, kwnames);
    if (!whole.tag || (!e->extra[EXC_IMPORT_NAME].tag && !e->extra[EXC_IMPORT_PATH].tag))
        return whole;
    cw_dict *state = cw_dict_new(cx), *dict = cw_exception_dict(cx, self);
    if (dict && cw_dict_update(cx, state, CW_MK_OBJ(dict)) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < 2; i++)
        if (e->extra[EXC_IMPORT_NAME + i].tag)
            cw_dict_set_str(cx, state, cw_str_intern(cx, names[i]), e->extra[EXC_IMPORT_NAME + i]);
    cw_value parts[3] = {CW_MK_OBJ(e->type), exc_get_args(cx, self, NULL), CW_MK_OBJ(state)};
    return cw_tuple_build(cx, parts, 3);
}

static const cw_method_def exc_import_methods[] = {
    {"__reduce__", exc_import_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {0},
};

static cw_value exc_import_str(cw_ctx *cx, cw_value self) {
    cw_value msg = CW_AS_EXC(self)->extra[EXC_IMPORT_MSG];
    return CW_IS_EXACT(msg, &cw_type_str) ? msg : exc_str(cx, self);
}

static int64_t exc_name_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    static const char *const names[] = {"name", NULL};
    return exc_keyword_init(cx, self, args, n, kwnames, "NameError", names, EXC_NAME);
}

static int64_t exc_attribute_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                  cw_tuple *kwnames) {
    static const char *const names[] = {"name", "obj", NULL};
    return exc_keyword_init(cx, self, args, n, kwnames, "AttributeError", names, EXC_NAME);
}

static const cw_getset_def exc_import_getsets[] = {EXC_ATTR("msg", EXC_IMPORT_MSG),
                                                   EXC_ATTR("name", EXC_IMPORT_NAME),
                                                   EXC_ATTR("path", EXC_IMPORT_PATH),
                                                   {0}};
static const cw_getset_def exc_name_getsets[] = {EXC_ATTR("name", EXC_NAME), {0}};
static const cw_getset_def exc_attribute_getsets[] = {
    EXC_ATTR("name", EXC_NAME), EXC_ATTR("obj", EXC_OBJ), {0}};

/* ---- making the static types complete ---- */

static const exc_special exc_specials[] = {
    {&cw_type_BaseException, exc_new, exc_init, exc_str, exc_base_getsets, exc_base_methods},
    {&cw_type_StopIteration, NULL, exc_stop_iteration_init, NULL, exc_stop_iteration_getsets, NULL},
    {&cw_type_SystemExit, NULL, exc_system_exit_init, NULL, exc_system_exit_getsets, NULL},
    {&cw_type_ImportError, NULL, exc_import_init, exc_import_str, exc_import_getsets, exc_import_methods},
    {&cw_type_NameError, NULL, exc_name_init, NULL, exc_name_getsets, NULL},
    {&cw_type_AttributeError, NULL, exc_attribute_init, NULL, exc_attribute_getsets, NULL},
    {&cw_type_KeyError, NULL, NULL, exc_key_error_str, NULL, NULL},
    {NULL, NULL, NULL, NULL, NULL, NULL},
};

static void exc_add_specials(const exc_special *s) {
    for (; s->type; s++) {
        s->type->new_ = s->new_;
        s->type->init = s->init;
        s->type->str = s->str;
        s->type->getsets = s->getsets;
        s->type->methods = s->methods;
    }
}

struct exc_static_pair exc_group_bases = {
    &cw_type_tuple, 2, {{CW_OBJ, {.p = &cw_type_BaseExceptionGroup}}, {CW_OBJ, {.p = &cw_type_Exception}}}};

static const struct {
    cw_type *type, *base;
    const char *name;
} exc_classes[] = {
#define CW_EXCEPTION(exc_name, exc_base, fields) {&cw_type_##exc_name, &cw_type_##exc_base, #exc_name},
#include "exceptions.def"
#undef CW_EXCEPTION
};

static const uint8_t exc_fields[] = {
#define CW_EXCEPTION(exc_name, exc_base, fields) fields,
#include "exceptions.def"
#undef CW_EXCEPTION
};

static void exc_fill_classes(void) {
    for (size_t i = 0; i < sizeof exc_classes / sizeof *exc_classes; i++) {
        cw_type *t = exc_classes[i].type;
        t->type = &cw_type_type;
        t->name = exc_classes[i].name;
        t->base = exc_classes[i].base;
        t->flags = CW_TYPE_BASE | CW_TYPE_EXCEPTION;
        t->basicsize = (int64_t)(offsetof(cw_exception, extra) + exc_fields[i] * sizeof(cw_value));
        t->dict_offset = offsetof(cw_exception, dict);
    }
}

void cw_exceptions_prepare(void) {
    if (cw_type_BaseException.new_)
        return;
    exc_fill_classes();
    exc_add_specials(exc_specials);
    exc_add_specials(exc_os_specials);
    exc_add_specials(exc_syntax_specials);
    exc_add_specials(exc_group_specials);
#define EXC_DOC(exc_name, text) cw_type_##exc_name.doc = text;
#include "exc_docs.def"
#undef EXC_DOC
    cw_type_BaseException.repr = exc_repr;
    cw_type_ExceptionGroup.bases = (cw_tuple *)&exc_group_bases;
}

static void exc_install(cw_ctx *cx, cw_dict *d, const char *name, cw_type *t) {
    cw_dict_set_str(cx, d, cw_str_intern(cx, name), CW_MK_OBJ(t));
}

/* They become ready when they are used first; what __subclasses__ tells is in the order of the table. */
int64_t cw_exceptions_ready(cw_ctx *cx) {
    size_t count = sizeof exc_classes / sizeof *exc_classes;
    for (size_t i = 0; i < count; i++)
        if (cw_type_ready(cx, exc_classes[i].type) < 0)
            return -1;
    for (size_t i = count; i-- > 0;)
        for (int64_t j = 0; j < exc_classes[i].type->bases->len; j++)
            cw_type_subclass_first(exc_classes[i].type->bases->items[j].p, exc_classes[i].type);
    return 0;
}

int64_t cw_exceptions_install(cw_ctx *cx, cw_dict *d) {
    for (size_t i = 0; i < sizeof exc_classes / sizeof *exc_classes; i++)
        exc_install(cx, d, exc_classes[i].name, exc_classes[i].type);
    exc_install(cx, d, "EnvironmentError", &cw_type_OSError);
    exc_install(cx, d, "IOError", &cw_type_OSError);
    return 0;
}
