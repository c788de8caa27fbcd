#include <stdio.h>
#include <stdlib.h>

typedef struct Tree {
    long value;
    struct Tree *left, *right;
} Tree;

static Tree *make(long low, long high) {
    if (low >= high)
        return NULL;
    long middle = (low + high) / 2;
    Tree *tree = malloc(sizeof *tree);
    *tree = (Tree){middle, make(low, middle), make(middle + 1, high)};
    return tree;
}

static void walk(Tree *tree, void (*visit)(long, void *), void *data) {
    if (tree->left)
        walk(tree->left, visit, data);
    visit(tree->value, data);
    if (tree->right)
        walk(tree->right, visit, data);
}

static void sum(long value, void *total) {
    *(__int128 *)total += value;
}

static void print(__int128 n) {
    if (n > 9)
        print(n / 10);
    putchar('0' + (int)(n % 10));
}

int main(void) {
    __int128 total = 0;
    for (long i = 0; i < 8000000; i++)
        if (i * i % 2)
            total += i * i;
    for (long i = 0; i < 6000000; i++)
        total += i + 1;
    Tree *tree = make(0, 100000);
    for (int i = 0; i < 4; i++)
        walk(tree, sum, &total);
    print(total);
    putchar('\n');
    return 0;
}
