"""The lexicon engine: tags from the tables under seeds/, with no model.

A line is read from left to right (`finding`). At each syllable the matchers say where a mention that begins there would
end:

events    with `event_parts`: ordinal, term, owner
roles     an office and what it is held at
bodies    a head, its name (`naming`, which stops at `borders`), its owner and place (`tails`); `judging` says whether
          they are a name; `headless` and `press` have the names that no head announces
places    by a kind word; `place_names` without one, `addresses` after house numbers
people    by family name, shape and what stands around; `credits` have the authors

`lists` has the items that lean on the find before, `rows` the names that are known by the row they stand in. At the
end `holders` drops the roles that nobody holds. All take a `Context`: the line (`syllables`) with the `tables`, what
earlier stages said of it (`hints`), and what the article tells of its own names (`memory`).
"""

from pipeline.tagger.lexicon.engine import LexiconEngine as LexiconEngine
