/* import_source.c: modules that were not compiled with the program, where the compiler is there at run time
 * (run mode, and programs that evaluate): found along sys.path, or the __path__ of their package, or in
 * CPython's library, and compiled when imported. */
#include <sys/stat.h>
#include <unistd.h>

#include "containers.h"
#include "exc.h"
#include "module.h"

static bool source_exists(cw_ctx *cx, cw_value path) {
    struct stat st;
    char *name = path.tag ? cw_str_utf8(cx, CW_AS_STR(path), NULL) : NULL;
    return name && stat(name, &st) == 0 && S_ISREG(st.st_mode);
}

/* The file of module `tail` in one folder: its source, or that of a package (*is_package). CW_NULL: none. */
static cw_value source_in(cw_ctx *cx, cw_value folder, cw_str *tail, bool *is_package) {
    if (!CW_IS(folder, CW_TYPE_STR))
        return CW_MK_NULL;
    if (CW_AS_STR(folder)->len == 0 || cw_str_char_at(CW_AS_STR(folder), 0) != '/') {
        char cwd[4096];
        if (!getcwd(cwd, sizeof cwd))
            return CW_MK_NULL;
        folder = cw_str_format(cx, CW_AS_STR(folder)->len ? "%s/%S" : "%s", cwd, &folder);
    }
    cw_value path = cw_str_format(cx, "%S/%U/__init__.py", &folder, tail);
    *is_package = source_exists(cx, path);
    if (*is_package)
        return path;
    path = cw_str_format(cx, "%S/%U.py", &folder, tail);
    return source_exists(cx, path) ? path : CW_MK_NULL;
}

static cw_value source_find(cw_ctx *cx, cw_value folders, cw_str *tail, bool *is_package) {
    cw_value list = cw_list_from(cx, folders);
    for (int64_t i = 0; list.tag && i < CW_AS_LIST(list)->len; i++) {
        cw_value path = source_in(cx, cw_list_get(list.p, i), tail, is_package);
        if (path.tag)
            return path;
    }
    cw_clear(cx);
    return CW_MK_NULL;
}

/* The file's content as bytes. */
static cw_value source_read(cw_ctx *cx, cw_value path) {
    char *name = cw_str_utf8(cx, CW_AS_STR(path), NULL);
    FILE *f = name ? fopen(name, "rb") : NULL;
    cw_value bytes = CW_MK_NULL;
    if (f && fseek(f, 0, SEEK_END) == 0) {
        long size = ftell(f);
        bytes = cw_bytes_new(cx, NULL, size > 0 ? size : 0);
        rewind(f);
        if (bytes.tag && fread(CW_AS_BYTES(bytes)->data, 1, (size_t)CW_AS_BYTES(bytes)->len, f) !=
                             (size_t)CW_AS_BYTES(bytes)->len)
            bytes = CW_MK_NULL;
    }
    if (f)
        fclose(f);
    return bytes.tag || cx->exc ? bytes : cw_raise(cx, &cw_type_OSError, "cannot read %S", &path);
}

/* Runs the file in the namespace of m. */
static int64_t source_run(cw_ctx *cx, cw_module *m, cw_value path) {
    cw_value bytes = source_read(cx, path);
    cw_value args[3] = {bytes, path, cw_str_new(cx, "exec", 4)};
    if (!bytes.tag)
        return -1;
    cw_value code = cx->state->eval_hook(cx, CW_EVALUATE_COMPILE, args, 3, NULL),
             run[2] = {code, CW_MK_OBJ(m->dict)};
    return code.tag && cx->state->eval_hook(cx, CW_EVALUATE_EXEC, run, 2, NULL).tag ? 0 : -1;
}

cw_value cw_source_path(cw_ctx *cx, cw_str *tail, cw_value parent, bool *is_package) {
    cw_value folders = CW_MK_NULL;
    if (parent.tag)
        cw_object_lookup_attr(cx, parent, cw_str_intern(cx, "__path__"), &folders);
    else if (cw_import(cx, "sys").tag)
        folders = cw_dict_get_str(cx, cx->state->sys_dict, cw_str_intern(cx, "path"));
    cw_clear(cx);
    cw_value path = folders.tag ? source_find(cx, folders, tail, is_package) : CW_MK_NULL;
    if (path.tag || parent.tag || !cx->state->eval_hook)
        return path;
    cw_value library = cx->state->eval_hook(cx, CW_EVALUATE_LIBRARY, NULL, 0, NULL);
    return library.tag ? source_in(cx, library, tail, is_package) : library;
}

static void source_describe(cw_ctx *cx, cw_module *m, cw_value path, bool is_package) {
    cw_str *file = CW_AS_STR(path);
    cw_value own = CW_MK_OBJ(m->name), package = own;
    int64_t slash = file->len, dot = m->name->len;
    while (slash > 0 && cw_str_char_at(file, slash - 1) != '/')
        slash--;
    while (dot > 0 && cw_str_char_at(m->name, dot - 1) != '.')
        dot--;
    cw_module_set(cx, m, "__file__", path);
    cw_module_set(cx, m, "__builtins__", CW_MK_OBJ(cx->state->builtins));
    if (is_package) {
        cw_value folder = cw_str_substring(cx, file, 0, slash > 0 ? slash - 1 : 0);
        cw_module_set(cx, m, "__path__", cw_list_build(cx, &folder, 1));
    } else {
        package = cw_str_substring(cx, m->name, 0, dot > 0 ? dot - 1 : 0);
    }
    cw_module_set(cx, m, "__package__", package);
}

cw_value cw_import_source(cw_ctx *cx, cw_str *name, cw_str *tail, cw_value parent) {
    bool is_package;
    cw_value path = cx->state->eval_hook ? cw_source_path(cx, tail, parent, &is_package) : CW_MK_NULL;
    cw_module *m = path.tag ? cw_module_new(cx, name) : NULL;
    if (!m)
        return CW_MK_NULL;
    source_describe(cx, m, path, is_package);
    cw_value key = CW_MK_OBJ(name), result;
    if (cw_dict_set(cx, cx->state->modules, key, CW_MK_OBJ(m)) < 0)
        return CW_MK_NULL;
    m->state = CW_MODULE_RUNNING;
    if (source_run(cx, m, path) < 0) {
        cw_value pending = cw_take(cx);
        cw_dict_delete(cx, cx->state->modules, key);
        cw_exception_restore(cx, pending);
        return CW_MK_NULL;
    }
    m->state = CW_MODULE_DONE;
    int64_t found = cw_dict_find(cx, cx->state->modules, key, &result);
    return found > 0 ? result : found < 0 ? CW_MK_NULL : cw_raise_key_error(cx, key);
}
