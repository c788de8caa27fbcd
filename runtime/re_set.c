/* re_set.c: sets of characters in patterns: categories, case folding, [...] as bitmaps and ranges.
 *
 * Ignoring case means in CPython: the simple lower case of the text's character is compared with the lower
 * case of the pattern's, and with other characters in lower case that have the same upper case. */
#include <ctype.h>
#include <stdlib.h>

#include "re.h"

/* ---------------------------------------------------------------- characters */

static int is_ascii_space(uint32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int is_word(int mode, uint32_t c) {
    if (c < 128)
        return isalnum((int)c) || c == '_';
    if (mode == RE_MODE_UNICODE)
        return cw_uni_is_alnum(c);
    return mode == RE_MODE_LOCALE && c < 256 && isalnum((int)c);
}

int re_category_has(int category, uint32_t c) {
    int mode = category / RE_CAT_MODES, has;
    switch (category % RE_CAT_MODES & ~1) {
    case RE_CAT_DIGIT:
        has = mode == RE_MODE_UNICODE ? cw_uni_is_decimal(c) : c >= '0' && c <= '9';
        break;
    case RE_CAT_SPACE:
        has = mode == RE_MODE_UNICODE ? cw_uni_is_space(c) : is_ascii_space(c);
        break;
    default:
        has = is_word(mode, c);
        break;
    }
    return (has != 0) != (category & 1);
}

int64_t re_category_mode(int64_t category, int64_t flags) {
    int mode = flags & RE_LOCALE    ? (category & ~1) == RE_CAT_WORD ? RE_MODE_LOCALE : RE_MODE_ASCII
               : flags & RE_UNICODE ? RE_MODE_UNICODE
                                    : RE_MODE_ASCII;
    return category + mode * RE_CAT_MODES;
}

uint32_t re_fold(int fold, uint32_t c) {
    switch (fold) {
    case RE_FOLD_ASCII:
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    case RE_FOLD_UNICODE:
        return cw_uni_to_lower(c);
    case RE_FOLD_LOCALE:
        return c < 256 ? (uint32_t)tolower((int)c) : c;
    default:
        return c;
    }
}

int re_fold_mode(int64_t flags) {
    if (!(flags & RE_IGNORECASE))
        return RE_FOLD_NONE;
    return flags & RE_LOCALE ? RE_FOLD_LOCALE : flags & RE_UNICODE ? RE_FOLD_UNICODE : RE_FOLD_ASCII;
}

int re_is_cased(uint32_t c, int64_t flags) {
    uint32_t upper[3];
    if (flags & RE_UNICODE) /* the upper case may be several characters: that of U+00DF is SS */
        return cw_uni_to_lower(c) != c || cw_uni_full_upper(c, upper) != 1 || upper[0] != c;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Characters in lower case that have the same upper case (Unicode 14). */
static const uint16_t same_upper[][3] = {
    {0x69, 0x131},   {0x73, 0x17f},    {0xb5, 0x3bc},    {0x345, 0x3b9, 0x1fbe},  {0x390, 0x1fd3},
    {0x3b0, 0x1fe3}, {0x3b2, 0x3d0},   {0x3b5, 0x3f5},   {0x3b8, 0x3d1},          {0x3ba, 0x3f0},
    {0x3c0, 0x3d6},  {0x3c1, 0x3f1},   {0x3c2, 0x3c3},   {0x3c6, 0x3d5},          {0x432, 0x1c80},
    {0x434, 0x1c81}, {0x43e, 0x1c82},  {0x441, 0x1c83},  {0x442, 0x1c84, 0x1c85}, {0x44a, 0x1c86},
    {0x463, 0x1c87}, {0x1c88, 0xa64b}, {0x1e61, 0x1e9b}, {0xfb05, 0xfb06}};

int re_extra_cases(uint32_t c, uint32_t out[2]) {
    if (c != 0x69 && c != 0x73 && c < 0xb5)
        return 0;
    for (size_t i = 0; i < sizeof same_upper / sizeof *same_upper; i++) {
        const uint16_t *row = same_upper[i];
        if (c != row[0] && c != row[1] && c != row[2])
            continue;
        int n = 0;
        for (int k = 0; k < 3; k++)
            if (row[k] && row[k] != c)
                out[n++] = row[k];
        return n;
    }
    return 0;
}

/* ---------------------------------------------------------------- looking up */

static int in_ranges(const uint32_t *ranges, int64_t n, uint32_t c) {
    int64_t lo = 0, hi = n;
    while (lo < hi) {
        int64_t middle = (lo + hi) / 2;
        if (c > ranges[2 * middle + 1])
            lo = middle + 1;
        else
            hi = middle;
    }
    return lo < n && c >= ranges[2 * lo];
}

/* Membership of a folded character. */
static int contains(const re_charset *set, uint32_t c) {
    if (in_ranges(set->ranges, set->nranges, c))
        return !set->negate;
    for (int64_t i = 0; i < set->nupper; i++) {
        uint32_t lo = set->upper[2 * i], hi = set->upper[2 * i + 1], upper = cw_uni_to_upper(c);
        if ((c >= lo && c <= hi) || (upper >= lo && upper <= hi))
            return !set->negate;
    }
    for (int64_t i = 0; i < set->ncategories; i++)
        if (re_category_has(set->categories[i], c))
            return !set->negate;
    return set->negate;
}

int re_charset_find(const re_charset *set, uint32_t c) {
    uint32_t lower = re_fold(set->fold, c);
    int has = contains(set, lower);
    if (!has && set->fold == RE_FOLD_LOCALE && c < 256 && (uint32_t)toupper((int)c) != lower)
        has = contains(set, (uint32_t)toupper((int)c));
    return has != set->invert;
}

/* ---------------------------------------------------------------- building */

typedef struct collector { /* of ranges, in any order */
    uint32_t *ranges;
    int64_t n, cap;
} collector;

static void collect(cw_ctx *cx, collector *to, uint32_t lo, uint32_t hi) {
    if (to->n && to->ranges[2 * to->n - 1] + 1 == lo) { /* the usual case of enumerations */
        to->ranges[2 * to->n - 1] = hi;
        return;
    }
    if (to->n == to->cap) {
        to->cap = to->cap * 2 + 4;
        uint32_t *more = cw_alloc_atomic(cx, to->cap * 8);
        if (to->n)
            memcpy(more, to->ranges, (size_t)to->n * 8);
        to->ranges = more;
    }
    to->ranges[2 * to->n] = lo;
    to->ranges[2 * to->n++ + 1] = hi;
}

static int compare_ranges(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Sorted and disjoint. */
static void normalize(collector *c) {
    int64_t n = 0;
    if (c->n > 1)
        qsort(c->ranges, (size_t)c->n, 8, compare_ranges);
    for (int64_t i = 0; i < c->n; i++) {
        uint32_t lo = c->ranges[2 * i], hi = c->ranges[2 * i + 1];
        if (n && lo <= c->ranges[2 * n - 1] + 1) {
            if (hi > c->ranges[2 * n - 1])
                c->ranges[2 * n - 1] = hi;
            continue;
        }
        c->ranges[2 * n] = lo;
        c->ranges[2 * n++ + 1] = hi;
    }
    c->n = n;
}

/* Adds a character of the Basic Plane in all its cases. */
static void collect_folded(cw_ctx *cx, collector *to, int fold, uint32_t c) {
    uint32_t lower = re_fold(fold, c), extra[2];
    collect(cx, to, lower, lower);
    if (fold != RE_FOLD_UNICODE)
        return;
    int n = re_extra_cases(lower, extra);
    for (int i = 0; i < n; i++)
        collect(cx, to, extra[i], extra[i]);
}

/* An item of a set that ignores case. Beyond the Basic Plane characters stand for themselves, and ranges look
 * at the upper case, too. Returns 1 if case matters in it. */
static int collect_cased(cw_ctx *cx, collector *to, collector *upper, int fold, int64_t flags, re_item item) {
    int cased = 0;
    uint32_t hi = item.kind == RE_ITEM_CHAR ? item.lo : item.hi;
    for (uint32_t c = item.lo; c <= hi && c <= 0xffff; c++) {
        collect_folded(cx, to, fold, c);
        cased |= re_is_cased(c, flags);
    }
    if (hi <= 0xffff)
        return cased;
    if (item.kind == RE_ITEM_CHAR && re_fold(fold, hi) <= 0xffff)
        collect_folded(cx, to, fold, hi);
    else
        collect(cx, item.kind == RE_ITEM_CHAR ? to : upper, item.lo, hi);
    return 1;
}

/* Fills the bitmap from what is looked up otherwise. */
static re_charset *finish(re_charset *set) {
    for (uint32_t c = 0; c < 256 && !set->dynamic; c++)
        if (re_charset_find(set, c))
            set->bitmap[c >> 5] |= 1u << (c & 31);
    return set;
}

static void take_ranges(re_charset *set, collector *ranges) {
    normalize(ranges);
    set->ranges = ranges->ranges;
    set->nranges = ranges->n;
}

re_charset *re_charset_build(cw_ctx *cx, const re_item *items, int64_t n, int64_t negate, int64_t flags) {
    re_charset *set = cw_alloc(cx, sizeof *set);
    collector ranges = {NULL, 0, 0}, upper = {NULL, 0, 0};
    int fold = re_fold_mode(flags), cased = 0;
    int folding = fold == RE_FOLD_ASCII || fold == RE_FOLD_UNICODE;
    set->categories = cw_alloc_atomic(cx, n + 1);
    set->negate = negate != 0;
    for (int64_t i = 0; i < n; i++) {
        re_item item = items[i];
        if (item.kind == RE_ITEM_CATEGORY) {
            int64_t category = re_category_mode(item.lo, flags);
            set->categories[set->ncategories++] = (uint8_t)category;
            set->dynamic |= category / RE_CAT_MODES == RE_MODE_LOCALE;
        } else if (folding) {
            cased |= collect_cased(cx, &ranges, &upper, fold, flags, item);
        } else {
            collect(cx, &ranges, item.lo, item.kind == RE_ITEM_CHAR ? item.lo : item.hi);
        }
    }
    take_ranges(set, &ranges);
    set->upper = upper.ranges;
    set->nupper = upper.n;
    set->fold = (uint8_t)(fold == RE_FOLD_LOCALE || cased ? fold : RE_FOLD_NONE);
    set->dynamic |= fold == RE_FOLD_LOCALE;
    return finish(set);
}

re_charset *re_charset_of_char(cw_ctx *cx, uint32_t c, int64_t negate, int64_t flags) {
    re_charset *set = cw_alloc(cx, sizeof *set);
    collector ranges = {NULL, 0, 0};
    set->fold = (uint8_t)re_fold_mode(flags);
    set->invert = negate != 0;
    set->dynamic = set->fold == RE_FOLD_LOCALE;
    if (set->dynamic)
        collect(cx, &ranges, c, c);
    else
        collect_folded(cx, &ranges, set->fold, c);
    take_ranges(set, &ranges);
    return finish(set);
}

re_charset *re_charset_of_bitmap(cw_ctx *cx, const uint32_t bitmap[8], int64_t others) {
    re_charset *set = cw_alloc(cx, sizeof *set);
    collector ranges = {NULL, 0, 0};
    if (others)
        collect(cx, &ranges, 256, 0x10ffff);
    take_ranges(set, &ranges);
    memcpy(set->bitmap, bitmap, sizeof set->bitmap);
    return set;
}

int re_charset_beyond(const re_charset *set) {
    return set->negate || set->invert || set->fold || set->ncategories || set->nupper ||
           (set->nranges && set->ranges[2 * set->nranges - 1] > 255);
}
