"""Simulations with floats: falling ball, predator and prey, random-free diffusion, orbit."""


def fall(height, dt=0.01, g=9.81, bounce=0.7):
    y, v, t, hits = height, 0.0, 0.0, []
    while len(hits) < 4:
        v -= g * dt
        y += v * dt
        t += dt
        if y < 0:
            y, v = -y, -v * bounce
            hits.append(round(t, 6))
    return hits


def lotka(prey, hunters, steps):
    for _ in range(steps):
        prey, hunters = prey + 0.01 * (1.1 * prey - 0.4 * prey * hunters), hunters + 0.01 * (0.1 * prey * hunters - 0.4 * hunters)
    return prey, hunters


def diffuse(cells, rounds):
    for _ in range(rounds):
        cells = [(cells[i - 1] + 2 * cells[i] + cells[(i + 1) % len(cells)]) / 4 for i in range(len(cells))]
    return cells


def orbit(steps, dt=0.001):
    x, y, vx, vy = 1.0, 0.0, 0.0, 1.0
    for _ in range(steps):
        r3 = (x * x + y * y) ** 1.5
        vx -= dt * x / r3
        vy -= dt * y / r3
        x += dt * vx
        y += dt * vy
    return x, y, 0.5 * (vx * vx + vy * vy) - 1 / (x * x + y * y) ** 0.5


def runge_kutta(f, y, t, h, n):
    for _ in range(n):
        k1 = f(t, y)
        k2 = f(t + h / 2, y + h * k1 / 2)
        k3 = f(t + h / 2, y + h * k2 / 2)
        k4 = f(t + h, y + h * k3)
        y += h * (k1 + 2 * k2 + 2 * k3 + k4) / 6
        t += h
    return y


def bisect(f, low, high, rounds=60):
    for _ in range(rounds):
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
    return middle


print(fall(10), fall(2.5, dt=0.02))
print(lotka(10.0, 5.0, 1000), lotka(10, 5, 3))
print(diffuse([0, 0, 16.0, 0, 0, 0], 3), sum(diffuse([1.0] + [0.0] * 9, 50)))
print(orbit(2000))
print(runge_kutta(lambda t, y: y, 1.0, 0.0, 0.1, 10), runge_kutta(lambda t, y: -2 * t * y, 1, 0, 0.1, 20))
print(bisect(lambda x: x * x - 2, 0, 2), bisect(lambda x: x ** 3 - x - 2, 1, 2), bisect(lambda x: x - 0.1, 0, 1))
