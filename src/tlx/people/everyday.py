"""Given names in use for one sex only, among the commonest of census lists: who is called so is a man, or a woman.

A name that is in neither table says nothing. They are also those that make a name of "Tom Hall" and "Ellen Park".
"""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES_OF_MEN: Final = _words("mr sir lord")
TITLES_OF_RULERS: Final = _words("king queen pope prince princess tsar tsarina sultan emir")
TITLES_OF_WOMEN: Final = _words("mrs ms miss lady dame")
MEN: Final = _words(
    "aaron abdul abdullah abraham adam adrian ahmed alan alasdair alastair albert alberto alec alejandro"
    " alexander alfonso alfred alfredo ali alistair allan alvaro amir anatoly andre andreas andrei andres"
    " andrew andy angelo angus anthony antonio armando arnold arthur arturo ashraf axel barry bashir ben"
    " benedict benito benjamin bernard bernhard bert bilal bill billy bjorn bob bobby bogdan boris brad"
    " bradley brandon brendan brett brian bruce bruno bryan byron callum calvin carl carlos cecil cedric cesar"
    " charles christopher chuck ciaran claude clifford clive colin conor craig cristian curtis cyril damian"
    " damien dan daniel danny darius dariusz darrell darren dave david davide dean declan deepak denis dennis"
    " derek derrick desmond diego dietrich dmitri dmitry domenico dominic dominik donald donnie douglas duane"
    " duncan dwayne dwight dylan eamon earl eddie edgar edgardo edmund edoardo eduardo edward edwin efrain"
    " egon elias elton emanuel emil enrique enzo eoin eric ernest ernesto ernie ethan etienne eugene ewan"
    " fabian fabio faisal farid farouk federico felipe ferdinand fergus fernando fidel filip filippo florian"
    " francesco francis francois frank franz fred freddie frederick friedrich fritz gabriel gaetano gareth"
    " gary gaston gavin gennady geoffrey georg george gerald gerard gerhard gerry gianni gilbert giles gino"
    " giorgio giovanni giuseppe glenn godfrey gonzalo gordon graham greg gregor gregory guido guillaume"
    " guillermo gunther gustav gustavo guy habib hamid hamish hamza hank hans harald harold harry harvey"
    " hassan hector heinrich heinz helmut henri henry herbert hermann hiroshi horace horst hossein howard"
    " hubert hugh hugo humphrey hussein ian ibrahim ignacio igor ilya imran irving isaac ismael ismail ivan"
    " ivor jack jacob jacques jaime jake jakob james janusz jared jason jasper javed javier jean-pierre jeff"
    " jeffrey jens jerome jerry jerzy jim jimmy joachim joao joaquin joe joel johann john jonas jonathan jorge"
    " jose josef joseph joshua josip juan juergen jules julian justin kamal karim karl karol kaspar keith ken"
    " kenji kenneth kevin khaled khalid kirk klaus konrad konstantin kurt kwame kyle lachlan larry lars laszlo"
    " leo leon leonard leonid leroy lester levi lewis liam lionel lloyd lorenzo louis luca lucas luciano"
    " ludwig luigi luis lukas luke luther magnus mahmoud malcolm manuel marc marcel marcelo marcin marco"
    " marcus marek mariano mario mark martin martyn mateo mathias matteo matthew matthias maurice mauricio max"
    " maxim maximilian mehmet melvin michael miguel mikael mike mikhail milan miles milton miroslav mitch"
    " mohamed mohammad mohammed mohan mohsen moritz moshe muhammad murray mustafa mustapha nathan neal ned"
    " neil nestor neville nicholas nick nicolas niels nigel nikolai noah nolan norbert norman olaf oliver omar"
    " osama oscar otto owen pablo paolo pascal patricio patrick paul pavel pawel pedro percy pete peter petr"
    " philip philippe pierre pietro piotr pranav quentin rafael rafiq rahul raj rajesh rajiv ralf ralph ramesh"
    " ramiro ramon randolph rashid raul ray raymond reginald reinhard rex rhys ricardo richard rick ricky"
    " robert roberto rocco rodney rodrigo rogelio roger roland rolando rolf roman romeo ron ronald ronnie rory"
    " ross roy ruben rudolf rudy rufus rupert russell ryan saddam saeed saleh salim salman salvador salvatore"
    " samir samuel sanjay santiago saul sayed scott seamus sean sebastian sergei sergio seth shane shaun shawn"
    " sheldon sidney sigmund silvio simeon simon slobodan solomon spencer stanislav stanley stefan stefano"
    " steffen stephen steve steven stewart stuart sunil suresh sven tadeusz tariq ted teddy terence thaddeus"
    " theo theodore thierry thomas tim timothy timur tobias todd tom tomas tomasz tommy tony trevor tyler"
    " ulrich umar umberto vasily vernon victor vijay vikram viktor vincent vincenzo vitaly vladimir vladislav"
    " walid wallace walt walter warren wayne werner wesley wilbur wilfred wilhelm willard willem william"
    " willie winston wojciech wolfgang xavier yasser yitzhak yuri yusuf yves zachary zbigniew zoltan"
)
WOMEN: Final = _words(
    "abigail ada adela adele adriana agatha agnes aileen aisha alejandra alexandra alice alina alison allison"
    " alma althea amalia amanda amara amelia amina amy ana anastasia andrea angela angelica angelina anita"
    " anja ann anna annabel annabelle anne annette annie antonia araceli arlene ashley astrid audrey ava"
    " ayesha barbara beatrice beatriz becky belinda bernadette bernice bertha beryl bethany betsy bettina"
    " betty bianca birgit bonnie brenda bridget brigitte brittany camila camilla candace carla carlotta"
    " carmela carmen carol carole carolyn carrie catalina caterina catherine cathy cecile cecilia celeste"
    " celia chantal charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara"
    " clarissa claudette claudia colette colleen connie constance consuelo cordelia corinne cornelia cristina"
    " cynthia daniela danielle daphne debbie deborah deepa deirdre delia delores denise desiree diana diane"
    " dina dolores donatella donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor"
    " eleanora elena elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie elspeth elvira emilia"
    " emily emma emmanuelle enid erica erin estelle esther ethel eugenia eunice eva evelina evelyn farah"
    " fatima faye felicia felicity fernanda fiona florence francesca franziska freda frieda gabriela gabriella"
    " gabrielle gail galina gemma genevieve georgina geraldine gerda gertrude gillian gina gisela gita giulia"
    " gladys glenda gloria grace greta gretchen guadalupe gudrun gwen gwendolyn haley hanna hannah harriet"
    " hattie hazel heather heidi helen helena helene helga henrietta hermione hilary hilda hillary holly ida"
    " ilse imelda imogen indira ines ingeborg ingrid irene irina iris irma isabel isabella isabelle isla ivana"
    " ivy jacinda jaclyn jacqueline jacqui jana jane janelle janet janice janine jasmine jeanette jeanne"
    " jemima jenna jennie jennifer jenny jessica jill joan joann joanna joanne jocelyn jodi jodie jolene"
    " josefina josephine josie joyce juana juanita judith judy julia juliana julianne julie juliet june"
    " justine kara karen karin karina karla katarina kate katelyn katerina katharina katherine kathleen"
    " kathryn kathy katie katja katrina katya kavita kayla keira kelly kendra khadija kimberly kirsten kirsty"
    " kristen kristin kristina kristine ksenia lakshmi lara larissa laura lauren leah leanne leila lena leona"
    " leonora lesley leticia lidia lilian liliana lillian lily lina linda lisa lisbeth lise livia liz liza"
    " lois lola loretta lori lorna lorraine lotte louisa louise lucia lucille lucinda lucy ludmila luisa lydia"
    " lynn lynne lyudmila mabel madeleine magda magdalena maggie maisie malala mandy manuela marcella marcia"
    " margaret margarita margot marguerite maria mariam mariana marianne maribel marie marietta marilyn marina"
    " marissa marjorie marlene marta martha martina martine mary maryam matilda maud maude maura maureen mavis"
    " maxine meera megan melanie melinda melissa mercedes meredith michaela michelle mildred millicent minnie"
    " miranda miriam moira molly monica monika muriel myra myrna myrtle nadezhda nadia nadine nancy naomi"
    " natalie natasha nell nellie nicole nikki nina nora norma odette olga olivia oprah pam pamela parvati"
    " patricia patsy patti paula paulette pauline pearl penelope penny petra philippa phoebe phyllis polina"
    " polly priscilla priti priya prudence rachael rachel ramona rania raquel rebecca rebekah regina rekha"
    " renata renee rhoda rhonda rita roberta robyn rosa rosalie rosalind rosanna rose rosemary rosetta rosie"
    " rowena roxanne ruby ruth sabine sabrina sadie sally salma samantha samira sandra sara sarah sarita"
    " saskia selena selma serena sharon shauna shazia sheila shelley sherry shirin shirley sian sigrid silke"
    " silvia simone siobhan sofia sondra sonia sophia sophie soraya stefanie stella stephanie sue sunita susan"
    " susanna susannah suzanna suzanne svetlana sybil sylvia tabitha tamara tamsin tania tanya tara tatiana"
    " tatyana teresa tess tessa thelma theodora theresa tiffany tina tracey tracy trudy ulrike ursula ute"
    " valentina valeria valerie vanessa vera verity veronica veronika vicki vicky victoria viktoria vilma"
    " viola violet virginia vivian vivienne wanda wendy wilhelmina wilma winifred winnie xenia yasmin yelena"
    " yolanda yulia yvette yvonne zainab zara zelda zoe"
)


def title_cue(title: str) -> tuple[str, ...]:
    """What a title before a name says of its bearer, as a cue of the mention; none for most."""
    if title in TITLES_OF_MEN:
        return (A_MAN,)
    if title in TITLES_OF_RULERS:
        return (A_RULER,)
    return (A_WOMAN,) if title in TITLES_OF_WOMEN else CALLINGS.get(title, ())


CALLINGS: Final = {
    title: (f"a {whose}'s title",)
    for whose, titles in {
        "doctor": "dr doctor",
        "professor": "prof professor",
        "cleric": "rev revd reverend father fr rabbi imam bishop archbishop cardinal canon sister",
        "sheikh": "sheikh sheik shaikh",
    }.items()
    for title in titles.split()
}
"""Titles that one of two people of a surname has, and what they say as a cue."""
A_MAN: Final = "a man's title"
A_WOMAN: Final = "a woman's title"
A_RULER: Final = "a ruler's title"
"""Behind it stands a given name: King Hussein is no Saddam Hussein."""
OPPOSITE: Final = {A_MAN: A_WOMAN, A_WOMAN: A_MAN}
GIVEN_OF: Final = {A_MAN: MEN, A_WOMAN: WOMEN}
"""For a title, the given names that it goes with."""
