"""The classes of syntax trees: what compile() makes of source with PyCF_ONLY_AST, and takes instead of source.

They are made from the abstract grammar of the language reference, one line for each group of nodes. In a field's type "?"
says optional and "*" a sequence, as there. What Python 3.12 added is at the end of its group.
"""

PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000
PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000


class AST:
    """Base of all nodes: fields are given by position, in the order of _fields, or by name."""

    _fields = ()
    _attributes = ()
    __match_args__ = ()
    __module__ = "ast"

    def __init__(self, *args, **kwargs):
        fields = self._fields
        name = type(self).__name__
        if len(args) > len(fields):
            plural = "" if len(fields) == 1 else "s"
            raise TypeError(f"{name} constructor takes at most {len(fields)} positional argument{plural}")
        for field, value in zip(fields, args):
            if field in kwargs:
                raise TypeError(f"{name} got multiple values for argument {field!r}")
            setattr(self, field, value)
        for field, value in kwargs.items():
            setattr(self, field, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


AST.__doc__ = None

_PLACE = "int lineno, int col_offset, int? end_lineno, int? end_col_offset"

# Group: (attributes of its nodes, the nodes).
_GROUPS = {
    "mod": ("", """
        Module(stmt* body, type_ignore* type_ignores)
        Interactive(stmt* body)
        Expression(expr body)
        FunctionType(expr* argtypes, expr returns)"""),
    "stmt": (_PLACE, """
        FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
        AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
        ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list)
        Return(expr? value)
        Delete(expr* targets)
        Assign(expr* targets, expr value, string? type_comment)
        AugAssign(expr target, operator op, expr value)
        AnnAssign(expr target, expr annotation, expr? value, int simple)
        For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
        AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
        While(expr test, stmt* body, stmt* orelse)
        If(expr test, stmt* body, stmt* orelse)
        With(withitem* items, stmt* body, string? type_comment)
        AsyncWith(withitem* items, stmt* body, string? type_comment)
        Match(expr subject, match_case* cases)
        Raise(expr? exc, expr? cause)
        Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
        TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
        Assert(expr test, expr? msg)
        Import(alias* names)
        ImportFrom(identifier? module, alias* names, int? level)
        Global(identifier* names)
        Nonlocal(identifier* names)
        Expr(expr value)
        Pass
        Break
        Continue
        TypeAlias(expr name, type_param* type_params, expr value)"""),
    "expr": (_PLACE, """
        BoolOp(boolop op, expr* values)
        NamedExpr(expr target, expr value)
        BinOp(expr left, operator op, expr right)
        UnaryOp(unaryop op, expr operand)
        Lambda(arguments args, expr body)
        IfExp(expr test, expr body, expr orelse)
        Dict(expr* keys, expr* values)
        Set(expr* elts)
        ListComp(expr elt, comprehension* generators)
        SetComp(expr elt, comprehension* generators)
        DictComp(expr key, expr value, comprehension* generators)
        GeneratorExp(expr elt, comprehension* generators)
        Await(expr value)
        Yield(expr? value)
        YieldFrom(expr value)
        Compare(expr left, cmpop* ops, expr* comparators)
        Call(expr func, expr* args, keyword* keywords)
        FormattedValue(expr value, int conversion, expr? format_spec)
        JoinedStr(expr* values)
        Constant(constant value, string? kind)
        Attribute(expr value, identifier attr, expr_context ctx)
        Subscript(expr value, expr slice, expr_context ctx)
        Starred(expr value, expr_context ctx)
        Name(identifier id, expr_context ctx)
        List(expr* elts, expr_context ctx)
        Tuple(expr* elts, expr_context ctx)
        Slice(expr? lower, expr? upper, expr? step)"""),
    "expr_context": ("", "Load Store Del"),
    "boolop": ("", "And Or"),
    "operator": ("", "Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv"),
    "unaryop": ("", "Invert Not UAdd USub"),
    "cmpop": ("", "Eq NotEq Lt LtE Gt GtE Is IsNot In NotIn"),
    "excepthandler": (_PLACE, """
        ExceptHandler(expr? type, identifier? name, stmt* body)"""),
    "pattern": ("int lineno, int col_offset, int end_lineno, int end_col_offset", """
        MatchValue(expr value)
        MatchSingleton(constant value)
        MatchSequence(pattern* patterns)
        MatchMapping(expr* keys, pattern* patterns, identifier? rest)
        MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
        MatchStar(identifier? name)
        MatchAs(pattern? pattern, identifier? name)
        MatchOr(pattern* patterns)"""),
    "type_ignore": ("", """
        TypeIgnore(int lineno, string tag)"""),
    "type_param": ("int lineno, int col_offset, int end_lineno, int end_col_offset", """
        TypeVar(identifier name, expr? bound, expr? default_value)
        ParamSpec(identifier name, expr? default_value)
        TypeVarTuple(identifier name, expr? default_value)"""),
}

# Nodes that are no group's.
_PARTS = {
    "comprehension(expr target, expr iter, expr* ifs, int is_async)": "",
    "arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)": "",
    "arg(identifier arg, expr? annotation, string? type_comment)": _PLACE,
    "keyword(identifier? arg, expr value)": _PLACE,
    "alias(identifier name, identifier? asname)": _PLACE,
    "withitem(expr context_expr, expr? optional_vars)": "",
    "match_case(pattern pattern, expr? guard, stmt* body)": "",
}


def _add(text, base, attributes):
    """Makes the class of one node, which `text` describes."""
    name, _, fields = text.rstrip(")").partition("(")
    declared = [field.split() for field in fields.split(", ")] if fields else []
    names = tuple(field for _, field in declared)
    body = {"_fields": names, "__match_args__": names, "__module__": "ast", "__doc__": text}
    if attributes is not None:
        declared += [field.split() for field in attributes.split(", ")] if attributes else []
        body["_attributes"] = tuple(field for _, field in declared[len(names):])
    body.update((field, None) for kind, field in declared if kind.endswith("?"))
    globals()[name] = made = type(name, (base,), body)
    return made


# The objects that stand for operators and contexts in trees: one of each class.
_instances = {}

for _group, (_attributes, _nodes) in _GROUPS.items():
    _texts = _nodes.split("\n")[1:] if "\n" in _nodes else _nodes.split()
    _texts = [_text.strip() for _text in _texts]
    _base = _add(_group, AST, _attributes)
    _base.__doc__ = f"{_group} = " + ("\n" + " " * len(_group) + " | " if "(" in _nodes else " | ").join(_texts)
    for _text in _texts:
        _made = _add(_text, _base, None)
        if not _made._fields and "(" not in _nodes:
            _instances[_text] = _made()
for _text, _attributes in _PARTS.items():
    _add(_text, AST, _attributes)
