/* modules_all.c: all native modules, for programs that may import any: those that choose modules by name at
 * run time, and run mode. Nothing else refers to this file, or every module would be part of every program.
 */
#include "state.h"

#define CW_CORE_MODULE(name)
#define CW_NATIVE_MODULE(name, helpers) extern const cw_native_module cw_native_##name;
#include "modules.def"
#undef CW_NATIVE_MODULE

const cw_native_module *const cw_native_modules[] = {
#define CW_NATIVE_MODULE(name, helpers) &cw_native_##name,
#include "modules.def"
#undef CW_NATIVE_MODULE
#undef CW_CORE_MODULE
    NULL,
};
