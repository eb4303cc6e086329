import { type Language, nextStep, type Report, reference } from '@meldpunt/domain'
import type { Context } from '../../context.ts'
import type { SubmittedView } from './submitted-view.ts'

type Submitted = { report: Report; token: string; language: Language }

/** The confirmation of a report, in the language of the form. */
export async function toSubmittedView(
  { deps }: Context,
  { report, token, language }: Submitted,
): Promise<SubmittedView> {
  const city = await deps.cityData.current()
  const names = city.names(language)
  return {
    reportId: report.id,
    reference: reference.format(report.reference),
    followUrl: `${deps.publicUrl}/${language}/volg/${token}`,
    departmentName: names.department(report.department),
    next: nextStep(report, { now: deps.clock(), calendar: city.calendar, language, names }),
  }
}
