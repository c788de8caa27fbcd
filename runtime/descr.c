/* descr.c: the descriptors that built-in types and __slots__ put into type dicts: methods, slot wrappers,
 * computed attributes and members; bound slot wrappers; mappingproxy. */
#include "type.h"

/* ---- common ---- */
static void *descr_alloc(cw_ctx *cx, cw_type *type, int64_t size, cw_type *owner, cw_str *name) {
    cw_descr *d = cw_alloc(cx, size);
    d->type = type;
    d->owner = owner;
    d->name = name;
    return d;
}

static int64_t check_receiver(cw_ctx *cx, const cw_descr *d, cw_value obj) {
    if (type_of(obj) == d->owner || cw_type_is_subtype(type_of_ready(cx, obj), d->owner))
        return 0;
    return cw_raise_i(cx, &cw_type_TypeError,
                      "descriptor '%U' for '%s' objects doesn't apply to a '%s' object", d->name,
                      d->owner->name, cw_type_name(obj));
}

static cw_value get_name(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(((cw_descr *)self.p)->name);
}
static cw_value get_owner(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(((cw_descr *)self.p)->owner);
}
static cw_value get_qualname(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_descr *d = self.p;
    cw_value q = cw_type_get_qualname(cx, d->owner);
    return q.tag ? cw_str_format(cx, "%S.%U", &q, d->name) : q;
}
/* The text behind the "name(sig)\n--\n\n" part of a doc string, and that part itself. */
static cw_value doc_text(cw_ctx *cx, const char *doc) {
    if (!doc)
        return CW_MK_NONE;
    const char *end = strstr(doc, "\n--\n\n");
    return cw_str_new(cx, end ? end + 5 : doc, -1);
}
static cw_value doc_signature(cw_ctx *cx, const char *doc) {
    const char *end = doc ? strstr(doc, "\n--\n\n") : NULL, *open = doc ? strchr(doc, '(') : NULL;
    return end && open && open < end ? cw_str_new(cx, open, end - open) : CW_MK_NONE;
}
static cw_value descr_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_descr *d = self.p;
    cw_value inner[2] = {CW_MK_OBJ(d->owner), CW_MK_OBJ(d->name)};
    cw_value pair[2] = {cw_builtin_load(cx, CW_AS_STR(cw_str_new(cx, "getattr", 7))),
                        cw_tuple_build(cx, inner, 2)};
    return pair[0].tag ? cw_tuple_build(cx, pair, 2) : CW_MK_NULL;
}
static const cw_method_def descr_methods[] = {{"__reduce__", descr_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
                                              {0}};

/* ---- method_descriptor, classmethod_descriptor ---- */
static cw_value method_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    cw_method_descr *m = descr.p;
    if (!obj.tag)
        return descr;
    if (check_receiver(cx, &m->head, obj) < 0)
        return CW_MK_NULL;
    return cw_native_new(cx, m->def, obj, NULL);
}

static cw_value method_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    cw_method_descr *m = self.p;
    if (nargs < 1) {
        const char *dot = strrchr(m->head.owner->name, '.');
        return cw_raise(cx, &cw_type_TypeError, "unbound method %s.%U() needs an argument",
                        dot ? dot + 1 : m->head.owner->name, m->head.name);
    }
    if (type_of(args[0]) != m->head.owner && check_receiver(cx, &m->head, args[0]) < 0)
        return CW_MK_NULL;
    return cw_method_def_call(cx, m->def, m->head.owner->name, args[0], args + 1, nargs - 1, kwnames);
}

static cw_value method_repr(cw_ctx *cx, cw_value self) {
    cw_descr *d = self.p;
    return cw_str_format(cx, "<method '%U' of '%s' objects>", d->name, d->owner->name);
}
static cw_value method_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return doc_text(cx, ((cw_method_descr *)self.p)->def->doc);
}
static cw_value method_signature(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return doc_signature(cx, ((cw_method_descr *)self.p)->def->doc);
}
static const cw_getset_def method_getsets[] = {{"__name__", get_name, cw_set_readonly, NULL, NULL},
                                               {"__qualname__", get_qualname, NULL, NULL, NULL},
                                               {"__objclass__", get_owner, cw_set_readonly, NULL, NULL},
                                               {"__doc__", method_doc, NULL, NULL, NULL},
                                               {"__text_signature__", method_signature, NULL, NULL, NULL},
                                               {0}};
cw_type cw_type_method_descriptor = {.type = &cw_type_type,
                                     .name = "method_descriptor",
                                     .basicsize = sizeof(cw_method_descr),
                                     .flags = CW_TYPE_METHOD_DESCR,
                                     .methods = descr_methods,
                                     .getsets = method_getsets,
                                     .repr = method_repr,
                                     .call = method_call,
                                     .descr_get = method_get,
                                     .getattr = cw_generic_getattr};

static cw_value classmethod_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    cw_method_descr *m = descr.p;
    if (!type.tag)
        type = CW_MK_OBJ(type_of(obj));
    if (!is_type(type))
        return cw_raise(cx, &cw_type_TypeError,
                        "descriptor '%U' for type '%s' needs a type, not a '%s' as arg 2", m->head.name,
                        m->head.owner->name, cw_type_name(type));
    if (!cw_type_is_subtype(AS_TYPE(type), m->head.owner))
        return cw_raise(cx, &cw_type_TypeError,
                        "descriptor '%U' requires a subtype of '%s' but received '%s'", m->head.name,
                        m->head.owner->name, AS_TYPE(type)->name);
    return cw_native_new(cx, m->def, type, NULL);
}
static cw_value classmethod_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    cw_method_descr *m = self.p;
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "descriptor '%U' of '%s' object needs an argument",
                        m->head.name, m->head.owner->name);
    cw_value bound = classmethod_get(cx, self, CW_MK_NULL, args[0]);
    return bound.tag ? cw_call(cx, bound, args + 1, nargs - 1, kwnames) : bound;
}
cw_type cw_type_classmethod_descriptor = {.type = &cw_type_type,
                                          .name = "classmethod_descriptor",
                                          .basicsize = sizeof(cw_method_descr),
                                          .methods = descr_methods,
                                          .getsets = method_getsets,
                                          .repr = method_repr,
                                          .call = classmethod_call,
                                          .descr_get = classmethod_get};

/* ---- wrapper_descriptor, method-wrapper ---- */
static cw_value wrapper_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    if (!obj.tag)
        return descr;
    if (check_receiver(cx, descr.p, obj) < 0)
        return CW_MK_NULL;
    cw_method_wrapper *w = cw_alloc(cx, sizeof *w);
    *w = (cw_method_wrapper){&cw_type_method_wrapper, descr.p, obj};
    return CW_MK_OBJ(w);
}

static cw_value wrapper_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    cw_wrapper_descr *w = self.p;
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "descriptor '%U' of '%s' object needs an argument",
                        w->head.name, w->head.owner->name);
    if (type_of(args[0]) != w->head.owner && !cw_type_is_subtype(type_of_ready(cx, args[0]), w->head.owner))
        return cw_raise(cx, &cw_type_TypeError, "descriptor '%U' requires a '%s' object but received a '%s'",
                        w->head.name, w->head.owner->name, cw_type_name(args[0]));
    if (cw_enter_recursive(cx, " while calling a Python object") < 0)
        return CW_MK_NULL;
    cw_value r = w->def->wrap(cx, w, args[0], args + 1, nargs - 1, kwnames);
    cw_leave_recursive(cx);
    return r;
}

static cw_value wrapper_repr(cw_ctx *cx, cw_value self) {
    cw_descr *d = self.p;
    return cw_str_format(cx, "<slot wrapper '%U' of '%s' objects>", d->name, d->owner->name);
}
static cw_value wrapper_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_str_new(cx, ((cw_wrapper_descr *)self.p)->def->doc, -1);
}
static cw_value wrapper_signature(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_wrapper_descr *w = self.p;
    static const char *const unary[] = {"__repr__",  "__str__",   "__hash__",  "__iter__",  "__next__",
                                        "__len__",   "__neg__",   "__pos__",   "__abs__",   "__invert__",
                                        "__bool__",  "__int__",   "__float__", "__index__", "__await__",
                                        "__aiter__", "__anext__", "__del__",   NULL};
    for (int64_t i = 0; unary[i]; i++)
        if (cw_str_equal_utf8(w->head.name, unary[i]))
            return cw_str_new(cx, "($self, /)", -1);
    if (cw_str_equal(w->head.name, &cw_name_init) || cw_str_equal(w->head.name, &cw_name_call))
        return cw_str_new(cx, "($self, /, *args, **kwargs)", -1);
    if (cw_str_equal(w->head.name, &cw_name_setitem))
        return cw_str_new(cx, "($self, key, value, /)", -1);
    if (cw_str_equal(w->head.name, &cw_name_setattr))
        return cw_str_new(cx, "($self, name, value, /)", -1);
    if (cw_str_equal(w->head.name, &cw_name_getitem) || cw_str_equal(w->head.name, &cw_name_delitem) ||
        cw_str_equal(w->head.name, &cw_name_contains))
        return cw_str_new(cx, "($self, key, /)", -1);
    if (cw_str_equal(w->head.name, &cw_name_getattribute) || cw_str_equal(w->head.name, &cw_name_delattr))
        return cw_str_new(cx, "($self, name, /)", -1);
    if (cw_str_equal(w->head.name, &cw_name_pow) || cw_str_equal(w->head.name, &cw_name_rpow))
        return cw_str_new(cx, "($self, value, mod=None, /)", -1);
    return cw_str_new(cx, "($self, value, /)", -1);
}
static const cw_getset_def wrapper_getsets[] = {{"__name__", get_name, cw_set_readonly, NULL, NULL},
                                                {"__qualname__", get_qualname, NULL, NULL, NULL},
                                                {"__objclass__", get_owner, cw_set_readonly, NULL, NULL},
                                                {"__doc__", wrapper_doc, NULL, NULL, NULL},
                                                {"__text_signature__", wrapper_signature, NULL, NULL, NULL},
                                                {0}};
cw_type cw_type_wrapper_descriptor = {.type = &cw_type_type,
                                      .name = "wrapper_descriptor",
                                      .basicsize = sizeof(cw_wrapper_descr),
                                      .flags = CW_TYPE_METHOD_DESCR,
                                      .methods = descr_methods,
                                      .getsets = wrapper_getsets,
                                      .repr = wrapper_repr,
                                      .call = wrapper_call,
                                      .descr_get = wrapper_get,
                                      .getattr = cw_generic_getattr};

static cw_value bound_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    cw_method_wrapper *m = self.p;
    return m->descr->def->wrap(cx, m->descr, m->self, args, nargs, kwnames);
}
static cw_value bound_repr(cw_ctx *cx, cw_value self) {
    cw_method_wrapper *m = self.p;
    return cw_str_format(cx, "<method-wrapper '%U' of %s object at %p>", m->descr->head.name,
                         cw_type_name(m->self), m->self.p);
}
static cw_value bound_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !CW_IS_EXACT(b, &cw_type_method_wrapper))
        return CW_NOTIMPLEMENTED;
    cw_method_wrapper *x = a.p, *y = b.p;
    int64_t same = x->descr == y->descr && cw_object_is(x->self, y->self);
    return CW_MK_BOOL(same == (op == CW_CMP_EQ));
}
static int64_t bound_hash(cw_ctx *cx, cw_value self) {
    (void)cx;
    cw_method_wrapper *m = self.p;
    int64_t h = (int64_t)(((uint64_t)m->self.i >> 4) ^ ((uint64_t)(uintptr_t)m->descr >> 4));
    return h == -1 ? -2 : h;
}
static cw_value bound_self(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return ((cw_method_wrapper *)self.p)->self;
}
/* Attributes of the unbound wrapper. */
static cw_value bound_attr(cw_ctx *cx, cw_value self, void *closure) {
    return cw_object_getattr(cx, CW_MK_OBJ(((cw_method_wrapper *)self.p)->descr), closure);
}
static cw_value bound_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    cw_method_wrapper *m = self.p;
    cw_value inner[2] = {m->self, CW_MK_OBJ(m->descr->head.name)};
    cw_value pair[2] = {cw_builtin_load(cx, CW_AS_STR(cw_str_new(cx, "getattr", 7))),
                        cw_tuple_build(cx, inner, 2)};
    return pair[0].tag ? cw_tuple_build(cx, pair, 2) : CW_MK_NULL;
}
static const cw_method_def bound_methods[] = {{"__reduce__", bound_reduce, CW_METHOD_NOARGS, 0, 0, NULL},
                                              {0}};
static const cw_getset_def bound_getsets[] = {
    {"__self__", bound_self, cw_set_readonly, NULL, NULL},
    {"__objclass__", bound_attr, NULL, NULL, &cw_name_objclass},
    {"__name__", bound_attr, NULL, NULL, &cw_name_name},
    {"__qualname__", bound_attr, NULL, NULL, &cw_name_qualname},
    {"__doc__", bound_attr, NULL, NULL, &cw_name_doc},
    {"__text_signature__", bound_attr, NULL, NULL, &cw_name_text_signature},
    {0}};
cw_type cw_type_method_wrapper = {.type = &cw_type_type,
                                  .name = "method-wrapper",
                                  .basicsize = sizeof(cw_method_wrapper),
                                  .methods = bound_methods,
                                  .getsets = bound_getsets,
                                  .repr = bound_repr,
                                  .compare = bound_compare,
                                  .hash = bound_hash,
                                  .call = bound_call,
                                  .getattr = cw_generic_getattr};

/* ---- getset_descriptor ---- */
static cw_value getset_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    cw_getset_descr *g = descr.p;
    if (!obj.tag)
        return descr;
    if (type_of(obj) != g->head.owner && check_receiver(cx, &g->head, obj) < 0)
        return CW_MK_NULL;
    if (!g->def->get)
        return cw_raise(cx, &cw_type_AttributeError, "attribute '%U' of '%s' objects is not readable",
                        g->head.name, g->head.owner->name);
    return g->def->get(cx, obj, g->def->closure);
}
static int64_t getset_set(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v) {
    cw_getset_descr *g = descr.p;
    if (check_receiver(cx, &g->head, obj) < 0)
        return -1;
    if (!g->def->set)
        return cw_raise_i(cx, &cw_type_AttributeError, "attribute '%U' of '%s' objects is not writable",
                          g->head.name, g->head.owner->name);
    return g->def->set(cx, obj, v, g->def->closure);
}
static cw_value getset_repr(cw_ctx *cx, cw_value self) {
    cw_descr *d = self.p;
    return cw_str_format(cx, "<attribute '%U' of '%s' objects>", d->name, d->owner->name);
}
static cw_value getset_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return doc_text(cx, ((cw_getset_descr *)self.p)->def->doc);
}
static const cw_getset_def getset_getsets[] = {{"__name__", get_name, cw_set_readonly, NULL, NULL},
                                               {"__qualname__", get_qualname, NULL, NULL, NULL},
                                               {"__objclass__", get_owner, cw_set_readonly, NULL, NULL},
                                               {"__doc__", getset_doc, NULL, NULL, NULL},
                                               {0}};
cw_type cw_type_getset_descriptor = {.type = &cw_type_type,
                                     .name = "getset_descriptor",
                                     .basicsize = sizeof(cw_getset_descr),
                                     .getsets = getset_getsets,
                                     .repr = getset_repr,
                                     .descr_get = getset_get,
                                     .descr_set = getset_set};

/* ---- member_descriptor ---- */
static cw_value *member_place(const cw_member_descr *m, cw_value obj) {
    return (cw_value *)((char *)obj.p + m->offset);
}
static cw_value member_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    cw_member_descr *m = descr.p;
    if (!obj.tag)
        return descr;
    if (check_receiver(cx, &m->head, obj) < 0)
        return CW_MK_NULL;
    cw_value v = *member_place(m, obj);
    if (v.tag)
        return v;
    if (m->is_slot)
        return cw_raise_no_attribute(cx, obj, m->head.name);
    return CW_MK_NONE;
}
int64_t cw_set_readonly(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)self, (void)v, (void)closure;
    return cw_raise_i(cx, &cw_type_AttributeError, "readonly attribute");
}
static int64_t member_set(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v) {
    cw_member_descr *m = descr.p;
    if (check_receiver(cx, &m->head, obj) < 0)
        return -1;
    if (m->readonly)
        return cw_set_readonly(cx, obj, v, NULL);
    cw_value *place = member_place(m, obj);
    if (!v.tag && !place->tag && m->is_slot)
        return cw_raise_i(cx, &cw_type_AttributeError, "%U", m->head.name);
    *place = v;
    return 0;
}
static cw_value member_repr(cw_ctx *cx, cw_value self) {
    cw_descr *d = self.p;
    return cw_str_format(cx, "<member '%U' of '%s' objects>", d->name, d->owner->name);
}
static cw_value member_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_NONE;
}
static const cw_getset_def member_getsets[] = {{"__name__", get_name, cw_set_readonly, NULL, NULL},
                                               {"__qualname__", get_qualname, NULL, NULL, NULL},
                                               {"__objclass__", get_owner, cw_set_readonly, NULL, NULL},
                                               {"__doc__", member_doc, NULL, NULL, NULL},
                                               {0}};
cw_type cw_type_member_descriptor = {.type = &cw_type_type,
                                     .name = "member_descriptor",
                                     .basicsize = sizeof(cw_member_descr),
                                     .methods = descr_methods,
                                     .getsets = member_getsets,
                                     .repr = member_repr,
                                     .descr_get = member_get,
                                     .descr_set = member_set};

/* ---- making them ---- */
cw_value cw_wrapper_descr_new(cw_ctx *cx, cw_type *owner, const cw_slot_def *def, void *fn) {
    cw_wrapper_descr *d = descr_alloc(cx, &cw_type_wrapper_descriptor, sizeof *d, owner, def->name);
    d->def = def;
    d->fn = fn;
    return CW_MK_OBJ(d);
}

cw_value cw_member_descr_new(cw_ctx *cx, cw_type *owner, cw_str *name, int64_t offset, int64_t readonly,
                             int64_t is_slot) {
    cw_member_descr *d = descr_alloc(cx, &cw_type_member_descriptor, sizeof *d, owner, name);
    d->offset = offset;
    d->readonly = readonly != 0;
    d->is_slot = is_slot != 0;
    return CW_MK_OBJ(d);
}

cw_value cw_getset_descr_new(cw_ctx *cx, cw_type *owner, const cw_getset_def *def) {
    cw_getset_descr *d =
        descr_alloc(cx, &cw_type_getset_descriptor, sizeof *d, owner, cw_str_intern(cx, def->name));
    d->def = def;
    return CW_MK_OBJ(d);
}

static cw_value method_new(cw_ctx *cx, cw_type *owner, const cw_method_def *def) {
    if (def->flags & CW_METHOD_STATIC)
        return cw_staticmethod_new(cx, cw_native_new(cx, def, CW_MK_OBJ(owner), NULL));
    cw_type *type =
        def->flags & CW_METHOD_CLASS ? &cw_type_classmethod_descriptor : &cw_type_method_descriptor;
    cw_method_descr *d = descr_alloc(cx, type, sizeof *d, owner, cw_str_intern(cx, def->name));
    d->def = def;
    return CW_MK_OBJ(d);
}

/* Adds what the tables of a static type list to its dict; slot wrappers of the same name stay, except that a
 * method table wins (as METH_COEXIST). */
void cw_descr_add_methods(cw_ctx *cx, cw_type *t) {
    for (const cw_method_def *m = t->methods; m && m->name; m++)
        cw_dict_set_str(cx, t->dict, cw_str_intern(cx, m->name), method_new(cx, t, m));
    for (const cw_member_def *m = t->members; m && m->name; m++)
        cw_dict_set_str(cx, t->dict, cw_str_intern(cx, m->name),
                        cw_member_descr_new(cx, t, cw_str_intern(cx, m->name), m->offset, m->readonly, 0));
    for (const cw_getset_def *g = t->getsets; g && g->name; g++)
        cw_dict_set_str(cx, t->dict, cw_str_intern(cx, g->name), cw_getset_descr_new(cx, t, g));
}
