import type { RetentionTerm } from '@meldpunt/db'

/**
 * The classes of data that have a term, with the days that an administrator may choose between. In the order in which they are
 * carried out: reports before the persons whose they are.
 */
export const dataClasses = {
  report_personal: { least: 90, most: 3650 },
  contact: { least: 30, most: 1825 },
  incoming_mail: { least: 30, most: 1825 },
  answer_miss: { least: 30, most: 1825 },
  follow_code: { least: 1, most: 30 },
  delivery_log: { least: 30, most: 1825 },
  command: { least: 7, most: 365 },
  access_log: { least: 365, most: 3650 },
  person_idle: { least: 365, most: 3650 },
} as const satisfies Record<string, { least: number; most: number }>

export type DataClass = keyof typeof dataClasses

export const isDataClass = (text: string): text is DataClass => Object.hasOwn(dataClasses, text)

/** The terms that the city has, in the order in which they are carried out and shown. */
export const inOrder = (terms: readonly RetentionTerm[]): readonly { dataClass: DataClass; days: number }[] =>
  Object.keys(dataClasses).flatMap((dataClass) => {
    const days = terms.find((term) => term.dataClass === dataClass)?.days
    return days !== undefined && isDataClass(dataClass) ? [{ dataClass, days }] : []
  })
