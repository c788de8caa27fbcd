/* re_escape.c: the text of a pattern as tokens, re.error, and escapes. Messages and positions are CPython's.
 */
#include "re.h"

/* ---------------------------------------------------------------- errors */

int64_t re_error(cw_ctx *cx, cw_value message, cw_value pattern, int64_t pos) {
    cw_value module = message.tag ? cw_import(cx, "re") : message;
    cw_value cls = module.tag ? cw_object_getattr(cx, module, cw_str_intern(cx, "error")) : module;
    cw_value args[3] = {message, pattern, CW_MK_INT(pos)};
    cw_value error = cls.tag ? cw_call(cx, cls, args, pattern.tag ? 3 : 1, NULL) : cls;
    if (error.tag)
        cw_raise_value(cx, error, CW_MK_NULL);
    return -1;
}

int64_t re_source_error(cw_ctx *cx, re_source *s, int64_t offset, cw_value message) {
    if (message.tag && !s->is_text) { /* the pattern's bytes stood for Latin-1 */
        cw_value bytes = cw_str_encode(cx, CW_AS_STR(message), "ascii", "backslashreplace");
        message =
            bytes.tag ? cw_str_new(cx, (char *)CW_AS_BYTES(bytes)->data, CW_AS_BYTES(bytes)->len) : bytes;
    }
    return re_error(cx, message, s->text, re_source_tell(s) - offset);
}

/* ---------------------------------------------------------------- tokens */

int64_t re_source_advance(cw_ctx *cx, re_source *s) {
    const cw_str *text = s->decoded;
    s->next = (re_token){0, 0, 0};
    if (s->index >= text->len)
        return 0;
    s->next.len = 1;
    s->next.c = CW_CHAR(text, s->index);
    if (s->next.c == '\\') {
        if (++s->index >= text->len)
            return re_error(cx, cw_str_new(cx, "bad escape (end of pattern)", -1), s->text, text->len - 1);
        s->next.len = 2;
        s->next.escaped = CW_CHAR(text, s->index);
    }
    s->index++;
    return 0;
}

int64_t re_source_init(cw_ctx *cx, re_source *s, cw_value text) {
    *s = (re_source){.text = text, .is_text = CW_STR_CHECK(text)};
    if (s->is_text) {
        s->decoded = CW_AS_STR(text);
    } else {
        cw_value decoded = cw_codec_decode_object(cx, text, "latin1", "strict");
        if (!decoded.tag)
            return -1;
        s->decoded = CW_AS_STR(decoded);
    }
    return re_source_advance(cx, s);
}

int64_t re_source_get(cw_ctx *cx, re_source *s, re_token *out) {
    *out = s->next;
    return re_source_advance(cx, s);
}

int64_t re_source_match(cw_ctx *cx, re_source *s, char c) {
    if (!re_next_is(s, c))
        return 0;
    return re_source_advance(cx, s) < 0 ? -1 : 1;
}

int64_t re_source_seek(cw_ctx *cx, re_source *s, int64_t index) {
    s->index = index;
    return re_source_advance(cx, s);
}

cw_value re_token_text(cw_ctx *cx, re_token t) {
    cw_strbuild b;
    cw_strbuild_init(&b);
    if (t.len)
        cw_strbuild_char(cx, &b, t.c);
    if (t.len == 2)
        cw_strbuild_char(cx, &b, t.escaped);
    return cw_strbuild_finish(cx, &b);
}

cw_value re_source_since(cw_ctx *cx, re_source *s, int64_t from) {
    return cw_str_substring(cx, s->decoded, from, re_source_tell(s));
}

cw_value re_source_until(cw_ctx *cx, re_source *s, char end, const char *what) {
    int64_t from = re_source_tell(s), to;
    for (;;) {
        re_token t;
        to = re_source_tell(s);
        if (re_source_get(cx, s, &t) < 0)
            return CW_MK_NULL;
        if (!t.len) {
            if (to == from)
                re_source_error(cx, s, 0, cw_str_format(cx, "missing %s", what));
            else
                re_source_error(cx, s, to - from, cw_str_format(cx, "missing %c, unterminated name", end));
            return CW_MK_NULL;
        }
        if (t.len == 1 && t.c == (uint8_t)end)
            break;
    }
    if (to == from) {
        re_source_error(cx, s, 1, cw_str_format(cx, "missing %s", what));
        return CW_MK_NULL;
    }
    return cw_str_substring(cx, s->decoded, from, to);
}

int64_t re_is_identifier(cw_ctx *cx, cw_value name) {
    return cw_str_isidentifier(cx, name, NULL, 0, NULL).i;
}

int64_t re_check_name(cw_ctx *cx, re_source *s, cw_value name, int64_t offset) {
    int64_t len = CW_AS_STR(name)->len;
    if (!re_is_identifier(cx, name))
        return re_source_error(cx, s, len + offset,
                               cw_str_format(cx, "bad character in group name %R", &name));
    if (!s->is_text && !CW_AS_STR(name)->ascii) {
        cw_value shown = cw_ascii(cx, name);
        return shown.tag ? cw_warn(cx, &cw_type_DeprecationWarning,
                                   "bad character in group name %S at position %ld", &shown,
                                   (long)(re_source_tell(s) - len - offset))
                         : -1;
    }
    return 0;
}

int64_t re_group_number(cw_ctx *cx, re_source *s, cw_value name, int64_t *out) {
    cw_value number = cw_int_parse(cx, CW_AS_STR(name), 10);
    if (!number.tag) {
        if (!cw_pending_is(cx, &cw_type_ValueError))
            return -1;
        cw_clear(cx);
        return 0;
    }
    if (cw_int_sign(number) < 0)
        return 0;
    *out = number.tag == CW_INT && number.i < RE_MAX_GROUPS ? number.i : RE_MAX_GROUPS;
    if (*out == RE_MAX_GROUPS) {
        re_source_error(cx, s, CW_AS_STR(name)->len + 1,
                        cw_str_format(cx, "invalid group reference %S", &number));
        return -1;
    }
    return 1;
}

int64_t re_warn_group_number(cw_ctx *cx, re_source *s, cw_value name) {
    int64_t len = CW_AS_STR(name)->len;
    if (cw_str_isdecimal(cx, name, NULL, 0, NULL).i && CW_AS_STR(name)->ascii)
        return 0;
    cw_value shown = s->is_text ? cw_repr(cx, name) : cw_ascii(cx, name);
    return shown.tag
               ? cw_warn(cx, &cw_type_DeprecationWarning, "bad character in group name %S at position %ld",
                         &shown, (long)(re_source_tell(s) - len - 1))
               : -1;
}

/* ---------------------------------------------------------------- escapes */

int64_t re_simple_escape(uint32_t c) {
    static const char letters[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
    const char *at = c && c < 128 ? strchr(letters, (int)c) : NULL;
    return at ? values[at - letters] : -1;
}

static int is_ascii_letter(uint32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static int digit_value(uint32_t c) {
    if (c >= '0' && c <= '9')
        return (int)(c - '0');
    if (c >= 'a' && c <= 'f')
        return (int)(c - 'a') + 10;
    return c >= 'A' && c <= 'F' ? (int)(c - 'A') + 10 : 99;
}

/* Reads up to n more digits of a base into *value; how many, or -1. */
static int64_t read_digits(cw_ctx *cx, re_source *s, int base, int64_t n, uint64_t *value) {
    int64_t got = 0;
    for (; got < n && s->next.len == 1 && digit_value(s->next.c) < base; got++) {
        *value = *value * (uint64_t)base + (uint64_t)digit_value(s->next.c);
        if (re_source_advance(cx, s) < 0)
            return -1;
    }
    return got;
}

/* An error about the escape that began at `from`. */
static int64_t escape_error(cw_ctx *cx, re_source *s, int64_t from, const char *format) {
    cw_value text = re_source_since(cx, s, from);
    return text.tag ? re_source_error(cx, s, CW_AS_STR(text)->len, cw_str_format(cx, format, &text)) : -1;
}

/* \N{NAME} */
static int64_t named_escape(cw_ctx *cx, re_source *s, uint32_t *out) {
    int64_t brace = re_source_match(cx, s, '{');
    if (brace <= 0)
        return brace < 0 ? -1 : re_source_error(cx, s, 0, cw_str_new(cx, "missing {", -1));
    cw_value name = re_source_until(cx, s, '}', "character name");
    cw_value module = name.tag ? cw_import(cx, "unicodedata") : name;
    if (!module.tag)
        return -1;
    cw_value c = cw_call_method1(cx, module, "lookup", name);
    if (c.tag && CW_IS_STR(c) && CW_AS_STR(c)->len == 1) {
        *out = CW_CHAR(CW_AS_STR(c), 0);
        return 1;
    }
    if (!c.tag && !cw_pending_is(cx, &cw_type_KeyError))
        return -1;
    cw_clear(cx);
    return re_source_error(cx, s, CW_AS_STR(name)->len + 4,
                           cw_str_format(cx, "undefined character name %R", &name));
}

/* \x, \u, \U, \N: 1 and *out; 0 it is none of them, -1 error. The token \x is read already. */
static int64_t hex_escape(cw_ctx *cx, re_source *s, uint32_t letter, uint32_t *out) {
    int64_t from = re_source_tell(s) - 2, wanted;
    uint64_t value = 0;
    if (letter == 'x')
        wanted = 2;
    else if (letter == 'u' && s->is_text)
        wanted = 4;
    else if (letter == 'U' && s->is_text)
        wanted = 8;
    else
        return letter == 'N' && s->is_text ? named_escape(cx, s, out) : 0;
    int64_t got = read_digits(cx, s, 16, wanted, &value);
    if (got < 0)
        return -1;
    if (got < wanted)
        return escape_error(cx, s, from, "incomplete escape %S");
    if (value > 0x10ffff)
        return escape_error(cx, s, from, "bad escape %S");
    *out = (uint32_t)value;
    return 1;
}

static int64_t check_octal(cw_ctx *cx, re_source *s, int64_t from, uint64_t value) {
    return value > 0377 ? escape_error(cx, s, from, "octal escape value %S outside of range 0-0o377") : 0;
}

/* \d and the like as a category, or -1. */
static int64_t category_escape(uint32_t c) {
    static const char letters[] = "dDsSwW";
    const char *at = c && c < 128 ? strchr(letters, (int)c) : NULL;
    return at ? at - letters : -1;
}

int64_t re_parse_class_escape(cw_ctx *cx, re_source *s, re_token escape, re_item *out) {
    uint32_t c = escape.escaped;
    int64_t from = re_source_tell(s) - 2, simple = re_simple_escape(c), category = category_escape(c);
    uint64_t value = 0;
    *out = (re_item){RE_ITEM_CHAR, c, c};
    if (simple >= 0) {
        out->lo = (uint32_t)simple;
        return 0;
    }
    if (category >= 0) {
        *out = (re_item){RE_ITEM_CATEGORY, (uint32_t)category, 0};
        return 0;
    }
    int64_t hex = hex_escape(cx, s, c, &out->lo);
    if (hex)
        return hex < 0 ? -1 : 0;
    if (c >= '0' && c < '8') {
        value = c - '0';
        if (read_digits(cx, s, 8, 2, &value) < 0)
            return -1;
        out->lo = (uint32_t)value;
        return check_octal(cx, s, from, value);
    }
    if (is_ascii_letter(c) || c == '8' || c == '9')
        return escape_error(cx, s, from, "bad escape %S");
    return 0;
}

int64_t re_check_lookbehind_group(cw_ctx *cx, re_source *s, re_tree *t, int64_t group) {
    if (t->lookbehind_group < 0)
        return 0;
    if (group >= t->ngroups || !t->groups[group])
        return re_source_error(cx, s, 0, cw_str_new(cx, "cannot refer to an open group", -1));
    if (group >= t->lookbehind_group)
        return re_source_error(
            cx, s, 0, cw_str_new(cx, "cannot refer to group defined in the same lookbehind subpattern", -1));
    return 0;
}

/* \1 to \99: a group, or with three octal digits a character. */
static re_node *parse_number_escape(cw_ctx *cx, re_source *s, re_tree *t, uint32_t c) {
    int64_t from = re_source_tell(s) - 2, group = c - '0';
    if (re_next_is_digit(s, 10)) {
        uint32_t second = s->next.c;
        group = group * 10 + (second - '0');
        if (re_source_advance(cx, s) < 0)
            return NULL;
        if (c < '8' && second < '8' && re_next_is_digit(s, 8)) {
            uint64_t value = (c - '0') * 64 + (second - '0') * 8 + (s->next.c - '0');
            if (re_source_advance(cx, s) < 0 || check_octal(cx, s, from, value) < 0)
                return NULL;
            return re_node_new(cx, RE_LITERAL, (uint32_t)value);
        }
    }
    int64_t width = re_source_tell(s) - from;
    if (group >= t->ngroups) {
        re_source_error(cx, s, width - 1, cw_str_format(cx, "invalid group reference %ld", (long)group));
        return NULL;
    }
    if (!t->groups[group]) {
        re_source_error(cx, s, width, cw_str_new(cx, "cannot refer to an open group", -1));
        return NULL;
    }
    if (re_check_lookbehind_group(cx, s, t, group) < 0)
        return NULL;
    re_node *node = re_node_new(cx, RE_BACKREF, 0);
    node->group = (int32_t)group;
    return node;
}

/* \A \b \B \Z */
static int64_t position_escape(uint32_t c) {
    switch (c) {
    case 'A':
        return RE_AT_BEGINNING_STRING;
    case 'b':
        return RE_AT_BOUNDARY;
    case 'B':
        return RE_AT_NON_BOUNDARY;
    case 'Z':
        return RE_AT_END_STRING;
    default:
        return -1;
    }
}

re_node *re_parse_escape(cw_ctx *cx, re_source *s, re_tree *t, re_token escape) {
    uint32_t c = escape.escaped, value;
    int64_t simple = re_simple_escape(c), category = category_escape(c), position = position_escape(c);
    if (position >= 0)
        return re_node_new(cx, RE_AT, (uint32_t)position);
    if (category >= 0) {
        re_item item = {RE_ITEM_CATEGORY, (uint32_t)category, 0};
        return re_set_of(cx, &item, 1, 0);
    }
    if (simple >= 0)
        return re_node_new(cx, RE_LITERAL, (uint32_t)simple);
    int64_t from = re_source_tell(s) - 2, hex = hex_escape(cx, s, c, &value);
    if (hex)
        return hex < 0 ? NULL : re_node_new(cx, RE_LITERAL, value);
    if (c == '0') {
        uint64_t octal = 0;
        return read_digits(cx, s, 8, 2, &octal) < 0 ? NULL : re_node_new(cx, RE_LITERAL, (uint32_t)octal);
    }
    if (c > '0' && c <= '9')
        return parse_number_escape(cx, s, t, c);
    if (is_ascii_letter(c)) {
        escape_error(cx, s, from, "bad escape %S");
        return NULL;
    }
    return re_node_new(cx, RE_LITERAL, c);
}
