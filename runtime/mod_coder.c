/* mod_coder.c: objects that compress or decompress a stream piece by piece: the part that does not ask which
 * library. */
#include "mod_coder.h"

enum { FIRST_SIZE = 8192 };

/* Output that grows, no further than `limit` bytes (-1: any number). */
typedef struct Output {
    uint8_t *data;
    int64_t capacity, limit;
} Output;

static int64_t output_length(const cw_coder *c, const Output *o) {
    return o->capacity - c->out.len;
}

/* Room for one byte at least; false at the limit. */
static bool output_room(cw_ctx *cx, cw_coder *c, Output *o) {
    int64_t used = output_length(c, o), capacity = o->capacity;
    if (c->out.len)
        return true;
    if (o->limit >= 0 && used >= o->limit)
        return false;
    capacity = capacity ? capacity * 2 : FIRST_SIZE;
    if (o->limit >= 0 && capacity > o->limit)
        capacity = o->limit;
    uint8_t *data = cw_alloc_atomic(cx, capacity);
    if (used)
        memcpy(data, o->data, (size_t)used);
    o->data = data;
    o->capacity = capacity;
    c->out = (cw_span){data + used, capacity - used};
    return true;
}

static cw_value output_bytes(cw_ctx *cx, cw_coder *c, const Output *o) {
    cw_value bytes = cw_bytes_new(cx, o->data, output_length(c, o));
    c->out = (cw_span){NULL, 0};
    return bytes;
}

void *cw_coder_new(cw_ctx *cx, cw_type *type, int64_t size, const cw_coder_library *library) {
    cw_coder *c = cw_alloc(cx, size);
    c->type = type;
    c->library = library;
    c->needs_input = 1;
    c->pending = c->unused = cw_bytes_new(cx, NULL, 0);
    cw_gc_register_finalizer(cx, c);
    return c;
}

void cw_coder_close(cw_coder *c) {
    if (c->open)
        c->library->end(c);
    c->open = 0;
}

void cw_coder_finalize(cw_ctx *cx CW_UNUSED, cw_value self) {
    cw_coder_close(self.p);
}

/* ---------------------------------------------------------------- compressing */

/* Steps until all input is taken or, finishing, the stream is complete; the library may keep output back. */
static cw_value compress(cw_ctx *cx, cw_coder *c, cw_span s, bool finish) {
    Output o = {.limit = -1};
    CoderStep step = CODER_ON;
    c->in = s;
    c->out = (cw_span){NULL, 0};
    while (step == CODER_ON && (finish || c->in.len)) {
        output_room(cx, c, &o);
        step = c->library->step(cx, c, finish);
    }
    c->in = (cw_span){NULL, 0};
    return step == CODER_ERROR ? CW_MK_NULL : output_bytes(cx, c, &o);
}

cw_value cw_coder_compress(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs CW_UNUSED,
                           cw_tuple *kwnames CW_UNUSED) {
    cw_coder *c = self.p;
    cw_span s;
    if (cw_span_get(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    if (!c->open)
        return cw_raise(cx, &cw_type_ValueError, "Compressor has been flushed");
    return s.len ? compress(cx, c, s, false) : cw_bytes_new(cx, NULL, 0);
}

cw_value cw_coder_flush(cw_ctx *cx, cw_value self, const cw_value *args CW_UNUSED, int64_t nargs CW_UNUSED,
                        cw_tuple *kwnames CW_UNUSED) {
    cw_coder *c = self.p;
    if (!c->open)
        return cw_raise(cx, &cw_type_ValueError, "Repeated call to flush()");
    cw_value rest = compress(cx, c, (cw_span){NULL, 0}, true);
    cw_coder_close(c);
    return rest;
}

/* ---------------------------------------------------------------- decompressing */

/* What waited, then s. */
static cw_span with_pending(cw_ctx *cx, cw_coder *c, cw_span s) {
    cw_bytes *old = CW_AS_BYTES(c->pending);
    if (!old->len)
        return s;
    uint8_t *both = c->joined = cw_alloc_atomic(cx, old->len + s.len + 1);
    memcpy(both, old->data, (size_t)old->len);
    if (s.len)
        memcpy(both + old->len, s.data, (size_t)s.len);
    return (cw_span){both, old->len + s.len};
}

/* Where the input stands after a call. */
static void keep_rest(cw_ctx *cx, cw_coder *c) {
    cw_value rest = cw_bytes_new(cx, c->in.data, c->in.len);
    c->needs_input = !c->eof && !c->in.len && (!c->library->output_first || c->out.len);
    c->pending = c->eof ? cw_bytes_new(cx, NULL, 0) : rest;
    if (c->eof) {
        c->unused = rest;
        cw_coder_close(c);
    }
    c->in = (cw_span){NULL, 0};
    c->joined = NULL;
}

static cw_value decompress(cw_ctx *cx, cw_coder *c, cw_span s, int64_t limit) {
    Output o = {.limit = limit};
    CoderStep step = CODER_ON;
    c->in = with_pending(cx, c, s);
    c->out = (cw_span){NULL, 0};
    output_room(cx, c, &o);
    while (step == CODER_ON) {
        step = c->library->step(cx, c, false);
        if (step != CODER_ON || (!c->library->output_first && !c->in.len))
            break;
        if (c->out.len ? !c->in.len : !output_room(cx, c, &o))
            break;
    }
    if (step == CODER_ERROR)
        return CW_MK_NULL;
    c->eof = step == CODER_END;
    keep_rest(cx, c);
    return output_bytes(cx, c, &o);
}

cw_value cw_coder_decompress(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    static const char *const names[] = {"data", "max_length", NULL};
    cw_coder *c = self.p;
    cw_value v[2];
    cw_span s;
    int64_t limit = -1;
    if (cw_args_parse(cx, "decompress", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0 || (v[1].tag && cw_int_as_i64(cx, v[1], &limit) < 0))
        return CW_MK_NULL;
    if (c->eof || !c->open)
        return cw_raise(cx, &cw_type_EOFError, c->library->at_end);
    return decompress(cx, c, s, limit);
}

cw_value cw_coder_get_eof(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((cw_coder *)self.p)->eof);
}
cw_value cw_coder_get_needs_input(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((cw_coder *)self.p)->needs_input);
}
cw_value cw_coder_get_unused(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return ((cw_coder *)self.p)->unused;
}
