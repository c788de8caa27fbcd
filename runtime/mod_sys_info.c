/* mod_sys_info.c: the constant records of module sys. */
#include <float.h>

#include "mod_sys.h"
#include "state.h"
#include "namespace.h"
#include "structseq.h"

#define INFO_TYPE(variable, type_name, count, fields, text)                                                  \
    static structseq_type variable = {{STRUCTSEQ_SLOTS(type_name, "sys", fields, text)}, count, count}

static const cw_getset_def version_fields[] = {
    STRUCTSEQ_FIELD((void *)0, "major", "Major release number"),
    STRUCTSEQ_FIELD((void *)1, "minor", "Minor release number"),
    STRUCTSEQ_FIELD((void *)2, "micro", "Patch release number"),
    STRUCTSEQ_FIELD((void *)3, "releaselevel", "'alpha', 'beta', 'candidate', or 'final'"),
    STRUCTSEQ_FIELD((void *)4, "serial", "Serial release number"),
    {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(version_type, "version_info", 5, version_fields,
          "sys.version_info\n\nVersion information as a named tuple.");

#define FIELD(i, name) STRUCTSEQ_FIELD((void *)i, name, NULL)
static const cw_getset_def float_fields[] = {
    FIELD(0, "max"),     FIELD(1, "max_exp"),    FIELD(2, "max_10_exp"), FIELD(3, "min"),
    FIELD(4, "min_exp"), FIELD(5, "min_10_exp"), FIELD(6, "dig"),        FIELD(7, "mant_dig"),
    FIELD(8, "epsilon"), FIELD(9, "radix"),      FIELD(10, "rounds"),    {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(
    float_type, "float_info", 11, float_fields,
    "sys.float_info\n\nA named tuple holding information about the float type. It contains low "
    "level\ninformation "
    "about the precision and internal representation. Please study\nyour system's :file:`float.h` for more "
    "information.");

static const cw_getset_def int_fields[] = {FIELD(0, "bits_per_digit"),
                                           FIELD(1, "sizeof_digit"),
                                           FIELD(2, "default_max_str_digits"),
                                           FIELD(3, "str_digits_check_threshold"),
                                           {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(int_type, "int_info", 4, int_fields,
          "sys.int_info\n\nA named tuple that holds information about Python's\ninternal representation of "
          "integers.  The "
          "attributes are read only.");

static const cw_getset_def hash_fields[] = {
    FIELD(0, "width"),  FIELD(1, "modulus"),           FIELD(2, "inf"),       FIELD(3, "nan"),
    FIELD(4, "imag"),   FIELD(5, "algorithm"),         FIELD(6, "hash_bits"), FIELD(7, "seed_bits"),
    FIELD(8, "cutoff"), {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(hash_type, "hash_info", 9, hash_fields,
          "hash_info\n\nA named tuple providing parameters used for computing hashes. The attributes are "
          "read only.");

static const cw_getset_def flag_fields[] = {FIELD(0, "debug"),
                                            FIELD(1, "inspect"),
                                            FIELD(2, "interactive"),
                                            FIELD(3, "optimize"),
                                            FIELD(4, "dont_write_bytecode"),
                                            FIELD(5, "no_user_site"),
                                            FIELD(6, "no_site"),
                                            FIELD(7, "ignore_environment"),
                                            FIELD(8, "verbose"),
                                            FIELD(9, "bytes_warning"),
                                            FIELD(10, "quiet"),
                                            FIELD(11, "hash_randomization"),
                                            FIELD(12, "isolated"),
                                            FIELD(13, "dev_mode"),
                                            FIELD(14, "utf8_mode"),
                                            FIELD(15, "warn_default_encoding"),
                                            FIELD(16, "safe_path"),
                                            FIELD(17, "int_max_str_digits"),
                                            {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(flag_type, "flags", 18, flag_fields,
          "sys.flags\n\nFlags provided through command line arguments or environment vars.");

static const cw_getset_def thread_fields[] = {
    FIELD(0, "name"), FIELD(1, "lock"), FIELD(2, "version"), {NULL, NULL, NULL, NULL, NULL}};
INFO_TYPE(thread_type, "thread_info", 3, thread_fields,
          "sys.thread_info\n\nA named tuple holding information about the thread implementation.");

static cw_value make(cw_ctx *cx, structseq_type *t, const cw_value *values) {
    return structseq_ready(cx, t) < 0 ? CW_MK_NULL : structseq_build(cx, t, values);
}

static cw_value version_info(cw_ctx *cx) {
    cw_value v[] = {CW_MK_INT(3), CW_MK_INT(11), CW_MK_INT(7), cw_str_new(cx, "final", 5), CW_MK_INT(0)};
    return make(cx, &version_type, v);
}

static cw_value float_info(cw_ctx *cx) {
    cw_value v[] = {CW_MK_FLOAT(DBL_MAX),
                    CW_MK_INT(DBL_MAX_EXP),
                    CW_MK_INT(DBL_MAX_10_EXP),
                    CW_MK_FLOAT(DBL_MIN),
                    CW_MK_INT(DBL_MIN_EXP),
                    CW_MK_INT(DBL_MIN_10_EXP),
                    CW_MK_INT(DBL_DIG),
                    CW_MK_INT(DBL_MANT_DIG),
                    CW_MK_FLOAT(DBL_EPSILON),
                    CW_MK_INT(FLT_RADIX),
                    CW_MK_INT(1)};
    return make(cx, &float_type, v);
}

static cw_value int_info(cw_ctx *cx) {
    cw_value v[] = {CW_MK_INT(30), CW_MK_INT(4), CW_MK_INT(4300), CW_MK_INT(640)};
    return make(cx, &int_type, v);
}

static cw_value hash_info(cw_ctx *cx) {
    cw_value v[] = {CW_MK_INT(64),      CW_MK_INT(((int64_t)1 << 61) - 1), CW_MK_INT(314159), CW_MK_INT(0),
                    CW_MK_INT(1000003), cw_str_new(cx, "siphash13", 9),    CW_MK_INT(64),     CW_MK_INT(128),
                    CW_MK_INT(0)};
    return make(cx, &hash_type, v);
}

static cw_value flags(cw_ctx *cx) {
    cw_value v[18];
    for (int i = 0; i < 18; i++)
        v[i] = CW_MK_INT(0);
    v[4] = CW_MK_INT(1);
    v[11] = CW_MK_INT(1);
    v[13] = v[16] = CW_MK_BOOL(0);
    v[17] = CW_MK_INT(-1);
    return make(cx, &flag_type, v);
}

static cw_value thread_info(cw_ctx *cx) {
    cw_value v[] = {cw_str_new(cx, "pthread", 7), cw_str_new(cx, "semaphore", 9),
                    cw_str_new(cx, "NPTL 2.36", 9)};
    return make(cx, &thread_type, v);
}

static cw_value implementation(cw_ctx *cx) {
    cw_dict *d = cw_dict_new(cx);
    cw_dict_set_str(cx, d, cw_str_intern(cx, "name"), cw_str_new(cx, "cpython", 7));
    cw_dict_set_str(cx, d, cw_str_intern(cx, "cache_tag"), cw_str_new(cx, "cpython-311", -1));
    cw_dict_set_str(cx, d, cw_str_intern(cx, "version"), version_info(cx));
    cw_dict_set_str(cx, d, cw_str_intern(cx, "hexversion"), CW_MK_INT(0x030b07f0));
    cw_dict_set_str(cx, d, cw_str_intern(cx, "_multiarch"), cw_str_new(cx, "x86_64-linux-gnu", -1));
    return cw_namespace_new(cx, d);
}

static cw_value builtin_module_names(cw_ctx *cx) {
    cw_value names = cw_list_new(cx, 0);
#define CW_CORE_MODULE(name) cw_list_append(cx, names.p, cw_str_new(cx, #name, -1));
#define CW_NATIVE_MODULE(name, helpers) CW_CORE_MODULE(name)
#include "modules.def"
#undef CW_NATIVE_MODULE
#undef CW_CORE_MODULE
    cw_list_sort(cx, names.p, CW_MK_NONE, 0);
    return cw_tuple_from_list(cx, names);
}

int64_t cw_sys_add_info(cw_ctx *cx, cw_module *m) {
    static const struct {
        const char *name;
        cw_value (*make)(cw_ctx *cx);
    } infos[] = {{"version_info", version_info},
                 {"float_info", float_info},
                 {"int_info", int_info},
                 {"hash_info", hash_info},
                 {"flags", flags},
                 {"thread_info", thread_info},
                 {"implementation", implementation},
                 {"builtin_module_names", builtin_module_names}};
    for (size_t i = 0; i < sizeof infos / sizeof *infos; i++)
        if (cw_module_set(cx, m, infos[i].name, infos[i].make(cx)) < 0)
            return -1;
    return 0;
}
