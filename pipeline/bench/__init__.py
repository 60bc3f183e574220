"""The same articles through several taggers, side by side: `make bench`, or `python -m pipeline.bench`.

Each contender (`entries.py`, `contenders.py`) works in a fresh process (`child.py`), several times, in turns with the
others (`measuring.py`), and has its row in a table (`table.py`).
"""
