/* mod_lzma.c: module _lzma: compressor and decompressor over liblzma; chains of filters are in
 * mod_lzma_filters.c. */
#include "mod_lzma.h"
#include "module_tables.h"

typedef struct lzma_object {
    cw_coder coder;
    lzma_stream z;
    int64_t check; /* decompressor: the integrity check in use */
} lzma_object;

enum { FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW };
enum { CHECK_UNKNOWN = LZMA_CHECK_ID_MAX + 1 };

static cw_type type_compressor, type_decompressor;
static cw_value error_class;

cw_value cw_lzma_raise_preset(cw_ctx *cx, uint32_t preset) {
    return cw_raise(cx, error_class.p, "Invalid compression preset: %u", preset);
}

int64_t cw_lzma_check(cw_ctx *cx, lzma_ret status) {
    static const char *const words[] = {
        [LZMA_UNSUPPORTED_CHECK] = "Unsupported integrity check",
        [LZMA_MEMLIMIT_ERROR] = "Memory usage limit exceeded",
        [LZMA_FORMAT_ERROR] = "Input format not supported by decoder",
        [LZMA_OPTIONS_ERROR] = "Invalid or unsupported options",
        [LZMA_DATA_ERROR] = "Corrupt input data",
        [LZMA_BUF_ERROR] = "Insufficient buffer space",
        [LZMA_PROG_ERROR] = "Internal error",
    };
    switch (status) {
    case LZMA_OK:
    case LZMA_GET_CHECK:
    case LZMA_NO_CHECK:
    case LZMA_STREAM_END:
        return 0;
    case LZMA_MEM_ERROR:
        return cw_raise_i(cx, &cw_type_MemoryError, "out of memory");
    default:
        return cw_raise_i(cx, error_class.p, "%s",
                          status < sizeof words / sizeof *words && words[status]
                              ? words[status]
                              : "Unrecognized error from liblzma");
    }
}

static CoderStep step(cw_ctx *cx, cw_coder *c, bool finish) {
    lzma_object *o = (lzma_object *)c;
    o->z.next_in = c->in.data;
    o->z.avail_in = (size_t)c->in.len;
    o->z.next_out = (uint8_t *)c->out.data;
    o->z.avail_out = (size_t)c->out.len;
    lzma_ret status = lzma_code(&o->z, finish ? LZMA_FINISH : LZMA_RUN);
    c->in = (cw_span){(uint8_t *)o->z.next_in, (int64_t)o->z.avail_in};
    c->out = (cw_span){o->z.next_out, (int64_t)o->z.avail_out};
    if (status == LZMA_BUF_ERROR && !c->in.len && (c->out.len || !finish))
        status = LZMA_OK; /* nothing to do is no error */
    if (cw_lzma_check(cx, status) < 0)
        return CODER_ERROR;
    if (status == LZMA_GET_CHECK || status == LZMA_NO_CHECK)
        o->check = lzma_get_check(&o->z);
    return status == LZMA_STREAM_END ? CODER_END : CODER_ON;
}

static void end(cw_coder *c) {
    lzma_end(&((lzma_object *)c)->z);
}

static const cw_coder_library library = {step, end, "Already at end of stream", true};

static lzma_object *object_new(cw_ctx *cx, cw_type *type) {
    lzma_object *o = cw_coder_new(cx, type, sizeof *o, &library);
    o->z = (lzma_stream)LZMA_STREAM_INIT;
    o->check = CHECK_UNKNOWN;
    return o;
}

static cw_value opened(cw_ctx *cx, lzma_object *o, lzma_ret status) {
    o->coder.open = 1;
    if (cw_lzma_check(cx, status) < 0) {
        cw_coder_close(&o->coder);
        return CW_MK_NULL;
    }
    return CW_MK_OBJ(o);
}

/* ---------------------------------------------------------------- compressor */

/* .lzma: a single filter, which is LZMA1. */
static lzma_ret begin_alone(cw_ctx *cx, lzma_object *o, uint32_t preset, cw_value specs) {
    lzma_filter filters[LZMA_FILTERS_MAX + 1];
    lzma_options_lzma options;
    if (!specs.tag) {
        if (!lzma_lzma_preset(&options, preset))
            return lzma_alone_encoder(&o->z, &options);
        cw_lzma_raise_preset(cx, preset);
        return LZMA_PROG_ERROR;
    }
    if (cw_lzma_filters(cx, specs, filters) < 0)
        return LZMA_PROG_ERROR;
    if (filters[0].id == LZMA_FILTER_LZMA1 && filters[1].id == LZMA_VLI_UNKNOWN)
        return lzma_alone_encoder(&o->z, filters[0].options);
    cw_raise(cx, &cw_type_ValueError,
             "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    return LZMA_PROG_ERROR;
}

static lzma_ret begin_compressor(cw_ctx *cx, lzma_object *o, int64_t format, int64_t check, uint32_t preset,
                                 cw_value specs) {
    lzma_filter filters[LZMA_FILTERS_MAX + 1];
    if (format == FORMAT_ALONE)
        return begin_alone(cx, o, preset, specs);
    if (specs.tag && cw_lzma_filters(cx, specs, filters) < 0)
        return LZMA_PROG_ERROR;
    if (format == FORMAT_XZ)
        return specs.tag ? lzma_stream_encoder(&o->z, filters, (lzma_check)check)
                         : lzma_easy_encoder(&o->z, preset, (lzma_check)check);
    if (specs.tag)
        return lzma_raw_encoder(&o->z, filters);
    cw_raise(cx, &cw_type_ValueError, "Must specify filters for FORMAT_RAW");
    return LZMA_PROG_ERROR;
}

/* LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None) */
CW_NEW(compressor_new) {
    static const char *const names[] = {"format", "check", "preset", "filters", NULL};
    cw_value v[4];
    int64_t format = FORMAT_XZ, check = -1;
    uint32_t preset = LZMA_PRESET_DEFAULT;
    if (cw_args_parse(cx, "LZMACompressor", args, nargs, kwnames, names, 0, -1, v) < 0 ||
        (v[0].tag && cw_int_as_signed(cx, v[0], &format) < 0) ||
        (v[1].tag && cw_int_as_signed(cx, v[1], &check) < 0))
        return CW_MK_NULL;
    cw_value specs = v[3].tag == CW_NONE ? CW_MK_NULL : v[3];
    bool has_preset = v[2].tag && v[2].tag != CW_NONE;
    if (has_preset && specs.tag)
        return cw_raise(cx, &cw_type_ValueError, "Cannot specify both preset and filter chain");
    if (has_preset && cw_lzma_u32(cx, v[2], &preset) < 0)
        return CW_MK_NULL;
    if (format != FORMAT_XZ && check != -1 && check != LZMA_CHECK_NONE)
        return cw_raise(cx, &cw_type_ValueError, "Integrity checks are only supported by FORMAT_XZ");
    if (format != FORMAT_XZ && format != FORMAT_ALONE && format != FORMAT_RAW)
        return cw_raise(cx, &cw_type_ValueError, "Invalid container format: %d", (int)format);
    lzma_object *o = object_new(cx, type);
    lzma_ret status = begin_compressor(cx, o, format, check == -1 ? LZMA_CHECK_CRC64 : check, preset, specs);
    return cx->exc ? CW_MK_NULL : opened(cx, o, status);
}

/* ---------------------------------------------------------------- decompressor */

static lzma_ret begin_decompressor(cw_ctx *cx, lzma_object *o, int64_t format, uint64_t memory,
                                   cw_value specs) {
    const uint32_t flags = LZMA_TELL_ANY_CHECK | LZMA_TELL_NO_CHECK;
    lzma_filter filters[LZMA_FILTERS_MAX + 1];
    switch (format) {
    case FORMAT_AUTO:
        return lzma_auto_decoder(&o->z, memory, flags);
    case FORMAT_XZ:
        return lzma_stream_decoder(&o->z, memory, flags);
    case FORMAT_ALONE:
        o->check = LZMA_CHECK_NONE;
        return lzma_alone_decoder(&o->z, memory);
    default:
        o->check = LZMA_CHECK_NONE;
        return cw_lzma_filters(cx, specs, filters) < 0 ? LZMA_PROG_ERROR : lzma_raw_decoder(&o->z, filters);
    }
}

/* LZMADecompressor(format=FORMAT_AUTO, memlimit=None, filters=None) */
CW_NEW(decompressor_new) {
    static const char *const names[] = {"format", "memlimit", "filters", NULL};
    cw_value v[3];
    int64_t format = FORMAT_AUTO;
    uint64_t memory = UINT64_MAX;
    if (cw_args_parse(cx, "LZMADecompressor", args, nargs, kwnames, names, 0, -1, v) < 0 ||
        (v[0].tag && cw_int_as_c_int(cx, v[0], &format) < 0))
        return CW_MK_NULL;
    bool has_limit = v[1].tag && v[1].tag != CW_NONE, has_filters = v[2].tag && v[2].tag != CW_NONE;
    if (has_limit && format == FORMAT_RAW)
        return cw_raise(cx, &cw_type_ValueError, "Cannot specify memory limit with FORMAT_RAW");
    if (has_limit && cw_lzma_u64(cx, v[1], &memory) < 0)
        return CW_MK_NULL;
    if (format == FORMAT_RAW && !has_filters)
        return cw_raise(cx, &cw_type_ValueError, "Must specify filters for FORMAT_RAW");
    if (format != FORMAT_RAW && has_filters)
        return cw_raise(cx, &cw_type_ValueError, "Cannot specify filters except with FORMAT_RAW");
    if (format < FORMAT_AUTO || format > FORMAT_RAW)
        return cw_raise(cx, &cw_type_ValueError, "Invalid container format: %d", (int)format);
    lzma_object *o = object_new(cx, type);
    lzma_ret status = begin_decompressor(cx, o, format, memory, v[2]);
    return cx->exc ? CW_MK_NULL : opened(cx, o, status);
}

static cw_value get_check(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((lzma_object *)self.p)->check);
}

static const cw_method_def compressor_methods[] = {CW_M1("compress", cw_coder_compress),
                                                   CW_M0("flush", cw_coder_flush), CW_M_END};
static const cw_method_def decompressor_methods[] = {CW_MK("decompress", cw_coder_decompress), CW_M_END};
static const cw_getset_def decompressor_getsets[] = {
    {"check", get_check, NULL, NULL, NULL},
    {"eof", cw_coder_get_eof, NULL, NULL, NULL},
    {"needs_input", cw_coder_get_needs_input, NULL, NULL, NULL},
    {"unused_data", cw_coder_get_unused, NULL, NULL, NULL},
    {0}};
static cw_type type_compressor = {.type = &cw_type_type,
                                  .name = "_lzma.LZMACompressor",
                                  .base = &cw_type_object,
                                  .basicsize = sizeof(lzma_object),
                                  .new_ = compressor_new,
                                  .finalize = cw_coder_finalize,
                                  .methods = compressor_methods};
static cw_type type_decompressor = {.type = &cw_type_type,
                                    .name = "_lzma.LZMADecompressor",
                                    .base = &cw_type_object,
                                    .basicsize = sizeof(lzma_object),
                                    .new_ = decompressor_new,
                                    .finalize = cw_coder_finalize,
                                    .methods = decompressor_methods,
                                    .getsets = decompressor_getsets};

/* ---------------------------------------------------------------- the module */

CW_FN(lzma_is_check_supported) {
    int64_t id;
    return cw_int_as_c_int(cx, args[0], &id) < 0 ? CW_MK_NULL
                                                 : CW_MK_BOOL(lzma_check_is_supported((lzma_check)id));
}

static const cw_method_def lzma_functions[] = {
    CW_M1("is_check_supported", lzma_is_check_supported),
    CW_M1("_encode_filter_properties", cw_lzma_encode_properties),
    CW_MN("_decode_filter_properties", cw_lzma_decode_properties, 2, 2), CW_M_END};

static int64_t lzma_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant constants[] = {{"FORMAT_AUTO", FORMAT_AUTO},
                                            {"FORMAT_XZ", FORMAT_XZ},
                                            {"FORMAT_ALONE", FORMAT_ALONE},
                                            {"FORMAT_RAW", FORMAT_RAW},
                                            {"CHECK_NONE", LZMA_CHECK_NONE},
                                            {"CHECK_CRC32", LZMA_CHECK_CRC32},
                                            {"CHECK_CRC64", LZMA_CHECK_CRC64},
                                            {"CHECK_SHA256", LZMA_CHECK_SHA256},
                                            {"CHECK_ID_MAX", LZMA_CHECK_ID_MAX},
                                            {"CHECK_UNKNOWN", CHECK_UNKNOWN},
                                            {"FILTER_LZMA1", LZMA_FILTER_LZMA1},
                                            {"FILTER_LZMA2", LZMA_FILTER_LZMA2},
                                            {"FILTER_DELTA", LZMA_FILTER_DELTA},
                                            {"FILTER_X86", LZMA_FILTER_X86},
                                            {"FILTER_IA64", LZMA_FILTER_IA64},
                                            {"FILTER_ARM", LZMA_FILTER_ARM},
                                            {"FILTER_ARMTHUMB", LZMA_FILTER_ARMTHUMB},
                                            {"FILTER_SPARC", LZMA_FILTER_SPARC},
                                            {"FILTER_POWERPC", LZMA_FILTER_POWERPC},
                                            {"MF_HC3", LZMA_MF_HC3},
                                            {"MF_HC4", LZMA_MF_HC4},
                                            {"MF_BT2", LZMA_MF_BT2},
                                            {"MF_BT3", LZMA_MF_BT3},
                                            {"MF_BT4", LZMA_MF_BT4},
                                            {"MODE_FAST", LZMA_MODE_FAST},
                                            {"MODE_NORMAL", LZMA_MODE_NORMAL},
                                            {"PRESET_DEFAULT", LZMA_PRESET_DEFAULT},
                                            {"PRESET_EXTREME", LZMA_PRESET_EXTREME},
                                            CW_CONSTANTS_END};
    if (cw_module_add_constants(cx, m, constants) < 0 ||
        cw_module_add_exception(cx, m, "_lzma", "LZMAError", &cw_type_Exception, &error_class) < 0)
        return -1;
    cw_module_set(cx, m, "LZMACompressor", CW_MK_OBJ(&type_compressor));
    return cw_module_set(cx, m, "LZMADecompressor", CW_MK_OBJ(&type_decompressor));
}

const cw_native_module cw_native__lzma = {"_lzma", lzma_functions, lzma_exec, NULL};
