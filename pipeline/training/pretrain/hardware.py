"""What a run trains on."""

from __future__ import annotations

import platform
from functools import cache
from pathlib import Path


@cache
def hardware(device: str) -> str:
    """The machine, in words. `device` is torch's kind of device: `cpu` or `cuda`."""
    import torch

    if device == "cuda":
        return str(torch.cuda.get_device_name())
    return f"CPU, {torch.get_num_threads()} cores ({_model() or platform.processor() or platform.machine()})"


def _model() -> str | None:
    path = Path("/proc/cpuinfo")
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), None)


def multiplies_bf16() -> bool:
    """Whether the CPU has AMX. With AVX-512's bf16 alone float32 is faster: 7,300 subwords a second beside 4,600 on two
    cores, for 4 layers of 256."""
    import torch

    check = getattr(torch.cpu, "_is_amx_tile_supported", None)
    return bool(check and check())
