/* code.c: the attributes of code objects. The objects themselves are static in emitted code. */
#include "containers.h"
#include "func.h"

static const cw_code *as_code(cw_value v) {
    return v.p;
}

enum {
    CO_NAME,
    CO_QUALNAME,
    CO_FILENAME,
    CO_ARGCOUNT,
    CO_POSONLY,
    CO_KWONLY,
    CO_NLOCALS,
    CO_VARNAMES,
    CO_CELLVARS,
    CO_FREEVARS,
    CO_FLAGS,
    CO_FIRSTLINE,
    CO_CONSTS,
    CO_NAMES,
    CO_CODE,
    CO_STACKSIZE
};

static cw_value code_names(cw_ctx *cx, cw_str *const *names, int64_t n) {
    if (!n)
        return cx->state->empty_tuple;
    cw_tuple *t = cw_tuple_alloc(cx, n);
    for (int64_t i = 0; t && i < n; i++)
        t->items[i] = CW_MK_OBJ(names[i]);
    return t ? CW_MK_OBJ(t) : CW_MK_NULL;
}

/* Our flags as the CO_* bits of module inspect. */
static int64_t code_flags(const cw_code *c) {
    static const struct {
        int ours, theirs;
    } map[] = {{CW_CODE_VARARGS, 4},          {CW_CODE_VARKEYWORDS, 8}, {CW_CODE_NESTED, 16},
               {CW_CODE_GENERATOR, 32},       {CW_CODE_COROUTINE, 128}, {CW_CODE_ITERABLE, 256},
               {CW_CODE_ASYNC_GENERATOR, 512}};
    int64_t flags = c->flags & (CW_CODE_MODULE | CW_CODE_CLASS) ? 0 : 3;
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (c->flags & map[i].ours)
            flags |= map[i].theirs;
    return flags;
}

static cw_value code_get(cw_ctx *cx, cw_value self, void *closure) {
    const cw_code *c = as_code(self);
    switch ((intptr_t)closure) {
    case CO_NAME:
        return CW_MK_OBJ(c->name);
    case CO_QUALNAME:
        return CW_MK_OBJ(c->qualname);
    case CO_FILENAME:
        return CW_MK_OBJ(c->filename);
    case CO_ARGCOUNT:
        return CW_MK_INT(c->argcount);
    case CO_POSONLY:
        return CW_MK_INT(c->posonlyargcount);
    case CO_KWONLY:
        return CW_MK_INT(c->kwonlyargcount);
    case CO_NLOCALS:
        return CW_MK_INT(c->nlocals);
    case CO_VARNAMES:
        return code_names(cx, c->varnames, c->nlocals);
    case CO_CELLVARS:
        return code_names(cx, c->cellvars, c->ncellvars);
    case CO_FREEVARS:
        return code_names(cx, c->freevars, c->nfreevars);
    case CO_FLAGS:
        return CW_MK_INT(code_flags(c));
    case CO_FIRSTLINE:
        return CW_MK_INT(c->firstlineno);
    case CO_CONSTS:
        return c->nconsts ? cw_tuple_build(cx, c->consts, c->nconsts) : cx->state->empty_tuple;
    case CO_NAMES:
        return code_names(cx, c->names, c->nnames);
    case CO_CODE:
        return cw_bytes_new(cx, "", 0);
    default:
        return CW_MK_INT(1);
    }
}

/* The text of an argument of replace(); false: exception. */
static bool replace_text(cw_ctx *cx, cw_str **at, const char *name, cw_value v) {
    if (!CW_IS(v, CW_TYPE_STR)) {
        cw_raise(cx, &cw_type_TypeError, "replace() argument '%s' must be str, not %T", name, &v);
        return false;
    }
    *at = CW_AS_STR(v);
    return true;
}

/* One attribute of the copy: names, the first line and the mark of types.coroutine can be changed; anything
 * else belongs to the compiled code and must stay as it is. */
static bool replace_attribute(cw_ctx *cx, cw_code *c, cw_str *name, cw_value v) {
    int64_t number;
    if (cw_str_equal_utf8(name, "co_name"))
        return replace_text(cx, &c->name, "co_name", v);
    if (cw_str_equal_utf8(name, "co_qualname"))
        return replace_text(cx, &c->qualname, "co_qualname", v);
    if (cw_str_equal_utf8(name, "co_filename"))
        return replace_text(cx, &c->filename, "co_filename", v);
    if (cw_str_equal_utf8(name, "co_firstlineno")) {
        if (cw_int_as_i64(cx, v, &number) < 0)
            return false;
        c->firstlineno = (int32_t)number;
        return true;
    }
    if (cw_str_equal_utf8(name, "co_flags")) {
        if (cw_int_as_i64(cx, v, &number) < 0)
            return false;
        c->flags = number & 256 ? c->flags | CW_CODE_ITERABLE : c->flags & ~CW_CODE_ITERABLE;
        if (code_flags(c) == number)
            return true;
    } else {
        cw_value now = cw_object_getattr(cx, CW_MK_OBJ(c), name);
        int64_t same = now.tag ? cw_equal(cx, now, v) : -1;
        if (same)
            return same > 0;
    }
    cw_raise(cx, &cw_type_NotImplementedError, "replace(): %U of compiled code cannot be changed", name);
    return false;
}

CW_FN(code_replace) {
    if (nargs)
        return cw_raise(cx, &cw_type_TypeError, "replace() takes no positional arguments");
    cw_code *copy = cw_alloc(cx, sizeof *copy);
    *copy = *as_code(self);
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (!replace_attribute(cx, copy, CW_AS_STR(kwnames->items[i]), args[i]))
            return CW_MK_NULL;
    return CW_MK_OBJ(copy);
}

static const cw_method_def code_methods[] = {CW_MK("replace", code_replace), CW_M_END};

static cw_value code_repr(cw_ctx *cx, cw_value self) {
    const cw_code *c = as_code(self);
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<code object %U at %s, file \"%U\", line %ld>", c->name, address, c->filename,
                         (long)c->firstlineno);
}

#define CO_ATTR(name, which)                                                                                 \
    { name, code_get, NULL, NULL, (void *)(intptr_t)(which) }
#define CO_MEMBER(name, which)                                                                               \
    { name, code_get, cw_set_readonly, NULL, (void *)(intptr_t)(which) }
static const cw_getset_def code_getsets[] = {
    CO_MEMBER("co_name", CO_NAME),
    CO_MEMBER("co_qualname", CO_QUALNAME),
    CO_MEMBER("co_filename", CO_FILENAME),
    CO_MEMBER("co_argcount", CO_ARGCOUNT),
    CO_MEMBER("co_posonlyargcount", CO_POSONLY),
    CO_MEMBER("co_kwonlyargcount", CO_KWONLY),
    CO_MEMBER("co_nlocals", CO_NLOCALS),
    CO_ATTR("co_varnames", CO_VARNAMES),
    CO_ATTR("co_cellvars", CO_CELLVARS),
    CO_ATTR("co_freevars", CO_FREEVARS),
    CO_MEMBER("co_flags", CO_FLAGS),
    CO_MEMBER("co_firstlineno", CO_FIRSTLINE),
    CO_MEMBER("co_consts", CO_CONSTS),
    CO_MEMBER("co_names", CO_NAMES),
    CO_ATTR("co_code", CO_CODE),
    CO_MEMBER("co_stacksize", CO_STACKSIZE),
    {0},
};

cw_type cw_type_code = {
    .type = &cw_type_type,
    .name = "code",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_code),
    .methods = code_methods,
    .getsets = code_getsets,
    .repr = code_repr,
};
