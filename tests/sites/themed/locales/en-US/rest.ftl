## content/rest.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = Rest

meta--description = What to do after a session.

intro--rest-for-two = Rest for two hours.
