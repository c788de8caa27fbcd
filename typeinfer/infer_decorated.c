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

/* Appends the fields of cls: those of the bases first; one that is declared again stays where it was. */
int32_t infer_made_fields(const ClassInfo *cls, const char **names) {
    int32_t n = cls->base ? infer_made_fields(cls->base, names) : 0;
    for (int32_t i = 0; cls->decorated && i < cls->body->nfields && n <= MADE_FIELDS_MAX; i++) {
        int32_t k = 0;
        while (k < n && strcmp(names[k], cls->body->attributes[i]) != 0)
            k++;
        names[k] = cls->body->attributes[i];
        n += k == n;
    }
    return n;
}

static int32_t find_name(const char *const *names, int32_t n, const char *name) {
    for (int32_t i = 0; i < n; i++)
        if (!strcmp(names[i], name))
            return i;
    return -1;
}

int32_t infer_bind_made(const Copy *c, const IrStmt *s, const ClassInfo *cls, const char **names,
                        int32_t *sources) {
    int32_t n = infer_made_fields(cls, names);
    const IrConst *consts = c->func->module->consts;
    const IrConst *keywords = s->keywords == IR_NONE ? NULL : &consts[IR_CONST_INDEX(s->keywords)];
    int32_t nkeywords = keywords ? keywords->nitems : 0, npositional = s->nargs - 1 - nkeywords;
    if (n > MADE_FIELDS_MAX || npositional > n)
        return -1;
    for (int32_t i = 0; i < n; i++)
        sources[i] = i < npositional ? 1 + i : -1;
    for (int32_t k = 0; k < nkeywords; k++) {
        int32_t i = find_name(names, n, consts[IR_CONST_INDEX(keywords->items[k])].text);
        if (i < 0 || sources[i] >= 0)
            return -1;
        sources[i] = 1 + npositional + k;
    }
    return n;
}

void infer_made_init(Inference *n, Copy *c, const IrStmt *s, ClassInfo *cls) {
    const char *names[MADE_FIELDS_MAX + 1];
    int32_t sources[MADE_FIELDS_MAX + 1];
    int32_t count = infer_bind_made(c, s, cls, names, sources);
    for (int32_t i = 0; i < count; i++)
        if (sources[i] >= 0)
            infer_widen_field(n, cls, names[i], infer_ref(c, s->args[sources[i]]));
}

void infer_unset_fields(Inference *n) {
    for (ClassInfo *c = n->classes; c; c = c->next)
        for (int32_t i = 0; infer_has_made_init(c) && i < c->nfields; i++)
            if (c->fields[i].type.kind == TYPE_NEVER)
                infer_widen(n, &c->fields[i].type, TYPE(ANY));
}
