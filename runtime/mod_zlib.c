/* mod_zlib.c: module zlib: over the library of that name, whose memory is the collector's. */
#include <zlib.h>

#include "bytes.h"
#include "containers.h"
#include "module_tables.h"

static cw_value error_class;

enum { DEFAULT_SIZE = 16384 };

/* ---------------------------------------------------------------- the library */

static voidpf stream_alloc(voidpf context, uInt items, uInt size) {
    return cw_alloc(context, (int64_t)items * size);
}

static void stream_free(voidpf context, voidpf block) {
    (void)context, (void)block;
}

static void stream_begin(cw_ctx *cx, z_stream *z) {
    memset(z, 0, sizeof *z);
    z->zalloc = stream_alloc;
    z->zfree = stream_free;
    z->opaque = cx;
}

/* zlib.error "Error -3 while doing: why". */
static cw_value raise_status(cw_ctx *cx, const z_stream *z, int status, const char *doing) {
    const char *why = status == Z_VERSION_ERROR  ? "library version mismatch"
                      : z->msg                   ? z->msg
                      : status == Z_BUF_ERROR    ? "incomplete or truncated stream"
                      : status == Z_STREAM_ERROR ? "inconsistent stream state"
                      : status == Z_DATA_ERROR   ? "invalid input data"
                                                 : NULL;
    return cw_raise(cx, error_class.p, why ? "Error %d %s: %s" : "Error %d %s", status, doing, why);
}

/* Output that grows. */
typedef struct Output {
    uint8_t *data;
    int64_t len, capacity;
} Output;

/* Room for at least one byte more, and no more than `limit` in all (0: any number): false if that is reached.
 */
static bool output_room(cw_ctx *cx, Output *o, z_stream *z, int64_t limit) {
    if (limit && o->len >= limit)
        return false;
    if (o->len == o->capacity) {
        int64_t capacity = o->capacity ? o->capacity * 2 : DEFAULT_SIZE;
        if (limit && capacity > limit)
            capacity = limit;
        uint8_t *data = cw_alloc_atomic(cx, capacity);
        if (o->len)
            memcpy(data, o->data, (size_t)o->len);
        o->data = data;
        o->capacity = capacity;
    }
    int64_t left = o->capacity - o->len;
    z->next_out = o->data + o->len;
    z->avail_out = (uInt)(left < UINT32_MAX ? left : UINT32_MAX);
    return true;
}

static void output_taken(Output *o, const z_stream *z) {
    o->len = z->next_out - o->data;
}

/* Input in pieces that fit the library's counters. */
static void input_next(z_stream *z, int64_t *left) {
    if (z->avail_in || !*left)
        return;
    z->avail_in = (uInt)(*left < UINT32_MAX ? *left : UINT32_MAX);
    *left -= z->avail_in;
}

/* Compresses s; Z_OK, Z_STREAM_END or an error. */
static int run_deflate(cw_ctx *cx, z_stream *z, cw_span s, int mode, Output *o) {
    int64_t left = s.len;
    int status = Z_OK;
    z->next_in = (Bytef *)s.data;
    z->avail_in = 0;
    do {
        input_next(z, &left);
        do {
            output_room(cx, o, z, 0);
            status = deflate(z, left ? Z_NO_FLUSH : mode);
            output_taken(o, z);
            if (status == Z_STREAM_ERROR)
                return status;
        } while (z->avail_out == 0);
    } while (left || z->avail_in);
    return status;
}

/* Decompresses s until its end, that of the stream, or `limit` bytes. *rest: what was not read. */
static int run_inflate(cw_ctx *cx, z_stream *z, cw_span s, int64_t limit, cw_value dictionary, Output *o,
                       cw_span *rest) {
    int64_t left = s.len;
    int status = Z_OK;
    z->next_in = (Bytef *)s.data;
    z->avail_in = 0;
    do {
        input_next(z, &left);
        while (output_room(cx, o, z, limit)) {
            status = inflate(z, Z_SYNC_FLUSH);
            output_taken(o, z);
            if (status == Z_NEED_DICT && dictionary.tag) {
                cw_span d = {NULL, 0};
                if (cw_span_get(cx, dictionary, &d) < 0)
                    break;
                status = inflateSetDictionary(z, d.data, (uInt)d.len);
                if (status == Z_OK)
                    continue;
            }
            if (status != Z_OK || z->avail_out)
                break;
        }
    } while (status == Z_OK && left && !z->avail_in);
    *rest = (cw_span){(uint8_t *)z->next_in, z->avail_in + left};
    return status;
}

/* ---------------------------------------------------------------- compress, decompress, checksums */

static int64_t int_argument(cw_ctx *cx, cw_value v, int64_t otherwise, int *out) {
    int64_t n = otherwise;
    if (v.tag && cw_int_as_c_int(cx, v, &n) < 0)
        return -1;
    *out = (int)n;
    return 0;
}

CW_FN(zlib_compress) {
    static const char *const names[] = {"", "level", "wbits", NULL};
    cw_value v[3];
    cw_span s;
    z_stream z;
    Output o = {0};
    int level, bits;
    if (cw_args_parse(cx, "compress", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0 || int_argument(cx, v[1], -1, &level) < 0 ||
        int_argument(cx, v[2], MAX_WBITS, &bits) < 0)
        return CW_MK_NULL;
    stream_begin(cx, &z);
    int status = deflateInit2(&z, level, Z_DEFLATED, bits, 8, Z_DEFAULT_STRATEGY);
    if (status == Z_STREAM_ERROR)
        return cw_raise(cx, error_class.p, "Bad compression level");
    if (status == Z_OK)
        status = run_deflate(cx, &z, s, Z_FINISH, &o);
    return status == Z_STREAM_END ? cw_bytes_new(cx, o.data, o.len)
                                  : raise_status(cx, &z, status, "while compressing data");
}

CW_FN(zlib_decompress) {
    static const char *const names[] = {"", "wbits", "bufsize", NULL};
    cw_value v[3];
    cw_span s, rest;
    z_stream z;
    Output o = {0};
    int bits;
    int64_t size = DEFAULT_SIZE;
    if (cw_args_parse(cx, "decompress", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0 || int_argument(cx, v[1], MAX_WBITS, &bits) < 0 ||
        (v[2].tag && cw_int_as_i64(cx, v[2], &size) < 0))
        return CW_MK_NULL;
    if (size < 0)
        return cw_raise(cx, &cw_type_ValueError, "bufsize must be non-negative");
    stream_begin(cx, &z);
    int status = inflateInit2(&z, bits);
    if (status != Z_OK)
        return raise_status(cx, &z, status, "while preparing to decompress data");
    status = run_inflate(cx, &z, s, 0, CW_MK_NULL, &o, &rest);
    if (status == Z_OK)
        status = Z_BUF_ERROR;
    return status == Z_STREAM_END ? cw_bytes_new(cx, o.data, o.len)
                                  : raise_status(cx, &z, status, "while decompressing data");
}

static cw_value checksum(cw_ctx *cx, const cw_value *args, int64_t nargs, uint32_t start,
                         uLong (*sum)(uLong, const Bytef *, z_size_t)) {
    cw_span s;
    uint64_t value = start;
    if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    if (nargs > 1) {
        cw_value low = cw_number_index(cx, args[1]);
        low = low.tag ? cw_number_binary(cx, CW_OP_AND, low, CW_MK_INT(UINT32_MAX)) : low;
        if (!low.tag)
            return low;
        value = (uint64_t)low.i;
    }
    return CW_MK_INT((int64_t)sum(value, s.data ? s.data : (const Bytef *)"", (z_size_t)s.len));
}

CW_FN(zlib_crc32) {
    return checksum(cx, args, nargs, 0, crc32_z);
}

CW_FN(zlib_adler32) {
    return checksum(cx, args, nargs, 1, adler32_z);
}

/* ---------------------------------------------------------------- Compress */

typedef struct zlib_object {
    cw_type *type;
    z_stream z;
    int64_t begun;   /* the stream is in use */
    int64_t eof;     /* Decompress: its end was read */
    cw_value unused; /* Decompress: bytes behind the end */
    cw_value tail;   /* Decompress: bytes that did not fit into max_length */
    cw_value dictionary;
} zlib_object;

static cw_type type_compress, type_decompress;

static zlib_object *object_new(cw_ctx *cx, cw_type *type) {
    zlib_object *o = cw_alloc(cx, sizeof *o);
    o->type = type;
    o->unused = o->tail = cw_bytes_new(cx, NULL, 0);
    stream_begin(cx, &o->z);
    return o;
}

CW_FN(zlib_compressobj) {
    static const char *const names[] = {"level", "method", "wbits", "memLevel", "strategy", "zdict", NULL};
    static const int defaults[] = {-1, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY};
    cw_value v[6];
    cw_span dictionary;
    int n[5];
    if (cw_args_parse(cx, "compressobj", args, nargs, kwnames, names, 0, -1, v) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 5; i++)
        if (int_argument(cx, v[i], defaults[i], &n[i]) < 0)
            return CW_MK_NULL;
    bool has_dictionary = v[5].tag && v[5].tag != CW_NONE;
    if (has_dictionary && cw_span_get(cx, v[5], &dictionary) < 0)
        return CW_MK_NULL;
    zlib_object *o = object_new(cx, &type_compress);
    int status = deflateInit2(&o->z, n[0], n[1], n[2], n[3], n[4]);
    if (status == Z_STREAM_ERROR)
        return cw_raise(cx, &cw_type_ValueError, "Invalid initialization option");
    if (status != Z_OK)
        return raise_status(cx, &o->z, status, "while creating compression object");
    if (has_dictionary && deflateSetDictionary(&o->z, dictionary.data, (uInt)dictionary.len) != Z_OK)
        return cw_raise(cx, &cw_type_ValueError, "Invalid dictionary");
    o->begun = 1;
    return CW_MK_OBJ(o);
}

CW_FN(compress_compress) {
    zlib_object *c = self.p;
    cw_span s;
    Output o = {0};
    if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    int status = c->begun ? run_deflate(cx, &c->z, s, Z_NO_FLUSH, &o) : Z_STREAM_ERROR;
    return status == Z_STREAM_ERROR ? raise_status(cx, &c->z, status, "while compressing data")
                                    : cw_bytes_new(cx, o.data, o.len);
}

CW_FN(compress_flush) {
    zlib_object *c = self.p;
    Output o = {0};
    int mode = Z_FINISH;
    if (int_argument(cx, nargs ? args[0] : CW_MK_NULL, Z_FINISH, &mode) < 0)
        return CW_MK_NULL;
    if (mode == Z_NO_FLUSH)
        return cw_bytes_new(cx, NULL, 0);
    int status = c->begun ? run_deflate(cx, &c->z, (cw_span){NULL, 0}, mode, &o) : Z_STREAM_ERROR;
    if (status == Z_STREAM_ERROR)
        return raise_status(cx, &c->z, status, "while flushing");
    if (status == Z_STREAM_END && mode == Z_FINISH)
        c->begun = 0;
    return cw_bytes_new(cx, o.data, o.len);
}

CW_FN(compress_copy) {
    zlib_object *c = self.p, *copy = object_new(cx, c->type);
    if (!c->begun || deflateCopy(&copy->z, &c->z) != Z_OK)
        return cw_raise(cx, &cw_type_ValueError, "Inconsistent stream state");
    copy->begun = 1;
    return CW_MK_OBJ(copy);
}

/* ---------------------------------------------------------------- Decompress */

CW_FN(zlib_decompressobj) {
    static const char *const names[] = {"wbits", "zdict", NULL};
    cw_value v[2];
    int bits;
    if (cw_args_parse(cx, "decompressobj", args, nargs, kwnames, names, 0, -1, v) < 0 ||
        int_argument(cx, v[0], MAX_WBITS, &bits) < 0)
        return CW_MK_NULL;
    if (v[1].tag && !cw_type_of(v[1])->getbuffer)
        return cw_raise(cx, &cw_type_TypeError, "zdict argument must support the buffer protocol");
    zlib_object *o = object_new(cx, &type_decompress);
    o->dictionary = v[1];
    int status = inflateInit2(&o->z, bits);
    if (status == Z_STREAM_ERROR)
        return cw_raise(cx, &cw_type_ValueError, "Invalid initialization option");
    if (status != Z_OK)
        return raise_status(cx, &o->z, status, "while creating decompression object");
    cw_span d;
    if (v[1].tag && bits < 0 &&
        (cw_span_get(cx, v[1], &d) < 0 || inflateSetDictionary(&o->z, d.data, (uInt)d.len) != Z_OK))
        return cx->exc ? CW_MK_NULL : raise_status(cx, &o->z, Z_DATA_ERROR, "while setting zdict");
    o->begun = 1;
    return CW_MK_OBJ(o);
}

/* What was not read becomes unused_data behind the end of the stream, else unconsumed_tail; which shows it,
 * too, where it was not empty before. */
static void keep_rest(cw_ctx *cx, zlib_object *d, int status, cw_span rest) {
    bool had_tail = CW_AS_BYTES(d->tail)->len > 0;
    if (status == Z_STREAM_END && rest.len) {
        cw_bytes *old = CW_AS_BYTES(d->unused);
        cw_value both = cw_bytes_new(cx, NULL, old->len + rest.len);
        if (!both.tag)
            return;
        memcpy(CW_AS_BYTES(both)->data, old->data, (size_t)old->len);
        memcpy(CW_AS_BYTES(both)->data + old->len, rest.data, (size_t)rest.len);
        d->unused = both;
    }
    if (had_tail || status != Z_STREAM_END)
        d->tail = cw_bytes_new(cx, rest.data, rest.len);
}

/* last: errors in the data are passed over, and the end of the stream ends the object's work. */
static cw_value decompress_some(cw_ctx *cx, zlib_object *d, cw_span s, int64_t limit, bool last) {
    Output o = {0};
    cw_span rest = s;
    int status = d->begun ? Z_STREAM_END : Z_STREAM_ERROR;
    if (d->begun && !d->eof)
        status = run_inflate(cx, &d->z, s, limit, d->dictionary, &o, &rest);
    if (cx->exc)
        return CW_MK_NULL;
    keep_rest(cx, d, status, rest);
    d->eof |= status == Z_STREAM_END;
    if (last && status == Z_STREAM_END)
        d->begun = 0;
    if (!last && status != Z_STREAM_END && status != Z_OK && status != Z_BUF_ERROR)
        return raise_status(cx, &d->z, status, "while decompressing data");
    return cw_bytes_new(cx, o.data, o.len);
}

CW_FN(decompress_decompress) {
    static const char *const names[] = {"", "max_length", NULL};
    cw_value v[2];
    cw_span s;
    int64_t limit = 0;
    if (cw_args_parse(cx, "decompress", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0 || (v[1].tag && cw_int_as_i64(cx, v[1], &limit) < 0))
        return CW_MK_NULL;
    if (limit < 0)
        return cw_raise(cx, &cw_type_ValueError, "max_length must be non-negative");
    return decompress_some(cx, self.p, s, limit, false);
}

CW_FN(decompress_flush) {
    zlib_object *d = self.p;
    int64_t length = DEFAULT_SIZE;
    if (nargs && cw_int_as_i64(cx, args[0], &length) < 0)
        return CW_MK_NULL;
    if (length <= 0)
        return cw_raise(cx, &cw_type_ValueError, "length must be greater than zero");
    return decompress_some(cx, d, cw_span_of(d->tail), 0, true);
}

CW_FN(decompress_copy) {
    zlib_object *d = self.p, *copy = object_new(cx, d->type);
    if (!d->begun || inflateCopy(&copy->z, &d->z) != Z_OK)
        return cw_raise(cx, &cw_type_ValueError, "Inconsistent stream state");
    copy->begun = 1;
    copy->eof = d->eof;
    copy->unused = d->unused;
    copy->tail = d->tail;
    copy->dictionary = d->dictionary;
    return CW_MK_OBJ(copy);
}

static cw_value get_unused(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return ((zlib_object *)self.p)->unused;
}

static cw_value get_tail(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return ((zlib_object *)self.p)->tail;
}

static cw_value get_eof(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((zlib_object *)self.p)->eof);
}

static const cw_method_def compress_methods[] = {
    CW_M1("compress", compress_compress), CW_MN("flush", compress_flush, 0, 1), CW_M0("copy", compress_copy),
    CW_M0("__copy__", compress_copy),     CW_M1("__deepcopy__", compress_copy), CW_M_END};
static const cw_method_def decompress_methods[] = {CW_MK("decompress", decompress_decompress),
                                                   CW_MN("flush", decompress_flush, 0, 1),
                                                   CW_M0("copy", decompress_copy),
                                                   CW_M0("__copy__", decompress_copy),
                                                   CW_M1("__deepcopy__", decompress_copy),
                                                   CW_M_END};
static const cw_getset_def decompress_getsets[] = {{"unused_data", get_unused, NULL, NULL, NULL},
                                                   {"unconsumed_tail", get_tail, NULL, NULL, NULL},
                                                   {"eof", get_eof, NULL, NULL, NULL},
                                                   {0}};
static cw_type type_compress = {.type = &cw_type_type,
                                .name = "zlib.Compress",
                                .base = &cw_type_object,
                                .basicsize = sizeof(zlib_object),
                                .methods = compress_methods};
static cw_type type_decompress = {.type = &cw_type_type,
                                  .name = "zlib.Decompress",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(zlib_object),
                                  .methods = decompress_methods,
                                  .getsets = decompress_getsets};

/* ---------------------------------------------------------------- the module */

static const cw_method_def functions[] = {CW_MK("compress", zlib_compress),
                                          CW_MK("decompress", zlib_decompress),
                                          CW_MK("compressobj", zlib_compressobj),
                                          CW_MK("decompressobj", zlib_decompressobj),
                                          CW_MN("crc32", zlib_crc32, 1, 2),
                                          CW_MN("adler32", zlib_adler32, 1, 2),
                                          CW_M_END};

static int64_t zlib_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant numbers[] = {{"DEFLATED", Z_DEFLATED},
                                          {"DEF_BUF_SIZE", DEFAULT_SIZE},
                                          {"DEF_MEM_LEVEL", 8},
                                          {"MAX_WBITS", MAX_WBITS},
                                          {"Z_BEST_COMPRESSION", Z_BEST_COMPRESSION},
                                          {"Z_BEST_SPEED", Z_BEST_SPEED},
                                          {"Z_BLOCK", Z_BLOCK},
                                          {"Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION},
                                          {"Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY},
                                          {"Z_FILTERED", Z_FILTERED},
                                          {"Z_FINISH", Z_FINISH},
                                          {"Z_FIXED", Z_FIXED},
                                          {"Z_FULL_FLUSH", Z_FULL_FLUSH},
                                          {"Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY},
                                          {"Z_NO_COMPRESSION", Z_NO_COMPRESSION},
                                          {"Z_NO_FLUSH", Z_NO_FLUSH},
                                          {"Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH},
                                          {"Z_RLE", Z_RLE},
                                          {"Z_SYNC_FLUSH", Z_SYNC_FLUSH},
                                          {"Z_TREES", Z_TREES},
                                          CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, numbers) < 0)
        return -1;
    cw_module_set(cx, m, "ZLIB_VERSION", cw_str_new(cx, ZLIB_VERSION, -1));
    cw_module_set(cx, m, "ZLIB_RUNTIME_VERSION", cw_str_new(cx, zlibVersion(), -1));
    return cw_module_add_exception(cx, m, "zlib", "error", &cw_type_Exception, &error_class);
}

const cw_native_module cw_native_zlib = {"zlib", functions, zlib_exec, NULL};
