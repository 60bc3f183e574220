"""Pretraining: from raw text to an encoder of PhoBERT's design."""
