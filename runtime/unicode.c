/* unicode.c: the Unicode 14 database as str needs it: classes of characters, case mappings, numeric values,
 * from the tables of unicode_tables.h. ASCII is answered from a few comparisons.
 */
#include "text.h"

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

/* What is known of c, over two levels of indices: most blocks of code points are like many others. */
static const struct uni_record *uni_find(uint32_t c) {
    uint32_t block = c >> UNI_LEAF_BITS, low = c & ((1 << UNI_LEAF_BITS) - 1);
    uint32_t middle = block & ((1 << UNI_MIDDLE_BITS) - 1);
    if (c > 0x10ffff)
        return &uni_records[0];
    uint32_t leaf = uni_middle[uni_top[block >> UNI_MIDDLE_BITS] << UNI_MIDDLE_BITS | middle];
    return &uni_records[uni_leaf[leaf << UNI_LEAF_BITS | low]];
}

static int uni_has(uint32_t c, int flag) {
    return (uni_find(c)->flags & flag) != 0;
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
    return c < 128 ? ascii_flags(c) & ALPHA : uni_has(c, UNI_ALPHA);
}

int cw_uni_decimal(uint32_t c) {
    if (c < 128)
        return c >= '0' && c <= '9' ? (int)c - '0' : -1;
    return uni_find(c)->decimal;
}

int cw_uni_digit(uint32_t c) {
    return c < 128 ? cw_uni_decimal(c) : uni_find(c)->digit;
}

double cw_uni_numeric(uint32_t c, int *found) {
    int low = 0, high = COUNT(number_runs) - 1;
    *found = 1;
    if (c < 128) {
        *found = c >= '0' && c <= '9';
        return *found ? c - '0' : 0;
    }
    while (low <= high) {
        int mid = (low + high) / 2;
        uint32_t first = number_runs[mid].first;
        if (c < first)
            high = mid - 1;
        else if (c >= first + number_runs[mid].count)
            low = mid + 1;
        else
            return (double)(number_runs[mid].numerator + (c - first)) / number_runs[mid].denominator;
    }
    *found = 0;
    return 0;
}

int cw_uni_is_decimal(uint32_t c) {
    return cw_uni_decimal(c) >= 0;
}

int cw_uni_is_digit(uint32_t c) {
    return cw_uni_digit(c) >= 0;
}

int cw_uni_is_numeric(uint32_t c) {
    return c < 128 ? cw_uni_decimal(c) >= 0 : uni_has(c, UNI_NUMERIC);
}

int cw_uni_is_alnum(uint32_t c) {
    return cw_uni_is_alpha(c) || cw_uni_is_decimal(c) || cw_uni_is_digit(c) || cw_uni_is_numeric(c);
}

int cw_uni_is_lower(uint32_t c) {
    return c < 128 ? ascii_flags(c) & LOWER : uni_has(c, UNI_LOWER);
}

int cw_uni_is_upper(uint32_t c) {
    return c < 128 ? ascii_flags(c) & UPPER : uni_has(c, UNI_UPPER);
}

int cw_uni_is_title(uint32_t c) {
    return c >= 128 && uni_has(c, UNI_TITLE);
}

int cw_uni_is_printable(uint32_t c) {
    return c < 128 ? ascii_flags(c) & PRINT : uni_has(c, UNI_PRINT);
}

int cw_uni_is_xid_start(uint32_t c) {
    return c < 128 ? ascii_flags(c) & ALPHA : uni_has(c, UNI_START);
}

int cw_uni_is_xid_continue(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & (ALPHA | DIGIT)) || c == '_' : uni_has(c, UNI_CONTINUE);
}

int cw_uni_is_cased(uint32_t c) {
    return c < 128 ? ascii_flags(c) & ALPHA : uni_has(c, UNI_CASED);
}

int cw_uni_is_case_ignorable(uint32_t c) {
    return uni_has(c, UNI_IGNORABLE);
}

uint32_t cw_uni_to_lower(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & UPPER ? c + 32 : c) : c + (uint32_t)uni_find(c)->lower;
}

uint32_t cw_uni_to_upper(uint32_t c) {
    return c < 128 ? (ascii_flags(c) & LOWER ? c - 32 : c) : c + (uint32_t)uni_find(c)->upper;
}

uint32_t cw_uni_to_title(uint32_t c) {
    return c < 128 ? cw_uni_to_upper(c) : c + (uint32_t)uni_find(c)->title;
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
    out[0] = c < 128 ? cw_uni_to_lower(c) : c + (uint32_t)uni_find(c)->fold;
    return 1;
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
