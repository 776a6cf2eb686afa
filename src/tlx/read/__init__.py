"""A folder → documents: one file a format, and a clear line about whatever could not be read."""

from tlx.read.bundled import bundled
from tlx.read.formats import FORMATS
from tlx.read.language import is_english
from tlx.read.load import LARGEST, load
from tlx.read.manifest import Manifest, Stamp
from tlx.read.survey import File, Survey, prefixes, survey

__all__ = [
    "FORMATS",
    "LARGEST",
    "File",
    "Manifest",
    "Stamp",
    "Survey",
    "bundled",
    "is_english",
    "load",
    "prefixes",
    "survey",
]
