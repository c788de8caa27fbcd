#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Text {
    char *data;
    size_t length, room;
} Text;

static void add(Text *t, const char *s, size_t n) {
    if (t->length + n + 1 > t->room) {
        t->room = (t->length + n + 1) * 2;
        t->data = realloc(t->data, t->room);
    }
    memcpy(t->data + t->length, s, n);
    t->length += n;
    t->data[t->length] = 0;
}

static Text build(long n) {
    Text t = {0};
    char number[24];
    for (long i = 0; i < n; i++)
        add(&t, number, sprintf(number, "%ld,", i % 1000));
    return t;
}

static Text transform(const Text *in) {
    Text out = {0};
    for (char *p = in->data; *p;) {
        char *end = strchr(p, ',');
        if (out.length)
            add(&out, "-", 1);
        if (end[-1] == '7') {
            add(&out, p, end - p);
            add(&out, "!", 1);
        } else {
            for (; p < end; p++) {
                char c = toupper(*p);
                *p == '1' ? add(&out, "ONE", 3) : add(&out, &c, 1);
            }
        }
        p = end + 1;
    }
    return out;
}

static Text reverse_words(const Text *in) {
    Text out = {0};
    for (char *p = in->data;; p++) {
        char *start = p;
        while (*p && *p != '-')
            p++;
        for (char *q = p; q > start;)
            add(&out, --q, 1);
        if (!*p)
            return out;
        add(&out, " ", 1);
    }
}

static long count(const char *text, const char *word) {
    long n = 0;
    for (const char *p = text; (p = strstr(p, word)); p += strlen(word))
        n++;
    return n;
}

int main(void) {
    long total = 0;
    Text changed = {0};
    for (int i = 0; i < 18; i++) {
        Text text = build(300000);
        free(changed.data);
        changed = transform(&text);
        total += text.length + changed.length;
        free(text.data);
    }
    Text back = reverse_words(&changed);
    printf("%ld %zu %.30s %ld %ld\n", total, back.length, back.data, count(changed.data, "ONE"),
           count(changed.data, "!"));
    return 0;
}
