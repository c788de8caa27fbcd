#include <stdio.h>

typedef struct Shape Shape;
typedef struct Class {
    long (*area)(Shape *);
    long (*grow)(Shape *, long);
} Class;
struct Shape {
    const Class *class;
    long size, width;
};

static long shape_area(Shape *s) {
    (void)s;
    return 0;
}
static long shape_grow(Shape *s, long by) {
    return s->size += by;
}
static long square_area(Shape *s) {
    return s->size * s->size;
}
static long strip_area(Shape *s) {
    return s->size * s->width;
}

static const Class square = {square_area, shape_grow}, strip = {strip_area, shape_grow},
                   dot = {shape_area, shape_grow};

int main(void) {
    Shape shapes[] = {{&square, 3, 0}, {&strip, 4, 5}, {&dot, 1, 0}, {&square, 10, 0}, {&strip, 7, 2}};
    long total = 0;
    for (long i = 0; i < 1200000; i++)
        for (int k = 0; k < 5; k++) {
            Shape *s = &shapes[k];
            total += s->class->area(s);
            if (s->class->grow(s, 1) > 1000)
                s->size = 1;
        }
    printf("%ld\n", total);
    return 0;
}
