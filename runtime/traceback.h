/* traceback.h: pieces of printing tracebacks: text buffer, source lines, anchors, suggestions. */
#ifndef CW_TRACEBACK_H
#define CW_TRACEBACK_H

#include "state.h"

/* Growing UTF-8 text in malloc'd memory. */
typedef struct {
    char *data;
    size_t len, cap;
} tb_text;
void tb_put(tb_text *t, const char *s, size_t n);
void tb_puts(tb_text *t, const char *s);
void tb_printf(tb_text *t, const char *format, ...) __attribute__((format(printf, 2, 3)));
void tb_put_str(cw_ctx *cx, tb_text *t, cw_str *s);
void tb_spaces(tb_text *t, int n);

/* Columns of a terminal that the bytes s[from..to) take. */
int cw_text_columns(const char *s, int from, int to);
/* Marks of the expression s[0..n): *left..*right get ^, the rest ~. False: everything gets ^. */
bool cw_find_anchors(const char *s, int n, int *left, int *right);

/* Name that a NameError or AttributeError may have meant, or NULL. */
cw_str *cw_find_suggestion(cw_ctx *cx, cw_value exc);

/* Line of a source file without its newline (NULL: there is none). One file is kept in `source`. */
typedef struct {
    char *name, *text;
    size_t size;
} tb_source;
const char *tb_source_line(cw_ctx *cx, tb_source *source, const char *filename, int64_t line, int *length);
void tb_source_free(tb_source *source);

/* Appends the lines of one frame; every line begins with `margin`. */
void cw_format_frame(cw_ctx *cx, tb_text *t, tb_source *source, const cw_traceback *tb, const char *margin);
/* From now on frames of this code, or of all code of its file, are in no traceback; raise.c. */
void cw_traceback_hide(const cw_code *code);
void cw_traceback_hide_file(const cw_code *code);
/* ... as of functions that CPython makes of text, the def in its line 2; a place in such a function. */
void cw_traceback_generated(const cw_code *code);
const cw_site *cw_generated_site(cw_ctx *cx, const cw_code *code, int64_t line);
long tb_limit(cw_ctx *cx); /* how many frames are shown: sys.tracebacklimit or 1000 */
/* Appends the chain of frames with repeated lines folded. */
void cw_format_frames(cw_ctx *cx, tb_text *t, cw_value traceback, const char *margin);

#endif
