/* ir.c: construction of the IR: functions, variables, statements, constants, global slots. */
#include "typeinfer/ir.h"

#include <assert.h>
#include <string.h>

#define IR_OP_DEF(name, nargs, ndst, flags) {#name, nargs, ndst, flags},
const IrOpInfo ir_op_info[IR_OP_COUNT] = {
#include "typeinfer/ir.def"
};
#undef IR_OP_DEF

/* Hash index of a module's constants and global slots: open addressing, entries are index + 1, 0 is free. */
struct IrIndex {
    int32_t *consts, *globals;
    int32_t const_cap, global_cap; /* powers of two */
};

/* Room for one more element: doubles the capacity when count has reached it. */
static void *ir_reserve(Arena *arena, void *items, int32_t count, int32_t *cap, size_t size) {
    if (count < *cap)
        return items;
    int32_t grown = *cap ? *cap * 2 : 8;
    items = arena_grow(arena, items, size * (size_t)*cap, size * (size_t)grown);
    *cap = grown;
    return items;
}

/* ---- functions, variables, statements ---- */

IrFunc *ir_func_new(IrModule *m, IrFunc *parent, IrFuncKind kind, const char *name) {
    IrFunc *f = ARENA_NEW(m->arena, IrFunc);
    f->module = m;
    f->parent = parent;
    f->kind = (uint8_t)kind;
    f->name = f->qualname = name;
    f->doc = IR_NONE;
    m->funcs = ir_reserve(m->arena, m->funcs, m->nfuncs, &m->funcs_cap, sizeof *m->funcs);
    f->index = m->nfuncs;
    m->funcs[m->nfuncs++] = f;
    return f;
}

int32_t ir_var_new(IrFunc *f, const char *name, IrVarKind kind) {
    f->vars = ir_reserve(f->module->arena, f->vars, f->nvars, &f->vars_cap, sizeof *f->vars);
    f->vars[f->nvars] = (IrVar){.name = name, .kind = (uint8_t)kind};
    return f->nvars++;
}

IrStmt *ir_stmt_new(IrFunc *f, IrStmtKind kind, int32_t nargs, int32_t ndsts, IrSpan span) {
    Arena *arena = f->module->arena;
    IrStmt *s = ARENA_NEW(arena, IrStmt);
    s->kind = (uint8_t)kind;
    s->id = f->nstmts++;
    s->span = span;
    s->nargs = nargs;
    s->ndsts = ndsts;
    s->args = nargs ? ARENA_ARRAY(arena, IrRef, nargs) : NULL;
    s->dsts = ndsts ? ARENA_ARRAY(arena, int32_t, ndsts) : NULL;
    for (int32_t i = 0; i < nargs; i++)
        s->args[i] = IR_NONE;
    s->name = s->keywords = s->method = IR_NONE;
    return s;
}

static bool has_continue(const IrBlock *b, int64_t label) {
    for (const IrStmt *s = b->first; s; s = s->next)
        if ((s->kind == IR_STMT_CONTINUE && s->number == label) || has_continue(&s->body, label) ||
            has_continue(&s->orelse, label))
            return true;
    return false;
}

bool ir_else_is_rare(const IrStmt *s) {
    return s->kind == IR_STMT_IF && s->number == IR_IF_RARE_ELSE;
}

bool ir_loop_repeats(const IrStmt *loop) {
    const IrStmt *last = loop->body.last;
    bool leaves = last && (last->kind == IR_STMT_BREAK || last->kind == IR_STMT_RETURN ||
                           last->kind == IR_STMT_RAISE || last->kind == IR_STMT_RERAISE);
    return !leaves || has_continue(&loop->body, loop->number);
}

void ir_block_append(IrBlock *b, IrStmt *s) {
    assert(!s->next);
    if (b->last)
        b->last->next = s;
    else
        b->first = s;
    b->last = s;
}

/* ---- constants and global slots ---- */

static uint64_t ir_hash_bytes(uint64_t hash, const void *data, size_t size) {
    const unsigned char *bytes = data;
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ bytes[i]) * 1099511628211u;
    return hash ^ (hash >> 29);
}

static uint64_t ir_const_hash(const IrConst *c) {
    uint64_t hash = ir_hash_bytes(14695981039346656037u + c->kind, &c->integer, sizeof c->integer);
    hash = ir_hash_bytes(hash, &c->real, sizeof c->real);
    if (c->text)
        hash = ir_hash_bytes(hash, c->text, (size_t)c->size);
    return ir_hash_bytes(hash, c->items, sizeof *c->items * (size_t)c->nitems);
}

/* Same kind and same bits: 0.0 and -0.0, 1 and True are different constants. */
static bool ir_const_equal(const IrConst *a, const IrConst *b) {
    return a->kind == b->kind && a->integer == b->integer &&
           memcmp(&a->real, &b->real, sizeof a->real) == 0 && a->size == b->size && a->nitems == b->nitems &&
           (!a->size || memcmp(a->text, b->text, (size_t)a->size) == 0) &&
           (!a->nitems || memcmp(a->items, b->items, sizeof *a->items * (size_t)a->nitems) == 0);
}

static struct IrIndex *ir_index(IrModule *m) {
    if (!m->index) {
        m->index = ARENA_NEW(m->arena, struct IrIndex);
        m->index->const_cap = m->index->global_cap = 64;
        m->index->consts = ARENA_ARRAY(m->arena, int32_t, 64);
        m->index->globals = ARENA_ARRAY(m->arena, int32_t, 64);
    }
    return m->index;
}

/* The free slot for a key known to be absent. */
static int32_t *ir_index_free(int32_t *table, int32_t cap, uint64_t hash) {
    uint64_t slot = hash & (uint64_t)(cap - 1);
    while (table[slot])
        slot = (slot + 1) & (uint64_t)(cap - 1);
    return &table[slot];
}

static uint64_t ir_name_hash(const char *name) {
    return ir_hash_bytes(14695981039346656037u, name, strlen(name));
}

static void ir_index_grow_consts(IrModule *m) {
    struct IrIndex *index = ir_index(m);
    if (m->nconsts * 2 < index->const_cap)
        return;
    index->const_cap *= 2;
    index->consts = ARENA_ARRAY(m->arena, int32_t, index->const_cap);
    for (int32_t i = 0; i < m->nconsts; i++)
        *ir_index_free(index->consts, index->const_cap, ir_const_hash(&m->consts[i])) = i + 1;
}

static void ir_index_grow_globals(IrModule *m) {
    struct IrIndex *index = ir_index(m);
    if (m->nglobals * 2 < index->global_cap)
        return;
    index->global_cap *= 2;
    index->globals = ARENA_ARRAY(m->arena, int32_t, index->global_cap);
    for (int32_t i = 0; i < m->nglobals; i++)
        *ir_index_free(index->globals, index->global_cap, ir_name_hash(m->globals[i])) = i + 1;
}

IrRef ir_const_add(IrModule *m, IrConst c) {
    ir_index_grow_consts(m);
    struct IrIndex *index = m->index;
    uint64_t mask = (uint64_t)(index->const_cap - 1);
    uint64_t slot = ir_const_hash(&c) & mask;
    for (; index->consts[slot]; slot = (slot + 1) & mask) {
        int32_t found = index->consts[slot] - 1;
        if (ir_const_equal(&m->consts[found], &c))
            return IR_CONST_REF(found);
    }
    m->consts = ir_reserve(m->arena, m->consts, m->nconsts, &m->consts_cap, sizeof *m->consts);
    m->consts[m->nconsts] = c;
    index->consts[slot] = m->nconsts + 1;
    return IR_CONST_REF(m->nconsts++);
}

IrRef ir_const_str(IrModule *m, const char *utf8) {
    return ir_const_add(m, (IrConst){.kind = IR_CONST_STR, .text = utf8, .size = (int64_t)strlen(utf8)});
}

IrRef ir_const_int(IrModule *m, int64_t v) {
    return ir_const_add(m, (IrConst){.kind = IR_CONST_INT, .integer = v});
}

int32_t ir_global_find(IrModule *m, const char *name) {
    struct IrIndex *index = ir_index(m);
    uint64_t mask = (uint64_t)(index->global_cap - 1);
    for (uint64_t slot = ir_name_hash(name) & mask; index->globals[slot]; slot = (slot + 1) & mask)
        if (strcmp(m->globals[index->globals[slot] - 1], name) == 0)
            return index->globals[slot] - 1;
    return -1;
}

int32_t ir_global_slot(IrModule *m, const char *name) {
    int32_t found = ir_global_find(m, name);
    if (found >= 0)
        return found;
    ir_index_grow_globals(m);
    m->globals = ir_reserve(m->arena, m->globals, m->nglobals, &m->globals_cap, sizeof *m->globals);
    m->globals[m->nglobals] = name;
    *ir_index_free(m->index->globals, m->index->global_cap, ir_name_hash(name)) = m->nglobals + 1;
    return m->nglobals++;
}

/* ---- what a module says ---- */

bool ir_mentions(const IrModule *m, const char *text) {
    for (int32_t i = 0; i < m->nconsts; i++)
        if (m->consts[i].kind == IR_CONST_STR && !strcmp(m->consts[i].text, text))
            return true;
    return false;
}

static bool block_stores(const IrModule *m, const IrBlock *b, const char *name) {
    for (const IrStmt *s = b->first; s; s = s->next)
        if ((s->kind == IR_STMT_OP && s->op == IR_SETATTR &&
             !strcmp(m->consts[IR_CONST_INDEX(s->name)].text, name)) ||
            block_stores(m, &s->body, name) || block_stores(m, &s->orelse, name))
            return true;
    return false;
}

bool ir_stores_attribute(const IrModule *m, const char *name) {
    if (!ir_mentions(m, name))
        return false;
    for (int32_t i = 0; i < m->nfuncs; i++)
        if (block_stores(m, &m->funcs[i]->body, name))
            return true;
    return false;
}

/* ---- imports ---- */

bool ir_imports(const IrModule *m, int32_t count, const char *name) {
    for (int32_t i = 0; i < count; i++)
        if (!strcmp(m->imports[i], name))
            return true;
    return false;
}

void ir_import_add(IrModule *m, const char *name) {
    if (ir_imports(m, m->nimports, name))
        return;
    m->imports = ir_reserve(m->arena, m->imports, m->nimports, &m->imports_cap, sizeof *m->imports);
    m->imports[m->nimports++] = name;
}

/* The package that `level` dots mean; NULL: there is none. */
static const char *relative_package(const IrModule *m, int level) {
    char *package = m->package && *m->package ? arena_strdup(m->arena, m->package) : NULL;
    for (; package && level > 1; level--) {
        char *dot = strrchr(package, '.');
        if (!dot)
            return NULL;
        *dot = 0;
    }
    return package;
}

const char *ir_imported_from(const IrModule *m, const AstNode *s) {
    const char *module = s->ImportFrom.module ? s->ImportFrom.module : "";
    if (s->ImportFrom.level == 0)
        return module;
    const char *package = relative_package(m, s->ImportFrom.level);
    return !package || !*module ? package : arena_printf(m->arena, "%s.%s", package, module);
}
