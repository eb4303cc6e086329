/** Heule, 8501. */
export const heule = `
Bozestraat, Goethalslaan, Heirweg, Herman Roelstraetestraat, Heulemeersen, Heuleplaats, Heulsekasteelstraat,
Heulsestraat, Industrielaan, Izegemsestraat, Kortrijksestraat, Lagaeplein, Mellestraat, Moorseelsestraat, Oude Ieperseweg,
Peperstraat, Roeselaarsestraat, Salamanderstraat, Sint-Godelievestraat, Sint-Joblaan, Stadelaan, Steenstraat,
Stijn Streuvelslaan, Zuidstraat`

/** Bissegem, 8501. */
export const bissegem = `
Bissegemplaats, Bissegemsestraat, Driekerkenstraat, Gullegemsesteenweg, Meensesteenweg, Meensestraat,
Oliemolenstraat, Tientjesstraat, Vlaswaagplein`

/** Marke, 8510. */
export const marke = `
Aardweg, Abdis Agnesstraat, Andreas Vesaliusstraat, Apollostraat, Arenastraat, Baliestraat, Beginnestraat,
Broeders Van Dalestraat, Cannaertstraat, Debrabanderestraat, Dokter Vannestestraat, Dumolinlaan, Gladiatorenstraat,
Groeningebosstraat, Gymnasiastraat, Hector Casteleinstraat, Hellestraat, Hemelrijkstraat, Hermelijnstraat, Jakob Jordaensstraat,
Kalvariestraat, Kardinaalstraat, Keiweg, Keizerstraat, Klarenhoek, Kleine Pontestraat, Kloosterstraat, Koedreef,
Kokuitplein, Leieweg, Lindestuk, Markebekestraat, Markeplaats, Monseigneur Callewaertstraat, Moteweg, Olympiadeplein,
Oude Bergstraat, Overzetweg, Pastoor Slossestraat, Pater Omer Devosstraat, Pieter Casierstraat, Poortersstraat,
Preshoekstraat, Priester Socquetstraat, Rekkemsestraat, Rode Dreef, Spartacusstraat, Torkonjestraat, Vagevuurstraat,
Van Belleghemdreef, Watervalstraat, Wolverijdreef, Zeusstraat`

/** Rollegem, 8510. */
export const rollegem = `
Aalbeeksestraat, Constantin Vandermeerschstraat, Foreststraat, Kleine Kannestraat, Moeskroensestraat,
Munkendoornstraat, Piro Lannoostraat, Rollegemplaats, Rollegemsestraat, Tombroekmolenstraat, Tombroekstraat`

/** Bellegem, 8510. */
export const bellegem = `
Argendaalstraat, Bellegemplaats, Bellegemsestraat, Doornikserijksweg, Dottenijsestraat, Kortestraat, Kwabrugstraat,
Leuzestraat, Manpadstraat, Roodhuisweg, Walleweg`

/** Kooigem, 8510. */
export const kooigem = `
Hoogplaatsstraat, Kooigemplaats, Kooigemsestraat, Koninklijkestraat, Molentjesstraat`

/** Aalbeke, 8511. */
export const aalbeke = `
Aalbeeksestraat, Aalbekeplaats, Lampestraat, Lauwsestraat, Moeskroensesteenweg, Papeye, Sterrestraat, Zevekotestraat`
