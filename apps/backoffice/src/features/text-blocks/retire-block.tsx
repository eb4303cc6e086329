import { useLingui } from '@lingui/react/macro'
import { Button } from '@meldpunt/ui'
import { useMutation } from '@tanstack/react-query'
import { v7 } from 'uuid'
import { MutationFailure } from '../../lib/mutation-failure.tsx'
import { trpc } from '../../lib/trpc.ts'
import type { TextBlock } from './block-draft.ts'

type RetireBlockProps = { block: TextBlock; onDone: (version: number) => void }

/** Takes a block out of use, or back into it; nothing of it is lost. */
export const RetireBlock = ({ block, onDone }: RetireBlockProps) => {
  const { t } = useLingui()
  const retire = useMutation(
    trpc.textBlock.retire.mutationOptions({
      onSuccess: (result) => onDone(result.kind === 'saved' ? result.version : block.version),
    }),
  )
  const { id, version, active } = block
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
