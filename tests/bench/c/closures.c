#include <stdio.h>
#include <stdlib.h>

typedef struct Closure Closure;
struct Closure {
    long (*call)(Closure *, long);
    long count, step;
    Closure *f, *g;
};

static long increment(Closure *c, long by) {
    return c->count += c->step * by;
}
static long add(Closure *c, long x) {
    return x + c->step;
}
static long composed(Closure *c, long x) {
    return c->f->call(c->f, c->g->call(c->g, x));
}

static Closure *make(long (*call)(Closure *, long), long step, Closure *f, Closure *g) {
    Closure *c = malloc(sizeof *c);
    *c = (Closure){call, 0, step, f, g};
    return c;
}

int main(void) {
    Closure *counters[5];
    for (int i = 0; i < 5; i++)
        counters[i] = make(increment, i, NULL, NULL);
    long total = 0;
    for (long i = 0; i < 2500000; i++)
        for (int k = 0; k < 2; k++)
            total += counters[k]->call(counters[k], i & 3);
    Closure *f = make(add, 0, NULL, NULL);
    for (int i = 0; i < 6; i++)
        f = make(composed, 0, f, make(add, i, NULL, NULL));
    for (long i = 0; i < 1500000; i++)
        total += f->call(f, i);
    printf("%ld\n", total);
    return 0;
}
