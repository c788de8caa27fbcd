"""The planets of the solar system, as in the Computer Language Benchmarks Game."""

import sys

PI = 3.14159265358979323
SOLAR_MASS = 4 * PI * PI
DAYS_PER_YEAR = 365.24


class Body:
    def __init__(self, name, position, velocity, mass):
        self.name = name
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = (v * DAYS_PER_YEAR for v in velocity)
        self.mass = mass * SOLAR_MASS


def make_bodies():
    return [
        Body("Sun", (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), 1.0),
        Body(
            "Jupiter",
            (4.84143144246472090e00, -1.16032004402742839e00, -1.03622044471123109e-01),
            (1.66007664274403694e-03, 7.69901118419740425e-03, -6.90460016972063023e-05),
            9.54791938424326609e-04,
        ),
        Body(
            "Saturn",
            (8.34336671824457987e00, 4.12479856412430479e00, -4.03523417114321381e-01),
            (-2.76742510726411040e-03, 4.99852801234917238e-03, 2.30417297573763929e-05),
            2.85885980666130812e-04,
        ),
        Body(
            "Uranus",
            (1.28943695621391310e01, -1.51111514016986312e01, -2.23307578892655734e-01),
            (2.96460137564761618e-03, 2.37847173959480950e-03, -2.96589568540237556e-05),
            4.36624404335156298e-05,
        ),
        Body(
            "Neptune",
            (1.53796971148509165e01, -2.59193146099879641e01, 1.79258772950371181e-01),
            (2.68067772490389322e-03, 1.62824170038242295e-03, -9.51592254519715870e-05),
            5.15138902046611451e-05,
        ),
    ]


def pairs(bodies):
    return [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]


def offset_momentum(bodies):
    sun = bodies[0]
    px = sum(b.vx * b.mass for b in bodies)
    py = sum(b.vy * b.mass for b in bodies)
    pz = sum(b.vz * b.mass for b in bodies)
    sun.vx, sun.vy, sun.vz = -px / SOLAR_MASS, -py / SOLAR_MASS, -pz / SOLAR_MASS


def energy(bodies):
    total = 0.0
    for b in bodies:
        total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
    for a, b in pairs(bodies):
        dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
        total -= a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def advance(bodies, all_pairs, dt, steps):
    for _ in range(steps):
        for a, b in all_pairs:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            distance_squared = dx * dx + dy * dy + dz * dz
            magnitude = dt / (distance_squared * distance_squared ** 0.5)
            a.vx -= dx * b.mass * magnitude
            a.vy -= dy * b.mass * magnitude
            a.vz -= dz * b.mass * magnitude
            b.vx += dx * a.mass * magnitude
            b.vy += dy * a.mass * magnitude
            b.vz += dz * a.mass * magnitude
        for b in bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy
            b.z += dt * b.vz


def main():
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    bodies = make_bodies()
    offset_momentum(bodies)
    print("%.9f" % energy(bodies))
    advance(bodies, pairs(bodies), 0.01, steps)
    print("%.9f" % energy(bodies))
    for body in bodies:
        print(f"{body.name:8} {body.x:+.6f} {body.y:+.6f} {body.z:+.6f}")


if __name__ == "__main__":
    main()
