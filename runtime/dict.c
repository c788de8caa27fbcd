/* dict.c: the table of dicts: entries in insertion order and an index of their numbers.
 *
 * Dicts of up to 8 entries have no index and are searched from the front.  The index is a table of int32
 * entry numbers (EMPTY, DELETED) of a power of two size, probed from hash & mask on with CPython's
 * perturbation.  A deleted entry keeps its place, with a CW_NULL key, until the table is next rebuilt.  In
 * namespace dicts a value may be a CW_REF to a slot of a module; an unset slot is an absent entry. Comparing
 * keys may run user code that changes the dict: a search then starts again.
 */
#include "containers.h"
#include "module.h"

enum { EMPTY = -1, DELETED = -2, SMALL = 8 };
enum { HOLES = 4 };                /* flag: the index has DELETED places */
enum { ABSENT = -1, FAILED = -2 }; /* results of searches, else an entry number */

cw_dict *cw_dict_new(cw_ctx *cx) {
    cw_dict *d = cw_alloc(cx, sizeof *d);
    d->type = &cw_type_dict;
    d->flags = CW_DICT_STR_KEYS;
    return d;
}

static inline cw_value entry_value(const cw_dict_entry *e) {
    return CW_UNLIKELY(e->value.tag == CW_REF) ? *(cw_value *)e->value.p : e->value;
}

static void store_ref(cw_ctx *cx, cw_value *slot, cw_value v) {
    if (slot->tag == CW_OBJ)
        cw_module_slot_changed(cx, slot);
    *slot = v;
}

/* ---------------------------------------------------------------- searching */

#define SAME_WORDS(type)                                                                                     \
    {                                                                                                        \
        type a0, b0, a1, b1; /* the first and the last bytes, which may overlap */                           \
        memcpy(&a0, x, sizeof a0);                                                                           \
        memcpy(&b0, y, sizeof b0);                                                                           \
        memcpy(&a1, x + n - sizeof a1, sizeof a1);                                                           \
        memcpy(&b1, y + n - sizeof b1, sizeof b1);                                                           \
        return a0 == b0 && a1 == b1;                                                                         \
    }

/* cw_str_same without a call for short text. */
static inline int64_t same_text(const cw_str *a, const cw_str *b) {
    if (a->len != b->len || a->kind != b->kind)
        return 0;
    const char *x = a->data, *y = b->data;
    size_t n = (size_t)(a->len * a->kind);
    if (n > 16 || n < 4)
        return memcmp(x, y, n) == 0;
    if (n >= 8)
        SAME_WORDS(uint64_t)
    SAME_WORDS(uint32_t)
}

static inline int64_t mask_of(const cw_dict *d) {
    return ((int64_t)1 << d->log2) - 1;
}

/* 1 equal, 0 different, -1 error, -2 the dict was changed meanwhile */
static CW_NOINLINE int64_t slow_match(cw_ctx *cx, cw_dict *d, int64_t n, cw_value key) {
    cw_dict_entry *entries = d->entries;
    cw_value k = entries[n].key;
    uint64_t version = d->version;
    int64_t same = cw_value_equal(cx, k, key);
    if (same < 0)
        return -1;
    if (d->version != version || d->entries != entries)
        return -2;
    return same;
}

static inline int64_t match(cw_ctx *cx, cw_dict *d, int64_t n, cw_value key) {
    cw_value k = d->entries[n].key;
    if (k.tag == CW_INT && key.tag == CW_INT)
        return k.i == key.i;
    if (k.tag == CW_OBJ && key.tag == CW_OBJ) {
        if (k.p == key.p)
            return 1;
        if (CW_TYPE_OF_PTR(k.p) == &cw_type_str && CW_TYPE_OF_PTR(key.p) == &cw_type_str)
            return cw_str_same(k.p, key.p);
    }
    return slow_match(cx, d, n, key);
}

static int64_t search(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash) {
again:
    if (!d->index) {
        for (int64_t n = 0; n < d->nentries; n++) {
            if (d->entries[n].hash != hash || !d->entries[n].key.tag)
                continue;
            int64_t same = match(cx, d, n, key);
            if (same == 1)
                return n;
            if (same == -2)
                goto again;
            if (same < 0)
                return FAILED;
        }
        return ABSENT;
    }
    int64_t mask = mask_of(d), i = hash & mask;
    uint64_t perturb = (uint64_t)hash;
    for (;;) {
        int64_t n = ((int32_t *)d->index)[i];
        if (n == EMPTY)
            return ABSENT;
        if (n >= 0 && d->entries[n].hash == hash) {
            int64_t same = match(cx, d, n, key);
            if (same == 1)
                return n;
            if (same == -2)
                goto again;
            if (same < 0)
                return FAILED;
        }
        perturb >>= 5;
        i = (int64_t)((uint64_t)i * 5 + perturb + 1) & mask;
    }
}

/* The same for an exact str among exact str keys: runs no user code. */
static int64_t search_str(const cw_dict *d, const cw_str *key, int64_t hash) {
    const cw_dict_entry *entries = d->entries;
    if (!d->index) {
        for (int64_t n = 0; n < d->nentries; n++)
            if (entries[n].key.p == key)
                return n;
        for (int64_t n = 0; n < d->nentries; n++)
            if (entries[n].hash == hash && entries[n].key.tag && same_text(entries[n].key.p, key))
                return n;
        return ABSENT;
    }
    int64_t mask = mask_of(d), i = hash & mask;
    uint64_t perturb = (uint64_t)hash;
    for (;;) {
        int64_t n = ((const int32_t *)d->index)[i];
        if (n == EMPTY)
            return ABSENT;
        if (n >= 0 &&
            (entries[n].key.p == key || (entries[n].hash == hash && same_text(entries[n].key.p, key))))
            return n;
        perturb >>= 5;
        i = (int64_t)((uint64_t)i * 5 + perturb + 1) & mask;
    }
}

/* The same for an int key. An equal key of another type (1.0, True) has the same hash and is left to
 * search().
 */
static int64_t search_int(cw_ctx *cx, cw_dict *d, int64_t key, int64_t hash) {
    const cw_dict_entry *entries = d->entries;
    if (!d->index)
        return search(cx, d, CW_MK_INT(key), hash);
    int64_t mask = mask_of(d), i = hash & mask;
    uint64_t perturb = (uint64_t)hash;
    for (;;) {
        int64_t n = ((const int32_t *)d->index)[i];
        if (n == EMPTY)
            return ABSENT;
        if (n >= 0 && entries[n].key.i == key && entries[n].key.tag == CW_INT)
            return n;
        if (n >= 0 && entries[n].hash == hash && entries[n].key.tag != CW_INT)
            return search(cx, d, CW_MK_INT(key), hash);
        perturb >>= 5;
        i = (int64_t)((uint64_t)i * 5 + perturb + 1) & mask;
    }
}

static inline int64_t find_entry(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash) {
    if (d->nentries == 0)
        return ABSENT;
    if (key.tag == CW_INT)
        return search_int(cx, d, key.i, hash);
    if ((d->flags & CW_DICT_STR_KEYS) && CW_IS_STR(key))
        return search_str(d, key.p, hash);
    return search(cx, d, key, hash);
}

/* ---------------------------------------------------------------- growing */

static void index_add(cw_dict *d, int64_t hash, int64_t n) {
    int32_t *index = d->index;
    int64_t mask = mask_of(d), i = hash & mask;
    uint64_t perturb = (uint64_t)hash;
    while (index[i] >= 0) {
        perturb >>= 5;
        i = (int64_t)((uint64_t)i * 5 + perturb + 1) & mask;
    }
    index[i] = (int32_t)n;
}

/* New table with room for at least `want` entries; drops deleted ones. */
static int64_t rebuild(cw_ctx *cx, cw_dict *d, int64_t want) {
    int64_t cap = want, log2 = 0;
    void *index = NULL;
    if (want > SMALL) {
        log2 = 4;
        while ((((int64_t)1 << log2) * 2) / 3 < want)
            log2++;
        cap = (((int64_t)1 << log2) * 2) / 3;
        index = cw_alloc_large(cx, (int64_t)1 << log2, sizeof(int32_t), 1);
        if (!index)
            return -1;
        memset(index, 0xff, sizeof(int32_t) << log2);
    }
    cw_dict_entry *entries = cw_alloc_large(cx, cap, sizeof *entries, 0);
    if (!entries)
        return -1;
    int64_t to = 0;
    for (int64_t n = 0; n < d->nentries; n++)
        if (d->entries[n].key.tag)
            entries[to++] = d->entries[n];
    d->entries = entries;
    d->cap = cap;
    d->nentries = to;
    d->index = index;
    d->log2 = (int32_t)log2;
    d->flags &= ~HOLES;
    if (index)
        for (int64_t n = 0; n < to; n++)
            index_add(d, entries[n].hash, n);
    return 0;
}

/* An entry for a key that is known to be absent. */
static int64_t add_entry(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value v) {
    if (d->nentries >= d->cap) {
        int64_t want = d->used < 4 ? 4 : d->used < SMALL ? SMALL : d->used * 2;
        if (rebuild(cx, d, want) < 0)
            return -1;
    }
    if (!CW_IS_STR(key))
        d->flags &= ~CW_DICT_STR_KEYS;
    int64_t n = d->nentries++;
    d->entries[n].hash = hash;
    d->entries[n].key = key;
    d->entries[n].value = v;
    if (d->index)
        index_add(d, hash, n);
    d->used++;
    d->version++;
    if (d->flags & CW_DICT_NAMESPACE)
        cx->namespace_epoch++; /* a global may now hide a builtin */
    return 0;
}

/* ---------------------------------------------------------------- the interface by key */

int64_t cw_dict_find_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value *out) {
    int64_t n = find_entry(cx, d, key, hash);
    if (n < 0) {
        *out = CW_MK_NULL;
        return n == ABSENT ? 0 : -1;
    }
    *out = entry_value(&d->entries[n]);
    return out->tag != CW_NULL;
}

int64_t cw_dict_find(cw_ctx *cx, cw_dict *d, cw_value key, cw_value *out) {
    int64_t hash = cw_value_hash(cx, key);
    if (hash == -1) {
        *out = CW_MK_NULL;
        return -1;
    }
    return cw_dict_find_hashed(cx, d, key, hash, out);
}

int64_t cw_dict_find_entry_str(cw_ctx *cx, cw_dict *d, cw_str *key) {
    if (d->nentries == 0)
        return ABSENT;
    int64_t hash = key->hash != -1 ? key->hash : cw_str_hash(cx, key);
    if (CW_LIKELY(d->flags & CW_DICT_STR_KEYS))
        return search_str(d, key, hash);
    /* other keys might have an __eq__ that raises: such an error is dropped, as the interface promises */
    cw_obj *pending = cx->exc;
    int64_t n = search(cx, d, CW_MK_OBJ(key), hash);
    cx->exc = pending;
    return n;
}

cw_value cw_dict_get_str(cw_ctx *cx, cw_dict *d, cw_str *key) {
    int64_t n = cw_dict_find_entry_str(cx, d, key);
    return n < 0 ? CW_MK_NULL : entry_value(&d->entries[n]);
}

int64_t cw_dict_set_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value v) {
    int64_t n = find_entry(cx, d, key, hash);
    if (n == FAILED)
        return -1;
    if (n == ABSENT)
        return add_entry(cx, d, key, hash, v);
    cw_value *place = &d->entries[n].value;
    if (CW_UNLIKELY(place->tag == CW_REF) && v.tag != CW_REF) {
        store_ref(cx, place->p, v);
        return 0;
    }
    if (CW_UNLIKELY(d->flags & CW_DICT_NAMESPACE))
        cx->namespace_epoch++; /* code may have cached the old value */
    *place = v;
    return 0;
}

int64_t cw_dict_set(cw_ctx *cx, cw_dict *d, cw_value key, cw_value v) {
    int64_t hash = cw_value_hash(cx, key);
    return hash == -1 ? -1 : cw_dict_set_hashed(cx, d, key, hash, v);
}

void cw_dict_set_str(cw_ctx *cx, cw_dict *d, cw_str *key, cw_value v) {
    int64_t hash = key->hash != -1 ? key->hash : cw_str_hash(cx, key);
    cw_dict_set_hashed(cx, d, CW_MK_OBJ(key), hash, v);
}

void cw_dict_set_ref(cw_ctx *cx, cw_dict *d, cw_str *key, cw_value *slot) {
    d->flags |= CW_DICT_NAMESPACE;
    cw_dict_set_str(cx, d, key, (cw_value){CW_REF, {.p = slot}});
}

/* ---- typed copies: exact dicts ---- */

cw_value cw_dict_item(cw_ctx *cx, cw_dict *d, cw_value key) {
    int64_t hash = cw_value_hash(cx, key);
    int64_t n = hash == -1 ? FAILED : find_entry(cx, d, key, hash);
    return n < 0 ? CW_MK_NULL : entry_value(&d->entries[n]);
}

cw_value cw_dict_item_str(cw_ctx *cx, cw_dict *d, cw_str *key) {
    int64_t hash = key->hash != -1 ? key->hash : cw_str_hash(cx, key);
    int64_t n = find_entry(cx, d, CW_MK_OBJ(key), hash);
    return n < 0 ? CW_MK_NULL : entry_value(&d->entries[n]);
}

cw_value cw_dict_item_int(cw_ctx *cx, cw_dict *d, int64_t key) {
    if (d->nentries == 0)
        return CW_MK_NULL;
    int64_t n = search_int(cx, d, key, cw_value_hash(cx, CW_MK_INT(key)));
    return n < 0 ? CW_MK_NULL : entry_value(&d->entries[n]);
}

int64_t cw_dict_set_int(cw_ctx *cx, cw_dict *d, int64_t key, cw_value v) {
    int64_t hash = cw_value_hash(cx, CW_MK_INT(key));
    int64_t n = d->nentries ? search_int(cx, d, key, hash) : ABSENT;
    if (CW_UNLIKELY(n < 0 || d->flags & CW_DICT_NAMESPACE))
        return n == FAILED ? -1 : cw_dict_set_hashed(cx, d, CW_MK_INT(key), hash, v);
    d->entries[n].value = v;
    return 0;
}

/* Takes entry n out of the index, whose place becomes `mark`, and marks it deleted. */
static void remove_entry(cw_dict *d, int64_t n, int32_t mark) {
    cw_dict_entry *e = &d->entries[n];
    if (d->index) {
        int32_t *index = d->index;
        int64_t mask = mask_of(d), i = e->hash & mask;
        uint64_t perturb = (uint64_t)e->hash;
        while (index[i] != n) {
            perturb >>= 5;
            i = (int64_t)((uint64_t)i * 5 + perturb + 1) & mask;
        }
        index[i] = mark;
        if (mark == DELETED)
            d->flags |= HOLES;
    }
    e->key = CW_MK_NULL;
    e->value = CW_MK_NULL;
    d->used--;
    d->version++;
}

int64_t cw_dict_delete_hashed(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, cw_value *old) {
    int64_t n = find_entry(cx, d, key, hash);
    if (n < 0)
        return n == ABSENT ? 0 : -1;
    cw_value *place = &d->entries[n].value;
    if (place->tag == CW_REF) {
        cw_value *slot = place->p;
        *old = *slot;
        store_ref(cx, slot, CW_MK_NULL);
        d->version++;
        return old->tag != CW_NULL;
    }
    *old = *place;
    remove_entry(d, n, DELETED);
    if (CW_UNLIKELY(d->flags & CW_DICT_NAMESPACE))
        cx->namespace_epoch++;
    return 1;
}

int64_t cw_dict_delete(cw_ctx *cx, cw_dict *d, cw_value key) {
    cw_value old;
    int64_t hash = cw_value_hash(cx, key);
    return hash == -1 ? -1 : cw_dict_delete_hashed(cx, d, key, hash, &old);
}

cw_value cw_dict_setdefault(cw_ctx *cx, cw_dict *d, cw_value key, cw_value dflt) {
    int64_t hash = cw_value_hash(cx, key);
    if (hash == -1)
        return CW_MK_NULL;
    int64_t n = find_entry(cx, d, key, hash);
    if (n == FAILED)
        return CW_MK_NULL;
    if (n == ABSENT)
        return add_entry(cx, d, key, hash, dflt) < 0 ? CW_MK_NULL : dflt;
    cw_value v = entry_value(&d->entries[n]);
    if (v.tag)
        return v;
    return cw_dict_set_hashed(cx, d, key, hash, dflt) < 0 ? CW_MK_NULL : dflt;
}

/* Last entry, taken out: 1, 0 when there is none, -1. Without holes its place in the index can become empty
 * again: no other key was put behind it. */
int64_t cw_dict_pop_last(cw_ctx *cx, cw_dict *d, cw_value *key, cw_value *value) {
    if ((d->flags & HOLES) && rebuild(cx, d, d->used < 4 ? 4 : d->used < SMALL ? SMALL : d->used) < 0)
        return -1;
    for (int64_t n = d->nentries - 1; n >= 0; n--) {
        cw_dict_entry *e = &d->entries[n];
        if (!e->key.tag || !entry_value(e).tag)
            continue;
        *key = e->key;
        *value = entry_value(e);
        if (e->value.tag == CW_REF) {
            store_ref(cx, e->value.p, CW_MK_NULL);
        } else {
            remove_entry(d, n, EMPTY);
            if (!(d->flags & CW_DICT_NAMESPACE))
                d->nentries = n;
        }
        return 1;
    }
    return 0;
}

/* The entry of key to the end or the front, 0: there is none. No key is compared more than that takes. */
int64_t cw_dict_move(cw_ctx *cx, cw_dict *d, cw_value key, int64_t hash, bool last) {
    int64_t n = find_entry(cx, d, key, hash);
    if (n < 0)
        return n == ABSENT ? 0 : -1;
    if (n == (last ? d->nentries - 1 : 0))
        return 1;
    cw_dict_entry e = d->entries[n];
    remove_entry(d, n, DELETED);
    if (last)
        return add_entry(cx, d, e.key, hash, e.value) < 0 ? -1 : 1;
    if (add_entry(cx, d, e.key, hash, e.value) < 0)
        return -1;
    memmove(d->entries + 1, d->entries, sizeof e * (size_t)(d->nentries - 1));
    d->entries[0] = e;
    return rebuild(cx, d, d->cap) < 0 ? -1 : 1;
}

void cw_dict_clear(cw_ctx *cx, cw_dict *d) {
    d->version++;
    if (d->flags & CW_DICT_NAMESPACE) {
        for (int64_t n = 0; n < d->nentries; n++) {
            if (d->entries[n].value.tag == CW_REF)
                store_ref(cx, d->entries[n].value.p, CW_MK_NULL);
            else if (d->entries[n].key.tag)
                remove_entry(d, n, DELETED);
        }
        return;
    }
    d->used = d->nentries = d->cap = 0;
    d->entries = NULL;
    d->index = NULL;
    d->log2 = 0;
    d->flags |= CW_DICT_STR_KEYS;
}

int64_t cw_dict_len(cw_dict *d) {
    if (!(d->flags & CW_DICT_NAMESPACE))
        return d->used;
    int64_t len = 0;
    for (int64_t n = 0; n < d->nentries; n++)
        len += d->entries[n].key.tag && entry_value(&d->entries[n]).tag;
    return len;
}

/* ---------------------------------------------------------------- iteration from C, copies */

int64_t cw_dict_next_hashed(cw_dict *d, int64_t *pos, cw_value *key, cw_value *value, int64_t *hash) {
    for (int64_t n = *pos; n < d->nentries; n++) {
        cw_dict_entry *e = &d->entries[n];
        if (!e->key.tag)
            continue;
        cw_value v = entry_value(e);
        if (!v.tag)
            continue;
        *key = e->key;
        *value = v;
        *hash = e->hash;
        *pos = n + 1;
        return 1;
    }
    *pos = d->nentries;
    return 0;
}

int64_t cw_dict_next(cw_dict *d, int64_t *pos, cw_value *key, cw_value *value) {
    int64_t hash;
    return cw_dict_next_hashed(d, pos, key, value, &hash);
}

int64_t cw_dict_previous(cw_dict *d, int64_t *pos, cw_value *key, cw_value *value) {
    int64_t n = *pos < d->nentries ? *pos : d->nentries;
    while (--n >= 0) {
        cw_dict_entry *e = &d->entries[n];
        if (!e->key.tag || !entry_value(e).tag)
            continue;
        *key = e->key;
        *value = entry_value(e);
        *pos = n;
        return 1;
    }
    *pos = 0;
    return 0;
}

cw_dict *cw_dict_copy(cw_ctx *cx, cw_dict *d) {
    cw_dict *copy = cw_dict_new(cx);
    if (d->used == 0)
        return copy;
    if (d->flags & CW_DICT_NAMESPACE) {
        int64_t pos = 0, hash;
        cw_value key, value;
        while (cw_dict_next_hashed(d, &pos, &key, &value, &hash))
            if (add_entry(cx, copy, key, hash, value) < 0)
                return NULL;
        return copy;
    }
    copy->flags = d->flags & ~CW_DICT_ORDERED;
    if (d->nentries == d->used && d->used * 2 >= d->cap) {
        cw_dict_entry *entries = cw_alloc_large(cx, d->cap, sizeof *entries, 0);
        if (!entries)
            return NULL;
        memcpy(entries, d->entries, (size_t)d->nentries * sizeof *entries);
        if (d->index) {
            copy->index = cw_alloc_large(cx, (int64_t)1 << d->log2, sizeof(int32_t), 1);
            if (!copy->index)
                return NULL;
            memcpy(copy->index, d->index, sizeof(int32_t) << d->log2);
        }
        copy->entries = entries;
        copy->cap = d->cap;
        copy->log2 = d->log2;
        copy->used = copy->nentries = d->used;
        return copy;
    }
    copy->entries = d->entries;
    copy->nentries = d->nentries;
    copy->used = d->used;
    if (rebuild(cx, copy, d->used <= 4 ? 4 : d->used <= SMALL ? SMALL : d->used + d->used / 4) < 0)
        return NULL;
    return copy;
}

cw_value cw_dict_build(cw_ctx *cx, const cw_value *pairs, int64_t n) {
    cw_dict *d = cw_dict_new(cx);
    if (n > 4 && rebuild(cx, d, n) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < n; i++)
        if (cw_dict_set(cx, d, pairs[2 * i], pairs[2 * i + 1]) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(d);
}

int64_t cw_dict_set_value(cw_ctx *cx, cw_value dict, cw_value key, cw_value v) {
    return cw_dict_set(cx, dict.p, key, v);
}

int64_t cw_locals_set(cw_ctx *cx, cw_value dict, cw_value name, cw_value v) {
    cw_dict *d = dict.p;
    if (v.tag)
        return cw_dict_set(cx, d, name, v);
    return d->used && cw_dict_delete(cx, d, name) < 0 ? -1 : 0;
}

/* ---------------------------------------------------------------- merging */

static int64_t merge_dict(cw_ctx *cx, cw_dict *d, cw_dict *other, int64_t override) {
    if (d == other || other->used == 0)
        return 0;
    int64_t want = d->used + other->used;
    if (d->nentries + other->used > d->cap && d->used == 0 && rebuild(cx, d, want < 4 ? 4 : want) < 0)
        return -1;
    uint64_t version = other->version;
    int64_t pos = 0, hash;
    cw_value key, value;
    while (cw_dict_next_hashed(other, &pos, &key, &value, &hash)) {
        if (!override) {
            cw_value present;
            int64_t found = cw_dict_find_hashed(cx, d, key, hash, &present);
            if (found < 0)
                return -1;
            if (found)
                continue;
        }
        if (cw_dict_set_hashed(cx, d, key, hash, value) < 0)
            return -1;
        if (other->version != version)
            return cw_raise_i(cx, &cw_type_RuntimeError, "dict mutated during update");
    }
    return 0;
}

static int64_t merge_mapping(cw_ctx *cx, cw_dict *d, cw_value other, int64_t override) {
    cw_value keys = cw_call_method0(cx, other, "keys");
    if (!keys.tag)
        return -1;
    cw_value it = cw_object_iter(cx, keys), key, present;
    if (!it.tag && cw_pending_is(cx, &cw_type_TypeError)) {
        cw_clear(cx);
        return cw_raise_i(cx, &cw_type_TypeError, "%s.keys() returned a non-iterable (type %s)",
                          cw_type_name(other), cw_type_name(keys));
    }
    keys = it.tag ? cw_list_from(cx, it) : it; /* all of them before the first is looked up */
    it = keys.tag ? cw_object_iter(cx, keys) : keys;
    if (!it.tag)
        return -1;
    while ((key = cw_object_next(cx, it)).tag) {
        if (!override) {
            int64_t found = cw_dict_find(cx, d, key, &present);
            if (found < 0)
                return -1;
            if (found)
                continue;
        }
        cw_value value = cw_object_getitem(cx, other, key);
        if (!value.tag || cw_dict_set(cx, d, key, value) < 0)
            return -1;
    }
    return cx->exc ? -1 : 0;
}

/* other is a mapping: a dict, or something with keys() and items. */
int64_t cw_dict_merge(cw_ctx *cx, cw_dict *d, cw_value other, int64_t override) {
    if (CW_IS(other, CW_TYPE_DICT) && cw_type_of(other)->iter == cw_type_dict.iter)
        return merge_dict(cx, d, other.p, override);
    return merge_mapping(cx, d, other, override);
}

static int64_t merge_pairs(cw_ctx *cx, cw_dict *d, cw_value pairs) {
    cw_value it = cw_object_iter(cx, pairs), item;
    if (!it.tag)
        return -1;
    for (int64_t i = 0; (item = cw_object_next(cx, it)).tag; i++) {
        cw_value pair = item;
        if (!CW_IS(item, CW_TYPE_TUPLE) && !CW_IS(item, CW_TYPE_LIST)) {
            pair = cw_list_from(cx, item);
            if (!pair.tag) {
                if (!cw_pending_is(cx, &cw_type_TypeError))
                    return -1;
                cw_clear(cx);
                return cw_raise_i(cx, &cw_type_TypeError,
                                  "cannot convert dictionary update sequence element #%ld to a sequence",
                                  (long)i);
            }
        }
        int64_t n = cw_sequence_fast_len(pair);
        if (n != 2)
            return cw_raise_i(cx, &cw_type_ValueError,
                              "dictionary update sequence element #%ld has length %ld; 2 is required",
                              (long)i, (long)n);
        if (cw_dict_set(cx, d, cw_sequence_fast_get(pair, 0), cw_sequence_fast_get(pair, 1)) < 0)
            return -1;
    }
    return cx->exc ? -1 : 0;
}

int64_t cw_dict_update(cw_ctx *cx, cw_dict *d, cw_value other) {
    if (CW_IS_EXACT(other, &cw_type_dict))
        return merge_dict(cx, d, other.p, 1);
    CW_STATIC_NAME(keys_name, "keys");
    cw_value keys;
    int64_t found = cw_object_lookup_attr(cx, other, &keys_name, &keys);
    if (found < 0)
        return -1;
    return found ? cw_dict_merge(cx, d, other, 1) : merge_pairs(cx, d, other);
}

int64_t cw_dict_update_value(cw_ctx *cx, cw_value dict, cw_value mapping) {
    if (cw_dict_merge(cx, dict.p, mapping, 1) == 0)
        return 0;
    if (cw_pending_is(cx, &cw_type_AttributeError)) {
        cw_clear(cx);
        cw_raise(cx, &cw_type_TypeError, "'%T' object is not a mapping", &mapping);
    }
    return -1;
}
