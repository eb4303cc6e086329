const words = `
  de het een en of in op aan van voor met bij naar uit om te er is was zijn ben bent wordt worden werd
  ik je jij u we wij ze zij hij mij me ons hun hen uw mijn jouw onze zijn haar dit dat die deze der den des
  als dan dus toch nog al ook maar want want hier daar waar wie wat welke hoe zo heel zeer erg echt eigenlijk
  kan kunnen kunt zou zouden zal zullen moet moeten mag wil willen heb hebt heeft hebben had doen doet gedaan
  iets iemand iedereen alles al eens even weer terug nu nog sinds tot over tussen door tegen onder
  goeiedag dag hallo goedemorgen goedemiddag goedenavond bonjour alstublieft aub svp bedankt dank merci groet
  groeten mvg meneer mevrouw
  jullie jij gij ge
  and the for with this that
  le la les un une des du et est
  der die das und ist ein eine
`

/** Words that say nothing about what a text is about, folded; `niet` and `geen` are not among them: they say a lot. */
export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''))
