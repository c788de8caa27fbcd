/* arena.h: bump allocation for everything that lives as long as one compilation.
 *
 * All of the compiler's data (source text, tokens, AST, scopes, IR, diagnostics) is allocated from one
 * arena per compilation and freed whole; no pass frees anything by itself. Allocation never returns NULL:
 * when the system has no memory left the process ends with a message on stderr.
 */
#ifndef FRONTEND_ARENA_H
#define FRONTEND_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_new(void);
/* Frees all memory of the arena and the arena itself. NULL is allowed. */
void arena_free(Arena *arena);

/* `size` zeroed bytes, aligned to 16 if size >= 16, else to 8. */
void *arena_alloc(Arena *arena, size_t size);
/* Like arena_alloc, but the bytes are not zeroed. */
void *arena_alloc_raw(Arena *arena, size_t size);
/* A copy of `old` (old_size bytes; may be NULL with 0) with room for new_size bytes; the rest is zeroed.
   Grows in place if `old` was the latest allocation. */
void *arena_grow(Arena *arena, void *old, size_t old_size, size_t new_size);

/* NUL-terminated copies. */
char *arena_strdup(Arena *arena, const char *text);
char *arena_strndup(Arena *arena, const char *text, size_t length);
/* printf into the arena. */
char *arena_printf(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *arena, const char *format, va_list args);

/* Bytes handed out so far (for --time-passes and tests). */
size_t arena_bytes_used(const Arena *arena);

/* Typed shorthands: a zeroed object; a zeroed array. */
#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_alloc((arena), sizeof(type) * (size_t)(count)))

#endif
