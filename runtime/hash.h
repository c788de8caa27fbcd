/* hash.h: message digests: what modules _hashlib and _sha512 share.
 *
 * An algorithm is a cw_hash_kind. Two families: those of Merkle and Damgaard (MD5, SHA-1, SHA-2), which
 * process blocks and end with the length (hash_md.c), and Keccak's sponge (SHA-3, SHAKE; hash_sha3.c).
 */
#ifndef CW_HASH_H
#define CW_HASH_H

#include "bytes.h"
#include "containers.h"

typedef struct cw_hash_kind cw_hash_kind;

/* What was hashed so far. */
typedef union cw_hash_state {
    struct {
        uint64_t h[8];      /* of 32-bit algorithms: the low halves */
        uint64_t length;    /* bytes so far */
        uint8_t block[128]; /* length % block size bytes that are not processed yet */
    } md;
    struct {
        uint64_t lanes[25];
        int64_t at; /* bytes of the block that are mixed in */
    } sponge;
} cw_hash_state;

struct cw_hash_kind {
    const char *name;
    const char *constructor;                                 /* its name in _hashlib */
    int16_t digest_size;                                     /* bytes; 0: as many as are asked for */
    int16_t block_size;                                      /* bytes; of a sponge: its rate */
    void (*process)(cw_hash_state *s, const uint8_t *block); /* one block; NULL: a sponge */
    const uint64_t *initial;                                 /* the first h */
    /* Of a sponge: bytes go in; n bytes come out, after which s is used up. */
    void (*absorb)(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n);
    void (*squeeze)(const cw_hash_kind *kind, cw_hash_state *s, uint8_t *out, int64_t n);
    int8_t word;    /* bytes of a word of h: 4 or 8 */
    int8_t little;  /* words are stored with their low byte first */
    uint8_t suffix; /* of a sponge: the bits behind the message */
};

extern const cw_hash_kind cw_hash_md5, cw_hash_sha1, cw_hash_sha224, cw_hash_sha256, cw_hash_sha384,
    cw_hash_sha512, cw_hash_sha3_224, cw_hash_sha3_256, cw_hash_sha3_384, cw_hash_sha3_512, cw_hash_shake_128,
    cw_hash_shake_256;

typedef struct cw_hash_object {
    cw_type *type;
    const cw_hash_kind *kind;
    cw_hash_state state;
} cw_hash_object;

extern cw_type cw_type_hash, cw_type_hash_xof; /* _hashlib.HASH, HASHXOF */

void cw_hash_start(const cw_hash_kind *kind, cw_hash_state *s);
void cw_hash_update(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n);
/* n bytes of digest; s stays as it is. n: the kind's digest_size, of a sponge any number. */
void cw_hash_digest(const cw_hash_kind *kind, const cw_hash_state *s, uint8_t *out, int64_t n);
/* The first family: the kind's digest_size bytes come out, after which s is used up. */
void cw_hash_md_update(const cw_hash_kind *kind, cw_hash_state *s, const uint8_t *p, uint64_t n);
void cw_hash_md_digest(const cw_hash_kind *kind, cw_hash_state *s, uint8_t *out);

/* The bytes of what is to be hashed; -1 + TypeError. */
int64_t cw_hash_bytes(cw_ctx *cx, cw_value v, cw_span *out);
/* A hash object from the arguments (string=b'', *, usedforsecurity=True). */
cw_value cw_hash_new(cw_ctx *cx, const cw_hash_kind *kind, const char *name, const cw_value *args,
                     int64_t nargs, cw_tuple *kwnames);
/* bytes as a str of hexadecimal digits. */
cw_value cw_hash_hex(cw_ctx *cx, const uint8_t *p, int64_t n);

#endif
