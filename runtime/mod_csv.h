/* mod_csv.h: between the files of module _csv. */
#ifndef CW_MOD_CSV_H
#define CW_MOD_CSV_H

#include "containers.h"
#include "text.h"

enum { CSV_QUOTE_MINIMAL, CSV_QUOTE_ALL, CSV_QUOTE_NONNUMERIC, CSV_QUOTE_NONE };
#define CSV_UNSET UINT32_MAX /* a character that is not there */

typedef struct csv_dialect {
    cw_type *type;
    uint32_t delimiter, quotechar, escapechar;
    int64_t doublequote, skipinitialspace, strict, quoting;
    cw_str *lineterminator;
} csv_dialect;

extern int64_t csv_field_limit;
extern cw_value csv_error; /* the class */
/* A dialect from reader(x, dialect, **parameters) and the like: dialect CW_NULL: the default. NULL on error.
 */
csv_dialect *csv_dialect_of(cw_ctx *cx, cw_value dialect, const cw_value *values, cw_tuple *kwnames);
/* The two arguments (thing, dialect) and keywords of reader and writer. 0 or -1 */
int64_t csv_arguments(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                      csv_dialect **out);
extern cw_type csv_type_dialect, csv_type_reader, csv_type_writer;
CW_METHOD(csv_reader_new);
CW_METHOD(csv_writer_new);

#endif
