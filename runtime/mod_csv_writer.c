/* mod_csv_writer.c: _csv.writer: rows to lines. */
#include "mod_csv.h"

typedef struct csv_writer {
    cw_type *type;
    cw_value write; /* method of the file */
    csv_dialect *dialect;
} csv_writer;

/* The text of a field with quotes doubled and escapes; *quoted is set where it has to be in quotes. */
static int64_t put_text(cw_ctx *cx, const csv_dialect *d, cw_strbuild *b, const cw_str *s, int64_t *quoted) {
    const cw_str *end = d->lineterminator;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        int64_t escape = 0;
        if (c == d->delimiter || c == d->escapechar || c == d->quotechar ||
            cw_text_find_char(end->data, end->kind, end->len, c) >= 0) {
            if (d->quoting == CSV_QUOTE_NONE)
                escape = 1;
            else if (c == d->quotechar && d->doublequote)
                cw_strbuild_char(cx, b, c);
            else
                escape = c == d->quotechar || c == d->escapechar;
            *quoted |= !escape;
        }
        if (escape && d->escapechar == CSV_UNSET) {
            cw_raise(cx, csv_error.p, "need to escape, but no escapechar set");
            return -1;
        }
        if (escape)
            cw_strbuild_char(cx, b, d->escapechar);
        cw_strbuild_char(cx, b, c);
    }
    return 0;
}

static int64_t is_number(cw_value v) {
    cw_type *t = cw_type_of(v);
    return v.tag == CW_INT || v.tag == CW_FLOAT || v.tag == CW_BOOL || t->index || t->to_int || t->to_float ||
           t == &cw_type_complex;
}

/* One field; CW_NULL: an empty one in quotes. */
static int64_t put_field(cw_ctx *cx, const csv_dialect *d, cw_strbuild *row, cw_value v) {
    int64_t quoted =
        !v.tag || d->quoting == CSV_QUOTE_ALL || (d->quoting == CSV_QUOTE_NONNUMERIC && !is_number(v));
    cw_strbuild text;
    cw_strbuild_init(&text);
    if (v.tag && v.tag != CW_NONE) {
        cw_value s = CW_STR_CHECK(v) ? v : cw_str_of(cx, v);
        if (!s.tag || put_text(cx, d, &text, CW_AS_STR(s), &quoted) < 0)
            return -1;
    }
    cw_value s = cw_strbuild_finish(cx, &text);
    if (!s.tag)
        return -1;
    if (quoted)
        cw_strbuild_char(cx, row, d->quotechar);
    cw_strbuild_str(cx, row, CW_AS_STR(s));
    if (quoted)
        cw_strbuild_char(cx, row, d->quotechar);
    return 0;
}

static int64_t put_row(cw_ctx *cx, const csv_dialect *d, cw_strbuild *row, cw_value iterator) {
    cw_value v;
    int64_t n = 0;
    for (; (v = cw_object_next(cx, iterator)).tag; n++) {
        if (n)
            cw_strbuild_char(cx, row, d->delimiter);
        if (put_field(cx, d, row, v) < 0)
            return -1;
    }
    if (cx->exc)
        return -1;
    if (n && row->len == 0) { /* one empty field: would be read as no field */
        if (d->quoting == CSV_QUOTE_NONE) {
            cw_raise(cx, csv_error.p, "single empty field record must be quoted");
            return -1;
        }
        return put_field(cx, d, row, CW_MK_NULL);
    }
    return 0;
}

static cw_value write_row(cw_ctx *cx, csv_writer *w, cw_value fields) {
    cw_value iterator = cw_object_iter(cx, fields);
    cw_strbuild row;
    if (!iterator.tag) {
        if (!cw_pending_is(cx, &cw_type_TypeError))
            return iterator;
        cw_clear(cx);
        return cw_raise(cx, csv_error.p, "iterable expected, not %T", &fields);
    }
    cw_strbuild_init(&row);
    if (put_row(cx, w->dialect, &row, iterator) < 0)
        return CW_MK_NULL;
    cw_strbuild_str(cx, &row, w->dialect->lineterminator);
    cw_value line = cw_strbuild_finish(cx, &row);
    return line.tag ? cw_call1(cx, w->write, line) : line;
}

CW_FN(writer_writerow) {
    return write_row(cx, self.p, args[0]);
}

CW_FN(writer_writerows) {
    cw_value rows = cw_object_iter(cx, args[0]), row;
    if (!rows.tag)
        return rows;
    while ((row = cw_object_next(cx, rows)).tag)
        if (!write_row(cx, self.p, row).tag)
            return CW_MK_NULL;
    return cx->exc ? CW_MK_NULL : CW_MK_NONE;
}

CW_METHOD(csv_writer_new) {
    csv_dialect *d;
    cw_value write;
    if (csv_arguments(cx, "writer", args, nargs, kwnames, &d) < 0)
        return CW_MK_NULL;
    int64_t found = cw_object_lookup_attr(cx, args[0], cw_str_intern(cx, "write"), &write);
    if (found < 0)
        return CW_MK_NULL;
    if (!found || !cw_is_callable(cx, write))
        return cw_raise(cx, &cw_type_TypeError, "argument 1 must have a \"write\" method");
    csv_writer *w = cw_type_alloc(cx, &csv_type_writer);
    w->write = write;
    w->dialect = d;
    return CW_MK_OBJ(w);
}

static cw_value writer_get_dialect(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_OBJ(((csv_writer *)self.p)->dialect);
}

static const cw_method_def writer_methods[] = {CW_M1("writerow", writer_writerow),
                                               CW_M1("writerows", writer_writerows), CW_M_END};
static const cw_getset_def writer_getsets[] = {{"dialect", writer_get_dialect, NULL, NULL, NULL}, {0}};

cw_type csv_type_writer = {.type = &cw_type_type,
                           .name = "_csv.writer",
                           .base = &cw_type_object,
                           .basicsize = sizeof(csv_writer),
                           .methods = writer_methods,
                           .getsets = writer_getsets};
