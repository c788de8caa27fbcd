"""Poker hands: parsing, ranking, comparing, and a count of all hands of a small deck."""

RANKS = "23456789TJQKA"
SUITS = "♠♥♦♣"
LETTERS = dict(zip("SHDC", SUITS))
CATEGORIES = ["high card", "pair", "two pair", "three of a kind", "straight", "flush", "full house", "four of a kind", "straight flush"]


class Card:
    def __init__(self, text):
        if len(text) != 2 or text[0] not in RANKS or text[1] not in LETTERS:
            raise ValueError(f"not a card: {text!r}")
        self.rank = RANKS.index(text[0]) + 2
        self.suit = LETTERS[text[1]]

    def __str__(self):
        return RANKS[self.rank - 2] + self.suit

    def __lt__(self, other):
        return self.rank < other.rank


class Hand:
    def __init__(self, cards):
        self.cards = [c if isinstance(c, Card) else Card(c) for c in cards]
        if len(self.cards) != 5:
            raise ValueError(f"a hand has five cards, not {len(self.cards)}")
        self.value = self.evaluate()

    @classmethod
    def parse(cls, text):
        return cls(text.split())

    def evaluate(self):
        counts = {}
        for card in self.cards:
            counts[card.rank] = counts.get(card.rank, 0) + 1
        ranks = sorted(counts, key=lambda r: (counts[r], r), reverse=True)
        shape = tuple(counts[r] for r in ranks)
        flush = len({card.suit for card in self.cards}) == 1
        if ranks == [14, 5, 4, 3, 2]:
            ranks = [5, 4, 3, 2, 1]
        straight = len(ranks) == 5 and ranks[0] - ranks[4] == 4
        if straight and flush:
            category = 8
        elif shape == (4, 1):
            category = 7
        elif shape == (3, 2):
            category = 6
        elif flush:
            category = 5
        elif straight:
            category = 4
        elif shape == (3, 1, 1):
            category = 3
        elif shape == (2, 2, 1):
            category = 2
        elif shape == (2, 1, 1, 1):
            category = 1
        else:
            category = 0
        return category, *ranks

    @property
    def name(self):
        if self.value[:2] == (8, 14):
            return "royal flush"
        return CATEGORIES[self.value[0]]

    def __lt__(self, other):
        return self.value < other.value

    def __eq__(self, other):
        return self.value == other.value

    def __str__(self):
        return " ".join(str(card) for card in sorted(self.cards, reverse=True))


def combinations(items, k):
    if k == 0:
        yield ()
        return
    for i in range(len(items) - k + 1):
        for rest in combinations(items[i + 1 :], k - 1):
            yield (items[i],) + rest


def compare(a, b):
    if a == b:
        return "ties with"
    return "beats" if b < a else "loses to"


def main():
    texts = [
        "TS JS QS KS AS", "2H 3H 4H 5H AH", "9C 9D 9H 9S 2C", "KH KD KC 2S 2H", "2D 7D 9D JD KD",
        "5C 6D 7H 8S 9C", "QC QD QH 3S 8D", "JH JC 4S 4D AC", "AS AD 5C 7D 9H", "2C 5D 9H JS KC", "2S 5H 9D JC KD",
    ]
    hands = [Hand.parse(text) for text in texts]
    for hand in hands:
        print(f"{str(hand):16} {hand.name:16} {hand.value}")
    for a, b in zip(hands, hands[1:]):
        print(f"{a.name} {compare(a, b)} {b.name}")
    print("best:", max(hands), "| worst:", min(hands), "| sorted:", [h.name for h in sorted(hands)][:3])
    deck = [Card(r + s) for r in "9TJQKA" for s in "SHD"]
    totals = {}
    for cards in combinations(deck, 5):
        name = Hand(cards).name
        totals[name] = totals.get(name, 0) + 1
    print(sum(totals.values()), dict(sorted(totals.items(), key=lambda item: item[1])))
    for bad in ("1S 2S 3S 4S 5S", "AS KS", "AS KX 2D 3D 4D"):
        try:
            Hand.parse(bad)
        except ValueError as e:
            print("error:", e)


if __name__ == "__main__":
    main()
