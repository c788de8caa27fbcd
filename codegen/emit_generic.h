/* emit_generic.h: shared by the emitters of generic functions and typed copies. */
#ifndef EMIT_GENERIC_H
#define EMIT_GENERIC_H

#include "emit.h"
#include "runtime/abi.h"
#include "typeinfer/types.h"

/* Where a typed copy leaves for the generic function, relative to a statement. */
typedef enum LeaveKind {
    LEAVE_BEFORE, /* the statement is done (again) by the generic function */
    LEAVE_AFTER   /* it is done; its results are handed over as cw_values */
} LeaveKind;
#define RESUME(s, kind) ((s)->id * 2 + 1 + (int)(kind))

typedef struct Copy Copy;
typedef struct Leave Leave;
typedef struct Live Live;

/* The traceback sites of a function, shared by its generic form and its typed copies: S<M>_<F>[]. */
typedef struct SiteTable {
    IrStmt **stmts;
    int32_t *scopes; /* index of the function whose code object the site names (comprehensions differ) */
    int32_t *by_id;  /* by statement id: site + 1, 0 none yet */
    int32_t *lookup_by_id; /* the same for the lookup of a method call; NULL: none has one yet */
    int32_t count, capacity;
} SiteTable;

/* Attributes whose slots are known: see emit_typed_known.c. */
enum { KNOWN_SLOTS = 24 };
typedef struct KnownSlot {
    int32_t object, slot; /* variable, number */
    Type type;            /* of what is in it */
    int32_t value;        /* variable with the same value, -1: none */
} KnownSlot;
typedef struct KnownSlots {
    KnownSlot items[KNOWN_SLOTS];
    int32_t count;
} KnownSlots;

/* What is around an inlined scope. */
typedef struct Inlined {
    int32_t handler, scope, record;
    struct Inlined *outer;
} Inlined;

/* What is being printed: the generic form of a function (copy NULL), or a typed copy of it. */
typedef struct Context {
    EmitUnit *u;
    IrFunc *f;
    Text *t;
    bool heap_frame; /* variables live in fr */
    int32_t handler; /* H<n>/P<n> that receives an exception here; 0: leave the function */
    int32_t nhandlers;
    Inlined *inlined; /* the scope that is being inlined, or NULL */
    int32_t scope;    /* index of the function whose code object sites name (comprehensions differ) */
    int32_t max_args; /* size of A */
    int32_t ncaches;  /* size of K: caches of attribute accesses */
    int32_t nmatches; /* size of M: caches of class patterns */
    SiteTable *sites;
    int32_t record, nrecords; /* Q<record> is what calls put on record here; made so far: see emit_record */
    int32_t *outer_records;   /* by record: the one around it */
    const uint8_t *leaves; /* generic: by statement id, kinds of Leave that typed copies make; NULL: none */
    /* typed copies */
    Copy *copy;
    const Live *live;
    Leave *exits; /* leaves of this copy, by number */
    int32_t nexits, exits_cap;
    int32_t nwhere; /* length of what describes them */
    const char *
        *headers; /* in a loop that changes no list: by variable, kind of the list whose header is at hand */
    bool *grown;  /* there: by variable, lists that the loop appends to */
    bool *has_header; /* by variable: somewhere it is */
    Text vectors;     /* functions of emit_typed_vector.c */
    KnownSlots known;
    IrStmt *done;  /* printed together with the one before it */
    uint8_t *made; /* by statement id: kinds of leaves made, for the generic function's resume numbers */
} Context;

/* emit_generic.c */
void emit_var(Context *c, int32_t id);
void emit_ref(Context *c, IrRef r);    /* any operand as an expression of type cw_value */
void emit_fail(Context *c, IrStmt *s); /* goes where the pending exception is handled */
void emit_op(Context *c, IrStmt *s);
void emit_handler_end(Context *c,
                      const char *result); /* H0 and P0: the function returns `result` with the exception */
int32_t emit_site(Context *c, IrStmt *s);  /* number of the site of a statement, made when first asked for */
/* Text with %d dst, %0..%3 operands and others, which the definition lists. */
void emit_expand(Context *c, IrStmt *s, const char *form);
/* if (condition) emit_fail */
void emit_fail_if(Context *c, IrStmt *s, const char *condition);
/* The label that adds site e to the traceback, then P<n> for exceptions that go on without. */
void emit_handler_label(Context *c, int32_t n);
void emit_store_unpacked(Context *c, IrStmt *s); /* A holds the results */

/* emit_stmt.c */
void emit_block(Context *c, IrBlock *b);
void emit_next(Context *c, IrStmt *s);
bool emit_is_unpacked(Context *c, const IrStmt *s); /* NEXT: the item is at once taken apart in two */
/* Operands from `first` on to the array A; how many. */
int32_t emit_arguments(Context *c, const IrStmt *s, int32_t first);
/* The resume number of a `yield from`, and one step of it: r is its outcome. */
void emit_yield_from_step(Context *c, IrStmt *s);
void emit_next_taken(Context *c, IrStmt *s); /* x is the next item, or CW_NULL */
void emit_try(Context *c, IrStmt *s);
void emit_inline(Context *c, IrStmt *s);
void emit_raise(Context *c, IrStmt *s);

/* emit_function.c */
void emit_generic_function(EmitUnit *u, IrFunc *f, const uint8_t *leaves, SiteTable *sites);
/* The statements of a function, printed before, go to u->out; with -g by lines of the source. */
void emit_body(EmitUnit *u, const IrFunc *f, const Text *body);
void emit_caches(const Context *c, Text *out); /* the declaration of K */
void emit_sites(EmitUnit *u, const IrFunc *f, const SiteTable *sites);

/* emit_record.c */
/* Around the text of an operation that may call: it is on record. False: nothing was printed, nothing is to
 * end. */
bool emit_record(Context *c, IrStmt *s);
void emit_record_end(Context *c);
int32_t emit_inner_record(Context *c,
                          IrStmt *s); /* a new record inside of the present one, which is returned */
void emit_record_traceback(Context *c);
void emit_record_names(Context *c);
void emit_record_declarations(Context *c, Text *out, const char *vars);

/* emit_typed.c: hooks for the above */
void emit_typed_box(Context *c, IrRef r);   /* a typed variable as cw_value expression */
bool emit_is_value(Context *c, int32_t id); /* the variable is a cw_value in this copy */
/* Result j of s arrived in the cw_value `place`: checks its type and stores it, or leaves after s. */
void emit_typed_cast(Context *c, IrStmt *s, int32_t j, const char *place);
void emit_leave(Context *c, IrStmt *s, LeaveKind kind); /* goto the leaving code */
void emit_typed_stmt(Context *c, IrStmt *s);
void emit_typed_dispatch(Context *c); /* generic function's entry: to a typed copy that takes the arguments */
/* After a class statement; place: the cw_value with the class, NULL: its variable. */
void emit_class_pointer(Context *c, IrStmt *s, const char *place);

#endif
