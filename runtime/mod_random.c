/* mod_random.c: module _random: the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) as class Random,
 * seeded and read exactly as CPython does, so that the same seeds give the same numbers.
 * runtime/lib/random.py builds on it.
 */
#include "bigint.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

enum { MT_N = 624, MT_M = 397 };

typedef struct random_object {
    cw_type *type;
    int64_t index; /* next word of state; MT_N: generate new ones first */
    uint32_t state[MT_N];
} random_object;

extern cw_type cw_type_random;

/* ---- the generator ---- */

static void generate_words(random_object *r) {
    uint32_t *mt = r->state;
    for (int i = 0; i < MT_N; i++) {
        uint32_t y = (mt[i] & 0x80000000u) | (mt[i + 1 < MT_N ? i + 1 : 0] & 0x7fffffffu);
        int other = i + MT_M < MT_N ? i + MT_M : i + MT_M - MT_N;
        mt[i] = mt[other] ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
    }
    r->index = 0;
}

static inline uint32_t next_word(random_object *r) {
    if (CW_UNLIKELY(r->index >= MT_N))
        generate_words(r);
    uint32_t y = r->state[r->index++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ y >> 18;
}

static void seed_word(random_object *r, uint32_t s) {
    r->state[0] = s;
    for (uint32_t i = 1; i < MT_N; i++)
        r->state[i] = 1812433253u * (r->state[i - 1] ^ r->state[i - 1] >> 30) + i;
    r->index = MT_N;
}

/* init_by_array of the reference implementation; n >= 1. */
static void seed_words(random_object *r, const uint32_t *key, int64_t n) {
    uint32_t *mt = r->state;
    int64_t i = 1, j = 0;
    seed_word(r, 19650218u);
    for (int64_t k = n > MT_N ? n : MT_N; k; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1664525u) + key[j] + (uint32_t)j;
        if (++i >= MT_N) {
            mt[0] = mt[MT_N - 1];
            i = 1;
        }
        if (++j >= n)
            j = 0;
    }
    for (int64_t k = MT_N - 1; k; k--) {
        mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1566083941u) - (uint32_t)i;
        if (++i >= MT_N) {
            mt[0] = mt[MT_N - 1];
            i = 1;
        }
    }
    mt[0] = 0x80000000u;
}

/* ---- seeding ---- */

static void seed_from_system(random_object *r) {
    uint32_t key[MT_N];
    if (getrandom(key, sizeof key, 0) != (ssize_t)sizeof key) {
        struct timespec now;
        clock_gettime(CLOCK_REALTIME, &now);
        key[0] = (uint32_t)now.tv_nsec;
        key[1] = (uint32_t)now.tv_sec;
        key[2] = (uint32_t)getpid();
        seed_words(r, key, 3);
        return;
    }
    seed_words(r, key, MT_N);
}

/* By the magnitude of an int, 32 bits at a time from the least significant. */
static int64_t seed_from_int(cw_ctx *cx, random_object *r, cw_value v) {
    cw_int_view x;
    int_view(v, &x);
    int64_t bits = int_view_bits(&x), n = bits == 0 ? 1 : (bits - 1) / 32 + 1;
    uint32_t local[64] = {0}, *key = n <= 64 ? local : malloc((size_t)n * sizeof *key);
    if (!key)
        return cw_raise_i(cx, &cw_type_MemoryError, "");
    for (int64_t i = 0; i < n; i++)
        key[i] = i / 2 < x.size ? (uint32_t)(x.limbs[i / 2] >> (i % 2 * 32)) : 0;
    seed_words(r, key, n);
    if (key != local)
        free(key);
    return 0;
}

static int64_t seed_from_value(cw_ctx *cx, random_object *r, cw_value v) {
    if (v.tag == CW_NULL || v.tag == CW_NONE) {
        seed_from_system(r);
        return 0;
    }
    if (cw_int_check(v))
        return seed_from_int(cx, r, cw_int_canonical(v));
    int64_t hash = cw_hash(cx, v);
    if (hash == -1 && cx->exc)
        return -1;
    return seed_from_int(cx, r, cw_int_from_u64(cx, (uint64_t)hash));
}

static cw_value method_seed(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                            cw_tuple *kwnames) {
    (void)kwnames;
    if (seed_from_value(cx, self.p, nargs ? args[0] : CW_MK_NONE) < 0)
        return CW_MK_NULL;
    return CW_MK_NONE;
}

/* ---- numbers ---- */

static cw_value method_random(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    random_object *r = self.p;
    (void)cx, (void)args, (void)nargs, (void)kwnames;
    uint32_t high = next_word(r) >> 5, low = next_word(r) >> 6;
    return CW_MK_FLOAT((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}

static cw_value method_getrandbits(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                   cw_tuple *kwnames) {
    random_object *r = self.p;
    int64_t k;
    (void)nargs, (void)kwnames;
    cw_value count = cw_number_index(cx, args[0]);
    if (count.tag == CW_NULL)
        return count;
    if (count.tag != CW_INT || count.i > INT32_MAX || count.i < INT32_MIN)
        return cw_raise(cx, &cw_type_OverflowError, "Python int too large to convert to C %s",
                        count.tag == CW_INT ? "int" : "long");
    k = count.i;
    if (k < 0)
        return cw_raise(cx, &cw_type_ValueError, "number of bits must be non-negative");
    if (k == 0)
        return CW_MK_INT(0);
    if (k <= 32)
        return CW_MK_INT((int64_t)(next_word(r) >> (32 - k)));
    int64_t limbs = (k + 63) / 64, words = (k + 31) / 32;
    cw_bigint *big = int_alloc(cx, limbs);
    if (!big)
        return CW_MK_NULL;
    big->limbs[limbs - 1] = 0;
    for (int64_t i = 0; i < words; i++, k -= 32) {
        uint64_t word = next_word(r);
        if (k < 32)
            word >>= 32 - k;
        big->limbs[i / 2] = i % 2 ? big->limbs[i / 2] | word << 32 : word;
    }
    return int_finish(big, limbs, 0);
}

/* A random int below n > 0 of at most 32 bits: as many bits as n has, until they are below n. */
static int64_t word_below(random_object *r, uint32_t n) {
    int shift = __builtin_clz(n);
    uint32_t x = next_word(r) >> shift;
    while (x >= n)
        x = next_word(r) >> shift;
    return x;
}

/* random.Random._randbelow for classes that keep this generator: getrandbits(n.bit_length()) until it is
 * below n. */
static cw_value method_below(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)nargs, (void)kwnames;
    cw_value n = cw_number_index(cx, args[0]), x;
    if (n.tag == CW_INT && n.i > 0 && n.i <= UINT32_MAX)
        return CW_MK_INT(word_below(self.p, (uint32_t)n.i));
    if (n.tag == CW_NULL)
        return n;
    if (cw_int_sign(n) <= 0)
        return cw_raise(cx, &cw_type_ValueError, "upper bound must be positive");
    cw_value bits = CW_MK_INT(cw_int_bit_length(n));
    do
        x = method_getrandbits(cx, self, &bits, 1, NULL);
    while (x.tag && cw_int_compare(x, n) >= 0);
    return x;
}

/* ---- state ---- */

static cw_value method_getstate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    random_object *r = self.p;
    (void)args, (void)nargs, (void)kwnames;
    cw_tuple *t = cw_tuple_alloc(cx, MT_N + 1);
    for (int i = 0; i < MT_N; i++)
        t->items[i] = CW_MK_INT((int64_t)r->state[i]);
    t->items[MT_N] = CW_MK_INT(r->index);
    return CW_MK_OBJ(t);
}

static cw_value method_setstate(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    random_object *r = self.p;
    uint32_t words[MT_N];
    (void)nargs, (void)kwnames;
    if (!CW_IS(args[0], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "state vector must be a tuple");
    cw_tuple *t = args[0].p;
    if (t->len != MT_N + 1)
        return cw_raise(cx, &cw_type_ValueError, "state vector is the wrong size");
    for (int i = 0; i <= MT_N; i++) {
        if (!cw_int_check(t->items[i]))
            return cw_raise(cx, &cw_type_TypeError, "an integer is required");
        cw_value v = cw_int_canonical(t->items[i]);
        if (v.tag != CW_INT || (i < MT_N && v.i < 0))
            return cw_raise(cx, &cw_type_OverflowError,
                            v.tag == CW_INT ? "can't convert negative value to unsigned int"
                                            : "Python int too large to convert to C long");
        if (i < MT_N)
            words[i] = (uint32_t)v.i;
        else if (v.i < 0 || v.i > MT_N)
            return cw_raise(cx, &cw_type_ValueError, "invalid state");
    }
    memcpy(r->state, words, sizeof words);
    r->index = cw_int_canonical(t->items[MT_N]).i;
    return CW_MK_NONE;
}

static cw_value random_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    random_object *r = cw_type_alloc(cx, type);
    r->index = MT_N;
    return CW_MK_OBJ(r);
}

static int64_t random_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                           cw_tuple *kwnames) {
    if (cw_args_no_keywords(cx, "Random", kwnames) < 0)
        return -1;
    if (nargs > 1)
        return cw_raise_i(cx, &cw_type_TypeError, "Random() requires 0 or 1 argument");
    return seed_from_value(cx, self.p, nargs ? args[0] : CW_MK_NONE);
}

static const cw_method_def random_methods[] = {
    {"random", method_random, CW_METHOD_NOARGS, 0, 0,
     "random($self, /)\n--\n\nrandom() -> x in the interval [0, 1)."},
    {"seed", method_seed, CW_METHOD_VARARGS, 0, 1,
     "seed([n]) -> None.\n\nDefaults to use urandom and falls back to a "
     "combination\nof the current time and the process identifier."},
    {"getstate", method_getstate, CW_METHOD_NOARGS, 0, 0,
     "getstate($self, /)\n--\n\ngetstate() -> tuple containing the current state."},
    {"setstate", method_setstate, CW_METHOD_ONE, 1, 1,
     "setstate($self, state, /)\n--\n\nsetstate(state) -> None.  Restores generator state."},
    {"getrandbits", method_getrandbits, CW_METHOD_ONE, 1, 1,
     "getrandbits($self, k, /)\n--\n\ngetrandbits(k) -> x.  Generates an int with k random bits."},
    {"_below", method_below, CW_METHOD_ONE, 1, 1, NULL},
    {0}};

cw_type cw_type_random = {
    .type = &cw_type_type,
    .name = "Random",
    .module_name = "_random",
    .base = &cw_type_object,
    .flags = CW_TYPE_BASE,
    .basicsize = (sizeof(random_object) + 15) / 16 * 16,
    .doc = "Random() -> create a random number generator with its own internal state.",
    .methods = random_methods,
    .new_ = random_new,
    .init = random_init,
};

static int64_t random_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "Random", CW_MK_OBJ(&cw_type_random));
}

const cw_native_module cw_native__random = {
    "_random", NULL, random_exec, "Module implements the Mersenne Twister random number generator."};
