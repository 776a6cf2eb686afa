"""One pass over a text: folding, tokens with a class character each, sentences, shared vocabulary."""

from tlx.text.fold import FOLD_VERSION, capitalised, capitals, fold, fold_in_case, fold_with_offsets, terms
from tlx.text.reading import Reading, read
from tlx.text.sentences import sentences
from tlx.text.tokens import Classes, Memo, Tokens, lex
from tlx.text.wrapping import unwrapped

__all__ = [
    "FOLD_VERSION",
    "Classes",
    "Memo",
    "Reading",
    "Tokens",
    "capitalised",
    "capitals",
    "fold",
    "fold_in_case",
    "fold_with_offsets",
    "lex",
    "read",
    "sentences",
    "terms",
    "unwrapped",
]
