#include "diag.h"

#include <assert.h>
#include <string.h>
#include <unistd.h>

#include "source.h"

void diag_init(DiagList *list, Arena *arena) {
    memset(list, 0, sizeof *list);
    list->arena = arena;
}

bool diag_is_error(DiagKind kind) {
    return kind != DIAG_WARNING && kind != DIAG_SYNTAX_WARNING && kind != DIAG_DEPRECATION_WARNING &&
           kind != DIAG_NOTE;
}

const char *diag_kind_name(DiagKind kind) {
    static const char *const names[] = {
        [DIAG_SYNTAX_ERROR] = "SyntaxError",
        [DIAG_INDENTATION_ERROR] = "IndentationError",
        [DIAG_TAB_ERROR] = "TabError",
        [DIAG_VALUE_ERROR] = "ValueError",
        [DIAG_MEMORY_ERROR] = "MemoryError",
        [DIAG_RECURSION_ERROR] = "RecursionError",
        [DIAG_ERROR] = "error",
        [DIAG_WARNING] = "warning",
        [DIAG_SYNTAX_WARNING] = "SyntaxWarning",
        [DIAG_DEPRECATION_WARNING] = "DeprecationWarning",
        [DIAG_NOTE] = "note",
    };
    return names[kind];
}

/* The column, counted in characters from 1, of a byte offset in a line; at most just past its end. */
static int diag_column(const Source *source, int lineno, int col_offset) {
    size_t length;
    source_line(source, lineno, &length);
    return source_char_column(source, lineno, col_offset < (int)length ? col_offset : (int)length) + 1;
}

/* Sets line and columns of the message from a span of byte offsets. */
static void diag_place(Diag *diag, Arena *arena, const Source *source, DiagSpan span) {
    diag->filename = source->filename;
    diag->lineno = span.lineno;
    if (span.lineno <= 0)
        return;
    size_t length;
    const char *line = source_line(source, span.lineno, &length);
    diag->line = arena_strndup(arena, line, length);
    diag->offset = span.col_offset < 0 ? 0 : diag_column(source, span.lineno, span.col_offset);
    diag->end_lineno = span.end_lineno ? span.end_lineno : span.lineno;
    if (span.end_lineno <= 0)
        diag->end_offset = diag->offset;
    else if (span.end_col_offset < 0)
        diag->end_offset = span.end_col_offset == DIAG_COL_NONE ? -1 : 0;
    else /* CPython counts along the first line even if the range ends on another */
        diag->end_offset = diag_column(source, span.lineno, span.end_col_offset);
}

Diag *diag_append(DiagList *list, const Diag *from) {
    Diag *diag = ARENA_NEW(list->arena, Diag);
    *diag = *from;
    diag->next = NULL;
    if (list->last)
        list->last->next = diag;
    else
        list->first = diag;
    list->last = diag;
    list->error_count += diag_is_error(diag->kind);
    return diag;
}

Diag *diag_vadd(DiagList *list, DiagKind kind, const Source *source, DiagSpan span, const char *format,
                va_list args) {
    Diag diag = {.kind = kind, .message = arena_vprintf(list->arena, format, args)};
    if (source)
        diag_place(&diag, list->arena, source, span);
    return diag_append(list, &diag);
}

Diag *diag_add(DiagList *list, DiagKind kind, const Source *source, DiagSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    Diag *diag = diag_vadd(list, kind, source, span, format, args);
    va_end(args);
    return diag;
}

bool diag_error(DiagList *list, const Source *source, DiagSpan span, const char *format, ...) {
    va_list args;
    va_start(args, format);
    diag_vadd(list, DIAG_SYNTAX_ERROR, source, span, format, args);
    va_end(args);
    return false;
}

/* ---- order ---- */

static bool diag_is_before(const Diag *a, const Diag *b) {
    int files = strcmp(a->filename ? a->filename : "", b->filename ? b->filename : "");
    if (files)
        return files < 0;
    return a->lineno != b->lineno ? a->lineno < b->lineno : a->offset < b->offset;
}

void diag_prepend(DiagList *list, const DiagList *earlier) {
    if (!earlier->first)
        return;
    earlier->last->next = list->first;
    list->first = earlier->first;
    if (!list->last)
        list->last = earlier->last;
    list->error_count += earlier->error_count;
}

void diag_sort(DiagList *list) {
    Diag *sorted = NULL, *diag = list->first;
    list->last = NULL;
    while (diag) {
        Diag *next = diag->next, **place = &sorted;
        while (*place && !diag_is_before(diag, *place))
            place = &(*place)->next;
        diag->next = *place;
        *place = diag;
        diag = next;
    }
    list->first = sorted;
    for (; sorted; sorted = sorted->next)
        list->last = sorted;
}

/* ---- printing ---- */

/* The source line without its indentation, each line indented by `indent`, and carets below the range. */
static void diag_print_line(FILE *out, const Diag *diag, const char *indent) {
    const char *line = diag->line;
    int skipped = 0;
    while (*line == ' ' || *line == '\t' || *line == '\f')
        line++, skipped++;
    int length = (int)strlen(line), chars = 0;
    while (length > 0 && strchr(" \t\f\r\n", line[length - 1]))
        length--;
    fprintf(out, "%s%.*s\n", indent, length, line);
    int from = diag->offset - 1 - skipped;
    if (diag->offset < 1 || from < 0)
        return;
    for (int i = 0; i < length; i++)
        chars += (line[i] & 0xC0) != 0x80;
    int to =
        diag->end_lineno == diag->lineno && diag->end_offset > 0 ? diag->end_offset - 1 - skipped : from + 1;
    if (diag->end_lineno > diag->lineno)
        to = chars;
    if (to <= from)
        to = from + 1;
    fputs(indent, out);
    const char *at = line;
    for (int i = 0; i < from; i++) {
        fputc(at < line + length && *at == '\t' ? '\t' : ' ', out);
        do
            at++;
        while (at < line + length && (*at & 0xC0) == 0x80);
    }
    for (int i = from; i < to; i++)
        fputc('^', out);
    fputc('\n', out);
}

/* The file as seen from the current folder, if it lies in it. */
static const char *shorten_path(const char *path) {
    char here[4096];
    if (!getcwd(here, sizeof here))
        return path;
    size_t n = strlen(here);
    return !strncmp(path, here, n) && path[n] == '/' ? path + n + 1 : path;
}

void diag_print(FILE *out, const Diag *diag) {
    const char *label = diag_is_error(diag->kind) ? "error" : diag->kind == DIAG_NOTE ? "note" : "warning";
    if (diag->filename)
        fprintf(out, "%s:", shorten_path(diag->filename));
    if (diag->filename && diag->lineno > 0)
        fprintf(out, "%d:", diag->lineno);
    if (diag->filename && diag->lineno > 0 && diag->offset > 0)
        fprintf(out, "%d:", diag->offset);
    fprintf(out, "%s%s: ", diag->filename ? " " : "coachwhip: ", label);
    if (diag->kind != DIAG_ERROR && diag_is_error(diag->kind))
        fprintf(out, "%s: ", diag_kind_name(diag->kind));
    fprintf(out, "%s\n", diag->message);
    if (diag->line)
        diag_print_line(out, diag, "    ");
}

void diag_print_all(FILE *out, const DiagList *list) {
    for (const Diag *diag = list->first; diag; diag = diag->next)
        if (diag->kind != DIAG_DEPRECATION_WARNING)
            diag_print(out, diag);
}

void diag_print_python(FILE *out, const Diag *diag) {
    if (diag->filename && diag->lineno > 0)
        fprintf(out, "  File \"%s\", line %d\n", diag->filename, diag->lineno);
    if (diag->line)
        diag_print_line(out, diag, "    ");
    fprintf(out, "%s: %s\n", diag_kind_name(diag->kind), diag->message);
}

void diag_print_warning(FILE *out, const Diag *diag) {
    fprintf(out, "%s:%d: %s: %s\n", diag->filename ? diag->filename : "<unknown>", diag->lineno,
            diag_kind_name(diag->kind), diag->message);
    if (diag->line)
        fprintf(out, "  %s\n", diag->line + strspn(diag->line, " \t\f"));
}

void diag_drop_warnings(DiagList *list, Diag *last) {
    for (const Diag *d = last ? last->next : list->first; d; d = d->next)
        if (diag_is_error(d->kind))
            return;
    if (last)
        last->next = NULL;
    else
        list->first = NULL;
    list->last = last;
}
