/* types.h: predicted types.
 *
 * NEVER is below everything, ANY above everything; INT joins LONG (an int that may be a bignum); None joins a
 * pointer type into its optional form; two containers join by merging their allocation sites (union-find),
 * whose element types join; other different types join into a finite union. Types are predictions that the
 * emitted code guards, so joins may be as coarse as is quick: a wrong or late type costs speed, never
 * correctness.
 */
#ifndef TYPES_H
#define TYPES_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "frontend/arena.h"
#include "typeinfer/ir.h"

/* TYPE_KIND(NAME, printed name) */
#define TYPE_KINDS                                                                                           \
    TYPE_KIND(NEVER, "never")                                                                                \
    TYPE_KIND(NONE, "None")                                                                                  \
    TYPE_KIND(BOOL, "bool")                                                                                  \
    TYPE_KIND(INT, "int")   /* predicted to fit in 64 bits: int64_t, leaves on overflow */                   \
    TYPE_KIND(LONG, "long") /* int of any size: cw_value */                                                  \
    TYPE_KIND(FLOAT, "float")                                                                                \
    TYPE_KIND(STR, "str")                                                                                    \
    TYPE_KIND(BYTES, "bytes")                                                                                \
    TYPE_KIND(LIST, "list")                 /* ref: Site */                                                  \
    TYPE_KIND(DICT, "dict")                 /* ref: Site, items[0] keys, items[1] values */                  \
    TYPE_KIND(SET, "set")                   /* ref: Site */                                                  \
    TYPE_KIND(TUPLE, "tuple")               /* ref: Site, one item per position */                           \
    TYPE_KIND(INSTANCE, "instance")         /* ref: ClassInfo; exactly that class */                         \
    TYPE_KIND(ONEOF, "one of")              /* ref: ClassSet; exactly one of these classes */                \
    TYPE_KIND(SUPER, "super")               /* ref: Site, items[0] the object, items[1] the class */         \
    TYPE_KIND(FUNCTION, "function")         /* ref: IrFunc */                                                \
    TYPE_KIND(FUNCTIONS, "function of")     /* ref: FunctionSet; one of these */                             \
    TYPE_KIND(CLASS, "class")               /* ref: ClassInfo */                                             \
    TYPE_KIND(BUILTIN, "builtin")           /* ref: const Builtin */                                         \
    TYPE_KIND(CELL, "cell")                 /* ref: Site, items[0] the content */                            \
    TYPE_KIND(RANGE, "range")               /* number: constant step, 0 if unknown */                        \
    TYPE_KIND(RANGE_ITER, "range_iterator") /* number: as RANGE */                                           \
    TYPE_KIND(LIST_ITER, "list_iterator")   /* ref: Site of the list */                                      \
    TYPE_KIND(ITERABLE, "iterable")         /* ref: Site, items[0] what it yields; a cw_value */             \
    TYPE_KIND(SLICE, "slice")                                                                                \
    TYPE_KIND(MODULE, "module")     /* ref: name (const char *) */                                           \
    TYPE_KIND(UNION, "union")       /* ref: Union */                                                         \
    TYPE_KIND(OBJECT, "object")     /* some object; ref: ClassInfo if of that class or below */              \
    TYPE_KIND(TYPE, "type")         /* a class; ref: ClassInfo if known; weaker than CLASS */                \
    TYPE_KIND(NATIVE, "native")     /* ref: const Builtin; a value, weaker than BUILTIN */                   \
    TYPE_KIND(CALLABLE, "callable") /* ref: IrFunc that is called; number 1: FuncInfo.self first */          \
    TYPE_KIND(MEMBER, "member")     /* ref: const ModuleMember: function of a native module */               \
    TYPE_KIND(ANY, "any")

typedef enum TypeKind {
#define TYPE_KIND(NAME, text) TYPE_##NAME,
    TYPE_KINDS
#undef TYPE_KIND
        TYPE_KIND_COUNT
} TypeKind;

typedef struct Type {
    uint8_t kind;
    bool optional; /* or None; only for kinds that are pointers */
    int32_t number;
    void *ref;
} Type;

/* Where containers are made: one per (function copy, statement). Joined sites share the root's items. */
typedef struct Site {
    struct Site *parent; /* union-find; NULL: root */
    void *generator;     /* Copy of a generator function that makes such iterables, or NULL */
    int32_t nitems;
    Type items[];
} Site;

typedef struct Field {
    const char *name;
    Type type; /* joined over all stores */
} Field;

typedef enum MethodKind { METHOD_PLAIN, METHOD_PROPERTY, METHOD_STATIC, METHOD_CLASS } MethodKind;

typedef struct ClassMethod {
    const char *name;
    IrFunc *func;    /* NULL: not a plain function, or assigned more than once */
    IrFunc *wrapped; /* what a property, staticmethod or classmethod calls, by its kind */
    uint8_t kind;    /* MethodKind, for wrapped */
    bool other;      /* neither a function nor a constant: may be a descriptor */
    IrRef constant;  /* the only value, or IR_NONE */
    Type type;       /* of the value, joined over all stores */
} ClassMethod;

/* A class statement. */
enum { CLASS_BASES_MAX = 4 };
typedef struct ClassInfo {
    IrFunc *body;
    struct ClassInfo *base;                  /* NULL: object, or something that is not a class statement */
    struct ClassInfo *more[CLASS_BASES_MAX]; /* further bases that are class statements */
    bool regular;                            /* plain single inheritance: instances may be typed */
    bool exception;                          /* regular, and derived from a built-in exception */
    bool foreign;   /* a base or metaclass is unknown: attributes may become others */
    bool decorated; /* a decorator may have given it more methods: infer_decorated.c */
    Field *fields;  /* by slot, those of the base first */
    int32_t nfields;
    ClassMethod *methods;
    int32_t nmethods;
    struct ClassInfo *next; /* all classes of the program */
} ClassInfo;

enum { UNION_MAX = 10 };
typedef struct Union {
    int32_t count;
    Type items[UNION_MAX]; /* no unions, none optional; by kind */
} Union;

enum { CLASS_SET_MAX = 8 };
typedef struct ClassSet {
    int32_t count;
    ClassInfo *items[CLASS_SET_MAX]; /* in order of address */
} ClassSet;

enum { FUNCTION_SET_MAX = 32 };
typedef struct FunctionSet {
    int32_t count;
    IrFunc *items[FUNCTION_SET_MAX]; /* in order of address */
} FunctionSet;

/* Built-in functions that inference and the emitter know (builtins.def). */
typedef struct Builtin {
    const char *name;
    int32_t id;
} Builtin;

#define TYPE(kind_) ((Type){.kind = TYPE_##kind_})

/* Where joins allocate, for the inference that runs. */
void type_use_arena(Arena *arena);
/* ITERABLE of INT: what a range is in the heap. */
Type type_int_iterable(void);
Site *site_new(Arena *arena, int32_t nitems);
Site *site_find(Site *s);
bool type_equal(Type a, Type b);
/* Least type above both; merges sites. */
Type type_join(Type a, Type b);
/* *t = join(*t, with); true if it changed. */
bool type_widen(Type *t, Type with);
/* Held as an int64_t that is the number itself: INT and BOOL. */
static inline bool type_is_int(Type t) {
    return t.kind == TYPE_INT || t.kind == TYPE_BOOL;
}
/* Held as a C number: INT, BOOL and FLOAT. */
static inline bool type_is_raw(Type t) {
    return type_is_int(t) || t.kind == TYPE_FLOAT;
}
/* Values of the type are pointers to objects (and not None, unless optional). */
bool type_is_pointer(Type t);
Type type_optional(Type t);
/* t as the type of a variable that may be unset: held as a cw_value. */
Type type_maybe_unset(Type t);
/* What a read of such a variable gives. */
Type type_set(Type t);
/* ref is a Site. */
bool type_has_site(Type t);
/* Element type of a container (items[i] of its site), NEVER while unknown. */
Type type_item(Type t, int32_t i);
/* Members of a union; any other type is its only member (an optional one has None as second). */
int32_t type_member_count(Type t);
Type type_member(Type t, int32_t i);
/* Classes of an INSTANCE or ONEOF. */
int32_t type_class_count(Type t);
ClassInfo *type_class(Type t, int32_t i);
/* Functions of a FUNCTION or FUNCTIONS. */
int32_t type_function_count(Type t);
IrFunc *type_function(Type t, int32_t i);
void type_print(FILE *to, Type t);

#endif
