/* file.h: files, among the file_*.c modules.
 *
 * Three layers as in CPython: FileIO (a descriptor), BufferedReader/Writer/Random, TextIOWrapper; StringIO
 * and BytesIO beside them.  Each layer calls the one below directly when it is one of ours and by methods
 * when it is not.
 *
 * A file that the program drops without closing is not closed at once, because nothing counts references, but
 * by its finalizer (descriptor.h). So that its data still arrives, streams with unwritten data are registered
 * and flushed whenever a file is opened or looked at by name, and at the end of the program.
 */
#ifndef CW_FILE_H
#define CW_FILE_H

#include "containers.h"

typedef struct cw_fileio {
    cw_type *type;
    cw_dict *dict;
    int64_t fd; /* -1: closed */
    int64_t readable, writable, appending, created, closefd;
    int64_t seekable; /* -1: not asked yet */
} cw_fileio;

typedef struct cw_buffered {
    cw_type *type;
    cw_dict *dict;
    cw_value raw; /* CW_NULL: not initialised or detached */
    int64_t size;
    uint8_t *rbuf;
    int64_t rpos, rend; /* unread bytes */
    uint8_t *wbuf;
    int64_t wlen; /* unwritten bytes */
    int64_t readable, writable, registered;
} cw_buffered;

enum { CW_CODEC_UTF8, CW_CODEC_LATIN1, CW_CODEC_ASCII, CW_CODEC_OTHER };
typedef struct cw_textio {
    cw_type *type;
    cw_dict *dict;
    cw_value buffer; /* CW_NULL: not initialised or detached */
    cw_value encoding, errors, mode, newline;
    int64_t codec;
    int64_t line_buffering, write_through, registered;
    int64_t read_universal, read_translate; /* newline None: both; '': universal only */
    char read_newline[3], write_newline[3]; /* "" where nothing is to be done */
    uint8_t *pending;                       /* encoded, not yet handed to the buffer */
    int64_t pending_len, pending_cap;
    cw_str *decoded; /* characters, from `at` on not yet read; NULL: none */
    int64_t at;
    uint8_t *chunk; /* the bytes that decoded comes from */
    int64_t chunk_len;
    uint8_t *rest; /* bytes read but not decoded: part of a character, or a \r */
    int64_t rest_len;
    int64_t seen;    /* newlines met: 1 \r, 2 \n, 4 \r\n */
    int64_t no_tell; /* next() was called */
    int64_t wanted;  /* bytes to read at once, _CHUNK_SIZE; 0: as many as usual */
    int64_t begun;   /* not at the start of the stream: what is encoded gets no byte order mark */
} cw_textio;

extern cw_type cw_type_iobase, cw_type_rawiobase, cw_type_bufferediobase, cw_type_textiobase, cw_type_fileio,
    cw_type_buffered_reader, cw_type_buffered_writer, cw_type_buffered_random, cw_type_buffered_pair,
    cw_type_textio, cw_type_stringio, cw_type_bytesio;

/* State of module io, in cx->state->io_state. */
typedef struct cw_io_state {
    cw_value unsupported; /* class UnsupportedOperation */
    cw_value dirty;       /* list of streams with unwritten data */
} cw_io_state;
cw_io_state *cw_io(cw_ctx *cx);
void cw_file_register(cw_ctx *cx, cw_value stream);
void cw_file_unregister(cw_ctx *cx, cw_value stream);
void cw_file_flush_dirty(cw_ctx *cx);

cw_value cw_raise_unsupported(cw_ctx *cx, const char *message);
/* The buffer that a method called `method` is to write into. 0 or -1. */
int64_t cw_file_target(cw_ctx *cx, const char *method, cw_value target, cw_buffer *buffer);
cw_value cw_raise_closed(cw_ctx *cx); /* ValueError: I/O operation on closed file. */
cw_value cw_file_open(cw_ctx *cx, const cw_value *args, int64_t nargs, cw_tuple *kwnames);

/* ---- paths (fspath.c) ---- */
cw_value cw_fspath(cw_ctx *cx, cw_value v); /* os.fspath: str or bytes */
/* v as a path for the system in *path; returns its fspath, or CW_NULL with TypeError or ValueError */
cw_value cw_fs_path(cw_ctx *cx, cw_value v, char **path);
/* Such a path in a block of its own, and those of an iterable, ended by NULL. NULL with an exception. */
char *cw_fs_text(cw_ctx *cx, cw_value v);
char **cw_fs_texts(cw_ctx *cx, cw_value iterable);
cw_value cw_fs_decode(cw_ctx *cx, const char *path); /* os.fsdecode */

/* ---- raw ---- */
cw_value cw_fileio_make(cw_ctx *cx, int64_t fd, int64_t writable, int64_t closefd, cw_value name);
int64_t cw_raw_read(cw_ctx *cx, cw_value raw, uint8_t *to,
                    int64_t n); /* bytes read, 0 at the end, -1; -2 would block */
int64_t cw_raw_write(cw_ctx *cx, cw_value raw, const uint8_t *from, int64_t n); /* bytes written, -1 */
int64_t cw_raw_seek(cw_ctx *cx, cw_value raw, int64_t offset, int64_t whence);  /* new position, -1 */
const char *cw_fileio_mode(const cw_fileio *f);

/* ---- buffered ---- */
cw_value cw_buffered_make(cw_ctx *cx, cw_type *type, cw_value raw, int64_t size);
int64_t cw_buffered_flush(cw_ctx *cx, cw_buffered *b);
int64_t cw_buffered_write(cw_ctx *cx, cw_buffered *b, const uint8_t *data, int64_t n);
cw_value cw_buffered_read(cw_ctx *cx, cw_buffered *b, int64_t n); /* bytes; n -1: all */
cw_value cw_buffered_read1(cw_ctx *cx, cw_buffered *b, int64_t n);
int64_t cw_buffered_tell(cw_ctx *cx, cw_buffered *b);
int64_t cw_is_buffered(cw_value v); /* exactly one of our buffered types */

/* ---- text ---- */
cw_value cw_textio_make(cw_ctx *cx, cw_value buffer, cw_value encoding, cw_value errors, cw_value newline,
                        int64_t line_buffering, int64_t write_through);
int64_t cw_textio_write(cw_ctx *cx, cw_textio *t, cw_str *s);
int64_t cw_textio_flush(cw_ctx *cx, cw_textio *t);
int64_t cw_newline_check(cw_ctx *cx, cw_value newline,
                         int64_t in_memory); /* ValueError "illegal newline value" */
/* Replaces \r\n and \r by \n; notes what was met in *seen. */
cw_value cw_newline_translate(cw_ctx *cx, cw_str *s, int64_t *seen);
extern cw_type cw_type_newline_decoder;
void cw_newline_note(cw_str *s, int64_t *seen);      /* only `seen` */
cw_value cw_newlines_seen(cw_ctx *cx, int64_t seen); /* attribute `newlines` */
/* End of the line that starts at `from` (behind its newline), -1 if it does not end in s. newline "":
 * universal. */
int64_t cw_line_end(const cw_str *s, int64_t from, const char *newline);

/* ---- what all files share ---- */
int64_t cw_file_closed(cw_ctx *cx, cw_value file); /* 1, 0, -1 */
extern const cw_method_def cw_iobase_methods[];
cw_value cw_iobase_next(cw_ctx *cx, cw_value self);
cw_value cw_iobase_iter(cw_ctx *cx, cw_value self);
int64_t cw_file_make_standard(cw_ctx *cx); /* fills cx->state->stdin_, stdout_, stderr_ */
/* sys.stdin, stdout, stderr (0, 1, 2) as it is now, without importing module sys: before somebody does, none
 * of them can have been replaced. CW_NULL without exception: deleted. */
cw_value cw_file_standard(cw_ctx *cx, int fd);
int64_t cw_size_argument(cw_ctx *cx, const cw_value *args, int64_t nargs,
                         int64_t *n); /* None or nothing: -1 */

#endif
