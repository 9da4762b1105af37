## content/disclaimers.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = Disclaimers

emergency--heading = In an emergency

emergency--call-now = Call { $phone } now.
