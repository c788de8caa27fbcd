/* build_release.c: where objects that nothing refers to any more die, in modules that may see it: those that
 * mention finalizers or weak references. There the operation RELEASE follows each statement after which fewer
 * references may be left, and precedes returns and calls of gc.collect() (runtime/release.c). */
#include "typeinfer/build_internal.h"

#include <string.h>

/* ---- what makes a module see deaths ---- */

static bool tells_deaths(const char *name) {
    return name && (!strcmp(name, "__del__") || !strcmp(name, "weakref") || !strcmp(name, "_weakref"));
}

/* A name, an attribute, a definition, an import, or a string that may serve as one of them. */
static void find_mention(AstNode *n, void *data) {
    bool *found = data;
    for (const AstField *field = ast_kinds[n->kind].fields; field->type && !*found; field++)
        if (field->type == AST_FIELD_IDENT || field->type == AST_FIELD_OPT_IDENT)
            *found = tells_deaths(*(const char **)((char *)n + field->offset));
    if (n->kind == AST_CONSTANT && n->Constant.value.kind == AST_CONST_STR)
        *found = *found || tells_deaths(n->Constant.value.text);
    if (!*found)
        ast_visit_children(n, find_mention, data);
}

bool build_observes(const AstNode *tree) {
    bool found = false;
    find_mention((AstNode *)tree, &found);
    return found;
}

/* ---- operations ---- */

/* Generators and class bodies keep their values elsewhere. */
static bool is_plain_code(const IrFunc *f) {
    return (f->kind == IR_FUNC_MODULE || f->kind == IR_FUNC_FUNCTION) && !(f->flags & IR_CODE_GENERATOR_LIKE);
}

static void build_release(Builder *b, CwRelease why, IrRef value, IrSpan span) {
    if (b->m->observes && !b->dead && is_plain_code(b->f))
        build_op(b, IR_RELEASE, -1, span, value != IR_NONE, &value)->number = why;
}

void build_release_at(Builder *b, IrSpan span) {
    build_release(b, CW_RELEASE_STATEMENT, IR_NONE, span);
}

void build_release_return(Builder *b, IrRef value, IrSpan span) {
    build_release(b, CW_RELEASE_RETURN, value, span);
}

/* Compound statements not named here end with one of their parts. */
void build_release_after(Builder *b, const AstNode *s) {
    switch ((AstKind)s->kind) {
    case AST_DELETE:
        build_release(b, CW_RELEASE_DEL, IR_NONE, SPAN(s));
        return;
    case AST_EXPR:
    case AST_ASSIGN:
    case AST_AUG_ASSIGN:
    case AST_ANN_ASSIGN:
    case AST_FOR:
    case AST_WITH:
    case AST_TRY:
        build_release_at(b, SPAN(s));
        return;
    default:
        return;
    }
}

/* gc.collect() or an imported collect(), to all appearance. */
static bool is_collect(const AstNode *func) {
    const char *name = func->kind == AST_ATTRIBUTE ? func->Attribute.attr
                       : func->kind == AST_NAME    ? func->Name.id
                                                   : "";
    return !strcmp(name, "collect");
}

void build_release_before(Builder *b, const AstNode *call) {
    if (is_collect(call->Call.func))
        build_release(b, CW_RELEASE_COLLECT, IR_NONE, SPAN(call));
}
