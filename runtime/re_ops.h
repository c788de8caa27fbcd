/* re_ops.h: instructions of a compiled pattern: a word each, followed by their operands.
 *
 * Units match one character. RO_ONE... repeat a unit; other repeats are RO_LOOP, which clears a counter, and
 * RO_UNTIL behind the body. An atomic part or an assertion keeps the height of the backtrack stack in a
 * guard. */
#ifndef CW_RE_OPS_H
#define CW_RE_OPS_H

enum {
    RO_FAIL,
    RO_SUCCESS,
    RO_CHAR,     /* character */
    RO_NOT_CHAR, /* character */
    RO_ANY,      /* - (all but newline) */
    RO_ANY_ALL,  /* - */
    RO_SET,      /* number of the set */
    RO_AT,       /* re_at, mode */
    RO_MARK,     /* number of the mark: 2 * (group - 1), or one more at its end */
    RO_SPLIT,    /* where to go on if what follows fails, set of its first characters or -1 */
    RO_JUMP,     /* target */
    RO_ONE,      /* min, max, unit, its operand, place of the unit that follows or -1 */
    RO_ONE_LAZY,
    RO_ONE_POSSESSIVE,
    RO_LOOP,  /* loop, its RO_UNTIL */
    RO_UNTIL, /* loop, min, max, body */
    RO_UNTIL_LAZY,
    RO_ATOMIC,       /* guard */
    RO_ATOMIC_END,   /* guard */
    RO_LOOK,         /* guard, width to go back */
    RO_LOOK_END,     /* guard */
    RO_LOOK_NOT,     /* guard, width to go back, where to go on if it does not match */
    RO_LOOK_NOT_END, /* guard */
    RO_BACKREF,      /* group, RE_FOLD_... */
    RO_IF            /* group, where to go if it is unset */
};
#define RO_IS_UNIT(op) ((op) >= RO_CHAR && (op) <= RO_SET)

#endif
