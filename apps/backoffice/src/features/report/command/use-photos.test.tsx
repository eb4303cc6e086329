import '../../../test/setup.ts'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { usePhotos } from './use-photos.ts'

/** An upload that is under way for as long as the test lasts. */
class NeverDone {
  upload = {}
  open() {}
  setRequestHeader() {}
  send() {}
}

const open = new Set<string>()
beforeEach(() => {
  open.clear()
  vi.stubGlobal('XMLHttpRequest', NeverDone)
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const src = `blob:${open.size}`
    open.add(src)
    return src
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((src) => void open.delete(src))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const files = () => ['een.jpg', 'twee.jpg'].map((name) => new File(['pixels'], name, { type: 'image/jpeg' }))
const form = () => renderHook(() => usePhotos({ reportId: 'r', initial: ['kept'], onChange: () => {} }))

describe('the memory of chosen photos', () => {
  test('is given back when one is taken away, and all of it when the form closes', () => {
    const { result, unmount } = form()
    act(() => result.current.add(files()))
    expect(open.size).toBe(2)
    act(() =>
      result.current.remove(result.current.photos.find(({ name }) => name === 'een.jpg')?.clientId ?? ''),
    )
    expect([...open]).toEqual(['blob:1'])
    unmount()
    expect(open.size).toBe(0)
  })
})
