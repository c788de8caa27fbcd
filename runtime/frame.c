/* frame.c: frame objects.
 *
 * Compiled functions keep no frames. What is known of a running one is its cw_record (abi.h), linked while it
 * makes a call; the object made of a record follows it as long as the call lasts and remembers what it saw
 * last. Frames of tracebacks and of suspended generators know code and line.
 */
#include "exc.h"
#include "func.h"
#include "namespace.h"
#include "state.h"

typedef struct frame_object {
    cw_type *type;
    const cw_code *code;
    int64_t line;
    cw_value locals, back, globals; /* CW_NULL: not made */
    cw_record *record;              /* NULL or stale: see frame_record */
} frame_object;

const cw_code *cw_frame_code(cw_value frame) {
    return ((frame_object *)frame.p)->code;
}

cw_value cw_frame_new(cw_ctx *cx, const cw_code *code, int64_t line) {
    frame_object *f = cw_alloc(cx, sizeof *f);
    f->type = &cw_type_frame;
    f->code = code;
    f->line = line;
    f->back = CW_MK_NONE;
    return CW_MK_OBJ(f);
}

cw_value cw_record_globals(cw_ctx *cx, const cw_record *record) {
    cw_module *module = record->func ? record->func->module : cw_module_of_code(cx, record->site->code);
    return module ? cw_globals(cx, module) : CW_MK_OBJ(cw_dict_new(cx));
}

/* Variables of a function by name; cells are looked into, what is unset is left out. */
static cw_value frame_variables(cw_ctx *cx, const cw_record *r, cw_value into) {
    cw_dict *d = into.tag ? into.p : cw_dict_new(cx);
    for (int32_t i = 0; i < r->site->code->nframe; i++) {
        cw_str *name = r->names[i];
        if (!name)
            continue;
        cw_value v = r->vars[i];
        if (CW_IS_EXACT(v, &cw_type_cell))
            v = ((cw_cell *)v.p)->v;
        if (v.tag)
            cw_dict_set_str(cx, d, name, v);
        else
            cw_dict_delete(cx, d, CW_MK_OBJ(name));
    }
    return CW_MK_OBJ(d);
}

/* Brings the object up to date with its record. */
static void frame_update(cw_ctx *cx, frame_object *f, const cw_record *r) {
    f->line = r->site->line;
    if (f->code->flags & CW_CODE_MODULE)
        f->locals = f->globals;
    else if (r->vars && f->code->flags & CW_CODE_CLASS)
        f->locals = r->vars[0];
    else if (r->names)
        f->locals = frame_variables(cx, r, f->locals);
}

static frame_object *frame_make(cw_ctx *cx, cw_record *r) {
    cw_value v = cw_frame_new(cx, r->site->code, r->site->line);
    frame_object *f = v.p;
    f->record = r;
    f->globals = cw_record_globals(cx, r);
    r->frame = f;
    frame_update(cx, f, r);
    return f;
}

cw_value cw_frame_of_record(cw_ctx *cx, cw_record *record) {
    frame_object *inner = NULL;
    for (cw_record *r = record; r; r = r->back) {
        frame_object *f = r->frame, *made = f ? f : frame_make(cx, r);
        if (inner)
            inner->back = CW_MK_OBJ(made);
        if (f)
            break;
        inner = made;
    }
    frame_update(cx, record->frame, record);
    return CW_MK_OBJ(record->frame);
}

/* The record that a frame was made of, if the function is still at a call. */
static cw_record *frame_record(cw_ctx *cx, const frame_object *f) {
    for (cw_record *r = f->record ? cx->record : NULL; r; r = r->back)
        if (r == f->record && r->frame == f)
            return r;
    return NULL;
}

void cw_traceback_frame(cw_ctx *cx) {
    cw_exception *e = (cw_exception *)cx->exc;
    if (e && cw_exception_traceback(cx, e).tag == CW_OBJ)
        ((cw_traceback *)e->traceback.p)->frame = cw_frame_of_record(cx, cx->record);
}

/* ---- attributes ---- */

enum { FR_CODE, FR_LINE, FR_GLOBALS, FR_LOCALS, FR_BACK, FR_LASTI, FR_BUILTINS, FR_TRACE };

static cw_value frame_globals(cw_ctx *cx, frame_object *f) {
    if (!f->globals.tag) {
        cw_module *module = cw_module_of_code(cx, f->code);
        f->globals = module ? cw_globals(cx, module) : CW_MK_OBJ(cw_dict_new(cx));
    }
    return f->globals;
}

static cw_value frame_get(cw_ctx *cx, cw_value self, void *closure) {
    frame_object *f = self.p;
    cw_record *r = frame_record(cx, f);
    if (r)
        frame_update(cx, f, r);
    switch ((intptr_t)closure) {
    case FR_CODE:
        return CW_MK_OBJ(f->code);
    case FR_LINE:
        return CW_MK_INT(f->line);
    case FR_GLOBALS:
        return frame_globals(cx, f);
    case FR_LOCALS:
        if (f->code->flags & CW_CODE_MODULE)
            return frame_globals(cx, f);
        if (!f->locals.tag)
            f->locals = CW_MK_OBJ(cw_dict_new(cx));
        return f->locals;
    case FR_BACK:
        return f->back;
    case FR_LASTI:
        return CW_MK_INT(-1); /* there are no instructions; module inspect then takes the line */
    case FR_TRACE:
        return CW_MK_NONE;
    default:
        return CW_MK_OBJ(cx->state->builtins);
    }
}

static cw_value frame_clear(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    frame_object *f = self.p;
    if (frame_record(cx, f))
        return cw_raise(cx, &cw_type_RuntimeError, "cannot clear an executing frame");
    if (!(f->code->flags & (CW_CODE_MODULE | CW_CODE_CLASS)))
        f->locals = CW_MK_NULL;
    return CW_MK_NONE;
}

static cw_value frame_repr(cw_ctx *cx, cw_value self) {
    frame_object *f = self.p;
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    cw_value filename = CW_MK_OBJ(f->code->filename), line = frame_get(cx, self, (void *)FR_LINE);
    return cw_str_format(cx, "<frame at %s, file %R, line %ld, code %U>", address, &filename, (long)line.i,
                         f->code->name);
}

#define FR_ATTR(name, which)                                                                                 \
    { name, frame_get, NULL, NULL, (void *)(intptr_t)(which) }
static const cw_getset_def frame_getsets[] = {
    FR_ATTR("f_code", FR_CODE),         FR_ATTR("f_lineno", FR_LINE), FR_ATTR("f_globals", FR_GLOBALS),
    FR_ATTR("f_locals", FR_LOCALS),     FR_ATTR("f_back", FR_BACK),   FR_ATTR("f_lasti", FR_LASTI),
    FR_ATTR("f_builtins", FR_BUILTINS), FR_ATTR("f_trace", FR_TRACE), {0},
};
static const cw_method_def frame_methods[] = {{"clear", frame_clear, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};

cw_type cw_type_frame = {
    .type = &cw_type_type,
    .name = "frame",
    .base = &cw_type_object,
    .basicsize = sizeof(frame_object),
    .getsets = frame_getsets,
    .methods = frame_methods,
    .repr = frame_repr,
};

/* sys._getframe([depth]): the frame of the function that calls it, or of one of its callers. */
cw_value cw_sys_getframe(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    int64_t depth = 0;
    if (n > 0 && cw_int_as_i64(cx, args[0], &depth) < 0)
        return CW_MK_NULL;
    cw_record *r = cx->record;
    for (; r && depth > 0; depth--)
        r = r->back;
    return r ? cw_frame_of_record(cx, r) : cw_raise(cx, &cw_type_ValueError, "call stack is not deep enough");
}
