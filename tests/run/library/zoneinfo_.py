# Time zones; the search path comes from sysconfig's data, a module whose name is computed.
import datetime
import zoneinfo

print(datetime.datetime(2024, 7, 1, 12, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")))
print(zoneinfo.ZoneInfo("America/New_York").utcoffset(datetime.datetime(2024, 1, 1)))
