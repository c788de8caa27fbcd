"""bytearray: methods that change it, assignment of every kind, aliasing, errors, repetition and growth."""
a = bytearray(b"abc")
alias = a
a += b"d"
a *= 2
a[1:3] = b""
a[len(a) :] = [1, 2]
a.extend(range(3))
a.insert(1, 255)
print(a, alias is a, a.pop(), a.pop(0), a.remove(255), a.reverse(), a, a.copy() is a, a.index(2), a.count(b"a"), a.find(b"zz"), len(a))
for key, value in ((slice(0, 2), b"XYZ"), (slice(None, None, 2), None), (slice(0, 0), bytearray(b"in")), (slice(1, 3), [65, 66]), (slice(5, 1), b"mid"), (slice(None), b"new"), (slice(0, 2), "text"), (slice(0, 2), [300]), (slice(0, 2), 5), (slice(None, None, 2), b"toolong"), (0, 256), (0, "a"), (0, b"a"), (99, 1), ("k", 1), (0, 1.5), (slice(0, 4, 2), bytearray(2)), (slice(0, 1), a)):
    x = bytearray(b"0123456")
    try:
        if value is None:
            del x[key]
        else:
            x[key] = value
        print(key, x)
    except Exception as error:
        print(key, type(error).__name__, error)
for text in ("bytearray(5)", "bytearray(-1)", "bytearray('x')", "bytearray('é', 'utf-8')", "bytearray('é', 'ascii')", "bytearray([1, 300])", "bytearray([1, 'a'])", "bytearray(1.5)", "bytearray(b'a', 'utf-8')", "bytearray(None)", "bytearray(b'x').append(256)", "bytearray(b'x').append('a')", "bytearray().pop()", "bytearray(b'x').pop(5)", "bytearray(b'x').remove(b'x')", "bytearray(b'x').remove(7)", "bytearray(b'x').insert('a', 1)", "bytearray(b'x').extend('ab')", "bytearray(b'x').extend([1, None])", "bytearray(b'x').extend(5)", "bytearray(b'a') + 'b'", "bytearray(b'a') + b'b'", "b'a' + bytearray(b'b')", "bytearray(b'a') * 1.5", "bytearray(b'ab') < b'ac'", "bytearray(b'a') == 'a'", "hash(bytearray())", "bytearray(b'a') % ()", "bytearray.fromhex('6 1')", "bytearray.fromhex('61 62')", "bytearray(b'abc').translate(None, b'b')", "bytearray(b'a,b').split(b',')", "bytearray(b'ab').join([b'1', bytearray(b'2')])", "bytearray(b'abc').hex(':')", "bytearray(b'x').__alloc__() > 1", "bytearray(b'aB').swapcase()", "bytearray(b'a\\tb').expandtabs(2)", "bytearray(b' a ').strip()", "bytearray(b'abc').partition(b'b')", "bytearray(b'a').isalpha()", "bytearray(b'l1\\nl2').splitlines()", "bytearray(b'ab').startswith((b'x', b'a'))", "bytearray(b'abcb').rfind(b'b')", "bytearray(b'a').zfill(3)", "bytearray(b'aa').replace(b'a', b'bc', 1)", "bytearray(b'abc')[1:2]", "bytearray(b'abc').decode()", "bytearray(b'ab').removeprefix(b'a')", "repr(bytearray(b'it\\'s'))", "bytearray(b'x').copy()", "bytearray(b'xyz').clear()"):
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
