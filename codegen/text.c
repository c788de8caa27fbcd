/* text.c: growing text for the emitter. */
#include "emit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void text_reserve(Text *t, size_t more) {
    if (t->length + more + 1 <= t->capacity)
        return;
    size_t capacity = t->capacity ? t->capacity * 2 : 4096;
    while (capacity < t->length + more + 1)
        capacity *= 2;
    char *data = realloc(t->data, capacity);
    if (!data) {
        fputs("coachwhip: out of memory\n", stderr);
        abort();
    }
    t->data = data;
    t->capacity = capacity;
}

void text_append(Text *t, const char *data, size_t n) {
    text_reserve(t, n);
    memcpy(t->data + t->length, data, n);
    t->length += n;
    t->data[t->length] = 0;
}

void text_puts(Text *t, const char *s) {
    text_append(t, s, strlen(s));
}

void text_printf(Text *t, const char *format, ...) {
    va_list args;
    text_reserve(t, 128);
    va_start(args, format);
    int n = vsnprintf(t->data + t->length, t->capacity - t->length, format, args);
    va_end(args);
    if ((size_t)n >= t->capacity - t->length) {
        text_reserve(t, (size_t)n);
        va_start(args, format);
        vsnprintf(t->data + t->length, t->capacity - t->length, format, args);
        va_end(args);
    }
    t->length += (size_t)n;
}

void text_c_string(Text *t, const char *bytes, int64_t n) {
    text_puts(t, "\"");
    for (int64_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\' || c == '?')
            text_printf(t, "\\%c", c);
        else if (c < 32 || c >= 127)
            text_printf(t, "\\%03o", c);
        else
            text_append(t, (const char *)&bytes[i], 1);
        if (i % 4000 == 3999) /* literals past the compilers' limits are joined from pieces */
            text_puts(t, "\"\n\"");
    }
    text_puts(t, "\"");
}

void text_free(Text *t) {
    free(t->data);
    *t = (Text){0};
}
