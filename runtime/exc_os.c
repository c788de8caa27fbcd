/* exc_os.c: OSError: errno, strerror, filename, filename2; the subclass follows errno. */
#include <errno.h>

#include "exc.h"
#include "file.h"

static const struct {
    int number;
    cw_type *type;
} os_subclasses[] = {
    {EAGAIN, &cw_type_BlockingIOError},
    {EALREADY, &cw_type_BlockingIOError},
    {EINPROGRESS, &cw_type_BlockingIOError},
    {EWOULDBLOCK, &cw_type_BlockingIOError},
    {EPIPE, &cw_type_BrokenPipeError},
    {ESHUTDOWN, &cw_type_BrokenPipeError},
    {ECHILD, &cw_type_ChildProcessError},
    {ECONNABORTED, &cw_type_ConnectionAbortedError},
    {ECONNREFUSED, &cw_type_ConnectionRefusedError},
    {ECONNRESET, &cw_type_ConnectionResetError},
    {EEXIST, &cw_type_FileExistsError},
    {ENOENT, &cw_type_FileNotFoundError},
    {EISDIR, &cw_type_IsADirectoryError},
    {ENOTDIR, &cw_type_NotADirectoryError},
    {EINTR, &cw_type_InterruptedError},
    {EACCES, &cw_type_PermissionError},
    {EPERM, &cw_type_PermissionError},
    {ESRCH, &cw_type_ProcessLookupError},
    {ETIMEDOUT, &cw_type_TimeoutError},
};

static cw_type *os_class_for(cw_type *type, const cw_value *args, int64_t n) {
    if (type != &cw_type_OSError || n < 2 || n > 5 || (args[0].tag != CW_INT && args[0].tag != CW_BOOL))
        return type;
    for (size_t i = 0; i < sizeof os_subclasses / sizeof *os_subclasses; i++)
        if (os_subclasses[i].number == args[0].i)
            return os_subclasses[i].type;
    return type;
}

static int64_t os_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames);
static cw_value os_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n, cw_tuple *kwnames);

/* A class that overrides __init__ but not __new__ gets its arguments parsed in __init__ only. */
static bool os_uses_init(cw_type *type) {
    return (type->flags & CW_TYPE_HEAP) && type->init != os_init && type->new_ == os_new;
}

static int64_t os_fill(cw_ctx *cx, cw_exception *e, const cw_value *args, int64_t n) {
    int64_t keep = n;
    if (n >= 2 && n <= 5) {
        e->extra[EXC_ERRNO] = args[0];
        e->extra[EXC_STRERROR] = args[1];
        if (n >= 3 && args[2].tag != CW_NONE) {
            if (cw_type_is_subtype(e->type, &cw_type_BlockingIOError) && cw_int_check(args[2])) {
                e->extra[EXC_WRITTEN] = args[2];
            } else {
                e->extra[EXC_FILENAME] = args[2];
                keep = 2;
            }
        }
        if (n == 5 && args[4].tag != CW_NONE)
            e->extra[EXC_FILENAME2] = args[4];
    }
    e->args = cw_tuple_alloc(cx, keep);
    if (!e->args)
        return -1;
    if (keep)
        memcpy(e->args->items, args, (size_t)keep * sizeof *args);
    return 0;
}

static cw_value os_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    if (!os_uses_init(type)) {
        if (kwnames && kwnames->len)
            return cw_raise(cx, &cw_type_TypeError, "%s() takes no keyword arguments", type->name);
        type = os_class_for(type, args, n);
    }
    cw_exception *e = cw_exception_alloc(cx, type, CW_AS_TUPLE(cx->state->empty_tuple));
    if (!e || (!os_uses_init(type) && os_fill(cx, e, args, n) < 0))
        return CW_MK_NULL;
    return CW_MK_OBJ(e);
}

static int64_t os_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    cw_exception *e = CW_AS_EXC(self);
    if (!os_uses_init(e->type))
        return 0;
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() takes no keyword arguments", e->type->name);
    return os_fill(cx, e, args, n);
}

static cw_value os_str(cw_ctx *cx, cw_value self) {
    cw_exception *e = CW_AS_EXC(self);
    cw_value number = exc_get_extra(cx, self, (void *)EXC_ERRNO);
    cw_value text = exc_get_extra(cx, self, (void *)EXC_STRERROR);
    if (e->extra[EXC_FILENAME].tag) {
        if (e->extra[EXC_FILENAME2].tag)
            return cw_str_format(cx, "[Errno %S] %S: %R -> %R", &number, &text, &e->extra[EXC_FILENAME],
                                 &e->extra[EXC_FILENAME2]);
        return cw_str_format(cx, "[Errno %S] %S: %R", &number, &text, &e->extra[EXC_FILENAME]);
    }
    if (e->extra[EXC_ERRNO].tag && e->extra[EXC_STRERROR].tag)
        return cw_str_format(cx, "[Errno %S] %S", &number, &text);
    return exc_str(cx, self);
}

/* characters_written: an AttributeError while unset */
static cw_value os_get_written(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    cw_value v = CW_AS_EXC(self)->extra[EXC_WRITTEN];
    return v.tag ? v : cw_raise(cx, &cw_type_AttributeError, "characters_written");
}

static cw_value os_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)args, (void)n, (void)kwnames;
    cw_exception *e = CW_AS_EXC(self);
    cw_value all[5] = {CW_MK_NONE, CW_MK_NONE, CW_MK_NONE, CW_MK_NONE, CW_MK_NONE};
    cw_value packed = CW_MK_OBJ(e->args);
    if (e->args->len == 2 && e->extra[EXC_FILENAME].tag) {
        memcpy(all, e->args->items, 2 * sizeof *all);
        all[2] = e->extra[EXC_FILENAME];
        all[4] = exc_get_extra(cx, self, (void *)EXC_FILENAME2);
        packed = cw_tuple_build(cx, all, e->extra[EXC_FILENAME2].tag ? 5 : 3);
        if (!packed.tag)
            return packed;
    }
    cw_value items[3] = {CW_MK_OBJ(e->type), packed, CW_MK_NULL};
    int64_t count = 2;
    cw_dict *dict = cw_exception_dict(cx, self);
    if (dict && dict->used)
        items[count++] = CW_MK_OBJ(dict);
    return cw_tuple_build(cx, items, count);
}

static const cw_method_def os_methods[] = {{"__reduce__", os_reduce, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};
static const cw_getset_def os_getsets[] = {
    EXC_ATTR("errno", EXC_ERRNO),
    EXC_ATTR("strerror", EXC_STRERROR),
    EXC_ATTR("filename", EXC_FILENAME),
    EXC_ATTR("filename2", EXC_FILENAME2),
    {"characters_written", os_get_written, exc_set_extra, NULL, (void *)EXC_WRITTEN},
    {0},
};

const exc_special exc_os_specials[] = {
    {&cw_type_OSError, os_new, os_init, os_str, os_getsets, os_methods},
    {NULL, NULL, NULL, NULL, NULL, NULL},
};

cw_value cw_raise_os_error(cw_ctx *cx, int number, cw_value filename) {
    cw_value text = cw_str_new(cx, strerror(number), -1);
    if (text.tag && filename.tag == CW_OBJ && !CW_IS(filename, CW_TYPE_STR | CW_TYPE_BYTES))
        filename = cw_fspath(cx, filename); /* the path that a path object stands for */
    if (!text.tag || cx->exc)
        return CW_MK_NULL;
    cw_value args[3] = {CW_MK_INT(number), text, filename};
    return cw_raise_with_args(cx, &cw_type_OSError, args, filename.tag && filename.tag != CW_NONE ? 3 : 2);
}
