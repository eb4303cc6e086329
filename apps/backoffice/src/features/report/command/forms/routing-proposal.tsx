import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { dueDay, formatDay } from '@meldpunt/domain'
import { Skeleton } from '@meldpunt/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '../../../../lib/language.ts'
import { LoadError } from '../../../../lib/load-error.tsx'
import { trpc } from '../../../../lib/trpc.ts'
import { RoutingExplanationList } from '../../routing/routing-explanation-list.tsx'
import styles from '../command-form.module.css'

type RoutingProposalProps = { reportId: string; category: string }

/** Where the report would go, by when, and why: before anybody decides. */
export const RoutingProposal = ({ reportId, category }: RoutingProposalProps) => {
  const { t } = useLingui()
  const language = useLanguage()
  const proposal = useQuery(
    trpc.report.proposeRouting.queryOptions(
      { id: reportId, category },
      { placeholderData: keepPreviousData },
    ),
  )
  if (proposal.isPending) return <Skeleton label={t`We zoeken de juiste dienst`} lines={2} />
  if (proposal.isError) return <LoadError error={proposal.error} onRetry={() => proposal.refetch()} />
  const { destination, promiseWorkingDays, due, explanation } = proposal.data
  const day = due === null ? '' : formatDay(dueDay(due), language)
  return (
    <div className={styles.subtle} role="status">
      <p>
        {t`Voorstel:`} <b>{destination.name}</b>
        {promiseWorkingDays === null
          ? null
          : `, ${plural(promiseWorkingDays, { one: '# werkdag', other: '# werkdagen' })}`}
        {day ? ` (${t`ten laatste ${day}`})` : null}
      </p>
      <details>
        <summary>{t`Waarom?`}</summary>
        <RoutingExplanationList explanation={explanation} />
      </details>
    </div>
  )
}
