/* emit_typed_form.c: C text of typed copies, written as forms with places for operands.
 *
 * A form is a printf format; in what it gives, $ and a letter stand for what depends on representations:
 *
 *   $i0..$i3  operand as int64_t     $d0..$d3  operand as double    $p0..$p3  operand as pointer
 *   $o0..$o3  operand as cw_value    $L leave before the statement  $F fail as the generic function does
 */
#include "emit_typed.h"

#include <assert.h>

static void print_operand(Context *c, char letter, IrRef r) {
    switch (letter) {
    case 'i':
        typed_int(c, r);
        break;
    case 'd':
        typed_double(c, r);
        break;
    case 'p':
        typed_pointer(c, r);
        break;
    default:
        assert(letter == 'o');
        emit_ref(c, r);
    }
}

static void expand(Context *c, IrStmt *s, const char *text) {
    for (const char *p = text; *p; p++) {
        if (*p != '$')
            text_append(c->t, p, 1);
        else if (*++p == 'L')
            emit_leave(c, s, LEAVE_BEFORE);
        else if (*p == 'F')
            emit_fail(c, s);
        else {
            assert(p[1] >= '0' && p[1] - '0' < s->nargs);
            print_operand(c, p[0], s->args[p[1] - '0']);
            p++;
        }
    }
}

static void expand_format(Context *c, IrStmt *s, const char *format, va_list args) {
    char text[512];
    int length = vsnprintf(text, sizeof text, format, args);
    assert(length >= 0 && length < (int)sizeof text);
    (void)length;
    expand(c, s, text);
}

void typed_print(Context *c, IrStmt *s, const char *form, ...) {
    va_list args;
    va_start(args, form);
    expand_format(c, s, form, args);
    va_end(args);
}

void typed_result(Context *c, IrStmt *s, Type t, const char *form, ...) {
    va_list args;
    va_start(args, form);
    typed_begin(c, s, t);
    expand_format(c, s, form, args);
    typed_end(c, s, t);
    va_end(args);
}

void typed_leave_if(Context *c, IrStmt *s, const char *form, ...) {
    va_list args;
    va_start(args, form);
    text_puts(c->t, "if (CW_UNLIKELY(");
    expand_format(c, s, form, args);
    text_puts(c->t, ")) {");
    emit_leave(c, s, LEAVE_BEFORE);
    text_puts(c->t, "}\n");
    va_end(args);
}
