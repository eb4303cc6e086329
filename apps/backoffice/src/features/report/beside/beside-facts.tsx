import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import type { ReactNode } from 'react'
import { percentOf } from '../../../lib/confidence.ts'
import type { DeskItem } from '../../../lib/inbox/inbox-search.ts'
import frame from '../../../lib/inbox/item-frame.module.css'
import type { Report } from '../../../lib/report.ts'
import type { FormCommand } from '../command/offered-commands.ts'
import type { Begun } from './beside-pane.tsx'
import { EarlierFact } from './earlier-fact.tsx'
import { SameFact } from './same-fact.tsx'

type BesideFactsProps = { report: Report; item: DeskItem | null; onBegin: (what: Begun) => void }
type FactProps = { term: string; children: ReactNode; act: { label: string; begin: () => void } | null }

const Fact = ({ term, children, act }: FactProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
    <dd>
      {act ? (
        <Button variant="quiet" size="small" onClick={act.begin}>
          {act.label}
        </Button>
      ) : null}
    </dd>
  </div>
)

const Category = ({ report, item }: Pick<BesideFactsProps, 'report' | 'item'>) => {
  const { t } = useLingui()
  if (report.category) return <b>{report.category.label}</b>
  if (!item?.proposal) return <span className="soft">{t`Nog geen categorie`}</span>
  const { label, confidence } = item.proposal
  return (
    <>
      <b>{label}</b> <span className="soft">{t`voorstel, ${percentOf(confidence)} %`}</span>
    </>
  )
}

/** What we know or guess of the report, each with the way to put it right, as far as that is legal. */
export const BesideFacts = ({ report, item, onBegin }: BesideFactsProps) => {
  const { t } = useLingui()
  const { legal, place, contact, personLinked } = report
  const act = (label: string, ...commands: FormCommand[]) => {
    const command = commands.find((one) => legal.includes(one))
    return command ? { label, begin: () => onBegin(command) } : null
  }
  return (
    <dl className={frame.facts}>
      <Fact term={t`Categorie`} act={act(t`Wijzig`, 'register', 'correct')}>
        <Category report={report} item={item} />
      </Fact>
      <Fact term={t`Plaats`} act={act(t`Verbeter`, 'correct')}>
        {place?.text ? <b>{place.text}</b> : <span className="soft">{t`Geen plaats opgegeven`}</span>}
      </Fact>
      <Fact term={t`Melder`} act={personLinked ? null : act(t`Koppel`, 'link_reporter')}>
        {contact?.name ?? <span className="soft">{t`Naam niet bekend`}</span>}
        {personLinked ? <span className="soft">{t`, gekoppeld`}</span> : null}
        <EarlierFact report={report} />
      </Fact>
      <Fact term={t`Zelfde?`} act={act(t`Voeg samen`, 'merge')}>
        <SameFact report={report} />
      </Fact>
    </dl>
  )
}
