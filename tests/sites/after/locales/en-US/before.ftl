## content/before.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = Before your visit

meta--description = What to bring.

intro--bring-a-list = Bring a list of the medicines you take.
