import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { drafts } from '../draft.ts'
import { keepTyped } from './typed-drafts.ts'
import { useEditInPlace } from './use-edit-in-place.ts'

type Item = { version: number; text: string }

const id = '0197a1b2-0000-7000-8000-000000000061'
const edited = { kind: 'thing', id }
const keptAt = (version: number) => drafts.read(`thing-${id}-${version}`)

/** The thing in an editor, and what the list says when it is read again. */
function open(opened: Item | null, list: Item | null = opened) {
  const { result } = renderHook(() =>
    useEditInPlace({
      ...{ ...edited, opened },
      toDraft: (item: Item | null) => ({ text: item?.text ?? '' }),
      reread: async () => list,
    }),
  )
  return result
}

beforeEach(() => drafts.clear())

describe('a thing that is edited in place', () => {
  test('stands as it was saved, at its version', () => {
    const editing = open({ version: 2, text: 'Saved' })
    expect(editing.current).toMatchObject({ version: 2, draft: { text: 'Saved' }, stale: null })
  })

  test('has what was typed at the version before it, against what somebody else saved since', () => {
    keepTyped({ ...edited, version: 2 }, { text: 'Typed' })
    const theirs = { version: 4, text: 'Theirs' }
    const editing = open(theirs)
    expect(editing.current).toMatchObject({
      draft: { text: 'Typed' },
      stale: { theirs, mine: { text: 'Typed' } },
    })
    act(() => editing.current.takeTheirs())
    expect(editing.current).toMatchObject({ draft: { text: 'Theirs' }, stale: null })
    expect(keptAt(2)).toBeNull()
  })

  test('keeps what is typed when it goes out of use and back', async () => {
    keepTyped({ ...edited, version: 2 }, { text: 'Typed' })
    const editing = open({ version: 2, text: 'Saved' })
    await act(() => editing.current.goOn(3))
    expect(editing.current).toMatchObject({ version: 3, savedVersion: 3, stale: null })
    expect(keptAt(3)).toMatchObject({ values: { text: 'Typed' } })
    expect(keptAt(2)).toBeNull()
  })

  test('is what was typed after it was saved, also where the list could not be read again', async () => {
    const editing = open({ version: 2, text: 'Before' })
    await act(() => editing.current.save(3, { text: 'Typed' }))
    expect(editing.current).toMatchObject({ version: 3, savedVersion: 3, draft: { text: 'Typed' } })
  })

  test('is the one of the list after it was saved, with what the server made of it', async () => {
    const editing = open({ version: 2, text: 'Before' }, { version: 3, text: 'Tidied' })
    await act(() => editing.current.save(3, { text: ' Tidied ' }))
    expect(editing.current.draft).toEqual({ text: 'Tidied' })
  })

  test('shows what somebody else saved before it went out of use, and nothing was done', () => {
    const editing = open({ version: 2, text: 'Before' })
    act(() => editing.current.overtake({ version: 3, text: 'Theirs' }))
    expect(editing.current).toMatchObject({
      version: 3,
      savedVersion: null,
      stale: { mine: { text: 'Before' } },
    })
  })
})
