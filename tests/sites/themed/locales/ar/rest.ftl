## content/rest.md, en-US to ar

# source: Rest
meta--title = الراحة

# source: What to do after a session.
meta--description = ما يجب فعله بعد الجلسة.

# source: Rest for two hours.
intro--rest-for-two = استرح لمدة ساعتين.
