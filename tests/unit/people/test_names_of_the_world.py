"""Names of the world in short sentences of news: found whole, in each place where a name can stand."""

from __future__ import annotations

import unicodedata

import pytest

from tlx.model import Document, Sort, Span
from tlx.people import SHOWN, find
from tlx.text import read

NAMES = {
    "Africa": """
        Thandiwe Mokoena | Nkosazana Dlamini-Zuma | Chimamanda Ngozi Adichie | Wole Soyinka |
        Ngũgĩ wa Thiong'o | Kwame Nkrumah | Yaa Asantewaa | Abiy Ahmed | Tedros Adhanom Ghebreyesus |
        Meles Zenawi | Haile Selassie | Isaias Afwerki | Uhuru Kenyatta | Raila Odinga | Wangari Maathai |
        Julius Nyerere | Samia Suluhu Hassan | Paul Kagame | Félix Tshisekedi | Moïse Katumbi |
        Alassane Ouattara | Laurent Gbagbo | Macky Sall | Ousmane Sonko | Ibrahim Boubacar Keïta |
        Goodluck Jonathan | Olusegun Obasanjo | Muhammadu Buhari | Bola Tinubu | Atiku Abubakar |
        Ngozi Okonjo-Iweala | Emmerson Mnangagwa | Morgan Tsvangirai | Cyril Ramaphosa | Thabo Mbeki |
        Hage Geingob | João Lourenço | Filipe Nyusi
    """,
    "East and South-East Asia": """
        Xi Jinping | Li Keqiang | Ai Weiwei | Bo Xilai | Zhang Gaoli | Peng Shuai | Hu Jintao | Tsai Ing-wen |
        Lai Ching-te | Ma Ying-jeou | Carrie Lam | Joshua Wong | Jimmy Lai | Shinzo Abe | Fumio Kishida |
        Haruki Murakami | Naomi Osaka | Shohei Ohtani | Yoshihide Suga | Moon Jae-in | Yoon Suk-yeol |
        Kim Jong-un | Park Geun-hye | Ban Ki-moon | Lee Myung-bak | Roh Moo-hyun | Nguyen Phu Trong |
        Vo Nguyen Giap | Ho Chi Minh | Pham Minh Chinh | Aung San Suu Kyi | Min Aung Hlaing |
        Thaksin Shinawatra | Prayuth Chan-ocha | Yingluck Shinawatra | Joko Widodo | Megawati Sukarnoputri |
        Prabowo Subianto | Mahathir Mohamad | Anwar Ibrahim | Najib Razak | Rodrigo Duterte | Lee Hsien Loong |
        Hun Sen | Norodom Sihanouk
    """,
    "South Asia": """
        Narendra Modi | Rahul Gandhi | Manmohan Singh | Arvind Kejriwal | Mamata Banerjee |
        Nirmala Sitharaman | A. P. J. Abdul Kalam | Subrahmanyam Jaishankar | Yogi Adityanath | Amartya Sen |
        Imran Khan | Nawaz Sharif | Benazir Bhutto | Asif Ali Zardari | Pervez Musharraf | Malala Yousafzai |
        Khaleda Zia | Muhammad Yunus | Mahinda Rajapaksa | Ranil Wickremesinghe | Maithripala Sirisena |
        Pushpa Kamal Dahal | Hamid Karzai | Ashraf Ghani | Abdullah Abdullah
    """,
    "the Arab world, Iran and Turkey": """
        Bashar al-Assad | Hosni Mubarak | Mohamed Morsi | Abdel Fattah el-Sisi | Muammar Gaddafi |
        Saif al-Islam Gaddafi | Khalifa Haftar | Ali Abdullah Saleh | Abd Rabbuh Mansur Hadi |
        Nouri al-Maliki | Haider al-Abadi | Muqtada al-Sadr | Abu Bakr al-Baghdadi | Osama bin Laden |
        Ayman al-Zawahiri | Mohammed bin Salman | Jamal Khashoggi | Saad Hariri | Hassan Nasrallah |
        Mahmoud Abbas | Yasser Arafat | Ismail Haniyeh | Hassan Rouhani | Mahmoud Ahmadinejad | Ebrahim Raisi |
        Qasem Soleimani | Recep Tayyip Erdogan | Kemal Kilicdaroglu | Fethullah Gulen | Rached Ghannouchi |
        Moncef Marzouki | Abdelaziz Bouteflika
    """,
    "Eastern Europe and Central Asia": """
        Volodymyr Zelenskyy | Petro Poroshenko | Yulia Tymoshenko | Viktor Yanukovych | Vladimir Putin |
        Alexei Navalny | Sergei Lavrov | Yevgeny Prigozhin | Dmitry Medvedev | Anna Politkovskaya |
        Alexander Lukashenko | Sviatlana Tsikhanouskaya | Donald Tusk | Andrzej Duda | Jarosław Kaczyński |
        Lech Wałęsa | Václav Havel | Miloš Zeman | Andrej Babiš | Zuzana Čaputová | Robert Fico |
        Viktor Orbán | Klaus Iohannis | Aleksandar Vučić | Slobodan Milošević | Radovan Karadžić |
        Hashim Thaçi | Edi Rama | Nikol Pashinyan | Ilham Aliyev | Mikheil Saakashvili | Nursultan Nazarbayev |
        Kassym-Jomart Tokayev | Islam Karimov | Dalia Grybauskaitė | Kaja Kallas
    """,
    "Latin America and Spain": """
        Andrés Manuel López Obrador | Enrique Peña Nieto | Claudia Sheinbaum | Joaquín Guzmán |
        Gabriel García Márquez | Gabriel Boric | Michelle Bachelet | Evo Morales | Nicolás Maduro |
        Hugo Chávez | Juan Guaidó | Juan Manuel Santos | Gustavo Petro | Alberto Fujimori | Pedro Castillo |
        Dina Boluarte | Luiz Inácio Lula da Silva | Dilma Rousseff | Jair Bolsonaro |
        Cristina Fernández de Kirchner | Javier Milei | Daniel Ortega | Nayib Bukele | Fidel Castro |
        Pedro Sánchez | Mariano Rajoy | Carles Puigdemont
    """,
    "Western Europe and the Pacific": """
        Micheál Martin | Leo Varadkar | Éamon de Valera | Sinéad O'Connor | Caoimhín Ó Caoláin | Siân Berry |
        Ieuan Wyn Jones | Ursula von der Leyen | Mark Rutte | Geert Wilders | Guy Verhofstadt |
        Jean-Claude Juncker | Dominique de Villepin | Emmanuel Macron | Valéry Giscard d'Estaing |
        Silvio Berlusconi | Giorgia Meloni | Romano Prodi | Alexis Tsipras | Kyriakos Mitsotakis |
        Sanna Marin | Jens Stoltenberg | Mette Frederiksen | Olof Palme | Katrín Jakobsdóttir |
        Martin McGuinness | Keir Starmer | Jacinda Ardern | Te Arikinui Kuini | Sitiveni Rabuka |
        Peter O'Neill
    """,
}

SENTENCES = (
    "On Tuesday {} said the talks had failed.",
    "The committee heard that {} had left before noon.",
    "They thanked {} in March for the work.",
    "They supported the plan of {} for the region.",
)


def names(region: str) -> list[str]:
    return [name.strip() for name in NAMES[region].split("|")]


def people(text: str) -> list[Span]:
    found = find(Document("a", text, ""), read(text))
    return [one.span for one in found if one.sort is Sort.PERSON and one.score >= SHOWN]


@pytest.mark.parametrize("region", NAMES)
def test_a_name_is_found_whole_wherever_it_stands(region: str) -> None:
    texts = [(sentence.format(name), name) for name in names(region) for sentence in SENTENCES]

    missed = [text for text, name in texts if people(text) != [Span(text.index(name), text.index(name) + len(name))]]

    assert missed == []


@pytest.mark.parametrize("region", NAMES)
def test_a_name_whose_accents_are_characters_of_their_own_is_found_with_exact_offsets(region: str) -> None:
    apart = [unicodedata.normalize("NFD", name) for name in names(region)]
    texts = [(SENTENCES[0].format(name), name) for name in apart if not name.isascii()]

    assert [text for text, name in texts if [one.of(text) for one in people(text)] != [name]] == []
