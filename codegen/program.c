/* program.c: the module graph: from the entry through everything that import statements may import, to IR.
 *
 * A module is looked for beside the entry, in the folders of PYTHONPATH, then among the library modules
 * (library.c), then in CPython's own library. What is not found is left to the run time: native modules of
 * the runtime, or a ModuleNotFoundError there.
 */
#include "driver.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "frontend/ast.h"
#include "frontend/parse.h"
#include "frontend/scope.h"
#include "typeinfer/build.h"

static const char *executable_dir(Arena *arena) {
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
    if (n <= 0)
        return ".";
    path[n] = 0;
    char *slash = strrchr(path, '/');
    return slash ? arena_strndup(arena, path, (size_t)(slash - path)) : ".";
}

const char *program_library_dir(Arena *arena) {
    const char *home = getenv("COACHWHIP_HOME");
    if (home && *home)
        return arena_strdup(arena, home);
    const char *dir = executable_dir(arena);
    if (!access(arena_printf(arena, "%s/libcw.a", dir), R_OK))
        return dir;
    const char *beside = arena_printf(arena, "%s/../lib/coachwhip", dir);
    return access(beside, R_OK) ? CW_LIBDIR : beside;
}

static bool is_file(const char *path) {
    struct stat st;
    return !stat(path, &st) && S_ISREG(st.st_mode);
}

/* Where a.b stands below a folder: dir/a/b.py or dir/a/b/__init__.py, or NULL. */
static const char *find_below(Program *p, const char *dir, const char *dotted, bool *is_package) {
    char *relative = arena_strdup(p->arena, dotted);
    for (char *c = relative; *c; c++)
        if (*c == '.')
            *c = '/';
    const char *prefix = !strcmp(dir, ".") || !*dir ? "" : arena_printf(p->arena, "%s/", dir);
    const char *path = arena_printf(p->arena, "%s%s/__init__.py", prefix, relative);
    *is_package = is_file(path);
    if (*is_package)
        return path;
    path = arena_printf(p->arena, "%s%s.py", prefix, relative);
    return is_file(path) ? path : NULL;
}

static bool is_folder(const char *path) {
    size_t n = strlen(path);
    return n && path[n - 1] == '/';
}

/* The folder of namespace package a.b below a folder, "dir/a/b/", or NULL. */
static const char *find_folder(Program *p, const char *dir, const char *dotted) {
    struct stat st;
    char *path = arena_printf(p->arena, "%s/%s/", *dir ? dir : ".", dotted);
    for (char *c = path + strlen(path) - strlen(dotted) - 1; *c; c++)
        if (*c == '.')
            *c = '/';
    return !stat(path, &st) && S_ISDIR(st.st_mode) ? path : NULL;
}

static const char *absolute(Program *p, const char *path) {
    char *real = realpath(path, NULL);
    if (!real)
        return path;
    const char *copy = arena_printf(p->arena, is_folder(path) ? "%s/" : "%s", real);
    free(real);
    return copy;
}

/* Modules of the runtime. */
static const NativeModule native_modules[] = {
#define CW_CORE_MODULE(name) {#name, NULL},
#define CW_NATIVE_MODULE(name, helpers) {#name, helpers},
#include "runtime/modules.def"
#undef CW_NATIVE_MODULE
#undef CW_CORE_MODULE
};

const NativeModule *program_find_native(const char *dotted) {
    for (size_t i = 0; i < sizeof native_modules / sizeof *native_modules; i++)
        if (!strcmp(native_modules[i].name, dotted))
            return &native_modules[i];
    return NULL;
}

bool program_is_native(const char *dotted) {
    const NativeModule *m = program_find_native(dotted);
    return m && m->helpers;
}

/* The first package of a.b.c is one of Coachwhip's own. */
static bool is_own_package(Program *p, const char *dotted) {
    const char *first = arena_strndup(p->arena, dotted, strcspn(dotted, "."));
    return library_has(first) || program_find_native(first);
}

bool program_is_foreign(Program *p, const char *dotted) {
    bool is_package;
    return !library_has(dotted) && !program_find_native(dotted) &&
           find_below(p, driver_python_library(), dotted, &is_package) != NULL;
}

/* Where the source of a module is, or, of a package without __init__.py, its folder with a slash at the end;
 * NULL: nowhere, or the module is one of Coachwhip's own. */
static const char *find_module(Program *p, const char *dotted, bool *is_package) {
    const char *path = find_below(p, p->directory, dotted, is_package);
    const char *list = getenv("PYTHONPATH");
    while (!path && list && *list) {
        size_t n = strcspn(list, ":");
        if (n)
            path = find_below(p, arena_strndup(p->arena, list, n), dotted, is_package);
        list += n + (list[n] == ':');
    }
    if (!path && !library_has(dotted))
        path = find_below(p, arena_printf(p->arena, "%s/lib", program_library_dir(p->arena)), dotted,
                          is_package);
    if (!path && !library_has(dotted) && !program_find_native(dotted) && p->options->command != COMMAND_EMIT)
        path = find_below(p, driver_python_library(), dotted, is_package);
    if (!path && !is_own_package(p, dotted) && p->options->command != COMMAND_EMIT) {
        path = find_folder(p, p->directory, dotted);
        *is_package = path != NULL;
    }
    return path ? absolute(p, path) : NULL;
}

bool program_evaluates(const Program *p) {
    for (int i = 0; i < p->count; i++)
        if (p->modules[i]->uses_eval)
            return true;
    return false;
}

static bool imports_any(const Program *p) {
    for (int i = 0; i < p->count; i++)
        if (p->modules[i]->imports_any)
            return true;
    return false;
}

bool program_mentions(const Program *p, const char *text) {
    for (int i = 0; i < p->count; i++)
        if (!p->modules[i]->untyped && ir_mentions(p->modules[i], text))
            return true;
    return false;
}

static bool stores_attribute(const Program *p, const char *name) {
    for (int i = 0; i < p->count; i++)
        if (!p->modules[i]->untyped && ir_stores_attribute(p->modules[i], name))
            return true;
    return false;
}

/* The highest level of the modules but those of CPython's own library. */
static FrameLevel program_frames(const Program *p) {
    FrameLevel level = FRAMES_NONE;
    for (int i = 0; i < p->count; i++)
        if (!p->modules[i]->untyped && p->modules[i]->frames > level)
            level = p->modules[i]->frames;
    return level;
}

/* Modules of CPython's library that walk the stack count on being on it themselves. */
static FrameLevel library_frames(const IrModule *m) {
    return m->untyped && m->frames ? FRAMES_CALLERS : FRAMES_NONE;
}

EmitOptions program_emit_options(const Program *p, EmitTarget target) {
    const Options *o = p->options;
    bool evaluates = program_evaluates(p);
    FrameLevel frames = target == EMIT_LIBRARY ? library_frames(p->modules[0]) : program_frames(p);
    return (EmitOptions){.target = target,
                         .typed = !o->no_types && frames < FRAMES_LOCALS,
                         .codes_change = program_mentions(p, "__code__"),
                         .classes_change = stores_attribute(p, "__class__"),
                         .frames = frames,
                         .line_marks = o->debug,
                         .evaluates = target == EMIT_MEMORY || (target == EMIT_PROGRAM && evaluates),
                         .any_module = target == EMIT_MEMORY ||
                                       (target != EMIT_LIBRARY && (evaluates || imports_any(p))),
                         .is_library = target == EMIT_LIBRARY ? library_plans : library_has,
                         .is_late_library = target == EMIT_LIBRARY ? library_plans_own : NULL,
                         .is_native = program_is_native,
                         .library_name = library_name};
}

IrModule *program_find_loaded(const Program *p, const char *dotted) {
    for (int i = 0; i < p->count; i++)
        if (!strcmp(p->modules[i]->name, dotted))
            return p->modules[i];
    return NULL;
}

static void add_module(Program *p, IrModule *m, Source *source, AstNode *tree) {
    if (p->count == p->capacity) {
        int capacity = p->capacity ? p->capacity * 2 : 16;
        p->modules = arena_grow(p->arena, p->modules, sizeof *p->modules * (size_t)p->capacity,
                                sizeof *p->modules * (size_t)capacity);
        p->trees = arena_grow(p->arena, p->trees, sizeof *p->trees * (size_t)p->capacity,
                              sizeof *p->trees * (size_t)capacity);
        p->capacity = capacity;
    }
    p->trees[p->count] = (ModuleTree){source, tree};
    p->modules[p->count++] = m;
}

static bool is_foreign_source(const Source *source) {
    const char *library = driver_python_library();
    return *library && !strncmp(source->filename, library, strlen(library));
}

/* The package that a module is, or is in. */
static const char *package_of(Arena *arena, const char *dotted, bool is_package) {
    const char *dot = strrchr(dotted, '.');
    return is_package ? dotted : dot ? arena_strndup(arena, dotted, (size_t)(dot - dotted)) : "";
}

static bool build_source(Program *p, Source *source, const char *dotted, bool is_package) {
    if (!source)
        return false;
    Diag *last = p->diags.last;
    AstNode *tree = parse_source(p->arena, p->names, source, PARSE_MODULE, &p->diags);
    driver_phase(p->options, "parse");
    if (!tree || !check_ast(tree, source, &p->diags))
        return false;
    Scope *scope = scope_analyse(p->arena, p->names, tree, source, &p->diags);
    driver_phase(p->options, "scopes");
    if (!scope)
        return false;
    bool library = options_emit_library(p->options), is_entry = !p->count && !library;
    bool foreign = is_foreign_source(source) && !is_entry, own = !foreign && !library;
    bool is_script = is_entry && p->options->command != COMMAND_EXT;
    ModuleName name = {dotted, is_script ? p->package : package_of(p->arena, dotted, is_package), is_package};
    IrModule *m = build_module(p->arena, p->names, tree, scope, source, name, own, &p->diags);
    driver_phase(p->options, "build");
    if (!m)
        return false;
    if (foreign) {
        m->untyped = true;
        diag_drop_warnings(&p->diags, last);
    }
    if (is_script && p->package && *p->package)
        ir_import_add(m, p->package); /* imported before the script runs */
    imports_collect(p, m, tree, foreign, foreign || library);
    add_module(p, m, source, tree);
    return true;
}

static const Diag *first_error(const DiagList *diags) {
    const Diag *d = diags->first;
    while (d && !diag_is_error(d->kind))
        d = d->next;
    return d;
}

/* A module that another one imports. Its syntax errors are those of the import statement: raised there at run
 * time; imports_check reports them before. */
static void build_imported(Program *p, const char *path, const char *name, bool is_package) {
    DiagList before = p->diags;
    diag_init(&p->diags, p->arena);
    build_source(p,
                 is_folder(path) ? source_from_text(p->arena, path, "", 0, &p->diags)
                                 : source_from_file(p->arena, path, &p->diags),
                 name, is_package);
    const Diag *error = first_error(&p->diags);
    if (error && error->kind != DIAG_ERROR && p->options->command != COMMAND_EXT &&
        p->options->command != COMMAND_EMIT) {
        p->diags = before;
        Source *nothing = source_from_text(p->arena, path, "", 0, &p->diags);
        if (build_source(p, nothing, name, is_package))
            p->modules[p->count - 1]->failure = error;
        return;
    }
    diag_prepend(&p->diags, &before);
}

/* Loads what `m` imports, from its import number `first` up to `end_import`, and the packages that contain
 * it. */
static void load_imports(Program *p, IrModule *m, int32_t first, int32_t end_import) {
    for (int32_t i = first; i < end_import; i++) {
        const char *dotted = m->imports[i];
        for (const char *dot = dotted; dot; dot = strchr(dot + 1, '.')) {
            const char *end = strchr(dot == dotted ? dotted : dot + 1, '.');
            const char *prefix = end ? arena_strndup(p->arena, dotted, (size_t)(end - dotted)) : dotted;
            bool is_package;
            const char *path = program_find_loaded(p, prefix) ? NULL : find_module(p, prefix, &is_package);
            if (path)
                build_imported(p, path, prefix, is_package);
            if (!end)
                break;
            dot = end - 1;
        }
    }
}

static const char *directory_of(Arena *arena, const char *file) {
    const char *slash = strrchr(file, '/');
    return !slash ? "." : slash == file ? "/" : arena_strndup(arena, file, (size_t)(slash - file));
}

/* The source to be run for -m: of a module, or of __main__ in a package, of the program or of CPython's
 * library. Of library modules that are not there as source, a statement that imports them. */
static Source *module_source(Program *p, const char *dotted) {
    bool is_package;
    const char *path = find_module(p, dotted, &is_package);
    if (!path)
        path = find_below(p, driver_python_library(), dotted, &is_package);
    if (path && is_package)
        return module_source(p, arena_printf(p->arena, "%s.__main__", dotted));
    p->package = package_of(p->arena, dotted, false);
    if (path)
        return source_from_file(p->arena, path, &p->diags);
    if (library_has(dotted)) {
        const char *text = arena_printf(p->arena, "import %s\n", dotted);
        return source_from_text(p->arena, "<frozen runpy>", text, strlen(text), &p->diags);
    }
    size_t n = strlen(p->package);
    if (n && !strcmp(dotted + n, ".__main__"))
        driver_error("No module named %s; '%s' is a package and cannot be directly executed", dotted,
                     p->package);
    else
        driver_error("No module named %s", dotted);
    p->diags.error_count++;
    return NULL;
}

static Source *entry_source(Program *p) {
    const Options *o = p->options;
    if (o->code) {
        p->directory = ".";
        return source_from_text(p->arena, "<string>", o->code, strlen(o->code), &p->diags);
    }
    if (o->module && !options_emit_library(o)) {
        p->directory = ".";
        return module_source(p, o->module);
    }
    p->directory = strcmp(o->file, "-") ? directory_of(p->arena, o->file) : ".";
    return source_from_file(p->arena, o->file, &p->diags);
}

/* The entry's file name as CPython shows it in tracebacks: absolute, but with links as they are. */
static const char *traceback_name(Program *p, const char *file) {
    char cwd[PATH_MAX];
    if (file[0] == '/' || file[0] == '<' || !strcmp(file, "-") || !getcwd(cwd, sizeof cwd))
        return strcmp(file, "-") ? file : "<stdin>";
    while (!strncmp(file, "./", 2))
        file += 2;
    return arena_printf(p->arena, "%s/%s", cwd, file);
}

/* --emit=libmodule NAME FILE: NAME is the path below lib/, or below CPython's library, without .py. */
static bool load_library_module(Program *p, Source *source) {
    char *name = arena_strdup(p->arena, p->options->module);
    if (source && !is_foreign_source(source))
        source->filename = arena_printf(p->arena, "%s/lib/%s.py", CW_LIBDIR, name);
    size_t n = strlen(name);
    bool is_package = n > 9 && !strcmp(name + n - 9, "/__init__");
    if (is_package)
        name[n - 9] = 0;
    for (char *c = name; *c; c++)
        if (*c == '/')
            *c = '.';
    return build_source(p, source, name, is_package);
}

/* Name of the module that an extension module is: FILE without its folder and .py. NULL and an error if
 * Python could not import it. */
const char *program_module_name(Program *p) {
    const char *file = p->options->file ? p->options->file : p->options->module ? p->options->module : "";
    const char *slash = strrchr(file, '/');
    const char *base = slash ? slash + 1 : file;
    size_t n = strlen(base);
    if (n > 3 && !strcmp(base + n - 3, ".py"))
        n -= 3;
    const char *name = arena_strndup(p->arena, base, n);
    bool good = n > 0 && !(name[0] >= '0' && name[0] <= '9');
    for (size_t i = 0; i < n; i++)
        good = good && (name[i] == '_' || (name[i] >= '0' && name[i] <= '9') ||
                        (name[i] >= 'a' && name[i] <= 'z') || (name[i] >= 'A' && name[i] <= 'Z'));
    if (good)
        return name;
    driver_error("'%s' is no name for an extension module: ASCII letters, digits and _ only", name);
    p->diags.error_count++;
    return NULL;
}

bool program_load(Program *p) {
    Source *source = entry_source(p);
    if (source && (p->options->command == COMMAND_RUN || p->options->command == COMMAND_BUILD ||
                   p->options->command == COMMAND_EXT))
        source->filename = traceback_name(p, source->filename);
    driver_phase(p->options, "read");
    if (options_emit_library(p->options))
        return load_library_module(p, source);
    const char *name = p->options->command == COMMAND_EXT ? program_module_name(p) : "__main__";
    if (!name || !build_source(p, source, name, false))
        return false;
    int loaded = 0;
    for (; loaded < p->count; loaded++)
        load_imports(p, p->modules[loaded], 0, p->modules[loaded]->nimports_first);
    /* What functions of CPython's library import: not followed any further, or everything would come along.
     */
    for (int i = 0; i < loaded; i++)
        load_imports(p, p->modules[i], p->modules[i]->nimports_first, p->modules[i]->nimports);
    for (; loaded < p->count; loaded++)
        load_imports(p, p->modules[loaded], 0, p->modules[loaded]->nimports_first);
    if (p->options->command == COMMAND_BUILD || p->options->command == COMMAND_CHECK)
        imports_check(p);
    return p->diags.error_count == 0;
}

int program_emit_frontend(Program *p) {
    Source *source = entry_source(p);
    if (!source)
        return 1;
    if (!strcmp(p->options->emit, "tokens"))
        return lex_dump(stdout, p->arena, p->names, source, &p->diags) ? 0 : 1;
    AstNode *tree = parse_source(p->arena, p->names, source, PARSE_MODULE, &p->diags);
    if (!tree)
        return 1;
    if (!strcmp(p->options->emit, "ast")) {
        ast_dump(stdout, tree);
        return 0;
    }
    if (!check_ast(tree, source, &p->diags))
        return 1;
    Scope *scope = scope_analyse(p->arena, p->names, tree, source, &p->diags);
    if (!scope)
        return 1;
    scope_dump(stdout, scope);
    return 0;
}
