/* evaluate.c: eval(), exec() and compile() at run time: the compiler as a library, through libtcc. What they
 * take is source, a code object or a syntax tree.
 *
 * Code is built with its names in mappings (build_code), printed in its generic form only, and compiled in
 * memory. A code object runs with the globals of a module object made around the given dict.
 */
#include <string.h>

#include "driver.h"
#include "emit.h"
#include "evaluate.h"
#include "frontend/parse.h"
#include "frontend/scope.h"
#include "runtime/cw.h"
#include "runtime/file.h"
#include "runtime/text.h"
#include "runtime/traceback.h"
#include "tcc.h"
#include "typeinfer/build.h"

/* What compile() takes as flags: those of __future__ and of module ast. */
enum { KNOWN_FLAGS = 0x1fe7610, FLAG_ONLY_AST = 0x400, FLAG_ANNOTATIONS = 0x1000000 };

/* Evaluated code imports what the running program has. */
static bool no_module(const char *dotted) {
    (void)dotted;
    return false;
}

/* Where a compilation at run time finds its errors: CPython's parser shows the text it was given, the stages
 * after it what stands in the file of that name, if there is one. */
typedef struct Origin {
    const Source *source;
    bool parsed; /* the error is one of the later stages */
    bool module; /* a module: its last line ends in a newline, written or not */
} Origin;

/* The text as the exception has it: with its newline. */
static const char *text_of(cw_ctx *cx, const Diag *d, const Origin *origin, Arena *arena) {
    if (origin->parsed) {
        tb_source file = {0};
        int n = 0;
        const char *s = d->line ? tb_source_line(cx, &file, d->filename, d->lineno, &n) : NULL;
        const char *text = s ? arena_printf(arena, "%.*s\n", n, s) : NULL;
        tb_source_free(&file);
        return text;
    }
    size_t n = 0;
    if (origin->source && !d->lineno) /* nothing where an expression should be */
        return "";
    const char *line = origin->source && d->line ? source_line(origin->source, d->lineno, &n) : NULL;
    if (!line || d->of_lexer)
        return d->line;
    bool whole = n == strlen(d->line) && !memcmp(line, d->line, n); /* not the expression of an f-string */
    const Source *source = origin->source;
    bool last = line + n + source->newline_added >= source->text + source->length;
    return !whole || origin->module || !source->newline_added || !last ? arena_printf(arena, "%s\n", d->line)
                                                                       : d->line;
}

/* Raises the first error of the list as CPython's compiler does. */
static cw_value raise_diag(cw_ctx *cx, const DiagList *diags, const Origin *origin) {
    const Diag *d = diags->first;
    while (d && !diag_is_error(d->kind))
        d = d->next;
    if (!d)
        return cw_raise(cx, &cw_type_SystemError, "compilation failed");
    cw_type *type = d->kind == DIAG_INDENTATION_ERROR ? &cw_type_IndentationError
                    : d->kind == DIAG_TAB_ERROR       ? &cw_type_TabError
                    : d->kind == DIAG_VALUE_ERROR     ? &cw_type_ValueError
                    : d->kind == DIAG_MEMORY_ERROR    ? &cw_type_MemoryError
                    : d->kind == DIAG_RECURSION_ERROR ? &cw_type_RecursionError
                                                      : &cw_type_SyntaxError;
    const cw_syntax_failure failure = {
        type,      d->message, d->filename,   text_of(cx, d, origin, diags->arena),
        d->lineno, d->offset,  d->end_lineno, d->end_offset};
    return cw_raise_syntax(cx, &failure);
}

static bool refuse_null_bytes(cw_ctx *cx, const char *text, int64_t n) {
    if (!memchr(text, 0, (size_t)n))
        return false;
    cw_raise(cx, &cw_type_SyntaxError, "source code string cannot contain null bytes");
    return true;
}

/* Source text of a str, bytes or buffer; the arena's copy. NULL + exception; what: the beginning of the words
 * for something else. */
static Source *source_of(cw_ctx *cx, Arena *arena, cw_value v, const char *filename, DiagList *diags,
                         const char *what) {
    bool is_text = v.tag == CW_OBJ && CW_IS(v, CW_TYPE_STR);
    if (is_text && !(v = cw_utf8_encode(cx, CW_AS_STR(v), "strict")).tag)
        return NULL;
    cw_buffer b;
    if (cw_get_buffer(cx, v, &b, 0) < 0) {
        cw_clear(cx);
        cw_raise(cx, &cw_type_TypeError, "%s object", what);
        return NULL;
    }
    const char *bytes = (const char *)b.data;
    return refuse_null_bytes(cx, bytes, b.len) ? NULL
           : is_text ? source_from_text(arena, filename, bytes, (size_t)b.len, diags)
                     : source_from_bytes(arena, filename, bytes, (size_t)b.len, diags);
}

static const cw_code *emit_and_load(cw_ctx *cx, IrModule *m) {
    Text text = {0};
    EmitOptions options = {.target = EMIT_MEMORY,
                           .is_library = no_module,
                           .is_native = no_module,
                           .evaluates = true,
                           .frames = (FrameLevel)cx->state->program->frames};
    m->is_code = true;
    emit_program(&text, &m, 1, &options);
    const cw_program_def *program = tcc_compile_program(text.data, NULL);
    text_free(&text);
    return program ? program->modules[0]->code : NULL;
}

/* Warnings about the source; false: a filter made one an exception, or a SyntaxError of a SyntaxWarning. */
static bool give_warnings(cw_ctx *cx, DiagList *diags, const Origin *origin) {
    for (Diag *d = diags->first; d; d = d->next) {
        cw_type *category = d->kind == DIAG_SYNTAX_WARNING        ? &cw_type_SyntaxWarning
                            : d->kind == DIAG_DEPRECATION_WARNING ? &cw_type_DeprecationWarning
                                                                  : NULL;
        if (!category || cw_warn_at(cx, category, d->message, d->filename, d->lineno) == 0)
            continue;
        if (cw_pending_is(cx, category)) {
            cw_clear(cx);
            Origin later = *origin;
            later.parsed = d->kind == DIAG_SYNTAX_WARNING; /* a deprecation comes from the parser */
            d->kind = DIAG_SYNTAX_ERROR;
            raise_diag(cx, diags, &later);
        }
        return false;
    }
    return true;
}

/* One compilation at run time. */
typedef struct Compilation {
    cw_ctx *cx;
    Arena *arena;
    Intern *names;
    DiagList diags;
    ParseMode mode;
    const char *filename;
    const char *what;    /* the argument, for messages */
    Source *source;      /* of a syntax tree: empty */
    const AstNode *tree; /* NULL: nothing could be made of what was given */
} Compilation;

static void begin(Compilation *c, cw_ctx *cx, cw_value v, const char *filename, ParseMode mode,
                  const char *what) {
    static const AstKind kinds[] = {
        [PARSE_MODULE] = AST_MODULE, [PARSE_EXPRESSION] = AST_EXPRESSION, [PARSE_SINGLE] = AST_INTERACTIVE};
    *c = (Compilation){.cx = cx, .arena = arena_new(), .mode = mode, .what = what};
    diag_init(&c->diags, c->arena);
    c->names = intern_new(c->arena);
    c->filename = arena_strdup(c->arena, filename);
    int64_t is_tree = evaluate_is_tree(cx, v);
    if (is_tree > 0) {
        c->source = source_from_text(c->arena, c->filename, "", 0, &c->diags);
        c->tree = evaluate_tree_node(cx, c->arena, c->names, v, kinds[mode]);
        if (c->tree && !evaluate_tree_check(cx, c->tree))
            c->tree = NULL;
    } else if (is_tree == 0) {
        c->source = source_of(cx, c->arena, v, c->filename, &c->diags, what);
        if (c->source)
            c->source->int_digits = cx->state->int_max_str_digits;
        if (c->source)
            c->tree = parse_source(c->arena, c->names, c->source, mode, &c->diags);
    }
}

static Origin origin_of(const Compilation *c) {
    return (Origin){c->source, c->tree != NULL, c->mode == PARSE_MODULE};
}

static cw_value finish(Compilation *c, cw_value result) {
    Origin origin = origin_of(c);
    if (!result.tag && !c->cx->exc)
        raise_diag(c->cx, &c->diags, &origin);
    arena_free(c->arena);
    return result;
}

/* A code object (as value), or CW_NULL with the exception. */
static cw_value compile_to_code(cw_ctx *cx, cw_value v, const char *filename, ParseMode mode,
                                bool future_annotations, const char *what) {
    Compilation c;
    cw_value result = CW_MK_NULL;
    begin(&c, cx, v, filename, mode, what);
    if (c.tree) {
        Scope *scope = check_ast(c.tree, c.source, &c.diags)
                           ? scope_analyse(c.arena, c.names, c.tree, c.source, &c.diags)
                           : NULL;
        if (scope && future_annotations)
            scope->table->future_annotations = true;
        IrModule *m =
            scope ? build_code(c.arena, c.names, c.tree, scope, c.source, "__main__", &c.diags) : NULL;
        Origin origin = origin_of(&c);
        bool good = m && !c.diags.error_count && give_warnings(cx, &c.diags, &origin);
        const cw_code *code = good ? emit_and_load(cx, m) : NULL;
        if (code)
            result = CW_MK_OBJ(code);
    }
    return finish(&c, result);
}

/* The syntax tree as an object; of a tree: itself. */
static cw_value compile_to_tree(cw_ctx *cx, cw_value v, const char *filename, ParseMode mode,
                                const char *what) {
    Compilation c;
    cw_value result = CW_MK_NULL;
    begin(&c, cx, v, filename, mode, what);
    Origin origin = origin_of(&c);
    if (c.tree && give_warnings(cx, &c.diags, &origin))
        result = evaluate_is_tree(cx, v) ? v : evaluate_tree_object(cx, c.tree);
    return finish(&c, result);
}

/* Exactly the cells that the code wants: a tuple of them, or none at all. */
static bool check_closure(cw_ctx *cx, const cw_code *k, cw_value closure) {
    bool given = closure.tag && closure.tag != CW_NONE;
    if (!k->nfreevars) {
        if (given)
            cw_raise(cx, &cw_type_TypeError, "cannot use a closure with this code object");
        return !given;
    }
    bool good = CW_IS_EXACT(closure, &cw_type_tuple) && CW_AS_TUPLE(closure)->len == k->nfreevars;
    for (int32_t i = 0; good && i < k->nfreevars; i++)
        good = CW_IS_EXACT(CW_AS_TUPLE(closure)->items[i], &cw_type_cell);
    if (!good)
        cw_raise(cx, &cw_type_TypeError, "code object requires a closure of exactly length %d",
                 (int)k->nfreevars);
    return good;
}

/* Code of eval(), exec() and compile() runs with these namespaces; that of functions like a call of them. */
static cw_value run_code(cw_ctx *cx, cw_value code, cw_value globals, cw_value locals, cw_value closure) {
    cw_str *key = cw_str_intern(cx, "__builtins__");
    if (!cw_dict_get_str(cx, CW_AS_DICT(globals), key).tag &&
        cw_object_setitem(cx, globals, CW_MK_OBJ(key), CW_MK_OBJ(cx->state->builtins)) < 0)
        return CW_MK_NULL;
    const cw_code *k = code.p;
    if (k->flags & CW_CODE_MODULE || (k->flags & CW_CODE_CLASS && !(k->flags & CW_CODE_EVALUATED)))
        return cw_raise(cx, &cw_type_TypeError, "code object is not one that exec() can run");
    cw_value parts[5] = {code, globals, CW_MK_NONE, CW_MK_NONE, closure.tag ? closure : CW_MK_NONE};
    cw_value f = cw_type_call(cx, CW_MK_OBJ(&cw_type_function), parts, 5, NULL);
    if (!f.tag)
        return f;
    return k->flags & CW_CODE_EVALUATED && k->flags & CW_CODE_CLASS ? cw_call(cx, f, &locals, 1, NULL)
                                                                    : cw_call0(cx, f);
}

static cw_value main_globals(cw_ctx *cx) {
    return cw_globals(cx, cx->state->program->modules[0]->module);
}

/* eval() takes an indented expression, compile() does not. */
static cw_value without_indent(cw_ctx *cx, cw_value v) {
    bool bytes = v.tag == CW_OBJ && CW_IS(v, CW_TYPE_BYTES);
    if (!bytes && !CW_IS(v, CW_TYPE_STR))
        return v;
    int64_t n, from = 0;
    const char *text = bytes ? (const char *)CW_AS_BYTES(v)->data : cw_str_utf8(cx, CW_AS_STR(v), &n);
    while (text && (text[from] == ' ' || text[from] == '\t'))
        from++;
    if (!text || !from)
        return v;
    return bytes ? cw_bytes_new(cx, text + from, CW_AS_BYTES(v)->len - from)
                 : cw_str_new(cx, text + from, n - from);
}

static cw_value eval_or_exec(cw_ctx *cx, bool is_eval, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const eval_names[] = {"", "", "", NULL}, *const exec_names[] = {"", "", "", "closure",
                                                                                       NULL};
    const char *name = is_eval ? "eval" : "exec";
    cw_value v[4] = {CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL};
    if (cw_args_parse(cx, name, args, nargs, kwnames, is_eval ? eval_names : exec_names, 1, is_eval ? -1 : 3,
                      v) < 0)
        return CW_MK_NULL;
    bool no_globals = !v[1].tag || v[1].tag == CW_NONE;
    cw_value globals = no_globals ? main_globals(cx) : v[1];
    if (!globals.tag)
        return globals;
    cw_value locals = !v[2].tag || v[2].tag == CW_NONE ? globals : v[2];
    if (is_eval && !cw_type_of(locals)->getitem && v[2].tag && v[2].tag != CW_NONE)
        return cw_raise(cx, &cw_type_TypeError, "locals must be a mapping");
    if (!CW_IS(globals, CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError,
                        !is_eval ? "exec() globals must be a dict, not %T"
                        : cw_type_of(globals)->getitem
                            ? "globals must be a real dict; try eval(expr, {}, mapping)"
                            : "globals must be a dict",
                        &globals);
    if (!cw_type_of(locals)->getitem)
        return cw_raise(cx, &cw_type_TypeError, "locals must be a mapping or None, not %T", &locals);
    cw_value code = v[0];
    if (!CW_IS_EXACT(code, &cw_type_code) && v[3].tag && v[3].tag != CW_NONE)
        return cw_raise(cx, &cw_type_TypeError, "closure can only be used when source is a code object");
    if (!CW_IS_EXACT(code, &cw_type_code))
        code = compile_to_code(cx, is_eval ? without_indent(cx, v[0]) : v[0], "<string>",
                               is_eval ? PARSE_EXPRESSION : PARSE_MODULE, false,
                               is_eval ? "eval() arg 1 must be a string, bytes or code"
                                       : "exec() arg 1 must be a string, bytes or code");
    if (!code.tag)
        return code;
    else if (is_eval && ((const cw_code *)code.p)->nfreevars)
        return cw_raise(cx, &cw_type_TypeError,
                        "code object passed to eval() may not contain free variables");
    else if (!is_eval && !check_closure(cx, code.p, v[3]))
        return CW_MK_NULL;
    cw_value result = run_code(cx, code, globals, locals, v[3]);
    return is_eval || !result.tag ? result : CW_MK_NONE;
}

static cw_value compile_code(cw_ctx *cx, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"source",   "filename",         "mode", "flags", "dont_inherit",
                                        "optimize", "_feature_version", NULL};
    cw_value v[7];
    if (cw_args_parse(cx, "compile", args, nargs, kwnames, names, 3, 6, v) < 0)
        return CW_MK_NULL;
    char *filename;
    int64_t flags = 0, optimize = -1;
    if (!cw_fs_path(cx, v[1], &filename).tag)
        return CW_MK_NULL;
    if (!CW_IS(v[2], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "compile() argument 'mode' must be str, not %A", &v[2]);
    const char *mode = cw_str_utf8(cx, CW_AS_STR(v[2]), NULL);
    if ((v[3].tag && cw_int_as_i64(cx, v[3], &flags) < 0) ||
        (v[5].tag && cw_int_as_i64(cx, v[5], &optimize) < 0))
        return CW_MK_NULL;
    if (flags & ~KNOWN_FLAGS)
        return cw_raise(cx, &cw_type_ValueError, "compile(): unrecognised flags");
    if (optimize < -1 || optimize > 2)
        return cw_raise(cx, &cw_type_ValueError, "compile(): invalid optimize value");
    ParseMode parse = PARSE_MODULE;
    if (!strcmp(mode, "eval"))
        parse = PARSE_EXPRESSION;
    else if (!strcmp(mode, "single"))
        parse = PARSE_SINGLE;
    else if (strcmp(mode, "exec"))
        return cw_raise(cx, &cw_type_ValueError, "compile() mode must be 'exec', 'eval' or 'single'");
    return flags & FLAG_ONLY_AST
               ? compile_to_tree(cx, v[0], filename, parse, "compile() arg 1 must be a string, bytes or AST")
               : compile_to_code(cx, v[0], filename, parse, flags & FLAG_ANNOTATIONS,
                                 "compile() arg 1 must be a string, bytes or AST");
}

cw_value cw_evaluate(cw_ctx *cx, int64_t what, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (what == CW_EVALUATE_LIBRARY)
        return cw_str_new(cx, driver_python_library(), -1);
    return what == CW_EVALUATE_COMPILE ? compile_code(cx, args, nargs, kwnames)
                                       : eval_or_exec(cx, what == CW_EVALUATE_EVAL, args, nargs, kwnames);
}
