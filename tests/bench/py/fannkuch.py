"""Pancake flips of all permutations: small int lists."""


def fannkuch(n):
    permutation = list(range(n))
    count = [0] * n
    max_flips = checksum = r = 0
    sign = 1
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        flips = 0
        work = permutation[:]
        k = work[0]
        while k:
            i, j = 0, k
            while i < j:
                work[i], work[j] = work[j], work[i]
                i += 1
                j -= 1
            flips += 1
            k = work[0]
        if flips > max_flips:
            max_flips = flips
        checksum += sign * flips
        sign = -sign
        while True:
            if r == n:
                return checksum, max_flips
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1


def main():
    checksum, flips = fannkuch(10)
    print(checksum, flips)


if __name__ == "__main__":
    main()
