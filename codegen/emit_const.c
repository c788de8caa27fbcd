/* emit_const.c: constants as static objects.
 *
 * Small values are written in place; str, bytes, tuple, complex and bignum constants are static objects named
 * c<module>_<index>, so that nothing is constructed at start.
 */
#include "emit.h"

#include <gmp.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* One code point of WTF-8 text. The text comes from the frontend and is well formed. */
static uint32_t decode_char(const char *text, int64_t size, int64_t *i) {
    unsigned char c = (unsigned char)text[(*i)++];
    int more = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
    uint32_t v = more == 0 ? c : more == 1 ? c & 0x1f : more == 2 ? c & 0x0f : c & 0x07;
    while (more-- && *i < size)
        v = v << 6 | ((unsigned char)text[(*i)++] & 0x3f);
    return v;
}

static void emit_wide_data(EmitUnit *u, const IrConst *k, int32_t index, int width) {
    Text *t = u->out;
    text_printf(t, "static uint%d_t d%d_%d[] = {", width * 8, u->index, index);
    for (int64_t i = 0; i < k->size;)
        text_printf(t, "%u,", decode_char(k->text, k->size, &i));
    text_puts(t, "0};\n");
}

static void emit_str(EmitUnit *u, const IrConst *k, int32_t index) {
    Text *t = u->out;
    int64_t length = 0;
    uint32_t max = 0;
    for (int64_t i = 0; i < k->size; length++) {
        uint32_t c = decode_char(k->text, k->size, &i);
        max = c > max ? c : max;
    }
    if (max < 128) {
        text_printf(t, "static cw_str c%d_%d = CW_STATIC_STR(", u->index, index);
        text_c_string(t, k->text, k->size);
        text_printf(t, ", %ld);\n", (long)length);
        return;
    }
    int width = max < 256 ? 1 : max < 65536 ? 2 : 4;
    emit_wide_data(u, k, index, width);
    text_printf(t, "static cw_str c%d_%d = CW_STATIC_STR_KIND(d%d_%d, %ld, %d);\n", u->index, index, u->index,
                index, (long)length, width);
}

static void emit_bigint(EmitUnit *u, const IrConst *k, int32_t index) {
    mpz_t z;
    mpz_init_set_str(z, k->text, (int)k->integer);
    size_t n = mpz_size(z);
    text_printf(
        u->out,
        "static struct {cw_type *type; int64_t size; uint64_t limbs[%zu];} c%d_%d = {&cw_type_int, %ld, {", n,
        u->index, index, mpz_sgn(z) < 0 ? -(long)n : (long)n);
    for (size_t i = 0; i < n; i++)
        text_printf(u->out, "%luul,", (unsigned long)mpz_getlimbn(z, (mp_size_t)i));
    text_puts(u->out, "}};\n");
    mpz_clear(z);
}

static void emit_double(Text *t, double d) {
    if (isinf(d))
        text_puts(t, d > 0 ? "(1e308*10)" : "(-1e308*10)");
    else if (isnan(d))
        text_puts(t, "(1e308*10-1e308*10)");
    else if (d == 0 && signbit(d))
        text_puts(t, "-0.0");
    else {
        char buffer[40];
        snprintf(buffer, sizeof buffer, "%.17g", d);
        text_puts(t, buffer);
        if (!strpbrk(buffer, ".e"))
            text_puts(t, ".0");
    }
}

/* The name of the runtime's object that an empty constant is, or NULL. */
static const char *empty_object(const IrConst *k) {
    switch ((IrConstKind)k->kind) {
    case IR_CONST_STR:
        return k->size ? NULL : "cw_empty_str";
    case IR_CONST_BYTES:
        return k->size ? NULL : "cw_empty_bytes";
    case IR_CONST_TUPLE:
        return k->nitems ? NULL : "cw_empty_tuple";
    default:
        return NULL;
    }
}

void emit_object(EmitUnit *u, Text *t, IrRef ref) {
    int32_t index = IR_CONST_INDEX(ref);
    const char *name = empty_object(&u->module->consts[index]);
    if (name)
        text_printf(t, "&%s", name);
    else
        text_printf(t, "&c%d_%d", u->index, index);
}

/* Initialiser of a cw_value, without the cast: {tag, {payload}}. */
static void emit_initialiser(EmitUnit *u, Text *t, IrRef ref) {
    int32_t index = IR_CONST_INDEX(ref);
    const IrConst *k = &u->module->consts[index];
    switch ((IrConstKind)k->kind) {
    case IR_CONST_NONE:
        text_puts(t, "{CW_NONE, {0}}");
        return;
    case IR_CONST_TRUE:
    case IR_CONST_FALSE:
        text_printf(t, "{CW_BOOL, {%d}}", k->kind == IR_CONST_TRUE);
        return;
    case IR_CONST_ELLIPSIS:
        text_puts(t, "{CW_OBJ, {.p = &cw_ellipsis}}");
        return;
    case IR_CONST_INT:
        if (k->integer == INT64_MIN)
            text_puts(t, "{CW_INT, {-9223372036854775807l-1}}");
        else
            text_printf(t, "{CW_INT, {%ldl}}", (long)k->integer);
        return;
    case IR_CONST_FLOAT:
        text_puts(t, "{CW_FLOAT, {.d = ");
        emit_double(t, k->real);
        text_puts(t, "}}");
        return;
    case IR_CONST_BIGINT:
    case IR_CONST_COMPLEX:
    case IR_CONST_STR:
    case IR_CONST_BYTES:
    case IR_CONST_TUPLE:
        text_puts(t, "{CW_OBJ, {.p = ");
        emit_object(u, t, ref);
        text_puts(t, "}}");
        return;
    }
}

void emit_ref_const(EmitUnit *u, Text *t, IrRef ref) {
    text_puts(t, "((cw_value)");
    emit_initialiser(u, t, ref);
    text_puts(t, ")");
}

static void emit_tuple(EmitUnit *u, const IrConst *k, int32_t index) {
    Text *t = u->out;
    text_printf(
        t, "static struct {cw_type *type; int64_t len; cw_value items[%d];} c%d_%d = {&cw_type_tuple, %d, {",
        k->nitems, u->index, index, k->nitems);
    for (int32_t i = 0; i < k->nitems; i++) {
        emit_initialiser(u, t, k->items[i]);
        text_puts(t, ", ");
    }
    text_puts(t, "}};\n");
}

/* Items of a tuple constant have smaller indices (they were added before it). */
void emit_constants(EmitUnit *u) {
    for (int32_t i = 0; i < u->module->nconsts; i++) {
        const IrConst *k = &u->module->consts[i];
        if (empty_object(k))
            continue;
        switch ((IrConstKind)k->kind) {
        case IR_CONST_STR:
            emit_str(u, k, i);
            break;
        case IR_CONST_BYTES:
            text_printf(u->out, "static cw_bytes c%d_%d = CW_STATIC_BYTES(", u->index, i);
            text_c_string(u->out, k->text, k->size);
            text_printf(u->out, ", %ld);\n", (long)k->size);
            break;
        case IR_CONST_BIGINT:
            emit_bigint(u, k, i);
            break;
        case IR_CONST_COMPLEX:
            text_printf(u->out,
                        "static struct {cw_type *type; double re, im;} c%d_%d = {&cw_type_complex, 0.0, ",
                        u->index, i);
            emit_double(u->out, k->real);
            text_puts(u->out, "};\n");
            break;
        case IR_CONST_TUPLE:
            emit_tuple(u, k, i);
            break;
        default:
            break;
        }
    }
}
