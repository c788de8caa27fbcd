/* pyabi.h: CPython's stable ABI (limited API of 3.8 and later), as far as extension modules use it, declared
 * by hand so that building an extension needs no Python.h. The interpreter that imports the module resolves
 * the symbols. */
#ifndef CW_PYABI_H
#define CW_PYABI_H

#include <stddef.h>
#include <stdint.h>

typedef struct PyObject PyObject;
struct PyObject {
    intptr_t refcount;
    PyObject *type;
};
typedef intptr_t Py_ssize_t;

typedef PyObject *(*PyCFunctionWithKeywords)(PyObject *self, PyObject *args, PyObject *kwargs);
typedef struct PyMethodDef {
    const char *name;
    void *function;
    int flags;
    const char *doc;
} PyMethodDef;
enum { METH_VARARGS = 1, METH_KEYWORDS = 2, METH_NOARGS = 4, METH_O = 8, METH_STATIC = 32 };

typedef struct PyType_Slot {
    int slot;
    void *function;
} PyType_Slot;
typedef struct PyType_Spec {
    const char *name;
    int basicsize, itemsize;
    unsigned int flags;
    PyType_Slot *slots;
} PyType_Spec;
enum {
    Py_tp_dealloc = 52,
    Py_tp_getattro = 58,
    Py_tp_hash = 59,
    Py_tp_init = 60,
    Py_tp_methods = 64,
    Py_tp_new = 65,
    Py_tp_repr = 66,
    Py_tp_richcompare = 67,
    Py_tp_setattro = 69,
    Py_tp_str = 70,
    Py_tp_free = 74
};
enum { Py_TPFLAGS_DEFAULT = 1 << 18, Py_TPFLAGS_BASETYPE = 1 << 10 };

typedef struct PyModuleDef_Slot {
    int slot; /* 1: create, 2: exec */
    void *value;
} PyModuleDef_Slot;
typedef struct PyModuleDef {
    PyObject head;
    PyObject *(*m_init)(void);
    Py_ssize_t m_index;
    PyObject *m_copy;
    const char *m_name, *m_doc;
    Py_ssize_t m_size;
    PyMethodDef *m_methods;
    PyModuleDef_Slot *m_slots;
    void *m_traverse, *m_clear, *m_free;
} PyModuleDef;

extern PyObject PyType_Type, PyBaseObject_Type, PyModule_Type, PyLong_Type, PyBool_Type, PyFloat_Type,
    PyComplex_Type, PyUnicode_Type, PyBytes_Type, PyByteArray_Type, PyTuple_Type, PyList_Type, PyDict_Type,
    PySet_Type, PyFrozenSet_Type, PySlice_Type, PyRange_Type, _Py_NoneStruct, _Py_TrueStruct, _Py_FalseStruct,
    _Py_NotImplementedStruct, _Py_EllipsisObject;
extern PyObject *PyExc_BaseException, *PyExc_SystemError, *PyExc_AttributeError, *PyExc_TypeError;
#define PY_NONE (&_Py_NoneStruct)

void Py_IncRef(PyObject *o);
void Py_DecRef(PyObject *o);
static inline PyObject *py_new_ref(PyObject *o) {
    Py_IncRef(o);
    return o;
}

/* errors */
PyObject *PyErr_Occurred(void);
void PyErr_Clear(void);
void PyErr_Fetch(PyObject **type, PyObject **value, PyObject **traceback);
void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback);
void PyErr_NormalizeException(PyObject **type, PyObject **value, PyObject **traceback);
void PyErr_SetString(PyObject *type, const char *text);
void PyErr_SetObject(PyObject *type, PyObject *value);
int PyErr_ExceptionMatches(PyObject *type);
PyObject *PyErr_Format(PyObject *type, const char *format, ...);

/* objects */
PyObject *PyObject_GetAttr(PyObject *o, PyObject *name);
PyObject *PyObject_GetAttrString(PyObject *o, const char *name);
int PyObject_SetAttr(PyObject *o, PyObject *name, PyObject *v);
int PyObject_SetAttrString(PyObject *o, const char *name, PyObject *v);
PyObject *PyObject_GenericGetAttr(PyObject *o, PyObject *name);
int PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *v);
PyObject *PyObject_Call(PyObject *f, PyObject *args, PyObject *kwargs);
PyObject *PyObject_CallFunctionObjArgs(PyObject *f, ...);
PyObject *PyObject_GetItem(PyObject *o, PyObject *key);
int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v);
int PyObject_DelItem(PyObject *o, PyObject *key);
PyObject *PyObject_GetIter(PyObject *o);
PyObject *PyIter_Next(PyObject *o);
Py_ssize_t PyObject_Size(PyObject *o);
PyObject *PyObject_Repr(PyObject *o);
PyObject *PyObject_Str(PyObject *o);
Py_ssize_t PyObject_Hash(PyObject *o);
int PyObject_IsTrue(PyObject *o);
PyObject *PyObject_RichCompare(PyObject *a, PyObject *b, int op);
int PyCallable_Check(PyObject *o);
int PySequence_Contains(PyObject *o, PyObject *v);
PyObject *PySequence_List(PyObject *o);

/* numbers */
PyObject *PyNumber_Add(PyObject *a, PyObject *b);
PyObject *PyNumber_Subtract(PyObject *a, PyObject *b);
PyObject *PyNumber_Multiply(PyObject *a, PyObject *b);
PyObject *PyNumber_TrueDivide(PyObject *a, PyObject *b);
PyObject *PyNumber_FloorDivide(PyObject *a, PyObject *b);
PyObject *PyNumber_Remainder(PyObject *a, PyObject *b);
PyObject *PyNumber_Power(PyObject *a, PyObject *b, PyObject *c);
PyObject *PyNumber_Lshift(PyObject *a, PyObject *b);
PyObject *PyNumber_Rshift(PyObject *a, PyObject *b);
PyObject *PyNumber_And(PyObject *a, PyObject *b);
PyObject *PyNumber_Or(PyObject *a, PyObject *b);
PyObject *PyNumber_Xor(PyObject *a, PyObject *b);
PyObject *PyNumber_MatrixMultiply(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceAdd(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceSubtract(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceMultiply(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceTrueDivide(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceFloorDivide(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceRemainder(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlacePower(PyObject *a, PyObject *b, PyObject *c);
PyObject *PyNumber_InPlaceLshift(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceRshift(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceAnd(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceOr(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceXor(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *a, PyObject *b);
PyObject *PyNumber_Divmod(PyObject *a, PyObject *b);
PyObject *PyNumber_Negative(PyObject *a);
PyObject *PyNumber_Positive(PyObject *a);
PyObject *PyNumber_Absolute(PyObject *a);
PyObject *PyNumber_Invert(PyObject *a);
PyObject *PyNumber_Long(PyObject *a);
PyObject *PyNumber_Float(PyObject *a);
PyObject *PyNumber_Index(PyObject *a);
PyObject *PyNumber_ToBase(PyObject *a, int base);

/* values */
PyObject *PyLong_FromLongLong(long long x);
long long PyLong_AsLongLongAndOverflow(PyObject *o, int *overflow);
PyObject *PyLong_FromString(const char *text, char **end, int base);
PyObject *PyFloat_FromDouble(double d);
double PyFloat_AsDouble(PyObject *o);
PyObject *PyComplex_FromDoubles(double re, double im);
double PyComplex_RealAsDouble(PyObject *o);
double PyComplex_ImagAsDouble(PyObject *o);
PyObject *PyUnicode_FromString(const char *utf8);
PyObject *PyUnicode_DecodeUTF8(const char *s, Py_ssize_t n, const char *errors);
PyObject *PyUnicode_AsEncodedString(PyObject *s, const char *encoding, const char *errors);
PyObject *PyBytes_FromStringAndSize(const char *s, Py_ssize_t n);
int PyBytes_AsStringAndSize(PyObject *o, char **s, Py_ssize_t *n);
PyObject *PyByteArray_FromStringAndSize(const char *s, Py_ssize_t n);
char *PyByteArray_AsString(PyObject *o);
Py_ssize_t PyByteArray_Size(PyObject *o);
PyObject *PyTuple_New(Py_ssize_t n);
Py_ssize_t PyTuple_Size(PyObject *o);
PyObject *PyTuple_GetItem(PyObject *o, Py_ssize_t i);        /* borrowed */
int PyTuple_SetItem(PyObject *o, Py_ssize_t i, PyObject *v); /* takes v */
PyObject *PyList_New(Py_ssize_t n);
Py_ssize_t PyList_Size(PyObject *o);
PyObject *PyList_GetItem(PyObject *o, Py_ssize_t i);        /* borrowed */
int PyList_SetItem(PyObject *o, Py_ssize_t i, PyObject *v); /* takes v */
int PyList_Append(PyObject *o, PyObject *v);
int PyList_SetSlice(PyObject *o, Py_ssize_t from, Py_ssize_t to, PyObject *items);
PyObject *PyDict_New(void);
void PyDict_Clear(PyObject *o);
int PyDict_Next(PyObject *o, Py_ssize_t *pos, PyObject **key, PyObject **value);
int PyDict_SetItem(PyObject *o, PyObject *key, PyObject *v);
int PyDict_SetItemString(PyObject *o, const char *key, PyObject *v);
PyObject *PyDict_GetItemString(PyObject *o, const char *key); /* borrowed */
PyObject *PySet_New(PyObject *items);
PyObject *PyFrozenSet_New(PyObject *items);
int PySet_Add(PyObject *o, PyObject *v);
int PySet_Clear(PyObject *o);
PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step);

/* types, modules, code */
int PyType_IsSubtype(PyObject *type, PyObject *base);
PyObject *PyType_FromSpec(PyType_Spec *spec);
PyObject *PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases);
PyObject *PyType_GenericAlloc(PyObject *type, Py_ssize_t n);
void *PyType_GetSlot(PyObject *type, int slot);
PyObject *PyDescr_NewMethod(PyObject *type, PyMethodDef *def);
PyObject *PyModuleDef_Init(PyModuleDef *def);
PyObject *PyModule_GetDict(PyObject *module); /* borrowed */
PyObject *PyImport_ImportModule(const char *name);
PyObject *PyEval_GetBuiltins(void); /* borrowed */
PyObject *Py_CompileString(const char *text, const char *file, int start);
PyObject *PyEval_EvalCode(PyObject *code, PyObject *globals, PyObject *locals);
void PySys_WriteStderr(const char *format, ...);

#endif
