/* sort_template.h: a stable merge sort for one element type; sort.c includes it once per type.
 *
 * The includer defines SORT_NAME(x) (gives each function its name), SORT_ELEM (the element type) and
 * SORT_LT(s, a, b) (1 if a < b, 0 if not, -1 on error).  Algorithm: natural runs, extended by binary
 * insertion to a minimum length, merged in the order of powersort (Munro and Wild 2018), with galloping as in
 * Tim Peters' listsort; it makes the same comparisons in the same order as CPython 3.11's list.sort, so that
 * comparisons with effects, and inconsistent ones (nan), give the same results.
 */

typedef struct {
    SORT_ELEM *base;
    int64_t len;
    int64_t power; /* depth in the merge tree of the border between this run and the next */
} SORT_NAME(run);

typedef struct {
    cw_ctx *cx;
    cw_sort_less less; /* for elements that are compared through a function */
    int64_t min_gallop;
    SORT_ELEM *list;
    int64_t list_len;
    SORT_ELEM *temp;
    int64_t temp_len;
    int64_t nruns;
    SORT_NAME(run) runs[85];
} SORT_NAME(state);

static void SORT_NAME(reverse)(SORT_ELEM *lo, SORT_ELEM *hi) {
    for (hi--; lo < hi; lo++, hi--) {
        SORT_ELEM t = *lo;
        *lo = *hi;
        *hi = t;
    }
}

/* Sorts [lo, hi) by insertion; [lo, start) is sorted already. */
static int64_t SORT_NAME(binary)(SORT_NAME(state) * s, SORT_ELEM *lo, SORT_ELEM *hi, SORT_ELEM *start) {
    if (start == lo)
        start++;
    for (; start < hi; start++) {
        SORT_ELEM pivot = *start, *left = lo, *right = start;
        while (left < right) {
            SORT_ELEM *middle = left + ((right - left) >> 1);
            int64_t less = SORT_LT(s, pivot, *middle);
            if (less < 0)
                return -1;
            if (less)
                right = middle;
            else
                left = middle + 1;
        }
        memmove(left + 1, left, (size_t)(start - left) * sizeof *left);
        *left = pivot;
    }
    return 0;
}

/* Length of the run that begins at lo; *descending if it goes strictly down. */
static int64_t SORT_NAME(count_run)(SORT_NAME(state) * s, SORT_ELEM *lo, SORT_ELEM *hi, int64_t *descending) {
    *descending = 0;
    if (hi - lo < 2)
        return hi - lo;
    int64_t n = 2;
    int64_t less = SORT_LT(s, lo[1], lo[0]);
    if (less < 0)
        return -1;
    *descending = less;
    for (lo += 2; lo < hi; lo++, n++) {
        int64_t down = SORT_LT(s, lo[0], lo[-1]);
        if (down < 0)
            return -1;
        if (down != less)
            break;
    }
    return n;
}

/* Position in the sorted a[0..n) before the leftmost element equal to key, searching outwards from a[hint].
 */
static int64_t SORT_NAME(gallop_left)(SORT_NAME(state) * s, SORT_ELEM key, SORT_ELEM *a, int64_t n,
                                      int64_t hint) {
    int64_t last = 0, offset = 1, less;
    a += hint;
    if ((less = SORT_LT(s, *a, key)) < 0)
        return -1;
    if (less) { /* a[hint] < key: to the right, until a[hint + last] < key <= a[hint + offset] */
        int64_t most = n - hint;
        while (offset < most) {
            if ((less = SORT_LT(s, a[offset], key)) < 0)
                return -1;
            if (!less)
                break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > most)
            offset = most;
        last += hint;
        offset += hint;
    } else { /* to the left, until a[hint - offset] < key <= a[hint - last] */
        int64_t most = hint + 1;
        while (offset < most) {
            if ((less = SORT_LT(s, a[-offset], key)) < 0)
                return -1;
            if (less)
                break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > most)
            offset = most;
        int64_t k = last;
        last = hint - offset;
        offset = hint - k;
    }
    a -= hint;
    last++;
    while (last < offset) {
        int64_t middle = last + ((offset - last) >> 1);
        if ((less = SORT_LT(s, a[middle], key)) < 0)
            return -1;
        if (less)
            last = middle + 1;
        else
            offset = middle;
    }
    return offset;
}

/* Likewise, after the rightmost element equal to key. */
static int64_t SORT_NAME(gallop_right)(SORT_NAME(state) * s, SORT_ELEM key, SORT_ELEM *a, int64_t n,
                                       int64_t hint) {
    int64_t last = 0, offset = 1, less;
    a += hint;
    if ((less = SORT_LT(s, key, *a)) < 0)
        return -1;
    if (less) {
        int64_t most = hint + 1;
        while (offset < most) {
            if ((less = SORT_LT(s, key, a[-offset])) < 0)
                return -1;
            if (!less)
                break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > most)
            offset = most;
        int64_t k = last;
        last = hint - offset;
        offset = hint - k;
    } else {
        int64_t most = n - hint;
        while (offset < most) {
            if ((less = SORT_LT(s, key, a[offset])) < 0)
                return -1;
            if (less)
                break;
            last = offset;
            offset = (offset << 1) + 1;
        }
        if (offset > most)
            offset = most;
        last += hint;
        offset += hint;
    }
    a -= hint;
    last++;
    while (last < offset) {
        int64_t middle = last + ((offset - last) >> 1);
        if ((less = SORT_LT(s, key, a[middle])) < 0)
            return -1;
        if (less)
            offset = middle;
        else
            last = middle + 1;
    }
    return offset;
}

static int64_t SORT_NAME(need)(SORT_NAME(state) * s, int64_t n) {
    if (n <= s->temp_len)
        return 0;
    s->temp = cw_alloc_large(s->cx, n, sizeof(SORT_ELEM), SORT_ATOMIC);
    s->temp_len = s->temp ? n : 0;
    return s->temp ? 0 : -1;
}

#define SORT_COPY(to, from, n) memcpy(to, from, (size_t)(n) * sizeof(SORT_ELEM))
#define SORT_MOVE(to, from, n) memmove(to, from, (size_t)(n) * sizeof(SORT_ELEM))

/* Merges a[0..na) with b[0..nb) = a[na..) in place, na <= nb, through a copy of a. */
static int64_t SORT_NAME(merge_lo)(SORT_NAME(state) * s, SORT_ELEM *a, int64_t na, SORT_ELEM *b, int64_t nb) {
    int64_t status = -1, k, min_gallop = s->min_gallop;
    if (SORT_NAME(need)(s, na) < 0)
        return -1;
    SORT_ELEM *to = a;
    SORT_COPY(s->temp, a, na);
    a = s->temp;
    *to++ = *b++;
    if (--nb == 0)
        goto done;
    if (na == 1)
        goto copy_b;
    for (;;) {
        int64_t a_wins = 0, b_wins = 0;
        for (;;) {
            if ((k = SORT_LT(s, *b, *a)) < 0)
                goto failed;
            if (k) {
                *to++ = *b++;
                b_wins++;
                a_wins = 0;
                if (--nb == 0)
                    goto done;
                if (b_wins >= min_gallop)
                    break;
            } else {
                *to++ = *a++;
                a_wins++;
                b_wins = 0;
                if (--na == 1)
                    goto copy_b;
                if (a_wins >= min_gallop)
                    break;
            }
        }
        min_gallop++;
        do { /* one side wins often: look for where the other's next element belongs */
            min_gallop -= min_gallop > 1;
            s->min_gallop = min_gallop;
            k = SORT_NAME(gallop_right)(s, *b, a, na, 0);
            a_wins = k;
            if (k) {
                if (k < 0)
                    goto failed;
                SORT_COPY(to, a, k);
                to += k;
                a += k;
                na -= k;
                if (na == 1)
                    goto copy_b;
                if (na == 0)
                    goto done; /* only with inconsistent comparisons */
            }
            *to++ = *b++;
            if (--nb == 0)
                goto done;
            k = SORT_NAME(gallop_left)(s, *a, b, nb, 0);
            b_wins = k;
            if (k) {
                if (k < 0)
                    goto failed;
                SORT_MOVE(to, b, k);
                to += k;
                b += k;
                nb -= k;
                if (nb == 0)
                    goto done;
            }
            *to++ = *a++;
            if (--na == 1)
                goto copy_b;
        } while (a_wins >= 7 || b_wins >= 7);
        min_gallop++;
        s->min_gallop = min_gallop;
    }
done:
    status = 0;
failed:
    if (na)
        SORT_COPY(to, a, na);
    return status;
copy_b: /* the last element of a comes after all of b */
    SORT_MOVE(to, b, nb);
    to[nb] = *a;
    return 0;
}

/* Likewise for na >= nb, from the right, through a copy of b. */
static int64_t SORT_NAME(merge_hi)(SORT_NAME(state) * s, SORT_ELEM *a, int64_t na, SORT_ELEM *b, int64_t nb) {
    int64_t status = -1, k, min_gallop = s->min_gallop;
    if (SORT_NAME(need)(s, nb) < 0)
        return -1;
    SORT_ELEM *to = b + nb - 1, *base_a = a, *base_b = s->temp;
    SORT_COPY(s->temp, b, nb);
    b = s->temp + nb - 1;
    a += na - 1;
    *to-- = *a--;
    if (--na == 0)
        goto done;
    if (nb == 1)
        goto copy_a;
    for (;;) {
        int64_t a_wins = 0, b_wins = 0;
        for (;;) {
            if ((k = SORT_LT(s, *b, *a)) < 0)
                goto failed;
            if (k) {
                *to-- = *a--;
                a_wins++;
                b_wins = 0;
                if (--na == 0)
                    goto done;
                if (a_wins >= min_gallop)
                    break;
            } else {
                *to-- = *b--;
                b_wins++;
                a_wins = 0;
                if (--nb == 1)
                    goto copy_a;
                if (b_wins >= min_gallop)
                    break;
            }
        }
        min_gallop++;
        do {
            min_gallop -= min_gallop > 1;
            s->min_gallop = min_gallop;
            k = SORT_NAME(gallop_right)(s, *b, base_a, na, na - 1);
            if (k < 0)
                goto failed;
            k = na - k;
            a_wins = k;
            if (k) {
                to -= k;
                a -= k;
                SORT_MOVE(to + 1, a + 1, k);
                na -= k;
                if (na == 0)
                    goto done;
            }
            *to-- = *b--;
            if (--nb == 1)
                goto copy_a;
            k = SORT_NAME(gallop_left)(s, *a, base_b, nb, nb - 1);
            if (k < 0)
                goto failed;
            k = nb - k;
            b_wins = k;
            if (k) {
                to -= k;
                b -= k;
                SORT_COPY(to + 1, b + 1, k);
                nb -= k;
                if (nb == 1)
                    goto copy_a;
                if (nb == 0)
                    goto done;
            }
            *to-- = *a--;
            if (--na == 0)
                goto done;
        } while (a_wins >= 7 || b_wins >= 7);
        min_gallop++;
        s->min_gallop = min_gallop;
    }
done:
    status = 0;
failed:
    if (nb)
        SORT_COPY(to - (nb - 1), base_b, nb);
    return status;
copy_a: /* the first element of b comes before all of a */
    to -= na;
    a -= na;
    SORT_MOVE(to + 1, a + 1, na);
    *to = *b;
    return 0;
}

/* Merges runs i and i + 1. */
static int64_t SORT_NAME(merge_at)(SORT_NAME(state) * s, int64_t i) {
    SORT_ELEM *a = s->runs[i].base, *b = s->runs[i + 1].base;
    int64_t na = s->runs[i].len, nb = s->runs[i + 1].len;
    s->runs[i].len = na + nb;
    if (i == s->nruns - 3)
        s->runs[i + 1] = s->runs[i + 2];
    s->nruns--;
    int64_t k = SORT_NAME(gallop_right)(s, *b, a, na, 0);
    if (k < 0)
        return -1;
    a += k;
    na -= k;
    if (na == 0)
        return 0;
    nb = SORT_NAME(gallop_left)(s, a[na - 1], b, nb, nb - 1);
    if (nb <= 0)
        return nb;
    return na <= nb ? SORT_NAME(merge_lo)(s, a, na, b, nb) : SORT_NAME(merge_hi)(s, a, na, b, nb);
}

/* Notes a new run of length n behind the last one: merges what lies deeper in the merge tree than their
 * border. */
static int64_t SORT_NAME(found_run)(SORT_NAME(state) * s, int64_t n) {
    if (s->nruns == 0)
        return 0;
    SORT_NAME(run) *last = &s->runs[s->nruns - 1];
    int64_t power = cw_sort_power(last->base - s->list, last->len, n, s->list_len);
    while (s->nruns > 1 && s->runs[s->nruns - 2].power > power)
        if (SORT_NAME(merge_at)(s, s->nruns - 2) < 0)
            return -1;
    s->runs[s->nruns - 1].power = power;
    return 0;
}

static int64_t SORT_NAME(collapse)(SORT_NAME(state) * s) {
    while (s->nruns > 1) {
        int64_t i = s->nruns - 2;
        if (i > 0 && s->runs[i - 1].len < s->runs[i + 1].len)
            i--;
        if (SORT_NAME(merge_at)(s, i) < 0)
            return -1;
    }
    return 0;
}

static int64_t SORT_NAME(sort)(cw_ctx *cx, SORT_ELEM *lo, int64_t n, cw_sort_less less) {
    SORT_NAME(state) s;
    if (n < 2)
        return 0;
    memset(&s, 0, sizeof s);
    s.cx = cx;
    s.less = less;
    s.min_gallop = 7;
    s.list = lo;
    s.list_len = n;
    int64_t minrun = cw_sort_minrun(n);
    do {
        int64_t descending, run = SORT_NAME(count_run)(&s, lo, lo + n, &descending);
        if (run < 0)
            return -1;
        if (descending)
            SORT_NAME(reverse)(lo, lo + run);
        if (run < minrun) {
            int64_t forced = n <= minrun ? n : minrun;
            if (SORT_NAME(binary)(&s, lo, lo + forced, lo + run) < 0)
                return -1;
            run = forced;
        }
        if (SORT_NAME(found_run)(&s, run) < 0)
            return -1;
        s.runs[s.nruns++] = (SORT_NAME(run)){lo, run, 0};
        lo += run;
        n -= run;
    } while (n);
    return SORT_NAME(collapse)(&s);
}

#undef SORT_COPY
#undef SORT_MOVE
#undef SORT_NAME
#undef SORT_ELEM
#undef SORT_LT
#undef SORT_ATOMIC
