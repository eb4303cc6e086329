import { useLingui } from '@lingui/react/macro'
import { Button, classNames, DataTable, Row, Skeleton, WideCell } from '@meldpunt/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { isoOf, shortDay, shortTime } from '../../lib/date.ts'
import { useLanguage } from '../../lib/language.ts'
import { LoadError } from '../../lib/load-error.tsx'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { type Outputs, trpc } from '../../lib/trpc.ts'
import styles from '../../lib/workspace.module.css'
import { roleWords } from '../../words/role-words.ts'

type StaffMember = Outputs['admin']['members'][number]
type MemberRowProps = { member: StaffMember; pending: boolean; onSwitch: () => void }

const MemberRow = ({ member, pending, onSwitch }: MemberRowProps) => {
  const { t, i18n } = useLingui()
  const language = useLanguage()
  const { name, email, role, departments, signedInAt, active, isYou } = member
  return (
    <Row className={classNames(!active && styles.off)}>
      <td>{name}</td>
      <td>{i18n._(roleWords[role])}</td>
      <WideCell>
        {departments.map((one) => (one.leads ? t`${one.name} (leidt)` : one.name)).join(', ')}
      </WideCell>
      <td>{email}</td>
      <td>
        {signedInAt ? (
          <time dateTime={isoOf(signedInAt)}>
            {shortDay(signedInAt, language)} {shortTime(signedInAt, language)}
          </time>
        ) : (
          <span className="soft">{t`nog niet`}</span>
        )}
      </td>
      <td>{active ? t`In gebruik` : t`Staat uit`}</td>
      <td>
        {isYou ? (
          <span className="soft">{t`Dat ben jij`}</span>
        ) : (
          <Button size="small" variant="quiet" pending={pending} onClick={onSwitch}>
            {active ? t`Zet uit` : t`Zet aan`}
            <span className="visually-hidden"> {name}</span>
          </Button>
        )}
      </td>
    </Row>
  )
}

/** Everybody who ever signed in, and a switch that ends all their sessions at once. */
export const Members = () => {
  const { t } = useLingui()
  const queries = useQueryClient()
  const members = useQuery(trpc.admin.members.queryOptions())
  const setActive = useMutation(
    trpc.admin.setActive.mutationOptions({
      onSuccess: () => queries.invalidateQueries(trpc.admin.pathFilter()),
    }),
  )
  if (members.isPending) return <Skeleton label={t`De medewerkers komen eraan`} lines={8} />
  if (members.isError) return <LoadError error={members.error} onRetry={() => members.refetch()} />
  const { variables } = setActive
  const switched = members.data.find(({ memberId }) => memberId === variables?.memberId)?.name ?? ''
  const columns = [
    { id: 'name', label: t`Naam` },
    { id: 'role', label: t`Rol` },
    { id: 'departments', label: t`Diensten` },
    { id: 'email', label: t`Mail` },
    { id: 'signedIn', label: t`Laatst aangemeld` },
    { id: 'active', label: t`Toestand` },
    { id: 'do', label: <span className="visually-hidden">{t`Wat je kan doen`}</span> },
  ]
  return (
    <>
      <MutationFailure error={setActive.error} />
      <p role="status" className="small">
        {setActive.isSuccess && variables
          ? variables.active
            ? t`${switched} mag zich weer aanmelden.`
            : t`${switched} staat uit en is overal afgemeld.`
          : null}
      </p>
      <DataTable caption={t`Medewerkers`} columns={columns}>
        {members.data.map((member) => (
          <MemberRow
            key={member.memberId}
            member={member}
            pending={setActive.isPending && variables?.memberId === member.memberId}
            onSwitch={() => setActive.mutate({ memberId: member.memberId, active: !member.active })}
          />
        ))}
      </DataTable>
    </>
  )
}
