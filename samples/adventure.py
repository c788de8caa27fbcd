"""A small text adventure; the commands come from standard input."""

import sys


class Item:
    def __init__(self, name, description, portable=True):
        self.name, self.description, self.portable = name, description, portable

    def __str__(self):
        return self.name


class Room:
    def __init__(self, name, description):
        self.name, self.description = name, description
        self.exits = {}
        self.items = []
        self.locked = set()

    def connect(self, direction, other, back, locked=False):
        self.exits[direction] = other
        other.exits[back] = self
        if locked:
            self.locked.add(direction)


class GameOver(Exception):
    pass


class Game:
    def __init__(self):
        hall = Room("Hall", "A dusty hall with portraits of pythons.")
        kitchen = Room("Kitchen", "Pots, pans, and a smell of old soup.")
        cellar = Room("Cellar", "It is cold and dark.")
        vault = Room("Vault", "Gold shines everywhere.")
        hall.connect("north", kitchen, "south")
        kitchen.connect("down", cellar, "up")
        cellar.connect("east", vault, "west", locked=True)
        hall.items = [Item("lamp", "An oil lamp, full."), Item("portrait", "A very long python.", portable=False)]
        kitchen.items = [Item("key", "A rusty key."), Item("soup", "Do not ask.")]
        vault.items = [Item("crown", "The crown of the snake king.")]
        self.room, self.cellar, self.vault = hall, cellar, vault
        self.inventory = {}
        self.moves = 0
        self.score = 0
        self.commands = {
            "look": self.look, "l": self.look,
            "go": self.go, "take": self.take, "drop": self.drop,
            "inventory": self.show_inventory, "i": self.show_inventory,
            "examine": self.examine, "x": self.examine,
            "unlock": self.unlock, "eat": self.eat, "quit": self.quit, "help": self.help,
        }

    def look(self, *_):
        if self.room is self.cellar and "lamp" not in self.inventory:
            print("You see nothing at all.")
            return
        print(f"== {self.room.name} ==\n{self.room.description}")
        if self.room.items:
            print("You see: " + ", ".join(map(str, self.room.items)) + ".")
        print("Exits: " + ", ".join(d + (" (locked)" if d in self.room.locked else "") for d in sorted(self.room.exits)) + ".")

    def go(self, direction=None, *_):
        if direction not in self.room.exits:
            print(f"You cannot go {direction or 'nowhere'}.")
        elif direction in self.room.locked:
            print("The door is locked.")
        else:
            self.room = self.room.exits[direction]
            self.look()

    def find(self, name, items):
        return next((item for item in items if item.name == name), None)

    def take(self, name="", *_):
        item = self.find(name, self.room.items)
        if item is None:
            print("There is no such thing here.")
        elif not item.portable:
            print(f"The {item} does not move.")
        else:
            self.room.items.remove(item)
            self.inventory[name] = item
            self.score += {"crown": 50, "lamp": 5}.get(name, 1)
            print("Taken.")
            if name == "crown":
                raise GameOver("You are the snake king now!")

    def drop(self, name="", *_):
        try:
            self.room.items.append(self.inventory.pop(name))
            print("Dropped.")
        except KeyError as e:
            print("You have no", e.args[0] + ".")

    def show_inventory(self, *_):
        print("You carry " + (", ".join(sorted(self.inventory)) or "nothing") + ".")

    def examine(self, name="", *_):
        item = self.inventory.get(name) or self.find(name, self.room.items)
        print(item.description if item else "What?")

    def unlock(self, direction="", *_):
        if "key" not in self.inventory:
            print("With what?")
        elif direction not in self.room.locked:
            print("Nothing to unlock there.")
        else:
            self.room.locked.discard(direction)
            self.score += 10
            print("Click.")

    def eat(self, name="", *_):
        if name == "soup" and name in self.inventory:
            del self.inventory["soup"]
            raise GameOver("The soup was older than you thought.")
        print("You are not that hungry.")

    def help(self, *_):
        print("Commands: " + ", ".join(sorted(self.commands)))

    def quit(self, *_):
        raise GameOver("Goodbye.")

    def play(self, source):
        self.look()
        try:
            for line in source:
                words = line.lower().split()
                if not words:
                    continue
                print("> " + line.strip())
                self.moves += 1
                if words[0] in self.room.exits:
                    words.insert(0, "go")
                command = self.commands.get(words[0])
                if command is None:
                    print(f"I do not know how to {words[0]!r}.")
                else:
                    command(*words[1:])
            raise EOFError("end of input")
        except GameOver as end:
            print(end)
        finally:
            print(f"{self.moves} moves, {self.score} points.")


if __name__ == "__main__":
    try:
        Game().play(sys.stdin)
    except EOFError as e:
        print("(" + str(e) + ")")
