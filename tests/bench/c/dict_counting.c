#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS 400000
#define SLOTS 65536

typedef struct Entry {
    const char *key;
    long number, count;
    uint64_t hash;
} Entry;

static uint64_t hash_text(const char *s) {
    uint64_t h = 14695981039346656037u;
    while (*s)
        h = (h ^ (unsigned char)*s++) * 1099511628211u;
    return h ^ h >> 32;
}

static Entry *find_text(Entry *table, const char *key) {
    uint64_t h = hash_text(key);
    for (uint64_t i = h;; i++) {
        Entry *e = &table[i % SLOTS];
        if (!e->key) {
            e->key = key;
            e->hash = h;
            return e;
        }
        if (e->hash == h && strcmp(e->key, key) == 0)
            return e;
    }
}

static Entry *find_number(Entry *table, long key) {
    for (uint64_t i = (uint64_t)key * 11400714819323198485u >> 48;; i++) {
        Entry *e = &table[i % SLOTS];
        if (!e->count || e->number == key) {
            e->number = key;
            return e;
        }
    }
}

int main(void) {
    char **words = malloc(WORDS * sizeof *words);
    long seed = 42;
    for (long i = 0; i < WORDS; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        words[i] = malloc(16);
        snprintf(words[i], 16, "word%ld", seed / 65536 % 5000);
    }
    static Entry texts[SLOTS], numbers[SLOTS];
    for (int round = 0; round < 8; round++) {
        memset(texts, 0, sizeof texts);
        for (long i = 0; i < WORDS; i++)
            find_text(texts, words[i])->count++;
    }
    long different = 0, numbers_count = 0, most = 0;
    Entry *best = NULL;
    for (int i = 0; i < SLOTS; i++) {
        Entry *e = &texts[i];
        if (e->key) {
            different++;
            if (!best || e->count > best->count || (e->count == best->count && strcmp(e->key, best->key) < 0))
                best = e;
        }
    }
    seed = 7;
    for (long i = 0; i < 3000000; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        find_number(numbers, seed / 65536 % 30000)->count++;
    }
    for (int i = 0; i < SLOTS; i++)
        if (numbers[i].count) {
            numbers_count++;
            if (numbers[i].count > most)
                most = numbers[i].count;
        }
    printf("%ld %s %ld %ld %ld\n", different, best->key, best->count, numbers_count, most);
    return 0;
}
