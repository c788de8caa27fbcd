/* hash.c: message digests as objects: _hashlib.HASH and HASHXOF. */
#include "hash.h"

void cw_hash_start(const cw_hash_kind *kind, cw_hash_state *s) {
    memset(s, 0, sizeof *s);
    if (kind->process)
        memcpy(s->md.h, kind->initial, sizeof s->md.h);
}

void cw_hash_update(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n) {
    if (kind->process)
        cw_hash_md_update(kind, s, p, n);
    else
        kind->absorb(kind, s, p, n);
}

void cw_hash_digest(const cw_hash_kind *kind, const cw_hash_state *s, uint8_t *out, int64_t n) {
    cw_hash_state copy = *s;
    if (kind->process)
        cw_hash_md_digest(kind, &copy, out);
    else
        kind->squeeze(kind, &copy, out, n);
}

int64_t cw_hash_bytes(cw_ctx *cx, cw_value v, cw_span *out) {
    if (CW_STR_CHECK(v))
        return cw_raise_i(cx, &cw_type_TypeError, "Strings must be encoded before hashing");
    if (!cw_type_of(v)->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError, "object supporting the buffer API required");
    return cw_span_get(cx, v, out);
}

cw_value cw_hash_hex(cw_ctx *cx, const uint8_t *p, int64_t n) {
    return cw_hex_text(cx, (cw_span){(uint8_t *)p, n}, CW_MK_NULL, 1);
}

cw_value cw_hash_new(cw_ctx *cx, const cw_hash_kind *kind, const char *name, const cw_value *args,
                     int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"string", "usedforsecurity", NULL};
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL};
    cw_span s;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 0, 1, in) < 0 ||
        (in[0].tag && cw_hash_bytes(cx, in[0], &s) < 0))
        return CW_MK_NULL;
    cw_hash_object *h = cw_alloc(cx, sizeof *h);
    h->type = kind->digest_size ? &cw_type_hash : &cw_type_hash_xof;
    h->kind = kind;
    cw_hash_start(kind, &h->state);
    if (in[0].tag)
        cw_hash_update(kind, &h->state, s.data, (uint64_t)s.len);
    return CW_MK_OBJ(h);
}

/* ---- methods ---- */

CW_FN(hash_update) {
    cw_hash_object *h = self.p;
    cw_span s;
    if (cw_hash_bytes(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    cw_hash_update(h->kind, &h->state, s.data, (uint64_t)s.len);
    return CW_MK_NONE;
}

CW_FN(hash_digest) {
    uint8_t out[64];
    cw_hash_object *h = self.p;
    cw_hash_digest(h->kind, &h->state, out, h->kind->digest_size);
    return cw_bytes_new(cx, out, h->kind->digest_size);
}

CW_FN(hash_hexdigest) {
    uint8_t out[64];
    cw_hash_object *h = self.p;
    cw_hash_digest(h->kind, &h->state, out, h->kind->digest_size);
    return cw_hash_hex(cx, out, h->kind->digest_size);
}

/* As many bytes as are asked for. */
static cw_value long_digest(cw_ctx *cx, cw_hash_object *h, const char *name, const cw_value *args,
                            int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"length", NULL};
    cw_value v[1];
    int64_t n;
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 1, -1, v) < 0 || cw_int_as_i64(cx, v[0], &n) < 0)
        return CW_MK_NULL;
    if (n < 0)
        return cw_raise(cx, &cw_type_ValueError, "value must be positive");
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    if (bytes.tag)
        cw_hash_digest(h->kind, &h->state, CW_AS_BYTES(bytes)->data, n);
    return bytes;
}

CW_FN(xof_digest) {
    return long_digest(cx, self.p, "digest", args, nargs, kwnames);
}

CW_FN(xof_hexdigest) {
    cw_value bytes = long_digest(cx, self.p, "hexdigest", args, nargs, kwnames);
    return bytes.tag ? cw_hash_hex(cx, CW_AS_BYTES(bytes)->data, CW_AS_BYTES(bytes)->len) : bytes;
}

CW_FN(hash_copy) {
    cw_hash_object *copy = cw_alloc(cx, sizeof *copy);
    memcpy(copy, self.p, sizeof *copy);
    return CW_MK_OBJ(copy);
}

static cw_value hash_repr(cw_ctx *cx, cw_value self) {
    cw_hash_object *h = self.p;
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<%s %s object @ %s>", h->kind->name, h->type->name, address);
}

static cw_value get_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((cw_hash_object *)self.p)->kind->digest_size);
}

static cw_value get_block_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((cw_hash_object *)self.p)->kind->block_size);
}

static cw_value get_name(cw_ctx *cx, cw_value self, void *closure CW_UNUSED) {
    return cw_str_new(cx, ((cw_hash_object *)self.p)->kind->name, -1);
}

static const cw_method_def hash_methods[] = {CW_M1("update", hash_update), CW_M0("digest", hash_digest),
                                             CW_M0("hexdigest", hash_hexdigest), CW_M0("copy", hash_copy),
                                             CW_M_END};
static const cw_method_def xof_methods[] = {CW_MK("digest", xof_digest), CW_MK("hexdigest", xof_hexdigest),
                                            CW_M_END};
static const cw_getset_def hash_getsets[] = {{"digest_size", get_size, NULL, NULL, NULL},
                                             {"block_size", get_block_size, NULL, NULL, NULL},
                                             {"name", get_name, NULL, NULL, NULL},
                                             {0}};

cw_type cw_type_hash = {.type = &cw_type_type,
                        .name = "_hashlib.HASH",
                        .base = &cw_type_object,
                        .basicsize = sizeof(cw_hash_object),
                        .methods = hash_methods,
                        .getsets = hash_getsets,
                        .repr = hash_repr};
cw_type cw_type_hash_xof = {.type = &cw_type_type,
                            .name = "_hashlib.HASHXOF",
                            .base = &cw_type_hash,
                            .basicsize = sizeof(cw_hash_object),
                            .methods = xof_methods,
                            .repr = hash_repr};
