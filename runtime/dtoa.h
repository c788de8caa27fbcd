/* dtoa.h: doubles to text without objects. */
#ifndef CW_DTOA_H
#define CW_DTOA_H

enum { DTOA_REPR_SIZE = 40 };

/* repr(d) into out, DTOA_REPR_SIZE bytes; returns the length. Without add_dot_0 whole numbers have no ".0".
 */
int dtoa_repr(double d, char *out, int add_dot_0);
/* The fewest digits that read back as d > 0; value = 0.d1d2... * 10**point. Returns how many, up to 17. */
int dtoa_shortest(double d, char *digits, int *point);

#endif
