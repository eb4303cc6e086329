/** How far a photo is on its way to the city. */
export const photoStates = ['waiting', 'sending', 'stored', 'refused'] as const

export type DraftPhoto = {
  /** Made by the browser; the same photo sent again gets the same answer. */
  clientId: string
  name: string
  state: (typeof photoStates)[number]
  attachmentId: string | null
  /** Why it was refused, as code. */
  refusal: string | null
}

export type DraftContact = {
  /** How we can reach the person; null before the choice, since nothing is chosen beforehand. */
  way: 'mail' | 'phone' | 'none' | null
  name: string
  email: string
  phone: string
  /** Whether this is filled in for who was signed in, with whose reports it then belongs. */
  account?: boolean
}

export type Draft = {
  reportId: string
  commandId: string
  description: string
  /** Null before a choice; blank for "something else", which 1777 then chooses. */
  category: string | null
  answers: Readonly<Record<string, string>>
  /** Whether the person read that this is for 112 or 101 and wants to go on. */
  dangerRead: boolean
  place: string
  postcode: string
  /** The city's wall clock, as the browser's own controls give it: `2026-11-23` and `10:18`; blank when left out. */
  seenDay: string
  seenTime: string
  contact: DraftContact
  photos: readonly DraftPhoto[]
  savedAt: number | null
  /** `waiting`: it is complete and goes by itself as soon as the server answers. */
  state: 'editing' | 'waiting'
  /** What was sent first, word for word: the same again is the same report, whatever was lost on the way. */
  attempt: unknown
}

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

/** Whether there is something in it that a person would miss. */
export const hasContent = ({ description, place, photos }: Draft): boolean =>
  description.trim() !== '' || place.trim() !== '' || photos.length > 0
