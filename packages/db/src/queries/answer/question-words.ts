/** Words with which questions are asked in the four languages; they say nothing of what is asked. */
const asking = `hoe wat waar wanneer waarom wie welke welk hoeveel kan kun kunnen kunt mag moet moeten wil wilt willen
  ik je jij u wij we ons onze mijn m'n jouw uw het de een en of in op aan bij voor van naar met om te is zijn ben was er heb
  hebt heeft hebben ga gaat gaan kom komt graag vraag krijg doe doen als die dat dit deze ook nog wel al maar niet geen dan ergens iets
  how what where when why who which can could do does i you we my your our the a an and or in on at for from to with of is
  are am be it this that there have has get me need want
  comment que quoi quel quelle quels quelles quand pourquoi qui puis peux peut dois doit je tu vous nous mon ma mes votre
  vos notre le la les un une des du de et ou au aux pour par avec dans sur est suis sont il elle ce cette ai as avez
  wie wo wann warum wer welche welcher welches kann muss soll ich du sie wir mein meine meinen ihr unser der die das den
  dem ein eine einen einem und oder im am zu zum zur mit fur von aus ist sind bin es habe hat haben`

export const questionWords: ReadonlySet<string> = new Set(asking.split(/\s+/))
