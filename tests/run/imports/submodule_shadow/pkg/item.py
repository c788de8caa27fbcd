value = "submodule"
