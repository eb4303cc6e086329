import { useLingui } from '@lingui/react/macro'
import { Section } from '@meldpunt/ui'
import type { Report } from '../../lib/report.ts'
import { RoutingExplanationList } from './routing/routing-explanation-list.tsx'

/** Why this department: each rule that was tried with the values it saw, or who chose it by hand and why. */
export const RoutingSection = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { routing, routedByHand, department } = report
  if (!routing && routedByHand === null) return null
  return (
    <Section
      id="waarom"
      title={t`Waarom ${department.name}?`}
      aside={routing ? t`regelversie ${routing.ruleSetVersion}` : undefined}
    >
      {routedByHand === null ? null : <p>{t`Met de hand gekozen: ${routedByHand}`}</p>}
      {routing ? <RoutingExplanationList explanation={routing} /> : null}
    </Section>
  )
}
