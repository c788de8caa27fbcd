/* check_str.c: texts below the language: kinds, searching against the naive way, the append buffer, UTF-8,
 * hashing. */
#include <check.h>
#include <stdlib.h>

#include "runtime/state.h"
#include "runtime/text.h"

static cw_ctx *cx;

static cw_str *str_of(const char *utf8) {
    return CW_AS_STR(cw_str_new(cx, utf8, -1));
}

/* The invariants that every str keeps. */
static void check_str(const cw_str *s) {
    uint32_t max = 0;
    for (int64_t i = 0; i < s->len; i++)
        max |= cw_str_char_at(s, i);
    ck_assert_int_eq(s->kind, cw_kind_for(max));
    ck_assert_int_eq(s->ascii, max < 128);
    if (!s->buf)
        ck_assert_uint_eq(cw_text_get(s->data, s->kind, s->len), 0);
}

START_TEST(kinds_are_least) {
    const char *const texts[] = {"", "a", "abc", "é", "日本", "a😀", "x\xff"};
    const int kinds[] = {1, 1, 1, 1, 2, 4, 2};
    for (int i = 0; i < 7; i++) {
        cw_str *s = str_of(texts[i]);
        check_str(s);
        ck_assert_int_eq(s->kind, kinds[i]);
    }
    cw_str *wide = str_of("ab😀cd");
    for (int64_t from = 0; from <= wide->len; from++)
        for (int64_t to = from; to <= wide->len; to++)
            check_str(CW_AS_STR(cw_str_substring(cx, wide, from, to)));
}
END_TEST

START_TEST(appending_shares_a_buffer) {
    cw_value s = CW_MK_OBJ(str_of("")), old[40];
    for (int i = 0; i < 4000; i++) {
        if (i % 100 == 0)
            old[i / 100] = s;
        s = cw_str_concat(cx, s, CW_MK_OBJ(str_of(i % 500 == 499 ? "é" : i == 3000 ? "😀" : "xy")));
    }
    check_str(CW_AS_STR(s));
    for (int k = 0; k < 40;
         k++) { /* what came before is a prefix still, also after somebody else appended to it */
        cw_str *prefix = CW_AS_STR(old[k]);
        check_str(prefix);
        cw_value other = cw_str_concat(cx, old[k], CW_MK_OBJ(str_of("-")));
        ck_assert_int_eq(CW_CHAR(CW_AS_STR(other), prefix->len), '-');
        for (int64_t i = 0; i < prefix->len; i++)
            ck_assert_uint_eq(CW_CHAR(prefix, i), CW_CHAR(CW_AS_STR(s), i));
    }
}
END_TEST

static int64_t naive_find(const cw_str *h, const cw_str *n, int from_right) {
    int64_t found = -1;
    for (int64_t i = 0; i + n->len <= h->len; i++) {
        int64_t k = 0;
        while (k < n->len && CW_CHAR(h, i + k) == CW_CHAR(n, k))
            k++;
        if (k == n->len && (found < 0 || from_right))
            found = i;
    }
    return found;
}

static cw_str *random_str(int max_length) {
    static const uint32_t alphabets[][3] = {
        {'a', 'b', 'a'}, {'a', 0xe9, 'b'}, {0x4e00, 'a', 0x4f00}, {0x1f600, 'a', 0x1f601}};
    const uint32_t *letters = alphabets[rand() % 4];
    cw_strbuild b;
    cw_strbuild_init(&b);
    for (int n = rand() % (max_length + 1); n > 0; n--)
        cw_strbuild_char(cx, &b, letters[rand() % 3]);
    return CW_AS_STR(cw_strbuild_finish(cx, &b));
}

START_TEST(searching_agrees_with_the_naive_way) {
    srand(1);
    for (int round = 0; round < 20000; round++) {
        cw_str *h = random_str(60), *n = random_str(round % 5 ? 4 : 12);
        check_str(h);
        ck_assert_int_eq(cw_text_find(h->data, h->kind, h->len, n->data, n->kind, n->len),
                         naive_find(h, n, 0));
        ck_assert_int_eq(cw_text_rfind(h->data, h->kind, h->len, n->data, n->kind, n->len),
                         naive_find(h, n, 1));
    }
}
END_TEST

START_TEST(utf8_round_trips) {
    for (uint32_t c = 1; c < 0x110000; c += c < 0x3000 ? 1 : 97) {
        cw_str *s = CW_AS_STR(cw_str_from_char(cx, c));
        int64_t n;
        char *utf8 = cw_str_utf8(cx, s, &n);
        ck_assert(cw_str_equal_utf8(s, utf8));
        if (c >= 0xd800 && c < 0xe000)
            continue;
        cw_str *back = CW_AS_STR(cw_str_new(cx, utf8, n));
        ck_assert(cw_str_equal(s, back));
        cw_value bytes = cw_str_encode(cx, s, "utf-8", NULL);
        ck_assert_int_eq(CW_AS_BYTES(bytes)->len, n);
    }
}
END_TEST

START_TEST(hashes_are_cpythons) { /* PYTHONHASHSEED=0 */
    uint64_t k0 = cx->state->hash_k0, k1 = cx->state->hash_k1;
    cx->state->hash_k0 = cx->state->hash_k1 = 0;
    ck_assert_int_eq(cw_str_hash(cx, str_of("")), 0);
    ck_assert_int_eq(cw_str_hash(cx, str_of("aXbXc")), 7718076270514624494);
    ck_assert_int_eq(cw_hash(cx, cw_bytes_new(cx, "\0", 1)), 7541581120933061747);
    cx->state->hash_k0 = k0;
    cx->state->hash_k1 = k1;
}
END_TEST

START_TEST(interning_gives_one_object) {
    char buffer[8] = "name";
    cw_str *first = cw_str_intern(cx, buffer);
    ck_assert_ptr_eq(first, cw_str_intern(cx, "name"));
    strcpy(buffer, "other"); /* the same address, another text */
    ck_assert(cw_str_equal_utf8(cw_str_intern(cx, buffer), "other"));
    ck_assert_ptr_eq(first, cw_str_intern_value(cx, str_of("name")).p);
}
END_TEST

START_TEST(messages_are_formatted) {
    cw_value list = cw_list_build(cx, (cw_value[]){CW_MK_INT(1)}, 1), none = CW_MK_NONE;
    cw_value s = cw_str_format(cx, "%s|%5d|%-3ld|%R|%T|%A|%U|%.2s|%c|%x|%%", "é", 42, 7L, &list, &none, &none,
                               str_of("日"), "abc", 0x1f600, 255);
    ck_assert(cw_str_equal_utf8(CW_AS_STR(s), "é|   42|7  |[1]|NoneType|None|日|ab|😀|ff|%"));
}
END_TEST

int main(int argc, char **argv) {
    cx = cw_context_new(argc, argv);
    cw_gc_add_object_of(&cw_type_str);
    Suite *suite = suite_create("str");
    TCase *all = tcase_create("all");
    tcase_set_timeout(all, 60);
    tcase_add_test(all, kinds_are_least);
    tcase_add_test(all, appending_shares_a_buffer);
    tcase_add_test(all, searching_agrees_with_the_naive_way);
    tcase_add_test(all, utf8_round_trips);
    tcase_add_test(all, hashes_are_cpythons);
    tcase_add_test(all, interning_gives_one_object);
    tcase_add_test(all, messages_are_formatted);
    suite_add_tcase(suite, all);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed != 0;
}
