/* mod_unicodedata.c: module unicodedata over libunistring (Unicode 14). */
#include "text.h"

#include <stdlib.h>

#include <uniname.h>
#include <uninorm.h>
#include <unictype.h>

#include "unicode_widths.h"

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

/* The argument as a code point; -1 with TypeError. which: " 1" where the function has more than one argument.
 */
static int64_t point_get(cw_ctx *cx, const char *name, const char *which, cw_value v) {
    if (!CW_STR_CHECK(v) || CW_AS_STR(v)->len != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "%s() argument%s must be a unicode character, not %A", name,
                          which, &v);
    return CW_CHAR(CW_AS_STR(v), 0);
}

static cw_value or_default(cw_ctx *cx, const cw_value *args, int64_t nargs, const char *message) {
    return nargs > 1 ? args[1] : cw_raise(cx, &cw_type_ValueError, "%s", message);
}

/* ---- numbers ---- */

static CW_METHOD(ucd_decimal) {
    int64_t c = point_get(cx, "decimal", " 1", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    int n = cw_uni_decimal((uint32_t)c);
    return n >= 0 ? CW_MK_INT(n) : or_default(cx, args, nargs, "not a decimal");
}

static CW_METHOD(ucd_digit) {
    int64_t c = point_get(cx, "digit", " 1", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    int n = cw_uni_digit((uint32_t)c);
    return n >= 0 ? CW_MK_INT(n) : or_default(cx, args, nargs, "not a digit");
}

static CW_METHOD(ucd_numeric) {
    int64_t c = point_get(cx, "numeric", " 1", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    int found;
    double x = cw_uni_numeric((uint32_t)c, &found);
    return found ? CW_MK_FLOAT(x) : or_default(cx, args, nargs, "not a numeric character");
}

/* ---- properties ---- */

static CW_METHOD(ucd_category) {
    int64_t c = point_get(cx, "category", "", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    return cw_str_new(cx, uc_general_category_name(uc_general_category((uint32_t)c)), -1);
}

static CW_METHOD(ucd_bidirectional) {
    int64_t c = point_get(cx, "bidirectional", "", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    static const char *const isolates[] = {"LRI", "RLI", "FSI", "PDI"}; /* unknown to libunistring */
    if (c >= 0x2066 && c <= 0x2069)
        return cw_str_new(cx, isolates[c - 0x2066], -1);
    if (uc_is_general_category((uint32_t)c, UC_CATEGORY_Cn))
        return cw_str_empty(cx);
    const char *name = uc_bidi_class_name(uc_bidi_class((uint32_t)c));
    return cw_str_new(cx, name ? name : "", -1);
}

static CW_METHOD(ucd_combining) {
    int64_t c = point_get(cx, "combining", "", args[0]);
    return c < 0 ? CW_MK_NULL : CW_MK_INT(uc_combining_class((uint32_t)c));
}

static CW_METHOD(ucd_mirrored) {
    int64_t c = point_get(cx, "mirrored", "", args[0]);
    return c < 0 ? CW_MK_NULL : CW_MK_INT(cw_uni_is_mirrored((uint32_t)c));
}

static CW_METHOD(ucd_east_asian_width) {
    int64_t c = point_get(cx, "east_asian_width", "", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    int low = 0, high = COUNT(width_runs) - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (c >= width_runs[mid].first && c <= width_runs[mid].last)
            return cw_str_new(cx, width_runs[mid].width, -1);
        if (width_runs[mid].last < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return cw_str_from_char(cx, 'N');
}

static CW_METHOD(ucd_decomposition) {
    static const char *const tags[] = {"",         "font",   "noBreak", "initial",  "medial",   "final",
                                       "isolated", "circle", "super",   "sub",      "vertical", "wide",
                                       "narrow",   "small",  "square",  "fraction", "compat"};
    int64_t c = point_get(cx, "decomposition", "", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    uint32_t parts[UC_DECOMPOSITION_MAX_LENGTH];
    int tag, n = c >= 0xac00 && c < 0xd7a4 ? 0 : uc_decomposition((uint32_t)c, &tag, parts);
    cw_strbuild b;
    cw_strbuild_init(&b);
    char text[24];
    if (n > 0 && tag != UC_DECOMP_CANONICAL) {
        snprintf(text, sizeof text, "<%s> ", tags[tag]);
        cw_strbuild_ascii(cx, &b, text, -1);
    }
    for (int i = 0; i < n; i++) {
        snprintf(text, sizeof text, i ? " %04X" : "%04X", parts[i]);
        cw_strbuild_ascii(cx, &b, text, -1);
    }
    return cw_strbuild_finish(cx, &b);
}

/* ---- names ---- */

static const struct {
    uint32_t first, last;
} ideograph_runs[] = {
    {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0x20000, 0x2a6df}, {0x2a700, 0x2b738},
    {0x2b740, 0x2b81d}, {0x2b820, 0x2cea1}, {0x2ceb0, 0x2ebe0}, {0x30000, 0x3134a},
};

static int is_ideograph(uint32_t c) {
    for (int i = 0; i < COUNT(ideograph_runs); i++)
        if (c >= ideograph_runs[i].first && c <= ideograph_runs[i].last)
            return 1;
    return 0;
}

/* Short names of the Jamo (Unicode standard, 3.12): leading consonants, vowels, trailing consonants. */
static const char *const hangul_leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                           "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
static const char *const hangul_vowels[] = {"A",   "AE", "YA", "YAE", "EO", "E",  "YEO",
                                            "YE",  "O",  "WA", "WAE", "OE", "YO", "U",
                                            "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
static const char *const hangul_trails[] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D", "L",  "LG",
                                            "LM", "LB", "LS", "LT", "LP", "LH", "M",  "B", "BS", "S",
                                            "SS", "NG", "J",  "C",  "K",  "T",  "P",  "H"};

/* Name of c into out (300 bytes); 0 if it has none. The handler "namereplace" uses it where this module is
 * linked. */
int cw_unicode_name(uint32_t c, char *out);
int cw_unicode_name(uint32_t c, char *out) {
    if (is_ideograph(c)) {
        sprintf(out, "CJK UNIFIED IDEOGRAPH-%X", c);
        return 1;
    }
    if (c >= 0xac00 && c < 0xd7a4) {
        uint32_t k = c - 0xac00;
        sprintf(out, "HANGUL SYLLABLE %s%s%s", hangul_leads[k / 588], hangul_vowels[k / 28 % 21],
                hangul_trails[k % 28]);
        return 1;
    }
    return unicode_character_name(c, out) != NULL;
}

static CW_METHOD(ucd_name) {
    char name[300];
    int64_t c = point_get(cx, "name", " 1", args[0]);
    if (c < 0)
        return CW_MK_NULL;
    return cw_unicode_name((uint32_t)c, name) ? cw_str_new(cx, name, -1)
                                              : or_default(cx, args, nargs, "no such name");
}

/* Control characters by their aliases. */
static const struct {
    const char *name;
    uint32_t code;
} control_names[] = {
    {"NULL", 0},
    {"START OF HEADING", 1},
    {"START OF TEXT", 2},
    {"END OF TEXT", 3},
    {"END OF TRANSMISSION", 4},
    {"ENQUIRY", 5},
    {"ACKNOWLEDGE", 6},
    {"ALERT", 7},
    {"BACKSPACE", 8},
    {"CHARACTER TABULATION", 9},
    {"HORIZONTAL TABULATION", 9},
    {"TAB", 9},
    {"LINE FEED", 10},
    {"NEW LINE", 10},
    {"END OF LINE", 10},
    {"LF", 10},
    {"LINE TABULATION", 11},
    {"VERTICAL TABULATION", 11},
    {"FORM FEED", 12},
    {"CARRIAGE RETURN", 13},
    {"CR", 13},
    {"SHIFT OUT", 14},
    {"SHIFT IN", 15},
    {"DATA LINK ESCAPE", 16},
    {"CANCEL", 24},
    {"END OF MEDIUM", 25},
    {"SUBSTITUTE", 26},
    {"ESCAPE", 27},
    {"ESC", 27},
    {"DELETE", 127},
    {"DEL", 127},
    {"NEXT LINE", 0x85},
    {"NBSP", 0xa0},
    {"SHY", 0xad},
    {"ZWNJ", 0x200c},
    {"ZWJ", 0x200d},
    {"ZWSP", 0x200b},
    {"LRM", 0x200e},
    {"RLM", 0x200f},
    {"BYTE ORDER MARK", 0xfeff},
    {"BOM", 0xfeff},
    {"ZWNBSP", 0xfeff},
    {"LATIN CAPITAL LETTER GHA", 0x1a2},
    {"LATIN SMALL LETTER GHA", 0x1a3},
};

static int64_t find_hangul(const char *name) {
    char candidate[64];
    for (uint32_t c = 0xac00; c < 0xd7a4; c++) {
        cw_unicode_name(c, candidate);
        if (strcasecmp(candidate, name) == 0)
            return c;
    }
    return -1;
}

/* Code point of a name (any case), or -1. */
static int64_t find_name(const char *name) {
    static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-", hangul[] = "HANGUL SYLLABLE ";
    if (strncasecmp(name, ideograph, sizeof ideograph - 1) == 0) {
        char *end;
        unsigned long c = strtoul(name + sizeof ideograph - 1, &end, 16);
        return !*end && c <= 0x10ffff && is_ideograph((uint32_t)c) ? (int64_t)c : -1;
    }
    if (strncasecmp(name, hangul, sizeof hangul - 1) == 0)
        return find_hangul(name);
    for (int i = 0; i < COUNT(control_names); i++)
        if (strcasecmp(control_names[i].name, name) == 0)
            return control_names[i].code;
    uint32_t c = unicode_name_character(name);
    return c == UNINAME_INVALID ? -1 : (int64_t)c;
}

static CW_METHOD(ucd_lookup) {
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "a bytes-like object is required, not '%T'", &args[0]);
    int64_t n, c = -1;
    const char *name = cw_str_utf8(cx, CW_AS_STR(args[0]), &n);
    if (n < 250 && n > 0)
        c = find_name(name);
    if (c < 0) {
        cw_value message = cw_str_format(cx, "undefined character name '%U'", CW_AS_STR(args[0]));
        return cw_raise_key_error(cx, message);
    }
    return cw_str_from_char(cx, (uint32_t)c);
}

/* ---- normalisation ---- */

static int is_surrogate(uint32_t c) {
    return c >= 0xd800 && c <= 0xdfff;
}

static uninorm_t form_get(cw_ctx *cx, cw_value v) {
    static const char *const names[] = {"NFC", "NFD", "NFKC", "NFKD"};
    const uninorm_t forms[] = {UNINORM_NFC, UNINORM_NFD, UNINORM_NFKC, UNINORM_NFKD};
    for (int i = 0; i < 4; i++)
        if (cw_str_equal_utf8(CW_AS_STR(v), names[i]))
            return forms[i];
    cw_raise(cx, &cw_type_ValueError, "invalid normalization form");
    return NULL;
}

/* Normalises units[0..n) into b. */
static void normalize_run(cw_ctx *cx, uninorm_t form, const uint32_t *units, size_t n, cw_strbuild *b) {
    size_t out_n = 0;
    uint32_t *out = u32_normalize(form, units, n, NULL, &out_n);
    if (!out)
        return;
    cw_strbuild_units(cx, b, out, 4, (int64_t)out_n, cw_text_max_char(out, 4, (int64_t)out_n));
    free(out);
}

/* Arguments (form, str). 0 or -1. */
static int64_t normalize_arguments(cw_ctx *cx, const char *name, const cw_value *args, uninorm_t *form) {
    for (int i = 0; i < 2; i++)
        if (!CW_STR_CHECK(args[i]))
            return cw_raise_i(cx, &cw_type_TypeError, "%s() argument %d must be str, not %A", name, i + 1,
                              &args[i]);
    if (CW_AS_STR(args[1])->len == 0) {
        *form = UNINORM_NFC;
        return 0;
    }
    *form = form_get(cx, args[0]);
    return *form ? 0 : -1;
}

/* Lone surrogates stand for themselves. */
static cw_value normalized(cw_ctx *cx, uninorm_t form, cw_str *s) {
    if (s->ascii)
        return cw_str_exact(cx, s);
    uint32_t *units = cw_alloc_atomic(cx, (s->len + 1) * 4);
    cw_text_copy(units, 4, s->data, s->kind, s->len);
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int64_t i = 0; i < s->len;) {
        int64_t from = i;
        while (i < s->len && !is_surrogate(units[i]))
            i++;
        if (i > from)
            normalize_run(cx, form, units + from, (size_t)(i - from), &b);
        for (; i < s->len && is_surrogate(units[i]); i++)
            cw_strbuild_char(cx, &b, units[i]);
    }
    return cw_strbuild_finish(cx, &b);
}

static CW_METHOD(ucd_normalize) {
    uninorm_t form;
    if (normalize_arguments(cx, "normalize", args, &form) < 0)
        return CW_MK_NULL;
    return normalized(cx, form, CW_AS_STR(args[1]));
}

static CW_METHOD(ucd_is_normalized) {
    uninorm_t form;
    if (normalize_arguments(cx, "is_normalized", args, &form) < 0)
        return CW_MK_NULL;
    cw_value s = normalized(cx, form, CW_AS_STR(args[1]));
    return s.tag ? CW_MK_BOOL(cw_str_equal(CW_AS_STR(s), CW_AS_STR(args[1]))) : s;
}

static const cw_method_def functions[] = {
    {"decimal", ucd_decimal, CW_METHOD_VARARGS, 1, 2, NULL},
    {"digit", ucd_digit, CW_METHOD_VARARGS, 1, 2, NULL},
    {"numeric", ucd_numeric, CW_METHOD_VARARGS, 1, 2, NULL},
    {"category", ucd_category, CW_METHOD_ONE, 1, 1, NULL},
    {"bidirectional", ucd_bidirectional, CW_METHOD_ONE, 1, 1, NULL},
    {"combining", ucd_combining, CW_METHOD_ONE, 1, 1, NULL},
    {"mirrored", ucd_mirrored, CW_METHOD_ONE, 1, 1, NULL},
    {"east_asian_width", ucd_east_asian_width, CW_METHOD_ONE, 1, 1, NULL},
    {"decomposition", ucd_decomposition, CW_METHOD_ONE, 1, 1, NULL},
    {"name", ucd_name, CW_METHOD_VARARGS, 1, 2, NULL},
    {"lookup", ucd_lookup, CW_METHOD_ONE, 1, 1, NULL},
    {"normalize", ucd_normalize, CW_METHOD_VARARGS, 2, 2, NULL},
    {"is_normalized", ucd_is_normalized, CW_METHOD_VARARGS, 2, 2, NULL},
    {0},
};

static int64_t unicodedata_exec(cw_ctx *cx, cw_module *m) {
    return cw_module_set(cx, m, "unidata_version", cw_str_new(cx, "14.0.0", -1));
}

const cw_native_module cw_native_unicodedata = {"unicodedata", functions, unicodedata_exec, NULL};
