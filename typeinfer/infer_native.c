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
    NATIVE_TRUTH,    /* a bool or None */
    NATIVE_NEVER     /* does not return */
} NativeResult;

typedef struct ModuleMember {
    const char *module, *name;
    bool called; /* a function; else a value */
    uint8_t result;
    bool adds; /* the second argument to the list that is the first */
} ModuleMember;

static const ModuleMember members[] = {
    {"math", "pi", false, NATIVE_FLOAT, false},
    {"math", "e", false, NATIVE_FLOAT, false},
    {"math", "tau", false, NATIVE_FLOAT, false},
    {"math", "inf", false, NATIVE_FLOAT, false},
    {"math", "nan", false, NATIVE_FLOAT, false},
    {"math", "sqrt", true, NATIVE_FLOAT, false},
    {"math", "sin", true, NATIVE_FLOAT, false},
    {"math", "cos", true, NATIVE_FLOAT, false},
    {"math", "tan", true, NATIVE_FLOAT, false},
    {"math", "exp", true, NATIVE_FLOAT, false},
    {"math", "log", true, NATIVE_FLOAT, false},
    {"math", "log2", true, NATIVE_FLOAT, false},
    {"math", "log10", true, NATIVE_FLOAT, false},
    {"math", "log1p", true, NATIVE_FLOAT, false},
    {"math", "atan", true, NATIVE_FLOAT, false},
    {"math", "atan2", true, NATIVE_FLOAT, false},
    {"math", "asin", true, NATIVE_FLOAT, false},
    {"math", "acos", true, NATIVE_FLOAT, false},
    {"math", "hypot", true, NATIVE_FLOAT, false},
    {"math", "fabs", true, NATIVE_FLOAT, false},
    {"math", "pow", true, NATIVE_FLOAT, false},
    {"math", "radians", true, NATIVE_FLOAT, false},
    {"math", "degrees", true, NATIVE_FLOAT, false},
    {"math", "sinh", true, NATIVE_FLOAT, false},
    {"math", "cosh", true, NATIVE_FLOAT, false},
    {"math", "tanh", true, NATIVE_FLOAT, false},
    {"math", "fmod", true, NATIVE_FLOAT, false},
    {"math", "copysign", true, NATIVE_FLOAT, false},
    {"math", "dist", true, NATIVE_FLOAT, false},
    {"math", "fsum", true, NATIVE_FLOAT, false},
    {"math", "floor", true, NATIVE_INT, false},
    {"math", "ceil", true, NATIVE_INT, false},
    {"math", "trunc", true, NATIVE_INT, false},
    {"math", "gcd", true, NATIVE_INT, false},
    {"math", "lcm", true, NATIVE_INT, false},
    {"math", "isqrt", true, NATIVE_INT, false},
    {"math", "comb", true, NATIVE_INT, false},
    {"math", "perm", true, NATIVE_INT, false},
    {"math", "factorial", true, NATIVE_INT, false},
    {"math", "isnan", true, NATIVE_BOOL, false},
    {"math", "isinf", true, NATIVE_BOOL, false},
    {"math", "isfinite", true, NATIVE_BOOL, false},
    {"math", "isclose", true, NATIVE_BOOL, false},
    {"sys", "stdin", false, NATIVE_FILE, false},
    {"sys", "stdout", false, NATIVE_FILE, false},
    {"sys", "stderr", false, NATIVE_FILE, false},
    {"heapq", "heappush", true, NATIVE_NONE, true},
    {"sys", "argv", false, NATIVE_STR_LIST, false},
    {"sys", "path", false, NATIVE_STR_LIST, false},
    {"sys", "maxsize", false, NATIVE_INT, false},
    {"sys", "version", false, NATIVE_STR, false},
    {"sys", "platform", false, NATIVE_STR, false},
    {"sys", "executable", false, NATIVE_STR, false},
    {"sys", "exit", true, NATIVE_NEVER, false},
    {"sys", "intern", true, NATIVE_STR, false},
    {"sys", "getsizeof", true, NATIVE_INT, false},
    {"sys", "getrecursionlimit", true, NATIVE_INT, false},
    {"sys", "setrecursionlimit", true, NATIVE_NONE, false},
    {"time", "time", true, NATIVE_FLOAT, false},
    {"time", "perf_counter", true, NATIVE_FLOAT, false},
    {"time", "monotonic", true, NATIVE_FLOAT, false},
    {"time", "process_time", true, NATIVE_FLOAT, false},
    {"time", "time_ns", true, NATIVE_INT, false},
    {"time", "perf_counter_ns", true, NATIVE_INT, false},
    {"time", "sleep", true, NATIVE_NONE, false},
    {"random", "random", true, NATIVE_FLOAT, false},
    {"random", "uniform", true, NATIVE_FLOAT, false},
    {"random", "gauss", true, NATIVE_FLOAT, false},
    {"random", "randint", true, NATIVE_INT, false},
    {"random", "randrange", true, NATIVE_INT, false},
    {"random", "getrandbits", true, NATIVE_INT, false},
    {"random", "seed", true, NATIVE_NONE, false},
    {"random", "shuffle", true, NATIVE_NONE, false},
    {"random", "choice", true, NATIVE_ITEM, false},
    {"copy", "copy", true, NATIVE_SAME, false},
    {"copy", "deepcopy", true, NATIVE_SAME, false},
    {"itertools", "permutations", true, NATIVE_TUPLES, false},
    {"itertools", "combinations", true, NATIVE_TUPLES, false},
    {"itertools", "combinations_with_replacement", true, NATIVE_TUPLES, false},
    {"itertools", "islice", true, NATIVE_ITERABLE, false},
    {"itertools", "cycle", true, NATIVE_ITERABLE, false},
    {"itertools", "accumulate", true, NATIVE_ITERABLE, false},
    {"heapq", "heappop", true, NATIVE_ITEM, false},
    {"heapq", "heappushpop", true, NATIVE_ITEM, true},
    {"heapq", "heapreplace", true, NATIVE_ITEM, true},
    {"heapq", "heapify", true, NATIVE_NONE, false},
    {"bisect", "bisect", true, NATIVE_INT, false},
    {"bisect", "bisect_left", true, NATIVE_INT, false},
    {"bisect", "bisect_right", true, NATIVE_INT, false},
    {"bisect", "insort", true, NATIVE_NONE, true},
    {"string", "ascii_letters", false, NATIVE_STR, false},
    {"string", "ascii_lowercase", false, NATIVE_STR, false},
    {"string", "ascii_uppercase", false, NATIVE_STR, false},
    {"string", "digits", false, NATIVE_STR, false},
    {"string", "punctuation", false, NATIVE_STR, false},
    {"string", "whitespace", false, NATIVE_STR, false},
    {"unicodedata", "name", true, NATIVE_STR, false},
    {"unicodedata", "category", true, NATIVE_STR, false},
    {"unicodedata", "normalize", true, NATIVE_STR, false},
    {"unicodedata", "east_asian_width", true, NATIVE_STR, false},
    {"unicodedata", "combining", true, NATIVE_INT, false},
    {"os", "sep", false, NATIVE_STR, false},
    {"os", "getcwd", true, NATIVE_STR, false},
    {"os", "listdir", true, NATIVE_STR_LIST, false},
};

Type infer_exit_method(void) {
    static const ModuleMember exit_method = {"", "__exit__", true, NATIVE_TRUTH, false};
    return (Type){.kind = TYPE_MEMBER, .ref = (void *)&exit_method};
}

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
    case NATIVE_TRUTH:
        return type_join(TYPE(BOOL), TYPE(NONE));
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
    Type item = nargs ? infer_iterated_in(n, args[0]) : TYPE(NEVER);
    if (m->adds && nargs > 1 && args[0].kind == TYPE_LIST)
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
