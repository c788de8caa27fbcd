/* unicode.c: the Unicode 14 database as str needs it: classes of characters, case mappings, numeric values.
 *
 * Classes and simple mappings come from libunistring; what it lacks (full case mappings per code point, case
 * folding, numeric ideographs) from unicode_tables.h.  ASCII and Latin-1 are answered from a table of flags.
 */
#include "text.h"

#include <unicase.h>
#include <unictype.h>

#include "unicode_tables.h"

#define COUNT(table) ((int)(sizeof(table) / sizeof((table)[0])))

enum { SPACE = 1, BREAK = 2, UPPER = 4, LOWER = 8, ALPHA = 16, DIGIT = 32, PRINT = 64 };

/* Flags of the ASCII characters. */
static int ascii_flags(uint32_t c) {
    if (c >= 'a' && c <= 'z')
        return LOWER | ALPHA | PRINT;
    if (c >= 'A' && c <= 'Z')
        return UPPER | ALPHA | PRINT;
    if (c >= '0' && c <= '9')
        return DIGIT | PRINT;
    if (c == ' ')
        return SPACE | PRINT;
    if ((c >= 10 && c <= 13) || (c >= 28 && c <= 30))
        return SPACE | BREAK;
    if (c == 9 || c == 31)
        return SPACE;
    return c > ' ' && c < 127 ? PRINT : 0;
}

static int category_is(uint32_t c, uint32_t mask) {
    return uc_is_general_category_withtable(c, mask);
}

int cw_uni_is_space(uint32_t c) {
    if (c < 128)
        return ascii_flags(c) & SPACE;
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

int cw_uni_is_linebreak(uint32_t c) {
    if (c < 128)
        return ascii_flags(c) & BREAK;
    return c == 0x85 || c == 0x2028 || c == 0x2029;
}

int cw_uni_is_alpha(uint32_t c) {
    return c < 128 ? ascii_flags(c) & ALPHA : category_is(c, UC_CATEGORY_MASK_L);
}

int cw_uni_decimal(uint32_t c) {
    if (c < 128)
        return c >= '0' && c <= '9' ? (int)c - '0' : -1;
    return uc_decimal_value(c);
}

int cw_uni_digit(uint32_t c) {
    return c < 128 ? cw_uni_decimal(c) : uc_digit_value(c);
}

static const int64_t *ideograph_number(uint32_t c) {
    int low = 0, high = COUNT(ideograph_numbers) - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (ideograph_numbers[mid].code == c)
            return &ideograph_numbers[mid].value;
        if (ideograph_numbers[mid].code < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return NULL;
}

double cw_uni_numeric(uint32_t c, int *found) {
    uc_fraction_t f = uc_numeric_value(c);
    *found = 1;
    if (c == 0x16b60 || c == 0x16b61) /* past an int: Pahawh Hmong 10^10 and 10^12 */
        return c == 0x16b60 ? 1e10 : 1e12;
    if (f.denominator)
        return (double)f.numerator / f.denominator;
    const int64_t *n = c >= 0x3400 ? ideograph_number(c) : NULL;
    *found = n != NULL;
    return n ? (double)*n : 0;
}

int cw_uni_is_decimal(uint32_t c) {
    return cw_uni_decimal(c) >= 0;
}

int cw_uni_is_digit(uint32_t c) {
    return cw_uni_digit(c) >= 0;
}

int cw_uni_is_numeric(uint32_t c) {
    int found;
    if (c < 128)
        return cw_uni_decimal(c) >= 0;
    cw_uni_numeric(c, &found);
    return found;
}

int cw_uni_is_alnum(uint32_t c) {
    return cw_uni_is_alpha(c) || cw_uni_is_decimal(c) || cw_uni_is_digit(c) || cw_uni_is_numeric(c);
}

int cw_uni_is_lower(uint32_t c) {
    return c < 128 ? ascii_flags(c) & LOWER : uc_is_property_lowercase(c);
}

int cw_uni_is_upper(uint32_t c) {
    return c < 128 ? ascii_flags(c) & UPPER : uc_is_property_uppercase(c);
}

int cw_uni_is_title(uint32_t c) {
    return c >= 128 && category_is(c, UC_CATEGORY_MASK_Lt);
}

int cw_uni_is_printable(uint32_t c) {
    if (c < 128)
        return ascii_flags(c) & PRINT;
    return !category_is(c, UC_CATEGORY_MASK_C | UC_CATEGORY_MASK_Z);
}

int cw_uni_is_xid_start(uint32_t c) {
    return c < 128 ? ascii_flags(c) & ALPHA : uc_is_property_xid_start(c);
}

int cw_uni_is_xid_continue(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & (ALPHA | DIGIT)) || c == '_' : uc_is_property_xid_continue(c);
}

int cw_uni_is_cased(uint32_t c) {
    return c < 128 ? ascii_flags(c) & ALPHA : uc_is_property_cased(c);
}

int cw_uni_is_case_ignorable(uint32_t c) {
    return uc_is_property_case_ignorable(c);
}

uint32_t cw_uni_to_lower(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & UPPER ? c + 32 : c) : uc_tolower(c);
}

uint32_t cw_uni_to_upper(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & LOWER ? c - 32 : c) : uc_toupper(c);
}

uint32_t cw_uni_to_title(uint32_t c) {
    return c < 128 ? cw_uni_to_upper(c) : uc_totitle(c);
}

/* ---- full mappings ---- */

/* Index in special_cases, or -1. */
static int special_case(uint32_t c) {
    int low = 0, high = COUNT(special_cases) - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (special_cases[mid].code == c)
            return mid;
        if (special_cases[mid].code < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return -1;
}

static int copy_points(const uint32_t from[3], uint32_t out[3]) {
    int n = 0;
    for (; n < 3 && from[n]; n++)
        out[n] = from[n];
    return n;
}

int cw_uni_full_lower(uint32_t c, uint32_t out[3]) {
    out[0] = cw_uni_to_lower(c);
    if (c != 0x130)
        return 1;
    out[0] = 'i';
    out[1] = 0x307;
    return 2;
}

int cw_uni_full_upper(uint32_t c, uint32_t out[3]) {
    int i = c < 128 ? -1 : special_case(c);
    if (i >= 0)
        return copy_points(special_cases[i].upper, out);
    out[0] = cw_uni_to_upper(c);
    return 1;
}

int cw_uni_full_title(uint32_t c, uint32_t out[3]) {
    int i = c < 128 ? -1 : special_case(c);
    if (i >= 0)
        return copy_points(special_cases[i].title, out);
    out[0] = cw_uni_to_title(c);
    return 1;
}

int cw_uni_full_fold(uint32_t c, uint32_t out[3]) {
    int i = c < 128 ? -1 : special_case(c);
    if (i >= 0)
        return copy_points(special_cases[i].fold, out);
    int low = 0, high = COUNT(simple_folds) - 1;
    while (c >= 128 && low <= high) {
        int mid = (low + high) / 2;
        if (simple_folds[mid].code == c) {
            out[0] = simple_folds[mid].fold;
            return 1;
        }
        if (simple_folds[mid].code < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return cw_uni_full_lower(c, out);
}

int cw_uni_is_mirrored(uint32_t c) {
    int low = 0, high = COUNT(mirrored_runs) - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (c >= mirrored_runs[mid].first && c <= mirrored_runs[mid].last)
            return 1;
        if (mirrored_runs[mid].last < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return 0;
}
