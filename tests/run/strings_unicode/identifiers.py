"""Unicode names, normalised by NFKC."""

größe = 5
名前 = "Ada"
π = 3.14159
café = lambda ñ: ñ * 2
print(größe, 名前, π, café(π))
ﬁ = 1
print(fi)
𝐱 = 7
print(x)


class Größe:
    ähnlich = "yes"

    def überschrift(self, été=1):
        return f"{été} {self.ähnlich}"


print(Größe().überschrift(été=2), Größe.__name__, getattr(Größe, "ähnlich"), Größe().überschrift.__name__)
print(sorted(k for k in globals() if not k.isascii()))
try:
    print(ключ)
except NameError as e:
    print(e)
try:
    Größe().fehlt
except AttributeError as e:
    print(e)
try:
    café(ö=1)
except TypeError as e:
    print(e)
for text in ("été", "1é", "日本", "a b", "², x", "_é", "ªb", "·a", "a·"):
    print(text, text.isidentifier())
