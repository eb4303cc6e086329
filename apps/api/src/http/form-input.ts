import { isDay, isTimeOfDay, toInstant } from '@meldpunt/domain'

export type FormValues = Readonly<Record<string, string | readonly string[]>>

const listFields = new Set(['contact.channels', 'attachments'])
const mostFields = 120
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

/** The fields of a form as typed, by name; null for what no form of ours sends (a field twice, too many fields). */
export function formValues(body: unknown): FormValues | null {
  if (typeof body !== 'object' || body === null) return null
  const values = Object.entries(body).map(([name, value]): [string, string | string[]] | null => {
    const list: unknown[] = [value].flat()
    if (!list.every((item) => typeof item === 'string')) return null
    if (listFields.has(name)) return [name, list]
    return list.length === 1 ? [name, list[0] ?? ''] : null
  })
  const known = values.filter((pair) => pair !== null)
  return known.length === values.length && known.length <= mostFields ? Object.fromEntries(known) : null
}

/** Whether a box was ticked: browsers leave out those that were not. */
export const isTicked = (values: FormValues, name: string): boolean => values[name] === 'yes'

type Tree = { [name: string]: unknown }
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (unsafe.has(name)) return
  if (rest.length === 0) {
    tree[name] = value
    return
  }
  const branch = tree[name]
  const next = isTree(branch) ? branch : {}
  tree[name] = next
  put(next, rest, value)
}

/** The nested input of a procedure from the flat fields of a form: `contact.email` becomes `contact: { email }`. */
function toTree(values: FormValues): Tree {
  const tree: Tree = {}
  for (const [name, value] of Object.entries(values)) put(tree, name.split('.'), value)
  return tree
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const orNull = (tree: unknown): Tree | null =>
  isTree(tree) && !Object.values(tree).every(isBlank) ? tree : null

/** Without script nobody ticks a channel for you: who leaves an address wants to be told there. */
function toContact(given: unknown): Tree | null {
  const contact = orNull(given)
  if (contact === null) return null
  const channels = isBlank(contact.channels) ? [isBlank(contact.email) ? 'none' : 'mail'] : contact.channels
  return { ...contact, channels }
}

/** The moment of a day and a time of two fields; a day alone is noon, and what is no day stays for the schema to refuse. */
function toMoment(day: unknown, time: unknown): number | string | null {
  if (isBlank(day)) return null
  const clock = isBlank(time) ? '12:00' : time
  if (typeof day !== 'string' || typeof clock !== 'string' || !isDay(day) || !isTimeOfDay(clock))
    return 'invalid'
  return toInstant(day, clock)
}

const whole = (value: unknown): unknown =>
  typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value

/** What a procedure takes, from what a form without script sends; whether it is right, the procedure's schema says. */
export function toInput(values: FormValues, fixed: Readonly<Record<string, unknown>>): Tree {
  const { seenDay, seenTime, place, contact, score, ...rest } = toTree(values)
  return {
    ...rest,
    place: orNull(place),
    contact: toContact(contact),
    seenAt: toMoment(seenDay, seenTime),
    score: whole(score),
    ...fixed,
  }
}
