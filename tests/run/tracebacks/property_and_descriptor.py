"""Errors inside properties and __getattr__ show the attribute access that caused them."""


class Sensor:
    def __init__(self, readings):
        self.readings = readings

    @property
    def mean(self):
        return sum(self.readings) / len(self.readings)

    @property
    def report(self):
        return "mean: %.2f" % self.mean


print(Sensor([1, 2, 3]).report)
sensors = [Sensor([5]), Sensor([])]
for sensor in sensors:
    print(sensor.report, sensor.mean + 1)
