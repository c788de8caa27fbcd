/* infer_class.c: what class statements define: methods, attributes in slots, which classes are regular. */
#include "typeinfer/infer_internal.h"

#include <string.h>

static Field *find_field(ClassInfo *c, const char *name) {
    for (int32_t i = 0; i < c->nfields; i++)
        if (!strcmp(c->fields[i].name, name))
            return &c->fields[i];
    return NULL;
}

static ClassMethod *find_own_method(ClassInfo *c, const char *name);

/* A class attribute of that name may be a data descriptor (a property). */
static bool may_be_descriptor(ClassInfo *c, const char *name) {
    for (; c; c = c->base) {
        ClassMethod *m = find_own_method(c, name);
        if (m && m->other)
            return true;
    }
    return false;
}

int32_t infer_field_slot(const ClassInfo *c, const char *name) {
    Field *f = may_be_descriptor((ClassInfo *)c, name) ? NULL : find_field((ClassInfo *)c, name);
    return f ? (int32_t)(f - c->fields) : -1;
}

static ClassMethod *find_own_method(ClassInfo *c, const char *name) {
    for (int32_t i = 0; i < c->nmethods; i++)
        if (!strcmp(c->methods[i].name, name))
            return &c->methods[i];
    return NULL;
}

IrFunc *infer_find_method(ClassInfo *c, const char *name) {
    for (; c; c = c->base) {
        ClassMethod *m = find_own_method(c, name);
        if (m)
            return m->func;
    }
    return NULL;
}

static IrStmt *defining_stmt(IrBlock *b, IrRef var) {
    for (IrStmt *s = b->first; s; s = s->next)
        for (int32_t i = 0; i < s->ndsts; i++)
            if (s->dsts[i] == var)
                return s;
    return NULL;
}

/* Collects what the class body binds. */
static void collect_methods(Inference *n, ClassInfo *c, IrBlock *b, bool conditional) {
    for (IrStmt *s = b->first; s; s = s->next) {
        collect_methods(n, c, &s->body, true);
        collect_methods(n, c, &s->orelse, true);
        if (s->kind != IR_STMT_OP || s->op != IR_STORE_NAME)
            continue;
        const char *name = c->body->module->consts[IR_CONST_INDEX(s->name)].text;
        IrStmt *def = IR_IS_CONST(s->args[1]) ? NULL : defining_stmt(b, s->args[1]);
        IrFunc *f =
            def && def->kind == IR_STMT_OP && def->op == IR_MAKE_FUNCTION && !conditional ? def->func : NULL;
        ClassMethod *m = find_own_method(c, name);
        if (m)
            *m = (ClassMethod){name, NULL, true};
        else {
            bool plain = f || IR_IS_CONST(s->args[1]);
            c->methods[c->nmethods++] = (ClassMethod){name, f, !plain};
        }
    }
}

static int32_t count_stores(IrBlock *b) {
    int32_t count = 0;
    for (IrStmt *s = b->first; s; s = s->next)
        count += (s->kind == IR_STMT_OP && s->op == IR_STORE_NAME) + count_stores(&s->body) +
                 count_stores(&s->orelse);
    return count;
}

/* Special methods that change what attribute access or construction mean. */
static bool has_irregular_method(ClassInfo *c) {
    static const char *const names[] = {
        "__getattr__", "__getattribute__",  "__setattr__",       "__delattr__", "__slots__",
        "__new__",     "__class_getitem__", "__init_subclass__", "__del__",     "__dict__"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (find_own_method(c, names[i]))
            return true;
    return false;
}

static void class_layout(Inference *n, ClassInfo *c) {
    int32_t base_fields = c->base ? c->base->nfields : 0;
    c->fields = ARENA_ARRAY(n->arena, Field, base_fields + c->body->nattributes + 1);
    for (int32_t i = 0; i < base_fields; i++)
        c->fields[c->nfields++] = (Field){c->base->fields[i].name, TYPE(NEVER)};
    for (int32_t i = 0; i < c->body->nattributes; i++)
        if (!find_field(c, c->body->attributes[i]))
            c->fields[c->nfields++] = (Field){c->body->attributes[i], TYPE(NEVER)};
}

/* The class made by statement s; created when its bases are known. */
ClassInfo *infer_class(Inference *n, Copy *copy, IrStmt *s) {
    FuncInfo *info = infer_func(s->func);
    if (info->cls)
        return info->cls;
    ClassInfo *c = ARENA_NEW(n->arena, ClassInfo);
    c->body = s->func;
    c->regular = s->op == IR_MAKE_CLASS && s->number <= 1 && s->args[s->number] == IR_NONE;
    if (c->regular && s->number == 1) {
        Type base = infer_ref(copy, s->args[0]);
        if (base.kind == TYPE_NEVER)
            return NULL;
        c->base = base.kind == TYPE_CLASS ? base.ref : NULL;
        c->regular = c->base && c->base->regular;
    }
    info->cls = c;
    c->next = n->classes;
    n->classes = c;
    n->changed = true;
    c->methods = ARENA_ARRAY(n->arena, ClassMethod, count_stores(&s->func->body) + 1);
    collect_methods(n, c, &s->func->body, false);
    c->regular = c->regular && !has_irregular_method(c);
    class_layout(n, c);
    for (int32_t i = 0; i < c->nmethods && c->regular; i++)
        if (c->methods[i].func)
            infer_func(c->methods[i].func)->method_of = c;
    for (int32_t v = 0; v < s->func->nvars && c->regular; v++) /* what super() and __class__ find */
        if (s->func->vars[v].name && !strcmp(s->func->vars[v].name, "__class__"))
            infer_widen(n, &info->cell_sites[v]->items[0], (Type){.kind = TYPE_CLASS, .ref = c});
    return c;
}

/* A field's type is shared with the classes below and above that have it: stores join into all of the chain.
 */
static void widen_field(Inference *n, ClassInfo *c, const char *name, Type t) {
    for (; c; c = c->base) {
        Field *f = find_field(c, name);
        if (f)
            infer_widen(n, &f->type, infer_stored(t));
    }
}

/* Instances of c: of exactly c, or of c or a class below it. */
Type infer_instances(Inference *n, ClassInfo *c) {
    Type t = {.kind = TYPE_INSTANCE, .ref = c};
    for (ClassInfo *k = n->classes; k; k = k->next)
        for (ClassInfo *b = k->base; b && k->regular; b = b->base)
            if (b == c)
                t = type_join(t, (Type){.kind = TYPE_INSTANCE, .ref = k});
    return t;
}

Type infer_getattr(const Copy *c, const IrStmt *s) {
    Type o = infer_ref(c, s->args[0]);
    if (o.kind == TYPE_NEVER || o.kind == TYPE_NONE) /* None: before other stores are known */
        return TYPE(NEVER);
    const char *name = infer_const_name(c, s->name);
    if (o.kind == TYPE_INSTANCE || o.kind == TYPE_ONEOF) {
        Type t = TYPE(NEVER);
        for (int32_t i = 0; i < type_class_count(o); i++) {
            ClassInfo *k = type_class(o, i);
            int32_t slot = infer_field_slot(k, name);
            t = type_join(t, slot >= 0 ? k->fields[slot].type : TYPE(ANY));
        }
        return t;
    }
    if (o.kind == TYPE_MODULE && !strcmp(o.ref, "math") &&
        (!strcmp(name, "pi") || !strcmp(name, "e") || !strcmp(name, "tau") || !strcmp(name, "inf")))
        return TYPE(FLOAT);
    return TYPE(ANY);
}

void infer_setattr(Inference *n, Copy *c, const IrStmt *s) {
    Type o = infer_ref(c, s->args[0]);
    if (o.kind == TYPE_INSTANCE || o.kind == TYPE_ONEOF)
        for (int32_t i = 0; i < type_class_count(o); i++)
            widen_field(n, type_class(o, i), infer_const_name(c, s->name), infer_ref(c, s->args[1]));
}
