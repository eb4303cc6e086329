import { hrefs } from '../../../lib/hrefs.ts'
import type { OmniHit } from '../../../lib/omnibox/omni-hit.ts'

/** The page of what was found: a report itself, and for the rest the reports that go with it. Answers are read at once. */
export function hitHref(hit: Exclude<OmniHit, { kind: 'answer' }>): string {
  switch (hit.kind) {
    case 'report':
      return hrefs.report(hit.data.reportId)
    case 'category':
      return hrefs.queue({ wat: [hit.data.code] })
    case 'street':
      return hrefs.queue({ zoek: `${hit.data.street} ${hit.data.houseNumber ?? ''}`.trim() })
    case 'person':
      return hrefs.queue({ zoek: hit.data.phone ?? hit.data.email ?? hit.title, gesloten: true })
  }
}
