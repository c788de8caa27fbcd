/* str_find.c: searching in texts.
 *
 * One unit: memchr and friends. Longer needles: memmem, which glibc implements with linear worst case; wider
 * kinds use it on their bytes and go on behind hits that straddle units. */
#include "text.h"

#include <wchar.h>

int64_t cw_text_find_char(const void *data, int kind, int64_t n, uint32_t c) {
    if (cw_kind_for(c) > kind || n <= 0)
        return -1;
    if (kind == 1) {
        const uint8_t *hit = memchr(data, (int)c, (size_t)n);
        return hit ? hit - (const uint8_t *)data : -1;
    }
    if (kind == 4) {
        const wchar_t *hit = wmemchr(data, (wchar_t)c, (size_t)n);
        return hit ? hit - (const wchar_t *)data : -1;
    }
    for (int64_t i = 0; i < n; i++)
        if (((const uint16_t *)data)[i] == c)
            return i;
    return -1;
}

int64_t cw_text_rfind_char(const void *data, int kind, int64_t n, uint32_t c) {
    if (cw_kind_for(c) > kind || n <= 0)
        return -1;
    if (kind == 1) {
        const uint8_t *hit = memrchr(data, (int)c, (size_t)n);
        return hit ? hit - (const uint8_t *)data : -1;
    }
    for (int64_t i = n - 1; i >= 0; i--)
        if (cw_text_get(data, kind, i) == c)
            return i;
    return -1;
}

/* A needle of m units is at unit i of hay. */
static int text_at(const void *hay, int hay_kind, int64_t i, const void *needle, int needle_kind, int64_t m) {
    return (int)cw_text_equal(CW_TEXT_AT(hay, hay_kind, i), hay_kind, needle, needle_kind, m);
}

/* The needle is narrower than the hay: candidates by its first unit. */
static int64_t find_mixed(const void *hay, int hk, int64_t n, const void *needle, int nk, int64_t m) {
    uint32_t first = cw_text_get(needle, nk, 0);
    for (int64_t i = 0; i + m <= n; i++) {
        int64_t hit = cw_text_find_char(CW_TEXT_AT(hay, hk, i), hk, n - m + 1 - i, first);
        if (hit < 0)
            return -1;
        i += hit;
        if (text_at(hay, hk, i, needle, nk, m))
            return i;
    }
    return -1;
}

int64_t cw_text_find(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                     int64_t m) {
    if (m > n)
        return -1;
    if (m == 0)
        return 0;
    if (m == 1)
        return cw_text_find_char(hay, hay_kind, n, cw_text_get(needle, needle_kind, 0));
    if (needle_kind > hay_kind)
        return -1;
    if (needle_kind < hay_kind)
        return find_mixed(hay, hay_kind, n, needle, needle_kind, m);
    const char *start = hay, *end = start + n * hay_kind, *at = start;
    for (;;) {
        const char *hit = memmem(at, (size_t)(end - at), needle, (size_t)(m * needle_kind));
        if (!hit)
            return -1;
        if ((hit - start) % hay_kind == 0)
            return (hit - start) / hay_kind;
        at = hit + 1;
    }
}

int64_t cw_text_rfind(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                      int64_t m) {
    if (m > n)
        return -1;
    if (m == 0)
        return n;
    if (needle_kind > hay_kind)
        return -1;
    uint32_t first = cw_text_get(needle, needle_kind, 0);
    if (m == 1)
        return cw_text_rfind_char(hay, hay_kind, n, first);
    for (int64_t i = n - m; i >= 0; i--) {
        i = cw_text_rfind_char(hay, hay_kind, i + 1, first);
        if (i < 0 || text_at(hay, hay_kind, i, needle, needle_kind, m))
            return i;
    }
    return -1;
}

int64_t cw_text_count(const void *hay, int hay_kind, int64_t n, const void *needle, int needle_kind,
                      int64_t m, int64_t max) {
    if (m == 0)
        return n + 1 < max ? n + 1 : max;
    int64_t count = 0, at = 0;
    while (count < max) {
        int64_t hit = cw_text_find(CW_TEXT_AT(hay, hay_kind, at), hay_kind, n - at, needle, needle_kind, m);
        if (hit < 0)
            break;
        count++;
        at += hit + m;
    }
    return count;
}

/* Converts one bound; None or not given keeps the default. */
static int64_t range_bound(cw_ctx *cx, cw_value v, int64_t *out) {
    if (v.tag == CW_NULL || v.tag == CW_NONE)
        return 0;
    if (v.tag == CW_INT) {
        *out = v.i;
        return 0;
    }
    if (v.tag != CW_BOOL && !(v.tag == CW_OBJ && CW_TYPE_OF_PTR(v.p)->index))
        return cw_raise_i(cx, &cw_type_TypeError,
                          "slice indices must be integers or None or have an __index__ method");
    return cw_index_clamped(cx, v, out);
}

int64_t cw_text_range(cw_ctx *cx, cw_value start, cw_value end, int64_t len, int64_t *from, int64_t *to) {
    *from = 0;
    *to = INT64_MAX;
    if (range_bound(cx, start, from) < 0 || range_bound(cx, end, to) < 0)
        return -1;
    if (*to > len)
        *to = len;
    else if (*to < 0 && (*to += len) < 0)
        *to = 0;
    if (*from < 0 && (*from += len) < 0)
        *from = 0;
    return 0;
}
