/* infer.h: type prediction for a whole program.
 *
 * Functions are analysed per tuple of argument types (Agesen, "The Cartesian Product Algorithm", ECOOP 1995),
 * starting from the module bodies; each such Copy has one type per variable, joined over all assignments.
 * Fields of classes, contents of containers (per allocation site), globals and cells are flow-insensitive.
 * All copies are visited in rounds until nothing changes; what still changes after INFER_ROUNDS becomes ANY.
 *
 * A prediction need not be sound (see codegen/emit_typed.h): reflection that changes a value's type behind
 * its back is caught by the guards of the emitted code.
 */
#ifndef INFER_H
#define INFER_H

#include "typeinfer/types.h"

enum {
    INFER_ROUNDS = 40,
    INFER_FINE_ROUNDS = 12,
    INFER_MAX_COPIES = 6,       /* of small functions */
    INFER_LEAST_COPIES = 2,     /* of large ones */
    INFER_MAX_STATEMENTS = 240, /* in all copies of a function together, while it has more than that */
};

enum {
#define BUILTIN_DEF(name) BUILTIN_##name,
#include "typeinfer/builtins.def"
#undef BUILTIN_DEF
    BUILTIN_COUNT
};

typedef struct Inference Inference;

/* Values of an int; empty if lo > hi (ranges.h). */
typedef struct Interval {
    int64_t lo, hi;
} Interval;

/* What a copy gains over the generic function (copies.h). */
typedef enum CopyWorth {
    COPY_COLD, /* nothing, or it must not be: it is not emitted */
    COPY_WARM,
    COPY_HOT /* the C compiler should take its time */
} CopyWorth;

/* One function analysed for one tuple of argument types. */
typedef struct Copy {
    struct Copy *next; /* of the same function */
    IrFunc *func;
    int32_t index;          /* among the function's copies: part of the C name */
    Type *vars;             /* by variable; parameters first */
    Type *key;              /* the argument types it is for; vars may be wider */
    Type result;            /* NEVER: does not return */
    Type yields;            /* generators: ITERABLE of what they yield */
    Site **sites;           /* by statement id: allocation site, or NULL */
    struct Copy **callees;  /* by statement id: copy called directly, or NULL */
    struct Copy ***targets; /* by statement id: copies by class of the receiver (TYPE_ONEOF), or NULL */
    bool reachable;         /* from the module bodies, with the final types */
    bool visited;           /* in this round */
    bool weak;              /* for callers that nobody sees: ANY parameters say nothing about the heap */
    uint8_t worth;          /* CopyWorth */
    bool direct;            /* typed code calls it */
    int32_t uses;           /* calls of it that inference met in the last round */
    int32_t runs, passed;   /* copies.c */
    Interval *ranges;       /* by parameter, of INT ones (ranges.h) */
    Interval returned;      /* of the result, if that is INT */
    uint8_t *facts;         /* by statement id: FACT_*; NULL: not analysed */
    struct ClosedCopy *closed;
    int8_t is_closed; /* codegen/emit_typed_closed.c: 0 not known, 1 yes, -1 no */
    int8_t plain;     /* codegen/emit_typed_plain.c: 0 not known, 1 plain, -1 not */
} Copy;

typedef struct FuncInfo { /* IrFunc.info */
    Copy *copies;         /* newest first */
    int32_t ncopies, next_index;
    ClassInfo *method_of; /* the regular class of which this is a plain method */
    ClassInfo *cls;       /* the class whose body this is */
    int32_t module_index;
    int32_t widest;        /* the most variables that are live at once, plus one; 0: not counted */
    Site **cell_sites;     /* by variable: content of the function's own cells */
    Site **sites;          /* by statement id: shared by all copies in coarse rounds */
    Site **free_sites;     /* by free variable: content of the closure's cells */
    bool *read;            /* by variable: some statement has it as operand */
    bool *checked;         /* by variable: reads are checked, NULL: not computed yet */
    Type defaults;         /* tuple of the default values, NEVER: none */
    Type keyword_default;  /* of any keyword-only parameter */
    Type self;             /* what bound methods of it are bound to */
    Site *star, *starstar; /* contents of *args and of **kwargs, of all copies */
    bool unknown_callers;  /* called by what inference does not see */
    bool made;             /* a MAKE_FUNCTION of it was reached */
} FuncInfo;

/* Analyses modules[0..n); results hang off IrFunc.info. */
Inference *infer_program(Arena *arena, IrModule **modules, int32_t n);
/* Type of a global slot. */
Type infer_global(const Inference *inference, const IrModule *m, int32_t slot);
/* Type of an operand in a copy. */
Type infer_ref(const Copy *copy, IrRef ref);
FuncInfo *infer_func(const IrFunc *f);
/* Text of a string constant of the copy's module. */
const char *infer_const_name(const Copy *copy, IrRef name);
/* The plain function that `name` is in class c or its bases, or NULL; the class that defines it in *owner. */
IrFunc *infer_find_method(ClassInfo *c, const char *name);
/* Values of this type are of a built-in one with that method, which inference knows. */
bool infer_has_native_method(Type self, const char *name);
/* The function that LOAD_METHOD finds for the i-th class of an INSTANCE, ONEOF or SUPER; NULL: none is known.
 */
IrFunc *infer_loaded_method(Type self, int32_t i, const char *name);
/* The class attribute of that name in c or its bases, or NULL. */
ClassMethod *infer_find_attribute(ClassInfo *c, const char *name);
/* Slot of an attribute, or -1. */
int32_t infer_field_slot(const ClassInfo *c, const char *name);
bool infer_is_decorated(const ClassInfo *cls);     /* an unknown decorator got it or a class above it */
bool infer_lacks_method(Type t, const char *name); /* instances of it certainly have none of that name */
/* infer_decorated.c: a decorator may have given it an __init__ whose parameters are its annotated fields. */
bool infer_has_made_init(ClassInfo *cls);
/* Binds the arguments of call s to these: their number, names[i] each, sources[i] operand of s or -1: none is
 * given. -1: they do not fit. */
enum { MADE_FIELDS_MAX = 62 };
int32_t infer_bind_made(const Copy *c, const IrStmt *s, const ClassInfo *cls, const char **names,
                        int32_t *sources);
/* Name of the special method of an operator statement (BINARY, INPLACE, COMPARE, GETITEM, ...), or NULL. */
const char *infer_operator_name(const IrStmt *s);
/* Binds the operands of a call from `operand` on to the parameters of f from `first` on: sources[p] is the
 * operand's index, or -1 for the default value. False: the call cannot be made directly. */
bool infer_bind(const Copy *c, const IrStmt *s, const IrFunc *f, int32_t first, int32_t operand,
                int32_t *sources);
/* --emit=types; --stats */
void infer_print(FILE *to, IrModule **modules, int32_t n);
void infer_print_stats(FILE *to, IrModule **modules, int32_t n);

#endif
