/* mod_hashlib.c: module _hashlib: the digests of hash.h by name, HMAC (RFC 2104) and PBKDF2 (RFC 8018). */
#include "hash.h"
#include "mod_operator.h"
#include "module_tables.h"

static const cw_hash_kind *const kinds[] = {&cw_hash_md5,      &cw_hash_sha1,      &cw_hash_sha224,
                                            &cw_hash_sha256,   &cw_hash_sha384,    &cw_hash_sha512,
                                            &cw_hash_sha3_224, &cw_hash_sha3_256,  &cw_hash_sha3_384,
                                            &cw_hash_sha3_512, &cw_hash_shake_128, &cw_hash_shake_256};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

static cw_value unsupported_class; /* UnsupportedDigestmodError */

static cw_value unsupported(cw_ctx *cx, cw_value name) {
    return cw_raise(cx, unsupported_class.p, "unsupported hash type %S", &name);
}

/* The algorithm of this name, in any case, or of a constructor; NULL: none, without exception. */
static const cw_hash_kind *find_kind(cw_ctx *cx, cw_value v) {
    cw_value name = v;
    if (!CW_STR_CHECK(v) && cw_object_lookup_attr(cx, v, cw_str_intern(cx, "__name__"), &name) <= 0) {
        cw_clear(cx);
        return NULL;
    }
    const char *text = CW_STR_CHECK(name) ? cw_str_utf8(cx, CW_AS_STR(name), NULL) : "";
    for (int i = 0; i < KIND_COUNT; i++)
        if (CW_STR_CHECK(v) ? !strcasecmp(text, kinds[i]->name) : !strcmp(text, kinds[i]->constructor))
            return kinds[i];
    return NULL;
}

/* ---- constructors ---- */

#define CONSTRUCTOR(algorithm)                                                                               \
    CW_FN(openssl_##algorithm) {                                                                             \
        return cw_hash_new(cx, &cw_hash_##algorithm, "openssl_" #algorithm, args, nargs, kwnames);           \
    }
CONSTRUCTOR(md5)
CONSTRUCTOR(sha1)
CONSTRUCTOR(sha224)
CONSTRUCTOR(sha256)
CONSTRUCTOR(sha384)
CONSTRUCTOR(sha512)
CONSTRUCTOR(sha3_224)
CONSTRUCTOR(sha3_256)
CONSTRUCTOR(sha3_384)
CONSTRUCTOR(sha3_512)
CONSTRUCTOR(shake_128)
CONSTRUCTOR(shake_256)

CW_FN(hashlib_new) {
    static const char *const names[] = {"name", "string", "usedforsecurity", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "new", args, nargs, kwnames, names, 1, 2, v) < 0)
        return CW_MK_NULL;
    if (!CW_STR_CHECK(v[0]))
        return cw_raise(cx, &cw_type_TypeError, "new() argument 'name' must be str, not %T", &v[0]);
    const cw_hash_kind *kind = find_kind(cx, v[0]);
    return kind ? cw_hash_new(cx, kind, "new", v + 1, v[1].tag ? 1 : 0, NULL) : unsupported(cx, v[0]);
}

/* ---- HMAC ---- */

typedef struct hmac_object {
    cw_type *type;
    const cw_hash_kind *kind;
    cw_hash_state inner, outer; /* after the padded key; inner goes on */
} hmac_object;

static void hmac_start(hmac_object *h, cw_span key) {
    const cw_hash_kind *k = h->kind;
    uint8_t pad[200] = {0};
    if (key.len > k->block_size) {
        cw_hash_start(k, &h->inner);
        cw_hash_update(k, &h->inner, key.data, (uint64_t)key.len);
        cw_hash_digest(k, &h->inner, pad, k->digest_size);
    } else if (key.len) {
        memcpy(pad, key.data, (size_t)key.len);
    }
    for (int i = 0; i < k->block_size; i++)
        pad[i] ^= 0x36;
    cw_hash_start(k, &h->inner);
    cw_hash_update(k, &h->inner, pad, (uint64_t)k->block_size);
    for (int i = 0; i < k->block_size; i++)
        pad[i] ^= 0x36 ^ 0x5c;
    cw_hash_start(k, &h->outer);
    cw_hash_update(k, &h->outer, pad, (uint64_t)k->block_size);
}

static void hmac_finish(const hmac_object *h, uint8_t *out) {
    cw_hash_state outer = h->outer;
    cw_hash_digest(h->kind, &h->inner, out, h->kind->digest_size);
    cw_hash_update(h->kind, &outer, out, (uint64_t)h->kind->digest_size);
    cw_hash_digest(h->kind, &outer, out, h->kind->digest_size);
}

CW_FN(hmac_update) {
    cw_span s;
    if (cw_hash_bytes(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    cw_hash_update(((hmac_object *)self.p)->kind, &((hmac_object *)self.p)->inner, s.data, (uint64_t)s.len);
    return CW_MK_NONE;
}

CW_FN(hmac_digest_method) {
    uint8_t out[64];
    hmac_finish(self.p, out);
    return cw_bytes_new(cx, out, ((hmac_object *)self.p)->kind->digest_size);
}

CW_FN(hmac_hexdigest) {
    uint8_t out[64];
    hmac_finish(self.p, out);
    return cw_hash_hex(cx, out, ((hmac_object *)self.p)->kind->digest_size);
}

CW_FN(hmac_copy) {
    hmac_object *copy = cw_alloc(cx, sizeof *copy);
    memcpy(copy, self.p, sizeof *copy);
    return CW_MK_OBJ(copy);
}

static cw_value hmac_repr(cw_ctx *cx, cw_value self) {
    char address[32];
    snprintf(address, sizeof address, "%p", self.p);
    return cw_str_format(cx, "<%s HMAC object @ %s>", ((hmac_object *)self.p)->kind->name, address);
}

static cw_value hmac_get_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((hmac_object *)self.p)->kind->digest_size);
}

static cw_value hmac_get_block_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((hmac_object *)self.p)->kind->block_size);
}

static cw_value hmac_get_name(cw_ctx *cx, cw_value self, void *closure CW_UNUSED) {
    return cw_str_format(cx, "hmac-%s", ((hmac_object *)self.p)->kind->name);
}

static const cw_method_def hmac_methods[] = {
    CW_M1("update", hmac_update), CW_M0("digest", hmac_digest_method), CW_M0("hexdigest", hmac_hexdigest),
    CW_M0("copy", hmac_copy), CW_M_END};
static const cw_getset_def hmac_getsets[] = {{"digest_size", hmac_get_size, NULL, NULL, NULL},
                                             {"block_size", hmac_get_block_size, NULL, NULL, NULL},
                                             {"name", hmac_get_name, NULL, NULL, NULL},
                                             {0}};
static cw_type type_hmac = {.type = &cw_type_type,
                            .name = "_hashlib.HMAC",
                            .base = &cw_type_object,
                            .basicsize = sizeof(hmac_object),
                            .methods = hmac_methods,
                            .getsets = hmac_getsets,
                            .repr = hmac_repr};

/* A new object for a key and a digestmod. */
static hmac_object *hmac_make(cw_ctx *cx, cw_value key, cw_value digestmod) {
    cw_span s;
    const cw_hash_kind *kind = find_kind(cx, digestmod);
    if (!kind || !kind->digest_size) {
        unsupported(cx, digestmod);
        return NULL;
    }
    if (cw_span_get(cx, key, &s) < 0)
        return NULL;
    hmac_object *h = cw_alloc(cx, sizeof *h);
    h->type = &type_hmac;
    h->kind = kind;
    hmac_start(h, s);
    return h;
}

CW_FN(hashlib_hmac_new) {
    static const char *const names[] = {"key", "msg", "digestmod", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "hmac_new", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    if (!v[2].tag)
        return cw_raise(cx, &cw_type_TypeError, "Missing required parameter 'digestmod'.");
    hmac_object *h = hmac_make(cx, v[0], v[2]);
    bool has_message = v[1].tag && v[1].tag != CW_NONE;
    if (!h || (has_message && !hmac_update(cx, CW_MK_OBJ(h), v + 1, 1, NULL).tag))
        return CW_MK_NULL;
    return CW_MK_OBJ(h);
}

CW_FN(hashlib_hmac_digest) {
    static const char *const names[] = {"key", "msg", "digest", NULL};
    cw_value v[3];
    if (cw_args_parse(cx, "hmac_digest", args, nargs, kwnames, names, 3, -1, v) < 0)
        return CW_MK_NULL;
    hmac_object *h = hmac_make(cx, v[0], v[2]);
    if (!h || !hmac_update(cx, CW_MK_OBJ(h), v + 1, 1, NULL).tag)
        return CW_MK_NULL;
    return hmac_digest_method(cx, CW_MK_OBJ(h), NULL, 0, NULL);
}

/* ---- PBKDF2 ---- */

/* Block number `index` (from 1) of the key: the sum of `rounds` chained HMACs of the salt. */
static void pbkdf2_block(const hmac_object *keyed, cw_span salt, uint32_t index, int64_t rounds,
                         uint8_t *out) {
    const cw_hash_kind *k = keyed->kind;
    uint8_t last[64],
        number[4] = {(uint8_t)(index >> 24), (uint8_t)(index >> 16), (uint8_t)(index >> 8), (uint8_t)index};
    hmac_object h = *keyed;
    cw_hash_update(k, &h.inner, salt.data, (uint64_t)salt.len);
    cw_hash_update(k, &h.inner, number, 4);
    hmac_finish(&h, last);
    memcpy(out, last, (size_t)k->digest_size);
    for (int64_t i = 1; i < rounds; i++) {
        h.inner = keyed->inner;
        cw_hash_update(k, &h.inner, last, (uint64_t)k->digest_size);
        hmac_finish(&h, last);
        for (int j = 0; j < k->digest_size; j++)
            out[j] ^= last[j];
    }
}

CW_FN(hashlib_pbkdf2_hmac) {
    static const char *const names[] = {"hash_name", "password", "salt", "iterations", "dklen", NULL};
    cw_value v[5];
    cw_span salt;
    int64_t rounds, length;
    if (cw_args_parse(cx, "pbkdf2_hmac", args, nargs, kwnames, names, 4, -1, v) < 0)
        return CW_MK_NULL;
    if (!CW_STR_CHECK(v[0]))
        return cw_raise(cx, &cw_type_TypeError, "pbkdf2_hmac() argument 'hash_name' must be str, not %T",
                        &v[0]);
    hmac_object *h = hmac_make(cx, v[1], v[0]);
    if (!h || cw_span_get(cx, v[2], &salt) < 0 || cw_int_as_i64(cx, v[3], &rounds) < 0)
        return CW_MK_NULL;
    if (rounds < 1)
        return cw_raise(cx, &cw_type_ValueError, "iteration value must be greater than 0.");
    length = h->kind->digest_size;
    if (v[4].tag && v[4].tag != CW_NONE && cw_int_as_i64(cx, v[4], &length) < 0)
        return CW_MK_NULL;
    if (length < 1)
        return cw_raise(cx, &cw_type_ValueError, "key length must be greater than 0.");
    cw_value key = cw_bytes_new(cx, NULL, length);
    uint8_t block[64];
    for (int64_t at = 0, i = 1; key.tag && at < length; at += h->kind->digest_size, i++) {
        pbkdf2_block(h, salt, (uint32_t)i, rounds, block);
        int64_t take = length - at < h->kind->digest_size ? length - at : h->kind->digest_size;
        memcpy(CW_AS_BYTES(key)->data + at, block, (size_t)take);
    }
    return key;
}

CW_FN(hashlib_fips_mode) {
    return CW_MK_INT(0);
}

/* ---- the module ---- */

static const cw_method_def functions[] = {CW_MK("new", hashlib_new),
                                          CW_MK("openssl_md5", openssl_md5),
                                          CW_MK("openssl_sha1", openssl_sha1),
                                          CW_MK("openssl_sha224", openssl_sha224),
                                          CW_MK("openssl_sha256", openssl_sha256),
                                          CW_MK("openssl_sha384", openssl_sha384),
                                          CW_MK("openssl_sha512", openssl_sha512),
                                          CW_MK("openssl_sha3_224", openssl_sha3_224),
                                          CW_MK("openssl_sha3_256", openssl_sha3_256),
                                          CW_MK("openssl_sha3_384", openssl_sha3_384),
                                          CW_MK("openssl_sha3_512", openssl_sha3_512),
                                          CW_MK("openssl_shake_128", openssl_shake_128),
                                          CW_MK("openssl_shake_256", openssl_shake_256),
                                          CW_MK("hmac_new", hashlib_hmac_new),
                                          CW_MK("hmac_digest", hashlib_hmac_digest),
                                          CW_MK("pbkdf2_hmac", hashlib_pbkdf2_hmac),
                                          CW_MN("compare_digest", cw_compare_digest, 2, 2),
                                          CW_M0("get_fips_mode", hashlib_fips_mode),
                                          CW_M_END};

static int64_t hashlib_exec(cw_ctx *cx, cw_module *m) {
    cw_value names[KIND_COUNT];
    for (int i = 0; i < KIND_COUNT; i++)
        names[i] = CW_MK_OBJ(cw_str_intern(cx, kinds[i]->name));
    cw_value all = cw_set_build(cx, names, KIND_COUNT);
    cw_value frozen = all.tag ? cw_call1(cx, CW_MK_OBJ(&cw_type_frozenset), all) : all;
    if (cw_module_set(cx, m, "openssl_md_meth_names", frozen) < 0 ||
        cw_module_add_exception(cx, m, "_hashlib", "UnsupportedDigestmodError", &cw_type_ValueError,
                                &unsupported_class) < 0)
        return -1;
    cw_module_set(cx, m, "HASH", CW_MK_OBJ(&cw_type_hash));
    cw_module_set(cx, m, "HASHXOF", CW_MK_OBJ(&cw_type_hash_xof));
    return cw_module_set(cx, m, "HMAC", CW_MK_OBJ(&type_hmac));
}

const cw_native_module cw_native__hashlib = {"_hashlib", functions, hashlib_exec, NULL};
