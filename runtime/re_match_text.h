/* re_match_text.h: the matching loop for texts of RE_CHAR; included by re_match.c once per width. */

/* How many characters from ptr on a unit matches, at most `most`. */
static int64_t RE_NAME(count)(const re_program *p, const RE_CHAR *text, int64_t ptr, int64_t most, int32_t op,
                              int32_t operand) {
    int64_t i = 0;
    text += ptr;
    switch (op) {
    case RO_ANY_ALL:
        return most;
    case RO_CHAR:
        while (i < most && text[i] == (uint32_t)operand)
            i++;
        return i;
    case RO_ANY:
        operand = '\n'; /* fall through */
    case RO_NOT_CHAR:
        if (sizeof *text == 1 && most > 16) {
            const RE_CHAR *found = (uint32_t)operand < 256 ? memchr(text, operand, (size_t)most) : NULL;
            return found ? found - text : most;
        }
        while (i < most && text[i] != (uint32_t)operand)
            i++;
        return i;
    default: {
        const re_charset *set = p->sets[operand];
        while (i < most && re_charset_has(set, text[i]))
            i++;
        return i;
    }
    }
}

/* The greatest position in [lo, hi] at which the unit at place `next` of the code matches, or -1. */
static inline int64_t RE_NAME(give_back)(const re_state *s, const RE_CHAR *text, int32_t next, int64_t lo,
                                         int64_t hi) {
    if (next < 0)
        return hi;
    const int32_t *code = s->program->code + next;
    if (hi >= s->end)
        hi = s->end - 1;
    if (code[0] == RO_CHAR) {
        while (hi >= lo && text[hi] != (uint32_t)code[1])
            hi--;
    } else {
        const re_charset *set = s->program->sets[code[1]];
        while (hi >= lo && !re_charset_has(set, text[hi]))
            hi--;
    }
    return hi >= lo ? hi : -1;
}

/* Matches at `at`: 1 and s->match_end, 0, or -1 with an exception. */
static int64_t RE_NAME(run)(cw_ctx *cx, re_state *s, int64_t at) {
    const re_program *p = s->program;
    const int32_t *code = p->code, *c = code;
    const RE_CHAR *text = s->text;
    int64_t ptr = at, end = s->end, n, most;
    re_loop *loop;
    int64_t *guard;
    re_entry *e;

    for (;;) {
        switch (*c) {
        case RO_CHAR:
            if (ptr >= end || text[ptr] != (uint32_t)c[1])
                goto fail;
            ptr++;
            c += 2;
            continue;
        case RO_NOT_CHAR:
        case RO_ANY:
        case RO_ANY_ALL:
        case RO_SET:
            if (ptr >= end || !unit_matches(p, c[0], c[1], text[ptr]))
                goto fail;
            ptr++;
            c += 2;
            continue;
        case RO_AT:
            if (!at_matches(s, c[1], c[2], ptr))
                goto fail;
            c += 3;
            continue;
        case RO_MARK:
            if (push(cx, s, ENTRY_MARK, c[1], s->marks[c[1]], s->last_index) < 0)
                return -1;
            s->marks[c[1]] = ptr;
            if (c[1] & 1)
                s->last_index = c[1] / 2 + 1;
            c += 2;
            continue;
        case RO_SPLIT:
            if (c[2] >= 0 && (ptr >= end || !re_charset_has(p->sets[c[2]], text[ptr]))) {
                c = code + c[1];
                continue;
            }
            if (push(cx, s, ENTRY_ALT, c[1], ptr, 0) < 0)
                return -1;
            c += 3;
            continue;
        case RO_JUMP:
            c = code + c[1];
            continue;

        case RO_ONE:
        case RO_ONE_POSSESSIVE:
            most = (uint32_t)c[2] == RE_MAX_REPEAT || (uint32_t)c[2] > end - ptr ? end - ptr : (uint32_t)c[2];
            n = RE_NAME(count)(p, text, ptr, most, c[3], c[4]);
            if (n < (uint32_t)c[1])
                goto fail;
            if (*c == RO_ONE && n > (uint32_t)c[1]) {
                int64_t least = ptr + (uint32_t)c[1];
                if ((n = RE_NAME(give_back)(s, text, c[5], least, ptr + n)) < 0)
                    goto fail;
                ptr = n;
                if (ptr > least && push(cx, s, ENTRY_GREEDY, c - code, least, ptr) < 0)
                    return -1;
            } else {
                ptr += n;
            }
            c += 6;
            continue;
        case RO_ONE_LAZY:
            n = (uint32_t)c[1];
            if (n > end - ptr || (n && RE_NAME(count)(p, text, ptr, n, c[3], c[4]) < n))
                goto fail;
            ptr += n;
            most = (uint32_t)c[2] == RE_MAX_REPEAT ? end : (uint32_t)c[2] - n;
            if (most && push(cx, s, ENTRY_LAZY, c - code, ptr, most) < 0)
                return -1;
            c += 6;
            continue;

        case RO_LOOP:
            loop = &s->loops[c[1]];
            if (push(cx, s, ENTRY_LOOP, c[1], loop->count, loop->last) < 0)
                return -1;
            *loop = (re_loop){-1, -1};
            c = code + c[2];
            continue;
        case RO_UNTIL:
            loop = &s->loops[c[1]];
            n = loop->count + 1;
            if (n >= (uint32_t)c[2]) {
                if ((n >= (uint32_t)c[3] && (uint32_t)c[3] != RE_MAX_REPEAT) || ptr == loop->last) {
                    c += 5;
                    continue;
                }
                if (push(cx, s, ENTRY_ALT, c + 5 - code, ptr, 0) < 0)
                    return -1;
            }
            if (push(cx, s, ENTRY_LOOP, c[1], loop->count, loop->last) < 0)
                return -1;
            if (n >= (uint32_t)c[2])
                loop->last = ptr;
            loop->count = n;
            c = code + c[4];
            continue;
        case RO_UNTIL_LAZY:
            loop = &s->loops[c[1]];
            n = loop->count + 1;
            if (n >= (uint32_t)c[2]) {
                if (push(cx, s, ENTRY_AGAIN, c - code, ptr, 0) < 0)
                    return -1;
                c += 5;
                continue;
            }
            if (push(cx, s, ENTRY_LOOP, c[1], loop->count, loop->last) < 0)
                return -1;
            loop->count = n;
            c = code + c[4];
            continue;

        case RO_ATOMIC:
            s->guards[2 * c[1]] = s->height;
            c += 2;
            continue;
        case RO_ATOMIC_END:
            commit(s, s->guards[2 * c[1]]);
            c += 2;
            continue;
        case RO_LOOK:
        case RO_LOOK_NOT:
            guard = &s->guards[2 * c[1]];
            guard[0] = s->height;
            guard[1] = ptr;
            if (ptr < c[2]) {
                if (*c == RO_LOOK)
                    goto fail;
                c = code + c[3];
                continue;
            }
            if (*c == RO_LOOK_NOT && push(cx, s, ENTRY_ALT, c[3], ptr, 0) < 0)
                return -1;
            ptr -= c[2];
            c += *c == RO_LOOK ? 3 : 4;
            continue;
        case RO_LOOK_END:
            guard = &s->guards[2 * c[1]];
            commit(s, guard[0]);
            ptr = guard[1];
            c += 2;
            continue;
        case RO_LOOK_NOT_END:
            rewind_to(s, s->guards[2 * c[1]]);
            goto fail;

        case RO_BACKREF:
            if ((n = backref_end(s, c[1], c[2], ptr)) < 0)
                goto fail;
            ptr = n;
            c += 3;
            continue;
        case RO_IF:
            n = 2 * (c[1] - 1);
            c = s->marks[n] >= 0 && s->marks[n + 1] >= s->marks[n] ? c + 3 : code + c[2];
            continue;
        case RO_SUCCESS:
            if ((s->match_all && ptr != end) || (s->must_advance && ptr == at))
                goto fail;
            s->match_end = ptr;
            return 1;
        default:
            goto fail;
        }

    fail:
        if ((++s->ticks & 0xfff) == 0 && cw_check_events(cx) < 0)
            return -1;
        if (s->height == 0)
            return 0;
        e = &s->stack[s->height - 1];
        c = code + (e->kind_pc >> 4);
        switch (e->kind_pc & 15) {
        case ENTRY_ALT:
            ptr = e->a;
            s->height--;
            continue;
        case ENTRY_GREEDY:
            n = RE_NAME(give_back)(s, text, c[5], e->a, e->b - 1);
            if (n <= e->a)
                s->height--;
            if (n < 0)
                goto fail;
            ptr = e->b = n;
            c += 6;
            continue;
        case ENTRY_LAZY:
            ptr = e->a;
            if (ptr >= end || !unit_matches(p, c[3], c[4], text[ptr])) {
                s->height--;
                goto fail;
            }
            e->a = ++ptr;
            if (--e->b == 0)
                s->height--;
            c += 6;
            continue;
        case ENTRY_AGAIN:
            ptr = e->a;
            s->height--;
            loop = &s->loops[c[1]];
            n = loop->count + 1;
            if ((n >= (uint32_t)c[3] && (uint32_t)c[3] != RE_MAX_REPEAT) || ptr == loop->last)
                goto fail;
            if (push(cx, s, ENTRY_LOOP, c[1], loop->count, loop->last) < 0)
                return -1;
            *loop = (re_loop){n, ptr};
            c = code + c[4];
            continue;
        default:
            undo(s, e);
            s->height--;
            goto fail;
        }
    }
}
