"""A playlist class with most of the container protocol."""


class Song:
    def __init__(self, title, seconds, tags=()):
        self.title, self.seconds, self.tags = title, seconds, set(tags)

    def __repr__(self):
        return f"{self.title} {self.seconds // 60}:{self.seconds % 60:02}"

    def __eq__(self, other):
        return isinstance(other, Song) and (self.title, self.seconds) == (other.title, other.seconds)

    def __hash__(self):
        return hash(self.title)


class Playlist:
    def __init__(self, name, songs=()):
        self.name, self._songs = name, list(songs)

    def __len__(self):
        return len(self._songs)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Playlist(f"{self.name}[{key.start}:{key.stop}]", self._songs[key])
        if isinstance(key, str):
            for song in self._songs:
                if song.title == key:
                    return song
            raise KeyError(key)
        return self._songs[key]

    def __setitem__(self, index, song):
        self._songs[index] = song

    def __delitem__(self, key):
        if isinstance(key, str):
            self._songs.remove(self[key])
        else:
            del self._songs[key]

    def __contains__(self, x):
        return x in self._songs if isinstance(x, Song) else any(s.title == x for s in self._songs)

    def __add__(self, other):
        return Playlist(f"{self.name}+{other.name}", self._songs + other._songs)

    def __iadd__(self, song):
        self._songs.append(song)
        return self

    def __mul__(self, n):
        return Playlist(f"{self.name}x{n}", self._songs * n)

    def __iter__(self):
        return iter(self._songs)

    def __reversed__(self):
        return reversed(self._songs)

    def __bool__(self):
        return any(s.seconds for s in self._songs)

    def __call__(self, tag):
        return [s for s in self if tag in s.tags]

    def __str__(self):
        total = sum(s.seconds for s in self)
        return f"{self.name}: {len(self)} songs, {total // 60}:{total % 60:02}"


a = Playlist("A", [Song("Blue", 125, "xy"), Song("Red", 61), Song("Green", 200, ["y"])])
b = Playlist("B")
b += Song("Grey", 0)
print(a, b, bool(a), bool(b), len(a + b), a[0], a[-1], a["Red"], a[1:], sep=" | ")
print([s.title for s in a], list(reversed(a)), "Blue" in a, "Black" in a, Song("Red", 61) in a, a("y"), a("z"))
a[1] = Song("White", 33)
del a["Blue"]
print(a, a * 2, [*a], max(a, key=lambda s: s.seconds), sorted(a, key=lambda s: s.title), {s: s.seconds for s in a + b})
for key in (10, "Nope", None, 1.5):
    try:
        print(a[key])
    except (IndexError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
for x, y in zip(a, a * 2):
    print(x == y, end=" ")
print(len(a[::-1]), a[:1].name, str(a + b * 2))
