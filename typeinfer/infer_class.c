/* infer_class.c: what class statements define: methods, attributes in slots, which classes are regular. */
#include "typeinfer/infer_internal.h"

#include <string.h>

static Field *find_field(ClassInfo *c, const char *name) {
    for (int32_t i = 0; i < c->nfields; i++)
        if (!strcmp(c->fields[i].name, name))
            return &c->fields[i];
    return NULL;
}

/* What BaseException has data descriptors for. */
static bool is_exception_member(const char *name) {
    return !strcmp(name, "args") || !strncmp(name, "__", 2);
}

/* A class attribute of that name may be a data descriptor (a property). */
static bool may_be_descriptor(ClassInfo *c, const char *name) {
    if (c->exception && is_exception_member(name))
        return true;
    for (; c; c = c->base) {
        ClassMethod *m = infer_own_method(c, name);
        if (m && m->other)
            return true;
    }
    return false;
}

int32_t infer_field_slot(const ClassInfo *c, const char *name) {
    Field *f = may_be_descriptor((ClassInfo *)c, name) ? NULL : find_field((ClassInfo *)c, name);
    return f ? (int32_t)(f - c->fields) : -1;
}

ClassMethod *infer_own_method(ClassInfo *c, const char *name) {
    for (int32_t i = 0; i < c->nmethods; i++)
        if (!strcmp(c->methods[i].name, name))
            return &c->methods[i];
    return NULL;
}

ClassMethod *infer_class_attribute(ClassInfo *c, const char *name) {
    return infer_own_method(c, name);
}

/* In the class or its bases, depth first. */
static ClassMethod *find_attribute(ClassInfo *c, const char *name) {
    for (; c; c = c->base) {
        ClassMethod *m = infer_own_method(c, name);
        if (m)
            return m;
        for (int i = 0; i < CLASS_BASES_MAX && c->more[i]; i++)
            if (!c->base || !find_attribute(c->base, name))
                if ((m = find_attribute(c->more[i], name)))
                    return m;
    }
    return NULL;
}

IrFunc *infer_find_method(ClassInfo *c, const char *name) {
    ClassMethod *m = find_attribute(c, name);
    return m ? m->func : NULL;
}

ClassMethod *infer_find_attribute(ClassInfo *c, const char *name) {
    return find_attribute(c, name);
}

static IrStmt *defining_stmt(IrBlock *b, IrRef var) {
    for (IrStmt *s = b->first; s; s = s->next)
        for (int32_t i = 0; i < s->ndsts; i++)
            if (s->dsts[i] == var)
                return s;
    return NULL;
}

/* The value of a class attribute that cannot be a descriptor: a constant or a container. */
static bool is_plain_value(const IrStmt *def, IrRef value) {
    if (IR_IS_CONST(value))
        return true;
    if (!def || def->kind != IR_STMT_OP)
        return false;
    switch ((IrOp)def->op) {
    case IR_BUILD_LIST:
    case IR_BUILD_TUPLE:
    case IR_BUILD_DICT:
    case IR_BUILD_SET:
    case IR_BUILD_STRING:
        return true;
    default:
        return false;
    }
}

/* Recognises property(f), staticmethod(f), classmethod(f). */
static void find_wrapped(const ClassInfo *c, IrBlock *b, const IrStmt *def, ClassMethod *made) {
    static const struct {
        const char *name;
        MethodKind kind;
    } wrappers[] = {{"property", METHOD_PROPERTY},
                    {"cached_property", METHOD_PROPERTY},
                    {"staticmethod", METHOD_STATIC},
                    {"classmethod", METHOD_CLASS}};
    if (!def || def->kind != IR_STMT_OP || def->op != IR_CALL || def->nargs != 2 || def->args[0] < 0 ||
        def->args[1] < 0)
        return;
    const IrStmt *callee = defining_stmt(b, def->args[0]), *function = defining_stmt(b, def->args[1]);
    if (!callee || callee->kind != IR_STMT_OP || callee->name == IR_NONE || !function ||
        function->kind != IR_STMT_OP || function->op != IR_MAKE_FUNCTION)
        return;
    const char *name = c->body->module->consts[IR_CONST_INDEX(callee->name)].text;
    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
        if (!strcmp(name, wrappers[i].name)) {
            made->wrapped = function->func;
            made->kind = wrappers[i].kind;
        }
}

/* The function that a statement of the class body gives: a def, or a name that the body bound to one before.
 */
static IrFunc *defined_function(ClassInfo *c, const IrStmt *def) {
    if (!def || def->kind != IR_STMT_OP)
        return NULL;
    if (def->op == IR_MAKE_FUNCTION)
        return def->func;
    ClassMethod *m = def->op == IR_LOAD_NAME
                         ? infer_own_method(c, c->body->module->consts[IR_CONST_INDEX(def->name)].text)
                         : NULL;
    return m ? m->func : NULL;
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
        IrFunc *f = conditional ? NULL : defined_function(c, def);
        ClassMethod *m = infer_own_method(c, name), made = {.name = name, .func = f, .constant = IR_NONE};
        if (m) {
            made.wrapped = m->kind == METHOD_PROPERTY ? m->wrapped : NULL; /* the setter comes second */
            made.kind = m->kind;
            made.func = NULL;
            made.other = true;
        } else {
            m = &c->methods[c->nmethods++];
            made.other = !f && !is_plain_value(def, s->args[1]);
            made.constant = !conditional && IR_IS_CONST(s->args[1]) ? s->args[1] : IR_NONE;
            find_wrapped(c, b, def, &made);
        }
        *m = made;
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
        if (infer_own_method(c, names[i]) && !(c->body->has_slots && !strcmp(names[i], "__slots__")))
            return true;
    const ClassMethod *init = infer_own_method(c, "__init__");
    return init && !init->func; /* a property, or what a decorator made */
}

static const IrStmt *find_definition(const IrBlock *b, IrRef var) {
    const IrStmt *found = defining_stmt((IrBlock *)b, var);
    for (const IrStmt *s = b->first; s && !found; s = s->next) {
        found = find_definition(&s->body, var);
        found = found ? found : find_definition(&s->orelse, var);
    }
    return found;
}

/* The operand is a built-in exception class whose instances have no attributes of their own. */
static bool is_plain_exception(const IrFunc *f, IrRef r) {
    static const struct {
        const char *name;
        int fields;
    } classes[] = {
#define CW_EXCEPTION(name, base, fields) {#name, fields},
#include "runtime/exceptions.def"
#undef CW_EXCEPTION
    };
    const IrStmt *s = r < 0 ? NULL : find_definition(&f->body, r);
    if (!s || s->kind != IR_STMT_OP || s->op != IR_LOAD_GLOBAL || s->number >= 0)
        return false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (!strcmp(f->module->consts[IR_CONST_INDEX(s->name)].text, classes[i].name))
            return classes[i].fields == 0;
    return false;
}

static void class_layout(Inference *n, ClassInfo *c) {
    int32_t base_fields = c->base ? c->base->nfields : 0;
    c->fields = ARENA_ARRAY(n->arena, Field, base_fields + c->body->nattributes + 1);
    for (int32_t i = 0; i < base_fields; i++)
        c->fields[c->nfields++] = (Field){c->base->fields[i].name, TYPE(NEVER)};
    for (int32_t i = 0; i < c->body->nattributes; i++)
        if (!find_field(c, c->body->attributes[i]))
            c->fields[c->nfields++] =
                (Field){c->body->attributes[i], i < c->body->nassigned ? TYPE(NEVER) : TYPE(ANY)};
}

/* The class made by statement s; created when its bases are known. */
ClassInfo *infer_class(Inference *n, Copy *copy, IrStmt *s) {
    FuncInfo *info = infer_func(s->func);
    if (info->cls)
        return info->cls;
    ClassInfo *c = ARENA_NEW(n->arena, ClassInfo);
    c->body = s->func;
    c->foreign = s->op != IR_MAKE_CLASS || s->args[s->number] != IR_NONE;
    c->regular = !c->foreign && s->number <= 1;
    for (int32_t i = 0; s->op == IR_MAKE_CLASS && i < s->number && i <= CLASS_BASES_MAX; i++) {
        Type base = infer_ref(copy, s->args[i]);
        if (base.kind == TYPE_NEVER)
            return NULL;
        ClassInfo *of = base.kind == TYPE_CLASS || base.kind == TYPE_TYPE ? base.ref : NULL;
        if (i == 0)
            c->base = of;
        else
            c->more[i - 1] = of;
        c->exception = i == 0 && (of ? of->exception : is_plain_exception(copy->func, s->args[i]));
        c->regular = c->regular &&
                     (of ? (base.kind == TYPE_CLASS || infer_is_decorated(of)) && of->regular : c->exception);
        c->foreign = c->foreign || (of ? of->foreign : !is_plain_exception(copy->func, s->args[i]));
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

void infer_widen_field(Inference *n, ClassInfo *c, const char *name, Type t) {
    for (; c && !(n->weak && t.kind == TYPE_ANY); c = c->base) {
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

Type infer_constructed(Inference *n, Type f) {
    ClassInfo *cls = f.ref;
    if (!cls || !cls->regular)
        return (Type){.kind = TYPE_OBJECT, .ref = cls};
    if (f.kind == TYPE_TYPE && !cls->decorated)
        return infer_instances(n, cls);
    return (Type){.kind = TYPE_INSTANCE, .ref = cls};
}

/* What reading attribute m of class k gives through an instance of type self, or through the class (NEVER).
 */
static Type bound_attribute(Inference *n, const ClassInfo *k, ClassMethod *m, Type self) {
    bool instance = self.kind != TYPE_NEVER;
    IrFunc *f = m->func ? m->func : m->wrapped;
    if (!f)
        return k->foreign ? TYPE(ANY) : m->type;
    if (m->wrapped && m->kind == METHOD_PROPERTY && !m->func)
        return instance ? infer_call_types(n, f, &self, 1) : TYPE(OBJECT);
    bool binds = m->func ? instance : m->kind == METHOD_CLASS;
    if (binds && instance)
        infer_widen(n, &infer_func(f)->self, self);
    return (Type){.kind = TYPE_CALLABLE, .ref = f, .number = binds};
}

/* Attribute `name` of an instance (or object of a class or below). */
static Type instance_attribute(Inference *n, ClassInfo *k, Type self, const char *name) {
    ClassMethod *m = find_attribute(k, name);
    Field *field = NULL;
    for (ClassInfo *c = k; c && !field; c = c->base)
        field = find_field(c, name);
    Type t = field ? field->type : TYPE(NEVER);
    if (m)
        return type_join(t, bound_attribute(n, k, m, self));
    if (field)
        return t;
    if (!strcmp(name, "__class__"))
        return (Type){.kind = TYPE_TYPE, .ref = k};
    return TYPE(ANY);
}

Type infer_instance_attribute(Inference *n, ClassInfo *k, const char *name) {
    return instance_attribute(n, k, (Type){.kind = TYPE_INSTANCE, .ref = k}, name);
}

static Type class_attribute(Inference *n, ClassInfo *k, const char *name) {
    ClassMethod *m = find_attribute(k, name);
    if (m && m->kind == METHOD_CLASS && m->wrapped)
        infer_widen(n, &infer_func(m->wrapped)->self, (Type){.kind = TYPE_TYPE, .ref = k});
    if (m)
        return bound_attribute(n, k, m, TYPE(NEVER));
    return !strcmp(name, "__name__") || !strcmp(name, "__qualname__") || !strcmp(name, "__module__")
               ? TYPE(STR)
               : TYPE(ANY);
}

Type infer_getattr(Inference *n, Copy *c, IrStmt *s) {
    Type o = infer_ref(c, s->args[0]);
    const char *name = infer_const_name(c, s->name);
    switch ((TypeKind)o.kind) {
    case TYPE_NEVER:
        return o;
    case TYPE_INSTANCE:
    case TYPE_ONEOF: {
        Type t = TYPE(NEVER);
        for (int32_t i = 0; i < type_class_count(o); i++)
            t = type_join(t, infer_instance_attribute(n, type_class(o, i), name));
        return t;
    }
    case TYPE_OBJECT:
        return o.ref ? instance_attribute(n, o.ref, o, name) : TYPE(ANY);
    case TYPE_CLASS:
    case TYPE_TYPE:
        return o.ref ? class_attribute(n, o.ref, name) : !strcmp(name, "__name__") ? TYPE(STR) : TYPE(ANY);
    case TYPE_FUNCTION:
    case TYPE_CALLABLE:
    case TYPE_NATIVE:
    case TYPE_BUILTIN:
        return !strcmp(name, "__name__") || !strcmp(name, "__qualname__") || !strcmp(name, "__module__")
                   ? TYPE(STR)
                   : TYPE(ANY);
    case TYPE_MODULE:
        return infer_module_attribute(n, o.ref, name);
    default:
        return o.kind == TYPE_ANY ? o : TYPE(OBJECT); /* a method of a built-in type */
    }
}

void infer_setattr(Inference *n, Copy *c, const IrStmt *s) {
    Type o = infer_ref(c, s->args[0]), v = infer_ref(c, s->args[1]);
    const char *name = infer_const_name(c, s->name);
    if (o.kind == TYPE_INSTANCE || o.kind == TYPE_ONEOF)
        for (int32_t i = 0; i < type_class_count(o); i++)
            infer_widen_field(n, type_class(o, i), name, v);
    else if (o.kind == TYPE_OBJECT && o.ref)
        infer_widen_field(n, o.ref, name, v);
    else if ((o.kind == TYPE_CLASS || o.kind == TYPE_TYPE) && o.ref) {
        ClassMethod *m = find_attribute(o.ref, name);
        if (m)
            infer_widen(n, &m->type, infer_stored(v));
    }
}
