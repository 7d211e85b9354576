# no declaration
x = "é"
