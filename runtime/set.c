/* set.c: the table of set and frozenset.
 *
 * Iteration order is part of what programs see, so this is CPython 3.11's table exactly: sizes are powers of
 * two from 8 on, growth to four times the used entries (twice past 50,000) when three fifths of the table are
 * filled, probing of up to 9 neighbours and then perturbed jumps, deleted entries kept as dummies until the
 * next resize, and the same choice of shortcuts when sets are merged.
 */
#include "containers.h"

enum { MIN_SIZE = 8, LINEAR_PROBES = 9, PERTURB_SHIFT = 5 };

static int64_t is_live(const cw_set_entry *e) {
    return e->key.tag != CW_NULL;
}

cw_set *cw_set_new(cw_ctx *cx, cw_type *type) {
    cw_set *s = type == &cw_type_set || type == &cw_type_frozenset ? cw_alloc(cx, sizeof *s)
                                                                   : cw_type_alloc(cx, type);
    s->type = type;
    s->mask = MIN_SIZE - 1;
    s->hash = -1;
    return s;
}

static int64_t ensure_table(cw_ctx *cx, cw_set *s) {
    if (s->table)
        return 0;
    s->table = cw_alloc_large(cx, s->mask + 1, sizeof *s->table, 0);
    return s->table ? 0 : -1;
}

/* A key that is known to be absent into a table without dummies. */
static void insert_clean(cw_set_entry *table, int64_t mask, cw_value key, int64_t hash) {
    uint64_t perturb = (uint64_t)hash;
    int64_t i = hash & mask;
    for (;;) {
        cw_set_entry *e = &table[i];
        int64_t probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
        do {
            if (!is_live(e)) {
                e->key = key;
                e->hash = hash;
                return;
            }
            e++;
        } while (probes--);
        perturb >>= PERTURB_SHIFT;
        i = (int64_t)((uint64_t)i * 5 + 1 + perturb) & mask;
    }
}

int64_t cw_set_resize(cw_ctx *cx, cw_set *s, int64_t minused) {
    int64_t size = MIN_SIZE;
    while (size <= minused)
        size <<= 1;
    if (size == MIN_SIZE && s->mask == MIN_SIZE - 1 && s->fill == s->used)
        return ensure_table(cx, s);
    cw_set_entry *table = cw_alloc_large(cx, size, sizeof *table, 0);
    if (!table)
        return -1;
    for (int64_t i = 0; s->table && i <= s->mask; i++)
        if (is_live(&s->table[i]))
            insert_clean(table, size - 1, s->table[i].key, s->table[i].hash);
    s->table = table;
    s->mask = size - 1;
    s->fill = s->used;
    return 0;
}

/* cw_value_equal for values of one hash: most are ints, or one object. */
static inline int64_t same_key(cw_ctx *cx, cw_value a, cw_value b) {
    if (a.tag == b.tag && (a.tag == CW_INT || (a.tag == CW_OBJ && a.p == b.p)))
        return a.i == b.i;
    return cw_value_equal(cx, a, b);
}

/* The entry of key, or (*found 0) one for it: the last of removed keys on the way, else the unused one where
 * the search ended; NULL on error. */
static cw_set_entry *look(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash, int64_t *found) {
again:
    if (ensure_table(cx, s) < 0) /* a comparison may have cleared the set */
        return NULL;
    cw_set_entry *table = s->table;
    int64_t mask = s->mask, i = hash & mask;
    uint64_t perturb = (uint64_t)hash;
    cw_set_entry *removed = NULL;
    for (;;) {
        cw_set_entry *e = &table[i];
        int64_t probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
        do {
            if (e->hash == 0 && !is_live(e)) {
                *found = 0;
                return removed ? removed : e;
            }
            if (e->hash == -1)
                removed = e;
            if (e->hash == hash && is_live(e)) {
                cw_value k = e->key;
                int64_t same = same_key(cx, k, key);
                if (same < 0)
                    return NULL;
                if (s->table != table || e->key.tag != k.tag || e->key.i != k.i)
                    goto again; /* the comparison changed the set */
                if (same) {
                    *found = 1;
                    return e;
                }
            }
            e++;
        } while (probes--);
        perturb >>= PERTURB_SHIFT;
        i = (int64_t)((uint64_t)i * 5 + 1 + perturb) & mask;
    }
}

int64_t cw_set_add_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash) {
    int64_t found;
    if (!s->table && ensure_table(cx, s) < 0)
        return -1;
    cw_set_entry *e = look(cx, s, key, hash, &found);
    if (!e)
        return -1;
    if (found)
        return 0;
    s->fill += e->hash != -1;
    e->key = key;
    e->hash = hash;
    s->used++;
    if (s->fill * 5 < s->mask * 3)
        return 0;
    return cw_set_resize(cx, s, s->used > 50000 ? s->used * 2 : s->used * 4);
}

int64_t cw_set_contains_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash) {
    int64_t found;
    if (!s->table)
        return 0;
    return look(cx, s, key, hash, &found) ? found : -1;
}

int64_t cw_set_discard_hashed(cw_ctx *cx, cw_set *s, cw_value key, int64_t hash) {
    int64_t found;
    if (!s->table)
        return 0;
    cw_set_entry *e = look(cx, s, key, hash, &found);
    if (!e)
        return -1;
    if (found) {
        e->key = CW_MK_NULL;
        e->hash = -1;
        s->used--;
    }
    return found;
}

int64_t cw_set_add(cw_ctx *cx, cw_set *s, cw_value v) {
    int64_t hash = cw_value_hash(cx, v);
    return hash == -1 ? -1 : cw_set_add_hashed(cx, s, v, hash);
}

int64_t cw_set_contains(cw_ctx *cx, cw_set *s, cw_value v) {
    int64_t hash = cw_value_hash(cx, v);
    return hash == -1 ? -1 : cw_set_contains_hashed(cx, s, v, hash);
}

cw_set_entry *cw_set_next_entry(cw_set *s, int64_t *pos) {
    if (!s->table)
        return NULL;
    cw_set_entry *end = s->table + s->mask;
    for (cw_set_entry *e = s->table + *pos; e <= end; e++)
        if (is_live(e)) {
            *pos = e - s->table + 1;
            return e;
        }
    *pos = s->mask + 1;
    return NULL;
}

int64_t cw_set_next(cw_set *s, int64_t *pos, cw_value *item) {
    cw_set_entry *e = cw_set_next_entry(s, pos);
    if (e)
        *item = e->key;
    return e != NULL;
}

int64_t cw_set_len(cw_set *s) {
    return s->used;
}

void cw_set_clear(cw_set *s) {
    s->fill = s->used = 0;
    s->mask = MIN_SIZE - 1;
    s->table = NULL;
    s->hash = -1;
}

/* ---------------------------------------------------------------- merging */

static int64_t merge_set(cw_ctx *cx, cw_set *s, cw_set *other) {
    if (s == other || other->used == 0)
        return 0;
    if ((s->fill + other->used) * 5 >= s->mask * 3 && cw_set_resize(cx, s, (s->used + other->used) * 2) < 0)
        return -1;
    if (ensure_table(cx, s) < 0)
        return -1;
    if (s->fill == 0 && s->mask == other->mask && other->fill == other->used) {
        memcpy(s->table, other->table, (size_t)(other->mask + 1) * sizeof *s->table);
        s->fill = other->fill;
        s->used = other->used;
        return 0;
    }
    if (s->fill == 0) {
        for (int64_t i = 0; i <= other->mask; i++)
            if (is_live(&other->table[i]))
                insert_clean(s->table, s->mask, other->table[i].key, other->table[i].hash);
        s->fill = s->used = other->used;
        return 0;
    }
    for (int64_t i = 0; i <= other->mask && other->table; i++) {
        cw_set_entry e = other->table[i];
        if (is_live(&e) && cw_set_add_hashed(cx, s, e.key, e.hash) < 0)
            return -1;
    }
    return 0;
}

static int64_t merge_dict_keys(cw_ctx *cx, cw_set *s, cw_dict *d) {
    int64_t n = cw_dict_len(d), pos = 0, hash;
    cw_value key, value;
    if ((s->fill + n) * 5 >= s->mask * 3 && cw_set_resize(cx, s, (s->used + n) * 2) < 0)
        return -1;
    while (cw_dict_next_hashed(d, &pos, &key, &value, &hash))
        if (cw_set_add_hashed(cx, s, key, hash) < 0)
            return -1;
    return 0;
}

int64_t cw_set_update(cw_ctx *cx, cw_set *s, cw_value iterable) {
    if (CW_IS_ANY_SET(iterable))
        return merge_set(cx, s, iterable.p);
    if (CW_IS_EXACT(iterable, &cw_type_dict))
        return merge_dict_keys(cx, s, iterable.p);
    cw_value it = cw_object_iter(cx, iterable), x;
    if (!it.tag)
        return -1;
    while ((x = cw_object_next(cx, it)).tag)
        if (cw_set_add(cx, s, x) < 0)
            return -1;
    return cx->exc ? -1 : 0;
}

cw_set *cw_set_make(cw_ctx *cx, cw_type *type, cw_value iterable) {
    cw_set *s = cw_set_new(cx, type);
    return iterable.tag && cw_set_update(cx, s, iterable) < 0 ? NULL : s;
}

cw_value cw_set_build(cw_ctx *cx, const cw_value *items, int64_t n) {
    cw_set *s = cw_set_new(cx, &cw_type_set);
    for (int64_t i = 0; i < n; i++)
        if (cw_set_add(cx, s, items[i]) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(s);
}

int64_t cw_set_add_value(cw_ctx *cx, cw_value set, cw_value item) {
    return cw_set_add(cx, set.p, item);
}

int64_t cw_set_update_value(cw_ctx *cx, cw_value set, cw_value iterable) {
    return cw_set_update(cx, set.p, iterable);
}
