/** The Flemish codes of a dossier's status, each in the phase it belongs to, as far as a report can have them. */
export const phaseOf: Readonly<Record<string, string>> = {
  Ingediend: 'Samenstelling',
  InBehandeling: 'Behandeling',
  DossierOnvolledig: 'Behandeling',
  Stopgezet: 'Beslissing',
  Uitgevoerd: 'Uitvoering',
}
