"""__future__: the features that modules of older versions could ask for, and when each came and became the rule."""


class _Feature:
    def __init__(self, optional, mandatory, compiler_flag):
        self.optional, self.mandatory, self.compiler_flag = optional, mandatory, compiler_flag

    def getOptionalRelease(self):
        """The first release in which the feature could be asked for."""
        return self.optional

    def getMandatoryRelease(self):
        """The release in which it is always on, or None."""
        return self.mandatory

    def __repr__(self):
        return f"_Feature{self.optional, self.mandatory, self.compiler_flag}"


# name, what compile() calls it, its flag, optional and mandatory release
_features = (
    ("nested_scopes", "NESTED", 1 << 4, (2, 1, 0, "beta", 1), (2, 2, 0, "alpha", 0)),
    ("generators", "GENERATOR_ALLOWED", 0, (2, 2, 0, "alpha", 1), (2, 3, 0, "final", 0)),
    ("division", "FUTURE_DIVISION", 1 << 17, (2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    ("absolute_import", "FUTURE_ABSOLUTE_IMPORT", 1 << 18, (2, 5, 0, "alpha", 1), (3, 0, 0, "alpha", 0)),
    ("with_statement", "FUTURE_WITH_STATEMENT", 1 << 19, (2, 5, 0, "alpha", 1), (2, 6, 0, "alpha", 0)),
    ("print_function", "FUTURE_PRINT_FUNCTION", 1 << 20, (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    ("unicode_literals", "FUTURE_UNICODE_LITERALS", 1 << 21, (2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0)),
    ("barry_as_FLUFL", "FUTURE_BARRY_AS_BDFL", 1 << 22, (3, 1, 0, "alpha", 2), (4, 0, 0, "alpha", 0)),
    ("generator_stop", "FUTURE_GENERATOR_STOP", 1 << 23, (3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0)),
    ("annotations", "FUTURE_ANNOTATIONS", 1 << 24, (3, 7, 0, "beta", 1), None),
)
all_feature_names = []
for _name, _constant, _flag, _optional, _mandatory in _features:
    all_feature_names.append(_name)
    globals()[_name] = _Feature(_optional, _mandatory, _flag)
    globals()["CO_" + _constant] = _flag
__all__ = ["all_feature_names", *all_feature_names]
