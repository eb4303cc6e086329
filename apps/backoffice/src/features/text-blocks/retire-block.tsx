import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { trpc } from '../../lib/trpc.ts'
import type { TextBlock } from './block-draft.ts'

type RetireBlockProps = {
  kept: { id: string; version: number }
  active: boolean
  onDone: (version: number) => void
  /** Somebody saved it meanwhile: look at that before it goes. */
  onStale: (current: TextBlock) => void
}

/** Takes a block out of use, or back into it; nothing of it is lost. */
export const RetireBlock = ({ kept, active, onDone, onStale }: RetireBlockProps) => {
  const { t } = useLingui()
  const retire = useMutation(
    trpc.textBlock.retire.mutationOptions({
      onSuccess: (result) => {
        if (result.kind === 'saved') onDone(result.version)
        else if (result.current) onStale(result.current)
      },
    }),
  )
  const { id, version } = kept
  const send = () => retire.mutate({ commandId: v7(), id, expectedVersion: version, active: !active })
  return (
    <div className="stack">
      <MutationFailure error={retire.error} />
      <div className="acts">
        <Button variant="quiet" pending={retire.isPending} onClick={send}>
          {active ? t`Neem uit gebruik` : t`Gebruik weer`}
        </Button>
      </div>
    </div>
  )
}
