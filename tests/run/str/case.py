"""Case conversion and case tests."""

texts = ["hello world", "HELLO", "Hello World", "hELLO wORLD", "", "123", "they're bill's friends", "straße", "ǆ", "ŉ", "ΑΣ", "ÀÉÎ", "ﬁne", "İ", "ß"]
for t in texts:
    print(repr(t), t.upper(), t.lower(), t.title(), t.capitalize(), t.swapcase(), t.casefold())
for t in texts + ["A1", "a1", "1A", "A b", "Ab Cd", "Ab cd", "_"]:
    print(repr(t), t.isupper(), t.islower(), t.istitle())
print("straße".casefold() == "STRASSE".casefold(), "ς".upper(), "Σ".lower(), "ΟΔΥΣΣΕΥΣ".lower())
print("i".upper(), "ı".upper(), len("İ".lower()), len("ß".upper()), len("ﬃ".upper()))
print(sorted(["b", "A", "C", "a"]), sorted(["b", "A", "C", "a"], key=str.lower), sorted(["b", "A", "c"], key=str.casefold))
try:
    "a".upper(1)
except TypeError as e:
    print(e)
try:
    "abc".upcase()
except AttributeError as e:
    print(e)
print(list(map(str.upper, ["a", "b"])), "abc".upper().lower().title())
