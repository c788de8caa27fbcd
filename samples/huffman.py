"""Huffman coding: tree, code table, packing into bytes and back."""

import heapq
import sys

TEXT = "she sells sea shells by the sea shore; the shells she sells are sea shells for sure"


class Node:
    def __init__(self, weight, symbol=None, left=None, right=None):
        self.weight, self.symbol, self.left, self.right = weight, symbol, left, right

    @property
    def is_leaf(self):
        return self.left is None


def build_tree(text):
    counts = {}
    for symbol in text:
        counts[symbol] = counts.get(symbol, 0) + 1
    heap = [(weight, i, Node(weight, symbol)) for i, (symbol, weight) in enumerate(sorted(counts.items()))]
    heapq.heapify(heap)
    serial = len(heap)
    while len(heap) > 1:
        w1, _, a = heapq.heappop(heap)
        w2, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (w1 + w2, serial, Node(w1 + w2, None, a, b)))
        serial += 1
    return heap[0][2] if heap else None


def codes_of(node, prefix="", table=None):
    if table is None:
        table = {}
    if node.is_leaf:
        table[node.symbol] = prefix or "0"
    else:
        codes_of(node.left, prefix + "0", table)
        codes_of(node.right, prefix + "1", table)
    return table


def pack(bits):
    out = bytearray()
    for i in range(0, len(bits), 8):
        out.append(int(bits[i : i + 8].ljust(8, "0"), 2))
    return bytes(out)


def unpack(data, count):
    return "".join(f"{byte:08b}" for byte in data)[:count]


def decode(bits, tree):
    out, node = [], tree
    for bit in bits:
        if not tree.is_leaf:
            node = node.right if bit == "1" else node.left
        if node.is_leaf:
            out.append(node.symbol)
            node = tree
    return "".join(out)


def depth(node):
    return 0 if node.is_leaf else 1 + max(depth(node.left), depth(node.right))


def main():
    text = " ".join(sys.argv[1:]) or TEXT
    for sample in (text, "a", "abracadabra", "ÆØÅ日本日本日"):
        tree = build_tree(sample)
        table = codes_of(tree)
        bits = "".join(table[c] for c in sample)
        packed = pack(bits)
        back = decode(unpack(packed, len(bits)), tree)
        print(f"{len(sample)} characters, {len(sample.encode())} bytes -> {len(bits)} bits, {len(packed)} bytes; depth {depth(tree)}; {'ok' if back == sample else 'BROKEN'}")
        for symbol, code in sorted(table.items(), key=lambda item: (len(item[1]), item[1]))[:6]:
            print(f"  {symbol!r} {code} x{sample.count(symbol)}")
        print("  " + packed.hex()[:64])
        assert not any(a != b and b.startswith(a) for a in table.values() for b in table.values())


if __name__ == "__main__":
    main()
