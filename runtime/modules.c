/* modules.c: the native modules. Each is defined in its own file as `const cw_native_module
 * cw_native_<name>`. */
#include "state.h"

#define CW_NATIVE_MODULE(name) extern const cw_native_module cw_native_##name;
#include "modules.def"
#undef CW_NATIVE_MODULE

const cw_native_module *const cw_native_modules[] = {
#define CW_NATIVE_MODULE(name) &cw_native_##name,
#include "modules.def"
#undef CW_NATIVE_MODULE
    NULL,
};
