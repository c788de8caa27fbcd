/* ext_type.c: objects of ours as CPython objects.
 *
 * A wrapper holds a box that keeps our object alive; the same object has the same wrapper as long as Python
 * holds it. For each of our classes there is a class of CPython, made by a metaclass of ours, with the
 * special methods that our class has; everything else is looked up in our object. Classes derived in Python
 * are found by Python first. */
#include <gc.h>

#include "ext.h"
#include "type.h"

typedef struct ext_wrapper {
    PyObject head;
    cw_value *box; /* uncollectable; NULL until __new__ has made the object */
} ext_wrapper;

static PyObject *wrapper_root, *wrapper_meta;

#define WRAPPER_KEY(p) ((char *)(p) + 1)
#define CLASS_KEY(p) ((char *)(p) + 2)
#define META_KEY(p) ((char *)(p) + 5)
#define INSTANCE_KEY(p) ((char *)(p) + 7)

/* ---- special methods ---- */

/* clang-format off */
#define EXT_SPECIALS(X) \
    X(add) X(radd) X(iadd) X(sub) X(rsub) X(isub) X(mul) X(rmul) X(imul) X(truediv) X(rtruediv) \
    X(itruediv) X(floordiv) X(rfloordiv) X(ifloordiv) X(mod) X(rmod) X(imod) X(pow) X(rpow) X(ipow) \
    X(lshift) X(rlshift) X(ilshift) X(rshift) X(rrshift) X(irshift) X(and) X(rand) X(iand) X(or) \
    X(ror) X(ior) X(xor) X(rxor) X(ixor) X(matmul) X(rmatmul) X(imatmul) X(divmod) X(rdivmod) \
    X(neg) X(pos) X(abs) X(invert) X(int) X(float) X(index) X(complex) X(round) X(trunc) X(floor) \
    X(ceil) X(bool) X(len) X(length_hint) X(getitem) X(setitem) X(delitem) X(contains) X(iter) \
    X(next) X(reversed) X(missing) X(call) X(enter) X(exit) X(get) X(set) X(delete) X(lt) X(le) \
    X(eq) X(ne) X(gt) X(ge) X(hash) X(repr) X(str) X(format) X(bytes) X(await) X(aiter) X(anext) \
    X(aenter) X(aexit) X(fspath) X(sizeof)
/* clang-format on */

static PyObject *call_special(const char *name, PyObject *self, PyObject *args, PyObject *kwargs) {
    cw_value v, f;
    if (!ext_is_wrapper(self, &v))
        return PyErr_Format(PyExc_TypeError, "%s: uninitialised object", name);
    ext_scope scope;
    ext_enter(&scope);
    if (CW_IS_EXACT(v, &cw_type_bound_method) && CW_IS_EXCEPTION(((cw_bound_method *)v.p)->self))
        ext_exception_note(((cw_bound_method *)v.p)->self.p);
    f = cw_lookup_special(ext_cx, v, cw_str_intern(ext_cx, name));
    if (!f.tag && !ext_cx->exc)
        cw_raise(ext_cx, &cw_type_TypeError, "%T object has no %s", &v, name);
    PyObject *result = NULL;
    if (!f.tag)
        ext_raise_in_python();
    else
        result = ext_call(f, NULL, args, kwargs);
    /* __next__ of native iterators that are exhausted raises StopIteration like any other exception */
    ext_leave(&scope);
    return result;
}

#define X(name)                                                                                              \
    static PyObject *special_##name(PyObject *self, PyObject *args, PyObject *kwargs) {                      \
        return call_special("__" #name "__", self, args, kwargs);                                            \
    }
EXT_SPECIALS(X)
#undef X
#define X(name) {"__" #name "__", special_##name, METH_VARARGS | METH_KEYWORDS, NULL},
/* The methods of generators and coroutines that abstract classes of CPython look for. */
static PyObject *special_send(PyObject *self, PyObject *args, PyObject *kwargs) {
    return call_special("send", self, args, kwargs);
}
static PyObject *special_throw(PyObject *self, PyObject *args, PyObject *kwargs) {
    return call_special("throw", self, args, kwargs);
}
static PyObject *special_close(PyObject *self, PyObject *args, PyObject *kwargs) {
    return call_special("close", self, args, kwargs);
}
static PyMethodDef special_methods[] = {
    EXT_SPECIALS(X){"send", special_send, METH_VARARGS | METH_KEYWORDS, NULL},
    {"throw", special_throw, METH_VARARGS | METH_KEYWORDS, NULL},
    {"close", special_close, METH_VARARGS | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL}};
#undef X

/* ---- wrappers ---- */

int ext_is_wrapper(PyObject *o, cw_value *out) {
    if (PyType_IsSubtype(o->type, wrapper_root)) {
        cw_value *box = ((ext_wrapper *)o)->box;
        *out = box ? *box : CW_MK_NULL;
        return box != NULL;
    }
    if (!PyType_IsSubtype(o->type, wrapper_meta))
        return 0;
    cw_type *t = ext_map_find(CLASS_KEY(o));
    *out = CW_MK_OBJ(t);
    return t != NULL;
}

static void wrapper_bind(PyObject *self, cw_value v) {
    cw_value *box = GC_malloc_uncollectable(sizeof *box);
    *box = v;
    ((ext_wrapper *)self)->box = box;
    ext_map_set(WRAPPER_KEY(v.p), self);
}

static PyObject *make_class(cw_type *t);

/* The class of wrappers of instances of t. As a value a built-in class is CPython's own of that name; our
 * maps and zips are no instances of that. */
static PyObject *instance_class(cw_type *t) {
    PyObject *type = ext_class_to_py(t), *known = ext_map_find(INSTANCE_KEY(t));
    if (!type || ext_map_find(CLASS_KEY(type)) || ext_is_foreign(t))
        return type;
    Py_DecRef(type);
    if (known)
        return py_new_ref(known);
    type = make_class(t);
    if (type) {
        ext_map_set(INSTANCE_KEY(t), py_new_ref(type));
        ext_map_set(CLASS_KEY(type), t);
    }
    return type;
}

PyObject *ext_wrap(cw_value v) {
    PyObject *known = ext_map_find(WRAPPER_KEY(v.p));
    if (known)
        return py_new_ref(known);
    PyObject *type = instance_class(CW_TYPE_OF_PTR(v.p));
    PyObject *self = type ? PyType_GenericAlloc(type, 0) : NULL;
    if (self)
        wrapper_bind(self, v);
    if (type)
        Py_DecRef(type);
    return self;
}

static void wrapper_dealloc(PyObject *self) {
    cw_value *box = ((ext_wrapper *)self)->box;
    if (box) {
        ext_map_delete(WRAPPER_KEY(box->p));
        GC_free(box);
    }
    PyObject *type = self->type;
    void (*release)(void *) = PyType_GetSlot(type, Py_tp_free);
    release(self);
    Py_DecRef(type);
}

/* Our class that a class of CPython stands for or derives from. */
static cw_type *native_class(PyObject *type, bool *exact) {
    cw_type *t = ext_map_find(CLASS_KEY(type));
    *exact = t != NULL;
    if (t)
        return t;
    PyObject *mro = PyObject_GetAttrString(type, "__mro__");
    for (Py_ssize_t i = 0; mro && !t && i < PyTuple_Size(mro); i++)
        t = ext_map_find(CLASS_KEY(PyTuple_GetItem(mro, i)));
    Py_DecRef(mro);
    return t;
}

/* The attribute is defined by a class written in Python that derives from one of ours. */
static bool defined_in_python(PyObject *type, PyObject *name) {
    PyObject *mro = PyObject_GetAttrString(type, "__mro__");
    bool found = false;
    for (Py_ssize_t i = 0; mro && !found && i < PyTuple_Size(mro); i++) {
        PyObject *c = PyTuple_GetItem(mro, i);
        if (ext_map_find(CLASS_KEY(c)))
            break;
        PyObject *dict = PyObject_GetAttrString(c, "__dict__");
        found = dict && PySequence_Contains(dict, name) > 0;
        Py_DecRef(dict);
    }
    Py_DecRef(mro);
    return found;
}

static PyObject *native_getattr(cw_value v, PyObject *name) {
    ext_scope scope;
    ext_enter(&scope);
    PyObject *result = ext_result(cw_object_getattr(ext_cx, v, ext_str_from_py(name)));
    ext_leave(&scope);
    return result;
}

static int native_setattr(cw_value v, PyObject *name, PyObject *value) {
    ext_scope scope;
    ext_enter(&scope);
    cw_value x = value ? ext_from_py(value) : CW_MK_NULL;
    cw_str *key = ext_str_from_py(name);
    int64_t status = value && !x.tag ? -1
                     : value         ? cw_object_setattr(ext_cx, v, key, x)
                                     : cw_object_delattr(ext_cx, v, key);
    if (status < 0)
        ext_raise_in_python();
    ext_leave(&scope);
    return (int)status;
}

static bool name_is(PyObject *name, const char *text) {
    return cw_str_equal_utf8(ext_str_from_py(name), text);
}

static PyObject *wrapper_getattro(PyObject *self, PyObject *name) {
    bool exact;
    cw_value v;
    native_class(self->type, &exact);
    if (name_is(name, "__class__") || !ext_is_wrapper(self, &v) ||
        (!exact && defined_in_python(self->type, name)))
        return PyObject_GenericGetAttr(self, name);
    return native_getattr(v, name);
}

static int wrapper_setattro(PyObject *self, PyObject *name, PyObject *value) {
    bool exact;
    cw_value v;
    native_class(self->type, &exact);
    if (!ext_is_wrapper(self, &v) || (!exact && defined_in_python(self->type, name)))
        return PyObject_GenericSetAttr(self, name, value);
    return native_setattr(v, name, value);
}

static PyObject *wrapper_new(PyObject *type, PyObject *args, PyObject *kwargs) {
    bool exact;
    cw_type *t = native_class(type, &exact);
    if (!t)
        return PyErr_Format(PyExc_TypeError, "cannot create objects of this class");
    if (exact) /* with our metaclass and __init__ */
        return ext_call(CW_MK_OBJ(t), NULL, args, kwargs);
    ext_scope scope;
    ext_enter(&scope);
    cw_value self = CW_MK_OBJ(t), cls = self;
    cw_value new_ = cw_object_getattr(ext_cx, self, cw_str_intern(ext_cx, "__new__"));
    bool plain = t->new_ == cw_object_new;
    self = !new_.tag ? new_ : plain ? cw_call1(ext_cx, new_, cls) : CW_MK_NULL;
    PyObject *result = NULL;
    if (plain && self.tag) {
        result = PyType_GenericAlloc(type, 0);
        wrapper_bind(result, self);
    } else if (plain || !new_.tag) {
        ext_raise_in_python();
    } else {
        PyObject *made = ext_call(new_, ext_class_to_py(t), args, kwargs);
        if (made && ext_is_wrapper(made, &self)) {
            result = PyType_GenericAlloc(type, 0);
            Py_DecRef(made);
            wrapper_bind(result, self);
        }
    }
    ext_leave(&scope);
    return result;
}

static int wrapper_init(PyObject *self, PyObject *args, PyObject *kwargs) {
    bool exact;
    cw_value v;
    native_class(self->type, &exact);
    if (exact || !ext_is_wrapper(self, &v))
        return 0;
    ext_scope scope;
    ext_enter(&scope);
    cw_value init = cw_lookup_special(ext_cx, v, cw_str_intern(ext_cx, "__init__"));
    PyObject *result = init.tag ? ext_call(init, NULL, args, kwargs) : NULL;
    ext_leave(&scope);
    if (result)
        Py_DecRef(result);
    return result ? 0 : -1;
}

static PyObject *wrapper_repr(PyObject *self) {
    return special_repr(self, NULL, NULL);
}

static PyObject *wrapper_str(PyObject *self) {
    return special_str(self, NULL, NULL);
}

static Py_ssize_t wrapper_hash(PyObject *self) {
    cw_value v;
    if (!ext_is_wrapper(self, &v))
        return (Py_ssize_t)((uintptr_t)self >> 4);
    ext_scope scope;
    ext_enter(&scope);
    int64_t h = cw_hash(ext_cx, v);
    if (h == -1)
        ext_raise_in_python();
    ext_leave(&scope);
    return h;
}

static PyObject *wrapper_compare(PyObject *a, PyObject *b, int op) {
    static const char *const names[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
    PyObject *args = PyTuple_New(1);
    PyTuple_SetItem(args, 0, py_new_ref(b));
    PyObject *result = call_special(names[op], a, args, NULL);
    Py_DecRef(args);
    return result;
}

/* ---- classes ---- */

static PyObject *meta_getattro(PyObject *cls, PyObject *name) {
    cw_type *t = ext_map_find(CLASS_KEY(cls));
    cw_str *key = ext_str_from_py(name);
    bool dunder = key->len > 4 && cw_str_char_at(key, 0) == '_' && cw_str_char_at(key, 1) == '_' &&
                  cw_str_char_at(key, key->len - 1) == '_';
    bool exact;
    if (!t && !dunder && !defined_in_python(cls, name))
        t = native_class(cls, &exact);
    void *type_getattro = PyType_GetSlot(wrapper_meta, Py_tp_getattro);
    (void)type_getattro;
    if (t && (!dunder || cw_str_equal_utf8(key, "__doc__") || cw_str_equal_utf8(key, "__annotations__") ||
              cw_str_equal_utf8(key, "__init__")))
        return native_getattr(CW_MK_OBJ(t), name);
    PyObject *super = PyObject_GetAttrString(&PyType_Type, "__getattribute__");
    PyObject *result = PyObject_CallFunctionObjArgs(super, cls, name, NULL);
    Py_DecRef(super);
    return result;
}

static int meta_setattro(PyObject *cls, PyObject *name, PyObject *value) {
    cw_type *t = ext_map_find(CLASS_KEY(cls));
    if (t)
        return native_setattr(CW_MK_OBJ(t), name, value);
    PyObject *super = PyObject_GetAttrString(&PyType_Type, value ? "__setattr__" : "__delattr__");
    PyObject *result = PyObject_CallFunctionObjArgs(super, cls, name, value, NULL);
    Py_DecRef(super);
    if (result)
        Py_DecRef(result);
    return result ? 0 : -1;
}

static void set_item(PyObject *dict, const char *key, PyObject *v) {
    if (v) {
        PyDict_SetItemString(dict, key, v);
        Py_DecRef(v);
    } else
        PyErr_Clear();
}

/* Special methods that the class has beyond those of object. */
static void add_specials(PyObject *ns, cw_type *t) {
    for (PyMethodDef *def = special_methods; def->name; def++) {
        cw_str *name = cw_str_intern(ext_cx, def->name);
        cw_value v = cw_type_lookup(ext_cx, t, name);
        cw_value of_object = cw_type_lookup(ext_cx, &cw_type_object, name);
        if (!v.tag || (of_object.tag && cw_object_is(v, of_object)))
            continue;
        set_item(ns, def->name,
                 v.tag == CW_NONE ? py_new_ref(PY_NONE) : PyDescr_NewMethod(&PyBaseObject_Type, def));
    }
}

static PyObject *class_namespace(cw_type *t) {
    PyObject *ns = PyDict_New();
    cw_ctx *cx = ext_cx;
    cw_value module = cw_type_get_module(cx, t), qualname = cw_type_get_qualname(cx, t);
    set_item(ns, "__module__", module.tag ? ext_to_py(module) : NULL);
    set_item(ns, "__qualname__", qualname.tag ? ext_to_py(qualname) : NULL);
    cw_clear(cx);
    return ns;
}

/* An exception class derives from CPython's; its own attributes are put into it as they are. */
static int add_exception_attributes(PyObject *ns, cw_type *t) {
    cw_value key, value;
    for (int64_t pos = 0; cw_dict_next(t->dict, &pos, &key, &value);) {
        const char *name = cw_str_utf8(ext_cx, CW_AS_STR(key), NULL);
        if (!strcmp(name, "__dict__") || !strcmp(name, "__weakref__") || !strcmp(name, "__new__") ||
            !strcmp(name, "__module__") || !strcmp(name, "__qualname__"))
            continue;
        set_item(ns, name, ext_to_py(value));
    }
    return 0;
}

static PyObject *class_bases(cw_type *t) {
    int64_t n = t->bases ? t->bases->len : 0, k = 0;
    PyObject *list = PyList_New(0);
    for (int64_t i = 0; i < n; i++) {
        cw_type *base = t->bases->items[i].p;
        bool wanted = t->flags & CW_TYPE_EXCEPTION || (base->flags & CW_TYPE_HEAP && base != &cw_type_object);
        PyObject *b = wanted && base != &cw_type_object ? ext_class_to_py(base) : NULL;
        if (b) {
            PyList_Append(list, b);
            Py_DecRef(b);
            k++;
        }
    }
    if (!k)
        PyList_Append(list, wrapper_root);
    PyObject *bases = PyTuple_New(PyList_Size(list));
    for (Py_ssize_t i = 0; i < PyList_Size(list); i++)
        PyTuple_SetItem(bases, i, py_new_ref(PyList_GetItem(list, i)));
    Py_DecRef(list);
    return bases;
}

/* The metaclass for a class of ours whose metaclass has special methods, as that of enumerations. */
static PyObject *class_meta(cw_type *t) {
    static const char *const names[] = {"__getitem__",  "__setitem__",  "__delitem__",
                                        "__iter__",     "__reversed__", "__len__",
                                        "__contains__", "__bool__",     NULL};
    if (t->type == &cw_type_type)
        return py_new_ref(wrapper_meta);
    PyObject *known = ext_map_find(META_KEY(t->type));
    if (known)
        return py_new_ref(known);
    PyObject *ns = PyDict_New(), *bases = PyTuple_New(1), *name = PyUnicode_FromString(t->type->name);
    PyTuple_SetItem(bases, 0, py_new_ref(wrapper_meta));
    for (PyMethodDef *def = special_methods; def->name; def++)
        for (int i = 0; names[i]; i++)
            if (!strcmp(def->name, names[i]) &&
                cw_type_lookup(ext_cx, t->type, cw_str_intern(ext_cx, names[i])).tag)
                set_item(ns, def->name, PyDescr_NewMethod(&PyBaseObject_Type, def));
    PyObject *meta = PyObject_CallFunctionObjArgs(&PyType_Type, name, bases, ns, NULL);
    Py_DecRef(ns), Py_DecRef(bases), Py_DecRef(name);
    if (meta)
        ext_map_set(META_KEY(t->type), py_new_ref(meta));
    return meta;
}

static PyObject *make_class(cw_type *t) {
    bool exception = t->flags & CW_TYPE_EXCEPTION;
    cw_value name_value = cw_type_get_name(ext_cx, t);
    PyObject *bases = class_bases(t), *ns = class_namespace(t), *name = ext_to_py(name_value);
    if (exception)
        add_exception_attributes(ns, t);
    else
        add_specials(ns, t);
    PyObject *meta = exception ? py_new_ref(&PyType_Type) : class_meta(t);
    PyObject *type = meta ? PyObject_CallFunctionObjArgs(meta, name, bases, ns, NULL) : NULL;
    if (meta)
        Py_DecRef(meta);
    Py_DecRef(bases), Py_DecRef(ns), Py_DecRef(name);
    return type;
}

PyObject *ext_class_to_py(cw_type *t) {
    PyObject *known = ext_map_find(CLASS_KEY(t));
    if (known)
        return py_new_ref(known);
    cw_type_ready(ext_cx, t);
    PyObject *type = NULL;
    if (ext_is_foreign(t))
        return py_new_ref(ext_foreign_class(t) ? ext_foreign_class(t) : &PyBaseObject_Type);
    if (!(t->flags & CW_TYPE_HEAP) && (!t->module_name || !strcmp(t->module_name, "builtins"))) {
        PyObject *found = PyDict_GetItemString(PyEval_GetBuiltins(), t->name);
        type = found && PyType_IsSubtype(found->type, &PyType_Type) ? py_new_ref(found) : NULL;
    }
    bool builtin = type != NULL;
    if (!type)
        type = make_class(t);
    if (!type)
        return NULL;
    cw_value *root = GC_malloc_uncollectable(sizeof *root); /* classes that crossed live for ever */
    *root = CW_MK_OBJ(t);
    ext_map_set(CLASS_KEY(t), py_new_ref(type));
    if (!builtin)
        ext_map_set(CLASS_KEY(type), t);
    return type;
}

int ext_types_init(void) {
    static PyType_Slot root_slots[] = {{Py_tp_dealloc, wrapper_dealloc},
                                       {Py_tp_getattro, wrapper_getattro},
                                       {Py_tp_setattro, wrapper_setattro},
                                       {Py_tp_new, wrapper_new},
                                       {Py_tp_init, wrapper_init},
                                       {Py_tp_repr, wrapper_repr},
                                       {Py_tp_str, wrapper_str},
                                       {Py_tp_hash, wrapper_hash},
                                       {Py_tp_richcompare, wrapper_compare},
                                       {0, NULL}};
    static PyType_Spec root_spec = {"coachwhip.object", sizeof(ext_wrapper), 0,
                                    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, root_slots};
    static PyType_Slot meta_slots[] = {
        {Py_tp_getattro, meta_getattro}, {Py_tp_setattro, meta_setattro}, {0, NULL}};
    static PyType_Spec meta_spec = {"coachwhip.class", 0, 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
                                    meta_slots};
    wrapper_root = PyType_FromSpec(&root_spec);
    PyObject *bases = PyTuple_New(1);
    PyTuple_SetItem(bases, 0, py_new_ref(&PyType_Type));
    wrapper_meta = PyType_FromSpecWithBases(&meta_spec, bases);
    Py_DecRef(bases);
    return wrapper_root && wrapper_meta ? 0 : -1;
}
