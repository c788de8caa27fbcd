"""JSON-RPC: a registry built from annotations, validation by signatures, batches, notifications, errors with data, middleware, async methods."""
import asyncio
import inspect
import json
import traceback
from functools import wraps
from typing import Any, get_args, get_origin, get_type_hints


class RpcError(Exception):
    code, message = -32000, "Server error"

    def __init__(self, data=None, **kw):
        super().__init__(data)
        self.data = data
        self.__dict__.update(kw)

    def __init_subclass__(cls, /, code, message=None):
        cls.code, cls.message = code, message or cls.__name__

    def to_json(self):
        return {"code": self.code, "message": self.message} | ({"data": self.data} if self.data is not None else {})


class ParseError(RpcError, code=-32700, message="Parse error"): pass
class InvalidRequest(RpcError, code=-32600, message="Invalid Request"): pass
class MethodNotFound(RpcError, code=-32601, message="Method not found"): pass
class InvalidParams(RpcError, code=-32602, message="Invalid params"): pass


def fits(value, kind):
    if kind in (Any, inspect.Parameter.empty):
        return True
    if kind is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    origin, args = get_origin(kind), get_args(kind)
    if origin is list:
        return isinstance(value, list) and all(fits(v, args[0]) for v in value)
    if origin is dict:
        return isinstance(value, dict) and all(fits(v, args[1]) for v in value.values())
    if args:
        return any(fits(value, a) for a in args)
    return value is None if kind is type(None) else isinstance(value, kind)


class Dispatcher:
    def __init__(self):
        self.methods, self.log = {}, []

    def method(self, f=None, /, *, name=None):
        if f is None:
            return lambda g: self.method(g, name=name)
        signature, hints = inspect.signature(f), get_type_hints(f)

        @wraps(f)
        async def call(params):
            try:
                bound = signature.bind(*params) if isinstance(params, list) else signature.bind(**params)
            except TypeError as error:
                raise InvalidParams(str(error)) from None
            wrong = {k: f"expected {getattr(hints[k], '__name__', hints[k])}" for k, v in bound.arguments.items() if k in hints and signature.parameters[k].kind is not inspect.Parameter.VAR_POSITIONAL and not fits(v, hints[k])}
            if wrong:
                raise InvalidParams(wrong)
            result = f(*bound.args, **bound.kwargs)
            return await result if inspect.isawaitable(result) else result

        self.methods[name or f.__name__.replace("_", ".")] = call
        return f

    async def one(self, request):
        rid = request.get("id") if isinstance(request, dict) else None
        try:
            match request:
                case {"jsonrpc": "2.0", "method": str(name), **rest}:
                    params = rest.get("params", [])
                    if not isinstance(params, (list, dict)):
                        raise InvalidRequest
                case _:
                    raise InvalidRequest
            if name not in self.methods:
                raise MethodNotFound(name)
            result = await self.methods[name](params)
        except RpcError as error:
            answer = {"error": error.to_json()}
        except Exception as error:
            self.log.append(traceback.format_exception_only(error)[0].strip())
            answer = {"error": RpcError(type(error).__name__).to_json()}
        else:
            answer = {"result": result}
        if isinstance(request, dict) and "id" not in request and answer.get("error", {}).get("code") != -32600:
            return None
        return {"jsonrpc": "2.0", **answer, "id": rid}

    async def handle(self, text):
        try:
            request = json.loads(text)
        except json.JSONDecodeError as error:
            return json.dumps({"jsonrpc": "2.0", "error": ParseError(f"{error.msg} at {error.pos}").to_json(), "id": None})
        if isinstance(request, list) and request:
            answers = [a for a in await asyncio.gather(*map(self.one, request)) if a]
            return json.dumps(answers) if answers else ""
        answer = await self.one(request)
        return json.dumps(answer) if answer else ""


d = Dispatcher()
store = {}


@d.method
def math_add(a: int, b: int = 1, *rest: int) -> int:
    return a + b + sum(rest)


@d.method(name="store.put")
def put(key: str, value: Any, *, tags: list[str] | None = None):
    if key in store:
        raise RpcError({"key": key}, code=-32001, message="Exists")
    store[key] = (value, tags)
    return len(store)


@d.method
async def slow_echo(what: dict[str, float | None]):
    await asyncio.sleep(0)
    return what


@d.method
def fail():
    return {}["missing"]


async def main():
    def req(method, params=None, rid=1):
        r = {"jsonrpc": "2.0", "method": method}
        if params is not None:
            r["params"] = params
        if rid is not None:
            r["id"] = rid
        return r

    for request in (req("math.add", [1, 2, 3]), req("math.add", {"a": 5}), req("math.add", {"a": "x", "b": True}), req("math.add", []), req("math.add", {"a": 1, "zz": 2}), req("store.put", {"key": "k", "value": [1], "tags": ["t"]}, "id-7"), req("store.put", {"key": "k", "value": 0}), req("store.put", ["k2", 1, 2]), req("store.put", {"key": "q", "value": 1, "tags": [1]}), req("slow.echo", [{"a": 1, "b": None}]), req("slow.echo", [{"a": "s"}]), req("fail"), req("nope"), req("math.add", [1], None), req("math.add", 5), {"method": "x"}, [], 5, [req("math.add", [1], 1), req("math.add", [2], None), req("nope", [], 2), 7], [req("fail", None, None)]):
        print(await d.handle(json.dumps(request)))
    for text in ("{bad", "", '[{"jsonrpc": "2.0"}'):
        print(await d.handle(text))
    print(d.log, store, sorted(d.methods), d.methods["math.add"].__wrapped__ is math_add)


asyncio.run(main())
