/* traceback.c: traceback objects and the text of an uncaught exception: chained messages,
 * exception groups, SyntaxError's source line, notes. The lines of single frames are in tb_frames.c. */
#include <stdlib.h>

#include "containers.h"
#include "exc.h"
#include "file.h"
#include "func.h"
#include "namespace.h"
#include "traceback.h"

/* ---- traceback objects ---- */

enum { TB_FRAME, TB_LINE, TB_LASTI, TB_NEXT, TB_POSITION };

static cw_value tb_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_traceback *t = self.p;
    switch ((intptr_t)closure) {
    case TB_FRAME:
        if (!t->frame.tag)
            t->frame = cw_frame_new(cx, t->site->code, t->lineno);
        return t->frame;
    case TB_LINE:
        return CW_MK_INT(t->lineno);
    case TB_LASTI:
        return CW_MK_INT(t->lasti);
    case TB_NEXT:
        return t->next;
    default: {
        cw_value p[4] = {CW_MK_INT(t->lineno), CW_MK_INT(t->site->end_line), CW_MK_INT(t->site->col),
                         CW_MK_INT(t->site->end_col)};
        if (t->site->col < 0 || t->site->line != t->lineno)
            p[1] = p[2] = p[3] = CW_MK_NONE;
        return cw_tuple_build(cx, p, 4);
    }
    }
}

static int64_t tb_set_next(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    (void)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "can't delete tb_next attribute");
    if (v.tag != CW_NONE && !CW_IS_EXACT(v, &cw_type_traceback))
        return cw_raise_i(cx, &cw_type_TypeError, "expected traceback object, got '%s'", cw_type_name(v));
    for (cw_value t = v; t.tag == CW_OBJ; t = ((cw_traceback *)t.p)->next)
        if (t.p == self.p)
            return cw_raise_i(cx, &cw_type_ValueError, "traceback loop detected");
    ((cw_traceback *)self.p)->next = v;
    return 0;
}

/* types.TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno) */
static cw_value tb_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"tb_next", "tb_frame", "tb_lasti", "tb_lineno", NULL};
    (void)type;
    cw_value a[4];
    int64_t line, lasti;
    if (cw_args_parse(cx, "TracebackType", args, nargs, kwnames, names, 4, -1, a) < 0)
        return CW_MK_NULL;
    if (a[0].tag != CW_NONE && !CW_IS_EXACT(a[0], &cw_type_traceback))
        return cw_raise(cx, &cw_type_TypeError, "expected traceback object or None, got '%s'",
                        cw_type_name(a[0]));
    if (!CW_IS_EXACT(a[1], &cw_type_frame))
        return cw_raise(cx, &cw_type_TypeError, "traceback() argument 'tb_frame' must be frame, not %s",
                        cw_type_name(a[1]));
    if (cw_int_as_i64(cx, a[2], &lasti) < 0 || cw_int_as_i64(cx, a[3], &line) < 0)
        return CW_MK_NULL;
    cw_site *site = cw_alloc(cx, sizeof *site);
    site->code = cw_frame_code(a[1]);
    site->line = site->end_line = (int32_t)line;
    site->col = site->end_col = -1;
    cw_traceback *t = cw_alloc(cx, sizeof *t);
    t->type = &cw_type_traceback;
    t->site = site;
    t->next = a[0];
    t->frame = a[1];
    t->lineno = line;
    t->lasti = lasti;
    return CW_MK_OBJ(t);
}

CW_FN(tb_dir) {
    static const char *const names[] = {"tb_frame", "tb_next", "tb_lasti", "tb_lineno"};
    cw_value items[4];
    for (int64_t i = 0; i < 4; i++)
        items[i] = CW_MK_OBJ(cw_str_intern(cx, names[i]));
    return cw_list_build(cx, items, 4);
}

static const cw_method_def tb_methods[] = {CW_M0("__dir__", tb_dir), CW_M_END};

static const cw_getset_def tb_getsets[] = {
    {"tb_frame", tb_get, cw_set_readonly, NULL, (void *)TB_FRAME},
    {"tb_lineno", tb_get, NULL, NULL, (void *)TB_LINE},
    {"tb_lasti", tb_get, cw_set_readonly, NULL, (void *)TB_LASTI},
    {"tb_next", tb_get, tb_set_next, NULL, (void *)TB_NEXT},
    {"_position", tb_get, NULL, "line, end line, column, end column, for module traceback",
     (void *)TB_POSITION},
    {0},
};

cw_type cw_type_traceback = {
    .type = &cw_type_type,
    .name = "traceback",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_traceback),
    .methods = tb_methods,
    .getsets = tb_getsets,
    .new_ = tb_new,
};

/* ---- the text of an exception ---- */

#define PRINT_MAX_WIDTH 15
#define PRINT_MAX_DEPTH 10
#define PRINT_MAX_SEEN 4096

typedef struct {
    cw_ctx *cx;
    tb_text text;
    void **seen; /* exceptions already printed: cycles of causes */
    size_t nseen;
    int depth; /* of nested exception groups */
    bool need_close;
} tb_printer;

static const char cause_message[] = "The above exception was the direct cause of the following exception:\n";
static const char context_message[] = "During handling of the above exception, another exception occurred:\n";

/* Indentation and bar of the lines inside exception groups; in a static-size buffer of the caller. */
static const char *print_margin(const tb_printer *p, const char *bar, char *buffer, size_t size) {
    int n = 2 * p->depth;
    snprintf(buffer, size, "%*s%s", n, "", p->depth ? bar : "");
    return buffer;
}

static void print_line_start(tb_printer *p) {
    char buffer[64];
    tb_puts(&p->text, print_margin(p, "| ", buffer, sizeof buffer));
}

static void print_traceback(tb_printer *p, cw_value exc, bool group) {
    char buffer[64];
    cw_value traceback = cw_exception_traceback(p->cx, CW_AS_EXC(exc));
    if (traceback.tag != CW_OBJ || tb_limit(p->cx) <= 0)
        return;
    tb_puts(&p->text, print_margin(p, group && p->depth == 1 ? "+ " : "| ", buffer, sizeof buffer));
    tb_puts(&p->text, group ? "Exception Group Traceback (most recent call last):\n"
                            : "Traceback (most recent call last):\n");
    cw_format_frames(p->cx, &p->text, traceback, print_margin(p, "| ", buffer, sizeof buffer));
}

/* ---- SyntaxError ---- */

/* An attribute as int; fallback when it is None or absurd. */
static int print_int_attr(cw_ctx *cx, cw_value exc, const char *name, int fallback) {
    cw_value v;
    int found = cw_object_lookup_attr(cx, exc, cw_str_intern(cx, name), &v) > 0;
    cw_clear(cx);
    return found && v.tag == CW_INT ? (int)v.i : fallback;
}

static void print_error_text(tb_printer *p, int offset, int end_offset, const char *text) {
    int carets = end_offset > 0 && end_offset > offset ? end_offset - offset : 1;
    offset--;
    while (*text == ' ' || *text == '\t' || *text == '\f') {
        text++;
        offset--;
    }
    int len = (int)strlen(text);
    if (len > 0 && text[len - 1] == '\n')
        len--;
    if (offset > len)
        offset = len;
    for (const char *nl; (nl = strchr(text, '\n')) && nl - text < offset;) {
        int line = (int)(nl - text) + 1;
        text += line;
        len -= line;
        offset -= line;
    }
    print_line_start(p);
    tb_puts(&p->text, "    ");
    tb_put(&p->text, text, (size_t)len);
    tb_puts(&p->text, "\n");
    if (offset < 0)
        return;
    if (carets > 1 && offset + carets > len)
        carets = len > offset ? len - offset : 1;
    print_line_start(p);
    tb_spaces(&p->text, 4 + offset);
    while (carets-- > 0)
        tb_puts(&p->text, "^");
    tb_puts(&p->text, "\n");
}

/* File, line and source text of a SyntaxError. */
static void print_syntax_location(tb_printer *p, cw_value exc) {
    cw_ctx *cx = p->cx;
    cw_exception *e = CW_AS_EXC(exc);
    int line = print_int_attr(cx, exc, "lineno", -1), offset = print_int_attr(cx, exc, "offset", -1);
    if (line < 0)
        return;
    print_line_start(p);
    tb_puts(&p->text, "  File \"");
    cw_value filename = e->extra[EXC_SYN_FILENAME];
    if (filename.tag && filename.tag != CW_NONE) {
        filename = cw_str_of(cx, filename);
        if (filename.tag)
            tb_put_str(cx, &p->text, CW_AS_STR(filename));
        cw_clear(cx);
    } else {
        tb_puts(&p->text, "<string>");
    }
    tb_printf(&p->text, "\", line %d\n", line);
    cw_value text = e->extra[EXC_SYN_TEXT];
    if (!text.tag || !CW_IS(text, CW_TYPE_STR))
        return;
    int64_t n;
    char *utf8 = cw_str_utf8(cx, CW_AS_STR(text), &n);
    int end_line = print_int_attr(cx, exc, "end_lineno", line),
        end = print_int_attr(cx, exc, "end_offset", -1);
    if (utf8)
        print_error_text(p, offset, end_line > line ? (int)n : end, utf8);
}

/* ---- last line, notes ---- */

static void print_type_name(tb_printer *p, cw_type *t) {
    cw_ctx *cx = p->cx;
    cw_value module = cw_type_get_module(cx, t);
    if (!module.tag || !CW_IS(module, CW_TYPE_STR)) {
        tb_puts(&p->text, "<unknown>.");
    } else if (!cw_str_equal_utf8(CW_AS_STR(module), "builtins") &&
               !cw_str_equal_utf8(CW_AS_STR(module), "__main__")) {
        tb_put_str(cx, &p->text, CW_AS_STR(module));
        tb_puts(&p->text, ".");
    }
    cw_clear(cx);
    cw_value name = cw_type_get_qualname(cx, t);
    if (name.tag && CW_IS(name, CW_TYPE_STR))
        tb_put_str(cx, &p->text, CW_AS_STR(name));
    else
        tb_puts(&p->text, "<unknown>");
    cw_clear(cx);
}

static void print_message(tb_printer *p, cw_value exc) {
    cw_ctx *cx = p->cx;
    bool syntax = cw_type_is_subtype(cw_type_of(exc), &cw_type_SyntaxError) &&
                  print_int_attr(cx, exc, "lineno", -1) >= 0;
    if (syntax)
        print_syntax_location(p, exc);
    print_line_start(p);
    print_type_name(p, cw_type_of(exc));
    cw_value shown =
        syntax && CW_AS_EXC(exc)->extra[EXC_SYN_MSG].tag ? CW_AS_EXC(exc)->extra[EXC_SYN_MSG] : exc;
    cw_value text = cw_str_of(cx, shown);
    if (!text.tag) {
        cw_clear(cx);
        tb_puts(&p->text, ": <exception str() failed>");
    } else if (CW_AS_STR(text)->len) {
        tb_puts(&p->text, ": ");
        tb_put_str(cx, &p->text, CW_AS_STR(text));
    }
    cw_str *suggestion = cw_find_suggestion(cx, exc);
    cw_clear(cx);
    if (suggestion) {
        tb_puts(&p->text, ". Did you mean: '");
        tb_put_str(cx, &p->text, suggestion);
        tb_puts(&p->text, "'?");
    }
    tb_puts(&p->text, "\n");
}

/* Text of several lines, each with the margin; what ends in a newline has an empty line without one after it,
 * as has empty text. */
static void print_lines(tb_printer *p, cw_str *s) {
    int64_t n;
    char *at = cw_str_utf8(p->cx, s, &n);
    if (!at)
        return;
    for (char *end = at + n, *next; at < end; at = next) {
        char *newline = memchr(at, '\n', (size_t)(end - at));
        next = newline ? newline + 1 : end;
        print_line_start(p);
        tb_put(&p->text, at, (size_t)(next - at));
    }
    tb_puts(&p->text, "\n");
}

static void print_notes(tb_printer *p, cw_value exc) {
    cw_ctx *cx = p->cx;
    cw_value notes;
    int64_t found = cw_object_lookup_attr(cx, exc, cw_str_intern(cx, "__notes__"), &notes);
    cw_clear(cx);
    if (found <= 0)
        return;
    if (CW_IS(notes, CW_TYPE_STR)) /* a sequence, too: each character is a note */
        notes = cw_list_from(cx, notes);
    if (!CW_IS(notes, CW_TYPE_LIST) && !CW_IS(notes, CW_TYPE_TUPLE)) {
        cw_value text = cw_repr(cx, notes);
        cw_value line = cw_str_new(cx, "<__notes__ repr() failed>", -1);
        print_lines(p, CW_AS_STR(text.tag ? text : line));
        cw_clear(cx);
        return;
    }
    for (int64_t i = 0; i < cw_sequence_fast_len(notes); i++) {
        cw_value text = cw_str_of(cx, cw_sequence_fast_get(notes, i));
        if (!text.tag)
            text = cw_str_new(cx, "<note str() failed>", -1);
        cw_clear(cx);
        print_lines(p, CW_AS_STR(text));
    }
}

/* ---- chains and groups ---- */

static bool print_mark_seen(tb_printer *p, cw_value exc) {
    for (size_t i = 0; i < p->nseen; i++)
        if (p->seen[i] == exc.p)
            return false;
    if (p->nseen < PRINT_MAX_SEEN)
        p->seen[p->nseen++] = exc.p;
    return true;
}

static bool print_is_seen(const tb_printer *p, cw_value exc) {
    for (size_t i = 0; i < p->nseen; i++)
        if (p->seen[i] == exc.p)
            return true;
    return false;
}

static void print_single(tb_printer *p, cw_value exc, bool group) {
    print_traceback(p, exc, group);
    print_message(p, exc);
    print_notes(p, exc);
}

static void print_recursive(tb_printer *p, cw_value exc);

static void print_group_member(tb_printer *p, cw_tuple *members, int64_t i, int64_t shown) {
    bool last = i == shown - 1, truncated = i >= PRINT_MAX_WIDTH;
    char title[32] = "...";
    if (last)
        p->need_close = true; /* a group inside may print the closing line */
    if (!truncated)
        snprintf(title, sizeof title, "%ld", (long)i + 1);
    tb_spaces(&p->text, 2 * p->depth);
    tb_printf(&p->text, "%s+---------------- %s ----------------\n", i == 0 ? "+-" : "  ", title);
    p->depth++;
    if (!truncated) {
        print_recursive(p, members->items[i]);
    } else {
        long rest = (long)(members->len - PRINT_MAX_WIDTH);
        print_line_start(p);
        tb_printf(&p->text, "and %ld more exception%s\n", rest, rest > 1 ? "s" : "");
    }
    if (last && p->need_close) {
        tb_spaces(&p->text, 2 * p->depth);
        tb_puts(&p->text, "+------------------------------------\n");
        p->need_close = false;
    }
    p->depth--;
}

static void print_group(tb_printer *p, cw_value exc) {
    if (p->depth > PRINT_MAX_DEPTH) {
        print_line_start(p);
        tb_printf(&p->text, "... (max_group_depth is %d)\n", PRINT_MAX_DEPTH);
        return;
    }
    bool top = p->depth == 0;
    if (top)
        p->depth = 1;
    print_single(p, exc, true);
    cw_tuple *members = CW_AS_TUPLE(CW_AS_EXC(exc)->extra[EXC_GROUP_EXCS]);
    int64_t shown = members->len <= PRINT_MAX_WIDTH ? members->len : PRINT_MAX_WIDTH + 1;
    p->need_close = false;
    for (int64_t i = 0; i < shown; i++)
        print_group_member(p, members, i, shown);
    if (top)
        p->depth = 0;
}

static void print_chained(tb_printer *p, cw_value exc, const char *message) {
    bool need_close = p->need_close;
    p->need_close = false;
    print_recursive(p, exc);
    print_line_start(p);
    tb_puts(&p->text, "\n");
    print_line_start(p);
    tb_puts(&p->text, message);
    print_line_start(p);
    tb_puts(&p->text, "\n");
    p->need_close = need_close;
}

static void print_recursive(tb_printer *p, cw_value exc) {
    cw_exception *e = CW_AS_EXC(exc);
    if (cw_enter_recursive(p->cx, " in print_recursive") < 0) {
        cw_clear(p->cx);
        return;
    }
    print_mark_seen(p, exc);
    if (e->cause.tag == CW_OBJ) {
        if (!print_is_seen(p, e->cause))
            print_chained(p, e->cause, cause_message);
    } else if (e->context.tag == CW_OBJ && !e->suppress_context && !print_is_seen(p, e->context)) {
        print_chained(p, e->context, context_message);
    }
    if (cw_type_is_subtype(e->type, &cw_type_BaseExceptionGroup) && e->extra[EXC_GROUP_EXCS].tag == CW_OBJ)
        print_group(p, exc);
    else
        print_single(p, exc, false);
    cw_leave_recursive(p->cx);
}

/* ---- entry points ---- */

cw_value cw_format_exception(cw_ctx *cx, cw_value exc) {
    cw_value pending = cw_take(cx);
    tb_printer p = {.cx = cx};
    int64_t depth = cx->depth;
    cx->depth = 0;
    p.seen = cw_alloc(cx, PRINT_MAX_SEEN * (int64_t)sizeof *p.seen);
    print_recursive(&p, exc);
    cx->depth = depth;
    cw_value text = cw_str_new(cx, p.text.data ? p.text.data : "", (int64_t)p.text.len);
    free(p.text.data);
    if (pending.tag)
        cw_exception_restore(cx, pending);
    return text;
}

/* to NULL: sys.stderr; nothing where that is None */
void cw_print_exception(cw_ctx *cx, cw_value exc, FILE *to) {
    cw_value text = cw_format_exception(cx, exc);
    int64_t n;
    if (!text.tag)
        return;
    if (!to) {
        if (cw_file_standard(cx, 2).tag != CW_NONE)
            cw_write_stderr(cx, CW_AS_STR(text));
        return;
    }
    char *utf8 = cw_str_utf8(cx, CW_AS_STR(text), &n);
    if (utf8)
        fwrite(utf8, 1, (size_t)n, to);
    fflush(to);
}

/* The program's sys.unraisablehook, or CW_NULL when it is the original one. */
static cw_value unraisable_hook(cw_ctx *cx) {
    cw_value hook, original;
    cw_dict *sys = cx->state->sys_dict;
    if (!sys)
        return CW_MK_NULL;
    hook = cw_dict_get_str(cx, sys, cw_str_intern(cx, "unraisablehook"));
    original = cw_dict_get_str(cx, sys, cw_str_intern(cx, "__unraisablehook__"));
    return hook.tag && hook.tag != CW_NONE && !cw_object_is(hook, original) ? hook : CW_MK_NULL;
}

/* Hands the exception to the hook as it wants it; 0 or -1. */
static int64_t unraisable_call(cw_ctx *cx, cw_value hook, cw_value exc, const char *message, cw_value what) {
    const struct {
        const char *name;
        cw_value v;
    } items[] = {
        {"exc_type", CW_MK_OBJ(cw_type_of(exc))},
        {"exc_value", exc},
        {"exc_traceback", cw_exception_traceback(cx, CW_AS_EXC(exc))},
        {"err_msg", message ? cw_str_new(cx, message, -1) : CW_MK_NONE},
        {"object", what.tag ? what : CW_MK_NONE},
    };
    cw_dict *attributes = cw_dict_new(cx);
    for (size_t i = 0; i < sizeof items / sizeof *items; i++)
        cw_dict_set_str(cx, attributes, cw_str_intern(cx, items[i].name), items[i].v);
    cw_value arguments = cw_namespace_new(cx, attributes);
    return arguments.tag && cw_call1(cx, hook, arguments).tag ? 0 : -1;
}

void cw_write_unraisable(cw_ctx *cx, const char *message, cw_value what) {
    cw_value exc = cw_take(cx), head, text;
    if (!exc.tag)
        return;
    cw_value hook = unraisable_hook(cx);
    if (hook.tag) {
        if (unraisable_call(cx, hook, exc, message, what) == 0)
            return;
        exc = cw_take(cx);
        message = "Exception ignored in sys.unraisablehook";
        what = hook;
    }
    if (what.tag)
        head = cw_str_format(cx, "%s: %R\n", message ? message : "Exception ignored in", &what);
    else
        head = cw_str_format(cx, "%s:\n", message ? message : "Exception ignored in");
    cw_clear(cx);
    CW_AS_EXC(exc)->context = CW_AS_EXC(exc)->cause = CW_MK_NONE;
    text = cw_format_exception(cx, exc);
    if (head.tag && text.tag)
        text = cw_str_concat(cx, head, text);
    cw_clear(cx);
    if (text.tag)
        cw_write_stderr(cx, CW_AS_STR(text));
}

/* ---- module _traceback: what runtime/lib/traceback.py asks of us ---- */

/* anchors(segment): None or (left, right), in characters */
static cw_value tb_anchors(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)n, (void)kwnames;
    int64_t bytes;
    int left, right;
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "a str is required, not %s", cw_type_name(args[0]));
    char *utf8 = cw_str_utf8(cx, CW_AS_STR(args[0]), &bytes);
    if (!utf8)
        return CW_MK_NULL;
    if (!cw_find_anchors(utf8, (int)bytes, &left, &right))
        return CW_MK_NONE;
    cw_value pair[2] = {CW_MK_INT(0), CW_MK_INT(0)};
    for (int i = 0; i < right && i < bytes; i++) {
        bool starts = ((unsigned char)utf8[i] & 0xc0) != 0x80;
        pair[0].i += starts && i < left;
        pair[1].i += starts;
    }
    return cw_tuple_build(cx, pair, 2);
}

/* columns(text): how wide it is in a terminal */
static cw_value tb_columns(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)n, (void)kwnames;
    int64_t bytes;
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "a str is required, not %s", cw_type_name(args[0]));
    char *utf8 = cw_str_utf8(cx, CW_AS_STR(args[0]), &bytes);
    return utf8 ? CW_MK_INT(cw_text_columns(utf8, 0, (int)bytes)) : CW_MK_NULL;
}

static cw_value with_codes(cw_ctx *cx, const cw_value *args, int64_t n, void (*mark)(const cw_code *code)) {
    for (int64_t i = 0; i < n; i++) {
        if (!CW_IS_EXACT(args[i], &cw_type_function))
            return cw_raise(cx, &cw_type_TypeError, "a function is required, not %s", cw_type_name(args[i]));
        mark(((cw_func *)args[i].p)->code);
    }
    return CW_MK_NONE;
}

/* hide(f, g, ...): functions that stand for C code of CPython leave no frames in tracebacks. */
static cw_value tb_hide(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    return with_codes(cx, args, n, cw_traceback_hide);
}

/* hide_files_of(f, g, ...): nor do any functions of the files in which these stand. */
static cw_value tb_hide_files_of(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                 cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    return with_codes(cx, args, n, cw_traceback_hide_file);
}

/* generated(f, g, ...): frames of functions that CPython makes of text are frames of the file "<string>". */
static cw_value tb_generated(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    (void)self, (void)kwnames;
    return with_codes(cx, args, n, cw_traceback_generated);
}

static const cw_method_def tb_functions[] = {
    {"anchors", tb_anchors, CW_METHOD_ONE, 1, 1, NULL},
    {"columns", tb_columns, CW_METHOD_ONE, 1, 1, NULL},
    {"generated", tb_generated, CW_METHOD_VARARGS, 0, -1, NULL},
    {"hide", tb_hide, CW_METHOD_VARARGS, 0, -1, NULL},
    {"hide_files_of", tb_hide_files_of, CW_METHOD_VARARGS, 0, -1, NULL},
    {0}};
const cw_native_module cw_native__traceback = {"_traceback", tb_functions, NULL, NULL};
