/* warnings.c: cw_warn, for warnings that the runtime itself gives. With module warnings imported its filters
 * decide; without, CPython's default ones: deprecations, imports and resources are not shown. */
#include "exc.h"
#include "state.h"
#include "traceback.h"
#include "type.h"

static bool warn_is_hidden(cw_type *category) {
    static cw_type *const hidden[] = {&cw_type_DeprecationWarning, &cw_type_PendingDeprecationWarning,
                                      &cw_type_ImportWarning, &cw_type_ResourceWarning};
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++)
        if (cw_type_is_subtype(category, hidden[i]))
            return true;
    return false;
}

int64_t cw_warn(cw_ctx *cx, cw_type *category, const char *format, ...) {
    va_list args;
    va_start(args, format);
    cw_value message = cw_str_vformat(cx, format, args), module, warn;
    va_end(args);
    if (!message.tag)
        return -1;
    if (cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "warnings")), &module) > 0 &&
        cw_object_lookup_attr(cx, module, cw_str_intern(cx, "warn"), &warn) > 0)
        return cw_call2(cx, warn, message, CW_MK_OBJ(category)).tag ? 0 : -1;
    cw_clear(cx);
    if (warn_is_hidden(category))
        return 0;
    cw_value line = cw_str_format(cx, "sys:1: %s: %S\n", category->name, &message);
    if (!line.tag)
        return -1;
    cw_write_stderr(cx, CW_AS_STR(line));
    return 0;
}

/* The line of a source file, as module warnings shows it; nothing if it cannot be read. */
static cw_value warn_source_line(cw_ctx *cx, const char *filename, int64_t line) {
    tb_source source = {0};
    int n = 0;
    const char *s = tb_source_line(cx, &source, filename, line, &n);
    for (; s && n && (*s == ' ' || *s == '\t' || *s == '\f'); n--)
        s++;
    cw_value text = s ? cw_str_new(cx, s, n) : CW_MK_NULL;
    tb_source_free(&source);
    return text.tag ? cw_str_format(cx, "  %S\n", &text) : cx->state->empty_str;
}

int64_t cw_warn_at(cw_ctx *cx, cw_type *category, const char *message, const char *filename, int64_t line) {
    cw_value module, warn,
        args[4] = {cw_str_new(cx, message, -1), CW_MK_OBJ(category), cw_str_new(cx, filename, -1),
                   CW_MK_INT(line)};
    if (cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "warnings")), &module) > 0 &&
        cw_object_lookup_attr(cx, module, cw_str_intern(cx, "warn_explicit"), &warn) > 0)
        return cw_call(cx, warn, args, 4, NULL).tag ? 0 : -1;
    cw_clear(cx);
    if (warn_is_hidden(category))
        return 0;
    cw_value source = warn_source_line(cx, filename, line);
    cw_value text =
        cw_str_format(cx, "%s:%ld: %s: %s\n%S", filename, (long)line, category->name, message, &source);
    if (!text.tag)
        return -1;
    cw_write_stderr(cx, CW_AS_STR(text));
    return 0;
}

/* Has the message been given at this place? The registry of programs without module warnings. */
static bool warn_is_repeated(cw_ctx *cx, const cw_site *site, cw_value message) {
    cw_value found, key = cw_str_format(cx, "%U:%ld:%S", site->code->filename, (long)site->line, &message);
    if (!cx->state->warnings_state)
        cx->state->warnings_state = cw_dict_new(cx);
    cw_dict *given = cx->state->warnings_state;
    bool repeated = key.tag && cw_dict_find(cx, given, key, &found) > 0;
    if (key.tag)
        cw_dict_set(cx, given, key, CW_MK_NONE);
    return repeated;
}

int64_t cw_warn_unawaited(cw_ctx *cx, cw_value coroutine, cw_str *qualname) {
    cw_value module, warn;
    if (cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "warnings")), &module) > 0 &&
        cw_object_lookup_attr(cx, module, cw_str_intern(cx, "_warn_unawaited_coroutine"), &warn) > 0)
        return cw_call1(cx, warn, coroutine).tag ? 0 : -1;
    cw_clear(cx);
    cw_value message = cw_str_format(cx, "coroutine '%U' was never awaited", qualname);
    const cw_site *site = cx->record->site;
    if (message.tag && warn_is_repeated(cx, site, message))
        return 0;
    if (!message.tag || cw_warn_at(cx, &cw_type_RuntimeWarning, cw_str_utf8(cx, CW_AS_STR(message), NULL),
                                   cw_str_utf8(cx, site->code->filename, NULL), site->line) < 0)
        return -1;
    cw_value hint =
        cw_str_format(cx, "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    cw_write_stderr(cx, CW_AS_STR(hint));
    return 0;
}

/* ---- module _warnings: where a call of warn() stands ---- */

/* location(stacklevel): (filename, line, globals of the module) of the caller of warn() or one further out;
 * None: there are not as many. Callers further out are on record only in programs that mention stack levels.
 */
static cw_value warn_location(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)n, (void)kwnames;
    int64_t level;
    if (cw_int_as_i64(cx, args[0], &level) < 0)
        return CW_MK_NULL;
    const cw_record *r = cx->record;
    if (cx->state->program->frames)
        for (; r && level > 1; level--)
            r = r->back;
    if (!r)
        return CW_MK_NONE;
    cw_value items[3] = {CW_MK_OBJ(r->site->code->filename), CW_MK_INT(r->site->line),
                         cw_record_globals(cx, r)};
    return cw_tuple_build(cx, items, 3);
}

static const cw_method_def warn_functions[] = {{"location", warn_location, CW_METHOD_ONE, 1, 1, NULL}, {0}};
const cw_native_module cw_native__warnings = {"_warnings", warn_functions, NULL, NULL};
