/* re_build.c: trees to programs. */
#include "re.h"

typedef struct builder {
    cw_ctx *cx;
    re_tree *tree;
    re_program *program;
    int64_t code_cap, sets_cap;
    int32_t *ones; /* places of the RO_ONE... */
    int64_t nones, ones_cap;
    int64_t failed;
} builder;

static int64_t build_seq(builder *b, re_seq *seq, int64_t flags);

/* ---------------------------------------------------------------- code */

static int64_t emit(builder *b, int64_t word) {
    re_program *p = b->program;
    if (p->len == b->code_cap) {
        b->code_cap = b->code_cap * 2 + 32;
        int32_t *more = cw_alloc_atomic(b->cx, b->code_cap * 4);
        if (p->len)
            memcpy(more, p->code, (size_t)p->len * 4);
        p->code = more;
    }
    p->code[p->len] = (int32_t)word;
    return p->len++;
}

static int64_t emit2(builder *b, int64_t op, int64_t operand) {
    emit(b, op);
    return emit(b, operand);
}

/* The place of an operand gets the present end of the code. */
static void patch(builder *b, int64_t place) {
    b->program->code[place] = (int32_t)b->program->len;
}

static int64_t add_set(builder *b, re_charset *set) {
    re_program *p = b->program;
    if (p->nsets == b->sets_cap) {
        b->sets_cap = b->sets_cap * 2 + 4;
        re_charset **more = cw_alloc(b->cx, b->sets_cap * (int64_t)sizeof *more);
        if (p->nsets)
            memcpy(more, p->sets, (size_t)p->nsets * sizeof *more);
        p->sets = more;
    }
    p->sets[p->nsets] = set;
    return p->nsets++;
}

static int64_t combine_flags(int64_t flags, int64_t add, int64_t drop) {
    if (add & RE_TYPE_FLAGS)
        flags &= ~RE_TYPE_FLAGS;
    return (flags | add) & ~drop;
}

/* ---------------------------------------------------------------- units */

typedef struct unit {
    int64_t op, operand;
} unit;

static unit unit_of_char(builder *b, const re_node *node, int64_t flags) {
    int64_t negate = node->kind == RE_NOT_LITERAL;
    if (!(flags & RE_IGNORECASE) || (!(flags & RE_LOCALE) && !re_is_cased(node->ch, flags)))
        return (unit){negate ? RO_NOT_CHAR : RO_CHAR, node->ch};
    return (unit){RO_SET, add_set(b, re_charset_of_char(b->cx, node->ch, negate, flags))};
}

/* How a node matches one character; op RO_FAIL if it is no such node. */
static unit unit_of(builder *b, const re_node *node, int64_t flags) {
    switch (node->kind) {
    case RE_LITERAL:
    case RE_NOT_LITERAL:
        return unit_of_char(b, node, flags);
    case RE_ANY:
        return (unit){flags & RE_DOTALL ? RO_ANY_ALL : RO_ANY, 0};
    case RE_IN:
        return (unit){RO_SET,
                      add_set(b, re_charset_build(b->cx, node->items, node->nitems, node->negate, flags))};
    default:
        return (unit){RO_FAIL, 0};
    }
}

static int64_t is_unit(const re_node *node) {
    return node->kind == RE_LITERAL || node->kind == RE_NOT_LITERAL || node->kind == RE_ANY ||
           node->kind == RE_IN;
}

/* The only node of a sequence if it is a unit, seen through groups that capture nothing; its flags. */
static const re_node *simple_body(const re_seq *seq, int64_t *flags) {
    while (seq->len == 1 && seq->first->kind == RE_GROUP && !seq->first->group) {
        *flags = combine_flags(*flags, seq->first->add_flags, seq->first->del_flags);
        seq = seq->first->body;
    }
    return seq->len == 1 && is_unit(seq->first) ? seq->first : NULL;
}

/* ---------------------------------------------------------------- what a match may begin with */

typedef struct first_set {
    uint32_t bitmap[8];
    int64_t others; /* characters from 256 on */
    int64_t any;    /* nothing is known */
} first_set;

static void first_of_unit(builder *b, unit u, first_set *to) {
    const re_charset *set = u.op == RO_SET ? b->program->sets[u.operand] : NULL;
    if (u.op == RO_CHAR && u.operand < 256) {
        to->bitmap[u.operand >> 5] |= 1u << (u.operand & 31);
        return;
    }
    if (u.op == RO_CHAR) {
        to->others = 1;
    } else if (set && !set->dynamic) {
        for (int i = 0; i < 8; i++)
            to->bitmap[i] |= set->bitmap[i];
        to->others |= re_charset_beyond(set);
    } else {
        to->any = 1;
    }
}

static int64_t first_of_seq(builder *b, const re_seq *seq, int64_t flags, first_set *to);

/* Adds the first characters of a node; 1 if it may match without any. */
static int64_t first_of_node(builder *b, const re_node *node, int64_t flags, first_set *to) {
    int64_t empty = 0;
    switch (node->kind) {
    case RE_AT:
    case RE_ASSERT:
    case RE_ASSERT_NOT:
        return 1;
    case RE_GROUP:
        return first_of_seq(b, node->body, combine_flags(flags, node->add_flags, node->del_flags), to);
    case RE_ATOMIC:
        return first_of_seq(b, node->body, flags, to);
    case RE_REPEAT:
    case RE_REPEAT_LAZY:
    case RE_REPEAT_POSSESSIVE:
        return first_of_seq(b, node->body, flags, to) || node->min == 0;
    case RE_BRANCH:
        for (int64_t i = 0; i < node->nbranches; i++)
            empty |= first_of_seq(b, node->branches[i], flags, to);
        return empty;
    case RE_BACKREF:
    case RE_CONDITION:
        to->any = 1;
        return 0;
    default:
        first_of_unit(b, unit_of(b, node, flags), to);
        return 0;
    }
}

static int64_t first_of_seq(builder *b, const re_seq *seq, int64_t flags, first_set *to) {
    for (const re_node *node = seq->first; node; node = node->next)
        if (to->any || !first_of_node(b, node, flags, to))
            return 0;
    return 1;
}

/* The set, or NULL if it says nothing. The sets made on the way are dropped. */
static re_charset *first_chars(builder *b, const re_seq *seq, int64_t flags) {
    first_set first = {{0}, 0, 0};
    int64_t nsets = b->program->nsets, empty = first_of_seq(b, seq, flags, &first);
    b->program->nsets = nsets;
    return empty || first.any ? NULL : re_charset_of_bitmap(b->cx, first.bitmap, first.others);
}

/* ---------------------------------------------------------------- nodes */

static int64_t fail(builder *b, cw_value message) {
    return re_error(b->cx, message, CW_MK_NULL, 0);
}

/* A repeat of one character. */
static void build_one(builder *b, const re_node *node, unit u) {
    if (b->nones == b->ones_cap) {
        b->ones_cap = b->ones_cap * 2 + 8;
        int32_t *more = cw_alloc_atomic(b->cx, b->ones_cap * 4);
        if (b->nones)
            memcpy(more, b->ones, (size_t)b->nones * 4);
        b->ones = more;
    }
    b->ones[b->nones++] = (int32_t)emit(b, node->kind == RE_REPEAT        ? RO_ONE
                                           : node->kind == RE_REPEAT_LAZY ? RO_ONE_LAZY
                                                                          : RO_ONE_POSSESSIVE);
    emit2(b, node->min, node->max);
    emit2(b, u.op, u.operand);
    emit(b, -1);
}

/* Repeats of several characters. A possessive one is an atomic loop over an atomic body. */
static int64_t build_loop(builder *b, const re_node *node, int64_t flags) {
    re_program *p = b->program;
    int64_t possessive = node->kind == RE_REPEAT_POSSESSIVE, outer = 0, inner = 0;
    if (possessive) {
        outer = p->nguards++;
        inner = p->nguards++;
        emit2(b, RO_ATOMIC, outer);
    }
    int64_t loop = p->nloops++;
    emit2(b, RO_LOOP, loop);
    int64_t until = emit(b, 0), body = p->len;
    if (possessive)
        emit2(b, RO_ATOMIC, inner);
    if (build_seq(b, node->body, flags) < 0)
        return -1;
    if (possessive)
        emit2(b, RO_ATOMIC_END, inner);
    patch(b, until);
    emit2(b, node->kind == RE_REPEAT_LAZY ? RO_UNTIL_LAZY : RO_UNTIL, loop);
    emit2(b, node->min, node->max);
    emit(b, body);
    if (possessive)
        emit2(b, RO_ATOMIC_END, outer);
    return 0;
}

static int64_t build_repeat(builder *b, const re_node *node, int64_t flags) {
    static const char *const names[] = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"};
    if (flags & RE_TEMPLATE)
        return fail(b, cw_str_format(b->cx, "internal: unsupported template operator %s",
                                     names[node->kind - RE_REPEAT]));
    int64_t inner = flags;
    const re_node *simple = simple_body(node->body, &inner);
    if (!simple)
        return build_loop(b, node, flags);
    build_one(b, node, unit_of(b, simple, inner));
    return 0;
}

static int64_t build_branch(builder *b, const re_node *node, int64_t flags) {
    int64_t last = 0; /* chain of jumps to the end */
    for (int64_t i = 0; i < node->nbranches; i++) {
        int64_t split = 0;
        if (i + 1 < node->nbranches) {
            re_charset *first = first_chars(b, node->branches[i], flags);
            split = emit2(b, RO_SPLIT, 0);
            emit(b, first ? add_set(b, first) : -1);
        }
        if (build_seq(b, node->branches[i], flags) < 0)
            return -1;
        if (i + 1 < node->nbranches) {
            last = emit2(b, RO_JUMP, last);
            patch(b, split);
        }
    }
    while (last) {
        int64_t before = b->program->code[last];
        patch(b, last);
        last = before;
    }
    return 0;
}

/* Assertions; CPython wants lookbehind to have one width. */
static int64_t build_assertion(builder *b, const re_node *node, int64_t flags) {
    int64_t back = 0, guard = b->program->nguards++, after = 0, negative = node->kind == RE_ASSERT_NOT;
    if (node->behind) {
        re_measure(b->tree, node->body);
        if (node->body->width_min != node->body->width_max)
            return fail(b, cw_str_new(b->cx, "look-behind requires fixed-width pattern", -1));
        back = (int64_t)node->body->width_min;
    }
    emit2(b, negative ? RO_LOOK_NOT : RO_LOOK, guard);
    emit(b, back);
    if (negative)
        after = emit(b, 0);
    if (build_seq(b, node->body, flags) < 0)
        return -1;
    emit2(b, negative ? RO_LOOK_NOT_END : RO_LOOK_END, guard);
    if (negative)
        patch(b, after);
    return 0;
}

static int64_t build_condition(builder *b, const re_node *node, int64_t flags) {
    emit2(b, RO_IF, node->group);
    int64_t otherwise = emit(b, 0);
    if (build_seq(b, node->body, flags) < 0)
        return -1;
    if (!node->other || !node->other->len) {
        patch(b, otherwise);
        return 0;
    }
    int64_t end = emit2(b, RO_JUMP, 0);
    patch(b, otherwise);
    if (build_seq(b, node->other, flags) < 0)
        return -1;
    patch(b, end);
    return 0;
}

static int64_t build_group(builder *b, const re_node *node, int64_t flags) {
    if (node->group)
        emit2(b, RO_MARK, 2 * (node->group - 1));
    if (build_seq(b, node->body, combine_flags(flags, node->add_flags, node->del_flags)) < 0)
        return -1;
    if (node->group)
        emit2(b, RO_MARK, 2 * (node->group - 1) + 1);
    return 0;
}

static void build_at(builder *b, re_at at, int64_t flags) {
    if (flags & RE_MULTILINE)
        at = at == RE_AT_BEGINNING ? RE_AT_BEGINNING_LINE : at == RE_AT_END ? RE_AT_END_LINE : at;
    emit2(b, RO_AT, at);
    emit(b, flags & RE_LOCALE ? RE_MODE_LOCALE : flags & RE_UNICODE ? RE_MODE_UNICODE : RE_MODE_ASCII);
}

static int64_t build_node(builder *b, const re_node *node, int64_t flags) {
    unit u;
    int64_t guard;
    switch (node->kind) {
    case RE_AT:
        build_at(b, (re_at)node->ch, flags);
        return 0;
    case RE_BRANCH:
        return build_branch(b, node, flags);
    case RE_GROUP:
        return build_group(b, node, flags);
    case RE_ATOMIC:
        guard = b->program->nguards++;
        emit2(b, RO_ATOMIC, guard);
        if (build_seq(b, node->body, flags) < 0)
            return -1;
        emit2(b, RO_ATOMIC_END, guard);
        return 0;
    case RE_ASSERT:
    case RE_ASSERT_NOT:
        return build_assertion(b, node, flags);
    case RE_REPEAT:
    case RE_REPEAT_LAZY:
    case RE_REPEAT_POSSESSIVE:
        return build_repeat(b, node, flags);
    case RE_BACKREF:
        emit2(b, RO_BACKREF, node->group);
        emit(b, re_fold_mode(flags));
        return 0;
    case RE_CONDITION:
        return build_condition(b, node, flags);
    default:
        u = unit_of(b, node, flags);
        emit2(b, u.op, u.operand);
        return 0;
    }
}

static int64_t build_seq(builder *b, re_seq *seq, int64_t flags) {
    for (const re_node *node = seq->first; node; node = node->next)
        if (build_node(b, node, flags) < 0)
            return -1;
    return 0;
}

/* ---------------------------------------------------------------- whole programs */

/* Each repeat of one character learns which unit comes behind it: it gives back up to there at once. */
static void link_ones(builder *b) {
    int32_t *code = b->program->code;
    for (int64_t i = 0; i < b->nones; i++) {
        int64_t next = b->ones[i] + 6;
        while (code[next] == RO_MARK || code[next] == RO_JUMP)
            next = code[next] == RO_MARK ? next + 2 : code[next + 1];
        if (code[next] == RO_CHAR || (code[next] == RO_SET && !b->program->sets[code[next + 1]]->dynamic))
            code[b->ones[i] + 5] = (int32_t)next;
    }
}

/* The characters that the pattern begins with whatever happens. */
static void find_prefix(builder *b, const re_seq *seq, int64_t flags) {
    uint32_t *prefix = cw_alloc_atomic(b->cx, (seq->len + 1) * 4);
    int64_t n = 0;
    const re_node *node = seq->first;
    for (; node && node->kind == RE_LITERAL; node = node->next) {
        if ((flags & RE_IGNORECASE) && ((flags & RE_LOCALE) || re_is_cased(node->ch, flags)))
            break;
        prefix[n++] = node->ch;
    }
    if (n)
        b->program->prefix = cw_str_of_units(b->cx, prefix, 4, n);
    b->program->whole = n && !node;
}

re_program *re_build(cw_ctx *cx, re_tree *t) {
    re_program *p = cw_alloc(cx, sizeof *p);
    builder b = {.cx = cx, .tree = t, .program = p};
    p->flags = t->flags;
    p->ngroups = t->ngroups - 1;
    if (build_seq(&b, t->body, t->flags) < 0)
        return NULL;
    emit(&b, RO_SUCCESS);
    link_ones(&b);
    find_prefix(&b, t->body, t->flags);
    p->anchored =
        p->code[0] == RO_AT && (p->code[1] == RE_AT_BEGINNING || p->code[1] == RE_AT_BEGINNING_STRING);
    if (!p->prefix && !p->anchored)
        p->first = first_chars(&b, t->body, t->flags);
    return p;
}
