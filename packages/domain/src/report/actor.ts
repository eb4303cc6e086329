/** Code of a department, such as `nette-stad`; the desk is the department `1777`. */
export type DepartmentCode = string
export const desk: DepartmentCode = '1777'

/**
 * Who acts. A member of staff acts as clerk (member of the desk), department member or lead (of the departments named),
 * or administrator; the shell picks the actor from the session, the decider checks it against the table.
 */
export type Actor =
  | { kind: 'reporter'; personId: string | null }
  | { kind: 'clerk'; memberId: string; name: string }
  | { kind: 'department'; memberId: string; name: string; departments: readonly DepartmentCode[] }
  | { kind: 'lead'; memberId: string; name: string; departments: readonly DepartmentCode[] }
  | { kind: 'partner'; partner: string; referral: number }
  | { kind: 'admin'; memberId: string; name: string }
  | { kind: 'system'; process: string }

export type ActorKind = Actor['kind']
export const actorKinds = [
  'reporter',
  'clerk',
  'department',
  'lead',
  'partner',
  'admin',
  'system',
] as const satisfies readonly ActorKind[]

/** The actor as an event keeps it: no name of a citizen, names of staff stay apart in `personal`. */
export type EventActor = { kind: ActorKind; id: string | null }
