/* re_match.c: runs compiled patterns over texts.
 *
 * One loop executes instructions; what may be tried later is an entry of the backtrack stack:
 *
 *   ALT   go on at pc, text position a
 *   MARK  undo: mark number pc gets a back, last_index b
 *   LOOP  undo: loop number pc gets count a and last b back
 *   GREEDY  RO_ONE at pc matched more than it must: give back, down from b to a
 *   LAZY    RO_ONE_LAZY at pc is at a and may match b more
 *   AGAIN   RO_UNTIL_LAZY at pc, text position a: try the body once more
 *
 * Failure pops entries; undo entries restore marks and loops exactly, so a path that fails leaves no trace.
 * An atomic part that ends takes its choices off the stack and leaves the undo entries of marks. The stack is
 * plain memory outside of the collected heap, as large as it has to be. re_match_text.h is this loop per
 * width of characters. */
#include <ctype.h>
#include <stdlib.h>

#include "re.h"

enum { ENTRY_ALT, ENTRY_MARK, ENTRY_LOOP, ENTRY_GREEDY, ENTRY_LAZY, ENTRY_AGAIN };

CW_COLD static int64_t grow(cw_ctx *cx, re_state *s) {
    int64_t capacity = s->capacity * 2;
    re_entry *old = s->stack == s->small_stack ? NULL : s->stack;
    re_entry *stack = realloc(old, (size_t)capacity * sizeof *stack);
    if (!stack)
        return cw_raise_i(cx, &cw_type_MemoryError, "%s", "");
    if (!old)
        memcpy(stack, s->small_stack, sizeof s->small_stack);
    s->stack = stack;
    s->capacity = capacity;
    return 0;
}

static inline int64_t push(cw_ctx *cx, re_state *s, int kind, int64_t pc, int64_t a, int64_t b) {
    if (CW_UNLIKELY(s->height == s->capacity) && grow(cx, s) < 0)
        return -1;
    s->stack[s->height++] = (re_entry){pc << 4 | kind, a, b};
    return 0;
}

static inline void undo(re_state *s, const re_entry *e) {
    int64_t number = e->kind_pc >> 4;
    if ((e->kind_pc & 15) == ENTRY_MARK) {
        s->marks[number] = e->a;
        s->last_index = e->b;
    } else if ((e->kind_pc & 15) == ENTRY_LOOP) {
        s->loops[number] = (re_loop){e->a, e->b};
    }
}

/* The choices above a height go, what restores marks stays. */
static void commit(re_state *s, int64_t height) {
    int64_t to = height;
    for (int64_t i = height; i < s->height; i++)
        if ((s->stack[i].kind_pc & 15) == ENTRY_MARK)
            s->stack[to++] = s->stack[i];
    s->height = to;
}

/* Everything above a height is undone. */
static void rewind_to(re_state *s, int64_t height) {
    while (s->height > height)
        undo(s, &s->stack[--s->height]);
}

static inline int unit_matches(const re_program *p, int32_t op, int32_t operand, uint32_t c) {
    switch (op) {
    case RO_CHAR:
        return c == (uint32_t)operand;
    case RO_NOT_CHAR:
        return c != (uint32_t)operand;
    case RO_ANY:
        return c != '\n';
    case RO_ANY_ALL:
        return 1;
    default:
        return re_charset_has(p->sets[operand], c);
    }
}

static int is_word_at(re_state *s, int64_t at, int32_t mode) {
    return at >= 0 && at < s->end &&
           re_category_has(RE_CAT_WORD + mode * RE_CAT_MODES, cw_text_get(s->text, (int)s->kind, at));
}

/* An assertion about a position. */
static int at_matches(re_state *s, int32_t at, int32_t mode, int64_t ptr) {
    int64_t end = s->end;
    switch (at) {
    case RE_AT_BEGINNING:
    case RE_AT_BEGINNING_STRING:
        return ptr == 0;
    case RE_AT_BEGINNING_LINE:
        return ptr == 0 || cw_text_get(s->text, (int)s->kind, ptr - 1) == '\n';
    case RE_AT_END:
        return ptr == end || (ptr + 1 == end && cw_text_get(s->text, (int)s->kind, ptr) == '\n');
    case RE_AT_END_LINE:
        return ptr == end || cw_text_get(s->text, (int)s->kind, ptr) == '\n';
    case RE_AT_END_STRING:
        return ptr == end;
    default: /* boundaries: there is none in an empty text */
        return end != 0 &&
               (is_word_at(s, ptr - 1, mode) != is_word_at(s, ptr, mode)) == (at == RE_AT_BOUNDARY);
    }
}

/* The end of the text of a group if it stands at ptr again, else -1. */
static int64_t backref_end(re_state *s, int32_t group, int32_t fold, int64_t ptr) {
    int64_t from = s->marks[2 * (group - 1)], to = s->marks[2 * (group - 1) + 1];
    int kind = (int)s->kind;
    if (from < 0 || to < from || s->end - ptr < to - from)
        return -1;
    for (; from < to; from++, ptr++) {
        uint32_t a = cw_text_get(s->text, kind, from), b = cw_text_get(s->text, kind, ptr);
        if (a != b && (!fold || re_fold(fold, a) != re_fold(fold, b)))
            return -1;
    }
    return ptr;
}

#define RE_CHAR uint8_t
#define RE_NAME(name) name##_1
#include "re_match_text.h"
#undef RE_CHAR
#undef RE_NAME
#define RE_CHAR uint16_t
#define RE_NAME(name) name##_2
#include "re_match_text.h"
#undef RE_CHAR
#undef RE_NAME
#define RE_CHAR uint32_t
#define RE_NAME(name) name##_4
#include "re_match_text.h"
#undef RE_CHAR
#undef RE_NAME

/* ---------------------------------------------------------------- states */

/* The text of an object: str, or bytes by the buffer protocol. */
static int64_t state_text(cw_ctx *cx, re_state *s, cw_value string) {
    s->string = string;
    if (CW_STR_CHECK(string)) {
        cw_str *str = CW_AS_STR(string);
        s->text = str->data;
        s->kind = str->kind;
        s->len = str->len;
        return 0;
    }
    cw_buffer buffer;
    if (!cw_type_of(string)->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError, "expected string or bytes-like object, got '%T'", &string);
    if (cw_get_buffer(cx, string, &buffer, 0) < 0)
        return -1;
    s->text = buffer.data;
    s->kind = 1;
    s->len = buffer.len;
    s->is_bytes = 1;
    return 0;
}

/* Arrays of n elements: the small one, or a block of the heap. */
static void *array_of(cw_ctx *cx, int64_t n, int64_t room, void *small, int64_t size) {
    return n <= room ? small : cw_alloc_atomic(cx, n * size);
}

int64_t re_state_begin(cw_ctx *cx, re_state *s, const re_program *p, cw_value string, int64_t pos,
                       int64_t endpos) {
    s->is_bytes = 0;
    if (state_text(cx, s, string) < 0)
        return -1;
    s->program = p;
    s->end = endpos < 0 ? 0 : endpos > s->len ? s->len : endpos;
    s->pos = s->start = pos < 0 ? 0 : pos > s->len ? s->len : pos;
    s->must_advance = s->match_all = 0;
    s->marks = array_of(cx, 2 * p->ngroups, 20, s->small_marks, 8);
    s->loops = array_of(cx, p->nloops, 4, s->small_loops, sizeof(re_loop));
    s->guards = array_of(cx, 2 * p->nguards, 8, s->small_guards, 8);
    s->stack = s->small_stack;
    s->capacity = sizeof s->small_stack / sizeof *s->small_stack;
    s->height = s->ticks = 0;
    return 0;
}

void re_state_end(re_state *s) {
    if (s->stack != s->small_stack)
        free(s->stack);
    s->stack = s->small_stack;
}

static void state_reset(re_state *s) {
    s->height = 0;
    s->last_index = -1;
    for (int64_t i = 0; i < 2 * s->program->ngroups; i++)
        s->marks[i] = -1;
}

static int64_t run(cw_ctx *cx, re_state *s, int64_t at) {
    if (s->kind == 1)
        return run_1(cx, s, at);
    return s->kind == 2 ? run_2(cx, s, at) : run_4(cx, s, at);
}

int64_t re_state_match(cw_ctx *cx, re_state *s) {
    state_reset(s);
    return s->start > s->end ? 0 : run(cx, s, s->start);
}

/* The next place from `at` where a match can begin, or -1. */
static int64_t candidate(const re_state *s, int64_t at) {
    const re_program *p = s->program;
    if (p->prefix) {
        int64_t found = cw_text_find(CW_TEXT_AT(s->text, s->kind, at), (int)s->kind, s->end - at,
                                     p->prefix->data, p->prefix->kind, p->prefix->len);
        return found < 0 ? -1 : at + found;
    }
    if (p->first) {
        while (at < s->end && !re_charset_has(p->first, cw_text_get(s->text, (int)s->kind, at)))
            at++;
        return at < s->end ? at : -1;
    }
    return at;
}

int64_t re_state_search(cw_ctx *cx, re_state *s) {
    state_reset(s);
    for (int64_t at = s->start; at <= s->end; at++) {
        if (s->program->anchored && at > 0)
            return 0;
        if ((at = candidate(s, at)) < 0)
            return 0;
        if (at != s->start)
            s->must_advance = 0;
        int64_t matched = 1;
        if (s->program->whole)
            s->match_end = at + s->program->prefix->len;
        else
            matched = run(cx, s, at);
        if (matched) {
            s->start = at;
            return matched;
        }
    }
    return 0;
}
