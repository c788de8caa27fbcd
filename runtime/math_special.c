/* math_special.c: gamma functions, Euclidean norm, exact summation. */
#include "math_special.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

/* ---- gamma: Lanczos approximation, 13 terms, g = 6.0246...; coefficients as in Boost's lanczos13m53 ---- */

#define LANCZOS_G 6.024680040776729583740234375
#define LANCZOS_G_MINUS_HALF 5.524680040776729583740234375
#define PI 3.14159265358979323846
#define LOG_PI 1.144729885849400174143427351353058711647

enum { LANCZOS_N = 13 };
static const double lanczos_numerator[LANCZOS_N] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
static const double lanczos_denominator[LANCZOS_N] = {
    0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
    2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0};

/* The rational function, by Horner's rule from the end that keeps the terms small. */
static double lanczos_sum(double x) {
    double above = 0.0, below = 0.0;
    if (x < 5.0) {
        for (int i = LANCZOS_N - 1; i >= 0; i--) {
            above = above * x + lanczos_numerator[i];
            below = below * x + lanczos_denominator[i];
        }
    } else {
        for (int i = 0; i < LANCZOS_N; i++) {
            above = above / x + lanczos_numerator[i];
            below = below / x + lanczos_denominator[i];
        }
    }
    return above / below;
}

/* sin(pi * x), accurate for large x. */
static double sin_pi(double x) {
    double y = fmod(fabs(x), 2.0), r;
    switch ((int)round(2.0 * y)) {
    case 0:
        r = sin(PI * y);
        break;
    case 1:
        r = cos(PI * (y - 0.5));
        break;
    case 2:
        r = sin(PI * (1.0 - y));
        break;
    case 3:
        r = -cos(PI * (y - 1.5));
        break;
    default:
        r = sin(PI * (y - 2.0));
    }
    return copysign(1.0, x) * r;
}

/* (n-1)! for n up to 23 is exact in a double. */
static double gamma_of_integer(int n) {
    double r = 1.0;
    for (int i = 2; i < n; i++)
        r *= i;
    return r;
}

/* r * y**exponent or r / y**exponent in two steps where one would overflow. */
static double scale_by_power(double r, double y, double x, int divide) {
    if (x < 140.0) {
        double power = pow(y, x - 0.5);
        return divide ? r / power : r * power;
    }
    double root = pow(y, x / 2.0 - 0.25);
    return divide ? r / root / root : r * root * root;
}

static double gamma_general(double x) {
    double a = fabs(x), y = a + LANCZOS_G_MINUS_HALF, lost, r;
    /* what the addition lost, scaled: a correction of first order for the power */
    if (a > LANCZOS_G_MINUS_HALF)
        lost = y - a - LANCZOS_G_MINUS_HALF;
    else
        lost = y - LANCZOS_G_MINUS_HALF - a;
    lost = lost * LANCZOS_G / y;
    if (x < 0.0) {
        r = -PI / sin_pi(a) / a * exp(y) / lanczos_sum(a);
        r -= lost * r;
    } else {
        r = lanczos_sum(a) / exp(y);
        r += lost * r;
    }
    return scale_by_power(r, y, a, x < 0.0);
}

double special_gamma(double x) {
    double r;
    if (isnan(x) || (isinf(x) && x > 0))
        return x;
    if (isinf(x) || x == 0.0 || (x < 0 && x == floor(x))) {
        errno = EDOM;
        return x == 0.0 ? 1.0 / x : (double)NAN;
    }
    if (x == floor(x) && x <= 23.0)
        return gamma_of_integer((int)x);
    if (fabs(x) < 1e-20)
        r = 1.0 / x;
    else if (fabs(x) > 200.0)
        r = x < 0 ? 0.0 / sin_pi(x) : (double)INFINITY;
    else
        r = gamma_general(x);
    if (isinf(r))
        errno = ERANGE;
    return r;
}

double special_lgamma(double x) {
    if (!isfinite(x))
        return isnan(x) ? x : (double)INFINITY;
    if (x == floor(x) && x <= 2.0) {
        if (x > 0)
            return 0.0;
        errno = EDOM;
        return (double)INFINITY;
    }
    double a = fabs(x);
    if (a < 1e-20)
        return -log(a);
    double r = log(lanczos_sum(a)) - LANCZOS_G;
    r += (a - 0.5) * (log(a + LANCZOS_G - 0.5) - 1);
    if (x < 0.0)
        r = LOG_PI - log(fabs(sin_pi(a))) - log(a) - r;
    if (isinf(r))
        errno = ERANGE;
    return r;
}

/* ---- norm ---- */

/* Running sum that starts at 1 (terms are below 1) and keeps what each addition loses. */
static double add_keeping(double *sum, double x) {
    double old = *sum;
    *sum += x;
    return (old - *sum) + x;
}

/* High half of x's bits (Veltkamp's split), so that products of halves are exact. */
static double high_half(double x) {
    double t = x * 134217729.0; /* 2**27 + 1 */
    return t - (t - x);
}

/* Squares in twofold precision, then one Newton step that corrects the square root's error. */
static double norm_scaled(const double *values, int64_t n, double scale) {
    double sum = 1.0, lost1 = 0.0, lost2 = 0.0, lost3 = 0.0;
    for (int64_t i = 0; i < n; i++) {
        double x = fabs(values[i]) * scale, high = high_half(x), low = x - high;
        lost1 += add_keeping(&sum, high * high);
        lost2 += add_keeping(&sum, 2.0 * high * low);
        lost3 += low * low;
    }
    double h = sqrt(sum - 1.0 + (lost1 + lost2 + lost3));
    double high = high_half(h), low = h - high;
    lost1 += add_keeping(&sum, -high * high);
    lost2 += add_keeping(&sum, -2.0 * high * low);
    lost3 += add_keeping(&sum, -low * low);
    return (h + (sum - 1.0 + (lost1 + lost2 + lost3)) / (2.0 * h)) / scale;
}

double special_norm(const double *values, int64_t n) {
    double max = 0.0;
    int nan_seen = 0, exponent;
    for (int64_t i = 0; i < n; i++) {
        nan_seen |= isnan(values[i]);
        if (fabs(values[i]) > max)
            max = fabs(values[i]);
    }
    if (isinf(max))
        return max;
    if (nan_seen)
        return (double)NAN;
    if (max == 0.0 || n <= 1)
        return max;
    frexp(max, &exponent);
    if (exponent >= -1023)
        return norm_scaled(values, n, ldexp(1.0, -exponent));
    /* subnormal: a power of two that scales would overflow */
    double sum = 1.0, lost = 0.0;
    for (int64_t i = 0; i < n; i++) {
        double x = fabs(values[i]) / max;
        lost += add_keeping(&sum, x * x);
    }
    return max * sqrt(sum - 1.0 + lost);
}

/* ---- exact sum ---- */

void exact_sum_init(exact_sum *s) {
    s->partials = s->local;
    s->n = 0;
    s->capacity = (int64_t)(sizeof s->local / sizeof *s->local);
    s->special = s->infinities = 0.0;
}

static int exact_sum_push(exact_sum *s, double x) {
    if (s->n == s->capacity) {
        size_t bytes = (size_t)s->capacity * sizeof(double);
        double *grown = s->partials == s->local ? malloc(bytes * 2) : realloc(s->partials, bytes * 2);
        if (!grown)
            return -1;
        if (s->partials == s->local)
            memcpy(grown, s->local, bytes);
        s->partials = grown;
        s->capacity *= 2;
    }
    s->partials[s->n++] = x;
    return 0;
}

int exact_sum_add(exact_sum *s, double x) {
    double given = x;
    int64_t kept = 0;
    for (int64_t i = 0; i < s->n; i++) {
        double y = s->partials[i];
        if (fabs(x) < fabs(y)) {
            double swap = x;
            x = y;
            y = swap;
        }
        volatile double high = x + y; /* no excess precision */
        volatile double low = y - (high - x);
        if (low != 0.0)
            s->partials[kept++] = low;
        x = high;
    }
    s->n = kept;
    if (x == 0.0)
        return 0;
    if (isfinite(x))
        return exact_sum_push(s, x);
    if (isfinite(given))
        return -2;
    if (isinf(given))
        s->infinities += given;
    s->special += given;
    s->n = 0;
    return 0;
}

/* Adds from the largest down until inexact; then rounds half to even with the sign of what follows. */
double exact_sum_result(exact_sum *s) {
    double high = 0.0, low = 0.0;
    int64_t n = s->n;
    if (n > 0)
        high = s->partials[--n];
    while (n > 0) {
        double x = high, y = s->partials[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0.0)
            break;
    }
    if (n > 0 && ((low < 0.0 && s->partials[n - 1] < 0.0) || (low > 0.0 && s->partials[n - 1] > 0.0))) {
        double y = low * 2.0, x = high + y;
        if (y == x - high)
            high = x;
    }
    return high;
}

void exact_sum_free(exact_sum *s) {
    if (s->partials != s->local)
        free(s->partials);
}
