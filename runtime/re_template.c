/* re_template.c: replacement texts of Pattern.sub and Match.expand. */
#include "re.h"

typedef struct template_builder {
    cw_ctx *cx;
    re_source s;
    re_pattern *pattern;
    cw_strbuild literal;
    int64_t nliteral; /* characters in it */
    cw_list *parts;
    int64_t ngroups;
} template_builder;

static void add_char(template_builder *b, uint32_t c) {
    cw_strbuild_char(b->cx, &b->literal, c);
    b->nliteral++;
}

/* Ends the literal text before a reference; 0 or -1. */
static int64_t end_literal(template_builder *b) {
    if (!b->nliteral)
        return 0;
    cw_value text = cw_strbuild_finish(b->cx, &b->literal);
    if (text.tag && !b->s.is_text)
        text = cw_str_encode(b->cx, CW_AS_STR(text), "latin-1", "strict");
    cw_strbuild_init(&b->literal);
    b->nliteral = 0;
    return text.tag ? cw_list_append(b->cx, b->parts, text) : -1;
}

static int64_t add_group(template_builder *b, int64_t group, int64_t offset) {
    if (group > b->pattern->groups)
        return re_source_error(b->cx, &b->s, offset,
                               cw_str_format(b->cx, "invalid group reference %ld", (long)group));
    b->ngroups++;
    return end_literal(b) < 0 ? -1 : cw_list_append(b->cx, b->parts, CW_MK_INT(group));
}

/* \g<name> or \g<number> */
static int64_t parse_named(template_builder *b) {
    cw_ctx *cx = b->cx;
    re_source *s = &b->s;
    int64_t open = re_source_match(cx, s, '<'), group;
    if (open <= 0)
        return open < 0 ? -1 : re_source_error(cx, s, 0, cw_str_new(cx, "missing <", -1));
    cw_value name = re_source_until(cx, s, '>', "group name"), found;
    if (!name.tag)
        return -1;
    int64_t len = CW_AS_STR(name)->len;
    if (re_is_identifier(cx, name)) {
        if (re_check_name(cx, s, name, 1) < 0)
            return -1;
        found = cw_object_getitem(cx, b->pattern->names, name);
        if (!found.tag) {
            if (!cw_pending_is(cx, &cw_type_KeyError))
                return -1;
            cw_clear(cx);
            return cw_raise_i(cx, &cw_type_IndexError, "unknown group name %R", &name);
        }
        return add_group(b, found.i, len + 1);
    }
    int64_t number = re_group_number(cx, s, name, &group);
    if (number <= 0)
        return number < 0 ? -1
                          : re_source_error(cx, s, len + 1,
                                            cw_str_format(cx, "bad character in group name %R", &name));
    if (re_warn_group_number(cx, s, name) < 0)
        return -1;
    return add_group(b, group, len + 1);
}

/* Takes an octal digit if one comes: 1 and *value, 0, -1. */
static int64_t octal_digit(template_builder *b, int64_t *value) {
    if (!re_next_is_digit(&b->s, 8))
        return 0;
    *value = *value * 8 + (b->s.next.c - '0');
    return re_source_advance(b->cx, &b->s) < 0 ? -1 : 1;
}

/* \0oo, \ooo or a reference by one or two digits. */
static int64_t parse_number(template_builder *b, uint32_t c) {
    re_source *s = &b->s;
    int64_t from = re_source_tell(s) - 2, value = c - '0', more;
    if (c == '0') {
        if ((more = octal_digit(b, &value)) < 0 || (more && octal_digit(b, &value) < 0))
            return -1;
        add_char(b, (uint32_t)value & 0xff);
        return 0;
    }
    if (re_next_is_digit(s, 10)) {
        uint32_t second = s->next.c;
        int64_t octal = value * 8 + (second - '0');
        value = value * 10 + (second - '0');
        if (re_source_advance(b->cx, s) < 0)
            return -1;
        int64_t third = c < '8' && second < '8' ? octal_digit(b, &octal) : 0;
        if (third < 0)
            return -1;
        if (third && octal > 0377) {
            cw_value text = re_source_since(b->cx, s, from);
            return re_source_error(
                b->cx, s, 4, cw_str_format(b->cx, "octal escape value %S outside of range 0-0o377", &text));
        }
        if (third) {
            add_char(b, (uint32_t)octal);
            return 0;
        }
    }
    return add_group(b, value, re_source_tell(s) - from - 1);
}

static int64_t parse_escape(template_builder *b, uint32_t c) {
    int64_t simple = re_simple_escape(c);
    if (c == 'g')
        return parse_named(b);
    if (c >= '0' && c <= '9')
        return parse_number(b, c);
    if (simple >= 0) {
        add_char(b, (uint32_t)simple);
        return 0;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return re_source_error(b->cx, &b->s, 2, cw_str_format(b->cx, "bad escape \\%c", (int)c));
    add_char(b, '\\');
    add_char(b, c);
    return 0;
}

re_template *re_template_parse(cw_ctx *cx, re_pattern *p, cw_value text) {
    template_builder b = {.cx = cx, .pattern = p};
    cw_strbuild_init(&b.literal);
    b.parts = cw_list_new(cx, 4).p;
    if (re_source_init(cx, &b.s, text) < 0)
        return NULL;
    while (b.s.next.len) {
        re_token t;
        if (re_source_get(cx, &b.s, &t) < 0)
            return NULL;
        if (t.len == 1)
            add_char(&b, t.c);
        else if (parse_escape(&b, t.escaped) < 0)
            return NULL;
    }
    cw_value parts = end_literal(&b) < 0 ? CW_MK_NULL : cw_tuple_from_list(cx, CW_MK_OBJ(b.parts));
    if (!parts.tag)
        return NULL;
    re_template *t = cw_alloc(cx, sizeof *t);
    t->ngroups = b.ngroups;
    t->parts = CW_AS_TUPLE(parts);
    return t;
}

cw_value re_template_expand(cw_ctx *cx, re_template *t, re_match *m) {
    cw_value empty = re_text_slice(cx, m->string, 0, 0), list = cw_list_new(cx, t->parts->len);
    for (int64_t i = 0; i < t->parts->len; i++) {
        cw_value part = t->parts->items[i];
        if (part.tag == CW_INT) {
            int64_t from = m->marks[2 * part.i], to = m->marks[2 * part.i + 1];
            part = from < 0 ? empty : re_text_slice(cx, m->string, from, to);
        }
        if (!part.tag || cw_list_append(cx, list.p, part) < 0)
            return CW_MK_NULL;
    }
    return cw_call_method1(cx, empty, "join", list);
}
