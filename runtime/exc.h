/* exc.h: among the files that implement the exception classes. Which extra[] slot holds which attribute. */
#ifndef CW_EXC_H
#define CW_EXC_H

#include "state.h"

enum { EXC_VALUE = 0 }; /* StopIteration.value, SystemExit.code */
enum { EXC_IMPORT_MSG = 0, EXC_IMPORT_NAME, EXC_IMPORT_PATH };
enum { EXC_NAME = 0, EXC_OBJ = 1 }; /* NameError, AttributeError */
enum { EXC_ERRNO = 0, EXC_STRERROR, EXC_FILENAME, EXC_FILENAME2, EXC_WRITTEN };
enum {
    EXC_SYN_MSG = 0,
    EXC_SYN_FILENAME,
    EXC_SYN_LINENO,
    EXC_SYN_OFFSET,
    EXC_SYN_TEXT,
    EXC_SYN_END_LINENO,
    EXC_SYN_END_OFFSET
};
enum { EXC_UNI_ENCODING = 0, EXC_UNI_OBJECT, EXC_UNI_START, EXC_UNI_END, EXC_UNI_REASON };
enum { EXC_GROUP_MSG = 0, EXC_GROUP_EXCS };

/* Attribute kept in extra[i], writable; unset reads as None. */
cw_value exc_get_extra(cw_ctx *cx, cw_value self, void *index);
int64_t exc_set_extra(cw_ctx *cx, cw_value self, cw_value v, void *index);
#define EXC_ATTR(name, index)                                                                                \
    { name, exc_get_extra, exc_set_extra, NULL, (void *)(intptr_t)(index) }
#define EXC_ATTR_READONLY(name, index)                                                                       \
    { name, exc_get_extra, cw_set_readonly, NULL, (void *)(intptr_t)(index) }

cw_value exc_new(cw_ctx *cx, cw_type *type, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
int64_t exc_init(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
cw_value exc_str(cw_ctx *cx, cw_value self);
/* What a class has of its own; cw_exceptions_prepare copies it into the static type. */
typedef struct {
    cw_type *type;
    cw_new_fn new_;
    cw_init_fn init;
    cw_unary_fn str;
    const cw_getset_def *getsets;
    const cw_method_def *methods;
} exc_special;
extern const exc_special exc_os_specials[], exc_syntax_specials[],
    exc_group_specials[]; /* ended by type NULL */
extern struct exc_static_pair {
    cw_type *type;
    int64_t len;
    cw_value items[2];
} exc_group_bases;

cw_value cw_exception_group_new(cw_ctx *cx, const char *message,
                                cw_value excs); /* picks the class by contents */

/* The instance dict with all attributes in it, NULL: none. */
cw_dict *cw_exception_dict(cw_ctx *cx, cw_value self);
#endif
