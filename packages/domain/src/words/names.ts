/** Display names of codes, in the language of the reader; the shell reads them from the city's data. */
export type Names = {
  department: (code: string) => string
  partner: (code: string) => string
  category: (code: string) => string
}

/** Names from plain records; a code without a name is shown as it is, so that nothing ever shows empty. */
export const namesFrom = (records: {
  departments: Readonly<Record<string, string>>
  partners: Readonly<Record<string, string>>
  categories: Readonly<Record<string, string>>
}): Names => ({
  department: (code) => records.departments[code] ?? code,
  partner: (code) => records.partners[code] ?? code,
  category: (code) => records.categories[code] ?? code,
})

/** A stored reference as people read it: 482-193-70-4. What is no reference is shown as it is. */
export const showReference = (stored: string): string =>
  stored.replace(/^(\d{3})(\d{3})(\d{2})(\d)$/, '$1-$2-$3-$4')
