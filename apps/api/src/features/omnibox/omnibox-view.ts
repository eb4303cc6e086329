import type { Status } from '@meldpunt/domain'

/** A part of a title that was typed: from this character up to, not with, that one. */
export type MatchedRange = readonly [number, number]

type Hit<Kind extends string, Data> = {
  kind: Kind
  id: string
  title: string
  /** What stands behind the title, softer. */
  extra: string | null
  matched: readonly MatchedRange[]
  data: Data
}

export type OmniHit =
  | Hit<'answer', { answerId: string; code: string; isIncident: boolean }>
  | Hit<'category', { code: string }>
  /** The house number is what was typed beside the name of the street. */
  | Hit<'street', { street: string; postcode: string; place: string; houseNumber: string | null }>
  | Hit<'report', { reportId: string; reference: string; status: Status }>
  | Hit<'person', { personId: string; phone: string | null; email: string | null }>

export type OmniKind = OmniHit['kind']

export type OmniboxView = {
  hits: readonly OmniHit[]
  /** More fits than is shown. */
  more: boolean
}
