"""A module.

With "quotes", a \\ and a \"""."""
from __future__ import annotations
import a, b.c as d
from . import e
from ..f import g as h, i
from j import *


@decorator
@other(1)
def function(a, b: int = 1, /, c=2, *args: tuple, d, e: str = "x", **kwargs: dict) -> None:
    """Documentation with trailing quote\""""
    global x, y
    return


async def coroutine[T: int, *Ts, **P](*, a):
    nonlocal_ = 1

    def nested():
        nonlocal nonlocal_
        del a, b[0], (c, d)

    async for x in y:
        await x
    else:
        pass
    async with a as b, c:
        return 1, *z
    return (yield)


class C:
    pass


class D[T](C, metaclass=M, **options):
    x: int

    def method(self):
        raise


type Alias[T] = list[T]
for x, y in 1, 2:
    if x:
        continue
    elif y:
        break
    else:
        pass
else:
    x = 1
while x := f():
    x += 1
else:
    pass
if not (x := 1):
    pass
else:
    if y:
        pass
    z
try:
    pass
except (A, B) as error:
    raise X from error
except C:
    pass
except:
    raise
else:
    pass
finally:
    pass
try:
    pass
except* E:
    pass
with a, (b, c):
    pass
with ((a, b)):
    pass
with (a, b) as (c, d):
    pass
assert x, "message"
match x, y:
    case 1 | -2 | 3 + 4j | "s" | None | True:
        pass
    case [a, 1 | 2 as b, *_, *rest] if a > 1:
        pass
    case {"k": v, 1: _, **rest}:
        pass
    case {**rest}:
        pass
    case Point(1, x=a | b, y=[]) | m.CONST:
        pass
    case (a as b) | c:
        pass
    case _:
        pass
