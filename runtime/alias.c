/* alias.c: types.GenericAlias (list[int]) and types.UnionType (int | None). */
#include "type.h"

typedef struct alias_object {
    cw_type *type;
    cw_value origin;
    cw_tuple *args;
    cw_tuple *parameters; /* type variables in args; NULL: not collected yet */
    int64_t starred;      /* *tuple[int] */
} alias_object;
typedef struct union_object {
    cw_type *type;
    cw_tuple *args;
    cw_tuple *parameters;
} union_object;
#define ALIAS(v) ((alias_object *)(v).p)
#define IS_ALIAS(v) ((v).tag == CW_OBJ && cw_type_is_subtype(CW_TYPE_OF_PTR((v).p), &cw_type_generic_alias))
#define UNION(v) ((union_object *)(v).p)
#define METHOD(id)                                                                                           \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
#define UNUSED (void)cx, (void)self, (void)args, (void)nargs, (void)kwnames

/* ---- parameters ---- */
static void add_unique(cw_ctx *cx, cw_list *list, cw_value v) {
    for (int64_t i = 0; i < list->len; i++)
        if (cw_object_is(cw_list_get(list, i), v))
            return;
    cw_list_append(cx, list, v);
}

/* __parameters__ of v as a tuple, CW_NULL if it has none. */
static cw_value parameters_of(cw_ctx *cx, cw_value v) {
    cw_value p;
    if (is_type(v))
        return CW_MK_NULL;
    int64_t has = cw_object_lookup_attr(cx, v, &cw_name_parameters, &p);
    return has > 0 && is_tuple(p) ? p : CW_MK_NULL;
}
static int64_t has_subst(cw_ctx *cx, cw_value v) {
    cw_value f;
    return is_type(v) ? 0 : cw_object_lookup_attr(cx, v, &cw_name_typing_subst, &f);
}

static cw_tuple *collect_parameters(cw_ctx *cx, cw_tuple *args) {
    cw_value list = cw_list_new(cx, args->len);
    for (int64_t i = 0; i < args->len; i++) {
        cw_value arg = args->items[i];
        int64_t variable = has_subst(cx, arg);
        if (variable < 0)
            return NULL;
        if (variable) {
            add_unique(cx, list.p, arg);
            continue;
        }
        cw_value inner = parameters_of(cx, arg);
        if (cx->exc)
            return NULL;
        for (int64_t j = 0; inner.tag && j < CW_AS_TUPLE(inner)->len; j++)
            add_unique(cx, list.p, CW_AS_TUPLE(inner)->items[j]);
    }
    return cw_tuple_from_list(cx, list).p;
}

static int64_t index_of(cw_tuple *t, cw_value v) {
    for (int64_t i = 0; i < t->len; i++)
        if (cw_object_is(t->items[i], v))
            return i;
    return -1;
}

/* arg[...] with the values of its own parameters. */
static cw_value substitute_inside(cw_ctx *cx, cw_value arg, cw_tuple *parameters, cw_tuple *values) {
    cw_value inner = parameters_of(cx, arg);
    if (!inner.tag || !CW_AS_TUPLE(inner)->len)
        return cx->exc ? CW_MK_NULL : arg;
    cw_value list = cw_list_new(cx, 2);
    for (int64_t i = 0; i < CW_AS_TUPLE(inner)->len; i++) {
        cw_value p = CW_AS_TUPLE(inner)->items[i];
        int64_t at = index_of(parameters, p);
        cw_value value = at >= 0 ? values->items[at] : p;
        /* a TypeVarTuple, which can be iterated, stands for many */
        if (at >= 0 && is_tuple(value) && cw_type_of(p)->iter)
            cw_list_extend(cx, list.p, value);
        else
            cw_list_append(cx, list.p, value);
    }
    return cw_object_getitem(cx, arg, cw_tuple_from_list(cx, list));
}

/* Is it *Ts? -1 on error */
static int64_t is_unpacked_typevartuple(cw_ctx *cx, cw_value v) {
    cw_value told;
    int64_t has =
        is_type(v) ? 0 : cw_object_lookup_attr(cx, v, &cw_name_typing_is_unpacked_typevartuple, &told);
    return has > 0 ? cw_object_truth(cx, told) : has;
}

/* The arguments with those of *tuple[X, Y] in its place. */
static cw_value unpack_arguments(cw_ctx *cx, cw_value item) {
    if (!is_tuple(item))
        item = cw_tuple_build(cx, &item, 1);
    cw_tuple *t = item.p;
    cw_value out = cw_list_new(cx, t->len);
    for (int64_t i = 0; i < t->len; i++) {
        cw_value inside;
        int64_t has =
            is_type(t->items[i])
                ? 0
                : cw_object_lookup_attr(cx, t->items[i], &cw_name_typing_unpacked_tuple_args, &inside);
        if (has < 0)
            return CW_MK_NULL;
        cw_tuple *args = has && is_tuple(inside) ? inside.p : NULL;
        if (args && !(args->len && args->items[args->len - 1].p == (void *)&cw_ellipsis))
            cw_list_extend(cx, out.p, inside);
        else
            cw_list_append(cx, out.p, t->items[i]);
    }
    return cw_tuple_from_list(cx, out);
}

/* The arguments of self[item]: args with the parameters replaced. */
static cw_tuple *substitute(cw_ctx *cx, cw_value self, cw_tuple *args, cw_tuple *parameters, cw_value item) {
    if (!parameters->len)
        return cw_raise_p(cx, &cw_type_TypeError, "%R is not a generic class", &self);
    item = unpack_arguments(cx, item);
    if (!item.tag)
        return NULL;
    for (int64_t i = 0; i < parameters->len; i++) {
        cw_value prepare;
        int64_t has =
            cw_object_lookup_attr(cx, parameters->items[i], &cw_name_typing_prepare_subst, &prepare);
        if (has < 0)
            return NULL;
        if (has && prepare.tag != CW_NONE) {
            item = cw_call2(cx, prepare, self, item);
            if (!item.tag)
                return NULL;
            if (!is_tuple(item))
                item = cw_tuple_build(cx, &item, 1);
        }
    }
    cw_tuple *values = item.p;
    if (values->len != parameters->len)
        return cw_raise_p(cx, &cw_type_TypeError, "Too %s arguments for %R; actual %ld, expected %ld",
                          values->len > parameters->len ? "many" : "few", &self, values->len,
                          parameters->len);
    cw_value out = cw_list_new(cx, args->len);
    for (int64_t i = 0; i < args->len; i++) {
        cw_value arg = args->items[i], subst = CW_MK_NULL;
        int64_t at = index_of(parameters, arg), many = is_unpacked_typevartuple(cx, arg);
        if (many < 0)
            return NULL;
        if (at >= 0) {
            if (cw_object_lookup_attr(cx, arg, &cw_name_typing_subst, &subst) < 0)
                return NULL;
            arg = subst.tag ? cw_call1(cx, subst, values->items[at]) : values->items[at];
        } else if (!is_type(arg)) {
            arg = substitute_inside(cx, arg, parameters, values);
        }
        if (!arg.tag)
            return NULL;
        if (many && is_tuple(arg))
            cw_list_extend(cx, out.p, arg);
        else
            cw_list_append(cx, out.p, arg);
    }
    return cw_tuple_from_list(cx, out).p;
}

/* ---- text ---- */
static cw_value item_text(cw_ctx *cx, cw_value v) {
    cw_value module, name, origin;
    if (v.tag == CW_OBJ && v.p == (void *)&cw_ellipsis)
        return cw_str_new(cx, "...", 3);
    if (CW_IS_EXACT(v, &cw_type_generic_alias) || v.tag != CW_OBJ)
        return cw_repr(cx, v);
    int64_t generic = is_type(v) ? 0 : cw_object_lookup_attr(cx, v, &cw_name_origin, &origin);
    if (generic)
        return generic < 0 ? CW_MK_NULL : cw_repr(cx, v);
    int64_t has = cw_object_lookup_attr(cx, v, &cw_name_qualname, &name);
    if (has > 0)
        has = cw_object_lookup_attr(cx, v, &cw_name_module, &module);
    if (has < 0)
        return CW_MK_NULL;
    if (!has || module.tag == CW_NONE || !is_str(name) || !is_str(module))
        return cw_repr(cx, v);
    if (cw_str_equal_utf8(module.p, "builtins"))
        return name;
    return cw_str_format(cx, "%U.%U", CW_AS_STR(module), CW_AS_STR(name));
}

static int64_t add_item_text(cw_ctx *cx, cw_strbuild *b, cw_value v) {
    cw_value text;
    if (CW_IS_EXACT(v, &cw_type_list)) { /* the parameter list of a Callable */
        cw_strbuild_char(cx, b, '[');
        for (int64_t i = 0; i < CW_AS_LIST(v)->len; i++) {
            if (i)
                cw_strbuild_ascii(cx, b, ", ", 2);
            if (add_item_text(cx, b, cw_list_get(v.p, i)) < 0)
                return -1;
        }
        cw_strbuild_char(cx, b, ']');
        return 0;
    }
    text = item_text(cx, v);
    if (!text.tag)
        return -1;
    cw_strbuild_str(cx, b, text.p);
    return 0;
}

/* ---- GenericAlias ---- */
cw_value cw_generic_alias_new(cw_ctx *cx, cw_value origin, cw_value args) {
    alias_object *a = cw_alloc(cx, sizeof *a);
    a->type = &cw_type_generic_alias;
    a->origin = origin;
    a->args = is_tuple(args) ? args.p : cw_tuple_build(cx, &args, 1).p;
    return CW_MK_OBJ(a);
}
cw_value cw_generic_alias_method(cw_ctx *cx, cw_value cls, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    return cw_generic_alias_new(cx, cls, args[0]);
}
static cw_value alias_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (cw_args_no_keywords(cx, "GenericAlias", kwnames) < 0 ||
        cw_args_count(cx, "GenericAlias", nargs, 2, 2) < 0)
        return CW_MK_NULL;
    alias_object *a = cw_type_alloc(cx, type);
    a->origin = args[0];
    a->args = is_tuple(args[1]) ? args[1].p : cw_tuple_build(cx, args + 1, 1).p;
    return CW_MK_OBJ(a);
}

static cw_value alias_repr(cw_ctx *cx, cw_value self) {
    alias_object *a = ALIAS(self);
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (a->starred)
        cw_strbuild_char(cx, &b, '*');
    if (add_item_text(cx, &b, a->origin) < 0)
        return CW_MK_NULL;
    cw_strbuild_char(cx, &b, '[');
    for (int64_t i = 0; i < a->args->len; i++) {
        if (i)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        if (add_item_text(cx, &b, a->args->items[i]) < 0)
            return CW_MK_NULL;
    }
    if (!a->args->len)
        cw_strbuild_ascii(cx, &b, "()", 2);
    cw_strbuild_char(cx, &b, ']');
    return cw_strbuild_finish(cx, &b);
}

/* Attributes are those of the origin, but for these. */
static cw_value alias_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    static const char *const own[] = {"__class__",       "__origin__",     "__args__",
                                      "__unpacked__",    "__parameters__", "__typing_unpacked_tuple_args__",
                                      "__mro_entries__", "__reduce_ex__",  "__reduce__",
                                      "__copy__",        "__deepcopy__",   NULL};
    for (int64_t i = 0; own[i]; i++)
        if (cw_str_equal_utf8(name, own[i]))
            return cw_generic_getattr(cx, self, name);
    return cw_object_getattr(cx, ALIAS(self)->origin, name);
}

static cw_value alias_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    cw_value o = cw_call(cx, ALIAS(self)->origin, args, nargs, kwnames);
    if (o.tag && cw_object_setattr(cx, o, &cw_name_orig_class, self) < 0) {
        if (!cw_pending_is(cx, &cw_type_AttributeError) && !cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
    }
    return o;
}

static cw_tuple *alias_parameters(cw_ctx *cx, alias_object *a) {
    if (!a->parameters)
        a->parameters = collect_parameters(cx, a->args);
    return a->parameters;
}
static cw_value alias_getitem(cw_ctx *cx, cw_value self, cw_value item) {
    alias_object *a = ALIAS(self);
    cw_tuple *parameters = alias_parameters(cx, a);
    cw_tuple *args = parameters ? substitute(cx, self, a->args, parameters, item) : NULL;
    if (!args)
        return CW_MK_NULL;
    cw_value r = cw_generic_alias_new(cx, a->origin, CW_MK_OBJ(args));
    ALIAS(r)->starred = a->starred;
    return r;
}

static int64_t alias_hash(cw_ctx *cx, cw_value self) {
    int64_t x = cw_hash(cx, ALIAS(self)->origin);
    int64_t y = x == -1 ? -1 : cw_hash(cx, CW_MK_OBJ(ALIAS(self)->args));
    if (y == -1)
        return -1;
    return (x ^ y) == -1 ? -2 : x ^ y;
}
static cw_value alias_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !IS_ALIAS(a) || !IS_ALIAS(b))
        return CW_NOTIMPLEMENTED;
    int64_t equal = ALIAS(a)->starred == ALIAS(b)->starred;
    if (equal)
        equal = cw_equal(cx, ALIAS(a)->origin, ALIAS(b)->origin);
    if (equal > 0)
        equal = cw_equal(cx, CW_MK_OBJ(ALIAS(a)->args), CW_MK_OBJ(ALIAS(b)->args));
    return equal < 0 ? CW_MK_NULL : CW_MK_BOOL(equal == (op == CW_CMP_EQ));
}
/* *list[int]: one starred alias. */
static cw_value alias_iter(cw_ctx *cx, cw_value self) {
    alias_object *a = cw_alloc(cx, sizeof *a);
    *a = *ALIAS(self);
    a->starred = 1;
    cw_value one = CW_MK_OBJ(a);
    return cw_object_iter(cx, cw_tuple_build(cx, &one, 1));
}
METHOD(alias_mro_entries) {
    UNUSED;
    return cw_tuple_build(cx, &ALIAS(self)->origin, 1);
}
METHOD(alias_instancecheck) {
    UNUSED;
    return cw_raise(cx, &cw_type_TypeError, "isinstance() argument 2 cannot be a parameterized generic");
}
METHOD(alias_subclasscheck) {
    UNUSED;
    return cw_raise(cx, &cw_type_TypeError, "issubclass() argument 2 cannot be a parameterized generic");
}
METHOD(alias_reduce) {
    UNUSED;
    cw_value inner[2] = {ALIAS(self)->origin, CW_MK_OBJ(ALIAS(self)->args)};
    cw_value pair[2] = {CW_MK_OBJ(&cw_type_generic_alias), cw_tuple_build(cx, inner, 2)};
    return cw_tuple_build(cx, pair, 2);
}
METHOD(alias_dir) {
    UNUSED;
    return cw_dir(cx, ALIAS(self)->origin);
}
static cw_value alias_get_args(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(ALIAS(self)->args);
}
static cw_value alias_get_parameters(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_tuple *p = alias_parameters(cx, ALIAS(self));
    return p ? CW_MK_OBJ(p) : CW_MK_NULL;
}
static cw_value alias_get_unpacked(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_BOOL(ALIAS(self)->starred != 0);
}
static cw_value alias_get_tuple_args(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    alias_object *a = ALIAS(self);
    return a->starred && a->origin.p == (void *)&cw_type_tuple ? CW_MK_OBJ(a->args) : CW_MK_NONE;
}
static const cw_method_def alias_methods[] = {
    {"__mro_entries__", alias_mro_entries, CW_METHOD_ONE, 1, 1, NULL},
    {"__instancecheck__", alias_instancecheck, CW_METHOD_ONE, 1, 1, NULL},
    {"__subclasscheck__", alias_subclasscheck, CW_METHOD_ONE, 1, 1, NULL},
    {"__reduce__", alias_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__dir__", alias_dir, CW_METHOD_NOARGS, 0, 0, NULL},
    {0}};
static const cw_member_def alias_members[] = {{"__origin__", offsetof(alias_object, origin), 1}, {0}};
static const cw_getset_def alias_getsets[] = {
    {"__args__", alias_get_args, cw_set_readonly, NULL, NULL},
    {"__parameters__", alias_get_parameters, NULL, "Type variables in the GenericAlias.", NULL},
    {"__unpacked__", alias_get_unpacked, cw_set_readonly, NULL, NULL},
    {"__typing_unpacked_tuple_args__", alias_get_tuple_args, NULL, NULL, NULL},
    {0}};
cw_type cw_type_generic_alias = {
    .type = &cw_type_type,
    .name = "types.GenericAlias",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(alias_object),
    .weaklist_offset = -1,
    .doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is "
           "list and t.__args__ is (int,).",
    .methods = alias_methods,
    .members = alias_members,
    .getsets = alias_getsets,
    .repr = alias_repr,
    .hash = alias_hash,
    .compare = alias_compare,
    .call = alias_call,
    .getattr = alias_getattr,
    .getitem = alias_getitem,
    .iter = alias_iter,
    .new_ = alias_new,
    .binary = {[CW_OP_OR] = cw_union_or}};

/* ---- UnionType ---- */
cw_tuple *cw_union_args(cw_value v) {
    return CW_IS_EXACT(v, &cw_type_union_alias) ? UNION(v)->args : NULL;
}

static int64_t may_join(cw_value v) {
    return v.tag == CW_NONE || is_type(v) || IS_ALIAS(v) || CW_IS_EXACT(v, &cw_type_union_alias);
}

/* Adds v, or the members of a union, unless an equal one is there. */
static int64_t union_add(cw_ctx *cx, cw_list *list, cw_value v) {
    cw_tuple *inner = cw_union_args(v);
    if (inner) {
        for (int64_t i = 0; i < inner->len; i++)
            if (union_add(cx, list, inner->items[i]) < 0)
                return -1;
        return 0;
    }
    if (v.tag == CW_NONE)
        v = CW_MK_OBJ(&cw_type_none);
    for (int64_t i = 0; i < list->len; i++) {
        cw_value other = cw_list_get(list, i);
        int64_t equal = cw_object_is(other, v);
        if (!equal && IS_ALIAS(v) && IS_ALIAS(other))
            equal = cw_equal(cx, other, v);
        if (equal)
            return equal < 0 ? -1 : 0;
    }
    return cw_list_append(cx, list, v);
}

cw_value cw_union_or(cw_ctx *cx, cw_value a, cw_value b) {
    if (!may_join(a) || !may_join(b))
        return CW_NOTIMPLEMENTED;
    cw_value list = cw_list_new(cx, 4);
    if (union_add(cx, list.p, a) < 0 || union_add(cx, list.p, b) < 0)
        return CW_MK_NULL;
    if (CW_AS_LIST(list)->len == 1)
        return cw_list_get(list.p, 0);
    union_object *u = cw_alloc(cx, sizeof *u);
    u->type = &cw_type_union_alias;
    u->args = cw_tuple_from_list(cx, list).p;
    return CW_MK_OBJ(u);
}

static cw_value union_repr(cw_ctx *cx, cw_value self) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    cw_tuple *args = UNION(self)->args;
    for (int64_t i = 0; i < args->len; i++) {
        if (i)
            cw_strbuild_ascii(cx, &b, " | ", 3);
        if (args->items[i].p == (void *)&cw_type_none)
            cw_strbuild_ascii(cx, &b, "None", 4);
        else if (add_item_text(cx, &b, args->items[i]) < 0)
            return CW_MK_NULL;
    }
    return cw_strbuild_finish(cx, &b);
}
static cw_set *union_set(cw_ctx *cx, cw_value self) {
    cw_set *s = cw_set_new(cx, &cw_type_frozenset);
    cw_tuple *args = UNION(self)->args;
    for (int64_t i = 0; i < args->len; i++)
        if (cw_set_add(cx, s, args->items[i]) < 0)
            return NULL;
    return s;
}
static int64_t union_hash(cw_ctx *cx, cw_value self) {
    cw_set *s = union_set(cx, self);
    return s ? cw_hash(cx, CW_MK_OBJ(s)) : -1;
}
static cw_value union_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !cw_union_args(b))
        return CW_NOTIMPLEMENTED;
    cw_set *x = union_set(cx, a), *y = x ? union_set(cx, b) : NULL;
    return y ? cw_object_compare(cx, op, CW_MK_OBJ(x), CW_MK_OBJ(y)) : CW_MK_NULL;
}
static cw_tuple *union_parameters(cw_ctx *cx, union_object *u) {
    if (!u->parameters)
        u->parameters = collect_parameters(cx, u->args);
    return u->parameters;
}
static cw_value union_getitem(cw_ctx *cx, cw_value self, cw_value item) {
    cw_tuple *parameters = union_parameters(cx, UNION(self));
    cw_tuple *args = parameters ? substitute(cx, self, UNION(self)->args, parameters, item) : NULL;
    cw_value r = args ? args->items[0] : CW_MK_NULL;
    for (int64_t i = 1; r.tag && i < args->len; i++)
        r = cw_number_binary(cx, CW_OP_OR, r, args->items[i]);
    return r;
}
METHOD(union_instancecheck) {
    UNUSED;
    int64_t r = cw_isinstance(cx, args[0], self);
    return r < 0 ? CW_MK_NULL : CW_MK_BOOL(r);
}
METHOD(union_subclasscheck) {
    UNUSED;
    int64_t r = cw_issubclass(cx, args[0], self);
    return r < 0 ? CW_MK_NULL : CW_MK_BOOL(r);
}
static cw_value union_get_args(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(UNION(self)->args);
}
static cw_value union_get_parameters(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_tuple *p = union_parameters(cx, UNION(self));
    return p ? CW_MK_OBJ(p) : CW_MK_NULL;
}
static const cw_method_def union_methods[] = {
    {"__instancecheck__", union_instancecheck, CW_METHOD_ONE, 1, 1, NULL},
    {"__subclasscheck__", union_subclasscheck, CW_METHOD_ONE, 1, 1, NULL},
    {0}};
static const cw_getset_def union_getsets[] = {
    {"__args__", union_get_args, cw_set_readonly, NULL, NULL},
    {"__parameters__", union_get_parameters, NULL, "Type variables in the types.UnionType.", NULL},
    {0}};
cw_type cw_type_union_alias = {.type = &cw_type_type,
                               .name = "types.UnionType",
                               .basicsize = sizeof(union_object),
                               .doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
                               .methods = union_methods,
                               .getsets = union_getsets,
                               .repr = union_repr,
                               .hash = union_hash,
                               .compare = union_compare,
                               .getitem = union_getitem,
                               .getattr = cw_generic_getattr,
                               .binary = {[CW_OP_OR] = cw_union_or}};
