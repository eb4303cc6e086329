/** The means by which ACM/IDM lets a citizen show who they are; the last part of the `acr` names it. */
export const means = [
  { code: 'eid', label: 'eID en aangesloten kaartlezer' },
  { code: 'itsme', label: 'itsme' },
  { code: 'csamtotp', label: 'Beveiligingscode via mobiele app' },
  { code: 'csamsms', label: 'Beveiligingscode via sms' },
] as const

export type Means = (typeof means)[number]['code']

export const acrOf = (code: Means): string => `urn:be:vlaanderen:acmidm:authmethod:${code}`

/** The means that a sign-in may use: those whose URN was asked for, else all. */
export const offeredMeans = (acrValues: unknown): readonly (typeof means)[number][] => {
  const asked = typeof acrValues === 'string' ? acrValues.split(' ').map((urn) => urn.split(':').at(-1)) : []
  const offered = means.filter(({ code }) => asked.includes(code))
  return offered.length > 0 ? offered : means
}
