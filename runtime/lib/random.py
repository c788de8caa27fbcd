"""random: random numbers of many distributions.

The generator is the Mersenne Twister (native, _random). Every method draws from it as often as CPython 3.11's does and
computes in the same order, so equal seeds give equal numbers.
"""

from _random import Random as _Twister
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import acos, ceil, cos, e as _E, exp, floor, isfinite, log, pi as _PI, sin, sqrt, tau as TWOPI

__all__ = [
    "Random", "SystemRandom",
    "seed", "getstate", "setstate",
    "getrandbits", "randbytes", "randint", "randrange", "random",
    "choice", "choices", "sample", "shuffle",
    "betavariate", "expovariate", "gammavariate", "gauss", "lognormvariate", "normalvariate", "paretovariate",
    "triangular", "uniform", "vonmisesvariate", "weibullvariate",
]

BPF = 53
_STEP = 1  # randrange's default: one object, so that a given 1 is another matter


def _warn_deprecated(text):
    from warnings import warn
    warn(text, DeprecationWarning, 4)


def _whole(value, name):
    """An argument of randrange as an int; a float without a fraction will do, for now."""
    if type(value) is int:
        return value
    if hasattr(value, "__index__"):
        return value.__index__()
    number = int(value)
    if number == value:
        _warn_deprecated("non-integer arguments to randrange() have been deprecated since Python 3.10 and will be "
                         "removed in a subsequent version")
        return number
    _warn_deprecated("randrange() will raise TypeError in the future")
    raise ValueError(f"non-integer {name} for randrange()")


def _old_hash(text):
    """What version 1 of seed made of a text: the hash of Python 2."""
    value = ord(text[0]) << 7 if text else 0
    for character in text:
        value = (value * 1000003 ^ ord(character)) & (1 << 64) - 1
    value ^= len(text)
    return -2 if value == -1 else value


def _is_sequence(population):
    if isinstance(population, (list, tuple, str, range, bytes, bytearray)):
        return True
    if isinstance(population, (set, frozenset, dict)):
        return False
    from _collections_abc import Sequence
    return isinstance(population, Sequence)


class Random(_Twister):
    """A generator of random numbers with a state of its own."""

    VERSION = 3  # of the states that getstate gives

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None  # the second of two normal variates that gauss makes at once

    # ---- state ----

    def seed(self, a=None, version=2):
        """Begins anew, at a place that depends on a: None (the system's choice), int, float, str, bytes, bytearray."""
        if version == 1 and isinstance(a, (str, bytes)):
            a = _old_hash(a if isinstance(a, str) else a.decode("latin-1"))
        elif version == 2 and isinstance(a, (str, bytes, bytearray)):
            from _sha512 import sha512
            text = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(text + sha512(text).digest(), "big")
        elif not (a is None or isinstance(a, (int, float, str, bytes, bytearray))):
            raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        _Twister.seed(self, a)
        self.gauss_next = None

    def getstate(self):
        """The state, for setstate."""
        return self.VERSION, _Twister.getstate(self), self.gauss_next

    def setstate(self, state):
        """Goes back, or on, to a state that getstate gave."""
        version = state[0]
        if version not in (2, 3):
            raise ValueError(f"state with version {version} passed to Random.setstate() of version {self.VERSION}")
        _, words, self.gauss_next = state
        if version == 2:  # words of 32 bits were signed there
            try:
                words = tuple([word % 2**32 for word in words])
            except ValueError as error:
                raise TypeError from error
        _Twister.setstate(self, words)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return type(self), (), self.getstate()

    # ---- whole numbers ----
    # All come from _randbelow(n). A subclass with a source of its own gets the form of it that draws from there.

    _randbelow = _Twister._below

    def _below_by_bits(self, n):
        size = n.bit_length()
        while (drawn := self.getrandbits(size)) >= n:
            pass
        return drawn

    def _below_by_floats(self, n):
        if n >= 1 << BPF:
            from warnings import warn
            warn("Underlying random() generator does not supply \nenough bits to choose from a population range this "
                 "large.\nTo remove the range limitation, add a getrandbits() method.")
            return floor(self.random() * n)
        whole = 1 << BPF
        limit = (whole - whole % n) / whole  # a multiple of n below which all results are equally likely
        while (drawn := self.random()) >= limit:
            pass
        return floor(drawn * whole) % n

    def __init_subclass__(cls, /, **kwargs):
        for base in cls.__mro__:
            own = vars(base)
            if "_randbelow" in own:
                return
            if "getrandbits" in own or "random" in own:
                cls._randbelow = Random._below_by_bits if "getrandbits" in own else Random._below_by_floats
                return

    def randrange(self, start, stop=None, step=_STEP):
        """An element of range(start, stop, step)."""
        first = _whole(start, "arg 1")
        if stop is None:
            if step is not _STEP:
                raise TypeError("Missing a non-None stop argument")
            if first <= 0:
                raise ValueError("empty range for randrange()")
            return self._randbelow(first)
        last = _whole(stop, "stop")
        step = _whole(step, "step")
        if step == 1:
            if first >= last:
                raise ValueError(f"empty range for randrange() ({first}, {last}, {last - first})")
            return first + self._randbelow(last - first)
        if step == 0:
            raise ValueError("zero step for randrange()")
        size = -((first - last) // step)
        if size <= 0:
            raise ValueError("empty range for randrange()")
        return first + step * self._randbelow(size)

    def randint(self, a, b):
        """An int between a and b, both included."""
        return self.randrange(a, b + 1)

    def randbytes(self, n):
        """n bytes."""
        return self.getrandbits(8 * n).to_bytes(n, "little")

    # ---- sequences ----

    def choice(self, seq):
        """An element of a sequence."""
        size = len(seq)
        if size == 0:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._randbelow(size)]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k elements, each chosen from all, as likely as the weights (or their running sums) say."""
        random = self.random
        size = len(population)
        if weights is None and cum_weights is None:
            scale = float(size)
            return [population[floor(random() * scale)] for _ in range(k)]
        if cum_weights is None:
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
            cum_weights = list(_accumulate(weights))
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != size:
            raise ValueError("The number of weights does not match the population")
        total = float(cum_weights[-1])
        if not total > 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(cum_weights, random() * total, 0, size - 1)] for _ in range(k)]

    def shuffle(self, x):
        """Brings the elements of a list into random order (Fisher and Yates)."""
        below = self._randbelow
        for left in range(len(x), 1, -1):
            chosen = below(left)
            last = left - 1
            x[last], x[chosen] = x[chosen], x[last]

    def sample(self, population, k, *, counts=None):
        """k elements at different places of a sequence, in random order; counts says how often each element counts."""
        if not _is_sequence(population):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        if counts is not None:
            return self._sample_counted(population, k, counts)
        size = len(population)
        if not 0 <= k <= size:
            raise ValueError("Sample larger than population or is negative")
        # Few elements of many: remember the places taken. Otherwise take from a copy of the population. CPython draws
        # the line where it takes the set of places to become larger than the copy.
        set_size = 21 if k <= 5 else 21 + 4 ** ceil(log(k * 3, 4))
        chosen = [None] * k
        if size > set_size:
            self._sample_few(population, size, chosen)
        else:
            self._sample_many(list(population), size, chosen)
        return chosen

    def _sample_few(self, population, size, chosen):
        below = self._randbelow
        taken = set()
        for i in range(len(chosen)):
            while (place := below(size)) in taken:
                pass
            taken.add(place)
            chosen[i] = population[place]

    def _sample_many(self, left, size, chosen):
        below = self._randbelow
        for i in range(len(chosen)):
            place = below(size - i)
            chosen[i] = left[place]
            left[place] = left[size - i - 1]

    def _sample_counted(self, population, k, counts):
        *sums, total = _accumulate(counts, initial=0)
        sums = sums[1:] + [total]
        if len(sums) != len(population):
            raise ValueError("The number of counts does not match the population")
        if not isinstance(total, int):
            raise TypeError("Counts must be integers")
        if total <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [population[_bisect(sums, place)] for place in self.sample(range(total), k)]

    # ---- distributions on an interval ----

    def uniform(self, a, b):
        """Between a and b, everywhere equally likely."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """Between low and high, likeliest at mode and falling off evenly to both ends."""
        u = self.random()
        if mode is None:
            share = 0.5
        elif high == low:
            return low
        else:
            share = (mode - low) / (high - low)
        if u <= share:
            return low + (high - low) * sqrt(u * share)
        return high + (low - high) * sqrt((1.0 - u) * (1.0 - share))

    def betavariate(self, alpha, beta):
        """Beta distribution, as the share of one gamma variate in the sum of two."""
        first = self.gammavariate(alpha, 1.0)
        return first / (first + self.gammavariate(beta, 1.0)) if first else 0.0

    # ---- normal distributions ----

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Normal distribution, by the ratio of uniform variates (Kinderman and Monahan 1977)."""
        while True:
            first = self.random()
            second = 1.0 - self.random()
            z = NV_MAGICCONST * (first - 0.5) / second
            if z * z / 4.0 <= -log(second):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Normal distribution, two variates at a time (Box and Muller 1958); the second one waits for the next call."""
        z, self.gauss_next = self.gauss_next, None
        if z is None:
            angle = self.random() * TWOPI
            length = sqrt(-2.0 * log(1.0 - self.random()))
            z, self.gauss_next = cos(angle) * length, sin(angle) * length
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        """The exponential of a normal variate."""
        return exp(self.normalvariate(mu, sigma))

    # ---- exponential distributions ----

    def expovariate(self, lambd):
        """Exponential distribution with mean 1 / lambd."""
        return -log(1.0 - self.random()) / lambd

    def paretovariate(self, alpha):
        """Pareto distribution of this shape."""
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """Weibull distribution of scale alpha and shape beta."""
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)

    def gammavariate(self, alpha, beta):
        """Gamma distribution of shape alpha and scale beta."""
        if not (alpha > 0.0 and beta > 0.0):
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return self._gamma_of_large_shape(alpha) * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        return self._gamma_of_small_shape(alpha) * beta

    def _gamma_of_large_shape(self, alpha):
        """Cheng 1977: rejection from a log-logistic distribution, with a quick test before the exact one."""
        root = sqrt(2.0 * alpha - 1.0)
        offset, slope = alpha - LOG4, alpha + root
        while True:
            u = self.random()
            if u <= 1e-7 or u >= 0.9999999:
                continue
            v = 1.0 - self.random()
            t = log(u / (1.0 - u)) / root
            x = alpha * exp(t)
            z = u * u * v
            bound = offset + slope * t - x
            if bound + SG_MAGICCONST - 4.5 * z >= 0.0 or bound >= log(z):
                return x

    def _gamma_of_small_shape(self, alpha):
        """Ahrens and Dieter 1974, algorithm GS: rejection from a power below 1 and an exponential above."""
        border = (_E + alpha) / _E
        while True:
            p = border * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((border - p) / alpha)
            accepted = exp(-x) if p <= 1.0 else x ** (alpha - 1.0)
            if self.random() <= accepted:
                return x

    # ---- on a circle ----

    def vonmisesvariate(self, mu, kappa):
        """Von Mises distribution: angles around mu, the closer the greater kappa (Best and Fisher 1979)."""
        if kappa <= 1e-6:
            return TWOPI * self.random()
        half = 0.5 / kappa
        r = half + sqrt(1.0 + half * half)
        while True:
            z = cos(_PI * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        angle = acos((q + z) / (1.0 + q * z))
        return (mu + angle if self.random() > 0.5 else mu - angle) % TWOPI


NV_MAGICCONST = 4 * exp(-0.5) / sqrt(2.0)
LOG4 = log(4.0)
SG_MAGICCONST = 1.0 + log(4.5)


class SystemRandom(Random):
    """Random numbers from the operating system: no state, no seed."""

    def random(self):
        """A float from 0.0 to below 1.0."""
        return int.from_bytes(self.randbytes(7), "big") // 8 * 2.0**-BPF

    def getrandbits(self, k):
        """An int of k bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        size = -(-k // 8)
        return int.from_bytes(self.randbytes(size), "big") >> 8 * size - k

    def randbytes(self, n):
        from os import urandom
        return urandom(n)

    def seed(self, *args, **kwds):
        """Does nothing."""

    def _has_no_state(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    getstate = setstate = _has_no_state


# The functions of the module are the methods of one hidden generator.
_inst = Random()
seed, getstate, setstate = _inst.seed, _inst.getstate, _inst.setstate
random, getrandbits, randbytes, randrange, randint = (_inst.random, _inst.getrandbits, _inst.randbytes,
                                                      _inst.randrange, _inst.randint)
choice, choices, shuffle, sample = _inst.choice, _inst.choices, _inst.shuffle, _inst.sample
uniform, triangular, betavariate = _inst.uniform, _inst.triangular, _inst.betavariate
normalvariate, gauss, lognormvariate = _inst.normalvariate, _inst.gauss, _inst.lognormvariate
expovariate, paretovariate, weibullvariate = _inst.expovariate, _inst.paretovariate, _inst.weibullvariate
gammavariate, vonmisesvariate = _inst.gammavariate, _inst.vonmisesvariate
