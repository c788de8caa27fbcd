__all__ = ["public"]
public = "public name"
also = "not exported"
private = 1
