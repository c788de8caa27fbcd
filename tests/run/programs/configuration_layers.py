"""Configuration from layers: defaults, ini, json, environment, arguments; typed schema, interpolation, provenance, deep merge, freezing, diffs."""
import argparse
import configparser
import json
import os
import re
import types
from collections import ChainMap
from dataclasses import dataclass, fields, is_dataclass, field
from functools import reduce
from pathlib import Path
from typing import get_type_hints


class ConfigError(Exception):
    pass


@dataclass
class Db:
    host: str = "localhost"
    port: int = 5432
    tags: list = field(default_factory=list)


@dataclass
class App:
    name: str
    debug: bool = False
    ratio: float = 0.5
    data: Path = Path("/srv")
    db: Db = field(default_factory=Db)


def merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: merge(a[k], b[k]) if k in a and k in b else a.get(k, b.get(k)) for k in [*a, *(k for k in b if k not in a)]}
    return b


def nest(flat):
    out = {}
    for key, value in flat.items():
        *path, last = key.split(".")
        node = reduce(lambda d, k: d.setdefault(k, {}), path, out)
        if isinstance(node.get(last), dict):
            raise ConfigError(f"{key} is a section")
        node[last] = value
    return out


def flatten(tree, prefix=""):
    for k, v in tree.items():
        if isinstance(v, dict):
            yield from flatten(v, f"{prefix}{k}.")
        else:
            yield prefix + k, v


BOOLEANS = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}


def convert(value, kind, where):
    try:
        if kind is bool and isinstance(value, str):
            return BOOLEANS[value.lower()]
        if kind is list and isinstance(value, str):
            return [x.strip() for x in value.split(",") if x.strip()]
        if kind is bool and not isinstance(value, bool):
            raise ValueError
        return kind(value)
    except (ValueError, KeyError, TypeError):
        raise ConfigError(f"{where}: {value!r} is no {kind.__name__}") from None


def build(cls, tree, where=""):
    hints, problems, values = get_type_hints(cls), [], {}
    for key in tree.keys() - hints.keys():
        problems.append(f"unknown {where}{key}")
    for f in fields(cls):
        if f.name not in tree:
            continue
        try:
            kind = hints[f.name]
            values[f.name] = build(kind, tree[f.name], f"{where}{f.name}.") if is_dataclass(kind) else convert(tree[f.name], kind, where + f.name)
        except ConfigError as error:
            problems += error.args
    try:
        made = cls(**values)
    except TypeError as error:
        problems.append(str(error).replace("App.__init__() ", ""))
    if problems:
        raise ConfigError(*sorted(problems))
    return made


def interpolate(tree):
    flat, done = dict(flatten(tree)), {}

    def resolve(key, trail=()):
        if key in trail:
            raise ConfigError(" -> ".join([*trail[trail.index(key):], key]))
        if key not in flat:
            raise ConfigError(f"${{{key}}} is not set")
        if key not in done:
            value = flat[key]
            done[key] = re.sub(r"\$\{([\w.]+)\}", lambda m: str(resolve(m[1], (*trail, key))), value) if isinstance(value, str) else value
        return done[key]

    return nest({k: resolve(k) for k in flat})


def from_ini(text):
    p = configparser.ConfigParser(interpolation=None)
    p.read_string("[main]\n" + text)
    return nest({(k if s == "main" else f"{s}.{k}"): v for s in p.sections() for k, v in p[s].items()})


def from_environment(prefix, env):
    return nest({k.removeprefix(prefix).lower().replace("__", "."): v for k, v in env.items() if k.startswith(prefix)})


def from_arguments(argv):
    p = argparse.ArgumentParser(exit_on_error=False, argument_default=argparse.SUPPRESS)
    p.add_argument("--debug", action=argparse.BooleanOptionalAction)
    p.add_argument("--set", action="append", default=[], metavar="K=V")
    ns = vars(p.parse_args(argv))
    return merge(nest(dict(x.split("=", 1) for x in ns.pop("set"))), ns)


def load(*layers):
    provenance = {}
    for name, layer in layers:
        for key, _ in flatten(layer):
            provenance[key] = name
    return build(App, interpolate(reduce(merge, (layer for _, layer in layers), {}))), provenance


ini = from_ini("name = shop\ndata = /var/${name}\n[db]\nhost = ${name}.example\nport = 99\n")
js = json.loads('{"db": {"tags": ["a", "b"], "port": 1000}, "ratio": 2}')
os.environ["SHOP_DB__PORT"] = "2000"
env = from_environment("SHOP_", os.environ)
app, origin = load(("ini", ini), ("json", js), ("env", env), ("args", from_arguments(["--debug", "--set", "db.host=h:${db.port}"])))
print(app, app.data / "x", origin)
for layers in ([{}], [{"name": "x", "nope": 1, "db": {"port": "abc", "what": 2}, "debug": "maybe"}], [{"name": "${a}"}], [{"name": "${data}", "data": "p/${name}"}], [{"name": "n", "db": {"tags": " q, r,"}, "debug": "YES", "ratio": "1e-3"}], [{"name": "n", "debug": 5}], [{"name": "x"}, {"name": None}]):
    try:
        print(load(*(("l", layer) for layer in layers))[0])
    except ConfigError as error:
        print("ConfigError", error.args)
for bad in (lambda: nest({"a.b": 1, "a": 2}), lambda: from_ini("no equals sign here"), lambda: from_arguments(["--set"]), lambda: from_arguments(["--set", "novalue"])):
    try:
        print(bad())
    except (ConfigError, configparser.Error, argparse.ArgumentError, ValueError) as error:
        print(type(error).__name__, str(error).splitlines()[0])


def freeze(tree):
    return types.MappingProxyType({k: freeze(v) for k, v in tree.items()}) if isinstance(tree, dict) else tuple(tree) if isinstance(tree, list) else tree


frozen = freeze(merge(ini, js))
try:
    frozen["db"]["port"] = 1
except TypeError as error:
    print(error)
a, b = dict(flatten(ini)), dict(flatten(merge(ini, env)))
print({k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys()) if a.get(k) != b.get(k)}, dict(ChainMap({"x": 1}, a))["name"], frozen["db"]["tags"])
