/* build.c: blocks and statements of the IR being built, and the entry of the builder. */
#include "typeinfer/build_internal.h"

#include <assert.h>
#include <string.h>

/* ---- statements ---- */

void build_append(Builder *b, IrStmt *s) {
    if (!b->dead)
        ir_block_append(b->block, s);
}

int32_t build_temp(Builder *b) {
    return ir_var_new(b->f, NULL, IR_VAR_TEMP);
}

IrStmt *build_op(Builder *b, IrOp op, int32_t dst, IrSpan span, int32_t nargs, const IrRef *args) {
    const IrOpInfo *info = &ir_op_info[op];
    assert(info->nargs < 0 || info->nargs == nargs);
    int32_t ndsts = info->ndst < 0 ? 0 : info->ndst;
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_OP, nargs, ndsts, span);
    s->op = (uint8_t)op;
    s->flags = info->flags;
    for (int32_t i = 0; i < nargs; i++)
        s->args[i] = args[i];
    for (int32_t i = 0; i < ndsts; i++)
        s->dsts[i] = i == 0 && dst >= 0 ? dst : build_temp(b);
    build_append(b, s);
    return s;
}

IrRef build_op0(Builder *b, IrOp op, int32_t dst, IrSpan span) {
    IrStmt *s = build_op(b, op, dst, span, 0, NULL);
    return s->ndsts ? s->dsts[0] : IR_NONE;
}

IrRef build_op1(Builder *b, IrOp op, int32_t dst, IrSpan span, IrRef a) {
    IrStmt *s = build_op(b, op, dst, span, 1, &a);
    return s->ndsts ? s->dsts[0] : IR_NONE;
}

IrRef build_op2(Builder *b, IrOp op, int32_t dst, IrSpan span, IrRef a, IrRef c) {
    IrRef args[2] = {a, c};
    IrStmt *s = build_op(b, op, dst, span, 2, args);
    return s->ndsts ? s->dsts[0] : IR_NONE;
}

void build_move(Builder *b, int32_t dst, IrRef a, IrSpan span) {
    if (a != dst)
        build_op1(b, IR_MOVE, dst, span, a);
}

bool build_is_temp(const Builder *b, IrRef ref) {
    return ref >= 0 && b->f->vars[ref].kind == IR_VAR_TEMP;
}

int32_t build_safe_dst(Builder *b, int32_t dst) {
    return dst < 0 || build_is_temp(b, dst) || b->try_depth == 0 ? dst : -1;
}

IrRef build_copy(Builder *b, IrRef ref, IrSpan span) {
    return ref < 0 || build_is_temp(b, ref) ? ref : build_op1(b, IR_MOVE, -1, span, ref);
}

IrRef build_none(Builder *b) {
    return ir_const_add(b->m, (IrConst){.kind = IR_CONST_NONE});
}

IrRef build_bool(Builder *b, bool value) {
    return ir_const_add(b->m, (IrConst){.kind = value ? IR_CONST_TRUE : IR_CONST_FALSE});
}

IrRef build_name_const(Builder *b, const char *name) {
    return ir_const_str(b->m, name);
}

const char *build_mangle(Builder *b, const char *name) {
    return scope_mangle(b->bm->names, b->scope->private_class, name);
}

void build_refuse(Builder *b, const AstNode *node, const char *what) {
    diag_add(b->bm->diags, DIAG_ERROR, b->bm->source, diag_span_of(node), "not supported yet: %s", what);
    b->bm->failed = true;
}

/* ---- blocks ---- */

Branch build_if(Builder *b, IrRef condition, IrSpan span) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_IF, 1, 0, span);
    s->args[0] = condition;
    build_append(b, s);
    Branch branch = {.s = s, .outer = b->block, .dead_before = b->dead};
    b->block = &s->body;
    return branch;
}

void build_else(Builder *b, Branch *branch) {
    branch->dead_body = b->dead;
    b->dead = branch->dead_before;
    b->block = &branch->s->orelse;
}

void build_end_if(Builder *b, Branch *branch) {
    if (b->block != &branch->s->orelse)
        build_else(b, branch);
    b->dead = branch->dead_body && b->dead;
    b->block = branch->outer;
}

Branch build_if_not(Builder *b, IrRef condition, IrSpan span) {
    Branch branch = build_if(b, condition, span);
    build_else(b, &branch);
    return branch;
}

int32_t build_new_label(Builder *b) {
    int32_t label = b->f->nlabels++;
    if (label >= b->label_cap) {
        int32_t cap = b->label_cap ? b->label_cap * 2 : 16;
        b->label_used = arena_grow(b->bm->arena, b->label_used, (size_t)b->label_cap, (size_t)cap);
        b->label_cap = cap;
    }
    b->label_used[label] = false;
    return label;
}

void build_jump(Builder *b, IrStmtKind kind, int32_t label, IrSpan span) {
    IrStmt *s = ir_stmt_new(b->f, kind, 0, 0, span);
    s->number = label;
    build_append(b, s);
    if (!b->dead && kind == IR_STMT_BREAK)
        b->label_used[label] = true;
    b->dead = true;
}

static Loop build_loop_labelled(Builder *b, IrSpan span, int32_t label) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_LOOP, 0, 0, span);
    s->number = label;
    build_append(b, s);
    Loop loop = {.s = s, .outer = b->block, .dead_before = b->dead, .label = label};
    b->block = &s->body;
    return loop;
}

Loop build_loop(Builder *b, IrSpan span) {
    return build_loop_labelled(b, span, build_new_label(b));
}

void build_end_loop(Builder *b, Loop *loop) {
    b->block = loop->outer;
    b->dead = loop->dead_before || !b->label_used[loop->label];
}

void build_end_block(Builder *b, Loop *loop) {
    build_jump(b, IR_STMT_BREAK, loop->label, loop->s->span);
    build_end_loop(b, loop);
}

Try build_try(Builder *b, IrSpan span) {
    if (b->f->flags & (CW_CODE_GENERATOR | CW_CODE_COROUTINE))
        b->f->flags |= CW_CODE_CLEANUP;
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_TRY, 0, 2, span);
    Try try = {.s = s, .outer = b->block, .dead_before = b->dead};
    s->dsts[0] = try.exception = build_temp(b);
    s->dsts[1] = try.saved = build_temp(b);
    build_append(b, s);
    b->block = &s->body;
    b->try_depth++;
    return try;
}

void build_handler(Builder *b, Try *try) {
    try->dead_body = b->dead;
    b->dead = try->dead_before;
    b->block = &try->s->orelse;
}

void build_end_try(Builder *b, Try *try) {
    b->dead = try->dead_body && b->dead;
    b->block = try->outer;
    b->try_depth--;
}

void build_reraise(Builder *b, Try *try, IrSpan span) {
    build_op1(b, IR_RAISE_PENDING, -1, span, try->exception);
    b->dead = true;
}

void build_leave_handler(Builder *b, Try *try, IrSpan span) {
    build_op1(b, IR_HANDLER_LEAVE, -1, span, try->saved);
}

Next build_next(Builder *b, IrRef iterator, IrSpan span) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_NEXT, 1, 1, span);
    s->args[0] = iterator;
    s->dsts[0] = build_temp(b);
    s->flags = IR_MAY_RAISE | IR_MAY_ALLOC | IR_MAY_CALL | IR_MAY_WRITE;
    build_append(b, s);
    Next next = {.s = s, .outer = b->block, .dead_before = b->dead};
    b->block = &s->orelse;
    return next;
}

void build_end_next(Builder *b, Next *next) {
    assert(b->dead);
    b->block = next->outer;
    b->dead = next->dead_before;
}

/* ---- ways out ---- */

/* Leaves the regions around one after the other; a FINALLY region takes over the rest (build_guarded). */
void build_exit(Builder *b, ExitKind kind, IrRef value, IrSpan span) {
    for (Region *r = b->regions; r; r = r->outer) {
        switch (r->kind) {
        case REGION_LOOP:
            if (kind != EXIT_CONTINUE && r->fresh != IR_NONE) {
                if (kind == EXIT_RETURN)
                    value = build_copy(b, value, span);
                build_op2(b, IR_GEN_DROP, -1, span, r->fresh, r->iterator);
            }
            if (kind == EXIT_RETURN)
                break;
            build_jump(b, kind == EXIT_BREAK ? IR_STMT_BREAK : IR_STMT_CONTINUE, r->label, span);
            return;
        case REGION_HANDLER:
            build_op1(b, IR_HANDLER_LEAVE, -1, span, r->saved);
            break;
        case REGION_HANDLER_NAME:
            if (kind == EXIT_RETURN)
                value = build_copy(b, value, span);
            build_unset_name(b, r->name, r->span);
            break;
        case REGION_FINALLY:
            if (b->dead)
                return;
            if (r->exit_labels[kind] < 0)
                r->exit_labels[kind] = build_new_label(b);
            if (kind == EXIT_RETURN) {
                if (r->returned < 0)
                    r->returned = build_temp(b);
                build_move(b, r->returned, value, span);
            }
            build_jump(b, IR_STMT_BREAK, r->exit_labels[kind], span);
            return;
        }
    }
    build_release_return(b, value, span);
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_RETURN, 1, 0, span);
    s->args[0] = value;
    build_append(b, s);
    b->dead = true;
}

/* Puts the statements of *body into a LOOP of its own and makes *body that. */
static void build_wrap(Builder *b, IrBlock *body, int32_t label, IrSpan span) {
    IrStmt *s = ir_stmt_new(b->f, IR_STMT_LOOP, 0, 0, span);
    s->number = label;
    s->body = *body;
    body->first = body->last = NULL;
    ir_block_append(body, s);
}

/* One exit from the guarded body, wrapped around what is there already:
 *
 *     LOOP exit { inner; }  leave; go on leaving
 */
static void build_guarded_exit(Builder *b, Guarded *g, Region *region, ExitKind kind, IrBlock *inner) {
    build_wrap(b, inner, region->exit_labels[kind], g->span);
    b->block = inner;
    b->dead = false;
    g->leave(b, g->data, kind);
    build_exit(b, kind, kind == EXIT_RETURN ? region->returned : IR_NONE, g->span);
}

/*     LOOP done {
 *         LOOP return { TRY body handler ...; leave; BREAK done }
 *         leave; RETURN
 *     }
 */
void build_guarded(Builder *b, Guarded *g) {
    if (b->dead)
        return;
    IrBlock *outer = b->block;
    IrBlock inner = {NULL, NULL};
    Region region = {.outer = b->regions, .kind = REGION_FINALLY, .span = g->span, .returned = -1};
    for (int i = 0; i < EXIT_COUNT; i++)
        region.exit_labels[i] = -1;
    int32_t done = build_new_label(b);
    b->block = &inner;
    Try try = build_try(b, g->span);
    b->regions = &region;
    g->body(b, g->data);
    b->regions = region.outer;
    build_handler(b, &try);
    Region handler = {.outer = b->regions, .kind = REGION_HANDLER, .saved = try.saved, .span = g->span};
    b->regions = &handler;
    g->handler(b, g->data, &try, done);
    b->regions = handler.outer;
    assert(b->dead);
    build_end_try(b, &try);
    if (!b->dead) {
        g->leave(b, g->data, EXIT_COUNT);
        build_jump(b, IR_STMT_BREAK, done, g->span);
    }
    for (int kind = 0; kind < EXIT_COUNT; kind++)
        if (region.exit_labels[kind] >= 0)
            build_guarded_exit(b, g, &region, (ExitKind)kind, &inner);
    build_wrap(b, &inner, done, g->span);
    ir_block_append(outer, inner.first);
    b->block = outer;
    b->dead = !b->label_used[done];
}

/* ---- modules ---- */

static void build_add_globals(Builder *b, const Scope *scope) {
    for (int i = 0; i < scope->symbol_count; i++) {
        const Symbol *symbol = &scope->symbols[i];
        bool is_module = scope->kind == SCOPE_MODULE;
        if (is_module ? (symbol->flags & SYMBOL_BOUND) != 0
                      : symbol->scope == SYMBOL_GLOBAL_EXPLICIT && (symbol->flags & SYMBOL_BOUND))
            ir_global_slot(b->m, symbol->name);
    }
    for (const Scope *child = scope->first_child; child; child = child->next)
        build_add_globals(b, child);
}

static void build_find_cleanup(AstNode *node, void *data) {
    bool *found = data;
    switch ((AstKind)node->kind) {
    case AST_TRY:
    case AST_TRY_STAR:
    case AST_WITH:
        *found = true;
        return;
    case AST_FUNCTION_DEF:
    case AST_ASYNC_FUNCTION_DEF:
    case AST_CLASS_DEF:
    case AST_LAMBDA:
        return;
    default:
        ast_visit_children(node, build_find_cleanup, data);
    }
}

/* What build_for_loop wants to know of the functions below the scope: whether some are async; names of the
 * generator functions whose bodies have a try or with statement. */
static void build_find_closing(BuildModule *bm, const Scope *scope) {
    bool async = scope->kind == SCOPE_FUNCTION && scope->node->kind == AST_ASYNC_FUNCTION_DEF;
    bm->has_coroutines = bm->has_coroutines || async;
    if (scope->kind == SCOPE_FUNCTION && scope->generator &&
        (async || scope->node->kind == AST_FUNCTION_DEF)) {
        AstList body = async ? scope->node->AsyncFunctionDef.body : scope->node->FunctionDef.body;
        bool found = false;
        for (int i = 0; i < body.count && !found; i++)
            build_find_cleanup(body.items[i], &found);
        if (found) {
            size_t size = sizeof *bm->closing * (size_t)bm->closing_count;
            bm->closing = arena_grow(bm->arena, bm->closing, size, size + sizeof *bm->closing);
            bm->closing[bm->closing_count++] = scope->name;
        }
    }
    for (const Scope *child = scope->first_child; child; child = child->next)
        build_find_closing(bm, child);
}

static void build_top_name(Builder *b, const char *name, IrRef value, IrSpan span) {
    build_store_name(b, intern_str(b->bm->names, name), value, span);
}

/* __doc__ and __annotations__, then the statements. */
static void build_module_body(Builder *b, AstList body) {
    IrSpan start = {1, 0, 1, 0};
    IrRef doc = b->bm->interactive ? IR_NONE : build_docstring(b, body);
    if (doc != IR_NONE)
        build_top_name(b, "__doc__", doc, SPAN(body.items[0]));
    b->f->doc = doc;
    if (build_has_annotations(body) && b->bm->dynamic)
        build_op(b, IR_SETUP_ANNOTATIONS, -1, start, 1, &b->namespace_var);
    else if (build_has_annotations(body))
        build_top_name(b, "__annotations__", build_op(b, IR_BUILD_DICT, -1, start, 0, NULL)->dsts[0], start);
    build_stmts(b, (AstList){body.items + (doc != IR_NONE), body.count - (doc != IR_NONE)});
}

/* The body of a module, or of code for eval and exec. */
static void build_body(Builder *b, const AstNode *tree) {
    if (tree->kind == AST_EXPRESSION) {
        b->span = SPAN(tree->Expression.body);
        build_exit(b, EXIT_RETURN, build_expr(b, tree->Expression.body), b->span);
    } else {
        build_module_body(b, tree->Module.body); /* Interactive has the same layout */
    }
    build_finish(b);
}

static IrModule *build_tree(Arena *arena, Intern *names, const AstNode *tree, Scope *scope,
                            const Source *source, ModuleName name, bool own, bool dynamic, DiagList *diags) {
    IrModule *m = ARENA_NEW(arena, IrModule);
    m->arena = arena;
    m->name = name.dotted;
    m->package = name.package;
    m->is_package = name.is_package;
    m->filename = source->filename;
    m->observes = own && build_observes(tree);
    BuildModule bm = {.arena = arena,
                      .names = names,
                      .tree = tree,
                      .m = m,
                      .table = scope->table,
                      .source = source,
                      .diags = diags,
                      .interactive = tree->kind == AST_INTERACTIVE,
                      .dynamic = dynamic,
                      .name_class = intern_str(names, "__class__"),
                      .name_super = intern_str(names, "super"),
                      .name_debug = intern_str(names, "__debug__"),
                      .name_annotations = intern_str(names, "__annotations__"),
                      .name_classdict = intern_str(names, "__classdict__")};
    Builder root = {.bm = &bm, .m = m};
    if (!dynamic) {
        build_add_globals(&root, scope);
        if (tree->kind == AST_MODULE && build_has_annotations(tree->Module.body))
            ir_global_slot(m, bm.name_annotations);
    }
    build_find_closing(&bm, scope);
    Builder *b = build_begin(&root, scope, dynamic ? IR_FUNC_CLASS : IR_FUNC_MODULE, "<module>", tree, 1);
    b->f->parent = NULL;
    if (!dynamic)
        b->f->flags = CW_CODE_MODULE;
    build_body(b, tree);
    m->frames = ir_frame_level(m);
    return bm.failed ? NULL : m;
}

IrModule *build_module(Arena *arena, Intern *names, const AstNode *tree, Scope *scope, const Source *source,
                       ModuleName name, bool own, DiagList *diags) {
    return build_tree(arena, names, tree, scope, source, name, own, false, diags);
}

IrModule *build_code(Arena *arena, Intern *names, const AstNode *tree, Scope *scope, const Source *source,
                     const char *module_name, DiagList *diags) {
    ModuleName name = {module_name, NULL, false};
    return build_tree(arena, names, tree, scope, source, name, false, true, diags);
}
