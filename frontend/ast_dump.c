/* Prints trees exactly as ast.dump(tree, include_attributes=True, indent=1) of CPython 3.11. */
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "ast.h"
#include "lex.h"

/* ---- values ---- */

/* Shortest text that reads back as the same double, in Python's notation. with_dot: "1.0", not "1". */
static void dump_float(FILE *out, double value, bool with_dot) {
    char text[40];
    int precision = 0;
    if (isinf(value)) {
        fputs("inf", out);
        return;
    }
    do
        snprintf(text, sizeof text, "%.*e", precision, value);
    while (strtod(text, NULL) != value && precision++ < 17);
    char *e = strchr(text, 'e');
    int exponent = atoi(e + 1);
    *e = '\0';
    char digits[40];
    int count = 0;
    for (char *p = text; *p; p++)
        if (*p != '.')
            digits[count++] = *p;
    if (exponent < -4 || exponent >= 16) {
        fputc(digits[0], out);
        if (count > 1)
            fprintf(out, ".%.*s", count - 1, digits + 1);
        fprintf(out, "e%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
    } else if (exponent < 0) {
        fprintf(out, "0.%.*s%.*s", -exponent - 1, "0000", count, digits);
    } else {
        for (int i = 0; i <= exponent; i++)
            fputc(i < count ? digits[i] : '0', out);
        if (count > exponent + 1)
            fprintf(out, ".%.*s", count - exponent - 1, digits + exponent + 1);
        else if (with_dot)
            fputs(".0", out);
    }
}

static int dump_digit_value(char c) {
    return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
}

/* An int in decimal: long ones by multiplication and addition in base 10**9. */
static void dump_int(FILE *out, const AstConst *value) {
    if (value->fits_int64) {
        fprintf(out, "%lld", (long long)value->integer);
        return;
    }
    int room = value->length / 6 + 2, count = 0;
    uint32_t *parts = calloc((size_t)room, sizeof *parts);
    assert(parts);
    for (int i = 0; i < value->length; i++) {
        uint64_t carry = (uint64_t)dump_digit_value(value->text[i]);
        for (int k = 0; k < count; k++) {
            carry += (uint64_t)parts[k] * value->base;
            parts[k] = (uint32_t)(carry % 1000000000);
            carry /= 1000000000;
        }
        if (carry)
            parts[count++] = (uint32_t)carry;
    }
    fprintf(out, "%u", parts[count - 1]);
    for (int k = count - 2; k >= 0; k--)
        fprintf(out, "%09u", parts[k]);
    free(parts);
}

/* The quote that repr() uses. */
static char dump_quote(const AstConst *value) {
    size_t length = (size_t)value->length;
    return memchr(value->text, '\'', length) && !memchr(value->text, '"', length) ? '"' : '\'';
}

/* An ASCII character within repr's quotes; false if it is none that strings and bytes treat alike. */
static bool dump_ascii(FILE *out, unsigned char c, char quote) {
    if (c == (unsigned char)quote || c == '\\')
        fprintf(out, "\\%c", c);
    else if (c == '\n')
        fputs("\\n", out);
    else if (c == '\r')
        fputs("\\r", out);
    else if (c == '\t')
        fputs("\\t", out);
    else if (c < 32 || c == 127)
        fprintf(out, "\\x%02x", c);
    else if (c < 127)
        fputc(c, out);
    else
        return false;
    return true;
}

/* The code point whose UTF-8 (or surrogate's three bytes) begins at text; *size is its length. */
static uint32_t dump_decode(const unsigned char *text, int *size) {
    if (text[0] < 0xE0) {
        *size = 2;
        return (uint32_t)(text[0] & 0x1F) << 6 | (text[1] & 0x3F);
    }
    if (text[0] < 0xF0) {
        *size = 3;
        return (uint32_t)(text[0] & 0x0F) << 12 | (uint32_t)(text[1] & 0x3F) << 6 | (text[2] & 0x3F);
    }
    *size = 4;
    return (uint32_t)(text[0] & 0x07) << 18 | (uint32_t)(text[1] & 0x3F) << 12 |
           (uint32_t)(text[2] & 0x3F) << 6 | (text[3] & 0x3F);
}

static void dump_str(FILE *out, const AstConst *value) {
    char quote = dump_quote(value);
    const unsigned char *text = (const unsigned char *)value->text, *end = text + value->length;
    fputc(quote, out);
    while (text < end) {
        int size = 1;
        if (!dump_ascii(out, *text, quote)) {
            uint32_t c = dump_decode(text, &size);
            if (lex_is_printable(c))
                fwrite(text, 1, (size_t)size, out);
            else
                fprintf(out, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
        }
        text += size;
    }
    fputc(quote, out);
}

static void dump_bytes(FILE *out, const AstConst *value) {
    char quote = dump_quote(value);
    fputc('b', out);
    fputc(quote, out);
    for (int i = 0; i < value->length; i++)
        if (!dump_ascii(out, (unsigned char)value->text[i], quote))
            fprintf(out, "\\x%02x", (unsigned char)value->text[i]);
    fputc(quote, out);
}

static void dump_const(FILE *out, const AstConst *value) {
    switch ((AstConstKind)value->kind) {
    case AST_CONST_NONE:
        fputs("None", out);
        break;
    case AST_CONST_TRUE:
        fputs("True", out);
        break;
    case AST_CONST_FALSE:
        fputs("False", out);
        break;
    case AST_CONST_ELLIPSIS:
        fputs("Ellipsis", out);
        break;
    case AST_CONST_INT:
        dump_int(out, value);
        break;
    case AST_CONST_FLOAT:
        dump_float(out, value->real, true);
        break;
    case AST_CONST_COMPLEX:
        dump_float(out, value->real, false);
        fputc('j', out);
        break;
    case AST_CONST_STR:
        dump_str(out, value);
        break;
    case AST_CONST_BYTES:
        dump_bytes(out, value);
        break;
    }
}

/* ---- nodes ---- */

static void dump_node(FILE *out, const AstNode *node, int level);

/* A new line, indented by `level` blanks. */
static void dump_line(FILE *out, int level) {
    fprintf(out, "\n%*s", level, "");
}

/* Items of a list that is not empty, one per line. */
static void dump_list(FILE *out, AstList list, int level) {
    if (!list.count) {
        fputs("[]", out);
        return;
    }
    fputc('[', out);
    for (int i = 0; i < list.count; i++) {
        if (i)
            fputc(',', out);
        dump_line(out, level + 1);
        if (list.items[i])
            dump_node(out, list.items[i], level + 1);
        else
            fputs("None", out);
    }
    fputc(']', out);
}

static void dump_ident(FILE *out, const char *name) {
    AstConst value = {.kind = AST_CONST_STR, .length = (int32_t)strlen(name), .text = name};
    dump_str(out, &value);
}

static void dump_names(FILE *out, AstNames names, int level) {
    fputc('[', out);
    for (int i = 0; i < names.count; i++) {
        if (i)
            fputc(',', out);
        dump_line(out, level + 1);
        dump_ident(out, names.items[i]);
    }
    fputc(']', out);
}

static void dump_cmpops(FILE *out, AstCmpOps ops, int level) {
    fputc('[', out);
    for (int i = 0; i < ops.count; i++) {
        if (i)
            fputc(',', out);
        dump_line(out, level + 1);
        fprintf(out, "%s()", ast_cmpop_name(ops.items[i]));
    }
    fputc(']', out);
}

/* Whether ast.dump leaves the field out. */
static bool dump_is_absent(const AstField *field, const void *at) {
    switch (field->type) {
    case AST_FIELD_OPT:
    case AST_FIELD_NEW_OPT:
        return !*(AstNode *const *)at;
    case AST_FIELD_OPT_IDENT:
    case AST_FIELD_STRING:
        return !*(const char *const *)at;
    case AST_FIELD_NEW_LIST:
        return !((const AstList *)at)->count;
    default:
        return false;
    }
}

static void dump_field(FILE *out, const AstField *field, const void *at, int level) {
    switch (field->type) {
    case AST_FIELD_NODE:
    case AST_FIELD_OPT:
    case AST_FIELD_NEW_OPT:
        dump_node(out, *(AstNode *const *)at, level);
        break;
    case AST_FIELD_LIST:
    case AST_FIELD_OPT_LIST:
    case AST_FIELD_NEW_LIST:
        dump_list(out, *(const AstList *)at, level);
        break;
    case AST_FIELD_IDENT:
    case AST_FIELD_OPT_IDENT:
    case AST_FIELD_STRING:
        dump_ident(out, *(const char *const *)at);
        break;
    case AST_FIELD_NAMES:
        dump_names(out, *(const AstNames *)at, level);
        break;
    case AST_FIELD_INT:
        fprintf(out, "%d", *(const int *)at);
        break;
    case AST_FIELD_CONST:
        dump_const(out, at);
        break;
    case AST_FIELD_BOOLOP:
        fprintf(out, "%s()", ast_boolop_name(*(const AstBoolOp *)at));
        break;
    case AST_FIELD_OPERATOR:
        fprintf(out, "%s()", ast_operator_name(*(const AstOperator *)at));
        break;
    case AST_FIELD_UNARYOP:
        fprintf(out, "%s()", ast_unaryop_name(*(const AstUnaryOp *)at));
        break;
    case AST_FIELD_CONTEXT:
        fprintf(out, "%s()", ast_context_name(*(const AstContext *)at));
        break;
    case AST_FIELD_CMPOPS:
        dump_cmpops(out, *(const AstCmpOps *)at, level);
        break;
    case AST_FIELD_END:
        break;
    }
}

/* Whether Python.asdl gives this kind lineno and so on. */
static bool dump_has_position(AstKind kind) {
    return ast_kinds[kind].group != AST_GROUP_MOD && kind != AST_COMPREHENSION && kind != AST_ARGUMENTS &&
           kind != AST_WITHITEM && kind != AST_MATCH_CASE;
}

static void dump_node(FILE *out, const AstNode *node, int level) {
    const AstKindInfo *info = &ast_kinds[node->kind];
    const char *separator = "";
    level++;
    fprintf(out, "%s(", info->name);
    for (const AstField *field = info->fields; field->type; field++) {
        const void *at = (const char *)node + field->offset;
        if (dump_is_absent(field, at))
            continue;
        fputs(separator, out);
        dump_line(out, level);
        fprintf(out, "%s=", field->name);
        dump_field(out, field, at, level);
        separator = ",";
    }
    if (dump_has_position((AstKind)node->kind)) {
        fputs(separator, out);
        dump_line(out, level);
        fprintf(out, "lineno=%d,\n%*scol_offset=%d,\n%*send_lineno=%d,\n%*send_col_offset=%d", node->lineno,
                level, "", node->col_offset, level, "", node->end_lineno, level, "", node->end_col_offset);
    }
    fputc(')', out);
}

void ast_dump(FILE *out, const AstNode *tree) {
    if (tree->kind == AST_MODULE && !tree->Module.body.count)
        fputs("Module(body=[], type_ignores=[])", out);
    else
        dump_node(out, tree, 0);
    fputc('\n', out);
}
