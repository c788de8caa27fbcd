class Box[T]:
    default = 1

    def get[S: int](self, other: S) -> T:
        return other


type Pair[A] = tuple[A, A]
