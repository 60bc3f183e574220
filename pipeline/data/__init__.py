"""The corpus and its tools: what `trichyeu data …` does.

`corpus` reads and writes folders of gold articles; `checking`, `statistics`, `agreement`, `splitting`, `formats`,
`augment`, `standoff` and `review` each take what it reads; `raw` reads text that nobody annotated. Nothing here imports
spaCy but the DocBin format, nor `datasets` but its own format.
"""
