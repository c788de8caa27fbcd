/* mod_dataclasses.c: module _dataclasses: the __init__ of data classes, and those with __slots__.
 *
 * CPython's dataclasses module writes the source of each __init__ and runs it; here one native callable binds
 * the arguments by the list of fields, with the TypeErrors of a function of that signature, and sets the
 * attributes. */
#include "containers.h"
#include "state.h"
#include "traceback.h"
#include "type.h"

enum { DEFAULT_NONE, DEFAULT_VALUE, DEFAULT_FACTORY };
enum { FIELD_KW_ONLY = 1, FIELD_NO_INIT = 2, FIELD_INITVAR = 4 };

typedef struct init_field {
    cw_str *name;
    int64_t has_default;
    cw_value dflt; /* value or factory */
    int64_t flags;
    cw_attr_cache cache; /* of storing it */
} init_field;

typedef struct cw_dataclass_init {
    cw_type *type;
    cw_dict *dict;
    cw_value qualname; /* "C.__init__" */
    int64_t nfields;
    init_field *fields;
    int64_t npositional, nrequired; /* positional parameters, self not counted */
    int64_t frozen, post_init;
} cw_dataclass_init;
static cw_type type_dataclass_init;

/* ---- arguments ---- */

/* make_init(qualname, fields, frozen, post_init); a field is (name, kind of default, default, flags) */
CW_FN(make_init) {
    if (!CW_IS(args[0], CW_TYPE_STR) || !CW_IS(args[1], CW_TYPE_TUPLE))
        return cw_raise(cx, &cw_type_TypeError, "make_init() needs a str and a tuple");
    cw_tuple *fields = args[1].p;
    cw_dataclass_init *d = cw_alloc(cx, sizeof *d);
    d->type = &type_dataclass_init;
    d->qualname = args[0];
    d->nfields = fields->len;
    d->fields = cw_alloc(cx, (fields->len + 1) * (int64_t)sizeof *d->fields);
    d->frozen = cw_object_truth(cx, args[2]) > 0;
    d->post_init = cw_object_truth(cx, args[3]) > 0;
    for (int64_t i = 0; i < fields->len; i++) {
        cw_tuple *f = fields->items[i].p;
        d->fields[i] = (init_field){f->items[0].p, f->items[1].i, f->items[2], f->items[3].i, {{{0}}, 0}};
        if (d->fields[i].flags & (FIELD_KW_ONLY | FIELD_NO_INIT))
            continue;
        d->npositional++;
        if (!d->fields[i].has_default)
            d->nrequired++;
    }
    return CW_MK_OBJ(d);
}

/* "'a' and 'b'", "'a', 'b', and 'c'" of the fields without a value. */
static cw_value missing_names(cw_ctx *cx, cw_dataclass_init *d, const cw_value *values, int64_t kw_only,
                              int64_t *count) {
    cw_value names = cw_list_new(cx, 0), text = CW_MK_NULL;
    for (int64_t i = 0; i < d->nfields; i++) {
        init_field *f = &d->fields[i];
        if (!values[i].tag && !f->has_default && !(f->flags & FIELD_NO_INIT) &&
            ((f->flags & FIELD_KW_ONLY) != 0) == kw_only)
            cw_list_append(cx, names.p, CW_MK_OBJ(f->name));
    }
    cw_list *l = names.p;
    *count = l->len;
    for (int64_t i = 0; i < l->len; i++) {
        cw_value name = cw_list_item(l, i);
        text = i == 0 ? cw_repr(cx, name)
                      : cw_str_format(cx, "%S%s%R", &text,
                                      i < l->len - 1 ? ", "
                                      : l->len == 2  ? " and "
                                                     : ", and ",
                                      &name);
    }
    return text;
}

static int64_t check_missing(cw_ctx *cx, cw_dataclass_init *d, const cw_value *values) {
    for (int64_t kw_only = 0; kw_only < 2; kw_only++) {
        int64_t n;
        cw_value names = missing_names(cx, d, values, kw_only, &n);
        if (n)
            return cw_raise_i(cx, &cw_type_TypeError, "%S() missing %ld required %s argument%s: %S",
                              &d->qualname, (long)n, kw_only ? "keyword-only" : "positional",
                              n == 1 ? "" : "s", &names);
    }
    return 0;
}

static int64_t too_many(cw_ctx *cx, cw_dataclass_init *d, int64_t given) {
    int64_t most = d->npositional + 1, least = d->nrequired + 1;
    if (least < most)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "%S() takes from %ld to %ld positional arguments but %ld were given", &d->qualname,
                          (long)least, (long)most, (long)given);
    return cw_raise_i(cx, &cw_type_TypeError, "%S() takes %ld positional argument%s but %ld were given",
                      &d->qualname, (long)most, most == 1 ? "" : "s", (long)given);
}

/* Values of the fields from the arguments behind self. */
static int64_t bind(cw_ctx *cx, cw_dataclass_init *d, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                    cw_value *values) {
    if (nargs > d->npositional)
        return too_many(cx, d, nargs + 1);
    for (int64_t i = 0, at = 0; i < d->nfields && at < nargs; i++)
        if (!(d->fields[i].flags & (FIELD_KW_ONLY | FIELD_NO_INIT)))
            values[i] = args[at++];
    for (int64_t k = 0; kwnames && k < kwnames->len; k++) {
        cw_str *name = kwnames->items[k].p;
        int64_t i = 0;
        while (i < d->nfields && ((d->fields[i].flags & FIELD_NO_INIT) ||
                                  (d->fields[i].name != name && !cw_str_equal(d->fields[i].name, name))))
            i++;
        if (i == d->nfields)
            return cw_raise_i(cx, &cw_type_TypeError, "%S() got an unexpected keyword argument '%U'",
                              &d->qualname, name);
        if (values[i].tag)
            return cw_raise_i(cx, &cw_type_TypeError, "%S() got multiple values for argument '%U'",
                              &d->qualname, name);
        values[i] = args[nargs + k];
    }
    return check_missing(cx, d, values);
}

/* ---- the call ---- */

static cw_value default_of(cw_ctx *cx, const init_field *f) {
    return f->has_default == DEFAULT_FACTORY ? cw_call0(cx, f->dflt) : f->dflt;
}

/* The field is no argument and has no value: it is left to __post_init__. */
static bool is_left_out(const init_field *f) {
    return f->flags & FIELD_NO_INIT && !f->has_default;
}

/* Field i failed, or what comes behind them, where the text that CPython makes of the fields has it: from
 * line 3 on a line for each. */
static cw_value failed_at(cw_ctx *cx, const cw_dataclass_init *d, int64_t i) {
    static cw_str name = CW_STATIC_STR("__init__", 8);
    static const cw_code code = {.type = &cw_type_code, .name = &name, .qualname = &name};
    int64_t line = 3;
    for (int64_t k = 0; k < i; k++)
        line += !is_left_out(&d->fields[k]) && !(d->fields[k].flags & FIELD_INITVAR);
    cw_traceback_add(cx, cw_generated_site(cx, &code, line));
    return CW_MK_NULL;
}

static cw_value call_post_init(cw_ctx *cx, const cw_dataclass_init *d, cw_value self, cw_value initvars) {
    CW_STATIC_NAME(post_init_name, "__post_init__");
    cw_value method = cw_object_getattr(cx, self, &post_init_name);
    if (!method.tag)
        return failed_at(cx, d, d->nfields);
    cw_value extra = initvars.tag ? cw_tuple_from_list(cx, initvars) : cw_tuple_build(cx, NULL, 0);
    if (!cw_call_ex(cx, method, extra, CW_MK_NULL).tag)
        return failed_at(cx, d, d->nfields);
    return CW_MK_NONE;
}

CW_FN(init_call) {
    cw_dataclass_init *d = self.p;
    if (nargs < 1)
        return cw_raise(cx, &cw_type_TypeError, "%S() missing 1 required positional argument: 'self'",
                        &d->qualname);
    cw_value few[16], *values = d->nfields <= 16 ? few : cw_tuple_alloc(cx, d->nfields)->items;
    memset(values, 0, (size_t)d->nfields * sizeof *values);
    if (bind(cx, d, args + 1, nargs - 1, kwnames, values) < 0)
        return CW_MK_NULL;
    cw_value initvars = CW_MK_NULL;
    for (int64_t i = 0; i < d->nfields; i++) {
        init_field *f = &d->fields[i];
        if (!values[i].tag && is_left_out(f))
            continue;
        if (!values[i].tag)
            values[i] = default_of(cx, f);
        if (!values[i].tag)
            return failed_at(cx, d, i);
        if (f->flags & FIELD_INITVAR) {
            if (!initvars.tag)
                initvars = cw_list_new(cx, 0);
            cw_list_append(cx, initvars.p, values[i]);
            continue;
        }
        if ((d->frozen ? cw_generic_setattr(cx, args[0], f->name, values[i])
                       : cw_setattr_cached(cx, args[0], f->name, values[i], &f->cache)) < 0)
            return failed_at(cx, d, i);
    }
    return d->post_init ? call_post_init(cx, d, args[0], initvars) : CW_MK_NONE;
}

/* ---- for typed copies, which store the arguments themselves ---- */

/* It stores one argument for each of the first n slots there, in this order; those not given have defaults.
 */
static bool fills_slots(cw_ctx *cx, const cw_dataclass_init *d, cw_type *type, int64_t n, uint64_t given) {
    for (int64_t i = 0; i < n; i++) {
        const init_field *f = &d->fields[i];
        cw_value attribute = cw_type_lookup(cx, type, f->name);
        bool own = type->slot_is_member && type->slot_is_member[i];
        if (f->flags || !cw_str_equal(f->name, type->slots[i]) || !(given >> i & 1 || f->has_default) ||
            (!own && attribute.tag == CW_OBJ && CW_TYPE_OF_PTR(attribute.p)->descr_set))
            return false;
    }
    return true;
}

int64_t cw_made_guard_check(cw_ctx *cx, cw_made_guard *guard, cw_type *type, int64_t n, uint64_t given) {
    cw_value init = cw_type_lookup(cx, type, &cw_name_init);
    const cw_dataclass_init *d = CW_IS_EXACT(init, &type_dataclass_init) ? init.p : NULL;
    bool plain = d && d->nfields == n && n <= type->nslots && type->new_ == cw_type_object.new_ &&
                 !(type->flags & (CW_TYPE_CHANGED | CW_TYPE_ABSTRACT | CW_TYPE_HAS_FINALIZER));
    guard->init = plain && fills_slots(cx, d, type, n, given) ? init.p : NULL;
    guard->version = type->version;
    return guard->init != NULL;
}

cw_value cw_made_default(cw_ctx *cx, const cw_made_guard *guard, int64_t i) {
    const cw_dataclass_init *d = guard->init;
    cw_value v = default_of(cx, &d->fields[i]);
    return v.tag ? v : failed_at(cx, d, i);
}

int64_t cw_made_finish(cw_ctx *cx, const cw_made_guard *guard, void *object) {
    const cw_dataclass_init *d = guard->init;
    return !d->post_init || call_post_init(cx, d, CW_MK_OBJ(object), CW_MK_NULL).tag ? 0 : -1;
}

/* ---- type ---- */

static cw_value init_descr_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    (void)type;
    return obj.tag == CW_NULL || obj.tag == CW_NONE ? descr : cw_bound_method_new(cx, descr, obj);
}

static cw_value init_repr(cw_ctx *cx, cw_value self) {
    return cw_str_format(cx, "<function %S at %p>", &((cw_dataclass_init *)self.p)->qualname, self.p);
}

static cw_value init_get(cw_ctx *cx, cw_value self, void *closure) {
    return closure ? ((cw_dataclass_init *)self.p)->qualname : cw_str_new(cx, "__init__", -1);
}

static const cw_getset_def init_getsets[] = {{"__name__", init_get, NULL, NULL, (void *)0},
                                             {"__qualname__", init_get, NULL, NULL, (void *)1},
                                             CW_DICT_GETSET,
                                             {NULL, NULL, NULL, NULL, NULL}};
static cw_type type_dataclass_init = {.type = &cw_type_type,
                                      .name = "function",
                                      .base = &cw_type_object,
                                      .flags = CW_TYPE_METHOD_DESCR,
                                      .basicsize = sizeof(cw_dataclass_init),
                                      .dict_offset = offsetof(cw_dataclass_init, dict),
                                      .getsets = init_getsets,
                                      .repr = init_repr,
                                      .call = init_call,
                                      .descr_get = init_descr_get};

/* remake(cls, namespace): another class of the same name, metaclass and bases, with the layout that the
 * compiler expects of cls. */
CW_FN(remake) {
    if (!CW_IS(args[0], CW_TYPE_TYPE) || !CW_IS(args[1], CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "remake() needs a class and a dict");
    cw_type *old = args[0].p;
    int64_t inherited = old->base->nslots;
    cw_pending_class pending = {old->heap_name.p, old->slots + inherited, old->nslots - inherited,
                                CW_PENDING_CLASS(cx)};
    CW_PENDING_CLASS(cx) = &pending;
    cw_value made = cw_call(cx, CW_MK_OBJ(old->type),
                            (cw_value[]){old->heap_name, CW_MK_OBJ(old->bases), args[1]}, 3, NULL);
    CW_PENDING_CLASS(cx) = pending.previous;
    return made;
}

static const cw_method_def dataclasses_functions[] = {CW_MN("make_init", make_init, 4, 4),
                                                      CW_MN("remake", remake, 2, 2), CW_M_END};
const cw_native_module cw_native__dataclasses = {"_dataclasses", dataclasses_functions, NULL, NULL};
