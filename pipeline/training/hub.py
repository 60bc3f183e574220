"""Where encoders are: in a folder, under models/, or on the Hugging Face hub."""

from __future__ import annotations

import re
from pathlib import Path

from pipeline import assets
from pipeline.tagger.networks import TORCH_FILE

#: PhoBERT's own weights are in torch's older format.
_BIN_FILE = "pytorch_model.bin"
TOKENIZER_FILES = ("vocab.txt", "bpe.codes", "tokenizer.json")


def encoder_folder(name: str) -> Path:
    """The encoder's folder: under the working directory, under models/, or fetched from the hub.

    Raises LookupError, which says why, where it is in none of them.
    """
    for folder in (Path(name).expanduser(), assets.models(name)):
        if folder.is_dir():
            return folder.resolve()
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", name):
        raise LookupError("no such folder, and no name of the form owner/model")
    try:
        from huggingface_hub import snapshot_download

        files = ["config.json", *TOKENIZER_FILES]
        folder = Path(snapshot_download(name, allow_patterns=[*files, TORCH_FILE]))
        if not (folder / TORCH_FILE).is_file():
            folder = Path(snapshot_download(name, allow_patterns=[*files, _BIN_FILE]))
        return folder
    except Exception as error:  # the hub's, the connection's and the cache's errors have no common class but this
        raise LookupError(f"no such folder, and the hub says: {' '.join(str(error).split())[:200]}") from error
