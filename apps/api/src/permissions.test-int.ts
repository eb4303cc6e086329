import { readFile } from 'node:fs/promises'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionPerson } from './context.ts'
import { listPermissions } from './permissions.ts'
import { permissionsDocument, permissionsFile } from './permissions-document.ts'
import { RefusedError } from './rejections.ts'
import type { Caller } from './router.ts'
import { createTestApi, type TestApi } from './testing/test-api.ts'
import { citizens, signedIn } from './testing/test-citizens.ts'
import { people } from './testing/test-people.ts'
import { submitted } from './testing/test-reports.ts'
import { type Role, roles } from './trpc.ts'

let api: TestApi
let reportId: string
/** Signed in, and a stranger to every report: what is let in at the gate is refused on the report. */
let stranger: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  reportId = await submitted(api)
  stranger = await signedIn(api, citizens.zoe)
})
afterAll(() => api.drop())

const callerOf = (role: Role): Caller => {
  if (role === 'anonymous') return api.anonymous()
  if (role === 'citizen') return api.citizen(stranger)
  return role === 'follower' ? api.follower(reportId) : api.staff(people[role])
}

/** A procedure of a caller by its path, called with so little that nothing but its gate can answer. */
function call(caller: Caller, path: string): unknown {
  const found = path.split('.').reduce<unknown>((at, key) => {
    const isNode = (typeof at === 'object' || typeof at === 'function') && at !== null
    return isNode ? Reflect.get(at, key) : undefined
  }, caller)
  if (typeof found !== 'function') throw new Error(`No procedure ${path}`)
  return Reflect.apply(found, caller, [{ reportId }])
}

const gates = ['sign_in_required', 'not_permitted', 'link_invalid']

/** Whether the gate let the call through; what it then says about its input does not matter. */
async function isLetIn(role: Role, path: string): Promise<boolean> {
  try {
    await call(callerOf(role), path)
    return true
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return !(error.cause instanceof RefusedError && gates.includes(error.cause.rejection.code))
  }
}

describe('every procedure of the router', () => {
  test('declares who may call it', () => {
    const undeclared = listPermissions().filter((permission) => permission.roles.length === 0)
    expect(undeclared).toEqual([])
  })

  test('lets in exactly whom it declares', async () => {
    const wrong: string[] = []
    for (const { procedure, roles: allowed } of listPermissions()) {
      for (const role of roles) {
        const letIn = await isLetIn(role, procedure)
        if (letIn !== allowed.includes(role)) wrong.push(`${procedure} ${role}: ${letIn ? 'in' : 'out'}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('stands in the docs as it is', async () => {
    expect(await readFile(permissionsFile, 'utf8')).toBe(permissionsDocument())
  })
})

describe('the follower of one report', () => {
  test('is not let in to another', async () => {
    const other = await submitted(api)
    const stranger = api.follower(reportId)
    await expect(stranger.follow.get({ reportId: other, language: 'nl' })).rejects.toThrow('link_invalid')
  })
})
