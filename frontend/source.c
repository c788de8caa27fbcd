#include "source.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <unistr.h>

static const DiagSpan no_span = {0, 0, 0, 0};

/* ---- encodings ---- */

/* Python's name of a codec in iconv's spelling. */
static const char *source_iconv_name(Arena *arena, const char *name) {
    static const struct {
        const char *python, *iconv;
    } names[] = {{"latin-1", "ISO-8859-1"}, {"latin1", "ISO-8859-1"},   {"iso-latin-1", "ISO-8859-1"},
                 {"l1", "ISO-8859-1"},      {"mac-roman", "MACINTOSH"}, {"ascii", "US-ASCII"},
                 {"sjis", "SHIFT_JIS"},     {"ujis", "EUC-JP"},         {"utf8", "UTF-8"}};
    static const char *const latin_names[] = {"latin-1-", "iso-8859-1-", "iso-latin-1-"};
    char *plain = arena_strdup(arena, name);
    for (char *p = plain; *p; p++)
        if (*p == '_')
            *p = '-';
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcasecmp(plain, names[i].python) == 0)
            return names[i].iconv;
    for (size_t i = 0; i < 3; i++) /* "latin-1-unix" */
        if (strncasecmp(plain, latin_names[i], strlen(latin_names[i])) == 0)
            return "ISO-8859-1";
    if (strncasecmp(plain, "iso2022-", 8) == 0)
        return arena_printf(arena, "ISO-2022-%s", plain + 8);
    if (strncasecmp(plain, "iso8859-", 8) == 0)
        return arena_printf(arena, "ISO-8859-%s", plain + 8);
    return plain;
}

/* Whether the tokenizer of CPython takes the name for UTF-8: with a hyphen or an underscore. */
static bool source_is_utf8_name(const char *name) {
    return strncasecmp(name, "utf", 3) == 0 && (name[3] == '-' || name[3] == '_') && name[4] == '8' &&
           (!name[5] || name[5] == '-' || name[5] == '_');
}

/* The number of the line that contains the offset. */
static int source_line_of(const char *text, size_t offset) {
    int line = 1;
    for (size_t i = 0; i < offset; i++)
        line += text[i] == '\n';
    return line;
}

/* Reports bytes that the encoding does not know, as Python's codecs word it. */
static bool source_fail_convert(Source *source, const char *iconv_name, size_t at, DiagList *diags) {
    static const char *const multibyte[] = {"EUC", "SHIFT", "BIG5", "GB", "ISO-2022", "JOHAB", "CP9", "HZ"};
    bool is_ascii = strcmp(iconv_name, "US-ASCII") == 0, is_multibyte = false;
    for (size_t i = 0; i < sizeof multibyte / sizeof *multibyte; i++)
        is_multibyte |= strncasecmp(iconv_name, multibyte[i], strlen(multibyte[i])) == 0;
    const char *reason = is_ascii       ? "ordinal not in range(128)"
                         : is_multibyte ? "illegal multibyte sequence"
                                        : "character maps to <undefined>";
    diag_error(diags, source, no_span, "'%s' codec can't decode byte 0x%02x in position %zu: %s",
               is_ascii       ? "ascii"
               : is_multibyte ? source->encoding
                              : "charmap",
               (unsigned char)source->text[at], at, reason);
    diags->last->lineno = source_line_of(source->text, at);
    return false;
}

/* Converts source->text from the named encoding to UTF-8. */
static bool source_convert(Source *source, const char *name, DiagList *diags) {
    Arena *arena = source->arena;
    const char *iconv_name = source_iconv_name(arena, name);
    iconv_t converter = iconv_open("UTF-8", iconv_name);
    if (converter == (iconv_t)-1)
        return diag_error(diags, source, no_span, "unknown encoding: %s", name);
    size_t room = source->length * 4 + 16, left = source->length;
    char *text = arena_alloc(arena, room), *out = text, *in = (char *)source->text;
    size_t status = iconv(converter, &in, &left, &out, &room);
    if (status != (size_t)-1)
        iconv(converter, NULL, NULL, &out, &room);
    iconv_close(converter);
    if (status == (size_t)-1)
        return source_fail_convert(source, iconv_name, (size_t)(in - source->text), diags);
    source->text = text;
    source->length = (size_t)(out - text);
    return true;
}

/* The encoding that a line's coding comment names, or NULL. *blank tells whether the line has no code. */
static const char *source_find_cookie(Arena *arena, const char *line, const char *end, bool *blank) {
    while (line < end && (*line == ' ' || *line == '\t' || *line == '\f'))
        line++;
    *blank = line == end || *line == '#';
    if (line == end || *line != '#')
        return NULL;
    for (; line + 6 < end; line++) {
        if (memcmp(line, "coding", 6) != 0 || (line[6] != ':' && line[6] != '='))
            continue;
        const char *name = line + 7;
        while (name < end && (*name == ' ' || *name == '\t'))
            name++;
        const char *stop = name;
        while (stop < end &&
               (strchr("-_.", *stop) || (*stop >= '0' && *stop <= '9') ||
                ((*stop | 0x20) >= 'a' && (*stop | 0x20) <= 'z')) &&
               *stop)
            stop++;
        if (stop > name)
            return arena_strndup(arena, name, (size_t)(stop - name));
    }
    return NULL;
}

/* The encoding named in the first two lines (PEP 263), or NULL. */
static const char *source_find_encoding(const Source *source) {
    const char *at = source->text, *end = source->text + source->length;
    for (int line = 0; line < 2 && at < end; line++) {
        const char *stop = at;
        while (stop < end && *stop != '\n' && *stop != '\r')
            stop++;
        bool blank;
        const char *name = source_find_cookie(source->arena, at, stop, &blank);
        if (name || !blank)
            return name;
        at = stop + 1;
        if (stop < end && *stop == '\r' && at < end && *at == '\n')
            at++;
    }
    return NULL;
}

/* The offset of the first byte that is not valid UTF-8, or -1. */
static long source_find_bad_utf8(const char *text, size_t length) {
    size_t at = 0;
    while (at < length) {
        uint64_t word;
        if (length - at >= 8 && (memcpy(&word, text + at, 8), !(word & 0x8080808080808080u))) {
            at += 8;
        } else if (!(text[at] & 0x80)) {
            at++;
        } else {
            int size = u8_mblen((const uint8_t *)text + at, length - at);
            if (size <= 0)
                return (long)at;
            at += (size_t)size;
        }
    }
    return -1;
}

/* What Python's decoder says about the byte at `at`. */
static const char *source_explain_utf8(const char *text, size_t length, size_t at) {
    unsigned char c = (unsigned char)text[at];
    if (c < 0xC2 || c > 0xF4)
        return "invalid start byte";
    size_t need = c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
    for (size_t i = 1; i <= need; i++) {
        if (at + i >= length)
            return "unexpected end of data";
        if ((text[at + i] & 0xC0) != 0x80)
            return "invalid continuation byte";
    }
    return "invalid continuation byte";
}

/* ---- lines ---- */

/* Turns "\r\n" and '\r' into '\n' and ends the text with a newline and a NUL. */
static void source_normalize_lines(Source *source) {
    size_t length = source->length;
    char *text = arena_alloc_raw(source->arena, length + 2), *out = text;
    const char *in = source->text, *end = in + length;
    if (!memchr(in, '\r', length)) {
        memcpy(out, in, length);
        out += length;
    } else {
        for (; in < end; in++) {
            *out++ = *in == '\r' ? '\n' : *in;
            if (*in == '\r' && in + 1 < end && in[1] == '\n')
                in++;
        }
    }
    source->newline_added = out > text && out[-1] != '\n';
    if (source->newline_added)
        *out++ = '\n';
    *out = '\0';
    source->text = text;
    source->length = (size_t)(out - text);
}

static Source *source_new(Arena *arena, const char *filename, const char *bytes, size_t length) {
    Source *source = ARENA_NEW(arena, Source);
    source->arena = arena;
    source->filename = arena_strdup(arena, filename);
    source->text = bytes;
    source->length = length;
    source->encoding = "utf-8";
    return source;
}

/* Reports text that is not UTF-8: files and byte strings have different messages in CPython. */
static bool source_fail_utf8(Source *source, long bad, bool is_file, DiagList *diags) {
    unsigned char byte = (unsigned char)source->text[bad];
    int line = source_line_of(source->text, (size_t)bad);
    if (is_file)
        diag_error(diags, source, no_span,
                   "Non-UTF-8 code starting with '\\x%02x' in file %s on line %d, but no encoding declared; "
                   "see https://peps.python.org/pep-0263/ for details",
                   byte, source->filename, line);
    else
        diag_error(diags, source, no_span,
                   "(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %ld: %s", byte, bad,
                   source_explain_utf8(source->text, source->length, (size_t)bad));
    diags->last->lineno = line;
    return false;
}

/* Decodes source->text in place of its bytes. */
static bool source_decode(Source *source, bool is_file, DiagList *diags) {
    bool has_mark = source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0;
    if (has_mark) {
        source->text += 3;
        source->length -= 3;
    }
    const char *name = source_find_encoding(source);
    if (name && !source_is_utf8_name(name)) {
        if (has_mark)
            return diag_error(diags, source, no_span, "encoding problem: %s with BOM",
                              strcmp(source_iconv_name(source->arena, name), "ISO-8859-1") == 0 ? "iso-8859-1"
                                                                                                : name);
        source->encoding = name;
        if (strcasecmp(name, "utf8") != 0)
            return source_convert(source, name, diags);
    }
    long bad = source_find_bad_utf8(source->text, source->length);
    return bad < 0 || source_fail_utf8(source, bad, is_file, diags);
}

/* CPython refuses null bytes; and texts of 2 GB, which do not fit our positions. */
static bool source_check(const Source *source, bool is_file, DiagList *diags) {
    if (source->length > INT32_MAX - 16)
        return diag_add(diags, DIAG_ERROR, source, no_span, "source text too large"), false;
    if (!memchr(source->text, '\0', source->length))
        return true;
    return diag_error(diags, source, no_span,
                      is_file ? "source code cannot contain null bytes"
                              : "source code string cannot contain null bytes");
}

static Source *source_finish(Source *source, bool is_file, bool is_text, DiagList *diags) {
    if (!source_check(source, is_file, diags) || (!is_text && !source_decode(source, is_file, diags)))
        return NULL;
    source_normalize_lines(source);
    return source;
}

Source *source_from_bytes(Arena *arena, const char *filename, const char *bytes, size_t length,
                          DiagList *diags) {
    return source_finish(source_new(arena, filename, bytes, length), false, false, diags);
}

Source *source_from_text(Arena *arena, const char *filename, const char *text, size_t length,
                         DiagList *diags) {
    return source_finish(source_new(arena, filename, text, length), false, true, diags);
}

/* The whole stream in the arena; NULL with errno set if it cannot be read. */
static char *source_read_stream(Arena *arena, FILE *file, size_t *length) {
    size_t room = 64 * 1024, used = 0;
    char *text = arena_alloc_raw(arena, room);
    for (;;) {
        used += fread(text + used, 1, room - used, file);
        if (used < room)
            break;
        text = arena_grow(arena, text, room, room * 2);
        room *= 2;
    }
    *length = used;
    return ferror(file) ? NULL : text;
}

Source *source_from_file(Arena *arena, const char *filename, DiagList *diags) {
    bool is_stdin = strcmp(filename, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(filename, "rb");
    size_t length = 0;
    char *text = file ? source_read_stream(arena, file, &length) : NULL;
    int error = errno;
    if (file && !is_stdin)
        fclose(file);
    if (!text) {
        diag_add(diags, DIAG_ERROR, NULL, no_span, "can't open file '%s': %s", filename, strerror(error));
        return NULL;
    }
    return source_finish(source_new(arena, is_stdin ? "<stdin>" : filename, text, length), true, false,
                         diags);
}

static void source_index_lines(Source *source) {
    int count = 1;
    for (size_t i = 0; i < source->length; i++)
        count += source->text[i] == '\n';
    source->line_starts = ARENA_ARRAY(source->arena, int, count);
    source->line_count = 1;
    for (size_t i = 0; i < source->length; i++)
        if (source->text[i] == '\n')
            source->line_starts[source->line_count++] = (int)i + 1;
}

const char *source_line(const Source *source, int lineno, size_t *length) {
    if (!source->line_starts)
        source_index_lines((Source *)source);
    *length = 0;
    if (lineno < 1 || lineno > source->line_count)
        return "";
    int start = source->line_starts[lineno - 1];
    const char *text = source->text + start;
    const char *end = memchr(text, '\n', source->length - (size_t)start);
    *length = end ? (size_t)(end - text) : source->length - (size_t)start;
    return text;
}

int source_char_column(const Source *source, int lineno, int col_offset) {
    size_t length;
    const char *line = source_line(source, lineno, &length);
    int chars = 0;
    for (int i = 0; i < col_offset; i++)
        chars += (size_t)i >= length || (line[i] & 0xC0) != 0x80;
    return chars;
}
