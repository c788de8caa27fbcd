#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 200000

typedef struct Record {
    char name[16];
    long age;
    double score;
} Record;

static int by_age(const Record *a, const Record *b) {
    return (a->age > b->age) - (a->age < b->age);
}
static int by_name(const Record *a, const Record *b) {
    int order = strcmp(a->name, b->name);
    return order ? order : (a->age < b->age) - (a->age > b->age);
}
static int by_score(const Record *a, const Record *b) {
    return (a->score < b->score) - (a->score > b->score);
}
static int by_number(const void *a, const void *b) {
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

/* Stable merge sort of pointers. */
static void sort(Record **items, Record **spare, long n, int (*compare)(const Record *, const Record *)) {
    if (n < 2)
        return;
    long half = n / 2, i = 0, j = half, k = 0;
    sort(items, spare, half, compare);
    sort(items + half, spare, n - half, compare);
    memcpy(spare, items, n * sizeof *items);
    while (i < half && j < n)
        items[k++] = compare(spare[i], spare[j]) <= 0 ? spare[i++] : spare[j++];
    while (i < half)
        items[k++] = spare[i++];
    while (j < n)
        items[k++] = spare[j++];
}

static Record **sorted(Record **from, int (*compare)(const Record *, const Record *)) {
    Record **items = malloc(N * sizeof *items), **spare = malloc(N * sizeof *spare);
    memcpy(items, from, N * sizeof *items);
    sort(items, spare, N, compare);
    free(spare);
    return items;
}

int main(void) {
    static Record data[N];
    Record **records = malloc(N * sizeof *records), **age = NULL, **name = NULL, **score = NULL;
    long seed = 2024, check = 0, *numbers = malloc(N * sizeof *numbers);
    for (long i = 0; i < N; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        data[i].age = seed / 65536 % 80;
        seed = (seed * 1103515245 + 12345) % 2147483648;
        data[i].score = seed / 2147483648.0;
        snprintf(data[i].name, sizeof data[i].name, "name%ld", seed / 65536 % 1000);
        records[i] = &data[i];
        numbers[i] = (long)(data[i].score * 1000000);
    }
    for (int round = 0; round < 2; round++) {
        age = sorted(records, by_age);
        name = sorted(age, by_name);
        score = sorted(name, by_score);
        check += age[1000]->age + (long)strlen(name[5000]->name) + score[10]->age;
    }
    qsort(numbers, N, sizeof *numbers, by_number);
    printf("%ld %s %ld %.6f %ld %ld\n", check, name[777]->name, name[777]->age, score[3]->score, numbers[100],
           numbers[N - 100]);
    return 0;
}
