/* re_parse_set.c: [sets] of patterns. */
#include "re.h"

static int64_t unterminated(cw_ctx *cx, re_source *s, int64_t here) {
    return re_source_error(cx, s, re_source_tell(s) - here, cw_str_new(cx, "unterminated character set", -1));
}

typedef struct item_list {
    re_item *items;
    int64_t n, cap;
} item_list;

static void add_item(cw_ctx *cx, item_list *list, re_item item) {
    if (list->n == list->cap) {
        list->cap = list->cap * 2 + 8;
        re_item *more = cw_alloc_atomic(cx, list->cap * (int64_t)sizeof item);
        if (list->n)
            memcpy(more, list->items, (size_t)list->n * sizeof item);
        list->items = more;
    }
    list->items[list->n++] = item;
}

static int64_t read_item(cw_ctx *cx, re_source *s, re_token t, re_item *out) {
    if (t.c == '\\')
        return re_parse_class_escape(cx, s, t, out);
    *out = (re_item){RE_ITEM_CHAR, t.c, t.c};
    return 0;
}

static const char *set_operation(uint32_t c) {
    return c == '-' ? "difference" : c == '&' ? "intersection" : c == '~' ? "symmetric difference" : "union";
}

/* "--", "&&", "~~", "||" may mean something one day. */
static int64_t warn_operation(cw_ctx *cx, re_source *s, re_token t) {
    if (!strchr("-&~|", (int)t.c) || t.c >= 128 || s->next.len != 1 || s->next.c != t.c)
        return 0;
    return cw_warn(cx, &cw_type_FutureWarning, "Possible set %s at position %ld", set_operation(t.c),
                   (long)(re_source_tell(s) - 1));
}

static int64_t bad_range(cw_ctx *cx, re_source *s, re_token lo, re_token hi) {
    cw_value low = re_token_text(cx, lo), high = re_token_text(cx, hi);
    return re_source_error(cx, s, lo.len + 1 + hi.len,
                           cw_str_format(cx, "bad character range %S-%S", &low, &high));
}

/* Behind "x-": the end of a range, or the "]" after a "-" at the end. 1: the set ends, 0, -1. */
static int64_t parse_range(cw_ctx *cx, re_source *s, int64_t here, re_token t, re_item item,
                           item_list *list) {
    re_token that;
    re_item to;
    if (re_source_get(cx, s, &that) < 0)
        return -1;
    if (!that.len)
        return unterminated(cx, s, here);
    if (that.len == 1 && that.c == ']') {
        add_item(cx, list, item);
        add_item(cx, list, (re_item){RE_ITEM_CHAR, '-', '-'});
        return 1;
    }
    if (that.len == 1 && that.c == '-' &&
        cw_warn(cx, &cw_type_FutureWarning, "Possible set difference at position %ld",
                (long)(re_source_tell(s) - 2)) < 0)
        return -1;
    if (read_item(cx, s, that, &to) < 0)
        return -1;
    if (item.kind != RE_ITEM_CHAR || to.kind != RE_ITEM_CHAR || to.lo < item.lo)
        return bad_range(cx, s, t, that);
    add_item(cx, list, (re_item){RE_ITEM_RANGE, item.lo, to.lo});
    return 0;
}

/* All items are the same character. */
static int64_t is_one_char(const item_list *list) {
    for (int64_t i = 0; i < list->n; i++)
        if (list->items[i].kind != RE_ITEM_CHAR || list->items[i].lo != list->items[0].lo)
            return 0;
    return 1;
}

/* set: "[" ["^"] item+ "]", where a first "]" is an item; the "[" is read. NULL on error. */
re_node *re_parse_set(cw_ctx *cx, re_source *s) {
    int64_t here = re_source_tell(s) - 1, negate, done = 0;
    item_list list = {NULL, 0, 0};
    if (re_next_is(s, '[') && cw_warn(cx, &cw_type_FutureWarning, "Possible nested set at position %ld",
                                      (long)re_source_tell(s)) < 0)
        return NULL;
    if ((negate = re_source_match(cx, s, '^')) < 0)
        return NULL;
    while (!done) {
        re_token t;
        re_item item;
        if (re_source_get(cx, s, &t) < 0)
            return NULL;
        if (!t.len) {
            unterminated(cx, s, here);
            return NULL;
        }
        if (t.len == 1 && t.c == ']' && list.n)
            break;
        if (t.len == 1 && list.n && warn_operation(cx, s, t) < 0)
            return NULL;
        if (read_item(cx, s, t, &item) < 0)
            return NULL;
        int64_t range = re_source_match(cx, s, '-');
        if (range > 0)
            done = parse_range(cx, s, here, t, item, &list);
        else
            add_item(cx, &list, item);
        if (range < 0 || done < 0)
            return NULL;
    }
    if (is_one_char(&list))
        return re_node_new(cx, negate ? RE_NOT_LITERAL : RE_LITERAL, list.items[0].lo);
    return re_set_of(cx, list.items, list.n, negate);
}
