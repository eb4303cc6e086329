import { useSyncExternalStore } from 'react'
import { type Outbox, outboxState, subscribeToOutbox } from './outbox.ts'

const nothing: Outbox = { kind: 'empty' }

export const useOutbox = (): Outbox => useSyncExternalStore(subscribeToOutbox, outboxState, () => nothing)
