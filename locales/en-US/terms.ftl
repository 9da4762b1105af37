## Names that every article uses.

# The clinic. Its name is not translated.
-clinic = Goodness Psychiatry
