const format = new Intl.DateTimeFormat('nl-BE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Brussels',
})

export const momentOf = (at: number | string): string =>
  format.format(typeof at === 'string' ? Date.parse(at) : at)
