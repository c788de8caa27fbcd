/* class.c: the class statement (__build_class__) and the names in class bodies.
 * https://docs.python.org/3.11/reference/datamodel.html#customizing-class-creation */
#include "builtins.h"
#include "type.h"

/* ---- bases ---- */
/* Replaces bases that are no classes by what their __mro_entries__ returns; the same tuple if there are none.
 */
static cw_tuple *resolve_bases(cw_ctx *cx, cw_tuple *bases) {
    cw_value list = CW_MK_NULL;
    for (int64_t i = 0; i < bases->len; i++) {
        cw_value base = bases->items[i], method = CW_MK_NULL;
        int64_t has = is_type(base) ? 0 : cw_object_lookup_attr(cx, base, &cw_name_mro_entries, &method);
        if (has < 0)
            return NULL;
        if (!has) {
            if (list.tag)
                cw_list_append(cx, list.p, base);
            continue;
        }
        cw_value entries = cw_call1(cx, method, CW_MK_OBJ(bases));
        if (!entries.tag)
            return NULL;
        if (!is_tuple(entries))
            return cw_raise_p(cx, &cw_type_TypeError, "__mro_entries__ must return a tuple");
        if (!list.tag)
            list = cw_list_build(cx, bases->items, i);
        for (int64_t j = 0; j < CW_AS_TUPLE(entries)->len; j++)
            cw_list_append(cx, list.p, CW_AS_TUPLE(entries)->items[j]);
    }
    return list.tag ? cw_tuple_from_list(cx, list).p : bases;
}

/* ---- metaclass ---- */
/* Takes `metaclass` out of the keywords; the most derived metaclass of the bases if that is a class. */
static cw_value choose_metaclass(cw_ctx *cx, cw_tuple *bases, cw_dict *keywords) {
    cw_value meta = keywords ? cw_dict_get_str(cx, keywords, &cw_name_metaclass) : CW_MK_NULL;
    if (meta.tag) {
        cw_dict_delete(cx, keywords, CW_MK_OBJ(&cw_name_metaclass));
        if (!is_type(meta))
            return meta;
    } else {
        meta = CW_MK_OBJ(bases->len ? type_of(bases->items[0]) : &cw_type_type);
    }
    cw_type *winner = cw_type_best_metaclass(cx, AS_TYPE(meta), bases->items, bases->len);
    return winner ? CW_MK_OBJ(winner) : CW_MK_NULL;
}

/* kwargs of the class statement behind (name, bases[, ns]) in a call. */
static cw_value call_with(cw_ctx *cx, cw_value f, const cw_value *args, int64_t nargs, cw_dict *keywords) {
    if (!keywords || !keywords->used)
        return cw_call(cx, f, args, nargs, NULL);
    return cw_call_ex(cx, f, cw_tuple_build(cx, args, nargs), CW_MK_OBJ(keywords));
}

static cw_value prepare_namespace(cw_ctx *cx, cw_value meta, cw_str *name, cw_tuple *bases,
                                  cw_dict *keywords) {
    if (meta.p == (void *)&cw_type_type)
        return CW_MK_OBJ(cw_dict_new(cx));
    cw_value method;
    int64_t has = cw_object_lookup_attr(cx, meta, &cw_name_prepare, &method);
    if (has < 0)
        return CW_MK_NULL;
    if (!has)
        return CW_MK_OBJ(cw_dict_new(cx));
    cw_value args[2] = {CW_MK_OBJ(name), CW_MK_OBJ(bases)};
    cw_value ns = call_with(cx, method, args, 2, keywords);
    if (!ns.tag)
        return ns;
    if (!type_of_ready(cx, ns)->getitem)
        return cw_raise(cx, &cw_type_TypeError, "%s.__prepare__() must return a mapping, not %s",
                        is_type(meta) ? AS_TYPE(meta)->name : "<metaclass>", cw_type_name(ns));
    return ns;
}

/* ---- the statement ---- */
static cw_value run_body(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure, cw_value ns) {
    cw_value f = cw_function_new(cx, body, module, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, closure);
    if (!f.tag || !(body->flags & CW_CODE_CLASS)) /* __build_class__ was given a function: it has locals */
        return f.tag ? cw_call0(cx, f) : f;
    int64_t n = body->nframe > 0 ? body->nframe : 1;
    cw_value small[64];
    cw_value *frame = n <= 64 ? small : cw_alloc(cx, n * (int64_t)sizeof *frame);
    memset(frame, 0, (size_t)n * sizeof *frame);
    frame[0] = ns;
    return body->entry(cx, f.p, frame, 0);
}

/* type(cls) took the class over: the __class__ cell of the methods must hold it. */
static cw_value check_cell(cw_ctx *cx, cw_value cls, cw_value cell) {
    if (!is_type(cls) || !CW_IS_EXACT(cell, &cw_type_cell))
        return cls;
    cw_value in_cell = ((cw_cell *)cell.p)->v;
    if (!in_cell.tag) {
        cw_value name = cw_type_get_name(cx, AS_TYPE(cls));
        return cw_raise(cx, &cw_type_RuntimeError,
                        "__class__ not set defining %R as %R. Was __classcell__ propagated to type.__new__?",
                        &name, &cls);
    }
    if (!cw_object_is(in_cell, cls)) {
        cw_value name = cw_type_get_name(cx, AS_TYPE(cls));
        return cw_raise(cx, &cw_type_TypeError, "__class__ set to %R defining %R as %R", &in_cell, &name,
                        &cls);
    }
    return cls;
}

/* The body stores __module__ and __qualname__ first. */
static cw_value build_class(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure,
                            cw_str *name, cw_tuple *original, cw_value keywords, cw_str *const *slots,
                            int64_t nslots) {
    cw_tuple *bases = resolve_bases(cx, original);
    if (!bases)
        return CW_MK_NULL;
    cw_dict *kw = keywords.tag == CW_OBJ ? cw_dict_copy(cx, keywords.p) : NULL;
    cw_value meta = choose_metaclass(cx, bases, kw);
    if (!meta.tag)
        return meta;
    cw_value ns = prepare_namespace(cx, meta, name, bases, kw);
    if (!ns.tag)
        return ns;
    cw_value cell = run_body(cx, body, module, closure, ns);
    if (!cell.tag)
        return cell;
    if (bases != original && cw_namespace_store(cx, ns, &cw_name_orig_bases, CW_MK_OBJ(original)) < 0)
        return CW_MK_NULL;
    if (CW_IS_EXACT(cell, &cw_type_cell) && cw_namespace_store(cx, ns, &cw_name_classcell, cell) < 0)
        return CW_MK_NULL;
    cw_pending_class pending = {name, slots, nslots, CW_PENDING_CLASS(cx)};
    CW_PENDING_CLASS(cx) = &pending;
    cw_value args[3] = {CW_MK_OBJ(name), CW_MK_OBJ(bases), ns};
    cw_value cls = call_with(cx, meta, args, 3, kw);
    CW_PENDING_CLASS(cx) = pending.previous;
    return cls.tag ? check_cell(cx, cls, cell) : cls;
}

static bool is_own_hook(cw_value hook) {
    return CW_IS_EXACT(hook, &cw_type_native_function) &&
           ((cw_native_function *)hook.p)->def->fn == cw_builtin_build_class;
}

/* The statement calls __build_class__ of the builtins, which programs may replace. */
static cw_value class_statement(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure,
                                cw_str *name, cw_tuple *bases, cw_value keywords, cw_str *const *slots,
                                int64_t nslots) {
    CW_STATIC_NAME(hook_name, "__build_class__");
    cw_value hook = cw_builtins_find(cx, module, &hook_name);
    if (!hook.tag)
        return cx->exc ? hook : cw_raise(cx, &cw_type_NameError, "__build_class__ not found");
    if (CW_LIKELY(is_own_hook(hook)))
        return build_class(cx, body, module, closure, name, bases, keywords, slots, nslots);
    cw_value function = cw_function_new(cx, body, module, CW_MK_NULL, CW_MK_NULL, CW_MK_NULL, closure);
    if (!function.tag)
        return function;
    cw_value *args = cw_alloc(cx, (bases->len + 2) * (int64_t)sizeof *args);
    args[0] = function;
    args[1] = CW_MK_OBJ(name);
    memcpy(args + 2, bases->items, (size_t)bases->len * sizeof *args);
    return call_with(cx, hook, args, bases->len + 2, keywords.tag == CW_OBJ ? keywords.p : NULL);
}

cw_value cw_class_build(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure, cw_str *name,
                        const cw_value *bases, int64_t nbases, cw_value keywords, cw_str *const *slots,
                        int64_t nslots) {
    cw_tuple *tuple = cw_tuple_build(cx, bases, nbases).p;
    return class_statement(cx, body, module, closure, name, tuple, keywords, slots, nslots);
}

cw_value cw_class_build_ex(cw_ctx *cx, const cw_code *body, cw_module *module, cw_cell **closure,
                           cw_str *name, cw_value bases, cw_value keywords, cw_str *const *slots,
                           int64_t nslots) {
    cw_value tuple = cw_tuple_from(cx, bases);
    if (!tuple.tag)
        return tuple;
    return class_statement(cx, body, module, closure, name, tuple.p, keywords, slots, nslots);
}

cw_value cw_builtin_build_class(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                                cw_tuple *kwnames) {
    (void)self;
    cw_tuple *bases = cw_tuple_build(cx, args + 2, nargs > 2 ? nargs - 2 : 0).p;
    if (nargs < 2)
        return cw_raise(cx, &cw_type_TypeError, "__build_class__: not enough arguments");
    if (!CW_IS_EXACT(args[0], &cw_type_function))
        return cw_raise(cx, &cw_type_TypeError, "__build_class__: func must be a function");
    if (!CW_IS(args[1], CW_TYPE_STR))
        return cw_raise(cx, &cw_type_TypeError, "__build_class__: name is not a string");
    cw_dict *keywords = cw_dict_new(cx);
    for (int64_t i = 0; kwnames && i < kwnames->len; i++)
        if (cw_dict_set(cx, keywords, kwnames->items[i], args[nargs + i]) < 0)
            return CW_MK_NULL;
    cw_func *f = args[0].p;
    return build_class(cx, f->code, f->module, f->closure, args[1].p, bases, CW_MK_OBJ(keywords), NULL, 0);
}

/* ---- names in class bodies ---- */
static cw_value namespace_find(cw_ctx *cx, cw_value ns, cw_str *name) {
    if (CW_IS_EXACT(ns, &cw_type_dict))
        return cw_dict_get_str(cx, ns.p, name);
    cw_value v = cw_object_getitem(cx, ns, CW_MK_OBJ(name));
    if (!v.tag && cw_pending_is(cx, &cw_type_KeyError))
        cw_clear(cx);
    return v;
}

cw_value cw_namespace_load(cw_ctx *cx, cw_value ns, cw_module *module, cw_str *name) {
    cw_value v = namespace_find(cx, ns, name);
    if (v.tag || cx->exc)
        return v;
    return cw_global_load_slow(cx, module, name);
}

cw_value cw_namespace_load_cell(cw_ctx *cx, cw_value ns, cw_cell *cell, cw_str *name) {
    cw_value v = namespace_find(cx, ns, name);
    if (v.tag || cx->exc)
        return v;
    if (!cell->v.tag)
        cw_raise_unbound_free(cx, name);
    return cell->v;
}

int64_t cw_namespace_store(cw_ctx *cx, cw_value ns, cw_str *name, cw_value v) {
    if (CW_IS_EXACT(ns, &cw_type_dict)) {
        cw_dict_set_str(cx, ns.p, name, v);
        return 0;
    }
    return cw_object_setitem(cx, ns, CW_MK_OBJ(name), v);
}

int64_t cw_namespace_annotations(cw_ctx *cx, cw_value ns) {
    cw_value v = namespace_find(cx, ns, &cw_name_annotations);
    if (v.tag || cx->exc)
        return v.tag ? 0 : -1;
    return cw_namespace_store(cx, ns, &cw_name_annotations, CW_MK_OBJ(cw_dict_new(cx)));
}

int64_t cw_namespace_delete(cw_ctx *cx, cw_value ns, cw_str *name) {
    int64_t status;
    if (CW_IS_EXACT(ns, &cw_type_dict)) {
        status = cw_dict_delete(cx, ns.p, CW_MK_OBJ(name));
        if (status)
            return status < 0 ? -1 : 0;
    } else {
        status = cw_object_delitem(cx, ns, CW_MK_OBJ(name));
        if (status == 0 || !cw_pending_is(cx, &cw_type_KeyError))
            return status;
        cw_clear(cx);
    }
    cw_raise_name_error(cx, name);
    return -1;
}
