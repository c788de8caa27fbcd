/* infer_merge.c: copies of a function that differ in nothing the emitter can see become one.
 *
 * Copies are told apart by the allocation sites of their arguments. Once types have settled, those whose
 * arguments have types of the same structure have the same code: their sites are joined, which changes the
 * type of no element, and so the copies.
 */
#include "typeinfer/infer_internal.h"

enum { MAX_COMPARED = 200, MAX_DEPTH = 6 }; /* types looked at for two parameters; recursive ones end there */

static bool similar(Type a, Type b, int32_t depth, int32_t *budget);

static bool similar_sites(const Site *a, const Site *b, int32_t depth, int32_t *budget) {
    if (a == b || depth == MAX_DEPTH)
        return true;
    if (a->nitems != b->nitems)
        return false;
    for (int32_t i = 0; i < a->nitems; i++)
        if (!similar(a->items[i], b->items[i], depth + 1, budget))
            return false;
    return true;
}

static bool similar(Type a, Type b, int32_t depth, int32_t *budget) {
    if (a.kind != b.kind || a.optional != b.optional || a.number != b.number || --*budget < 0)
        return false;
    if (type_has_site(a))
        return similar_sites(site_find(a.ref), site_find(b.ref), depth, budget);
    if (a.kind != TYPE_UNION)
        return type_equal(a, b);
    if (type_member_count(a) != type_member_count(b))
        return false;
    for (int32_t i = 0; i < type_member_count(a); i++)
        if (!similar(type_member(a, i), type_member(b, i), depth, budget))
            return false;
    return true;
}

static bool similar_copies(const Copy *a, const Copy *b) {
    for (int32_t p = 0; p < a->func->nparams; p++) {
        int32_t budget = MAX_COMPARED;
        if (!similar(a->key[p], b->key[p], 0, &budget))
            return false;
    }
    return true;
}

/* Joins with `into` the copies after it that are similar, and takes them out of the list. */
static void merge_into(Inference *n, FuncInfo *info, Copy *into) {
    for (Copy **link = &into->next; *link;) {
        Copy *c = *link;
        if (!similar_copies(into, c)) {
            link = &c->next;
            continue;
        }
        for (int32_t p = 0; p < c->func->nparams; p++) {
            infer_widen(n, &into->key[p], c->key[p]);
            infer_widen(n, &into->vars[p], c->vars[p]);
        }
        *link = c->next;
        info->ncopies--;
        n->changed = true;
    }
}

bool infer_merge(Inference *n) {
    n->changed = false;
    for (int32_t i = 0; i < n->nmodules; i++)
        for (int32_t j = 0; j < n->modules[i].module->nfuncs; j++) {
            FuncInfo *info = infer_func(n->modules[i].module->funcs[j]);
            for (Copy *c = info->copies; c; c = c->next)
                merge_into(n, info, c);
        }
    return n->changed;
}
