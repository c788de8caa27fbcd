/* types.c: the lattice of predicted types. */
#include "typeinfer/types.h"

#include <stddef.h>
#include <string.h>

Site *site_new(Arena *arena, int32_t nitems) {
    Site *s = arena_alloc(arena, sizeof *s + sizeof(Type) * (size_t)nitems);
    s->nitems = nitems;
    return s;
}

Site *site_find(Site *s) {
    while (s->parent) {
        if (s->parent->parent)
            s->parent = s->parent->parent;
        s = s->parent;
    }
    return s;
}

static bool has_site(uint8_t kind);

bool type_has_site(Type t) {
    return has_site(t.kind);
}

static bool has_site(uint8_t kind) {
    return kind == TYPE_LIST || kind == TYPE_DICT || kind == TYPE_SET || kind == TYPE_TUPLE ||
           kind == TYPE_LIST_ITER || kind == TYPE_CELL || kind == TYPE_ITERABLE || kind == TYPE_SUPER;
}

int32_t type_class_count(Type t) {
    return t.kind == TYPE_ONEOF ? ((ClassSet *)t.ref)->count : 1;
}

ClassInfo *type_class(Type t, int32_t i) {
    return t.kind == TYPE_ONEOF ? ((ClassSet *)t.ref)->items[i] : t.ref;
}

int32_t type_function_count(Type t) {
    return t.kind == TYPE_FUNCTIONS ? ((FunctionSet *)t.ref)->count : 1;
}

IrFunc *type_function(Type t, int32_t i) {
    return t.kind == TYPE_FUNCTIONS ? ((FunctionSet *)t.ref)->items[i] : t.ref;
}

static Arena *types_arena;

static Site *int_iterable;

void type_use_arena(Arena *arena) {
    types_arena = arena;
    int_iterable = site_new(arena, 1);
    int_iterable->items[0] = TYPE(INT);
}

Type type_int_iterable(void) {
    return (Type){.kind = TYPE_ITERABLE, .ref = site_find(int_iterable)};
}

int32_t type_member_count(Type t) {
    return t.kind == TYPE_UNION ? ((Union *)t.ref)->count : t.optional ? 2 : 1;
}

Type type_member(Type t, int32_t i) {
    if (t.kind == TYPE_UNION)
        return ((Union *)t.ref)->items[i];
    if (i)
        return TYPE(NONE);
    t.optional = false;
    return t;
}

static bool same_members(const Union *a, const Union *b) {
    bool same = a->count == b->count;
    for (int32_t i = 0; same && i < a->count; i++)
        same = type_equal(a->items[i], b->items[i]);
    return same;
}

static bool same_ref(Type a, Type b) {
    if (a.kind == TYPE_UNION)
        return a.ref == b.ref || same_members(a.ref, b.ref);
    if (a.kind == TYPE_FUNCTIONS)
        return ((FunctionSet *)a.ref)->count == ((FunctionSet *)b.ref)->count &&
               !memcmp(((FunctionSet *)a.ref)->items, ((FunctionSet *)b.ref)->items,
                       sizeof(IrFunc *) * (size_t)((FunctionSet *)a.ref)->count);
    if (a.kind == TYPE_ONEOF)
        return ((ClassSet *)a.ref)->count == ((ClassSet *)b.ref)->count &&
               !memcmp(((ClassSet *)a.ref)->items, ((ClassSet *)b.ref)->items,
                       sizeof(ClassInfo *) * (size_t)((ClassSet *)a.ref)->count);
    if (has_site(a.kind))
        return site_find(a.ref) == site_find(b.ref);
    return a.ref == b.ref;
}

bool type_equal(Type a, Type b) {
    return a.kind == b.kind && a.optional == b.optional && a.number == b.number && same_ref(a, b);
}

bool type_is_pointer(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_STR:
    case TYPE_BYTES:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
    case TYPE_INSTANCE:
    case TYPE_ONEOF:
    case TYPE_SUPER:
    case TYPE_FUNCTION:
    case TYPE_FUNCTIONS:
    case TYPE_CLASS:
    case TYPE_CELL:
        return true;
    default:
        return false;
    }
}

static Type join_union(Type a, Type b);

Type type_optional(Type t) {
    if (type_is_pointer(t) && t.kind != TYPE_CELL && t.kind != TYPE_SUPER) {
        t.optional = true;
        return t;
    }
    return t.kind == TYPE_NONE ? t : join_union(t, TYPE(NONE));
}

/* Joins two sites into one; items join pairwise. */
static void site_merge(Site *a, Site *b) {
    a = site_find(a);
    b = site_find(b);
    if (a == b)
        return;
    b->parent = a;
    if (!a->generator)
        a->generator = b->generator;
    for (int32_t i = 0; i < a->nitems; i++) {
        Type joined = type_join(a->items[i], b->items[i]);
        a = site_find(a);
        a->items[i] = joined;
    }
}

/* The set of the classes of both; ANY past the bound. */
static Type join_classes(Type a, Type b) {
    ClassSet *set = arena_alloc(type_class(a, 0)->body->module->arena, sizeof *set);
    int32_t i = 0, j = 0, na = type_class_count(a), nb = type_class_count(b);
    while (i < na || j < nb) {
        ClassInfo *x = i < na ? type_class(a, i) : NULL, *y = j < nb ? type_class(b, j) : NULL;
        ClassInfo *least = !y || (x && x <= y) ? x : y;
        i += x == least;
        j += y == least;
        if (set->count == CLASS_SET_MAX)
            return TYPE(ANY);
        set->items[set->count++] = least;
    }
    return (Type){.kind = TYPE_ONEOF, .optional = a.optional || b.optional, .ref = set};
}

/* The same for functions. */
static Type join_functions(Type a, Type b) {
    FunctionSet *set = arena_alloc(type_function(a, 0)->module->arena, sizeof *set);
    int32_t i = 0, j = 0, na = type_function_count(a), nb = type_function_count(b);
    while (i < na || j < nb) {
        IrFunc *x = i < na ? type_function(a, i) : NULL, *y = j < nb ? type_function(b, j) : NULL;
        IrFunc *least = !y || (x && x <= y) ? x : y;
        i += x == least;
        j += y == least;
        if (set->count == FUNCTION_SET_MAX)
            return TYPE(ANY);
        set->items[set->count++] = least;
    }
    return (Type){.kind = TYPE_FUNCTIONS, .optional = a.optional || b.optional, .ref = set};
}

/* Kinds whose values lie in the heap and describe themselves. */
static bool is_storable(uint8_t kind) {
    switch ((TypeKind)kind) {
    case TYPE_ANY:
    case TYPE_RANGE:
    case TYPE_RANGE_ITER:
    case TYPE_LIST_ITER:
    case TYPE_CELL:
    case TYPE_SUPER:
    case TYPE_BUILTIN:
    case TYPE_NEVER:
        return false;
    default:
        return true;
    }
}

static bool is_instance(uint8_t kind) {
    return kind == TYPE_INSTANCE || kind == TYPE_ONEOF;
}

static bool is_function(uint8_t kind) {
    return kind == TYPE_FUNCTION || kind == TYPE_FUNCTIONS;
}

/* Joins m into the union: with a member of its kind if the two make one type. False: past the bound. */
static bool add_member(Union *u, Type m) {
    if (!is_storable(m.kind))
        return false;
    int32_t place = 0;
    for (int32_t i = 0; i < u->count; i++) {
        Type *old = &u->items[i];
        place += old->kind <= m.kind;
        bool ints =
            (old->kind == TYPE_INT && m.kind == TYPE_LONG) || (old->kind == TYPE_LONG && m.kind == TYPE_INT);
        bool sites = old->kind == m.kind && has_site(m.kind) &&
                     site_find(old->ref)->nitems == site_find(m.ref)->nitems;
        bool objects = old->kind == TYPE_OBJECT && m.kind == TYPE_OBJECT && old->ref != m.ref;
        if (objects) {
            old->ref = NULL;
            return true;
        }
        if (ints || sites || (is_instance(old->kind) && is_instance(m.kind)) ||
            (is_function(old->kind) && is_function(m.kind)) || type_equal(*old, m)) {
            *old = type_join(*old, m);
            return old->kind != TYPE_ANY;
        }
    }
    if (u->count == UNION_MAX)
        return false;
    memmove(u->items + place + 1, u->items + place, sizeof(Type) * (size_t)(u->count - place));
    u->items[place] = m;
    u->count++;
    return true;
}

/* u in the heap, or the operand of a join that it equals: most joins bring nothing new. */
static Type union_type(const Union *u, Type a, Type b) {
    if (a.kind == TYPE_UNION && same_members(u, a.ref))
        return a;
    if (b.kind == TYPE_UNION && same_members(u, b.ref))
        return b;
    size_t size = offsetof(Union, items) + sizeof(Type) * (size_t)u->count;
    return (Type){.kind = TYPE_UNION, .ref = memcpy(arena_alloc(types_arena, size), u, size)};
}

Type type_maybe_unset(Type t) {
    if (t.kind == TYPE_NEVER || t.kind == TYPE_ANY || t.kind == TYPE_UNION)
        return t;
    Union u = {0};
    for (int32_t i = 0; i < type_member_count(t); i++)
        if (!add_member(&u, type_member(t, i)))
            return TYPE(ANY);
    return union_type(&u, t, t);
}

Type type_set(Type t) {
    if (t.kind != TYPE_UNION)
        return t;
    const Union *u = t.ref;
    if (u->count == 1)
        return u->items[0];
    for (int32_t i = 0; i < 2 && u->count == 2; i++)
        if (u->items[i].kind == TYPE_NONE && type_is_pointer(u->items[1 - i]))
            return type_optional(u->items[1 - i]);
    return t;
}

static Type join_union(Type a, Type b) {
    Union u = {0};
    for (int32_t i = 0; i < type_member_count(a); i++)
        if (!add_member(&u, type_member(a, i)))
            return TYPE(ANY);
    for (int32_t i = 0; i < type_member_count(b); i++)
        if (!add_member(&u, type_member(b, i)))
            return TYPE(ANY);
    bool unset = a.kind == TYPE_UNION || b.kind == TYPE_UNION; /* stays a cw_value: type_maybe_unset */
    if (u.count == 1 && !unset)
        return u.items[0];
    for (int32_t i = 0; i < 2 && u.count == 2 && !unset; i++)
        if (u.items[i].kind == TYPE_NONE && type_is_pointer(u.items[1 - i]))
            return type_optional(u.items[1 - i]);
    return union_type(&u, a, b);
}

Type type_join(Type a, Type b) {
    if (a.kind == TYPE_NEVER)
        return b;
    if (b.kind == TYPE_NEVER || type_equal(a, b))
        return a;
    if (a.kind == TYPE_NONE)
        return type_optional(b);
    if (b.kind == TYPE_NONE)
        return type_optional(a);
    if ((a.kind == TYPE_INT && b.kind == TYPE_LONG) || (a.kind == TYPE_LONG && b.kind == TYPE_INT))
        return TYPE(LONG);
    bool classes = (a.kind == TYPE_INSTANCE || a.kind == TYPE_ONEOF) &&
                   (b.kind == TYPE_INSTANCE || b.kind == TYPE_ONEOF);
    if (classes && (a.kind != b.kind || !same_ref(a, b)))
        return join_classes(a, b);
    bool functions = (a.kind == TYPE_FUNCTION || a.kind == TYPE_FUNCTIONS) &&
                     (b.kind == TYPE_FUNCTION || b.kind == TYPE_FUNCTIONS);
    if (functions && (a.kind != b.kind || !same_ref(a, b)))
        return join_functions(a, b);
    if (a.kind == TYPE_ANY || b.kind == TYPE_ANY)
        return TYPE(ANY);
    if (a.kind != b.kind || a.kind == TYPE_UNION)
        return join_union(a, b);
    if (a.kind == TYPE_SUPER || a.kind == TYPE_CELL ? site_find(a.ref)->nitems != site_find(b.ref)->nitems
                                                    : false)
        return TYPE(ANY);
    a.optional |= b.optional;
    if (a.kind == TYPE_RANGE || a.kind == TYPE_RANGE_ITER) {
        a.number = a.number == b.number ? a.number : 0;
        return a;
    }
    if (same_ref(a, b))
        return a;
    if (!has_site(a.kind) || site_find(a.ref)->nitems != site_find(b.ref)->nitems)
        return join_union(a, b);
    site_merge(a.ref, b.ref);
    a.ref = site_find(a.ref);
    return a;
}

bool type_widen(Type *t, Type with) {
    Type joined = type_join(*t, with);
    bool changed = !type_equal(*t, joined);
    *t = joined;
    return changed;
}

Type type_item(Type t, int32_t i) {
    if (!has_site(t.kind))
        return TYPE(ANY);
    Site *s = site_find(t.ref);
    return i < s->nitems ? s->items[i] : TYPE(ANY);
}

static void print_depth(FILE *to, Type t, int depth) {
    static const char *const names[] = {
#define TYPE_KIND(NAME, text) text,
        TYPE_KINDS
#undef TYPE_KIND
    };
    fputs(names[t.kind], to);
    if (t.kind == TYPE_INSTANCE || t.kind == TYPE_CLASS)
        fprintf(to, " %s", ((ClassInfo *)t.ref)->body->name);
    else if (t.kind == TYPE_UNION)
        for (int32_t i = 0; i < type_member_count(t); i++) {
            fputs(i ? " | " : " ", to);
            print_depth(to, type_member(t, i), depth + 1);
        }
    else if ((t.kind == TYPE_OBJECT || t.kind == TYPE_TYPE) && t.ref)
        fprintf(to, " %s", ((ClassInfo *)t.ref)->body->name);
    else if (t.kind == TYPE_CALLABLE)
        fprintf(to, " %s", ((IrFunc *)t.ref)->name);
    else if (t.kind == TYPE_NATIVE)
        fprintf(to, " %s", ((const Builtin *)t.ref)->name);
    else if (t.kind == TYPE_ONEOF)
        for (int32_t i = 0; i < type_class_count(t); i++)
            fprintf(to, " %s", type_class(t, i)->body->name);
    else if (t.kind == TYPE_FUNCTION || t.kind == TYPE_FUNCTIONS)
        for (int32_t i = 0; i < type_function_count(t); i++)
            fprintf(to, " %s", type_function(t, i)->name);
    else if (t.kind == TYPE_BUILTIN)
        fprintf(to, " %s", ((const Builtin *)t.ref)->name);
    else if (has_site(t.kind)) {
        const Site *s = site_find(t.ref);
        fputc('[', to);
        for (int32_t i = 0; i < s->nitems && depth < 4; i++) {
            fputs(i ? ", " : "", to);
            print_depth(to, s->items[i], depth + 1);
        }
        fputc(']', to);
    }
    fputs(t.optional ? " | None" : "", to);
}

void type_print(FILE *to, Type t) {
    print_depth(to, t, 0);
}
