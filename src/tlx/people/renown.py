"""Well-known names: people whom one word names, teams, and firms that are called after people.

They are our own lists, folded. A name here needs no other sign in the text; one that is missing is found by its signs.
"""

from __future__ import annotations

from typing import Final


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split("|"))


ONE_NAME: Final = frozenset(
    """obama trump biden clinton reagan nixon eisenhower bush cheney rumsfeld wolfowitz kissinger greenspan gingrich
    pelosi churchill thatcher blair disraeli putin medvedev yeltsin gorbachev brezhnev khrushchev stalin lenin
    trotsky lavrov zelensky zelenskyy poroshenko lukashenko hitler himmler goebbels mussolini napoleon bonaparte
    bismarck merkel kohl schroeder adenauer mitterrand chirac sarkozy hollande macron berlusconi prodi zapatero arafat
    netanyahu rabin sharon sadat mubarak morsi nasser assad saddam gaddafi gadhafi qaddafi khomeini khamenei rafsanjani
    ahmadinejad rouhani erdogan ataturk karzai musharraf bhutto nehru gandhi modi mandela mbeki mugabe mobutu kabila
    museveni gbagbo suharto sukarno marcos duterte mahathir castro chavez maduro lula bolsonaro pinochet peron fujimori
    milosevic karadzic mladic tito walesa havel orban zarqawi zawahiri baghdadi nasrallah sistani maliki abadi barzani
    talabani annan einstein newton darwin galileo copernicus freud marx engels nietzsche hegel socrates plato
    aristotle confucius shakespeare chaucer dante cervantes goethe voltaire rousseau tolstoy dostoevsky chekhov
    hemingway mozart beethoven wagner chopin tchaikovsky picasso rembrandt michelangelo vermeer monet warhol matisse
    maradona ronaldo messi beyonce rihanna eminem megawati jokowi""".split()
)
"""Whom the press and the schoolbook call by one word, in full or not."""

TEAMS: Final = _names(
    """bruins|canucks|sabres|oilers|canadiens|maple leafs|islanders|flyers|penguins|blackhawks|red wings
    |devils|nordiques|orioles|mariners|padres|braves|astros|expos|phillies|marlins|rockies|brewers
    |blue jays|knicks|nets|pacers|sonics|supersonics|mavericks|clippers|nuggets|pistons|hornets|raptors
    |timberwolves|cavaliers|grizzlies|redskins|dolphins|seahawks|chargers|broncos|bengals|packers|vikings
    |buccaneers|falcons|49ers|steelers|jaguars|saints|wallabies|springboks|all blacks|ajax|feyenoord
    |anderlecht|galatasaray|fenerbahce|besiktas|sampdoria|fiorentina|atalanta|udinese|parma|dinamo|steaua
    |partizan|boca juniors|river plate|flamengo|fluminense|palmeiras|corinthians|west ham united|millwall
    |queen's park rangers|sheffield wednesday|nottingham forest|crystal palace|crewe alexandra|preston north end
    |partick thistle|queen of the south|heart of midlothian|st johnstone|maccabi|hapoel|rayo|rayo vallecano
    |germinal|gimnasia|velez|velez sarsfield|legia|widzew|gornik|dukla|banik|alania|torpedo|lokomotiv
    |spartak|zenit|servette|xamax|brondby|rosenborg|schalke|vasas|ferencvaros|ujpest|honved|levski|cska
    |olympiakos|panathinaikos|paok|hansa rostock|fortuna duesseldorf|fortuna sittard|hertha berlin
    |arminia bielefeld|gil vicente|viktoria zizkov|greenock morton|alba berlin|hibernian|benetton|sauber
    |ligier|tyrrell|minardi|mclaren"""
)
"""Teams of which a league's reports speak without more."""

FIRMS: Final = _names(
    """smith barney|shearson lehman|drexel burnham|drexel burnham lambert|kidder peabody|paine webber|painewebber
    |dean witter|prudential-bache|salomon brothers|salomon|dillon read|hoare govett|james capel
    |kleinwort benson|morgan grenfell|morgan guaranty|charles schwab|lazard|lazard freres|credit lyonnais
    |panmure gordon|arthur andersen|price waterhouse|peat marwick|coopers & lybrand|booz allen
    |booz allen hamilton|eli lilly|johns hopkins|philip morris|jack daniel's|johnnie walker|louis vuitton
    |christian dior|hugo boss|yves saint laurent|macy's|dillard's|marks & spencer|john deere|harley davidson
    |eddie bauer|jc penney|j.c. penney|jcpenney|sears roebuck|montgomery ward|neiman marcus|wm morrison
    |ben & jerry's|baker hughes|simon & schuster|random house|harper collins|harpercollins|dow jones
    |standard and poor's|madame tussauds|tussauds|mary kay|estee lauder|ralph lauren|oscar mayer|sara lee
    |frito-lay|dr pepper|fisher-price|smith & wesson|kalashnikov|steinway|stradivarius|hasselblad|leica
    |mercedes|ferrari|lamborghini|rolls royce|moet|veuve clicquot|guinness|lloyd's|lloyds|ladbrokes
    |j p morgan|j p morgan chase|christie's|sotheby's"""
)
"""Firms and makes that are called after people, and would be taken for them."""
