/* emit_module.c: code objects, module definitions, the program. */
#include "emit_typed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codegen/abi_text.h"
#include "frontend/diag.h"
#include "runtime/abi.h"

static void emit_names_array(EmitUnit *u, IrFunc *f, char letter, const char *const *names, int32_t n) {
    text_printf(u->out, "static cw_str *const %c%d_%d[] = {", letter, u->index, f->index);
    for (int32_t i = 0; i < n; i++) {
        emit_object(u, u->out, ir_const_str(u->module, names[i]));
        text_puts(u->out, ", ");
    }
    text_puts(u->out, "0};\n");
}

/* Strings that code objects and the module definition need are made constants before constants are printed.
 */
static void prepare_names(IrModule *m) {
    ir_const_str(m, m->name);
    ir_const_str(m, m->filename);
    if (m->package)
        ir_const_str(m, m->package);
    for (int32_t i = 0; i < m->nglobals; i++)
        ir_const_str(m, m->globals[i]);
    for (int32_t i = 0; i < m->nfuncs; i++) {
        IrFunc *f = m->funcs[i];
        ir_const_str(m, f->name);
        ir_const_str(m, f->qualname ? f->qualname : f->name);
        for (int32_t j = 0; j < f->nvars; j++)
            ir_const_str(m, f->vars[j].name ? f->vars[j].name : "");
        for (int32_t j = 0; j < f->ncellvars; j++)
            ir_const_str(m, f->cellvars[j]);
        for (int32_t j = 0; j < f->nfreevars; j++)
            ir_const_str(m, f->freevars[j]);
        for (int32_t j = 0; j < f->nattributes; j++)
            ir_const_str(m, f->attributes[j]);
        ClassInfo *cls = f->info ? infer_func(f)->cls : NULL;
        for (int32_t j = 0; cls && j < cls->nfields; j++)
            ir_const_str(m, cls->fields[j].name);
    }
    ir_const_str(m, "__init__");
}

/* Does the module mention what shows the names that code uses? */
static bool shows_names(const IrModule *m) {
    return ir_mentions(m, "co_names") || ir_mentions(m, "getclosurevars");
}

/* Is the statement's name one of a global, an attribute or a module? */
static bool uses_name(const IrStmt *s) {
    switch (s->kind == IR_STMT_OP ? s->op : -1) {
    case IR_LOAD_GLOBAL:
    case IR_STORE_GLOBAL:
    case IR_DELETE_GLOBAL:
    case IR_LOAD_NAME:
    case IR_DELETE_NAME:
    case IR_GETATTR:
    case IR_SETATTR:
    case IR_DELATTR:
    case IR_CALL_METHOD:
    case IR_LOAD_METHOD:
    case IR_IMPORT_NAME:
    case IR_IMPORT_DOTTED:
    case IR_IMPORT_FROM:
        return s->name != IR_NONE;
    default:
        return false;
    }
}

/* Adds the names of a block, each once, in the order in which they are used; `names` has room for all. */
static int32_t collect_names(const IrModule *m, const IrBlock *b, const char **names, int32_t n) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        if (uses_name(s)) {
            const char *name = m->consts[IR_CONST_INDEX(s->name)].text;
            int32_t i = 0;
            while (i < n && strcmp(names[i], name) != 0)
                i++;
            names[i] = name;
            n += i == n;
        }
        n = collect_names(m, &s->body, names, n);
        n = collect_names(m, &s->orelse, names, n);
    }
    return n;
}

/* co_names as array x<M>_<F>; how many. */
static int32_t emit_used_names(EmitUnit *u, IrFunc *f) {
    if (!shows_names(u->module))
        return 0;
    const char **names = calloc((size_t)u->module->nconsts + 1, sizeof *names);
    int32_t n = collect_names(u->module, &f->body, names, 0);
    if (n)
        emit_names_array(u, f, 'x', names, n);
    free(names);
    return n;
}

void emit_code_object(EmitUnit *u, IrFunc *f) {
    Text *t = u->out;
    IrModule *m = u->module;
    const char **names = calloc((size_t)f->nlocals + 1, sizeof *names);
    for (int32_t i = 0; i < f->nlocals; i++)
        names[i] = f->vars[i].name ? f->vars[i].name : "";
    emit_names_array(u, f, 'n', names, f->nlocals);
    free(names);
    if (f->ncellvars)
        emit_names_array(u, f, 'y', f->cellvars, f->ncellvars);
    if (f->nfreevars)
        emit_names_array(u, f, 'z', f->freevars, f->nfreevars);
    int32_t used = emit_used_names(u, f);
    text_printf(t, "static const cw_value o%d_%d[] = {", u->index, f->index);
    if (f->doc == IR_NONE)
        text_puts(t, "{CW_NONE, {0}}");
    else {
        text_puts(t, "{CW_OBJ, {.p = ");
        emit_object(u, t, f->doc);
        text_puts(t, "}}");
    }
    text_puts(t, "};\n");
    text_printf(t, "static const cw_code k%d_%d = {&cw_type_code, ", u->index, f->index);
    if (f->kind == IR_FUNC_INLINE)
        text_puts(t, "0, ");
    else
        text_printf(t, "g%d_%d, ", u->index, f->index);
    emit_object(u, t, ir_const_str(m, f->name));
    text_puts(t, ", ");
    emit_object(u, t, ir_const_str(m, f->qualname ? f->qualname : f->name));
    text_puts(t, ", ");
    emit_object(u, t, ir_const_str(m, m->filename));
    text_printf(t, ", n%d_%d, ", u->index, f->index);
    text_printf(t, f->ncellvars ? "y%d_%d, " : "0, ", u->index, f->index);
    text_printf(t, f->nfreevars ? "z%d_%d, " : "0, ", u->index, f->index);
    int32_t nframe = f->nvars + ((f->flags & IR_CODE_GENERATOR_LIKE) != 0);
    text_printf(t, "%d, %d, %d, %d, %d, %d, %d, %d, %d, %d, o%d_%d, 1", f->argcount, f->posonly, f->kwonly,
                f->nparams, f->nlocals, f->ncellvars, f->nfreevars, nframe, f->flags, f->first_line, u->index,
                f->index);
    if (used)
        text_printf(t, ", %d, x%d_%d", used, u->index, f->index);
    text_puts(t, "};\n");
}

/* cw_lib_a_b for a.b */
static void library_symbol(Text *t, const char *dotted) {
    text_puts(t, "cw_lib_");
    for (const char *p = dotted; *p; p++)
        text_printf(t, "%c", *p == '.' ? '_' : *p);
}

/* One entry of imports<M>, if the module is a library module. */
static void emit_library_import(EmitUnit *u, Text *list, const char *name, bool late) {
    if (!u->options->is_library(name) || !strcmp(name, u->module->name))
        return;
    if (late && u->options->is_late_library && !u->options->is_late_library(name))
        return;
    text_puts(u->out, "extern cw_module_def ");
    library_symbol(u->out, name);
    text_puts(u->out, ";\n");
    text_puts(list, "&");
    library_symbol(list, name);
    text_puts(list, ", ");
}

/* The native modules that the module may import: all of them, or those that the linker then brings along. */
static void emit_natives(EmitUnit *u) {
    IrModule *m = u->module;
    if (u->options->any_module || u->options->target == EMIT_MEMORY) {
        text_printf(u->out,
                    "extern const struct cw_native_module *const cw_native_modules[];\n"
                    "#define natives%d cw_native_modules\n",
                    u->index);
        return;
    }
    Text list = {0};
    for (int32_t i = 0; i < m->nimports; i++) { /* a.b: that a is no package only a itself can say */
        const char *first = arena_strndup(m->arena, m->imports[i], strcspn(m->imports[i], "."));
        if (u->options->is_native(first)) {
            text_printf(u->out, "extern const struct cw_native_module cw_native_%s;\n", first);
            text_printf(&list, "&cw_native_%s, ", first);
        }
    }
    text_printf(u->out, "static const struct cw_native_module *const natives%d[] = {%s0};\n", u->index,
                list.data ? list.data : "");
    text_free(&list);
}

/* The compiled library modules among the module's imports, which the linker then brings along. */
static void emit_imports(EmitUnit *u) {
    IrModule *m = u->module;
    Text list = {0};
    for (int32_t i = 0; i < m->nimports; i++)
        for (const char *end = m->imports[i]; end; end = strchr(end + 1, '.')) { /* a.b.c: a, a.b, a.b.c */
            const char *dot = strchr(end == m->imports[i] ? end : end + 1, '.');
            emit_library_import(u, &list,
                                dot ? arena_strndup(m->arena, m->imports[i], (size_t)(dot - m->imports[i]))
                                    : m->imports[i],
                                i >= m->nimports_first);
        }
    for (int i = 0; u->options->any_module && u->index == 0 && u->options->library_name(i); i++)
        emit_library_import(u, &list, u->options->library_name(i), false);
    text_printf(u->out, "static cw_module_def *const imports%d[] = {%s0};\n", u->index,
                list.data ? list.data : "");
    text_free(&list);
    emit_natives(u);
}

static void emit_failure(EmitUnit *u) {
    static const char *const types[] = {
        [DIAG_SYNTAX_ERROR] = "SyntaxError", [DIAG_INDENTATION_ERROR] = "IndentationError",
        [DIAG_TAB_ERROR] = "TabError",       [DIAG_VALUE_ERROR] = "ValueError",
        [DIAG_MEMORY_ERROR] = "MemoryError", [DIAG_RECURSION_ERROR] = "RecursionError"};
    const Diag *d = u->module->failure;
    const char *const texts[3] = {d->message, d->filename, d->line};
    text_printf(u->out, "static const cw_syntax_failure failure%d = {&cw_type_%s, ", u->index,
                types[d->kind]);
    for (int i = 0; i < 3; i++) {
        if (texts[i])
            text_c_string(u->out, texts[i], (int64_t)strlen(texts[i]));
        else
            text_puts(u->out, "0");
        text_puts(u->out, ", ");
    }
    text_printf(u->out, "%d, %d, %d, %d};\n", d->lineno, d->offset, d->end_lineno, d->end_offset);
}

/* Everything that functions of other modules may name. */
static void emit_module_declarations(EmitUnit *u) {
    IrModule *m = u->module;
    Text *t = u->out;
    prepare_names(m);
    text_printf(t, "\n/* ---- module %s ---- */\n", m->name);
    emit_constants(u);
    int32_t nslots = m->nglobals ? m->nglobals : 1;
    text_printf(t, "static cw_value slots%d[%d];\nstatic uint8_t known%d[%d];\n", u->index, nslots, u->index,
                nslots);
    text_printf(t, "static cw_str *const slot_names%d[] = {", u->index);
    for (int32_t i = 0; i < m->nglobals; i++) {
        emit_object(u, t, ir_const_str(m, m->globals[i]));
        text_puts(t, ", ");
    }
    text_puts(t, "0};\n");
    for (int32_t i = 0; i < m->nfuncs; i++)
        if (m->funcs[i]->kind != IR_FUNC_INLINE)
            text_printf(t, "static cw_value g%d_%d(cw_ctx *, cw_func *, cw_value *, int64_t);\n", u->index,
                        i);
    for (int32_t i = 0; i < m->nfuncs; i++)
        emit_code_object(u, m->funcs[i]);
    emit_imports(u);
    if (m->failure)
        emit_failure(u);
    text_printf(t, "%scw_module_def module%d = {", u->options->target == EMIT_LIBRARY ? "" : "static ",
                u->index);
    emit_object(u, t, ir_const_str(m, m->name));
    text_puts(t, ", ");
    emit_object(u, t, ir_const_str(m, m->filename));
    text_printf(t, ", &k%d_0, slot_names%d, slots%d, %d, %d, ", u->index, u->index, u->index, m->nglobals,
                m->is_package);
    if (m->package)
        emit_object(u, t, ir_const_str(m, m->package));
    else
        text_puts(t, "0");
    text_printf(t, ", 0, 0, 0, imports%d, natives%d, ", u->index, u->index);
    text_printf(t, m->failure ? "&failure%d" : "0", u->index);
    text_printf(t, ", known%d, 0};\n", u->index);
    if (u->options->typed)
        emit_typed_prototypes(u);
}

/* Typed copies come first, as they say at which statements the generic function must be entered; both use the
 * sites. */
static void emit_function(EmitUnit *u, IrFunc *f) {
    Arena *arena = u->module->arena;
    SiteTable sites = {.by_id = ARENA_ARRAY(arena, int32_t, f->nstmts + 1)};
    uint8_t *leaves = NULL;
    Text *out = u->out, text = {0};
    u->out = &text;
    if (u->options->typed && f->info && infer_func(f)->copies) {
        leaves = ARENA_ARRAY(arena, uint8_t, f->nstmts + 1);
        emit_typed_functions(u, f, leaves, &sites);
    }
    emit_generic_function(u, f, leaves, &sites);
    u->out = out;
    emit_sites(u, f, &sites);
    text_append(out, text.data, text.length);
    text_free(&text);
}

static void emit_module_functions(EmitUnit *u) {
    for (int32_t i = 0; i < u->module->nfuncs; i++)
        if (u->module->funcs[i]->kind != IR_FUNC_INLINE)
            emit_function(u, u->module->funcs[i]);
}

static void emit_program_table(Text *out, int32_t nmodules) {
    text_puts(out, "static cw_module_def *const modules[] = {");
    for (int32_t i = 0; i < nmodules; i++)
        text_printf(out, "&module%d, ", i);
    text_puts(out, "0};\n");
}

void emit_program(Text *out, IrModule **modules, int32_t nmodules, const EmitOptions *options) {
#if CW_LIBM_IS_TIGHT
    text_puts(out, "#define CW_POW_IS_TIGHT\n");
#endif
    text_puts(out, abi_text);
    text_puts(out, "\n");
    if (options->typed)
        text_puts(out, "#ifdef CW_TUNED\n#define CW_HOT __attribute__((optimize(\"O2\")))\n#else\n"
                       "#define CW_HOT\n#endif\n"
                       "#if defined CW_TUNED && defined CW_POW_IS_TIGHT && defined __x86_64__ && "
                       "!defined __clang__ && __GNUC__ >= 12\n" /* with glibc, which chooses at the start */
                       "#define CW_VECTOR __attribute__((noinline, optimize(\"O3\"), "
                       "target_clones(\"arch=x86-64-v4\", \"default\")))\n#else\n"
                       "#define CW_VECTOR CW_NOINLINE\n#endif\n"
                       "#ifndef CW_ALWAYS_INLINE\n#define CW_ALWAYS_INLINE\n#endif\n");
    EmitUnit u = {.out = out, .options = options};
    u.expected = ARENA_ARRAY(modules[0]->arena, const IrFunc **, nmodules);
    for (int32_t i = 0; i < nmodules; i++) {
        u.module = modules[i];
        u.index = i;
        if (options->target == EMIT_LIBRARY) {
            text_puts(out, "#define module0 ");
            library_symbol(out, modules[i]->name);
            text_puts(out, "\n");
        }
        emit_module_declarations(&u);
    }
    for (int32_t i = 0; i < nmodules; i++) {
        u.module = modules[i];
        u.index = i;
        emit_module_functions(&u);
    }
    if (options->target == EMIT_LIBRARY)
        return;
    emit_program_table(out, nmodules);
    text_printf(out, "%sconst cw_program_def cw_program = {modules, %d, %d, %s};\n",
                options->target == EMIT_MEMORY ? "" : "static ", nmodules, (int)options->frames,
                options->evaluates ? "cw_evaluate" : "0");
    if (options->target == EMIT_PROGRAM)
        text_puts(out, "int main(int argc, char **argv) { return cw_main(argc, argv, &cw_program); }\n");
    if (options->target == EMIT_EXTENSION)
        text_printf(out,
                    "void *cw_ext_init(const cw_program_def *program, const char *name);\n"
                    "__attribute__((visibility(\"default\"))) void *PyInit_%s(void) {\n"
                    "    return cw_ext_init(&cw_program, \"%s\");\n}\n",
                    modules[0]->name, modules[0]->name);
}
