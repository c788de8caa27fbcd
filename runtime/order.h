/* order.h: truth of `a op b` for two C numbers, op being one of CW_CMP_*. The order of two things, as memcmp
 * gives it, satisfies op if cw_int_satisfies(op, order, 0). */
#ifndef CW_ORDER_H
#define CW_ORDER_H

#include "abi.h"

#define CW_SATISFIES(name, number)                                                                           \
    static inline int64_t name(int64_t op, number a, number b) {                                             \
        switch (op) {                                                                                        \
        case CW_CMP_LT:                                                                                      \
            return a < b;                                                                                    \
        case CW_CMP_LE:                                                                                      \
            return a <= b;                                                                                   \
        case CW_CMP_EQ:                                                                                      \
            return a == b;                                                                                   \
        case CW_CMP_NE:                                                                                      \
            return a != b;                                                                                   \
        case CW_CMP_GT:                                                                                      \
            return a > b;                                                                                    \
        default:                                                                                             \
            return a >= b;                                                                                   \
        }                                                                                                    \
    }
CW_SATISFIES(cw_int_satisfies, int64_t)
CW_SATISFIES(cw_double_satisfies, double)
#undef CW_SATISFIES

#endif
