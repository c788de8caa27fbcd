/* builtins_program.c: built-in functions about the program and its surroundings: print, input, import, eval
 * and the objects that CPython's site module adds. */
#include <stdlib.h>
#include <unistd.h>

#include "builtins.h"
#include "file.h"
#include "module.h"
#include "state.h"

cw_value cw_main_globals(cw_ctx *cx) {
    CW_STATIC_NAME(main_name, "__main__");
    cw_value m = cw_dict_get_str(cx, cx->state->modules, &main_name);
    return CW_IS_EXACT(m, &cw_type_module) ? CW_MK_OBJ(((cw_module *)m.p)->dict) : CW_MK_OBJ(cw_dict_new(cx));
}

/* sys.<name>, CW_NULL if it is not there. */
static cw_value sys_get(cw_ctx *cx, const char *name) {
    if (!cx->state->sys_dict && !cw_import(cx, "sys").tag)
        return CW_MK_NULL;
    return cw_dict_get_str(cx, cx->state->sys_dict, cw_str_intern(cx, name));
}

/* ---------------------------------------------------------------- print */

static int64_t check_separator(cw_ctx *cx, cw_value *v, const char *name) {
    if (!v->tag || v->tag == CW_NONE)
        *v = CW_MK_NULL;
    else if (!CW_IS(*v, CW_TYPE_STR))
        return cw_raise_i(cx, &cw_type_TypeError, "%s must be None or a string, not %T", name, v);
    return 0;
}

static int64_t print_to(cw_ctx *cx, cw_value file, const cw_value *args, int64_t nargs, cw_value sep,
                        cw_value end) {
    CW_STATIC_NAME(space, " ");
    CW_STATIC_NAME(newline, "\n");
    if (!sep.tag)
        sep = CW_MK_OBJ(&space);
    if (!end.tag)
        end = CW_MK_OBJ(&newline);
    for (int64_t i = 0; i < nargs; i++) {
        if (i && cw_file_write(cx, file, sep) < 0)
            return -1;
        cw_value text = CW_IS_STR(args[i]) ? args[i] : cw_str_of(cx, args[i]);
        if (!text.tag || cw_file_write(cx, file, text) < 0)
            return -1;
    }
    return cw_file_write(cx, file, end);
}

CW_FN(b_print) {
    cw_value v[4] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL}; /* sep, end, file, flush */
    if (kwnames && kwnames->len) {
        static const char *const names[] = {"sep", "end", "file", "flush", NULL};
        if (cw_args_parse(cx, "print", args + nargs, 0, kwnames, names, 0, 0, v) < 0)
            return CW_MK_NULL;
    }
    cw_value file = v[2];
    if (!file.tag || file.tag == CW_NONE) {
        file = cw_file_standard(cx, 1);
        if (!file.tag)
            return cw_raise(cx, &cw_type_RuntimeError, "lost sys.stdout");
        if (file.tag == CW_NONE)
            return CW_MK_NONE;
    }
    if (check_separator(cx, &v[0], "sep") < 0 || check_separator(cx, &v[1], "end") < 0)
        return CW_MK_NULL;
    int64_t flush = v[3].tag ? cw_object_truth(cx, v[3]) : 0;
    if (flush < 0 || print_to(cx, file, args, nargs, v[0], v[1]) < 0)
        return CW_MK_NULL;
    if (flush && !cw_call_method0(cx, file, "flush").tag)
        return CW_MK_NULL;
    return CW_MK_NONE;
}

/* The value of an expression statement that was compiled in mode "single". */
int64_t cw_display(cw_ctx *cx, cw_value v) {
    cw_value sys = cw_import(cx, "sys"), hook;
    if (!sys.tag)
        return -1;
    int64_t found = cw_object_lookup_attr(cx, sys, cw_str_intern(cx, "displayhook"), &hook);
    if (found <= 0)
        return found < 0 ? -1 : cw_raise_i(cx, &cw_type_RuntimeError, "lost sys.displayhook");
    return cw_call1(cx, hook, v).tag ? 0 : -1;
}

/* ---------------------------------------------------------------- input */

CW_FN(b_input) {
    cw_value in = sys_get(cx, "stdin"), out = sys_get(cx, "stdout"), err = sys_get(cx, "stderr");
    static const char *const names[] = {"stdin", "stdout", "stderr"};
    const cw_value streams[] = {in, out, err};
    for (int64_t i = 0; i < 3; i++)
        if (!streams[i].tag || streams[i].tag == CW_NONE)
            return cw_raise(cx, &cw_type_RuntimeError, "input(): lost sys.%s", names[i]);
    if (!cw_call_method0(cx, err, "flush").tag)
        cw_clear(cx);
    if (nargs && cw_file_write(cx, out, args[0]) < 0) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return CW_MK_NULL;
        cw_clear(cx);
        cw_value text = cw_str_of(cx, args[0]);
        if (!text.tag || cw_file_write(cx, out, text) < 0)
            return CW_MK_NULL;
    }
    if (!cw_call_method0(cx, out, "flush").tag)
        cw_clear(cx);
    cw_value line = cw_call_method0(cx, in, "readline");
    if (!line.tag)
        return line;
    if (!CW_IS(line, CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "object.readline() returned non-string");
    cw_str *s = line.p;
    if (s->len == 0)
        return cw_raise(cx, &cw_type_EOFError, "EOF when reading a line");
    return cw_str_char_at(s, s->len - 1) == '\n' ? cw_str_substring(cx, s, 0, s->len - 1) : line;
}

CW_FN(b_open) {
    return cw_file_open(cx, args, nargs, kwnames);
}

/* ---------------------------------------------------------------- import, eval */

/* Import statements see by this function whether the program has put another in its place. */
cw_value cw_builtin_import(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)self;
    static const char *const names[] = {"name", "globals", "locals", "fromlist", "level", NULL};
    cw_value v[5];
    int64_t level = 0;
    if (cw_args_parse(cx, "__import__", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    if (!CW_IS(v[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "module name must be a string");
    if (v[4].tag && cw_int_as_i64(cx, v[4], &level) < 0)
        return CW_MK_NULL;
    cw_value fromlist = v[3];
    int64_t wanted = fromlist.tag && fromlist.tag != CW_NONE ? cw_object_truth(cx, fromlist) : 0;
    if (wanted < 0)
        return CW_MK_NULL;
    fromlist = wanted ? cw_tuple_from(cx, fromlist) : CW_MK_NULL;
    if (level < 0)
        return cw_raise(cx, &cw_type_ValueError, "level must be >= 0");
    if (level > 0 && v[1].tag && !CW_IS(v[1], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "globals must be a dict");
    cw_module importer = {.type = &cw_type_module, .dict = level > 0 && v[1].tag ? v[1].p : cw_dict_new(cx)};
    return cw_import_module(cx, &importer, v[0].p, fromlist, level);
}

static cw_value evaluate(cw_ctx *cx, int64_t what, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {
        [CW_EVALUATE_EVAL] = "eval", [CW_EVALUATE_EXEC] = "exec", [CW_EVALUATE_COMPILE] = "compile"};
    if (cx->state->eval_hook)
        return cx->state->eval_hook(cx, what, args, nargs, kwnames);
    return cw_raise(cx, &cw_type_NotImplementedError, "%s() is not available in this program", names[what]);
}

CW_FN(b_eval) {
    return evaluate(cx, CW_EVALUATE_EVAL, args, nargs, kwnames);
}

CW_FN(b_exec) {
    return evaluate(cx, CW_EVALUATE_EXEC, args, nargs, kwnames);
}

cw_value cw_call_evaluate(cw_ctx *cx, cw_value f, int64_t n, const cw_value *args) {
    cw_value all[3] = {args[0], args[3], args[4]};
    const cw_native_function *native = f.p;
    bool evaluates =
        CW_IS_EXACT(f, &cw_type_native_function) && (native->def->fn == b_eval || native->def->fn == b_exec);
    return evaluates ? cw_call(cx, f, all, 3, NULL) : cw_call(cx, f, args, n, NULL);
}

CW_FN(b_compile) {
    return evaluate(cx, CW_EVALUATE_COMPILE, args, nargs, kwnames);
}

CW_FN(b_breakpoint) {
    cw_value hook = sys_get(cx, "breakpointhook");
    return hook.tag ? cw_call(cx, hook, args, nargs, kwnames)
                    : cw_raise(cx, &cw_type_RuntimeError, "lost sys.breakpointhook");
}

const cw_method_def cw_builtins_program[] = {CW_MK("print", b_print),
                                             CW_MN("input", b_input, 0, 1),
                                             CW_MK("open", b_open),
                                             CW_MK("__import__", cw_builtin_import),
                                             CW_MK("eval", b_eval),
                                             CW_MK("exec", b_exec),
                                             CW_MK("compile", b_compile),
                                             CW_MK("breakpoint", b_breakpoint),
                                             CW_M_END};

/* ---------------------------------------------------------------- what site adds */

typedef struct cw_site_object {
    cw_type *type;
    const char *name;
    const char *text; /* printed by a call and, for all but help, by repr */
} cw_site_object;

static cw_value quitter_repr(cw_ctx *cx, cw_value self) {
    const char *name = ((cw_site_object *)self.p)->name;
    return cw_str_format(cx, "Use %s() or Ctrl-D (i.e. EOF) to exit", name);
}

CW_FN(quitter_call) {
    cw_value code = nargs ? args[0] : CW_MK_NONE;
    cw_value in = sys_get(cx, "stdin");
    if (in.tag && in.tag != CW_NONE && !cw_call_method0(cx, in, "close").tag)
        cw_clear(cx);
    return cw_raise_with_args(cx, &cw_type_SystemExit, &code, 1);
}

static cw_value printer_repr(cw_ctx *cx, cw_value self) {
    return cw_str_new(cx, ((cw_site_object *)self.p)->text, -1);
}

CW_FN(printer_call) {
    cw_value text = printer_repr(cx, self);
    return text.tag ? b_print(cx, CW_MK_NULL, &text, 1, NULL) : text;
}

/* help(...): pydoc's, where CPython's library is; a line about it elsewhere. */
CW_FN(helper_call) {
    cw_value pydoc = cw_import(cx, "pydoc");
    if (!pydoc.tag && cw_pending_is(cx, &cw_type_ModuleNotFoundError)) {
        cw_clear(cx);
        return printer_call(cx, self, args, 0, NULL);
    }
    cw_value help = pydoc.tag ? cw_object_getattr(cx, pydoc, cw_str_intern(cx, "help")) : pydoc;
    return help.tag ? cw_call(cx, help, args, nargs, kwnames) : help;
}

static cw_type type_quitter = {.type = &cw_type_type,
                               .name = "_sitebuiltins.Quitter",
                               .base = &cw_type_object,
                               .basicsize = sizeof(cw_site_object),
                               .repr = quitter_repr,
                               .call = quitter_call};
static cw_type type_printer = {.type = &cw_type_type,
                               .name = "_sitebuiltins._Printer",
                               .base = &cw_type_object,
                               .basicsize = sizeof(cw_site_object),
                               .repr = printer_repr,
                               .call = printer_call};
static cw_type type_helper = {.type = &cw_type_type,
                              .name = "_sitebuiltins._Helper",
                              .base = &cw_type_object,
                              .basicsize = sizeof(cw_site_object),
                              .repr = printer_repr,
                              .call = helper_call};
static cw_site_object site_objects[] = {
    {&type_quitter, "exit", NULL},
    {&type_quitter, "quit", NULL},
    {&type_printer, "copyright",
     "Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 "
     "BeOpen.com.\nAll "
     "Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights "
     "Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved."},
    {&type_printer, "credits",
     "    Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands\n    for supporting "
     "Python "
     "development.  See www.python.org for more information."},
    {&type_printer, "license", "Type license() to see the full license text"},
    {&type_helper, "help", "Type help() for interactive help, or help(object) for help about object."},
};

int64_t cw_builtins_add_site(cw_ctx *cx, cw_module *m) {
    for (size_t i = 0; i < sizeof site_objects / sizeof *site_objects; i++)
        cw_module_set(cx, m, site_objects[i].name, CW_MK_OBJ(&site_objects[i]));
    return 0;
}
