/* ext_foreign.c: objects of CPython that have no counterpart, as objects of ours: every operation is
 * CPython's. */
#include <stdlib.h>

#include <gc.h>

#include "ext.h"
#include "type.h"

#define FOREIGN_KEY(o) ((char *)(o) + 3)
#define TYPE_KEY(o) ((char *)(o) + 6)

static void foreign_finalize(cw_ctx *cx, cw_value self);

static PyObject *object_of(cw_value v) {
    return ((ext_foreign *)v.p)->object;
}

/* Our class for the objects of a class of CPython: like all, but with its name. */
static cw_type *foreign_type(PyObject *python) {
    cw_type *t = ext_map_find(TYPE_KEY(python));
    if (t)
        return t;
    cw_type_ready(ext_cx, &ext_type_foreign);
    t = GC_malloc_uncollectable(sizeof *t);
    *t = ext_type_foreign;
    t->version = 0;
    t->orders = t->subclasses = NULL;
    PyObject *name = PyObject_GetAttrString(python, "__name__");
    if (name)
        t->name = strdup(cw_str_utf8(ext_cx, ext_str_from_py(name), NULL));
    else
        PyErr_Clear();
    Py_IncRef(python);
    ext_map_set(TYPE_KEY(python), t);
    ext_map_set(TYPE_KEY(t), python);
    return t;
}

PyObject *ext_foreign_class(cw_type *t) {
    return t->finalize == foreign_finalize ? ext_map_find(TYPE_KEY(t)) : NULL;
}

int ext_is_foreign(cw_type *t) {
    return t->finalize == foreign_finalize;
}

cw_value ext_foreign_new(PyObject *o) {
    void **link = ext_map_find(FOREIGN_KEY(o));
    if (link && *link)
        return CW_MK_OBJ(*link);
    ext_foreign *f = cw_alloc(ext_cx, sizeof *f);
    f->type = foreign_type(o->type);
    f->object = py_new_ref(o);
    f->link = malloc(sizeof *f->link);
    *f->link = f;
    GC_general_register_disappearing_link(f->link, f);
    ext_map_set(FOREIGN_KEY(o), f->link);
    cw_gc_register_finalizer(ext_cx, f);
    return CW_MK_OBJ(f);
}

static void foreign_finalize(cw_ctx *cx, cw_value self) {
    (void)cx;
    ext_foreign *f = self.p;
    if (ext_map_find(FOREIGN_KEY(f->object)) == f->link)
        ext_map_delete(FOREIGN_KEY(f->object));
    free(f->link);
    Py_DecRef(f->object);
}

/* The result of a call of CPython, whose reference it takes. */
static cw_value take(PyObject *o, ext_scope *scope) {
    ext_after_python(scope);
    if (!o)
        return ext_error_from_python();
    cw_value v = ext_from_py(o);
    Py_DecRef(o);
    return v;
}

static int64_t take_status(int64_t status, ext_scope *scope) {
    ext_after_python(scope);
    if (status < 0)
        ext_error_from_python();
    return status;
}

#define UNARY(name, call)                                                                                    \
    static cw_value foreign_##name(cw_ctx *cx, cw_value self) {                                              \
        (void)cx;                                                                                            \
        ext_scope scope;                                                                                     \
        ext_before_python(&scope);                                                                           \
        return take(call(object_of(self)), &scope);                                                          \
    }
UNARY(repr, PyObject_Repr)
UNARY(str, PyObject_Str)
UNARY(iter, PyObject_GetIter)
UNARY(neg, PyNumber_Negative)
UNARY(pos, PyNumber_Positive)
UNARY(abs, PyNumber_Absolute)
UNARY(invert, PyNumber_Invert)
UNARY(to_int, PyNumber_Long)
UNARY(to_float, PyNumber_Float)
UNARY(index, PyNumber_Index)

static PyObject *power(PyObject *a, PyObject *b) {
    return PyNumber_Power(a, b, PY_NONE);
}
static PyObject *inplace_power(PyObject *a, PyObject *b) {
    return PyNumber_InPlacePower(a, b, PY_NONE);
}

static cw_value foreign_apply(PyObject *(*call)(PyObject *, PyObject *), cw_value a, cw_value b) {
    ext_scope scope;
    PyObject *x = ext_to_py(a), *y = ext_to_py(b);
    ext_before_python(&scope);
    PyObject *result = call(x, y);
    Py_DecRef(x), Py_DecRef(y);
    return take(result, &scope);
}

#define BINARY(name, call)                                                                                   \
    static cw_value foreign_##name(cw_ctx *cx, cw_value a, cw_value b) {                                     \
        (void)cx;                                                                                            \
        return foreign_apply(call, a, b);                                                                    \
    }
BINARY(add, PyNumber_Add)
BINARY(sub, PyNumber_Subtract)
BINARY(mul, PyNumber_Multiply)
BINARY(truediv, PyNumber_TrueDivide)
BINARY(floordiv, PyNumber_FloorDivide)
BINARY(mod, PyNumber_Remainder)
BINARY(pow, power)
BINARY(lshift, PyNumber_Lshift)
BINARY(rshift, PyNumber_Rshift)
BINARY(and, PyNumber_And)
BINARY(or, PyNumber_Or)
BINARY(xor, PyNumber_Xor)
BINARY(matmul, PyNumber_MatrixMultiply)
BINARY(iadd, PyNumber_InPlaceAdd)
BINARY(isub, PyNumber_InPlaceSubtract)
BINARY(imul, PyNumber_InPlaceMultiply)
BINARY(itruediv, PyNumber_InPlaceTrueDivide)
BINARY(ifloordiv, PyNumber_InPlaceFloorDivide)
BINARY(imod, PyNumber_InPlaceRemainder)
BINARY(ipow, inplace_power)
BINARY(ilshift, PyNumber_InPlaceLshift)
BINARY(irshift, PyNumber_InPlaceRshift)
BINARY(iand, PyNumber_InPlaceAnd)
BINARY(ior, PyNumber_InPlaceOr)
BINARY(ixor, PyNumber_InPlaceXor)
BINARY(imatmul, PyNumber_InPlaceMatrixMultiply)
BINARY(divmod, PyNumber_Divmod)
BINARY(getitem, PyObject_GetItem)

static cw_value foreign_next(cw_ctx *cx, cw_value self) {
    (void)cx;
    ext_scope scope;
    ext_before_python(&scope);
    PyObject *o = PyIter_Next(object_of(self));
    if (o || PyErr_Occurred())
        return take(o, &scope);
    ext_after_python(&scope);
    return CW_MK_NULL;
}

static cw_value foreign_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    (void)cx;
    ext_scope scope;
    PyObject *key = ext_to_py(CW_MK_OBJ(name));
    ext_before_python(&scope);
    PyObject *result = PyObject_GetAttr(object_of(self), key);
    Py_DecRef(key);
    return take(result, &scope);
}

static int64_t foreign_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    (void)cx;
    ext_scope scope;
    PyObject *key = ext_to_py(CW_MK_OBJ(name)), *value = v.tag ? ext_to_py(v) : NULL;
    ext_before_python(&scope);
    int status = PyObject_SetAttr(object_of(self), key, value);
    Py_DecRef(key);
    if (value)
        Py_DecRef(value);
    return take_status(status, &scope);
}

static int64_t foreign_setitem(cw_ctx *cx, cw_value self, cw_value k, cw_value v) {
    (void)cx;
    ext_scope scope;
    PyObject *key = ext_to_py(k), *value = v.tag ? ext_to_py(v) : NULL;
    ext_before_python(&scope);
    int status =
        value ? PyObject_SetItem(object_of(self), key, value) : PyObject_DelItem(object_of(self), key);
    Py_DecRef(key);
    if (value)
        Py_DecRef(value);
    return take_status(status, &scope);
}

static cw_value foreign_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)cx;
    ext_scope scope;
    PyObject *tuple = PyTuple_New(nargs), *kwargs = NULL;
    for (int64_t i = 0; i < nargs; i++)
        PyTuple_SetItem(tuple, i, ext_to_py(args[i]));
    if (kwnames && kwnames->len) {
        kwargs = PyDict_New();
        for (int64_t i = 0; i < kwnames->len; i++) {
            PyObject *key = ext_to_py(kwnames->items[i]), *value = ext_to_py(args[nargs + i]);
            PyDict_SetItem(kwargs, key, value);
            Py_DecRef(key), Py_DecRef(value);
        }
    }
    ext_before_python(&scope);
    PyObject *result = PyObject_Call(object_of(self), tuple, kwargs);
    Py_DecRef(tuple);
    if (kwargs)
        Py_DecRef(kwargs);
    return take(result, &scope);
}

static int64_t foreign_hash(cw_ctx *cx, cw_value self) {
    (void)cx;
    ext_scope scope;
    ext_before_python(&scope);
    return take_status(PyObject_Hash(object_of(self)), &scope);
}

static int64_t foreign_truth(cw_ctx *cx, cw_value self) {
    (void)cx;
    ext_scope scope;
    ext_before_python(&scope);
    return take_status(PyObject_IsTrue(object_of(self)), &scope);
}

static int64_t foreign_len(cw_ctx *cx, cw_value self) {
    (void)cx;
    ext_scope scope;
    ext_before_python(&scope);
    return take_status(PyObject_Size(object_of(self)), &scope);
}

static int64_t foreign_contains(cw_ctx *cx, cw_value self, cw_value item) {
    (void)cx;
    ext_scope scope;
    PyObject *o = ext_to_py(item);
    ext_before_python(&scope);
    int status = PySequence_Contains(object_of(self), o);
    Py_DecRef(o);
    return take_status(status, &scope);
}

static cw_value foreign_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    (void)cx;
    ext_scope scope;
    PyObject *x = ext_to_py(a), *y = ext_to_py(b);
    ext_before_python(&scope);
    PyObject *result = PyObject_RichCompare(x, y, (int)op);
    Py_DecRef(x), Py_DecRef(y);
    return take(result, &scope);
}

/* Special methods without a slot of ours. */
#define FOREIGN_METHODS(X)                                                                                   \
    X(enter) X(exit) X(aenter) X(aexit) X(format) X(round) X(reversed) X(bytes) X(fspath) X(complex)
#define X(name)                                                                                              \
    static cw_value foreign_##name##_method(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,  \
                                            cw_tuple *kwnames) {                                             \
        cw_value f = foreign_getattr(cx, self, cw_str_intern(cx, "__" #name "__"));                          \
        return f.tag ? cw_call(cx, f, args, nargs, kwnames) : f;                                             \
    }
FOREIGN_METHODS(X)
#undef X
#define X(name)                                                                                              \
    {"__" #name "__", foreign_##name##_method, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},
static const cw_method_def foreign_methods[] = {FOREIGN_METHODS(X){0}};
#undef X

cw_type ext_type_foreign = {
    .type = &cw_type_type,
    .name = "foreign",
    .base = &cw_type_object,
    .basicsize = sizeof(ext_foreign),
    .methods = foreign_methods,
    .finalize = foreign_finalize,
    .repr = foreign_repr,
    .str = foreign_str,
    .hash = foreign_hash,
    .call = foreign_call,
    .compare = foreign_compare,
    .iter = foreign_iter,
    .next = foreign_next,
    .getattr = foreign_getattr,
    .setattr = foreign_setattr,
    .truth = foreign_truth,
    .len = foreign_len,
    .getitem = foreign_getitem,
    .setitem = foreign_setitem,
    .contains = foreign_contains,
    .neg = foreign_neg,
    .pos = foreign_pos,
    .abs = foreign_abs,
    .invert = foreign_invert,
    .to_int = foreign_to_int,
    .to_float = foreign_to_float,
    .index = foreign_index,
    .divmod = foreign_divmod,
    .binary = {foreign_add, foreign_sub, foreign_mul, foreign_truediv, foreign_floordiv, foreign_mod,
               foreign_pow, foreign_lshift, foreign_rshift, foreign_and, foreign_or, foreign_xor,
               foreign_matmul},
    .inplace = {foreign_iadd, foreign_isub, foreign_imul, foreign_itruediv, foreign_ifloordiv, foreign_imod,
                foreign_ipow, foreign_ilshift, foreign_irshift, foreign_iand, foreign_ior, foreign_ixor,
                foreign_imatmul},
};
