/* library.c: library modules, compiled when Coachwhip was built: the table of them, and in stage 1 what the
 * table is made from. */
#include "driver.h"

#include <string.h>

const LibraryModule *library_find(const char *dotted) {
    for (const LibraryModule *m = library_modules; m->name; m++)
        if (!strcmp(m->name, dotted))
            return m;
    return NULL;
}

bool library_has(const char *dotted) {
    return library_find(dotted) != NULL;
}

const char *library_name(int index) {
    return library_modules[index].name;
}

static const LibraryPlan *find_plan(const char *dotted) {
    for (const LibraryPlan *plan = library_planned; plan->name; plan++)
        if (!strcmp(plan->name, dotted))
            return plan;
    return NULL;
}

bool library_plans(const char *dotted) {
    return find_plan(dotted) != NULL;
}

bool library_plans_own(const char *dotted) {
    const LibraryPlan *plan = find_plan(dotted);
    return plan && plan->own;
}

/* The imports from `first` up to `end` that are library modules or to be compiled with the program, once
 * each. late: without our own, which come along anyway, and those that the program's strings call for. */
static void print_imports(Text *to, Program *p, const IrModule *m, int32_t first, int32_t end, bool late) {
    text_puts(to, "\"");
    const char *separator = "";
    for (int32_t i = first; i < end; i++) {
        const char *name = m->imports[i];
        bool wanted = library_plans(name) || program_is_foreign(p, name);
        if (late && (library_plans_own(name) || imports_by_name(name)))
            wanted = false;
        if (!wanted || !strcmp(name, m->name) || ir_imports(m, i, name))
            continue;
        text_printf(to, "%s%s", separator, name);
        separator = " ";
    }
    text_puts(to, "\"");
}

void library_describe(Text *to, Program *p) {
    const IrModule *m = p->modules[0];
    text_puts(to, "/* library: ");
    print_imports(to, p, m, 0, m->nimports_first, false);
    text_puts(to, ", ");
    print_imports(to, p, m, m->nimports_first, m->nimports, true);
    /* modules of our own do without where the compiler is not part of the program */
    text_printf(to, ", %d, %d */\n", m->untyped && m->uses_eval, m->untyped && m->imports_any);
}
