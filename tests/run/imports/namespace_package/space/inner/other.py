import space.module
