/* mod_lzma_filters.c: module _lzma: filters between the dicts that describe them and the library's structs.
 */
#include <stdlib.h>

#include "mod_lzma.h"

/* A number in a filter's options. */
typedef struct Option {
    const char *name;
    size_t at; /* of a uint32_t, or of an enum of its size */
} Option;

static const Option lzma_options[] = {{"dict_size", offsetof(lzma_options_lzma, dict_size)},
                                      {"lc", offsetof(lzma_options_lzma, lc)},
                                      {"lp", offsetof(lzma_options_lzma, lp)},
                                      {"pb", offsetof(lzma_options_lzma, pb)},
                                      {"mode", offsetof(lzma_options_lzma, mode)},
                                      {"nice_len", offsetof(lzma_options_lzma, nice_len)},
                                      {"mf", offsetof(lzma_options_lzma, mf)},
                                      {"depth", offsetof(lzma_options_lzma, depth)},
                                      {NULL, 0}};
static const Option delta_options[] = {{"dist", offsetof(lzma_options_delta, dist)}, {NULL, 0}};
static const Option bcj_options[] = {{"start_offset", offsetof(lzma_options_bcj, start_offset)}, {NULL, 0}};

int64_t cw_lzma_u64(cw_ctx *cx, cw_value v, uint64_t *out) {
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError, "an integer is required");
    return cw_int_as_u64(cx, v, NULL, NULL, out);
}

int64_t cw_lzma_u32(cw_ctx *cx, cw_value v, uint32_t *out) {
    uint64_t n;
    if (cw_lzma_u64(cx, v, &n) < 0)
        return -1;
    if (n > UINT32_MAX)
        return cw_raise_i(cx, &cw_type_OverflowError, "Value too large for uint32_t type");
    *out = (uint32_t)n;
    return 0;
}

/* Reads an entry of a description into the struct. "id" is read elsewhere; so is "preset", where there are
 * any. */
static int64_t read_option(cw_ctx *cx, cw_value key, cw_value v, const Option *table, bool preset,
                           void *out) {
    if (!CW_IS(key, CW_TYPE_STR))
        return -1;
    if (cw_str_equal_utf8(key.p, "id") || (preset && cw_str_equal_utf8(key.p, "preset")))
        return 0;
    while (table->name && !cw_str_equal_utf8(key.p, table->name))
        table++;
    return table->name ? cw_lzma_u32(cx, v, (uint32_t *)((char *)out + table->at)) : -1;
}

static int64_t read_options(cw_ctx *cx, cw_value spec, const Option *table, bool preset, const char *what,
                            void *out) {
    cw_value key, v;
    int64_t at = 0, status = CW_IS(spec, CW_TYPE_DICT) ? 0 : -1;
    while (status == 0 && cw_dict_next(spec.p, &at, &key, &v))
        status = read_option(cx, key, v, table, preset, out);
    if (status == 0)
        return 0;
    cw_clear(cx);
    return cw_raise_i(cx, &cw_type_ValueError, "Invalid filter specifier for %s filter", what);
}

/* The value of a key in a description, CW_NULL without exception where it is not there. */
static cw_value entry(cw_ctx *cx, cw_value spec, const char *key) {
    cw_value v = cw_object_getitem(cx, spec, cw_str_new(cx, key, -1));
    if (!v.tag && cw_pending_is(cx, &cw_type_KeyError))
        cw_clear(cx);
    return v;
}

static void *read_lzma(cw_ctx *cx, cw_value spec) {
    lzma_options_lzma *options = cw_alloc(cx, sizeof *options);
    uint32_t preset = LZMA_PRESET_DEFAULT;
    cw_value given = entry(cx, spec, "preset");
    if (cx->exc || (given.tag && cw_lzma_u32(cx, given, &preset) < 0))
        return NULL;
    if (lzma_lzma_preset(options, preset))
        return cw_lzma_raise_preset(cx, preset), NULL;
    return read_options(cx, spec, lzma_options, true, "LZMA", options) < 0 ? NULL : options;
}

static int64_t read_filter(cw_ctx *cx, cw_value spec, lzma_filter *out) {
    uint64_t id;
    if (!cw_type_of(spec)->getitem)
        return cw_raise_i(cx, &cw_type_TypeError, "Filter specifier must be a dict or dict-like object");
    cw_value v = entry(cx, spec, "id");
    if (!v.tag)
        return cx->exc ? -1
                       : cw_raise_i(cx, &cw_type_ValueError, "Filter specifier must have an \"id\" entry");
    if (cw_lzma_u64(cx, v, &id) < 0)
        return -1;
    out->id = id;
    switch (out->id) {
    case LZMA_FILTER_LZMA1:
    case LZMA_FILTER_LZMA2:
        return (out->options = read_lzma(cx, spec)) ? 0 : -1;
    case LZMA_FILTER_DELTA: {
        lzma_options_delta *delta = out->options = cw_alloc(cx, sizeof *delta);
        delta->type = LZMA_DELTA_TYPE_BYTE;
        delta->dist = 1;
        return read_options(cx, spec, delta_options, false, "delta", delta);
    }
    case LZMA_FILTER_X86:
    case LZMA_FILTER_POWERPC:
    case LZMA_FILTER_IA64:
    case LZMA_FILTER_ARM:
    case LZMA_FILTER_ARMTHUMB:
    case LZMA_FILTER_SPARC:
        out->options = cw_alloc(cx, sizeof(lzma_options_bcj));
        return read_options(cx, spec, bcj_options, false, "BCJ", out->options);
    default:
        return cw_raise_i(cx, &cw_type_ValueError, "Invalid filter ID: %lu", (unsigned long)id);
    }
}

int64_t cw_lzma_filters(cw_ctx *cx, cw_value specs, lzma_filter filters[LZMA_FILTERS_MAX + 1]) {
    if (CW_IS(specs, CW_TYPE_DICT))
        return cw_raise_i(cx, &cw_type_TypeError, "%T is not a sequence", &specs);
    cw_value list = cw_object_len(cx, specs) < 0 ? CW_MK_NULL : cw_list_from(cx, specs);
    if (!list.tag)
        return -1;
    int64_t n = CW_AS_LIST(list)->len;
    if (n > LZMA_FILTERS_MAX)
        return cw_raise_i(cx, &cw_type_ValueError, "Too many filters - liblzma supports a maximum of %d",
                          LZMA_FILTERS_MAX);
    for (int64_t i = 0; i < n; i++)
        if (read_filter(cx, cw_list_get(list.p, i), &filters[i]) < 0)
            return -1;
    filters[n].id = LZMA_VLI_UNKNOWN;
    return 0;
}

cw_value cw_lzma_encode_properties(cw_ctx *cx, cw_value self CW_UNUSED, const cw_value *args,
                                   int64_t nargs CW_UNUSED, cw_tuple *kwnames CW_UNUSED) {
    lzma_filter filter;
    uint32_t size;
    if (read_filter(cx, args[0], &filter) < 0 || cw_lzma_check(cx, lzma_properties_size(&size, &filter)) < 0)
        return CW_MK_NULL;
    cw_value bytes = cw_bytes_new(cx, NULL, size);
    if (bytes.tag && size && cw_lzma_check(cx, lzma_properties_encode(&filter, CW_AS_BYTES(bytes)->data)) < 0)
        return CW_MK_NULL;
    return bytes;
}

static int64_t add_number(cw_ctx *cx, cw_dict *d, const char *name, uint64_t n) {
    return cw_dict_set(cx, d, cw_str_new(cx, name, -1), cw_int_from_u64(cx, n));
}

/* The description of a filter of the given id with these options. */
static cw_value describe(cw_ctx *cx, const lzma_filter *f) {
    cw_dict *d = cw_dict_new(cx);
    add_number(cx, d, "id", f->id);
    const lzma_options_lzma *lzma = f->options;
    switch (f->id) {
    case LZMA_FILTER_LZMA1:
        add_number(cx, d, "dict_size", lzma->dict_size);
        add_number(cx, d, "lc", lzma->lc);
        add_number(cx, d, "lp", lzma->lp);
        add_number(cx, d, "pb", lzma->pb);
        break;
    case LZMA_FILTER_LZMA2:
        add_number(cx, d, "dict_size", lzma->dict_size);
        break;
    case LZMA_FILTER_DELTA:
        add_number(cx, d, "dist", ((lzma_options_delta *)f->options)->dist);
        break;
    default:
        if (f->options)
            add_number(cx, d, "start_offset", ((lzma_options_bcj *)f->options)->start_offset);
    }
    return CW_MK_OBJ(d);
}

cw_value cw_lzma_decode_properties(cw_ctx *cx, cw_value self CW_UNUSED, const cw_value *args,
                                   int64_t nargs CW_UNUSED, cw_tuple *kwnames CW_UNUSED) {
    uint64_t id;
    cw_span s;
    if (cw_lzma_u64(cx, args[0], &id) < 0 || cw_span_get(cx, args[1], &s) < 0)
        return CW_MK_NULL;
    lzma_filter filter = {id, NULL};
    if (cw_lzma_check(cx, lzma_properties_decode(&filter, NULL, s.data, (size_t)s.len)) < 0)
        return CW_MK_NULL;
    cw_value described = describe(cx, &filter);
    free(filter.options);
    return described;
}
