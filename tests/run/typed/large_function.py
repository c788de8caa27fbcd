# Functions of more than a thousand statements: typed copies leave in the middle of them, handlers and closures work.


def steps(a, x, limit):
    total, text = 0, ""
    i = 0
    while i < limit:
        i += 1
        if a[0 % len(a)] + x > 0:
            total += a[0] * 3 - x
        else:
            total ^= x + 0
        if a[1 % len(a)] + x > 7:
            total += a[3] * 4 - x
        else:
            total ^= x + 1
        if a[2 % len(a)] + x > 14:
            total += a[6] * 5 - x
        else:
            total ^= x + 2
        if a[3 % len(a)] + x > 21:
            total += a[1] * 6 - x
        else:
            total ^= x + 3
        if a[4 % len(a)] + x > 28:
            total += a[4] * 7 - x
        else:
            total ^= x + 4
        if a[5 % len(a)] + x > 35:
            total += a[7] * 8 - x
        else:
            total ^= x + 5
        try:
            total += 100 // (x - 5)
        except ZeroDivisionError as e:
            text += str(e)[:4] + str(total % 97)
        if a[6 % len(a)] + x > 42:
            total += a[2] * 9 - x
        else:
            total ^= x + 6
        if a[7 % len(a)] + x > 49:
            total += a[5] * 10 - x
        else:
            total ^= x + 7
        if a[8 % len(a)] + x > 6:
            total += a[0] * 11 - x
        else:
            total ^= x + 8
        if a[9 % len(a)] + x > 13:
            total += a[3] * 12 - x
        else:
            total ^= x + 9
        if a[10 % len(a)] + x > 20:
            total += a[6] * 13 - x
        else:
            total ^= x + 10
        if a[11 % len(a)] + x > 27:
            total += a[1] * 14 - x
        else:
            total ^= x + 11
        if a[12 % len(a)] + x > 34:
            total += a[4] * 15 - x
        else:
            total ^= x + 12
        if a[13 % len(a)] + x > 41:
            total += a[7] * 16 - x
        else:
            total ^= x + 13
        if a[14 % len(a)] + x > 48:
            total += a[2] * 17 - x
        else:
            total ^= x + 14
        if a[15 % len(a)] + x > 5:
            total += a[5] * 18 - x
        else:
            total ^= x + 15
        if a[16 % len(a)] + x > 12:
            total += a[0] * 19 - x
        else:
            total ^= x + 16
        if a[17 % len(a)] + x > 19:
            total += a[3] * 20 - x
        else:
            total ^= x + 17
        if a[18 % len(a)] + x > 26:
            total += a[6] * 21 - x
        else:
            total ^= x + 18
        if a[19 % len(a)] + x > 33:
            total += a[1] * 22 - x
        else:
            total ^= x + 19
        if a[20 % len(a)] + x > 40:
            total += a[4] * 23 - x
        else:
            total ^= x + 20
        if a[21 % len(a)] + x > 47:
            total += a[7] * 24 - x
        else:
            total ^= x + 21
        if a[22 % len(a)] + x > 4:
            total += a[2] * 25 - x
        else:
            total ^= x + 22
        if a[23 % len(a)] + x > 11:
            total += a[5] * 26 - x
        else:
            total ^= x + 23
        if a[24 % len(a)] + x > 18:
            total += a[0] * 27 - x
        else:
            total ^= x + 24
        if a[25 % len(a)] + x > 25:
            total += a[3] * 28 - x
        else:
            total ^= x + 25
        if a[26 % len(a)] + x > 32:
            total += a[6] * 29 - x
        else:
            total ^= x + 26
        if a[27 % len(a)] + x > 39:
            total += a[1] * 30 - x
        else:
            total ^= x + 27
        if a[28 % len(a)] + x > 46:
            total += a[4] * 31 - x
        else:
            total ^= x + 28
        if a[29 % len(a)] + x > 3:
            total += a[7] * 32 - x
        else:
            total ^= x + 29
        if a[30 % len(a)] + x > 10:
            total += a[2] * 33 - x
        else:
            total ^= x + 30
        if a[31 % len(a)] + x > 17:
            total += a[5] * 34 - x
        else:
            total ^= x + 31
        if a[32 % len(a)] + x > 24:
            total += a[0] * 35 - x
        else:
            total ^= x + 32
        if a[33 % len(a)] + x > 31:
            total += a[3] * 36 - x
        else:
            total ^= x + 33
        if a[34 % len(a)] + x > 38:
            total += a[6] * 37 - x
        else:
            total ^= x + 34
        if a[35 % len(a)] + x > 45:
            total += a[1] * 38 - x
        else:
            total ^= x + 35
        if a[36 % len(a)] + x > 2:
            total += a[4] * 39 - x
        else:
            total ^= x + 36
        if a[37 % len(a)] + x > 9:
            total += a[7] * 40 - x
        else:
            total ^= x + 37
        if a[38 % len(a)] + x > 16:
            total += a[2] * 41 - x
        else:
            total ^= x + 38
        if a[39 % len(a)] + x > 23:
            total += a[5] * 42 - x
        else:
            total ^= x + 39
        if a[40 % len(a)] + x > 30:
            total += a[0] * 43 - x
        else:
            total ^= x + 40
        if a[41 % len(a)] + x > 37:
            total += a[3] * 44 - x
        else:
            total ^= x + 41
        if a[42 % len(a)] + x > 44:
            total += a[6] * 45 - x
        else:
            total ^= x + 42
        try:
            total += 100 // (x - 42)
        except ZeroDivisionError as e:
            text += str(e)[:4] + str(total % 97)
        if a[43 % len(a)] + x > 1:
            total += a[1] * 46 - x
        else:
            total ^= x + 43
        if a[44 % len(a)] + x > 8:
            total += a[4] * 47 - x
        else:
            total ^= x + 44
        if a[45 % len(a)] + x > 15:
            total += a[7] * 48 - x
        else:
            total ^= x + 45
        if a[46 % len(a)] + x > 22:
            total += a[2] * 49 - x
        else:
            total ^= x + 46
        if a[47 % len(a)] + x > 29:
            total += a[5] * 50 - x
        else:
            total ^= x + 47
        if a[48 % len(a)] + x > 36:
            total += a[0] * 51 - x
        else:
            total ^= x + 48
        if a[49 % len(a)] + x > 43:
            total += a[3] * 52 - x
        else:
            total ^= x + 49
        if a[50 % len(a)] + x > 0:
            total += a[6] * 53 - x
        else:
            total ^= x + 50
        if a[51 % len(a)] + x > 7:
            total += a[1] * 54 - x
        else:
            total ^= x + 51
        if a[52 % len(a)] + x > 14:
            total += a[4] * 55 - x
        else:
            total ^= x + 52
        if a[53 % len(a)] + x > 21:
            total += a[7] * 56 - x
        else:
            total ^= x + 53
        if a[54 % len(a)] + x > 28:
            total += a[2] * 57 - x
        else:
            total ^= x + 54
        if a[55 % len(a)] + x > 35:
            total += a[5] * 58 - x
        else:
            total ^= x + 55
        if a[56 % len(a)] + x > 42:
            total += a[0] * 59 - x
        else:
            total ^= x + 56
        if a[57 % len(a)] + x > 49:
            total += a[3] * 60 - x
        else:
            total ^= x + 57
        if a[58 % len(a)] + x > 6:
            total += a[6] * 61 - x
        else:
            total ^= x + 58
        if a[59 % len(a)] + x > 13:
            total += a[1] * 62 - x
        else:
            total ^= x + 59
        if a[60 % len(a)] + x > 20:
            total += a[4] * 63 - x
        else:
            total ^= x + 60
        if i == 2:
            total *= 3**41
        if a[61 % len(a)] + x > 27:
            total += a[7] * 64 - x
        else:
            total ^= x + 61
        if a[62 % len(a)] + x > 34:
            total += a[2] * 65 - x
        else:
            total ^= x + 62
        if a[63 % len(a)] + x > 41:
            total += a[5] * 66 - x
        else:
            total ^= x + 63
        if a[64 % len(a)] + x > 48:
            total += a[0] * 67 - x
        else:
            total ^= x + 64
        if a[65 % len(a)] + x > 5:
            total += a[3] * 68 - x
        else:
            total ^= x + 65
        if a[66 % len(a)] + x > 12:
            total += a[6] * 69 - x
        else:
            total ^= x + 66
        if a[67 % len(a)] + x > 19:
            total += a[1] * 70 - x
        else:
            total ^= x + 67
        if a[68 % len(a)] + x > 26:
            total += a[4] * 71 - x
        else:
            total ^= x + 68
        if a[69 % len(a)] + x > 33:
            total += a[7] * 72 - x
        else:
            total ^= x + 69
        if a[70 % len(a)] + x > 40:
            total += a[2] * 73 - x
        else:
            total ^= x + 70
        if a[71 % len(a)] + x > 47:
            total += a[5] * 74 - x
        else:
            total ^= x + 71
        if a[72 % len(a)] + x > 4:
            total += a[0] * 75 - x
        else:
            total ^= x + 72
        if a[73 % len(a)] + x > 11:
            total += a[3] * 76 - x
        else:
            total ^= x + 73
        if a[74 % len(a)] + x > 18:
            total += a[6] * 77 - x
        else:
            total ^= x + 74
        if a[75 % len(a)] + x > 25:
            total += a[1] * 78 - x
        else:
            total ^= x + 75
        if a[76 % len(a)] + x > 32:
            total += a[4] * 79 - x
        else:
            total ^= x + 76
        if a[77 % len(a)] + x > 39:
            total += a[7] * 80 - x
        else:
            total ^= x + 77
        if a[78 % len(a)] + x > 46:
            total += a[2] * 81 - x
        else:
            total ^= x + 78
        if a[79 % len(a)] + x > 3:
            total += a[5] * 82 - x
        else:
            total ^= x + 79
        try:
            total += 100 // (x - 79)
        except ZeroDivisionError as e:
            text += str(e)[:4] + str(total % 97)
        if a[80 % len(a)] + x > 10:
            total += a[0] * 83 - x
        else:
            total ^= x + 80
        if a[81 % len(a)] + x > 17:
            total += a[3] * 84 - x
        else:
            total ^= x + 81
        if a[82 % len(a)] + x > 24:
            total += a[6] * 85 - x
        else:
            total ^= x + 82
        if a[83 % len(a)] + x > 31:
            total += a[1] * 86 - x
        else:
            total ^= x + 83
        if a[84 % len(a)] + x > 38:
            total += a[4] * 87 - x
        else:
            total ^= x + 84
        if a[85 % len(a)] + x > 45:
            total += a[7] * 88 - x
        else:
            total ^= x + 85
        if a[86 % len(a)] + x > 2:
            total += a[2] * 89 - x
        else:
            total ^= x + 86
        if a[87 % len(a)] + x > 9:
            total += a[5] * 90 - x
        else:
            total ^= x + 87
        if a[88 % len(a)] + x > 16:
            total += a[0] * 91 - x
        else:
            total ^= x + 88
        if a[89 % len(a)] + x > 23:
            total += a[3] * 92 - x
        else:
            total ^= x + 89
        if a[90 % len(a)] + x > 30:
            total += a[6] * 93 - x
        else:
            total ^= x + 90
        if a[91 % len(a)] + x > 37:
            total += a[1] * 94 - x
        else:
            total ^= x + 91
        if a[92 % len(a)] + x > 44:
            total += a[4] * 95 - x
        else:
            total ^= x + 92
        if a[93 % len(a)] + x > 1:
            total += a[7] * 96 - x
        else:
            total ^= x + 93
        if a[94 % len(a)] + x > 8:
            total += a[2] * 97 - x
        else:
            total ^= x + 94
        if a[95 % len(a)] + x > 15:
            total += a[5] * 98 - x
        else:
            total ^= x + 95
        if a[96 % len(a)] + x > 22:
            total += a[0] * 99 - x
        else:
            total ^= x + 96
        if a[97 % len(a)] + x > 29:
            total += a[3] * 100 - x
        else:
            total ^= x + 97
        if a[98 % len(a)] + x > 36:
            total += a[6] * 101 - x
        else:
            total ^= x + 98
        if a[99 % len(a)] + x > 43:
            total += a[1] * 102 - x
        else:
            total ^= x + 99
        if a[100 % len(a)] + x > 0:
            total += a[4] * 103 - x
        else:
            total ^= x + 100
        if a[101 % len(a)] + x > 7:
            total += a[7] * 104 - x
        else:
            total ^= x + 101
        if a[102 % len(a)] + x > 14:
            total += a[2] * 105 - x
        else:
            total ^= x + 102
        if a[103 % len(a)] + x > 21:
            total += a[5] * 106 - x
        else:
            total ^= x + 103
        if a[104 % len(a)] + x > 28:
            total += a[0] * 107 - x
        else:
            total ^= x + 104
        if a[105 % len(a)] + x > 35:
            total += a[3] * 108 - x
        else:
            total ^= x + 105
        if a[106 % len(a)] + x > 42:
            total += a[6] * 109 - x
        else:
            total ^= x + 106
        if a[107 % len(a)] + x > 49:
            total += a[1] * 110 - x
        else:
            total ^= x + 107
        if a[108 % len(a)] + x > 6:
            total += a[4] * 111 - x
        else:
            total ^= x + 108
        if a[109 % len(a)] + x > 13:
            total += a[7] * 112 - x
        else:
            total ^= x + 109
        text += str(total % 1000) + ","
    return total, text


def generator(values):
    count = 0
    for v in values:
        count += v * 1 if v % 2 else 0
        if count % 11 == 0:
            yield count, 0
        count += v * 2 if v % 3 else 1
        if count % 12 == 0:
            yield count, 1
        count += v * 3 if v % 4 else 2
        if count % 13 == 0:
            yield count, 2
        count += v * 4 if v % 5 else 3
        if count % 14 == 0:
            yield count, 3
        count += v * 5 if v % 6 else 4
        if count % 15 == 0:
            yield count, 4
        count += v * 6 if v % 7 else 5
        if count % 16 == 0:
            yield count, 5
        count += v * 7 if v % 8 else 6
        if count % 17 == 0:
            yield count, 6
        count += v * 8 if v % 9 else 7
        if count % 18 == 0:
            yield count, 7
        count += v * 9 if v % 10 else 8
        if count % 19 == 0:
            yield count, 8
        count += v * 10 if v % 11 else 9
        if count % 20 == 0:
            yield count, 9
        count += v * 11 if v % 12 else 10
        if count % 21 == 0:
            yield count, 10
        count += v * 12 if v % 13 else 11
        if count % 22 == 0:
            yield count, 11
        count += v * 13 if v % 14 else 12
        if count % 23 == 0:
            yield count, 12
        count += v * 14 if v % 15 else 13
        if count % 24 == 0:
            yield count, 13
        count += v * 15 if v % 16 else 14
        if count % 25 == 0:
            yield count, 14
        count += v * 16 if v % 17 else 15
        if count % 26 == 0:
            yield count, 15
        count += v * 17 if v % 18 else 16
        if count % 27 == 0:
            yield count, 16
        count += v * 18 if v % 19 else 17
        if count % 28 == 0:
            yield count, 17
        count += v * 19 if v % 20 else 18
        if count % 29 == 0:
            yield count, 18
        count += v * 20 if v % 21 else 19
        if count % 30 == 0:
            yield count, 19
        count += v * 21 if v % 22 else 20
        if count % 31 == 0:
            yield count, 20
        count += v * 22 if v % 23 else 21
        if count % 32 == 0:
            yield count, 21
        count += v * 23 if v % 24 else 22
        if count % 33 == 0:
            yield count, 22
        count += v * 24 if v % 25 else 23
        if count % 34 == 0:
            yield count, 23
        count += v * 25 if v % 26 else 24
        if count % 35 == 0:
            yield count, 24
        count += v * 26 if v % 27 else 25
        if count % 36 == 0:
            yield count, 25
        count += v * 27 if v % 28 else 26
        if count % 37 == 0:
            yield count, 26
        count += v * 28 if v % 29 else 27
        if count % 38 == 0:
            yield count, 27
        count += v * 29 if v % 30 else 28
        if count % 39 == 0:
            yield count, 28
        count += v * 30 if v % 31 else 29
        if count % 40 == 0:
            yield count, 29
        count += v * 31 if v % 32 else 30
        if count % 41 == 0:
            yield count, 30
        count += v * 32 if v % 33 else 31
        if count % 42 == 0:
            yield count, 31
        count += v * 33 if v % 34 else 32
        if count % 43 == 0:
            yield count, 32
        count += v * 34 if v % 35 else 33
        if count % 44 == 0:
            yield count, 33
        count += v * 35 if v % 36 else 34
        if count % 45 == 0:
            yield count, 34
        count += v * 36 if v % 37 else 35
        if count % 46 == 0:
            yield count, 35
        count += v * 37 if v % 38 else 36
        if count % 47 == 0:
            yield count, 36
        count += v * 38 if v % 39 else 37
        if count % 48 == 0:
            yield count, 37
        count += v * 39 if v % 40 else 38
        if count % 49 == 0:
            yield count, 38
        count += v * 40 if v % 41 else 39
        if count % 50 == 0:
            yield count, 39
        count += v * 41 if v % 42 else 40
        if count % 51 == 0:
            yield count, 40
        count += v * 42 if v % 43 else 41
        if count % 52 == 0:
            yield count, 41
        count += v * 43 if v % 44 else 42
        if count % 53 == 0:
            yield count, 42
        count += v * 44 if v % 45 else 43
        if count % 54 == 0:
            yield count, 43
        count += v * 45 if v % 46 else 44
        if count % 55 == 0:
            yield count, 44
        count += v * 46 if v % 47 else 45
        if count % 56 == 0:
            yield count, 45
        count += v * 47 if v % 48 else 46
        if count % 57 == 0:
            yield count, 46
        count += v * 48 if v % 49 else 47
        if count % 58 == 0:
            yield count, 47
        count += v * 49 if v % 50 else 48
        if count % 59 == 0:
            yield count, 48
        count += v * 50 if v % 51 else 49
        if count % 60 == 0:
            yield count, 49
        count += v * 51 if v % 52 else 50
        if count % 61 == 0:
            yield count, 50
        count += v * 52 if v % 53 else 51
        if count % 62 == 0:
            yield count, 51
        count += v * 53 if v % 54 else 52
        if count % 63 == 0:
            yield count, 52
        count += v * 54 if v % 55 else 53
        if count % 64 == 0:
            yield count, 53
        count += v * 55 if v % 56 else 54
        if count % 65 == 0:
            yield count, 54
        count += v * 56 if v % 57 else 55
        if count % 66 == 0:
            yield count, 55
        count += v * 57 if v % 58 else 56
        if count % 67 == 0:
            yield count, 56
        count += v * 58 if v % 59 else 57
        if count % 68 == 0:
            yield count, 57
        count += v * 59 if v % 60 else 58
        if count % 69 == 0:
            yield count, 58
        count += v * 60 if v % 61 else 59
        if count % 70 == 0:
            yield count, 59
        count += v * 61 if v % 62 else 60
        if count % 71 == 0:
            yield count, 60
        count += v * 62 if v % 63 else 61
        if count % 72 == 0:
            yield count, 61
        count += v * 63 if v % 64 else 62
        if count % 73 == 0:
            yield count, 62
        count += v * 64 if v % 65 else 63
        if count % 74 == 0:
            yield count, 63
        count += v * 65 if v % 66 else 64
        if count % 75 == 0:
            yield count, 64
        count += v * 66 if v % 67 else 65
        if count % 76 == 0:
            yield count, 65
        count += v * 67 if v % 68 else 66
        if count % 77 == 0:
            yield count, 66
        count += v * 68 if v % 69 else 67
        if count % 78 == 0:
            yield count, 67
        count += v * 69 if v % 70 else 68
        if count % 79 == 0:
            yield count, 68
        count += v * 70 if v % 71 else 69
        if count % 80 == 0:
            yield count, 69
        count += v * 71 if v % 72 else 70
        if count % 81 == 0:
            yield count, 70
        count += v * 72 if v % 73 else 71
        if count % 82 == 0:
            yield count, 71
        count += v * 73 if v % 74 else 72
        if count % 83 == 0:
            yield count, 72
        count += v * 74 if v % 75 else 73
        if count % 84 == 0:
            yield count, 73
        count += v * 75 if v % 76 else 74
        if count % 85 == 0:
            yield count, 74
        count += v * 76 if v % 77 else 75
        if count % 86 == 0:
            yield count, 75
        count += v * 77 if v % 78 else 76
        if count % 87 == 0:
            yield count, 76
        count += v * 78 if v % 79 else 77
        if count % 88 == 0:
            yield count, 77
        count += v * 79 if v % 80 else 78
        if count % 89 == 0:
            yield count, 78
        count += v * 80 if v % 81 else 79
        if count % 90 == 0:
            yield count, 79
        count += v * 81 if v % 82 else 80
        if count % 91 == 0:
            yield count, 80
        count += v * 82 if v % 83 else 81
        if count % 92 == 0:
            yield count, 81
        count += v * 83 if v % 84 else 82
        if count % 93 == 0:
            yield count, 82
        count += v * 84 if v % 85 else 83
        if count % 94 == 0:
            yield count, 83
        count += v * 85 if v % 86 else 84
        if count % 95 == 0:
            yield count, 84
        count += v * 86 if v % 87 else 85
        if count % 96 == 0:
            yield count, 85
        count += v * 87 if v % 88 else 86
        if count % 97 == 0:
            yield count, 86
        count += v * 88 if v % 89 else 87
        if count % 98 == 0:
            yield count, 87
        count += v * 89 if v % 90 else 88
        if count % 99 == 0:
            yield count, 88
        count += v * 90 if v % 91 else 89
        if count % 100 == 0:
            yield count, 89


def outer(n):
    kept = []

    def keep(v):
        kept.append(v + n)
        return len(kept)

    a0 = keep(n + 0) * 1 - n
    a1 = keep(n + 1) * 2 - a0
    a2 = keep(n + 2) * 3 - a1
    a3 = keep(n + 3) * 4 - a2
    a4 = keep(n + 4) * 5 - a3
    a5 = keep(n + 5) * 1 - a4
    a6 = keep(n + 6) * 2 - a5
    a7 = keep(n + 7) * 3 - a6
    a8 = keep(n + 8) * 4 - a7
    a9 = keep(n + 9) * 5 - a8
    a10 = keep(n + 10) * 1 - a9
    a11 = keep(n + 11) * 2 - a10
    a12 = keep(n + 12) * 3 - a11
    a13 = keep(n + 13) * 4 - a12
    a14 = keep(n + 14) * 5 - a13
    a15 = keep(n + 15) * 1 - a14
    a16 = keep(n + 16) * 2 - a15
    a17 = keep(n + 17) * 3 - a16
    a18 = keep(n + 18) * 4 - a17
    a19 = keep(n + 19) * 5 - a18
    a20 = keep(n + 20) * 1 - a19
    a21 = keep(n + 21) * 2 - a20
    a22 = keep(n + 22) * 3 - a21
    a23 = keep(n + 23) * 4 - a22
    a24 = keep(n + 24) * 5 - a23
    a25 = keep(n + 25) * 1 - a24
    a26 = keep(n + 26) * 2 - a25
    a27 = keep(n + 27) * 3 - a26
    a28 = keep(n + 28) * 4 - a27
    a29 = keep(n + 29) * 5 - a28
    a30 = keep(n + 30) * 1 - a29
    a31 = keep(n + 31) * 2 - a30
    a32 = keep(n + 32) * 3 - a31
    a33 = keep(n + 33) * 4 - a32
    a34 = keep(n + 34) * 5 - a33
    a35 = keep(n + 35) * 1 - a34
    a36 = keep(n + 36) * 2 - a35
    a37 = keep(n + 37) * 3 - a36
    a38 = keep(n + 38) * 4 - a37
    a39 = keep(n + 39) * 5 - a38
    a40 = keep(n + 40) * 1 - a39
    a41 = keep(n + 41) * 2 - a40
    a42 = keep(n + 42) * 3 - a41
    a43 = keep(n + 43) * 4 - a42
    a44 = keep(n + 44) * 5 - a43
    a45 = keep(n + 45) * 1 - a44
    a46 = keep(n + 46) * 2 - a45
    a47 = keep(n + 47) * 3 - a46
    a48 = keep(n + 48) * 4 - a47
    a49 = keep(n + 49) * 5 - a48
    a50 = keep(n + 50) * 1 - a49
    a51 = keep(n + 51) * 2 - a50
    a52 = keep(n + 52) * 3 - a51
    a53 = keep(n + 53) * 4 - a52
    a54 = keep(n + 54) * 5 - a53
    a55 = keep(n + 55) * 1 - a54
    a56 = keep(n + 56) * 2 - a55
    a57 = keep(n + 57) * 3 - a56
    a58 = keep(n + 58) * 4 - a57
    a59 = keep(n + 59) * 5 - a58
    a60 = keep(n + 60) * 1 - a59
    a61 = keep(n + 61) * 2 - a60
    a62 = keep(n + 62) * 3 - a61
    a63 = keep(n + 63) * 4 - a62
    a64 = keep(n + 64) * 5 - a63
    a65 = keep(n + 65) * 1 - a64
    a66 = keep(n + 66) * 2 - a65
    a67 = keep(n + 67) * 3 - a66
    a68 = keep(n + 68) * 4 - a67
    a69 = keep(n + 69) * 5 - a68
    a70 = keep(n + 70) * 1 - a69
    a71 = keep(n + 71) * 2 - a70
    a72 = keep(n + 72) * 3 - a71
    a73 = keep(n + 73) * 4 - a72
    a74 = keep(n + 74) * 5 - a73
    a75 = keep(n + 75) * 1 - a74
    a76 = keep(n + 76) * 2 - a75
    a77 = keep(n + 77) * 3 - a76
    a78 = keep(n + 78) * 4 - a77
    a79 = keep(n + 79) * 5 - a78
    a80 = keep(n + 80) * 1 - a79
    a81 = keep(n + 81) * 2 - a80
    a82 = keep(n + 82) * 3 - a81
    a83 = keep(n + 83) * 4 - a82
    a84 = keep(n + 84) * 5 - a83
    a85 = keep(n + 85) * 1 - a84
    a86 = keep(n + 86) * 2 - a85
    a87 = keep(n + 87) * 3 - a86
    a88 = keep(n + 88) * 4 - a87
    a89 = keep(n + 89) * 5 - a88
    a90 = keep(n + 90) * 1 - a89
    a91 = keep(n + 91) * 2 - a90
    a92 = keep(n + 92) * 3 - a91
    a93 = keep(n + 93) * 4 - a92
    a94 = keep(n + 94) * 5 - a93
    a95 = keep(n + 95) * 1 - a94
    a96 = keep(n + 96) * 2 - a95
    a97 = keep(n + 97) * 3 - a96
    a98 = keep(n + 98) * 4 - a97
    a99 = keep(n + 99) * 5 - a98
    a100 = keep(n + 100) * 1 - a99
    a101 = keep(n + 101) * 2 - a100
    a102 = keep(n + 102) * 3 - a101
    a103 = keep(n + 103) * 4 - a102
    a104 = keep(n + 104) * 5 - a103
    a105 = keep(n + 105) * 1 - a104
    a106 = keep(n + 106) * 2 - a105
    a107 = keep(n + 107) * 3 - a106
    a108 = keep(n + 108) * 4 - a107
    a109 = keep(n + 109) * 5 - a108
    a110 = keep(n + 110) * 1 - a109
    a111 = keep(n + 111) * 2 - a110
    a112 = keep(n + 112) * 3 - a111
    a113 = keep(n + 113) * 4 - a112
    a114 = keep(n + 114) * 5 - a113
    a115 = keep(n + 115) * 1 - a114
    a116 = keep(n + 116) * 2 - a115
    a117 = keep(n + 117) * 3 - a116
    a118 = keep(n + 118) * 4 - a117
    a119 = keep(n + 119) * 5 - a118
    a120 = keep(n + 120) * 1 - a119
    a121 = keep(n + 121) * 2 - a120
    a122 = keep(n + 122) * 3 - a121
    a123 = keep(n + 123) * 4 - a122
    a124 = keep(n + 124) * 5 - a123
    a125 = keep(n + 125) * 1 - a124
    a126 = keep(n + 126) * 2 - a125
    a127 = keep(n + 127) * 3 - a126
    a128 = keep(n + 128) * 4 - a127
    a129 = keep(n + 129) * 5 - a128
    a130 = keep(n + 130) * 1 - a129
    a131 = keep(n + 131) * 2 - a130
    a132 = keep(n + 132) * 3 - a131
    a133 = keep(n + 133) * 4 - a132
    a134 = keep(n + 134) * 5 - a133
    a135 = keep(n + 135) * 1 - a134
    a136 = keep(n + 136) * 2 - a135
    a137 = keep(n + 137) * 3 - a136
    a138 = keep(n + 138) * 4 - a137
    a139 = keep(n + 139) * 5 - a138
    a140 = keep(n + 140) * 1 - a139
    a141 = keep(n + 141) * 2 - a140
    a142 = keep(n + 142) * 3 - a141
    a143 = keep(n + 143) * 4 - a142
    a144 = keep(n + 144) * 5 - a143
    a145 = keep(n + 145) * 1 - a144
    a146 = keep(n + 146) * 2 - a145
    a147 = keep(n + 147) * 3 - a146
    a148 = keep(n + 148) * 4 - a147
    a149 = keep(n + 149) * 5 - a148
    a150 = keep(n + 150) * 1 - a149
    a151 = keep(n + 151) * 2 - a150
    a152 = keep(n + 152) * 3 - a151
    a153 = keep(n + 153) * 4 - a152
    a154 = keep(n + 154) * 5 - a153
    a155 = keep(n + 155) * 1 - a154
    a156 = keep(n + 156) * 2 - a155
    a157 = keep(n + 157) * 3 - a156
    a158 = keep(n + 158) * 4 - a157
    a159 = keep(n + 159) * 5 - a158
    a160 = keep(n + 160) * 1 - a159
    a161 = keep(n + 161) * 2 - a160
    a162 = keep(n + 162) * 3 - a161
    a163 = keep(n + 163) * 4 - a162
    a164 = keep(n + 164) * 5 - a163
    a165 = keep(n + 165) * 1 - a164
    a166 = keep(n + 166) * 2 - a165
    a167 = keep(n + 167) * 3 - a166
    a168 = keep(n + 168) * 4 - a167
    a169 = keep(n + 169) * 5 - a168
    a170 = keep(n + 170) * 1 - a169
    a171 = keep(n + 171) * 2 - a170
    a172 = keep(n + 172) * 3 - a171
    a173 = keep(n + 173) * 4 - a172
    a174 = keep(n + 174) * 5 - a173
    a175 = keep(n + 175) * 1 - a174
    a176 = keep(n + 176) * 2 - a175
    a177 = keep(n + 177) * 3 - a176
    a178 = keep(n + 178) * 4 - a177
    a179 = keep(n + 179) * 5 - a178
    a180 = keep(n + 180) * 1 - a179
    a181 = keep(n + 181) * 2 - a180
    a182 = keep(n + 182) * 3 - a181
    a183 = keep(n + 183) * 4 - a182
    a184 = keep(n + 184) * 5 - a183
    a185 = keep(n + 185) * 1 - a184
    a186 = keep(n + 186) * 2 - a185
    a187 = keep(n + 187) * 3 - a186
    a188 = keep(n + 188) * 4 - a187
    a189 = keep(n + 189) * 5 - a188
    a190 = keep(n + 190) * 1 - a189
    a191 = keep(n + 191) * 2 - a190
    a192 = keep(n + 192) * 3 - a191
    a193 = keep(n + 193) * 4 - a192
    a194 = keep(n + 194) * 5 - a193
    a195 = keep(n + 195) * 1 - a194
    a196 = keep(n + 196) * 2 - a195
    a197 = keep(n + 197) * 3 - a196
    a198 = keep(n + 198) * 4 - a197
    a199 = keep(n + 199) * 5 - a198
    a200 = keep(n + 200) * 1 - a199
    a201 = keep(n + 201) * 2 - a200
    a202 = keep(n + 202) * 3 - a201
    a203 = keep(n + 203) * 4 - a202
    a204 = keep(n + 204) * 5 - a203
    a205 = keep(n + 205) * 1 - a204
    a206 = keep(n + 206) * 2 - a205
    a207 = keep(n + 207) * 3 - a206
    a208 = keep(n + 208) * 4 - a207
    a209 = keep(n + 209) * 5 - a208
    a210 = keep(n + 210) * 1 - a209
    a211 = keep(n + 211) * 2 - a210
    a212 = keep(n + 212) * 3 - a211
    a213 = keep(n + 213) * 4 - a212
    a214 = keep(n + 214) * 5 - a213
    a215 = keep(n + 215) * 1 - a214
    a216 = keep(n + 216) * 2 - a215
    a217 = keep(n + 217) * 3 - a216
    a218 = keep(n + 218) * 4 - a217
    a219 = keep(n + 219) * 5 - a218
    a220 = keep(n + 220) * 1 - a219
    a221 = keep(n + 221) * 2 - a220
    a222 = keep(n + 222) * 3 - a221
    a223 = keep(n + 223) * 4 - a222
    a224 = keep(n + 224) * 5 - a223
    a225 = keep(n + 225) * 1 - a224
    a226 = keep(n + 226) * 2 - a225
    a227 = keep(n + 227) * 3 - a226
    a228 = keep(n + 228) * 4 - a227
    a229 = keep(n + 229) * 5 - a228
    return sum(kept), a0, a90, a229


for x in (1, 5, 42, 79):
    for limit in (1, 3, 6):
        print(steps([3, 1, 4, 1, 5, 9, 2, 6], x, limit))
print(steps([2**62, 1, 4, 1, 5, 9, 2, 6], 3, 2))
print(steps([1.5, 2, 3, 4, 5, 6, 7, 8], 2, 1) if False else "no floats")
print(list(generator(range(1, 40)))[:50])
print(outer(3), outer(2**63))
try:
    steps([1, 2, None, 4, 5, 6, 7, 8], 1, 1)
except TypeError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
try:
    outer("s")
except TypeError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
