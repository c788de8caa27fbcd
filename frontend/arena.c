#include "arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Size of an ordinary chunk; larger requests get a chunk of their own. */
enum { ARENA_CHUNK = 256 * 1024 };

typedef struct ArenaChunk {
    struct ArenaChunk *next; /* older chunk */
    size_t size;             /* bytes in data */
    _Alignas(16) char data[];
} ArenaChunk;

struct Arena {
    ArenaChunk *chunks; /* newest first */
    char *at;           /* next free byte of the newest chunk */
    char *end;          /* end of the newest chunk */
    size_t used;        /* bytes handed out */
};

static void arena_fail(void) {
    fputs("coachwhip: out of memory\n", stderr);
    abort();
}

Arena *arena_new(void) {
    Arena *arena = calloc(1, sizeof *arena);
    if (!arena)
        arena_fail();
    return arena;
}

void arena_free(Arena *arena) {
    if (!arena)
        return;
    for (ArenaChunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    free(arena);
}

/* Makes a new chunk of at least `size` bytes current. */
static void arena_add_chunk(Arena *arena, size_t size) {
    size_t bytes = size > ARENA_CHUNK ? size : ARENA_CHUNK;
    if (bytes > SIZE_MAX - sizeof(ArenaChunk))
        arena_fail();
    ArenaChunk *chunk = malloc(sizeof(ArenaChunk) + bytes);
    if (!chunk)
        arena_fail();
    chunk->size = bytes;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->at = chunk->data;
    arena->end = chunk->data + bytes;
}

void *arena_alloc_raw(Arena *arena, size_t size) {
    size_t align = size >= 16 ? 16 : 8;
    if (size > SIZE_MAX - 64)
        arena_fail();
    char *start = (char *)(((uintptr_t)arena->at + align - 1) & ~(uintptr_t)(align - 1));
    if (!arena->at || start > arena->end || (size_t)(arena->end - start) < size) {
        arena_add_chunk(arena, size);
        start = arena->at;
    }
    arena->at = start + size;
    arena->used += size;
    return start;
}

void *arena_alloc(Arena *arena, size_t size) {
    void *block = arena_alloc_raw(arena, size);
    return memset(block, 0, size);
}

void *arena_grow(Arena *arena, void *old, size_t old_size, size_t new_size) {
    if (new_size <= old_size)
        return old;
    char *start = old;
    if (old && start + old_size == arena->at && (size_t)(arena->end - start) >= new_size) {
        memset(start + old_size, 0, new_size - old_size);
        arena->at = start + new_size;
        arena->used += new_size - old_size;
        return old;
    }
    char *block = arena_alloc_raw(arena, new_size);
    if (old_size)
        memcpy(block, old, old_size);
    memset(block + old_size, 0, new_size - old_size);
    return block;
}

char *arena_strndup(Arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc_raw(arena, length + 1);
    if (length)
        memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

char *arena_strdup(Arena *arena, const char *text) {
    return arena_strndup(arena, text, strlen(text));
}

char *arena_vprintf(Arena *arena, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = arena_alloc_raw(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, args);
    return text;
}

char *arena_printf(Arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}

size_t arena_bytes_used(const Arena *arena) {
    return arena->used;
}
