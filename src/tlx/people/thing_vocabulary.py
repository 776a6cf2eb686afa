"""The short lists of organisations and places: the words in their names, and the well known ones.

They are our own. All entries are folded and without full stops.
"""

from __future__ import annotations

from typing import Final

from tlx.people import renown


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS: Final = _words(
    """police constabulary university college school academy ministry department committee council commission
    association society institute institution foundation bank corporation corp inc ltd limited plc llc llp co
    company companies group holdings party congress parliament assembly senate court tribunal agency authority
    bureau office service services force forces army navy guard guards corps brigade regiment battalion union
    league federation confederation alliance coalition front movement organisation organization network club team
    fc afc cf sc athletic news times post press tv radio television newspaper journal magazine gazette herald
    tribune guardian telegraph mirror chronicle observer independent airlines airways motors energy telecom
    securities partners fund trust insurance board chamber cabinet government studios entertainment gmbh ag spa nv
    bv kg oyj ngo ngos communications technologies systems industries productions records pictures films
    publishing publishers software laboratories labs pharmaceuticals bbc cnn rovers wanderers albion hotspur
    orchestra philharmonic choir quartet band church seminary militia mafia cartel brotherhood jihad taliban
    inspectorate directorate secretariat treasury watch mujahideen associates enterprises ventures solutions
    consulting bancorp airline railways railway brewery international laboratory lottery bros hydro restaurant
    cafe pub playfield gym"""
)
"""Last words of the names of organisations."""

ORGANISATION_WORDS: Final = ENDINGS | _words(
    """united city international national federal state royal republic central global world north south east west
    northern southern eastern western metropolitan county district exchange stock war battle day week month year
    games olympics olympic cup open grand prix championship championships tournament trophy final finals round
    division premier premiership liga serie bundesliga act bill treaty agreement accord summit conference forum
    festival awards award prize operation review inquiry investigation constitution amendment law code game
    project programme program plan initiative strategy campaign rights human science sciences research studies
    medical economic political peace justice affairs relations development defence defense security intelligence
    foreign home interior health education transport finance environment agriculture trade labor labour hurricane
    typhoon cyclone storm stakes staff exchequer ansar ahrar jaysh jaish liwa hashd saraya kataib katibat harakat
    hizb jabhat jund asaib faylaq firqat hayat lashkar music pop rock jazz art arts culture banco banca banque
    banken caisse compagnie compania companhia societe societa sociedade sociedad istituto instituto institut
    universidad universidade universita universitat universite petroleos gesellschaft genossenschaft verein unie
    unione partido parti partito partij grupo gruppo groupe empresa fundacion federacion confederacion asociacion
    comite comision ministerio deportivo atletico sporting olympique borussia dynamo lokomotiv spartak"""
)
"""Words that speak for an organisation, an event or a work wherever they stand in a name."""

HEADS: Final = _words(
    """university ministry department institute institution school college bank house court church board council
    committee society commission office bureau federation association union league museum academy assembly parliament
    directorate faculty chamber centre center authority agency fund organisation organization congress confederation
    alliance front movement party secretariat inspectorate"""
)
"""Words that are the head of an organisation's name before "of" or "for"."""

GENERAL_ACRONYMS: Final = _words(
    """tb lng usd gbp eur chf hkd covid pcr ai tv cd dvd dj ko gdp gps hiv aids dna rna suv atm pin faq pdf url html
    mw gw kw kwh mph kph rip vip asap diy eta er id iq it km kg cm mm gmt bst am pm ad bc ph mr mrs ms dr rpo lgbt
    lgbtq co2 vat cctv usb led lcd mri icu phd mba ba ma bsc msc llb ok nb ps re fm hq"""
)
"""Acronyms of things and units, not of organisations."""

FACILITIES: Final = _words(
    """street road avenue lane boulevard drive square park river lake sea ocean bay gulf mount mountain mountains
    valley island islands peninsula desert forest province county region town village hill hills beach port cape
    coast strip territory airport station bridge house palace tower towers castle prison jail barracks base hotel
    hospital clinic museum gallery theatre theater mosque cathedral temple synagogue chapel abbey stadium arena
    centre center hall market gardens garden green common heath cross gate court mall plaza terrace crescent close
    way highway motorway junction falls canyon creek springs heights district borough parish peak pass plateau
    basin delta isle canal harbour harbor docks dock quay pier cemetery zoo library monument memorial building
    campus estate farm field fields ground hamlet hook hollow causeway cove avenue ave blvd kingdom emirates
    emirate republic federation states territories provinces state"""
)
"""Last words of the names of places."""

ORGANISATIONS: Final = (
    renown.TEAMS
    | renown.FIRMS
    | frozenset(
        name.strip()
        for name in """
    parliament|cabinet|treasury|army|navy|air force|bbc|cnn|itv|nbc|abc|cbs|fox|pbs|npr|sky|sky news|al jazeera
    |al-jazeera|al arabiya|reuters|associated press|ap|afp|pa|upi|xinhua|tass|interfax|bloomberg|the guardian
    |guardian|independent|telegraph|daily telegraph|daily mail|daily mirror|daily express|sun|new york times
    |washington post|wall street journal|los angeles times|financial times|economist|le monde|le figaro|el pais
    |der spiegel|bild|die welt|corriere della sera|haaretz|jerusalem post|dawn|asahi shimbun|pravda|izvestia
    |google|youtube|facebook|meta|instagram|whatsapp|twitter|tiktok|snapchat|telegram|signal|reddit|linkedin
    |wikipedia|wikileaks|microsoft|apple|amazon|ebay|paypal|netflix|spotify|uber|airbnb|tesla|spacex|yahoo|ibm
    |intel|oracle|cisco|dell|hewlett packard|nokia|ericsson|samsung|sony|panasonic|toshiba|hitachi|fujitsu
    |huawei|lenovo|xiaomi|alibaba|tencent|baidu|toyota|honda|nissan|mazda|mitsubishi|hyundai|volkswagen|audi|bmw
    |mercedes|mercedes-benz|daimler|porsche|renault|peugeot|citroen|fiat|ferrari|volvo|saab|ford|chrysler
    |general motors|boeing|airbus|lockheed martin|bae|rolls-royce|siemens|bosch|bayer|basf|philips|shell|exxon
    |exxonmobil|chevron|total|gazprom|rosneft|lukoil|petrobras|aramco|mcdonald's|mcdonalds|starbucks|coca-cola
    |pepsi|pepsico|nestle|unilever|coca cola|procter & gamble|walmart|wal-mart|tesco|sainsbury's|asda|morrisons
    |aldi|lidl|ikea|nike|adidas|puma|disney|walt disney|warner brothers|goldman sachs|morgan stanley
    |merrill lynch|lehman brothers|jp morgan|jpmorgan|barclays|hsbc|lloyds|natwest|santander|deutsche bank
    |credit suisse|ubs|citigroup|citibank|wells fargo|visa|mastercard|kpmg|deloitte|ernst & young
    |pricewaterhousecoopers|johnson & johnson|pfizer|astrazeneca|moderna|novartis|roche|glaxosmithkline|isis
    |islamic state|isil|daesh|al-qaeda|al qaeda|al-qaida|al-shabaab|boko haram|hamas|hezbollah|hizbollah|fatah
    |taliban|taleban|farc|eta|ira|plo|pkk|hezb-e-islami|lashkar-e-taiba|jaish-e-mohammed|combat 18
    |national action|britain first|mi5|mi6|gchq|cia|fbi|nsa|kgb|fsb|mossad|shin bet|interpol|europol
    |scotland yard|new scotland yard|pentagon|kremlin|white house|downing street|buckingham palace|whitehall
    |westminster|capitol|knesset|bundestag|duma|lok sabha|congress|senate|nato|un|eu|united nations
    |european union|african union|arab league|unesco|unicef|unhcr|imf|world bank|wto|opec|asean|oecd|osce|icc
    |red cross|red crescent|amnesty international|amnesty|human rights watch|greenpeace|oxfam|fifa|uefa|ioc|fia
    |nba|nfl|mlb|nhl|ncaa|pga|atp|wta|fa|rfu|arsenal|chelsea|everton|fulham|tottenham|tottenham hotspur
    |manchester united|manchester city|aston villa|west ham|crystal palace|juventus|inter milan|ac milan
    |real madrid|atletico madrid|barcelona|bayern|bayern munich|borussia dortmund|ajax|benfica|celtic|rangers
    |lazio|yankees|red sox|lakers|dodgers|mets|white sox|cubs|giants|cowboys|patriots|steelers|celtics|bulls
    |knicks|spurs|heat|nasdaq|dow jones|ftse|nikkei|hang seng|standard & poor's|moody's|fitch|nhs|cps|hmrc|dvla
    |dwp|mod|usaf|raf|bnp|ukip|snp|dup|sdlp|anc|bjp|plaid cymru|sinn fein|likud|zanu-pf|labour|tories
    |conservatives|lib dems|liberal democrats|gop|republicans|democrats|british airways|air france|lufthansa
    |ryanair|easyjet|aeroflot|qantas|emirates|harvard|yale|princeton|stanford|mit|oxford university
    |cambridge university|sinopec|petrochina|tata|infosys|reliance|aston martin|jaguar|land rover
    |jaguar land rover|harley-davidson|playstation|xbox|windows|linux|android|iphone|ipad|kindle|skype|zoom
    |photoshop|excel|powerpoint|g7|g8|g20|federal reserve|bank of england|bank of japan|european central bank
    |bear stearns|fannie mae|freddie mac|royal bank of scotland|bnp paribas|societe generale|abn amro|unicredit
    |bbva|nomura|blackstone|berkshire hathaway|cerberus|northrop grumman|general electric|general dynamics
    |raytheon|honeywell|pratt & whitney|bombardier|embraer|antonov|tupolev|thales|alstom|eads|opel|vauxhall|skoda
    |suzuki|subaru|maserati|bentley motors|magna international|delphi|michelin|pirelli|goodyear|bridgestone
    |thyssenkrupp|arcelormittal|rio tinto|glencore|monsanto|dupont|dow chemical|danone|heineken|diageo|lvmh
    |h&m|inditex|home depot|costco|kmart|mattel|cathay pacific|virgin atlantic|singapore airlines|delta air lines
    |vodafone|telefonica|deutsche telekom|softbank|comcast|time warner|viacom|news corp|euronext
    """.split("|")
    )
)
"""Well-known organisations and makes, among them those made of people's names, which would be taken for people."""
