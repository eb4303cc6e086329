import type { CityText } from './shape.ts'

/** Somebody may be hurt now. */
export const callEmergency: CityText = {
  nl: 'Is iemand gewond of is er nu gevaar? Bel 112. Wacht niet op een antwoord op deze melding.',
  en: 'Is somebody hurt, or is there danger right now? Call 112. Do not wait for an answer to this report.',
  fr: 'Quelqu’un est blessé ou il y a un danger immédiat ? Appelez le 112. N’attendez pas de réponse à ce signalement.',
  de: 'Ist jemand verletzt oder besteht jetzt Gefahr? Rufen Sie 112 an. Warten Sie nicht auf eine Antwort auf diese Meldung.',
}

/** The police can only act while it happens. */
export const callPolice: CityText = {
  nl: 'Gebeurt het nu en kan het niet wachten? Bel de politie op 101.',
  en: 'Is it happening now and can it not wait? Call the police on 101.',
  fr: 'Cela se passe maintenant et ne peut pas attendre ? Appelez la police au 101.',
  de: 'Passiert es gerade und kann es nicht warten? Rufen Sie die Polizei unter 101 an.',
}

/** Damage by storm or water has a number of its own, to keep 112 free. */
export const callFireBrigade: CityText = {
  nl: 'Is iemand in gevaar? Bel 112. Heb je de brandweer nodig bij storm of wateroverlast zonder levensgevaar? Gebruik 1722.',
  en: 'Is somebody in danger? Call 112. Do you need the fire brigade after a storm or flood without danger to life? Use 1722.',
  fr: 'Quelqu’un est en danger ? Appelez le 112. Besoin des pompiers après une tempête ou une inondation, sans danger de mort ? Utilisez le 1722.',
  de: 'Ist jemand in Gefahr? Rufen Sie 112 an. Brauchen Sie die Feuerwehr bei Sturm oder Hochwasser ohne Lebensgefahr? Nutzen Sie 1722.',
}

/** Open wires kill. */
export const keepAway: CityText = {
  nl: 'Zie je losse draden of een open of omgevallen paal? Raak niets aan, blijf weg en bel 112.',
  en: 'Do you see loose wires, or a pole that is open or fallen? Touch nothing, keep away and call 112.',
  fr: 'Vous voyez des fils dénudés ou un poteau ouvert ou tombé ? Ne touchez à rien, éloignez-vous et appelez le 112.',
  de: 'Sehen Sie lose Kabel oder einen offenen oder umgefallenen Mast? Nichts anfassen, Abstand halten und 112 anrufen.',
}

/** A smell of gas is no report. */
export const smellOfGas: CityText = {
  nl: 'Ruik je gas? Maak geen vuur, ga naar buiten en bel het gratis nummer 0800 65 0 65. Is er gevaar? Bel 112.',
  en: 'Do you smell gas? Make no fire, go outside and call the free number 0800 65 0 65. Is there danger? Call 112.',
  fr: 'Vous sentez du gaz ? N’allumez rien, sortez et appelez le numéro gratuit 0800 65 0 65. En cas de danger, appelez le 112.',
  de: 'Riechen Sie Gas? Machen Sie kein Feuer, gehen Sie nach draußen und rufen Sie die kostenlose Nummer 0800 65 0 65 an. Bei Gefahr: 112.',
}

export const allergicReaction: CityText = {
  nl: 'Kan iemand na een steek moeilijk ademen of slikken? Bel meteen 112.',
  en: 'Does somebody find it hard to breathe or swallow after a sting? Call 112 at once.',
  fr: 'Quelqu’un respire ou avale difficilement après une piqûre ? Appelez tout de suite le 112.',
  de: 'Kann jemand nach einem Stich schwer atmen oder schlucken? Rufen Sie sofort 112 an.',
}
