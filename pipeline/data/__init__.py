"""The corpus and its tools: what `trichyeu data …` does.

`corpus` reads and writes folders of gold articles; `checking`, `statistics`, `agreement`, `splitting`, `formats`,
`augment` and `review` each take what it reads. Nothing here imports spaCy but the DocBin format, nor `datasets` but its
own format.
"""
