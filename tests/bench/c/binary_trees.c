#include <stdio.h>
#include <stdlib.h>

typedef struct Tree {
    struct Tree *left, *right;
} Tree;

static Tree *make(int depth) {
    Tree *tree = malloc(sizeof *tree);
    tree->left = depth ? make(depth - 1) : NULL;
    tree->right = depth ? make(depth - 1) : NULL;
    return tree;
}

static long check(Tree *tree) {
    return tree->left ? 1 + check(tree->left) + check(tree->right) : 1;
}

static void drop(Tree *tree) {
    if (tree->left) {
        drop(tree->left);
        drop(tree->right);
    }
    free(tree);
}

int main(void) {
    int top = 16;
    Tree *tree = make(top + 1);
    printf("stretch %ld\n", check(tree));
    drop(tree);
    Tree *lasting = make(top);
    for (int depth = 4; depth <= top; depth += 4) {
        long rounds = 1L << (top - depth + 4), total = 0;
        for (long i = 0; i < rounds; i++) {
            tree = make(depth);
            total += check(tree);
            drop(tree);
        }
        printf("%ld %d %ld\n", rounds, depth, total);
    }
    printf("lasting %ld\n", check(lasting));
    return 0;
}
