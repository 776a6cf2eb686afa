"""Words that several rooms know: months, weekdays, numbers, units of time, seasons.

Tables only. Every key is in lower case; a room that cares about capitals asks the text.
"""

from __future__ import annotations

from typing import Final

from tlx.model.calendar import MONTH_NAMES, WEEKDAY_NAMES


def numbered(words: str, start: int = 1) -> dict[str, int]:
    """Words in order, each with its number; words joined by ``|`` share one."""
    return {word: number for number, group in enumerate(words.split(), start) for word in group.split("|")}


MONTHS: Final = numbered(" ".join(MONTH_NAMES).lower())
MONTHS_SHORT: Final = numbered("jan feb mar apr may jun jul aug sep|sept oct nov dec")
WEEKDAYS: Final = numbered(" ".join(WEEKDAY_NAMES).lower(), 0)
WEEKDAYS_SHORT: Final = numbered("mon tue|tues wed thu|thur|thurs fri sat sun", 0)
NUMBERS: Final = {
    **numbered(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen",
        0,
    ),
    **{word: 10 * tens for word, tens in numbered("twenty thirty forty fifty sixty seventy eighty ninety", 2).items()},
    "hundred": 100,
    "thousand": 1000,
}
ORDINALS: Final = {
    **numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
        " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "hundredth": 100,
}
DECADES: Final = numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Seasons as EDTF codes them in the place of a month."""

UNITS: Final = {
    word: unit
    for unit, words in {
        "minute": "minute min", "hour": "hour hr", "day": "day", "week": "week wk",
        "fortnight": "fortnight", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year yr",
        "decade": "decade", "century": "century", "millennium": "millennium",
    }.items()
    for word in words.split()
}  # fmt: skip
PLURAL_UNITS: Final = {
    **{f"{word}s": unit for word, unit in UNITS.items() if word not in ("century", "millennium")},
    "seconds": "second",
    "nights": "night",
    "centuries": "century",
    "millennia": "millennium",
}
PARTS_OF_DAY: Final = {
    "morning": "morning", "dawn": "morning", "daybreak": "morning", "sunrise": "morning", "afternoon": "afternoon",
    "evening": "evening", "dusk": "evening", "sunset": "evening", "night": "night", "nighttime": "night",
    "lunchtime": "afternoon", "teatime": "afternoon", "bedtime": "night",
}  # fmt: skip
"""Words for a part of a day, and the part they mean."""

PRESENT_NAMES_OF_DAYS: Final = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
"""Words that name a day by where the speaker stands, and how many days from there."""

INCIDENTS: Final = frozenset(
    "attack attacks atrocity bombing bombings bomb bombs shooting shootings massacre killing killings murder murders"
    " riot riots protest protests crash disaster earthquake tsunami fire fires explosion explosions hijacking"
    " hijackings plot plots raid raids coup revolution uprising terror terrorist terrorism suicide hearings inquiry"
    " commission demonstration demonstrations incident incidents outrage stabbing stabbings siege".split()
)
"""What a day that is named by its date is remembered for."""

PAST_VERBS: Final = frozenset(
    "was were had did has have been said told made took came went rose fell got gave found began became held met left"
    " led shot won lost saw ran sent kept paid sold brought bought spoke wrote knew grew drew flew broke struck fled"
    " stood sat slid sank chose drove fought sought caught taught thought built spent hit".split()
)
"""Past forms that do not end in -ed."""

AUXILIARIES: Final = frozenset("is are was were be been being has have had".split())
MODALS: Final = frozenset("will shall would may might could can must should".split())
PLANNING_WORDS: Final = frozenset(
    "plan plans planned planning expect expects expected schedule scheduled due intend intends intended hope hopes"
    " hoping hoped vow vows vowed promised promise threatened set supposed preparing prepared ready want wants"
    " agreed going payable effective begins opens starts upcoming forthcoming".split()
)
"""Words that speak of what is still to come."""
