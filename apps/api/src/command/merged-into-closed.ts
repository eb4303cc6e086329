import { findReport, type ReadHandle } from '@meldpunt/db'
import { isOpen, type Report, shownStatus } from '@meldpunt/domain'

/** Whether a merged report has nothing left to wait for: its leading report is closed. */
export async function isMergedIntoClosed(db: ReadHandle, report: Report): Promise<boolean> {
  if (report.frozen?.kind !== 'merged') return false
  const leading = await findReport(db, report.frozen.into)
  return leading !== null && !isOpen(shownStatus(leading.report))
}
