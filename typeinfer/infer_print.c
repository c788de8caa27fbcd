/* infer_print.c: --emit=types and --stats. */
#include "typeinfer/infer.h"

#include <string.h>

void infer_print(FILE *to, IrModule **modules, int32_t count) {
    for (int32_t i = 0; i < count; i++)
        for (int32_t j = 0; j < modules[i]->nfuncs; j++) {
            IrFunc *f = modules[i]->funcs[j];
            for (Copy *c = infer_func(f)->copies; c; c = c->next) {
                if (!c->reachable)
                    continue;
                fprintf(to, "%s.%s#%d(", modules[i]->name, f->qualname ? f->qualname : f->name, c->index);
                for (int32_t v = 0; v < f->nparams; v++) {
                    fprintf(to, "%s%s: ", v ? ", " : "", f->vars[v].name ? f->vars[v].name : "?");
                    type_print(to, c->vars[v]);
                }
                fputs(") -> ", to);
                type_print(to, c->result);
                fputc('\n', to);
                for (int32_t v = f->nparams; v < f->nvars; v++)
                    if (f->vars[v].name) {
                        fprintf(to, "    %s: ", f->vars[v].name);
                        type_print(to, c->vars[v]);
                        fputc('\n', to);
                    }
            }
        }
}

enum { SHARE_RAW, SHARE_WORD, SHARE_POINTER, SHARE_UNION, SHARE_ANY, SHARE_COUNT };

static int share_of(Type t) {
    switch ((TypeKind)t.kind) {
    case TYPE_NONE:
    case TYPE_BOOL:
    case TYPE_FLOAT:
    case TYPE_RANGE:
    case TYPE_RANGE_ITER:
    case TYPE_INT:
    case TYPE_NEVER:
    case TYPE_BUILTIN:
        return SHARE_RAW;
    case TYPE_LONG:
        return SHARE_WORD;
    case TYPE_ANY:
        return SHARE_ANY;
    case TYPE_UNION:
        return SHARE_UNION;
    default:
        return t.optional ? SHARE_UNION : SHARE_POINTER;
    }
}

static void print_shares(FILE *to, const char *name, const int64_t *count) {
    int64_t total = 0;
    for (int i = 0; i < SHARE_COUNT; i++)
        total += count[i];
    if (!total)
        return;
    fprintf(to, "%-40s %6ld", name, (long)total);
    for (int i = 0; i < SHARE_COUNT; i++)
        fprintf(to, " %6.1f%%", 100.0 * (double)count[i] / (double)total);
    fputc('\n', to);
}

/* s brings an ANY into the copy: its operands are known, its result is not. */
static bool is_origin(const Copy *c, const IrStmt *s) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (infer_ref(c, s->args[i]).kind == TYPE_ANY)
            return false;
    for (int32_t i = 0; i < s->ndsts; i++)
        if (c->vars[s->dsts[i]].kind == TYPE_ANY)
            return true;
    return false;
}

static void print_origins(FILE *to, const Copy *c, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        if (is_origin(c, s)) {
            fprintf(to, "%s:%d:%d: any from %s", c->func->module->filename, (int)s->span.line,
                    (int)s->span.col + 1, s->kind == IR_STMT_OP ? ir_op_info[s->op].name : "statement");
            if (s->name != IR_NONE)
                fprintf(to, " '%s'", infer_const_name(c, s->name));
            for (int32_t i = 0; i < s->nargs; i++) {
                fputs(i ? ", " : " of ", to);
                type_print(to, infer_ref(c, s->args[i]));
            }
            fputc('\n', to);
        }
        print_origins(to, c, &s->body);
        print_origins(to, c, &s->orelse);
    }
}

/* Counts, by operation, the results of type ANY in a block. */
static void count_any(const Copy *c, const IrBlock *b, int64_t *by_op) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->ndsts; i++)
            if (c->vars[s->dsts[i]].kind == TYPE_ANY)
                by_op[s->kind == IR_STMT_OP ? s->op : IR_OP_COUNT]++;
        count_any(c, &s->body, by_op);
        count_any(c, &s->orelse, by_op);
    }
}

static void print_sources(FILE *to, const int64_t *by_op) {
    fputs("any comes from:", to);
    for (int i = 0; i <= IR_OP_COUNT; i++)
        if (by_op[i])
            fprintf(to, " %s %ld", i < IR_OP_COUNT ? ir_op_info[i].name : "statements", (long)by_op[i]);
    fputc('\n', to);
}

void infer_print_stats(FILE *to, IrModule **modules, int32_t count) {
    int64_t all[SHARE_COUNT] = {0}, by_op[IR_OP_COUNT + 1] = {0};
    fprintf(to, "%-40s %6s %7s %7s %7s %7s %7s\n", "function", "values", "raw", "int", "pointer", "union",
            "any");
    for (int32_t i = 0; i < count; i++)
        for (int32_t j = 0; j < modules[i]->nfuncs; j++) {
            IrFunc *f = modules[i]->funcs[j];
            int64_t shares[SHARE_COUNT] = {0};
            for (Copy *c = infer_func(f)->copies; c; c = c->next)
                for (int32_t v = 0; v < f->nvars && c->reachable; v++)
                    shares[share_of(c->vars[v])]++;
            for (Copy *c = infer_func(f)->copies; c; c = c->next)
                if (c->reachable) {
                    count_any(c, &f->body, by_op);
                    print_origins(to, c, &f->body);
                }
            print_shares(to, f->qualname ? f->qualname : f->name, shares);
            for (int k = 0; k < SHARE_COUNT; k++)
                all[k] += shares[k];
        }
    print_sources(to, by_op);
    print_shares(to, "total", all);
}
