"""A shop: frozen products, carts with operators, discount rules as callables combined, receipts, stock reservations that roll back."""
from __future__ import annotations
import functools
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from typing import Callable, Iterable, NamedTuple


@dataclass(frozen=True, order=True, slots=True)
class Product:
    sku: str
    price: int = field(compare=False)
    tags: frozenset[str] = field(default=frozenset(), compare=False)

    def __post_init__(self):
        if self.price < 0:
            raise ValueError(f"price of {self.sku}: {self.price}")
        object.__setattr__(self, "sku", self.sku.upper())


class Line(NamedTuple):
    product: Product
    count: int

    @property
    def total(self) -> int:
        return self.product.price * self.count


class Cart:
    def __init__(self, lines: Iterable[tuple[Product, int]] = ()):
        self.counts = Counter()
        for product, n in lines:
            self.counts[product] += n

    def __iter__(self):
        return (Line(p, n) for p, n in sorted(self.counts.items()))

    def __add__(self, other):
        if isinstance(other, Product):
            other = Cart([(other, 1)])
        if not isinstance(other, Cart):
            return NotImplemented
        return Cart([*self.counts.items(), *other.counts.items()])

    def __sub__(self, product):
        new = Cart(self.counts.items())
        if new.counts[product] <= 0:
            raise KeyError(product.sku)
        new.counts[product] -= 1
        new.counts += Counter()
        return new

    def __mul__(self, n):
        return Cart((p, c * n) for p, c in self.counts.items())

    __rmul__ = __mul__

    def __contains__(self, item):
        return item in self.counts if isinstance(item, Product) else any(item in p.tags for p in self.counts)

    def __len__(self):
        return self.counts.total()

    def __bool__(self):
        return any(self.counts.values())

    def __eq__(self, other):
        return isinstance(other, Cart) and +self.counts == +other.counts

    @property
    def total(self):
        return sum(line.total for line in self)


Rule = Callable[[Cart], "tuple[str, int] | None"]
rules: list[Rule] = []


def rule(name: str, *, when: Callable[[Cart], bool] = bool):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(cart):
            return (name, amount) if when(cart) and (amount := f(cart)) else None
        rules.append(wrapper)
        return wrapper
    return decorate


@rule("three for two on fruit", when=lambda c: "fruit" in c)
def three_for_two(cart):
    prices = sorted((line.product.price for line in cart if "fruit" in line.product.tags for _ in range(line.count)), reverse=True)
    return sum(prices[2::3])


@rule("10% over 50", when=lambda c: c.total > 5000)
def big(cart):
    return cart.total // 10


def best(cart):
    return max(filter(None, (r(cart) for r in rules)), key=lambda found: found[1], default=None)


class OutOfStock(Exception):
    pass


class Stock:
    def __init__(self, **counts):
        self.counts = Counter(counts)

    @contextmanager
    def reserve(self, sku, n):
        if self.counts[sku] < n:
            raise OutOfStock(f"{sku}: {n} wanted, {self.counts[sku]} left")
        self.counts[sku] -= n
        try:
            yield
        except BaseException:
            self.counts[sku] += n
            raise


def checkout(cart, stock, pay):
    with ExitStack() as stack:
        for line in cart:
            stack.enter_context(stock.reserve(line.product.sku, line.count))
        found = best(cart)
        pay(cart.total - (found[1] if found else 0))
        return receipt(cart, found)


def receipt(cart, found):
    lines = [f"{n:>2} x {p.sku:<8}{p.price * n / 100:>9.2f}" for p, n in cart]
    if found:
        lines.append(f"     {found[0]:<.12}{-found[1] / 100:>{23 - 5 - min(12, len(found[0]))}.2f}")
    return "\n".join(lines)


apple, pear, tv = Product("apple", 120, frozenset({"fruit"})), Product("pear", 90, frozenset({"fruit", "green"})), Product("tv", 29999)
cart = Cart() + apple + pear + apple + Cart([(pear, 2)])
stock = Stock(APPLE=5, PEAR=4, TV=1)
print(len(cart), cart.total, best(cart), [tuple(x)[1] for x in cart], "green" in cart, tv in cart, bool(Cart()), 2 * cart == cart + cart, (cart - apple).total)


def wallet(limit):
    def pay(amount):
        nonlocal limit
        if amount > limit:
            raise PermissionError(f"{amount} is more than {limit}")
        limit -= amount
    return pay


pay = wallet(30000)
for c in (cart, cart, cart + tv, Cart([(tv, 1)]), Cart([(tv, 2)])):
    try:
        print(checkout(c, stock, pay))
    except (OutOfStock, PermissionError) as error:
        print(type(error).__name__, error)
    print(dict(stock.counts))
print(replace(apple, price=1), apple == replace(apple, price=1), sorted([tv, pear, apple])[0].sku, hash(apple) == hash(replace(apple, tags=frozenset())))
for call in (lambda: cart + 5, lambda: cart - tv, lambda: Product("x", -1), lambda: setattr(apple, "price", 0), lambda: apple.__dict__, lambda: setattr(apple, "new", 0), lambda: Line(apple), lambda: apple < 5, lambda: Cart([apple])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
