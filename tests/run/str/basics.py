"""Literals, indexing, concatenation, comparison."""

s = "Python's \"snake\"\n\ttab"
print(s)
print(repr(s), repr("it's"), repr('say "hi"'), repr('both \' and "'), repr("back\\slash"))
print("a" "b" 'c', "x" + "y" * 3, 3 * "ab", "z" * 0, "z" * -1)
print('''triple
quoted''', """with "quotes" inside""")
print(r"raw \n \t", "\x41\u0042\U00000043\103\N{BULLET}", "\a\b\f\v\0".encode())
print(repr("\x00\x1f\x7f\x80\xa0\xad\u200b\u2028\ue000\U0001f600\ud800"))
word = "compiler"
print(word[0], word[-1], word[3], word[-8], len(word), len(""), len("\n"))
for i in (8, -9, 100):
    try:
        word[i]
    except IndexError as e:
        print(i, e)
try:
    word[0] = "C"
except TypeError as e:
    print(e)
try:
    word["a"]
except TypeError as e:
    print(e)
try:
    "a" + 1
except TypeError as e:
    print(e)
try:
    1 + "a"
except TypeError as e:
    print(e)
try:
    "a" * "b"
except TypeError as e:
    print(e)
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "a" == "a", "Z" < "a", "10" < "9")
print("pile" in word, "" in word, "x" not in word, "compiler" in word)
try:
    1 in "abc"
except TypeError as e:
    print(e)
