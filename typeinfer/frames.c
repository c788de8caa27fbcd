/* frames.c: does a program look at its own stack?
 *
 * Compiled functions keep no frames. Those of programs that mention a name by which frames are reached put
 * themselves on record around everything that may call (runtime/abi.h: cw_record); all others pay nothing.
 * Mentioned is what stands among the constants of a module: names of attributes and globals, keywords,
 * strings.
 */
#include "typeinfer/ir.h"

#include <string.h>

/* Names of CPython's library that lead to the frames of callers. */
static const char *const caller_names[] = {
    "_getframe",     "currentframe", "f_back",       "stacklevel",     "stack_info", "print_stack",
    "extract_stack", "format_stack", "getframeinfo", "getouterframes", "walk_stack", "_current_frames",
};

/* Fields of module logging's formats that are found by walking the stack. */
static const char *const format_fields[] = {
    "%(lineno)", "%(funcName)", "%(filename)", "%(pathname)",
    "%(module)", "{lineno",     "{funcName",   "{pathname",
};

static bool is_one_of(const char *const *list, size_t n, const char *text) {
    for (size_t i = 0; i < n; i++)
        if (!strcmp(list[i], text))
            return true;
    return false;
}

static bool has_format_field(const char *text) {
    for (size_t i = 0; i < sizeof format_fields / sizeof *format_fields; i++)
        if (strstr(text, format_fields[i]))
            return true;
    return false;
}

FrameLevel ir_frame_level(const IrModule *m) {
    FrameLevel level = FRAMES_NONE;
    bool inspect = false, stack = false;
    for (int32_t i = 0; i < m->nconsts; i++) {
        if (m->consts[i].kind != IR_CONST_STR)
            continue;
        const char *text = m->consts[i].text;
        if (!strcmp(text, "f_locals"))
            return FRAMES_LOCALS;
        inspect = inspect || !strcmp(text, "inspect");
        stack = stack || !strcmp(text, "stack");
        if (is_one_of(caller_names, sizeof caller_names / sizeof *caller_names, text) ||
            has_format_field(text))
            level = FRAMES_CALLERS;
    }
    return inspect && stack ? FRAMES_CALLERS : level;
}

bool ir_asks_for_caller(const char *callee, int32_t nargs) {
    static const char *const names[] = {"warn",      "_getframe",      "namedtuple",   "NewType",
                                        "TypeVar",   "ParamSpec",      "TypeVarTuple", "NamedTuple",
                                        "TypedDict", "make_dataclass", "breakpoint"};
    static const char *const enums[] = {"Enum", "IntEnum", "StrEnum", "Flag", "IntFlag"};
    return is_one_of(names, sizeof names / sizeof *names, callee) ||
           (nargs == 3 && !strcmp(callee, "type")) ||
           (nargs >= 2 && is_one_of(enums, sizeof enums / sizeof *enums, callee));
}
