item = "attribute"
