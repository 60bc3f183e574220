"""What is trained: a RoBERTa encoder with two heads, one for masked subwords and one for a teacher's labels."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import RobertaConfig, RobertaForMaskedLM

from pipeline.tagger import evidence
from pipeline.training.pretrain.packing import NO_LABEL

#: `<mask>` stands for the first share of the subwords that are to be guessed, any other one for the second; the rest
#: stand as they are (BERT's shares).
_MASKED, _SWAPPED = 0.8, 0.1
#: `<s>`, `<pad>`, `</s>`, `<unk>`: never to be guessed.
_SPECIALS = 4


class Pretrainer(nn.Module):
    """The encoder with the head for masked subwords (`model`) and the one for the teacher's labels (`labels`).

    Masking teaches from one subword in seven. A label is learnt at every word, and telling a body from a role is just
    what the encoder is for, so the second objective reaches a useful encoder with a small part of the compute.
    """

    def __init__(self, model: RobertaForMaskedLM, labels: int) -> None:
        super().__init__()
        self.model = model
        self.labels = nn.Linear(model.config.hidden_size, labels)

    def forward(self, ids: Tensor, types: Tensor, labels: Tensor, noise: Masking) -> tuple[Tensor, Tensor]:
        """Mean losses (masked subwords, labels) over a batch of blocks [rows, length]."""
        hidden = self.model.roberta(
            noise.ids, token_type_ids=types if self._has_types else None, attention_mask=_mask(ids, self._padding)
        )[0]
        guessed = hidden.gather(1, noise.at[..., None].expand(-1, -1, hidden.shape[-1]))
        scores = self.model.lm_head(guessed).float()
        wanted = torch.where(noise.counts, ids.gather(1, noise.at), NO_LABEL)
        masked = functional.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=NO_LABEL)
        told = self.labels(hidden).float()
        return masked, functional.cross_entropy(told.flatten(0, 1), labels.flatten(), ignore_index=NO_LABEL)

    @property
    def _has_types(self) -> bool:
        return self.model.config.type_vocab_size == evidence.TOKEN_TYPES

    @property
    def _padding(self) -> int:
        return int(self.model.config.pad_token_id or 0)


class Masking:
    """Which subwords of a batch are to be guessed (`at`, [rows, k]; `counts` says which of them count) and what the
    network sees instead (`ids`). Drawn from `generator` alone, so a run that goes on draws what an uncut one would."""

    def __init__(self, ids: Tensor, share: float, mask: int, generator: torch.Generator) -> None:
        length = ids.shape[1]
        chance = torch.rand(ids.shape, generator=generator)
        # The same number in each row keeps the arrays rectangular; what is no subword comes last and does not count.
        chance[ids < _SPECIALS] += 2
        self.at = chance.argsort(1)[:, : max(1, round(length * share))]
        self.counts = chance.gather(1, self.at) < 1
        fate = torch.rand(self.at.shape, generator=generator)
        others = torch.randint(_SPECIALS, mask, self.at.shape, generator=generator)
        stands = ids.gather(1, self.at)
        seen = torch.where(fate < _MASKED, mask, torch.where(fate < _MASKED + _SWAPPED, others, stands))
        self.ids = ids.scatter(1, self.at, torch.where(self.counts, seen, stands))

    def to(self, device: Any) -> Masking:
        self.at, self.counts, self.ids = (value.to(device) for value in (self.at, self.counts, self.ids))
        return self


def _mask(ids: Tensor, padding: int) -> Tensor | None:
    """None where nothing is padded: attention without a mask is faster."""
    mask = ids != padding
    return None if bool(mask.all()) else mask


def new_encoder(*, vocabulary: int, layers: int, width: int, heads: int, inner: int, length: int) -> RobertaForMaskedLM:
    """An encoder of PhoBERT's design with random weights. `length` is the longest sequence, in subwords."""
    return RobertaForMaskedLM(
        RobertaConfig(
            vocab_size=vocabulary,
            hidden_size=width,
            num_hidden_layers=layers,
            num_attention_heads=heads,
            intermediate_size=inner,
            # RoBERTa counts positions from the padding's id + 1.
            max_position_embeddings=length + 2,
            type_vocab_size=evidence.TOKEN_TYPES,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
            bos_token_id=0,
            pad_token_id=1,
            eos_token_id=2,
            layer_norm_eps=1e-5,
            tokenizer_class="PhobertTokenizer",  # type: ignore[call-arg]
        )
    )


def spread_types(model: RobertaForMaskedLM) -> None:
    """Gives a word of which rules say something what the same shape has learnt, since no hint was ever shown."""
    if model.config.type_vocab_size == evidence.TOKEN_TYPES:
        rows = model.roberta.embeddings.token_type_embeddings.weight
        with torch.no_grad():
            rows.copy_(rows[[evidence.without_hints(at) for at in range(evidence.TOKEN_TYPES)]])
