#include <stdio.h>
#include <stdlib.h>

typedef struct Error {
    int kind;
    long n;
} Error;

static __attribute__((noinline)) long check(long n, Error **error) {
    if (n % 3 == 0 || n % 7 == 0) {
        *error = malloc(sizeof **error);
        **error = n % 3 == 0 ? (Error){1, n} : (Error){2, 0};
        return 0;
    }
    return n;
}

static __attribute__((noinline)) long middle(long n, Error **error) {
    long value = check(n, error);
    return *error ? 0 : value + 1;
}

static __attribute__((noinline)) long outer(long n, Error **error) {
    long value = middle(n, error);
    return *error ? 0 : value * 2;
}

int main(void) {
    long good = 0, refused = 0, seven = 0;
    for (long i = 0; i < 2500000; i++) {
        Error *error = NULL;
        long value = outer(i, &error);
        if (!error)
            good += value;
        else if (error->kind == 1)
            refused += error->n;
        else
            seven++;
        free(error);
    }
    printf("%ld %ld %ld\n", good, refused, seven);
    return 0;
}
