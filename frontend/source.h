/* source.h: a source text, decoded to UTF-8, with its line table.
 *
 * Decoding follows PEP 263 (byte order mark, coding line, default UTF-8). The text ends with a NUL that is
 * not counted, and its lines end with '\n', "\r\n" or '\r', as in the file.
 */
#ifndef FRONTEND_SOURCE_H
#define FRONTEND_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"

struct Source {
    const char *filename; /* as shown in messages */
    const char *text;     /* UTF-8 without byte order mark, NUL-terminated */
    size_t length;        /* bytes of text without the NUL */
    bool newline_added;   /* the last line had no newline */
    const char *encoding; /* of the file: "utf-8", "latin-1", ... */
    int64_t int_digits;   /* of decimal literals at most, 0: 4300, -1: any number */
    Arena *arena;         /* owns all of it */
    /* Offsets of line starts, made at the first use by source_line. */
    int *line_starts;
    int line_count;
};

/* Each returns NULL after adding an error to diags if the bytes cannot be read or decoded. */
/* Reads a file; "-" is standard input. The name is shown in messages. */
Source *source_from_file(Arena *arena, const char *filename, DiagList *diags);
/* Bytes to be decoded by PEP 263 (copied). */
Source *source_from_bytes(Arena *arena, const char *filename, const char *bytes, size_t length,
                          DiagList *diags);
/* Text that is UTF-8 already (a Python str): a coding line has no effect (copied). */
Source *source_from_text(Arena *arena, const char *filename, const char *text, size_t length,
                         DiagList *diags);

/* Text of a line (from 1) without its line end; "" and 0 past the end. Not NUL-terminated. */
const char *source_line(const Source *source, int lineno, size_t *length);
/* Number of characters in the first `col_offset` bytes of a line. */
int source_char_column(const Source *source, int lineno, int col_offset);

#endif
