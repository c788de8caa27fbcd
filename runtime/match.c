/* match.c: what the match statement asks of subjects (PEP 634). */
#include "containers.h"
#include "type.h"

int64_t cw_match_is_sequence(cw_value v) {
    return (type_of(v)->flags & CW_TYPE_SEQUENCE) != 0;
}

int64_t cw_match_is_mapping(cw_value v) {
    return (type_of(v)->flags & CW_TYPE_MAPPING) != 0;
}

/* ---- mapping patterns ---- */
static int64_t check_duplicates(cw_ctx *cx, cw_tuple *keys) {
    cw_set *seen = cw_set_new(cx, &cw_type_set);
    for (int64_t i = 0; i < keys->len; i++) {
        int64_t there = cw_set_contains(cx, seen, keys->items[i]);
        if (there > 0)
            cw_raise(cx, &cw_type_ValueError, "mapping pattern checks duplicate key (%R)", &keys->items[i]);
        if (there || cw_set_add(cx, seen, keys->items[i]) < 0)
            return -1;
    }
    return 0;
}

/* By the mapping's get(), so that a defaultdict makes nothing. */
cw_value cw_match_keys(cw_ctx *cx, cw_value mapping, cw_value keys) {
    cw_tuple *k = keys.p;
    if (k->len > 1 && check_duplicates(cx, k) < 0)
        return CW_MK_NULL;
    cw_value values = cw_list_new(cx, k->len), get = CW_MK_NULL, missing = CW_MK_NULL;
    if (!CW_IS_EXACT(mapping, &cw_type_dict) && k->len) {
        get = cw_object_getattr(cx, mapping, cw_str_intern(cx, "get"));
        missing = cw_call0(cx, CW_MK_OBJ(&cw_type_object));
        if (!get.tag)
            return get;
    }
    for (int64_t i = 0; i < k->len; i++) {
        cw_value v;
        if (get.tag) {
            v = cw_call2(cx, get, k->items[i], missing);
            if (!v.tag)
                return v;
            if (cw_object_is(v, missing))
                return CW_MK_NONE;
        } else {
            int64_t found = cw_dict_find(cx, mapping.p, k->items[i], &v);
            if (found <= 0)
                return found < 0 ? CW_MK_NULL : CW_MK_NONE;
        }
        cw_list_append(cx, values.p, v);
    }
    return cw_tuple_from_list(cx, values);
}

cw_value cw_match_rest(cw_ctx *cx, cw_value mapping, cw_value keys) {
    cw_dict *rest = cw_dict_new(cx);
    if (cw_dict_update(cx, rest, mapping) < 0)
        return CW_MK_NULL;
    for (int64_t i = 0; i < CW_AS_TUPLE(keys)->len; i++)
        if (cw_dict_delete(cx, rest, CW_AS_TUPLE(keys)->items[i]) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(rest);
}

/* ---- class patterns ---- */
typedef struct class_match {
    cw_value subject;
    cw_type *cls;
    cw_tuple *positional, *keywords; /* names; NULL: none */
    int64_t npos, n;                 /* of the names those that the pattern has; all of them */
    cw_attr_cache *attributes;       /* by name */
} class_match;

static cw_value name_at(const class_match *m, int64_t i) {
    return i < m->npos ? m->positional->items[i] : m->keywords->items[i - m->npos];
}

/* subject.name: 1, 0 if there is none, -1. */
static int64_t match_attribute(cw_ctx *cx, const class_match *m, int64_t i, cw_value *v) {
    cw_value name = name_at(m, i);
    if (!CW_IS_EXACT(name, &cw_type_str))
        return cw_raise_i(cx, &cw_type_TypeError, "__match_args__ elements must be strings (got %s)",
                          cw_type_name(name));
    for (int64_t k = 0; k < i; k++)
        if (cw_str_equal(name_at(m, k).p, name.p))
            return cw_raise_i(cx, &cw_type_TypeError, "%s() got multiple sub-patterns for attribute %R",
                              m->cls->name, &name);
    *v = cw_getattr_cached(cx, m->subject, name.p, &m->attributes[i]);
    if (v->tag)
        return 1;
    if (!cw_pending_is(cx, &cw_type_AttributeError))
        return -1;
    cw_clear(cx);
    return 0;
}

/* __match_args__ of the class; NULL without exception: it has none. */
static cw_tuple *match_args(cw_ctx *cx, cw_type *cls) {
    CW_STATIC_NAME(name, "__match_args__");
    cw_value names;
    if (cls->type == &cw_type_type && CW_IS_EXACT(names = cw_type_lookup(cx, cls, &name), &cw_type_tuple))
        return names.p;
    int64_t has = cw_object_lookup_attr(cx, CW_MK_OBJ(cls), &name, &names);
    if (has <= 0)
        return NULL;
    if (CW_IS_EXACT(names, &cw_type_tuple))
        return names.p;
    return cw_raise_p(cx, &cw_type_TypeError, "%s.__match_args__ must be a tuple (got %s)", cls->name,
                      cw_type_name(names));
}

/* Finds the names of the positional sub-patterns: 0, 1 if there is one that is the subject itself, -1. */
static int64_t match_positional(cw_ctx *cx, class_match *m) {
    m->positional = match_args(cx, m->cls);
    if (!m->positional && cx->exc)
        return -1;
    bool is_self = !m->positional && (m->cls->flags & CW_TYPE_MATCH_SELF);
    int64_t allowed = is_self ? 1 : m->positional ? m->positional->len : 0;
    if (allowed < m->npos)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() accepts %ld positional sub-pattern%s (%ld given)",
                          m->cls->name, allowed, allowed == 1 ? "" : "s", m->npos);
    return is_self;
}

/* ---- what is known of a class while it stays as it is ---- */

static bool has_missed(const cw_match_cache *known, const cw_type *t) {
    for (int64_t i = 0; i < CW_MATCH_MISSED && t->version; i++)
        if (known->missed[i] == t->version)
            return true;
    return false;
}

static void know_class(cw_match_cache *known, const class_match *m, int64_t is_self) {
    if (known->version != m->cls->version)
        *known = (cw_match_cache){.version = m->cls->version};
    known->positional = m->positional;
    known->is_self = is_self;
}

static void know_missed(cw_ctx *cx, cw_match_cache *known, const cw_type *cls, cw_type *t) {
    if (!t->version || !cls->version || !cw_instances_say_type(cx, t))
        return;
    if (known->version != cls->version)
        *known = (cw_match_cache){.version = cls->version, .is_self = -1};
    known->missed[known->nmissed++ % CW_MATCH_MISSED] = t->version;
}

/* Whether the subject is an instance, and the names for the positional sub-patterns: 1, 0, -1. */
static int64_t match_instance(cw_ctx *cx, class_match *m, cw_match_cache *known, int64_t *is_self) {
    bool plain = m->cls->type == &cw_type_type;
    int64_t r = cw_isinstance(cx, m->subject, CW_MK_OBJ(m->cls));
    if (r == 0 && plain)
        know_missed(cx, known, m->cls, type_of(m->subject));
    if (r <= 0)
        return r;
    *is_self = m->npos ? match_positional(cx, m) : 0;
    if (*is_self < 0)
        return -1;
    if (plain && m->cls->version)
        know_class(known, m, *is_self);
    return 1;
}

cw_value cw_match_class(cw_ctx *cx, cw_value subject, cw_value cls, int64_t npos, cw_value kwattrs,
                        cw_match_cache *known, cw_attr_cache *attributes) {
    if (!is_type(cls))
        return cw_raise(cx, &cw_type_TypeError, "called match pattern must be a type");
    if (cw_type_ready(cx, AS_TYPE(cls)) < 0)
        return CW_MK_NULL;
    class_match m = {subject, AS_TYPE(cls), NULL,      kwattrs.tag == CW_OBJ ? kwattrs.p : NULL,
                     npos,    npos,         attributes};
    cw_type *t = type_of(subject);
    bool is_known = known->version && known->version == m.cls->version;
    int64_t is_self = known->is_self;
    if (is_known && has_missed(known, t))
        return CW_MK_NONE;
    if (is_known && t == m.cls && is_self >= 0)
        m.positional = known->positional;
    else {
        int64_t r = match_instance(cx, &m, known, &is_self);
        if (r <= 0)
            return r < 0 ? CW_MK_NULL : CW_MK_NONE;
    }
    m.n += m.keywords ? m.keywords->len : 0;
    cw_tuple *values = cw_tuple_alloc(cx, m.n);
    if (is_self) {
        values->items[0] = subject;
        m.npos = 0;
    }
    for (int64_t i = 0; i < m.n - is_self; i++) {
        int64_t r = match_attribute(cx, &m, i, &values->items[i + is_self]);
        if (r <= 0)
            return r < 0 ? CW_MK_NULL : CW_MK_NONE;
    }
    return CW_MK_OBJ(values);
}
