/* mod_functools_cache.c: the callable that functools.lru_cache makes.
 *
 * Results are entries of a dict, which keeps them in order of last use: a hit moves its entry to the end, a
 * full cache drops the first one.  Keys are built as in CPython: one int or str argument is its own key, else
 * a tuple of the arguments, a mark and the keywords, and with typed their types. */
#include "containers.h"
#include "mod_functools.h"

typedef struct cw_lru_cache {
    cw_type *type;
    cw_value function, cache_info_type;
    cw_dict *cache;
    cw_dict *dict;
    int64_t maxsize; /* -1: no bound */
    int64_t typed, hits, misses;
    const void *table; /* entries of the cache for which `first` holds: all before it are deleted */
    int64_t first;
} cw_lru_cache;

CW_NEW(cache_new) {
    static const char *const names[] = {"user_function", "maxsize", "typed", "cache_info_type", NULL};
    cw_value v[4];
    if (cw_args_parse(cx, "lru_cache", args, nargs, kwnames, names, 4, -1, v) < 0)
        return CW_MK_NULL;
    if (!cw_is_callable(cx, v[0]))
        return cw_raise(cx, &cw_type_TypeError, "the first argument must be callable");
    int64_t maxsize = -1;
    if (v[1].tag != CW_NONE) {
        if (!cw_type_of(v[1])->index && v[1].tag != CW_INT && v[1].tag != CW_BOOL)
            return cw_raise(cx, &cw_type_TypeError, "maxsize should be integer or None");
        if (cw_int_as_i64(cx, v[1], &maxsize) < 0)
            return CW_MK_NULL;
        if (maxsize < 0)
            maxsize = 0;
    }
    int64_t typed = cw_object_truth(cx, v[2]);
    if (typed < 0)
        return CW_MK_NULL;
    cw_lru_cache *c = cw_type_alloc(cx, type);
    c->function = v[0];
    c->maxsize = maxsize;
    c->typed = typed;
    c->cache_info_type = v[3];
    c->cache = cw_dict_new(cx);
    return CW_MK_OBJ(c);
}

static cw_value make_key(cw_ctx *cx, cw_lru_cache *c, const cw_value *args, int64_t nargs,
                         cw_tuple *kwnames) {
    int64_t nkw = kwnames ? kwnames->len : 0;
    if (nkw == 0 && nargs == 1 && !c->typed && (args[0].tag == CW_INT || CW_IS_STR(args[0])))
        return args[0];
    int64_t n = nargs + (nkw ? 1 + 2 * nkw : 0) + (c->typed ? nargs + nkw : 0), at = nargs;
    cw_tuple *key = cw_tuple_alloc(cx, n);
    memcpy(key->items, args, (size_t)nargs * sizeof(cw_value));
    if (nkw) {
        key->items[at++] = CW_MK_OBJ(&cw_type_lru_cache); /* an object no argument is */
        for (int64_t i = 0; i < nkw; i++) {
            key->items[at++] = kwnames->items[i];
            key->items[at++] = args[nargs + i];
        }
    }
    for (int64_t i = 0; c->typed && i < nargs + nkw; i++)
        key->items[at++] = CW_MK_OBJ(cw_type_of(args[i]));
    return CW_MK_OBJ(key);
}

/* Drops the entry used longest ago. */
static int64_t drop_oldest(cw_ctx *cx, cw_lru_cache *c) {
    int64_t pos = c->cache->entries == c->table ? c->first : 0, hash;
    cw_value key, value, old;
    if (!cw_dict_next_hashed(c->cache, &pos, &key, &value, &hash))
        return 0;
    c->table = c->cache->entries;
    c->first = pos - 1;
    return cw_dict_delete_hashed(cx, c->cache, key, hash, &old) < 0 ? -1 : 0;
}

/* 1: the key is that of the entry used last, 0, or -1. A key whose __eq__ calls the function again would
 * never be found if hits moved entries all the time: a search starts again when the dict changes. */
static int64_t is_last(cw_ctx *cx, cw_lru_cache *c, cw_value key, int64_t hash) {
    const cw_dict_entry *last = c->cache->nentries ? &c->cache->entries[c->cache->nentries - 1] : NULL;
    return last && last->key.tag && last->hash == hash ? cw_equal(cx, last->key, key) : 0;
}

CW_FN(cache_call) {
    cw_lru_cache *c = self.p;
    if (c->maxsize == 0) {
        c->misses++;
        return cw_call(cx, c->function, args, nargs, kwnames);
    }
    cw_value key = make_key(cx, c, args, nargs, kwnames), result;
    int64_t hash = cw_value_hash(cx, key);
    if (hash == -1)
        return CW_MK_NULL;
    int64_t found = cw_dict_find_hashed(cx, c->cache, key, hash, &result);
    if (found < 0)
        return CW_MK_NULL;
    if (found) {
        c->hits++;
        int64_t last = c->maxsize > 0 ? is_last(cx, c, key, hash) : 1;
        if (last < 0)
            return CW_MK_NULL;
        if (!last) { /* to the end of the order of use */
            cw_value old;
            if (cw_dict_delete_hashed(cx, c->cache, key, hash, &old) < 0 ||
                cw_dict_set_hashed(cx, c->cache, key, hash, result) < 0)
                return CW_MK_NULL;
        }
        return result;
    }
    c->misses++;
    result = cw_call(cx, c->function, args, nargs, kwnames);
    if (!result.tag)
        return result;
    cw_value other;
    if (c->maxsize > 0) {
        found = cw_dict_find_hashed(cx, c->cache, key, hash, &other);
        if (found)
            return found < 0 ? CW_MK_NULL : result; /* the call itself put it there */
        if (c->cache->used >= c->maxsize && drop_oldest(cx, c) < 0)
            return CW_MK_NULL;
    }
    return cw_dict_set_hashed(cx, c->cache, key, hash, result) < 0 ? CW_MK_NULL : result;
}

CW_FN(cache_info) {
    cw_lru_cache *c = self.p;
    cw_value v[4] = {CW_MK_INT(c->hits), CW_MK_INT(c->misses),
                     c->maxsize < 0 ? CW_MK_NONE : CW_MK_INT(c->maxsize), CW_MK_INT(c->cache->used)};
    return cw_call(cx, c->cache_info_type, v, 4, NULL);
}

CW_FN(cache_clear) {
    cw_lru_cache *c = self.p;
    c->hits = c->misses = 0;
    cw_dict_clear(cx, c->cache);
    return CW_MK_NONE;
}

CW_FN(cache_copy) {
    return self;
}

CW_FN(cache_reduce) {
    return cw_object_getattr(cx, self, &cw_name_qualname);
}

static cw_value cache_descr_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    return obj.tag == CW_NULL || obj.tag == CW_NONE ? descr : cw_bound_method_new(cx, descr, obj);
}

static const cw_method_def cache_methods[] = {
    CW_M0("cache_info", cache_info),   CW_M0("cache_clear", cache_clear), CW_M0("__copy__", cache_copy),
    CW_M1("__deepcopy__", cache_copy), CW_M0("__reduce__", cache_reduce), CW_M_END};
static const cw_getset_def cache_getsets[] = {CW_DICT_GETSET, {NULL, NULL, NULL, NULL, NULL}};

cw_type cw_type_lru_cache = {.type = &cw_type_type,
                             .name = "functools._lru_cache_wrapper",
                             .base = &cw_type_object,
                             .flags = CW_TYPE_BASE | CW_TYPE_METHOD_DESCR,
                             .basicsize = sizeof(cw_lru_cache),
                             .dict_offset = offsetof(cw_lru_cache, dict),
                             .weaklist_offset = -1,
                             .methods = cache_methods,
                             .getsets = cache_getsets,
                             .call = cache_call,
                             .descr_get = cache_descr_get,
                             .new_ = cache_new};
