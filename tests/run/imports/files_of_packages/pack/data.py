"""first é"""
X = 1
