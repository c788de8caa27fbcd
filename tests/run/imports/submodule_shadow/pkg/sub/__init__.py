marker = "sub"
