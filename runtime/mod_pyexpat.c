/* mod_pyexpat.c: module pyexpat: the parser object over the library expat. */
#include "mod_pyexpat.h"
#include "module_tables.h"

enum {
    BUFFER_SIZE = 8192,  /* of character data, unless buffer_size is set */
    READ_SIZE = 2048,    /* asked of files at a time */
    MAX_CHUNK = 1 << 20, /* handed to expat at a time */
};

static cw_value error_class;

/* ---------------------------------------------------------------- errors */

/* ExpatError for the given code where the parser stands. */
static cw_value raise_code(cw_ctx *cx, expat_object *o, enum XML_Error code) {
    CW_STATIC_NAME(name_code, "code");
    CW_STATIC_NAME(name_offset, "offset");
    CW_STATIC_NAME(name_lineno, "lineno");
    cw_value line = CW_MK_INT((int64_t)XML_GetErrorLineNumber(o->parser));
    cw_value column = CW_MK_INT((int64_t)XML_GetErrorColumnNumber(o->parser));
    cw_value message = cw_str_format(cx, "%s: line %R, column %R", XML_ErrorString(code), &line, &column);
    cw_value e = message.tag ? cw_call1(cx, error_class, message) : message;
    if (!e.tag || cw_object_setattr(cx, e, &name_code, CW_MK_INT(code)) < 0 ||
        cw_object_setattr(cx, e, &name_offset, column) < 0 ||
        cw_object_setattr(cx, e, &name_lineno, line) < 0)
        return CW_MK_NULL;
    cw_raise_value(cx, e, CW_MK_NULL);
    return CW_MK_NULL;
}

/* What Parse returns. */
static cw_value parse_result(cw_ctx *cx, expat_object *o, enum XML_Status status) {
    if (cx->exc)
        return CW_MK_NULL;
    if (status == XML_STATUS_ERROR)
        return raise_code(cx, o, XML_GetErrorCode(o->parser));
    return expat_flush(o) < 0 ? CW_MK_NULL : CW_MK_INT(status);
}

/* ---------------------------------------------------------------- parsing */

/* A parser that parses may move the text that it stands in: its handlers cannot let it parse more. */
static bool begin(cw_ctx *cx, expat_object *o) {
    if (o->parsing) {
        cw_raise(cx, &cw_type_RuntimeError, "the parser is parsing already");
        return false;
    }
    o->cx = cx;
    o->parsing = true;
    return true;
}

static enum XML_Status parse_bytes(expat_object *o, const uint8_t *data, int64_t n, bool final) {
    enum XML_Status status = XML_STATUS_OK;
    while (n > MAX_CHUNK && status == XML_STATUS_OK) {
        status = XML_Parse(o->parser, (const char *)data, MAX_CHUNK, 0);
        data += MAX_CHUNK;
        n -= MAX_CHUNK;
    }
    return status == XML_STATUS_OK ? XML_Parse(o->parser, (const char *)data, (int)n, final) : status;
}

/* Parse(data, isfinal=False) */
CW_FN(parser_parse) {
    static const char *const names[] = {"", "", NULL};
    expat_object *o = self.p;
    cw_value v[2];
    cw_span s;
    if (cw_args_parse(cx, "Parse", args, nargs, kwnames, names, 1, -1, v) < 0)
        return CW_MK_NULL;
    int64_t final = v[1].tag ? cw_object_truth(cx, v[1]) : 0;
    if (final < 0)
        return CW_MK_NULL;
    if (CW_IS(v[0], CW_TYPE_STR)) {
        int64_t n;
        char *text = cw_str_utf8(cx, v[0].p, &n);
        if (!text)
            return CW_MK_NULL;
        s = (cw_span){(uint8_t *)text, n};
    } else if (cw_span_get(cx, v[0], &s) < 0) {
        return CW_MK_NULL;
    }
    if (!begin(cx, o))
        return CW_MK_NULL;
    if (CW_IS(v[0], CW_TYPE_STR))
        XML_SetEncoding(o->parser, "utf-8");
    enum XML_Status status = parse_bytes(o, s.data, s.len, final);
    o->parsing = false;
    return parse_result(cx, o, status);
}

/* Reads the next piece of a file: bytes or bytearray. */
static int64_t read_piece(cw_ctx *cx, cw_value read, cw_span *out) {
    cw_value piece = cw_call1(cx, read, CW_MK_INT(READ_SIZE));
    if (!piece.tag)
        return -1;
    if (!CW_IS(piece, CW_TYPE_BYTES) && !cw_type_of(piece)->getbuffer)
        return cw_raise_i(cx, &cw_type_TypeError, "read() did not return a bytes object (type=%T)", &piece);
    if (cw_span_get(cx, piece, out) < 0)
        return -1;
    if (out->len > READ_SIZE)
        return cw_raise_i(cx, &cw_type_ValueError,
                          "read() returned too much data: %d bytes requested, %ld returned", READ_SIZE,
                          (long)out->len);
    return 0;
}

/* 0: the file or the parser is at its end, as *status says; -1: the exception is set. */
static int64_t parse_pieces(cw_ctx *cx, expat_object *o, cw_value read, enum XML_Status *status) {
    cw_span s;
    do {
        void *buffer = XML_GetBuffer(o->parser, READ_SIZE);
        if (!buffer) {
            raise_code(cx, o, XML_GetErrorCode(o->parser));
            return -1;
        }
        if (read_piece(cx, read, &s) < 0)
            return -1;
        if (s.len)
            memcpy(buffer, s.data, (size_t)s.len);
        *status = XML_ParseBuffer(o->parser, (int)s.len, s.len == 0);
        if (cx->exc)
            return -1;
    } while (*status == XML_STATUS_OK && s.len);
    return 0;
}

CW_FN(parser_parse_file) {
    CW_STATIC_NAME(read_name, "read");
    expat_object *o = self.p;
    cw_value read = cw_object_getattr(cx, args[0], &read_name);
    enum XML_Status status;
    if (!read.tag) {
        if (cw_pending_is(cx, &cw_type_AttributeError)) {
            cw_clear(cx);
            cw_raise(cx, &cw_type_TypeError, "argument must have 'read' attribute");
        }
        return CW_MK_NULL;
    }
    if (!begin(cx, o))
        return CW_MK_NULL;
    int64_t more = parse_pieces(cx, o, read, &status);
    o->parsing = false;
    if (more < 0)
        return CW_MK_NULL;
    return parse_result(cx, o, status);
}

/* ---------------------------------------------------------------- making */

/* A parser made for an entity shares memory with the one that made it, which goes last: users counts the
 * object and such parsers. */
static void let_go(expat_object *o) {
    while (o && --o->users == 0) {
        XML_ParserFree(o->parser);
        o->parser = NULL;
        o = o->parent.p;
    }
}

static void parser_finalize(cw_ctx *cx CW_UNUSED, cw_value self) {
    let_go(self.p);
}

static expat_object *parser_new(cw_ctx *cx, XML_Parser parser, cw_value intern) {
    expat_object *o = cw_alloc(cx, sizeof *o);
    o->type = &cw_type_expat_parser;
    o->cx = cx;
    o->users = 1;
    o->buffer_size = BUFFER_SIZE;
    o->intern = intern;
    o->parser = parser;
    XML_SetUserData(parser, o);
    XML_SetUnknownEncodingHandler(parser, expat_unknown_encoding, o);
    cw_gc_register_finalizer(cx, o);
    return o;
}

/* The text of a str argument; NULL with the exception, which says what it should be. */
static char *text_argument(cw_ctx *cx, const char *function, const char *argument, const char *wanted,
                           cw_value v) {
    int64_t n;
    if (!CW_IS(v, CW_TYPE_STR))
        return cw_raise_p(cx, &cw_type_TypeError, "%s() argument%s must be %s, not %A", function, argument,
                          wanted, &v);
    char *text = cw_str_utf8(cx, v.p, &n);
    if (text && (int64_t)strlen(text) != n)
        return cw_raise_p(cx, &cw_type_ValueError, "embedded null character");
    return text;
}

/* ParserCreate(encoding=None, namespace_separator=None, intern=None) */
CW_FN(pyexpat_parser_create) {
    static const char *const names[] = {"encoding", "namespace_separator", "intern", NULL};
    cw_value v[3];
    char *text[2] = {NULL, NULL};
    if (cw_args_parse(cx, "ParserCreate", args, nargs, kwnames, names, 0, -1, v) < 0)
        return CW_MK_NULL;
    for (int i = 0; i < 2; i++) {
        if (!v[i].tag || v[i].tag == CW_NONE)
            continue;
        if (!(text[i] = text_argument(cx, "ParserCreate", i ? " 'namespace_separator'" : " 'encoding'",
                                      "str or None", v[i])))
            return CW_MK_NULL;
    }
    if (text[1] && strlen(text[1]) > 1)
        return cw_raise(cx, &cw_type_ValueError,
                        "namespace_separator must be at most one character, omitted, or None");
    cw_value intern = !v[2].tag ? CW_MK_OBJ(cw_dict_new(cx)) : v[2].tag == CW_NONE ? CW_MK_NULL : v[2];
    if (intern.tag && !CW_IS(intern, CW_TYPE_DICT))
        return cw_raise(cx, &cw_type_TypeError, "intern must be a dictionary");
    XML_Parser parser = XML_ParserCreate_MM(text[0], NULL, text[1]);
    if (!parser)
        return cw_raise(cx, &cw_type_MemoryError, "XML_ParserCreate failed");
    return CW_MK_OBJ(parser_new(cx, parser, intern));
}

/* ExternalEntityParserCreate(context, encoding=None): a parser for an entity, with the same handlers. */
CW_FN(parser_for_entity) {
    expat_object *o = self.p;
    char *context = NULL, *encoding = NULL;
    const char *function = "ExternalEntityParserCreate";
    if (args[0].tag != CW_NONE && !(context = text_argument(cx, function, " 1", "str or None", args[0])))
        return CW_MK_NULL;
    if (nargs > 1 && !(encoding = text_argument(cx, function, " 2", "str", args[1])))
        return CW_MK_NULL;
    XML_Parser parser = XML_ExternalEntityParserCreate(o->parser, context, encoding);
    if (!parser)
        return cw_raise(cx, &cw_type_MemoryError, "out of memory");
    expat_object *child = parser_new(cx, parser, o->intern);
    child->parent = self;
    o->users++;
    child->ordered_attributes = o->ordered_attributes;
    child->specified_attributes = o->specified_attributes;
    child->namespace_prefixes = o->namespace_prefixes;
    child->buffer_size = o->buffer_size;
    if (o->buffer)
        child->buffer = cw_alloc_atomic(cx, child->buffer_size);
    memcpy(child->handlers, o->handlers, sizeof o->handlers);
    expat_install_handlers(child);
    return CW_MK_OBJ(child);
}

/* ---------------------------------------------------------------- other methods */

CW_FN(parser_set_base) {
    expat_object *o = self.p;
    char *base = text_argument(cx, "SetBase", "", "str", args[0]);
    if (!base)
        return CW_MK_NULL;
    return XML_SetBase(o->parser, base) ? CW_MK_NONE : cw_raise(cx, &cw_type_MemoryError, "out of memory");
}

CW_FN(parser_get_base) {
    const XML_Char *base = XML_GetBase(((expat_object *)self.p)->parser);
    return base ? cw_str_new(cx, base, -1) : CW_MK_NONE;
}

/* The input around the present event, while a handler runs. */
CW_FN(parser_get_input_context) {
    expat_object *o = self.p;
    int offset, size;
    if (!o->in_callback)
        return CW_MK_NONE;
    const char *buffer = XML_GetInputContext(o->parser, &offset, &size);
    return buffer ? cw_bytes_new(cx, (const uint8_t *)buffer + offset, size - offset) : CW_MK_NONE;
}

CW_FN(parser_set_param_entity_parsing) {
    int64_t flag;
    if (cw_int_as_c_int(cx, args[0], &flag) < 0)
        return CW_MK_NULL;
    return CW_MK_INT(XML_SetParamEntityParsing(((expat_object *)self.p)->parser, (int)flag));
}

CW_FN(parser_use_foreign_dtd) {
    expat_object *o = self.p;
    int64_t flag = nargs ? cw_object_truth(cx, args[0]) : 1;
    if (flag < 0)
        return CW_MK_NULL;
    enum XML_Error code = XML_UseForeignDTD(o->parser, (XML_Bool)flag);
    return code == XML_ERROR_NONE ? CW_MK_NONE : raise_code(cx, o, code);
}

/* ---------------------------------------------------------------- attributes */

static cw_value get_handler(cw_ctx *cx CW_UNUSED, cw_value self, void *closure) {
    cw_value v = ((expat_object *)self.p)->handlers[(intptr_t)closure];
    return v.tag ? v : CW_MK_NONE;
}

static int64_t set_handler(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    expat_object *o = self.p;
    ExpatHandler which = (ExpatHandler)(intptr_t)closure;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_RuntimeError, "Cannot delete attribute");
    o->cx = cx;
    if (which == HANDLER_CharacterDataHandler && expat_flush(o) < 0)
        return -1;
    o->handlers[which] = v.tag == CW_NONE ? CW_MK_NULL : v;
    /* a handler that removes that of characters while they are handed over gets no more of them */
    expat_install_handler(o, which);
    return 0;
}

/* Where the parser stands. */
static cw_value get_column(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT((int64_t)XML_GetCurrentColumnNumber(((expat_object *)self.p)->parser));
}
static cw_value get_line(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT((int64_t)XML_GetCurrentLineNumber(((expat_object *)self.p)->parser));
}
static cw_value get_byte(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT((int64_t)XML_GetCurrentByteIndex(((expat_object *)self.p)->parser));
}
static cw_value get_error(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_INT((int64_t)XML_GetErrorCode(((expat_object *)self.p)->parser));
}

static cw_value get_truth(cw_ctx *cx CW_UNUSED, cw_value self, void *closure) {
    return CW_MK_BOOL(*(int64_t *)((char *)self.p + (intptr_t)closure) != 0);
}

static int64_t set_truth(cw_ctx *cx, cw_value self, cw_value v, void *closure) {
    expat_object *o = self.p;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_RuntimeError, "Cannot delete attribute");
    int64_t truth = cw_object_truth(cx, v);
    if (truth < 0)
        return -1;
    *(int64_t *)((char *)self.p + (intptr_t)closure) = truth;
    if ((intptr_t)closure == offsetof(expat_object, namespace_prefixes))
        XML_SetReturnNSTriplet(o->parser, (int)truth);
    return 0;
}

static cw_value get_buffer_text(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    return CW_MK_BOOL(((expat_object *)self.p)->buffer != NULL);
}

static int64_t set_buffer_text(cw_ctx *cx, cw_value self, cw_value v, void *closure CW_UNUSED) {
    expat_object *o = self.p;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_RuntimeError, "Cannot delete attribute");
    int64_t truth = cw_object_truth(cx, v);
    o->cx = cx;
    if (truth < 0 || (!truth && expat_flush(o) < 0))
        return -1;
    if (truth && !o->buffer)
        o->buffer = cw_alloc_atomic(cx, o->buffer_size);
    else if (!truth)
        o->buffer = NULL;
    return 0;
}

static cw_value get_number(cw_ctx *cx CW_UNUSED, cw_value self, void *closure) {
    return CW_MK_INT(*(int64_t *)((char *)self.p + (intptr_t)closure));
}

static int64_t set_buffer_size(cw_ctx *cx, cw_value self, cw_value v, void *closure CW_UNUSED) {
    expat_object *o = self.p;
    int64_t size;
    if (!v.tag)
        return cw_raise_i(cx, &cw_type_RuntimeError, "Cannot delete attribute");
    if (!cw_int_check(v))
        return cw_raise_i(cx, &cw_type_TypeError, "buffer_size must be an integer");
    if (cw_int_as_i64(cx, v, &size) < 0)
        return -1;
    if (size == o->buffer_size)
        return 0;
    if (size <= 0)
        return cw_raise_i(cx, &cw_type_ValueError, "buffer_size must be greater than zero");
    if (size > INT32_MAX)
        return cw_raise_i(cx, &cw_type_ValueError, "buffer_size must not be greater than %d", INT32_MAX);
    o->cx = cx;
    if (o->buffer && expat_flush(o) < 0)
        return -1;
    if (o->buffer)
        o->buffer = cw_alloc_atomic(cx, size);
    o->buffer_size = size;
    return 0;
}

static cw_value get_intern(cw_ctx *cx CW_UNUSED, cw_value self, void *closure CW_UNUSED) {
    cw_value v = ((expat_object *)self.p)->intern;
    return v.tag ? v : CW_MK_NONE;
}

static const cw_method_def parser_methods[] = {
    CW_MK("Parse", parser_parse),
    CW_M1("ParseFile", parser_parse_file),
    CW_M1("SetBase", parser_set_base),
    CW_M0("GetBase", parser_get_base),
    CW_M0("GetInputContext", parser_get_input_context),
    CW_MN("ExternalEntityParserCreate", parser_for_entity, 1, 2),
    CW_M1("SetParamEntityParsing", parser_set_param_entity_parsing),
    CW_MN("UseForeignDTD", parser_use_foreign_dtd, 0, 1),
    CW_M_END};
#define TRUTH(name)                                                                                          \
    { #name, get_truth, set_truth, NULL, (void *)offsetof(expat_object, name) }
#define POSITION(name, getter)                                                                               \
    { name, getter, NULL, NULL, NULL }
static const cw_getset_def parser_getsets[] = {
#define X(name) {#name, get_handler, set_handler, NULL, (void *)HANDLER_##name},
    EXPAT_HANDLERS(X)
#undef X
        POSITION("ErrorCode", get_error),
    POSITION("ErrorLineNumber", get_line),
    POSITION("ErrorColumnNumber", get_column),
    POSITION("ErrorByteIndex", get_byte),
    POSITION("CurrentLineNumber", get_line),
    POSITION("CurrentColumnNumber", get_column),
    POSITION("CurrentByteIndex", get_byte),
    TRUTH(ordered_attributes),
    TRUTH(specified_attributes),
    TRUTH(namespace_prefixes),
    {"buffer_text", get_buffer_text, set_buffer_text, NULL, NULL},
    {"buffer_size", get_number, set_buffer_size, NULL, (void *)offsetof(expat_object, buffer_size)},
    {"buffer_used", get_number, NULL, NULL, (void *)offsetof(expat_object, buffer_used)},
    {"intern", get_intern, NULL, NULL, NULL},
    {0}};

cw_type cw_type_expat_parser = {.type = &cw_type_type,
                                .name = "pyexpat.xmlparser",
                                .base = &cw_type_object,
                                .basicsize = sizeof(expat_object),
                                .methods = parser_methods,
                                .getsets = parser_getsets,
                                .finalize = parser_finalize};

/* ---------------------------------------------------------------- the module */

CW_FN(pyexpat_error_string) {
    int64_t code;
    if (cw_int_as_i64(cx, args[0], &code) < 0)
        return CW_MK_NULL;
    const XML_LChar *text = XML_ErrorString((enum XML_Error)code);
    return text ? cw_str_new(cx, text, -1) : CW_MK_NONE;
}

/* The names of the errors by code; those that the library lacks have no text. */
static const char *const error_names[] = {NULL,
                                          "NO_MEMORY",
                                          "SYNTAX",
                                          "NO_ELEMENTS",
                                          "INVALID_TOKEN",
                                          "UNCLOSED_TOKEN",
                                          "PARTIAL_CHAR",
                                          "TAG_MISMATCH",
                                          "DUPLICATE_ATTRIBUTE",
                                          "JUNK_AFTER_DOC_ELEMENT",
                                          "PARAM_ENTITY_REF",
                                          "UNDEFINED_ENTITY",
                                          "RECURSIVE_ENTITY_REF",
                                          "ASYNC_ENTITY",
                                          "BAD_CHAR_REF",
                                          "BINARY_ENTITY_REF",
                                          "ATTRIBUTE_EXTERNAL_ENTITY_REF",
                                          "MISPLACED_XML_PI",
                                          "UNKNOWN_ENCODING",
                                          "INCORRECT_ENCODING",
                                          "UNCLOSED_CDATA_SECTION",
                                          "EXTERNAL_ENTITY_HANDLING",
                                          "NOT_STANDALONE",
                                          "UNEXPECTED_STATE",
                                          "ENTITY_DECLARED_IN_PE",
                                          "FEATURE_REQUIRES_XML_DTD",
                                          "CANT_CHANGE_FEATURE_ONCE_PARSING",
                                          "UNBOUND_PREFIX",
                                          "UNDECLARING_PREFIX",
                                          "INCOMPLETE_PE",
                                          "XML_DECL",
                                          "TEXT_DECL",
                                          "PUBLICID",
                                          "SUSPENDED",
                                          "NOT_SUSPENDED",
                                          "ABORTED",
                                          "FINISHED",
                                          "SUSPEND_PE",
                                          "RESERVED_PREFIX_XML",
                                          "RESERVED_PREFIX_XMLNS",
                                          "RESERVED_NAMESPACE_URI",
                                          "INVALID_ARGUMENT",
                                          "NO_BUFFER",
                                          "AMPLIFICATION_LIMIT_BREACH"};

static cw_module *submodule(cw_ctx *cx, cw_module *m, const char *name, const char *doc) {
    cw_value full = cw_str_format(cx, "pyexpat.%s", name);
    cw_module *sub = cw_module_new(cx, full.p);
    cw_module_set(cx, sub, "__doc__", cw_str_new(cx, doc, -1));
    cw_module_set(cx, m, name, CW_MK_OBJ(sub));
    return sub;
}

static int64_t add_errors(cw_ctx *cx, cw_module *m) {
    cw_module *errors = submodule(cx, m, "errors", "Constants used to describe error conditions.");
    cw_dict *codes = cw_dict_new(cx), *messages = cw_dict_new(cx);
    for (size_t i = 1; i < sizeof error_names / sizeof *error_names; i++) {
        const XML_LChar *words = XML_ErrorString((enum XML_Error)i);
        char name[64];
        if (!words)
            continue;
        cw_value text = cw_str_new(cx, words, -1);
        snprintf(name, sizeof name, "XML_ERROR_%s", error_names[i]);
        if (cw_module_set(cx, errors, name, text) < 0 ||
            cw_dict_set(cx, codes, text, CW_MK_INT((int64_t)i)) < 0 ||
            cw_dict_set(cx, messages, CW_MK_INT((int64_t)i), text) < 0)
            return -1;
    }
    cw_module_set(cx, errors, "codes", CW_MK_OBJ(codes));
    return cw_module_set(cx, errors, "messages", CW_MK_OBJ(messages));
}

/* What the library was built with: (name, value) each. */
static cw_value features(cw_ctx *cx) {
    cw_value list = cw_list_new(cx, 0);
    for (const XML_Feature *f = XML_GetFeatureList(); f && f->feature != XML_FEATURE_END; f++)
        cw_list_append(cx, list.p, cw_tuple2(cx, cw_str_new(cx, f->name, -1), CW_MK_INT(f->value)));
    return list;
}

static int64_t pyexpat_exec(cw_ctx *cx, cw_module *m) {
    static const cw_constant model[] = {CW_CONSTANT(XML_CTYPE_EMPTY),
                                        CW_CONSTANT(XML_CTYPE_ANY),
                                        CW_CONSTANT(XML_CTYPE_MIXED),
                                        CW_CONSTANT(XML_CTYPE_NAME),
                                        CW_CONSTANT(XML_CTYPE_CHOICE),
                                        CW_CONSTANT(XML_CTYPE_SEQ),
                                        CW_CONSTANT(XML_CQUANT_NONE),
                                        CW_CONSTANT(XML_CQUANT_OPT),
                                        CW_CONSTANT(XML_CQUANT_REP),
                                        CW_CONSTANT(XML_CQUANT_PLUS),
                                        CW_CONSTANTS_END};
    static const cw_constant parsing[] = {CW_CONSTANT(XML_PARAM_ENTITY_PARSING_NEVER),
                                          CW_CONSTANT(XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE),
                                          CW_CONSTANT(XML_PARAM_ENTITY_PARSING_ALWAYS), CW_CONSTANTS_END};
    if (cw_module_add_exception(cx, m, "xml.parsers.expat", "ExpatError", &cw_type_Exception, &error_class) <
        0)
        return -1;
    cw_module_set(cx, m, "error", error_class);
    cw_module_set(cx, m, "XMLParserType", CW_MK_OBJ(&cw_type_expat_parser));
    XML_Expat_Version version = XML_ExpatVersionInfo();
    cw_value numbers[] = {CW_MK_INT(version.major), CW_MK_INT(version.minor), CW_MK_INT(version.micro)};
    cw_module_set(cx, m, "EXPAT_VERSION", cw_str_new(cx, XML_ExpatVersion(), -1));
    cw_module_set(cx, m, "version_info", cw_tuple_build(cx, numbers, 3));
    cw_module_set(cx, m, "native_encoding", cw_str_new(cx, "UTF-8", -1));
    cw_module_set(cx, m, "features", features(cx));
    cw_module *models = submodule(cx, m, "model", "Constants used to interpret content model information.");
    if (cw_module_add_constants(cx, m, parsing) < 0 || cw_module_add_constants(cx, models, model) < 0)
        return -1;
    return add_errors(cx, m);
}

static const cw_method_def pyexpat_functions[] = {CW_MK("ParserCreate", pyexpat_parser_create),
                                                  CW_M1("ErrorString", pyexpat_error_string), CW_M_END};

const cw_native_module cw_native_pyexpat = {"pyexpat", pyexpat_functions, pyexpat_exec,
                                            "Python wrapper for Expat parser."};
