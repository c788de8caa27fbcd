/* emit_typed.h: typed copies of functions.
 *
 * A typed copy t<M>_<F>_<N> keeps variables in C variables of their predicted types:
 *
 *   INT int64_t   BOOL int64_t 0/1   FLOAT double   pointers void * (None as NULL if optional)   NONE nothing
 *   RANGE start, stop, step   RANGE_ITER next, stop, step   LIST_ITER list and index   anything else cw_value
 *
 * What the prediction promises is tested where a value enters (loads from the heap, results of calls). Where
 * a test fails, an operation would raise or an int overflows, the copy leaves: live variables go to a frame
 * array as cw_values and the generic function carries on at a resume number (emit_generic.h, LeaveKind).
 * Exceptions that callees raise leave in the same way, so that only generic functions know tracebacks and
 * handlers.
 *
 * Result: by type; INT with CW_PENDING_INT, FLOAT with a NaN, BOOL and NONE with 2, pointers with
 * CW_PENDING_PTR say that cx->exc is pending, or that cx->ret holds a result of another type. cw_value
 * results: CW_NULL is an exception.
 */
#ifndef EMIT_TYPED_H
#define EMIT_TYPED_H

#include "emit_generic.h"
#include "typeinfer/infer.h"
#include "typeinfer/live.h"
#include "typeinfer/ranges.h"

struct Leave {
    IrStmt *stmt;
    LeaveKind kind;
    bool pending; /* a callee has left an exception in cx->exc or its result in cx->ret */
    int32_t
        place; /* LEAVE_AFTER: index of the result that has the wrong type; results before it are stored */
};

/* How values of a type are held. */
typedef enum Rep {
    REP_VALUE,
    REP_INT,
    REP_BOOL,
    REP_FLOAT,
    REP_NONE,
    REP_POINTER,
    REP_RANGE,
    REP_RANGE_ITER,
    REP_LIST_ITER,
    REP_BUILTIN
} Rep;
Rep typed_rep(Type t);

/* emit_typed.c */
Type typed_of(Context *c, IrRef r);
void typed_int(Context *c, IrRef r);    /* INT or BOOL operand as int64_t expression */
void typed_double(Context *c, IrRef r); /* FLOAT, INT or BOOL operand as double expression */
void typed_pointer(Context *c, IrRef r);
bool typed_can_convert(Context *c, IrRef r, Type to);
/* r as a value of type `to`, which is at least r's own type. */
void typed_convert(Context *c, IrRef r, Type to);
/* Begins / ends `dst = <expression of type t>` with conversion to the variable's type. */
void typed_begin(Context *c, IrStmt *s, Type t);
void typed_end(Context *c, IrStmt *s, Type t);
/* The C expression that a copy returns when an exception is pending. */
const char *typed_pending_result(Rep rep);
/* return the cw_value `place`, of any type */
void typed_return_value(Context *c, const char *place);
/* At the copy's end: the code of its exits; what describes them goes to `out`, before the copy. */
void typed_leave_end(Context *c, Text *out);
/* goto the code that passes an exception of s's callee on, or carries on with what is in cx->ret. */
void typed_leave_pending(Context *c, IrStmt *s, LeaveKind kind);
/* The result of s is in `place`, an expression that may be read several times; leaves if it is unset or not
 * of the predicted type. */
void typed_cast_set(Context *c, IrStmt *s, const char *place);
/* Test that the cw_value `place` is of type t, as a C condition. */
void typed_test(Context *c, Type t, const char *place);
/* && place.i lies in i */
void typed_test_interval(Context *c, Interval i, const char *place);
/* && each parameter, in fr[], is what the copy takes */
void typed_test_params(Context *c, const Copy *copy);
const char *typed_c_type(Type t);
void typed_name(Text *t, const Copy *copy); /* t<M>_<F>_<N> */
bool typed_is_emitted(const Copy *copy);
/* The functions of a module's typed copies, and what of them the generic functions must know. */
void emit_typed_prototypes(EmitUnit *u);
void emit_typed_functions(EmitUnit *u, IrFunc *f, uint8_t *leaves, SiteTable *sites);

/* emit_typed_form.c, which says what a form is: the form as it is; dst = <form, an expression of type t>;
 * leave before s if the form, a condition, holds. */
void typed_print(Context *c, IrStmt *s, const char *form, ...) __attribute__((format(printf, 3, 4)));
void typed_result(Context *c, IrStmt *s, Type t, const char *form, ...) __attribute__((format(printf, 4, 5)));
void typed_leave_if(Context *c, IrStmt *s, const char *form, ...) __attribute__((format(printf, 3, 4)));

/* emit_typed_op.c, emit_typed_call.c: true if they printed the statement, false: as the generic function does
 * it */
/* How lists hold items of a type raw, in C's words; kind NULL: as cw_values. */
typedef struct RawItem {
    const char *kind, *c_type;
} RawItem;
RawItem typed_raw_item(Type t);
void typed_append(Context *c, IrStmt *s, IrRef list, IrRef item);
void typed_raw_store(Context *c, IrRef item); /* an item as it lies in a list that holds its type raw */
void typed_cast_item(Context *c, IrStmt *s, int32_t list, const char *index);
bool typed_op(Context *c, IrStmt *s);
/* LOAD_GLOBAL of a function: no other function is expected in the slot. */
bool typed_expects(Context *c, const IrStmt *s, Type t);
bool typed_has_slot(Context *c, const IrStmt *s); /* GETATTR that reads a slot */
/* emit_typed_loop.c: around the loop's text; in it, GETITEM and SETITEM; declarations */
bool typed_loop_begin(Context *c, IrStmt *loop);
void typed_loop_end(Context *c);
/* Reads the headers again, after something that may have run Python code. */
void typed_loop_refresh(Context *c);
bool typed_loop_item(Context *c, IrStmt *s);
void typed_loop_declare(Context *c);
/* The operation runs no Python code and changes no list's header. */
bool typed_is_still(Context *c, const IrStmt *s);
bool typed_loop_has(Context *c, const IrStmt *s); /* an item of a list whose header is at hand */
bool typed_call(Context *c, IrStmt *s);
bool typed_calls_function(Context *c, const IrStmt *s); /* a call of the copy of one known function */
void typed_call_plain(Context *c, IrStmt *s);           /* without the test of the depth */
bool typed_calls_plain(Context *c, const IrStmt *s);    /* a call of a known function, which is plain */
/* The C variable that points to the class; NULL in it: it is not as it was laid out. */
void typed_class_pointer(char *text, size_t size, const ClassInfo *cls);
bool typed_call_made(Context *c, IrStmt *s, ClassInfo *cls); /* emit_typed_made.c */
bool typed_call_method(Context *c, IrStmt *s);
bool typed_load_method(Context *c, IrStmt *s);
bool typed_operator_method(Context *c, IrStmt *s);

/* emit_typed_known.c: attribute slots that are known at this place of the text */
const KnownSlot *typed_known_find(Context *c, int32_t object, int32_t slot);
void typed_known_loaded(Context *c, const IrStmt *s, int32_t slot);
void typed_known_stored(Context *c, const IrStmt *s, int32_t slot, bool was_set);
void typed_known_after(Context *c, const IrStmt *s, bool is_quiet);
void typed_known_join(Context *c, const KnownSlots *other);
void typed_known_clear(Context *c);

/* emit_typed_closed.c */
typedef struct ClosedCopy {
    int32_t module, count;
    int32_t slots[]; /* of the module: functions that it and what it calls expect there */
} ClosedCopy;
const ClosedCopy *typed_closed(EmitUnit *u, Copy *copy); /* NULL: it is not closed */
/* && and the C condition that the copy may be entered. */
void typed_closed_test(EmitUnit *u, Text *t, Copy *copy);
/* Before a call from c: leaves if the callee must not be entered. */
void typed_closed_enter(Context *c, IrStmt *s, Copy *callee);

/* emit_typed_vector.c: before the loop's text: it, or most of it, without tests */
void typed_vector_loop(Context *c, const IrStmt *loop);

/* emit_typed_plain.c: the copy never leaves, raises or calls */
bool typed_is_plain(Copy *copy);
bool typed_is_plain_op(const Copy *copy, const IrStmt *s);
bool typed_is_tiny(Copy *copy); /* plain, and the C compiler is to put it into its callers */

/* emit_typed_gen.c */
enum { TYPED_MAX_STATEMENTS = 2000, TYPED_MAX_LIVE = 80 };
bool typed_is_narrow(const IrFunc *f);
bool typed_is_generator(const Copy *copy);
bool typed_gen_is_emitted(const Copy *copy);
void typed_gen_signature(Text *t, const Copy *copy);
void typed_gen_enter(Context *c);
void typed_gen_dispatch(Context *c);
void typed_gen_yield(Context *c, IrStmt *s);
/* NEXT of a generator of a known function: its copy is called directly. False: not one */
bool typed_gen_next(Context *c, IrStmt *s);
void typed_gen_yield_from(Context *c, IrStmt *s);

/* emit_typed_builtin.c: the same; the first two for operand 0 known as dict */
bool typed_dict_getitem(Context *c, IrStmt *s);
bool typed_dict_setitem(Context *c, IrStmt *s);
bool typed_in(Context *c, IrStmt *s);
bool typed_slice(Context *c, IrStmt *s);
bool typed_str_concat(Context *c, IrStmt *s);
bool typed_str_equal(Context *c, IrStmt *s, bool negated); /* operands known as str */
bool typed_call_native(Context *c, IrStmt *s, const Builtin *b);
bool typed_native_method(Context *c, IrStmt *s);

#endif
