## content/before.md, en-US to es

# source: Before your visit
meta--title = Antes de su visita

# source: What to bring.
meta--description = Qué traer.

# source: Bring a list of the medicines you take.
intro--bring-a-list = Traiga una lista de los medicamentos que toma.
