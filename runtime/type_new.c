/* type_new.c: making classes: choice of metaclass and base, __slots__, layout of instances, descriptors that
 * every class gets, __set_name__ and __init_subclass__.
 *
 * Layout of instances: the struct of the built-in base; then, unless that has one, the dict pointer; then
 * nset and the attribute slots. The word of the dict pointer is there also in classes without __dict__, so
 * that the layout of a class begins with the layout of its base. Slots are those of the base, then the
 * members of __slots__, then the names the compiler saw assigned on instances. Subclasses of tuple (items
 * inline) have no slots, their dict pointer stands behind the items (dict_offset -1). Subclasses of type keep
 * all attributes in the type's own dict. */
#include "type.h"

/* ---- metaclass and bases ---- */
cw_type *cw_type_best_metaclass(cw_ctx *cx, cw_type *meta, const cw_value *bases, int64_t n) {
    cw_type *winner = meta;
    for (int64_t i = 0; i < n; i++) {
        cw_type *t = type_of(bases[i]);
        if (cw_type_is_subtype(winner, t))
            continue;
        if (!cw_type_is_subtype(t, winner))
            return cw_raise_p(
                cx, &cw_type_TypeError,
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                "of the metaclasses of all its bases");
        winner = t;
    }
    return winner;
}

/* Does t add fields to the instances of its base, other than dict, weak references and the compiler's slots?
 */
static int64_t adds_fields(cw_type *t, cw_type *base) {
    if (!(t->flags & CW_TYPE_HEAP))
        return t->basicsize != base->basicsize || ((t->flags ^ base->flags) & CW_TYPE_TUPLE);
    for (int64_t i = base->nslots; i < t->nslots; i++)
        if (t->slot_is_member && t->slot_is_member[i])
            return 1;
    return 0;
}

cw_type *cw_type_solid_base(cw_type *t) {
    for (; t->base; t = t->base)
        if (adds_fields(t, t->base))
            return t;
    return t;
}

cw_type *cw_type_best_base(cw_ctx *cx, const cw_value *bases, int64_t n) {
    cw_type *base = NULL, *winner = NULL;
    for (int64_t i = 0; i < n; i++) {
        if (!is_type(bases[i]))
            return cw_raise_p(cx, &cw_type_TypeError, "bases must be types");
        cw_type *t = AS_TYPE(bases[i]);
        if (cw_type_ready(cx, t) < 0)
            return NULL;
        if (!(t->flags & (CW_TYPE_BASE | CW_TYPE_HEAP)))
            return cw_raise_p(cx, &cw_type_TypeError, "type '%s' is not an acceptable base type", t->name);
        cw_type *candidate = cw_type_solid_base(t);
        if (!winner) {
            winner = candidate;
            base = t;
        } else if (cw_type_is_subtype(winner, candidate)) {
            continue;
        } else if (cw_type_is_subtype(candidate, winner)) {
            winner = candidate;
            base = t;
        } else {
            return cw_raise_p(cx, &cw_type_TypeError, "multiple bases have instance lay-out conflict");
        }
    }
    return base;
}

/* ---- __slots__ ---- */
typedef struct new_class {
    cw_type *type, *base;
    cw_tuple *bases;
    cw_dict *dict;
    cw_str **members; /* of __slots__, mangled, without __dict__ and __weakref__ */
    int64_t nmembers;
    int64_t add_dict, add_weak;
} new_class;

static int64_t has_items(cw_type *t) {
    return (t->flags & (CW_TYPE_LONG | CW_TYPE_TUPLE | CW_TYPE_BYTES | CW_TYPE_TYPE)) != 0;
}
static int64_t is_identifier(cw_ctx *cx, cw_value s) {
    cw_value r = cw_call_method0(cx, s, "isidentifier");
    return r.tag ? cw_object_truth(cx, r) : -1;
}
/* __name in class C is _C__name; names that end in __ or contain a dot stay. */
static cw_str *mangle(cw_ctx *cx, cw_str *class_name, cw_str *name) {
    if (name->len < 2 || cw_str_char_at(name, 0) != '_' || cw_str_char_at(name, 1) != '_' ||
        (cw_str_char_at(name, name->len - 1) == '_' && cw_str_char_at(name, name->len - 2) == '_'))
        return name;
    int64_t skip = 0;
    while (skip < class_name->len && cw_str_char_at(class_name, skip) == '_')
        skip++;
    if (skip == class_name->len)
        return name;
    cw_value bare = cw_str_substring(cx, class_name, skip, class_name->len);
    return cw_str_format(cx, "_%U%U", CW_AS_STR(bare), name).p;
}

static int64_t add_member(cw_ctx *cx, new_class *c, cw_str *class_name, cw_value item) {
    if (!is_str(item))
        return cw_raise_i(cx, &cw_type_TypeError, "__slots__ items must be strings, not '%s'",
                          cw_type_name(item));
    int64_t ok = is_identifier(cx, item);
    if (ok < 0)
        return -1;
    if (!ok)
        return cw_raise_i(cx, &cw_type_TypeError, "__slots__ must be identifiers");
    cw_str *name = item.p;
    if (cw_str_equal(name, &cw_name_dict)) {
        if (c->base->dict_offset || c->add_dict || c->base->flags & CW_TYPE_TYPE)
            return cw_raise_i(cx, &cw_type_TypeError, "__dict__ slot disallowed: we already got one");
        c->add_dict = 1;
        return 0;
    }
    if (cw_str_equal(name, &cw_name_weakref)) {
        if (c->base->weaklist_offset || has_items(c->base) || c->add_weak)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0");
        c->add_weak = 1;
        return 0;
    }
    name = mangle(cx, class_name, name);
    for (int64_t i = 0; i < c->nmembers; i++)
        if (cw_str_equal(c->members[i], name))
            return 0;
    if (!cw_str_equal(name, &cw_name_qualname) && !cw_str_equal(name, &cw_name_classcell) &&
        cw_dict_get_str(cx, c->dict, name).tag) {
        cw_value v = CW_MK_OBJ(name);
        return cw_raise_i(cx, &cw_type_ValueError, "%R in __slots__ conflicts with class variable", &v);
    }
    c->members[c->nmembers++] = name;
    return 0;
}

/* Reads __slots__; without it the class gets a dict and weak references. */
static int64_t read_slots(cw_ctx *cx, new_class *c, cw_str *class_name) {
    int64_t may_dict = !c->base->dict_offset && !(c->base->flags & CW_TYPE_TYPE);
    int64_t may_weak = !c->base->weaklist_offset && !has_items(c->base);
    cw_value slots = cw_dict_get_str(cx, c->dict, &cw_name_slots);
    if (!slots.tag) {
        c->add_dict = may_dict;
        c->add_weak = may_weak;
        return 0;
    }
    slots = is_str(slots) ? cw_tuple_build(cx, &slots, 1) : cw_tuple_from(cx, slots);
    if (!slots.tag)
        return -1;
    cw_tuple *items = slots.p;
    if (items->len && has_items(c->base))
        return cw_raise_i(cx, &cw_type_TypeError, "nonempty __slots__ not supported for subtype of '%s'",
                          c->base->name);
    c->members = cw_alloc(cx, (items->len + 1) * (int64_t)sizeof *c->members);
    for (int64_t i = 0; i < items->len; i++)
        if (add_member(cx, c, class_name, items->items[i]) < 0)
            return -1;
    for (int64_t i = 0; i < c->bases->len; i++) { /* secondary bases may provide what the main one lacks */
        cw_type *b = c->bases->items[i].p;
        if (b == c->base)
            continue;
        if (may_dict && b->dict_offset)
            c->add_dict = 1;
        if (may_weak && b->weaklist_offset)
            c->add_weak = 1;
    }
    return 0;
}

/* ---- layout ---- */
static int64_t builtin_size(cw_type *base) {
    if (base->flags & CW_TYPE_LONG)
        return sizeof(cw_int_object);
    if (base->flags & CW_TYPE_FLOAT)
        return sizeof(cw_float_object);
    if (base->flags & CW_TYPE_STR)
        return sizeof(cw_str);
    if (base->flags & CW_TYPE_BYTES)
        return sizeof(cw_bytes);
    return (base->basicsize + 7) & ~(int64_t)7;
}

static void append_slot(cw_type *t, cw_str **names, uint8_t *is_member, cw_str *name, int64_t member) {
    for (int64_t i = 0; i < t->nslots; i++)
        if (cw_str_equal(names[i], name) && !(member && i < t->base->nslots))
            return;
    names[t->nslots] = name;
    is_member[t->nslots++] = (uint8_t)member;
}

static int64_t find_slot(const cw_str *name, cw_str *const *slots, int64_t nslots) {
    for (int64_t i = 0; i < nslots; i++)
        if (cw_str_equal(slots[i], name))
            return i;
    return -1;
}

/* As the compiler laid them out, or by name, so that equal sets have equal layouts. */
static void sort_members(new_class *c, cw_str *const *slots, int64_t nslots) {
    bool known = true;
    for (int64_t i = 0; i < c->nmembers; i++)
        known = known && find_slot(c->members[i], slots, nslots) >= 0;
    for (int64_t i = 1; i < c->nmembers; i++)
        for (int64_t j = i; j > 0; j--) {
            cw_str *m = c->members[j], *before = c->members[j - 1];
            if (known ? find_slot(m, slots, nslots) > find_slot(before, slots, nslots)
                      : cw_str_compare(m, before) >= 0)
                break;
            c->members[j] = before;
            c->members[j - 1] = m;
        }
}

static void lay_out(cw_ctx *cx, new_class *c, cw_str *const *slots, int64_t nslots) {
    cw_type *t = c->type, *base = c->base;
    t->weaklist_offset = base->weaklist_offset ? base->weaklist_offset : c->add_weak ? -1 : 0;
    t->basicsize = base->basicsize;
    t->dict_offset = base->dict_offset;
    if (base->flags & CW_TYPE_TYPE)
        return;
    if (base->flags & CW_TYPE_TUPLE) {
        t->dict_offset = base->dict_offset || c->add_dict ? -1 : 0;
        return;
    }
    int64_t dict_word;
    if (base->slot_offset) {
        t->slot_offset = base->slot_offset;
        dict_word = base->slot_offset - 16;
    } else {
        int64_t end = builtin_size(base);
        dict_word = end;
        if (!base->dict_offset)
            end += 8;
        t->slot_offset = end + 8;
    }
    if (c->add_dict && !base->dict_offset)
        t->dict_offset = dict_word;
    int64_t most = base->nslots + c->nmembers + nslots;
    cw_str **names = cw_alloc(cx, (most + 1) * (int64_t)sizeof *names);
    uint8_t *is_member = cw_alloc_atomic(cx, most + 1);
    memset(is_member, 0, (size_t)most + 1);
    t->nslots = base->nslots;
    if (base->nslots)
        memcpy(names, base->slots, (size_t)base->nslots * sizeof *names);
    if (base->slot_is_member)
        memcpy(is_member, base->slot_is_member, (size_t)base->nslots);
    sort_members(c, slots, nslots);
    for (int64_t i = 0; i < c->nmembers; i++)
        append_slot(t, names, is_member, c->members[i], 1);
    if (t->dict_offset)
        for (int64_t i = 0; i < nslots; i++)
            append_slot(t, names, is_member, slots[i], 0);
    t->slots = names;
    t->slot_is_member = memchr(is_member, 1, (size_t)most + 1) ? is_member : NULL;
    t->basicsize = t->slot_offset + t->nslots * (int64_t)sizeof(cw_value);
    for (int64_t i = base->nslots; i < t->nslots; i++)
        if (is_member[i])
            cw_dict_set_str(
                cx, c->dict, names[i],
                cw_member_descr_new(cx, t, names[i], t->slot_offset + i * (int64_t)sizeof(cw_value), 0, 1));
}

/* ---- contents of the class ---- */
static int64_t set_qualname(cw_ctx *cx, new_class *c, cw_str *name) {
    cw_value q = cw_dict_get_str(cx, c->dict, &cw_name_qualname);
    c->type->heap_qualname = CW_MK_OBJ(name);
    if (!q.tag)
        return 0;
    if (!is_str(q))
        return cw_raise_i(cx, &cw_type_TypeError, "type __qualname__ must be a str, not %s", cw_type_name(q));
    c->type->heap_qualname = q;
    return cw_dict_delete(cx, c->dict, CW_MK_OBJ(&cw_name_qualname)) < 0 ? -1 : 0;
}

/* Plain functions under these names are static or class methods without a decorator. */
static void wrap_implicit(cw_ctx *cx, cw_dict *dict, cw_str *name, cw_value (*wrap)(cw_ctx *, cw_value)) {
    cw_value f = cw_dict_get_str(cx, dict, name);
    if (CW_IS_EXACT(f, &cw_type_function))
        cw_dict_set_str(cx, dict, name, wrap(cx, f));
}

static int64_t set_classcell(cw_ctx *cx, new_class *c) {
    cw_value cell = cw_dict_get_str(cx, c->dict, &cw_name_classcell);
    if (!cell.tag)
        return 0;
    if (!CW_IS_EXACT(cell, &cw_type_cell))
        return cw_raise_i(cx, &cw_type_TypeError, "__classcell__ must be a nonlocal cell, not <class '%s'>",
                          cw_type_name(cell));
    ((cw_cell *)cell.p)->v = CW_MK_OBJ(c->type);
    return cw_dict_delete(cx, c->dict, CW_MK_OBJ(&cw_name_classcell)) < 0 ? -1 : 0;
}

/* __module__ of a class whose namespace does not say: the module that calls type(), where that is on record.
 */
static cw_value calling_module(cw_ctx *cx) {
    cw_value globals = cx->record ? cw_record_globals(cx, cx->record) : CW_MK_NULL, name = CW_MK_NULL;
    if (globals.tag && CW_IS(globals, CW_TYPE_DICT))
        name = cw_dict_get_str(cx, globals.p, &cw_name_name);
    return name.tag ? name : CW_MK_OBJ(cw_str_intern(cx, "__main__"));
}

static int64_t set_attributes(cw_ctx *cx, new_class *c, cw_str *name) {
    if (set_qualname(cx, c, name) < 0 || !cw_str_encode(cx, name, NULL, NULL).tag)
        return -1;
    cw_value doc = cw_dict_get_str(cx, c->dict, &cw_name_doc);
    if (doc.tag && CW_IS(doc, CW_TYPE_STR) && !cw_str_encode(cx, CW_AS_STR(doc), NULL, NULL).tag)
        return -1; /* lone surrogates */
    if (!cw_dict_get_str(cx, c->dict, &cw_name_module).tag)
        cw_dict_set_str(cx, c->dict, &cw_name_module, calling_module(cx));
    wrap_implicit(cx, c->dict, &cw_name_new, cw_staticmethod_new);
    wrap_implicit(cx, c->dict, &cw_name_init_subclass, cw_classmethod_new);
    wrap_implicit(cx, c->dict, &cw_name_class_getitem, cw_classmethod_new);
    return 0;
}

static void add_standard_attributes(cw_ctx *cx, new_class *c) {
    if (c->add_dict && !cw_dict_get_str(cx, c->dict, &cw_name_dict).tag)
        cw_dict_set_str(cx, c->dict, &cw_name_dict,
                        cw_getset_descr_new(cx, c->type, &cw_instance_dict_getset));
    if (c->add_weak && !cw_dict_get_str(cx, c->dict, &cw_name_weakref).tag)
        cw_dict_set_str(cx, c->dict, &cw_name_weakref,
                        cw_getset_descr_new(cx, c->type, &cw_instance_weakref_getset));
    if (!cw_dict_get_str(cx, c->dict, &cw_name_doc).tag)
        cw_dict_set_str(cx, c->dict, &cw_name_doc, CW_MK_NONE);
    if (cw_dict_get_str(cx, c->dict, &cw_name_eq).tag && !cw_dict_get_str(cx, c->dict, &cw_name_hash).tag)
        cw_dict_set_str(cx, c->dict, &cw_name_hash, CW_MK_NONE);
}

/* ---- hooks ---- */
static int64_t call_set_name(cw_ctx *cx, cw_type *t, cw_value key, cw_value v) {
    cw_value args[3] = {v, CW_MK_OBJ(t), key};
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_set_name, args, 3, &found);
    if (!found || r.tag)
        return 0;
    cw_value cause = cw_take(cx);
    cw_raise(cx, &cw_type_RuntimeError, "Error calling __set_name__ on '%s' instance %R in '%s'",
             cw_type_name(v), &key, t->name);
    cw_exception *e = (cw_exception *)cx->exc;
    e->cause = e->context = cause;
    e->suppress_context = 1;
    return -1;
}

static int64_t call_set_names(cw_ctx *cx, cw_type *t) {
    cw_dict *copy = NULL; /* __set_name__ may change the class */
    int64_t pos = 0;
    cw_value key, v;
    while (cw_dict_next(t->dict, &pos, &key, &v)) {
        if (v.tag != CW_OBJ || CW_TYPE_OF_PTR(v.p) == &cw_type_function)
            continue;
        if (cw_type_lookup(cx, CW_TYPE_OF_PTR(v.p), &cw_name_set_name).tag) {
            copy = cw_dict_copy(cx, t->dict);
            break;
        }
    }
    pos = 0;
    while (copy && cw_dict_next(copy, &pos, &key, &v))
        if (v.tag == CW_OBJ && call_set_name(cx, t, key, v) < 0)
            return -1;
    return 0;
}

static int64_t call_init_subclass(cw_ctx *cx, cw_type *t, cw_value keywords) {
    int64_t has_keywords = keywords.tag && CW_AS_DICT(keywords)->used;
    cw_value hook = CW_MK_NULL;
    int64_t has_itself = 0;
    for (int64_t i = 0; i < t->mro->len; i++)
        has_itself |= t->mro->items[i].p == t;
    if (!has_itself) /* as super(t, t) says of a strange mro() */
        return cw_raise_i(cx, &cw_type_TypeError,
                          "super(type, obj): obj must be an instance or subtype of type");
    for (int64_t i = 1; i < t->mro->len && !hook.tag; i++) {
        cw_type *s = t->mro->items[i].p;
        hook = cw_dict_get_str(cx, s->dict, &cw_name_init_subclass);
        if (s == &cw_type_object && hook.tag && !has_keywords)
            return 0; /* does nothing */
    }
    if (hook.tag == CW_OBJ && type_of_ready(cx, hook)->descr_get)
        hook = type_of(hook)->descr_get(cx, hook, CW_MK_NULL, CW_MK_OBJ(t));
    if (!hook.tag)
        return cx->exc ? -1 : 0;
    cw_value none = cw_tuple_build(cx, NULL, 0);
    return cw_call_ex(cx, hook, none, keywords).tag ? 0 : -1;
}

/* ---- type_new ---- */
static cw_type *alloc_type(cw_ctx *cx, cw_type *meta, cw_str *name, new_class *c) {
    cw_type *t = cw_alloc(cx, meta->basicsize > (int64_t)sizeof *t ? meta->basicsize : (int64_t)sizeof *t);
    t->type = meta;
    t->name = cw_str_utf8(cx, name, NULL);
    t->heap_name = CW_MK_OBJ(name);
    t->base = c->base;
    t->bases = c->bases;
    t->dict = c->dict;
    t->flags = CW_TYPE_HEAP | CW_TYPE_BASE | CW_TYPE_FRESH;
    enum {
        INHERITED = CW_TYPE_LONG | CW_TYPE_STR | CW_TYPE_BYTES | CW_TYPE_LIST | CW_TYPE_TUPLE | CW_TYPE_DICT |
                    CW_TYPE_EXCEPTION | CW_TYPE_TYPE | CW_TYPE_SET | CW_TYPE_FLOAT | CW_TYPE_MATCH_SELF
    };
    t->flags |= c->base->flags & INHERITED;
    const uint32_t patterns = CW_TYPE_SEQUENCE | CW_TYPE_MAPPING;
    for (int64_t i = 0; i < c->bases->len; i++) {
        uint32_t flags = AS_TYPE(c->bases->items[i])->flags;
        t->flags |= flags & (CW_TYPE_DICT_ONLY | CW_TYPE_CHANGED | CW_TYPE_ASKS_STORES);
        if (!(t->flags & patterns)) /* the first base that is sequence or mapping says which */
            t->flags |= flags & patterns;
    }
    return t;
}

static int64_t check_name(cw_ctx *cx, cw_str *name) {
    for (int64_t i = 0; i < name->len; i++)
        if (!cw_str_char_at(name, i))
            return cw_raise_i(cx, &cw_type_ValueError, "type name must not contain null characters");
    return 0;
}

cw_value cw_type_new(cw_ctx *cx, cw_type *meta, cw_str *name, cw_tuple *bases, cw_dict *ns, cw_value keywords,
                     cw_str *const *slots, int64_t nslots) {
    if (check_name(cx, name) < 0)
        return CW_MK_NULL;
    cw_value object = CW_MK_OBJ(&cw_type_object);
    if (!bases->len)
        bases = cw_tuple_build(cx, &object, 1).p;
    new_class c = {.bases = bases};
    c.base = cw_type_best_base(cx, bases->items, bases->len);
    if (!c.base)
        return CW_MK_NULL;
    c.dict = cw_dict_copy(cx, ns);
    cw_type *t = c.type = alloc_type(cx, meta, name, &c);
    if (read_slots(cx, &c, name) < 0 || set_attributes(cx, &c, name) < 0)
        return CW_MK_NULL;
    if (set_classcell(cx, &c) < 0)
        return CW_MK_NULL;
    lay_out(cx, &c, slots, nslots);
    add_standard_attributes(cx, &c);
    if (cw_type_set_mro(cx, t) < 0)
        return CW_MK_NULL;
    t->flags |= CW_TYPE_READY;
    cw_type_modified(cx, t);
    cw_slots_fixup(cx, t);
    for (int64_t i = 0; i < bases->len; i++)
        cw_type_add_subclass(cx, bases->items[i].p, t);
    if (call_set_names(cx, t) < 0 || call_init_subclass(cx, t, keywords) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(t);
}

/* ---- type(name, bases, dict) ---- */
static cw_value keyword_dict(cw_ctx *cx, const cw_value *values, cw_tuple *kwnames) {
    if (!kwnames || !kwnames->len)
        return CW_MK_NULL;
    cw_dict *d = cw_dict_new(cx);
    for (int64_t i = 0; i < kwnames->len; i++)
        cw_dict_set_str(cx, d, kwnames->items[i].p, values[i]);
    return CW_MK_OBJ(d);
}

static int64_t check_argument(cw_ctx *cx, const cw_value *args, int64_t i, uint32_t flag,
                              const char *wanted) {
    if (CW_IS(args[i], flag))
        return 0;
    return cw_raise_i(cx, &cw_type_TypeError, "type.__new__() argument %ld must be %s, not %s", i + 1, wanted,
                      args[i].tag == CW_NONE ? "None" : cw_type_name(args[i]));
}

/* Classes only: an object with __mro_entries__ is for class statements. */
static int64_t check_bases(cw_ctx *cx, cw_tuple *bases) {
    for (int64_t i = 0; i < bases->len; i++) {
        cw_value entries;
        if (is_type(bases->items[i]))
            continue;
        int64_t has = cw_object_lookup_attr(cx, bases->items[i], &cw_name_mro_entries, &entries);
        if (has < 0)
            return -1;
        if (has)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "type() doesn't support MRO entry resolution; use types.new_class()");
    }
    return 0;
}

cw_value cw_type_type_new(cw_ctx *cx, cw_type *meta, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (nargs != 3)
        return cw_raise(cx, &cw_type_TypeError, "type.__new__() takes exactly 3 arguments (%ld given)",
                        nargs);
    if (check_argument(cx, args, 0, CW_TYPE_STR, "str") < 0 ||
        check_argument(cx, args, 1, CW_TYPE_TUPLE, "tuple") < 0 ||
        check_argument(cx, args, 2, CW_TYPE_DICT, "dict") < 0 || check_bases(cx, args[1].p) < 0)
        return CW_MK_NULL;
    cw_tuple *bases = args[1].p;
    cw_type *winner = cw_type_best_metaclass(cx, meta, bases->items, bases->len);
    if (!winner)
        return CW_MK_NULL;
    if (winner != meta && winner->new_ != cw_type_type_new)
        return winner->new_(cx, winner, args, nargs, kwnames);
    cw_str *const *slots = NULL;
    int64_t nslots = 0;
    cw_pending_class *pending = CW_PENDING_CLASS(cx);
    if (pending && pending->name == args[0].p) {
        slots = pending->slots;
        nslots = pending->nslots;
    }
    cw_tuple *plain = bases;
    if (CW_TYPE_OF_PTR(bases) != &cw_type_tuple)
        plain = cw_tuple_build(cx, bases->items, bases->len).p;
    return cw_type_new(cx, winner, args[0].p, plain, args[2].p, keyword_dict(cx, args + 3, kwnames), slots,
                       nslots);
}
