/* slot_functions.c: the slot functions of classes whose special methods are written in Python: each looks its
 * special method up on the type and calls it.  slots.c decides which slot gets which function. */
#include "slot_functions.h"

/* ---- calling special methods ---- */
cw_value cw_call_unbound(cw_ctx *cx, cw_value descr, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    if (descr.tag == CW_OBJ) {
        cw_type *t = CW_TYPE_OF_PTR(descr.p);
        if (t == &cw_type_function || (t->flags & CW_TYPE_METHOD_DESCR))
            return cw_call(cx, descr, args, nargs, kwnames);
        if (CW_UNLIKELY(!(t->flags & CW_TYPE_READY)))
            cw_type_ready(cx, t);
        if (t->descr_get) {
            descr = t->descr_get(cx, descr, args[0], CW_MK_OBJ(type_of(args[0])));
            if (!descr.tag)
                return descr;
        }
    }
    return cw_call(cx, descr, args + 1, nargs - 1, kwnames);
}

cw_value cw_call_special(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs, int64_t *found) {
    cw_value descr = cw_type_lookup(cx, type_of(args[0]), name);
    *found = descr.tag != CW_NULL;
    if (!descr.tag)
        return descr;
    return cw_call_unbound(cx, descr, args, nargs, NULL);
}

/* The same where the method must exist (the class may have lost it meanwhile). */
static cw_value call_must(cw_ctx *cx, cw_str *name, const cw_value *args, int64_t nargs) {
    int64_t found;
    cw_value r = cw_call_special(cx, name, args, nargs, &found);
    if (!found)
        return cw_raise(cx, &cw_type_AttributeError, "%U", name);
    return r;
}

static cw_value call_unary(cw_ctx *cx, cw_value self, cw_str *name) {
    return call_must(cx, name, &self, 1);
}

/* NotImplemented where the method is missing. */
static cw_value call_maybe(cw_ctx *cx, cw_value self, cw_str *name, cw_value other) {
    cw_value args[2] = {self, other};
    int64_t found;
    cw_value r = cw_call_special(cx, name, args, 2, &found);
    return found ? r : CW_NOTIMPLEMENTED;
}

/* True if the class of `right` has its own reflected method. */
static int64_t is_overloaded(cw_ctx *cx, cw_value left, cw_value right, cw_str *name) {
    cw_value r = cw_type_lookup(cx, type_of(right), name);
    if (!r.tag)
        return 0;
    cw_value l = cw_type_lookup(cx, type_of(left), name);
    if (!l.tag || cw_object_is(l, r))
        return !l.tag;
    return 1;
}

/* Binary operator of which at least one operand is an instance of a class with Python-level methods; fn is
 * the slot function itself, by which such operands are known.
 * https://docs.python.org/3.11/reference/datamodel.html#object.__radd__ */
static cw_value binary_dispatch(cw_ctx *cx, cw_value a, cw_value b, int64_t has_a, int64_t has_b,
                                cw_str *name, cw_str *reflected) {
    cw_type *ta = type_of(a), *tb = type_of(b);
    int64_t do_other = ta != tb && has_b;
    if (has_a) {
        if (do_other && cw_type_is_subtype(tb, ta) && is_overloaded(cx, a, b, reflected)) {
            cw_value r = call_maybe(cx, b, reflected, a);
            if (!is_notimplemented(r))
                return r;
            do_other = 0;
        }
        cw_value r = call_maybe(cx, a, name, b);
        if (!is_notimplemented(r) || ta == tb)
            return r;
    }
    return do_other ? call_maybe(cx, b, reflected, a) : CW_NOTIMPLEMENTED;
}

#define BINARY(id, op)                                                                                       \
    cw_value cw_slot_##id(cw_ctx *cx, cw_value a, cw_value b) {                                              \
        return binary_dispatch(cx, a, b, type_of(a)->binary[op] == cw_slot_##id,                             \
                               type_of(b)->binary[op] == cw_slot_##id, &cw_name_##id, &cw_name_r##id);       \
    }                                                                                                        \
    cw_value cw_slot_i##id(cw_ctx *cx, cw_value a, cw_value b) {                                             \
        cw_value args[2] = {a, b};                                                                           \
        return call_must(cx, &cw_name_i##id, args, 2);                                                       \
    }
CW_SLOT_BINARIES(BINARY)
#undef BINARY

cw_value cw_slot_divmod(cw_ctx *cx, cw_value a, cw_value b) {
    return binary_dispatch(cx, a, b, type_of(a)->divmod == cw_slot_divmod,
                           type_of(b)->divmod == cw_slot_divmod, &cw_name_divmod, &cw_name_rdivmod);
}

/* Three arguments: only the left operand's method counts. */
cw_value cw_slot_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value c) {
    if (type_of(a)->pow3 != cw_slot_pow3)
        return CW_NOTIMPLEMENTED;
    cw_value args[3] = {a, b, c};
    return call_must(cx, &cw_name_pow, args, 3);
}

#define UNARY(id, field)                                                                                     \
    cw_value cw_slot_##field(cw_ctx *cx, cw_value self) {                                                    \
        return call_unary(cx, self, &cw_name_##id);                                                          \
    }
CW_SLOT_UNARIES(UNARY)
#undef UNARY

cw_value cw_slot_index(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_index);
}

/* ---- truth, length, hash, repr ---- */
int64_t cw_slot_len(cw_ctx *cx, cw_value self) {
    cw_value r = call_unary(cx, self, &cw_name_len);
    if (!r.tag)
        return -1;
    if (r.tag != CW_INT) {
        r = cw_number_index(cx, r);
        if (!r.tag)
            return -1;
    }
    if (cw_int_sign(r) < 0)
        return cw_raise_i(cx, &cw_type_ValueError, "__len__() should return >= 0");
    if (r.tag != CW_INT)
        return cw_raise_i(cx, &cw_type_OverflowError, "cannot fit 'int' into an index-sized integer");
    return r.i;
}

int64_t cw_slot_truth(cw_ctx *cx, cw_value self) {
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_bool, &self, 1, &found);
    if (found) {
        if (!r.tag)
            return -1;
        if (r.tag != CW_BOOL)
            return cw_raise_i(cx, &cw_type_TypeError, "__bool__ should return bool, returned %s",
                              cw_type_name(r));
        return r.i;
    }
    r = cw_call_special(cx, &cw_name_len, &self, 1, &found);
    if (!found)
        return 1;
    int64_t n = r.tag ? cw_slot_len(cx, self) : -1;
    return n < 0 ? -1 : n > 0;
}

int64_t cw_slot_hash(cw_ctx *cx, cw_value self) {
    cw_value descr = cw_type_lookup(cx, type_of(self), &cw_name_hash);
    if (!descr.tag || descr.tag == CW_NONE)
        return cw_hash_not_implemented(cx, self);
    cw_value r = cw_call_unbound(cx, descr, &self, 1, NULL);
    if (!r.tag)
        return -1;
    if (!cw_int_check(r))
        return cw_raise_i(cx, &cw_type_TypeError, "__hash__ method should return an integer");
    r = cw_int_canonical(r);
    int64_t h = r.tag == CW_INT ? r.i : cw_int_hash(r); /* a word counts as it is */
    return h == -1 ? -2 : h;
}

cw_value cw_slot_repr(cw_ctx *cx, cw_value self) {
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_repr, &self, 1, &found);
    if (!found)
        return cw_str_format(cx, "<%s object at %p>", cw_type_name(self), self.p);
    return r;
}

cw_value cw_slot_str(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_str);
}

/* ---- calls, construction ---- */
/* [self, args...]: the arguments of a method call in one array. */
static const cw_value *with_self(cw_ctx *cx, cw_value self, const cw_value *args, int64_t n, cw_value *small,
                                 int64_t nsmall) {
    cw_value *a = n + 1 <= nsmall ? small : cw_alloc(cx, (n + 1) * (int64_t)sizeof *a);
    a[0] = self;
    if (n)
        memcpy(a + 1, args, (size_t)n * sizeof *a);
    return a;
}

static int64_t total_args(int64_t nargs, cw_tuple *kwnames) {
    return nargs + (kwnames ? kwnames->len : 0);
}

cw_value cw_slot_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_value descr = cw_type_lookup(cx, type_of(self), &cw_name_call);
    if (!descr.tag)
        return cw_raise(cx, &cw_type_TypeError, "'%s' object is not callable", cw_type_name(self));
    if (cw_enter_recursive(cx, " while calling a Python object") < 0)
        return CW_MK_NULL;
    cw_value small[9];
    cw_value r = cw_call_unbound(cx, descr, with_self(cx, self, args, total_args(nargs, kwnames), small, 9),
                                 nargs + 1, kwnames);
    cw_leave_recursive(cx);
    return r;
}

int64_t cw_slot_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_value descr = cw_type_lookup(cx, type_of(self), &cw_name_init);
    if (!descr.tag)
        return cw_raise_i(cx, &cw_type_AttributeError, "__init__");
    cw_value small[9];
    cw_value r = cw_call_unbound(cx, descr, with_self(cx, self, args, total_args(nargs, kwnames), small, 9),
                                 nargs + 1, kwnames);
    if (CW_LIKELY(r.tag == CW_NONE))
        return 0;
    if (!r.tag)
        return -1;
    return cw_raise_i(cx, &cw_type_TypeError, "__init__() should return None, not '%s'", cw_type_name(r));
}

cw_value cw_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames) {
    cw_value f = cw_object_getattr(cx, CW_MK_OBJ(type), &cw_name_new);
    if (!f.tag)
        return f;
    cw_value small[9];
    const cw_value *a = with_self(cx, CW_MK_OBJ(type), args, total_args(nargs, kwnames), small, 9);
    return cw_call(cx, f, a, nargs + 1, kwnames);
}

/* __del__: errors are reported and dropped. The pending exception of the interrupted code stays. */
void cw_slot_finalize(cw_ctx *cx, cw_value self) {
    cw_obj *pending = cx->exc;
    cx->exc = NULL;
    int64_t found;
    cw_value r = cw_call_special(cx, &cw_name_del, &self, 1, &found);
    if (found && !r.tag) {
        cw_value method = cw_lookup_special(cx, self, &cw_name_del);
        cw_write_unraisable(cx, NULL,
                            CW_IS_EXACT(method, &cw_type_bound_method) ? ((cw_bound_method *)method.p)->func
                                                                       : method);
    }
    cx->exc = pending;
}

/* ---- comparison, iteration, containers ---- */
cw_value cw_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    static cw_str *const names[] = {&cw_name_lt, &cw_name_le, &cw_name_eq,
                                    &cw_name_ne, &cw_name_gt, &cw_name_ge};
    cw_value descr = cw_type_lookup(cx, type_of(a), names[op]);
    if (!descr.tag)
        return CW_NOTIMPLEMENTED;
    if (CW_IS_EXACT(descr, &cw_type_wrapper_descriptor) &&
        ((cw_wrapper_descr *)descr.p)->head.owner == &cw_type_object)
        return cw_object_richcompare(cx, op, a, b);
    cw_value args[2] = {a, b};
    if (descr.tag == CW_OBJ && !(CW_TYPE_OF_PTR(descr.p)->flags & CW_TYPE_METHOD_DESCR)) {
        cw_value bound = cw_lookup_special(cx, a, names[op]);
        if (!bound.tag) { /* what a property raises does not count */
            cw_clear(cx);
            return CW_NOTIMPLEMENTED;
        }
        return cw_call1(cx, bound, b);
    }
    return cw_call_unbound(cx, descr, args, 2, NULL);
}

cw_value cw_slot_iter(cw_ctx *cx, cw_value self) {
    cw_value descr = cw_type_lookup(cx, type_of(self), &cw_name_iter);
    if (descr.tag == CW_NONE)
        return cw_raise(cx, &cw_type_TypeError, "'%s' object is not iterable", cw_type_name(self));
    if (descr.tag == CW_OBJ && (CW_TYPE_OF_PTR(descr.p)->flags & CW_TYPE_METHOD_DESCR))
        return cw_call_unbound(cx, descr, &self, 1, NULL);
    if (descr.tag) {
        cw_value bound = cw_lookup_special(cx, self, &cw_name_iter);
        if (bound.tag)
            return cw_call(cx, bound, NULL, 0, NULL);
        cw_clear(cx); /* where a property raises there is no __iter__ */
    }
    if (!cw_type_lookup(cx, type_of(self), &cw_name_getitem).tag)
        return cw_raise(cx, &cw_type_TypeError, "'%s' object is not iterable", cw_type_name(self));
    return cw_sequence_iterator_new(cx, self);
}

/* A StopIteration raised by __next__ stays pending; cw_object_next drops it, `yield from` reads its value. */
cw_value cw_slot_next(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_next);
}

cw_value cw_slot_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_value args[2] = {self, key};
    return call_must(cx, &cw_name_getitem, args, 2);
}

int64_t cw_slot_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_value args[3] = {self, key, v};
    cw_value r = v.tag ? call_must(cx, &cw_name_setitem, args, 3) : call_must(cx, &cw_name_delitem, args, 2);
    return r.tag ? 0 : -1;
}

int64_t cw_slot_contains(cw_ctx *cx, cw_value self, cw_value item) {
    cw_value descr = cw_type_lookup(cx, type_of(self), &cw_name_contains);
    if (descr.tag == CW_NONE)
        return cw_raise_i(cx, &cw_type_TypeError, "'%s' object is not a container", cw_type_name(self));
    if (!descr.tag)
        return cw_contains_by_iteration(cx, self, item);
    cw_value args[2] = {self, item};
    cw_value r = cw_call_unbound(cx, descr, args, 2, NULL);
    return r.tag ? cw_object_truth(cx, r) : -1;
}

/* ---- attributes, descriptors ---- */
/* __getattribute__, and __getattr__ when that raises AttributeError. */
cw_value cw_slot_getattr(cw_ctx *cx, cw_value self, cw_str *name) {
    cw_type *t = type_of(self);
    cw_value args[2] = {self, CW_MK_OBJ(name)};
    cw_value fallback = cw_type_lookup(cx, t, &cw_name_getattr);
    cw_value own = cw_type_lookup(cx, t, &cw_name_getattribute);
    cw_value r;
    if (CW_IS_EXACT(own, &cw_type_wrapper_descriptor)) {
        cw_getattr_fn fn = (cw_getattr_fn)((cw_wrapper_descr *)own.p)->fn;
        if (fn == cw_generic_getattr && fallback.tag) { /* no exception object for a miss */
            r = cw_generic_getattr_quiet(cx, self, name, 1);
            if (!r.tag && !cx->exc)
                return cw_call_unbound(cx, fallback, args, 2, NULL);
        } else {
            r = fn(cx, self, name);
        }
    } else if (own.tag) {
        r = cw_call_unbound(cx, own, args, 2, NULL);
    } else {
        r = cw_generic_getattr(cx, self, name);
    }
    if (r.tag || !fallback.tag || !cw_pending_is(cx, &cw_type_AttributeError))
        return r;
    cw_clear(cx);
    return cw_call_unbound(cx, fallback, args, 2, NULL);
}

int64_t cw_slot_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v) {
    cw_value args[3] = {self, CW_MK_OBJ(name), v};
    cw_value r = v.tag ? call_must(cx, &cw_name_setattr, args, 3) : call_must(cx, &cw_name_delattr, args, 2);
    return r.tag ? 0 : -1;
}

cw_value cw_slot_descr_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type) {
    cw_value get = cw_type_lookup(cx, type_of(descr), &cw_name_get);
    if (!get.tag)
        return descr;
    cw_value args[3] = {descr, obj.tag ? obj : CW_MK_NONE, type.tag ? type : CW_MK_NONE};
    return cw_call(cx, get, args, 3, NULL);
}

int64_t cw_slot_descr_set(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v) {
    cw_value args[3] = {descr, obj, v};
    cw_value r = v.tag ? call_must(cx, &cw_name_set, args, 3) : call_must(cx, &cw_name_delete, args, 2);
    return r.tag ? 0 : -1;
}

/* ---- asynchronous ---- */
cw_value cw_slot_await(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_await);
}
cw_value cw_slot_aiter(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_aiter);
}
cw_value cw_slot_anext(cw_ctx *cx, cw_value self) {
    return call_unary(cx, self, &cw_name_anext);
}
