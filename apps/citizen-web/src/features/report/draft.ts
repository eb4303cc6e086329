import * as z from 'zod/mini'

/** How far a photo is on its way to the city. */
export const photoStates = ['waiting', 'sending', 'stored', 'refused'] as const

const photo = z.object({
  /** Made by the browser; the same photo sent again gets the same answer. */
  clientId: z.string(),
  name: z.string(),
  state: z.enum(photoStates),
  attachmentId: z.nullable(z.string()),
  /** Why it was refused, as code. */
  refusal: z.nullable(z.string()),
})
export type DraftPhoto = z.infer<typeof photo>

const contact = z.object({
  /** How we can reach the person; null before the choice, since nothing is chosen beforehand. */
  way: z.nullable(z.enum(['mail', 'phone', 'none'])),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
})
export type DraftContact = z.infer<typeof contact>

const draft = z.object({
  reportId: z.string(),
  commandId: z.string(),
  description: z.string(),
  category: z.nullable(z.string()),
  answers: z.record(z.string(), z.string()),
  /** Whether the person read that this is for 112 or 101 and wants to go on. */
  dangerRead: z.boolean(),
  place: z.string(),
  postcode: z.string(),
  /** The city's wall clock, as the browser's own controls give it: `2026-11-23` and `10:18`; blank when left out. */
  seenDay: z.string(),
  seenTime: z.string(),
  contact,
  photos: z.array(photo),
  savedAt: z.nullable(z.number()),
  /** `waiting`: it is complete and goes by itself as soon as the server answers. */
  state: z.enum(['editing', 'waiting']),
  /** What was sent first, word for word: the same again is the same report, whatever was lost on the way. */
  attempt: z.nullable(z.unknown()),
})
export type Draft = z.infer<typeof draft>

export const emptyContact: DraftContact = { way: null, name: '', email: '', phone: '' }

export const emptyDraft = (ids: { reportId: string; commandId: string }): Draft => ({
  ...ids,
  description: '',
  category: null,
  answers: {},
  dangerRead: false,
  place: '',
  postcode: '',
  seenDay: '',
  seenTime: '',
  contact: emptyContact,
  photos: [],
  savedAt: null,
  state: 'editing',
  attempt: null,
})

/** A draft as this browser kept it; null when there is none, or when an older site wrote it. */
export function parseDraft(kept: string | null): Draft | null {
  if (kept === null) return null
  try {
    const parsed = draft.safeParse(JSON.parse(kept))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Whether there is something in it that a person would miss. */
export const hasContent = ({ description, place, photos }: Draft): boolean =>
  description.trim() !== '' || place.trim() !== '' || photos.length > 0
