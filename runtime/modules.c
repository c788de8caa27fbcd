/* modules.c: the native modules that are part of every program. */
#include "state.h"

#define CW_NATIVE_MODULE(name, helpers)
#define CW_CORE_MODULE(name) extern const cw_native_module cw_native_##name;
#include "modules.def"
#undef CW_CORE_MODULE

const cw_native_module *const cw_core_modules[] = {
#define CW_CORE_MODULE(name) &cw_native_##name,
#include "modules.def"
#undef CW_CORE_MODULE
#undef CW_NATIVE_MODULE
    NULL,
};
