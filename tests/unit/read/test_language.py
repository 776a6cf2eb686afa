"""Which texts are taken for English: prose, tables and chronologies are, prose of other languages is not."""

import pytest

from tlx import read

CHRONOLOGY = """12 May 1940 – Coventry bombed
13 May 1940 – Dunkirk evacuated
4 June 1940 – Churchill speech, House of Commons
24 May 1941 – Hood sunk
20 June 1942 – Tobruk falls
23 October 1942 – El Alamein
10 July 1943 – Sicily invaded
5 June 1944 – Rome entered
25 August 1944 – Paris liberated
17 September 1944 – Arnhem
4 February 1945 – Yalta
2 May 1945 – Berlin falls
26 July 1945 – Attlee elected
20 November 1945 – Nuremberg trials
"""
TABLE = """| Date | Event | Source |
|---|---|---|
| 2014-05-02 | Contract signed | Exhibit 1 |
| 2014-06-11 | Invoice sent | Exhibit 2 |
| 2014-07-30 | Payment missed | Exhibit 3 |
| 2014-09-01 | Claim filed | Exhibit 4 |
| 2015-01-19 | Hearing held | Exhibit 5 |
| 2015-02-03 | Judgment given | Exhibit 6 |
| 2015-03-08 | Appeal dismissed | Exhibit 7 |
| 2015-04-21 | Company dissolved | Exhibit 8 |
"""
PLACES = """12 May 1982 Banco de la Nación, La Paz
3 June 1983 Universidad de los Andes, Santa Fe de Bogotá
4 July 1984 Frente Farabundo Martí para la Liberación, El Salvador
9 March 1985 Vila do Conde, Rio de Janeiro
1 May 1986 Place de la Révolution, Notre-Dame de Paris
"""
PRICES = "May/Jul 0.10 over\nJul/Aug no quote even\nJul/Dec no quote 1.40 under\nOct/Dec no quote\n" * 5
QUOTED = """The court met in Karlsruhe. „Das ist nicht gut und wird sich auch nicht ändern“, said the president of the
party, and the judges told him that they would answer by the end of May. It was not his first visit.
"""


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("The board met on Monday. It was said that they had not been told of this by the chair. " * 10, "prose"),
        (CHRONOLOGY, "few words but names and dates"),
        (CHRONOLOGY * 2, "however long"),
        (TABLE * 2, "a table of events"),
        (PLACES, "names of other languages"),
        (PRICES, "a word of another language, again and again, is not its prose"),
        (QUOTED, "with words quoted from another language"),
        ("W. Z. O. I. Smith\nK. V. Jones\nA. E. Brown\nI. O. Green\n" * 10, "initials"),
        ("Kurz.", "too little to tell"),
        ("2014-05-02 12:30 +0100", "no words at all"),
        ("", "nothing"),
    ],
)
def test_what_does_not_show_another_language_is_mined(text: str, note: str) -> None:
    assert read.is_english(text), note


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "French",
            (
                "Le conseil s'est réuni lundi soir à la mairie. Les membres ont décidé que la séance aurait lieu plus"
                " tard, mais le maire n'a pas voulu donner de date. Selon la police, deux hommes ont été arrêtés dans"
                " la nuit et un troisième est recherché. L'enquête se poursuit."
            ),
        ),
        (
            "German",
            (
                "Der Rat trat am Montag zusammen und beschloss, die Sitzung auf den Abend zu verlegen. Nach Angaben "
                "der Polizei wurde ein Mann in der Nacht festgenommen; er soll mit dem Brand in der Mühle zu tun "
                "haben. Die Ermittlungen dauern an, sagte eine Sprecherin. Es ist nicht bekannt, wann der Prozess "
                "beginnt."
            ),
        ),
        (
            "Spanish",
            (
                "El consejo se reunió el lunes por la noche en el ayuntamiento. Los miembros decidieron que la sesión"
                " tendría lugar más tarde, pero el alcalde no quiso dar una fecha. Según la policía, dos hombres "
                "fueron detenidos en la noche y se busca a un tercero. La investigación continúa."
            ),
        ),
        (
            "Italian",
            (
                "Il consiglio si è riunito lunedì sera nel municipio. I membri hanno deciso che la seduta si terrà "
                "più tardi, ma il sindaco non ha voluto dare una data. Secondo la polizia due uomini sono stati "
                "arrestati nella notte e un terzo è ricercato. Le indagini continuano."
            ),
        ),
        (
            "Portuguese",
            (
                "O conselho reuniu-se na segunda-feira à noite na câmara. Os membros decidiram que a sessão teria "
                "lugar mais tarde, mas o presidente não quis dar uma data. Segundo a polícia, dois homens foram "
                "detidos durante a noite e um terceiro é procurado. A investigação continua."
            ),
        ),
        (
            "Dutch",
            (
                "De raad kwam maandagavond bijeen in het stadhuis. De leden besloten dat de zitting later zou "
                "plaatsvinden, maar de burgemeester wilde geen datum noemen. Volgens de politie zijn twee mannen in "
                "de nacht aangehouden en wordt een derde gezocht. Het onderzoek is nog niet afgerond."
            ),
        ),
        (
            "Swedish",
            (
                "Rådet sammanträdde på måndagskvällen i stadshuset. Medlemmarna beslutade att mötet skulle hållas "
                "senare, men borgmästaren ville inte ange något datum. Enligt polisen har två män gripits under "
                "natten och en tredje är efterlyst. Utredningen fortsätter."
            ),
        ),
        (
            "Danish",
            (
                "Rådet mødtes mandag aften på rådhuset. Medlemmerne besluttede, at mødet skulle holdes senere, men "
                "borgmesteren ville ikke give en dato. Ifølge politiet er to mænd blevet anholdt i løbet af natten, "
                "og en tredje er efterlyst. Efterforskningen fortsætter."
            ),
        ),
        (
            "Norwegian",
            (
                "Rådet møttes mandag kveld på rådhuset. Medlemmene vedtok at møtet skulle holdes senere, men "
                "ordføreren ville ikke gi noen dato. Ifølge politiet er to menn pågrepet i løpet av natten, og en "
                "tredje er etterlyst. Etterforskningen fortsetter."
            ),
        ),
        (
            "Finnish",
            (
                "Neuvosto kokoontui maanantai-iltana kaupungintalolla. Jäsenet päättivät, että istunto pidetään "
                "myöhemmin, mutta pormestari ei halunnut antaa päivämäärää. Poliisin mukaan kaksi miestä on pidätetty"
                " yön aikana ja kolmatta etsitään. Tutkinta jatkuu, ja se voi kestää. Hän sanoi, että ne ovat olleet."
            ),
        ),
        (
            "Polish",
            (
                "Rada zebrała się w poniedziałek wieczorem w ratuszu. Członkowie postanowili, że posiedzenie odbędzie"
                " się później, ale burmistrz nie chciał podać daty. Według policji w nocy zatrzymano dwóch mężczyzn, "
                "a trzeci jest poszukiwany. Śledztwo trwa, jak powiedziała rzeczniczka, i nie wiadomo, kiedy się "
                "skończy."
            ),
        ),
        (
            "Czech",
            (
                "Rada se sešla v pondělí večer na radnici. Členové rozhodli, že se zasedání bude konat později, ale "
                "starosta nechtěl uvést datum. Podle policie byli v noci zadrženi dva muži a třetí je hledán. "
                "Vyšetřování pokračuje, řekla mluvčí, a není jasné, kdy skončí."
            ),
        ),
        (
            "Hungarian",
            (
                "A tanács hétfő este ült össze a városházán. A tagok úgy döntöttek, hogy az ülést később tartják meg,"
                " de a polgármester nem akart időpontot mondani. A rendőrség szerint két férfit vettek őrizetbe az "
                "éjjel, és egy harmadikat keresnek. A nyomozás még folyik."
            ),
        ),
        (
            "Romanian",
            (
                "Consiliul s-a întrunit luni seara la primărie. Membrii au hotărât că ședința va avea loc mai târziu,"
                " dar primarul nu a vrut să dea o dată. Potrivit poliției, doi bărbați au fost arestați în timpul "
                "nopții și un al treilea este căutat. Ancheta continuă."
            ),
        ),
        (
            "Turkish",
            (
                "Meclis pazartesi akşamı belediye binasında toplandı. Üyeler oturumun daha sonra yapılmasına karar "
                "verdi, ama başkan bir tarih vermek istemedi. Polise göre gece iki kişi gözaltına alındı ve bir kişi "
                "daha aranıyor. Soruşturma sürüyor ve bu konuda bir açıklama için beklenecek."
            ),
        ),
        (
            "Indonesian",
            (
                "Dewan bertemu pada Senin malam di balai kota. Para anggota memutuskan bahwa sidang akan diadakan "
                "kemudian, tetapi wali kota tidak mau menyebutkan tanggal. Menurut polisi, dua orang telah ditangkap "
                "dalam semalam dan orang ketiga sedang dicari. Penyelidikan ini masih berlanjut."
            ),
        ),
        ("Russian", "Совет собрался в понедельник вечером в ратуше. Полиция сообщила о задержании."),
        ("Chinese", "市议会星期一晚上在市政厅开会。警方说，夜间有两名男子被捕。"),
        ("Arabic", "اجتمع المجلس مساء الاثنين في دار البلدية."),
        ("Greek", "Το συμβούλιο συνεδρίασε τη Δευτέρα το βράδυ."),
    ],
)
def test_prose_of_another_language_is_not_mined(language: str, text: str) -> None:
    assert not read.is_english(text), language
