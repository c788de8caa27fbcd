/* re.h: between the files of module `re`.
 *
 * A pattern goes text -> tree (re_parse.c, re_parse_set.c,
 * re_escape.c) -> program (re_build.c, re_set.c) -> matches (re_match.c);
 * mod_sre.c has the objects Pattern, Match and Scanner, re_template.c replacement texts, lib/re.py the rest.
 *
 * Why not PCRE2: what Python defines in its own way - case folding by simple mappings and a table of its own,
 * the classes \w \d \s, atomic iterations of possessive repeats, what an empty iteration of a loop does to
 * groups, matching that runs on as long as it takes - would each need a test or a detour around that library.
 * The matcher is a backtracking one with an explicit stack in the heap, so its depth is bounded by memory
 * only.
 */
#ifndef CW_RE_H
#define CW_RE_H

#include "bytes.h"
#include "containers.h"

enum {
    RE_TEMPLATE = 1,
    RE_IGNORECASE = 2,
    RE_LOCALE = 4,
    RE_MULTILINE = 8,
    RE_DOTALL = 16,
    RE_UNICODE = 32,
    RE_VERBOSE = 64,
    RE_DEBUG = 128,
    RE_ASCII = 256,
    RE_TYPE_FLAGS = RE_ASCII | RE_LOCALE | RE_UNICODE,
    RE_GLOBAL_FLAGS = RE_DEBUG | RE_TEMPLATE
};
#define RE_MAX_REPEAT 4294967295u /* stands for "no bound" */
#define RE_MAX_GROUPS 1073741823

/* ---------------------------------------------------------------- the tree */

typedef enum {
    RE_LITERAL,     /* ch */
    RE_NOT_LITERAL, /* ch */
    RE_ANY,
    RE_IN, /* items, nitems, negate */
    RE_AT, /* ch: one of RE_AT_... */
    RE_BRANCH,
    RE_GROUP,  /* group (0: none), add_flags, del_flags, body */
    RE_ATOMIC, /* body */
    RE_ASSERT, /* behind, body */
    RE_ASSERT_NOT,
    RE_REPEAT, /* min, max, body */
    RE_REPEAT_LAZY,
    RE_REPEAT_POSSESSIVE,
    RE_BACKREF,  /* group */
    RE_CONDITION /* group, body, other (or NULL) */
} re_kind;

typedef enum {
    RE_AT_BEGINNING,
    RE_AT_BEGINNING_LINE,
    RE_AT_BEGINNING_STRING,
    RE_AT_BOUNDARY,
    RE_AT_NON_BOUNDARY,
    RE_AT_END,
    RE_AT_END_LINE,
    RE_AT_END_STRING
} re_at;

/* Categories; even numbers, the negation is one more. The mode says whose definition holds. */
enum { RE_CAT_DIGIT = 0, RE_CAT_SPACE = 2, RE_CAT_WORD = 4, RE_CAT_MODES = 8 };
enum { RE_MODE_ASCII, RE_MODE_UNICODE, RE_MODE_LOCALE };

typedef struct re_item { /* member of a [set] */
    enum { RE_ITEM_CHAR, RE_ITEM_RANGE, RE_ITEM_CATEGORY } kind;
    uint32_t lo, hi; /* CHAR and CATEGORY: lo */
} re_item;

typedef struct re_seq re_seq;
typedef struct re_node {
    re_kind kind;
    struct re_node *next; /* in its sequence */
    uint32_t ch;
    int32_t group;
    int32_t add_flags, del_flags;
    int32_t behind, negate;
    uint32_t min, max;
    re_seq *body, *other;
    re_seq **branches;
    int64_t nbranches;
    re_item *items;
    int64_t nitems;
} re_node;

struct re_seq {
    re_node *first, *last;
    int64_t len;
    int64_t measured; /* width_min and width_max are known */
    uint64_t width_min, width_max;
};

/* The next one or two characters: an escape counts as one. */
typedef struct re_token {
    int32_t len; /* 0: end of text */
    uint32_t c, escaped;
} re_token;

typedef struct re_source {
    cw_value text;   /* what the user gave */
    cw_str *decoded; /* bytes as Latin-1 */
    int64_t is_text; /* str, not bytes */
    int64_t index;   /* behind the token */
    re_token next;
} re_source;

typedef struct re_tree {
    int64_t flags;
    int64_t ngroups; /* group 0 counts */
    re_seq **groups; /* contents by number, NULL while open; [0] unused */
    int64_t group_cap;
    cw_dict *names;           /* name -> number */
    int64_t lookbehind_group; /* groups from this one on may not be referred to; -1: no lookbehind */
    cw_list *condition_refs;  /* number, position, ...: conditions on groups by number */
    re_seq *body;
} re_tree;

/* Raises re.error; pattern CW_NULL: without position. Returns -1. */
int64_t re_error(cw_ctx *cx, cw_value message, cw_value pattern, int64_t pos);
/* re.error at the source's position minus offset; message CW_NULL: its exception stays. Returns -1. */
int64_t re_source_error(cw_ctx *cx, re_source *s, int64_t offset, cw_value message);
int64_t re_source_init(cw_ctx *cx, re_source *s, cw_value text); /* reads the first token; 0 or -1 */
int64_t re_source_advance(cw_ctx *cx, re_source *s);
int64_t re_source_get(cw_ctx *cx, re_source *s, re_token *out); /* 0, -1 */
/* 1 and past it if the next token is this ASCII character; 0, -1 */
int64_t re_source_match(cw_ctx *cx, re_source *s, char c);
int64_t re_source_seek(cw_ctx *cx, re_source *s, int64_t index);
static inline int64_t re_source_tell(const re_source *s) {
    return s->index - s->next.len;
}
static inline int64_t re_next_is(const re_source *s, char c) {
    return s->next.len == 1 && s->next.c == (uint8_t)c;
}
static inline int64_t re_next_is_digit(const re_source *s, int base) {
    return s->next.len == 1 && s->next.c >= '0' && s->next.c < (uint32_t)('0' + base);
}
/* Text up to a terminator, which is read too; what is missing names it in messages. */
cw_value re_source_until(cw_ctx *cx, re_source *s, char end, const char *what);
cw_value re_token_text(cw_ctx *cx, re_token t);
/* Text of the source from index `from` to the next token. */
cw_value re_source_since(cw_ctx *cx, re_source *s, int64_t from);
/* The name of a group must be an identifier; offset as in re_source_error. 0 or -1. */
int64_t re_check_name(cw_ctx *cx, re_source *s, cw_value name, int64_t offset);
int64_t re_is_identifier(cw_ctx *cx, cw_value name);
/* A group by number, as (?(1)...) and \g<1> give it: 1 and *out, 0: refused, -1. */
int64_t re_group_number(cw_ctx *cx, re_source *s, cw_value name, int64_t *out);
/* Warns of a group number that is not in plain ASCII digits. -1: the warning is an error. */
int64_t re_warn_group_number(cw_ctx *cx, re_source *s, cw_value name);
/* \n, \t ...: the character, or -1. */
int64_t re_simple_escape(uint32_t c);

/* Escapes: a node of their own (outside of sets), or an item of a set. */
re_node *re_parse_escape(cw_ctx *cx, re_source *s, re_tree *t, re_token escape);
int64_t re_parse_class_escape(cw_ctx *cx, re_source *s, re_token escape, re_item *out);
re_node *re_parse_set(cw_ctx *cx, re_source *s); /* behind a "[" */
int64_t re_check_lookbehind_group(cw_ctx *cx, re_source *s, re_tree *t, int64_t group);
re_node *re_node_new(cw_ctx *cx, re_kind kind, uint32_t ch);
re_node *re_set_of(cw_ctx *cx, const re_item *items, int64_t n, int64_t negate);
re_seq *re_seq_new(cw_ctx *cx);
void re_seq_append(re_seq *seq, re_node *node);

/* text: str or bytes-like. NULL on error. */
re_tree *re_parse(cw_ctx *cx, cw_value text, int64_t flags);
re_tree *re_tree_new(cw_ctx *cx, int64_t flags);
int64_t re_open_group(cw_ctx *cx, re_tree *t, cw_value name, cw_value *message); /* number, or -1 */
void re_measure(re_tree *t, re_seq *seq); /* its least and greatest width */

/* ---------------------------------------------------------------- the program */

/* A set of characters. Below 256 the bitmap has the answer (unless the locale decides); above, ranges. */
typedef struct re_charset {
    uint32_t bitmap[8];
    uint8_t negate, invert; /* negate: before the second try of a folding by locale, invert: after it */
    uint8_t dynamic;        /* the locale decides */
    uint8_t fold;           /* RE_FOLD_...: the character is folded before it is looked up */
    int64_t nranges, nupper, ncategories;
    uint32_t *ranges; /* lo, hi, ...: sorted, disjoint */
    uint32_t *upper;  /* lo, hi, ...: the character or its upper case lies there */
    uint8_t *categories;
} re_charset;
enum { RE_FOLD_NONE, RE_FOLD_ASCII, RE_FOLD_UNICODE, RE_FOLD_LOCALE };

re_charset *re_charset_build(cw_ctx *cx, const re_item *items, int64_t n, int64_t negate, int64_t flags);
/* One character, or all but it, whatever the case. */
re_charset *re_charset_of_char(cw_ctx *cx, uint32_t c, int64_t negate, int64_t flags);
/* From a bitmap of the characters below 256 and whether all others belong to it. */
re_charset *re_charset_of_bitmap(cw_ctx *cx, const uint32_t bitmap[8], int64_t others);
int re_charset_beyond(const re_charset *set);           /* characters from 256 on may belong to it */
int re_charset_find(const re_charset *set, uint32_t c); /* the slow way */
static inline int re_charset_has(const re_charset *set, uint32_t c) {
    if (c < 256 && !set->dynamic)
        return (int)(set->bitmap[c >> 5] >> (c & 31) & 1);
    return re_charset_find(set, c);
}
int re_category_has(int category, uint32_t c); /* category + mode * RE_CAT_MODES */
int64_t re_category_mode(int64_t category, int64_t flags);
uint32_t re_fold(int fold, uint32_t c);
int re_fold_mode(int64_t flags); /* RE_FOLD_... of flags with RE_IGNORECASE */
int re_is_cased(uint32_t c, int64_t flags);
/* Other characters in lower case that share the upper case of c: up to two; returns how many. */
int re_extra_cases(uint32_t c, uint32_t out[2]);

#include "re_ops.h"

typedef struct re_program {
    int32_t *code;
    int64_t len;
    re_charset **sets;
    int64_t nsets;
    int64_t nloops, nguards; /* slots for counters and for heights of the stack */
    int64_t ngroups;         /* without group 0 */
    int64_t flags;
    cw_str *prefix;    /* every match begins with it; or NULL */
    int64_t anchored;  /* it matches at the beginning only */
    int64_t whole;     /* the prefix is the whole pattern, and it has no groups */
    re_charset *first; /* characters that a match may begin with; NULL: any, or it may be empty */
} re_program;

re_program *re_build(cw_ctx *cx, re_tree *t);

/* ---------------------------------------------------------------- matching */

typedef struct re_loop {
    int64_t count, last; /* iterations begun, where the last one began */
} re_loop;

typedef struct re_entry { /* of the backtrack stack; see re_match.c */
    int64_t kind_pc;      /* kind in the low 4 bits, pc above */
    int64_t a, b;
} re_entry;

/* A text and what the matcher knows about it; on the C stack, so that the collector sees string. */
typedef struct re_state {
    const re_program *program;
    cw_value string;
    const void *text;
    int64_t kind, len;       /* bytes per character; characters in all */
    int64_t is_bytes;        /* bytes-like */
    int64_t pos, start, end; /* pos: as given; start: where the next match is looked for */
    int64_t match_end;       /* of the match found; start is then its beginning */
    int64_t must_advance;    /* the match at start may not be empty */
    int64_t match_all;       /* it must reach end */
    int64_t last_index;      /* number of the group closed last, -1 */
    int64_t *marks;          /* 2 * ngroups, -1: unset */
    re_loop *loops;
    int64_t *guards; /* pairs: height, position */
    re_entry *stack;
    int64_t height, capacity;
    int64_t ticks;
    int64_t small_marks[20];
    re_loop small_loops[4];
    int64_t small_guards[8];
    re_entry small_stack[48];
} re_state;

/* Ready for a text between pos and endpos; 0 or -1. re_state_end gives the stack back. */
int64_t re_state_begin(cw_ctx *cx, re_state *s, const re_program *p, cw_value string, int64_t pos,
                       int64_t endpos);
void re_state_end(re_state *s);
/* 1 match, 0 none, -1 exception (interrupt or memory) */
int64_t re_state_match(cw_ctx *cx, re_state *s);
int64_t re_state_search(cw_ctx *cx, re_state *s);

/* ---------------------------------------------------------------- objects */

typedef struct re_pattern {
    cw_type *type;
    re_program *program;
    cw_value pattern;      /* None for a Scanner's */
    cw_value names;        /* groupindex: a read-only view of name -> number */
    cw_tuple *index_names; /* by number: name or None */
    int64_t flags, groups;
    cw_value flags_value, groups_value; /* the same as attributes */
    int64_t is_bytes;                   /* -1: a Scanner's, for either */
} re_pattern;

typedef struct re_match {
    cw_type *type;
    re_pattern *pattern;
    cw_value re; /* the same as an attribute */
    cw_value string;
    cw_value regs; /* made when somebody asks, CW_NULL at first */
    cw_value pos, endpos;
    int64_t last_index;
    int64_t marks[]; /* start and end of group 0, 1, ... */
} re_match;

extern cw_type re_type_pattern, re_type_match, re_type_scanner;
cw_value re_match_new(cw_ctx *cx, re_pattern *p, re_state *s);
cw_value re_text_slice(cw_ctx *cx, cw_value string, int64_t from, int64_t to);
/* A replacement text in parsed form; NULL on error. And what it gives for a match. */
typedef struct re_template {
    int64_t ngroups; /* references in it */
    cw_tuple *parts; /* literals (str or bytes) and numbers of groups */
} re_template;
re_template *re_template_parse(cw_ctx *cx, re_pattern *p, cw_value text);
cw_value re_template_expand(cw_ctx *cx, re_template *t, re_match *m);

#endif
