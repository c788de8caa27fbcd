/* ir_print.c: the IR as text, for golden tests and --dump-ir.
 *
 *     function 1 fib(n)                     # index, qualified name, parameters
 *       vars: n, total; cells c; free d
 *       3:4  %5 = BINARY sub n, 1           # line:column, results, operation, immediates, operands
 *
 * Temporaries are %id, named variables past the frame's first nlocals name'id.
 */
#include "typeinfer/ir.h"

#include <inttypes.h>

#include "runtime/abi.h"

static const char *const ir_binary_names[] = {"add", "sub", "mul",    "truediv", "floordiv",
                                              "mod", "pow", "lshift", "rshift",  "and",
                                              "or",  "xor", "matmul"};
static const char *const ir_unary_names[] = {"neg", "pos", "invert"};
static const char *const ir_compare_names[] = {"<", "<=", "==", "!=", ">", ">="};

static void ir_print_bytes(FILE *to, const char *text, int64_t size, bool escape_high) {
    for (int64_t i = 0; i < size; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '\n')
            fputs("\\n", to);
        else if (c == '\'' || c == '\\')
            fprintf(to, "\\%c", c);
        else if (c < 32 || c == 127 || (c >= 128 && escape_high))
            fprintf(to, "\\x%02x", c);
        else
            fputc(c, to);
    }
}

static void ir_print_const(FILE *to, const IrModule *m, IrRef ref) {
    const IrConst *c = &m->consts[IR_CONST_INDEX(ref)];
    switch ((IrConstKind)c->kind) {
    case IR_CONST_NONE:
        fputs("None", to);
        return;
    case IR_CONST_TRUE:
        fputs("True", to);
        return;
    case IR_CONST_FALSE:
        fputs("False", to);
        return;
    case IR_CONST_ELLIPSIS:
        fputs("...", to);
        return;
    case IR_CONST_INT:
        fprintf(to, "%" PRId64, c->integer);
        return;
    case IR_CONST_BIGINT:
        fprintf(to, "%s%s",
                c->integer == 16  ? "0x"
                : c->integer == 8 ? "0o"
                : c->integer == 2 ? "0b"
                                  : "",
                c->text);
        return;
    case IR_CONST_FLOAT:
        fprintf(to, "%.17gf", c->real);
        return;
    case IR_CONST_COMPLEX:
        fprintf(to, "%.17gj", c->real);
        return;
    case IR_CONST_STR:
    case IR_CONST_BYTES:
        fputs(c->kind == IR_CONST_STR ? "'" : "b'", to);
        ir_print_bytes(to, c->text, c->size, c->kind == IR_CONST_BYTES);
        fputc('\'', to);
        return;
    case IR_CONST_TUPLE:
        fputc('(', to);
        for (int32_t i = 0; i < c->nitems; i++) {
            if (i)
                fputs(", ", to);
            ir_print_const(to, m, c->items[i]);
        }
        fputs(c->nitems == 1 ? ",)" : ")", to);
        return;
    }
}

static void ir_print_var(FILE *to, const IrFunc *f, int32_t id) {
    const IrVar *v = &f->vars[id];
    if (!v->name)
        fprintf(to, "%%%d", id);
    else if (id < f->nlocals)
        fputs(v->name, to);
    else
        fprintf(to, "%s'%d", v->name, id);
}

static void ir_print_ref(FILE *to, const IrFunc *f, IrRef ref) {
    if (ref == IR_NONE)
        fputc('-', to);
    else if (IR_IS_CONST(ref))
        ir_print_const(to, f->module, ref);
    else
        ir_print_var(to, f, ref);
}

/* The immediates of an operation. */
static void ir_print_number(FILE *to, const IrFunc *f, const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_BINARY:
    case IR_INPLACE:
        fprintf(to, " %s", ir_binary_names[s->number]);
        return;
    case IR_UNARY:
        fprintf(to, " %s", ir_unary_names[s->number]);
        return;
    case IR_COMPARE:
        fprintf(to, " %s", ir_compare_names[s->number]);
        return;
    case IR_IS:
    case IR_IN:
        fputs(s->number ? " not" : "", to);
        return;
    case IR_LOAD_GLOBAL:
    case IR_STORE_GLOBAL:
    case IR_DELETE_GLOBAL:
        if (s->number >= 0)
            fprintf(to, " slot %" PRId64, s->number);
        return;
    case IR_LOAD_FREE:
        fprintf(to, " %s", f->freevars[s->number]);
        return;
    case IR_FORMAT_VALUE:
        if (s->number)
            fprintf(to, " !%c", (char)s->number);
        return;
    case IR_CALL_METHOD: /* where the attribute ends: only for tracebacks */
        return;
    default:
        if (s->number)
            fprintf(to, " #%" PRId64, s->number);
    }
}

static void ir_print_head(FILE *to, const IrFunc *f, const IrStmt *s) {
    static const char *const names[] = {[IR_STMT_IF] = "IF",         [IR_STMT_LOOP] = "LOOP",
                                        [IR_STMT_BREAK] = "BREAK",   [IR_STMT_CONTINUE] = "CONTINUE",
                                        [IR_STMT_NEXT] = "NEXT",     [IR_STMT_TRY] = "TRY",
                                        [IR_STMT_INLINE] = "INLINE", [IR_STMT_RETURN] = "RETURN",
                                        [IR_STMT_RAISE] = "RAISE",   [IR_STMT_RERAISE] = "RERAISE",
                                        [IR_STMT_YIELD] = "YIELD",   [IR_STMT_YIELD_FROM] = "YIELD_FROM"};
    fputs(s->kind == IR_STMT_OP ? ir_op_info[s->op].name : names[s->kind], to);
    if (s->kind == IR_STMT_OP)
        ir_print_number(to, f, s);
    else if (s->kind == IR_STMT_LOOP || s->kind == IR_STMT_BREAK || s->kind == IR_STMT_CONTINUE)
        fprintf(to, " L%" PRId64, s->number);
    if (s->func)
        fprintf(to, " f%d", s->func->index);
    if (s->name != IR_NONE) {
        fputc(' ', to);
        ir_print_const(to, f->module, s->name);
    }
}

static void ir_print_stmt_line(FILE *to, const IrFunc *f, const IrStmt *s, int indent) {
    fprintf(to, "%4d:%-3d %*s", s->span.line, s->span.col, indent, "");
    for (int32_t i = 0; i < s->ndsts; i++) {
        if (i)
            fputs(", ", to);
        ir_print_var(to, f, s->dsts[i]);
    }
    if (s->ndsts)
        fputs(" = ", to);
    ir_print_head(to, f, s);
    for (int32_t i = 0; i < s->nargs; i++) {
        fputs(i ? ", " : " ", to);
        ir_print_ref(to, f, s->args[i]);
    }
    if (s->method != IR_NONE) {
        fputs(" method ", to);
        ir_print_ref(to, f, s->method);
    }
    if (s->keywords != IR_NONE) {
        fputs(" keywords ", to);
        ir_print_const(to, f->module, s->keywords);
    }
    fputc('\n', to);
}

static void ir_print_block(FILE *to, const IrFunc *f, const IrBlock *block, int indent) {
    static const char *const others[] = {
        [IR_STMT_IF] = "else", [IR_STMT_NEXT] = "exhausted", [IR_STMT_TRY] = "handler"};
    for (const IrStmt *s = block->first; s; s = s->next) {
        ir_print_stmt_line(to, f, s, indent);
        ir_print_block(to, f, &s->body, indent + 2);
        if (s->orelse.first) {
            fprintf(to, "%9s%*s%s\n", "", indent, "", others[s->kind]);
            ir_print_block(to, f, &s->orelse, indent + 2);
        }
    }
}

static void ir_print_names(FILE *to, const char *title, const char **names, int32_t count) {
    if (!count)
        return;
    fprintf(to, "  %s:", title);
    for (int32_t i = 0; i < count; i++)
        fprintf(to, " %s", names[i]);
    fputc('\n', to);
}

static void ir_print_flags(FILE *to, int32_t flags) {
    static const char *const names[] = {"varargs",         "varkeywords", "generator", "coroutine",
                                        "async-generator", "module",      "class",     "nested"};
    for (int bit = 0; bit < 8; bit++)
        if (flags & 1 << bit)
            fprintf(to, " %s", names[bit]);
}

void ir_print_func(FILE *to, const IrFunc *f) {
    static const char *const kinds[] = {"module", "class", "function", "inline"};
    fprintf(to, "%s f%d %s(", kinds[f->kind], f->index, f->qualname);
    for (int32_t i = 0; i < f->nparams; i++)
        fprintf(to, "%s%s", i ? ", " : "", f->vars[i].name);
    fprintf(to, ") line %d", f->first_line);
    if (f->kind == IR_FUNC_FUNCTION && (f->posonly || f->kwonly))
        fprintf(to, " posonly %d kwonly %d", f->posonly, f->kwonly);
    ir_print_flags(to, f->flags);
    fputc('\n', to);
    if (f->nlocals > f->nparams) {
        fputs("  locals:", to);
        for (int32_t i = f->nparams; i < f->nlocals; i++)
            fprintf(to, " %s%s", f->vars[i].name, f->vars[i].may_be_unset ? "?" : "");
        fputc('\n', to);
    }
    ir_print_names(to, "cells", f->cellvars, f->ncellvars);
    ir_print_names(to, "free", f->freevars, f->nfreevars);
    ir_print_names(to, "attributes", f->attributes, f->nattributes);
    ir_print_block(to, f, &f->body, 0);
}

void ir_print_module(FILE *to, const IrModule *m) {
    fprintf(to, "module %s\n", m->name);
    ir_print_names(to, "globals", m->globals, m->nglobals);
    ir_print_names(to, "imports", m->imports, m->nimports);
    for (int32_t i = 0; i < m->nfuncs; i++) {
        if (m->funcs[i]->kind == IR_FUNC_INLINE)
            continue;
        fputc('\n', to);
        ir_print_func(to, m->funcs[i]);
    }
}
