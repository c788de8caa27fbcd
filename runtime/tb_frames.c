/* tb_frames.c: the lines of a traceback: "File ..." lines, source, carets, folded repetitions. */
#include <ctype.h>
#include <stdlib.h>
#include <strings.h>

#include "traceback.h"
#include "unicode_wide.h"

/* ---- text ---- */

void tb_put(tb_text *t, const char *s, size_t n) {
    if (t->len + n + 1 > t->cap) {
        t->cap = (t->len + n + 1) * 2 + 256;
        t->data = realloc(t->data, t->cap);
        if (!t->data)
            abort();
    }
    memcpy(t->data + t->len, s, n);
    t->len += n;
    t->data[t->len] = 0;
}

void tb_puts(tb_text *t, const char *s) {
    tb_put(t, s, strlen(s));
}

void tb_printf(tb_text *t, const char *format, ...) {
    char small[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n < (int)sizeof small) {
        tb_put(t, small, (size_t)n);
        return;
    }
    char *big = malloc((size_t)n + 1);
    if (!big)
        abort();
    va_start(args, format);
    vsnprintf(big, (size_t)n + 1, format, args);
    va_end(args);
    tb_put(t, big, (size_t)n);
    free(big);
}

void tb_put_str(cw_ctx *cx, tb_text *t, cw_str *s) {
    int64_t n;
    char *utf8 = cw_str_utf8(cx, s, &n);
    if (utf8)
        tb_put(t, utf8, (size_t)n);
}

void tb_spaces(tb_text *t, int n) {
    while (n-- > 0)
        tb_put(t, " ", 1);
}

/* ---- source lines ---- */

/* Blank, or nothing but a comment. */
static bool tb_is_no_code(const char *p, size_t n) {
    while (n && (*p == ' ' || *p == '\t' || *p == '\f' || *p == '\r'))
        p++, n--;
    return !n || *p == '#';
}

/* The name in a comment `coding: NAME` (PEP 263) that is the line p[0..n), in `name`; false: there is none.
 */
static bool tb_find_coding(const char *p, size_t n, char *name, size_t size) {
    while (n && (*p == ' ' || *p == '\t' || *p == '\f'))
        p++, n--;
    if (!n || *p != '#')
        return false;
    for (; n > 7; p++, n--) {
        if (memcmp(p, "coding", 6) != 0 || (p[6] != ':' && p[6] != '='))
            continue;
        size_t at = 7, length = 0;
        while (at < n && (p[at] == ' ' || p[at] == '\t'))
            at++;
        while (at < n && length + 1 < size && (isalnum((unsigned char)p[at]) || strchr("-_.", p[at])))
            name[length++] = p[at++];
        name[length] = 0;
        return length > 0;
    }
    return false;
}

/* A text in another encoding, which its first line may name, or its second if there is no code before,
 * becomes UTF-8. */
static void tb_source_decode(cw_ctx *cx, tb_source *source) {
    char name[32];
    const char *p = source->text, *end = p + source->size;
    bool found = false;
    for (int line = 0; line < 2 && p && p < end && !found; line++) {
        const char *nl = memchr(p, '\n', (size_t)(end - p));
        size_t n = (size_t)((nl ? nl : end) - p);
        found = tb_find_coding(p, n, name, sizeof name);
        if (!found && !tb_is_no_code(p, n))
            return;
        p = nl ? nl + 1 : NULL;
    }
    if (!found || strncasecmp(name, "utf-8", 5) == 0 || strncasecmp(name, "utf8", 4) == 0)
        return;
    cw_value pending = cw_take(cx);
    cw_value text = cw_call_method1(cx, cw_bytes_new(cx, source->text, (int64_t)source->size), "decode",
                                    cw_str_new(cx, name, -1));
    int64_t size;
    char *utf8 = text.tag && CW_IS(text, CW_TYPE_STR) ? cw_str_utf8(cx, CW_AS_STR(text), &size) : NULL;
    char *copy = utf8 ? malloc((size_t)size + 1) : NULL;
    if (copy) {
        memcpy(copy, utf8, (size_t)size + 1);
        free(source->text);
        source->text = copy;
        source->size = (size_t)size;
    }
    cw_clear(cx);
    if (pending.tag)
        cw_exception_restore(cx, pending);
}

static void tb_source_load(cw_ctx *cx, tb_source *source, const char *filename) {
    tb_source_free(source);
    source->name = strdup(filename);
    FILE *f = fopen(filename, "rb");
    if (!f)
        return;
    size_t cap = 0;
    for (;;) {
        if (source->size + 65536 > cap) {
            cap = cap * 2 + 65536;
            char *grown = realloc(source->text, cap);
            if (!grown)
                break;
            source->text = grown;
        }
        size_t n = fread(source->text + source->size, 1, cap - source->size, f);
        if (n == 0)
            break;
        source->size += n;
    }
    fclose(f);
    if (source->text)
        tb_source_decode(cx, source);
}

void tb_source_free(tb_source *source) {
    free(source->name);
    free(source->text);
    memset(source, 0, sizeof *source);
}

const char *tb_source_line(cw_ctx *cx, tb_source *source, const char *filename, int64_t line, int *length) {
    if (!source->name || strcmp(source->name, filename) != 0)
        tb_source_load(cx, source, filename);
    if (!source->text || line < 1)
        return NULL;
    const char *p = source->text, *end = p + source->size;
    if (source->size >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
        p += 3;
    for (; line > 1; line--) {
        const char *nl = memchr(p, '\n', (size_t)(end - p));
        if (!nl)
            return NULL;
        p = nl + 1;
    }
    if (p == end)
        return NULL;
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    *length = (int)((nl ? nl : end) - p);
    if (*length > 0 && p[*length - 1] == '\r')
        --*length;
    return p;
}

/* ---- carets ---- */

static int tb_count_chars(const char *s, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++)
        n += ((unsigned char)s[i] & 0xc0) != 0x80;
    return n;
}

static bool is_wide(uint32_t c) {
    uint32_t end = 0;
    bool wide = false;
    for (size_t i = 0; i < sizeof wide_runs && c >= end; wide = !wide)
        for (int shift = 0; i < sizeof wide_runs; shift += 7) {
            end += (uint32_t)(wide_runs[i] & 0x7f) << shift;
            if (wide_runs[i++] < 0x80)
                break;
        }
    return c < end && !wide;
}

/* The code point that the byte at s begins. */
static uint32_t code_point(const char *s) {
    const unsigned char *u = (const unsigned char *)s;
    return u[0] < 0xe0   ? u[0] /* no narrower character is wide */
           : u[0] < 0xf0 ? (u[0] & 15u) << 12 | (u[1] & 63u) << 6 | (u[2] & 63u)
                         : (u[0] & 7u) << 18 | (u[1] & 63u) << 12 | (u[2] & 63u) << 6 | (u[3] & 63u);
}

int cw_text_columns(const char *s, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++)
        if (((unsigned char)s[i] & 0xc0) != 0x80)
            n += is_wide(code_point(s + i)) ? 2 : 1;
    return n;
}

static void tb_repeat(tb_text *t, const char *mark, int n) {
    while (n-- > 0)
        tb_puts(t, mark);
}

static bool tb_is_indent(char c) {
    return c == ' ' || c == '\t' || c == '\f';
}

/* The line of ~ and ^ under the source line that begins (without indentation) at byte `indent`. */
static void tb_format_carets(tb_text *t, const char *s, int n, int indent, const cw_site *site,
                             const char *margin) {
    int start = site->col, end = site->end_col, left = -1, right = -1;
    if (start > n)
        start = n;
    if (site->line != site->end_line)
        for (end = n; end > 0 && (tb_is_indent(s[end - 1]) || s[end - 1] == '\n');)
            end--;
    if (end > n)
        end = n;
    bool anchored =
        site->line == site->end_line && end > start && cw_find_anchors(s + start, end - start, &left, &right);
    if (!anchored && tb_count_chars(s, start, end) == tb_count_chars(s, indent, n))
        return; /* the whole line: carets would say nothing */
    tb_puts(t, margin);
    tb_spaces(t, 4 + cw_text_columns(s, indent, start));
    if (anchored) {
        left += start;
        right += start;
        if (right > end)
            right = end;
        tb_repeat(t, "~", cw_text_columns(s, start, left));
        tb_repeat(t, "^", cw_text_columns(s, left, right));
        tb_repeat(t, "~", cw_text_columns(s, right, end));
    } else {
        tb_repeat(t, "^", cw_text_columns(s, start, end));
    }
    tb_puts(t, "\n");
}

/* ---- frames ---- */

void cw_format_frame(cw_ctx *cx, tb_text *t, tb_source *source, const cw_traceback *tb, const char *margin) {
    const cw_site *site = tb->site;
    int64_t bytes;
    char *filename = cw_str_utf8(cx, site->code->filename, &bytes);
    tb_printf(t, "%s  File \"%s\", line %ld, in ", margin, filename ? filename : "?", (long)tb->lineno);
    tb_put_str(cx, t, site->code->name);
    tb_puts(t, "\n");
    int n = 0, indent = 0;
    const char *s = filename ? tb_source_line(cx, source, filename, tb->lineno, &n) : NULL;
    if (!s)
        return;
    while (indent < n && tb_is_indent(s[indent]))
        indent++;
    tb_puts(t, margin);
    tb_spaces(t, 4);
    tb_put(t, s + indent, (size_t)(n - indent));
    tb_puts(t, "\n");
    if (site->col >= 0 && site->end_col >= 0 && site->line == tb->lineno)
        tb_format_carets(t, s, n, indent, site, margin);
}

#define TB_RECURSIVE_CUTOFF 3
#define TB_LIMIT 1000

static void tb_format_repeated(tb_text *t, long count, const char *margin) {
    count -= TB_RECURSIVE_CUTOFF;
    tb_printf(t, "%s  [Previous line repeated %ld more time%s]\n", margin, count, count > 1 ? "s" : "");
}

long tb_limit(cw_ctx *cx) {
    cw_value sys, limit;
    if (cw_dict_find(cx, cx->state->modules, CW_MK_OBJ(cw_str_intern(cx, "sys")), &sys) > 0 &&
        CW_IS_EXACT(sys, &cw_type_module)) {
        limit = cw_dict_get_str(cx, ((cw_module *)sys.p)->dict, cw_str_intern(cx, "tracebacklimit"));
        if (limit.tag == CW_INT)
            return limit.i;
    }
    return TB_LIMIT;
}

void cw_format_frames(cw_ctx *cx, tb_text *t, cw_value traceback, const char *margin) {
    tb_source source = {0};
    const cw_traceback *last = NULL;
    long count = 0, depth = 0, limit = tb_limit(cx);
    for (cw_value v = traceback; v.tag == CW_OBJ; v = ((cw_traceback *)v.p)->next)
        depth++;
    for (cw_value v = traceback; v.tag == CW_OBJ; v = ((cw_traceback *)v.p)->next) {
        const cw_traceback *tb = v.p;
        if (depth-- > limit)
            continue;
        if (!last || last->lineno != tb->lineno ||
            (last->site->code != tb->site->code &&
             (!cw_str_equal(last->site->code->filename, tb->site->code->filename) ||
              !cw_str_equal(last->site->code->name, tb->site->code->name)))) {
            if (count > TB_RECURSIVE_CUTOFF)
                tb_format_repeated(t, count, margin);
            last = tb;
            count = 0;
        }
        if (++count <= TB_RECURSIVE_CUTOFF)
            cw_format_frame(cx, t, &source, tb, margin);
    }
    if (count > TB_RECURSIVE_CUTOFF)
        tb_format_repeated(t, count, margin);
    tb_source_free(&source);
}
