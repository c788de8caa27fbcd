/* mod_pyexpat_events.c: module pyexpat: from expat's calls to those of the handlers written in Python.
 *
 * An exception of a handler stays pending: no more events are handed over, and parsing stops. */
#include "mod_pyexpat.h"

#include "func.h"

/* ---------------------------------------------------------------- values */

static cw_value text(cw_ctx *cx, const XML_Char *s) {
    return s ? cw_str_new(cx, s, -1) : CW_MK_NONE;
}

static cw_value text_of(cw_ctx *cx, const XML_Char *s, int n) {
    return s ? cw_str_new(cx, s, n) : CW_MK_NONE;
}

/* A name: the same object each time it is seen. */
static cw_value name_text(expat_object *o, const XML_Char *s) {
    cw_value name = text(o->cx, s);
    if (!name.tag || name.tag == CW_NONE || !o->intern.tag)
        return name;
    return cw_dict_setdefault(o->cx, o->intern.p, name, name);
}

/* ---------------------------------------------------------------- calls */

void expat_stop(expat_object *o) {
    for (int i = 0; i < HANDLER_COUNT; i++)
        o->handlers[i] = CW_MK_NULL;
    expat_install_handlers(o);
    XML_StopParser(o->parser, XML_FALSE);
}

static cw_value call_handler(expat_object *o, ExpatHandler which, const cw_value *args, int n) {
    for (int i = 0; i < n; i++)
        if (!args[i].tag) {
            expat_stop(o);
            return CW_MK_NULL;
        }
    o->in_callback++;
    cw_value result = cw_call(o->cx, o->handlers[which], args, n, NULL);
    o->in_callback--;
    if (!result.tag)
        expat_stop(o);
    return result;
}

int64_t expat_flush(expat_object *o) {
    if (!o->buffer || !o->buffer_used)
        return 0;
    int n = (int)o->buffer_used;
    o->buffer_used = 0;
    if (!o->handlers[HANDLER_CharacterDataHandler].tag)
        return 0;
    cw_value data = text_of(o->cx, o->buffer, n);
    return call_handler(o, HANDLER_CharacterDataHandler, &data, 1).tag ? 0 : -1;
}

/* May the event be handed over? Character data that waits goes first. */
static bool ready(expat_object *o, ExpatHandler which) {
    return o->handlers[which].tag && !o->cx->exc && expat_flush(o) == 0 && o->handlers[which].tag;
}

/* A handler that answers whether to go on. */
static int call_for_int(expat_object *o, ExpatHandler which, const cw_value *args, int n) {
    cw_value result = call_handler(o, which, args, n);
    int64_t answer;
    if (!result.tag)
        return 0;
    if (cw_int_as_i64(o->cx, result, &answer) < 0) {
        expat_stop(o);
        return 0;
    }
    return (int)answer;
}

/* ---------------------------------------------------------------- elements and text */

/* Attributes as a list of names and values, or as a dict. */
static cw_value attributes(expat_object *o, const XML_Char **list) {
    cw_ctx *cx = o->cx;
    int64_t n = 0;
    if (o->specified_attributes)
        n = XML_GetSpecifiedAttributeCount(o->parser);
    else
        while (list[n])
            n += 2;
    cw_value result = o->ordered_attributes ? cw_list_new(cx, n) : CW_MK_OBJ(cw_dict_new(cx));
    for (int64_t i = 0; i < n && result.tag; i += 2) {
        cw_value name = name_text(o, list[i]), value = text(cx, list[i + 1]);
        if (!name.tag || !value.tag)
            return CW_MK_NULL;
        if (!o->ordered_attributes) {
            if (cw_dict_set(cx, result.p, name, value) < 0)
                return CW_MK_NULL;
        } else {
            cw_list_append(cx, result.p, name);
            cw_list_append(cx, result.p, value);
        }
    }
    return result;
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **list) {
    expat_object *o = data;
    if (!ready(o, HANDLER_StartElementHandler))
        return;
    cw_value found = attributes(o, list);
    cw_value args[] = {name_text(o, name), found};
    call_handler(o, HANDLER_StartElementHandler, args, 2);
}

static void XMLCALL on_characters(void *data, const XML_Char *s, int n) {
    expat_object *o = data;
    if (o->cx->exc || !o->handlers[HANDLER_CharacterDataHandler].tag)
        return;
    if (o->buffer && o->buffer_used + n > o->buffer_size && expat_flush(o) < 0)
        return;
    if (o->buffer && o->buffer_used + n <= o->buffer_size) {
        memcpy(o->buffer + o->buffer_used, s, (size_t)n);
        o->buffer_used += n;
        return;
    }
    cw_value piece = text_of(o->cx, s, n);
    if (o->handlers[HANDLER_CharacterDataHandler].tag)
        call_handler(o, HANDLER_CharacterDataHandler, &piece, 1);
}

/* Function on_<event>(data, parameters) that calls the handler with the values given. */
#define EVENT(event, handler, parameters, ...)                                                               \
    static void XMLCALL on_##event parameters {                                                              \
        expat_object *o = data;                                                                              \
        if (!ready(o, HANDLER_##handler))                                                                    \
            return;                                                                                          \
        cw_value args[] = {__VA_ARGS__};                                                                     \
        call_handler(o, HANDLER_##handler, args, (int)(sizeof args / sizeof *args));                         \
    }
#define EVENT_EMPTY(event, handler)                                                                          \
    static void XMLCALL on_##event(void *data) {                                                             \
        expat_object *o = data;                                                                              \
        if (ready(o, HANDLER_##handler))                                                                     \
            call_handler(o, HANDLER_##handler, NULL, 0);                                                     \
    }

EVENT(end, EndElementHandler, (void *data, const XML_Char *name), name_text(o, name))
EVENT(instruction, ProcessingInstructionHandler, (void *data, const XML_Char *target, const XML_Char *rest),
      name_text(o, target), text(o->cx, rest))
EVENT(comment, CommentHandler, (void *data, const XML_Char *s), text(o->cx, s))
EVENT_EMPTY(start_cdata, StartCdataSectionHandler)
EVENT_EMPTY(end_cdata, EndCdataSectionHandler)
EVENT(default, DefaultHandler, (void *data, const XML_Char *s, int n), text_of(o->cx, s, n))
EVENT(default_expand, DefaultHandlerExpand, (void *data, const XML_Char *s, int n), text_of(o->cx, s, n))
EVENT(start_namespace, StartNamespaceDeclHandler, (void *data, const XML_Char *prefix, const XML_Char *uri),
      name_text(o, prefix), name_text(o, uri))
EVENT(end_namespace, EndNamespaceDeclHandler, (void *data, const XML_Char *prefix), name_text(o, prefix))

/* ---------------------------------------------------------------- declarations */

EVENT(unparsed_entity, UnparsedEntityDeclHandler,
      (void *data, const XML_Char *name, const XML_Char *base, const XML_Char *system, const XML_Char *public,
       const XML_Char *notation),
      name_text(o, name), name_text(o, base), name_text(o, system), name_text(o, public),
      name_text(o, notation))
EVENT(notation, NotationDeclHandler,
      (void *data, const XML_Char *name, const XML_Char *base, const XML_Char *system,
       const XML_Char *public),
      name_text(o, name), name_text(o, base), name_text(o, system), name_text(o, public))
EVENT(start_doctype, StartDoctypeDeclHandler,
      (void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int has_subset),
      name_text(o, name), name_text(o, system), name_text(o, public), CW_MK_INT(has_subset))
EVENT_EMPTY(end_doctype, EndDoctypeDeclHandler)
EVENT(entity, EntityDeclHandler,
      (void *data, const XML_Char *name, int is_parameter, const XML_Char *value, int length,
       const XML_Char *base, const XML_Char *system, const XML_Char *public, const XML_Char *notation),
      name_text(o, name), CW_MK_INT(is_parameter), text_of(o->cx, value, length), name_text(o, base),
      name_text(o, system), name_text(o, public), name_text(o, notation))
EVENT(xml, XmlDeclHandler, (void *data, const XML_Char *version, const XML_Char *encoding, int standalone),
      text(o->cx, version), text(o->cx, encoding), CW_MK_INT(standalone))
EVENT(attlist, AttlistDeclHandler,
      (void *data, const XML_Char *element, const XML_Char *name, const XML_Char *kind,
       const XML_Char *otherwise, int required),
      name_text(o, element), name_text(o, name), text(o->cx, kind), text(o->cx, otherwise),
      CW_MK_INT(required))
EVENT(skipped, SkippedEntityHandler, (void *data, const XML_Char *name, int is_parameter), name_text(o, name),
      CW_MK_INT(is_parameter))

static cw_value content_model(expat_object *o, const XML_Content *m);

/* (type, quantifier, name, children) */
static cw_value model_tuple(expat_object *o, const XML_Content *m) {
    cw_ctx *cx = o->cx;
    cw_value items[] = {CW_MK_INT(m->type), CW_MK_INT(m->quant), name_text(o, m->name), CW_MK_NULL};
    cw_value *children = cw_alloc(cx, (m->numchildren + 1) * (int64_t)sizeof *children);
    for (unsigned i = 0; i < m->numchildren; i++)
        if (!(children[i] = content_model(o, &m->children[i])).tag)
            return CW_MK_NULL;
    items[3] = cw_tuple_build(cx, children, m->numchildren);
    return items[2].tag ? cw_tuple_build(cx, items, 4) : CW_MK_NULL;
}

/* The same within the recursion limit. */
static cw_value content_model(expat_object *o, const XML_Content *m) {
    cw_ctx *cx = o->cx;
    int64_t depth = cx->depth++;
    bool deep = cx->depth >= cx->depth_limit || CW_STACK_LOW(cx, cx);
    cw_value model = deep && cw_depth_check(cx) < 0 ? CW_MK_NULL : model_tuple(o, m);
    cx->depth = depth;
    return model;
}

static void XMLCALL on_element_decl(void *data, const XML_Char *name, XML_Content *model) {
    expat_object *o = data;
    if (ready(o, HANDLER_ElementDeclHandler)) {
        cw_value args[] = {name_text(o, name), content_model(o, model)};
        call_handler(o, HANDLER_ElementDeclHandler, args, 2);
    }
    XML_FreeContentModel(o->parser, model);
}

static int XMLCALL on_not_standalone(void *data) {
    expat_object *o = data;
    return ready(o, HANDLER_NotStandaloneHandler) ? call_for_int(o, HANDLER_NotStandaloneHandler, NULL, 0)
                                                  : 0;
}

static int XMLCALL on_external_entity(XML_Parser parser, const XML_Char *context, const XML_Char *base,
                                      const XML_Char *system, const XML_Char *public) {
    expat_object *o = XML_GetUserData(parser);
    if (!ready(o, HANDLER_ExternalEntityRefHandler))
        return 0;
    cw_value args[] = {text(o->cx, context), name_text(o, base), name_text(o, system), name_text(o, public)};
    return call_for_int(o, HANDLER_ExternalEntityRefHandler, args, 4);
}

/* ---------------------------------------------------------------- installing */

/* expat's setters take functions of as many types; these take a truth. */
#define INSTALLER(handler, setter, function)                                                                 \
    static void install_##handler(XML_Parser p, bool wanted) {                                               \
        setter(p, wanted ? function : NULL);                                                                 \
    }
INSTALLER(StartElementHandler, XML_SetStartElementHandler, on_start)
INSTALLER(EndElementHandler, XML_SetEndElementHandler, on_end)
INSTALLER(ProcessingInstructionHandler, XML_SetProcessingInstructionHandler, on_instruction)
INSTALLER(CharacterDataHandler, XML_SetCharacterDataHandler, on_characters)
INSTALLER(UnparsedEntityDeclHandler, XML_SetUnparsedEntityDeclHandler, on_unparsed_entity)
INSTALLER(NotationDeclHandler, XML_SetNotationDeclHandler, on_notation)
INSTALLER(StartNamespaceDeclHandler, XML_SetStartNamespaceDeclHandler, on_start_namespace)
INSTALLER(EndNamespaceDeclHandler, XML_SetEndNamespaceDeclHandler, on_end_namespace)
INSTALLER(CommentHandler, XML_SetCommentHandler, on_comment)
INSTALLER(StartCdataSectionHandler, XML_SetStartCdataSectionHandler, on_start_cdata)
INSTALLER(EndCdataSectionHandler, XML_SetEndCdataSectionHandler, on_end_cdata)
INSTALLER(DefaultHandler, XML_SetDefaultHandler, on_default)
INSTALLER(DefaultHandlerExpand, XML_SetDefaultHandlerExpand, on_default_expand)
INSTALLER(NotStandaloneHandler, XML_SetNotStandaloneHandler, on_not_standalone)
INSTALLER(ExternalEntityRefHandler, XML_SetExternalEntityRefHandler, on_external_entity)
INSTALLER(StartDoctypeDeclHandler, XML_SetStartDoctypeDeclHandler, on_start_doctype)
INSTALLER(EndDoctypeDeclHandler, XML_SetEndDoctypeDeclHandler, on_end_doctype)
INSTALLER(EntityDeclHandler, XML_SetEntityDeclHandler, on_entity)
INSTALLER(XmlDeclHandler, XML_SetXmlDeclHandler, on_xml)
INSTALLER(ElementDeclHandler, XML_SetElementDeclHandler, on_element_decl)
INSTALLER(AttlistDeclHandler, XML_SetAttlistDeclHandler, on_attlist)
INSTALLER(SkippedEntityHandler, XML_SetSkippedEntityHandler, on_skipped)

void expat_install_handler(expat_object *o, ExpatHandler which) {
    static void (*const installers[])(XML_Parser p, bool wanted) = {
#define X(name) install_##name,
        EXPAT_HANDLERS(X)
#undef X
    };
    installers[which](o->parser, o->handlers[which].tag != 0);
}

/* The default handlers exclude each other, so only what is set is told. */
void expat_install_handlers(expat_object *o) {
    for (int i = 0; i < HANDLER_COUNT; i++)
        if (!o->handlers[i].tag)
            expat_install_handler(o, i);
    for (int i = 0; i < HANDLER_COUNT; i++)
        if (o->handlers[i].tag)
            expat_install_handler(o, i);
}

/* ---------------------------------------------------------------- encodings */

int XMLCALL expat_unknown_encoding(void *data, const XML_Char *name, XML_Encoding *info) {
    expat_object *o = data;
    cw_ctx *cx = o->cx;
    if (cx->exc)
        return XML_STATUS_ERROR;
    uint8_t every[256];
    for (int i = 0; i < 256; i++)
        every[i] = (uint8_t)i;
    CW_STATIC_NAME(decode_name, "decode");
    cw_value args[] = {cw_str_new(cx, name, -1), cw_str_new(cx, "replace", -1)};
    cw_value decode = cw_object_getattr(cx, cw_bytes_new(cx, every, 256), &decode_name);
    cw_value decoded = decode.tag ? cw_call(cx, decode, args, 2, NULL) : decode;
    if (!decoded.tag)
        return XML_STATUS_ERROR;
    if (CW_AS_STR(decoded)->len != 256) {
        cw_raise(cx, &cw_type_ValueError, "multi-byte encodings are not supported");
        return XML_STATUS_ERROR;
    }
    for (int i = 0; i < 256; i++) {
        uint32_t c = cw_str_char_at(decoded.p, i);
        info->map[i] = c == 0xFFFD ? -1 : (int)c;
    }
    info->data = NULL;
    info->convert = NULL;
    info->release = NULL;
    return XML_STATUS_OK;
}
