import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { StaleData } from '@meldpunt/api/router'

type ComparedField = StaleData['fields'][number]['field']

/** The fields of a report that somebody else may have changed meanwhile. */
export const comparedLabels: Record<ComparedField, MessageDescriptor> = {
  status: msg`Status`,
  category: msg`Categorie`,
  department: msg`Dienst`,
  partner: msg`Partner`,
  plan: msg`Gepland`,
  assignee: msg`Toegewezen aan`,
  question: msg`Vraag aan de melder`,
  place: msg`Plaats`,
  description: msg`Omschrijving`,
}
