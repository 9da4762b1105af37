## content/disclaimers.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = Important information

emergency--heading = In an emergency

emergency--in-an-emergency = In an emergency, call { $emergency }.
