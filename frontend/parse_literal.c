/* Numbers, strings and bytes: from the text of a literal to its value. */
#include <stdlib.h>
#include <string.h>

#include <uniname.h>
#include <unictype.h>

#include "parser.h"

/* ---- text buffers ---- */

void text_add(TextBuffer *buffer, const char *text, int length) {
    int needed = buffer->length + length + 1;
    if (needed > buffer->capacity) {
        int capacity = buffer->capacity * 2 > needed ? buffer->capacity * 2 : needed + 16;
        buffer->data = arena_grow(buffer->arena, buffer->data, (size_t)buffer->capacity, (size_t)capacity);
        buffer->capacity = capacity;
    }
    memcpy(buffer->data + buffer->length, text, (size_t)length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
}

/* UTF-8; surrogates become three bytes of their own, too. */
void text_add_code_point(TextBuffer *buffer, uint32_t c) {
    char bytes[4];
    int length;
    if (c < 0x80) {
        bytes[0] = (char)c;
        length = 1;
    } else if (c < 0x800) {
        bytes[0] = (char)(0xC0 | c >> 6);
        bytes[1] = (char)(0x80 | (c & 0x3F));
        length = 2;
    } else if (c < 0x10000) {
        bytes[0] = (char)(0xE0 | c >> 12);
        bytes[1] = (char)(0x80 | (c >> 6 & 0x3F));
        bytes[2] = (char)(0x80 | (c & 0x3F));
        length = 3;
    } else {
        bytes[0] = (char)(0xF0 | c >> 18);
        bytes[1] = (char)(0x80 | (c >> 12 & 0x3F));
        bytes[2] = (char)(0x80 | (c >> 6 & 0x3F));
        bytes[3] = (char)(0x80 | (c & 0x3F));
        length = 4;
    }
    text_add(buffer, bytes, length);
}

/* ---- numbers ---- */

static int digit_value(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/* Sets the int constant whose digits (with underscores) are text[0..length). */
static void literal_set_int(Parser *parser, AstConst *value, const char *text, int length, int base) {
    char *digits = arena_alloc_raw(parser->arena, (size_t)length + 1);
    int count = 0;
    uint64_t sum = 0;
    bool fits = true;
    for (int i = 0; i < length; i++) {
        if (text[i] == '_')
            continue;
        digits[count++] = text[i];
        fits = fits && !__builtin_mul_overflow(sum, (uint64_t)base, &sum) &&
               !__builtin_add_overflow(sum, (uint64_t)digit_value(text[i]), &sum);
    }
    digits[count] = '\0';
    value->kind = AST_CONST_INT;
    value->base = (uint8_t)base;
    value->fits_int64 = fits && sum <= INT64_MAX;
    value->integer = value->fits_int64 ? (int64_t)sum : 0;
    value->text = digits;
    value->length = count;
}

/* Sets the float or imaginary constant with this text. */
static void literal_set_float(Parser *parser, AstConst *value, const char *text, int length) {
    char *digits = arena_alloc_raw(parser->scratch, (size_t)length + 1);
    int count = 0;
    for (int i = 0; i < length; i++)
        if (text[i] != '_')
            digits[count++] = text[i];
    digits[count] = '\0';
    bool imaginary = (digits[count - 1] | 0x20) == 'j';
    value->kind = imaginary ? AST_CONST_COMPLEX : AST_CONST_FLOAT;
    value->real = strtod(digits, NULL);
}

/* CPython refuses longer decimal literals, unless sys.set_int_max_str_digits() said otherwise. */
enum { INT_DIGITS_MAX = 4300 };

AstNode *parse_number(Parser *parser) {
    const Token *token = parser->at++;
    const char *text = parser->text + token->start;
    int length = token->end - token->start;
    AstNode *node = parser_node(parser, AST_CONSTANT, token);
    AstConst *value = &node->Constant.value;
    char radix = length > 1 && text[0] == '0' ? (char)(text[1] | 0x20) : '0';
    if (radix == 'x' || radix == 'o' || radix == 'b') {
        literal_set_int(parser, value, text + 2, length - 2, radix == 'x' ? 16 : radix == 'o' ? 8 : 2);
        return node;
    }
    for (int i = 0; i < length; i++) {
        char c = text[i] | 0x20;
        if (text[i] == '.' || c == 'e' || c == 'j') {
            literal_set_float(parser, value, text, length);
            return node;
        }
    }
    literal_set_int(parser, value, text, length, 10);
    int64_t given = parser->source->int_digits, most = given ? given : INT_DIGITS_MAX;
    if (most > 0 && value->length > most)
        return parser_hard_error(
            parser, DIAG_SYNTAX_ERROR, (DiagSpan){token->lineno, -1, token->lineno, DIAG_COL_ZERO},
            "Exceeds the limit (%ld digits) for integer string conversion: value has %d digits; use "
            "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for "
            "huge integer literals to avoid decimal conversion limits.",
            (long)most, value->length);
    return node;
}

/* ---- escapes ---- */

/* Up to `max` hexadecimal digits; *count tells how many. */
static uint32_t literal_hex(const char *text, int length, int max, int *count) {
    uint32_t value = 0;
    int i = 0;
    for (; i < max && i < length; i++) {
        char c = text[i];
        bool is_hex = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        if (!is_hex)
            break;
        value = value * 16 + (uint32_t)digit_value(c);
    }
    *count = i;
    return value;
}

/* Position that CPython's decoder reports: it sees non-ASCII characters as 10-character \U escapes. */
static int literal_decoder_position(const char *text, int at) {
    int position = 0;
    for (int i = 0; i < at; i++)
        position += !(text[i] & 0x80) ? 1 : (text[i] & 0xC0) == 0xC0 ? 10 : 0;
    return position;
}

/* An escape that the 'unicodeescape' codec refuses; begin and end are offsets in the text. */
static bool literal_fail_unicode(Parser *parser, const Token *token, const char *text, int begin, int end,
                                 const char *reason) {
    int from = literal_decoder_position(text, begin), to = literal_decoder_position(text, end) - 1;
    DiagSpan span = parser_string_error_span(parser, token);
    if (to <= from)
        parser_hard_error(parser, DIAG_SYNTAX_ERROR, span,
                          "(unicode error) 'unicodeescape' codec can't decode byte 0x%02x in position %d: %s",
                          (unsigned char)text[begin], from, reason);
    else
        parser_hard_error(parser, DIAG_SYNTAX_ERROR, span,
                          "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s",
                          from, to, reason);
    return false;
}

/* The value of a one-letter escape, or -1. */
static int literal_simple_escape(char c) {
    switch (c) {
    case '\\':
    case '\'':
    case '"':
        return c;
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return -1;
    }
}

void literal_warn_escape(Parser *parser, const Token *token, const char *text, int length) {
    diag_add(parser->diags, DIAG_DEPRECATION_WARNING, parser->source, (DiagSpan){token->lineno, 0, 0, 0},
             "invalid %sescape sequence '\\%.*s'", length == 3 ? "octal " : "", length, text);
}

/* Length of the escape's text after the backslash if Python warns about it, else 0: an unknown letter, or
   octal digits for a value above 255. */
static int literal_is_dubious(const char *text, int length, bool is_bytes) {
    char c = text[0];
    if (c >= '4' && c <= '7' && length >= 3 && text[1] >= '0' && text[1] <= '7' && text[2] >= '0' &&
        text[2] <= '7')
        return 3;
    if ((c >= '0' && c <= '7') || c == 'x' || c == '\n' || (c & 0x80) || literal_simple_escape(c) >= 0)
        return 0;
    return !is_bytes && (c == 'u' || c == 'U' || c == 'N') ? 0 : 1;
}

/* Warns about the first dubious escape of a literal. */
static void literal_warn_first(Parser *parser, const Token *token, const char *text, int length,
                               bool is_bytes) {
    for (int at = 0; at + 1 < length; at++) {
        if (text[at] != '\\')
            continue;
        at++;
        int dubious = literal_is_dubious(text + at, length - at, is_bytes);
        if (dubious) {
            literal_warn_escape(parser, token, text + at, dubious);
            return;
        }
    }
}

/* Up to three octal digits at text[at..]; the offset after them. */
static int literal_octal(const char *text, int length, int at, uint32_t *value) {
    *value = 0;
    for (int i = 0; i < 3 && at < length && text[at] >= '0' && text[at] <= '7'; i++)
        *value = *value * 8 + (uint32_t)(text[at++] - '0');
    return at;
}

/* \x, \u, \U at text[at], `at` being the letter: the offset after it, or -1 after an error. */
static int literal_hex_escape(Parser *parser, const Token *token, const char *text, int length, int at,
                              TextBuffer *out) {
    int digits = text[at] == 'x' ? 2 : text[at] == 'u' ? 4 : 8, count;
    uint32_t c = literal_hex(text + at + 1, length - at - 1, digits, &count);
    if (count < digits) {
        const char *reason = digits == 2   ? "truncated \\xXX escape"
                             : digits == 4 ? "truncated \\uXXXX escape"
                                           : "truncated \\UXXXXXXXX escape";
        literal_fail_unicode(parser, token, text, at - 1, at + 1 + count, reason);
        return -1;
    }
    if (c > 0x10FFFF) {
        literal_fail_unicode(parser, token, text, at - 1, at + 1 + count, "illegal Unicode character");
        return -1;
    }
    text_add_code_point(out, c);
    return at + 1 + digits;
}

/* The character with this formal alias, or UNINAME_INVALID. */
static uint32_t literal_find_alias(const char *name) {
    static const struct {
        const char *name;
        uint32_t c;
    } aliases[] = {
#define NAME_ALIAS(name, c) {name, c},
#include "name_aliases.def"
#undef NAME_ALIAS
    };
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcasecmp(name, aliases[i].name) == 0)
            return aliases[i].c;
    return UNINAME_INVALID;
}

/* The character that "CJK UNIFIED IDEOGRAPH-" and these digits name, or UNINAME_INVALID. */
static uint32_t literal_find_ideograph(const char *digits) {
    size_t length = strlen(digits);
    if ((length != 4 && length != 5) || strspn(digits, "0123456789ABCDEF") != length)
        return UNINAME_INVALID;
    uint32_t c = (uint32_t)strtoul(digits, NULL, 16);
    return uc_is_property_unified_ideograph(c) && !(c >= 0xFA00 && c < 0xFB00) ? c : UNINAME_INVALID;
}

/* Steps *text over the longest of the jamo names that it begins with; its index, or -1. */
static int literal_take_jamo(const char **text, const char *const *names, int count) {
    int best = -1;
    size_t best_length = 0;
    for (int i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if ((best < 0 || length > best_length) && strncmp(*text, names[i], length) == 0) {
            best = i;
            best_length = length;
        }
    }
    *text += best_length;
    return best;
}

/* The Hangul syllable with these letters (section 3.12 of the Unicode standard), or UNINAME_INVALID. */
static uint32_t literal_find_hangul(const char *letters) {
    static const char *const leads[] = {"G",  "GG", "N", "D",  "DD", "R", "M", "B", "BB", "S",
                                        "SS", "",   "J", "JJ", "C",  "K", "T", "P", "H"};
    static const char *const vowels[] = {"A",  "AE", "YA", "YAE", "EO", "E",  "YEO", "YE", "O",  "WA", "WAE",
                                         "OE", "YO", "U",  "WEO", "WE", "WI", "YU",  "EU", "YI", "I"};
    static const char *const tails[] = {"",   "G",  "GG", "GS", "N",  "NJ", "NH", "D", "L",  "LG",
                                        "LM", "LB", "LS", "LT", "LP", "LH", "M",  "B", "BS", "S",
                                        "SS", "NG", "J",  "C",  "K",  "T",  "P",  "H"};
    int lead = literal_take_jamo(&letters, leads, 19);
    int vowel = literal_take_jamo(&letters, vowels, 21);
    int tail = literal_take_jamo(&letters, tails, 28);
    if (lead < 0 || vowel < 0 || tail < 0 || *letters)
        return UNINAME_INVALID;
    return 0xAC00 + (uint32_t)((lead * 21 + vowel) * 28 + tail);
}

/* The character that \N{name} stands for, or UNINAME_INVALID. As in CPython the names that follow a rule must
   be in capitals. */
static uint32_t literal_find_character(const char *name) {
    static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-", hangul[] = "HANGUL SYLLABLE ";
    if (strncmp(name, ideograph, sizeof ideograph - 1) == 0)
        return literal_find_ideograph(name + sizeof ideograph - 1);
    if (strncasecmp(name, hangul, sizeof hangul - 1) == 0)
        return strncmp(name, hangul, sizeof hangul - 1) == 0 ? literal_find_hangul(name + sizeof hangul - 1)
                                                             : UNINAME_INVALID;
    uint32_t c = literal_find_alias(name);
    return c == UNINAME_INVALID && !strchr(name, '_') ? unicode_name_character(name) : c;
}

/* \N{name} at text[at], `at` being the N. */
static int literal_named_escape(Parser *parser, const Token *token, const char *text, int length, int at,
                                TextBuffer *out) {
    int start = at + 2, end = start;
    bool closed = false;
    if (at + 1 < length && text[at + 1] == '{') {
        while (end < length && text[end] != '}')
            end++;
        closed = end < length && end > start;
    }
    if (!closed) {
        int stop = at + 1 < length && text[at + 1] == '{' ? (end < length ? end + 1 : length) : at + 1;
        literal_fail_unicode(parser, token, text, at - 1, stop, "malformed \\N character escape");
        return -1;
    }
    char *name = arena_strndup(parser->scratch, text + start, (size_t)(end - start));
    uint32_t c = literal_find_character(name);
    if (c == UNINAME_INVALID) {
        literal_fail_unicode(parser, token, text, at - 1, end + 1, "unknown Unicode character name");
        return -1;
    }
    text_add_code_point(out, c);
    return end + 1;
}

/* The escape in a str whose letter is text[at]: the offset after it, or -1. */
static int literal_str_escape(Parser *parser, const Token *token, const char *text, int length, int at,
                              TextBuffer *out) {
    char c = text[at];
    int simple = literal_simple_escape(c);
    uint32_t value;
    if (simple >= 0) {
        text_add_code_point(out, (uint32_t)simple);
        return at + 1;
    }
    if (c == '\n')
        return at + 1;
    if (c == 'x' || c == 'u' || c == 'U')
        return literal_hex_escape(parser, token, text, length, at, out);
    if (c == 'N')
        return literal_named_escape(parser, token, text, length, at, out);
    if (c >= '0' && c <= '7') {
        at = literal_octal(text, length, at, &value);
        text_add_code_point(out, value);
        return at;
    }
    text_add(out, "\\", 1);
    return at;
}

bool literal_decode_str(Parser *parser, const Token *token, const char *text, int length, TextBuffer *out) {
    for (int at = 0; at < length;) {
        const char *backslash = memchr(text + at, '\\', (size_t)(length - at));
        int stop = backslash ? (int)(backslash - text) : length;
        text_add(out, text + at, stop - at);
        at = stop + 1;
        if (!backslash)
            break;
        if (at >= length)
            text_add(out, "\\", 1);
        else if ((at = literal_str_escape(parser, token, text, length, at, out)) < 0)
            return false;
    }
    literal_warn_first(parser, token, text, length, false);
    return true;
}

/* The escape in bytes whose letter is text[at]: the offset after it, or -1. */
static int literal_bytes_escape(Parser *parser, const Token *token, const char *text, int length, int at,
                                TextBuffer *out) {
    char c = text[at], byte;
    int simple = literal_simple_escape(c), count;
    uint32_t value;
    if (c == '\n')
        return at + 1;
    if (simple >= 0) {
        byte = (char)simple;
        at++;
    } else if (c >= '0' && c <= '7') {
        at = literal_octal(text, length, at, &value);
        byte = (char)value;
    } else if (c == 'x') {
        byte = (char)literal_hex(text + at + 1, length - at - 1, 2, &count);
        if (count < 2) {
            parser_hard_error(parser, DIAG_SYNTAX_ERROR, parser_string_error_span(parser, token),
                              "(value error) invalid \\x escape at position %d", at - 1);
            return -1;
        }
        at += 3;
    } else {
        byte = '\\';
    }
    text_add(out, &byte, 1);
    return at;
}

bool literal_decode_bytes(Parser *parser, const Token *token, const char *text, int length, TextBuffer *out) {
    for (int at = 0; at < length;) {
        if (text[at] != '\\') {
            text_add(out, text + at++, 1);
        } else if (at + 1 >= length) {
            text_add(out, "\\", 1);
            at++;
        } else if ((at = literal_bytes_escape(parser, token, text, length, at + 1, out)) < 0) {
            return false;
        }
    }
    literal_warn_first(parser, token, text, length, true);
    return true;
}

/* ---- strings ---- */

StringParts literal_split(const Parser *parser, const Token *token) {
    StringParts parts = {0};
    const char *text = parser->text + token->start, *end = parser->text + token->end;
    for (; *text != '"' && *text != '\''; text++) {
        char c = *text | 0x20;
        parts.is_f |= c == 'f';
        parts.is_bytes |= c == 'b';
        parts.is_raw |= c == 'r';
        parts.is_u |= *text == 'u';
    }
    parts.quote = *text;
    parts.triple = end - text >= 6 && text[1] == *text && text[2] == *text;
    int quotes = parts.triple ? 3 : 1;
    parts.body = text + quotes;
    parts.length = (int)(end - text) - 2 * quotes;
    return parts;
}

DiagSpan parser_string_error_span(const Parser *parser, const Token *token) {
    while (token->kind == TOK_STRING)
        token++;
    if (token->col_offset < 0)
        return parser_invisible_span(parser, token);
    return (DiagSpan){token->lineno, token->col_offset, token->end_lineno, token->end_col_offset};
}

static DiagSpan token_span(const Token *first, const Token *last) {
    return (DiagSpan){first->lineno, first->col_offset, last->end_lineno, last->end_col_offset};
}

/* Adds the value of one literal to the buffer. */
static bool literal_add(Parser *parser, const Token *token, StringParts parts, TextBuffer *out) {
    if (parts.is_bytes) {
        for (int i = 0; i < parts.length; i++)
            if (parts.body[i] & 0x80) {
                parser_hard_error(parser, DIAG_SYNTAX_ERROR, token_span(token, token),
                                  "bytes can only contain ASCII literal characters");
                return false;
            }
    }
    if (parts.is_raw || !memchr(parts.body, '\\', (size_t)parts.length)) {
        text_add(out, parts.body, parts.length);
        return true;
    }
    return parts.is_bytes ? literal_decode_bytes(parser, token, parts.body, parts.length, out)
                          : literal_decode_str(parser, token, parts.body, parts.length, out);
}

AstNode *parse_strings(Parser *parser) {
    const Token *first = parser->at, *last = first;
    StringParts parts = literal_split(parser, first);
    bool is_f = parts.is_f, is_mixed = false;
    for (; last[1].kind == TOK_STRING; last++) {
        StringParts next = literal_split(parser, last + 1);
        is_f |= next.is_f;
        is_mixed |= next.is_bytes != parts.is_bytes;
    }
    parser->at = last + 1;
    if (parser_is(parser, TOK_ERROR)) /* CPython looks for another string first */
        return parser_fail(parser);
    if (is_mixed)
        return parser_hard_error(parser, DIAG_SYNTAX_ERROR, parser_string_error_span(parser, last),
                                 "cannot mix bytes and nonbytes literals");
    if (is_f)
        return fstring_parse(parser, first, last);
    TextBuffer buffer = {parser->arena, NULL, 0, 0};
    for (const Token *token = first; token <= last; token++)
        if (!literal_add(parser, token, literal_split(parser, token), &buffer))
            return NULL;
    AstNode *node = parser_node(parser, AST_CONSTANT, first);
    node->Constant.kind = parts.is_u ? "u" : NULL;
    node->Constant.value.kind = parts.is_bytes ? AST_CONST_BYTES : AST_CONST_STR;
    node->Constant.value.text = buffer.data ? buffer.data : "";
    node->Constant.value.length = buffer.length;
    return node;
}
