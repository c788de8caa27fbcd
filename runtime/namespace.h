/* namespace.h: types.SimpleNamespace. */
#ifndef CW_NAMESPACE_H
#define CW_NAMESPACE_H

#include "containers.h"

extern cw_type cw_type_namespace;
cw_value cw_namespace_new(cw_ctx *cx, cw_dict *attributes);

#endif
