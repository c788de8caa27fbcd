# __dict__ and __class__ are descriptors of the type, whatever types the caller's arguments have.
import json


class Record:
    def __init__(self, fields):
        self.__dict__ = fields


class Other:
    def kind(self):
        return "other"


class Turned:
    def __init__(self, cls):
        self.value = 1
        self.__class__ = cls


record = json.loads('{"name": "ACME", "shares": 50}', object_hook=Record)
print(record.__dict__, record.name, record.shares)
record.price = 490
print(vars(record))
for values in [{"a": 1}], [[1, 2]]:
    for v in values:
        try:
            print(vars(Record(v)))
        except TypeError as e:
            print(e)

turned = list(map(Turned, [Other]))[0]
print(turned.kind(), vars(turned))
print(Turned(eval("Other")).kind())
