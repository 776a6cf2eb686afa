"""The short lists of organisations and places: the words in their names, and the well known ones.

They are our own. All entries are folded and without full stops.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENDINGS: Final = _words(
    """controls instruments products brands materials devices semiconductor networks broadcasting community
    commodities forum observatory panel consortium caucus faculty syndicate collective cooperative co-operative
    registry subcommittee laboratory police constabulary university college school academy ministry department
    committee council commission association society institute institution foundation bank corporation corp inc
    ltd limited plc llc llp co company companies group holdings party congress parliament assembly senate court
    tribunal agency authority bureau office service services force forces army navy guard guards corps brigade
    regiment battalion union league federation confederation alliance coalition front movement organisation
    organization network club team fc afc cf sc athletic news times post press tv radio television newspaper
    journal magazine gazette herald tribune guardian telegraph mirror chronicle observer independent airlines
    airways motors energy telecom securities partners fund trust insurance board chamber cabinet government
    studios entertainment gmbh ag spa nv bv kg oyj ngo ngos communications technologies systems industries
    productions records pictures films publishing publishers software laboratories labs pharmaceuticals bbc cnn
    rovers wanderers albion hotspur orchestra philharmonic choir quartet band church seminary militia mafia cartel
    brotherhood jihad taliban inspectorate directorate secretariat treasury watch mujahideen associates
    enterprises ventures solutions consulting bancorp airline railways railway brewery international lottery
    hospital hospitals clinic embassy consulate administration lines exchange bros hydro restaurant cafe pub
    playfield gym stores metals gas oil chemicals telecommunications constructors beverages foods minerals
    petroleum resources exploration savings index system marketing bancshares bankshares realty properties hotels"""
)
"""Last words of the names of organisations."""

ORGANISATION_WORDS: Final = ENDINGS | _words(
    """suqour nusra jamaat hizbul lashkar-e united city international national federal state royal republic central
    global world north south east west northern southern eastern western metropolitan county district exchange
    stock war battle day week month year games olympics olympic cup open grand prix championship championships
    tournament trophy final finals round division premier premiership liga serie bundesliga act bill treaty
    agreement accord summit conference forum festival awards award prize operation review inquiry investigation
    constitution amendment law code game project programme program plan initiative strategy campaign rights human
    science sciences research studies medical economic political peace justice affairs relations development
    defence defense security intelligence foreign home interior health education transport finance environment
    agriculture trade labor labour hurricane typhoon cyclone storm stakes ansar ahrar jaysh jaish liwa hashd
    saraya kataib katibat harakat hizb jabhat jund asaib faylaq firqat hayat lashkar staff exchequer music pop
    rock jazz art arts culture banco banca banque banken caisse compagnie compania companhia societe societa
    sociedade sociedad istituto instituto institut universidad universidade universita universitat universite
    petroleos gesellschaft genossenschaft verein unie unione partido parti partito partij grupo gruppo groupe
    empresa fundacion federacion confederacion asociacion comite comision ministerio deportivo atletico sporting
    olympique borussia dynamo lokomotiv spartak nationale nazionale nacional generale financiere bayerische
    schweizerische deutsche electricite entreprise regie usines cie suisse berliner"""
)
"""Words that speak for an organisation, an event or a work wherever they stand in a name."""

HEADS: Final = _words(
    """government army scouts observatory forum consortium administration corporation bureau foundation laboratory
    conference synod diocese archdiocese guild subcommittee university ministry department institute institution
    school college bank house court church board council committee society commission office federation
    association union league museum academy assembly parliament directorate faculty chamber centre center
    authority agency fund organisation organization congress confederation alliance front movement party
    secretariat inspectorate"""
)
"""Words that are the head of an organisation's name before "of" or "for"."""

GENERAL_ACRONYMS: Final = _words(
    """tb lng usd gbp eur chf hkd covid pcr ai tv cd dvd dj ko gdp gps hiv aids dna rna suv atm pin faq pdf url html
    mw gw kw kwh mph kph rip vip asap diy eta er id iq it km kg cm mm gmt bst am pm ad bc ph mr mrs ms dr rpo lgbt
    lgbtq co2 vat cctv usb led lcd mri icu phd mba ba ma bsc msc llb ok nb ps re fm hq"""
)
"""Acronyms of things and units, not of organisations."""

FACILITIES: Final = _words(
    """township street road avenue lane boulevard drive square park river lake sea ocean bay gulf mount mountain
    mountains valley island islands peninsula desert forest province county region town village hill hills beach
    port cape coast strip territory airport station bridge house palace tower towers castle prison jail barracks
    base hotel museum gallery theatre theater mosque cathedral temple synagogue chapel abbey stadium arena centre
    center hall market gardens garden green common heath cross gate mall plaza terrace crescent close way highway
    motorway junction falls canyon creek springs heights district borough parish peak pass plateau basin delta
    isle canal harbour harbor docks dock quay pier cemetery zoo library monument memorial building campus estate
    farm field fields ground hamlet hook hollow causeway cove ave blvd kingdom emirates emirate republic
    federation states territories provinces state"""
)
"""Last words of the names of places."""


PLACE_HEADS: Final = _words(
    """republic kingdom gulf bay isle isles strait straits sea province governorate county state commonwealth duchy
    principality emirate emirates states prefecture canton municipality cape mount valley river lake lakes islands
    island"""
)
"""Words that are the head of a place's name before "of": "Gulf of Aden"."""

DIRECTIONS: Final = _words(
    """north south east west northern southern eastern western central northeast northwest southeast southwest north-
    north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern south-
    south-western upper lower greater inner outer downtown mainland continental sub-saharan old"""
)
"""What parts a place: "southern Iraq", "Upper Egypt"."""

STATE_LETTERS: Final = _words(
    """al ala ak az ariz ar ark ca calif co colo ct conn de del fl fla ga hi id il ill in ind ia ks kan kans ky la me
    md mass ma mich mi minn mn miss ms mo mont mt neb nebr ne nev nv nh nj nm ny nc nd oh ok okla or ore oreg pa
    penn ri sc sd tn tenn tx tex ut vt va wash wa wva wv wis wisc wi wyo wy dc ns nb pei ont que man sask alta bc
    nfld nsw vic qld uk usa uae us drc prc"""
)
"""How states and countries are shortened behind a town and a comma: "Albany, N.Y."."""

PLACE_NOUNS: Final = _words(
    """residents villagers townspeople inhabitants city town village hamlet suburb district province region county
    state area neighbourhood neighborhood island islands peninsula valley river lake mountain mountains desert
    forest port municipality prefecture governorate department canton capital parish township settlement coast bay
    gulf border airport outskirts borough territory territories republic kingdom highlands plateau basin estuary
    harbour harbor reservoir dam oasis archipelago oblast voivodeship emirate enclave constituency resort shore
    shores"""
)
"""What places are called in lower case, before "of" or behind their name: "the town of Zell", "Zell district"."""

NEAR_WORDS: Final = _words(
    "north south east west outskirts suburbs centre center outside part parts km kilometres miles"
)
"""What stands before "of" and a place: "40 miles north of Zell"."""

BODY_NOUNS: Final = _words(
    """spokesman spokeswoman spokesperson spokespeople executive executives official officials shares share
    shareholders stock employees staff members subsidiary unit headquarters workers management directors board
    customers users franchise brand project website app magazine newspaper coach fans supporters squad militants
    fighters rebels insurgents guerrillas gunmen lawmakers activists delegates politicians party coalition lawyers
    profits earnings sales stake bid takeover merger plant factory stores store branch branches flights flight
    products bonds chief analysts analyst economist ceo boss bosses councillors delegation faction campaign"""
)
"""What stands right behind the name of a body: "an Albion spokesman", "Albion shares"."""

BODY_RELATIONS: Final = _words(
    """chairman chairwoman chair president director directors head founder co-founder ceo boss executive member
    members employee employees subsidiary unit owner owners shareholders shares maker makers spokesman spokeswoman
    spokesperson leader leaders secretary-general treasurer customers board offices headquarters division branch
    branches acquisition takeover manager editor control percent"""
)
"""What stands before "of", "for" or "at" and the name of a body: "chairman of Albion"."""

BODY_KINDS: Final = _words(
    """company firm airline carrier carmaker automaker planemaker chipmaker drugmaker shipbuilder steelmaker brewer
    bank retailer manufacturer insurer lender broadcaster supermarket conglomerate subsidiary operator supplier
    maker giant newspaper daily weekly magazine tabloid broadsheet website network channel station agency charity
    party group movement union band label studio publisher startup start-up start-ups brand chain developer
    distributor utility consultancy nonprofit ngo club team side rivals neighbours hosts champions militia faction
    organisation organization association federation brokerage regulator watchdog thinktank tank university school
    college"""
)
"""What stands right before the name of a body: "the carmaker Albion", "the newspaper Zeta"."""

FIRM_ACTS: Final = _words(
    """reported posted acquired launched unveiled owns operates manufactures sells produces employs published
    released plans announced shipped bought purchased estimates expects offers publishes hired issued filed has
    have will sued merged reports ordered closed opened beat"""
)
"""What firms do, and people too."""

FIRM_ENDINGS: Final = _words(
    """energy petroleum oil steel gas electric electronics power chemical chemicals foods beverages breweries brands
    stores supermarkets investments investment capital financial finance savings assurance mutual properties
    realty resources minerals mining mines semiconductor semiconductors computer computers computing instruments
    pharma biotech medical healthcare robotics aerospace aviation aircraft shipyard shipyards shipbuilding
    construction engineering cement rubber textile textiles apparel bancshares logistics freight express cruises
    tours hotels resorts casinos gaming broadcasting publications review weekly today restaurant restaurants cafe
    pizza bistro pharmacy salon autos dental printing travel rental rentals division affiliation conference
    systems centers diamonds jewelers jewellers wines spirits crackers chambers solicitors attorneys llp bulletin
    register standard dispatch bee examiner inquirer globe star sentinel tourism studio shimbun sons brothers
    democrats socialists conservatives greens panthers patrol squad task"""
)
"""Last words of firms and papers, which are much else besides: a name that is none of them stands before."""

EVENTS: Final = _words(
    """talks games accords olympics riots attacks bombings protests clashes elections championships trials suburbs
    islands streets roads keys straits laws rules conventions pacts sanctions hills mountains lakes rivers times
    days years news series awards papers tapes files massacres murders killings negotiations residents citizens
    families relations standards rights falls springs heights gardens docks"""
)
"""Plurals behind the name of a place that are no team."""

CLUB_BEGINNINGS: Final = _words("fc afc ac sc cf cd ud sv vfb vfl tsv rc cska dynamo dinamo spartak lokomotiv")
"""First words of the names of football clubs."""

PRAISE: Final = _words(
    """great good poor excellent bad best worst nice awesome amazing terrible horrible friendly fast quick fantastic
    wonderful outstanding superb professional lovely perfect awful"""
)
"""What a service is that is praised or blamed, and no organisation."""

STATES: Final = STATE_LETTERS - {"in", "or", "me", "ok", "la", "us", "uk"} | _words(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada oklahoma ohio oregon pennsylvania tennessee texas utah vermont virginia washington
    wisconsin wyoming ontario quebec manitoba saskatchewan alberta newfoundland queensland tasmania victoria
    england scotland wales ireland france germany italy spain portugal poland russia ukraine turkey india pakistan
    china japan kenya nigeria ghana egypt mexico brazil argentina chile colombia"""
)
"""States and countries that stand behind a town and a comma."""

LEGAL_FORMS: Final = _words("inc incorporated ltd limited plc llc llp ag nv sa spa gmbh pty pvt bv oyj kg corp co")
"""What a firm is by law: the same firm is called with it and without."""

SAME: Final[dict[tuple[str, ...], tuple[str, ...]]] = {
    tuple(one.split()): tuple(other.split())
    for other, forms in {
        "united states": "us|usa|united states of america",
        "united kingdom": "uk",
        "united arab emirates": "uae",
        "united nations": "un|uno",
        "european union": "eu",
        "soviet union": "ussr",
        "democratic republic of congo": "drc|democratic republic of the congo",
        "world health organization": "who|world health organisation",
        "international monetary fund": "imf",
        "world trade organization": "wto|world trade organisation",
        "world food programme": "wfp|world food program",
        "international criminal court": "icc",
        "international atomic energy agency": "iaea",
        "african union": "au",
        "federal bureau of investigation": "fbi",
        "central intelligence agency": "cia",
        "national health service": "nhs",
        "crown prosecution service": "cps",
        "british broadcasting corporation": "bbc",
        "associated press": "ap",
        "securities and exchange commission": "sec",
    }.items()
    for one in forms.split("|")
}
"""Letters that mean one thing wherever no document says otherwise."""

HOUSES: Final = _words("house commons lords diet")
"""Parliaments that are called by one common word, with a capital and "the"."""

OWNERS_OF_BODIES: Final = _words(
    """people peoples children women men workers farmers king queen consumer consumers nurses teachers lawyers
    students prosecutor prosecutors governor mayor president minister general speaker coroner sheriff ombudsman
    commissioner citizens veterans sailors soldiers engineers journalists writers actors players parents
    pensioners"""
)
"""Whose a body is by its name: "Prosecutor's Office", "People's Court"."""
