/* check_type.c: classes made by cw_class_build as emitted code makes them, without the compiler: instances
 * and their slots, special methods, MRO, descriptors, super. */
#include <check.h>

#include "runtime/cw.h"

static cw_ctx *cx;
static cw_module *module;

/* ---- classes by hand: a body fills its namespace with functions ---- */
static cw_str file_name = CW_STATIC_STR("check.py", 8);
static cw_str name_self = CW_STATIC_STR("self", 4), name_a = CW_STATIC_STR("a", 1),
              name_b = CW_STATIC_STR("b", 1);
static cw_str *const parameter_names[] = {&name_self, &name_a, &name_b};
static const cw_value no_consts[1] = {{CW_NONE, {0}}};

static cw_code *code_new(const char *name, cw_entry entry, int32_t argcount) {
    cw_code *c = cw_alloc(cx, sizeof *c);
    *c = (cw_code){.type = &cw_type_code,
                   .entry = entry,
                   .name = cw_str_intern(cx, name),
                   .qualname = cw_str_intern(cx, name),
                   .filename = &file_name,
                   .varnames = parameter_names,
                   .argcount = argcount,
                   .nparams = argcount,
                   .nlocals = argcount,
                   .nframe = argcount ? argcount : 1,
                   .firstlineno = 1,
                   .consts = no_consts,
                   .nconsts = 1};
    return c;
}

static void define(cw_value ns, const char *name, cw_entry entry, int32_t argcount) {
    cw_value f = cw_function_new(cx, code_new(name, entry, argcount), module, CW_MK_NULL, CW_MK_NULL,
                                 CW_MK_NULL, NULL);
    ck_assert(f.tag);
    ck_assert_int_eq(cw_namespace_store(cx, ns, cw_str_intern(cx, name), f), 0);
}

static cw_value class_new(const char *name, cw_entry body, cw_value base1, cw_value base2, const char *slot1,
                          const char *slot2) {
    cw_str **slots = cw_alloc(cx, 2 * sizeof *slots);
    int64_t nslots = 0, nbases = (base1.tag != 0) + (base2.tag != 0);
    if (slot1)
        slots[nslots++] = cw_str_intern(cx, slot1);
    if (slot2)
        slots[nslots++] = cw_str_intern(cx, slot2);
    cw_value bases[2] = {base1, base2};
    cw_code *code = code_new(name, body, 0);
    code->flags |= CW_CODE_CLASS;
    return cw_class_build(cx, code, module, NULL, cw_str_intern(cx, name), bases, nbases, CW_MK_NULL, slots,
                          nslots);
}
#define NAME(text) cw_str_intern(cx, text)
#define ENTRY(id) static cw_value id(cw_ctx *cx, cw_func *self, cw_value *frame, int64_t resume)
#define UNUSED (void)cx, (void)self, (void)frame, (void)resume

static const char *text_of(cw_value v) {
    if (!v.tag) {
        cw_print_exception(cx, cw_take(cx), stderr);
        return "<error>";
    }
    return cw_str_utf8(cx, v.p, NULL);
}
static const char *error_text(void) {
    ck_assert_ptr_nonnull(cx->exc);
    return text_of(cw_str_of(cx, cw_take(cx)));
}

/* class Point: def __init__(self, a, b): self.x = a; self.y = b; __add__, __eq__, __repr__ */
ENTRY(point_init) {
    UNUSED;
    if (cw_object_setattr(cx, frame[0], NAME("x"), frame[1]) < 0 ||
        cw_object_setattr(cx, frame[0], NAME("y"), frame[2]) < 0)
        return CW_MK_NULL;
    return CW_MK_NONE;
}
ENTRY(point_add) {
    UNUSED;
    cw_value x = cw_object_getattr(cx, frame[0], NAME("x"));
    return cw_number_binary(cx, CW_OP_ADD, x, frame[1]);
}
ENTRY(point_radd) {
    UNUSED;
    return cw_str_new(cx, "radd", 4);
}
ENTRY(point_repr) {
    UNUSED;
    cw_value x = cw_object_getattr(cx, frame[0], NAME("x"));
    return cw_str_format(cx, "P(%R)", &x);
}
ENTRY(point_eq) {
    UNUSED;
    return CW_MK_BOOL(1);
}
ENTRY(point_body) {
    UNUSED;
    define(frame[0], "__init__", point_init, 3);
    define(frame[0], "__add__", point_add, 2);
    define(frame[0], "__radd__", point_radd, 2);
    define(frame[0], "__repr__", point_repr, 1);
    define(frame[0], "__eq__", point_eq, 2);
    return CW_MK_NONE;
}
ENTRY(empty_body) {
    UNUSED;
    return CW_MK_NONE;
}

static cw_value point_class(void) {
    cw_value c = class_new("Point", point_body, CW_MK_NULL, CW_MK_NULL, "x", "y");
    ck_assert(c.tag);
    return c;
}
static cw_value point_new(cw_value c, int64_t x, int64_t y) {
    cw_value args[2] = {CW_MK_INT(x), CW_MK_INT(y)};
    cw_value p = cw_call(cx, c, args, 2, NULL);
    ck_assert(p.tag == CW_OBJ);
    return p;
}

START_TEST(instances_keep_attributes_in_slots) {
    cw_value p = point_new(point_class(), 3, 4);
    cw_instance *o = p.p;
    ck_assert_int_eq(o->nset, 2);
    ck_assert_int_eq(o->slots[0].i, 3);
    ck_assert_ptr_null(o->dict);
    ck_assert_int_eq(cw_object_setattr(cx, p, NAME("z"), CW_MK_INT(5)), 0);
    ck_assert_ptr_nonnull(o->dict);
    ck_assert_str_eq(text_of(cw_repr(cx, cw_object_getattr(cx, p, NAME("__dict__")))),
                     "{'x': 3, 'y': 4, 'z': 5}");
    ck_assert_int_eq(o->slots[0].tag, CW_NULL);
    ck_assert_int_eq(cw_object_getattr(cx, p, NAME("y")).i, 4);
    ck_assert_int_eq(cw_object_delattr(cx, p, NAME("x")), 0);
    ck_assert_int_eq(cw_object_getattr(cx, p, NAME("x")).tag, CW_NULL);
    ck_assert_str_eq(error_text(), "'Point' object has no attribute 'x'");
}
END_TEST

START_TEST(deletion_leaves_a_hole) {
    cw_value p = point_new(point_class(), 3, 4);
    ck_assert_int_eq(cw_object_delattr(cx, p, NAME("x")), 0);
    ck_assert_int_eq(cw_object_setattr(cx, p, NAME("x"), CW_MK_INT(9)), 0);
    ck_assert_str_eq(text_of(cw_repr(cx, cw_object_getattr(cx, p, NAME("__dict__")))), "{'y': 4, 'x': 9}");
}
END_TEST

START_TEST(special_methods_fill_slots) {
    cw_value c = point_class(), p = point_new(c, 3, 4);
    ck_assert_int_eq(cw_number_binary(cx, CW_OP_ADD, p, CW_MK_INT(4)).i, 7);
    ck_assert_str_eq(text_of(cw_number_binary(cx, CW_OP_ADD, CW_MK_INT(4), p)), "radd");
    ck_assert_str_eq(text_of(cw_repr(cx, p)), "P(3)");
    ck_assert_str_eq(text_of(cw_str_of(cx, p)), "P(3)");
    ck_assert_int_eq(cw_compare_bool(cx, CW_CMP_NE, p, CW_MK_INT(1)), 0);
    ck_assert_int_eq(cw_hash(cx, p), -1);
    ck_assert_str_eq(error_text(), "unhashable type: 'Point'");
    ck_assert_int_eq(cw_number_binary(cx, CW_OP_SUB, p, CW_MK_INT(1)).tag, CW_NULL);
    ck_assert_str_eq(error_text(), "unsupported operand type(s) for -: 'Point' and 'int'");
    ck_assert_int_eq(cw_object_len(cx, p), -1);
    ck_assert_str_eq(error_text(), "object of type 'Point' has no len()");
    ck_assert_int_eq(cw_call0(cx, c).tag, CW_NULL);
    cw_clear(cx);
}
END_TEST

START_TEST(classes_show_their_attributes) {
    cw_value c = point_class();
    ck_assert_str_eq(text_of(cw_repr(cx, c)), "<class '__main__.Point'>");
    ck_assert_str_eq(text_of(cw_object_getattr(cx, c, NAME("__qualname__"))), "Point");
    ck_assert_str_eq(text_of(cw_repr(cx, cw_object_getattr(cx, c, NAME("__mro__")))),
                     "(<class '__main__.Point'>, <class 'object'>)");
    ck_assert_int_eq(cw_object_getattr(cx, c, NAME("nothing")).tag, CW_NULL);
    ck_assert_str_eq(error_text(), "type object 'Point' has no attribute 'nothing'");
    ck_assert_int_eq(cw_object_setattr(cx, CW_MK_OBJ(&cw_type_int), NAME("x"), CW_MK_INT(1)), -1);
    ck_assert_str_eq(error_text(), "cannot set 'x' attribute of immutable type 'int'");
}
END_TEST

START_TEST(assignment_to_a_class_updates_slots) {
    cw_value c = point_class(), d = class_new("D", empty_body, c, CW_MK_NULL, NULL, NULL),
             p = point_new(d, 1, 2);
    ck_assert_int_eq(cw_object_truth(cx, p), 1);
    cw_value f = cw_function_new(cx, code_new("__len__", point_eq, 1), module, CW_MK_NULL, CW_MK_NULL,
                                 CW_MK_NULL, NULL);
    ck_assert_int_eq(cw_object_setattr(cx, c, NAME("__len__"), f), 0);
    ck_assert_int_eq(cw_object_len(cx, p), 1);
    ck_assert_int_eq(cw_object_delattr(cx, c, NAME("__len__")), 0);
    ck_assert_int_eq(cw_object_len(cx, p), -1);
    cw_clear(cx);
}
END_TEST

START_TEST(method_resolution_order) {
    cw_value none = CW_MK_NULL;
    cw_value a = class_new("A", empty_body, none, none, "p", NULL),
             b = class_new("B", empty_body, a, none, "q", NULL),
             c = class_new("C", empty_body, a, none, "r", NULL),
             d = class_new("D", empty_body, b, c, "s", NULL);
    ck_assert_str_eq(
        text_of(cw_repr(cx, CW_MK_OBJ(((cw_type *)d.p)->mro))),
        "(<class '__main__.D'>, <class '__main__.B'>, <class '__main__.C'>, <class '__main__.A'>, "
        "<class 'object'>)");
    ck_assert_int_eq(((cw_type *)d.p)->nslots, 3);
    ck_assert(!class_new("E", empty_body, a, d, NULL, NULL).tag);
    ck_assert_str_eq(error_text(),
                     "Cannot create a consistent method resolution\norder (MRO) for bases A, D");
    ck_assert(!class_new("F", empty_body, CW_MK_OBJ(&cw_type_int), CW_MK_OBJ(&cw_type_str), NULL, NULL).tag);
    ck_assert_str_eq(error_text(), "multiple bases have instance lay-out conflict");
    ck_assert(!class_new("G", empty_body, CW_MK_OBJ(&cw_type_bool), none, NULL, NULL).tag);
    ck_assert_str_eq(error_text(), "type 'bool' is not an acceptable base type");
}
END_TEST

START_TEST(subclasses_of_builtins) {
    cw_type *const bases[] = {&cw_type_int,  &cw_type_str,   &cw_type_list,
                              &cw_type_dict, &cw_type_float, &cw_type_ValueError,
                              &cw_type_set,  &cw_type_tuple, &cw_type_bytes};
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        cw_value c = class_new("S", empty_body, CW_MK_OBJ(bases[i]), CW_MK_NULL, "x", NULL);
        cw_value o = cw_call0(cx, c);
        if (!o.tag)
            cw_print_exception(cx, cw_take(cx), stderr);
        ck_assert_msg(o.tag == CW_OBJ, "%s", bases[i]->name);
        ck_assert_int_eq(cw_object_setattr(cx, o, NAME("x"), CW_MK_INT(1)), 0);
        ck_assert_int_eq(cw_object_setattr(cx, o, NAME("y"), CW_MK_INT(2)), 0);
        ck_assert_str_eq(text_of(cw_repr(cx, cw_object_getattr(cx, o, NAME("__dict__")))),
                         "{'x': 1, 'y': 2}");
        ck_assert_int_eq(cw_isinstance(cx, o, CW_MK_OBJ(bases[i])), 1);
        ck_assert_int_eq(cw_object_truth(cx, o), bases[i] == &cw_type_ValueError);
    }
}
END_TEST

START_TEST(class_assignment) {
    cw_value none = CW_MK_NULL;
    cw_value a = class_new("A", empty_body, none, none, NULL, NULL), p = cw_call0(cx, a), c = point_class();
    ck_assert_int_eq(cw_object_setattr(cx, p, NAME("x"), CW_MK_INT(8)), 0);
    ck_assert_int_eq(cw_object_setattr(cx, p, NAME("__class__"), c), 0);
    ck_assert_str_eq(text_of(cw_repr(cx, p)), "P(8)");
    ck_assert_ptr_eq(cw_object_getattr(cx, p, NAME("__class__")).p, c.p);
    ck_assert_ptr_eq(cw_call1(cx, CW_MK_OBJ(&cw_type_type), p).p, c.p);
    ck_assert_int_eq(cw_isinstance(cx, p, c), 1);
    ck_assert_int_eq(cw_object_setattr(cx, p, NAME("__class__"), CW_MK_OBJ(&cw_type_int)), -1);
    ck_assert_str_eq(error_text(),
                     "__class__ assignment only supported for mutable types or ModuleType subclasses");
}
END_TEST

START_TEST(aliases) {
    cw_value alias = cw_object_getitem(cx, CW_MK_OBJ(&cw_type_list), CW_MK_OBJ(&cw_type_int));
    ck_assert_str_eq(text_of(cw_repr(cx, alias)), "list[int]");
    cw_value u = cw_number_binary(cx, CW_OP_OR, CW_MK_OBJ(&cw_type_int), CW_MK_NONE);
    ck_assert_str_eq(text_of(cw_repr(cx, u)), "int | None");
    ck_assert_int_eq(cw_isinstance(cx, CW_MK_NONE, u), 1);
    ck_assert_int_eq(cw_isinstance(cx, CW_MK_INT(1), u), 1);
    ck_assert_int_eq(cw_isinstance(cx, CW_MK_FLOAT(1), u), 0);
    ck_assert_int_eq(cw_isinstance(cx, CW_MK_FLOAT(1), CW_MK_INT(1)), -1);
    ck_assert_str_eq(error_text(), "isinstance() arg 2 must be a type, a tuple of types, or a union");
}
END_TEST

/* Every special method of a built-in type can be looked at, and all names are sorted strs. */
START_TEST(dir_of_builtins) {
    ck_assert_int_ge(cw_object_len(cx, cw_dir(cx, CW_MK_INT(1))), 70);
    ck_assert_str_eq(text_of(cw_repr(cx, cw_object_getattr(cx, CW_MK_OBJ(&cw_type_int), NAME("__add__")))),
                     "<slot wrapper '__add__' of 'int' objects>");
    cw_value add = cw_object_getattr(cx, CW_MK_INT(1), NAME("__add__"));
    ck_assert_int_eq(cw_call1(cx, add, CW_MK_INT(2)).i, 3);
    ck_assert_int_eq(cw_call0(cx, add).tag, CW_NULL);
    ck_assert_str_eq(error_text(), "expected 1 argument, got 0");
}
END_TEST

int main(int argc, char **argv) {
    cx = cw_context_new(argc, argv);
    module = cw_module_new(cx, cw_str_intern(cx, "__main__"));
    Suite *s = suite_create("type");
    TCase *t = tcase_create("classes");
    tcase_add_test(t, instances_keep_attributes_in_slots);
    tcase_add_test(t, deletion_leaves_a_hole);
    tcase_add_test(t, special_methods_fill_slots);
    tcase_add_test(t, classes_show_their_attributes);
    tcase_add_test(t, assignment_to_a_class_updates_slots);
    tcase_add_test(t, method_resolution_order);
    tcase_add_test(t, subclasses_of_builtins);
    tcase_add_test(t, class_assignment);
    tcase_add_test(t, aliases);
    tcase_add_test(t, dir_of_builtins);
    suite_add_tcase(s, t);
    SRunner *r = srunner_create(s);
    srunner_run_all(r, CK_ENV);
    int failed = srunner_ntests_failed(r);
    srunner_free(r);
    return failed != 0;
}
