/* hash_sha3.c: SHA-3 and SHAKE (FIPS 202): the permutation Keccak-f[1600] as a sponge. */
#include "hash.h"

static const uint64_t round_constants[24] = {
    0x0000000000000001u, 0x0000000000008082u, 0x800000000000808au, 0x8000000080008000u, 0x000000000000808bu,
    0x0000000080000001u, 0x8000000080008081u, 0x8000000000008009u, 0x000000000000008au, 0x0000000000000088u,
    0x0000000080008009u, 0x000000008000000au, 0x000000008000808bu, 0x800000000000008bu, 0x8000000000008089u,
    0x8000000000008003u, 0x8000000000008002u, 0x8000000000000080u, 0x000000000000800au, 0x800000008000000au,
    0x8000000080008081u, 0x8000000000008080u, 0x0000000080000001u, 0x8000000080008008u};

#define ROTATE(x, n) ((x) << (n) | (x) >> (64 - (n)))

/* The five steps of a round, over 5 x 5 lanes; lane (x, y) is a[x + 5 * y]. */
static void permute(uint64_t a[25]) {
    static const uint8_t turns[24] = {1,  3,  6,  10, 15, 21, 28, 36, 45, 55, 2,  14,
                                      27, 41, 56, 8,  25, 43, 62, 18, 39, 61, 20, 44};
    static const uint8_t places[24] = {10, 7,  11, 17, 18, 3, 5,  16, 8,  21, 24, 4,
                                       15, 23, 19, 13, 12, 2, 20, 14, 22, 9,  6,  1};
    for (int round = 0; round < 24; round++) {
        uint64_t c[5], moved = a[1];
        for (int x = 0; x < 5; x++)
            c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        for (int x = 0; x < 5; x++) {
            uint64_t d = c[(x + 4) % 5] ^ ROTATE(c[(x + 1) % 5], 1);
            for (int y = 0; y < 25; y += 5)
                a[x + y] ^= d;
        }
        moved = a[1];
        for (int i = 0; i < 24; i++) {
            uint64_t next = a[places[i]];
            a[places[i]] = ROTATE(moved, turns[i]);
            moved = next;
        }
        for (int y = 0; y < 25; y += 5) {
            memcpy(c, a + y, sizeof c);
            for (int x = 0; x < 5; x++)
                a[x + y] = c[x] ^ (~c[(x + 1) % 5] & c[(x + 2) % 5]);
        }
        a[0] ^= round_constants[round];
    }
}

static void absorb(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n) {
    uint8_t *bytes = (uint8_t *)s->sponge.lanes;
    while (n--) {
        bytes[s->sponge.at++] ^= *p++;
        if (s->sponge.at == kind->block_size) {
            permute(s->sponge.lanes);
            s->sponge.at = 0;
        }
    }
}

static void squeeze(const cw_hash_kind *kind, cw_hash_state *s, uint8_t *out, int64_t n) {
    uint8_t *bytes = (uint8_t *)s->sponge.lanes;
    bytes[s->sponge.at] ^= kind->suffix;
    bytes[kind->block_size - 1] ^= 0x80;
    while (n > 0) {
        int64_t take = n < kind->block_size ? n : kind->block_size;
        permute(s->sponge.lanes);
        memcpy(out, bytes, (size_t)take);
        out += take;
        n -= take;
    }
}

#define SHA3(bits, bytes)                                                                                    \
    const cw_hash_kind cw_hash_sha3_##bits =                                                                 \
        {"sha3_" #bits, "openssl_sha3_" #bits, bytes, 200 - 2 * bytes, NULL, NULL, absorb, squeeze, 8, 1,    \
         0x06}
SHA3(224, 28);
SHA3(256, 32);
SHA3(384, 48);
SHA3(512, 64);
const cw_hash_kind cw_hash_shake_128 = {
    "shake_128", "openssl_shake_128", 0, 168, NULL, NULL, absorb, squeeze, 8, 1, 0x1f};
const cw_hash_kind cw_hash_shake_256 = {
    "shake_256", "openssl_shake_256", 0, 136, NULL, NULL, absorb, squeeze, 8, 1, 0x1f};
