import type { Status } from '@meldpunt/domain'

type FlemishStatus = { code: string; phase: string }

/** Each of our statuses in the phases and codes that every Flemish dossier has; our own label goes beside it. */
export const flemishStatus = {
  received: { phase: 'Samenstelling', code: 'Ingediend' },
  registered: { phase: 'Samenstelling', code: 'Ingediend' },
  in_progress: { phase: 'Behandeling', code: 'InBehandeling' },
  planned: { phase: 'Behandeling', code: 'InBehandeling' },
  referred: { phase: 'Behandeling', code: 'InBehandeling' },
  awaiting_reply: { phase: 'Behandeling', code: 'DossierOnvolledig' },
  handled: { phase: 'Uitvoering', code: 'Uitgevoerd' },
  answered: { phase: 'Uitvoering', code: 'Uitgevoerd' },
  declined: { phase: 'Beslissing', code: 'Stopgezet' },
} as const satisfies Record<Status, FlemishStatus>
