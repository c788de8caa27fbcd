"""A few geometric computations."""
from math import acos, atan2, cos, degrees, dist, hypot, isclose, pi, radians, sin, sqrt


class Vec(tuple):
    def __new__(cls, *xs):
        return super().__new__(cls, xs)

    def __add__(self, o):
        return Vec(*(a + b for a, b in zip(self, o)))

    def __sub__(self, o):
        return Vec(*(a - b for a, b in zip(self, o)))

    def __mul__(self, k):
        return Vec(*(a * k for a in self))

    def dot(self, o):
        return sum(a * b for a, b in zip(self, o))

    def __abs__(self):
        return hypot(*self)

    def angle(self, o):
        return degrees(acos(self.dot(o) / (abs(self) * abs(o))))


def polygon_area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def haversine(lat1, lon1, lat2, lon2, r=6371.0):
    lat1, lon1, lat2, lon2 = map(radians, (lat1, lon1, lat2, lon2))
    a = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * r * atan2(sqrt(a), sqrt(1 - a))


def hull(points):
    points = sorted(set(points))

    def half(ps):
        out = []
        for p in ps:
            while len(out) > 1 and (out[-1][0] - out[-2][0]) * (p[1] - out[-2][1]) <= (out[-1][1] - out[-2][1]) * (p[0] - out[-2][0]):
                out.pop()
            out.append(p)
        return out[:-1]

    return half(points) + half(points[::-1])


v, w = Vec(1, 2, 2), Vec(2, 0, 0)
print(v + w, v - w, v * 1.5, v.dot(w), abs(v), round(v.angle(w), 6), type(v + w).__name__)
print(polygon_area([(0, 0), (4, 0), (4, 3)]), polygon_area([(0, 0), (1, 0), (1, 1), (0, 1)]))
print(round(haversine(59.91, 10.75, 60.39, 5.32), 3), round(haversine(0, 0, 0, 180), 3))
print(hull([(0, 0), (1, 1), (2, 2), (2, 0), (0, 2), (1, 0.5), (2, 2)]))
polygon = [(round(cos(2 * pi * k / 6), 9), round(sin(2 * pi * k / 6), 9)) for k in range(6)]
print(polygon, isclose(polygon_area(polygon), 3 * sqrt(3) / 2, rel_tol=1e-6), dist(polygon[0], polygon[3]))
