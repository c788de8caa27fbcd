/* infer_decorated.c: classes with decorators that nobody here knows.
 *
 * Such a decorator most often gives back the class, with more methods (dataclass, total_ordering), or one
 * like it with __slots__; instances are predicted to be as the class statement lays them out. The class is
 * called as any object, and typed code asks about a __setattr__ before it stores (runtime/typed.c).
 */
#include "typeinfer/infer_internal.h"

#include <string.h>

Type infer_decorated(Inference *n, Copy *c, const IrStmt *s) {
    Type t = infer_ref(c, s->args[0]);
    ClassInfo *cls = infer_func(s->func)->cls;
    if (t.kind != TYPE_ANY && t.kind != TYPE_OBJECT)
        return t;
    if (!cls)
        return TYPE(NEVER);
    if (!cls->decorated) {
        cls->decorated = true;
        n->changed = true;
    }
    return (Type){.kind = TYPE_TYPE, .ref = cls};
}

bool infer_is_decorated(const ClassInfo *cls) {
    return cls && (cls->decorated || infer_is_decorated(cls->base));
}

/* ---- the __init__ that a decorator makes ---- */

bool infer_has_made_init(ClassInfo *cls) {
    return cls && !infer_own_method(cls, "__init__") &&
           ((cls->decorated && cls->body->nfields) || infer_has_made_init(cls->base));
}

typedef struct MadeInit {
    Inference *n;
    Copy *c;
    const IrStmt *call;
    ClassInfo *made;
    int32_t position;
} MadeInit;

/* The argument for a field: by position, or by name; IR_NONE. */
static IrRef made_argument(MadeInit *m, const char *name) {
    const IrStmt *s = m->call;
    const IrConst *names =
        s->keywords == IR_NONE ? NULL : &m->c->func->module->consts[IR_CONST_INDEX(s->keywords)];
    int32_t nkeywords = names ? names->nitems : 0, npositional = s->nargs - 1 - nkeywords;
    if (m->position < npositional)
        return s->args[1 + m->position++];
    for (int32_t i = 0; i < nkeywords; i++)
        if (!strcmp(m->c->func->module->consts[IR_CONST_INDEX(names->items[i])].text, name))
            return s->args[1 + npositional + i];
    return IR_NONE;
}

static bool is_made_field(const ClassInfo *cls, const char *name) {
    for (; cls; cls = cls->base)
        for (int32_t i = 0; cls->decorated && i < cls->body->nfields; i++)
            if (!strcmp(cls->body->attributes[i], name))
                return true;
    return false;
}

/* Those of the bases first; a field that is declared again stays where it was. */
static void pass_fields(MadeInit *m, const ClassInfo *cls) {
    if (cls->base)
        pass_fields(m, cls->base);
    for (int32_t i = 0; cls->decorated && i < cls->body->nfields; i++) {
        const char *name = cls->body->attributes[i];
        IrRef given = is_made_field(cls->base, name) ? IR_NONE : made_argument(m, name);
        if (given != IR_NONE)
            infer_widen_field(m->n, m->made, name, infer_ref(m->c, given));
    }
}

void infer_made_init(Inference *n, Copy *c, const IrStmt *s, ClassInfo *cls) {
    MadeInit m = {n, c, s, cls, 0};
    pass_fields(&m, cls);
}

void infer_unset_fields(Inference *n) {
    for (ClassInfo *c = n->classes; c; c = c->next)
        for (int32_t i = 0; infer_has_made_init(c) && i < c->nfields; i++)
            if (c->fields[i].type.kind == TYPE_NEVER)
                infer_widen(n, &c->fields[i].type, TYPE(ANY));
}
