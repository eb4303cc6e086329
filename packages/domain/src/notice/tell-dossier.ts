import type { ReportEventType } from '../report/index.ts'
import type { Step } from '../timeline/step.ts'
import type { Recipient } from './recipient.ts'

const aboutDossier: readonly ReportEventType[] = ['reporter_linked', 'reporter_unlinked', 'erased']

/** What an action changes about whose report it is, and the person whose dossier appears or goes. */
export type DossierChange = { recipient: Recipient; step: Step }

/**
 * Linking makes the dossier appear at once; unlinking and erasing take it away from who had it. It is the reporter's line
 * of the outbox, so that nothing overtakes the order to delete.
 */
export function dossierChange(steps: readonly Step[]): DossierChange | null {
  const step = steps.findLast(({ event }) => aboutDossier.includes(event.type))
  if (step === undefined || step.before.status === 'none' || step.after.partOf !== null) return null
  const isLinked = step.event.type === 'reporter_linked'
  const { personId } = isLinked ? step.after : step.before
  return personId === null ? null : { recipient: ownerOf(step, personId), step }
}

const ownerOf = ({ after }: Step, personId: string): Recipient => ({
  key: 'reporter',
  audience: 'reporter',
  language: after.language,
  channels: ['dossier'],
  email: null,
  phone: null,
  personId,
})
