"""The palettes: readable by the measure of WCAG, and the same meaning in both."""

import pytest

from tlx.tui.theme import INK, PAPER, Palette

READ = ("bright", "text", "quiet", "time", "people", "trouble")
OVERLOOKED = ("faint", "dimmed")
PALETTES = pytest.mark.parametrize("palette", [INK, PAPER], ids=["ink", "paper"])


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@PALETTES
@pytest.mark.parametrize("name", READ)
def test_what_is_read_stands_out_from_every_ground(palette: Palette, name: str) -> None:
    grounds = (palette.ground, palette.row, palette.dialog)
    assert min(contrast(getattr(palette, name), ground) for ground in grounds) >= 4.5


@PALETTES
@pytest.mark.parametrize("name", OVERLOOKED)
def test_what_may_be_overlooked_can_still_be_seen(palette: Palette, name: str) -> None:
    assert contrast(getattr(palette, name), palette.ground) >= 3


@PALETTES
def test_found_and_quoted_words_can_be_read_on_their_marker(palette: Palette) -> None:
    pairs = [(palette.hit_text, palette.hit), (palette.hit_now_text, palette.hit_now), (palette.bright, palette.quote)]
    assert min(contrast(*pair) for pair in (*pairs, (palette.time, palette.quote))) >= 4.5
