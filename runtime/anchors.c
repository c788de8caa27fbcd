/* anchors.c: which part of an expression a traceback marks with ^ between ~: the operator of a binary
 * operation, the brackets of a subscript.  CPython 3.11 parses the segment again; here a scan over its tokens
 * is enough, because only the outermost node matters: bracketed groups are skipped as one item, then the
 * loosest binary operator decides. */
#include <ctype.h>
#include <stdlib.h>

#include "traceback.h"

typedef enum { A_NAME, A_ATOM, A_GROUP, A_DOT, A_OPERATOR, A_OTHER } anchor_kind;
typedef struct {
    anchor_kind kind;
    int start, end;             /* bytes in the segment */
    int inner_start, inner_end; /* of a group: its first and last token */
    char open;                  /* of a group: its bracket */
    bool plain;                 /* of a group in (): neither tuple nor generator expression nor empty */
    int precedence;             /* of an operator; 0: not a binary one */
} anchor_item;

#define MAX_ITEMS 256

static bool anchor_is_word(const char *s, int n, const char *word) {
    return (int)strlen(word) == n && memcmp(s, word, (size_t)n) == 0;
}

static bool anchor_is_keyword(const char *s, int n) {
    static const char *const words[] = {
        "and",  "as",     "assert", "async",  "break",   "class",    "continue", "def",
        "del",  "elif",   "else",   "except", "finally", "for",      "from",     "global",
        "if",   "import", "in",     "is",     "lambda",  "nonlocal", "not",      "or",
        "pass", "raise",  "return", "try",    "while",   "with",     "yield"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (anchor_is_word(s, n, words[i]))
            return true;
    return false;
}

static bool anchor_is_identifier_byte(unsigned char c) {
    return isalnum(c) || c == '_' || c >= 0x80;
}

/* End of the string literal whose quote is at i; -1 when it does not end here. */
static int anchor_skip_string(const char *s, int n, int i) {
    char quote = s[i];
    int width = i + 2 < n && s[i + 1] == quote && s[i + 2] == quote ? 3 : 1;
    for (i += width; i < n; i++) {
        if (s[i] == '\\')
            i++;
        else if (s[i] == quote && (width == 1 || (i + 2 < n && s[i + 1] == quote && s[i + 2] == quote)))
            return i + width;
    }
    return -1;
}

/* Scans the operator at i. Sets its binary precedence: | ^ & shift + * ** are 1 to 7. */
static int anchor_scan_operator(const char *s, int n, int i, anchor_item *item) {
    static const struct {
        const char *text;
        int precedence;
    } table[] = {{"**=", 0}, {"//=", 0}, {"<<=", 0}, {">>=", 0}, {"**", 7}, {"//", 6}, {"<<", 4}, {">>", 4},
                 {"->", 0},  {":=", 0},  {"==", 0},  {"!=", 0},  {"<=", 0}, {">=", 0}, {"+=", 0}, {"-=", 0},
                 {"*=", 0},  {"/=", 0},  {"%=", 0},  {"&=", 0},  {"|=", 0}, {"^=", 0}, {"@=", 0}, {"+", 5},
                 {"-", 5},   {"*", 6},   {"/", 6},   {"%", 6},   {"@", 6},  {"&", 3},  {"^", 2},  {"|", 1}};
    item->kind = A_OTHER;
    item->end = i + 1;
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        int width = (int)strlen(table[k].text);
        if (i + width <= n && memcmp(s + i, table[k].text, (size_t)width) == 0) {
            item->end = i + width;
            item->precedence = table[k].precedence;
            item->kind = table[k].precedence ? A_OPERATOR : A_OTHER;
            break;
        }
    }
    if (item->kind == A_OTHER && s[i] == '~')
        item->kind = A_OPERATOR; /* unary only */
    return item->end;
}

static int anchor_scan_group(const char *s, int n, int i, anchor_item *item);

/* Scans one token (a whole group counts as one) at i; returns its end or -1. */
static int anchor_scan_item(const char *s, int n, int i, anchor_item *item) {
    memset(item, 0, sizeof *item);
    item->start = i;
    unsigned char c = (unsigned char)s[i];
    if (strchr("([{", c))
        return anchor_scan_group(s, n, i, item);
    if (c == '"' || c == '\'') {
        item->kind = A_ATOM;
        return item->end = anchor_skip_string(s, n, i);
    }
    if (isdigit(c) || (c == '.' && i + 1 < n && isdigit((unsigned char)s[i + 1]))) {
        while (i < n && (anchor_is_identifier_byte((unsigned char)s[i]) || s[i] == '.' ||
                         ((s[i] == '+' || s[i] == '-') && (s[i - 1] == 'e' || s[i - 1] == 'E'))))
            i++;
        item->kind = A_ATOM;
        return item->end = i;
    }
    if (anchor_is_identifier_byte(c)) {
        while (i < n && anchor_is_identifier_byte((unsigned char)s[i]))
            i++;
        if (i < n && (s[i] == '"' || s[i] == '\'') && i - item->start <= 2) {
            item->kind = A_ATOM;
            return item->end = anchor_skip_string(s, n, i);
        }
        item->kind = A_NAME;
        return item->end = i;
    }
    if (c == '.') {
        item->kind = A_DOT;
        return item->end = i + 1;
    }
    return anchor_scan_operator(s, n, i, item);
}

static int anchor_skip_space(const char *s, int n, int i) {
    while (i < n && (s[i] == ' ' || s[i] == '\t' || s[i] == '\f' || s[i] == '\n' || s[i] == '\\'))
        i++;
    return i;
}

static int anchor_scan_group(const char *s, int n, int i, anchor_item *item) {
    static const char closing[] = ")]}";
    char open = s[i], close = closing[strchr("([{", open) - "([{"];
    int items = 0;
    bool tuple = false;
    anchor_item inner, first = {0}, last = {0};
    for (i = anchor_skip_space(s, n, i + 1); i < n && s[i] != close; i = anchor_skip_space(s, n, i)) {
        i = anchor_scan_item(s, n, i, &inner);
        if (i < 0 || strchr(")]}", s[inner.start]))
            return -1;
        if (items++ == 0)
            first = inner;
        last = inner;
        if (inner.kind == A_OTHER && s[inner.start] == ',')
            tuple = true;
        if (inner.kind == A_NAME && (anchor_is_word(s + inner.start, inner.end - inner.start, "for") ||
                                     anchor_is_word(s + inner.start, inner.end - inner.start, "async")))
            tuple = true;
    }
    if (i >= n)
        return -1;
    item->kind = A_GROUP;
    item->open = open;
    item->plain = open == '(' && items > 0 && !tuple;
    item->inner_start = first.start;
    item->inner_end = last.end;
    if (items == 1 && last.kind == A_GROUP && last.plain) { /* ((a)): the node is a */
        item->inner_start = last.inner_start;
        item->inner_end = last.inner_end;
    }
    return item->end = i + 1;
}

/* Where the node made of items[from..to) ends or starts: parentheses around all of it do not belong to it. */
static int anchor_node_end(const anchor_item *items, int from, int to) {
    return to - from == 1 && items[from].kind == A_GROUP && items[from].plain ? items[from].inner_end
                                                                              : items[to - 1].end;
}

static int anchor_node_start(const anchor_item *items, int from, int to) {
    return to - from == 1 && items[from].kind == A_GROUP && items[from].plain ? items[from].inner_start
                                                                              : items[from].start;
}

bool cw_find_anchors(const char *s, int n, int *left, int *right) {
    anchor_item items[MAX_ITEMS];
    int count = 0, op = -1;
    bool want_operand = true, prefixed = false;
    for (int i = anchor_skip_space(s, n, 0); i < n && s[i] != '#'; i = anchor_skip_space(s, n, i)) {
        anchor_item *it = &items[count];
        if (count == MAX_ITEMS || (i = anchor_scan_item(s, n, i, it)) < 0)
            return false;
        const char *text = s + it->start;
        int length = it->end - it->start;
        if (it->kind == A_OTHER || (it->kind == A_NAME && anchor_is_keyword(text, length)))
            return false;
        if (want_operand) {
            bool await = it->kind == A_NAME && anchor_is_word(text, length, "await");
            if (it->kind == A_OPERATOR || await) {
                if (!await && !strchr("+-~", text[0]))
                    return false;
                if (count == 0)
                    prefixed = true;
            } else if (it->kind == A_DOT) {
                return false;
            } else {
                want_operand = false;
            }
        } else if (it->kind == A_OPERATOR) {
            if (!it->precedence)
                return false;
            /* the last of the loosest ones is the root; ** groups to the right */
            if (op < 0 || it->precedence < items[op].precedence ||
                (it->precedence == items[op].precedence && it->precedence != 7))
                op = count;
            want_operand = true;
        } else if (it->kind == A_GROUP && it->open == '{') {
            return false;
        } else if (it->kind == A_NAME && (count == 0 || items[count - 1].kind != A_DOT)) {
            return false;
        }
        count++;
    }
    if (want_operand || count == 0)
        return false;
    if (op > 0) {
        if (items[op].precedence == 7 && prefixed)
            return false; /* -a ** b is a unary operation */
        int start = items[op].start, next = anchor_node_start(items, op + 1, count);
        *left = start;
        *right = start + 1; /* and the character after it, whatever it is, if it touches */
        if (start + 1 < next && !isspace((unsigned char)s[start + 1]))
            ++*right;
        return true;
    }
    const anchor_item *last = &items[count - 1];
    if (count < 2 || prefixed || last->kind != A_GROUP || last->open != '[' || last->inner_end == 0)
        return false;
    *left = anchor_node_end(items, 0, count - 1);
    *right = last->inner_end + 1;
    return true;
}
