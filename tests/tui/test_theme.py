"""The themes: readable by the measure of WCAG, the same meaning in each, and chosen by what the terminal can do."""

from typing import get_args

import pytest

from tlx.cli import settings
from tlx.tui.theme import CONTRAST, INK, LOOKS, PAPER, THEMES, Ground, Palette, Tone, chosen, recoloured, style

READ = ("bright", "text", "quiet", "time", "people", "trouble")
OVERLOOKED = ("faint", "dimmed")
PALETTES = pytest.mark.parametrize("palette", [INK, PAPER, CONTRAST], ids=["ink", "paper", "contrast"])
TONES: tuple[Tone, ...] = get_args(Tone)
GROUNDS: tuple[Ground, ...] = get_args(Ground)


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


@pytest.mark.parametrize("name", READ)
def test_high_contrast_is_high(name: str) -> None:
    grounds = (CONTRAST.ground, CONTRAST.row, CONTRAST.dialog)
    assert min(contrast(getattr(CONTRAST, name), ground) for ground in grounds) >= 7


def test_high_contrast_is_high_for_what_may_be_overlooked_too() -> None:
    assert min(contrast(colour, CONTRAST.ground) for colour in (CONTRAST.faint, CONTRAST.dimmed, CONTRAST.rule)) >= 4.5


@pytest.mark.parametrize("look", ["ansi", "mono"])
def test_the_terminals_own_colours_are_never_mixed_with_others(look: str) -> None:
    styles = [style(LOOKS[look], tone, ground, faded=faded) for tone in TONES for ground in GROUNDS for faded in (0, 1)]
    colours = {colour.type.name for each in styles for colour in (each.color, each.bgcolor) if colour}
    assert colours <= ({"STANDARD", "DEFAULT"} if look == "ansi" else set())


@pytest.mark.parametrize("look", LOOKS)
def test_what_is_found_and_the_row_one_is_at_stand_out_in_every_theme(look: str) -> None:
    shown = {style(LOOKS[look], tone, ground) for tone in ("text", "hit") for ground in ("ground", "row")}
    assert len(shown) == 4


@pytest.mark.parametrize(
    ("name", "environment", "look"),
    [
        ("", {"TERM": "xterm-256color"}, "ink"),
        ("", {"TERM": "xterm", "COLORTERM": "truecolor"}, "ink"),
        ("", {"TERM": "xterm-kitty"}, "ink"),
        ("", {"TERM": "linux"}, "ansi"),
        ("", {"TERM": "screen"}, "ansi"),
        ("", {}, "ink"),
        ("light", {"TERM": "linux"}, "paper"),
        ("dark", {}, "ink"),
        ("contrast", {}, "contrast"),
        ("paper", {"NO_COLOR": "1"}, "mono"),
        ("paper", {"NO_COLOR": ""}, "paper"),
    ],
)
def test_a_theme_is_chosen_by_name_or_by_the_terminal(name: str, environment: dict[str, str], look: str) -> None:
    assert chosen(name, environment) == LOOKS[look]


def test_the_command_line_knows_every_theme() -> None:
    assert set(settings.THEMES) == set(THEMES)


def test_a_role_can_have_another_colour_and_what_is_none_is_said() -> None:
    look, wrong = recoloured(LOOKS["ink"], {"time": "#FF0000", "tiem": "#ff0000", "people": "red"})

    assert look.palette is not None
    assert (look.palette.time, look.palette.people) == ("#ff0000", INK.people)
    assert wrong == ("no role of a theme is called tiem", "people = 'red' is no colour: write #rrggbb")
    assert recoloured(LOOKS["ansi"], {"time": "#ff0000"})[1] == ("the theme ansi has no colours of its own to change",)
