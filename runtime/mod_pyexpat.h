/* mod_pyexpat.h: between the files of module pyexpat: the parser object, and the events it hands to Python.
 */
#ifndef CW_MOD_PYEXPAT_H
#define CW_MOD_PYEXPAT_H

#include <expat.h>

#include "bytes.h"
#include "containers.h"

/* The handlers, named as their attributes; the order is that of dir(). */
#define EXPAT_HANDLERS(X)                                                                                    \
    X(StartElementHandler)                                                                                   \
    X(EndElementHandler)                                                                                     \
    X(ProcessingInstructionHandler)                                                                          \
    X(CharacterDataHandler)                                                                                  \
    X(UnparsedEntityDeclHandler)                                                                             \
    X(NotationDeclHandler)                                                                                   \
    X(StartNamespaceDeclHandler)                                                                             \
    X(EndNamespaceDeclHandler)                                                                               \
    X(CommentHandler)                                                                                        \
    X(StartCdataSectionHandler)                                                                              \
    X(EndCdataSectionHandler)                                                                                \
    X(DefaultHandler)                                                                                        \
    X(DefaultHandlerExpand)                                                                                  \
    X(NotStandaloneHandler)                                                                                  \
    X(ExternalEntityRefHandler)                                                                              \
    X(StartDoctypeDeclHandler)                                                                               \
    X(EndDoctypeDeclHandler)                                                                                 \
    X(EntityDeclHandler)                                                                                     \
    X(XmlDeclHandler)                                                                                        \
    X(ElementDeclHandler)                                                                                    \
    X(AttlistDeclHandler)                                                                                    \
    X(SkippedEntityHandler)

typedef enum ExpatHandler {
#define X(name) HANDLER_##name,
    EXPAT_HANDLERS(X)
#undef X
        HANDLER_COUNT
} ExpatHandler;

typedef struct expat_object {
    cw_type *type;
    XML_Parser parser; /* memory of the C library's */
    cw_ctx *cx;        /* of the call that is parsing */
    cw_value handlers[HANDLER_COUNT];
    cw_value intern; /* dict of names that were seen, or CW_NULL */
    cw_value parent; /* the parser that made this one for an entity */
    int64_t users;   /* the object, and parsers that it made; at 0 the library's parser is freed */
    char *buffer;    /* character data that waits, where buffer_text is set; else NULL */
    int64_t buffer_size, buffer_used;
    bool parsing;
    int64_t in_callback, ordered_attributes, specified_attributes, namespace_prefixes;
} expat_object;

extern cw_type cw_type_expat_parser;

/* Installs or removes expat's function for a handler, as its value is set or not. */
void expat_install_handler(expat_object *o, ExpatHandler which);
void expat_install_handlers(expat_object *o);
/* Hands over the character data that waits: 0, or -1 with the exception. */
int64_t expat_flush(expat_object *o);
/* A handler has failed, or parsing must end: no more events. */
void expat_stop(expat_object *o);
/* The map of an encoding that expat does not know, from Python's codecs. */
int XMLCALL expat_unknown_encoding(void *data, const XML_Char *name, XML_Encoding *info);

#endif
