/* re_parse.c: patterns to trees.
 *
 * Recursive descent over the tokens of re_escape.c. The order of checks and the positions in messages follow
 * CPython's parser, since programs show them. */
#include "re.h"

/* ---------------------------------------------------------------- nodes and sequences */

re_node *re_node_new(cw_ctx *cx, re_kind kind, uint32_t ch) {
    re_node *node = cw_alloc(cx, sizeof *node);
    node->kind = kind;
    node->ch = ch;
    return node;
}

re_node *re_set_of(cw_ctx *cx, const re_item *items, int64_t n, int64_t negate) {
    re_node *node = re_node_new(cx, RE_IN, 0);
    node->items = cw_alloc_atomic(cx, (n ? n : 1) * (int64_t)sizeof(re_item));
    if (n)
        memcpy(node->items, items, (size_t)n * sizeof(re_item));
    node->nitems = n;
    node->negate = (int32_t)negate;
    return node;
}

re_seq *re_seq_new(cw_ctx *cx) {
    return cw_alloc(cx, sizeof(re_seq));
}

void re_seq_append(re_seq *seq, re_node *node) {
    if (seq->last)
        seq->last->next = node;
    else
        seq->first = node;
    seq->last = node;
    seq->len++;
}

/* The same text in both nodes, as far as it can be told without descending. */
static int64_t node_equal(const re_node *a, const re_node *b) {
    if (a->kind != b->kind)
        return 0;
    switch (a->kind) {
    case RE_LITERAL:
    case RE_NOT_LITERAL:
    case RE_AT:
        return a->ch == b->ch;
    case RE_ANY:
        return 1;
    case RE_BACKREF:
        return a->group == b->group;
    case RE_IN:
        return a->nitems == b->nitems && a->negate == b->negate &&
               memcmp(a->items, b->items, (size_t)a->nitems * sizeof(re_item)) == 0;
    default:
        return 0;
    }
}

static int64_t is_repeat(const re_node *node) {
    return node->kind == RE_REPEAT || node->kind == RE_REPEAT_LAZY || node->kind == RE_REPEAT_POSSESSIVE;
}

/* (?:...) without flags */
static int64_t is_plain_group(const re_node *node) {
    return node->kind == RE_GROUP && !node->group && !node->add_flags && !node->del_flags;
}

/* ---------------------------------------------------------------- widths */

static uint64_t add_width(uint64_t sum, uint64_t width, uint64_t times) {
    unsigned __int128 total = (unsigned __int128)width * times + sum;
    return total > RE_MAX_REPEAT ? RE_MAX_REPEAT : (uint64_t)total;
}

static void measure_either(re_tree *t, re_seq *seq, uint64_t *min, uint64_t *max) {
    re_measure(t, seq);
    *min = seq->width_min < *min ? seq->width_min : *min;
    *max = seq->width_max > *max ? seq->width_max : *max;
}

static void measure_node(re_tree *t, const re_node *node, uint64_t *min, uint64_t *max) {
    *min = *max = 0;
    switch (node->kind) {
    case RE_LITERAL:
    case RE_NOT_LITERAL:
    case RE_ANY:
    case RE_IN:
        *min = *max = 1;
        break;
    case RE_BRANCH:
        *min = RE_MAX_REPEAT - 1;
        for (int64_t i = 0; i < node->nbranches; i++)
            measure_either(t, node->branches[i], min, max);
        break;
    case RE_CONDITION:
        *min = node->other ? RE_MAX_REPEAT : 0;
        measure_either(t, node->body, min, max);
        if (node->other)
            measure_either(t, node->other, min, max);
        break;
    case RE_BACKREF:
        *min = RE_MAX_REPEAT;
        measure_either(t, t->groups[node->group], min, max);
        break;
    case RE_GROUP:
    case RE_ATOMIC:
    case RE_REPEAT:
    case RE_REPEAT_LAZY:
    case RE_REPEAT_POSSESSIVE:
        re_measure(t, node->body);
        *min = add_width(0, node->body->width_min, is_repeat(node) ? node->min : 1);
        *max = add_width(0, node->body->width_max, is_repeat(node) ? node->max : 1);
        break;
    case RE_AT:
    case RE_ASSERT:
    case RE_ASSERT_NOT:
        break;
    }
}

void re_measure(re_tree *t, re_seq *seq) {
    if (seq->measured)
        return;
    uint64_t min = 0, max = 0, least, most;
    for (const re_node *node = seq->first; node; node = node->next) {
        measure_node(t, node, &least, &most);
        min = add_width(min, least, 1);
        max = add_width(max, most, 1);
    }
    seq->width_min = min < RE_MAX_REPEAT ? min : RE_MAX_REPEAT - 1;
    seq->width_max = max;
    seq->measured = 1;
}

/* ---------------------------------------------------------------- groups */

int64_t re_open_group(cw_ctx *cx, re_tree *t, cw_value name, cw_value *message) {
    int64_t group = t->ngroups++;
    if (t->ngroups > RE_MAX_GROUPS) {
        *message = cw_str_new(cx, "too many groups", -1);
        return -1;
    }
    if (group >= t->group_cap) {
        re_seq **more = cw_alloc(cx, (group * 2 + 8) * (int64_t)sizeof *more);
        if (group)
            memcpy(more, t->groups, (size_t)group * sizeof *more);
        t->groups = more;
        t->group_cap = group * 2 + 8;
    }
    if (name.tag) {
        cw_value old = cw_dict_get_str(cx, t->names, CW_AS_STR(name));
        if (old.tag) {
            *message = cw_str_format(cx, "redefinition of group name %R as group %ld; was group %ld", &name,
                                     (long)group, (long)old.i);
            return -1;
        }
        cw_dict_set_str(cx, t->names, CW_AS_STR(name), CW_MK_INT(group));
    }
    return group;
}

/* The group with this name for a reference of the given kind, or -1. */
static int64_t find_named(cw_ctx *cx, re_source *s, re_tree *t, cw_value name) {
    if (re_check_name(cx, s, name, 1) < 0)
        return -1;
    cw_value group = cw_dict_get_str(cx, t->names, CW_AS_STR(name));
    if (group.tag)
        return group.i;
    return re_source_error(cx, s, CW_AS_STR(name)->len + 1,
                           cw_str_format(cx, "unknown group name %R", &name));
}

static int64_t fail(cw_ctx *cx, re_source *s, int64_t offset, const char *message) {
    return re_source_error(cx, s, offset, cw_str_new(cx, message, -1));
}

/* ---------------------------------------------------------------- repeats */

/* A decimal number as long as digits last: its value, capped past RE_MAX_REPEAT; *given: there was one. */
static int64_t read_bound(cw_ctx *cx, re_source *s, uint64_t *value, int64_t *given) {
    *value = 0;
    for (*given = 0; re_next_is_digit(s, 10); *given = 1) {
        *value = *value * 10 + (s->next.c - '0');
        if (*value > RE_MAX_REPEAT)
            *value = RE_MAX_REPEAT;
        if (re_source_advance(cx, s) < 0)
            return -1;
    }
    return 0;
}

/* Behind "{": 1 and the bounds; 0: the brace stands for itself; -1 error. */
static int64_t parse_braces(cw_ctx *cx, re_source *s, int64_t here, uint32_t *min, uint32_t *max) {
    uint64_t lo, hi = 0;
    int64_t has_lo, has_hi, closed, comma;
    if (re_next_is(s, '}'))
        return 0;
    if (read_bound(cx, s, &lo, &has_lo) < 0 || (comma = re_source_match(cx, s, ',')) < 0)
        return -1;
    if (!comma) {
        hi = lo;
        has_hi = has_lo;
    } else if (read_bound(cx, s, &hi, &has_hi) < 0) {
        return -1;
    }
    if ((closed = re_source_match(cx, s, '}')) < 0)
        return -1;
    if (!closed)
        return re_source_seek(cx, s, here) < 0 ? -1 : 0;
    if ((has_lo && lo >= RE_MAX_REPEAT) || (has_hi && hi >= RE_MAX_REPEAT))
        return cw_raise_i(cx, &cw_type_OverflowError, "the repetition number is too large");
    *min = (uint32_t)lo;
    *max = has_hi ? (uint32_t)hi : RE_MAX_REPEAT;
    if (has_hi && hi < lo)
        return fail(cx, s, re_source_tell(s) - here, "min repeat greater than max repeat");
    return 1;
}

/* repeat: item ("?" | "*" | "+" | "{" bounds "}") ["?" | "+"]; the sign c is read. */
static int64_t parse_repeat(cw_ctx *cx, re_source *s, re_seq *seq, uint32_t c) {
    int64_t here = re_source_tell(s), lazy, possessive = 0;
    uint32_t min = c == '+', max = c == '?' ? 1 : RE_MAX_REPEAT;
    if (c == '{') {
        int64_t braces = parse_braces(cx, s, here, &min, &max);
        if (braces == 0)
            re_seq_append(seq, re_node_new(cx, RE_LITERAL, '{'));
        if (braces <= 0)
            return braces;
    }
    re_node *item = seq->last;
    if (!item || item->kind == RE_AT)
        return fail(cx, s, re_source_tell(s) - here + 1, "nothing to repeat");
    if (is_repeat(item))
        return fail(cx, s, re_source_tell(s) - here + 1, "multiple repeat");
    if ((lazy = re_source_match(cx, s, '?')) < 0 || (!lazy && (possessive = re_source_match(cx, s, '+')) < 0))
        return -1;
    /* the node becomes the repeat, a copy of it the body */
    re_seq *body = re_seq_new(cx);
    if (is_plain_group(item)) {
        body = item->body;
    } else {
        re_node *copy = re_node_new(cx, item->kind, 0);
        *copy = *item;
        re_seq_append(body, copy);
    }
    *item = (re_node){.kind = lazy         ? RE_REPEAT_LAZY
                              : possessive ? RE_REPEAT_POSSESSIVE
                                           : RE_REPEAT,
                      .min = min,
                      .max = max,
                      .body = body};
    return 0;
}

/* ---------------------------------------------------------------- (? ...) */

static re_seq *parse_branches(cw_ctx *cx, re_source *s, re_tree *t, int64_t verbose, int64_t nested);
static re_seq *parse_seq(cw_ctx *cx, re_source *s, re_tree *t, int64_t verbose, int64_t nested,
                         int64_t first);

static int64_t flag_of(re_token t) {
    static const char letters[] = "iLmsxatu";
    static const int16_t flags[] = {RE_IGNORECASE, RE_LOCALE, RE_MULTILINE, RE_DOTALL,
                                    RE_VERBOSE,    RE_ASCII,  RE_TEMPLATE,  RE_UNICODE};
    const char *at = t.len == 1 && t.c && t.c < 128 ? strchr(letters, (int)t.c) : NULL;
    return at ? flags[at - letters] : 0;
}

/* What stands where a flag or a sign should. */
static int64_t unknown_flag(cw_ctx *cx, re_source *s, re_token t, const char *missing) {
    int64_t alpha = t.len == 1 && cw_uni_is_alpha(t.c);
    return fail(cx, s, t.len, alpha ? "unknown flag" : missing);
}

/* The flags before "-", ":" or ")": that sign in *t. */
static int64_t parse_added_flags(cw_ctx *cx, re_source *s, re_token *t, int64_t *add) {
    static const char expected[] = "missing -, : or )";
    for (;;) {
        int64_t flag = flag_of(*t);
        if (s->is_text && flag == RE_LOCALE)
            return fail(cx, s, 0, "bad inline flags: cannot use 'L' flag with a str pattern");
        if (!s->is_text && flag == RE_UNICODE)
            return fail(cx, s, 0, "bad inline flags: cannot use 'u' flag with a bytes pattern");
        *add |= flag;
        if ((flag & RE_TYPE_FLAGS) && (*add & RE_TYPE_FLAGS) != flag)
            return fail(cx, s, 0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        if (re_source_get(cx, s, t) < 0)
            return -1;
        if (!t->len)
            return fail(cx, s, 0, expected);
        if (t->len == 1 && (t->c == ')' || t->c == '-' || t->c == ':'))
            return 0;
        if (!flag_of(*t))
            return unknown_flag(cx, s, *t, expected);
    }
}

/* The flags between "-" and ":". */
static int64_t parse_dropped_flags(cw_ctx *cx, re_source *s, int64_t *drop) {
    re_token t;
    if (re_source_get(cx, s, &t) < 0)
        return -1;
    if (!t.len)
        return fail(cx, s, 0, "missing flag");
    if (!flag_of(t))
        return unknown_flag(cx, s, t, "missing flag");
    for (;;) {
        if (flag_of(t) & RE_TYPE_FLAGS)
            return fail(cx, s, 0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        *drop |= flag_of(t);
        if (re_source_get(cx, s, &t) < 0)
            return -1;
        if (!t.len)
            return fail(cx, s, 0, "missing :");
        if (t.len == 1 && t.c == ':')
            return 0;
        if (!flag_of(t))
            return unknown_flag(cx, s, t, "missing :");
    }
}

/* (?flags) changes the tree's flags: 1; (?flags-flags:  0; -1 error. */
static int64_t parse_flags(cw_ctx *cx, re_source *s, re_tree *tree, re_token t, int64_t *add, int64_t *drop) {
    if (t.c != '-' && parse_added_flags(cx, s, &t, add) < 0)
        return -1;
    if (t.c == ')') {
        tree->flags |= *add;
        return 1;
    }
    if (*add & RE_GLOBAL_FLAGS)
        return fail(cx, s, 1, "bad inline flags: cannot turn on global flag");
    if (t.c == '-' && parse_dropped_flags(cx, s, drop) < 0)
        return -1;
    if (*drop & RE_GLOBAL_FLAGS)
        return fail(cx, s, 1, "bad inline flags: cannot turn off global flag");
    if (*add & *drop)
        return fail(cx, s, 1, "bad inline flags: flag turned on and off");
    return 0;
}

static int64_t expect_end(cw_ctx *cx, re_source *s, int64_t start) {
    int64_t closed = re_source_match(cx, s, ')');
    if (closed)
        return closed < 0 ? -1 : 0;
    return fail(cx, s, re_source_tell(s) - start, "missing ), unterminated subpattern");
}

/* A token that must be there. */
static int64_t get_token(cw_ctx *cx, re_source *s, re_token *t) {
    if (re_source_get(cx, s, t) < 0)
        return -1;
    return t->len ? 0 : fail(cx, s, 0, "unexpected end of pattern");
}

static int64_t unknown_extension(cw_ctx *cx, re_source *s, re_token t, const char *before) {
    cw_value text = re_token_text(cx, t);
    return re_source_error(cx, s, t.len + (int64_t)strlen(before),
                           cw_str_format(cx, "unknown extension %s%S", before, &text));
}

/* (?#...) */
static int64_t skip_comment(cw_ctx *cx, re_source *s, int64_t start) {
    for (;;) {
        re_token t;
        if (!s->next.len)
            return fail(cx, s, re_source_tell(s) - start, "missing ), unterminated comment");
        if (re_source_get(cx, s, &t) < 0)
            return -1;
        if (t.len == 1 && t.c == ')')
            return 0;
    }
}

/* (?P=name) */
static int64_t parse_named_backref(cw_ctx *cx, re_source *s, re_tree *t, re_seq *seq) {
    cw_value name = re_source_until(cx, s, ')', "group name");
    int64_t group = name.tag ? find_named(cx, s, t, name) : -1;
    if (group < 0)
        return -1;
    if (!t->groups[group])
        return fail(cx, s, CW_AS_STR(name)->len + 1, "cannot refer to an open group");
    if (re_check_lookbehind_group(cx, s, t, group) < 0)
        return -1;
    re_node *node = re_node_new(cx, RE_BACKREF, 0);
    node->group = (int32_t)group;
    re_seq_append(seq, node);
    return 0;
}

typedef struct re_place { /* where a "(" stands */
    int64_t start, verbose, nested;
} re_place;

/* (?=...) (?!...) (?<=...) (?<!...): the "=", "!" or "<" is in t. */
static int64_t parse_assertion(cw_ctx *cx, re_source *s, re_tree *tree, re_seq *seq, re_place at,
                               re_token t) {
    int64_t behind = t.c == '<', outer = tree->lookbehind_group;
    if (behind) {
        if (get_token(cx, s, &t) < 0)
            return -1;
        if (t.len != 1 || (t.c != '=' && t.c != '!'))
            return unknown_extension(cx, s, t, "?<");
        if (outer < 0)
            tree->lookbehind_group = tree->ngroups;
    }
    re_node *node = re_node_new(cx, t.c == '=' ? RE_ASSERT : RE_ASSERT_NOT, 0);
    node->behind = (int32_t)behind;
    node->body = parse_branches(cx, s, tree, at.verbose, at.nested + 1);
    if (!node->body)
        return -1;
    tree->lookbehind_group = outer;
    if (behind)
        re_measure(tree, node->body);
    if (expect_end(cx, s, at.start) < 0)
        return -1;
    re_seq_append(seq, node);
    return 0;
}

/* The number in (?(1)...); CPython checks at the end that the group exists. */
static int64_t condition_number(cw_ctx *cx, re_source *s, re_tree *t, cw_value name) {
    int64_t group, len = CW_AS_STR(name)->len, found = re_group_number(cx, s, name, &group);
    if (found < 0)
        return -1;
    if (!found)
        return re_source_error(cx, s, len + 1, cw_str_format(cx, "bad character in group name %R", &name));
    if (!group)
        return fail(cx, s, len + 1, "bad group number");
    cw_list_append(cx, t->condition_refs, CW_MK_INT(group));
    cw_list_append(cx, t->condition_refs, CW_MK_INT(re_source_tell(s) - len - 1));
    if (re_warn_group_number(cx, s, name) < 0)
        return -1;
    return group;
}

/* (?(group)yes|no) */
static int64_t parse_condition(cw_ctx *cx, re_source *s, re_tree *t, re_seq *seq, re_place at) {
    cw_value name = re_source_until(cx, s, ')', "group name");
    if (!name.tag)
        return -1;
    int64_t group =
        re_is_identifier(cx, name) ? find_named(cx, s, t, name) : condition_number(cx, s, t, name);
    if (group < 0 || re_check_lookbehind_group(cx, s, t, group) < 0)
        return -1;
    re_node *node = re_node_new(cx, RE_CONDITION, 0);
    node->group = (int32_t)group;
    if (!(node->body = parse_seq(cx, s, t, at.verbose, at.nested + 1, 0)))
        return -1;
    int64_t more = re_source_match(cx, s, '|');
    if (more < 0 || (more && !(node->other = parse_seq(cx, s, t, at.verbose, at.nested + 1, 0))))
        return -1;
    if (more && re_next_is(s, '|'))
        return fail(cx, s, 0, "conditional backref with more than two branches");
    if (expect_end(cx, s, at.start) < 0)
        return -1;
    re_seq_append(seq, node);
    return 0;
}

typedef struct re_open { /* a group whose contents come next */
    int64_t capture, atomic, add, drop;
    cw_value name;
} re_open;

/* (?P<name>...) and (?P=name): 1: the group's contents follow, 0: done, -1. */
static int64_t parse_python_extension(cw_ctx *cx, re_source *s, re_tree *tree, re_seq *seq, re_open *open) {
    re_token t;
    int64_t named = re_source_match(cx, s, '<'), backref = named ? named : re_source_match(cx, s, '=');
    if (backref < 0)
        return -1;
    if (named) {
        open->name = re_source_until(cx, s, '>', "group name");
        return open->name.tag && re_check_name(cx, s, open->name, 1) == 0 ? 1 : -1;
    }
    if (backref)
        return parse_named_backref(cx, s, tree, seq);
    return get_token(cx, s, &t) < 0 ? -1 : unknown_extension(cx, s, t, "?P");
}

/* Behind "(?": 1: the group's contents follow, 0: done, -1. */
static int64_t parse_extension(cw_ctx *cx, re_source *s, re_tree *tree, re_seq *seq, re_place *at,
                               int64_t first, re_open *open) {
    re_token t;
    if (get_token(cx, s, &t) < 0)
        return -1;
    switch (t.len == 1 ? t.c : 0) {
    case 'P':
        return parse_python_extension(cx, s, tree, seq, open);
    case '#':
        return skip_comment(cx, s, at->start);
    case '=':
    case '!':
    case '<':
        return parse_assertion(cx, s, tree, seq, *at, t);
    case '(':
        return parse_condition(cx, s, tree, seq, *at);
    case ':':
    case '>':
        open->capture = 0;
        open->atomic = t.c == '>';
        return 1;
    default:
        break;
    }
    if (!flag_of(t) && !(t.len == 1 && t.c == '-'))
        return unknown_extension(cx, s, t, "?");
    int64_t global = parse_flags(cx, s, tree, t, &open->add, &open->drop);
    open->capture = 0;
    if (global <= 0)
        return global < 0 ? -1 : 1;
    if (!first || seq->len)
        return fail(cx, s, re_source_tell(s) - at->start, "global flags not at the start of the expression");
    at->verbose = tree->flags & RE_VERBOSE;
    return 0;
}

/* group: "(" ["?" extension] branches ")"; the "(" is read. May switch *verbose. */
static int64_t parse_group(cw_ctx *cx, re_source *s, re_tree *t, re_seq *seq, int64_t *verbose,
                           int64_t nested, int64_t first) {
    re_place at = {re_source_tell(s) - 1, *verbose, nested};
    re_open open = {.capture = 1};
    int64_t extension = re_source_match(cx, s, '?'), group = 0;
    if (extension > 0) {
        extension = parse_extension(cx, s, t, seq, &at, first, &open);
        *verbose = at.verbose;
        if (extension <= 0)
            return extension;
    }
    if (extension < 0)
        return -1;
    if (open.capture) {
        cw_value message = CW_MK_NULL;
        group = re_open_group(cx, t, open.name, &message);
        if (group < 0)
            return re_source_error(cx, s, open.name.tag ? CW_AS_STR(open.name)->len + 1 : 0, message);
    }
    int64_t inner = (*verbose || (open.add & RE_VERBOSE)) && !(open.drop & RE_VERBOSE);
    re_node *node = re_node_new(cx, open.atomic ? RE_ATOMIC : RE_GROUP, 0);
    node->body = parse_branches(cx, s, t, inner, nested + 1);
    if (!node->body || expect_end(cx, s, at.start) < 0)
        return -1;
    if (group) {
        re_measure(t, node->body);
        t->groups[group] = node->body;
    }
    node->group = (int32_t)group;
    node->add_flags = (int32_t)open.add;
    node->del_flags = (int32_t)open.drop;
    re_seq_append(seq, node);
    return 0;
}

/* ---------------------------------------------------------------- sequences and branches */

/* Replaces (?:...) groups by their contents. */
static re_seq *unpack_groups(cw_ctx *cx, re_seq *seq) {
    re_seq *flat = re_seq_new(cx);
    for (re_node *node = seq->first, *next; node; node = next) {
        next = node->next;
        node->next = NULL;
        if (!is_plain_group(node)) {
            re_seq_append(flat, node);
        } else if (node->body->len) {
            if (flat->last)
                flat->last->next = node->body->first;
            else
                flat->first = node->body->first;
            flat->last = node->body->last;
            flat->len += node->body->len;
        }
    }
    return flat;
}

static int64_t skip_line(cw_ctx *cx, re_source *s) {
    re_token t;
    do {
        if (re_source_get(cx, s, &t) < 0)
            return -1;
    } while (t.len && !(t.len == 1 && t.c == '\n'));
    return 0;
}

/* One item of a sequence, or a repeat sign for the one before; the token t is read. */
static int64_t parse_item(cw_ctx *cx, re_source *s, re_tree *tree, re_seq *seq, re_token t, int64_t *verbose,
                          int64_t nested, int64_t first) {
    re_node *node;
    switch (t.c) {
    case '\\':
        node = re_parse_escape(cx, s, tree, t);
        break;
    case '[':
        node = re_parse_set(cx, s);
        break;
    case '*':
    case '+':
    case '?':
    case '{':
        return parse_repeat(cx, s, seq, t.c);
    case '.':
        node = re_node_new(cx, RE_ANY, 0);
        break;
    case '(':
        return parse_group(cx, s, tree, seq, verbose, nested, first);
    case '^':
        node = re_node_new(cx, RE_AT, RE_AT_BEGINNING);
        break;
    case '$':
        node = re_node_new(cx, RE_AT, RE_AT_END);
        break;
    default:
        node = re_node_new(cx, RE_LITERAL, t.c);
        break;
    }
    if (!node)
        return -1;
    re_seq_append(seq, node);
    return 0;
}

/* seq: item*, up to "|", ")" or the end. NULL on error. */
static re_seq *parse_seq(cw_ctx *cx, re_source *s, re_tree *tree, int64_t verbose, int64_t nested,
                         int64_t first) {
    re_seq *seq = re_seq_new(cx);
    while (s->next.len && !re_next_is(s, '|') && !re_next_is(s, ')')) {
        re_token t;
        if (re_source_get(cx, s, &t) < 0)
            return NULL;
        if (verbose && t.len == 1) {
            if (t.c < 128 && t.c && strchr(" \t\n\r\v\f", (int)t.c))
                continue;
            if (t.c == '#') {
                if (skip_line(cx, s) < 0)
                    return NULL;
                continue;
            }
        }
        if (parse_item(cx, s, tree, seq, t, &verbose, nested, first) < 0)
            return NULL;
    }
    return unpack_groups(cx, seq);
}

static void drop_first(re_seq *seq) {
    seq->first = seq->first->next;
    if (!seq->first)
        seq->last = NULL;
    seq->len--;
}

/* Moves what all branches begin with before them: ab|ac becomes a(?:b|c). */
static void factor_prefix(re_seq **branches, int64_t n, re_seq *into) {
    for (;;) {
        for (int64_t i = 0; i < n; i++)
            if (!branches[i]->len || !node_equal(branches[i]->first, branches[0]->first))
                return;
        re_node *node = branches[0]->first;
        for (int64_t i = 0; i < n; i++)
            drop_first(branches[i]);
        node->next = NULL;
        re_seq_append(into, node);
    }
}

/* a|b|[cd] as one set, or NULL. */
static re_node *branches_as_set(cw_ctx *cx, re_seq **branches, int64_t n) {
    int64_t nitems = 0;
    for (int64_t i = 0; i < n; i++) {
        const re_node *node = branches[i]->first;
        if (branches[i]->len != 1 || (node->kind != RE_LITERAL && (node->kind != RE_IN || node->negate)))
            return NULL;
        nitems += node->kind == RE_LITERAL ? 1 : node->nitems;
    }
    re_item *items = cw_alloc_atomic(cx, nitems * (int64_t)sizeof *items), *to = items;
    for (int64_t i = 0; i < n; i++) {
        const re_node *node = branches[i]->first;
        if (node->kind == RE_LITERAL)
            *to++ = (re_item){RE_ITEM_CHAR, node->ch, node->ch};
        for (int64_t k = 0; k < node->nitems; k++)
            *to++ = node->items[k];
    }
    return re_set_of(cx, items, nitems, 0);
}

/* Makes one sequence of n > 1 branches. */
static re_seq *join_branches(cw_ctx *cx, re_seq **branches, int64_t n) {
    re_seq *seq = re_seq_new(cx);
    factor_prefix(branches, n, seq);
    re_node *node = branches_as_set(cx, branches, n);
    if (!node) {
        node = re_node_new(cx, RE_BRANCH, 0);
        node->branches = branches;
        node->nbranches = n;
    }
    re_seq_append(seq, node);
    return seq;
}

/* branches: seq ("|" seq)*. NULL on error. */
static re_seq *parse_branches(cw_ctx *cx, re_source *s, re_tree *t, int64_t verbose, int64_t nested) {
    re_seq **branches = NULL;
    int64_t n = 0, cap = 0, more = 1;
    if (cw_enter_recursive(cx, "") < 0)
        return NULL;
    while (more > 0) {
        if (n == cap) {
            cap = cap * 2 + 2;
            re_seq **grown = cw_alloc(cx, cap * (int64_t)sizeof *grown);
            if (n)
                memcpy(grown, branches, (size_t)n * sizeof *grown);
            branches = grown;
        }
        branches[n] = parse_seq(cx, s, t, verbose, nested + 1, !nested && !n);
        more = branches[n++] ? re_source_match(cx, s, '|') : -1;
        if (!nested)
            verbose = t->flags & RE_VERBOSE;
    }
    cw_leave_recursive(cx);
    if (more < 0)
        return NULL;
    return n == 1 ? branches[0] : join_branches(cx, branches, n);
}

/* ---------------------------------------------------------------- whole patterns */

/* Flags against the kind of text; str patterns are Unicode unless ASCII. */
static int64_t check_flags(cw_ctx *cx, int64_t is_text, int64_t *flags) {
    const char *message = NULL;
    if (is_text && (*flags & RE_LOCALE))
        message = "cannot use LOCALE flag with a str pattern";
    else if (is_text && (*flags & RE_ASCII) && (*flags & RE_UNICODE))
        message = "ASCII and UNICODE flags are incompatible";
    else if (!is_text && (*flags & RE_UNICODE))
        message = "cannot use UNICODE flag with a bytes pattern";
    else if (!is_text && (*flags & RE_LOCALE) && (*flags & RE_ASCII))
        message = "ASCII and LOCALE flags are incompatible";
    if (message)
        return cw_raise_i(cx, &cw_type_ValueError, "%s", message);
    if (is_text && !(*flags & RE_ASCII))
        *flags |= RE_UNICODE;
    return 0;
}

/* Conditions on groups that the pattern does not have. */
static int64_t check_conditions(cw_ctx *cx, re_source *s, re_tree *t) {
    for (int64_t i = 0; i < t->condition_refs->len; i += 2) {
        int64_t group = cw_list_get(t->condition_refs, i).i;
        if (group >= t->ngroups)
            return re_error(cx, cw_str_format(cx, "invalid group reference %ld", (long)group), s->text,
                            cw_list_get(t->condition_refs, i + 1).i);
    }
    return 0;
}

re_tree *re_tree_new(cw_ctx *cx, int64_t flags) {
    re_tree *t = cw_alloc(cx, sizeof *t);
    t->flags = flags;
    t->names = cw_dict_new(cx);
    t->condition_refs = cw_list_new(cx, 0).p;
    t->lookbehind_group = -1;
    cw_value message;
    re_open_group(cx, t, CW_MK_NULL, &message); /* group 0 */
    return t;
}

re_tree *re_parse(cw_ctx *cx, cw_value text, int64_t flags) {
    re_source s;
    re_tree *t = re_tree_new(cx, flags);
    if (re_source_init(cx, &s, text) < 0)
        return NULL;
    t->body = parse_branches(cx, &s, t, flags & RE_VERBOSE, 0);
    if (!t->body || check_flags(cx, s.is_text, &t->flags) < 0)
        return NULL;
    if (s.next.len) {
        fail(cx, &s, 0, "unbalanced parenthesis");
        return NULL;
    }
    return check_conditions(cx, &s, t) < 0 ? NULL : t;
}
