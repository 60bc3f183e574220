"""Fine-tuning a tagger: `trichyeu train tagger CONFIG`.

| module | does |
|---|---|
| `config` | reads and checks the configuration |
| `rows` | lines of words to the arrays that the network reads; batches of them |
| `network` | an encoder with a classifier on it; which weights learn, and how fast |
| `trainer` | transformers' Trainer with our loss, our batches and our scores |
| `predicting` | a network over examples, to spans |
| `scoring` | strict scores, what is confused with what, the worst errors |
| `calibration` | scores to probabilities |
| `reports` | the run's folder: metrics, report, confusion, errors, model card |
| `running` | all of it in order |
| `exporting` | ONNX files, and where their spans differ from torch's |
"""
