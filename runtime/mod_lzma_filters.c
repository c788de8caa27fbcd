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

static int64_t as_u32(cw_ctx *cx, cw_value v, uint32_t *out) {
    int64_t n;
    if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    if (n < 0)
        return cw_raise_i(cx, &cw_type_OverflowError, "can't convert negative value to unsigned int");
    if (n > UINT32_MAX)
        return cw_raise_i(cx, &cw_type_OverflowError, "Value too large for uint32_t type");
    *out = (uint32_t)n;
    return 0;
}

static const Option *option_find(const Option *table, const cw_str *name, cw_ctx *cx) {
    const char *text = cw_str_utf8(cx, (cw_str *)name, NULL);
    for (; text && table->name; table++)
        if (strcmp(table->name, text) == 0)
            return table;
    return NULL;
}

/* Reads the entries of a description into the struct; "id" is not among them, "preset" may be. */
static int64_t read_options(cw_ctx *cx, cw_value spec, const Option *table, bool preset, const char *what,
                            void *out) {
    cw_value items = cw_call_method0(cx, spec, "items");
    cw_value list = items.tag ? cw_list_from(cx, items) : items;
    if (!list.tag)
        return -1;
    for (int64_t i = 0; i < CW_AS_LIST(list)->len; i++) {
        cw_tuple *pair = CW_AS_TUPLE(cw_list_get(list.p, i));
        cw_value key = pair->items[0];
        if (CW_IS(key, CW_TYPE_STR)) {
            const char *name = cw_str_utf8(cx, key.p, NULL);
            const Option *option = option_find(table, key.p, cx);
            if (name && (strcmp(name, "id") == 0 || (preset && strcmp(name, "preset") == 0)))
                continue;
            if (option && as_u32(cx, pair->items[1], (uint32_t *)((char *)out + option->at)) == 0)
                continue;
        }
        cw_clear(cx);
        return cw_raise_i(cx, &cw_type_ValueError, "Invalid filter specifier for %s filter", what);
    }
    return 0;
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
    if (cx->exc || (given.tag && as_u32(cx, given, &preset) < 0))
        return NULL;
    if (lzma_lzma_preset(options, preset)) {
        cw_value message = cw_str_format(cx, "Invalid compression preset: %u", preset);
        return cw_lzma_raise(cx, cw_str_utf8(cx, message.p, NULL)), NULL;
    }
    return read_options(cx, spec, lzma_options, true, "LZMA", options) < 0 ? NULL : options;
}

static int64_t read_filter(cw_ctx *cx, cw_value spec, lzma_filter *out) {
    int64_t id;
    if (!cw_type_of(spec)->getitem)
        return cw_raise_i(cx, &cw_type_TypeError, "Filter specifier must be a dict or dict-like object");
    cw_value v = entry(cx, spec, "id");
    if (!v.tag)
        return cx->exc ? -1
                       : cw_raise_i(cx, &cw_type_ValueError, "Filter specifier must have an \"id\" entry");
    if (cw_int_as_i64(cx, v, &id) < 0)
        return -1;
    out->id = (lzma_vli)id;
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
    cw_value list = cw_list_from(cx, specs);
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
    if (bytes.tag && cw_lzma_check(cx, lzma_properties_encode(&filter, CW_AS_BYTES(bytes)->data)) < 0)
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
    int64_t id;
    cw_span s;
    if (cw_int_as_i64(cx, args[0], &id) < 0 || cw_span_get(cx, args[1], &s) < 0)
        return CW_MK_NULL;
    lzma_filter filter = {(lzma_vli)id, NULL};
    if (cw_lzma_check(cx, lzma_properties_decode(&filter, NULL, s.data, (size_t)s.len)) < 0)
        return CW_MK_NULL;
    cw_value described = describe(cx, &filter);
    free(filter.options);
    return described;
}
