/* str_case.c: methods of str that depend on classes of characters: case, is*, translate, maketrans. */
#include "text.h"

/* ---- case ---- */

enum { TO_UPPER, TO_LOWER, TO_TITLE, TO_FOLD, TO_SWAPPED, TO_CAPITALIZED };

/* A capital sigma is final if a cased letter precedes it and none follows, ignorable characters aside
 * (Unicode standard, table 3-17). */
static int is_final_sigma(const cw_str *s, int64_t i) {
    int64_t j = i - 1;
    while (j >= 0 && cw_uni_is_case_ignorable(CW_CHAR(s, j)))
        j--;
    if (j < 0 || !cw_uni_is_cased(CW_CHAR(s, j)))
        return 0;
    for (j = i + 1; j < s->len && cw_uni_is_case_ignorable(CW_CHAR(s, j));)
        j++;
    return j >= s->len || !cw_uni_is_cased(CW_CHAR(s, j));
}

static int lower_at(const cw_str *s, int64_t i, uint32_t out[3]) {
    uint32_t c = CW_CHAR(s, i);
    if (c != 0x3a3)
        return cw_uni_full_lower(c, out);
    out[0] = is_final_sigma(s, i) ? 0x3c2 : 0x3c3;
    return 1;
}

static int swapped_at(const cw_str *s, int64_t i, uint32_t out[3]) {
    uint32_t c = CW_CHAR(s, i);
    if (cw_uni_is_upper(c))
        return lower_at(s, i, out);
    if (cw_uni_is_lower(c))
        return cw_uni_full_upper(c, out);
    out[0] = c;
    return 1;
}

static int mapped_at(const cw_str *s, int64_t i, int mode, int after_cased, uint32_t out[3]) {
    switch (mode) {
    case TO_UPPER:
        return cw_uni_full_upper(CW_CHAR(s, i), out);
    case TO_LOWER:
        return lower_at(s, i, out);
    case TO_FOLD:
        return cw_uni_full_fold(CW_CHAR(s, i), out);
    case TO_SWAPPED:
        return swapped_at(s, i, out);
    case TO_TITLE:
        return after_cased ? lower_at(s, i, out) : cw_uni_full_title(CW_CHAR(s, i), out);
    default:
        return i ? lower_at(s, i, out) : cw_uni_full_title(CW_CHAR(s, 0), out);
    }
}

static inline int ascii_upper(int c) {
    return c >= 'a' && c <= 'z' ? c - 32 : c;
}

static inline int ascii_lower(int c) {
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* Eight ASCII bytes with those from first to last moved to the other case. */
static inline uint64_t flip_case(uint64_t word, uint8_t first, uint8_t last) {
    const uint64_t ones = 0x0101010101010101u;
    uint64_t from = word + ones * (uint8_t)(0x80 - first);    /* bit 7: byte >= first */
    uint64_t past = word + ones * (uint8_t)(0x80 - last - 1); /* bit 7: byte > last */
    return word ^ ((from & ~past & ones * 0x80) >> 2);
}

/* All bytes to upper or lower case. */
static void map_all_ascii(uint8_t *to, const uint8_t *from, int64_t n, int upper) {
    int64_t i = 0;
    uint8_t first = upper ? 'a' : 'A', last = upper ? 'z' : 'Z';
    for (; i + 8 <= n; i += 8) {
        uint64_t word;
        memcpy(&word, from + i, 8);
        word = flip_case(word, first, last);
        memcpy(to + i, &word, 8);
    }
    for (; i < n; i++)
        to[i] = (uint8_t)(upper ? ascii_upper(from[i]) : ascii_lower(from[i]));
}

static cw_value map_ascii(cw_ctx *cx, cw_str *s, int mode) {
    cw_str *out = cw_str_alloc(cx, s->len, 0x7f);
    if (!out)
        return CW_MK_NULL;
    const uint8_t *from = s->data;
    uint8_t *to = out->data;
    if (mode == TO_UPPER) {
        map_all_ascii(to, from, s->len, 1);
    } else if (mode == TO_SWAPPED) {
        for (int64_t i = 0; i < s->len; i++)
            to[i] = (uint8_t)(from[i] >= 'a' ? ascii_upper(from[i]) : ascii_lower(from[i]));
    } else if (mode == TO_TITLE) {
        int cased = 0;
        for (int64_t i = 0; i < s->len; i++) {
            to[i] = (uint8_t)(cased ? ascii_lower(from[i]) : ascii_upper(from[i]));
            cased = cw_uni_is_alpha(from[i]);
        }
    } else {
        map_all_ascii(to, from, s->len, 0);
        if (mode == TO_CAPITALIZED && s->len)
            to[0] = (uint8_t)ascii_upper(from[0]);
    }
    return CW_MK_OBJ(out);
}

static cw_value map_case(cw_ctx *cx, cw_value self, int mode) {
    cw_str *s = CW_AS_STR(self);
    if (s->ascii && s->len > 1)
        return map_ascii(cx, s, mode);
    cw_strbuild b;
    cw_strbuild_init(&b);
    int after_cased = 0;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t out[3];
        int n = mapped_at(s, i, mode, after_cased, out);
        for (int k = 0; k < n; k++)
            cw_strbuild_char(cx, &b, out[k]);
        after_cased = cw_uni_is_cased(CW_CHAR(s, i));
    }
    return cw_strbuild_finish(cx, &b);
}

CW_METHOD(cw_str_upper) {
    return map_case(cx, self, TO_UPPER);
}

CW_METHOD(cw_str_lower) {
    return map_case(cx, self, TO_LOWER);
}

CW_METHOD(cw_str_title) {
    return map_case(cx, self, TO_TITLE);
}

CW_METHOD(cw_str_capitalize) {
    return map_case(cx, self, TO_CAPITALIZED);
}

CW_METHOD(cw_str_swapcase) {
    return map_case(cx, self, TO_SWAPPED);
}

CW_METHOD(cw_str_casefold) {
    return map_case(cx, self, TO_FOLD);
}

/* ---- classes ---- */

/* Every code point satisfies the test; `empty` is the answer for ''. */
static cw_value every(cw_value self, int (*test)(uint32_t), int empty) {
    cw_str *s = CW_AS_STR(self);
    if (s->len == 0)
        return CW_MK_BOOL(empty);
    for (int64_t i = 0; i < s->len; i++)
        if (!test(CW_CHAR(s, i)))
            return CW_MK_BOOL(0);
    return CW_MK_BOOL(1);
}

CW_METHOD(cw_str_isalpha) {
    return every(self, cw_uni_is_alpha, 0);
}

CW_METHOD(cw_str_isalnum) {
    return every(self, cw_uni_is_alnum, 0);
}

CW_METHOD(cw_str_isdecimal) {
    return every(self, cw_uni_is_decimal, 0);
}

CW_METHOD(cw_str_isdigit) {
    return every(self, cw_uni_is_digit, 0);
}

CW_METHOD(cw_str_isnumeric) {
    return every(self, cw_uni_is_numeric, 0);
}

CW_METHOD(cw_str_isspace) {
    return every(self, cw_uni_is_space, 0);
}

CW_METHOD(cw_str_isprintable) {
    return every(self, cw_uni_is_printable, 1);
}

CW_METHOD(cw_str_isascii) {
    return CW_MK_BOOL(CW_AS_STR(self)->ascii);
}

CW_METHOD(cw_str_isidentifier) {
    cw_str *s = CW_AS_STR(self);
    if (s->len == 0)
        return CW_MK_BOOL(0);
    uint32_t first = CW_CHAR(s, 0);
    if (first != '_' && !cw_uni_is_xid_start(first))
        return CW_MK_BOOL(0);
    for (int64_t i = 1; i < s->len; i++)
        if (!cw_uni_is_xid_continue(CW_CHAR(s, i)))
            return CW_MK_BOOL(0);
    return CW_MK_BOOL(1);
}

/* At least one cased character and none of the other case. */
static cw_value is_case(cw_value self, int (*wanted)(uint32_t), int (*other)(uint32_t)) {
    cw_str *s = CW_AS_STR(self);
    int cased = 0;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (other(c) || cw_uni_is_title(c))
            return CW_MK_BOOL(0);
        cased |= wanted(c) != 0;
    }
    return CW_MK_BOOL(cased);
}

CW_METHOD(cw_str_islower) {
    return is_case(self, cw_uni_is_lower, cw_uni_is_upper);
}

CW_METHOD(cw_str_isupper) {
    return is_case(self, cw_uni_is_upper, cw_uni_is_lower);
}

CW_METHOD(cw_str_istitle) {
    cw_str *s = CW_AS_STR(self);
    int cased = 0, after_cased = 0;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        if (cw_uni_is_upper(c) || cw_uni_is_title(c)) {
            if (after_cased)
                return CW_MK_BOOL(0);
            cased = after_cased = 1;
        } else if (cw_uni_is_lower(c)) {
            if (!after_cased)
                return CW_MK_BOOL(0);
            cased = 1;
        } else {
            after_cased = 0;
        }
    }
    return CW_MK_BOOL(cased);
}

/* ---- translate ---- */

/* table[c]: CW_NULL without exception if there is no entry, -1 as status for errors. */
static int64_t translate_find(cw_ctx *cx, cw_value table, uint32_t c, cw_value *out) {
    if (CW_IS_EXACT(table, &cw_type_dict)) {
        *out = CW_MK_NULL;
        return cw_dict_find(cx, CW_AS_DICT(table), CW_MK_INT(c), out) < 0 ? -1 : 0;
    }
    *out = cw_object_getitem(cx, table, CW_MK_INT(c));
    if (out->tag)
        return 0;
    if (!cw_pending_is(cx, &cw_type_LookupError))
        return -1;
    cw_clear(cx);
    return 0;
}

static int64_t translate_put(cw_ctx *cx, cw_strbuild *b, uint32_t c, cw_value to) {
    if (to.tag == CW_NULL) {
        cw_strbuild_char(cx, b, c);
    } else if (CW_STR_CHECK(to)) {
        cw_strbuild_str(cx, b, CW_AS_STR(to));
    } else if (cw_int_check(to)) {
        cw_value n = cw_int_canonical(to);
        if (n.tag != CW_INT || n.i < 0 || n.i > 0x10ffff)
            return cw_raise_i(cx, &cw_type_ValueError, "character mapping must be in range(0x110000)");
        cw_strbuild_char(cx, b, (uint32_t)n.i);
    } else if (to.tag != CW_NONE) {
        return cw_raise_i(cx, &cw_type_TypeError, "character mapping must return integer, None or str");
    }
    return 0;
}

/* Each code point below 256 is looked up once. */
CW_METHOD(cw_str_translate) {
    cw_str *s = CW_AS_STR(self);
    cw_value known[256];
    uint8_t looked_up[256] = {0};
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = CW_CHAR(s, i);
        cw_value to;
        if (c < 256 && looked_up[c]) {
            to = known[c];
        } else {
            if (translate_find(cx, args[0], c, &to) < 0)
                return CW_MK_NULL;
            if (c < 256) {
                known[c] = to;
                looked_up[c] = 1;
            }
        }
        if (translate_put(cx, &b, c, to) < 0)
            return CW_MK_NULL;
    }
    return cw_strbuild_finish(cx, &b);
}

static cw_value maketrans_dict(cw_ctx *cx, cw_value source) {
    if (!CW_IS_EXACT(source, &cw_type_dict))
        return cw_raise(cx, &cw_type_TypeError,
                        "if you give only one argument to maketrans it must be a dict");
    cw_dict *out = cw_dict_new(cx);
    int64_t pos = 0;
    cw_value key, value;
    while (cw_dict_next(CW_AS_DICT(source), &pos, &key, &value)) {
        if (CW_STR_CHECK(key)) {
            if (CW_AS_STR(key)->len != 1)
                return cw_raise(cx, &cw_type_ValueError,
                                "string keys in translate table must be of length 1");
            key = CW_MK_INT(CW_CHAR(CW_AS_STR(key), 0));
        } else if (!cw_int_check(key)) {
            return cw_raise(cx, &cw_type_TypeError, "keys in translate table must be strings or integers");
        }
        if (cw_dict_set(cx, out, key, value) < 0)
            return CW_MK_NULL;
    }
    return CW_MK_OBJ(out);
}

CW_METHOD(cw_str_maketrans) {
    if (nargs == 1)
        return maketrans_dict(cx, args[0]);
    for (int64_t i = 1; i < nargs; i++)
        if (!CW_STR_CHECK(args[i]))
            return cw_raise(cx, &cw_type_TypeError, "maketrans() argument %d must be str, not %A", (int)i + 1,
                            &args[i]);
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError,
                        "first maketrans argument must be a string if there is a second argument");
    cw_str *from = CW_AS_STR(args[0]), *to = CW_AS_STR(args[1]);
    if (from->len != to->len)
        return cw_raise(cx, &cw_type_ValueError, "the first two maketrans arguments must have equal length");
    cw_dict *out = cw_dict_new(cx);
    for (int64_t i = 0; i < from->len; i++)
        if (cw_dict_set(cx, out, CW_MK_INT(CW_CHAR(from, i)), CW_MK_INT(CW_CHAR(to, i))) < 0)
            return CW_MK_NULL;
    for (int64_t i = 0; nargs > 2 && i < CW_AS_STR(args[2])->len; i++)
        if (cw_dict_set(cx, out, CW_MK_INT(CW_CHAR(CW_AS_STR(args[2]), i)), CW_MK_NONE) < 0)
            return CW_MK_NULL;
    return CW_MK_OBJ(out);
}
