/* mod_bz2.c: module _bz2: compressor and decompressor over the library bzip2. */
#include <bzlib.h>

#include "mod_coder.h"

typedef struct bz2_object {
    cw_coder coder;
    bz_stream z;
    int64_t decompresses;
} bz2_object;

static cw_type type_compressor, type_decompressor;

static CoderStep raise_status(cw_ctx *cx, int status) {
    switch (status) {
    case BZ_PARAM_ERROR:
        cw_raise(cx, &cw_type_ValueError, "Internal error - invalid parameters passed to libbzip2");
        break;
    case BZ_MEM_ERROR:
        cw_raise(cx, &cw_type_MemoryError, "out of memory");
        break;
    case BZ_DATA_ERROR:
    case BZ_DATA_ERROR_MAGIC:
        cw_raise(cx, &cw_type_OSError, "Invalid data stream");
        break;
    case BZ_IO_ERROR:
        cw_raise(cx, &cw_type_OSError, "Unknown I/O error");
        break;
    case BZ_UNEXPECTED_EOF:
        cw_raise(cx, &cw_type_EOFError,
                 "Compressed file ended before the logical end-of-stream was detected");
        break;
    default:
        cw_raise(cx, &cw_type_RuntimeError, "Internal error - Invalid sequence of commands sent to libbzip2");
    }
    return CODER_ERROR;
}

static unsigned within_unsigned(int64_t n) {
    return (unsigned)(n < UINT32_MAX ? n : UINT32_MAX);
}

static CoderStep step(cw_ctx *cx, cw_coder *c, bool finish) {
    bz2_object *o = (bz2_object *)c;
    unsigned in = within_unsigned(c->in.len), out = within_unsigned(c->out.len);
    o->z.next_in = (char *)c->in.data;
    o->z.avail_in = in;
    o->z.next_out = (char *)c->out.data;
    o->z.avail_out = out;
    int status =
        o->decompresses ? BZ2_bzDecompress(&o->z) : BZ2_bzCompress(&o->z, finish ? BZ_FINISH : BZ_RUN);
    c->in = (cw_span){c->in.data + (in - o->z.avail_in), c->in.len - (in - o->z.avail_in)};
    c->out = (cw_span){c->out.data + (out - o->z.avail_out), c->out.len - (out - o->z.avail_out)};
    if (status == BZ_STREAM_END)
        return CODER_END;
    return status < 0 ? raise_status(cx, status) : CODER_ON;
}

static void end(cw_coder *c) {
    bz2_object *o = (bz2_object *)c;
    if (o->decompresses)
        BZ2_bzDecompressEnd(&o->z);
    else
        BZ2_bzCompressEnd(&o->z);
}

static const cw_coder_library library = {step, end, "End of stream already reached", false};

CW_NEW(compressor_new) {
    static const char *const names[] = {"", NULL};
    cw_value v;
    int64_t level = 9;
    if (cw_args_parse(cx, "BZ2Compressor", args, nargs, kwnames, names, 0, -1, &v) < 0 ||
        (v.tag && cw_int_as_c_int(cx, v, &level) < 0))
        return CW_MK_NULL;
    if (level < 1 || level > 9)
        return cw_raise(cx, &cw_type_ValueError, "compresslevel must be between 1 and 9");
    bz2_object *o = cw_coder_new(cx, type, sizeof *o, &library);
    int status = BZ2_bzCompressInit(&o->z, (int)level, 0, 0);
    if (status != BZ_OK)
        return raise_status(cx, status), CW_MK_NULL;
    o->coder.open = 1;
    return CW_MK_OBJ(o);
}

CW_NEW(decompressor_new) {
    (void)args;
    if (cw_args_no_keywords(cx, "BZ2Decompressor", kwnames) < 0)
        return CW_MK_NULL;
    if (nargs)
        return cw_raise(cx, &cw_type_TypeError, "BZ2Decompressor() takes no positional arguments");
    bz2_object *o = cw_coder_new(cx, type, sizeof *o, &library);
    o->decompresses = 1;
    int status = BZ2_bzDecompressInit(&o->z, 0, 0);
    if (status != BZ_OK)
        return raise_status(cx, status), CW_MK_NULL;
    o->coder.open = 1;
    return CW_MK_OBJ(o);
}

static const cw_method_def compressor_methods[] = {CW_M1("compress", cw_coder_compress),
                                                   CW_M0("flush", cw_coder_flush), CW_M_END};
static const cw_method_def decompressor_methods[] = {CW_MK("decompress", cw_coder_decompress), CW_M_END};
static const cw_getset_def decompressor_getsets[] = {
    {"eof", cw_coder_get_eof, NULL, NULL, NULL},
    {"needs_input", cw_coder_get_needs_input, NULL, NULL, NULL},
    {"unused_data", cw_coder_get_unused, NULL, NULL, NULL},
    {0}};
static cw_type type_compressor = {.type = &cw_type_type,
                                  .name = "_bz2.BZ2Compressor",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(bz2_object),
                                  .new_ = compressor_new,
                                  .finalize = cw_coder_finalize,
                                  .methods = compressor_methods};
static cw_type type_decompressor = {.type = &cw_type_type,
                                    .name = "_bz2.BZ2Decompressor",
                                    .base = &cw_type_object,
                                    .basicsize = sizeof(bz2_object),
                                    .new_ = decompressor_new,
                                    .finalize = cw_coder_finalize,
                                    .methods = decompressor_methods,
                                    .getsets = decompressor_getsets};

static int64_t bz2_exec(cw_ctx *cx, cw_module *m) {
    cw_module_set(cx, m, "BZ2Compressor", CW_MK_OBJ(&type_compressor));
    return cw_module_set(cx, m, "BZ2Decompressor", CW_MK_OBJ(&type_decompressor));
}

const cw_native_module cw_native__bz2 = {"_bz2", NULL, bz2_exec, NULL};
