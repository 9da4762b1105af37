## content/before.md, en-US to ar

# source: Before your visit
# translate: meta--title =

# source: What to bring.
# translate: meta--description =

# source: Bring a list of the medicines you take.
# translate: intro--bring-a-list =
