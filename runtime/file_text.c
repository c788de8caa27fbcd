/* file_text.c: TextIOWrapper: writing, reading and positions; its type is in file_text_type.c.
 *
 * Reading decodes blocks of bytes: `decoded` are the characters at hand, `chunk` the bytes they come from
 * (for tell), `rest` bytes that wait for more: part of a character, or a \r whose \n may follow.  Encodings
 * with more than a byte per character, other than UTF-8, are read to the end at once.
 */
#include <stdlib.h>
#include <strings.h>
#include <unistd.h>

#include "codec.h"
#include "file_text.h"

enum { CHUNK = 8192 };

/* ---------------------------------------------------------------- writing */

/* Hands n bytes to the layer below. */
static int64_t give(cw_ctx *cx, cw_textio *t, const uint8_t *data, int64_t n) {
    if (cw_is_buffered(t->buffer) && ((cw_buffered *)t->buffer.p)->writable) {
        cw_buffered *b = t->buffer.p;
        int64_t closed = cw_file_closed(cx, b->raw);
        if (closed)
            return closed < 0 ? -1 : cw_raise_i(cx, &cw_type_ValueError, "write to closed file");
        return cw_buffered_write(cx, b, data, n);
    }
    if (CW_IS_EXACT(t->buffer, &cw_type_fileio)) {
        while (n > 0) {
            int64_t put = cw_raw_write(cx, t->buffer, data, n);
            if (put < 0)
                return -1;
            data += put;
            n -= put;
        }
        return 0;
    }
    cw_value bytes = cw_bytes_new(cx, data, n);
    return bytes.tag && cw_call_method1(cx, t->buffer, "write", bytes).tag ? 0 : -1;
}

static int64_t give_pending(cw_ctx *cx, cw_textio *t) {
    int64_t n = t->pending_len;
    if (n == 0)
        return 0;
    t->pending_len = 0;
    if (t->registered) {
        t->registered = 0;
        cw_file_unregister(cx, CW_MK_OBJ(t));
    }
    return give(cx, t, t->pending, n);
}

int64_t cw_textio_flush(cw_ctx *cx, cw_textio *t) {
    if (give_pending(cx, t) < 0)
        return -1;
    if (cw_is_buffered(t->buffer)) {
        cw_buffered *b = t->buffer.p;
        int64_t closed = cw_file_closed(cx, b->raw);
        if (closed)
            return closed < 0 ? -1 : (cw_raise_closed(cx), -1);
        return cw_buffered_flush(cx, b);
    }
    return cw_call_method0(cx, t->buffer, "flush").tag ? 0 : -1;
}

static int64_t add_pending(cw_ctx *cx, cw_textio *t, const uint8_t *data, int64_t n) {
    if (t->pending_len + n > CHUNK && give_pending(cx, t) < 0)
        return -1;
    if (n > CHUNK)
        return give(cx, t, data, n);
    if (!t->pending)
        t->pending = cw_alloc_atomic(cx, CHUNK);
    memcpy(t->pending + t->pending_len, data, (size_t)n);
    t->pending_len += n;
    if (!t->registered) {
        t->registered = 1;
        cw_file_register(cx, CW_MK_OBJ(t));
    }
    return 0;
}

/* s with \n replaced by the newline of the stream. */
static cw_value translate_out(cw_ctx *cx, cw_textio *t, cw_str *s) {
    if (!t->write_newline[0] || cw_line_end(s, 0, "\n") < 0)
        return CW_MK_OBJ(s);
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = cw_str_char_at(s, i);
        if (c == '\n')
            cw_strbuild_ascii(cx, &b, t->write_newline, -1);
        else
            cw_strbuild_char(cx, &b, c);
    }
    return cw_strbuild_finish(cx, &b);
}

static int64_t has_newline(const cw_str *s) {
    return cw_line_end(s, 0, "\n") >= 0 || cw_line_end(s, 0, "\r") >= 0;
}

static const char *c_text(cw_ctx *cx, cw_value s) {
    int64_t n;
    return cw_str_utf8(cx, s.p, &n);
}

/* The encoding without the byte order mark that it begins with; NULL: it has none. */
static const char *encoding_without_mark(cw_ctx *cx, const cw_textio *t) {
    const int little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
    const cw_codec *codec = t->codec == CW_CODEC_OTHER ? cw_codec_find(c_text(cx, t->encoding)) : NULL;
    if (!codec)
        return NULL;
    if (strcmp(codec->key, "utf_16") == 0)
        return little ? "utf-16-le" : "utf-16-be";
    if (strcmp(codec->key, "utf_32") == 0)
        return little ? "utf-32-le" : "utf-32-be";
    return strcmp(codec->key, "utf_8_sig") == 0 ? "utf-8" : NULL;
}

int64_t cw_textio_find_start(cw_ctx *cx, cw_textio *t) {
    t->begun = 0;
    if (!encoding_without_mark(cx, t))
        return 0;
    cw_value can_seek = cw_call_method0(cx, t->buffer, "seekable");
    int64_t yes = can_seek.tag ? cw_object_truth(cx, can_seek) : -1;
    if (yes <= 0)
        return yes;
    cw_value at = cw_call_method0(cx, t->buffer, "tell");
    if (!at.tag)
        return -1;
    t->begun = at.tag != CW_INT || at.i != 0;
    return 0;
}

int64_t cw_textio_write(cw_ctx *cx, cw_textio *t, cw_str *s) {
    int64_t flush = t->write_through || (t->line_buffering && has_newline(s)), status;
    cw_value out = translate_out(cx, t, s);
    if (!out.tag)
        return -1;
    cw_str *o = out.p;
    if (o->ascii && t->codec != CW_CODEC_OTHER) {
        status = add_pending(cx, t, o->data, o->len);
    } else {
        const char *without = t->begun ? encoding_without_mark(cx, t) : NULL;
        cw_value bytes =
            cw_str_encode(cx, o, without ? without : c_text(cx, t->encoding), c_text(cx, t->errors));
        status = bytes.tag ? add_pending(cx, t, CW_AS_BYTES(bytes)->data, CW_AS_BYTES(bytes)->len) : -1;
        t->begun |= status == 0;
    }
    if (status < 0)
        return -1;
    t->decoded = NULL;
    t->at = 0;
    t->rest_len = t->chunk_len = 0;
    return flush ? cw_textio_flush(cx, t) : 0;
}

/* ---------------------------------------------------------------- decoding */

/* Bytes of the longest prefix that consists of whole UTF-8 sequences. */
static int64_t utf8_whole(const uint8_t *p, int64_t n) {
    for (int64_t back = 1; back <= 3 && back <= n; back++) {
        uint8_t c = p[n - back];
        if ((c & 0xC0) == 0x80)
            continue;
        int64_t need = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
        return need > back ? n - back : n;
    }
    return n;
}

static cw_value read_below(cw_ctx *cx, cw_textio *t, int64_t n) {
    cw_value data;
    if (cw_is_buffered(t->buffer) && ((cw_buffered *)t->buffer.p)->readable) {
        cw_buffered *b = t->buffer.p;
        int64_t closed = cw_file_closed(cx, b->raw);
        if (closed)
            return closed < 0 ? CW_MK_NULL : cw_raise_closed(cx);
        data = n < 0 ? cw_buffered_read(cx, b, -1) : cw_buffered_read1(cx, b, n);
    } else {
        CW_STATIC_NAME(read1, "read1");
        cw_value method;
        int64_t found = n < 0 ? 0 : cw_object_lookup_attr(cx, t->buffer, &read1, &method);
        if (found < 0)
            return CW_MK_NULL;
        if (found)
            data = cw_call1(cx, method, CW_MK_INT(n));
        else
            data = n < 0 ? cw_call_method0(cx, t->buffer, "read")
                         : cw_call_method1(cx, t->buffer, "read", CW_MK_INT(n));
    }
    if (!data.tag || CW_IS(data, CW_TYPE_BYTES))
        return data;
    if (data.tag == CW_NONE)
        return cw_bytes_new(cx, "", 0);
    cw_buffer buffer;
    if (cw_get_buffer(cx, data, &buffer, 0) == 0)
        return cw_bytes_new(cx, buffer.data, buffer.len);
    if (n < 0)
        return CW_MK_NULL;
    cw_clear(cx);
    return cw_raise(cx, &cw_type_TypeError,
                    "underlying read1() should have returned a bytes-like object, not '%T'", &data);
}

/* Bytes of the chunk that its first `chars` decoded characters come from. */
static int64_t bytes_of_chars(cw_ctx *cx, cw_textio *t, int64_t chars) {
    if (chars == 0)
        return 0;
    if (chars >= t->decoded->len)
        return t->chunk_len;
    if (t->codec == CW_CODEC_OTHER) { /* the end of the rest, by encoding it again */
        cw_value tail = cw_str_substring(cx, t->decoded, chars, t->decoded->len);
        const char *without = encoding_without_mark(cx, t);
        tail = cw_str_encode(cx, tail.p, without ? without : c_text(cx, t->encoding), "surrogatepass");
        if (!tail.tag)
            return -1;
        return t->chunk_len - CW_AS_BYTES(tail)->len;
    }
    const uint8_t *p = t->chunk;
    int64_t i = 0;
    while (chars > 0 && i < t->chunk_len) {
        if (p[i] == '\r' && t->read_translate && i + 1 < t->chunk_len && p[i + 1] == '\n')
            i++;
        i++;
        if (t->codec == CW_CODEC_UTF8)
            while (i < t->chunk_len && (p[i] & 0xC0) == 0x80)
                i++;
        chars--;
    }
    return i;
}

/* Decodes what is at hand and `more`; with end also incomplete parts. Extends decoded by it. */
static int64_t decode(cw_ctx *cx, cw_textio *t, const uint8_t *more, int64_t n, int64_t end) {
    int64_t old = 0;
    if (t->decoded && t->at < t->decoded->len) {
        int64_t skip = bytes_of_chars(cx, t, t->at);
        if (skip < 0)
            return -1;
        old = t->chunk_len - skip;
    }
    int64_t fresh = t->rest_len + n;
    uint8_t *data = cw_alloc_large(cx, old + fresh + 1, 1, 1);
    if (!data)
        return -1;
    if (old)
        memcpy(data, t->chunk + t->chunk_len - old, (size_t)old);
    if (t->rest_len)
        memcpy(data + old, t->rest, (size_t)t->rest_len);
    if (n)
        memcpy(data + old + t->rest_len, more, (size_t)n);
    uint8_t *p = data + old;
    int64_t whole = fresh;
    if (!end) {
        if (t->codec == CW_CODEC_UTF8)
            whole = utf8_whole(p, fresh);
        if (t->read_universal && whole == fresh && whole > 0 && p[whole - 1] == '\r')
            whole--;
    }
    cw_value text = cw_str_decode(cx, p, whole, c_text(cx, t->encoding), c_text(cx, t->errors));
    if (!text.tag)
        return -1;
    if (t->read_universal && t->read_translate)
        text = cw_newline_translate(cx, text.p, &t->seen);
    else if (t->read_universal)
        cw_newline_note(text.p, &t->seen);
    if (text.tag && old) {
        cw_value left = cw_str_substring(cx, t->decoded, t->at, t->decoded->len);
        text = cw_str_concat(cx, left, text);
    }
    if (!text.tag)
        return -1;
    t->decoded = text.p;
    t->at = 0;
    t->chunk = data;
    t->chunk_len = old + whole;
    t->rest_len = fresh - whole;
    if (t->rest_len) {
        t->rest = cw_alloc_atomic(cx, t->rest_len);
        memcpy(t->rest, p + whole, (size_t)t->rest_len);
    }
    return 0;
}

int64_t cw_textio_chunk(const cw_textio *t) {
    return t->wanted ? t->wanted : CHUNK;
}

/* More decoded characters: 1, 0 at the end of the file, -1. */
static int64_t fill(cw_ctx *cx, cw_textio *t) {
    for (;;) {
        cw_value data = read_below(cx, t, t->codec == CW_CODEC_OTHER ? -1 : cw_textio_chunk(t));
        if (!data.tag)
            return -1;
        cw_bytes *b = data.p;
        int64_t end = b->len == 0;
        if (end && t->rest_len == 0)
            return 0;
        int64_t before = t->decoded ? t->decoded->len - t->at : 0;
        if (decode(cx, t, b->data, b->len, end || t->codec == CW_CODEC_OTHER) < 0)
            return -1;
        if (t->decoded->len > before)
            return 1;
    }
}

static int64_t start_reading(cw_ctx *cx, cw_textio *t) {
    return t->pending_len ? cw_textio_flush(cx, t) : 0;
}

static cw_value take(cw_ctx *cx, cw_textio *t, int64_t to) {
    cw_value part = cw_str_substring(cx, t->decoded, t->at, to);
    t->at = to;
    return part;
}

cw_value cw_textio_read(cw_ctx *cx, cw_textio *t, int64_t n) {
    if (start_reading(cx, t) < 0)
        return CW_MK_NULL;
    if (n < 0) {
        cw_value data = read_below(cx, t, -1);
        if (!data.tag || decode(cx, t, CW_AS_BYTES(data)->data, CW_AS_BYTES(data)->len, 1) < 0)
            return CW_MK_NULL;
        return take(cx, t, t->decoded->len);
    }
    while (n && (!t->decoded || t->decoded->len - t->at < n)) {
        int64_t more = fill(cx, t);
        if (more < 0)
            return CW_MK_NULL;
        if (!more)
            break;
    }
    if (!t->decoded)
        return CW_MK_OBJ(cx->state->empty_str.p);
    return take(cx, t, t->at + n < t->decoded->len ? t->at + n : t->decoded->len);
}

/* A line with its end, at most limit characters (-1: any number); empty at the end of the file. */
cw_value cw_textio_readline(cw_ctx *cx, cw_textio *t, int64_t limit) {
    int64_t searched = 0;
    if (start_reading(cx, t) < 0)
        return CW_MK_NULL;
    for (;;) {
        if (t->decoded) {
            int64_t have = t->decoded->len - t->at;
            int64_t end = cw_line_end(t->decoded, t->at + searched, t->read_newline);
            if (limit >= 0 && ((end >= 0 && end - t->at > limit) || (end < 0 && have >= limit)))
                return take(cx, t, t->at + limit);
            if (end >= 0)
                return take(cx, t, end);
            searched = t->read_newline[1] && have ? have - 1 : have;
        }
        int64_t more = fill(cx, t);
        if (more < 0)
            return CW_MK_NULL;
        if (!more)
            return t->decoded ? take(cx, t, t->decoded->len) : CW_MK_OBJ(cx->state->empty_str.p);
    }
}

/* ---------------------------------------------------------------- positions */

int64_t cw_textio_tell(cw_ctx *cx, cw_textio *t) {
    int64_t at;
    if (cw_textio_flush(cx, t) < 0)
        return -1;
    if (cw_is_buffered(t->buffer)) {
        at = cw_buffered_tell(cx, t->buffer.p);
    } else {
        cw_value v = cw_call_method0(cx, t->buffer, "tell");
        if (!v.tag || cw_int_as_i64(cx, v, &at) < 0)
            return -1;
    }
    if (at < 0)
        return -1;
    int64_t ahead = t->rest_len;
    if (t->decoded) {
        int64_t used = bytes_of_chars(cx, t, t->at);
        if (used < 0)
            return -1;
        ahead += t->chunk_len - used;
    }
    return at - ahead;
}

void cw_textio_forget(cw_textio *t) {
    t->decoded = NULL;
    t->at = t->chunk_len = t->rest_len = 0;
}

/* ---------------------------------------------------------------- construction */

static int64_t codec_of(cw_ctx *cx, cw_value encoding) {
    static const struct {
        const char *name;
        int64_t codec;
    } names[] = {
        {"utf-8", CW_CODEC_UTF8},     {"utf8", CW_CODEC_UTF8},         {"utf_8", CW_CODEC_UTF8},
        {"u8", CW_CODEC_UTF8},        {"latin-1", CW_CODEC_LATIN1},    {"latin1", CW_CODEC_LATIN1},
        {"latin_1", CW_CODEC_LATIN1}, {"iso-8859-1", CW_CODEC_LATIN1}, {"iso8859-1", CW_CODEC_LATIN1},
        {"l1", CW_CODEC_LATIN1},      {"ascii", CW_CODEC_ASCII},       {"us-ascii", CW_CODEC_ASCII}};
    const char *text = c_text(cx, encoding);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcasecmp(text, names[i].name) == 0)
            return names[i].codec;
    return CW_CODEC_OTHER;
}

void cw_textio_set_newline(cw_ctx *cx, cw_textio *t, cw_value newline) {
    const char *text = newline.tag == CW_OBJ ? c_text(cx, newline) : NULL;
    t->newline = newline.tag ? newline : CW_MK_NONE;
    t->read_translate = text == NULL;
    t->read_universal = text == NULL || !*text;
    memset(t->read_newline, 0, 3);
    memset(t->write_newline, 0, 3);
    if (!text)
        t->read_newline[0] = '\n';
    else
        strcpy(t->read_newline, text);
    if (text && *text == '\r')
        strcpy(t->write_newline, text);
}

void cw_textio_set_encoding(cw_ctx *cx, cw_textio *t, cw_value encoding, cw_value errors) {
    t->encoding = encoding;
    t->errors = errors;
    t->codec = codec_of(cx, encoding);
}

/* The name of UTF-8 as CPython says it: of a locale, or because there is none. */
static const char *default_encoding(void) {
    static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (int i = 0; i < 3; i++) {
        const char *locale = getenv(names[i]);
        if (locale && *locale)
            return strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0 ? "utf-8" : "UTF-8";
    }
    return "utf-8";
}

int64_t cw_textio_setup(cw_ctx *cx, cw_textio *t, cw_value buffer, cw_value encoding, cw_value errors,
                        cw_value newline, int64_t line_buffering, int64_t write_through) {
    if (!encoding.tag || encoding.tag == CW_NONE || cw_str_equal_utf8(encoding.p, "locale"))
        encoding = cw_str_new(cx, default_encoding(), -1);
    if (!errors.tag || errors.tag == CW_NONE)
        errors = cw_str_new(cx, "strict", 6);
    cw_textio_set_encoding(cx, t, encoding, errors);
    /* an unknown encoding is found now, not when the first character is written */
    if (t->codec == CW_CODEC_OTHER &&
        !cw_str_encode(cx, CW_AS_STR(cx->state->empty_str), c_text(cx, encoding), "strict").tag)
        return -1;
    cw_textio_set_newline(cx, t, newline);
    if (!cw_is_buffered(buffer) && !cw_call_method0(cx, buffer, "readable").tag)
        return -1;
    t->buffer = buffer;
    t->line_buffering = line_buffering;
    t->write_through = write_through;
    return cw_textio_find_start(cx, t);
}

cw_value cw_textio_make(cw_ctx *cx, cw_value buffer, cw_value encoding, cw_value errors, cw_value newline,
                        int64_t line_buffering, int64_t write_through) {
    cw_textio *t = cw_type_alloc(cx, &cw_type_textio);
    t->mode = CW_MK_NULL;
    if (cw_textio_setup(cx, t, buffer, encoding, errors, newline, line_buffering, write_through) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(t);
}
