"""What runs an extractor over a stream of articles: one process, or several.

An engine takes articles and gives one outcome for each, in order: a record's line or a failure. It knows nothing of
sources, sinks and stages; the extractor knows nothing of engines. A record does not depend on the engine.
"""
