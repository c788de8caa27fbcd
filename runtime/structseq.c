/* structseq.c: tuples whose items have names too. */
#include "structseq.h"

#include "text.h"

/* The static type below or at t. */
static structseq_type *definition_of(cw_type *t) {
    while (t->flags & CW_TYPE_HEAP)
        t = t->base;
    return (structseq_type *)t;
}

/* The name of a field, NULL for one that is only an item (the whole seconds of os.stat_result). */
static const char *field_name(const structseq_type *t, int64_t i) {
    for (const cw_getset_def *g = t->type.getsets; g->name; g++)
        if ((intptr_t)g->closure == i)
            return g->name;
    return NULL;
}

static cw_tuple *allocate(cw_ctx *cx, structseq_type *t) {
    cw_tuple *s = cw_alloc(cx, (int64_t)sizeof *s + t->total * (int64_t)sizeof(cw_value));
    s->type = &t->type;
    s->len = t->visible;
    return s;
}

cw_value structseq_build(cw_ctx *cx, structseq_type *t, const cw_value *values) {
    cw_tuple *s = allocate(cx, t);
    memcpy(s->items, values, (size_t)t->total * sizeof *values);
    return CW_MK_OBJ(s);
}

cw_value structseq_get(cw_ctx *cx, cw_value self, void *closure) {
    (void)cx;
    return CW_AS_TUPLE(self)->items[(intptr_t)closure];
}

cw_value structseq_repr(cw_ctx *cx, cw_value self) {
    structseq_type *t = definition_of(CW_TYPE_OF_PTR(self.p));
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (t->type.module_name) {
        cw_strbuild_ascii(cx, &b, t->type.module_name, -1);
        cw_strbuild_char(cx, &b, '.');
    }
    cw_strbuild_ascii(cx, &b, t->type.name, -1);
    cw_strbuild_char(cx, &b, '(');
    for (int64_t i = 0; i < t->visible; i++) {
        cw_value item = cw_repr(cx, CW_AS_TUPLE(self)->items[i]);
        if (item.tag == CW_NULL)
            return item;
        if (i)
            cw_strbuild_ascii(cx, &b, ", ", 2);
        cw_strbuild_ascii(cx, &b, field_name(t, i), -1);
        cw_strbuild_char(cx, &b, '=');
        cw_strbuild_str(cx, &b, item.p);
    }
    cw_strbuild_char(cx, &b, ')');
    return cw_strbuild_finish(cx, &b);
}

/* type(sequence, dict=None): dict gives the fields that are missing at the end. */
cw_value structseq_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    static const char *const names[] = {"sequence", "dict", NULL};
    structseq_type *t = definition_of(type);
    cw_value in[2] = {CW_MK_NULL, CW_MK_NULL}, extra;
    if (cw_args_parse(cx, t->type.name, args, nargs, kwnames, names, 1, -1, in) < 0)
        return CW_MK_NULL;
    if (!cw_type_of(in[0])->iter && !cw_type_of(in[0])->getitem)
        return cw_raise(cx, &cw_type_TypeError, "constructor requires a sequence");
    cw_value given = cw_tuple_from(cx, in[0]);
    if (given.tag == CW_NULL)
        return given;
    int64_t n = CW_AS_TUPLE(given)->len;
    if (in[1].tag && !CW_IS(in[1], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "%s.%s() takes a dict as second arg, if any",
                        t->type.module_name ? t->type.module_name : "", t->type.name);
    if (n < t->visible || n > t->total)
        return cw_raise(cx, &cw_type_TypeError, "%s%s%s() takes %s %ld-sequence (%ld-sequence given)",
                        t->type.module_name ? t->type.module_name : "", t->type.module_name ? "." : "",
                        t->type.name,
                        t->visible == t->total ? "a"
                        : n < t->visible       ? "an at least"
                                               : "an at most",
                        (long)(n < t->visible ? t->visible : t->total), (long)n);
    cw_tuple *s = allocate(cx, t);
    s->type = type;
    memcpy(s->items, CW_AS_TUPLE(given)->items, (size_t)n * sizeof(cw_value));
    for (int64_t i = n; i < t->total; i++) {
        const char *name = field_name(t, i);
        s->items[i] = CW_MK_NONE;
        if (in[1].tag && name && cw_dict_find(cx, in[1].p, cw_str_new(cx, name, -1), &extra) > 0)
            s->items[i] = extra;
    }
    return CW_MK_OBJ(s);
}

/* (type, (items, {hidden fields})) for copy and pickle. */
static cw_value method_reduce(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    structseq_type *t = definition_of(CW_TYPE_OF_PTR(self.p));
    cw_value pair[2], result[2];
    cw_dict *hidden = cw_dict_new(cx);
    (void)args, (void)nargs, (void)kwnames;
    for (int64_t i = t->visible; i < t->total; i++)
        if (field_name(t, i))
            cw_dict_set_str(cx, hidden, cw_str_intern(cx, field_name(t, i)), CW_AS_TUPLE(self)->items[i]);
    pair[0] = cw_tuple_build(cx, CW_AS_TUPLE(self)->items, t->visible);
    pair[1] = CW_MK_OBJ(hidden);
    result[0] = CW_MK_OBJ(CW_TYPE_OF_PTR(self.p));
    result[1] = cw_tuple_build(cx, pair, 2);
    return cw_tuple_build(cx, result, 2);
}

const cw_method_def structseq_methods[] = {{"__reduce__", method_reduce, CW_METHOD_NOARGS, 0, 0, NULL}, {0}};

int64_t structseq_ready(cw_ctx *cx, structseq_type *t) {
    if (cw_type_ready(cx, &t->type) < 0)
        return -1;
    int64_t named = 0;
    for (int64_t i = 0; i < t->visible; i++)
        named += field_name(t, i) != NULL;
    cw_tuple *names = cw_tuple_alloc(cx, named);
    for (int64_t i = 0, n = 0; i < t->visible; i++)
        if (field_name(t, i))
            names->items[n++] = CW_MK_OBJ(cw_str_intern(cx, field_name(t, i)));
    cw_dict_set_str(cx, t->type.dict, cw_str_intern(cx, "n_sequence_fields"), CW_MK_INT(t->visible));
    cw_dict_set_str(cx, t->type.dict, cw_str_intern(cx, "n_fields"), CW_MK_INT(t->total));
    cw_dict_set_str(cx, t->type.dict, cw_str_intern(cx, "n_unnamed_fields"), CW_MK_INT(t->visible - named));
    cw_dict_set_str(cx, t->type.dict, cw_str_intern(cx, "__match_args__"), CW_MK_OBJ(names));
    return 0;
}
