/* type.c: making static types ready, the method resolution order, and the cached attribute lookup on types.
 * Attribute access on type objects is in type_attrs.c, the making of new types in type_new.c. */
#include "type.h"

/* ---- types of values that are no objects ---- */
cw_type *const cw_tag_types[7] = {&cw_type_none,  &cw_type_none, &cw_type_bool, &cw_type_int,
                                  &cw_type_float, &cw_type_none, &cw_type_none};

cw_type *cw_type_of(cw_value v) {
    return type_of(v);
}

const char *cw_type_name(cw_value v) {
    return type_of(v)->name;
}

int64_t cw_type_is_subtype(cw_type *t, cw_type *base) {
    if (t == base)
        return 1;
    if (t->mro) {
        for (int64_t i = 0; i < t->mro->len; i++)
            if (t->mro->items[i].p == base)
                return 1;
        return 0;
    }
    for (cw_type *s = t->base; s; s = s->base)
        if (s == base)
            return 1;
    return base == &cw_type_object;
}

/* ---- versions and the cache ---- */
enum { CACHE_SIZE = 1024 };
typedef struct cache_entry {
    uint32_t version;
    int32_t slot;
    cw_str *name;
    int64_t hash;
    cw_value value;
} cache_entry;
static cache_entry cache[CACHE_SIZE];
static uint32_t last_version = 0;

void cw_type_modified(cw_ctx *cx, cw_type *t) {
    if (last_version != UINT32_MAX)
        last_version++;
    t->version = last_version == UINT32_MAX ? 0 : last_version; /* used up: no cache knows it */
    for (int64_t i = 0, n = cw_type_subclass_count(t); i < n; i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s)
            cw_type_modified(cx, s);
    }
}

/* What a staticmethod or classmethod holds, or the attribute itself. */
static const void *held_function(cw_value v) {
    cw_type *kind = CW_TYPE_OF_PTR(v.p);
    bool holder = kind == &cw_type_staticmethod || kind == &cw_type_classmethod;
    return holder ? ((cw_function_holder *)v.p)->callable.p : v.p;
}

void cw_type_attribute_changed(cw_ctx *cx, cw_type *t, const void *object) {
    cw_value key, value;
    for (int64_t at = 0; t->dict && cw_dict_next(t->dict, &at, &key, &value);)
        if (value.tag == CW_OBJ && held_function(value) == object)
            cw_type_modified(cx, t);
    for (int64_t i = 0, n = cw_type_subclass_count(t); i < n; i++) {
        cw_type *s = cw_type_subclass_at(t, i);
        if (s)
            cw_type_attribute_changed(cx, s, object);
    }
}

/* Index of an attribute slot by name. Members of __slots__ are reached by their descriptors in the class. */
static int64_t slot_index(cw_type *t, cw_str *name) {
    for (int64_t i = 0; i < t->nslots; i++)
        if (t->slots[i] == name || cw_str_equal(t->slots[i], name))
            return t->slot_is_member && t->slot_is_member[i] ? -1 : i;
    return -1;
}

static void find_slow(cw_ctx *cx, cw_type *t, cw_str *name, cw_found *out) {
    out->value = CW_MK_NULL;
    out->slot = t->nslots ? slot_index(t, name) : -1;
    cw_tuple *mro = t->mro;
    if (!mro)
        return;
    for (int64_t i = 0; i < mro->len; i++) {
        cw_type *s = mro->items[i].p;
        if (!s->dict)
            continue;
        cw_value v = cw_dict_get_str(cx, s->dict, name);
        if (v.tag) {
            out->value = v;
            return;
        }
    }
}

void cw_type_find(cw_ctx *cx, cw_type *t, cw_str *name, cw_found *out) {
    if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)))
        cw_type_ready(cx, t);
    int64_t hash = name->hash;
    if (CW_UNLIKELY(hash == -1))
        hash = cw_str_hash(cx, name);
    uint32_t version = t->version;
    cache_entry *e = &cache[((uint64_t)hash ^ (uint64_t)version * 2654435761u) & (CACHE_SIZE - 1)];
    if (CW_LIKELY(e->version == version && version) &&
        (e->name == name || (e->hash == hash && cw_str_equal(e->name, name)))) {
        out->value = e->value;
        out->slot = e->slot;
        return;
    }
    find_slow(cx, t, name, out);
    if (version && CW_TYPE_OF_PTR(name) == &cw_type_str)
        *e = (cache_entry){version, (int32_t)out->slot, name, hash, out->value};
}

cw_value cw_type_lookup(cw_ctx *cx, cw_type *t, cw_str *name) {
    cw_found found;
    cw_type_find(cx, t, name, &found);
    return found.value;
}

cw_value cw_lookup_special(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_type *t = type_of(self);
    cw_value v = cw_type_lookup(cx, t, name);
    if (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->descr_get)
        return CW_TYPE_OF_PTR(v.p)->descr_get(cx, v, self, CW_MK_OBJ(t));
    return v;
}

/* ---- subclasses: a traced array of weak cells ---- */
typedef struct subclass_list {
    int64_t n, cap;
    void **cells; /* atomic blocks that hold the pointer and are cleared when the class dies */
} subclass_list;

void *cw_weak_pointer_new(cw_ctx *cx, void *object);

void cw_type_add_subclass(cw_ctx *cx, cw_type *base, cw_type *t) {
    subclass_list *list = base->subclasses;
    if (!list)
        base->subclasses = list = cw_alloc(cx, sizeof *list);
    for (int64_t i = 0; i < list->n; i++)
        if (*(void **)list->cells[i] == t)
            return;
    int64_t at = 0;
    while (at < list->n && *(void **)list->cells[at])
        at++;
    if (at == list->cap) {
        int64_t cap = list->cap ? 2 * list->cap : 4;
        void **cells = cw_alloc(cx, cap * (int64_t)sizeof *cells);
        if (list->n)
            memcpy(cells, list->cells, (size_t)list->n * sizeof *cells);
        list->cells = cells;
        list->cap = cap;
    }
    if (at < list->n) { /* keep the order of definition: close the gap of dead ones */
        int64_t live = 0;
        for (int64_t i = 0; i < list->n; i++)
            if (*(void **)list->cells[i])
                list->cells[live++] = list->cells[i];
        list->n = at = live;
    }
    list->cells[at] = cw_weak_pointer_new(cx, t);
    if (at == list->n)
        list->n++;
}

void cw_type_subclass_first(cw_type *base, const cw_type *t) {
    subclass_list *list = base->subclasses;
    for (int64_t i = 0; list && i < list->n; i++)
        if (*(void **)list->cells[i] == t) {
            void *cell = list->cells[i];
            memmove(list->cells + 1, list->cells, (size_t)i * sizeof *list->cells);
            list->cells[0] = cell;
            return;
        }
}

void cw_type_remove_subclass(cw_type *base, cw_type *t) {
    subclass_list *list = base->subclasses;
    if (!list)
        return;
    int64_t live = 0;
    for (int64_t i = 0; i < list->n; i++) {
        void *p = *(void **)list->cells[i];
        if (p && p != t)
            list->cells[live++] = list->cells[i];
    }
    list->n = live;
}

int64_t cw_type_subclass_count(cw_type *t) {
    subclass_list *list = t->subclasses;
    return list ? list->n : 0;
}

cw_type *cw_type_subclass_at(cw_type *t, int64_t i) {
    subclass_list *list = t->subclasses;
    return *(cw_type **)list->cells[i];
}

/* ---- C3 linearization (https://www.python.org/download/releases/2.3/mro/) ---- */
typedef struct merge_list {
    cw_tuple *types;
    int64_t at; /* types[at..] are still to be merged */
} merge_list;

static int64_t in_tail(const merge_list *l, cw_type *t) {
    for (int64_t i = l->at + 1; i < l->types->len; i++)
        if (l->types->items[i].p == t)
            return 1;
    return 0;
}

/* The first head that is in no tail; NULL when there is none. */
static cw_type *merge_pick(const merge_list *lists, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        if (lists[i].at >= lists[i].types->len)
            continue;
        cw_type *candidate = lists[i].types->items[lists[i].at].p;
        int64_t j = 0;
        while (j < n && !in_tail(&lists[j], candidate))
            j++;
        if (j == n)
            return candidate;
    }
    return NULL;
}

static void *raise_inconsistent(cw_ctx *cx, const merge_list *lists, int64_t n) {
    cw_value names = cw_list_new(cx, n);
    for (int64_t i = 0; i < n; i++) {
        if (lists[i].at >= lists[i].types->len)
            continue;
        cw_value name = cw_type_get_name(cx, lists[i].types->items[lists[i].at].p);
        int64_t seen = 0;
        for (int64_t j = 0; j < CW_AS_LIST(names)->len && !seen; j++)
            seen = cw_str_equal(CW_AS_STR(cw_list_get(CW_AS_LIST(names), j)), CW_AS_STR(name));
        if (!seen)
            cw_list_append(cx, CW_AS_LIST(names), name);
    }
    cw_value joined = cw_str_join(cx, CW_AS_STR(cw_str_new(cx, ", ", 2)), names);
    if (!joined.tag)
        return NULL;
    return cw_raise_p(cx, &cw_type_TypeError,
                      "Cannot create a consistent method resolution\norder (MRO) for bases %U",
                      CW_AS_STR(joined));
}

cw_tuple *cw_type_linearize(cw_ctx *cx, cw_type *t) {
    cw_tuple *bases = t->bases;
    int64_t nbases = bases ? bases->len : 0;
    for (int64_t i = 0; i < nbases; i++)
        for (int64_t j = i + 1; j < nbases; j++)
            if (bases->items[i].p == bases->items[j].p)
                return cw_raise_p(cx, &cw_type_TypeError, "duplicate base class %s",
                                  ((cw_type *)bases->items[i].p)->name);
    merge_list *lists = cw_alloc(cx, (nbases + 1) * (int64_t)sizeof *lists);
    int64_t most = 1;
    for (int64_t i = 0; i < nbases; i++) {
        cw_type *b = bases->items[i].p;
        if (!b->mro)
            return cw_raise_p(cx, &cw_type_TypeError, "Cannot extend an incomplete type '%s'", b->name);
        lists[i] = (merge_list){b->mro, 0};
        most += b->mro->len;
    }
    if (nbases)
        lists[nbases] = (merge_list){bases, 0};
    int64_t nlists = nbases ? nbases + 1 : 0, n = 0;
    cw_value *out = cw_alloc(cx, (most + 1) * (int64_t)sizeof *out);
    out[n++] = CW_MK_OBJ(t);
    for (;;) {
        cw_type *next = merge_pick(lists, nlists);
        if (!next)
            break;
        out[n++] = CW_MK_OBJ(next);
        for (int64_t i = 0; i < nlists; i++)
            if (lists[i].at < lists[i].types->len && lists[i].types->items[lists[i].at].p == next)
                lists[i].at++;
    }
    for (int64_t i = 0; i < nlists; i++)
        if (lists[i].at < lists[i].types->len)
            return raise_inconsistent(cx, lists, nlists);
    return cw_tuple_build(cx, out, n).p;
}

/* The result of a metaclass's mro() as a tuple of classes with a compatible layout. */
static cw_tuple *checked_mro(cw_ctx *cx, cw_type *t, cw_value result) {
    cw_value tuple = cw_tuple_from(cx, result);
    if (!tuple.tag)
        return NULL;
    cw_type *solid = cw_type_solid_base(t);
    for (int64_t i = 0; i < CW_AS_TUPLE(tuple)->len; i++) {
        cw_value c = CW_AS_TUPLE(tuple)->items[i];
        if (!is_type(c))
            return cw_raise_p(cx, &cw_type_TypeError, "mro() returned a non-class ('%s')", cw_type_name(c));
        if (!cw_type_is_subtype(solid, cw_type_solid_base(AS_TYPE(c))))
            return cw_raise_p(cx, &cw_type_TypeError, "mro() returned base with unsuitable layout ('%s')",
                              AS_TYPE(c)->name);
    }
    return CW_AS_TUPLE(tuple);
}

int64_t cw_type_set_mro(cw_ctx *cx, cw_type *t) {
    cw_tuple *mro, *old = t->mro;
    if (t->type == &cw_type_type || !(t->flags & CW_TYPE_HEAP)) {
        mro = cw_type_linearize(cx, t);
    } else {
        cw_value method = cw_lookup_special(cx, CW_MK_OBJ(t), &cw_name_mro);
        if (!method.tag)
            return -1;
        cw_value result = cw_call0(cx, method);
        if (!result.tag)
            return -1;
        mro = checked_mro(cx, t, result);
    }
    if (!mro)
        return -1;
    if (!mro->len)
        return cw_raise_i(cx, &cw_type_TypeError, "type MRO must not be empty");
    if (t->mro != old) /* mro() changed the bases itself */
        return 1;
    t->mro = mro;
    return 0;
}

/* ---- static types ---- */
enum {
    INHERITED_FLAGS = CW_TYPE_LONG | CW_TYPE_STR | CW_TYPE_BYTES | CW_TYPE_LIST | CW_TYPE_TUPLE |
                      CW_TYPE_DICT | CW_TYPE_EXCEPTION | CW_TYPE_TYPE | CW_TYPE_SET | CW_TYPE_FLOAT |
                      CW_TYPE_MATCH_SELF
};

static void add_doc(cw_ctx *cx, cw_type *t) {
    cw_value doc = CW_MK_NONE;
    if (t->doc) {
        const char *text = strstr(t->doc, "\n--\n\n");
        doc = cw_str_new(cx, text ? text + 5 : t->doc, -1);
    }
    if (!cw_dict_get_str(cx, t->dict, &cw_name_doc).tag)
        cw_dict_set_str(cx, t->dict, &cw_name_doc, doc);
}

/* A static type is its own only writer here: nothing below runs Python code or raises, except for lack of
 * memory. */
static int64_t ready_bases(cw_ctx *cx, cw_type *t) {
    if (t != &cw_type_object && !t->base)
        t->base = &cw_type_object;
    if (t->base && cw_type_ready(cx, t->base) < 0)
        return -1;
    if (!t->type)
        t->type = t->base ? t->base->type : &cw_type_type;
    if (!t->bases) {
        cw_value base = CW_MK_OBJ(t->base);
        t->bases = cw_tuple_build(cx, &base, t->base ? 1 : 0).p;
    }
    for (int64_t i = 0; i < t->bases->len; i++)
        if (cw_type_ready(cx, t->bases->items[i].p) < 0)
            return -1;
    return 0;
}

static void inherit_layout(cw_type *t) {
    cw_type *base = t->base;
    if (!base)
        return;
    t->flags |= base->flags & INHERITED_FLAGS;
    if (!t->basicsize)
        t->basicsize = base->basicsize;
    if (!t->dict_offset)
        t->dict_offset = base->dict_offset;
    if (!t->weaklist_offset)
        t->weaklist_offset = base->weaklist_offset;
    for (int64_t i = 1; i < t->mro->len; i++)
        t->flags |= ((cw_type *)t->mro->items[i].p)->flags & (CW_TYPE_SEQUENCE | CW_TYPE_MAPPING);
}

int64_t cw_type_ready(cw_ctx *cx, cw_type *t) {
    if (CW_LIKELY(t->flags & (CW_TYPE_READY | CW_TYPE_HEAP))) /* classes are made ready by type_new.c */
        return 0;
    t->flags |= CW_TYPE_READY;
    if (ready_bases(cx, t) < 0)
        return -1;
    t->dict = cw_dict_new(cx);
    t->mro = cw_type_linearize(cx, t);
    if (!t->mro)
        return -1;
    int64_t instantiable = t->new_ != NULL || t == &cw_type_object;
    inherit_layout(t);
    cw_slots_add_wrappers(cx, t);
    if (t->new_)
        cw_dict_set_str(cx, t->dict, &cw_name_new, cw_builtin_new_method(cx, t));
    cw_descr_add_methods(cx, t);
    add_doc(cx, t);
    if (t->compare && !t->hash && t != &cw_type_object) {
        t->hash = cw_hash_not_implemented;
        if (!cw_dict_get_str(cx, t->dict, &cw_name_hash).tag)
            cw_dict_set_str(cx, t->dict, &cw_name_hash, CW_MK_NONE);
    }
    for (int64_t i = 1; i < t->mro->len; i++)
        cw_slots_inherit(t, t->mro->items[i].p);
    if (!instantiable && t->base == &cw_type_object)
        t->new_ = NULL;
    for (int64_t i = 0; i < t->bases->len; i++)
        cw_type_add_subclass(cx, t->bases->items[i].p, t);
    cw_type_modified(cx, t);
    return 0;
}

/* ---- allocation and calling ---- */
void *cw_type_alloc_items(cw_ctx *cx, cw_type *t, int64_t nitems) {
    int64_t size = t->basicsize;
    if (CW_UNLIKELY(t->flags & CW_TYPE_FRESH))
        t->flags &= ~(uint32_t)CW_TYPE_FRESH;
    if (t->flags & CW_TYPE_TUPLE) /* the dict pointer, if there is one, stands behind the items */
        size = (int64_t)sizeof(cw_tuple) + nitems * (int64_t)sizeof(cw_value) + (t->dict_offset ? 8 : 0);
    cw_obj *o = cw_alloc(cx, size);
    o->type = t;
    if (CW_UNLIKELY(t->flags & CW_TYPE_TUPLE))
        ((cw_tuple *)o)->len = nitems;
    else if (CW_UNLIKELY(t->flags & CW_TYPE_STR))
        ((cw_str *)o)->hash = -1;
    if (CW_UNLIKELY(t->flags & CW_TYPE_HAS_FINALIZER))
        cw_gc_register_finalizer(cx, o);
    if (CW_UNLIKELY((t->flags & CW_TYPE_DICT_ONLY) && t->slot_offset))
        ((int64_t *)((char *)o + t->slot_offset))[-1] = t->nslots;
    else if (CW_UNLIKELY((t->flags & CW_TYPE_CHANGED) && t->slot_offset && !t->variant_of))
        o->type = cw_type_variant(cx, t, t->nslots);
    return o;
}

void *cw_type_alloc(cw_ctx *cx, cw_type *t) {
    if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)))
        cw_type_ready(cx, t);
    if (CW_UNLIKELY(t->flags & (CW_TYPE_TUPLE | CW_TYPE_STR | CW_TYPE_HAS_FINALIZER | CW_TYPE_DICT_ONLY |
                                CW_TYPE_CHANGED | CW_TYPE_FRESH)))
        return cw_type_alloc_items(cx, t, 0);
    cw_obj *o = cw_alloc(cx, t->basicsize);
    o->type = t;
    return o;
}

cw_value cw_type_generic_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames) {
    (void)args, (void)nargs, (void)kwnames;
    return CW_MK_OBJ(cw_type_alloc(cx, type));
}

cw_value cw_type_call(cw_ctx *cx, cw_value type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_type *t = AS_TYPE(type);
    if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)) && cw_type_ready(cx, t) < 0)
        return CW_MK_NULL;
    cw_value o;
    if (t->new_ == cw_object_new && t->init != cw_object_init && !(t->flags & CW_TYPE_ABSTRACT)) {
        o = CW_MK_OBJ(cw_type_alloc(cx, t));
    } else {
        if (t == &cw_type_type && nargs == 1 && !(kwnames && kwnames->len)) {
            cw_type *of = type_of(args[0]);
            return CW_MK_OBJ(of->variant_of ? of->variant_of : of);
        }
        if (t == &cw_type_type && nargs != 3)
            return cw_raise(cx, &cw_type_TypeError, "type() takes 1 or 3 arguments");
        if (!t->new_)
            return cw_raise(cx, &cw_type_TypeError, "cannot create '%s' instances", t->name);
        o = t->new_(cx, t, args, nargs, kwnames);
        if (!o.tag || o.tag != CW_OBJ)
            return o;
        cw_type *got = CW_TYPE_OF_PTR(o.p);
        if (got != t && !cw_type_is_subtype(got, t))
            return o;
        t = got;
    }
    if (t->init && t->init(cx, o, args, nargs, kwnames) < 0)
        return CW_MK_NULL;
    return o;
}
