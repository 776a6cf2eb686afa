"""Organisations and makes that are well known by name, and the letters some are known by.

They are our own list. All entries are folded; what is somebody's surname, a common word or a place stands here
only where it is read as the organisation far more often.
"""

from __future__ import annotations

from typing import Final

from tlx.people import renown

OTHERS: Final = frozenset(
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
    |'ndrangheta|20th century fox|49ers|76ers|aam aadmi party|aarp|ab inbev|abbey national|abc news
    |aberdeen fc|abri|abu sayyaf|accenture|aclu|acpo|aeromexico|aetna|afdb|afl-cio|aiadmk|aiib
    |air canada|air india|akzo nobel|al ahram|al-ahram|al-aqsa martyrs brigades|al-hayat|al-manar|al-masdar
    |al-muhajiroun|al-nusra front|alcoa|alitalia|all blacks|allianz|altavista|altria|american airlines|amex
    |amgen|amoco|amtrak|an garda siochana|anadolu|anadolu agency|anglo american|anheuser-busch|ansar al-
    |islam|ansar al-sharia|ansar allah|antara|anthropic|antifa|anzus|apec|aqim|argos|arthur andersen
    |asharq al-awsat|aslef|at&t|atalanta|atlantic records|auchan|aum shinrikyo|autodesk|avianca|aviva
    |awami league|axios|baader-meinhof|bacardi|badr brigade|bae systems|bank of america|bank of china
    |bankers trust|banque de france|barnardo's|basij|basque homeland and freedom|bayer leverkusen|bbc news
    |bbc radio|bcci|bcci cricket|bell atlantic|bellingcat|bellsouth|bengals|berkeley lab|bernama
    |bertelsmann|besiktas|bethlehem steel|bhp billiton|biontech|black lives matter|black panthers
    |blackburn rovers|blackhawks|bloomingdale's|blue jays|bnsf|boca juniors|bolsheviks|bolton wanderers
    |boston consulting group|boston globe|boy scouts|brewers|brexit party|brics|brigate rosse|bristol-
    |myers squibb|british rail|british steel|broadcom|brookings institution|bruins|buccaneers|bundesbank
    |burger king|buzzfeed|buzzfeed news|bytedance|c-span|cabinet office|cadbury|caltech|camorra
    |campbell soup|canadiens|canucks|capita|caricom|carillion|caritas|carlsberg|casio|catholic church
    |cato institute|cbot|cbs news|ccrc|cctv|cern|cgtn|channel 4|channel 4 news|channel five
    |charlton athletic|chase manhattan|chatham house|cheka|chicago tribune|china daily|christian aid
    |church of england|church of scotland|cigna|citicorp|ciudadanos|civic platform|clarin|clifford chance
    |clippers|club brugge|cnbc|cnn chile|cnooc|coast guard|codelco|colgate-palmolive|columbia pictures
    |columbia university|comesa|comex|comintern|commerce department|commerzbank|communist party|compaq
    |concacaf|conde nast|conmebol|conocophillips|conrail|continental airlines|continuity ira|contras
    |coopers & lybrand|corinthians|corus|cosa nostra|cosatu|cosco|council of europe|court of appeal|cravath
    |credit lyonnais|crimestoppers|crips|crown court|crpf|cska moscow|csto|currys|daewoo|dai-ichi kangyo
    |dail eireann|daily record|daily star|daiwa|danske bank|darpa|dassault|de beers|dean witter|debenhams
    |deepmind|defense department|delta force|der standard|derby county|deutsche borse|dflp|didi|die zeit
    |dinamo zagreb|dixons|doctors without borders|dow corning|dresdner bank|drexel burnham lambert
    |du pont|dundee united|dynamo kiev|dynamo kyiv|dynegy|ef hutton|ebrd|ecowas|efcc|efta
    |el al|el mundo|eli lilly|elsevier|en marche|enel|engie|english defence league|enron|eplf|epson
    |equinor|eskom|espn|estee lauder|etihad|eton|eurojust|european commission|european council
    |european parliament|eurostar|eurostat|eurotunnel|eurozone|evening standard|exelon|ezln
    |fc porto|fdic|fedex|fenerbahce|feyenoord|fianna fail|fidesz|fine gael|finmeccanica
    |fiorentina|first boston|first great western|flamengo|fmln|folha de sao paulo|foreign office|formula one
    |fortis|forza italia|fox news|frankfurter allgemeine|freedom house|freemasons|frelimo|freshfields
    |front national|frontex|fsln|galatasaray|gannett|gardai|garuda|gavi|gb news|geely|geico|genentech
    |general assembly|general mills|generali|gestapo|girl scouts|glaxo|global times|golden dawn|golkar
    |grapo|grumman|gulf oil|haganah|hamburger sv|handelsblatt|hapag-lloyd|haqqani network|harlequins
    |harpercollins|harrods|hbos|hells angels|heritage foundation|hibernian|high court|hikvision
    |hindustan times|hizb ut-tahrir|hizballah|hizbullah|hoechst|holiday inn|holy see|holyrood|home office
    |house of commons|house of lords|house of representatives|houthis|huffington post|huffpost|hughes aircraft
    |hulu|humana|hurriyet|iaaf|iaea|icao|icbc|icrc|ictr|icty|ifad|ifrc|igad|ilyushin|imperial college
    |indian express|inec|inla|interahamwe|international criminal court|iopc|ipcc|ipob|ipswich town|irgc
    |irgun|irish times|irna|islamic jihad|islamic relief|isna|izvestiya|jabhat al-nusra|jamaat-e-islami
    |janjaweed|jc penney|jemaah islamiyah|jesuits|jetblue|jiji press|jobbik|john deere|john lewis
    |jpmorgan chase|justice department|kadima|kanu|kaspersky|kcna|kenya airways|khmer rouge|kidder peabody
    |kimberly-clark|kirkland & ellis|kleinwort benson|kodak|komeito|kommersant|ku klux klan
    |kuomintang|kyiv post|kyocera|kyodo|kyodo news|l'oreal|la repubblica|lapd|latam|league of nations
    |leeds united|lega nord|legal & general|legia warsaw|leicester city|lg electronics|liffe|linklaters
    |liverpool fc|lloyd's|lloyd's of london|lloyds bank|lockheed|london stock exchange|lord's resistance army
    |los zetas|ltte|luftwaffe|lycos|m-19|macy's|maersk|mahdi army|mail on sunday|mainichi
    |malaysia airlines|man city|man united|manchester utd|maple leafs|mara salvatrucha|marine corps
    |marks & spencer|marks and spencer|marlins|mars inc|marseille fc|mcdonnell douglas
    |medecins sans frontieres|meduza|mehdi army|mehr news|mencap|mensheviks|mercosur|mercy corps|met office
    |met police|metlife|miami herald|midland bank|milf|millwall|mit media lab|mitsui|mnla|mobil|moodys
    |motorola|motown|mozilla|mpla|mrta|ms-13|msnbc|mumsnet|munich re|muslim brotherhood|naacp|nabisco
    |nafta|nando's|nasa|nascar|nasuwt|national guard|national rally|natwest bank|navy seals|nazi party
    |nazis|nbc news|ndtv|netscape|network rail|new democracy|new statesman|new york post|newcastle united
    |news corporation|news international|newsday|newsnight|newsweek|nikon|nkvd|no 10|noaa|non-
    |aligned movement|nordea|northern alliance|northern rock|northwest airlines|norwich city|nottingham forest
    |novaya gazeta|novell|npcc|nspcc|ntsb|nucor|number 10|nvidia|nymex|nypd|nyse|o globo
    |oath keepers|ocha|ofcom|ofgem|ofsted|ofwat|ogaden|ohchr|oilers|old bailey|olympiakos
    |olympique lyonnais|ongc|onlf|opec+|openai|opus dei|orange order|ordine nuovo|orioles|otpor|oxbridge
    |pacers|padres|paho|painewebber|palantir|palestinian authority|pan am|panathinaikos|paribas
    |paris saint-germain|pasok|pathet lao|pdvsa|pemex|people's daily|people's liberation army|pernod ricard
    |peshmerga|peugeot citroen|pflp|philip morris|philippine airlines|phillies|pizza hut|pml-n|pmln|podemos
    |polaroid|polisario|polisario front|politburo|politico|posco|press tv|pret|price waterhouse|primark
    |private eye|procter and gamble|propublica|proud boys|provisional ira|prudential|prudential-bache|psni
    |psoe|psv eindhoven|qatar airways|quad|qualcomm|quds force|queens park rangers|rabobank
    |radio free europe|railtrack|ranbaxy|rand corporation|random house|raptors|rassemblement national
    |real ira|red army|red army faction|red brigades|red bull|red cross society|red guards|red hat
    |red star belgrade|red wings|redskins|reed elsevier|reform uk|reichstag|reichswehr|renamo
    |reporters without borders|repsol|revlon|revolutionary guards|rfe/rl|ria novosti|ricoh|river plate
    |rivian|rjr nabisco|rnli|rolex|roman catholic church|rotary international|royal air force|royal caribbean
    |royal dutch shell|royal navy|rspb|rspca|saarc|sabc|sabena|sabmiller|sadc|safeway
    |salesforce|salomon brothers|salvation army|sampdoria|sandinistas|sanofi|santos fc|sanwa|sanyo|saracens
    |save the children|sberbank|scania|schalke|schlumberger|scientology|seahawks|seato|secret service
    |secretariat|security council|selfridges|sendero luminoso|senedd|sensex|serco|serious fraud office
    |shakhtar donetsk|shearson|sheffield united|sheffield wednesday|sheraton|shining path|shiv sena|sibneft
    |silicon graphics|sinaloa cartel|sinopharm|sinovac|sk hynix|skadden|slaughter and may|smith barney
    |smithkline|sncf|soca|solidarnosc|south china morning post|southern poverty law center|southwest airlines
    |sparta prague|spartak moscow|spla|splm|sporting lisbon|springboks|sputnik|standard and poor's
    |standard chartered|stasi|state council|state department|state farm|statoil|steaua bucharest|stellantis
    |stena|stoke city|stormont|straits times|suddeutsche zeitung|sukhoi|sumitomo|sun microsystems
    |sunday times|supreme court|surgutneftegas|swapo|swiss re|swissair|symantec|syriza|t-mobile|taco bell
    |talktalk|tamil tigers|tanjug|tehreek-e-insaf|tehrik-e-taliban|telemundo|teva|texaco|texas instruments
    |the atlantic|the economist|the fed|the herald|the hindu|the met|the mirror|the moscow times
    |the new yorker|the observer|the scotsman|the spectator|the sun|the times|tim hortons|timberwolves
    |time inc|time magazine|times of india|tplf|transneft|transparency international|treasury department
    |trinamool congress|tsmc|tullow|tupac amaru|turkish airlines|ucla|umno|unctad
    |undp|unep|unfpa|unido|union carbide|union pacific|uniqlo|unita|united airlines|unitedhealth
    |unodc|unrwa|us airways|us marines|us steel|usa today|usaid|usda|usmca|varig|vattenfall|verizon
    |vfb stuttgart|viet cong|viet minh|vietcong|virgin trains|vivendi|voice of america|w h smith|waffen-ss
    |wagner group|waitrose|walgreens|wallabies|warburg|warner bros|warsaw pact|weather underground|wehrmacht
    |weibo|wellcome|wendy's|werder bremen|west brom|west bromwich albion|westlb|wh smith|whitbread
    |williams f1|wipo|wolverhampton wanderers|woolworths|world court|world health organization|world vision
    |world wildlife fund|worldcom|xerox|yakuza|ymca|yomiuri|yomiuri shimbun|yonhap|yukos|zanu|zapatistas
    |zapu|zetas
    """.split("|")
)
ORGANISATIONS: Final = OTHERS | renown.TEAMS | renown.FIRMS
"""Well-known organisations and makes, among them those made of people's names, which would be taken for people."""

KNOWN_ACRONYMS: Final = frozenset(
    """3m adb adl afd aig amd ana ani anp ansa aol apa apc arm atf att au auc axa bat bhp bhs bma bp bse bsf byd cbi
    cbo ccp cdc cdu cfe cid cis cpc csu csx cvs daf dea dhl dhs dmk doj dpa dpj eac ecb edf edl efe eff eib eln
    emi eni eon epa esa ey f1 faa fao fca fcc fda fdp fema fis fln fsa ftc g4s gcc gia gm gru gsa gsk gte hbo hse
    ians ibf ice ici icj ico idf ifc ifo ifp ilo imo ing ins iom irs isi itn itt jal jcp jem jna jpx kdp kfc kia
    kla klm kmt lbc ldp lg lme lra lse m23 mcc mci mdc mgm mko mqm msf mtv nca ndp nec nhk nia nih nio npa npc nra
    nrc ntt nyu oas oau oic olf omb opm osha p&o pan pap pdp peta pfa pis pla prd pri psa psg psv pti puk pwc pyd
    qpr raw rcn rmt rpf rsf rss rt ruc rwe sana sap sas sdf sdp seb sec sfo spd ss svr tmc tni tsa ttp tuc twa ucl
    uda ufc uff ukk ups upu usc uvf voa vtb wada wafa wba wbc wbo wfp who wmo wwe wwf ypf ypg ypj zte""".split()
)
"""Organisations that are known by letters which are words or names as well: they are written in capitals."""
