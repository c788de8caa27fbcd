/* memoryview.c: views of the memory of bytes, bytearray and other objects with the buffer protocol.
 *
 * A view knows its element format and up to MAX_DIMENSIONS lengths and strides.  Without reference counts a
 * view that is merely forgotten cannot be told from one in use; so a bytearray (or array, or mmap) is locked
 * against resizing only by views that a with statement or a global variable holds, and another view of a
 * resized bytearray goes on showing the old block. */
#include "bytes.h"

#define MAX_DIMENSIONS 64

typedef struct cw_memoryview {
    cw_type *type;
    cw_value owner;
    void *base;    /* start of the block that the owner had: keeps it alive */
    uint8_t *data; /* first element */
    char *format;
    int64_t itemsize, ndim, nbytes;
    int64_t *shape, *strides;         /* ndim each; strides in bytes */
    int64_t readonly, released, held; /* held: a with statement counts in the exports */
    cw_exports *exports;              /* the owner's, or NULL */
    int64_t hash;
} cw_memoryview;

#define AS_VIEW(v) ((cw_memoryview *)(v).p)
#define IS_VIEW(v) CW_IS_EXACT(v, &cw_type_memoryview)

static int64_t check_released(cw_ctx *cx, const cw_memoryview *m) {
    if (!m->released)
        return 0;
    return cw_raise_i(cx, &cw_type_ValueError, "operation forbidden on released memoryview object");
}

/* ---- construction ---- */

static cw_memoryview *view_alloc(cw_ctx *cx, int64_t ndim) {
    cw_memoryview *m = cw_alloc(cx, sizeof *m);
    m->type = &cw_type_memoryview;
    m->hash = -1;
    m->ndim = ndim;
    m->shape = cw_alloc_atomic(cx, (ndim + 1) * 8);
    m->strides = cw_alloc_atomic(cx, (ndim + 1) * 8);
    return m;
}

static cw_memoryview *view_copy(cw_ctx *cx, const cw_memoryview *from) {
    cw_memoryview *m = view_alloc(cx, from->ndim);
    int64_t *shape = m->shape, *strides = m->strides;
    *m = *from;
    m->shape = shape;
    m->strides = strides;
    m->held = 0;
    m->hash = -1;
    memcpy(shape, from->shape, (size_t)from->ndim * 8);
    memcpy(strides, from->strides, (size_t)from->ndim * 8);
    return m;
}

static cw_memoryview *view_of_buffer(cw_ctx *cx, const cw_buffer *b) {
    cw_memoryview *m = view_alloc(cx, 1);
    int64_t n = (int64_t)strlen(b->format);
    m->format = memcpy(cw_alloc_atomic(cx, n + 1), b->format, (size_t)n + 1);
    m->owner = b->owner;
    m->base = m->data = b->data;
    m->itemsize = b->itemsize;
    m->nbytes = b->len;
    m->readonly = b->readonly;
    m->shape[0] = b->itemsize ? b->len / b->itemsize : 0;
    m->strides[0] = b->itemsize;
    m->exports = b->exports;
    if (m->exports)
        m->exports->viewed = 1;
    return m;
}

/* Does a global variable of the program hold a view of owner that was not released? */
static bool is_global(cw_ctx *cx, const void *owner) {
    int64_t pos = 0;
    cw_value name, module;
    while (cw_dict_next(cx->state->modules, &pos, &name, &module)) {
        cw_module *m = CW_IS_EXACT(module, &cw_type_module) ? module.p : NULL;
        for (int64_t i = 0; m && m->slots && m->def && i < m->def->nslots; i++)
            if (IS_VIEW(m->slots[i]) && AS_VIEW(m->slots[i])->owner.p == owner &&
                !AS_VIEW(m->slots[i])->released)
                return true;
    }
    return false;
}

bool cw_exports_locked(cw_ctx *cx, const cw_exports *exports, const void *owner) {
    return exports->viewed && (exports->held > 0 || is_global(cx, owner));
}

/* A view of any object; NULL with TypeError. */
static cw_memoryview *view_of(cw_ctx *cx, cw_value v) {
    if (IS_VIEW(v))
        return check_released(cx, AS_VIEW(v)) < 0 ? NULL : view_copy(cx, AS_VIEW(v));
    cw_buffer b;
    if (cw_get_buffer(cx, v, &b, 0) < 0)
        return NULL;
    return view_of_buffer(cx, &b);
}

static cw_value view_slot_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs,
                              cw_tuple *kwnames) {
    (void)type;
    static const char *const names[] = {"object", NULL};
    cw_value given[1] = {CW_MK_NULL};
    if (cw_args_parse(cx, "memoryview", args, nargs, kwnames, names, 1, -1, given) < 0)
        return CW_MK_NULL;
    if (given[0].tag != CW_OBJ || !CW_TYPE_OF_PTR(given[0].p)->getbuffer)
        return cw_raise(cx, &cw_type_TypeError, "memoryview: a bytes-like object is required, not '%T'",
                        &given[0]);
    cw_memoryview *m = view_of(cx, given[0]);
    return m ? CW_MK_OBJ(m) : CW_MK_NULL;
}

/* ---- elements ---- */

static char code_of(const char *format) {
    return format[0] == '@' ? format[1] : format[0];
}

/* Size of a native single-character format, 0 if it is none. */
static int64_t format_size(const char *format) {
    static const char codes[] = "bBchHiIlLqQnNfd?P";
    static const int8_t sizes[] = {1, 1, 1, 2, 2, 4, 4, 8, 8, 8, 8, 8, 8, 4, 8, 1, 8};
    const char *code = format[0] == '@' ? format + 1 : format;
    const char *at = code[0] && !code[1] ? strchr(codes, code[0]) : NULL;
    return at ? sizes[at - codes] : 0;
}

static cw_value unpack(cw_ctx *cx, const char *format, const uint8_t *p) {
    union {
        int16_t h;
        uint16_t H;
        int32_t i;
        uint32_t I;
        int64_t q;
        float f;
        double d;
    } u;
    memcpy(&u, p, (size_t)format_size(format));
    switch (code_of(format)) {
    case 'b':
        return CW_MK_INT((int8_t)*p);
    case 'B':
        return CW_MK_INT(*p);
    case 'c':
        return cw_bytes_new(cx, p, 1);
    case '?':
        return CW_MK_BOOL(*p != 0);
    case 'h':
        return CW_MK_INT(u.h);
    case 'H':
        return CW_MK_INT(u.H);
    case 'i':
        return CW_MK_INT(u.i);
    case 'I':
        return CW_MK_INT(u.I);
    case 'l':
    case 'q':
    case 'n':
        return CW_MK_INT(u.q);
    case 'L':
    case 'Q':
    case 'N':
    case 'P':
        return cw_int_from_u64(cx, (uint64_t)u.q);
    case 'f':
        return CW_MK_FLOAT((double)u.f);
    case 'd':
        return CW_MK_FLOAT(u.d);
    default:
        return cw_raise(cx, &cw_type_NotImplementedError, "memoryview: format %s not supported", format);
    }
}

static int64_t invalid_type(cw_ctx *cx, const char *format) {
    cw_clear(cx);
    return cw_raise_i(cx, &cw_type_TypeError, "memoryview: invalid type for format '%s'", format);
}

static int64_t pack_float(cw_ctx *cx, const char *format, uint8_t *p, cw_value v) {
    double d;
    if (cw_number_as_double(cx, v, &d) < 0)
        return cw_pending_is(cx, &cw_type_TypeError) ? invalid_type(cx, format) : -1;
    float f = (float)d;
    if (code_of(format) == 'f')
        memcpy(p, &f, 4);
    else
        memcpy(p, &d, 8);
    return 0;
}

/* Stores v in the given format. 0 or -1. */
static int64_t pack(cw_ctx *cx, const char *format, uint8_t *p, cw_value v) {
    char code = code_of(format);
    int64_t size = format_size(format);
    if (code == 'c') {
        if (!CW_BYTES_CHECK(v))
            return invalid_type(cx, format);
        if (CW_AS_BYTES(v)->len != 1)
            return cw_raise_i(cx, &cw_type_ValueError, "memoryview: invalid value for format '%s'", format);
        *p = CW_AS_BYTES(v)->data[0];
        return 0;
    }
    if (code == '?') {
        int64_t truth = cw_object_truth(cx, v);
        *p = truth > 0;
        return truth < 0 ? -1 : 0;
    }
    if (code == 'f' || code == 'd')
        return pack_float(cx, format, p, v);
    cw_value n = cw_number_index(cx, v);
    if (!n.tag)
        return cw_pending_is(cx, &cw_type_TypeError) ? invalid_type(cx, format) : -1;
    int is_signed = strchr("bhilqn", code) != NULL;
    int fits = n.tag == CW_INT;
    uint64_t word = fits ? (uint64_t)n.i : 0;
    if (!fits && !is_signed && size == 8 && ((cw_bigint *)n.p)->size == 1) {
        word = ((cw_bigint *)n.p)->limbs[0];
        fits = 1;
    } else if (fits && size < 8) {
        int64_t limit = (int64_t)1 << (size * 8 - is_signed);
        fits = n.i < limit && n.i >= (is_signed ? -limit : 0);
    } else if (fits && !is_signed) {
        fits = n.i >= 0;
    }
    if (!fits)
        return cw_raise_i(cx, &cw_type_ValueError, "memoryview: invalid value for format '%s'", format);
    memcpy(p, &word, (size_t)size);
    return 0;
}

/* ---- walking over all elements in C order ---- */

static int is_contiguous(const cw_memoryview *m) {
    int64_t step = m->itemsize;
    for (int64_t k = m->ndim - 1; k >= 0; k--) {
        if (m->shape[k] > 1 && m->strides[k] != step)
            return 0;
        step *= m->shape[k];
    }
    return 1;
}

static int is_fortran(const cw_memoryview *m) {
    int64_t step = m->itemsize;
    for (int64_t k = 0; k < m->ndim; k++) {
        if (m->shape[k] > 1 && m->strides[k] != step)
            return 0;
        step *= m->shape[k];
    }
    return 1;
}

static uint8_t *copy_dimension(const cw_memoryview *m, int64_t k, const uint8_t *from, uint8_t *to) {
    if (k == m->ndim) {
        memcpy(to, from, (size_t)m->itemsize);
        return to + m->itemsize;
    }
    for (int64_t i = 0; i < m->shape[k]; i++)
        to = copy_dimension(m, k + 1, from + i * m->strides[k], to);
    return to;
}

static void view_copy_out(const cw_memoryview *m, uint8_t *to) {
    if (is_contiguous(m))
        memcpy(to, m->data, (size_t)m->nbytes);
    else
        copy_dimension(m, 0, m->data, to);
}

static cw_value list_dimension(cw_ctx *cx, const cw_memoryview *m, int64_t k, const uint8_t *from) {
    if (k == m->ndim)
        return unpack(cx, m->format, from);
    cw_value list = cw_list_new(cx, 0);
    for (int64_t i = 0; i < m->shape[k]; i++) {
        cw_value item = list_dimension(cx, m, k + 1, from + i * m->strides[k]);
        if (!item.tag || cw_list_append(cx, CW_AS_LIST(list), item) < 0)
            return CW_MK_NULL;
    }
    return list;
}

/* ---- comparison and hash ---- */

static int64_t equal_dimension(cw_ctx *cx, const cw_memoryview *a, const cw_memoryview *b, int64_t k,
                               const uint8_t *p, const uint8_t *q) {
    if (k == a->ndim) {
        cw_value x = unpack(cx, a->format, p), y = unpack(cx, b->format, q);
        return x.tag && y.tag ? cw_compare_bool(cx, CW_CMP_EQ, x, y) : -1;
    }
    for (int64_t i = 0; i < a->shape[k]; i++) {
        int64_t same = equal_dimension(cx, a, b, k + 1, p + i * a->strides[k], q + i * b->strides[k]);
        if (same <= 0)
            return same;
    }
    return 1;
}

static int64_t views_equal(cw_ctx *cx, const cw_memoryview *a, const cw_memoryview *b) {
    if (a->ndim != b->ndim)
        return 0;
    for (int64_t k = 0; k < a->ndim; k++)
        if (a->shape[k] != b->shape[k])
            return 0;
    if (!format_size(a->format) || !format_size(b->format))
        return 0;
    char code = code_of(a->format);
    if (code == code_of(b->format) && code != 'f' && code != 'd' && code != '?' && is_contiguous(a) &&
        is_contiguous(b))
        return memcmp(a->data, b->data, (size_t)a->nbytes) == 0;
    return equal_dimension(cx, a, b, 0, a->data, b->data);
}

static cw_value view_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b) {
    if ((op != CW_CMP_EQ && op != CW_CMP_NE) || !IS_VIEW(a) || b.tag != CW_OBJ)
        return CW_NOT_IMPLEMENTED;
    int64_t same;
    if (AS_VIEW(a)->released || (IS_VIEW(b) && AS_VIEW(b)->released)) {
        same = a.p == b.p;
    } else if (!CW_TYPE_OF_PTR(b.p)->getbuffer) {
        return CW_NOT_IMPLEMENTED;
    } else {
        cw_memoryview *other = IS_VIEW(b) ? AS_VIEW(b) : view_of(cx, b);
        if (!other) {
            cw_clear(cx);
            return CW_NOT_IMPLEMENTED;
        }
        same = views_equal(cx, AS_VIEW(a), other);
    }
    return same < 0 ? CW_MK_NULL : CW_MK_BOOL(same == (op == CW_CMP_EQ));
}

static int64_t view_slot_hash(cw_ctx *cx, cw_value self) {
    cw_memoryview *m = AS_VIEW(self);
    if (m->hash != -1)
        return m->hash;
    if (check_released(cx, m) < 0)
        return -1;
    if (!m->readonly)
        return cw_raise_i(cx, &cw_type_ValueError, "cannot hash writable memoryview object");
    if (!strchr("Bbc", code_of(m->format)))
        return cw_raise_i(cx, &cw_type_ValueError,
                          "memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    uint8_t *copy = cw_alloc_atomic(cx, m->nbytes + 1);
    view_copy_out(m, copy);
    m->hash = m->nbytes ? (int64_t)cw_siphash(cx, copy, m->nbytes) : 0;
    return m->hash;
}

/* ---- indexing ---- */

/* Moves *p by index i of dimension k. 0 or -1. */
static int64_t step_into(cw_ctx *cx, const cw_memoryview *m, int64_t k, int64_t i, uint8_t **p) {
    if (i < 0)
        i += m->shape[k];
    if ((uint64_t)i >= (uint64_t)m->shape[k])
        return cw_raise_i(cx, &cw_type_IndexError, "index out of bounds on dimension %ld", k + 1);
    *p += i * m->strides[k];
    return 0;
}

/* Address of the element at a tuple of indices; NULL with an exception. */
static uint8_t *locate_tuple(cw_ctx *cx, const cw_memoryview *m, cw_tuple *key) {
    uint8_t *p = m->data;
    if (key->len > m->ndim)
        return cw_raise_p(cx, &cw_type_TypeError, "cannot index %ld-dimension view with %ld-element tuple",
                          m->ndim, key->len);
    if (key->len < m->ndim)
        return cw_raise_p(cx, &cw_type_NotImplementedError, "sub-views are not implemented");
    for (int64_t k = 0; k < key->len; k++) {
        int64_t i = 0;
        if (cw_bytes_index(cx, key->items[k], "memoryview: invalid slice key", &i) < 0 ||
            step_into(cx, m, k, i, &p) < 0)
            return NULL;
    }
    return p;
}

static int is_index(cw_value v) {
    return v.tag == CW_INT || v.tag == CW_BOOL || (v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->index);
}

static int is_tuple_of_indices(cw_value key) {
    if (key.tag != CW_OBJ || !CW_IS(key, CW_TYPE_TUPLE))
        return 0;
    for (int64_t i = 0; i < CW_AS_TUPLE(key)->len; i++)
        if (!is_index(CW_AS_TUPLE(key)->items[i]))
            return 0;
    return 1;
}

/* Address of the element at an index or tuple of indices; NULL with an exception. */
static uint8_t *locate(cw_ctx *cx, const cw_memoryview *m, cw_value key) {
    if (is_tuple_of_indices(key))
        return locate_tuple(cx, m, key.p);
    uint8_t *p = m->data;
    int64_t i = 0;
    if (m->ndim == 0)
        return cw_raise_p(cx, &cw_type_TypeError, "invalid indexing of 0-dim memory");
    if (cw_bytes_index(cx, key, "memoryview: invalid slice key", &i) < 0)
        return NULL;
    if (m->ndim > 1)
        return cw_raise_p(cx, &cw_type_NotImplementedError,
                          "multi-dimensional sub-views are not implemented");
    return step_into(cx, m, 0, i, &p) < 0 ? NULL : p;
}

static cw_memoryview *view_slice(cw_ctx *cx, const cw_memoryview *m, cw_value key) {
    int64_t start, stop, step, count;
    if (m->ndim == 0)
        return cw_raise_p(cx, &cw_type_TypeError, "invalid indexing of 0-dim memory");
    if (cw_slice_indices(cx, key, m->shape[0], &start, &stop, &step, &count) < 0)
        return NULL;
    cw_memoryview *part = view_copy(cx, m);
    part->shape[0] = count < 0 ? 0 : count;
    part->data += count > 0 ? start * m->strides[0] : 0;
    part->strides[0] = m->strides[0] * step;
    part->nbytes = m->itemsize;
    for (int64_t k = 0; k < m->ndim; k++)
        part->nbytes *= part->shape[k];
    return part;
}

/* Keys that are neither index nor slice of this view: NotImplementedError or TypeError. */
static int64_t check_key(cw_ctx *cx, cw_value key) {
    if (is_index(key) || CW_IS_EXACT(key, &cw_type_slice) || is_tuple_of_indices(key))
        return 0;
    if (key.tag == CW_OBJ && CW_IS(key, CW_TYPE_TUPLE)) {
        int slices = 1;
        for (int64_t i = 0; i < CW_AS_TUPLE(key)->len; i++)
            slices &= CW_IS_EXACT(CW_AS_TUPLE(key)->items[i], &cw_type_slice);
        if (slices)
            return cw_raise_i(cx, &cw_type_NotImplementedError,
                              "multi-dimensional slicing is not implemented");
    }
    return cw_raise_i(cx, &cw_type_TypeError, "memoryview: invalid slice key");
}

static cw_value view_slot_getitem(cw_ctx *cx, cw_value self, cw_value key) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return CW_MK_NULL;
    if (m->ndim == 0 && key.tag == CW_OBJ && key.p == &cw_ellipsis)
        return self;
    if (check_key(cx, key) < 0)
        return CW_MK_NULL;
    if (CW_IS_EXACT(key, &cw_type_slice)) {
        cw_memoryview *part = view_slice(cx, m, key);
        return part ? CW_MK_OBJ(part) : CW_MK_NULL;
    }
    uint8_t *p = locate(cx, m, key);
    return p ? unpack(cx, m->format, p) : CW_MK_NULL;
}

static int64_t set_slice(cw_ctx *cx, cw_memoryview *m, cw_value key, cw_value v) {
    if (m->ndim > 1)
        return cw_raise_i(cx, &cw_type_NotImplementedError,
                          "memoryview slice assignments are currently restricted to ndim = 1");
    cw_memoryview *from = view_of(cx, v), *to = from ? view_slice(cx, m, key) : NULL;
    if (!to)
        return -1;
    if (from->ndim != 1 || from->shape[0] != to->shape[0] || from->itemsize != to->itemsize ||
        code_of(from->format) != code_of(to->format))
        return cw_raise_i(cx, &cw_type_ValueError,
                          "memoryview assignment: lvalue and rvalue have different structures");
    uint8_t *copy = cw_alloc_atomic(cx, from->nbytes + 1);
    view_copy_out(from, copy);
    for (int64_t i = 0; i < to->shape[0]; i++)
        memcpy(to->data + i * to->strides[0], copy + i * to->itemsize, (size_t)to->itemsize);
    return 0;
}

static int64_t view_slot_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return -1;
    if (m->readonly)
        return cw_raise_i(cx, &cw_type_TypeError, "cannot modify read-only memory");
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_TypeError, "cannot delete memory");
    if (m->ndim == 0 && key.tag == CW_OBJ && key.p == &cw_ellipsis)
        return pack(cx, m->format, m->data, v);
    if (check_key(cx, key) < 0)
        return -1;
    if (CW_IS_EXACT(key, &cw_type_slice))
        return set_slice(cx, m, key, v);
    if (m->ndim > 1 && !is_tuple_of_indices(key))
        return cw_raise_i(cx, &cw_type_NotImplementedError, "sub-views are not implemented");
    uint8_t *p = locate(cx, m, key);
    return p ? pack(cx, m->format, p, v) : -1;
}

static int64_t view_slot_len(cw_ctx *cx, cw_value self) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return -1;
    return m->ndim == 0 ? 1 : m->shape[0];
}

static cw_value view_slot_repr(cw_ctx *cx, cw_value self) {
    return cw_str_format(cx, AS_VIEW(self)->released ? "<released memory at %p>" : "<memory at %p>", self.p);
}

/* Readers of views with gaps get a copy. */
static int64_t view_slot_getbuffer(cw_ctx *cx, cw_value self, cw_buffer *out, int64_t writable) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return -1;
    if (writable && m->readonly)
        return cw_raise_i(cx, &cw_type_BufferError, "memoryview: underlying buffer is not writable");
    int contiguous = is_contiguous(m);
    if (writable && !contiguous)
        return cw_raise_i(cx, &cw_type_BufferError, "memoryview: underlying buffer is not C-contiguous");
    *out = (cw_buffer){m->data, m->nbytes, m->itemsize, m->format, m->readonly, self, NULL};
    if (!contiguous) {
        out->data = cw_alloc_atomic(cx, m->nbytes + 1);
        view_copy_out(m, out->data);
    }
    return 0;
}

/* ---- methods ---- */

static CW_METHOD(view_tobytes) {
    static const char *const names[] = {"order", NULL};
    cw_value given[1] = {CW_MK_NULL};
    cw_memoryview *m = AS_VIEW(self);
    if (cw_args_parse(cx, "tobytes", args, nargs, kwnames, names, 0, -1, given) < 0 ||
        check_released(cx, m) < 0)
        return CW_MK_NULL;
    if (given[0].tag > CW_NONE && !CW_STR_CHECK(given[0]))
        return cw_raise(cx, &cw_type_TypeError, "tobytes() argument 'order' must be str or None, not %A",
                        &given[0]);
    const char *order = CW_STR_CHECK(given[0]) ? cw_str_utf8(cx, CW_AS_STR(given[0]), NULL) : "C";
    if (strcmp(order, "C") != 0 && strcmp(order, "F") != 0 && strcmp(order, "A") != 0)
        return cw_raise(cx, &cw_type_ValueError, "order must be 'C', 'F' or 'A'");
    cw_value out = cw_bytes_new(cx, NULL, m->nbytes);
    if (out.tag)
        view_copy_out(m, CW_AS_BYTES(out)->data);
    return out;
}

static CW_METHOD(view_tolist) {
    cw_memoryview *m = AS_VIEW(self);
    return check_released(cx, m) < 0 ? CW_MK_NULL : list_dimension(cx, m, 0, m->data);
}

static CW_METHOD(view_hex) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return CW_MK_NULL;
    uint8_t *copy = cw_alloc_atomic(cx, m->nbytes + 1);
    view_copy_out(m, copy);
    return cw_hex_arguments(cx, (cw_span){copy, m->nbytes}, args, nargs, kwnames);
}

static void view_let_go(cw_memoryview *m) {
    if (m->held)
        m->exports->held--;
    m->held = 0;
    m->released = 1;
}

static CW_METHOD(view_release) {
    view_let_go(AS_VIEW(self));
    return CW_MK_NONE;
}

static CW_METHOD(view_enter) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return CW_MK_NULL;
    if (!m->held && m->exports) {
        m->held = 1;
        m->exports->held++;
    }
    return self;
}

static CW_METHOD(view_exit) {
    view_let_go(AS_VIEW(self));
    return CW_MK_NONE;
}

static CW_METHOD(view_toreadonly) {
    if (check_released(cx, AS_VIEW(self)) < 0)
        return CW_MK_NULL;
    cw_memoryview *m = view_copy(cx, AS_VIEW(self));
    m->readonly = 1;
    return CW_MK_OBJ(m);
}

/* Lengths from the shape argument into m (which has room for them). 0 or -1. */
static int64_t set_shape(cw_ctx *cx, cw_memoryview *m, cw_value shape, int64_t itemsize) {
    int64_t product = itemsize;
    for (int64_t k = 0; k < m->ndim; k++) {
        cw_value n = cw_sequence_fast_get(shape, k);
        if (!cw_int_check(n))
            return cw_raise_i(cx, &cw_type_TypeError,
                              "memoryview.cast(): elements of shape must be integers");
        n = cw_int_canonical(n);
        if (n.tag != CW_INT || n.i <= 0)
            return cw_raise_i(cx, &cw_type_ValueError,
                              "memoryview.cast(): elements of shape must be integers > 0");
        if (n.i > INT64_MAX / product)
            return cw_raise_i(cx, &cw_type_ValueError, "memoryview.cast(): product(shape) > SSIZE_MAX");
        m->shape[k] = n.i;
        product *= n.i;
    }
    if (product != m->nbytes)
        return cw_raise_i(cx, &cw_type_TypeError, "memoryview: product(shape) * itemsize != buffer size");
    int64_t stride = itemsize;
    for (int64_t k = m->ndim - 1; k >= 0; k--) {
        m->strides[k] = stride;
        stride *= m->shape[k];
    }
    return 0;
}

/* The conditions on the receiver and the formats. 0 or -1. */
static int64_t check_cast(cw_ctx *cx, const cw_memoryview *m, const char *format, int64_t size) {
    if (!is_contiguous(m))
        return cw_raise_i(cx, &cw_type_TypeError, "memoryview: casts are restricted to C-contiguous views");
    for (int64_t k = 0; k < m->ndim; k++)
        if (m->shape[k] == 0 && m->ndim > 1)
            return cw_raise_i(cx, &cw_type_TypeError,
                              "memoryview: cannot cast view with zeros in shape or strides");
    if (!format_size(m->format))
        return cw_raise_i(cx, &cw_type_ValueError,
                          "memoryview: source format must be a native single character format prefixed with "
                          "an optional '@'");
    if (!size)
        return cw_raise_i(
            cx, &cw_type_ValueError,
            "memoryview: destination format must be a native single character format prefixed with an "
            "optional '@'");
    if (!strchr("Bbc", code_of(m->format)) && !strchr("Bbc", code_of(format)))
        return cw_raise_i(cx, &cw_type_TypeError, "memoryview: cannot cast between two non-byte formats");
    if (m->nbytes % size)
        return cw_raise_i(cx, &cw_type_TypeError, "memoryview: length is not a multiple of itemsize");
    return 0;
}

static CW_METHOD(view_cast) {
    static const char *const names[] = {"format", "shape", NULL};
    cw_value given[2] = {CW_MK_NULL, CW_MK_NULL};
    cw_memoryview *m = AS_VIEW(self);
    if (cw_args_parse(cx, "cast", args, nargs, kwnames, names, 1, -1, given) < 0 || check_released(cx, m) < 0)
        return CW_MK_NULL;
    if (!CW_STR_CHECK(given[0]))
        return cw_raise(cx, &cw_type_TypeError, "cast() argument 'format' must be str, not %A", &given[0]);
    int64_t ndim = 1;
    if (given[1].tag) {
        if (!CW_IS(given[1], CW_TYPE_LIST | CW_TYPE_TUPLE))
            return cw_raise(cx, &cw_type_TypeError, "shape must be a list or a tuple");
        ndim = cw_sequence_fast_len(given[1]);
        if (ndim > MAX_DIMENSIONS)
            return cw_raise(cx, &cw_type_ValueError, "memoryview: number of dimensions must not exceed 64");
        if (m->ndim != 1 && ndim != 1)
            return cw_raise(cx, &cw_type_TypeError, "memoryview: cast must be 1D -> ND or ND -> 1D");
        if (m->ndim == 1 && m->shape[0] == 0)
            return cw_raise(cx, &cw_type_TypeError,
                            "memoryview: cannot cast view with zeros in shape or strides");
    }
    char *format = cw_str_utf8(cx, CW_AS_STR(given[0]), NULL);
    int64_t size = format_size(format), n = (int64_t)strlen(format);
    if (check_cast(cx, m, format, size) < 0)
        return CW_MK_NULL;
    cw_memoryview *out = view_alloc(cx, ndim);
    int64_t *shape = out->shape, *strides = out->strides;
    *out = *m;
    out->held = 0;
    out->hash = -1;
    out->ndim = ndim;
    out->shape = shape;
    out->strides = strides;
    out->itemsize = size;
    out->format = memcpy(cw_alloc_atomic(cx, n + 1), format, (size_t)n + 1);
    shape[0] = m->nbytes / size;
    strides[0] = size;
    if (given[1].tag && set_shape(cx, out, given[1], size) < 0)
        return CW_MK_NULL;
    return CW_MK_OBJ(out);
}

/* ---- attributes ---- */

static cw_value int_tuple(cw_ctx *cx, const int64_t *values, int64_t n) {
    cw_value items[MAX_DIMENSIONS];
    for (int64_t i = 0; i < n; i++)
        items[i] = CW_MK_INT(values[i]);
    return cw_tuple_build(cx, items, n);
}

enum {
    OBJ,
    NBYTES,
    READONLY,
    ITEMSIZE,
    FORMAT,
    NDIM,
    SHAPE,
    STRIDES,
    SUBOFFSETS,
    C_CONTIGUOUS,
    F_CONTIGUOUS,
    CONTIGUOUS
};

static cw_value view_get(cw_ctx *cx, cw_value self, void *closure) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return CW_MK_NULL;
    switch ((int)(intptr_t)closure) {
    case OBJ:
        return m->owner;
    case NBYTES:
        return CW_MK_INT(m->nbytes);
    case READONLY:
        return CW_MK_BOOL(m->readonly != 0);
    case ITEMSIZE:
        return CW_MK_INT(m->itemsize);
    case FORMAT:
        return cw_str_new(cx, m->format, -1);
    case NDIM:
        return CW_MK_INT(m->ndim);
    case SHAPE:
        return int_tuple(cx, m->shape, m->ndim);
    case STRIDES:
        return int_tuple(cx, m->strides, m->ndim);
    case SUBOFFSETS:
        return int_tuple(cx, NULL, 0);
    case C_CONTIGUOUS:
        return CW_MK_BOOL(is_contiguous(m));
    case F_CONTIGUOUS:
        return CW_MK_BOOL(is_fortran(m));
    default:
        return CW_MK_BOOL(is_contiguous(m) || is_fortran(m));
    }
}

static const cw_getset_def view_getsets[] = {
    {"obj", view_get, NULL, NULL, (void *)OBJ},
    {"nbytes", view_get, NULL, NULL, (void *)NBYTES},
    {"readonly", view_get, NULL, NULL, (void *)READONLY},
    {"itemsize", view_get, NULL, NULL, (void *)ITEMSIZE},
    {"format", view_get, NULL, NULL, (void *)FORMAT},
    {"ndim", view_get, NULL, NULL, (void *)NDIM},
    {"shape", view_get, NULL, NULL, (void *)SHAPE},
    {"strides", view_get, NULL, NULL, (void *)STRIDES},
    {"suboffsets", view_get, NULL, NULL, (void *)SUBOFFSETS},
    {"c_contiguous", view_get, NULL, NULL, (void *)C_CONTIGUOUS},
    {"f_contiguous", view_get, NULL, NULL, (void *)F_CONTIGUOUS},
    {"contiguous", view_get, NULL, NULL, (void *)CONTIGUOUS},
    {0},
};

static const cw_method_def view_methods[] = {
    {"release", view_release, CW_METHOD_NOARGS, 0, 0, NULL},
    {"tobytes", view_tobytes, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},
    {"hex", view_hex, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},
    {"tolist", view_tolist, CW_METHOD_NOARGS, 0, 0, NULL},
    {"cast", view_cast, CW_METHOD_VARARGS | CW_METHOD_KEYWORDS, 0, -1, NULL},
    {"toreadonly", view_toreadonly, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__enter__", view_enter, CW_METHOD_NOARGS, 0, 0, NULL},
    {"__exit__", view_exit, CW_METHOD_VARARGS, 0, -1, NULL},
    {0},
};

/* ---- iteration ---- */

typedef struct cw_memory_iterator {
    cw_type *type;
    cw_memoryview *view; /* NULL when exhausted */
    int64_t at;
} cw_memory_iterator;

static cw_value memory_iterator_self(cw_ctx *cx, cw_value self) {
    (void)cx;
    return self;
}

static cw_value memory_iterator_next(cw_ctx *cx, cw_value self) {
    cw_memory_iterator *it = self.p;
    if (!it->view || check_released(cx, it->view) < 0)
        return CW_MK_NULL;
    if (it->at < it->view->shape[0])
        return unpack(cx, it->view->format, it->view->data + it->view->strides[0] * it->at++);
    it->view = NULL;
    return CW_MK_NULL;
}

static cw_type type_memory_iterator = {
    .type = &cw_type_type,
    .name = "memory_iterator",
    .base = &cw_type_object,
    .basicsize = sizeof(cw_memory_iterator),
    .iter = memory_iterator_self,
    .next = memory_iterator_next,
};

static cw_value view_slot_iter(cw_ctx *cx, cw_value self) {
    cw_memoryview *m = AS_VIEW(self);
    if (check_released(cx, m) < 0)
        return CW_MK_NULL;
    if (m->ndim == 0)
        return cw_raise(cx, &cw_type_TypeError, "invalid indexing of 0-dim memory");
    if (m->ndim > 1)
        return cw_raise(cx, &cw_type_NotImplementedError, "multi-dimensional sub-views are not implemented");
    cw_memory_iterator *it = cw_alloc(cx, sizeof *it);
    it->type = &type_memory_iterator;
    it->view = m;
    return CW_MK_OBJ(it);
}

cw_type cw_type_memoryview = {
    .type = &cw_type_type,
    .name = "memoryview",
    .base = &cw_type_object,
    .flags = CW_TYPE_SEQUENCE,
    .basicsize = sizeof(cw_memoryview),
    .weaklist_offset = -1,
    .methods = view_methods,
    .getsets = view_getsets,
    .repr = view_slot_repr,
    .hash = view_slot_hash,
    .compare = view_slot_compare,
    .iter = view_slot_iter,
    .new_ = view_slot_new,
    .len = view_slot_len,
    .getitem = view_slot_getitem,
    .setitem = view_slot_setitem,
    .getbuffer = view_slot_getbuffer,
};
