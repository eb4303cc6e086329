import { useLingui } from '@lingui/react/macro'
import type { MappingInput } from '@meldpunt/domain/input'
import { Alert, Button, DataTable, Row, Section, Skeleton, WideCell } from '@meldpunt/ui'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { LoadError } from '../../lib/load-error.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import { roleWords } from '../../words/role-words.ts'
import { ConfirmMapping, type Wish } from './confirm-mapping.tsx'
import { MappingForm } from './mapping-form.tsx'

type Line = Outputs['admin']['mappings']['lines'][number]
type TableProps = { claim: string; lines: readonly Line[]; onRemove: (line: MappingInput) => void }

const MappingTable = ({ claim, lines, onRemove }: TableProps) => {
  const { t, i18n } = useLingui()
  const columns = [
    { id: 'value', label: t`Waarde van ${claim}` },
    { id: 'role', label: t`Rol` },
    { id: 'department', label: t`Dienst` },
    { id: 'members', label: t`Wie dat heeft` },
    { id: 'do', label: <span className="visually-hidden">{t`Wat je kan doen`}</span> },
  ]
  return (
    <DataTable caption={t`Wie binnen mag, en als wat`} columns={columns}>
      {lines.map(({ claimValue, role, department, members }) => (
        <Row key={`${claimValue} ${role} ${department.code}`}>
          <td>
            <code>{claimValue}</code>
          </td>
          <td>{i18n._(roleWords[role])}</td>
          <td>{department.name}</td>
          <WideCell>{members.map(({ name }) => name).join(', ') || <span className="soft">–</span>}</WideCell>
          <td>
            <Button
              size="small"
              variant="quiet"
              onClick={() => onRemove({ claimValue, role, department: department.code })}
            >
              {t`Haal weg`}
              <span className="visually-hidden">
                {' '}
                {[claimValue, i18n._(roleWords[role]), department.name].join(', ')}
              </span>
            </Button>
          </td>
        </Row>
      ))}
    </DataTable>
  )
}

/** Who gets in as what, with a new line on top and a way to take each away. */
export const Mappings = () => {
  const { t } = useLingui()
  const [wish, setWish] = useState<Wish | null>(null)
  const [done, setDone] = useState<Wish['change'] | null>(null)
  // A new form after each line that was added.
  const [added, setAdded] = useState(0)
  const opener = useRef<Element | null>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const mappings = useQuery(trpc.admin.mappings.queryOptions())
  if (mappings.isPending) return <Skeleton label={t`De regels komen eraan`} lines={8} />
  if (mappings.isError) return <LoadError error={mappings.error} onRetry={() => mappings.refetch()} />
  const { claim, departments, lines } = mappings.data
  const begin = (next: Wish) => {
    opener.current = document.activeElement
    setDone(null)
    setWish(next)
  }
  const finish = () => {
    setDone(wish?.change ?? null)
    if (wish?.change === 'add') setAdded(added + 1)
    setWish(null)
    // The button that was pressed is gone, and with it the place of the keyboard.
    outcome.current?.focus()
  }
  const cancel = () => {
    setWish(null)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <>
      <Section title={t`Een regel toevoegen`}>
        <MappingForm
          key={added}
          claim={claim}
          departments={departments}
          onWish={(line) => begin({ change: 'add', line })}
        />
      </Section>
      <div role="status" ref={outcome} tabIndex={-1}>
        {done ? (
          <Alert tone="success">
            {done === 'add'
              ? t`Toegevoegd. Wie nu aangemeld is, merkt het binnen de minuut.`
              : t`Weggehaald. Wie nu aangemeld is, merkt het binnen de minuut.`}
          </Alert>
        ) : null}
      </div>
      {wish ? (
        <ConfirmMapping
          key={JSON.stringify(wish)}
          wish={wish}
          title={
            wish.change === 'add'
              ? t`${wish.line.claimValue} toevoegen?`
              : t`${wish.line.claimValue} weghalen?`
          }
          departments={departments}
          onDone={finish}
          onCancel={cancel}
        />
      ) : null}
      <Section title={t`Wie binnen mag`} aside={lines.length}>
        <MappingTable claim={claim} lines={lines} onRemove={(line) => begin({ change: 'remove', line })} />
      </Section>
    </>
  )
}
