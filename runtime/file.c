/* file.c: open(), the standard streams, writing for print, and the modules _io and io. */
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "file.h"
#include "state.h"

cw_io_state *cw_io(cw_ctx *cx) {
    if (!cx->state->io_state) {
        cw_io_state *io = cw_alloc(cx, sizeof *io);
        io->dirty = cw_list_new(cx, 0);
        cx->state->io_state = io;
    }
    return cx->state->io_state;
}

static cw_value unsupported_class(cw_ctx *cx) {
    cw_io_state *io = cw_io(cx);
    if (io->unsupported.tag)
        return io->unsupported;
    cw_dict *ns = cw_dict_new(cx);
    cw_dict_set_str(cx, ns, &cw_name_module, cw_str_new(cx, "io", 2));
    cw_value bases = cw_tuple2(cx, CW_MK_OBJ(&cw_type_OSError), CW_MK_OBJ(&cw_type_ValueError));
    io->unsupported = cw_type_new(cx, &cw_type_type, cw_str_intern(cx, "UnsupportedOperation"), bases.p, ns,
                                  CW_MK_NULL, NULL, 0);
    return io->unsupported;
}

cw_value cw_raise_unsupported(cw_ctx *cx, const char *message) {
    cw_value cls = unsupported_class(cx), text = cw_str_new(cx, message, -1);
    return cls.tag && text.tag ? cw_raise_with_args(cx, cls.p, &text, 1) : CW_MK_NULL;
}

cw_value cw_raise_closed(cw_ctx *cx) {
    return cw_raise(cx, &cw_type_ValueError, "I/O operation on closed file.");
}

/* ---------------------------------------------------------------- streams with unwritten data */

void cw_file_register(cw_ctx *cx, cw_value stream) {
    cw_list_append(cx, cw_io(cx)->dirty.p, stream);
}

void cw_file_unregister(cw_ctx *cx, cw_value stream) {
    cw_list *dirty = cw_io(cx)->dirty.p;
    for (int64_t i = dirty->len - 1; i >= 0; i--) {
        if (cw_list_item(dirty, i).p == stream.p) {
            static const cw_list nothing;
            cw_list_splice(cx, dirty, i, i + 1, &nothing);
            return;
        }
    }
}

static int64_t flush_stream(cw_ctx *cx, cw_value stream) {
    if (stream.tag == CW_OBJ && cw_type_is_subtype(cw_type_of(stream), &cw_type_textio))
        return ((cw_textio *)stream.p)->buffer.tag ? cw_textio_flush(cx, stream.p) : 0;
    cw_buffered *b = stream.p;
    return b->raw.tag && cw_file_closed(cx, b->raw) == 0 ? cw_buffered_flush(cx, b) : 0;
}

/* Writes what files hold back, except for the standard streams, which programs may have reasons to hold back.
 */
void cw_file_flush_dirty(cw_ctx *cx) {
    cw_list *dirty = cw_io(cx)->dirty.p;
    if (dirty->len == 0)
        return;
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    cw_value snapshot = cw_list_slice(cx, dirty, 0, dirty->len);
    for (int64_t i = 0; i < CW_AS_LIST(snapshot)->len; i++) {
        cw_value stream = cw_list_item(snapshot.p, i);
        if (stream.p == cx->state->stdout_.p || stream.p == cx->state->stderr_.p)
            continue;
        flush_stream(cx, stream);
        cw_clear(cx);
    }
    cx->exc = pending;
}

/* ---------------------------------------------------------------- open */

typedef struct {
    int reading, writing, creating, appending, updating, text, binary;
} open_mode;

static int64_t parse_mode(cw_ctx *cx, cw_value mode, open_mode *m) {
    int64_t n;
    const char *text = cw_str_utf8(cx, mode.p, &n);
    memset(m, 0, sizeof *m);
    for (const char *c = text; *c; c++) {
        int *flag = *c == 'r'   ? &m->reading
                    : *c == 'w' ? &m->writing
                    : *c == 'x' ? &m->creating
                    : *c == 'a' ? &m->appending
                    : *c == '+' ? &m->updating
                    : *c == 't' ? &m->text
                    : *c == 'b' ? &m->binary
                                : NULL;
        if (!flag || *flag)
            return cw_raise_i(cx, &cw_type_ValueError, "invalid mode: %R", &mode);
        *flag = 1;
    }
    if (m->text && m->binary)
        return cw_raise_i(cx, &cw_type_ValueError, "can't have text and binary mode at once");
    if (m->creating + m->reading + m->writing + m->appending == 0 && !m->updating)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "Must have exactly one of create/read/write/append mode and at most one plus");
    if (m->creating + m->reading + m->writing + m->appending != 1)
        return cw_raise_i(cx, &cw_type_ValueError, "must have exactly one of create/read/write/append mode");
    return 0;
}

enum { O_FILE, O_MODE, O_BUFFERING, O_ENCODING, O_ERRORS, O_NEWLINE, O_CLOSEFD, O_OPENER, O_COUNT };

static int64_t check_text_arguments(cw_ctx *cx, const open_mode *m, const cw_value *v) {
    static const char *const names[] = {"encoding", "errors", "newline"};
    for (int i = 0; i < 3; i++) {
        cw_value given = v[O_ENCODING + i];
        if (!given.tag || given.tag == CW_NONE)
            continue;
        if (m->binary)
            return cw_raise_i(cx, &cw_type_ValueError, "binary mode doesn't take %s %s argument",
                              i == 2 ? "a" : "an", names[i]);
        if (!CW_IS(given, CW_TYPE_STR))
            return cw_raise_i(cx, &cw_type_TypeError, "open() argument '%s' must be str or None, not %T",
                              names[i], &given);
    }
    return cw_newline_check(cx, v[O_NEWLINE], 0);
}

static cw_value open_raw(cw_ctx *cx, const open_mode *m, const cw_value *v) {
    char mode[6], *to = mode;
    *to++ = m->creating ? 'x' : m->reading ? 'r' : m->writing ? 'w' : 'a';
    if (m->updating)
        *to++ = '+';
    *to = 0;
    cw_value args[4] = {v[O_FILE], cw_str_new(cx, mode, -1), v[O_CLOSEFD].tag ? v[O_CLOSEFD] : CW_MK_BOOL(1),
                        v[O_OPENER].tag ? v[O_OPENER] : CW_MK_NONE};
    return cw_type_call(cx, CW_MK_OBJ(&cw_type_fileio), args, 4, NULL);
}

static int64_t block_size(cw_value raw) {
    struct stat st;
    int64_t fd = ((cw_fileio *)raw.p)->fd;
    return fstat((int)fd, &st) == 0 && st.st_blksize > 1 ? st.st_blksize : 8192;
}

cw_value cw_file_open(cw_ctx *cx, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"file",    "mode",    "buffering", "encoding", "errors",
                                        "newline", "closefd", "opener",    NULL};
    cw_value v[O_COUNT];
    open_mode m;
    int64_t buffering = -1;
    if (cw_args_parse(cx, "open", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    if (!cw_int_check(v[O_FILE])) {
        v[O_FILE] = cw_fspath(cx, v[O_FILE]);
        if (!v[O_FILE].tag)
            return CW_MK_NULL;
    }
    if (!v[O_MODE].tag)
        v[O_MODE] = cw_str_new(cx, "r", 1);
    else if (!CW_IS(v[O_MODE], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "open() argument 'mode' must be str, not %T", &v[O_MODE]);
    if (v[O_BUFFERING].tag && cw_int_as_i64(cx, v[O_BUFFERING], &buffering) < 0)
        return CW_MK_NULL;
    if (parse_mode(cx, v[O_MODE], &m) < 0 || check_text_arguments(cx, &m, v) < 0)
        return CW_MK_NULL;
    cw_value raw = open_raw(cx, &m, v);
    if (!raw.tag)
        return raw;
    int64_t line_buffering = 0;
    if (buffering == 1 || (buffering < 0 && isatty((int)((cw_fileio *)raw.p)->fd))) {
        line_buffering = !m.binary;
        buffering = -1;
    }
    if (buffering == 0) {
        if (m.binary)
            return raw;
        cw_call_method0(cx, raw, "close");
        return cw_raise(cx, &cw_type_ValueError, "can't have unbuffered text I/O");
    }
    if (buffering < 0)
        buffering = block_size(raw);
    cw_type *type = m.updating  ? &cw_type_buffered_random
                    : m.reading ? &cw_type_buffered_reader
                                : &cw_type_buffered_writer;
    cw_value buffer = cw_buffered_make(cx, type, raw, buffering);
    if (!buffer.tag || m.binary)
        return buffer;
    cw_value text = cw_textio_make(cx, buffer, v[O_ENCODING], v[O_ERRORS], v[O_NEWLINE], line_buffering, 0);
    if (text.tag)
        ((cw_textio *)text.p)->mode = v[O_MODE];
    return text;
}

/* ---------------------------------------------------------------- standard streams */

/* Encoding and error handler of the standard streams, from PYTHONIOENCODING and the locale. */
static void standard_encoding(cw_ctx *cx, cw_value *encoding, cw_value *errors) {
    const char *locale = getenv("LC_ALL");
    if (!locale || !*locale)
        locale = getenv("LC_CTYPE");
    if (!locale || !*locale)
        locale = getenv("LANG");
    int64_t c_locale = !locale || !*locale || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0;
    *encoding = cw_str_new(cx, "utf-8", 5);
    *errors = cw_str_new(cx, c_locale ? "surrogateescape" : "strict", -1);
    const char *setting = getenv("PYTHONIOENCODING");
    if (setting && *setting) {
        const char *colon = strchr(setting, ':');
        if (colon != setting)
            *encoding = cw_str_new(cx, setting, colon ? colon - setting : -1);
        *errors = colon && colon[1] ? cw_str_new(cx, colon + 1, -1) : cw_str_new(cx, "strict", 6);
    }
}

static cw_value standard_stream(cw_ctx *cx, int fd, const char *name) {
    struct stat st;
    cw_value encoding, errors;
    if (fstat(fd, &st) < 0)
        return CW_MK_NONE;
    standard_encoding(cx, &encoding, &errors);
    const char *unbuffered = getenv("PYTHONUNBUFFERED");
    int64_t through = fd != 0 && unbuffered && *unbuffered;
    cw_value raw = cw_fileio_make(cx, fd, fd != 0, 0, cw_str_new(cx, name, -1));
    cw_type *type = fd == 0 ? &cw_type_buffered_reader : &cw_type_buffered_writer;
    cw_value buffer = through ? raw : cw_buffered_make(cx, type, raw, block_size(raw));
    if (fd == 2)
        errors = cw_str_new(cx, "backslashreplace", -1);
    cw_value text =
        cw_textio_make(cx, buffer, encoding, errors, fd == 0 ? CW_MK_NONE : cw_str_new(cx, "\n", 1),
                       fd == 2 || isatty(fd), through);
    if (text.tag)
        ((cw_textio *)text.p)->mode = cw_str_new(cx, fd == 0 ? "r" : "w", 1);
    return text;
}

/* The stream that a program starts with as sys.stdin, stdout, stderr (0, 1, 2). */
static cw_value *standard_slot(cw_ctx *cx, int fd) {
    return fd == 0 ? &cx->state->stdin_ : fd == 1 ? &cx->state->stdout_ : &cx->state->stderr_;
}

static cw_value standard_made(cw_ctx *cx, int fd) {
    static const char *const names[] = {"<stdin>", "<stdout>", "<stderr>"};
    cw_value *slot = standard_slot(cx, fd);
    if (!slot->tag)
        *slot = standard_stream(cx, fd, names[fd]);
    return *slot;
}

int64_t cw_file_make_standard(cw_ctx *cx) {
    for (int fd = 0; fd < 3; fd++)
        if (!standard_made(cx, fd).tag)
            return -1;
    return 0;
}

/* sys.stdin, stdout, stderr as the program has set it; CW_NULL: deleted. NULL: module sys was not imported.
 */
static cw_value *standard_variable(cw_ctx *cx, int fd, cw_value *v) {
    CW_STATIC_NAME(in, "stdin");
    CW_STATIC_NAME(out, "stdout");
    CW_STATIC_NAME(err, "stderr");
    if (!cx->state->sys_dict)
        return NULL;
    *v = cw_dict_get_str(cx, cx->state->sys_dict, fd == 0 ? &in : fd == 1 ? &out : &err);
    return v;
}

cw_value cw_file_standard(cw_ctx *cx, int fd) {
    cw_value v;
    return standard_variable(cx, fd, &v) ? v : standard_made(cx, fd);
}

/* A text stream of exactly our type that is open for writing, so that no method can be in the way. */
static int64_t is_plain_writer(cw_value file) {
    if (!CW_IS_EXACT(file, &cw_type_textio) || ((cw_textio *)file.p)->dict)
        return 0;
    cw_value raw = ((cw_textio *)file.p)->buffer;
    if (CW_IS_EXACT(raw, &cw_type_buffered_writer))
        raw = ((cw_buffered *)raw.p)->raw;
    return CW_IS_EXACT(raw, &cw_type_fileio) && ((cw_fileio *)raw.p)->fd >= 0 &&
           ((cw_fileio *)raw.p)->writable;
}

int64_t cw_file_write(cw_ctx *cx, cw_value file, cw_value text) {
    if (is_plain_writer(file) && CW_IS(text, CW_TYPE_STR))
        return cw_textio_write(cx, file.p, text.p);
    CW_STATIC_NAME(write_name, "write");
    cw_value args[2] = {file, text};
    return cw_call_method(cx, &write_name, args, 2, NULL).tag ? 0 : -1;
}

int64_t cw_write_stdout(cw_ctx *cx, cw_str *s) {
    cw_value out = cw_file_standard(cx, 1);
    return !out.tag || out.tag == CW_NONE ? 0 : cw_file_write(cx, out, CW_MK_OBJ(s));
}

static int64_t flush_standard(cw_ctx *cx, int fd) {
    cw_value v, file = standard_variable(cx, fd, &v) ? v : *standard_slot(cx, fd);
    if (!file.tag || file.tag == CW_NONE)
        return 0;
    int64_t closed = cw_file_closed(cx, file);
    if (closed < 0) {
        cw_clear(cx);
        closed = 0;
    }
    return closed || cw_call_method0(cx, file, "flush").tag ? 0 : -1;
}

/* Everything that is not written yet; -1 if the standard output could not take it. */
int64_t cw_flush_std(cw_ctx *cx) {
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    cw_file_flush_dirty(cx);
    int64_t status = flush_standard(cx, 1);
    cw_obj *failure = cx->exc;
    cx->exc = NULL;
    if (flush_standard(cx, 2) < 0)
        cw_clear(cx);
    cx->exc = failure ? failure : pending;
    return status;
}

/* ---------------------------------------------------------------- the modules */

CW_FN(io_text_encoding) {
    return args[0].tag == CW_NONE ? cw_str_new(cx, "locale", 6) : args[0];
}

CW_FN(io_open_code) {
    cw_value mode = cw_str_new(cx, "rb", 2), both[2] = {args[0], mode};
    return cw_file_open(cx, both, 2, NULL);
}

static int64_t io_exec(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        cw_type *type;
    } types[] = {{"_IOBase", &cw_type_iobase},
                 {"_RawIOBase", &cw_type_rawiobase},
                 {"_BufferedIOBase", &cw_type_bufferediobase},
                 {"_TextIOBase", &cw_type_textiobase},
                 {"IOBase", &cw_type_iobase},
                 {"RawIOBase", &cw_type_rawiobase},
                 {"BufferedIOBase", &cw_type_bufferediobase},
                 {"TextIOBase", &cw_type_textiobase},
                 {"FileIO", &cw_type_fileio},
                 {"BufferedReader", &cw_type_buffered_reader},
                 {"BufferedWriter", &cw_type_buffered_writer},
                 {"BufferedRandom", &cw_type_buffered_random},
                 {"BufferedRWPair", &cw_type_buffered_pair},
                 {"TextIOWrapper", &cw_type_textio},
                 {"StringIO", &cw_type_stringio},
                 {"BytesIO", &cw_type_bytesio},
                 {"IncrementalNewlineDecoder", &cw_type_newline_decoder}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        cw_module_set(cx, m, types[i].name, CW_MK_OBJ(types[i].type));
    cw_module_set(cx, m, "open", cw_dict_get_str(cx, cx->state->builtins, cw_str_intern(cx, "open")));
    cw_module_set(cx, m, "BlockingIOError", CW_MK_OBJ(&cw_type_BlockingIOError));
    cw_module_set(cx, m, "DEFAULT_BUFFER_SIZE", CW_MK_INT(8192));
    cw_module_set(cx, m, "SEEK_SET", CW_MK_INT(0));
    cw_module_set(cx, m, "SEEK_CUR", CW_MK_INT(1));
    cw_module_set(cx, m, "SEEK_END", CW_MK_INT(2));
    return cw_module_set(cx, m, "UnsupportedOperation", unsupported_class(cx));
}

/* What `from io import *` takes. */
static int64_t io_public_exec(cw_ctx *cx, cw_module *m) {
    static const char *const names[] = {"BlockingIOError",
                                        "open",
                                        "open_code",
                                        "IOBase",
                                        "RawIOBase",
                                        "FileIO",
                                        "BytesIO",
                                        "StringIO",
                                        "BufferedIOBase",
                                        "BufferedReader",
                                        "BufferedWriter",
                                        "BufferedRWPair",
                                        "BufferedRandom",
                                        "TextIOBase",
                                        "TextIOWrapper",
                                        "UnsupportedOperation",
                                        "SEEK_SET",
                                        "SEEK_CUR",
                                        "SEEK_END",
                                        "DEFAULT_BUFFER_SIZE",
                                        "IncrementalNewlineDecoder",
                                        "text_encoding"};
    cw_value all = cw_list_new(cx, 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        cw_list_append(cx, all.p, CW_MK_OBJ(cw_str_intern(cx, names[i])));
    return cw_module_set(cx, m, "__all__", all) < 0 ? -1 : io_exec(cx, m);
}

static const cw_method_def io_functions[] = {CW_M1("open_code", io_open_code),
                                             CW_MN("text_encoding", io_text_encoding, 1, 2), CW_M_END};
const cw_native_module cw_native__io = {"_io", io_functions, io_exec, NULL};
const cw_native_module cw_native_io = {"io", io_functions, io_public_exec, NULL};
