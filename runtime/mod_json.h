/* mod_json.h: between the files of module _json. */
#ifndef CW_MOD_JSON_H
#define CW_MOD_JSON_H

#include "containers.h"
#include "text.h"

/* encode(encoder, o): the JSON text of o as a JSONEncoder object wants it. */
cw_value cw_json_encode(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* encode_basestring(s) and encode_basestring_ascii(s): s in quotes with escapes. */
cw_value cw_json_quote(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value cw_json_quote_ascii(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs,
                             cw_tuple *kwnames);

#endif
