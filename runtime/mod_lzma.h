/* mod_lzma.h: between the files of module _lzma. */
#ifndef CW_MOD_LZMA_H
#define CW_MOD_LZMA_H

#include <lzma.h>

#include "mod_coder.h"

int64_t cw_lzma_check(cw_ctx *cx, lzma_ret status); /* -1 with the exception for a status that is an error */
/* Arguments of 64 and 32 bits without sign. 0 or -1. */
int64_t cw_lzma_u64(cw_ctx *cx, cw_value v, uint64_t *out);
int64_t cw_lzma_u32(cw_ctx *cx, cw_value v, uint32_t *out);
cw_value cw_lzma_raise_preset(cw_ctx *cx, uint32_t preset); /* LZMAError: there is no such preset */
/* The chain of filters that a sequence of dicts describes, ended as the library wants it. 0 or -1. */
int64_t cw_lzma_filters(cw_ctx *cx, cw_value specs, lzma_filter filters[LZMA_FILTERS_MAX + 1]);
cw_value cw_lzma_encode_properties(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames);
cw_value cw_lzma_decode_properties(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames);

#endif
