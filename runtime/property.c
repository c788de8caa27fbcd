/* property.c: property, classmethod and staticmethod. */
#include "type.h"

/* ---- property ---- */
#define PROPERTY(v) ((cw_property *)(v).p)

static cw_value none_if_unset(cw_value v) {
    return v.tag ? v : CW_MK_NONE;
}

/* "property 'x' of 'C' object has no getter", as far as names are known. */
static CW_COLD int64_t raise_missing(cw_ctx *cx, cw_property *p, cw_value obj, const char *what) {
    cw_value qualname = cw_type_get_qualname(cx, type_of(obj));
    if (p->name.tag)
        return cw_raise_i(cx, &cw_type_AttributeError, "property %R of %R object has no %s", &p->name,
                          &qualname, what);
    return cw_raise_i(cx, &cw_type_AttributeError, "property of %R object has no %s", &qualname, what);
}

static cw_value property_get(cw_ctx *cx, cw_value self, cw_value obj, cw_value type) {
    (void)type;
    cw_property *p = PROPERTY(self);
    if (!obj.tag || obj.tag == CW_NONE)
        return self;
    if (p->get.tag == CW_NONE || !p->get.tag) {
        raise_missing(cx, p, obj, "getter");
        return CW_MK_NULL;
    }
    return cw_call(cx, p->get, &obj, 1, NULL);
}

static int64_t property_set(cw_ctx *cx, cw_value self, cw_value obj, cw_value v) {
    cw_property *p = PROPERTY(self);
    cw_value f = v.tag ? p->set : p->del;
    if (f.tag == CW_NONE || !f.tag)
        return raise_missing(cx, p, obj, v.tag ? "setter" : "deleter");
    cw_value args[2] = {obj, v};
    return cw_call(cx, f, args, v.tag ? 2 : 1, NULL).tag ? 0 : -1;
}

static int64_t property_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const names[] = {"fget", "fset", "fdel", "doc", NULL};
    cw_value v[4] = {{0}};
    if (cw_args_parse(cx, "property", args, nargs, kwnames, names, 0, -1, v) < 0)
        return -1;
    cw_property *p = PROPERTY(self);
    p->get = none_if_unset(v[0]);
    p->set = none_if_unset(v[1]);
    p->del = none_if_unset(v[2]);
    p->doc = none_if_unset(v[3]);
    p->name = CW_MK_NULL;
    p->getter_doc = 0;
    if (p->doc.tag == CW_NONE && p->get.tag != CW_NONE) {
        cw_value doc;
        int64_t has = cw_object_lookup_attr(cx, p->get, &cw_name_doc, &doc);
        if (has < 0)
            return -1;
        if (has) {
            p->doc = doc;
            p->getter_doc = 1;
        }
    }
    if (p->type != &cw_type_property &&
        p->doc.tag != CW_NONE) /* a subclass keeps it as an attribute of its own */
        return cw_object_setattr(cx, self, &cw_name_doc, p->doc);
    return 0;
}

/* A copy of the (subclass of) property with one function replaced (by None: it stays): type(self)(fget, fset,
 * fdel, doc). */
static cw_value property_copy(cw_ctx *cx, cw_value self, cw_value get, cw_value set, cw_value del) {
    cw_property *p = PROPERTY(self);
    cw_value args[4] = {get.tag > CW_NONE ? get : p->get, set.tag > CW_NONE ? set : p->set,
                        del.tag > CW_NONE ? del : p->del, p->doc};
    if (p->getter_doc && args[0].tag != CW_NONE)
        args[3] = CW_MK_NONE; /* the new getter's */
    for (int64_t i = 0; i < 4; i++)
        args[i] = none_if_unset(args[i]);
    cw_value copy = cw_call(cx, CW_MK_OBJ(p->type), args, 4, NULL);
    if (copy.tag == CW_OBJ && cw_type_is_subtype(type_of(copy), &cw_type_property))
        PROPERTY(copy)->name = p->name;
    return copy;
}
#define METHOD(id)                                                                                           \
    static cw_value id(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames)
METHOD(property_getter) {
    (void)nargs, (void)kwnames;
    return property_copy(cx, self, args[0], CW_MK_NULL, CW_MK_NULL);
}
METHOD(property_setter) {
    (void)nargs, (void)kwnames;
    return property_copy(cx, self, CW_MK_NULL, args[0], CW_MK_NULL);
}
METHOD(property_deleter) {
    (void)nargs, (void)kwnames;
    return property_copy(cx, self, CW_MK_NULL, CW_MK_NULL, args[0]);
}
METHOD(property_set_name) {
    (void)kwnames;
    if (nargs != 2)
        return cw_raise(cx, &cw_type_TypeError,
                        "__set_name__() takes 2 positional arguments but %ld were given", nargs);
    PROPERTY(self)->name = args[1];
    return CW_MK_NONE;
}

static int64_t is_abstract(cw_ctx *cx, cw_value f) {
    cw_value v;
    if (!f.tag || f.tag == CW_NONE)
        return 0;
    int64_t has = cw_object_lookup_attr(cx, f, &cw_name_isabstractmethod, &v);
    return has <= 0 ? has : cw_object_truth(cx, v);
}
static cw_value property_abstract(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_property *p = PROPERTY(self);
    int64_t r = is_abstract(cx, p->get);
    if (!r)
        r = is_abstract(cx, p->set);
    if (!r)
        r = is_abstract(cx, p->del);
    return r < 0 ? CW_MK_NULL : CW_MK_BOOL(r);
}
static cw_value property_doc(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return none_if_unset(PROPERTY(self)->doc);
}
static int64_t property_set_doc(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)cx, (void)closure;
    PROPERTY(self)->doc = v;
    return 0;
}

static const cw_method_def property_methods[] = {
    {"getter", property_getter, CW_METHOD_ONE, 1, 1,
     "Descriptor to obtain a copy of the property with a different getter."},
    {"setter", property_setter, CW_METHOD_ONE, 1, 1,
     "Descriptor to obtain a copy of the property with a different setter."},
    {"deleter", property_deleter, CW_METHOD_ONE, 1, 1,
     "Descriptor to obtain a copy of the property with a different deleter."},
    {"__set_name__", property_set_name, CW_METHOD_VARARGS, 0, -1, "Method to set name of a property."},
    {0}};
static const cw_getset_def property_getsets[] = {
    {"__doc__", property_doc, property_set_doc, NULL, NULL},
    {"__isabstractmethod__", property_abstract, NULL, NULL, NULL},
    {0}};
static const cw_member_def property_members[] = {{"fget", offsetof(cw_property, get), 1},
                                                 {"fset", offsetof(cw_property, set), 1},
                                                 {"fdel", offsetof(cw_property, del), 1},
                                                 {0}};
cw_type cw_type_property = {
    .type = &cw_type_type,
    .name = "property",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_property),
    .doc = "property(fget=None, fset=None, fdel=None, doc=None)\n--\n\nProperty attribute.\n\n  fget\n    "
           "function to be "
           "used for getting an attribute value\n  fset\n    function to be used for setting an attribute "
           "value\n  fdel\n"
           "    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to "
           "define a managed "
           "attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): "
           "self._x = "
           "value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' "
           "property.\")\n\n"
           "Decorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n   "
           " @property\n"
           "    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    "
           "def x(self, "
           "value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x",
    .methods = property_methods,
    .getsets = property_getsets,
    .members = property_members,
    .descr_get = property_get,
    .descr_set = property_set,
    .new_ = cw_type_generic_new,
    .init = property_init,
};

/* ---- classmethod, staticmethod ---- */
#define HOLDER(v) ((cw_function_holder *)(v).p)

/* Takes over the attributes that functools.wraps copies. */
static int64_t copy_attributes(cw_ctx *cx, cw_function_holder *h) {
    cw_str *const names[] = {&cw_name_module, &cw_name_name, &cw_name_qualname, &cw_name_doc,
                             &cw_name_annotations};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cw_value v;
        int64_t has = cw_object_lookup_attr(cx, h->callable, names[i], &v);
        if (has < 0)
            return -1;
        if (!has)
            continue;
        if (!h->dict)
            h->dict = cw_dict_new(cx);
        cw_dict_set_str(cx, h->dict, names[i], v);
    }
    return 0;
}

static int64_t holder_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                           const char *name) {
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes no keyword arguments", name);
    if (nargs != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s expected 1 argument, got %ld", name, nargs);
    HOLDER(self)->callable = args[0];
    return copy_attributes(cx, self.p);
}
static int64_t classmethod_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    return holder_init(cx, self, args, nargs, kwnames, "classmethod");
}
static int64_t staticmethod_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    return holder_init(cx, self, args, nargs, kwnames, "staticmethod");
}

static cw_value classmethod_get(cw_ctx *cx, cw_value self, cw_value obj, cw_value type) {
    cw_value f = HOLDER(self)->callable;
    if (!f.tag)
        return cw_raise(cx, &cw_type_RuntimeError, "uninitialized classmethod object");
    if (!type.tag)
        type = CW_MK_OBJ(type_of(obj));
    cw_type *t = type_of_ready(cx, f);
    if (t->descr_get && t != &cw_type_function) /* e.g. a property: the class is its instance */
        return t->descr_get(cx, f, type, type);
    return cw_bound_method_new(cx, f, type);
}
static cw_value staticmethod_get(cw_ctx *cx, cw_value self, cw_value obj, cw_value type) {
    (void)obj, (void)type;
    cw_value f = HOLDER(self)->callable;
    return f.tag ? f : cw_raise(cx, &cw_type_RuntimeError, "uninitialized staticmethod object");
}
static cw_value staticmethod_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                  cw_tuple *kwnames) {
    return cw_call(cx, HOLDER(self)->callable, args, nargs, kwnames);
}
static cw_value holder_repr(cw_ctx *cx, cw_value self) {
    cw_function_holder *h = HOLDER(self);
    return cw_str_format(cx, "<%s(%R)>",
                         cw_type_is_subtype(h->type, &cw_type_classmethod) ? "classmethod" : "staticmethod",
                         &h->callable);
}
static cw_value holder_abstract(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    int64_t r = is_abstract(cx, HOLDER(self)->callable);
    return r < 0 ? CW_MK_NULL : CW_MK_BOOL(r);
}
static const cw_getset_def holder_getsets[] = {
    {"__isabstractmethod__", holder_abstract, NULL, NULL, NULL},
    {"__dict__", cw_instance_get_dict, cw_instance_set_dict, NULL, NULL},
    {0}};
static const cw_member_def holder_members[] = {{"__func__", offsetof(cw_function_holder, callable), 1},
                                               {"__wrapped__", offsetof(cw_function_holder, callable), 1},
                                               {0}};
cw_type cw_type_classmethod = {
    .type = &cw_type_type,
    .name = "classmethod",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_function_holder),
    .dict_offset = offsetof(cw_function_holder, dict),
    .doc = "classmethod(function) -> method\n\nConvert a function to be a class method.\n\nA class method "
           "receives the "
           "class as implicit first argument,\njust like an instance method receives the instance.\nTo "
           "declare a class "
           "method, use this idiom:\n\n  class C:\n      @classmethod\n      def f(cls, arg1, arg2, argN):\n "
           "         ...\n\n"
           "It can be called either on the class (e.g. C.f()) or on an instance\n(e.g. C().f()).  The "
           "instance is ignored "
           "except for its class.\nIf a class method is called for a derived class, the derived "
           "class\nobject is passed as "
           "the implied first argument.\n\nClass methods are different than C++ or Java static methods.\nIf "
           "you want "
           "those, see the staticmethod builtin.",
    .getsets = holder_getsets,
    .members = holder_members,
    .repr = holder_repr,
    .descr_get = classmethod_get,
    .new_ = cw_type_generic_new,
    .init = classmethod_init,
};
cw_type cw_type_staticmethod = {
    .type = &cw_type_type,
    .name = "staticmethod",
    .flags = CW_TYPE_BASE,
    .basicsize = sizeof(cw_function_holder),
    .dict_offset = offsetof(cw_function_holder, dict),
    .doc = "staticmethod(function) -> method\n\nConvert a function to be a static method.\n\nA static method "
           "does not "
           "receive an implicit first argument.\nTo declare a static method, use this idiom:\n\n     class "
           "C:\n         "
           "@staticmethod\n         def f(arg1, arg2, argN):\n             ...\n\nIt can be called either on "
           "the class (e.g. "
           "C.f()) or on an instance\n(e.g. C().f()). Both the class and the instance are ignored, "
           "and\nneither is passed "
           "implicitly as the first argument to the method.\n\nStatic methods in Python are similar to those "
           "found in Java "
           "or C++.\nFor a more advanced concept, see the classmethod builtin.",
    .getsets = holder_getsets,
    .members = holder_members,
    .repr = holder_repr,
    .call = staticmethod_call,
    .descr_get = staticmethod_get,
    .new_ = cw_type_generic_new,
    .init = staticmethod_init,
};

/* Implicit ones and those of method tables: without copied attributes for built-in functions. */
static cw_value holder_new(cw_ctx *cx, cw_type *type, cw_value callable) {
    cw_function_holder *h = cw_alloc(cx, sizeof *h);
    h->type = type;
    h->callable = callable;
    if (CW_IS_EXACT(callable, &cw_type_function))
        copy_attributes(cx, h);
    return CW_MK_OBJ(h);
}
cw_value cw_staticmethod_new(cw_ctx *cx, cw_value callable) {
    return holder_new(cx, &cw_type_staticmethod, callable);
}
cw_value cw_classmethod_new(cw_ctx *cx, cw_value callable) {
    return holder_new(cx, &cw_type_classmethod, callable);
}
