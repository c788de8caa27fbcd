/* ext_exc.c: exceptions across the border.
 *
 * One of ours leaves as CPython's exception of the same class, with a traceback of our frames before the one
 * that it may have brought along; CPython's comes in as ours. The two know each other, so that an exception
 * that passes through is the same object afterwards. */
#include <stdlib.h>

#include <gc.h>

#include "ext.h"
#include "type.h"

#define EXCEPTION_KEY(p) ((char *)(p) + 4)

/* Two exceptions that are one; malloc'd, freed with ours. */
typedef struct ext_exc_pair {
    void *native; /* cleared by the collector */
    PyObject *python;
    PyObject *tail; /* traceback it had when it came in, or NULL */
} ext_exc_pair;

static ext_exc_pair *pair_find(const void *key) {
    ext_exc_pair *p = ext_map_find(EXCEPTION_KEY(key));
    return p && p->native && (p->native == key || p->python == key) ? p : NULL;
}

static void GC_CALLBACK pair_release(void *object, void *data) {
    ext_exc_pair *p = data;
    (void)object;
    if (ext_map_find(EXCEPTION_KEY(p->python)) == p)
        ext_map_delete(EXCEPTION_KEY(p->python));
    Py_DecRef(p->python);
    if (p->tail)
        Py_DecRef(p->tail);
    free(p);
}

static ext_exc_pair *pair_new(void *native, PyObject *python) {
    ext_exc_pair *p = calloc(1, sizeof *p);
    p->native = native;
    p->python = py_new_ref(python);
    GC_general_register_disappearing_link(&p->native, native);
    GC_register_finalizer_no_order(native, pair_release, p, NULL, NULL);
    ext_map_set(EXCEPTION_KEY(native), p);
    ext_map_set(EXCEPTION_KEY(python), p);
    return p;
}

/* ---- tracebacks ---- */

static PyObject *traceback_entry(const cw_traceback *tb) {
    PyObject *entry = PyTuple_New(3);
    PyTuple_SetItem(entry, 0, ext_to_py(CW_MK_OBJ(tb->site->code->filename)));
    PyTuple_SetItem(entry, 1, ext_to_py(CW_MK_OBJ(tb->site->code->name)));
    PyTuple_SetItem(entry, 2, PyLong_FromLongLong(tb->lineno ? tb->lineno : tb->site->line));
    return entry;
}

/* The exception's frames of ours, and behind them those that it came in with. */
static void set_traceback(PyObject *python, cw_value traceback, PyObject *tail) {
    PyObject *list = PyList_New(0);
    for (cw_value v = traceback; CW_IS_EXACT(v, &cw_type_traceback); v = ((cw_traceback *)v.p)->next) {
        PyObject *entry = traceback_entry(v.p);
        PyList_Append(list, entry);
        Py_DecRef(entry);
    }
    PyObject *tb = PyObject_CallFunctionObjArgs(ext_helper("make_tb"), list, tail ? tail : PY_NONE, NULL);
    Py_DecRef(list);
    if (!tb || PyObject_SetAttrString(python, "__traceback__", tb) < 0)
        PyErr_Clear();
    if (tb)
        Py_DecRef(tb);
}

/* ---- to CPython ---- */

static void set_attribute(PyObject *o, const char *name, cw_value v) {
    PyObject *value = v.tag ? ext_to_py(v) : NULL;
    if (!value || PyObject_SetAttrString(o, name, value) < 0)
        PyErr_Clear();
    if (value)
        Py_DecRef(value);
}

static void copy_state_to_python(PyObject *o, cw_exception *e) {
    cw_value key, value;
    set_attribute(o, "__cause__", e->cause);
    set_attribute(o, "__context__", e->context);
    set_attribute(o, "__suppress_context__", CW_MK_BOOL(e->suppress_context != 0));
    if (cw_type_is_subtype(e->type, &cw_type_NameError) ||
        cw_type_is_subtype(e->type, &cw_type_AttributeError))
        set_attribute(o, "name", e->extra[EXC_NAME]);
    if (cw_type_is_subtype(e->type, &cw_type_AttributeError))
        set_attribute(o, "obj", e->extra[EXC_OBJ]);
    if (cw_type_is_subtype(e->type, &cw_type_ImportError))
        set_attribute(o, "name", e->extra[EXC_IMPORT_NAME]);
    cw_dict *dict = e->type->flags & CW_TYPE_HEAP ? cw_instance_dict(ext_cx, CW_MK_OBJ(e)) : e->dict;
    for (int64_t pos = 0; dict && cw_dict_next(dict, &pos, &key, &value);)
        set_attribute(o, cw_str_utf8(ext_cx, CW_AS_STR(key), NULL), value);
}

PyObject *ext_exception_to_py(cw_value exc) {
    ext_exc_pair *p = pair_find(exc.p);
    cw_exception *e = exc.p;
    cw_obj *pending = ext_cx->exc;
    ext_cx->exc = NULL;
    if (!p) {
        PyObject *cls = ext_class_to_py(e->type), *args = ext_to_py(CW_MK_OBJ(e->args));
        PyObject *o =
            cls && args ? PyObject_CallFunctionObjArgs(ext_helper("make_exc"), cls, args, NULL) : NULL;
        if (!o)
            return NULL;
        p = pair_new(exc.p, o);
        Py_DecRef(cls), Py_DecRef(args), Py_DecRef(o);
    }
    copy_state_to_python(p->python, e);
    set_traceback(p->python, cw_exception_traceback(ext_cx, e), p->tail);
    ext_cx->exc = pending;
    return py_new_ref(p->python);
}

void ext_raise_in_python(void) {
    cw_value exc = cw_take(ext_cx);
    PyErr_Clear();
    PyObject *o = exc.tag ? ext_exception_to_py(exc) : NULL;
    cw_clear(ext_cx);
    if (!o) {
        PyErr_SetString(PyExc_SystemError, "native code failed without an exception that CPython knows");
        return;
    }
    PyObject *tb = PyObject_GetAttrString(o, "__traceback__");
    if (tb == PY_NONE) {
        Py_DecRef(tb);
        tb = NULL;
    }
    PyErr_Restore(py_new_ref(o->type), o, tb);
}

/* ---- from CPython ---- */

static void copy_args(cw_exception *e, PyObject *o) {
    PyObject *args = PyObject_GetAttrString(o, "args");
    cw_value v = args ? ext_from_py(args) : CW_MK_NULL;
    if (CW_IS_EXACT(v, &cw_type_tuple))
        e->args = v.p;
    PyErr_Clear();
    if (args)
        Py_DecRef(args);
}

/* Our class for the exception's: of the first of its bases that we have. */
static cw_type *exception_class(PyObject *type) {
    PyObject *mro = PyObject_GetAttrString(type, "__mro__");
    cw_type *t = NULL;
    for (Py_ssize_t i = 0; mro && !t && i < PyTuple_Size(mro); i++) {
        PyObject *c = PyTuple_GetItem(mro, i);
        t = ext_map_find((char *)c + 2); /* as ext_type.c keeps it */
        PyObject *name = t ? NULL : PyObject_GetAttrString(c, "__name__");
        if (name) {
            cw_value v = cw_dict_get_str(ext_cx, ext_cx->state->builtins, ext_str_from_py(name));
            if (v.tag && CW_IS(v, CW_TYPE_TYPE) && cw_type_is_subtype(v.p, &cw_type_BaseException))
                t = v.p;
            Py_DecRef(name);
        }
    }
    if (mro)
        Py_DecRef(mro);
    return t ? t : &cw_type_Exception;
}

/* What came in since native code was entered, in memory that the collector traces. */
enum { EXC_SEEN_MAX = 64 };
static void **exc_seen;
static int exc_seen_count;

cw_value ext_exception_note(void *native) {
    if (!exc_seen)
        exc_seen = GC_malloc_uncollectable(EXC_SEEN_MAX * sizeof *exc_seen);
    int i = 0;
    while (i < exc_seen_count && exc_seen[i] != native)
        i++;
    if (i < EXC_SEEN_MAX)
        exc_seen[i] = native;
    if (i == exc_seen_count && i < EXC_SEEN_MAX)
        exc_seen_count++;
    return CW_MK_OBJ(native);
}

void ext_exceptions_to_python(bool forget) {
    if (!exc_seen_count)
        return;
    PyObject *type, *value, *tb;
    PyErr_Fetch(&type, &value, &tb);
    for (int i = 0; i < exc_seen_count; i++) {
        ext_exc_pair *p = pair_find(exc_seen[i]);
        if (!p)
            continue;
        set_attribute(p->python, "args", CW_MK_OBJ(((cw_exception *)exc_seen[i])->args));
        copy_state_to_python(p->python, exc_seen[i]);
    }
    if (forget) {
        memset(exc_seen, 0, EXC_SEEN_MAX * sizeof *exc_seen);
        exc_seen_count = 0;
    }
    PyErr_Restore(type, value, tb);
}

static cw_value get_attribute(PyObject *o, const char *name) {
    PyObject *v = PyObject_GetAttrString(o, name);
    cw_value result = v ? ext_from_py(v) : CW_MK_NONE;
    if (v)
        Py_DecRef(v);
    else
        PyErr_Clear();
    return result;
}

/* Cause, context and the attributes that Python code has set. */
static void copy_state_from_python(cw_exception *e, PyObject *o) {
    e->cause = get_attribute(o, "__cause__");
    e->context = get_attribute(o, "__context__");
    e->suppress_context = get_attribute(o, "__suppress_context__").i != 0;
    PyObject *dict = PyObject_GetAttrString(o, "__dict__"), *key, *value;
    for (Py_ssize_t pos = 0; dict && PyDict_Next(dict, &pos, &key, &value);)
        if (cw_object_setattr(ext_cx, CW_MK_OBJ(e), ext_str_from_py(key), ext_from_py(value)) < 0)
            cw_clear(ext_cx);
    if (dict)
        Py_DecRef(dict);
    PyErr_Clear();
}

cw_value ext_exception_from_py(PyObject *o) {
    ext_exc_pair *p = pair_find(o);
    if (p)
        return ext_exception_note(p->native);
    PyObject *args = PyObject_GetAttrString(o, "args");
    cw_value v = args ? ext_from_py(args) : CW_MK_NULL;
    if (!CW_IS_EXACT(v, &cw_type_tuple))
        v = ext_cx->state->empty_tuple;
    cw_type *t = exception_class(o->type);
    cw_value exc = t->flags & CW_TYPE_HEAP
                       ? CW_MK_NULL
                       : cw_exception_make(ext_cx, t, CW_AS_TUPLE(v)->items, CW_AS_TUPLE(v)->len);
    if (!exc.tag) {
        cw_clear(ext_cx);
        exc = CW_MK_OBJ(cw_exception_alloc(ext_cx, t, v.p));
    }
    copy_args(exc.p, o);
    pair_new(exc.p, o);
    copy_state_from_python(exc.p, o);
    return ext_exception_note(exc.p);
}

cw_value ext_error_from_python(void) {
    PyObject *type, *value, *tb;
    PyErr_Fetch(&type, &value, &tb);
    PyErr_NormalizeException(&type, &value, &tb);
    if (!value)
        return cw_raise(ext_cx, &cw_type_SystemError, "error without an exception");
    cw_value exc = ext_exception_from_py(value);
    ext_exc_pair *p = pair_find(exc.p);
    if (p) {
        if (p->tail)
            Py_DecRef(p->tail);
        p->tail = tb;
        tb = NULL;
    }
    cw_exception_set_traceback(CW_AS_EXC(exc), CW_MK_NONE);
    ext_cx->exc = exc.p;
    Py_DecRef(type), Py_DecRef(value);
    if (tb)
        Py_DecRef(tb);
    return CW_MK_NULL;
}
