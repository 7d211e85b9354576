a + b * c
(a + b) * c
a - (b - c)
a - b - c
a ** -b ** c
(-a) ** b
(a ** b) ** c
-a ** b
not (a and b)
not a and b
(a or b) and c
(not a) + b
a < b < c
(a < b) < c
a is not b
a not in b
a if b else c if d else e
(a if b else c) if d else e
(lambda: a) if b else lambda: c
lambda x, /, y=1, *z, k, w=2, **v: x
lambda *, k: k
(await_ + b) // c % d
~a & b | c ^ d << 1 >> 2
f(a, *b, c=1, **d)
f(x for x in y)
f((x for x in y), 1)
f((a, b), (yield))
yield
x = yield
x = yield from y
x = y = a, b
x, = y
(x, *y), z = w
[*a, *b]
{1, 2}
{1: 2, **a, "k": lambda: 0}
[x for x, y in z if x if y or x for w in x]
{x: y for x in z}
{x for x in (lambda: y, z)}
x[1]
x[1:2, ::3, ..., None]
x[:, -1, :]
x[a, b][()]
x[(yield)]
(1).real
1.0.real
1j.imag
1e309
-1e-05
1e+16
123456789.125
"it's"
'say "x"'
"both ' and \""
"tab\tline\nback\\slash\x00\x7f"
"ünïcödé 日本 🐍 \u200b \ud800"
b"bytes \x00\xff\"'"
u"old"
f"a{b}c"
f"{a!r:>{width}.2f} {{literal}}"
f"{d['key']} {(x if y else z)}"
f"{ {1: 2}[1]}"
f"{(lambda: 1)()}"
f"{'quoted'} \"plain\""
(x := 1)
print((x := 1), y)
a.b.c(d)[e].f
(a, b) + (c,)
()
[]
{}
True
None
...
-1 + +2
(a == b) == c
(a := b) and c
x.y: int = 1
(x): int
x: int = 1, 2
x @= y
