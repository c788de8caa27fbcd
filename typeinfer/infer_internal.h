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
    bool weak;          /* the copy being visited is: what is ANY there is not stored (see Copy.weak) */
    bool final;         /* last round: mark what is reachable, add nothing */
    ClassInfo *classes; /* all of them, by next */
    Copy **stack;       /* copies still to visit in this round */
    int32_t nstack, stack_cap;
    Type *natives; /* values of native modules (infer_native.c), made when they are met */
};

/* infer_narrow.c: the type of a REFINE; takes out those that have no use, once all types are known */
Type infer_refine(Inference *n, Copy *c, IrStmt *s);
void infer_drop_useless(Inference *n);
/* infer_merge.c: joins similar copies of the same function; false: there are none */
bool infer_merge(Inference *n);

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

/* Nothing is called directly by s: its operand is one of several types. */
void infer_forget_callees(Copy *c, const IrStmt *s);

/* infer_class.c: the class made by statement s, NULL while its base is unknown; attributes */
ClassInfo *infer_class(Inference *n, Copy *copy, IrStmt *s);
Type infer_instances(Inference *n, ClassInfo *c);
Type infer_constructed(Inference *n, Type f); /* what calling f, a CLASS or TYPE, makes */
ClassMethod *infer_class_attribute(ClassInfo *c, const char *name); /* of the class itself; NULL: not there */
Type infer_instance_attribute(Inference *n, ClassInfo *k, const char *name); /* of an instance of exactly k */
Type infer_getattr(Inference *n, Copy *c, IrStmt *s);
void infer_setattr(Inference *n, Copy *c, const IrStmt *s);
ClassMethod *infer_own_method(ClassInfo *c, const char *name); /* of the class statement itself */
/* A field's type is shared with the classes above that have it: stores join into all of the chain. */
void infer_widen_field(Inference *n, ClassInfo *c, const char *name, Type t);

Type infer_match_class(Inference *n, Copy *c, const IrStmt *s); /* infer_match.c */
/* infer_decorated.c: what decorators, by statement s, made of a class */
Type infer_decorated(Inference *n, Copy *c, const IrStmt *s);
void infer_made_init(Inference *n, Copy *c, const IrStmt *s, ClassInfo *cls);
int32_t infer_made_fields(const ClassInfo *cls, const char **names); /* at most MADE_FIELDS_MAX + 1 */
void infer_unset_fields(Inference *n); /* fields that nobody was seen to set; when all else has settled */

/* An operator on an instance whose class defines it: NEVER unknown yet, ANY: not a plain method */
Type infer_implemented(Type t); /* without NotImplemented */
Type infer_operator_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name);
/* Result types; effects on containers are applied. */
Type infer_binary(Inference *n, Copy *c, const IrStmt *s, Type a, Type b);
Type infer_unary(int64_t op, Type a);
/* a op b for an operator that is not the statement's own; unions member by member. */
Type infer_binary_op(Inference *n, Copy *c, IrStmt *s, int64_t op, Type a, Type b);
const char *infer_operator_method_name(int64_t op); /* __add__ ... */
Type infer_getitem(Inference *n, Copy *c, const IrStmt *s, Type container, Type key);
Type infer_compare_types(Inference *n, Copy *c, IrStmt *s, Type a, Type b);
Type infer_call(Inference *n, Copy *c, IrStmt *s);
Type infer_call_ex(Inference *n, Copy *c, IrStmt *s);
/* Calls f, seen from nowhere in particular, with arguments of these types; fewer than it has parameters: the
 * rest are defaults. */
Type infer_call_types(Inference *n, IrFunc *f, const Type *args, int32_t nargs);
/* Calls anything with positional arguments of these types. */
Type infer_call_value(Inference *n, Copy *c, IrStmt *s, Type f, const Type *args, int32_t nargs);
/* Method `name` of an instance, called with these arguments after self. NEVER: unknown yet; ANY: no such
 * method */
Type infer_method_types(Inference *n, Type self, const char *name, const Type *args, int32_t nargs);
/* What iterating yields; instances by their __iter__. */
Type infer_iterated_in(Inference *n, Type t);
/* What a name is that no module binds. */
Type infer_builtin_name(const char *name);
Type infer_module_attribute(Inference *n, const char *module, const char *name);
/* infer_method.c: methods of built-in types. ANY: not known; NEVER: there is no such method, the call raises
 */
Type infer_native_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name);
/* What statement s makes: an iterable of such items, or of tuples of them; a pair. */
Type infer_iterable_of(Inference *n, Copy *c, IrStmt *s, Type item);
Type infer_iterable_of_tuples(Inference *n, Copy *c, IrStmt *s, const Type *items, int32_t count);
Type infer_tuple_of(Inference *n, Copy *c, IrStmt *s, Type a, Type b);
/* infer_native.c: what is known of native modules */
Type infer_exit_method(void); /* the bound __exit__ that WITH_ENTER gives */
Type infer_native_attribute(Inference *n, const char *module, const char *name);
Type infer_native_call(Inference *n, Copy *c, IrStmt *s, Type member, const Type *args, int32_t nargs);
Type infer_call_method(Inference *n, Copy *c, IrStmt *s);
Type infer_load_method(const Copy *c, const IrStmt *s);

#endif
