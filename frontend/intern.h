/* intern.h: one copy per distinct string, so that names compare by pointer.
 *
 * One table serves a whole compilation (all modules), so the same identifier has the same address
 * everywhere. Strings are NUL-terminated UTF-8 in the table's arena.
 */
#ifndef FRONTEND_INTERN_H
#define FRONTEND_INTERN_H

#include "arena.h"

typedef struct Intern Intern;

/* A new table; its strings and the table live as long as the arena. */
Intern *intern_new(Arena *arena);
/* The interned copy of text[0..length). The text must not contain NUL bytes. */
const char *intern_add(Intern *table, const char *text, size_t length);
/* The same for a NUL-terminated string. */
const char *intern_str(Intern *table, const char *text);

#endif
