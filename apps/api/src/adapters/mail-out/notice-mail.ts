import type { Language, TrackStep } from '@meldpunt/domain'
import type { CityName } from '../../deps.ts'

/** What a mail shows besides its words. */
export type NoticeMail = {
  language: Language
  /** Where its one button leads. */
  link: string
  city: Pick<CityName, 'name' | 'phone'> & Partial<Pick<CityName, 'address'>>
  /** The way of the report, in words; left out for teams. */
  steps?: readonly TrackStep[]
  /** As people write it. */
  reference?: string
  /** What the reader may want to see again of the report. */
  facts?: readonly Fact[]
}

export type Fact = { label: string; value: string; detail: string | null }

/** Whether somebody reads the answers to this mail: only a reporter's are put with the report. */
export const takesReplies = (action: string): boolean =>
  action === 'follow' || action === 'reply' || action === 'result'
