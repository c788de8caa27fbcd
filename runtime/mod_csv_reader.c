/* mod_csv_reader.c: _csv.reader: rows of an iterable of lines, by a machine that takes a character at a time.
 */
#include "mod_csv.h"

typedef enum {
    START_RECORD,
    START_FIELD,
    ESCAPED_CHAR,
    IN_FIELD,
    IN_QUOTED_FIELD,
    ESCAPE_IN_QUOTED_FIELD,
    QUOTE_IN_QUOTED_FIELD,
    EAT_NEWLINE,
    AFTER_ESCAPED_NEWLINE
} csv_place;
#define END_OF_LINE 0xfffffffeu /* stands behind the last character of a line */

typedef struct csv_reader {
    cw_type *type;
    cw_value input; /* iterator of lines */
    csv_dialect *dialect;
    int64_t line_num;
    csv_place place;
    cw_strbuild *field; /* while a row is read */
    int64_t field_len, numeric;
    cw_value fields;
} csv_reader;

static int64_t add_char(cw_ctx *cx, csv_reader *r, uint32_t c) {
    if (r->field_len >= csv_field_limit) {
        cw_raise(cx, csv_error.p, "field larger than field limit (%ld)", (long)csv_field_limit);
        return -1;
    }
    cw_strbuild_char(cx, r->field, c);
    r->field_len++;
    return 0;
}

static int64_t save_field(cw_ctx *cx, csv_reader *r) {
    cw_value text = cw_strbuild_finish(cx, r->field);
    cw_strbuild_init(r->field);
    r->field_len = 0;
    if (text.tag && r->numeric) {
        r->numeric = 0;
        text = cw_float_parse(cx, CW_AS_STR(text));
    }
    return text.tag ? cw_list_append(cx, r->fields.p, text) : -1;
}

/* The end of a field: by a delimiter, a newline or the end of the line. */
static int64_t end_field(cw_ctx *cx, csv_reader *r, uint32_t c) {
    r->place = c == r->dialect->delimiter ? START_FIELD : c == END_OF_LINE ? START_RECORD : EAT_NEWLINE;
    return save_field(cx, r);
}

static int64_t ends_line(uint32_t c) {
    return c == '\n' || c == '\r' || c == END_OF_LINE;
}

static int64_t start_field(cw_ctx *cx, csv_reader *r, uint32_t c) {
    const csv_dialect *d = r->dialect;
    if (ends_line(c))
        return end_field(cx, r, c);
    if (c == d->quotechar && d->quoting != CSV_QUOTE_NONE) {
        r->place = IN_QUOTED_FIELD;
        return 0;
    }
    if (c == d->escapechar) {
        r->place = ESCAPED_CHAR;
        return 0;
    }
    if (c == ' ' && d->skipinitialspace)
        return 0;
    if (c == d->delimiter)
        return save_field(cx, r);
    r->numeric = d->quoting == CSV_QUOTE_NONNUMERIC;
    r->place = IN_FIELD;
    return add_char(cx, r, c);
}

static int64_t in_field(cw_ctx *cx, csv_reader *r, uint32_t c) {
    if (ends_line(c))
        return end_field(cx, r, c);
    if (c == r->dialect->escapechar) {
        r->place = ESCAPED_CHAR;
        return 0;
    }
    return c == r->dialect->delimiter ? end_field(cx, r, c) : add_char(cx, r, c);
}

static int64_t in_quoted_field(cw_ctx *cx, csv_reader *r, uint32_t c) {
    const csv_dialect *d = r->dialect;
    if (c == END_OF_LINE)
        return 0;
    if (c == d->escapechar)
        r->place = ESCAPE_IN_QUOTED_FIELD;
    else if (c == d->quotechar && d->quoting != CSV_QUOTE_NONE)
        r->place = d->doublequote ? QUOTE_IN_QUOTED_FIELD : IN_FIELD;
    else
        return add_char(cx, r, c);
    return 0;
}

/* Behind a quote in a quoted field: its end, or a quote that is meant. */
static int64_t after_quote(cw_ctx *cx, csv_reader *r, uint32_t c) {
    const csv_dialect *d = r->dialect;
    if (d->quoting != CSV_QUOTE_NONE && c == d->quotechar) {
        r->place = IN_QUOTED_FIELD;
        return add_char(cx, r, c);
    }
    if (c == d->delimiter || ends_line(c))
        return end_field(cx, r, c);
    if (!d->strict) {
        r->place = IN_FIELD;
        return add_char(cx, r, c);
    }
    cw_raise(cx, csv_error.p, "'%c' expected after '%c'", (int)d->delimiter, (int)d->quotechar);
    return -1;
}

static int64_t take(cw_ctx *cx, csv_reader *r, uint32_t c) {
    switch (r->place) {
    case START_RECORD:
        if (c == END_OF_LINE)
            return 0;
        r->place = c == '\n' || c == '\r' ? EAT_NEWLINE : START_FIELD;
        return r->place == START_FIELD ? start_field(cx, r, c) : 0;
    case START_FIELD:
        return start_field(cx, r, c);
    case ESCAPED_CHAR:
        r->place = c == '\n' || c == '\r' ? AFTER_ESCAPED_NEWLINE : IN_FIELD;
        return add_char(cx, r, c == END_OF_LINE ? '\n' : c);
    case AFTER_ESCAPED_NEWLINE:
        return c == END_OF_LINE ? 0 : in_field(cx, r, c);
    case IN_FIELD:
        return in_field(cx, r, c);
    case IN_QUOTED_FIELD:
        return in_quoted_field(cx, r, c);
    case ESCAPE_IN_QUOTED_FIELD:
        r->place = IN_QUOTED_FIELD;
        return add_char(cx, r, c == END_OF_LINE ? '\n' : c);
    case QUOTE_IN_QUOTED_FIELD:
        return after_quote(cx, r, c);
    case EAT_NEWLINE:
        break;
    }
    if (c == '\n' || c == '\r')
        return 0;
    if (c == END_OF_LINE) {
        r->place = START_RECORD;
        return 0;
    }
    cw_raise(cx, csv_error.p,
             "new-line character seen in unquoted field - do you need to open the file in "
             "universal-newline mode?");
    return -1;
}

static int64_t take_line(cw_ctx *cx, csv_reader *r, cw_value line) {
    if (!CW_STR_CHECK(line)) {
        cw_raise(cx, csv_error.p,
                 "iterator should return strings, not %T (the file should be opened in text mode)", &line);
        return -1;
    }
    const cw_str *s = CW_AS_STR(line);
    r->line_num++;
    for (int64_t i = 0; i < s->len; i++)
        if (take(cx, r, CW_CHAR(s, i)) < 0)
            return -1;
    return take(cx, r, END_OF_LINE);
}

/* The lines of one row; 1 a row, 0 the end, -1. */
static int64_t read_row(cw_ctx *cx, csv_reader *r) {
    do {
        cw_value line = cw_object_next(cx, r->input);
        if (line.tag) {
            if (take_line(cx, r, line) < 0)
                return -1;
            continue;
        }
        if (cx->exc || (!r->field_len && r->place != IN_QUOTED_FIELD))
            return cx->exc ? -1 : 0;
        if (r->dialect->strict) {
            cw_raise(cx, csv_error.p, "unexpected end of data");
            return -1;
        }
        return save_field(cx, r) < 0 ? -1 : 1;
    } while (r->place != START_RECORD);
    return 1;
}

static cw_value reader_next(cw_ctx *cx, cw_value self) {
    csv_reader *r = self.p;
    cw_strbuild field;
    cw_strbuild_init(&field);
    r->field = &field;
    r->fields = cw_list_new(cx, 0);
    r->place = START_RECORD;
    r->field_len = r->numeric = 0;
    int64_t status = read_row(cx, r);
    r->field = NULL;
    return status > 0 ? r->fields : CW_MK_NULL;
}

CW_METHOD(csv_reader_new) {
    csv_dialect *d;
    if (csv_arguments(cx, "reader", args, nargs, kwnames, &d) < 0)
        return CW_MK_NULL;
    cw_value input = cw_object_iter(cx, args[0]);
    if (!input.tag)
        return input;
    csv_reader *r = cw_type_alloc(cx, &csv_type_reader);
    r->input = input;
    r->dialect = d;
    return CW_MK_OBJ(r);
}

static cw_value reader_get(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    csv_reader *r = self.p;
    return closure ? CW_MK_OBJ(r->dialect) : CW_MK_INT(r->line_num);
}

static const cw_getset_def reader_getsets[] = {
    {"line_num", reader_get, NULL, NULL, NULL}, {"dialect", reader_get, NULL, NULL, (void *)1}, {0}};

cw_type csv_type_reader = {.type = &cw_type_type,
                           .name = "_csv.reader",
                           .base = &cw_type_object,
                           .basicsize = sizeof(csv_reader),
                           .getsets = reader_getsets,
                           .iter = cw_identity,
                           .next = reader_next};
