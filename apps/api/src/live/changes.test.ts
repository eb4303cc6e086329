import { describe, expect, test } from 'vitest'
import { type Change, createChanges } from './changes.ts'

async function take(changes: AsyncGenerator<Change>, count: number): Promise<Change[]> {
  const heard: Change[] = []
  while (heard.length < count) {
    const { value, done } = await changes.next()
    if (done) break
    heard.push(value)
  }
  return heard
}

const everything = { reportId: null, complaints: true } as const

describe('somebody who listens to one report', () => {
  test('hears its changes and no others', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, { reportId: 'a' })
    changes.publish({ reportId: 'b', version: 3, hidden: false })
    changes.publish({ reportId: 'a', version: 2, hidden: false })
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 2 }])
  })

  test('hears a change that came before the first pull', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, { reportId: 'a' })
    changes.publish({ reportId: 'a', version: 5, hidden: false })
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 5 }])
  })
})

describe('somebody who listens to all and is slow', () => {
  test('hears only the latest version of each report', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, everything)
    for (const version of [1, 2, 3]) changes.publish({ reportId: 'a', version, hidden: false })
    changes.publish({ reportId: 'b', version: 1, hidden: false })
    expect(await take(listening, 2)).toEqual([
      { reportId: 'a', version: 3 },
      { reportId: 'b', version: 1 },
    ])
  })
})

describe('somebody who may not know of complaints', () => {
  test('hears of all the rest', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, { reportId: null, complaints: false })
    changes.publish({ reportId: 'complaint', version: 2, hidden: true })
    changes.publish({ reportId: 'a', version: 1, hidden: false })
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 1 }])
  })
})

describe('everybody, after the connection to the database was away', () => {
  test('is told to look again', async () => {
    const changes = createChanges()
    const listening = changes.subscribe(new AbortController().signal, { reportId: 'a' })
    changes.lookAgain()
    expect(await take(listening, 1)).toEqual([{ reportId: 'a', version: 0 }])
  })
})

describe('somebody who leaves', () => {
  test('is forgotten, also while waiting', async () => {
    const changes = createChanges()
    const leaving = new AbortController()
    const heard = take(changes.subscribe(leaving.signal, everything), 1)
    expect(changes.subscribers()).toBe(1)
    leaving.abort()
    expect(await heard).toEqual([])
    expect(changes.subscribers()).toBe(0)
  })
})
