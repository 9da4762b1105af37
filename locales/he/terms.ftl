## Names that every article uses.

# The name of the clinic is not translated.
-clinic =
    Goodness Psychiatry
