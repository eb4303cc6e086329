import type { ShownDossier, State } from '../received.ts'

/** The dossiers that somebody may see, last changed first. */
export const dossiersOf = ({ dossiers }: State, nationalNumber: string): readonly ShownDossier[] =>
  dossiers
    .filter(({ dossier }) => dossier.Agenten.some(({ Identificatie }) => Identificatie === nationalNumber))
    .toSorted((a, b) => Date.parse(b.dossier.WijzigingsDatum) - Date.parse(a.dossier.WijzigingsDatum))

/** The messages to somebody, newest first. */
export const notificationsOf = ({ notifications }: State, nationalNumber: string): State['notifications'] =>
  notifications
    .filter(({ body }) => body.Bestemmelingen.some(({ Identificatie }) => Identificatie === nationalNumber))
    .toReversed()
