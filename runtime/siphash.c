/* siphash.c: SipHash-1-3, the hash of str and bytes (J.-P. Aumasson, D. J. Bernstein: "SipHash: a fast
 * short-input PRF"), with the key of PYTHONHASHSEED, so that hashes equal CPython's under the same seed. */
#include "cw.h"

#define ROTATE(x, b) (uint64_t)(((x) << (b)) | ((x) >> (64 - (b))))

#define SIP_ROUND(v0, v1, v2, v3)                                                                            \
    do {                                                                                                     \
        v0 += v1;                                                                                            \
        v2 += v3;                                                                                            \
        v1 = ROTATE(v1, 13) ^ v0;                                                                            \
        v3 = ROTATE(v3, 16) ^ v2;                                                                            \
        v0 = ROTATE(v0, 32);                                                                                 \
        v2 += v1;                                                                                            \
        v0 += v3;                                                                                            \
        v1 = ROTATE(v1, 17) ^ v2;                                                                            \
        v3 = ROTATE(v3, 21) ^ v0;                                                                            \
        v2 = ROTATE(v2, 32);                                                                                 \
    } while (0)

static uint64_t siphash13(uint64_t k0, uint64_t k1, const uint8_t *p, uint64_t n) {
    uint64_t last = n << 56;
    uint64_t v0 = k0 ^ 0x736f6d6570736575u, v1 = k1 ^ 0x646f72616e646f6du;
    uint64_t v2 = k0 ^ 0x6c7967656e657261u, v3 = k1 ^ 0x7465646279746573u;
    for (; n >= 8; n -= 8, p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        v3 ^= word;
        SIP_ROUND(v0, v1, v2, v3);
        v0 ^= word;
    }
    for (uint64_t i = 0; i < n; i++)
        last |= (uint64_t)p[i] << (8 * i);
    v3 ^= last;
    SIP_ROUND(v0, v1, v2, v3);
    v0 ^= last;
    v2 ^= 0xff;
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    SIP_ROUND(v0, v1, v2, v3);
    return v0 ^ v1 ^ v2 ^ v3;
}

uint64_t cw_siphash(cw_ctx *cx, const void *data, int64_t n) {
    uint64_t h = siphash13(cx->state->hash_k0, cx->state->hash_k1, data, (uint64_t)n);
    return h == UINT64_MAX ? UINT64_MAX - 1 : h;
}
