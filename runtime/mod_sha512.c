/* mod_sha512.c: module _sha512: SHA-384 and SHA-512 (FIPS 180-4) as hash objects. */
#include "cw.h"

#include "text.h"

typedef struct sha512_object {
    cw_type *type;
    uint64_t h[8];
    uint64_t length;     /* bytes so far */
    int64_t digest_size; /* 48 or 64 */
    uint8_t block[128];  /* length % 128 bytes not yet processed */
} sha512_object;

static const uint64_t round_constants[80] = {
    0x428a2f98d728ae22u, 0x7137449123ef65cdu, 0xb5c0fbcfec4d3b2fu, 0xe9b5dba58189dbbcu, 0x3956c25bf348b538u,
    0x59f111f1b605d019u, 0x923f82a4af194f9bu, 0xab1c5ed5da6d8118u, 0xd807aa98a3030242u, 0x12835b0145706fbeu,
    0x243185be4ee4b28cu, 0x550c7dc3d5ffb4e2u, 0x72be5d74f27b896fu, 0x80deb1fe3b1696b1u, 0x9bdc06a725c71235u,
    0xc19bf174cf692694u, 0xe49b69c19ef14ad2u, 0xefbe4786384f25e3u, 0x0fc19dc68b8cd5b5u, 0x240ca1cc77ac9c65u,
    0x2de92c6f592b0275u, 0x4a7484aa6ea6e483u, 0x5cb0a9dcbd41fbd4u, 0x76f988da831153b5u, 0x983e5152ee66dfabu,
    0xa831c66d2db43210u, 0xb00327c898fb213fu, 0xbf597fc7beef0ee4u, 0xc6e00bf33da88fc2u, 0xd5a79147930aa725u,
    0x06ca6351e003826fu, 0x142929670a0e6e70u, 0x27b70a8546d22ffcu, 0x2e1b21385c26c926u, 0x4d2c6dfc5ac42aedu,
    0x53380d139d95b3dfu, 0x650a73548baf63deu, 0x766a0abb3c77b2a8u, 0x81c2c92e47edaee6u, 0x92722c851482353bu,
    0xa2bfe8a14cf10364u, 0xa81a664bbc423001u, 0xc24b8b70d0f89791u, 0xc76c51a30654be30u, 0xd192e819d6ef5218u,
    0xd69906245565a910u, 0xf40e35855771202au, 0x106aa07032bbd1b8u, 0x19a4c116b8d2d0c8u, 0x1e376c085141ab53u,
    0x2748774cdf8eeb99u, 0x34b0bcb5e19b48a8u, 0x391c0cb3c5c95a63u, 0x4ed8aa4ae3418acbu, 0x5b9cca4f7763e373u,
    0x682e6ff3d6b2b8a3u, 0x748f82ee5defb2fcu, 0x78a5636f43172f60u, 0x84c87814a1f0ab72u, 0x8cc702081a6439ecu,
    0x90befffa23631e28u, 0xa4506cebde82bde9u, 0xbef9a3f7b2c67915u, 0xc67178f2e372532bu, 0xca273eceea26619cu,
    0xd186b8c721c0c207u, 0xeada7dd6cde0eb1eu, 0xf57d4f7fee6ed178u, 0x06f067aa72176fbau, 0x0a637dc5a2c898a6u,
    0x113f9804bef90daeu, 0x1b710b35131c471bu, 0x28db77f523047d84u, 0x32caab7b40c72493u, 0x3c9ebe0a15c9bebcu,
    0x431d67c49c100d4cu, 0x4cc5d4becb3e42b6u, 0x597f299cfc657e2au, 0x5fcb6fab3ad6faecu, 0x6c44198c4a475817u};

static const uint64_t initial_512[8] = {0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu,
                                        0xa54ff53a5f1d36f1u, 0x510e527fade682d1u, 0x9b05688c2b3e6c1fu,
                                        0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u};
static const uint64_t initial_384[8] = {0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u,
                                        0x152fecd8f70e5939u, 0x67332667ffc00b31u, 0x8eb44a8768581511u,
                                        0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u};

static inline uint64_t rotate(uint64_t x, int n) {
    return x >> n | x << (64 - n);
}

static void process_block(sha512_object *s, const uint8_t *p) {
    uint64_t w[80], v[8];
    for (int i = 0; i < 16; i++, p += 8) {
        uint64_t x;
        memcpy(&x, p, 8);
        w[i] = __builtin_bswap64(x);
    }
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (rotate(a, 1) ^ rotate(a, 8) ^ a >> 7) + w[i - 7] +
               (rotate(b, 19) ^ rotate(b, 61) ^ b >> 6);
    }
    memcpy(v, s->h, sizeof v);
    for (int i = 0; i < 80; i++) {
        uint64_t e = v[4], a = v[0];
        uint64_t t1 = v[7] + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) + ((e & v[5]) ^ (~e & v[6])) +
                      round_constants[i] + w[i];
        uint64_t t2 =
            (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s->h[i] += v[i];
}

static void update(sha512_object *s, const uint8_t *p, uint64_t n) {
    uint64_t pending = s->length % 128;
    s->length += n;
    if (pending) {
        uint64_t take = n < 128 - pending ? n : 128 - pending;
        memcpy(s->block + pending, p, take);
        p += take;
        n -= take;
        if (pending + take < 128)
            return;
        process_block(s, s->block);
    }
    for (; n >= 128; p += 128, n -= 128)
        process_block(s, p);
    memcpy(s->block, p, n);
}

/* Digest of what was hashed so far; s stays as it is. */
static void finish(const sha512_object *s, uint8_t out[64]) {
    sha512_object copy = *s;
    uint8_t tail[256] = {0x80};
    uint64_t pending = s->length % 128, padding = (pending < 112 ? 112 : 240) - pending;
    uint64_t bits = __builtin_bswap64(s->length << 3), high = __builtin_bswap64(s->length >> 61);
    memcpy(tail + padding, &high, 8);
    memcpy(tail + padding + 8, &bits, 8);
    update(&copy, tail, padding + 16);
    for (int i = 0; i < 8; i++) {
        uint64_t x = __builtin_bswap64(copy.h[i]);
        memcpy(out + 8 * i, &x, 8);
    }
}

/* ---- objects ---- */

static int64_t update_from(cw_ctx *cx, sha512_object *s, cw_value v) {
    cw_buffer buffer;
    if (CW_STR_CHECK(v))
        return cw_raise_i(cx, &cw_type_TypeError, "Strings must be encoded before hashing");
    if (!cw_type_of(v)->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError, "object supporting the buffer API required");
    if (cw_get_buffer(cx, v, &buffer, 0) < 0)
        return -1;
    update(s, buffer.data, (uint64_t)buffer.len);
    return 0;
}

static cw_value method_update(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    return update_from(cx, self.p, args[0]) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

static cw_value method_digest(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    uint8_t out[64];
    (void)args, (void)nargs, (void)kwnames;
    finish(self.p, out);
    return cw_bytes_new(cx, out, ((sha512_object *)self.p)->digest_size);
}

static cw_value method_hexdigest(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                 cw_tuple *kwnames) {
    uint8_t out[64];
    char text[129];
    int64_t n = ((sha512_object *)self.p)->digest_size;
    (void)args, (void)nargs, (void)kwnames;
    finish(self.p, out);
    for (int64_t i = 0; i < n; i++)
        snprintf(text + 2 * i, 3, "%02x", out[i]);
    return cw_str_new(cx, text, 2 * n);
}

static cw_value method_copy(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    sha512_object *copy = cw_alloc(cx, sizeof *copy);
    memcpy(copy, self.p, sizeof *copy);
    return CW_MK_OBJ(copy);
}

static cw_value get_size(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)closure;
    return CW_MK_INT(((sha512_object *)self.p)->digest_size);
}

static cw_value get_block_size(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx, (void)self, (void)closure;
    return CW_MK_INT(128);
}

static cw_value get_name(cw_ctx *cx, cw_value self, void *closure) {
    (void)closure;
    return cw_str_new(cx, ((sha512_object *)self.p)->digest_size == 64 ? "sha512" : "sha384", -1);
}

static const cw_method_def sha512_methods[] = {
    {"update", method_update, CW_METHOD_ONE, 1, 1,
     "update($self, obj, /)\n--\n\nUpdate this hash object's state."},
    {"digest", method_digest, CW_METHOD_NOARGS, 0, 0,
     "digest($self, /)\n--\n\nReturn the digest value as bytes."},
    {"hexdigest", method_hexdigest, CW_METHOD_NOARGS, 0, 0,
     "hexdigest($self, /)\n--\n\nReturn the digest value as a string of hexadecimal digits."},
    {"copy", method_copy, CW_METHOD_NOARGS, 0, 0, "copy($self, /)\n--\n\nReturn a copy of the hash object."},
    {0}};

static const cw_getset_def sha512_getsets[] = {{"digest_size", get_size, NULL, NULL, NULL},
                                               {"block_size", get_block_size, NULL, NULL, NULL},
                                               {"name", get_name, NULL, NULL, NULL},
                                               {0}};

static cw_type type_sha512 = {
    .type = &cw_type_type,
    .name = "sha512",
    .module_name = "_sha512",
    .base = &cw_type_object,
    .basicsize = sizeof(sha512_object),
    .methods = sha512_methods,
    .getsets = sha512_getsets,
};

static cw_value new_hash(cw_ctx *cx, const char *name, int64_t size, const cw_value *args, int64_t nargs,
                         cw_tuple *kwnames) {
    static const char *const names[] = {"string", "usedforsecurity", NULL};
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL};
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 0, 1, in) < 0)
        return CW_MK_NULL;
    sha512_object *s = cw_alloc(cx, sizeof *s);
    s->type = &type_sha512;
    s->digest_size = size;
    memcpy(s->h, size == 64 ? initial_512 : initial_384, sizeof s->h);
    if (in[0].tag && update_from(cx, s, in[0]) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(s);
}

static cw_value function_sha512(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)self;
    return new_hash(cx, "sha512", 64, args, nargs, kwnames);
}

static cw_value function_sha384(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)self;
    return new_hash(cx, "sha384", 48, args, nargs, kwnames);
}

static const cw_method_def functions[] = {
    {"sha384", function_sha384, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 1,
     "sha384($module, /, string=b'', *, usedforsecurity=True)\n--\n\nReturn a new SHA-384 hash object."},
    {"sha512", function_sha512, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, 1,
     "sha512($module, /, string=b'', *, usedforsecurity=True)\n--\n\nReturn a new SHA-512 hash object."},
    {0}};

const cw_native_module cw_native__sha512 = {"_sha512", functions, NULL, NULL};
