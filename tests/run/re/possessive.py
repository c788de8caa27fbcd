# possessive repeats and atomic groups of 3.11
import re

for p, s in (("a*+a", "aaa"), ("a++b", "aab"), ("a?+a", "a"), ("a{1,2}+a", "aa"), ("a{1,2}+a", "aaa"), ("(?>a|ab)c", "abc"),
             ("(?>ab|a)c", "abc"), ("(?>a*)b", "aab"), ("(?:ab|a)++b", "abb"), ("(?:a|ab){2}+", "abab"), ("(a)*+b", "aab"),
             ("(?:(a)|b)*+c", "abac"), ("(.)++", "abc"), ("(?>(a)|(b))+", "abab"), ("x(?>a+)y", "xaay"), ("(?:)*+a", "a"),
             ("(?:a?)*+b", "aab"), ("(?:ab?c?)++d", "abcacd"), ("[ab]*+b", "abab"), (r"\w++\s", "ab "), ("(?>(?>a)b)", "ab"),
             ("(?:(?:ab){1,2}+c)*+", "ababcabc"), ("(?=a++)a", "aa"), ("(a?+)b", "ab"), ("(?>)a", "a"), ("((?>a+)|b)*", "aabaa")):
    m = re.match(p, s)
    print(p, s, m and (m.span(), m.groups()))
