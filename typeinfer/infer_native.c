/* infer_native.c: types of what native modules define, from one table. */
#include "typeinfer/infer_internal.h"

#include <string.h>

typedef enum NativeResult {
    NATIVE_INT,
    NATIVE_FLOAT,
    NATIVE_STR,
    NATIVE_BOOL,
    NATIVE_NONE,
    NATIVE_OBJECT,
    NATIVE_FILE, /* of text: an iterable of str */
    NATIVE_STR_LIST,
    NATIVE_SAME,     /* the first argument's own type */
    NATIVE_ITEM,     /* what the first argument holds */
    NATIVE_ITERABLE, /* an iterable of what the first argument holds */
    NATIVE_TUPLES,   /* an iterable of tuples of it */
    NATIVE_NEVER     /* does not return */
} NativeResult;

typedef struct ModuleMember {
    const char *module, *name;
    bool called; /* a function; else a value */
    uint8_t result;
} ModuleMember;

static const ModuleMember members[] = {
    {"math", "pi", false, NATIVE_FLOAT},
    {"math", "e", false, NATIVE_FLOAT},
    {"math", "tau", false, NATIVE_FLOAT},
    {"math", "inf", false, NATIVE_FLOAT},
    {"math", "nan", false, NATIVE_FLOAT},
    {"math", "sqrt", true, NATIVE_FLOAT},
    {"math", "sin", true, NATIVE_FLOAT},
    {"math", "cos", true, NATIVE_FLOAT},
    {"math", "tan", true, NATIVE_FLOAT},
    {"math", "exp", true, NATIVE_FLOAT},
    {"math", "log", true, NATIVE_FLOAT},
    {"math", "log2", true, NATIVE_FLOAT},
    {"math", "log10", true, NATIVE_FLOAT},
    {"math", "log1p", true, NATIVE_FLOAT},
    {"math", "atan", true, NATIVE_FLOAT},
    {"math", "atan2", true, NATIVE_FLOAT},
    {"math", "asin", true, NATIVE_FLOAT},
    {"math", "acos", true, NATIVE_FLOAT},
    {"math", "hypot", true, NATIVE_FLOAT},
    {"math", "fabs", true, NATIVE_FLOAT},
    {"math", "pow", true, NATIVE_FLOAT},
    {"math", "radians", true, NATIVE_FLOAT},
    {"math", "degrees", true, NATIVE_FLOAT},
    {"math", "sinh", true, NATIVE_FLOAT},
    {"math", "cosh", true, NATIVE_FLOAT},
    {"math", "tanh", true, NATIVE_FLOAT},
    {"math", "fmod", true, NATIVE_FLOAT},
    {"math", "copysign", true, NATIVE_FLOAT},
    {"math", "dist", true, NATIVE_FLOAT},
    {"math", "fsum", true, NATIVE_FLOAT},
    {"math", "floor", true, NATIVE_INT},
    {"math", "ceil", true, NATIVE_INT},
    {"math", "trunc", true, NATIVE_INT},
    {"math", "gcd", true, NATIVE_INT},
    {"math", "lcm", true, NATIVE_INT},
    {"math", "isqrt", true, NATIVE_INT},
    {"math", "comb", true, NATIVE_INT},
    {"math", "perm", true, NATIVE_INT},
    {"math", "factorial", true, NATIVE_INT},
    {"math", "isnan", true, NATIVE_BOOL},
    {"math", "isinf", true, NATIVE_BOOL},
    {"math", "isfinite", true, NATIVE_BOOL},
    {"math", "isclose", true, NATIVE_BOOL},
    {"sys", "stdin", false, NATIVE_FILE},
    {"sys", "stdout", false, NATIVE_FILE},
    {"sys", "stderr", false, NATIVE_FILE},
    {"heapq", "heappush", true, NATIVE_NONE},
    {"sys", "argv", false, NATIVE_STR_LIST},
    {"sys", "path", false, NATIVE_STR_LIST},
    {"sys", "maxsize", false, NATIVE_INT},
    {"sys", "version", false, NATIVE_STR},
    {"sys", "platform", false, NATIVE_STR},
    {"sys", "executable", false, NATIVE_STR},
    {"sys", "exit", true, NATIVE_NEVER},
    {"sys", "intern", true, NATIVE_STR},
    {"sys", "getsizeof", true, NATIVE_INT},
    {"sys", "getrecursionlimit", true, NATIVE_INT},
    {"sys", "setrecursionlimit", true, NATIVE_NONE},
    {"time", "time", true, NATIVE_FLOAT},
    {"time", "perf_counter", true, NATIVE_FLOAT},
    {"time", "monotonic", true, NATIVE_FLOAT},
    {"time", "process_time", true, NATIVE_FLOAT},
    {"time", "time_ns", true, NATIVE_INT},
    {"time", "perf_counter_ns", true, NATIVE_INT},
    {"time", "sleep", true, NATIVE_NONE},
    {"random", "random", true, NATIVE_FLOAT},
    {"random", "uniform", true, NATIVE_FLOAT},
    {"random", "gauss", true, NATIVE_FLOAT},
    {"random", "randint", true, NATIVE_INT},
    {"random", "randrange", true, NATIVE_INT},
    {"random", "getrandbits", true, NATIVE_INT},
    {"random", "seed", true, NATIVE_NONE},
    {"random", "shuffle", true, NATIVE_NONE},
    {"random", "choice", true, NATIVE_ITEM},
    {"copy", "copy", true, NATIVE_SAME},
    {"copy", "deepcopy", true, NATIVE_SAME},
    {"itertools", "permutations", true, NATIVE_TUPLES},
    {"itertools", "combinations", true, NATIVE_TUPLES},
    {"itertools", "combinations_with_replacement", true, NATIVE_TUPLES},
    {"itertools", "islice", true, NATIVE_ITERABLE},
    {"itertools", "cycle", true, NATIVE_ITERABLE},
    {"itertools", "accumulate", true, NATIVE_ITERABLE},
    {"heapq", "heappop", true, NATIVE_ITEM},
    {"heapq", "heappushpop", true, NATIVE_ITEM},
    {"heapq", "heapreplace", true, NATIVE_ITEM},
    {"heapq", "heapify", true, NATIVE_NONE},
    {"bisect", "bisect", true, NATIVE_INT},
    {"bisect", "bisect_left", true, NATIVE_INT},
    {"bisect", "bisect_right", true, NATIVE_INT},
    {"bisect", "insort", true, NATIVE_NONE},
    {"string", "ascii_letters", false, NATIVE_STR},
    {"string", "ascii_lowercase", false, NATIVE_STR},
    {"string", "ascii_uppercase", false, NATIVE_STR},
    {"string", "digits", false, NATIVE_STR},
    {"string", "punctuation", false, NATIVE_STR},
    {"string", "whitespace", false, NATIVE_STR},
    {"unicodedata", "name", true, NATIVE_STR},
    {"unicodedata", "category", true, NATIVE_STR},
    {"unicodedata", "normalize", true, NATIVE_STR},
    {"unicodedata", "east_asian_width", true, NATIVE_STR},
    {"unicodedata", "combining", true, NATIVE_INT},
    {"os", "sep", false, NATIVE_STR},
    {"os", "getcwd", true, NATIVE_STR},
    {"os", "listdir", true, NATIVE_STR_LIST},
};

static Type plain_result(Inference *n, uint8_t result) {
    switch ((NativeResult)result) {
    case NATIVE_INT:
        return TYPE(INT);
    case NATIVE_FLOAT:
        return TYPE(FLOAT);
    case NATIVE_STR:
        return TYPE(STR);
    case NATIVE_BOOL:
        return TYPE(BOOL);
    case NATIVE_NONE:
        return TYPE(NONE);
    case NATIVE_NEVER:
        return TYPE(NEVER);
    case NATIVE_FILE:
    case NATIVE_STR_LIST: {
        uint8_t kind = result == NATIVE_FILE ? TYPE_ITERABLE : TYPE_LIST;
        Type t = {.kind = kind, .ref = site_new(n->arena, 1)};
        infer_widen_item(n, t, 0, TYPE(STR));
        return t;
    }
    default:
        return TYPE(OBJECT);
    }
}

/* Values are made once: their sites have to be the same in every round. */
static Type value_of(Inference *n, const ModuleMember *m) {
    size_t i = (size_t)(m - members);
    if (!n->natives)
        n->natives = ARENA_ARRAY(n->arena, Type, sizeof members / sizeof *members);
    if (n->natives[i].kind == TYPE_NEVER)
        n->natives[i] = plain_result(n, m->result);
    return n->natives[i];
}

Type infer_native_attribute(Inference *n, const char *module, const char *name) {
    for (size_t i = 0; i < sizeof members / sizeof *members; i++)
        if (!strcmp(members[i].module, module) && !strcmp(members[i].name, name))
            return members[i].called ? (Type){.kind = TYPE_MEMBER, .ref = (void *)&members[i]}
                                     : value_of(n, &members[i]);
    return TYPE(OBJECT);
}

Type infer_native_call(Inference *n, Copy *c, IrStmt *s, Type member, const Type *args, int32_t nargs) {
    const ModuleMember *m = member.ref;
    Type item = nargs ? infer_iterated_in(n, c, s, args[0]) : TYPE(NEVER);
    if (nargs > 1 && args[0].kind == TYPE_LIST &&
        (!strncmp(m->name, "heap", 4) || !strcmp(m->name, "insort")))
        infer_widen_item(n, args[0], 0, args[1]);
    switch ((NativeResult)m->result) {
    case NATIVE_SAME:
        return nargs ? args[0] : TYPE(NEVER);
    case NATIVE_ITEM:
        return item;
    case NATIVE_ITERABLE: {
        Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
        infer_widen_item(n, t, 0, item);
        return t;
    }
    case NATIVE_TUPLES: {
        Type t = infer_site_type(n, c, s, TYPE_ITERABLE, 1);
        Site *site = site_find(t.ref);
        if (site->items[0].kind == TYPE_NEVER)
            site->items[0] = (Type){.kind = TYPE_ITERABLE, .ref = site_new(n->arena, 1)};
        infer_widen_item(n, site_find(t.ref)->items[0], 0, item);
        return t;
    }
    case NATIVE_STR_LIST: {
        Type t = infer_site_type(n, c, s, TYPE_LIST, 1);
        infer_widen_item(n, t, 0, TYPE(STR));
        return t;
    }
    default:
        return plain_result(n, m->result);
    }
}
