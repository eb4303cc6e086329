import type { Report } from '../state.ts'
import { coreOf, type Evolve, impossible, placeOfFacts, routedTo } from './core.ts'

/** Events that a state does not show: they are read from the log. */
export const evolveNothing = (report: Report): Report => report

export const evolveAssigned: Evolve<'assigned'> = (report, { facts, personal }) => ({
  ...report,
  assignee: { member: facts.member, memberName: personal?.memberName ?? null, crew: facts.crew },
})

export const evolveReporterLeft: Evolve<'reporter_left'> = (report) => ({ ...report, reporterLeft: true })

export const evolveReopenRequested: Evolve<'reopen_requested'> = (report, event) =>
  'flagged' in report
    ? {
        ...report,
        flagged: true,
        reopenText: event.personal?.text ?? null,
        attachments: [...report.attachments, ...event.facts.attachments],
      }
    : impossible(report, event)

export const evolveReopenRefused: Evolve<'reopen_refused'> = (report, event) =>
  'flagged' in report ? { ...report, flagged: false, reopenText: null } : impossible(report, event)

export const evolveInformationAdded: Evolve<'information_added'> = (report, { facts }) => ({
  ...report,
  attachments: [...report.attachments, ...facts.attachments],
})

export const evolveContactChanged: Evolve<'contact_changed'> = (report, { facts, personal }) => ({
  ...report,
  contact: personal?.contact ?? null,
  hasContact: facts.hasContact,
  channels: facts.channels,
  language: facts.language,
})

export const evolveCorrected: Evolve<'corrected'> = (report, { facts, personal }) => ({
  ...report,
  category: facts.category ?? report.category,
  complaint: facts.complaint ?? report.complaint,
  public: facts.public ?? report.public,
  place: personal?.place ?? placeOfFacts(facts.place) ?? report.place,
  description: personal?.description ?? report.description,
  proposed: facts.proposed ? routedTo(facts.proposed) : report.proposed,
})

export const evolveMerged: Evolve<'merged'> = (report, { facts }) => ({
  ...report,
  frozen: { kind: 'merged', ...facts },
})

export const evolveUnmerged: Evolve<'unmerged'> = (report, { facts }) => ({
  ...coreOf(report),
  status: facts.to,
  frozen: null,
})

export const evolveSplit: Evolve<'split'> = (report, { facts }) => ({
  ...report,
  frozen: { kind: 'split', parts: facts.parts.map((part) => ({ ...part, status: 'received' })) },
})

export const evolveUnsplit: Evolve<'unsplit'> = (report) => ({ ...report, frozen: null })

export const evolvePartChanged: Evolve<'part_changed'> = (report, event) => {
  if (report.frozen?.kind !== 'split') return impossible(report, event)
  const { part: changed, partStatus } = event.facts
  const parts = report.frozen.parts.map((part) =>
    part.id === changed ? { ...part, status: partStatus } : part,
  )
  return { ...report, frozen: { kind: 'split', parts } }
}

export const evolveFollowed: Evolve<'followed'> = (report, { facts, personal }) => {
  const { email = null, phone = null, language = report.language } = personal ?? {}
  const follower = { id: facts.follower, channels: facts.channels, email, phone, language }
  return { ...report, followers: [...report.followers, follower] }
}

export const evolveUnfollowed: Evolve<'unfollowed'> = (report, { facts }) => ({
  ...report,
  followers: report.followers.filter((follower) => follower.id !== facts.follower),
})

export const evolveReporterLinked: Evolve<'reporter_linked'> = (report, { personal }) => ({
  ...report,
  personId: personal?.personId ?? null,
})

export const evolveReporterUnlinked: Evolve<'reporter_unlinked'> = (report) => ({ ...report, personId: null })

export const evolveRated: Evolve<'rated'> = (report) => ({ ...report, rated: true })
