/* mod_collections.h: between the files of module _collections. */
#ifndef CW_MOD_COLLECTIONS_H
#define CW_MOD_COLLECTIONS_H

#include "containers.h"

/* deque: a ring of cap values, cap a power of two (or 0); item i is ring[(start + i) & (cap - 1)]. */
typedef struct cw_deque {
    cw_type *type;
    cw_dict *dict;
    cw_value *ring;
    int64_t cap, start, len;
    int64_t maxlen; /* -1: no bound */
    int64_t state;  /* grows with every change of length: iterators compare it */
} cw_deque;

extern cw_type cw_type_deque, cw_type_deque_iterator, cw_type_deque_reverse_iterator, cw_type_defaultdict,
    cw_type_odict, cw_type_tuplegetter;
extern const cw_method_def cw_namedtuple_functions[];
extern const cw_method_def cw_deque_methods[];
#define CW_DEQUE_AT(d, i) ((d)->ring[((d)->start + (i)) & ((d)->cap - 1)])
int64_t cw_deque_append(cw_ctx *cx, cw_deque *d, cw_value v);
int64_t cw_deque_append_left(cw_ctx *cx, cw_deque *d, cw_value v);
cw_value cw_deque_pop(cw_deque *d);      /* not empty */
cw_value cw_deque_pop_left(cw_deque *d); /* not empty */
int64_t cw_deque_extend(cw_ctx *cx, cw_deque *d, cw_value iterable, int64_t left);
void cw_deque_rotate(cw_deque *d, int64_t n);
void cw_deque_clear(cw_deque *d);
cw_deque *cw_deque_copy(cw_ctx *cx, cw_deque *d);
cw_value cw_deque_iterator_new(cw_ctx *cx, cw_deque *d, int64_t reversed);

#endif
