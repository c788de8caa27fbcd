/* hash_md.c: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4). */
#include "hash.h"

#define ROTATE_LEFT(x, n) ((x) << (n) | (x) >> (32 - (n)))
#define ROTATE_RIGHT(x, n) ((x) >> (n) | (x) << (sizeof(x) * 8 - (n)))

/* ---------------------------------------------------------------- MD5 */

static const uint32_t md5_constants[64] = {
    0xd76aa478u, 0xe8c7b756u, 0x242070dbu, 0xc1bdceeeu, 0xf57c0fafu, 0x4787c62au, 0xa8304613u, 0xfd469501u,
    0x698098d8u, 0x8b44f7afu, 0xffff5bb1u, 0x895cd7beu, 0x6b901122u, 0xfd987193u, 0xa679438eu, 0x49b40821u,
    0xf61e2562u, 0xc040b340u, 0x265e5a51u, 0xe9b6c7aau, 0xd62f105du, 0x02441453u, 0xd8a1e681u, 0xe7d3fbc8u,
    0x21e1cde6u, 0xc33707d6u, 0xf4d50d87u, 0x455a14edu, 0xa9e3e905u, 0xfcefa3f8u, 0x676f02d9u, 0x8d2a4c8au,
    0xfffa3942u, 0x8771f681u, 0x6d9d6122u, 0xfde5380cu, 0xa4beea44u, 0x4bdecfa9u, 0xf6bb4b60u, 0xbebfbc70u,
    0x289b7ec6u, 0xeaa127fau, 0xd4ef3085u, 0x04881d05u, 0xd9d4d039u, 0xe6db99e5u, 0x1fa27cf8u, 0xc4ac5665u,
    0xf4292244u, 0x432aff97u, 0xab9423a7u, 0xfc93a039u, 0x655b59c3u, 0x8f0ccc92u, 0xffeff47du, 0x85845dd1u,
    0x6fa87e4fu, 0xfe2ce6e0u, 0xa3014314u, 0x4e0811a1u, 0xf7537e82u, 0xbd3af235u, 0x2ad7d2bbu, 0xeb86d391u};

static void md5_process(cw_hash_state *s, const uint8_t *block) {
    static const uint8_t shifts[16] = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
    uint32_t w[16], a = (uint32_t)s->md.h[0], b = (uint32_t)s->md.h[1], c = (uint32_t)s->md.h[2],
                    d = (uint32_t)s->md.h[3];
    memcpy(w, block, sizeof w);
    for (int i = 0; i < 64; i++) {
        uint32_t f;
        int g;
        if (i < 16) {
            f = (b & c) | (~b & d);
            g = i;
        } else if (i < 32) {
            f = (d & b) | (~d & c);
            g = (5 * i + 1) % 16;
        } else if (i < 48) {
            f = b ^ c ^ d;
            g = (3 * i + 5) % 16;
        } else {
            f = c ^ (b | ~d);
            g = 7 * i % 16;
        }
        f += a + md5_constants[i] + w[g];
        a = d;
        d = c;
        c = b;
        b += ROTATE_LEFT(f, shifts[i / 16 * 4 + i % 4]);
    }
    s->md.h[0] = (uint32_t)(s->md.h[0] + a);
    s->md.h[1] = (uint32_t)(s->md.h[1] + b);
    s->md.h[2] = (uint32_t)(s->md.h[2] + c);
    s->md.h[3] = (uint32_t)(s->md.h[3] + d);
}

/* ---------------------------------------------------------------- SHA-1 */

static uint32_t load32(const uint8_t *p) {
    uint32_t x;
    memcpy(&x, p, 4);
    return __builtin_bswap32(x);
}

static void sha1_process(cw_hash_state *s, const uint8_t *block) {
    uint32_t w[80], v[5];
    for (int i = 0; i < 16; i++)
        w[i] = load32(block + 4 * i);
    for (int i = 16; i < 80; i++)
        w[i] = ROTATE_LEFT(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (int i = 0; i < 5; i++)
        v[i] = (uint32_t)s->md.h[i];
    for (int i = 0; i < 80; i++) {
        uint32_t f = i < 20   ? ((v[1] & v[2]) | (~v[1] & v[3])) + 0x5a827999u
                     : i < 40 ? (v[1] ^ v[2] ^ v[3]) + 0x6ed9eba1u
                     : i < 60 ? ((v[1] & v[2]) | (v[1] & v[3]) | (v[2] & v[3])) + 0x8f1bbcdcu
                              : (v[1] ^ v[2] ^ v[3]) + 0xca62c1d6u;
        f += ROTATE_LEFT(v[0], 5) + v[4] + w[i];
        v[4] = v[3];
        v[3] = v[2];
        v[2] = ROTATE_LEFT(v[1], 30);
        v[1] = v[0];
        v[0] = f;
    }
    for (int i = 0; i < 5; i++)
        s->md.h[i] = (uint32_t)(s->md.h[i] + v[i]);
}

/* ---------------------------------------------------------------- SHA-2 */

/* SHA-256 uses the upper halves of the first 64. */
static const uint64_t sha512_constants[80] = {
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

static void sha256_process(cw_hash_state *s, const uint8_t *block) {
    uint32_t w[64], v[8];
    for (int i = 0; i < 16; i++)
        w[i] = load32(block + 4 * i);
    for (int i = 16; i < 64; i++) {
        uint32_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (ROTATE_RIGHT(a, 7) ^ ROTATE_RIGHT(a, 18) ^ a >> 3) + w[i - 7] +
               (ROTATE_RIGHT(b, 17) ^ ROTATE_RIGHT(b, 19) ^ b >> 10);
    }
    for (int i = 0; i < 8; i++)
        v[i] = (uint32_t)s->md.h[i];
    for (int i = 0; i < 64; i++) {
        uint32_t e = v[4], a = v[0];
        uint32_t t1 = v[7] + (ROTATE_RIGHT(e, 6) ^ ROTATE_RIGHT(e, 11) ^ ROTATE_RIGHT(e, 25)) +
                      ((e & v[5]) ^ (~e & v[6])) + (uint32_t)(sha512_constants[i] >> 32) + w[i];
        uint32_t t2 = (ROTATE_RIGHT(a, 2) ^ ROTATE_RIGHT(a, 13) ^ ROTATE_RIGHT(a, 22)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s->md.h[i] = (uint32_t)(s->md.h[i] + v[i]);
}

static void sha512_process(cw_hash_state *s, const uint8_t *block) {
    uint64_t w[80], v[8];
    for (int i = 0; i < 16; i++, block += 8) {
        uint64_t x;
        memcpy(&x, block, 8);
        w[i] = __builtin_bswap64(x);
    }
    for (int i = 16; i < 80; i++) {
        uint64_t a = w[i - 15], b = w[i - 2];
        w[i] = w[i - 16] + (ROTATE_RIGHT(a, 1) ^ ROTATE_RIGHT(a, 8) ^ a >> 7) + w[i - 7] +
               (ROTATE_RIGHT(b, 19) ^ ROTATE_RIGHT(b, 61) ^ b >> 6);
    }
    memcpy(v, s->md.h, sizeof v);
    for (int i = 0; i < 80; i++) {
        uint64_t e = v[4], a = v[0];
        uint64_t t1 = v[7] + (ROTATE_RIGHT(e, 14) ^ ROTATE_RIGHT(e, 18) ^ ROTATE_RIGHT(e, 41)) +
                      ((e & v[5]) ^ (~e & v[6])) + sha512_constants[i] + w[i];
        uint64_t t2 = (ROTATE_RIGHT(a, 28) ^ ROTATE_RIGHT(a, 34) ^ ROTATE_RIGHT(a, 39)) +
                      ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++)
        s->md.h[i] += v[i];
}

/* ---------------------------------------------------------------- blocks and padding */

void cw_hash_md_update(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n) {
    uint64_t size = (uint64_t)kind->block_size, pending = s->md.length % size;
    s->md.length += n;
    if (pending) {
        uint64_t take = n < size - pending ? n : size - pending;
        memcpy(s->md.block + pending, p, take);
        p += take;
        n -= take;
        if (pending + take < size)
            return;
        kind->process(s, s->md.block);
    }
    for (; n >= size; p += size, n -= size)
        kind->process(s, p);
    if (n)
        memcpy(s->md.block, p, n);
}

/* A one bit, zeros, and the length in bits fill the last block. */
void cw_hash_md_digest(const cw_hash_kind *kind, cw_hash_state *s, uint8_t *out) {
    uint8_t tail[256] = {0x80}, digest[64];
    uint64_t size = (uint64_t)kind->block_size, field = size / 8, pending = s->md.length % size;
    uint64_t padding = (pending < size - field ? 0 : size) + size - 8 - pending;
    uint64_t bits = kind->little ? s->md.length << 3 : __builtin_bswap64(s->md.length << 3);
    memcpy(tail + padding, &bits, 8);
    cw_hash_md_update(kind, s, tail, padding + 8);
    for (int i = 0; i < 8; i++) {
        uint64_t x = s->md.h[i];
        x = kind->little ? x : kind->word == 4 ? __builtin_bswap32((uint32_t)x) : __builtin_bswap64(x);
        memcpy(digest + i * kind->word, &x, (size_t)kind->word);
    }
    memcpy(out, digest, (size_t)kind->digest_size);
}

/* ---------------------------------------------------------------- the algorithms */

static const uint64_t sha1_initial[8] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};
static const uint64_t sha224_initial[8] = {0xc1059ed8u, 0x367cd507u, 0x3070dd17u, 0xf70e5939u,
                                           0xffc00b31u, 0x68581511u, 0x64f98fa7u, 0xbefa4fa4u};
static const uint64_t sha256_initial[8] = {0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au,
                                           0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u};
static const uint64_t sha384_initial[8] = {0xcbbb9d5dc1059ed8u, 0x629a292a367cd507u, 0x9159015a3070dd17u,
                                           0x152fecd8f70e5939u, 0x67332667ffc00b31u, 0x8eb44a8768581511u,
                                           0xdb0c2e0d64f98fa7u, 0x47b5481dbefa4fa4u};
static const uint64_t sha512_initial[8] = {0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu,
                                           0xa54ff53a5f1d36f1u, 0x510e527fade682d1u, 0x9b05688c2b3e6c1fu,
                                           0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u};

const cw_hash_kind cw_hash_md5 = {"md5", "openssl_md5", 16, 64, md5_process, sha1_initial, NULL, NULL, 4, 1,
                                  0};
const cw_hash_kind cw_hash_sha1 = {
    "sha1", "openssl_sha1", 20, 64, sha1_process, sha1_initial, NULL, NULL, 4, 0, 0};
const cw_hash_kind cw_hash_sha224 = {
    "sha224", "openssl_sha224", 28, 64, sha256_process, sha224_initial, NULL, NULL, 4, 0, 0};
const cw_hash_kind cw_hash_sha256 = {
    "sha256", "openssl_sha256", 32, 64, sha256_process, sha256_initial, NULL, NULL, 4, 0, 0};
const cw_hash_kind cw_hash_sha384 = {
    "sha384", "openssl_sha384", 48, 128, sha512_process, sha384_initial, NULL, NULL, 8, 0, 0};
const cw_hash_kind cw_hash_sha512 = {
    "sha512", "openssl_sha512", 64, 128, sha512_process, sha512_initial, NULL, NULL, 8, 0, 0};
