/* infer_internal.h: shared by infer.c (rounds, statements), infer_op.c (operators, items) and infer_call.c
 * (calls). */
#ifndef INFER_INTERNAL_H
#define INFER_INTERNAL_H

#include "typeinfer/infer.h"
#include "runtime/abi.h"

typedef struct ModuleTypes {
    IrModule *module;
    Type *globals; /* by slot */
} ModuleTypes;

struct Inference {
    Arena *arena;
    ModuleTypes *modules;
    int32_t nmodules;
    bool changed;       /* in this round */
    bool coarse;        /* copies of a function share their sites, none is dropped */
    bool final;         /* last round: mark what is reachable, add nothing */
    ClassInfo *classes; /* all of them, by next */
    Copy **stack;       /* copies still to visit in this round */
    int32_t nstack, stack_cap;
};

/* Joins into *t and notes a change. */
void infer_widen(Inference *n, Type *t, Type with);
void infer_widen_item(Inference *n, Type container, int32_t i, Type with);
/* What a value of type t is known as after it was stored in the heap or passed on. */
Type infer_stored(Type t);
/* The allocation site of a statement in a copy. */
Type infer_site_type(Inference *n, Copy *c, const IrStmt *s, TypeKind kind, int32_t nitems);
/* What iterating over a value of type t yields. */
Type infer_iterated(Type t);
Copy *infer_copy(Inference *n, IrFunc *f, const Type *params);
const Builtin *infer_builtin(const char *name);

/* infer_class.c: the class made by statement s, NULL while its base is unknown; attributes */
ClassInfo *infer_class(Inference *n, Copy *copy, IrStmt *s);
Type infer_instances(Inference *n, ClassInfo *c);
Type infer_getattr(const Copy *c, const IrStmt *s);
void infer_setattr(Inference *n, Copy *c, const IrStmt *s);
/* An operator on an instance whose class defines it: NEVER unknown yet, ANY: not a plain method */
Type infer_operator_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name);
/* Result types; effects on containers are applied. */
Type infer_binary(Inference *n, Copy *c, const IrStmt *s, Type a, Type b);
Type infer_unary(int64_t op, Type a);
Type infer_compare(int64_t op, Type a, Type b);
Type infer_getitem(Inference *n, Copy *c, const IrStmt *s, Type container, Type key);
Type infer_call(Inference *n, Copy *c, IrStmt *s);
Type infer_call_method(Inference *n, Copy *c, IrStmt *s);

#endif
