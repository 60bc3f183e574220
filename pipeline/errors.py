"""All messages that a user can meet, each with a code, what went wrong, and what to do about it."""

from __future__ import annotations

from typing import Any

#: code → message. Each names the file (`{path}`) where there is one and says what to do.
MESSAGES: dict[str, str] = {
    "E001": "{path}: no such file or folder. Check the spelling; a pattern such as 'news/*.txt' goes in quotes.",
    # Sources
    "E002": "{path}: the pattern matches no article. Try it with ls; `**` goes through folders.",
    "E003": "{path}: holds no article{skipped}. Known kinds of file: {known}.",
    "E004": "{path}: no permission to read it. Change its mode (chmod +r), or leave it out.",
    "E005": "{path}: cannot be read ({reason}). Check the disk or the connection, and read it again.",
    "E006": "{path}: is empty. Fill it or leave it out.",
    "E007": "{path}: longer than {limit:,} characters, the most for one article. Split it into its articles "
    "(in Python, `sources.read` takes another limit).",
    "E008": "{path}: holds {what}, not text. Export its text and give that instead.",
    "E009": "{path}: in no encoding known here (UTF-8, UTF-16, Windows-1258, TCVN3, VNI). Save it as UTF-8.",
    "E010": "{path}: of no known kind. Name its kind with --format; known kinds: {known}.",
    "E011": "{path}: no article text found in the page. Save the page with its text (not a frame or a "
    "script), or give the text.",
    "E012": "{path}: not valid JSON ({reason}). It may have been cut off while it was written; write it again.",
    "E013": "{path}: not a JSON object but {what}. Give an object with the fields of one article.",
    "E014": "{path}: no field {field!r} (there is: {fields}). Name the field that holds the text with --text-field.",
    "E015": "{path}: the field {field!r} holds {what}, not text. Fill it or leave the row out.",
    "E016": "{path}: damaged {what} ({reason}). Get the file again; rows before the damage were read.",
    "E017": "{path}: cannot be opened: {reason}. Install what is missing or check the address.",
    "E018": "{path}: a quotation mark opened here is never closed; the rest of the file was taken for one "
    "row. Close it.",
    "E019": "{path}: more than {limit:,} bytes, too large to be read as a whole. Write it as .jsonl, one "
    "article a line.",
    "E020": "{path}: {found} fields under a header of {expected}. Put the text in quotation marks.",
    "E021": "{format}: no such format. Known formats: {known}.",
    # Segmentation and layout
    "E101": "Half of a surrogate pair ({char}) at character {offset}: not text. Decode the article anew, as "
    "UTF-8 or UTF-16.",
    # Tagger: checkpoints
    "E310": "{path}: no such checkpoint folder in {places}. Name one that holds config.json, a tokenizer and weights.",
    "E311": "{path}: no PhoBERT-architecture token classifier ({reason}). Save one with transformers' save_pretrained.",
    "E312": "{path}: id2label must hold BIO labels such as O, B-PERSON, I-PERSON, numbered from 0; {reason}. "
    "Train the checkpoint with them.",
    "E313": "{path}: label {kind!r} stands for {label!r}, which is none of {allowed}. Name it in the engine's labels: "
    '{{"{kind}": "PERSON"}}, or "" to leave it out.',
    "E314": "{path}: its tokenizer cannot be read ({reason}). Put PhoBERT's vocab.txt and bpe.codes there, or the "
    "tokenizer.json of a fast tokenizer.",
    "E315": "{path}: the tokenizer has {tokens} tokens, the network embeddings for {rows}. Put the tokenizer there "
    "that it was trained with.",
    "E316": "{path}: no weights that can be used ({reason}). Copy the checkpoint whole, or write its ONNX files with "
    "pipeline.tagger.export.",
    "E317": "{path}: torch cannot run it ({reason}). pip install 'trichyeu[train]', or write its ONNX files with "
    "pipeline.tagger.export where torch is installed, and copy them.",
    "E318": "{path}: not the ONNX file of a token classifier ({reason}). Write it anew with pipeline.tagger.export.",
    "E319": "checkpoint engine: {name} = {value!r} is not possible. Allowed: {allowed}.",
    "E320": "{path}: its scores differ from torch's by up to {difference:.2g}. The file was not kept; this torch or "
    "onnxruntime cannot export this network.",
    "E321": "{path}: its `combination` is not what this version weighs by ({reason}). Fit it anew with trichyeu train "
    "weigh.",
    # Command line and run
    "E401": "{path}: not a usable configuration: {reason}. Compare it with configs/default.cfg.",
    "E402": "{path}: already holds records. Use --resume to go on with it, --overwrite to start anew, or another name.",
    "E403": "{path}: cannot be written ({reason}). Choose another file with -o or --errors.",
    "E404": "Standard output cannot be resumed. Name a file with -o.",
    "E405": "{path}: records are written as JSON lines, not as {suffix}. Name a .jsonl file; compress or "
    "convert it afterwards.",
    "E406": "{path}: another run is writing to it. Wait for it to end, or choose another file with -o.",
    "E407": "{path}: could not be written ({reason}). The lines in it are whole; make room and go on with --resume.",
    "E408": "{path}: cannot be read ({reason}). Check the name.",
    "E409": "{path}: line {line} is not a record: {reason}. Is it a file that trichyeu extract wrote?",
    "E410": "{path}: the {stage} stage failed: {reason}. The other articles went on; please report it with "
    "the article.",
    "E411": "--resume and --overwrite exclude each other. Give one of them.",
    "E412": "{path}: is not an errors file of ours, and would be lost. Choose another file with --errors.",
    "E413": "{path}: the process that worked on it died twice ({how}): out of memory, perhaps. "
    "Try it alone, with --workers 1.",
    "E414": "A worker process died while it loaded the pipeline ({how}): out of memory, perhaps. Use fewer --workers.",
    "E415": "{path}: its id {id!r} is that of another article with another text. Give each article an id of its own.",
    "E416": "{path}: is both a source and the output. Choose another file with -o.",
    "E417": "{tagger}: no such tagger. Use lexicon, or the folder of a checkpoint{known}.",
    "E418": "{path}: has no tagger stage to be swapped. Leave --tagger out, or add a component "
    "with factory trichyeu_tagger.",
    "E419": "{path}: is both the output and the errors file. Choose another file with --errors.",
    "E420": "{path}: has no record {what}. It has {count}.",
    "E421": "{path}: the article is not there, so only its mentions are shown. Give its file with --text.",
    "E422": "{path}: not the text that the record was made from (sha256 differs), so only its mentions are shown. "
    "Give the right file with --text.",
    # Evaluation
    "E501": "{path}:{line}: tags do not pair: {what}, after …{near!r}. Mend the file.",
    "E502": "{path}: no gold there. Name a folder that holds NAME.tag or NAME.json files.",
    "E503": "{path}: not usable as gold: {reason}. Mend the file.",
    "E504": "{path}: has an article {name}, as has {other}: a record could be of either. Score the folders one by one.",
    "E505": "{path}: is in the gold that is scored, so all of it would count as seen. Give other folders with --train.",
    "E506": "{path}: {count} of its records ({names}) are of another text than the gold: their offsets do not fit. "
    "Extract again from the texts of the gold.",
    "E507": "{path}: the page cannot be written ({reason}). Choose another file with --html.",
    "E508": "{path}: is there already and is no HTML page, and would be lost. Choose another file with --html.",
    # Corpus: faults that `trichyeu data check` lists
    "E601": "{path}: {what} without {missing}. Write that, or take this away.",
    "E602": "{path}:{line}: {tag} is no tag. The labels are {labels}, in capitals.",
    "E603": "{path}:{line}: not the text of {tagged}: {text!r} here, {other!r} there. Take the tags out of it anew.",
    "E604": "{path}:{line}: {label} {text!r} begins or ends with what does not show. Leave white space outside.",
    "E605": "{path}:{line}: {label} {text!r} crosses a line break. Mark what stands on one line.",
    "E606": "{path}:{line}: {label} {text!r} {what}. Leave outer punctuation outside.",
    "E607": "{path}:{line}: {label} {text!r} begins or ends inside {around!r}. Mark whole syllables.",
    "E608": "{path}:{line}: not valid JSON ({reason}). Mend the file.",
    "E609": "{path}:{line}: {what}. A record's gold is {{published, title, authors, positions, documents, dates}}.",
    "E610": "{path}:{line}: {field} {text!r} is {what}. Write it as the article does, or mark it there.",
    "E611": "{path}: {what} {other}. Take one of them away.",
    # Corpus: tools
    "E620": "{path}: not the text of {other}, from line {line} on. Two annotations must be of one text.",
    "E621": "{path}: no article of the same name as one in {other}. Name two folders of the same articles.",
    "E622": "{path}: no article {name!r}{near}. `trichyeu data stats` counts what is there.",
    "E623": "{path}: not a plan: {reason}. It is a CSV with a header, one row an article, its name in `name`.",
    "E624": "{ratios!r}: not the shares of a split. Name each part once, as in train=8,dev=1,test=1.",
    "E630": "{format}: no such format. Known formats: {known}.",
    "E631": "{path}: of no kind that shows. Name its format with --from; known formats: {known}.",
    "E632": "{path}: is there already. Choose another name, or take it away first.",
    "E633": "{path}{where}: not {format} as we know it: {reason}. Mend it, or name its format with --from.",
    "E634": "{name}: {format} cannot hold it: {reason}. Choose another format, or mend the article.",
    "E636": "{name}: its text stands in none of the raw files. Name the file that it was taken from.",
    "E637": "{path}:{line}: no annotation without text: {reason}. A row is what `trichyeu data detach` writes.",
    "E638": "{path}: holds another text than the one that {name} was annotated in. Get the file of that time.",
    "E635": "{format} needs the package `datasets` ({reason}). pip install 'trichyeu[train]'.",
    # Pretraining
    "E701": "{path}: cannot be read as raw text ({reason}). Give UTF-8 text, or .jsonl with `text` or `title` and "
    "`summary`, plain or compressed.",
    "E702": "{path}: nothing to train on: {reason}. Give more text, or a smaller text.held_out, and another "
    "paths.work: what stands in this one is taken as it is.",
    "E703": "{path}: is of another run ({run}; now {now}). Choose another work folder, or take this one away.",
    "E704": "{encoder}: no encoder to go on from ({reason}). Name a folder, or a model on the hub where it is reached.",
    "E705": "{path}: holds no NAME.txt, so nothing would be left out. Name the folder that the articles are in.",
    # Training a tagger; E710 and E713 are pretraining's as well
    "E710": "{path}: not a usable training configuration: {reason}. Compare it with {like}.",
    "E711": "{encoder}: no encoder that a tagger can be trained from ({reason}). Name the folder of a model of "
    "PhoBERT's architecture, or one on the Hugging Face hub such as vinai/phobert-base-v2.",
    "E712": "{encoder}: has {types} token types, and evidence {evidence!r} needs {needed}. Set training.evidence=none.",
    "E713": "device {device!r}: torch finds none here. Set training.device=cpu, or auto.",
    "E714": "{path}: no silver that can be read ({reason}). A shard is a parquet file with the columns forms and tags, "
    "lists of strings of the same length.",
    "E715": "{path}: holds something already. Name another folder with -o, or write over a run with --overwrite.",
    "E716": "{path}: this tagger is not told what the rules say (evidence {evidence!r}), so there is nothing to weigh. "
    "Train one with training.evidence=hints.",
    # Suggestions and the benchmark
    "E730": "No article is left to choose from: {known} annotated already, {failed} not usable. Name other sources.",
    "E731": "{name}: no such contender. There are: {known}.",
    "E732": "{path}: has no lines {begin} and {end}, one after the other, for the table to go between. Add them.",
    "E733": "{path}: holds no article. Name a folder of NAME.tag or NAME.txt files.",
    "E734": "{path}: the CNN could not be trained ({reason}). Try trichyeu train cnn, and give its folder with --cnn.",
}


class TrichyeuError(Exception):
    """Any failure that is the input's or the configuration's, not the program's.

    `code` is the message's key in MESSAGES; `fields` are its values.
    """

    def __init__(self, code: str, **fields: object) -> None:
        self.code = code
        self.fields = fields
        super().__init__(MESSAGES[code].format(**fields))

    def __reduce__(self) -> tuple[Any, ...]:
        # Comes whole from a worker process to its parent.
        return _rebuilt, (type(self), self.code, self.fields)


def _rebuilt(kind: type[TrichyeuError], code: str, fields: dict[str, object]) -> TrichyeuError:
    return kind(code, **fields)


class ArticleError(TrichyeuError):
    """One article could not be read or processed. It goes to the errors file; the run goes on."""


class UsageError(TrichyeuError):
    """Wrong use or configuration: the run does not start (exit status 2)."""
