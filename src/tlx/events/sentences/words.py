"""The words the rules speak of, as plain tables: closed classes, verbs and nouns of happening.

Each table says something true about English. None of them is complete: a word that is missing costs
a row its sureness, never a row its date.
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# -- small words -----------------------------------------------------------------------------------

DETERMINERS: Final = _words(
    "the a an this these those each every both another such its his her their our my your no some any all several"
    " many few more most much other certain various"
)
PRONOUNS: Final = _words("he she it they him them himself herself itself themselves")
POSSESSIVES: Final = _words("his her its their my our your")
FIRST_PERSON: Final = _words("i we")
RELATIVES: Final = _words("who which whom whose where")
PREPOSITIONS: Final = _words(
    "in on at by for from with without within into onto over under near against between among amid during about"
    " through throughout across around behind beside beyond towards toward upon outside inside off via per despite"
    " following including involving regarding concerning alongside along like unlike amongst plus versus"
)
SUBORDINATORS: Final = _words(
    "as while when after before because although though if unless until till since whereas once whether"
)
CONJUNCTIONS: Final = _words("and or but nor")
NUMBERS: Final = _words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion"
    " dozen dozens hundreds thousands millions scores"
)
ADVERBS: Final = _words(
    "also already now then still again ever just even only too soon often always later earlier first once twice"
    " meanwhile however therefore instead indeed far back away together apart here today yet perhaps maybe almost"
    " nearly about officially forward alone"
)
NOBODY: Final = _words("no neither none nobody nothing")
"""Subjects of which what is said did not happen."""
COMPARING: Final = _words("compared based followed expected scheduled due set given ended ending dated")
"""Participles that tell no event."""
DENIALS: Final = _words("denied denies deny denying disputed disputes rejected")
FALSELY: Final = _words("falsely wrongly untruthfully mistakenly erroneously incorrectly")
"""Before a verb of saying: what was said is not so."""
NEGATIONS: Final = _words("not never t")
HEDGES: Final = _words("reportedly allegedly apparently supposedly possibly probably perhaps purportedly seemingly")
"""The source does not vouch for it: kept in a headline, and a reason to be less sure."""

# -- verbs -----------------------------------------------------------------------------------------

BE_PRESENT: Final = _words("is are am re isn aren")
BE_PAST: Final = _words("was were wasn weren")
HAVE: Final = _words("has have ve hasn haven")
HAD: Final = _words("had hadn")
WILL: Final = _words("will shall ll wo")
MODALS: Final = _words("would could should may might must can cannot ca wouldn couldn shouldn mustn needn")
DO: Final = _words("did do does don didn doesn")
EXPECTED: Final = _words("due expected scheduled poised slated likely set planned going")
"""With "is" before and "to" after, these look ahead."""

INTENDING: Final = _words("hopes intends aims expects plans hope intend aim expect plan")
"""With a subject before and "to" after, these look ahead too."""

ONLY_INTENDING: Final = _words("intends expects intend expect")
"""Those that are no nouns: "jobs and plans to cut more"."""

SCHEDULED: Final = _words(
    "opens open begins begin starts start closes close ends end resumes resume meets meet returns return reopens reopen"
    " holds hold hosts host appears appear takes take leaves leave arrives arrive runs run expires expire comes come"
    " goes go votes vote launches launch visits visit convenes convene departs depart flies fly faces moves joins"
    " becomes pays receives celebrates marks competes plays retires graduates marries performs"
)
"""What is arranged is told in the plain present: "the council meets on Monday"."""

SAYING_PAST: Final = _words(
    "said told added announced claimed warned insisted explained stated revealed confirmed argued stressed reported"
    " noted commented remarked replied admitted acknowledged declared maintained suggested alleged denied testified"
    " tweeted urged promised pledged vowed reassured observed emphasised emphasized concluded predicted estimated"
    " conceded recalled complained thanked praised condemned welcomed criticised criticized apologised apologized wrote"
)
SAYING_PRESENT: Final = _words(
    "says say tells warns insists explains states claims argues believes thinks notes adds reports suggests confirms"
    " alleges contends asserts maintains acknowledges emphasises emphasizes condemns welcomes urges denies announces"
    " criticises criticizes"
)
PLAIN_SAYING: Final = _words(
    "said says say told tells added adds stated states explained explains reported reports noted"
)
"""Verbs that only hand on what follows: what they introduce is the event."""
TELLING: Final = _words("told informed warned assured reminded notified advised")
"""Verbs of saying that first name who is told."""
SPEECH_ACTS: Final = _words(
    "announced promised pledged vowed admitted acknowledged denied warned urged condemned welcomed apologised"
    " apologized declared confirmed revealed alleged testified conceded criticised criticized praised thanked claimed"
)
"""Verbs of saying that are an act in themselves, whatever is said."""

STANCE: Final = _words(
    "welcome condemn urge regret apologise apologize support reject deny demand promise pledge call thank"
    " congratulate endorse oppose deplore praise"
)
"""Said of oneself, these are the act itself: "I welcome", "we condemn"."""

PAST_ONLY: Final = _words(
    "took went fell gave began became rose came saw knew wrote spoke broke drove threw swore stole wore grew flew"
    " ran chose drew froze hid lay rang sank shook sang woke tore arose ate forgot forgave bit blew swam underwent"
    " withdrew undertook overcame overthrew mistook oversaw foresaw got awoke befell begot betook bade clove drank"
    " forbade forbore forsook forswore forwent interwove outdid outgrew outran overdid overdrew overrode overran"
    " overtook overate partook redid redrew reran retook rewrote rode shrank shrove smote sprang stank strode strove"
    " throve trod underlay underwrote undid unfroze wove foreknew cowrote"
)
"""Irregular pasts that are no participles."""

PAST_OR_PARTICIPLE: Final = _words(
    "held made found met led shot won lost built sent left kept paid sold brought bought stood thought caught"
    " fought struck taught sought dealt felt laid lent sat slept slid spent spun stuck swept understood hung dug"
    " bound fled bred burnt clung crept dreamt fed flung ground heard learnt leant leapt lit meant misled rebuilt"
    " resold shone slung sped spelt spilt split spread stung strung swung upheld wept withheld withstood wound hit"
    " put cut let shut hurt cast burst quit cost rid broadcast forecast read bet abode beat beheld bent bereft beset"
    " besought bore clad dwelt foretold girt hamstrung inlaid knelt mislaid misread misspelt misspent misunderstood"
    " outbid outfought outsold outshone overheard overhung overlaid overpaid overshot overslept oversold overspent"
    " prepaid recast remade repaid reset resat retold rethought shod slew slit slunk smelt spat spoilt sublet"
    " telecast thrust typeset unbound undercut unmade unwound upset waylaid wrung"
)
"""Irregular pasts that are participles too, or nouns ("a bore", "a slew of"), so that a subject must stand before.

Not among them: bid, bust, cleft, dove, fit, offset, rebound, rent, resent, stove, wed and wet, oftener something else.
"""
PARTICIPLES: Final = _words(
    "taken given seen known shown begun driven stolen spoken broken chosen written fallen risen grown worn thrown"
    " sworn drawn frozen hidden sunk shaken sung woken torn beaten eaten forgotten forgiven forbidden bitten blown"
    " flown gone done become come run undergone withdrawn undertaken overcome overthrown mistaken overseen arisen"
    " awoken befallen begotten betaken bidden borne born browbeaten cloven cowritten drunk engraven foregone"
    " foreseen forborne forgone forsaken forsworn gotten handwritten hewn interwoven laden lain mown outdone"
    " outgrown outrun overdone overdrawn overeaten overridden overrun overtaken partaken proven redone redrawn rerun"
    " retaken rewritten ridden rung sawn sewn shaven shorn shriven shrunk slain smitten sown sprung stricken"
    " stridden striven strewn stunk swollen swum thriven trodden underlain underwritten undone unfrozen unwritten"
    " woven"
)
PASTS: Final = PAST_ONLY | PAST_OR_PARTICIPLE | PARTICIPLES
NOT_PAST: Final = _words(
    "need needs indeed speed breed seed feed exceed proceed succeed bleed weed deed creed greed hundred sacred naked"
    " red bed shed wed embed led united aged hatred kindred alleged"
)
"""Words in -ed that are no past."""

NOT_ING: Final = _words(
    "thing something nothing anything everything king ring wing spring string during morning evening sibling building"
    " feeling sterling pudding wedding housing clothing ceiling sing bring family july italy ally supply reply only"
    " early assembly apply rely bully belly jelly lily fly folly anomaly monopoly"
)
"""Words in -ing that are no participles, words in -ly that are no adverbs."""

STATES: Final = _words(
    "is was are were be been being remain remains remained continue continues continued seem seems seemed appear"
    " appears appeared mean means meant want wants wanted need needs needed know knows knew believe believes believed"
    " hope hopes hoped like liked love loved hate hated belong belonged consist consisted contain contained depend"
    " depended exist existed include includes included involve involved know known lack lacked live lived own owned"
    " possess possessed prefer preferred relate related require required resemble resembled think thought tend tended"
    " worked working work considering considers understand understood feel felt look looked looking show"
    " showed shown expected supposed concerned based located situated focused aimed seeking trying ensure ensured"
    " pleased delighted worried interested satisfied tired surprised shocked saddened disappointed excited scared"
    " convinced frightened ashamed prepared determined devoted dedicated inclined"
)
"""Verbs that tell how things are, not what happened."""

CHANGES: Final = _words(
    "increased increase increases decreased risen rose fell fallen grew grown declined dropped doubled tripled halved"
    " soared surged climbed slumped plunged shrank evolved diversified strengthened weakened worsened"
)
"""Trends: of weight only with a date that can be pointed at."""

OCCASIONS: Final = _words(
    "hold held holding holds host hosted hosting attend attended attending organise organised organising organize"
    " organized organizing stage staged staging convene convened convening undergo underwent mount mounted mounting"
    " carry carried conduct conducted conducting"
)
"""Verbs whose object is what happens: "we held a meeting"."""

EXPERIENCES: Final = _words(
    "see seen saw witness witnessed suffer suffered face faced experience experienced endure endured survive survived"
    " remember remembered follow followed"
)
"""Verbs that only undergo what their object names: "we have seen attacks"."""

BOUNDING: Final = _words("ended ending beginning starting begun commencing")
PERIODS: Final = _words("year years quarter quarters month months week weeks half period season term weekend")
"""“the quarter ended 30 June”: words of a period, and what says where it ends."""

AGAIN: Final = _words("recently again lately")
"""“most recently in February”: the same happened once more."""

ADDING: Final = _words("than further additional estimated")
"""Before a number: "more than 40", "a further four"."""

ORDINALS: Final = _words(
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th"
    " latest"
)
"""“the third this year”: the number that something has."""

MULTIPLES: Final = _words("doubled tripled trebled quadrupled halved")
"""Trends that say how much."""

CANCELS: Final = _words("cancelled canceled postponed scrapped abandoned shelved dropped delayed deferred rescheduled")
"""Acts that undo a plan: its day is not theirs."""

PUBLIC_ACTS: Final = _words(
    "unveiled announced launched published signed presented introduced opened closed resigned appointed elected"
    " nominated sworn sentenced convicted acquitted arrested charged jailed released approved passed rejected vetoed"
    " ratified repealed banned dismissed sacked fired suspended expelled filed sued pleaded ordered ruled granted"
    " awarded acquired bought sold merged founded inaugurated abdicated married died killed murdered executed invaded"
    " declared surrendered won defeated crowned unanimously ended began issued fined remanded bailed adjourned cleared"
    " indicted deported extradited detained pardoned paroled freed reinstated promoted demoted commissioned knighted"
    " annulled dissolved revoked seized confiscated imposed lifted adopted abolished"
)
"""What papers of record record: done once, on one day."""

REACTIONS: Final = SPEECH_ACTS | _words(
    "accused called blamed hailed demanded refused declined dismissed rejected backed defended expressed offered"
    " described branded labelled labeled asked appealed paid"
)
"""What those do who answer to news."""
PRIVATE: Final = _words(
    "heard saw seen watched noticed noted learned learnt realised realized recalled remembered forgot imagined"
    " wondered feared tried attempted sought used helped seemed enjoyed suffered faced liked kept stood sat lay waited"
    " stayed intended meant hoped chose"
)
"""What nobody outside can see, or what comes to nothing by itself."""
COMPLETING: Final = _words("off out up")
"""What makes an act of a state: "showed it" lasts, "showed off" is done."""
LASTING: Final = _words(
    "become became done emerged influenced helped referred represented marked benefited benefitted shaped contributed"
    " reflected ranged averaged totalled totaled amounted exceeded meant proved reached stood dominated characterised"
    " characterized resulted suited earned enjoyed attracted buoyed outnumbered played produced traded accounted"
)
"""How things go on, or what they come to: no one act on one day."""
WORDS: Final = _words(
    "cited pointed quoted listed mentioned described referred spoke talked discussed assured emphasised emphasized"
    " stressed clarified reiterated elaborated"
)
"""Acts of words that hand on what was said, as "said" does."""
INTRANSITIVE: Final = _words(
    "walked agreed voted moved returned pleaded failed died arrived escaped fled landed crashed collapsed marched"
    " resigned retired objected appealed applied responded replied surrendered happened occurred sailed retreated"
    " advanced opened closed started ended continued turned talked toured stayed lived worked travelled traveled"
    " entered left called asked looked watched waited climbed jumped dropped slipped rallied gathered swept burst"
    " met fought led stood sat slept spoke served participated competed graduated campaigned protested demonstrated"
    " settled resolved merged emerged appeared testified complained apologised apologized broke came went"
)
"""Words in -ed, or like them, that stand before a preposition as verbs; others are oftener participles there."""
PARTICLES: Final = _words("off up out down over away back on through")
"""What belongs to its verb: "cut off", "carried out"."""
LEFT_UNDONE: Final = _words("declined refused failed omitted neglected")
SETTING_IN: Final = _words("emerged appeared seemed turned happened transpired rained snowed dawned followed")
"""What "it" does when it means nobody: "it emerged that …"."""
UNTRUE: Final = _words(
    "reports untrue false unlikely unclear unknown impossible doubtful wrong uncertain rumour rumours rumor rumors"
    " claim claims allegation allegations suggestion suggestions speculation fear fears theory belief idea notion"
)
"""Before "that …": it may not be so."""
WISHES: Final = _words("wanted hoped intended meant supposed planned wished expected aimed")
"""Before "to …", in the past: what was in mind, and may never have been done."""
PLANNED: Final = _words("planned scheduled due set arranged expected slated booked")
ARRANGING: Final = PLANNED | _words(
    "agreed promised pledged vowed intended invited summoned subpoenaed required planning preparing hoped booked due"
)
"""Before "to …" they tell of a day that was still to come when it was done."""
CALLING_OFF: Final = _words(
    "cancelled canceled postponed abandoned scrapped shelved called dropped adjourned delayed deferred rescheduled"
    " vacated slipped"
)
QUESTIONS: Final = _words("what whether where why who how if")
ASKING: Final = _words(
    "ask asks asked asking know known wonder wonders wondered wondering establish determine inquired enquired unclear"
    " unknown unsure uncertain"
)
"""Before "what …", "whether …": it is only asked."""
TEXTS: Final = _words(
    "report study survey letter memo memorandum article paper interview ruling statute act law bill treaty deal"
    " agreement accord census audit review statement decree order resolution email message tweet note"
)
"""What is dated by the day on which it speaks."""
GATHERINGS: Final = _words(
    "meeting hearing conference ceremony summit session trial inquest briefing debate gathering assembly rally"
)
"""Where something is done on the day on which they are held."""
DATED_BY: Final = (
    TEXTS
    | GATHERINGS
    | _words("decision judgment judgement filing petition complaint opinion document declaration notice speech")
)
PAPERS: Final = TEXTS | _words("minutes accounts order notice")
"""What is called by its day: "the minutes of 10 December"."""
ACCUSING: Final = _words("charged accused suspected acquitted cleared blamed sued denies denied wanted")
BLAMING: Final = ACCUSING | _words(
    "convicted admitted admits jailed sentenced fined imprisoned pleaded dismissed sacked banned executed hanged"
)
"""Before what somebody is held to have done: "jailed for robbing a bank"."""
ATTENDANT: Final = _words(
    "saying adding noting including insisting arguing claiming calling describing citing starting beginning commencing"
    " ending following according regarding concerning during being having making pending using meaning showing"
    " suggesting explaining stating telling warning reporting bringing leaving giving lasting covering running"
)
"""Participles that go with an act and tell no other."""
USUALLY: Final = _words(
    "usually normally traditionally always often generally typically customarily regularly routinely frequently"
    " sometimes occasionally repeatedly"
)
"""Adverbs of what is done again and again."""

# -- nouns -----------------------------------------------------------------------------------------

EVENT_NOUNS: Final = _words(
    """abdication abduction accident acquisition acquittal agreement ambush amputation announcement appeal appearance
    appointment armistice arraignment arrest arson assassination assault atrocity attack auction autopsy award ban
    baptism battle beheading birth blast blaze blockade bombardment bombing boycott breach breakout breakthrough
    briefing burglary burial bust campaign capture ceasefire celebration ceremony championship charge clash
    clearance closure collapse collision commemoration conclusion concert conference confession confirmation
    conviction coronation coup crackdown crash crime cruise cyberattack cyclone death debate debut decision
    declaration defeat defection deployment deportation derailment destruction detention disaster discovery
    dismissal dispute disturbance divorce drought drowning earthquake eclipse election embargo encounter engagement
    episode epidemic eruption escape evacuation event eviction examination execution exhibition expedition explosion
    expulsion famine festival fight fire flight flood flooding foundation funeral genocide graduation hack handover
    heist hijacking hearing holocaust homicide hurricane inauguration incident incursion independence indictment
    infection injunction injury inquest inquiry inspection insurrection interview intervention intrusion invasion
    investigation journey judgment judgement kidnap kidnapping killing landing landslide launch lawsuit layoff leak
    liberation lockdown lockout looting lynching manslaughter march marriage massacre meeting merger miscarriage
    mission mobilisation murder mutiny negotiation obituary occupation offence offensive operation opening outage
    outbreak outrage overthrow pandemic parade pardon partition payment peace performance plot pogrom poisoning poll
    premiere presentation proceeding procession prosecution protest publication purchase purge quake raid rally rape
    ratification rebellion recall recession reform referendum reign rehearsal release removal reorganisation rescue
    reshuffle resignation retirement retreat reunion revolt revolution riot rising robbery roundup ruling sacking
    sale sanction scandal search seizure sentence sentencing settlement shelling shipwreck shooting shutdown siege
    signing sinking skirmish slaughter slaying smuggling speech spill stabbing stampede storm strike suicide summit
    surgery surrender surveillance suspension takeover talks tender test testimony theft threat tornado tour
    tournament tragedy treaty trial trip truce tsunami unrest unveiling uprising vaccination verdict victory vigil
    violence visit vote walkout war warning wedding withdrawal wreck"""
)
"""Nouns that name something that happens; plurals are found from these."""

CONTAINERS: Final = _words("range variety host wave series string spate number chain rash spree round sequence")
"""Nouns that hold events: in "a wave of attacks" the attacks are what happened."""

RELATING: Final = _words("before after following since until till of from to by")
"""What stands between a time and the event it is told from."""

GENERIC: Final = _words("event incident matter accident tragedy episode affair")
"""Nouns that point back at an event told by another name."""

COMMENT_NOUNS: Final = _words("decision announcement warning report statement speech interview testimony claim threat")
"""Events of the tongue: too weak to stand as a row by a bare date beside them."""
MEDIA: Final = _words("press news media")
"""A release of one of these is a text."""

# -- what is not told ------------------------------------------------------------------------------

BODIES: Final = frozenset(
    f"the {noun}"
    for noun in (
        "company firm group force bank union party club agency department ministry council court corporation airline"
        " carmaker maker retailer business organisation organization team government commission board authority"
    ).split()
)
"""How a text speaks of a body it has named."""
PLEASANTRIES: Final = _words(
    "thoughts prayers condolences sympathies sympathy thank thanks sorry proud pleased grateful"
)
LEADING: Final = _words(
    "and but also so then however meanwhile therefore thus moreover furthermore besides still instead nevertheless"
    " yesterday today tomorrow noting saying adding with that as while when because although though where which who"
)
"""Words a headline does not begin with."""
FILLERS: Final = _words("also already now then still first")
"""Adverbs a headline does without."""

LIGHT: Final = _words(
    "made took taken place occurred happened began begun ended came carried held followed started continued resumed"
)
"""Verbs that leave it to their subject to say what happened: "the arrest was made", "the trial began"."""

TAKES_TO: Final = _words(
    "need ability right attempt plan effort decision chance opportunity power failure bid way time duty order refusal"
    " agreement desire move proposal willingness intention permission"
)
"""Nouns that wait for "to …"."""
TAKES_OF: Final = _words(
    "need number lack use part kind sort end beginning start lot piece series range variety connection relation order"
    " addition response favour favor spite front view light charge result cause death head member members director"
    " series couple group pair majority third half quarter level rate cost price amount"
)
"""Nouns that wait for "of …" or another preposition."""
