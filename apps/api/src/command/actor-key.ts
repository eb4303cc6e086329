import type { Actor } from '@meldpunt/domain'

/** The actor as the table of commands keeps it: without a name. */
export function actorKey(actor: Actor): { kind: Actor['kind']; id: string | null } {
  if ('memberId' in actor) return { kind: actor.kind, id: actor.memberId }
  if (actor.kind === 'partner') return { kind: actor.kind, id: actor.partner }
  return { kind: actor.kind, id: actor.kind === 'reporter' ? actor.personId : actor.process }
}
