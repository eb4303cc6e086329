import { type ReportState, showReference, type ToSay, trackSteps } from '@meldpunt/domain'
import { frameWords } from '../adapters/mail-out/frame-words.ts'
import type { Fact, NoticeMail } from '../adapters/mail-out/notice-mail.ts'

type Told = ToSay & { report: ReportState }

const waiting: readonly string[] = ['reporter', 'merged_reporter', 'follower']

/** For the reporter alone: what it was about and who has it now, as of the event. */
function factsFor({ notice: { audience, language }, report, reading }: Told): readonly Fact[] {
  if (audience !== 'reporter' || report.status === 'none') return []
  const { names } = reading
  const { report: about, holder, solver } = frameWords[language]
  const value = report.category === null ? showReference(report.reference) : names.category(report.category)
  const team =
    report.status === 'referred' ? names.partner(report.partner) : names.department(report.department)
  return [
    { label: about, value, detail: report.place?.text ?? null },
    { label: 'closedAt' in report ? solver : holder, value: team, detail: null },
  ]
}

/** What stands in a mail beside its words: the way of the report, its reference and facts; sent or only looked at. */
export function mailBeside(told: Told): Pick<NoticeMail, 'steps' | 'facts'> & { reference: string } {
  const { notice, events, reading, report } = told
  const { audience, language } = notice
  return {
    steps: waiting.includes(audience) ? trackSteps(events, { ...reading, language }) : [],
    reference: report.status === 'none' ? '' : showReference(report.reference),
    facts: factsFor(told),
  }
}
