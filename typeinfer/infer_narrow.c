/* infer_narrow.c: types of REFINE operations (narrow.h): what of a type passes a test. */
#include "typeinfer/infer_internal.h"
#include "typeinfer/narrow.h"

#include <string.h>

typedef enum Answer { ANSWER_NO, ANSWER_YES, ANSWER_MAYBE } Answer;

/* ---- is a value of this type an instance of that class? ---- */

static bool derives(const ClassInfo *c, const ClassInfo *base) {
    if (c == base)
        return true;
    if (!c)
        return false;
    for (int i = 0; i < CLASS_BASES_MAX && c->more[i]; i++)
        if (derives(c->more[i], base))
            return true;
    return derives(c->base, base);
}

/* Kinds that are the instances of one built-in class, and that class. */
static int32_t class_of_kind(TypeKind kind) {
    switch (kind) {
    case TYPE_BOOL:
        return BUILTIN_bool;
    case TYPE_INT:
    case TYPE_LONG:
        return BUILTIN_int;
    case TYPE_FLOAT:
        return BUILTIN_float;
    case TYPE_STR:
        return BUILTIN_str;
    case TYPE_BYTES:
        return BUILTIN_bytes;
    case TYPE_LIST:
        return BUILTIN_list;
    case TYPE_DICT:
        return BUILTIN_dict;
    case TYPE_TUPLE:
        return BUILTIN_tuple;
    case TYPE_RANGE:
        return BUILTIN_range;
    default:
        return -1;
    }
}

static Answer is_builtin_instance(Type t, int32_t id, bool exact) {
    int32_t own = class_of_kind(t.kind);
    if (own == id || (id == BUILTIN_object && !exact))
        return ANSWER_YES;
    if (own == BUILTIN_bool && id == BUILTIN_int && !exact)
        return ANSWER_YES;
    bool open = t.kind == TYPE_SET || t.kind == TYPE_ITERABLE || t.kind == TYPE_OBJECT ||
                t.kind == TYPE_TYPE || t.kind == TYPE_ANY;
    return open ? ANSWER_MAYBE : ANSWER_NO;
}

static Answer is_class_instance(Type t, const ClassInfo *c, bool exact) {
    switch ((TypeKind)t.kind) {
    case TYPE_INSTANCE:
        return exact ? t.ref == c : derives(t.ref, c);
    case TYPE_OBJECT:
        return t.ref && !exact && derives(t.ref, c) ? ANSWER_YES : ANSWER_MAYBE;
    case TYPE_ANY:
    case TYPE_ITERABLE:
    case TYPE_TYPE:
        return ANSWER_MAYBE;
    default:
        return ANSWER_NO;
    }
}

/* t is no union and no ONEOF. */
static Answer is_instance(Type t, Type cls, bool exact) {
    Answer answer = ANSWER_NO;
    switch ((TypeKind)cls.kind) {
    case TYPE_BUILTIN:
    case TYPE_NATIVE:
        return is_builtin_instance(t, ((const Builtin *)cls.ref)->id, exact);
    case TYPE_CLASS:
    case TYPE_TYPE:
        return cls.ref ? is_class_instance(t, cls.ref, exact) : ANSWER_MAYBE;
    case TYPE_TUPLE:
        for (int32_t i = 0; i < site_find(cls.ref)->nitems && answer != ANSWER_YES; i++) {
            Answer one = is_instance(t, type_item(cls, i), exact);
            answer = one == ANSWER_NO ? answer : one;
        }
        return answer;
    default:
        return ANSWER_MAYBE;
    }
}

/* ---- what a value of unknown type is that passed ---- */

static Type container_of_any(Inference *n, Copy *c, IrStmt *s, TypeKind kind) {
    Type t = infer_site_type(n, c, s, kind, kind == TYPE_DICT ? 2 : 1);
    for (int32_t i = 0; i < site_find(t.ref)->nitems; i++)
        infer_widen_item(n, t, i, TYPE(ANY));
    return t;
}

static Type instance_of_builtin(Inference *n, Copy *c, IrStmt *s, int32_t id, Type t) {
    switch (id) {
    case BUILTIN_int:
        return TYPE(INT);
    case BUILTIN_float:
        return TYPE(FLOAT);
    case BUILTIN_bool:
        return TYPE(BOOL);
    case BUILTIN_str:
        return TYPE(STR);
    case BUILTIN_bytes:
        return TYPE(BYTES);
    case BUILTIN_list:
        return container_of_any(n, c, s, TYPE_LIST);
    case BUILTIN_dict:
        return container_of_any(n, c, s, TYPE_DICT);
    case BUILTIN_tuple:
        return container_of_any(n, c, s, TYPE_ITERABLE);
    default:
        return t;
    }
}

static Type instance_of(Inference *n, Copy *c, IrStmt *s, Type cls, Type t) {
    switch ((TypeKind)cls.kind) {
    case TYPE_BUILTIN:
    case TYPE_NATIVE:
        return instance_of_builtin(n, c, s, ((const Builtin *)cls.ref)->id, t);
    case TYPE_CLASS:
        return infer_instances(n, cls.ref);
    case TYPE_TYPE:
        return cls.ref ? (Type){.kind = TYPE_OBJECT, .ref = cls.ref} : t.kind == TYPE_ANY ? TYPE(OBJECT) : t;
    case TYPE_TUPLE: {
        int32_t containers = 0; /* one statement has one site */
        Type joined = TYPE(NEVER);
        for (int32_t i = 0; i < site_find(cls.ref)->nitems; i++) {
            Type one = instance_of(n, c, s, type_item(cls, i), t);
            containers += type_has_site(one);
            joined = type_join(joined, one);
        }
        return containers > 1 ? t : joined;
    }
    default:
        return t;
    }
}

/* ---- the operation ---- */

static bool may_be_none(Type t) {
    for (int32_t i = 0; i < type_member_count(t); i++)
        if (type_member(t, i).kind == TYPE_NONE || type_member(t, i).kind == TYPE_ANY)
            return true;
    return false;
}

static Type filter_member(Inference *n, Copy *c, IrStmt *s, Type m, Type cls) {
    bool contrary = s->number & NARROW_NOT;
    switch (s->number & ~NARROW_NOT) {
    case NARROW_NONE:
        if (m.kind == TYPE_ANY || m.kind == TYPE_OBJECT)
            return contrary ? m : TYPE(NONE);
        return (m.kind == TYPE_NONE) != contrary ? m : TYPE(NEVER);
    case NARROW_DEFAULT:
        return m.kind == TYPE_NONE && !may_be_none(cls) ? TYPE(NEVER) : m;
    case NARROW_TRUE:
        return m.kind == TYPE_NONE && !contrary ? TYPE(NEVER) : m;
    default:
        break;
    }
    Answer answer = is_instance(m, cls, (s->number & ~NARROW_NOT) == NARROW_EXACT);
    if (answer == ANSWER_MAYBE)
        return contrary || (m.kind != TYPE_ANY && m.kind != TYPE_OBJECT) ? m : instance_of(n, c, s, cls, m);
    return (answer == ANSWER_YES) != contrary ? m : TYPE(NEVER);
}

Type infer_refine(Inference *n, Copy *c, IrStmt *s) {
    Type t = type_set(infer_ref(c, s->args[0])), cls = TYPE(NEVER), result = TYPE(NEVER);
    if (s->args[1] != IR_NONE || s->number != NARROW_DEFAULT)
        cls = infer_ref(c, s->args[1]);
    bool tested = (s->number & ~NARROW_NOT) <= NARROW_EXACT;
    if (tested && cls.kind == TYPE_NEVER)
        return TYPE(NEVER);
    for (int32_t i = 0; i < type_member_count(t); i++) {
        Type m = type_member(t, i);
        if (m.kind != TYPE_ONEOF)
            result = type_join(result, filter_member(n, c, s, m, cls));
        for (int32_t k = 0; m.kind == TYPE_ONEOF && k < type_class_count(m); k++) {
            Type one = {.kind = TYPE_INSTANCE, .ref = type_class(m, k)};
            result = type_join(result, filter_member(n, c, s, one, cls));
        }
    }
    return result;
}

/* ---- REFINEs that say nothing new ---- */

/* In all copies the variable had that type before. */
static bool is_useless(const IrFunc *f, const IrStmt *s) {
    for (const Copy *c = infer_func(f)->copies; c; c = c->next)
        if (c->reachable && !type_equal(c->vars[s->dsts[0]], c->vars[s->args[0]]))
            return false;
    return true;
}

/* Takes them out of the block and reads what they refined instead of their results; reads[v]: instead of v.
 */
static void drop_useless(IrFunc *f, IrBlock *b, IrRef *reads) {
    IrStmt *last = NULL;
    for (IrStmt **link = &b->first; *link;) {
        IrStmt *s = *link;
        for (int32_t i = 0; i < s->nargs; i++)
            if (s->args[i] >= 0)
                s->args[i] = reads[s->args[i]];
        if (s->kind == IR_STMT_OP && s->op == IR_REFINE && is_useless(f, s)) {
            reads[s->dsts[0]] = s->args[0];
            *link = s->next;
            continue;
        }
        drop_useless(f, &s->body, reads);
        drop_useless(f, &s->orelse, reads);
        last = s;
        link = &s->next;
    }
    b->last = last;
}

void infer_drop_useless(Inference *n) {
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++) {
            IrFunc *f = n->modules[i].module->funcs[j];
            Arena *arena = arena_new();
            IrRef *reads = ARENA_ARRAY(arena, IrRef, f->nvars + 1);
            for (int32_t v = 0; v < f->nvars; v++)
                reads[v] = v;
            if (f->kind != IR_FUNC_INLINE)
                drop_useless(f, &f->body, reads);
            arena_free(arena);
        }
}
