/* imports.c: which modules a module may import, and which of those that it names do not exist. */
#include "driver.h"

#include <string.h>
#include <strings.h>

#include "frontend/ast.h"

/* ---- lists of imports ---- */

static bool is_main_test(const AstNode *test) {
    return test->kind == AST_COMPARE && test->Compare.left->kind == AST_NAME &&
           !strcmp(test->Compare.left->Name.id, "__name__");
}

static void collect_import_from(Program *p, IrModule *m, const AstNode *s) {
    const char *module = ir_imported_from(m, s);
    if (!module)
        return;
    ir_import_add(m, module);
    for (int i = 0; i < s->ImportFrom.names.count; i++)
        ir_import_add(m, arena_printf(p->arena, "%s.%s", module, s->ImportFrom.names.items[i]->alias.name));
}

typedef struct ImportCollector {
    Program *program;
    IrModule *module;
    int depth; /* functions around the statement */
    bool late; /* wanted: the imports in functions, else those that run when the module is imported */
} ImportCollector;

/* Functions that are for modules run as scripts: what they import is of no use to who imports the module. */
static bool is_for_scripts(const char *name) {
    return !strcmp(name, "main") || !strcmp(name, "_main") || !strcmp(name, "test") ||
           !strncmp(name, "_test", 5);
}

static void collect_imports(AstNode *node, void *data) {
    ImportCollector *c = data;
    const char *function = node->kind == AST_FUNCTION_DEF         ? node->FunctionDef.name
                           : node->kind == AST_ASYNC_FUNCTION_DEF ? node->AsyncFunctionDef.name
                                                                  : NULL;
    if (node->kind == AST_IMPORT && (c->depth > 0) == c->late) {
        for (int k = 0; k < node->Import.names.count; k++)
            ir_import_add(c->module, node->Import.names.items[k]->alias.name);
    } else if (node->kind == AST_IMPORT_FROM && (c->depth > 0) == c->late) {
        collect_import_from(c->program, c->module, node);
    } else if (node->kind == AST_IF && is_main_test(node->If.test)) {
        for (int i = 0; i < node->If.orelse.count; i++)
            collect_imports(node->If.orelse.items[i], data);
    } else if (!function) {
        ast_visit_children(node, collect_imports, data);
    } else if (!is_for_scripts(function)) {
        c->depth++;
        ast_visit_children(node, collect_imports, data);
        c->depth--;
    }
}

static const struct {
    const char *text, *module;
} named[] = {
#define CW_CORE_MODULE(name)
#define CW_NATIVE_MODULE(name, helpers)
#define CW_NAMING_MODULE(text, name) {text, #name},
#define CW_NAMING_EVAL(text) {text, NULL},
#include "runtime/modules.def"
#undef CW_NATIVE_MODULE
#undef CW_CORE_MODULE
};

bool imports_by_name(const char *dotted) {
    for (size_t k = 0; k < sizeof named / sizeof *named; k++)
        if (named[k].module && !strcmp(named[k].module, dotted))
            return true;
    return false;
}

/* Modules that the module's strings may call for, and the compiler. */
static void add_named_modules(IrModule *m) {
    for (int32_t i = 0; i < m->nconsts; i++)
        for (size_t k = 0; m->consts[i].kind == IR_CONST_STR && k < sizeof named / sizeof *named; k++) {
            if (strcasecmp(m->consts[i].text, named[k].text) &&
                (*named[k].text != '\\' || !strstr(m->consts[i].text, named[k].text)))
                continue;
            if (named[k].module)
                ir_import_add(m, named[k].module);
            else
                m->uses_eval = true;
        }
}

/* Imports of the names in a text, separated by blanks; NULL: none. */
static void add_words(Program *p, IrModule *m, const char *words) {
    while (words && *words) {
        size_t n = strcspn(words, " ");
        ir_import_add(m, arena_strndup(p->arena, words, n));
        words += n + strspn(words + n, " ");
    }
}

/* The modules that native ones among the imports from `first` on import when they are called. */
static void add_helpers(Program *p, IrModule *m, int32_t first) {
    int32_t count = m->nimports;
    for (int32_t i = first; i < count; i++) {
        const NativeModule *native = program_find_native(m->imports[i]);
        add_words(p, m, native ? native->helpers : NULL);
    }
}

/* What the library module brings along that is no library module. */
static void add_needs_of(Program *p, IrModule *m, const LibraryModule *l, bool *visited) {
    if (visited[l - library_modules])
        return;
    visited[l - library_modules] = true;
    m->uses_eval |= l->evaluates;
    for (const char *word = l->imports; *word; word += strspn(word, " ")) {
        size_t n = strcspn(word, " ");
        const char *name = arena_strndup(p->arena, word, n);
        const LibraryModule *imported = library_find(name);
        if (imported)
            add_needs_of(p, m, imported, visited);
        else
            ir_import_add(m, name);
        word += n;
    }
}

/* The module is `package` or in it. */
static bool is_part(const char *dotted, const char *package) {
    size_t n = strlen(package);
    return !strncmp(dotted, package, n) && (!dotted[n] || dotted[n] == '.');
}

/* What the library modules among the first imports need; of packages also what their imported parts do. */
static void add_needs(Program *p, IrModule *m) {
    int count = 0;
    while (library_name(count))
        count++;
    bool *visited = arena_alloc(p->arena, (size_t)count + 1);
    memset(visited, 0, (size_t)count + 1);
    for (int32_t i = 0; i < m->nimports_first; i++)
        for (char *name = arena_strdup(p->arena, m->imports[i]), *dot = name; dot; *dot = 0) {
            const LibraryModule *l = library_find(name);
            if (l) {
                add_needs_of(p, m, l, visited);
                m->imports_any |= l->imports_any;
            }
            for (int k = 0; l && k < count; k++)
                if (visited[k] && is_part(library_name(k), name))
                    add_words(p, m, library_modules[k].late_imports);
            if (!(dot = strrchr(name, '.')))
                break;
        }
}

void imports_collect(Program *p, IrModule *m, AstNode *tree, bool foreign, bool split) {
    ImportCollector collector = {.program = p, .module = m};
    const char **all = m->imports;
    int32_t count = m->nimports;
    if (split) {
        m->imports = NULL;
        m->nimports = m->imports_cap = 0;
        collect_imports(tree, &collector);
    } else
        add_named_modules(m); /* what strings of library modules say is for who calls them */
    add_helpers(p, m, 0);
    m->nimports_first = m->nimports;
    if (foreign) {
        collector.late = true;
        collect_imports(tree, &collector);
        add_helpers(p, m, m->nimports_first);
    } else if (split) {
        for (int32_t i = 0; i < count; i++)
            ir_import_add(m, all[i]);
    }
    add_needs(p, m);
}

/* ---- modules that do not exist ---- */

/* How sure it is that an import statement is executed and its failure not handled. */
typedef enum Certainty { CERTAIN, POSSIBLE, GUARDED } Certainty;

typedef struct ImportWalk {
    Program *p;
    int module; /* index of the importing module */
    void (*found)(struct ImportWalk *w, const char *dotted, const AstNode *node, Certainty how);
    Certainty *reached; /* by index: how sure it is that the module is imported */
    bool changed;
} ImportWalk;

static void walk_imports(ImportWalk *w, const AstList *body, Certainty how);

/* The lists of statements in a compound statement. */
static void walk_parts(ImportWalk *w, const AstNode *s, Certainty how) {
    Certainty possible = how > POSSIBLE ? how : POSSIBLE;
    switch (s->kind) {
    case AST_IF:
        walk_imports(w, &s->If.body, !is_main_test(s->If.test) ? possible : w->module ? GUARDED : how);
        walk_imports(w, &s->If.orelse, possible);
        break;
    case AST_FOR:
    case AST_WHILE:
        walk_imports(w, s->kind == AST_FOR ? &s->For.body : &s->While.body, possible);
        walk_imports(w, s->kind == AST_FOR ? &s->For.orelse : &s->While.orelse, possible);
        break;
    case AST_WITH: /* it may suppress the exception */
        walk_imports(w, &s->With.body, GUARDED);
        break;
    case AST_TRY:
        walk_imports(w, &s->Try.body, s->Try.handlers.count ? GUARDED : how);
        for (int i = 0; i < s->Try.handlers.count; i++)
            walk_imports(w, &s->Try.handlers.items[i]->ExceptHandler.body, possible);
        walk_imports(w, &s->Try.orelse, possible);
        walk_imports(w, &s->Try.finalbody, how);
        break;
    case AST_MATCH:
        for (int i = 0; i < s->Match.cases.count; i++)
            walk_imports(w, &s->Match.cases.items[i]->match_case.body, possible);
        break;
    case AST_CLASS_DEF:
        walk_imports(w, &s->ClassDef.body, how);
        break;
    case AST_FUNCTION_DEF:
        walk_imports(w, &s->FunctionDef.body, possible);
        break;
    case AST_ASYNC_FUNCTION_DEF:
        walk_imports(w, &s->AsyncFunctionDef.body, possible);
        break;
    default:
        break;
    }
}

static void walk_imports(ImportWalk *w, const AstList *body, Certainty how) {
    for (int i = 0; i < body->count; i++) {
        const AstNode *s = body->items[i];
        if (s->kind == AST_IMPORT)
            for (int k = 0; k < s->Import.names.count; k++)
                w->found(w, s->Import.names.items[k]->alias.name, s->Import.names.items[k], how);
        else if (s->kind != AST_IMPORT_FROM)
            walk_parts(w, s, how);
        else {
            const char *from = ir_imported_from(w->p->modules[w->module], s);
            if (from)
                w->found(w, from, s, how);
        }
    }
}

/* The imported modules are reached at least as surely as the statement is executed. */
static void note_reached(ImportWalk *w, const char *dotted, const AstNode *node, Certainty how) {
    Certainty here = w->reached[w->module];
    how = how > here ? how : here;
    for (int i = 0; node->kind == AST_IMPORT_FROM && i < node->ImportFrom.names.count; i++) {
        const AstNode *alias = node->ImportFrom.names.items[i]; /* it may be a submodule */
        note_reached(w, arena_printf(w->p->arena, "%s.%s", dotted, alias->alias.name), alias, how);
    }
    for (int i = 0; i < w->p->count; i++) {
        const char *name = w->p->modules[i]->name;
        size_t n = strlen(name);
        bool is_part = !strncmp(name, dotted, n) && (dotted[n] == '.' || !dotted[n]); /* a of a.b */
        if (is_part && how < w->reached[i]) {
            w->reached[i] = how;
            w->changed = true;
        }
    }
}

/* The first part of a.b.c that does not exist, or NULL. What a package outside of the program's own sources
 * has in it only the run time knows. */
static const char *find_missing(Program *p, const char *dotted) {
    for (const char *end = dotted; end; end++) {
        end = strchr(end, '.');
        const char *name = end ? arena_strndup(p->arena, dotted, (size_t)(end - dotted)) : dotted;
        const IrModule *m = program_find_loaded(p, name);
        if (!m && !program_find_native(name) && !library_has(name))
            return name;
        if (!end || !m || m->untyped)
            return NULL;
    }
    return NULL;
}

static void report_missing(ImportWalk *w, const char *dotted, const AstNode *node, Certainty how) {
    const char *missing = *dotted ? find_missing(w->p, dotted) : NULL;
    if (how < w->reached[w->module])
        how = w->reached[w->module];
    if (missing && how != GUARDED)
        diag_add(&w->p->diags, how == CERTAIN ? DIAG_ERROR : DIAG_WARNING, w->p->trees[w->module].source,
                 diag_span_of(node), "No module named '%s'", missing);
}

/* The syntax error of a module, where the program imports it. */
static void report_failure(ImportWalk *w, const Diag *d, Certainty how) {
    if (how == GUARDED)
        return;
    Diag *copy = diag_append(&w->p->diags, d);
    if (how == CERTAIN)
        return;
    copy->message = arena_printf(w->p->arena, "%s: %s", diag_kind_name(d->kind), d->message);
    copy->kind = DIAG_WARNING;
    w->p->diags.error_count--;
}

static void walk_program(ImportWalk *w) {
    for (w->module = 0; w->module < w->p->count; w->module++)
        if (!w->p->modules[w->module]->untyped)
            walk_imports(w, &w->p->trees[w->module].tree->Module.body, CERTAIN);
}

void imports_check(Program *p) {
    if (p->diags.error_count)
        return;
    ImportWalk w = {.p = p, .found = note_reached, .changed = true};
    w.reached = ARENA_ARRAY(p->arena, Certainty, p->count + 1);
    for (int i = 1; i < p->count; i++)
        w.reached[i] = GUARDED;
    if (p->count && (program_mentions(p, "modules") || program_mentions(p, "meta_path")))
        w.reached[0] = POSSIBLE; /* it may make modules and put them where import statements find them */
    while (w.changed) {
        w.changed = false;
        walk_program(&w);
    }
    w.found = report_missing;
    walk_program(&w);
    for (int i = 0; i < p->count; i++)
        if (p->modules[i]->failure)
            report_failure(&w, p->modules[i]->failure, w.reached[i]);
}
