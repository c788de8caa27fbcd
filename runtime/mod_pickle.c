/* mod_pickle.c: module _picklebuffer: PickleBuffer of _pickle. The rest of pickle is in Python. */
#include "bytes.h"
#include "containers.h"

typedef struct pickle_buffer {
    cw_type *type;
    cw_value owner; /* CW_NULL: released */
} pickle_buffer;

static int64_t check_open(cw_ctx *cx, const pickle_buffer *b) {
    return b->owner.tag
               ? 0
               : cw_raise_i(cx, &cw_type_ValueError, "operation forbidden on released PickleBuffer object");
}

CW_NEW(buffer_new) {
    static const char *const names[] = {"", NULL};
    cw_value v;
    cw_buffer b;
    if (cw_args_parse(cx, "PickleBuffer", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_get_buffer(cx, v, &b, 0) < 0)
        return CW_MK_NULL;
    pickle_buffer *p = cw_type_alloc(cx, type);
    p->owner = v;
    return CW_MK_OBJ(p);
}

static int64_t buffer_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    pickle_buffer *p = self.p;
    return check_open(cx, p) < 0 ? -1 : cw_get_buffer(cx, p->owner, out, writable);
}

/* A view of the memory as bytes, whatever its format. */
CW_FN(buffer_raw) {
    pickle_buffer *p = self.p;
    if (check_open(cx, p) < 0)
        return CW_MK_NULL;
    cw_value view = cw_call1(cx, CW_MK_OBJ(&cw_type_memoryview), p->owner);
    return view.tag ? cw_call_method1(cx, view, "cast", cw_str_new(cx, "B", 1)) : view;
}

CW_FN(buffer_release) {
    ((pickle_buffer *)self.p)->owner = CW_MK_NULL;
    return CW_MK_NONE;
}

static const cw_method_def buffer_methods[] = {CW_M0("raw", buffer_raw), CW_M0("release", buffer_release),
                                               CW_M_END};
static cw_type type_buffer = {.type = &cw_type_type,
                              .name = "_pickle.PickleBuffer",
                              .base = &cw_type_object,
                              .basicsize = sizeof(pickle_buffer),
                              .weaklist_offset = -1,
                              .methods = buffer_methods,
                              .new_ = buffer_new,
                              .getbuffer = buffer_getbuffer};

static int64_t pickle_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "PickleBuffer", CW_MK_OBJ(&type_buffer));
}

const cw_native_module cw_native__picklebuffer = {"_picklebuffer", NULL, pickle_exec, NULL};
