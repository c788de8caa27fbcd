# modules: huffman
"""samples/huffman.py from Python."""
import huffman

text = 'the quick brown fox jumps over the lazy dog'
tree = huffman.build_tree(text)
codes = huffman.codes_of(tree)
print(sorted(codes.items()))
bits = ''.join(codes[c] for c in text)
packed = huffman.pack(bits)
print(type(packed).__name__, len(bits), bytes(packed)[:8], huffman.unpack(packed, len(bits)) == bits)
print(huffman.decode(bits, tree) == text, huffman.depth(tree), tree.is_leaf(), tree.weight)
table = {}
print(huffman.codes_of(tree, '', table) is table, len(table))
huffman.main()
