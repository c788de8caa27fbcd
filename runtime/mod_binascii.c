/* mod_binascii.c: module binascii: bytes as ASCII text: hexadecimal, base64, uuencode; checksums. */
#include "bytes.h"
#include "containers.h"
#include "module_tables.h"

static cw_value error_class;

/* Text to decode: ASCII str or bytes-like. */
static int64_t ascii_argument(cw_ctx *cx, cw_value v, cw_span *out) {
    if (CW_STR_CHECK(v)) {
        cw_str *s = CW_AS_STR(v);
        if (!s->ascii)
            return cw_raise_i(cx, &cw_type_ValueError,
                              "string argument should contain only ASCII characters");
        *out = (cw_span){s->data, s->len};
        return 0;
    }
    if (!cw_type_of(v)->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError,
                          "argument should be bytes, buffer or ASCII string, not '%T'", &v);
    return cw_span_get(cx, v, out);
}

/* ---------------------------------------------------------------- hexadecimal */

CW_FN(hexlify) {
    static const char *const names[] = {"data", "sep", "bytes_per_sep", NULL};
    cw_value v[3];
    cw_span s;
    int64_t group = 1;
    if (cw_args_parse(cx, "hexlify", args, nargs, kwnames, names, 1, -1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0 || (v[2].tag && cw_int_as_i64(cx, v[2], &group) < 0))
        return CW_MK_NULL;
    cw_value text = cw_hex_text(cx, s, v[1], group);
    return text.tag ? cw_str_encode(cx, CW_AS_STR(text), "ascii", "strict") : text;
}

static int hex_digit(uint8_t c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

CW_FN(unhexlify) {
    cw_span s;
    if (ascii_argument(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    if (s.len % 2)
        return cw_raise(cx, error_class.p, "Odd-length string");
    cw_value bytes = cw_bytes_new(cx, NULL, s.len / 2);
    for (int64_t i = 0; bytes.tag && i < s.len; i += 2) {
        int high = hex_digit(s.data[i]), low = hex_digit(s.data[i + 1]);
        if (high < 0 || low < 0)
            return cw_raise(cx, error_class.p, "Non-hexadecimal digit found");
        CW_AS_BYTES(bytes)->data[i / 2] = (uint8_t)(high << 4 | low);
    }
    return bytes;
}

/* ---------------------------------------------------------------- base64 */

static const char digits64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

CW_FN(b2a_base64) {
    static const char *const names[] = {"", "newline", NULL};
    cw_value v[2];
    cw_span s;
    if (cw_args_parse(cx, "b2a_base64", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0)
        return CW_MK_NULL;
    int64_t newline = v[1].tag ? cw_object_truth(cx, v[1]) : 1;
    cw_value bytes = newline < 0 ? CW_MK_NULL : cw_bytes_new(cx, NULL, (s.len + 2) / 3 * 4 + newline);
    if (!bytes.tag)
        return bytes;
    uint8_t *to = CW_AS_BYTES(bytes)->data;
    for (int64_t i = 0; i < s.len; i += 3) {
        int64_t n = s.len - i < 3 ? s.len - i : 3;
        uint32_t word = (uint32_t)s.data[i] << 16 | (n > 1 ? (uint32_t)s.data[i + 1] << 8 : 0) |
                        (n > 2 ? s.data[i + 2] : 0);
        for (int64_t k = 0; k < 4; k++)
            *to++ = k > n ? '=' : (uint8_t)digits64[word >> (18 - 6 * k) & 63];
    }
    if (newline)
        *to = '\n';
    return bytes;
}

static int digit64(uint8_t c) {
    const char *at = c ? strchr(digits64, c) : NULL;
    return at ? (int)(at - digits64) : -1;
}

/* The bytes into `to`, how many in *n: an error message, or NULL. Without strict, other characters are
 * skipped. */
static const char *decode64(cw_span s, int64_t strict, uint8_t *to, int64_t *n) {
    uint32_t word = 0;
    int64_t place = 0, pads = 0, padding = 0;
    *n = 0;
    if (strict && s.len && s.data[0] == '=')
        return "Leading padding not allowed";
    for (int64_t i = 0; i < s.len; i++) {
        if (s.data[i] == '=') {
            padding = 1;
            if (place >= 2 && place + ++pads >= 4)
                return strict && i + 1 < s.len ? "Excess data after padding" : NULL;
            continue;
        }
        int value = digit64(s.data[i]);
        if (value < 0) {
            if (strict)
                return "Only base64 data is allowed";
            continue;
        }
        if (strict && padding)
            return "Discontinuous padding not allowed";
        pads = 0;
        word = word << 6 | (uint32_t)value;
        if (place)
            to[(*n)++] = (uint8_t)(word >> (6 - 2 * place));
        place = (place + 1) % 4;
    }
    return place == 0 ? NULL : place == 1 ? "" : "Incorrect padding";
}

CW_FN(a2b_base64) {
    static const char *const names[] = {"", "strict_mode", NULL};
    cw_value v[2];
    cw_span s;
    int64_t n;
    if (cw_args_parse(cx, "a2b_base64", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        ascii_argument(cx, v[0], &s) < 0)
        return CW_MK_NULL;
    int64_t strict = v[1].tag ? cw_object_truth(cx, v[1]) : 0;
    if (strict < 0)
        return CW_MK_NULL;
    uint8_t *to = cw_alloc_atomic(cx, s.len / 4 * 3 + 4);
    const char *message = decode64(s, strict, to, &n);
    if (message && !*message)
        return cw_raise(
            cx, error_class.p,
            "Invalid base64-encoded string: number of data characters (%ld) cannot be 1 more than a "
            "multiple of 4",
            (long)(n / 3 * 4 + 1));
    return message ? cw_raise(cx, error_class.p, "%s", message) : cw_bytes_new(cx, to, n);
}

/* ---------------------------------------------------------------- uuencode */

CW_FN(b2a_uu) {
    static const char *const names[] = {"", "backtick", NULL};
    cw_value v[2];
    cw_span s;
    uint8_t text[64], *to = text;
    if (cw_args_parse(cx, "b2a_uu", args, nargs, kwnames, names, 1, 1, v) < 0 ||
        cw_span_get(cx, v[0], &s) < 0)
        return CW_MK_NULL;
    int64_t backtick = v[1].tag ? cw_object_truth(cx, v[1]) : 0;
    if (backtick < 0)
        return CW_MK_NULL;
    if (s.len > 45)
        return cw_raise(cx, error_class.p, "At most 45 bytes at once");
    uint8_t zero = backtick ? '`' : ' ';
    *to++ = s.len ? (uint8_t)(' ' + s.len) : zero;
    for (int64_t i = 0; i < s.len; i += 3) {
        uint32_t word = (uint32_t)s.data[i] << 16 | (i + 1 < s.len ? (uint32_t)s.data[i + 1] << 8 : 0) |
                        (i + 2 < s.len ? s.data[i + 2] : 0);
        for (int k = 18; k >= 0; k -= 6)
            *to++ = word >> k & 63 ? (uint8_t)(' ' + (word >> k & 63)) : zero;
    }
    *to++ = '\n';
    return cw_bytes_new(cx, text, to - text);
}

/* The six bits of a character; blanks that were cut off a line count as 0; -1: no such character. */
static int uu_digit(cw_span s, int64_t i) {
    uint8_t c = i < s.len ? s.data[i] : 0;
    if (c == '\n' || c == '\r' || i >= s.len)
        return 0;
    return c < ' ' || c > ' ' + 64 ? -1 : (c - ' ') & 63;
}

CW_FN(a2b_uu) {
    cw_span s;
    if (ascii_argument(cx, args[0], &s) < 0)
        return CW_MK_NULL;
    int64_t n = s.len ? (s.data[0] - ' ') & 63 : 32, at = 1, have = 0;
    cw_value bytes = cw_bytes_new(cx, NULL, n);
    uint32_t word = 0;
    for (int64_t place = 0; bytes.tag && have < n; place = (place + 1) % 4) {
        int value = uu_digit(s, at++);
        if (value < 0)
            return cw_raise(cx, error_class.p, "Illegal char");
        word = word << 6 | (uint32_t)value;
        if (place)
            CW_AS_BYTES(bytes)->data[have++] = (uint8_t)(word >> (6 - 2 * place));
    }
    for (; at < s.len; at++)
        if (s.data[at] != ' ' && s.data[at] != ' ' + 64 && s.data[at] != '\n' && s.data[at] != '\r')
            return cw_raise(cx, error_class.p, "Trailing garbage");
    return bytes;
}

/* ---------------------------------------------------------------- checksums */

static int64_t checksum_arguments(cw_ctx *cx, const cw_value *args, int64_t nargs, cw_span *s,
                                  uint32_t *start) {
    *start = 0;
    if (cw_span_get(cx, args[0], s) < 0)
        return -1;
    if (nargs > 1) {
        cw_value low = cw_number_binary(cx, CW_OP_AND, args[1], CW_MK_INT(0xffffffff));
        if (!low.tag)
            return -1;
        *start = (uint32_t)low.i;
    }
    return 0;
}

/* The polynomial of zip and png. */
CW_FN(crc32) {
    static uint32_t table[256];
    cw_span s;
    uint32_t crc;
    if (checksum_arguments(cx, args, nargs, &s, &crc) < 0)
        return CW_MK_NULL;
    for (uint32_t i = 0; !table[255] && i < 256; i++) {
        uint32_t c = i;
        for (int k = 0; k < 8; k++)
            c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
        table[i] = c;
    }
    crc = ~crc;
    for (int64_t i = 0; i < s.len; i++)
        crc = table[(crc ^ s.data[i]) & 255] ^ crc >> 8;
    return CW_MK_INT(~crc);
}

/* CRC-CCITT, most significant bit first. */
CW_FN(crc_hqx) {
    cw_span s;
    uint32_t crc;
    if (checksum_arguments(cx, args, nargs, &s, &crc) < 0)
        return CW_MK_NULL;
    crc &= 0xffff;
    for (int64_t i = 0; i < s.len; i++) {
        crc ^= (uint32_t)s.data[i] << 8;
        for (int k = 0; k < 8; k++)
            crc = (crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1) & 0xffff;
    }
    return CW_MK_INT(crc);
}

static const cw_method_def binascii_functions[] = {CW_MK("hexlify", hexlify),
                                                   CW_MK("b2a_hex", hexlify),
                                                   CW_M1("unhexlify", unhexlify),
                                                   CW_M1("a2b_hex", unhexlify),
                                                   CW_MK("b2a_base64", b2a_base64),
                                                   CW_MK("a2b_base64", a2b_base64),
                                                   CW_MK("b2a_uu", b2a_uu),
                                                   CW_M1("a2b_uu", a2b_uu),
                                                   CW_MN("crc32", crc32, 1, 2),
                                                   CW_MN("crc_hqx", crc_hqx, 2, 2),
                                                   CW_M_END};

static int64_t binascii_exec(cw_ctx *cx, cw_module *m) {
    if (cw_module_add_exception(cx, m, "binascii", "Error", &cw_type_ValueError, &error_class) < 0)
        return -1;
    return cw_module_add_exception(cx, m, "binascii", "Incomplete", &cw_type_Exception, NULL);
}

const cw_native_module cw_native_binascii = {"binascii", binascii_functions, binascii_exec,
                                             "Conversion between binary data and ASCII"};
