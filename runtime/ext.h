/* ext.h: among the files of extension modules (ext*.c): the border between our values and CPython's objects.
 *
 * They are in the runtime's archive but only the emitted PyInit function refers to them, so programs stay
 * free of them. The GIL is held in all of this. Names: ext_to_py makes a new reference, ext_from_py leaves
 * its argument alone; both return NULL / CW_NULL with the exception pending on the side of the result. */
#ifndef CW_EXT_H
#define CW_EXT_H

#include "exc.h"
#include "pyabi.h"

extern cw_ctx *ext_cx; /* one per extension module: every shared object has its own copy of the runtime */

/* ---- ext.c ---- Native code is entered from Python, or Python called from native code. */
typedef struct ext_scope {
    char *stack_limit, *true_stack_limit;
    int64_t depth;
    cw_obj *handled;
} ext_scope;
void ext_enter(ext_scope *s);
void ext_leave(ext_scope *s); /* brings changes of containers to Python; keeps cx->exc */
/* Around a call of Python by native code. */
void ext_before_python(ext_scope *s);
void ext_after_python(ext_scope *s);
PyObject *ext_call(cw_value f, PyObject *first, PyObject *args,
                   PyObject *kwargs);   /* calls native f; first may be NULL */
PyObject *ext_result(cw_value v);       /* to_py; CW_NULL: raises cx->exc in Python */
PyObject *ext_helper(const char *name); /* function of the Python prelude, borrowed */

/* ---- ext_value.c ---- */
PyObject *ext_to_py(cw_value v);
cw_value ext_from_py(PyObject *o);
cw_str *ext_str_from_py(PyObject *o);
void ext_pairs_to_python(void);   /* containers that native code changed since they crossed */
void ext_pairs_from_python(void); /* and those that Python changed */
void ext_pairs_drop(void);        /* those that Python no longer holds */
/* Association of an object on either side; the other side's object, or NULL. */
void *ext_map_find(const void *key);
void ext_map_set(const void *key, void *value);
void ext_map_delete(const void *key);

/* ---- ext_type.c ---- */
int ext_types_init(void);
PyObject *ext_wrap(cw_value v);                 /* wrapper with identity */
PyObject *ext_class_to_py(cw_type *t);          /* new reference */
int ext_is_wrapper(PyObject *o, cw_value *out); /* instance or class */

/* ---- ext_foreign.c ---- */
extern cw_type ext_type_foreign;
typedef struct ext_foreign {
    cw_type *type;
    PyObject *object;
    void **link; /* malloc'd: this object while it is alive */
} ext_foreign;
cw_value ext_foreign_new(PyObject *o);
int ext_is_foreign(cw_type *t);          /* instances are foreign objects */
PyObject *ext_foreign_class(cw_type *t); /* of CPython, borrowed; or NULL */

/* ---- ext_exc.c ---- */
void ext_raise_in_python(void);       /* cx->exc becomes CPython's pending exception */
cw_value ext_error_from_python(void); /* and back; returns CW_NULL */
PyObject *ext_exception_to_py(cw_value exc);
/* Native code is left: CPython's exceptions that it saw get the attributes that it set. */
cw_value ext_exception_note(void *native); /* one that it may change; returns it */
void ext_exceptions_to_python(bool forget);
cw_value ext_exception_from_py(PyObject *exc);

#endif
