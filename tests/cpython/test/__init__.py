"""Stands for the package `test` of CPython's library: its test files are copied beside this one."""
