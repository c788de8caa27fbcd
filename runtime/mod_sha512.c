/* mod_sha512.c: module _sha512, for those that need no other digest. */
#include "hash.h"

CW_FN(sha384) {
    return cw_hash_new(cx, &cw_hash_sha384, "sha384", args, nargs, kwnames);
}

CW_FN(sha512) {
    return cw_hash_new(cx, &cw_hash_sha512, "sha512", args, nargs, kwnames);
}

static const cw_method_def functions[] = {CW_MK("sha384", sha384), CW_MK("sha512", sha512), CW_M_END};

const cw_native_module cw_native__sha512 = {"_sha512", functions, NULL, NULL};
