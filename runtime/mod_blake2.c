/* mod_blake2.c: module _blake2: BLAKE2b and BLAKE2s (RFC 7693) with keys, salts and trees. */
#include "hash.h"

/* What differs between the two. */
typedef struct blake2_kind {
    const char *name;
    int64_t word;     /* bytes: 8 or 4 */
    int64_t rounds;   /* 12 or 10 */
    int64_t offsets;  /* bytes of node_offset in the parameter block */
    uint8_t turns[4]; /* to the right, in the mixing function */
    uint64_t initial[8];
} blake2_kind;

static const blake2_kind blake2b = {"blake2b",
                                    8,
                                    12,
                                    8,
                                    {32, 24, 16, 63},
                                    {0x6a09e667f3bcc908u, 0xbb67ae8584caa73bu, 0x3c6ef372fe94f82bu,
                                     0xa54ff53a5f1d36f1u, 0x510e527fade682d1u, 0x9b05688c2b3e6c1fu,
                                     0x1f83d9abfb41bd6bu, 0x5be0cd19137e2179u}};
static const blake2_kind blake2s = {
    "blake2s",
    4,
    10,
    6,
    {16, 12, 8, 7},
    {0x6a09e667u, 0xbb67ae85u, 0x3c6ef372u, 0xa54ff53au, 0x510e527fu, 0x9b05688cu, 0x1f83d9abu, 0x5be0cd19u}};

typedef struct blake2_object {
    cw_type *type;
    const blake2_kind *kind;
    int64_t digest_size;
    uint64_t h[8];
    uint64_t length; /* bytes that were processed */
    int64_t pending; /* bytes in block; the last block waits for the end */
    uint8_t block[128];
    int64_t last_node; /* of its level in a tree */
} blake2_object;

static const uint8_t permutations[10][16] = {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
                                             {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
                                             {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
                                             {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
                                             {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
                                             {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
                                             {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
                                             {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
                                             {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
                                             {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}};

/* x turned to the right in a word of the kind. */
static uint64_t turn(const blake2_kind *k, uint64_t x, int n) {
    if (k->word == 8)
        return x >> n | x << (64 - n);
    uint32_t y = (uint32_t)x;
    return (uint32_t)(y >> n | y << (32 - n));
}

static uint64_t low(const blake2_kind *k, uint64_t x) {
    return k->word == 8 ? x : (uint32_t)x;
}

static void mix(const blake2_kind *k, uint64_t *v, int a, int b, int c, int d, uint64_t x, uint64_t y) {
    v[a] = low(k, v[a] + v[b] + x);
    v[d] = turn(k, v[d] ^ v[a], k->turns[0]);
    v[c] = low(k, v[c] + v[d]);
    v[b] = turn(k, v[b] ^ v[c], k->turns[1]);
    v[a] = low(k, v[a] + v[b] + y);
    v[d] = turn(k, v[d] ^ v[a], k->turns[2]);
    v[c] = low(k, v[c] + v[d]);
    v[b] = turn(k, v[b] ^ v[c], k->turns[3]);
}

static void process(blake2_object *o, bool last) {
    const blake2_kind *k = o->kind;
    uint64_t v[16], m[16] = {0};
    for (int i = 0; i < 16; i++)
        memcpy(&m[i], o->block + i * k->word, (size_t)k->word);
    memcpy(v, o->h, sizeof o->h);
    memcpy(v + 8, k->initial, sizeof k->initial);
    v[12] ^= low(k, o->length);
    if (k->word == 4)
        v[13] ^= o->length >> 32;
    if (last)
        v[14] = low(k, ~v[14]);
    if (last && o->last_node)
        v[15] = low(k, ~v[15]);
    for (int64_t round = 0; round < k->rounds; round++) {
        const uint8_t *p = permutations[round % 10];
        for (int i = 0; i < 4; i++)
            mix(k, v, i, i + 4, i + 8, i + 12, m[p[2 * i]], m[p[2 * i + 1]]);
        for (int i = 0; i < 4; i++)
            mix(k, v, i, (i + 1) % 4 + 4, (i + 2) % 4 + 8, (i + 3) % 4 + 12, m[p[2 * i + 8]],
                m[p[2 * i + 9]]);
    }
    for (int i = 0; i < 8; i++)
        o->h[i] ^= v[i] ^ v[i + 8];
}

static void update(blake2_object *o, const uint8_t *p, int64_t n) {
    int64_t size = 16 * o->kind->word;
    while (n > 0) {
        if (o->pending == size) {
            o->length += (uint64_t)size;
            process(o, false);
            o->pending = 0;
        }
        int64_t take = n < size - o->pending ? n : size - o->pending;
        memcpy(o->block + o->pending, p, (size_t)take);
        o->pending += take;
        p += take;
        n -= take;
    }
}

static void finish(const blake2_object *o, uint8_t out[64]) {
    blake2_object copy = *o;
    copy.length += (uint64_t)o->pending;
    memset(copy.block + o->pending, 0, (size_t)(16 * o->kind->word - o->pending));
    process(&copy, true);
    for (int i = 0; i < 8; i++)
        memcpy(out + i * o->kind->word, &copy.h[i], (size_t)o->kind->word);
}

/* ---- arguments ---- */

enum {
    DATA,
    DIGEST_SIZE,
    KEY,
    SALT,
    PERSON,
    FANOUT,
    DEPTH,
    LEAF_SIZE,
    NODE_OFFSET,
    NODE_DEPTH,
    INNER_SIZE,
    LAST_NODE,
    SECURITY,
    ARGUMENT_COUNT
};

/* An int from `least` to `most` goes into the low bytes at `to`. */
static int64_t number(cw_ctx *cx, cw_value v, int64_t least, uint64_t most, const char *error, bool overflow,
                      uint8_t *to, int64_t bytes) {
    int64_t n;
    if (!v.tag)
        return 0;
    if (cw_int_as_i64(cx, v, &n) < 0)
        return -1;
    if (overflow && n < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "value must be positive");
    if (n < least || (uint64_t)n > most)
        return cw_raise_i(cx, overflow ? &cw_type_OverflowError : &cw_type_ValueError, "%s", error);
    memcpy(to, &n, (size_t)bytes);
    return 0;
}

/* Bytes of at most `most`, zero-padded, go to `to`. */
static int64_t text(cw_ctx *cx, cw_value v, int64_t most, const char *what, uint8_t *to, int64_t *length) {
    cw_span s;
    if (!v.tag)
        return 0;
    if (cw_span_get(cx, v, &s) < 0)
        return -1;
    if (s.len > most)
        return cw_raise_i(cx, &cw_type_ValueError, "maximum %s length is %ld bytes", what, (long)most);
    if (s.len)
        memcpy(to, s.data, (size_t)s.len);
    if (length)
        *length = s.len;
    return 0;
}

/* The parameter block of RFC 7693, 2.5, and the key; which begins the message as a block of its own. */
static int64_t start(cw_ctx *cx, blake2_object *o, const cw_value *v) {
    const blake2_kind *k = o->kind;
    uint8_t p[64] = {0}, key[128] = {0};
    int64_t size = 8 * k->word, key_length = 0, half = 2 * k->word;
    char message[64], inner[64];
    p[0] = (uint8_t)size;
    p[2] = p[3] = 1;
    snprintf(message, sizeof message, "digest_size must be between 1 and %d bytes", (int)size);
    snprintf(inner, sizeof inner, "inner_size must be between 0 and is %d", (int)size);
    uint64_t most_offset = k->word == 8 ? INT64_MAX : (1ull << 48) - 1;
    if (number(cx, v[DIGEST_SIZE], 1, (uint64_t)size, message, false, p, 1) < 0 ||
        text(cx, v[SALT], half, "salt", p + 8 * k->word - 4 * k->word, NULL) < 0 ||
        text(cx, v[PERSON], half, "person", p + 8 * k->word - half, NULL) < 0 ||
        number(cx, v[FANOUT], 0, 255, "fanout must be between 0 and 255", false, p + 2, 1) < 0 ||
        number(cx, v[DEPTH], 1, 255, "depth must be between 1 and 255", false, p + 3, 1) < 0 ||
        number(cx, v[LEAF_SIZE], 0, UINT32_MAX, "leaf_size is too large", true, p + 4, 4) < 0 ||
        number(cx, v[NODE_OFFSET], 0, most_offset, "node_offset is too large", true, p + 8, k->offsets) < 0 ||
        number(cx, v[NODE_DEPTH], 0, 255, "node_depth must be between 0 and 255", false, p + 8 + k->offsets,
               1) < 0 ||
        number(cx, v[INNER_SIZE], 0, (uint64_t)size, inner, false, p + 9 + k->offsets, 1) < 0 ||
        text(cx, v[KEY], size, "key", key, &key_length) < 0)
        return -1;
    p[1] = (uint8_t)key_length;
    o->digest_size = p[0];
    o->last_node = v[LAST_NODE].tag ? cw_object_truth(cx, v[LAST_NODE]) : 0;
    for (int i = 0; i < 8; i++) {
        uint64_t word = 0;
        memcpy(&word, p + i * k->word, (size_t)k->word);
        o->h[i] = k->initial[i] ^ word;
    }
    if (key_length)
        update(o, key, 16 * k->word);
    return o->last_node;
}

static cw_value make(cw_ctx *cx, cw_type *type, const blake2_kind *kind, const cw_value *args, int64_t nargs,
                     cw_tuple *kwnames) {
    static const char *const names[] = {
        "",          "digest_size", "key",        "salt",       "person",    "fanout",          "depth",
        "leaf_size", "node_offset", "node_depth", "inner_size", "last_node", "usedforsecurity", NULL};
    cw_value v[ARGUMENT_COUNT];
    cw_span s = {NULL, 0};
    if (cw_args_parse(cx, kind->name, args, nargs, kwnames, names, 0, 1, v) < 0)
        return CW_MK_NULL;
    blake2_object *o = cw_type_alloc(cx, type);
    o->kind = kind;
    if (start(cx, o, v) < 0 || (v[DATA].tag && cw_hash_bytes(cx, v[DATA], &s) < 0))
        return CW_MK_NULL;
    update(o, s.data, s.len);
    return CW_MK_OBJ(o);
}

CW_NEW(blake2b_new) {
    return make(cx, type, &blake2b, args, nargs, kwnames);
}

CW_NEW(blake2s_new) {
    return make(cx, type, &blake2s, args, nargs, kwnames);
}

/* ---- methods ---- */

CW_FN(blake2_update) {
    cw_span s;
    if (cw_hash_bytes(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    update(self.p, s.data, s.len);
    return CW_MK_NONE;
}

CW_FN(blake2_digest) {
    uint8_t out[64];
    finish(self.p, out);
    return cw_bytes_new(cx, out, ((blake2_object *)self.p)->digest_size);
}

CW_FN(blake2_hexdigest) {
    uint8_t out[64];
    finish(self.p, out);
    return cw_hash_hex(cx, out, ((blake2_object *)self.p)->digest_size);
}

CW_FN(blake2_copy) {
    blake2_object *copy = cw_type_alloc(cx, cw_type_of(self));
    memcpy(copy, self.p, sizeof *copy);
    return CW_MK_OBJ(copy);
}

static cw_value get_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(((blake2_object *)self.p)->digest_size);
}

static cw_value get_block_size(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT(16 * ((blake2_object *)self.p)->kind->word);
}

static cw_value get_name(cw_ctx *cx, cw_value self, void *closure CW_UNUSED) {
    return cw_str_new(cx, ((blake2_object *)self.p)->kind->name, -1);
}

static const cw_method_def methods[] = {CW_M1("update", blake2_update), CW_M0("digest", blake2_digest),
                                        CW_M0("hexdigest", blake2_hexdigest), CW_M0("copy", blake2_copy),
                                        CW_M_END};
static const cw_getset_def getsets[] = {{"digest_size", get_size, NULL, NULL, NULL},
                                        {"block_size", get_block_size, NULL, NULL, NULL},
                                        {"name", get_name, NULL, NULL, NULL},
                                        {0}};

#define BLAKE2_TYPE(kind)                                                                                    \
    static cw_type type_##kind = {.type = &cw_type_type,                                                     \
                                  .name = "_blake2." #kind,                                                  \
                                  .base = &cw_type_object,                                                   \
                                  .flags = CW_TYPE_BASE,                                                     \
                                  .basicsize = sizeof(blake2_object),                                        \
                                  .methods = methods,                                                        \
                                  .getsets = getsets,                                                        \
                                  .new_ = kind##_new}
BLAKE2_TYPE(blake2b);
BLAKE2_TYPE(blake2s);

static int64_t add(cw_ctx *cx, cw_module *m, cw_type *type, const blake2_kind *kind) {
    const struct {
        const char *name;
        int64_t value;
    } sizes[] = {{"SALT_SIZE", 2 * kind->word},
                 {"PERSON_SIZE", 2 * kind->word},
                 {"MAX_KEY_SIZE", 8 * kind->word},
                 {"MAX_DIGEST_SIZE", 8 * kind->word}};
    cw_type_ready(cx, type);
    for (int i = 0; i < 4; i++)
        cw_dict_set_str(cx, type->dict, cw_str_intern(cx, sizes[i].name), CW_MK_INT(sizes[i].value));
    return cw_module_set(cx, m, kind->name, CW_MK_OBJ(type));
}

static int64_t blake2_exec(cw_ctx *cx, cw_module *m) {
    return add(cx, m, &type_blake2b, &blake2b) < 0 ? -1 : add(cx, m, &type_blake2s, &blake2s);
}

const cw_native_module cw_native__blake2 = {"_blake2", NULL, blake2_exec, NULL};
