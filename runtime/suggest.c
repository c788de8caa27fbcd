/* suggest.c: "Did you mean" for NameError and AttributeError: the known name with the least edit distance, by
 * CPython's costs (a move 2, a change of case 1) and limits. */
#include "exc.h"
#include "traceback.h"

#define MOVE_COST 2
#define CASE_COST 1
#define MAX_NAME 40
#define MAX_CANDIDATES 750

static int64_t suggest_min(int64_t a, int64_t b) {
    return a < b ? a : b;
}

static uint32_t suggest_lower(uint32_t c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static int64_t suggest_substitution(uint32_t a, uint32_t b) {
    if ((a & 31) != (b & 31))
        return MOVE_COST;
    if (a == b)
        return 0;
    return suggest_lower(a) == suggest_lower(b) ? CASE_COST : MOVE_COST;
}

/* Edit distance of a and b, or more than `limit` when it is beyond that (Levenshtein by rows). */
static int64_t suggest_distance(const cw_str *a, const cw_str *b, int64_t limit) {
    int64_t from = 0, na = a->len, nb = b->len, row[MAX_NAME];
    while (from < na && from < nb && cw_str_char_at(a, from) == cw_str_char_at(b, from))
        from++;
    while (na > from && nb > from && cw_str_char_at(a, na - 1) == cw_str_char_at(b, nb - 1))
        na--, nb--;
    na -= from;
    nb -= from;
    if (na == 0 || nb == 0)
        return (na + nb) * MOVE_COST;
    if (na > MAX_NAME || nb > MAX_NAME)
        return limit + 1;
    if (nb < na) {
        const cw_str *t = a;
        int64_t n = na;
        a = b, b = t;
        na = nb, nb = n;
    }
    if ((nb - na) * MOVE_COST > limit)
        return limit + 1;
    for (int64_t i = 0; i < na; i++)
        row[i] = (i + 1) * MOVE_COST;
    int64_t result = 0;
    for (int64_t j = 0; j < nb; j++) {
        uint32_t c = cw_str_char_at(b, from + j);
        int64_t distance = result = j * MOVE_COST, minimum = INT64_MAX;
        for (int64_t i = 0; i < na; i++) {
            int64_t substitute = distance + suggest_substitution(c, cw_str_char_at(a, from + i));
            distance = row[i];
            int64_t move = suggest_min(result, distance) + MOVE_COST;
            result = suggest_min(move, substitute);
            row[i] = result;
            if (result < minimum)
                minimum = result;
        }
        if (minimum > limit)
            return limit + 1;
    }
    return result;
}

typedef struct {
    cw_str *name, *best;
    int64_t distance;
} suggest_state;

static void suggest_try(suggest_state *s, cw_value candidate) {
    if (!candidate.tag || !CW_IS(candidate, CW_TYPE_STR) || cw_str_equal(s->name, CW_AS_STR(candidate)))
        return;
    cw_str *item = CW_AS_STR(candidate);
    int64_t limit = (s->name->len + item->len + 3) * MOVE_COST / 6;
    limit = suggest_min(limit, s->distance - 1);
    int64_t d = suggest_distance(s->name, item, limit);
    if (d > limit)
        return;
    if (!s->best || d < s->distance) {
        s->best = item;
        s->distance = d;
    }
}

static cw_str *suggest_from_dict(cw_str *name, cw_dict *d) {
    suggest_state s = {name, NULL, INT64_MAX};
    cw_value key, value;
    if (d->used >= MAX_CANDIDATES)
        return NULL;
    for (int64_t pos = 0; cw_dict_next(d, &pos, &key, &value);)
        suggest_try(&s, key);
    return s.best;
}

/* Names of the frame that raised the NameError: its variables, then globals, then builtins. */
static cw_str *suggest_name(cw_ctx *cx, cw_exception *e, cw_str *name) {
    cw_value t = cw_exception_traceback(cx, e);
    if (t.tag != CW_OBJ)
        return NULL;
    while (((cw_traceback *)t.p)->next.tag == CW_OBJ)
        t = ((cw_traceback *)t.p)->next;
    const cw_code *code = ((cw_traceback *)t.p)->site->code;
    suggest_state s = {name, NULL, INT64_MAX};
    if (code->nlocals + code->ncellvars + code->nfreevars >= MAX_CANDIDATES)
        return NULL;
    for (int32_t i = 0; i < code->nlocals; i++)
        suggest_try(&s, CW_MK_OBJ(code->varnames[i]));
    for (int32_t i = 0; i < code->ncellvars; i++)
        suggest_try(&s, CW_MK_OBJ(code->cellvars[i]));
    for (int32_t i = 0; i < code->nfreevars; i++)
        suggest_try(&s, CW_MK_OBJ(code->freevars[i]));
    if (s.best)
        return s.best;
    cw_module *m = cw_module_of_code(cx, code);
    cw_str *best = m ? suggest_from_dict(name, m->dict) : NULL;
    return best ? best : suggest_from_dict(name, cx->state->builtins);
}

static cw_str *suggest_attribute(cw_ctx *cx, cw_value obj, cw_str *name) {
    suggest_state s = {name, NULL, INT64_MAX};
    cw_value names = cw_dir(cx, obj);
    if (!names.tag || !CW_IS(names, CW_TYPE_LIST) || CW_AS_LIST(names)->len >= MAX_CANDIDATES)
        return NULL;
    for (int64_t i = 0; i < CW_AS_LIST(names)->len; i++)
        suggest_try(&s, cw_list_get(CW_AS_LIST(names), i));
    return s.best;
}

cw_str *cw_find_suggestion(cw_ctx *cx, cw_value exc) {
    cw_exception *e = CW_AS_EXC(exc);
    if (e->type != &cw_type_NameError && e->type != &cw_type_AttributeError)
        return NULL;
    cw_value name = e->extra[EXC_NAME];
    if (!name.tag || !CW_IS(name, CW_TYPE_STR))
        return NULL;
    if (e->type == &cw_type_NameError)
        return suggest_name(cx, e, CW_AS_STR(name));
    return e->extra[EXC_OBJ].tag ? suggest_attribute(cx, e->extra[EXC_OBJ], CW_AS_STR(name)) : NULL;
}
