/** First names, family names and words as they are common in Flanders; copies of reports are told apart by them. */
const split = (words: string): readonly string[] => words.trim().split(/\s+/)

export const givenNames = split(`
  Marie Jan Els Luc An Peter Lien Tom Sofie Bart Katrien Wim Greet Koen Hilde Dirk Ann Geert Lotte Pieter Nele Jeroen
  Rosa Georges Godelieve Willy Rita Etienne Monique André Noor Emma Louise Arthur Noah Liam Mila Olivia Elise Jules Zoë
  Fatima Mohamed Yasmine Ahmed Amina Bilal Chaimae Oleksandr Iryna Maria José Jérôme Chantal Françoise Régine Hendrik`)

export const familyNames = split(`
  Vandamme Vanneste Vandenbulcke Vandenberghe Verhaeghe Deprez Dewulf Claeys Maes Peeters Janssens Willems Declercq
  Desmet Devos Debruyne Dejonghe Vanhoutte Vandewalle Vandevelde Verbeke Verschaeve Vercruysse Verstraete Lambrecht
  Callens Callewaert Coussement Decaluwé Deleersnyder Delaere Demeulemeester Depoorter Deseyn Dhaene Ghesquière Goethals
  Lannoo Lefebvre Messiaen Naessens Nuytten Ottevaere Pattyn Rommens Samyn Soete Stevens Tack Tanghe Theys Vansteenkiste
  Vanackere Vandekerckhove Vandeputte Vanhaverbeke Vermeulen Viaene Wyffels Benali Yilmaz Kaya Shevchenko Bondarenko
  D'Hondt D'Hulst Vanden-Broucke O'Brien Özdemir Nguyen`)

/** The first are in many texts, the last in few: a text takes the third power of chance. */
export const texts = split(`
  straat kapot vuil zakken lamp fiets stoep water put auto tegel boom hond afval glas put weg gras licht bord geluid
  parkeren verkeer brug park speelplein container haag tak riool stank graffiti bank paaltje zebrapad drempel bushalte
  fietspad zitbank vuilbak sluikstort zwerfvuil matras zetel koelkast band ratten wespen onkruid distels bladeren
  ijzel sneeuw overstroming wateroverlast kelder afvoer rooster deksel kabel paal verlichting flikkert donker school
  kinderen rolstoel kinderwagen oversteek bocht snelheid vrachtwagen trilling muziek feest buren blaffen duiven katten
  kraan lek hydrant fontein standbeeld gevel dakpan schouw asbest verf olie benzine plas modder zand steenslag asfalt
  voeg naad kuil scheur verzakking wortel kastanje plataan linde eik beuk wilg populier hazelaar meidoorn taxus`)
