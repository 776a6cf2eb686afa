"""The short lists: words that stand before, after or inside names and say whose names they are.

They are our own. All entries are folded and without full stops.
"""

from __future__ import annotations

from typing import Final

from tlx.text.vocabulary import MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS: Final = _words(
    """mr mrs ms miss mx dr sir dame lord lady prof messrs madam madame monsieur mme mlle herr frau fraulein senor
    senora signor signora dona hon rev revd sheikh sheik shaikh hajji haji hojjatoleslam ustad maulana mullah
    ayatollah rabbi imam sri shri smt datuk dato tun puan encik cik khun bapak mzee alhaji alhaja hajia otunba oba
    mallam malam swami pandit engr comrade monsignor mgr baroness baron viscount viscountess marquess hrh fr saint
    highness excellency majesty eminence holiness atty ven phra khunying hojatoleslam datin seri msgr padre"""
)
"""Polite forms: somebody's name follows, and nothing is said about what they do."""

RANKS: Final = _words(
    """hhj president-elect president vice-president premier minister secretary chancellor ambassador envoy senator
    sen congressman congresswoman representative rep governor gov mayor councillor councilor alderman commissioner
    constable officer superintendent supt inspector insp detective det sergeant sgt sheriff marshal captain capt
    major maj colonel col lieutenant lt general gen brigadier brig admiral adm commander cmdr cdr corporal cpl
    private pvt pte trooper lance-corporal commodore commandant airman seaman ranger spc fusilier guardsman gunner
    agent deputy judge justice magistrate prosecutor attorney solicitor barrister lawyer advocate ombudsman
    coroner professor doctor chairman chairwoman chairperson chair director manager chief head leader spokesman
    spokeswoman spokesperson speaker analyst economist editor reporter correspondent journalist author writer
    historian scientist coach skipper striker midfielder defender goalkeeper actor actress singer founder
    co-founder ceo cfo coo king queen prince princess duke duchess emperor empress pope cardinal archbishop bishop
    father sister brother pastor reverend chaplain canon vicar pharaoh sultan emir sheikha tsar shah kaiser caliph
    mp mep mla msp td mps undersecretary under-secretary secretary-general director-general attorney-general
    lieutenant-general major-general governor-general inspector-general treasurer registrar principal
    vice-chancellor comptroller consul whip sp dsp ssp igp dig dg cllr ald lead nurse teacher engineer pc dc dci
    dcs di ds acting pm dpm dpp vp svp legislator lawmaker mk"""
)
"""Offices and ranks written with a capital right before a name."""

ROLES: Final = RANKS | _words(
    """dean aide adviser advisor official businessman businesswoman entrepreneur expert researcher veteran star
    player batsman bowler forward winger fullback full-back pitcher catcher outfielder shortstop quarterback
    champion runner sprinter cyclist swimmer driver rider jockey trainer teammate team-mate compatriot countryman
    husband wife son daughter mother uncle aunt cousin nephew niece widow widower grandson granddaughter
    grandfather grandmother friend colleague partner girlfriend boyfriend fiance fiancee victim suspect gunman
    attacker bomber killer murderer hostage prisoner detainee dissident activist campaigner politician lawmaker
    legislator trader dealer broker strategist farmer artist painter poet novelist filmmaker film-maker composer
    musician guitarist drummer rapper comedian presenter broadcaster photographer physicist chemist biologist
    philosopher theologian architect pilot astronaut soldier hero legend rival opponent runner-up seed newcomer
    winner owner resident witness neighbour neighbor student pupil teenager boy girl man woman policeman
    policewoman constituent member lecturer executive chairlady president-elect premier-designate organiser
    organizer cleric preacher militant warlord commandant playwright sculptor designer model conductor pianist
    violinist publisher columnist blogger anthropologist sociologist psychologist psychiatrist surgeon physician
    dentist midwife paramedic firefighter accountant auditor banker financier investor billionaire millionaire
    tycoon magnate fugitive defendant plaintiff claimant applicant respondent appellant juror clerk secretary
    vice-captain co-author brother-in-law son-in-law father-in-law host anchor producer nominee candidate
    incumbent successor predecessor lord-lieutenant surveyor contractor crewman locksmith caretaker harbourmaster
    promoter referee umpire linesman keeper wicketkeeper all-rounder spinner debutant playmaker skier biathlete
    gymnast wrestler boxer heavyweight middleweight golfer racer rower sailor"""
)
"""What people are called in lower case, before or after their name."""

ROLE_MODIFIERS: Final = _words(
    """former ex acting deputy chief senior junior prime vice special political foreign home defence defense assistant
    executive general managing associate interim outgoing incoming late then veteran retired national regional local
    financial economic diplomatic security military legal science health education sports business crime royal
    investigative police army navy naval research press media state federal shadow joint honorary visiting emeritus
    first second opposition party group team company club government chartered principal co- permanent lead"""
)
"""Lower-case words that belong to the role word after them."""

SPEECH: Final = _words(
    """said says told tells added adds asked asks warned warns wrote writes claimed claims argued argues explained
    explains insisted insists admitted denied announced confirmed stated noted notes tweeted replied continued
    commented recalled recalls believes believed thinks thought responded urged vowed pledged testified
    acknowledged remarked declared conceded joked predicts hopes hoped feels felt wants wanted knows knew pleaded
    apologised apologized accused praised criticised criticized revealed reiterated emphasised emphasized stressed
    observed quipped lamented suggested suggests smiled laughed shrugged nodded sighed whispered shouted cried
    spoke speaks talks talked emailed texted phoned telephoned himself herself birdied bogeyed holed putted
    homered dunked volleyed lobbed dribbled batted sprinted wept grinned frowned winced retorted mused chuckled
    prayed thanked congratulated greeted chaired toasted reminisced pondered"""
)
"""What only people do: most often saying."""

ACTS: Final = _words(
    """agreed appeared arrived ate beat became came defeated died drank drove emigrated enlisted gave graduated grew
    hated hit hugged joined kissed led left loved married met ran resigned retired returned sat scored slept stood
    took visited walked went won wore called communicated discussed flew forwarded travelled traveled understood
    missed saved threw kicked fouled
   """
)
"""What people do, and teams, firms and storms too."""

PARTICLES: Final = _words(
    "van von der den de del della di da dos das du le la el al ul ur bin bint ibn ben abu abd ter zu zur wa y af av d"
    " dela delos"
)
"""Lower-case words inside a name."""

SUFFIXES: Final = _words("jr sr ii iii iv jnr snr esq qc kc obe mbe cbe phd md")

ABBREVIATIONS: Final = _words(
    """mr mrs ms dr prof gen col lt sgt capt maj brig sen rep gov st jr sr jnr snr rev revd hon cmdr cdr adm det insp
    supt sec pres messrs spc cpl pvt pte amb atty fr mt ft ltd inc corp co bros const"""
)
"""Words whose full stop is part of them."""

EASTERN: Final = _words(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang
    deng han feng cao zeng peng xiao cai pan tian dong yuan yu ye su jiang wei lu ding ren shen yao qian cui tan fan
    shi fu bai hao qi xi mao hou shao meng long wan duan kong chan wong lam leung cheung chow ng ho lau chu yeung
    tsang tam kwok fung yip tse chiu mak poon yuen choi lo lui chung kwan siu hui au yau yiu chuang hsieh hsu tsai
    cheng chang lai kuo chiang kim lee park jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn hong yoo ko
    moon bae baek heo nam ryu roh nguyen tran le pham hoang phan vu vo dang bui do ngo duong ly zhong xue zou jin bo
    wen zhai geng teng xia pang luk qiu qin gu jia xiong yan yin niu aung thein daw soe myint khin kyaw zaw hla maung
    htin thant"""
)
"""Chinese, Korean, Vietnamese and Burmese family names, which stand first."""

SURNAME_ENDINGS: Final = tuple(
    """ovic evic ovich evich enko enkov owski ewski inski ynski ovsky evsky insky shvili adze idze opoulos akis idis
    iadis sson dottir escu eanu wicz czyk oglu zadeh nejad mann quist strom chuk czuk berger""".split()
)
"""How family names end in many languages, and few other words: a word that no list has is then one."""
SHORTEST_WITH_ENDING: Final = 6
"""Letters of such a word."""

FIRM_ENDINGS: Final = ("corp", "bank", "banken", "tech", "soft", "space", "telecom", "pharma", "tronics", "chem")
"""How the names of firms end that are one word: "Gencorp" """

BURMESE: Final = _words(
    """aung thein soe myint khin kyaw zaw hla maung htin thant win htun tun thida nyunt lwin naing min htay hlaing
    swe su thu thura yi nyein htwe htet mya moe phyo ohn sein shwe tin than toe wai wunna zin hnin yee khine
    khaing kyi lin linn nay nwe thaw aye thiha kyin nu oo saw san yin cho thazin ei pyone zarni mar nandar nilar
    sandar ye myo ko cherry"""
)
"""Words of Burmese names, before which U, Ko, Ma and Daw are titles."""

CALENDAR: Final = _words(
    """christmas easter ramadan eid diwali hanukkah passover spring summer autumn winter gmt bst est pst utc am pm ad
    bc"""
).union(MONTHS, MONTHS_SHORT, WEEKDAYS, WEEKDAYS_SHORT) - {"sun"}
"""Words of the calendar. Sun is oftener somebody's family name, or a newspaper, than a Sunday."""

NAMES_IN_THE_CALENDAR: Final = _words("jan jun may march april june august summer autumn")
"""Months and seasons that are also somebody's name."""

NATIONALITIES: Final = _words(
    """american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss
    austrian swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek turkish
    russian ukrainian belarusian serbian croatian bosnian albanian macedonian slovenian israeli palestinian
    jordanian egyptian syrian iraqi iranian saudi kuwaiti qatari emirati omani yemeni lebanese libyan tunisian
    algerian moroccan sudanese ethiopian eritrean kenyan ugandan tanzanian nigerian ghanaian african asian
    european latin arab arabic kurdish indian pakistani bangladeshi afghan chinese japanese korean taiwanese thai
    vietnamese indonesian malaysian filipino philippine singaporean australian canadian mexican brazilian
    argentine argentinian argentinean chilean colombian rican peruvian venezuelan cuban bolivian ecuadorian
    paraguayan uruguayan haitian jamaican dominican guatemalan honduran nicaraguan salvadoran panamanian muslim
    christian jewish islamic catholic protestant hindu buddhist sikh islamist sunni shia shiite hebrew western
    eastern northern southern soviet nazi democrat democratic republican conservative labour tory liberal
    zimbabwean zambian rwandan burundian congolese somali namibian mauritian malawian malagasy angolan mozambican
    senegalese malian ivorian liberian gambian cameroonian gabonese nepalese nepali lankan burmese cambodian
    laotian mongolian uzbek kazakh tajik turkmen kyrgyz chechen georgian armenian azeri azerbaijani cypriot
    maltese icelandic estonian latvian lithuanian moldovan kosovar kosovan australians americans britons israelis
    palestinians russians germans serbs croats muslims christians jews arabs kurds republicans democrats
    conservatives liberals maori aboriginal olympic roman anglican orthodox mormon texan californian londoner
    parisian basque catalan flemish gaelic persian ottoman byzantine mughal zulu hutu tutsi pashtun tamil bengali
    punjabi hindi urdu swahili mandarin cantonese scots englishman frenchman irishman scotsman frenchwoman
    englishwoman dutchman welshman briton dane swede finn pole serb croat turk spaniard ecuadorean chadian
    beninese togolese burkinabe nigerien djiboutian guinean zairean basotho swazi botswanan bahraini guyanese
    surinamese belizean barbadian trinidadian bahamian grenadian fijian samoan tongan papuan timorese bruneian
    bhutanese maldivian montenegrin luxembourgish bosniak rohingya yazidi druze alawite druse zionist venetian
    viennese sicilian sardinian siberian crimean bavarian prussian olmec mayan aztec incan cherokee apache sioux
    navajo moriori zapotec toltec huguenot visigoth phoenician sumerian assyrian babylonian etruscan celt celtic
    norse saxon maasai kikuyu yoruba igbo hausa fulani tuareg berber uighur uyghur rajput"""
)

PLURALS: Final = frozenset(f"{word}s" for word in ROLES | NATIONALITIES) - _words("woods banks roberts philippines")
"""Many people, nobody's name: "Constables", "Canadians"."""

FUNCTION: Final = _words(
    """the a an this that these those it its he she they we you i his her hers their theirs our ours your yours my mine
    who whom which what when where why how whose whether if but and or nor so yet for as at by in on of to from with
    without within under over into onto upon about above after before during since until till while though although
    because unless despite between among against along around across through throughout toward towards beyond near
    off up down out not no yes now then there here also too very more most many much some any all both each every
    few several other another such only just even still already again once soon later earlier meanwhile however
    moreover furthermore therefore thus hence indeed perhaps maybe nearly almost like according following including
    excluding regarding additionally additional instead otherwise nevertheless nonetheless finally first second
    third last next one two three four five six seven eight nine ten have has had is are was were be been being do
    does did will would can could shall should may might must let get got see read watch click new old speaking born
    former analysis report reporting photo photograph picture image video copyright editor sign subscribe published
    updated source share comment comments related him them us me myself himself herself themselves itself everyone
    everybody someone somebody nobody nothing something anything thanks thank dear hello hi hey yeah ok okay welcome
    well oh ah uh um mhm hmm huh mm unh hunh please sorry asked added said says told unlike apart based given owing
    due amid per via plus minus never always often sometimes usually today tonight yesterday tomorrow ever else
    whatever whoever wherever whenever either neither none half back same own let's don't can't won't i'm it's
    that's there's you're we're they're he's she's what's i've we've i'll we'll monday's whilst whereas hereby
    herein thereof notwithstanding"""
)
"""Words that open a sentence with a capital and are no part of a name."""

MAY_BE_A_NAME: Final = _words("will may mark hope faith grace joy")
"""Function words and months that somebody is called."""

PLACE_PREPOSITIONS: Final = _words("in at from near across outside inside around throughout towards toward into")

ARTICLES: Final = _words("the a an")

ADMINISTRATIONS: Final = _words(
    """administration administrations government governments era cabinet camp camps family families regime presidency
    campaign doctrine years siblings brothers sisters loyalists supporters faction clan dynasty household estate
    couple"""
)
"""What is called after a person: "the Koizumi administration"."""

PLACE_BEGINNINGS: Final = _words(
    """san santa santo saint st sao ste port fort mount mt cape lake lago rio puerto villa ciudad islas monte sierra
    plaza costa punta playa cerro valle new nueva nuevo nova kota wadi tel beit deir ras jabal gulf parque
    museo musee palacio palais teatro calle avenida rue catedral iglesia basilica cathedrale eglise chateau
    schloss jardin masjid masjed wat casa estadio conservatoire piazza ponte torre cabo isla ile iles mont anse
    basse grande terre kampung jalan tanjung gunung pulau bukit kuala sungai presa tres camp tal jisr kafr bab
    jebel djebel"""
)
"""First words of the names of places."""

FOREIGN_ARTICLES: Final = _words("el la los las les le il lo der die das het de")

DESCRIBING: Final = _words("born based led style made owned backed wide era run like bred bound only")
"""What ends "London-based" and "York-born", which are no names in syllables."""

PRODUCTS: Final = _words(
    """os osx ios macos wi-fi wifi bluetooth app apps software firmware browser server servers edition beta laptop
    laptops smartphone smartphones tablet tablets console keyboard processor chipset operating usb hdmi lte cpu gpu sdk
    api iphone ipad ipod imac macbook"""
)
"""Words of products, which stand in nobody's name."""

NO_NAME_ALONE: Final = _words(
    """islam zion zionist jihad koran quran torah bible sharia allah venus mercury jupiter saturn neptune santa easter
    olympics paralympics firefox mozilla"""
)
"""Names of faiths, stars and feasts that are also somebody's name, but not alone."""

PUT_OUT: Final = _words(
    """launched uninstalled preinstalled downloaded upgraded aired televised discontinued manufactured priced rebranded
    patched shipped reprinted serialised serialized"""
)
"""What is done to products, shows and books and to nobody: "was launched"."""

GIVEN_BEFORE_PLACES: Final = _words(
    "ann mary george elizabeth norman eugene gilbert dudley tyler nancy vladimir brent barrie hassan constantine"
)
"""Given names of many people that some city has, too."""

THING_SURNAMES: Final = _words(
    """hill green west hall church house field heath cross castle close day north law power guard lake wells banks
    brooks marsh woods moss rivers court english price young park cook best bush may summers winters bridges waters
    garden gardner bell french german ireland england holland london paris york lincoln washington jordan"""
)
"""Words of places and organisations that are surnames just as well, after a given name."""
