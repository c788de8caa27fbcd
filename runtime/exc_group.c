/* exc_group.c: BaseExceptionGroup and ExceptionGroup, split, subgroup and derive, and the steps of
 * try/except*. */
#include "exc.h"
#include "type.h"

static cw_tuple *group_members(cw_value group) {
    return CW_AS_TUPLE(CW_AS_EXC(group)->extra[EXC_GROUP_EXCS]);
}

static bool is_group(cw_value v) {
    return CW_IS_EXCEPTION(v) && cw_type_is_subtype(cw_type_of(v), &cw_type_BaseExceptionGroup);
}

/* ---- construction ---- */

/* The members as a tuple of exceptions; *base: some are not instances of Exception. */
static cw_value group_check_members(cw_ctx *cx, cw_value excs, bool *base) {
    if (!type_of_ready(cx, excs)->getitem || CW_IS(excs, CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "second argument (exceptions) must be a sequence");
    cw_value members = cw_tuple_from(cx, excs);
    if (!members.tag)
        return members;
    cw_tuple *t = CW_AS_TUPLE(members);
    if (t->len == 0)
        return cw_raise(cx, &cw_type_ValueError, "second argument (exceptions) must be a non-empty sequence");
    for (int64_t i = 0; i < t->len; i++) {
        if (!CW_IS_EXCEPTION(t->items[i]))
            return cw_raise(cx, &cw_type_ValueError,
                            "Item %ld of second argument (exceptions) is not an exception", (long)i);
        if (!cw_type_is_subtype(cw_type_of(t->items[i]), &cw_type_Exception))
            *base = true;
    }
    return members;
}

static cw_value group_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t n, cw_tuple *kwnames) {
    bool base = false;
    (void)kwnames;
    if (n != 2)
        return cw_raise(cx, &cw_type_TypeError,
                        "BaseExceptionGroup.__new__() takes exactly 2 arguments (%ld given)", (long)n);
    if (!CW_IS(args[0], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "BaseExceptionGroup.__new__() argument 1 must be str, not %s",
                        cw_type_name(args[0]));
    cw_value members = group_check_members(cx, args[1], &base);
    if (!members.tag)
        return members;
    if (type == &cw_type_BaseExceptionGroup && !base)
        type = &cw_type_ExceptionGroup;
    else if (type == &cw_type_ExceptionGroup && base)
        return cw_raise(cx, &cw_type_TypeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    else if (base && cw_type_is_subtype(type, &cw_type_Exception))
        return cw_raise(cx, &cw_type_TypeError, "Cannot nest BaseExceptions in '%s'", type->name);
    cw_value e = exc_new(cx, type, args, n, NULL);
    if (e.tag) {
        CW_AS_EXC(e)->extra[EXC_GROUP_MSG] = args[0];
        CW_AS_EXC(e)->extra[EXC_GROUP_EXCS] = members;
    }
    return e;
}

cw_value cw_exception_group_new(cw_ctx *cx, const char *message, cw_value excs) {
    cw_value args[2] = {cw_str_new(cx, message, -1), excs};
    return group_new(cx, &cw_type_BaseExceptionGroup, args, 2, NULL);
}

static cw_value group_str(cw_ctx *cx, cw_value self) {
    int64_t n = group_members(self)->len;
    return cw_str_format(cx, "%S (%ld sub-exception%s)", &CW_AS_EXC(self)->extra[EXC_GROUP_MSG], (long)n,
                         n > 1 ? "s" : "");
}

/* ---- splitting ---- */

typedef enum { BY_CLASS, BY_FUNCTION, BY_INSTANCES } group_how;
typedef struct {
    group_how how;
    cw_value what; /* class, tuple of classes, function, or list of leaves */
    bool want_rest;
} group_matcher;

/* 1, 0, -1 */
static int64_t group_is_match(cw_ctx *cx, cw_value exc, const group_matcher *m) {
    if (m->how == BY_CLASS)
        return cw_exception_matches(cx, exc, m->what);
    if (m->how == BY_FUNCTION) {
        cw_value r = cw_call1(cx, m->what, exc);
        return r.tag ? cw_object_truth(cx, r) : -1;
    }
    if (is_group(exc))
        return 0;
    cw_list *leaves = CW_AS_LIST(m->what);
    for (int64_t i = 0; i < leaves->len; i++)
        if (cw_list_get(leaves, i).p == exc.p)
            return 1;
    return 0;
}

/* A group of the given members with the metadata of `original`; None for no members. */
static cw_value group_derive(cw_ctx *cx, cw_value original, cw_value members) {
    cw_value notes;
    if (CW_AS_LIST(members)->len == 0)
        return CW_MK_NONE;
    cw_value g = cw_call_method1(cx, original, "derive", members);
    if (!g.tag)
        return g;
    if (!is_group(g))
        return cw_raise(cx, &cw_type_TypeError, "derive must return an instance of BaseExceptionGroup");
    cw_exception *from = CW_AS_EXC(original), *to = CW_AS_EXC(g);
    cw_exception_set_traceback(to, cw_exception_traceback(cx, from));
    to->context = from->context;
    to->cause = from->cause;
    to->suppress_context = from->cause.tag == CW_OBJ || from->suppress_context;
    cw_str *name = cw_str_intern(cx, "__notes__");
    int64_t found = cw_object_lookup_attr(cx, original, name, &notes);
    if (found < 0)
        return CW_MK_NULL;
    if (found && (CW_IS(notes, CW_TYPE_LIST) || CW_IS(notes, CW_TYPE_TUPLE))) {
        notes = cw_list_from(cx, notes);
        if (!notes.tag || cw_object_setattr(cx, g, name, notes) < 0)
            return CW_MK_NULL;
    }
    return g;
}

/* Parts of exc that match and that do not; None where there are none. 0 or -1. */
static int64_t group_split(cw_ctx *cx, cw_value exc, const group_matcher *m, cw_value *match,
                           cw_value *rest) {
    *match = *rest = CW_MK_NONE;
    int64_t is_match = group_is_match(cx, exc, m);
    if (is_match < 0)
        return -1;
    if (is_match) {
        *match = exc;
        return 0;
    }
    if (!is_group(exc)) {
        *rest = exc;
        return 0;
    }
    if (cw_enter_recursive(cx, " in exceptiongroup_split_recursive") < 0)
        return -1;
    cw_value matches = cw_list_new(cx, 0), rests = cw_list_new(cx, 0);
    cw_tuple *members = group_members(exc);
    int64_t status = matches.tag && rests.tag ? 0 : -1;
    for (int64_t i = 0; i < members->len && status == 0; i++) {
        cw_value part, other;
        status = group_split(cx, members->items[i], m, &part, &other);
        if (status == 0 && part.tag != CW_NONE)
            status = cw_list_append(cx, CW_AS_LIST(matches), part);
        if (status == 0 && m->want_rest && other.tag != CW_NONE)
            status = cw_list_append(cx, CW_AS_LIST(rests), other);
    }
    cw_leave_recursive(cx);
    if (status < 0)
        return -1;
    *match = group_derive(cx, exc, matches);
    if (!match->tag)
        return -1;
    *rest = m->want_rest ? group_derive(cx, exc, rests) : CW_MK_NONE;
    return rest->tag ? 0 : -1;
}

static bool group_is_class(cw_value v) {
    return is_type(v) && (AS_TYPE(v)->flags & CW_TYPE_EXCEPTION);
}

static int64_t group_matcher_init(cw_ctx *cx, group_matcher *m, cw_value what, bool want_rest) {
    m->what = what;
    m->want_rest = want_rest;
    bool classes = group_is_class(what);
    if (CW_IS(what, CW_TYPE_TUPLE)) {
        classes = true;
        for (int64_t i = 0; i < CW_AS_TUPLE(what)->len; i++)
            classes = classes && group_is_class(CW_AS_TUPLE(what)->items[i]);
    }
    if (classes)
        m->how = BY_CLASS;
    else if (what.tag == CW_OBJ && !is_type(what) && cw_is_callable(cx, what))
        m->how = BY_FUNCTION;
    else
        return cw_raise_i(cx, &cw_type_TypeError,
                          "expected a function, exception type or tuple of exception types");
    return 0;
}

static cw_value group_method_split(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                   cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    group_matcher m;
    cw_value pair[2];
    if (group_matcher_init(cx, &m, args[0], true) < 0 || group_split(cx, self, &m, &pair[0], &pair[1]) < 0)
        return CW_MK_NULL;
    return cw_tuple_build(cx, pair, 2);
}

static cw_value group_method_subgroup(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                      cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    group_matcher m;
    cw_value match, rest;
    if (group_matcher_init(cx, &m, args[0], false) < 0 || group_split(cx, self, &m, &match, &rest) < 0)
        return CW_MK_NULL;
    return match;
}

static cw_value group_method_derive(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n,
                                    cw_tuple *kwnames) {
    (void)n, (void)kwnames;
    cw_value new_args[2] = {CW_AS_EXC(self)->extra[EXC_GROUP_MSG], args[0]};
    return group_new(cx, &cw_type_BaseExceptionGroup, new_args, 2, NULL);
}

static const cw_getset_def group_getsets[] = {
    EXC_ATTR_READONLY("message", EXC_GROUP_MSG), EXC_ATTR_READONLY("exceptions", EXC_GROUP_EXCS), {0}};
static const cw_method_def group_methods[] = {
    {"__class_getitem__", cw_generic_alias_method, CW_METHOD_ONE | CW_METHOD_CLASS, 1, 1, "See PEP 585"},
    {"derive", group_method_derive, CW_METHOD_ONE, 1, 1, NULL},
    {"split", group_method_split, CW_METHOD_ONE, 1, 1, NULL},
    {"subgroup", group_method_subgroup, CW_METHOD_ONE, 1, 1, NULL},
    {0},
};

const exc_special exc_group_specials[] = {
    {&cw_type_BaseExceptionGroup, group_new, NULL, group_str, group_getsets, group_methods},
    {NULL, NULL, NULL, NULL, NULL, NULL},
};

/* ---- except* ---- */

static int64_t star_check_class(cw_ctx *cx, cw_value cls) {
    if (CW_IS(cls, CW_TYPE_TUPLE)) {
        for (int64_t i = 0; i < CW_AS_TUPLE(cls)->len; i++)
            if (star_check_class(cx, CW_AS_TUPLE(cls)->items[i]) < 0)
                return -1;
        return 0;
    }
    if (!group_is_class(cls))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "catching classes that do not inherit from BaseException is not allowed");
    if (cw_type_is_subtype(AS_TYPE(cls), &cw_type_BaseExceptionGroup))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "catching ExceptionGroup with except* is not allowed. Use except instead.");
    return 0;
}

cw_value cw_exception_group_match(cw_ctx *cx, cw_value exc, cw_value cls, cw_value *rest) {
    *rest = CW_MK_NONE;
    if (star_check_class(cx, cls) < 0)
        return CW_MK_NULL;
    if (!CW_IS_EXCEPTION(exc))
        return CW_MK_NONE;
    int64_t matches = cw_exception_matches(cx, exc, cls);
    if (matches < 0)
        return CW_MK_NULL;
    if (matches && is_group(exc))
        return exc;
    if (matches) {
        cw_value members = cw_tuple_build(cx, &exc, 1);
        return members.tag ? cw_exception_group_new(cx, "", members) : members;
    }
    *rest = exc;
    if (!is_group(exc))
        return CW_MK_NONE;
    cw_value pair = cw_call_method1(cx, exc, "split", cls);
    if (!pair.tag)
        return pair;
    if (!CW_IS(pair, CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "%s.split must return a tuple, not %s", cw_type_name(exc),
                        cw_type_name(pair));
    if (CW_AS_TUPLE(pair)->len < 2)
        return cw_raise(cx, &cw_type_TypeError, "%s.split must return a 2-tuple, got tuple of size %ld",
                        cw_type_name(exc), (long)CW_AS_TUPLE(pair)->len);
    *rest = CW_AS_TUPLE(pair)->items[1];
    return CW_AS_TUPLE(pair)->items[0];
}

/* Same traceback, cause, context and notes: a part of the original that was raised again. */
static bool star_same_metadata(cw_ctx *cx, cw_value a, cw_value b) {
    cw_exception *x = CW_AS_EXC(a), *y = CW_AS_EXC(b);
    cw_str *name = cw_str_intern(cx, "__notes__");
    cw_value notes = x->dict ? cw_dict_get_str(cx, x->dict, name) : CW_MK_NULL;
    cw_value other = y->dict ? cw_dict_get_str(cx, y->dict, name) : CW_MK_NULL;
    return cw_exception_traceback(cx, x).p == cw_exception_traceback(cx, y).p && x->cause.p == y->cause.p &&
           x->context.p == y->context.p &&
           (notes.tag == other.tag && (notes.p == other.p || notes.tag == CW_OBJ));
}

static int64_t star_collect_leaves(cw_ctx *cx, cw_value exc, cw_list *leaves) {
    if (!is_group(exc))
        return cw_list_append(cx, leaves, exc);
    cw_tuple *members = group_members(exc);
    for (int64_t i = 0; i < members->len; i++)
        if (star_collect_leaves(cx, members->items[i], leaves) < 0)
            return -1;
    return 0;
}

/* The shape of the original reduced to what is left of it. */
static cw_value star_projection(cw_ctx *cx, cw_value original, cw_value kept) {
    cw_value leaves = cw_list_new(cx, 0), match, rest;
    if (!leaves.tag)
        return leaves;
    for (int64_t i = 0; i < CW_AS_LIST(kept)->len; i++)
        if (star_collect_leaves(cx, cw_list_get(CW_AS_LIST(kept), i), CW_AS_LIST(leaves)) < 0)
            return CW_MK_NULL;
    group_matcher m = {BY_INSTANCES, leaves, false};
    return group_split(cx, original, &m, &match, &rest) < 0 ? CW_MK_NULL : match;
}

static cw_value star_outcome(cw_ctx *cx, cw_value original, cw_list *excs) {
    if (excs->len == 0)
        return CW_MK_NONE;
    if (!is_group(original))
        return cw_list_get(excs, 0);
    cw_value raised = cw_list_new(cx, 0), kept = cw_list_new(cx, 0);
    if (!raised.tag || !kept.tag)
        return CW_MK_NULL;
    for (int64_t i = 0; i < excs->len; i++) {
        cw_value e = cw_list_get(excs, i);
        if (CW_IS_EXCEPTION(e) &&
            cw_list_append(cx, CW_AS_LIST(star_same_metadata(cx, e, original) ? kept : raised), e) < 0)
            return CW_MK_NULL;
    }
    cw_value rest = star_projection(cx, original, kept);
    if (!rest.tag || CW_AS_LIST(raised)->len == 0)
        return rest;
    if (rest.tag != CW_NONE && cw_list_append(cx, CW_AS_LIST(raised), rest) < 0)
        return CW_MK_NULL;
    cw_list *outcome = CW_AS_LIST(raised);
    return outcome->len == 1 ? cw_list_get(outcome, 0) : cw_exception_group_new(cx, "", raised);
}

cw_value cw_exception_group_finish(cw_ctx *cx, cw_value original, cw_value raised) {
    cw_value outcome = star_outcome(cx, original, CW_AS_LIST(raised));
    if (outcome.tag == CW_OBJ) {
        cw_exception_restore(cx, outcome);
        return CW_MK_NULL;
    }
    return outcome;
}
