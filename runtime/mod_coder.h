/* mod_coder.h: what the modules _bz2 and _lzma share: objects that compress or decompress a stream piece by
 * piece.
 *
 * The library's stream is the C library's memory; the object frees it when the stream ends, or when it is
 * collected. */
#ifndef CW_MOD_CODER_H
#define CW_MOD_CODER_H

#include "bytes.h"
#include "containers.h"

typedef enum CoderStep { CODER_ERROR = -1, CODER_ON, CODER_END } CoderStep;

typedef struct cw_coder cw_coder;
typedef struct cw_coder_library {
    /* One call of the library: takes from `in`, gives to `out`, and moves both. CODER_ERROR: exception
     * pending. */
    CoderStep (*step)(cw_ctx *cx, cw_coder *c, bool finish);
    void (*end)(cw_coder *c); /* frees the library's stream */
    const char *at_end;       /* what decompress says once the end was reached */
    bool output_first; /* the library may hold output back when it has taken all input: more must be asked for
                        */
} cw_coder_library;

struct cw_coder {
    cw_type *type;
    const cw_coder_library *library;
    cw_span in, out; /* what is left of the present input, and of the room for output */
    uint8_t *joined; /* where the present input begins that is made of two pieces */
    int64_t open;    /* the library's stream is there */
    int64_t eof;     /* decompressor: the end of the stream was read */
    int64_t needs_input;
    cw_value pending; /* input that did not fit into max_length: bytes */
    cw_value unused;  /* bytes behind the end */
};

/* An object of the given size that begins with a cw_coder. */
void *cw_coder_new(cw_ctx *cx, cw_type *type, int64_t size, const cw_coder_library *library);
void cw_coder_close(cw_coder *c);
void cw_coder_finalize(cw_ctx *cx, cw_value self); /* finalize of the types */
/* Methods and attributes (eof, needs_input, unused_data) of the types. */
cw_value cw_coder_compress(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_coder_flush(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_coder_decompress(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames);
cw_value cw_coder_get_eof(cw_ctx *cx, cw_value self, void *closure);
cw_value cw_coder_get_needs_input(cw_ctx *cx, cw_value self, void *closure);
cw_value cw_coder_get_unused(cw_ctx *cx, cw_value self, void *closure);

#endif
