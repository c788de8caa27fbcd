/* mod_itertools.h: between the files of module itertools: the iterators over one or more streams
 * (mod_itertools.c), those that leave items out (mod_itertools_select.c), the combinatoric ones
 * (mod_itertools_combi.c) and those that share state (mod_itertools_shared.c: groupby, tee). */
#ifndef CW_MOD_ITERTOOLS_H
#define CW_MOD_ITERTOOLS_H

#include "containers.h"
#include "iterators.h"

/* Type of an iterator: the fields that all of them fill alike. */
#define ITERTOOL_SLOTS(type_name, c_struct)                                                                  \
    .type = &cw_type_type, .name = "itertools." type_name, .base = &cw_type_object, .flags = CW_TYPE_BASE,   \
    .basicsize = sizeof(c_struct), .iter = cw_identity

extern cw_type cw_type_filterfalse, cw_type_takewhile, cw_type_dropwhile, cw_type_starmap, cw_type_islice,
    cw_type_zip_longest;
extern cw_type cw_type_product, cw_type_permutations, cw_type_combinations, cw_type_combinations_replacement,
    cw_type_groupby, cw_type_grouper, cw_type_tee, cw_type_tee_data;
cw_value cw_itertools_tee(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
/* TypeError for keywords, but not for subclasses, whose __init__ may take them. */
int64_t cw_itertool_no_keywords(cw_ctx *cx, cw_type *type, cw_type *exact, cw_tuple *kwnames);
/* The name of the class without its module. */
const char *cw_itertool_name(cw_type *t);
/* (class of self, args) or, with a state (else CW_NULL), (class of self, args, state); CW_NULL if args is. */
cw_value cw_itertool_reduce(cw_ctx *cx, cw_value self, cw_value args, cw_value state);
/* The argument of __setstate__ as a tuple of n items; NULL + TypeError if it is none. */
cw_tuple *cw_itertool_state(cw_ctx *cx, cw_value state, int64_t n);

#endif
