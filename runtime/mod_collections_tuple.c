/* mod_collections_tuple.c: what namedtuple classes are made of: the __new__ that binds fields, with the
 * TypeErrors of a Python function of that signature, and the descriptor of a field. */
#include "mod_collections.h"

/* ---------------------------------------------------------------- __new__ */

typedef struct cw_namedtuple_new {
    cw_type *type;
    cw_str *name; /* of the class */
    cw_tuple *fields, *defaults;
    cw_value annotations; /* a dict, made when it is asked for */
    cw_dict *dict;        /* other attributes */
} cw_namedtuple_new;
static cw_type type_namedtuple_new;

/* namedtuple_new(typename, field_names, defaults) */
CW_FN(namedtuple_new_make) {
    if (!CW_IS(args[0], CW_TYPE_STR) || !CW_IS(args[1], CW_TYPE_TUPLE) || !CW_IS(args[2], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "_namedtuple_new() needs a str and two tuples");
    cw_namedtuple_new *n = cw_alloc(cx, sizeof *n);
    *n = (cw_namedtuple_new){&type_namedtuple_new, args[0].p, args[1].p, args[2].p, CW_MK_NULL, NULL};
    return cw_staticmethod_new(cx, CW_MK_OBJ(n));
}

/* "'a' and 'b'", "'a', 'b', and 'c'" */
static cw_value name_list(cw_ctx *cx, cw_value *names, int64_t n) {
    cw_value text = cw_repr(cx, names[0]);
    for (int64_t i = 1; i < n; i++)
        text = cw_str_format(cx, "%S%s%R", &text, i < n - 1 ? ", " : n == 2 ? " and " : ", and ", &names[i]);
    return text;
}

static cw_value raise_missing(cw_ctx *cx, cw_namedtuple_new *n, cw_tuple *given, int64_t required) {
    cw_value names[256];
    int64_t missing = 0;
    for (int64_t i = 0; i < required && missing < 256; i++)
        if (!given->items[i].tag)
            names[missing++] = n->fields->items[i];
    cw_value list = name_list(cx, names, missing);
    return cw_raise(cx, &cw_type_TypeError, "%U.__new__() missing %ld required positional argument%s: %S",
                    n->name, (long)missing, missing == 1 ? "" : "s", &list);
}

static cw_value raise_too_many(cw_ctx *cx, cw_namedtuple_new *n, int64_t nargs) {
    int64_t most = n->fields->len + 1, least = most - n->defaults->len;
    if (least < most)
        return cw_raise(cx, &cw_type_TypeError,
                        "%U.__new__() takes from %ld to %ld positional arguments but %ld were given", n->name,
                        (long)least, (long)most, (long)nargs);
    return cw_raise(cx, &cw_type_TypeError, "%U.__new__() takes %ld positional argument%s but %ld were given",
                    n->name, (long)most, most == 1 ? "" : "s", (long)nargs);
}

static int64_t field_index(cw_namedtuple_new *n, cw_str *name) {
    for (int64_t i = 0; i < n->fields->len; i++)
        if (n->fields->items[i].p == name || cw_str_equal(n->fields->items[i].p, name))
            return i;
    return -1;
}

CW_FN(namedtuple_new_call) {
    cw_namedtuple_new *n = self.p;
    int64_t nfields = n->fields->len, required = nfields - n->defaults->len;
    if (nargs < 1 || args[0].tag != CW_OBJ || !CW_IS(args[0], CW_TYPE_TYPE) ||
        !(((cw_type *)args[0].p)->flags & CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "%U.__new__() missing 1 required positional argument: '_cls'",
                        n->name);
    if (nargs - 1 > nfields)
        return raise_too_many(cx, n, nargs);
    cw_tuple *t = cw_type_alloc_items(cx, args[0].p, nfields);
    memcpy(t->items, args + 1, (size_t)(nargs - 1) * sizeof(cw_value));
    for (int64_t k = 0; kwnames && k < kwnames->len; k++) {
        int64_t i = field_index(n, kwnames->items[k].p);
        if (i < 0)
            return cw_raise(cx, &cw_type_TypeError, "%U.__new__() got an unexpected keyword argument '%U'",
                            n->name, (cw_str *)kwnames->items[k].p);
        if (t->items[i].tag)
            return cw_raise(cx, &cw_type_TypeError, "%U.__new__() got multiple values for argument '%U'",
                            n->name, (cw_str *)kwnames->items[k].p);
        t->items[i] = args[nargs + k];
    }
    for (int64_t i = 0; i < nfields; i++) {
        if (t->items[i].tag)
            continue;
        if (i < required)
            return raise_missing(cx, n, t, required);
        t->items[i] = n->defaults->items[i - required];
    }
    return CW_MK_OBJ(t);
}

static cw_value namedtuple_new_repr(cw_ctx *cx, cw_value self) {
    return cw_str_format(cx, "<function %U.__new__ at %p>", ((cw_namedtuple_new *)self.p)->name, self.p);
}

/* "Create new instance of Point(x, y)" */
static cw_value namedtuple_new_doc(cw_ctx *cx, cw_namedtuple_new *n) {
    cw_value separator = cw_str_new(cx, ", ", 2);
    cw_value fields = cw_str_join(cx, separator.p, CW_MK_OBJ(n->fields));
    return fields.tag ? cw_str_format(cx, "Create new instance of %U(%S)", n->name, &fields) : fields;
}

enum { NEW_NAME, NEW_QUALNAME, NEW_DEFAULTS, NEW_DOC, NEW_MODULE, NEW_ANNOTATIONS, NEW_KWDEFAULTS };
static cw_value namedtuple_new_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_namedtuple_new *n = self.p;
    switch ((intptr_t)closure) {
    case NEW_NAME:
        return CW_MK_OBJ(&cw_name_new);
    case NEW_QUALNAME:
        return cw_str_format(cx, "%U.__new__", n->name);
    case NEW_DOC:
        return namedtuple_new_doc(cx, n);
    case NEW_MODULE:
        return cw_str_format(cx, "namedtuple_%U", n->name);
    case NEW_ANNOTATIONS:
        if (!n->annotations.tag)
            n->annotations = CW_MK_OBJ(cw_dict_new(cx));
        return n->annotations;
    case NEW_KWDEFAULTS:
        return CW_MK_NONE;
    default:
        return n->defaults->len ? CW_MK_OBJ(n->defaults) : CW_MK_NONE;
    }
}

/* Older programs give fields defaults in this way. */
static int64_t namedtuple_new_set_defaults(cw_ctx *cx, cw_value self, cw_value v, void *closure CW_UNUSED) {
    cw_namedtuple_new *n = self.p;
    if (!v.tag || v.tag == CW_NONE)
        v = cw_tuple_build(cx, NULL, 0);
    if (!CW_IS(v, CW_TYPE_TUPLE))
        return cw_raise_i(cx, &cw_type_TypeError, "__defaults__ must be set to a tuple object");
    cw_tuple *t = v.p;
    int64_t extra = t->len > n->fields->len ? t->len - n->fields->len : 0; /* one may be for the class */
    n->defaults = extra ? cw_tuple_build(cx, t->items + extra, t->len - extra).p : t;
    return 0;
}

static int64_t namedtuple_new_set_annotations(cw_ctx *cx, cw_value self, cw_value v,
                                              void *closure CW_UNUSED) {
    if (v.tag && v.tag != CW_NONE && !CW_IS(v, CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "__annotations__ must be set to a dict object");
    ((cw_namedtuple_new *)self.p)->annotations = v.tag == CW_NONE ? CW_MK_NULL : v;
    return 0;
}

static const cw_getset_def namedtuple_new_getsets[] = {
    {"__name__", namedtuple_new_get, NULL, NULL, (void *)NEW_NAME},
    {"__qualname__", namedtuple_new_get, NULL, NULL, (void *)NEW_QUALNAME},
    {"__defaults__", namedtuple_new_get, namedtuple_new_set_defaults, NULL, (void *)NEW_DEFAULTS},
    {"__doc__", namedtuple_new_get, NULL, NULL, (void *)NEW_DOC},
    {"__module__", namedtuple_new_get, NULL, NULL, (void *)NEW_MODULE},
    {"__annotations__", namedtuple_new_get, namedtuple_new_set_annotations, NULL, (void *)NEW_ANNOTATIONS},
    {"__kwdefaults__", namedtuple_new_get, NULL, NULL, (void *)NEW_KWDEFAULTS},
    CW_DICT_GETSET,
    {NULL, NULL, NULL, NULL, NULL}};
static cw_type type_namedtuple_new = {.type = &cw_type_type,
                                      .name = "function",
                                      .base = &cw_type_object,
                                      .basicsize = sizeof(cw_namedtuple_new),
                                      .dict_offset = offsetof(cw_namedtuple_new, dict),
                                      .getsets = namedtuple_new_getsets,
                                      .repr = namedtuple_new_repr,
                                      .call = namedtuple_new_call};

/* ---------------------------------------------------------------- fields */

typedef struct cw_tuplegetter {
    cw_type *type;
    int64_t index;
    cw_value doc;
} cw_tuplegetter;

CW_NEW(getter_new) {
    int64_t index;
    if (cw_args_count(cx, "_tuplegetter", nargs, 2, 2) < 0 || cw_int_as_i64(cx, args[0], &index) < 0)
        return CW_MK_NULL;
    cw_tuplegetter *g = cw_type_alloc(cx, type);
    g->index = index;
    g->doc = args[1];
    return CW_MK_OBJ(g);
}

static cw_value getter_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    cw_tuplegetter *g = descr.p;
    (void)type;
    if (!obj.tag || obj.tag == CW_NONE)
        return descr;
    if (!CW_IS(obj, CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError,
                        "descriptor for index '%ld' for tuple subclasses doesn't apply to '%T' object",
                        (long)g->index, &obj);
    if (g->index >= CW_AS_TUPLE(obj)->len)
        return cw_raise(cx, &cw_type_IndexError, "tuple index out of range");
    return CW_AS_TUPLE(obj)->items[g->index];
}

static int64_t getter_set(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v) {
    (void)descr, (void)obj;
    return cw_raise_i(cx, &cw_type_AttributeError, v.tag ? "can't set attribute" : "can't delete attribute");
}

static cw_value getter_repr(cw_ctx *cx, cw_value self) {
    cw_tuplegetter *g = self.p;
    return cw_str_format(cx, "_tuplegetter(%ld, %R)", (long)g->index, &g->doc);
}

CW_FN(getter_reduce) {
    cw_tuplegetter *g = self.p;
    return cw_tuple2(cx, CW_MK_OBJ(g->type), cw_tuple2(cx, CW_MK_INT(g->index), g->doc));
}

static const cw_method_def getter_methods[] = {CW_M0("__reduce__", getter_reduce), CW_M_END};
static const cw_member_def getter_members[] = {{"__doc__", offsetof(cw_tuplegetter, doc), 0}, {NULL, 0, 0}};
cw_type cw_type_tuplegetter = {.type = &cw_type_type,
                               .name = "_collections._tuplegetter",
                               .base = &cw_type_object,
                               .basicsize = sizeof(cw_tuplegetter),
                               .methods = getter_methods,
                               .members = getter_members,
                               .repr = getter_repr,
                               .descr_get = getter_get,
                               .descr_set = getter_set,
                               .new_ = getter_new};

const cw_method_def cw_namedtuple_functions[] = {CW_MN("_namedtuple_new", namedtuple_new_make, 3, 3),
                                                 CW_M_END};
