/* match.c: what the match statement asks of subjects (PEP 634). */
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
    cw_set *seen; /* attribute names matched so far */
    cw_list *values;
} class_match;

/* Appends subject.name: 1, 0 if there is none, -1. */
static int64_t match_attribute(cw_ctx *cx, class_match *m, cw_value name) {
    int64_t twice = cw_set_contains(cx, m->seen, name);
    if (twice > 0)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() got multiple sub-patterns for attribute %R",
                          m->cls->name, &name);
    if (twice < 0 || cw_set_add(cx, m->seen, name) < 0)
        return -1;
    cw_value v;
    int64_t has = cw_object_lookup_attr(cx, m->subject, name.p, &v);
    if (has > 0)
        cw_list_append(cx, m->values, v);
    return has;
}

static int64_t match_positional(cw_ctx *cx, class_match *m, int64_t n) {
    cw_value names;
    int64_t match_self = 0;
    int64_t has = cw_object_lookup_attr(cx, CW_MK_OBJ(m->cls), cw_str_intern(cx, "__match_args__"), &names);
    if (has < 0)
        return -1;
    if (has && !CW_IS_EXACT(names, &cw_type_tuple))
        return cw_raise_i(cx, &cw_type_TypeError, "%s.__match_args__ must be a tuple (got %s)", m->cls->name,
                          cw_type_name(names));
    if (!has) {
        names = cw_tuple_build(cx, NULL, 0);
        match_self = (m->cls->flags & CW_TYPE_MATCH_SELF) != 0;
    }
    int64_t allowed = match_self ? 1 : CW_AS_TUPLE(names)->len;
    if (allowed < n)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() accepts %ld positional sub-pattern%s (%ld given)",
                          m->cls->name, allowed, allowed == 1 ? "" : "s", n);
    if (match_self)
        return cw_list_append(cx, m->values, m->subject) < 0 ? -1 : 1;
    for (int64_t i = 0; i < n; i++) {
        cw_value name = CW_AS_TUPLE(names)->items[i];
        if (!CW_IS_EXACT(name, &cw_type_str))
            return cw_raise_i(cx, &cw_type_TypeError, "__match_args__ elements must be strings (got %s)",
                              cw_type_name(name));
        int64_t found = match_attribute(cx, m, name);
        if (found <= 0)
            return found;
    }
    return 1;
}

cw_value cw_match_class(cw_ctx *cx, cw_value subject, cw_value cls, int64_t npos, cw_value kwattrs) {
    if (!is_type(cls))
        return cw_raise(cx, &cw_type_TypeError, "called match pattern must be a type");
    if (cw_type_ready(cx, AS_TYPE(cls)) < 0)
        return CW_MK_NULL;
    int64_t r = cw_isinstance(cx, subject, cls);
    if (r <= 0)
        return r < 0 ? CW_MK_NULL : CW_MK_NONE;
    int64_t nkw = kwattrs.tag == CW_OBJ ? CW_AS_TUPLE(kwattrs)->len : 0;
    class_match m = {subject, AS_TYPE(cls), cw_set_new(cx, &cw_type_set), cw_list_new(cx, npos + nkw).p};
    if (npos)
        r = match_positional(cx, &m, npos);
    for (int64_t i = 0; r > 0 && i < nkw; i++)
        r = match_attribute(cx, &m, CW_AS_TUPLE(kwattrs)->items[i]);
    if (r <= 0)
        return r < 0 ? CW_MK_NULL : CW_MK_NONE;
    return cw_tuple_from_list(cx, CW_MK_OBJ(m.values));
}
