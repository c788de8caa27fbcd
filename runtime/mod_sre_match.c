/* mod_sre_match.c: match objects. */
#include "re.h"

cw_value re_match_new(cw_ctx *cx, re_pattern *p, re_state *s) {
    re_match *m = cw_alloc(cx, (int64_t)sizeof *m + 16 * (p->groups + 1));
    m->type = &re_type_match;
    m->pattern = p;
    m->string = s->string;
    m->re = CW_MK_OBJ(p);
    m->pos = CW_MK_INT(s->pos);
    m->endpos = CW_MK_INT(s->end);
    m->last_index = s->last_index;
    m->marks[0] = s->start;
    m->marks[1] = s->match_end;
    for (int64_t i = 0; i < p->groups; i++) {
        int64_t from = s->marks[2 * i], to = s->marks[2 * i + 1];
        m->marks[2 * i + 2] = from < 0 || to < from ? -1 : from;
        m->marks[2 * i + 3] = from < 0 || to < from ? -1 : to;
    }
    return CW_MK_OBJ(m);
}

/* ---------------------------------------------------------------- groups */

static cw_value group_text(cw_ctx *cx, re_match *m, int64_t group, cw_value missing) {
    int64_t from = m->marks[2 * group];
    return from < 0 ? missing : re_text_slice(cx, m->string, from, m->marks[2 * group + 1]);
}

/* The number of a group given by number or name; -1 with IndexError. */
static int64_t group_index(cw_ctx *cx, re_match *m, cw_value key) {
    int64_t i = -1;
    if (key.tag == CW_INT) {
        i = key.i;
    } else if (cw_int_check(key) || cw_type_of(key)->index) {
        if (cw_int_as_i64(cx, key, &i) < 0) {
            if (!cw_pending_is(cx, &cw_type_OverflowError))
                return -1;
            cw_clear(cx);
            i = -1;
        }
    } else {
        cw_value found = cw_object_getitem(cx, m->pattern->names, key);
        if (found.tag)
            return found.i;
        cw_clear(cx); /* whatever is wrong with the key, there is no such group */
    }
    if (i < 0 || i > m->pattern->groups)
        return cw_raise_i(cx, &cw_type_IndexError, "no such group");
    return i;
}

static cw_value match_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    int64_t i = group_index(cx, self.p, key);
    return i < 0 ? CW_MK_NULL : group_text(cx, self.p, i, CW_MK_NONE);
}

CW_FN(match_group) {
    if (nargs == 0)
        return group_text(cx, self.p, 0, CW_MK_NONE);
    if (nargs == 1)
        return match_getitem(cx, self, args[0]);
    cw_tuple *t = cw_tuple_alloc(cx, nargs);
    for (int64_t i = 0; i < nargs; i++)
        if (!(t->items[i] = match_getitem(cx, self, args[i])).tag)
            return CW_MK_NULL;
    return CW_MK_OBJ(t);
}

/* The argument default of groups and groupdict. */
static int64_t default_argument(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames, cw_value *out) {
    static const char *const names[] = {"default", NULL};
    if (cw_args_parse(cx, name, args, nargs, kwnames, names, 0, -1, out) < 0)
        return -1;
    if (!out->tag)
        *out = CW_MK_NONE;
    return 0;
}

CW_FN(match_groups) {
    re_match *m = self.p;
    cw_value missing;
    if (default_argument(cx, "groups", args, nargs, kwnames, &missing) < 0)
        return CW_MK_NULL;
    cw_tuple *t = cw_tuple_alloc(cx, m->pattern->groups);
    for (int64_t i = 0; i < t->len; i++)
        if (!(t->items[i] = group_text(cx, m, i + 1, missing)).tag)
            return CW_MK_NULL;
    return CW_MK_OBJ(t);
}

CW_FN(match_groupdict) {
    re_match *m = self.p;
    cw_value missing, value;
    cw_dict *dict = cw_dict_new(cx);
    if (default_argument(cx, "groupdict", args, nargs, kwnames, &missing) < 0)
        return CW_MK_NULL;
    const cw_tuple *names = m->pattern->index_names; /* in order of numbers as in the pattern */
    for (int64_t i = 1; i < names->len; i++) {
        if (names->items[i].tag == CW_NONE)
            continue;
        if (!(value = group_text(cx, m, i, missing)).tag || cw_dict_set(cx, dict, names->items[i], value) < 0)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(dict);
}

/* ---------------------------------------------------------------- positions */

static cw_value position(cw_ctx *cx, re_match *m, const cw_value *args, int64_t nargs, int64_t which) {
    int64_t i = nargs ? group_index(cx, m, args[0]) : 0;
    return i < 0 ? CW_MK_NULL : CW_MK_INT(m->marks[2 * i + which]);
}

CW_FN(match_start) {
    return position(cx, self.p, args, nargs, 0);
}

CW_FN(match_end) {
    return position(cx, self.p, args, nargs, 1);
}

static cw_value span_of(cw_ctx *cx, re_match *m, int64_t i) {
    return cw_tuple2(cx, CW_MK_INT(m->marks[2 * i]), CW_MK_INT(m->marks[2 * i + 1]));
}

CW_FN(match_span) {
    int64_t i = nargs ? group_index(cx, self.p, args[0]) : 0;
    return i < 0 ? CW_MK_NULL : span_of(cx, self.p, i);
}

CW_FN(match_expand) {
    static const char *const names[] = {"template", NULL};
    re_match *m = self.p;
    cw_value text;
    if (cw_args_parse(cx, "expand", args, nargs, kwnames, names, 1, -1, &text) < 0)
        return CW_MK_NULL;
    re_template *t = re_template_parse(cx, m->pattern, text);
    return t ? re_template_expand(cx, t, m) : CW_MK_NULL;
}

CW_FN(match_self) {
    return self;
}

/* ---------------------------------------------------------------- attributes */

static cw_value match_repr(cw_ctx *cx, cw_value self) {
    re_match *m = self.p;
    cw_value text = group_text(cx, m, 0, CW_MK_NONE);
    return text.tag ? cw_str_format(cx, "<re.Match object; span=(%ld, %ld), match=%R>", (long)m->marks[0],
                                    (long)m->marks[1], &text)
                    : text;
}

enum { GET_LASTINDEX, GET_LASTGROUP, GET_REGS };

static cw_value match_regs(cw_ctx *cx, re_match *m) {
    if (!m->regs.tag) {
        cw_tuple *t = cw_tuple_alloc(cx, m->pattern->groups + 1);
        for (int64_t i = 0; i < t->len; i++)
            t->items[i] = span_of(cx, m, i);
        m->regs = CW_MK_OBJ(t);
    }
    return m->regs;
}

static cw_value match_get(cw_ctx *cx, cw_value self, void *closure) {
    re_match *m = self.p;
    switch ((int)(intptr_t)closure) {
    case GET_LASTINDEX:
        return m->last_index < 0 ? CW_MK_NONE : CW_MK_INT(m->last_index);
    case GET_LASTGROUP:
        return m->last_index < 0 ? CW_MK_NONE : m->pattern->index_names->items[m->last_index];
    default:
        return match_regs(cx, m);
    }
}

static const cw_method_def match_methods[] = {CW_MP("group", match_group, 0, -1),
                                              CW_MN("start", match_start, 0, 1),
                                              CW_MN("end", match_end, 0, 1),
                                              CW_MN("span", match_span, 0, 1),
                                              CW_MK("groups", match_groups),
                                              CW_MK("groupdict", match_groupdict),
                                              CW_MK("expand", match_expand),
                                              CW_M0("__copy__", match_self),
                                              CW_M1("__deepcopy__", match_self),
                                              CW_CLASS_GETITEM,
                                              CW_M_END};
static const cw_getset_def match_getsets[] = {
    {"lastindex", match_get, NULL, "The integer index of the last matched capturing group.",
     (void *)GET_LASTINDEX},
    {"lastgroup", match_get, NULL, "The name of the last matched capturing group.", (void *)GET_LASTGROUP},
    {"regs", match_get, NULL, NULL, (void *)GET_REGS},
    {0}};
static const cw_member_def match_members[] = {{"string", offsetof(re_match, string), 1},
                                              {"re", offsetof(re_match, re), 1},
                                              {"pos", offsetof(re_match, pos), 1},
                                              {"endpos", offsetof(re_match, endpos), 1},
                                              {NULL, 0, 0}};

cw_type re_type_match = {.type = &cw_type_type,
                         .name = "re.Match",
                         .doc = "The result of re.match() and re.search().\n"
                                "Match objects always have a boolean value of True.",
                         .base = &cw_type_object,
                         .basicsize = sizeof(re_match),
                         .methods = match_methods,
                         .getsets = match_getsets,
                         .members = match_members,
                         .repr = match_repr,
                         .getitem = match_getitem};
