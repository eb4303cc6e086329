import type { Stage } from './stage.ts'
import { type Status, statuses } from './status.ts'
import type { Target, Transition } from './transitions.ts'

type Edge = { from: string; to: string; commands: string[] }

const statusOfStage = (stage: Stage): string => {
  if (stage === 'none') return '[*]'
  return stage.startsWith('awaiting_reply:') ? 'awaiting_reply' : stage
}

const statusBefore = (stage: Stage): string => stage.replace('awaiting_reply:', '')

const isStatus = (target: Target): target is Status => statuses.some((status) => status === target)

function targetsOf(stage: Stage, target: Target): readonly string[] {
  if (isStatus(target)) return [target]
  if (target === 'before') return [statusBefore(stage)]
  return target === 'registered_or_received' ? ['registered', 'received'] : []
}

function addEdge(edges: Map<string, Edge>, from: string, to: string): Edge {
  const key = `${from}>${to}`
  const edge = edges.get(key) ?? { from, to, commands: [] }
  edges.set(key, edge)
  return edge
}

function collectEdges(edges: Map<string, Edge>, { command, from, to }: Transition): void {
  for (const stage of from) {
    for (const target of targetsOf(stage, to)) {
      const { commands } = addEdge(edges, statusOfStage(stage), target)
      if (!commands.includes(command)) commands.push(command)
    }
  }
}

/**
 * The table as a Mermaid state diagram: one arrow per pair of statuses, labelled with the commands that lead along it.
 * Commands that leave the status unchanged have no arrow.
 */
export function toMermaid(transitions: readonly Transition[]): string {
  const edges = new Map<string, Edge>()
  for (const transition of transitions) collectEdges(edges, transition)
  const lines = [...edges.values()].map(
    ({ from, to, commands }) => `  ${from} --> ${to}: ${commands.join(', ')}`,
  )
  return ['stateDiagram-v2', ...lines].join('\n')
}
