/* ext_value.c: values across the border.
 *
 * Immutable values are converted. A list, dict or set that crosses becomes a pair of one container on each
 * side, with the contents both had when they were last equal; whenever control crosses the border the side
 * that changed is carried over to the other. So both sides see each other's changes, and the container is the
 * same object when it crosses again. A pair lives until Python drops its container. Our own memory here is
 * malloc'd: the collector does not look into it, and clears a pair's native pointer when native code has
 * dropped its container. */
#include <stdlib.h>

#include <gc.h>

#include "containers.h"
#include "ext.h"

/* ---- a map from addresses to addresses ---- */

static struct {
    const void *key; /* NULL: free; &map: deleted */
    void *value;
} * map;
static size_t map_size, map_used;

static size_t map_slot(const void *key) {
    size_t i = ((uintptr_t)key >> 4) * 0x9e3779b97f4a7c15u >> 20;
    for (i &= map_size - 1; map[i].key && map[i].key != key;)
        i = (i + 1) & (map_size - 1);
    return i;
}

static void map_grow(void) {
    size_t size = map_size;
    __typeof__(map) old = map;
    map_size = size ? size * 2 : 64;
    map = calloc(map_size, sizeof *map);
    map_used = 0;
    for (size_t i = 0; i < size; i++)
        if (old[i].key && old[i].value)
            ext_map_set(old[i].key, old[i].value);
    free(old);
}

void *ext_map_find(const void *key) {
    return map_size ? map[map_slot(key)].value : NULL;
}

void ext_map_set(const void *key, void *value) {
    if (map_used * 2 >= map_size)
        map_grow();
    size_t i = map_slot(key);
    map_used += !map[i].key;
    map[i].key = key;
    map[i].value = value;
}

void ext_map_delete(const void *key) {
    if (map_size)
        map[map_slot(key)].value = NULL;
}

/* ---- pairs of containers ---- */

typedef struct ext_pair {
    struct ext_pair *next;
    PyObject *python;     /* held */
    void *native;         /* cleared by the collector */
    PyObject *python_was; /* list: the items, or keys and values, when both were equal */
    cw_value *native_was; /* the same on our side, in memory that the collector traces */
    int64_t count, count_native;
} ext_pair;
static ext_pair *pairs;

/* New list of the items of a container of CPython. */
static PyObject *python_items(PyObject *o) {
    if (o->type != &PyDict_Type)
        return PySequence_List(o);
    PyObject *list = PyList_New(0), *key, *value;
    for (Py_ssize_t pos = 0; list && PyDict_Next(o, &pos, &key, &value);) {
        PyList_Append(list, key);
        PyList_Append(list, value);
    }
    return list;
}

/* Items of ours, in a fresh uncollectable block; *n their number. */
static cw_value *native_items(cw_value v, int64_t *n) {
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    *n = t == &cw_type_list   ? CW_AS_LIST(v)->len
         : t == &cw_type_dict ? CW_AS_DICT(v)->used * 2
                              : cw_set_len(v.p);
    cw_value *items = GC_malloc_uncollectable((size_t)(*n + 2) * sizeof *items), key, value;
    int64_t k = 0, pos = 0;
    if (t == &cw_type_list)
        for (; k < *n; k++)
            items[k] = cw_list_get(v.p, k);
    else if (t == &cw_type_dict)
        while (k < *n && cw_dict_next(v.p, &pos, &key, &value)) {
            items[k++] = key;
            items[k++] = value;
        }
    else
        while (k < *n && cw_set_next(v.p, &pos, &key))
            items[k++] = key;
    *n = k;
    return items;
}

static int fill_python(PyObject *o, PyObject *items) {
    Py_ssize_t n = PyList_Size(items);
    if (o->type == &PyList_Type)
        return PyList_SetSlice(o, 0, PyList_Size(o), items);
    if (o->type == &PySet_Type) {
        PySet_Clear(o);
        for (Py_ssize_t i = 0; i < n; i++)
            if (PySet_Add(o, PyList_GetItem(items, i)) < 0)
                return -1;
        return 0;
    }
    PyDict_Clear(o);
    for (Py_ssize_t i = 0; i < n; i += 2)
        if (PyDict_SetItem(o, PyList_GetItem(items, i), PyList_GetItem(items, i + 1)) < 0)
            return -1;
    return 0;
}

static int64_t fill_native(cw_value v, const cw_value *items, int64_t n) {
    cw_ctx *cx = ext_cx;
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    if (t == &cw_type_list) {
        cw_list *fresh = cw_list_build(cx, items, n).p, *l = v.p;
        l->len = fresh->len, l->cap = fresh->cap, l->data = fresh->data, l->kind = fresh->kind;
        return 0;
    }
    if (t == &cw_type_dict)
        cw_dict_clear(cx, v.p);
    else
        cw_call_method0(cx, v, "clear");
    for (int64_t i = 0; i < n; i += t == &cw_type_dict ? 2 : 1)
        if ((t == &cw_type_dict ? cw_dict_set(cx, v.p, items[i], items[i + 1])
                                : cw_set_add(cx, v.p, items[i])) < 0)
            return -1;
    return 0;
}

static ext_pair *pair_new(PyObject *python, void *native) {
    ext_pair *p = calloc(1, sizeof *p);
    p->python = py_new_ref(python);
    p->native = native;
    p->next = pairs;
    pairs = p;
    GC_general_register_disappearing_link(&p->native, native);
    ext_map_set(python, p);
    ext_map_set(native, p);
    return p;
}

/* Makes the other side equal. */
static void pair_carry_to_python(ext_pair *p, cw_value v, cw_value *now, int64_t n) {
    GC_free(p->native_was);
    p->native_was = now;
    p->count_native = n;
    PyObject *items = PyList_New(0);
    for (int64_t i = 0; i < n; i++) {
        PyObject *item = ext_to_py(now[i]);
        if (!item)
            break;
        PyList_Append(items, item);
        Py_DecRef(item);
    }
    fill_python(p->python, items);
    Py_DecRef(items);
    PyObject *was = p->python_was;
    p->python_was = python_items(p->python);
    if (was)
        Py_DecRef(was);
    (void)v;
}

static void pair_carry_to_native(ext_pair *p, cw_value v, PyObject *now) {
    PyObject *was = p->python_was;
    p->python_was = now;
    int64_t n = PyList_Size(now);
    cw_value *items = GC_malloc_uncollectable((size_t)(n + 1) * sizeof *items);
    for (int64_t i = 0; i < n; i++) {
        items[i] = ext_from_py(PyList_GetItem(now, i));
        if (!items[i].tag)
            items[i] = CW_MK_NONE;
    }
    fill_native(v, items, n);
    GC_free(items);
    GC_free(p->native_was);
    p->native_was = native_items(v, &p->count_native);
    if (was)
        Py_DecRef(was);
}

void ext_pairs_to_python(void) {
    if (!pairs)
        return;
    PyObject *type, *value, *tb;
    PyErr_Fetch(&type, &value, &tb);
    for (ext_pair *p = pairs; p; p = p->next) {
        if (!p->native || !p->python_was)
            continue;
        cw_value v = CW_MK_OBJ(p->native);
        int64_t n;
        cw_value *now = native_items(v, &n);
        if (n == p->count_native && !memcmp(now, p->native_was, (size_t)n * sizeof *now))
            GC_free(now);
        else
            pair_carry_to_python(p, v, now, n);
    }
    PyErr_Restore(type, value, tb);
}

static bool same_items(PyObject *a, PyObject *b) {
    Py_ssize_t n = PyList_Size(a);
    if (n != PyList_Size(b))
        return false;
    for (Py_ssize_t i = 0; i < n; i++)
        if (PyList_GetItem(a, i) != PyList_GetItem(b, i))
            return false;
    return true;
}

void ext_pairs_from_python(void) {
    if (!pairs)
        return;
    PyObject *type, *value, *tb;
    PyErr_Fetch(&type, &value, &tb);
    for (ext_pair *p = pairs; p; p = p->next) {
        if (!p->native || !p->python_was)
            continue;
        cw_value v = CW_MK_OBJ(p->native);
        PyObject *now = python_items(p->python);
        if (same_items(now, p->python_was))
            Py_DecRef(now);
        else
            pair_carry_to_native(p, v, now);
    }
    PyErr_Restore(type, value, tb);
}

void ext_pairs_drop(void) {
    for (ext_pair **at = &pairs; *at;) {
        ext_pair *p = *at;
        if (p->python->refcount > 1 && p->native) {
            at = &p->next;
            continue;
        }
        *at = p->next;
        ext_map_delete(p->python);
        if (p->native) {
            GC_unregister_disappearing_link(&p->native);
            ext_map_delete(p->native);
        }
        GC_free(p->native_was);
        Py_DecRef(p->python);
        if (p->python_was)
            Py_DecRef(p->python_was);
        free(p);
    }
}

static PyObject *container_to_py(cw_value v) {
    ext_pair *p = ext_map_find(v.p);
    if (p && p->native == v.p)
        return py_new_ref(p->python);
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    PyObject *o = t == &cw_type_list ? PyList_New(0) : t == &cw_type_dict ? PyDict_New() : PySet_New(NULL);
    p = pair_new(o, v.p);
    int64_t n;
    cw_value *now = native_items(v, &n);
    pair_carry_to_python(p, v, now, n);
    return o;
}

static cw_value container_from_py(PyObject *o) {
    ext_pair *p = ext_map_find(o);
    if (p && p->python == o && p->native)
        return CW_MK_OBJ(p->native);
    cw_ctx *cx = ext_cx;
    cw_value v = o->type == &PyList_Type   ? cw_list_new(cx, 0)
                 : o->type == &PyDict_Type ? CW_MK_OBJ(cw_dict_new(cx))
                                           : CW_MK_OBJ(cw_set_new(cx, &cw_type_set));
    p = pair_new(o, v.p);
    pair_carry_to_native(p, v, python_items(o));
    return v;
}

/* ---- from CPython ---- */

cw_str *ext_str_from_py(PyObject *o) {
    PyObject *bytes = PyUnicode_AsEncodedString(o, "utf-8", "surrogatepass");
    char *text = NULL;
    Py_ssize_t n = 0;
    if (!bytes || PyBytes_AsStringAndSize(bytes, &text, &n) < 0)
        return CW_AS_STR(ext_cx->state->empty_str);
    cw_value s = cw_str_decode(ext_cx, (const uint8_t *)text, n, "utf-8", "surrogatepass");
    Py_DecRef(bytes);
    return CW_AS_STR(s);
}

static cw_value int_from_py(PyObject *o) {
    int overflow;
    long long x = PyLong_AsLongLongAndOverflow(o, &overflow);
    if (!overflow)
        return CW_MK_INT(x);
    PyObject *hex = PyNumber_ToBase(o, 16);
    const char *text = cw_str_utf8(ext_cx, ext_str_from_py(hex), NULL);
    Py_DecRef(hex);
    cw_value v = cw_int_from_digits(ext_cx, text + (text[0] == '-') + 2, 16);
    return text[0] == '-' && v.tag ? cw_int_neg(ext_cx, v) : v;
}

static cw_value tuple_from_py(PyObject *o) {
    int64_t n = PyTuple_Size(o);
    cw_tuple *t = cw_tuple_alloc(ext_cx, n);
    for (int64_t i = 0; i < n; i++) {
        t->items[i] = ext_from_py(PyTuple_GetItem(o, i));
        if (!t->items[i].tag)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(t);
}

static cw_value frozenset_from_py(PyObject *o) {
    PyObject *list = PySequence_List(o);
    cw_set *s = cw_set_new(ext_cx, &cw_type_frozenset);
    for (Py_ssize_t i = 0; i < PyList_Size(list); i++) {
        cw_value v = ext_from_py(PyList_GetItem(list, i));
        if (!v.tag || cw_set_add(ext_cx, s, v) < 0)
            return CW_MK_NULL;
    }
    Py_DecRef(list);
    return CW_MK_OBJ(s);
}

static cw_value bytes_from_py(PyObject *o) {
    char *data;
    Py_ssize_t n;
    PyBytes_AsStringAndSize(o, &data, &n);
    return cw_bytes_new(ext_cx, data, n);
}

/* start, stop and step of a slice or range */
static cw_value slice_from_py(PyObject *o) {
    static const char *const names[3] = {"start", "stop", "step"};
    cw_value v[3];
    for (int i = 0; i < 3; i++) {
        PyObject *part = PyObject_GetAttrString(o, names[i]);
        v[i] = ext_from_py(part);
        Py_DecRef(part);
    }
    if (o->type == &PySlice_Type)
        return cw_slice_build(ext_cx, v[0], v[1], v[2]);
    return cw_call(ext_cx, CW_MK_OBJ(&cw_type_range), v, 3, NULL);
}

/* Our built-in class of the same name, CW_NULL: none. */
static cw_value builtin_class(PyObject *type) {
    PyObject *module = PyObject_GetAttrString(type, "__module__"),
             *name = PyObject_GetAttrString(type, "__name__");
    cw_value v = CW_MK_NULL;
    if (module && module->type == &PyUnicode_Type && name &&
        cw_str_equal_utf8(ext_str_from_py(module), "builtins"))
        v = cw_dict_get_str(ext_cx, ext_cx->state->builtins, ext_str_from_py(name));
    PyErr_Clear();
    return v.tag && CW_IS(v, CW_TYPE_TYPE) ? v : CW_MK_NULL;
}

static cw_value object_from_py(PyObject *o) {
    cw_value v;
    if (o == &_Py_NotImplementedStruct)
        return CW_MK_OBJ(&cw_notimplemented);
    if (o == &_Py_EllipsisObject)
        return CW_MK_OBJ(&cw_ellipsis);
    if (ext_is_wrapper(o, &v))
        return v;
    if (PyType_IsSubtype(o->type, PyExc_BaseException))
        return ext_exception_from_py(o);
    if (o->type == &PyType_Type && (v = builtin_class(o)).tag)
        return v;
    return ext_foreign_new(o);
}

cw_value ext_from_py(PyObject *o) {
    PyObject *t = o->type;
    if (t == &PyLong_Type)
        return int_from_py(o);
    if (t == &PyFloat_Type)
        return CW_MK_FLOAT(PyFloat_AsDouble(o));
    if (t == &PyUnicode_Type)
        return CW_MK_OBJ(ext_str_from_py(o));
    if (o == PY_NONE)
        return CW_MK_NONE;
    if (t == &PyBool_Type)
        return CW_MK_BOOL(o == &_Py_TrueStruct);
    if (t == &PyTuple_Type)
        return tuple_from_py(o);
    if (t == &PyList_Type || t == &PyDict_Type || t == &PySet_Type)
        return container_from_py(o);
    if (t == &PyBytes_Type)
        return bytes_from_py(o);
    if (t == &PyFrozenSet_Type)
        return frozenset_from_py(o);
    if (t == &PyComplex_Type)
        return cw_complex_build(ext_cx, PyComplex_RealAsDouble(o), PyComplex_ImagAsDouble(o));
    if (t == &PySlice_Type || t == &PyRange_Type)
        return slice_from_py(o);
    return object_from_py(o);
}

/* ---- to CPython ---- */

static PyObject *str_to_py(cw_str *s) {
    int64_t n;
    char *text = cw_str_utf8(ext_cx, s, &n);
    return text ? PyUnicode_DecodeUTF8(text, n, "surrogatepass") : NULL;
}

static PyObject *tuple_to_py(cw_tuple *t) {
    PyObject *o = PyTuple_New(t->len);
    for (int64_t i = 0; i < t->len; i++) {
        PyObject *item = ext_to_py(t->items[i]);
        if (!item)
            return NULL;
        PyTuple_SetItem(o, i, item);
    }
    return o;
}

static PyObject *frozenset_to_py(cw_value v) {
    int64_t pos = 0;
    cw_value item;
    PyObject *list = PyList_New(0);
    while (cw_set_next(v.p, &pos, &item)) {
        PyObject *o = ext_to_py(item);
        if (!o)
            return NULL;
        PyList_Append(list, o);
        Py_DecRef(o);
    }
    PyObject *set = PyFrozenSet_New(list);
    Py_DecRef(list);
    return set;
}

static PyObject *bigint_to_py(cw_value v) {
    cw_value text = cw_int_to_str(ext_cx, v, 16);
    return text.tag ? PyLong_FromString(cw_str_utf8(ext_cx, CW_AS_STR(text), NULL), NULL, 16) : NULL;
}

static PyObject *slice_to_py(cw_value start, cw_value stop, cw_value step, bool is_range) {
    PyObject *a = ext_to_py(start), *b = ext_to_py(stop), *c = ext_to_py(step);
    PyObject *o = !a || !b || !c ? NULL
                  : is_range     ? PyObject_CallFunctionObjArgs(&PyRange_Type, a, b, c, NULL)
                                 : PySlice_New(a, b, c);
    Py_DecRef(a), Py_DecRef(b), Py_DecRef(c);
    return o;
}

static PyObject *object_to_py(cw_value v) {
    cw_type *t = CW_TYPE_OF_PTR(v.p);
    if (t == &cw_type_str)
        return str_to_py(v.p);
    if (t == &cw_type_tuple)
        return tuple_to_py(v.p);
    if (t == &cw_type_list || t == &cw_type_dict || t == &cw_type_set)
        return container_to_py(v);
    if (ext_is_foreign(t))
        return py_new_ref(((ext_foreign *)v.p)->object);
    if (t == &cw_type_bytes)
        return PyBytes_FromStringAndSize((char *)CW_AS_BYTES(v)->data, CW_AS_BYTES(v)->len);
    if (t == &cw_type_int)
        return bigint_to_py(v);
    if (t == &cw_type_frozenset)
        return frozenset_to_py(v);
    if (t == &cw_type_complex)
        return PyComplex_FromDoubles(((cw_complex *)v.p)->re, ((cw_complex *)v.p)->im);
    if (t == &cw_type_slice)
        return slice_to_py(((cw_slice *)v.p)->start, ((cw_slice *)v.p)->stop, ((cw_slice *)v.p)->step, false);
    if (t == &cw_type_range)
        return slice_to_py(((cw_range *)v.p)->start, ((cw_range *)v.p)->stop, ((cw_range *)v.p)->step, true);
    if (v.p == (void *)&cw_notimplemented)
        return py_new_ref(&_Py_NotImplementedStruct);
    if (v.p == (void *)&cw_ellipsis)
        return py_new_ref(&_Py_EllipsisObject);
    if (t->flags & CW_TYPE_EXCEPTION)
        return ext_exception_to_py(v);
    if (t->flags & CW_TYPE_TYPE)
        return ext_class_to_py(v.p);
    return ext_wrap(v);
}

PyObject *ext_to_py(cw_value v) {
    switch (v.tag) {
    case CW_NONE:
        return py_new_ref(PY_NONE);
    case CW_BOOL:
        return py_new_ref(v.i ? &_Py_TrueStruct : &_Py_FalseStruct);
    case CW_INT:
        return PyLong_FromLongLong(v.i);
    case CW_FLOAT:
        return PyFloat_FromDouble(v.d);
    case CW_REF:
        return ext_to_py(*(cw_value *)v.p);
    case CW_OBJ:
        return object_to_py(v);
    }
    return py_new_ref(PY_NONE);
}
