#include "intern.h"

#include <stdint.h>
#include <string.h>

typedef struct InternEntry {
    const char *text; /* NULL: free slot */
    uint32_t hash;    /* of text */
    uint32_t length;  /* without the NUL */
} InternEntry;

/* Open addressing with linear probing; at most half full; capacity is a power of two. */
struct Intern {
    Arena *arena;
    InternEntry *entries;
    uint32_t capacity;
    uint32_t count;
};

/* FNV-1a, finished by a multiplication so that the low bits are good. */
static uint32_t intern_hash(const char *text, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash ^ (hash >> 15);
}

Intern *intern_new(Arena *arena) {
    Intern *table = ARENA_NEW(arena, Intern);
    table->arena = arena;
    table->capacity = 1024;
    table->entries = ARENA_ARRAY(arena, InternEntry, table->capacity);
    return table;
}

static void intern_rehash(Intern *table) {
    uint32_t capacity = table->capacity * 2;
    InternEntry *entries = ARENA_ARRAY(table->arena, InternEntry, capacity);
    for (uint32_t i = 0; i < table->capacity; i++) {
        if (!table->entries[i].text)
            continue;
        uint32_t slot = table->entries[i].hash & (capacity - 1);
        while (entries[slot].text)
            slot = (slot + 1) & (capacity - 1);
        entries[slot] = table->entries[i];
    }
    table->entries = entries;
    table->capacity = capacity;
}

const char *intern_add(Intern *table, const char *text, size_t length) {
    uint32_t hash = intern_hash(text, length);
    uint32_t slot = hash & (table->capacity - 1);
    for (; table->entries[slot].text; slot = (slot + 1) & (table->capacity - 1)) {
        const InternEntry *entry = &table->entries[slot];
        if (entry->hash == hash && entry->length == length && memcmp(entry->text, text, length) == 0)
            return entry->text;
    }
    const char *copy = arena_strndup(table->arena, text, length);
    table->entries[slot] = (InternEntry){copy, hash, (uint32_t)length};
    if (++table->count * 2 > table->capacity)
        intern_rehash(table);
    return copy;
}

const char *intern_str(Intern *table, const char *text) {
    return intern_add(table, text, strlen(text));
}
