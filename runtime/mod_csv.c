/* mod_csv.c: module _csv: dialects and their registry. mod_csv_reader.c and mod_csv_writer.c have the rest.
 */
#include "mod_csv.h"
#include "module_tables.h"

int64_t csv_field_limit = 128 << 10;
static cw_dict *dialects; /* name -> dialect */
cw_value csv_error;

/* ---------------------------------------------------------------- dialects */

/* A setting of one character, or none where that is allowed. */
static int64_t set_char(cw_ctx *cx, const char *name, cw_value v, int64_t optional, uint32_t *out) {
    if (!v.tag)
        return 0;
    *out = CSV_UNSET;
    if (optional && v.tag == CW_NONE)
        return 0;
    if (!CW_STR_CHECK(v))
        return cw_raise_i(cx, &cw_type_TypeError, "\"%s\" must be string%s, not %T", name,
                          optional ? " or None" : "", &v);
    cw_str *s = CW_AS_STR(v);
    if (s->len != 1)
        return cw_raise_i(cx, &cw_type_TypeError, "\"%s\" must be a 1-character string", name);
    *out = CW_CHAR(s, 0);
    return 0;
}

static int64_t set_flag(cw_ctx *cx, cw_value v, int64_t *out) {
    if (v.tag)
        *out = cw_object_truth(cx, v);
    return *out < 0 ? -1 : 0;
}

static int64_t set_quoting(cw_ctx *cx, cw_value v, cw_value quotechar, int64_t *out) {
    if (!v.tag) {
        *out = quotechar.tag == CW_NONE ? CSV_QUOTE_NONE : CSV_QUOTE_MINIMAL;
        return 0;
    }
    if (v.tag != CW_INT && !(v.tag == CW_OBJ && CW_IS(v, CW_TYPE_LONG) && CW_IS_EXACT(v, &cw_type_int)))
        return cw_raise_i(cx, &cw_type_TypeError, "\"quoting\" must be an integer");
    if (v.tag != CW_INT || v.i < 0 || v.i > CSV_QUOTE_NONE)
        return cw_raise_i(cx, &cw_type_TypeError, "bad \"quoting\" value");
    *out = v.i;
    return 0;
}

enum {
    SET_DELIMITER,
    SET_DOUBLEQUOTE,
    SET_ESCAPECHAR,
    SET_LINETERMINATOR,
    SET_QUOTECHAR,
    SET_QUOTING,
    SET_SKIP,
    SET_STRICT,
    SETTINGS
};
static const char *const setting_names[] = {"delimiter",        "doublequote", "escapechar",
                                            "lineterminator",   "quotechar",   "quoting",
                                            "skipinitialspace", "strict",      NULL};

static int64_t check_dialect(cw_ctx *cx, csv_dialect *d, const cw_value v[SETTINGS]) {
    if (d->delimiter == CSV_UNSET)
        return cw_raise_i(cx, &cw_type_TypeError, "\"delimiter\" must be a 1-character string");
    if (v[SET_QUOTECHAR].tag == CW_NONE && !v[SET_QUOTING].tag)
        d->quoting = CSV_QUOTE_NONE;
    if (d->quoting != CSV_QUOTE_NONE && d->quotechar == CSV_UNSET)
        return cw_raise_i(cx, &cw_type_TypeError, "quotechar must be set if quoting enabled");
    if (!d->lineterminator)
        return cw_raise_i(cx, &cw_type_TypeError, "lineterminator must be set");
    return 0;
}

static int64_t fill_dialect(cw_ctx *cx, csv_dialect *d, const cw_value v[SETTINGS]) {
    cw_value terminator = v[SET_LINETERMINATOR];
    d->delimiter = ',';
    d->quotechar = '"';
    d->escapechar = CSV_UNSET;
    d->doublequote = 1;
    d->lineterminator = cw_str_intern(cx, "\r\n");
    if (set_char(cx, "delimiter", v[SET_DELIMITER], 0, &d->delimiter) < 0 ||
        set_flag(cx, v[SET_DOUBLEQUOTE], &d->doublequote) < 0 ||
        set_char(cx, "escapechar", v[SET_ESCAPECHAR], 1, &d->escapechar) < 0)
        return -1;
    if (terminator.tag && terminator.tag != CW_NONE && !CW_STR_CHECK(terminator))
        return cw_raise_i(cx, &cw_type_TypeError, "\"lineterminator\" must be a string");
    if (terminator.tag)
        d->lineterminator = terminator.tag == CW_NONE ? NULL : CW_AS_STR(terminator);
    if (set_char(cx, "quotechar", v[SET_QUOTECHAR], 1, &d->quotechar) < 0 ||
        set_quoting(cx, v[SET_QUOTING], v[SET_QUOTECHAR], &d->quoting) < 0 ||
        set_flag(cx, v[SET_SKIP], &d->skipinitialspace) < 0 || set_flag(cx, v[SET_STRICT], &d->strict) < 0)
        return -1;
    return check_dialect(cx, d, v);
}

static cw_value find_dialect(cw_ctx *cx, cw_value name) {
    cw_value found;
    int64_t status = cw_dict_find(cx, dialects, name, &found);
    return status > 0 ? found : status < 0 ? CW_MK_NULL : cw_raise(cx, csv_error.p, "unknown dialect");
}

/* Settings that the parameters do not give come from the attributes of the dialect. */
static csv_dialect *dialect_make(cw_ctx *cx, cw_value dialect, cw_value v[SETTINGS]) {
    int64_t given = 0;
    if (dialect.tag && CW_STR_CHECK(dialect) && !(dialect = find_dialect(cx, dialect)).tag)
        return NULL;
    for (int i = 0; i < SETTINGS; i++)
        given += v[i].tag != CW_NULL;
    if (dialect.tag && CW_IS_EXACT(dialect, &csv_type_dialect) && !given)
        return dialect.p;
    for (int i = 0; dialect.tag && dialect.tag != CW_NONE && i < SETTINGS; i++)
        if (!v[i].tag &&
            cw_object_lookup_attr(cx, dialect, cw_str_intern(cx, setting_names[i]), &v[i]) <= 0) {
            cw_clear(cx);
            v[i] = CW_MK_NULL;
        }
    csv_dialect *d = cw_type_alloc(cx, &csv_type_dialect);
    return fill_dialect(cx, d, v) < 0 ? NULL : d;
}

csv_dialect *csv_dialect_of(cw_ctx *cx, cw_value dialect, const cw_value *values, cw_tuple *kwnames) {
    cw_value v[SETTINGS] = {{0}};
    for (int64_t k = 0; kwnames && k < kwnames->len; k++) {
        int i = 0;
        while (i < SETTINGS && !cw_str_equal_utf8(CW_AS_STR(kwnames->items[k]), setting_names[i]))
            i++;
        if (i == SETTINGS)
            return cw_raise_p(cx, &cw_type_TypeError, "'%S' is an invalid keyword argument for this function",
                              &kwnames->items[k]);
        v[i] = values[k];
    }
    return dialect_make(cx, dialect, v);
}

int64_t csv_arguments(cw_ctx *cx, const char *name, const cw_value *args, int64_t nargs, cw_tuple *kwnames,
                      csv_dialect **out) {
    cw_value dialect = nargs > 1 ? args[1] : CW_MK_NULL;
    if (cw_args_count(cx, name, nargs, 1, 2) < 0)
        return -1;
    if (kwnames && nargs < 2) /* the dialect by name */
        for (int64_t k = 0; k < kwnames->len; k++) {
            if (!cw_str_equal_utf8(CW_AS_STR(kwnames->items[k]), "dialect"))
                continue;
            cw_tuple *names = cw_tuple_alloc(cx, kwnames->len - 1);
            cw_value values[SETTINGS + 1];
            if (kwnames->len > SETTINGS + 1)
                break;
            for (int64_t i = 0, to = 0; i < kwnames->len; i++)
                if (i != k) {
                    names->items[to] = kwnames->items[i];
                    values[to++] = args[nargs + i];
                }
            *out = csv_dialect_of(cx, args[nargs + k], values, names);
            return *out ? 0 : -1;
        }
    *out = csv_dialect_of(cx, dialect, args + nargs, kwnames);
    return *out ? 0 : -1;
}

CW_NEW(dialect_new) {
    static const char *const names[] = {"dialect",        "delimiter", "doublequote", "escapechar",
                                        "lineterminator", "quotechar", "quoting",     "skipinitialspace",
                                        "strict",         NULL};
    cw_value v[SETTINGS + 1];
    if (cw_args_parse(cx, "Dialect", args, nargs, kwnames, names, 0, -1, v) < 0)
        return CW_MK_NULL;
    csv_dialect *d = dialect_make(cx, v[0], v + 1);
    return d ? CW_MK_OBJ(d) : CW_MK_NULL;
}

static cw_value char_value(cw_ctx *cx, uint32_t c) {
    return c == CSV_UNSET ? CW_MK_NONE : cw_str_from_char(cx, c);
}

static cw_value dialect_get(cw_ctx *cx, cw_value self, void *closure) {
    csv_dialect *d = self.p;
    switch ((int)(intptr_t)closure) {
    case SET_DELIMITER:
        return char_value(cx, d->delimiter);
    case SET_ESCAPECHAR:
        return char_value(cx, d->escapechar);
    case SET_QUOTECHAR:
        return char_value(cx, d->quotechar);
    case SET_LINETERMINATOR:
        return CW_MK_OBJ(d->lineterminator);
    case SET_QUOTING:
        return CW_MK_INT(d->quoting);
    case SET_DOUBLEQUOTE:
        return CW_MK_BOOL(d->doublequote);
    case SET_SKIP:
        return CW_MK_BOOL(d->skipinitialspace);
    default:
        return CW_MK_BOOL(d->strict);
    }
}

#define SETTING(name, number)                                                                                \
    { name, dialect_get, NULL, NULL, (void *)(number) }
static const cw_getset_def dialect_getsets[] = {SETTING("delimiter", SET_DELIMITER),
                                                SETTING("doublequote", SET_DOUBLEQUOTE),
                                                SETTING("escapechar", SET_ESCAPECHAR),
                                                SETTING("lineterminator", SET_LINETERMINATOR),
                                                SETTING("quotechar", SET_QUOTECHAR),
                                                SETTING("quoting", SET_QUOTING),
                                                SETTING("skipinitialspace", SET_SKIP),
                                                SETTING("strict", SET_STRICT),
                                                {0}};

cw_type csv_type_dialect = {.type = &cw_type_type,
                            .name = "_csv.Dialect",
                            .base = &cw_type_object,
                            .flags = CW_TYPE_BASE,
                            .basicsize = sizeof(csv_dialect),
                            .getsets = dialect_getsets,
                            .new_ = dialect_new};

/* ---------------------------------------------------------------- the module */

CW_FN(csv_register) {
    if (cw_args_count(cx, "register_dialect", nargs, 1, 2) < 0)
        return CW_MK_NULL;
    if (!CW_STR_CHECK(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "dialect name must be a string");
    csv_dialect *d = csv_dialect_of(cx, nargs > 1 ? args[1] : CW_MK_NULL, args + nargs, kwnames);
    return !d || cw_dict_set(cx, dialects, args[0], CW_MK_OBJ(d)) < 0 ? CW_MK_NULL : CW_MK_NONE;
}

CW_FN(csv_unregister) {
    int64_t deleted = cw_dict_delete(cx, dialects, args[0]);
    return deleted < 0 ? CW_MK_NULL : deleted ? CW_MK_NONE : cw_raise(cx, csv_error.p, "unknown dialect");
}

CW_FN(csv_get) {
    return find_dialect(cx, args[0]);
}

CW_FN(csv_list) {
    return cw_list_from(cx, CW_MK_OBJ(dialects));
}

CW_FN(csv_limit) {
    int64_t old = csv_field_limit;
    if (nargs && args[0].tag != CW_INT && !cw_int_check(args[0]))
        return cw_raise(cx, &cw_type_TypeError, "limit must be an integer");
    if (nargs && cw_int_as_i64(cx, args[0], &csv_field_limit) < 0)
        return CW_MK_NULL;
    return CW_MK_INT(old);
}

static const cw_method_def csv_functions[] = {CW_MK("reader", csv_reader_new),
                                              CW_MK("writer", csv_writer_new),
                                              CW_MK("register_dialect", csv_register),
                                              CW_M1("unregister_dialect", csv_unregister),
                                              CW_M1("get_dialect", csv_get),
                                              CW_M0("list_dialects", csv_list),
                                              CW_MN("field_size_limit", csv_limit, 0, 1),
                                              CW_M_END};

static int64_t csv_exec(cw_ctx *cx, cw_module *m) {
    dialects = cw_dict_new(cx);
    cw_gc_add_roots(&dialects, &dialects + 1);
    return cw_module_add_exception(cx, m, "_csv", "Error", &cw_type_Exception, &csv_error) < 0 ||
                   cw_module_set(cx, m, "Dialect", CW_MK_OBJ(&csv_type_dialect)) < 0 ||
                   cw_module_set(cx, m, "_dialects", CW_MK_OBJ(dialects)) < 0 ||
                   cw_module_set(cx, m, "__version__", cw_str_new(cx, "1.0", -1)) < 0 ||
                   cw_module_set(cx, m, "QUOTE_MINIMAL", CW_MK_INT(CSV_QUOTE_MINIMAL)) < 0 ||
                   cw_module_set(cx, m, "QUOTE_ALL", CW_MK_INT(CSV_QUOTE_ALL)) < 0 ||
                   cw_module_set(cx, m, "QUOTE_NONNUMERIC", CW_MK_INT(CSV_QUOTE_NONNUMERIC)) < 0 ||
                   cw_module_set(cx, m, "QUOTE_NONE", CW_MK_INT(CSV_QUOTE_NONE)) < 0
               ? -1
               : 0;
}

const cw_native_module cw_native__csv = {"_csv", csv_functions, csv_exec, "CSV parsing and writing.\n"};
