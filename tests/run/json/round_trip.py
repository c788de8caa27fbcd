# what is written is read again; and a program that keeps records in JSON
import json

values = [None, True, 0, -1, 10**40, 1.5, 1e-300, "", "a\"b\\c\n\u2028é😀", [], [[[]]], {}, {"a": {"b": [1, {"c": None}]}}, list(range(200)),
          {str(i): i * 0.1 for i in range(50)}]
print(all(json.loads(json.dumps(v)) == v for v in values), all(json.loads(json.dumps(v, indent=3, ensure_ascii=False)) == v for v in values))
big = [{"id": i, "name": "user%d" % i, "tags": ["a", "b"], "score": i / 7, "ok": i % 2 == 0} for i in range(3000)]
text = json.dumps(big)
print(len(text), json.loads(text) == big, hash(text) == hash(json.dumps(json.loads(text))))
with open("data.json", "w") as f:
    json.dump({"users": big[:2]}, f, indent=2)
with open("data.json") as f:
    print(f.read())
with open("data.json") as f:
    data = json.load(f)
data["users"].sort(key=lambda u: -u["score"])
print([u["name"] for u in data["users"]], sorted(json.__all__), json.__version__)
