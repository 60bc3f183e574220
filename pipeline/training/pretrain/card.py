"""The encoder's model card, written from the run itself: no figure in it is typed by hand."""

from __future__ import annotations

import json
from pathlib import Path

from pipeline.training.pretrain.config import PretrainConfig
from pipeline.training.pretrain.loop import LOG
from pipeline.training.settings import to_cfg


def write_card(config: PretrainConfig, folder: Path, command: str = "trichyeu train pretrain CONFIG") -> None:
    """Writes README.md beside the weights, from the configuration, the log and the sizes of the folder's files."""
    # Only the last line: a run that was cut while it wrote one left half a line above.
    last = json.loads((config.paths.work / LOG).read_text(encoding="utf-8").splitlines()[-1])
    sizes = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = (folder / "model.safetensors").stat().st_size / 2**20
    texts = ", ".join(
        f"{path.name} ({'all of it' if most is None else f'at most {most:,} articles'}, {times} times)"
        for path, most, times in config.text.sources
    )
    epochs = last["tokens"] / max(last["epoch_tokens"], 1)
    vectors = ", the embeddings from word2vec over the same subwords" if config.training.vectors else ""
    start = config.encoder.start or f"random weights{vectors}"
    title = f"{start}, pretrained further" if config.encoder.start else "A compact PhoBERT"
    second = (
        f", and the tags of the `{config.text.teacher}` tagger and the grammars at every word (weight "
        f"{config.training.label_weight:g})"
        if config.training.label_weight
        else ""
    )
    seen = f"{last['tokens'] / 1e6:.0f} million subwords of news"
    limits = [
        f"Beside what {start} had seen, it has seen {seen}."
        if config.encoder.start
        else f"It has seen {seen} and nothing else: PhoBERT saw 20 GB of text.",
        "The second objective teaches what the rules know, their errors included." if second else "",
        "Tests of a tagger on texts that the rules were written with flatter an encoder that learnt from them."
        if second
        else "",
        f"Lines beyond {config.encoder.length} subwords must be cut into windows.",
    ]
    head = (
        "\nThe weights hold the head for tags too, as `classifier`: `AutoModelForTokenClassification` loads it, and\n"
        "fine-tuning begins there. By itself it is a poor copy of the teacher, which sees whole articles.\n"
        if second
        else ""
    )
    bullets = "\n".join(f"- {limit}" for limit in limits if limit)
    card = f"""---
language: vi
license: apache-2.0
library_name: transformers
pipeline_tag: fill-mask
---

# {title}

An encoder of PhoBERT's design (RoBERTa, BPE over segmented words) for Vietnamese news about party and state affairs:
{sizes["num_hidden_layers"]} layers of {sizes["hidden_size"]}, {sizes["num_attention_heads"]} heads, \
{sizes["vocab_size"]:,} subwords, sequences of up to {config.encoder.length}; {weights:.1f} MiB in half precision.

| | |
|---|---|
| begun from | {start} |
| data | {texts} |
| objective | masked subwords ({config.training.masked:.0%}){second} |
| subwords seen | {last["tokens"]:,} ({epochs:.2f} epochs of {last["epoch_tokens"]:,}) |
| loss on held-out text | {last["held_out"]:.3f} masked (perplexity {2.718281828 ** last["held_out"]:.1f}), \
{last["held_out_labels"]:.4f} tags |
| hardware | {last["hardware"]} |
| hours | {last["hours"]:.2f} ({last["tokens_a_second"]:,} subwords a second) |
| command | `{command}` |
| licence | Apache-2.0 for the weights and the tokenizer; the texts are not part of them |

## What goes in

Words as `trichyeu` segments them, folded, syllables joined with `_` (`Chủ_tịch UBND`), through `vocab.txt` and \
`bpe.codes`. Token types say how a word is written and what rules make of it (`pipeline/tagger/evidence.py`); 0, the
default, says nothing. In pretraining only the shape was told.
{head}
## Limits

{bullets}

## Configuration

```ini
{to_cfg(config).strip()}
```
"""
    (folder / "README.md").write_text(card, encoding="utf-8")
