/* infer_method.c: methods of built-in types: what they give, and what they do to the types of items; which
 * methods of any type are loaded. */
#include "typeinfer/infer_internal.h"

#include <string.h>

Type infer_iterable_of(Inference *n, Copy *c, IrStmt *s, Type item) {
    Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    infer_widen_item(n, t, 0, item);
    return t;
}

/* An iterable of pairs or longer tuples: their site is that of the iterable's item. */
Type infer_iterable_of_tuples(Inference *n, Copy *c, IrStmt *s, const Type *items, int32_t count) {
    Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
    Site *site = site_find(t.ref);
    if (site->items[0].kind == TYPE_NEVER)
        site->items[0] = (Type){.kind = TYPE_TUPLE, .ref = site_new(n->arena, count)};
    for (int32_t i = 0; i < count; i++)
        infer_widen_item(n, site_find(t.ref)->items[0], i, items[i]);
    return t;
}

Type infer_tuple_of(Inference *n, Copy *c, IrStmt *s, Type a, Type b) {
    Type t = infer_site_type(n, c, s, TYPE_TUPLE, 2);
    infer_widen_item(n, t, 0, a);
    infer_widen_item(n, t, 1, b);
    return t;
}

typedef enum Result {
    RESULT_NONE,
    RESULT_BOOL,
    RESULT_INT,
    RESULT_STR,
    RESULT_BYTES,
    RESULT_FLOAT,
    RESULT_ANY,
    RESULT_SELF,       /* the receiver's own type, new container */
    RESULT_ITEM,       /* items[0] */
    RESULT_VALUE,      /* items[1] */
    RESULT_VALUE_OR,   /* dict.get, dict.setdefault, dict.pop: value or second argument (or None) */
    RESULT_STR_LIST,   /* list of str */
    RESULT_STR_TRIPLE, /* tuple of three */
    RESULT_PAIR,       /* tuple of items[0] and items[1] */
    RESULT_ITERABLE,   /* iterable of items[0] */
    RESULT_KEYS,
    RESULT_VALUES,
    RESULT_ITEMS
} Result;

typedef enum Effect {
    EFFECT_NONE,
    EFFECT_ADD_FIRST,  /* argument 1 joins items[0] */
    EFFECT_ADD_SECOND, /* argument 2 joins items[0] */
    EFFECT_ADD_ALL,    /* what argument 1 yields joins items[0] */
    EFFECT_UPDATE,     /* of a dict: with argument 1 or keywords */
    EFFECT_ADD_PAIR    /* arguments 1, 2 join items[0], items[1] */
} Effect;

typedef struct MethodType {
    uint8_t kind; /* of the receiver */
    const char *name;
    uint8_t result, effect;
} MethodType;

static const MethodType method_types[] = {
    {TYPE_LIST, "append", RESULT_NONE, EFFECT_ADD_FIRST},
    {TYPE_LIST, "insert", RESULT_NONE, EFFECT_ADD_SECOND},
    {TYPE_LIST, "extend", RESULT_NONE, EFFECT_ADD_ALL},
    {TYPE_LIST, "pop", RESULT_ITEM, EFFECT_NONE},
    {TYPE_LIST, "remove", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "sort", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "reverse", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_LIST, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_LIST, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_LIST, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "add", RESULT_NONE, EFFECT_ADD_FIRST},
    {TYPE_SET, "update", RESULT_NONE, EFFECT_ADD_ALL},
    {TYPE_SET, "discard", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "remove", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "pop", RESULT_ITEM, EFFECT_NONE},
    {TYPE_SET, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "union", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "intersection", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "difference", RESULT_SELF, EFFECT_NONE},
    {TYPE_DICT, "get", RESULT_VALUE_OR, EFFECT_NONE},
    {TYPE_DICT, "setdefault", RESULT_VALUE_OR, EFFECT_ADD_PAIR},
    {TYPE_DICT, "pop", RESULT_VALUE_OR, EFFECT_NONE},
    {TYPE_DICT, "keys", RESULT_KEYS, EFFECT_NONE},
    {TYPE_DICT, "values", RESULT_VALUES, EFFECT_NONE},
    {TYPE_DICT, "items", RESULT_ITEMS, EFFECT_NONE},
    {TYPE_DICT, "clear", RESULT_NONE, EFFECT_NONE},
    {TYPE_DICT, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_STR, "join", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "split", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "rsplit", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "splitlines", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_STR, "strip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "lstrip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "rstrip", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "lower", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "upper", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "title", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "capitalize", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "swapcase", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "casefold", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "replace", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "center", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "ljust", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "rjust", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "zfill", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "format", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "translate", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "expandtabs", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "removeprefix", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "removesuffix", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "encode", RESULT_BYTES, EFFECT_NONE},
    {TYPE_STR, "find", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "rfind", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "startswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "endswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isdigit", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isalpha", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isalnum", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isspace", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isupper", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "islower", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isidentifier", RESULT_BOOL, EFFECT_NONE},
    {TYPE_INT, "bit_length", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "decode", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "isprintable", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isnumeric", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isdecimal", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "istitle", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "isascii", RESULT_BOOL, EFFECT_NONE},
    {TYPE_STR, "format_map", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "__str__", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "__repr__", RESULT_STR, EFFECT_NONE},
    {TYPE_STR, "rindex", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "__len__", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "__hash__", RESULT_INT, EFFECT_NONE},
    {TYPE_STR, "partition", RESULT_STR_TRIPLE, EFFECT_NONE},
    {TYPE_STR, "rpartition", RESULT_STR_TRIPLE, EFFECT_NONE},
    {TYPE_INT, "bit_count", RESULT_INT, EFFECT_NONE},
    {TYPE_INT, "conjugate", RESULT_INT, EFFECT_NONE},
    {TYPE_INT, "__index__", RESULT_INT, EFFECT_NONE},
    {TYPE_INT, "__int__", RESULT_INT, EFFECT_NONE},
    {TYPE_INT, "__hash__", RESULT_INT, EFFECT_NONE},
    {TYPE_INT, "to_bytes", RESULT_BYTES, EFFECT_NONE},
    {TYPE_FLOAT, "is_integer", RESULT_BOOL, EFFECT_NONE},
    {TYPE_FLOAT, "hex", RESULT_STR, EFFECT_NONE},
    {TYPE_FLOAT, "conjugate", RESULT_FLOAT, EFFECT_NONE},
    {TYPE_BYTES, "hex", RESULT_STR, EFFECT_NONE},
    {TYPE_BYTES, "find", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "rfind", RESULT_INT, EFFECT_NONE},
    {TYPE_BYTES, "startswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_BYTES, "endswith", RESULT_BOOL, EFFECT_NONE},
    {TYPE_BYTES, "isdigit", RESULT_BOOL, EFFECT_NONE},
    {TYPE_BYTES, "isalpha", RESULT_BOOL, EFFECT_NONE},
    {TYPE_BYTES, "strip", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "lstrip", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "rstrip", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "replace", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "join", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "lower", RESULT_BYTES, EFFECT_NONE},
    {TYPE_BYTES, "upper", RESULT_BYTES, EFFECT_NONE},
    {TYPE_SET, "issubset", RESULT_BOOL, EFFECT_NONE},
    {TYPE_SET, "issuperset", RESULT_BOOL, EFFECT_NONE},
    {TYPE_SET, "isdisjoint", RESULT_BOOL, EFFECT_NONE},
    {TYPE_SET, "symmetric_difference", RESULT_SELF, EFFECT_NONE},
    {TYPE_SET, "difference_update", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "intersection_update", RESULT_NONE, EFFECT_NONE},
    {TYPE_SET, "symmetric_difference_update", RESULT_NONE, EFFECT_NONE},
    {TYPE_TUPLE, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_TUPLE, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "index", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "count", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "write", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "seek", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "tell", RESULT_INT, EFFECT_NONE},
    {TYPE_ITERABLE, "read", RESULT_STR, EFFECT_NONE},
    {TYPE_ITERABLE, "readline", RESULT_STR, EFFECT_NONE},
    {TYPE_ITERABLE, "readlines", RESULT_STR_LIST, EFFECT_NONE},
    {TYPE_ITERABLE, "close", RESULT_NONE, EFFECT_NONE},
    {TYPE_ITERABLE, "flush", RESULT_NONE, EFFECT_NONE},
    {TYPE_ITERABLE, "union", RESULT_SELF, EFFECT_NONE},
    {TYPE_ITERABLE, "intersection", RESULT_SELF, EFFECT_NONE},
    {TYPE_ITERABLE, "difference", RESULT_SELF, EFFECT_NONE},
    {TYPE_ITERABLE, "symmetric_difference", RESULT_SELF, EFFECT_NONE},
    {TYPE_ITERABLE, "copy", RESULT_SELF, EFFECT_NONE},
    {TYPE_ITERABLE, "issubset", RESULT_BOOL, EFFECT_NONE},
    {TYPE_ITERABLE, "issuperset", RESULT_BOOL, EFFECT_NONE},
    {TYPE_ITERABLE, "isdisjoint", RESULT_BOOL, EFFECT_NONE},
    {TYPE_ITERABLE, "__iter__", RESULT_ITERABLE, EFFECT_NONE},
    {TYPE_ITERABLE, "__next__", RESULT_ITEM, EFFECT_NONE},
    {TYPE_LIST, "__iter__", RESULT_ITERABLE, EFFECT_NONE},
    {TYPE_LIST, "__len__", RESULT_INT, EFFECT_NONE},
    {TYPE_DICT, "popitem", RESULT_PAIR, EFFECT_NONE},
    {TYPE_DICT, "update", RESULT_NONE, EFFECT_UPDATE},
};

static void apply_effect(Inference *n, Copy *c, IrStmt *s, Type self, uint8_t effect) {
    Type a = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(NEVER);
    Type b = s->nargs > 2 ? infer_ref(c, s->args[2]) : TYPE(NONE);
    switch ((Effect)effect) {
    case EFFECT_NONE:
        return;
    case EFFECT_ADD_FIRST:
        infer_widen_item(n, self, 0, a);
        return;
    case EFFECT_ADD_SECOND:
        infer_widen_item(n, self, 0, b);
        return;
    case EFFECT_ADD_ALL:
        infer_widen_item(n, self, 0, infer_iterated_in(n, a));
        return;
    case EFFECT_UPDATE: {
        Type pair = a.kind == TYPE_DICT ? TYPE(NEVER) : infer_iterated_in(n, a);
        for (int32_t i = 0; i < 2; i++)
            infer_widen_item(n, self, i,
                             s->keywords != IR_NONE    ? TYPE(ANY)
                             : a.kind == TYPE_DICT     ? type_item(a, i)
                             : pair.kind == TYPE_TUPLE ? type_item(pair, i)
                                                       : infer_iterated(pair));
        return;
    }
    case EFFECT_ADD_PAIR:
        infer_widen_item(n, self, 0, a);
        infer_widen_item(n, self, 1, b);
        return;
    }
}

static Type method_result(Inference *n, Copy *c, IrStmt *s, Type self, uint8_t result) {
    switch ((Result)result) {
    case RESULT_NONE:
        return TYPE(NONE);
    case RESULT_BOOL:
        return TYPE(BOOL);
    case RESULT_INT:
        return TYPE(INT);
    case RESULT_STR:
        return TYPE(STR);
    case RESULT_BYTES:
        return TYPE(BYTES);
    case RESULT_FLOAT:
        return TYPE(FLOAT);
    case RESULT_ITEM:
        return type_item(self, 0);
    case RESULT_VALUE:
        return type_item(self, 1);
    case RESULT_VALUE_OR:
        return s->nargs > 2 ? type_join(type_item(self, 1), infer_stored(infer_ref(c, s->args[2])))
               : !strcmp(infer_const_name(c, s->name), "pop") ? type_item(self, 1)
                                                              : type_join(type_item(self, 1), TYPE(NONE));
    case RESULT_SELF: {
        Type t = infer_site_type(n, c, s, self.kind, self.kind == TYPE_DICT ? 2 : 1);
        infer_widen_item(n, t, 0, type_item(self, 0));
        if (self.kind == TYPE_DICT)
            infer_widen_item(n, t, 1, type_item(self, 1));
        return t;
    }
    case RESULT_STR_LIST: {
        Type t = infer_site_type(n, c, s, TYPE_LIST, 1);
        infer_widen_item(n, t, 0, TYPE(STR));
        return t;
    }
    case RESULT_STR_TRIPLE: {
        Type t = infer_site_type(n, c, s, TYPE_TUPLE, 3);
        for (int32_t i = 0; i < 3; i++)
            infer_widen_item(n, t, i, TYPE(STR));
        return t;
    }
    case RESULT_PAIR:
        return infer_tuple_of(n, c, s, type_item(self, 0), type_item(self, 1));
    case RESULT_ITERABLE:
        return infer_iterable_of(n, c, s, type_item(self, 0));
    case RESULT_KEYS:
        return infer_iterable_of(n, c, s, type_item(self, 0));
    case RESULT_VALUES:
        return infer_iterable_of(n, c, s, type_item(self, 1));
    case RESULT_ITEMS: {
        Type items[2] = {type_item(self, 0), type_item(self, 1)};
        return infer_iterable_of_tuples(n, c, s, items, 2);
    }
    case RESULT_ANY:
        break;
    }
    return TYPE(ANY);
}

bool infer_has_native_method(Type self, const char *name) {
    for (size_t i = 0; i < sizeof method_types / sizeof *method_types; i++)
        if (method_types[i].kind == self.kind && !strcmp(method_types[i].name, name))
            return !self.optional;
    return false;
}

/* Values of the type have no such method: the call raises. */
static bool lacks_method(Type self, const char *name) {
    static const char *const of_dict[] = {"items", "keys", "values", "get", "setdefault", "popitem"};
    if (self.kind == TYPE_NONE || self.kind == TYPE_BOOL)
        return true;
    for (size_t i = 0; i < sizeof of_dict / sizeof *of_dict; i++)
        if (!strcmp(name, of_dict[i]))
            return self.kind == TYPE_INT || self.kind == TYPE_LONG || self.kind == TYPE_FLOAT ||
                   self.kind == TYPE_STR || self.kind == TYPE_LIST || self.kind == TYPE_TUPLE ||
                   self.kind == TYPE_SET || self.kind == TYPE_ITERABLE;
    return false;
}

Type infer_native_method(Inference *n, Copy *c, IrStmt *s, Type self, const char *name) {
    for (size_t i = 0; i < sizeof method_types / sizeof *method_types; i++) {
        const MethodType *m = &method_types[i];
        if (m->kind == self.kind && !strcmp(m->name, name)) {
            apply_effect(n, c, s, self, m->effect);
            if (self.kind == TYPE_LIST && !strcmp(name, "sort") && s->nargs > 1) {
                Type item = type_item(self, 0);
                infer_call_value(n, c, s, infer_ref(c, s->args[1]), &item, item.kind != TYPE_NEVER);
            }
            return method_result(n, c, s, self, m->result);
        }
    }
    return lacks_method(self, name) ? TYPE(NEVER) : TYPE(ANY);
}

/* ---- methods that are loaded before they are called ---- */

/* Nobody can change what t's method of that name is, and values have no attributes of their own: built-in
 * types; super() whose class derives from a built-in exception only. */
static bool is_fixed_method(Type t, const char *name) {
    Type cls = t.kind == TYPE_SUPER ? type_item(t, 1) : TYPE(ANY);
    if (cls.kind == TYPE_CLASS) {
        const ClassInfo *k = cls.ref;
        return k->exception && !k->base && !strcmp(name, "__init__");
    }
    switch ((TypeKind)t.kind) {
    case TYPE_INT:
    case TYPE_FLOAT:
    case TYPE_STR:
    case TYPE_BYTES:
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
        return infer_has_native_method(t, name);
    default:
        return false;
    }
}

IrFunc *infer_loaded_method(Type self, int32_t i, const char *name) {
    if (self.kind == TYPE_SUPER) {
        Type cls = type_item(self, 1);
        ClassInfo *base = cls.kind == TYPE_CLASS ? ((ClassInfo *)cls.ref)->base : NULL;
        return base ? infer_find_method(base, name) : NULL;
    }
    ClassInfo *k = type_class(self, i);
    return infer_field_slot(k, name) < 0 ? infer_find_method(k, name) : NULL;
}

/* The function of the class, or one of several; NONE, which needs no room, for methods that are always found;
 * else some object that can be called: what is none makes the call fail. */
Type infer_load_method(const Copy *c, const IrStmt *s) {
    Type self = infer_ref(c, s->args[0]), result = TYPE(NEVER);
    const char *name = infer_const_name(c, s->name);
    if (self.kind == TYPE_NEVER)
        return self;
    if (is_fixed_method(self, name))
        return TYPE(NONE);
    if (self.kind != TYPE_INSTANCE && self.kind != TYPE_ONEOF && self.kind != TYPE_SUPER)
        return self.kind == TYPE_ANY ? self : TYPE(OBJECT);
    int32_t count = self.kind == TYPE_SUPER ? 1 : type_class_count(self);
    for (int32_t i = 0; i < count; i++) {
        IrFunc *f = infer_loaded_method(self, i, name);
        if (!f)
            return TYPE(OBJECT);
        result = type_join(result, (Type){.kind = TYPE_FUNCTION, .ref = f});
    }
    return result;
}
