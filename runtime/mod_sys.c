/* mod_sys.c: module sys: functions and attributes. The constant records (version_info, float_info, ...) are
 * in mod_sys_info.c.
 *
 * sys.implementation.name is 'cpython': programs test it to find out which behaviour to expect, and that is
 * CPython's. Coachwhip says who it is in sys.version. */
#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "exc.h"
#include "file.h"
#include "mod_sys.h"
#include "module.h"
#include "namespace.h"

CW_FN(sys_exit) {
    cw_value code = nargs ? args[0] : CW_MK_NONE;
    if (CW_IS(code, CW_TYPE_TUPLE))
        return cw_raise_with_args(cx, &cw_type_SystemExit, CW_AS_TUPLE(code)->items, CW_AS_TUPLE(code)->len);
    return cw_raise_with_args(cx, &cw_type_SystemExit, &code, code.tag == CW_NONE ? 0 : 1);
}

CW_FN(sys_getrecursionlimit) {
    return CW_MK_INT(cx->state->recursion_limit);
}

CW_FN(sys_setrecursionlimit) {
    int64_t n;
    if (cw_int_as_c_int(cx, args[0], &n) < 0)
        return CW_MK_NULL;
    if (n < 1)
        return cw_raise(cx, &cw_type_ValueError, "recursion limit must be greater or equal than 1");
    if (cx->depth >= n)
        return cw_raise(
            cx, &cw_type_RecursionError,
            "cannot set the recursion limit to %ld at the recursion depth %ld: the limit is too low", (long)n,
            (long)cx->depth);
    cx->state->recursion_limit = n;
    if (cx->depth_limit >= 0)
        cx->depth_limit = cw_state_depth_limit(cx->state);
    return CW_MK_NONE;
}

CW_FN(sys_exc_info) {
    cw_obj *handled = cw_handled(cx);
    cw_value parts[3] = {CW_MK_NONE, CW_MK_NONE, CW_MK_NONE};
    if (handled) {
        parts[0] = CW_MK_OBJ(handled->type);
        parts[1] = CW_MK_OBJ(handled);
        parts[2] = cw_exception_traceback(cx, (cw_exception *)handled);
    }
    return cw_tuple_build(cx, parts, 3);
}

CW_FN(sys_exception) {
    cw_obj *handled = cw_handled(cx);
    return handled ? CW_MK_OBJ(handled) : CW_MK_NONE;
}

/* What CPython would answer: object sizes there are part of what teaching programs print. */
static cw_value basic_size(cw_ctx *cx, cw_value v, int64_t *gc_header) {
    *gc_header = 0;
    switch (v.tag) {
    case CW_NONE:
        return CW_MK_INT(16);
    case CW_BOOL:
        return CW_MK_INT(v.i ? 28 : 24);
    case CW_FLOAT:
        return CW_MK_INT(24);
    case CW_INT: {
        int64_t digits = 0;
        for (uint64_t n = v.i < 0 ? -(uint64_t)v.i : (uint64_t)v.i; n; n >>= 30)
            digits++;
        return CW_MK_INT(24 + 4 * digits);
    }
    default:
        break;
    }
    if (CW_IS_STR(v)) {
        cw_str *s = v.p;
        return CW_MK_INT((s->ascii       ? 49
                          : s->kind == 1 ? 73
                          : s->kind == 2 ? 74
                                         : 76) -
                         (s->ascii ? 0 : s->kind) + s->len * s->kind + (s->ascii ? 0 : s->kind));
    }
    if (CW_IS_EXACT(v, &cw_type_bytes))
        return CW_MK_INT(33 + CW_AS_BYTES(v)->len);
    *gc_header = 16;
    cw_value method = cw_lookup_special(cx, v, cw_str_intern(cx, "__sizeof__"));
    if (method.tag || cx->exc)
        return method.tag ? cw_call0(cx, method) : method;
    return cw_raise(cx, &cw_type_TypeError, "Type %T doesn't define __sizeof__", &v);
}

CW_FN(sys_getsizeof) {
    static const char *const names[] = {"object", "default", NULL};
    cw_value v[2];
    int64_t header;
    if (cw_args_parse(cx, "getsizeof", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    cw_value size = basic_size(cx, v[0], &header);
    if (!size.tag) {
        if (!v[1].tag || !cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        return v[1];
    }
    int64_t n;
    if (!cw_int_check(size))
        return cw_raise(cx, &cw_type_TypeError, "an integer is required");
    if (cw_int_as_i64(cx, size, &n) < 0)
        return CW_MK_NULL;
    return n < 0 ? cw_raise(cx, &cw_type_ValueError, "__sizeof__() should return >= 0")
                 : CW_MK_INT(n + header);
}

/* Threads take turns when they wait; the interval is only looked at. */
CW_FN(sys_setswitchinterval) {
    double seconds;
    if (cw_number_as_double(cx, args[0], &seconds) < 0)
        return CW_MK_NULL;
    if (!(seconds > 0))
        return cw_raise(cx, &cw_type_ValueError, "switch interval must be strictly positive");
    return CW_MK_NONE;
}

CW_FN(sys_getrefcount) {
    return CW_MK_INT(2);
}

CW_FN(sys_intern) {
    if (!CW_IS_STR(args[0])) {
        if (CW_IS(args[0], CW_TYPE_STR))
            return cw_raise(cx, &cw_type_TypeError, "can't intern %T", &args[0]);
        return cw_raise(cx, &cw_type_TypeError, "intern() argument must be str, not %T", &args[0]);
    }
    return cw_dict_setdefault(cx, cx->state->interned, args[0], args[0]);
}

CW_FN(sys_utf8) {
    return cw_str_new(cx, "utf-8", 5);
}

CW_FN(sys_getfilesystemencodeerrors) {
    return cw_str_new(cx, "surrogateescape", -1);
}

CW_FN(sys_get_int_max_str_digits) {
    int64_t n = cx->state->int_max_str_digits;
    return CW_MK_INT(n == 0 ? 4300 : n < 0 ? 0 : n);
}

CW_FN(sys_set_int_max_str_digits) {
    static const char *const names[] = {"maxdigits", NULL};
    cw_value v;
    int64_t n;
    if (cw_args_parse(cx, "set_int_max_str_digits", args, nargs, kwnames, names, 1, -1, &v) < 0 ||
        cw_int_as_i64(cx, v, &n) < 0)
        return CW_MK_NULL;
    if (n != 0 && n < 640)
        return cw_raise(cx, &cw_type_ValueError, "maxdigits must be 0 or larger than 640");
    cx->state->int_max_str_digits = n == 0 ? -1 : n;
    return CW_MK_NONE;
}

CW_FN(sys_displayhook) {
    if (args[0].tag == CW_NONE)
        return CW_MK_NONE;
    CW_STATIC_NAME(underscore, "_");
    CW_STATIC_NAME(newline, "\n");
    cw_dict_set_str(cx, cx->state->builtins, &underscore, CW_MK_NONE);
    cw_value text = cw_repr(cx, args[0]);
    if (!text.tag || cw_write_stdout(cx, text.p) < 0 || cw_write_stdout(cx, &newline) < 0)
        return CW_MK_NULL;
    cw_dict_set_str(cx, cx->state->builtins, &underscore, args[0]);
    return CW_MK_NONE;
}

CW_FN(sys_excepthook) {
    if (CW_IS_EXCEPTION(args[1])) {
        if (args[2].tag != CW_NONE)
            cw_exception_set_traceback(CW_AS_EXC(args[1]), args[2]);
        cw_print_exception(cx, args[1], NULL);
    }
    return CW_MK_NONE;
}

CW_FN(sys_unraisablehook) {
    cw_value exc = cw_object_getattr(cx, args[0], cw_str_intern(cx, "exc_value"));
    if (exc.tag && CW_IS_EXCEPTION(exc))
        cw_print_exception(cx, exc, NULL);
    return exc.tag ? CW_MK_NONE : exc;
}

/* What $PYTHONBREAKPOINT names: "module.function" or a built-in function; CW_NULL with the exception. */
static cw_value breakpoint_function(cw_ctx *cx, const char *path) {
    const char *dot = strrchr(path, '.');
    cw_value name = dot ? cw_str_new(cx, path, dot - path) : cw_str_new(cx, "builtins", -1);
    cw_value fromlist = cw_tuple_build(cx, &name, 1);
    cw_value module = cw_import_module(cx, NULL, CW_AS_STR(name), fromlist, 0);
    return module.tag ? cw_object_getattr(cx, module, cw_str_intern(cx, dot ? dot + 1 : path)) : module;
}

CW_FN(sys_breakpointhook) {
    const char *path = getenv("PYTHONBREAKPOINT");
    if (!path || !*path)
        path = "pdb.set_trace";
    if (strcmp(path, "0") == 0)
        return CW_MK_NONE;
    bool nameless = *path == '.' && strrchr(path, '.') == path;
    cw_value function = nameless ? CW_MK_NULL : breakpoint_function(cx, path);
    if (function.tag)
        return cw_call(cx, function, args, nargs, kwnames);
    if (!nameless && !cw_pending_is(cx, &cw_type_ImportError) && !cw_pending_is(cx, &cw_type_AttributeError))
        return CW_MK_NULL;
    cw_clear(cx);
    cw_value text = cw_str_format(cx, "Ignoring unimportable $PYTHONBREAKPOINT: \"%s\"", path);
    const cw_site *site = cx->record ? cx->record->site : NULL; /* of the call of breakpoint() */
    if (!text.tag)
        return text;
    int64_t status = site ? cw_warn_at(cx, &cw_type_RuntimeWarning, cw_str_utf8(cx, CW_AS_STR(text), NULL),
                                       cw_str_utf8(cx, site->code->filename, NULL), site->line)
                          : cw_warn(cx, &cw_type_RuntimeWarning, "%S", &text);
    return status < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(sys_none) {
    return CW_MK_NONE;
}

CW_FN(sys_is_finalizing) {
    return CW_MK_BOOL(0);
}

CW_FN(sys_getswitchinterval) {
    return CW_MK_FLOAT(0.005);
}

CW_FN(sys_getallocatedblocks) {
    return CW_MK_INT(0);
}

static const cw_method_def sys_functions[] = {
    CW_MN("exit", sys_exit, 0, 1),
    CW_M0("getrecursionlimit", sys_getrecursionlimit),
    CW_M1("setrecursionlimit", sys_setrecursionlimit),
    CW_MK("set_asyncgen_hooks", cw_sys_set_asyncgen_hooks),
    CW_MN("_getframe", cw_sys_getframe, 0, 1),
    CW_M0("get_asyncgen_hooks", cw_sys_get_asyncgen_hooks),
    CW_M0("exc_info", sys_exc_info),
    CW_M0("exception", sys_exception),
    CW_MK("getsizeof", sys_getsizeof),
    CW_M1("getrefcount", sys_getrefcount),
    CW_M1("intern", sys_intern),
    CW_M0("getdefaultencoding", sys_utf8),
    CW_M0("getfilesystemencoding", sys_utf8),
    CW_M0("getfilesystemencodeerrors", sys_getfilesystemencodeerrors),
    CW_M0("get_int_max_str_digits", sys_get_int_max_str_digits),
    CW_MK("set_int_max_str_digits", sys_set_int_max_str_digits),
    CW_M1("displayhook", sys_displayhook),
    CW_MN("excepthook", sys_excepthook, 3, 3),
    CW_M1("unraisablehook", sys_unraisablehook),
    CW_MK("breakpointhook", sys_breakpointhook),
    CW_M0("gettrace", sys_none),
    CW_M0("getprofile", sys_none),
    CW_M1("settrace", sys_none),
    CW_M1("setprofile", sys_none),
    CW_MN("audit", sys_none, 1, -1),
    CW_M1("addaudithook", sys_none),
    CW_M0("is_finalizing", sys_is_finalizing),
    CW_M0("getswitchinterval", sys_getswitchinterval),
    CW_M1("setswitchinterval", sys_setswitchinterval),
    CW_M0("getallocatedblocks", sys_getallocatedblocks),
    CW_M0("_clear_type_cache", sys_none),
    CW_M_END};

/* ---------------------------------------------------------------- attributes */

static cw_value text(cw_ctx *cx, const char *s) {
    return cw_str_new(cx, s, -1);
}

static void set_hooks(cw_ctx *cx, cw_module *m) {
    static const char *const hooks[][2] = {{"displayhook", "__displayhook__"},
                                           {"excepthook", "__excepthook__"},
                                           {"unraisablehook", "__unraisablehook__"},
                                           {"breakpointhook", "__breakpointhook__"}};
    for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++)
        cw_module_set(cx, m, hooks[i][1], cw_dict_get_str(cx, m->dict, cw_str_intern(cx, hooks[i][0])));
}

static void set_streams(cw_ctx *cx, cw_module *m) {
    cw_module_set(cx, m, "stdin", cx->state->stdin_);
    cw_module_set(cx, m, "stdout", cx->state->stdout_);
    cw_module_set(cx, m, "stderr", cx->state->stderr_);
    cw_module_set(cx, m, "__stdin__", cx->state->stdin_);
    cw_module_set(cx, m, "__stdout__", cx->state->stdout_);
    cw_module_set(cx, m, "__stderr__", cx->state->stderr_);
}

/* The running executable: /proc knows, else argv[0]. */
static cw_value executable(cw_ctx *cx) {
    char path[4096];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n > 0)
        return cw_str_new(cx, path, n);
    cw_list *argv = cx->state->argv.p;
    return argv->len ? cw_list_item(argv, 0) : text(cx, "");
}

/* sys.path: the directory of the program; the current one for a module run with -m. */
static cw_value search_path(cw_ctx *cx) {
    cw_value path = cw_list_new(cx, 1), first = cx->state->empty_str;
    cw_list *argv = cx->state->argv.p;
    if (argv->len) {
        cw_str *program = cw_list_item(argv, 0).p;
        int64_t slash = -1;
        for (int64_t i = 0; i < program->len && !cx->state->program->modules[0]->package; i++)
            if (cw_str_char_at(program, i) == '/')
                slash = i;
        char cwd[4096];
        if (slash > 0)
            first = cw_str_substring(cx, program, 0, slash);
        else if (getcwd(cwd, sizeof cwd))
            first = text(cx, cwd);
    }
    cw_list_append(cx, path.p, first);
    return path;
}

static void set_texts(cw_ctx *cx, cw_module *m) {
    static const char *const texts[][2] = {
        {"byteorder", "little"},
        {"platform", "linux"},
        {"prefix", "/usr"},
        {"exec_prefix", "/usr"},
        {"base_prefix", "/usr"},
        {"base_exec_prefix", "/usr"},
        {"platlibdir", "lib"},
        {"abiflags", ""},
        {"float_repr_style", "short"},
        {"version", "3.11.7 (coachwhip 0.1.0) [C]"},
        {"copyright", "Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights "
                      "Reserved.\n\nCopyright (c) 2000 BeOpen.com.\nAll Rights "
                      "Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research "
                      "Initiatives.\nAll Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting "
                      "Mathematisch Centrum, Amsterdam.\nAll Rights Reserved."}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        cw_module_set(cx, m, texts[i][0], text(cx, texts[i][1]));
}

static int64_t sys_exec(cw_ctx *cx, cw_module *m) {
    cx->state->sys_dict = m->dict;
    if (cw_file_make_standard(cx) < 0)
        return -1;
    if (!cx->state->path.tag)
        cx->state->path = search_path(cx);
    set_hooks(cx, m);
    set_streams(cx, m);
    set_texts(cx, m);
    cw_module_set(cx, m, "argv", cx->state->argv);
    cw_module_set(cx, m, "orig_argv", cw_list_from(cx, cx->state->argv));
    cw_module_set(cx, m, "path", cx->state->path);
    cw_module_set(cx, m, "modules", CW_MK_OBJ(cx->state->modules));
    cw_module_set(cx, m, "executable", executable(cx));
    cw_module_set(cx, m, "maxsize", CW_MK_INT(INT64_MAX));
    cw_module_set(cx, m, "maxunicode", CW_MK_INT(0x10ffff));
    cw_module_set(cx, m, "hexversion", CW_MK_INT(0x030b07f0));
    cw_module_set(cx, m, "api_version", CW_MK_INT(1013));
    cw_module_set(cx, m, "dont_write_bytecode", CW_MK_BOOL(1));
    cw_module_set(cx, m, "pycache_prefix", CW_MK_NONE);
    cw_module_set(cx, m, "warnoptions", cw_list_new(cx, 0));
    cw_module_set(cx, m, "meta_path", cw_list_new(cx, 0));
    cw_module_set(cx, m, "path_hooks", cw_list_new(cx, 0));
    cw_module_set(cx, m, "path_importer_cache", CW_MK_OBJ(cw_dict_new(cx)));
    cw_module_set(cx, m, "_xoptions", CW_MK_OBJ(cw_dict_new(cx)));
    return cw_sys_add_info(cx, m);
}

const cw_native_module cw_native_sys = {"sys", sys_functions, sys_exec,
                                        "This module provides access to some objects used or maintained by "
                                        "the\ninterpreter and to functions that interact "
                                        "strongly with the interpreter."};
