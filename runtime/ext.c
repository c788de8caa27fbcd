/* ext.c: extension modules of CPython: the context, entering and leaving native code, the module object.
 *
 * PyInit_NAME of emitted code calls cw_ext_init. The module object is one of a subclass of ModuleType whose
 * attributes are looked up in the native module first, so that Python sees the present values of its
 * variables. Each extension module has its own copy of the runtime and its own context; they share one
 * collector (libgc as a shared library). Native code runs on the stack of the thread that calls it, and holds
 * the GIL. */
#include <pthread.h>
#include <stdlib.h>

#define GC_THREADS
#include <gc.h>

#include "ext.h"
#include "module.h"

cw_ctx *ext_cx;
static PyObject *ext_module;  /* the module object, made once per process */
static PyObject *ext_prelude; /* dict of the helpers below */
static cw_module *ext_native; /* our side of it */
static const cw_program_def *ext_program;
static const char *ext_name;

/* Helpers that are simplest in Python. make_tb: traceback entries with the frames of generators that never
 * run, as a frame cannot be made otherwise with the stable ABI; one frame for each place in the source. */
static const char ext_prelude_text[] =
    "import sys, types\n"
    "def template():\n"
    "    yield\n"
    "code = template.__code__\n"
    "frames = {}\n"
    "lasti = 0 if sys.version_info >= (3, 11) else -1\n"
    "def make_tb(entries, tail):\n"
    "    for key in reversed(entries):\n"
    "        pair = frames.get(key)\n"
    "        if pair is None:\n"
    "            changes = dict(co_filename=key[0], co_name=key[1], co_firstlineno=key[2])\n"
    "            if hasattr(code, 'co_qualname'):\n"
    "                changes['co_qualname'] = key[1]\n"
    "            if hasattr(code, 'co_linetable') and sys.version_info >= (3, 11):\n"
    "                changes['co_linetable'] = b'\\xef\\x00' * (len(code.co_code) // 2 // 8 + 1)\n"
    "            run = types.FunctionType(code.replace(**changes), {'__name__': key[1]})()\n"
    "            pair = frames[key] = run, run.gi_frame\n"
    "        tail = types.TracebackType(tail, pair[1], lasti, key[2])\n"
    "    return tail\n"
    "def make_exc(cls, args):\n"
    "    try:\n"
    "        exc = cls.__new__(cls, *args)\n"
    "        for base in cls.__mro__:\n"
    "            if base.__module__ == 'builtins':\n"
    "                base.__init__(exc, *args)\n"
    "                break\n"
    "    except TypeError:\n"
    "        exc = BaseException.__new__(cls)\n"
    "    if exc.args != args:\n"
    "        exc.args = args\n"
    "    return exc\n"
    "def make_class(meta, name, bases, ns):\n"
    "    return meta(name, bases, ns)\n"
    "class Stream:\n"
    "    def __init__(self, name):\n"
    "        self.__dict__['_name'] = name\n"
    "    def __getattr__(self, name):\n"
    "        return getattr(getattr(sys, self._name), name)\n"
    "    def __setattr__(self, name, value):\n"
    "        setattr(getattr(sys, self._name), name, value)\n";

PyObject *ext_helper(const char *name) {
    return PyDict_GetItemString(ext_prelude, name);
}

static int ext_make_prelude(void) {
    PyObject *code = Py_CompileString(ext_prelude_text, "<coachwhip>", 257);
    ext_prelude = PyDict_New();
    if (!code || !ext_prelude)
        return -1;
    PyDict_SetItemString(ext_prelude, "__builtins__", PyEval_GetBuiltins());
    PyObject *name = PyUnicode_FromString("coachwhip");
    PyDict_SetItemString(ext_prelude, "__name__", name);
    Py_DecRef(name);
    PyObject *result = PyEval_EvalCode(code, ext_prelude, ext_prelude);
    Py_DecRef(code);
    Py_DecRef(result ? result : py_new_ref(PY_NONE));
    return result ? 0 : -1;
}

/* ---- entering and leaving ---- */

static pthread_t ext_thread; /* that stack_limit is about */
static bool ext_thread_known;
static pthread_key_t ext_thread_key;

static void ext_thread_end(void *unused) {
    (void)unused;
    if (GC_thread_is_registered())
        GC_unregister_my_thread();
}

/* The collector knows the thread, and the context its stack. */
static void ext_use_thread(void) {
    pthread_t self = pthread_self();
    if (ext_thread_known && pthread_equal(self, ext_thread))
        return;
    if (!GC_thread_is_registered()) {
        struct GC_stack_base base;
        GC_get_stack_base(&base);
        GC_register_my_thread(&base);
    }
    pthread_setspecific(ext_thread_key, &ext_thread_key); /* also the thread that the collector started in */
    pthread_attr_t attributes;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(self, &attributes) == 0) {
        pthread_attr_getstack(&attributes, &low, &size);
        pthread_attr_destroy(&attributes);
    }
    ext_thread = self;
    ext_thread_known = true;
    cw_state_set_stack(ext_cx, (char *)low + size, size - (size > 2 << 20 ? 512 << 10 : size / 4));
}

static int64_t ext_nesting;

void ext_enter(ext_scope *s) {
    *s = (ext_scope){ext_cx->stack_limit, ext_cx->state->true_stack_limit, ext_cx->depth, ext_cx->handled};
    ext_use_thread();
    ext_pairs_from_python();
    if (ext_nesting++ == 0)
        ext_pairs_drop();
}

void ext_leave(ext_scope *s) {
    ext_pairs_to_python();
    ext_exceptions_to_python(--ext_nesting == 0);
    ext_cx->depth = s->depth;
    ext_cx->handled = s->handled;
}

void ext_before_python(ext_scope *s) {
    *s = (ext_scope){ext_cx->stack_limit, ext_cx->state->true_stack_limit, ext_cx->depth, ext_cx->handled};
    ext_pairs_to_python();
}

/* Another thread may have run native code meanwhile. */
void ext_after_python(ext_scope *s) {
    ext_use_thread();
    ext_cx->depth = s->depth;
    ext_cx->handled = s->handled;
    ext_pairs_from_python();
}

PyObject *ext_result(cw_value v) {
    PyObject *result = v.tag ? ext_to_py(v) : NULL;
    if (!result && ext_cx->exc)
        ext_raise_in_python();
    return result;
}

/* Appends the items of a tuple of CPython. */
static int64_t ext_add_args(cw_value *out, int64_t n, PyObject *args) {
    int64_t count = args ? PyTuple_Size(args) : 0;
    for (int64_t i = 0; i < count; i++) {
        out[n + i] = ext_from_py(PyTuple_GetItem(args, i));
        if (!out[n + i].tag)
            return -1;
    }
    return n + count;
}

PyObject *ext_call(cw_value f, PyObject *first, PyObject *args, PyObject *kwargs) {
    cw_ctx *cx = ext_cx;
    ext_scope scope;
    ext_enter(&scope);
    int64_t nkw = kwargs ? PyObject_Size(kwargs) : 0, n = 0, k = 0;
    int64_t total = 1 + (args ? PyTuple_Size(args) : 0) + nkw;
    cw_value *v = cw_alloc(cx, total * (int64_t)sizeof *v), result = CW_MK_NULL;
    cw_tuple *names = nkw ? cw_tuple_alloc(cx, nkw) : NULL;
    if (first)
        v[n++] = ext_from_py(first);
    n = ext_add_args(v, n, args);
    Py_ssize_t pos = 0;
    PyObject *key, *value;
    while (nkw && n >= 0 && PyDict_Next(kwargs, &pos, &key, &value)) {
        names->items[k] = CW_MK_OBJ(ext_str_from_py(key));
        v[n + k] = ext_from_py(value);
        n = v[n + k++].tag ? n : -1;
    }
    if (n >= 0)
        result = cw_call(cx, f, v, n, names);
    PyObject *out = ext_result(result);
    ext_leave(&scope);
    return out;
}

/* ---- the module ---- */

static PyObject *module_getattro(PyObject *self, PyObject *name) {
    ext_scope scope;
    ext_enter(&scope);
    cw_str *key = ext_str_from_py(name);
    bool dunder = key->len > 4 && cw_str_char_at(key, 0) == '_' && cw_str_char_at(key, 1) == '_';
    cw_value v = dunder && !cw_str_equal_utf8(key, "__doc__") && !cw_str_equal_utf8(key, "__all__")
                     ? CW_MK_NULL
                     : cw_dict_get_str(ext_cx, ext_native->dict, key);
    PyObject *result = v.tag ? ext_result(v) : PyObject_GenericGetAttr(self, name);
    if (!result && !v.tag && !dunder && PyErr_ExceptionMatches(PyExc_AttributeError)) {
        v = cw_dict_get_str(ext_cx, ext_native->dict, cw_str_intern(ext_cx, "__getattr__"));
        if (v.tag) {
            PyErr_Clear();
            result = ext_result(cw_call1(ext_cx, v, CW_MK_OBJ(key)));
        } else
            PyErr_Format(PyExc_AttributeError, "module '%s' has no attribute '%U'", ext_name, name);
    }
    ext_leave(&scope);
    return result;
}

static int module_setattro(PyObject *self, PyObject *name, PyObject *value) {
    ext_scope scope;
    ext_enter(&scope);
    cw_value key = CW_MK_OBJ(ext_str_from_py(name));
    bool dunder = CW_AS_STR(key)->len > 4 && cw_str_char_at(CW_AS_STR(key), 0) == '_' &&
                  cw_str_char_at(CW_AS_STR(key), 1) == '_';
    int status = PyObject_GenericSetAttr(self, name, value);
    if (!dunder && value) {
        cw_value v = ext_from_py(value);
        status = v.tag && cw_dict_set(ext_cx, ext_native->dict, key, v) == 0 ? 0 : -1;
    } else if (!dunder)
        cw_dict_delete(ext_cx, ext_native->dict, key);
    if (ext_cx->exc)
        ext_raise_in_python();
    ext_leave(&scope);
    return status;
}

/* Everything that the module has now, for dir(), vars() and `from m import *`. */
static int module_fill(PyObject *module) {
    PyObject *dict = PyModule_GetDict(module);
    cw_value key, value;
    for (int64_t pos = 0; cw_dict_next(ext_native->dict, &pos, &key, &value);) {
        cw_str *name = CW_AS_STR(key);
        if (name->len > 4 && cw_str_char_at(name, 0) == '_' && cw_str_char_at(name, 1) == '_' &&
            !cw_str_equal_utf8(name, "__all__") && !cw_str_equal_utf8(name, "__doc__"))
            continue;
        PyObject *k = ext_to_py(key), *v = ext_to_py(value);
        if (!k || !v || PyDict_SetItem(dict, k, v) < 0)
            return -1;
        Py_DecRef(k);
        Py_DecRef(v);
    }
    return 0;
}

static PyObject *module_object(const char *name) {
    static PyType_Slot slots[] = {
        {Py_tp_getattro, module_getattro}, {Py_tp_setattro, module_setattro}, {0, NULL}};
    static PyType_Spec spec = {"coachwhip.module", 0, 0, Py_TPFLAGS_DEFAULT, slots};
    PyObject *bases = PyTuple_New(1);
    PyTuple_SetItem(bases, 0, py_new_ref(&PyModule_Type));
    PyObject *type = PyType_FromSpecWithBases(&spec, bases), *text = PyUnicode_FromString(name);
    Py_DecRef(bases);
    return type && text ? PyObject_CallFunctionObjArgs(type, text, NULL) : NULL;
}

/* print and sys.stderr.write go where CPython's sys says at that moment. */
static int64_t ext_redirect(cw_ctx *cx, const char *name) {
    PyObject *text = PyUnicode_FromString(name);
    PyObject *stream = PyObject_CallFunctionObjArgs(ext_helper("Stream"), text, NULL);
    cw_value sys = cw_import(cx, "sys");
    Py_DecRef(text);
    return !stream || !sys.tag ? -1
                               : cw_object_setattr(cx, sys, cw_str_intern(cx, name), ext_from_py(stream));
}

/* Modules that were not compiled in are imported by CPython. */
static cw_value ext_import(cw_ctx *cx, cw_str *name) {
    ext_scope scope;
    ext_before_python(&scope);
    PyObject *m = PyImport_ImportModule(cw_str_utf8(cx, name, NULL));
    ext_after_python(&scope);
    return m ? ext_from_py(m) : ext_error_from_python();
}

static int ext_start(const cw_program_def *program) {
    GC_allow_register_threads();
    pthread_key_create(&ext_thread_key, ext_thread_end);
    cw_ctx *cx = ext_cx;
    cx->state->program = program;
    ext_use_thread();
    cw_gc_add_object_of(program);
    cx->state->import_hook = ext_import;
    if (ext_make_prelude() < 0 || ext_types_init() < 0)
        return -1;
    return ext_redirect(cx, "stdout") < 0 || ext_redirect(cx, "stderr") < 0 || ext_redirect(cx, "stdin") < 0
               ? -1
               : 0;
}

/* The create slot of the module definition: runs the module the first time. */
static PyObject *ext_create(PyObject *spec, PyModuleDef *def) {
    (void)spec, (void)def;
    if (ext_module)
        return py_new_ref(ext_module);
    if (!ext_cx) {
        static char *argv[] = {"", NULL};
        ext_cx = cw_context_new(1, argv);
        if (!ext_cx || ext_start(ext_program) < 0) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_SystemError, "the Coachwhip runtime did not start");
            return NULL;
        }
    }
    ext_scope scope;
    ext_enter(&scope);
    PyObject *module = module_object(ext_name);
    if (module && cw_module_run_main(ext_cx) < 0) {
        ext_raise_in_python();
        Py_DecRef(module);
        module = NULL;
    }
    ext_native = ext_program->modules[0]->module;
    if (module && module_fill(module) < 0) {
        if (ext_cx->exc)
            ext_raise_in_python();
        module = NULL;
    }
    ext_module = module;
    ext_leave(&scope);
    return module ? py_new_ref(module) : NULL;
}

void *cw_ext_init(const cw_program_def *program, const char *name) {
    static PyModuleDef_Slot slots[] = {{1, ext_create}, {0, NULL}};
    static PyModuleDef def = {.head = {1, NULL}, .m_size = 0, .m_slots = slots};
    ext_program = program;
    def.m_name = ext_name = name;
    return PyModuleDef_Init(&def);
}
