"""The version of the distribution, read by hatchling at build time and by the record's provenance."""

__version__ = "0.1.0"
