/* infer_match.c: what class patterns give: the attributes that __match_args__ and the pattern name. */
#include "typeinfer/infer_internal.h"

#include <string.h>

/* Name i of __match_args__, as the class statement has it or as dataclass() makes it; NULL: not known. */
static const char *positional_name(ClassInfo *k, int32_t i) {
    const char *names[MADE_FIELDS_MAX + 1];
    for (; k; k = k->base) {
        const IrConst *consts = k->body->module->consts;
        const ClassMethod *m = infer_own_method(k, "__match_args__");
        if (m) {
            const IrConst *tuple = m->constant == IR_NONE ? NULL : &consts[IR_CONST_INDEX(m->constant)];
            return tuple && tuple->kind == IR_CONST_TUPLE && i < tuple->nitems &&
                           consts[IR_CONST_INDEX(tuple->items[i])].kind == IR_CONST_STR
                       ? consts[IR_CONST_INDEX(tuple->items[i])].text
                       : NULL;
        }
        if (k->decorated && k->body->nfields)
            return i < infer_made_fields(k, names) && i < MADE_FIELDS_MAX ? names[i] : NULL;
    }
    return NULL;
}

Type infer_match_class(Inference *n, Copy *c, const IrStmt *s) {
    Type cls = infer_ref(c, s->args[1]), any = TYPE(ANY);
    ClassInfo *k = cls.kind == TYPE_CLASS || cls.kind == TYPE_TYPE ? cls.ref : NULL;
    if (cls.kind == TYPE_NEVER)
        return cls;
    if (!k || !k->regular)
        return any;
    const IrConst *consts = c->func->module->consts, *keywords = &consts[IR_CONST_INDEX(s->keywords)];
    int32_t npos = (int32_t)s->number, count = npos + keywords->nitems;
    Type t = infer_site_type(n, c, s, TYPE_TUPLE, count);
    for (int32_t i = 0; i < count; i++) {
        const char *name =
            i < npos ? positional_name(k, i) : consts[IR_CONST_INDEX(keywords->items[i - npos])].text;
        infer_widen_item(n, t, i, name ? infer_instance_attribute(n, k, name) : any);
    }
    return type_optional(t);
}
