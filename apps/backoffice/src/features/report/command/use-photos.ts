import { UploadsContext } from '@meldpunt/ui'
import { use, useEffect, useRef, useState } from 'react'
import { v7 } from 'uuid'
import { uploadPhoto } from './photo-upload.ts'

export type Photo = {
  clientId: string
  name: string
  src: string
  /** Id by which the command names it; null until the server has it. */
  id: string | null
  percent: number
  problem: string | null
}

const fromKept = (id: string): Photo => ({
  clientId: id,
  name: '',
  src: `/balie/api/attachments/${id}/thumb`,
  id,
  percent: 100,
  problem: null,
})

const idsOf = (photos: readonly Photo[]): string[] => photos.flatMap(({ id }) => id ?? [])

type Photos = { reportId: string; initial: readonly string[]; onChange: (ids: string[]) => void }

/** Addresses of chosen files; the browser holds each whole file in memory until its address is given back. */
function usePreviews() {
  const [open] = useState(() => new Set<string>())
  const give = (file: File): string => {
    const src = URL.createObjectURL(file)
    open.add(src)
    return src
  }
  const takeBack = (src: string): void => {
    if (open.delete(src)) URL.revokeObjectURL(src)
  }
  useEffect(
    () => () => {
      for (const src of open) URL.revokeObjectURL(src)
      open.clear()
    },
    [open],
  )
  return { give, takeBack }
}

/** The photos of a form: sent at once when chosen, so that sending the form itself is quick. */
export function usePhotos({ reportId, initial, onChange }: Photos) {
  const [photos, setPhotos] = useState<readonly Photo[]>(() => initial.map(fromKept))
  const latest = useRef(photos)
  const uploads = use(UploadsContext)
  const previews = usePreviews()
  const update = (changed: (before: readonly Photo[]) => readonly Photo[]) => {
    const idsBefore = idsOf(latest.current)
    latest.current = changed(latest.current)
    setPhotos(latest.current)
    // Told at once and not after a render: the form may be waiting for just this photo.
    const ids = idsOf(latest.current)
    if (ids.join() !== idsBefore.join()) onChange(ids)
  }
  const change = (clientId: string, changes: Partial<Photo>) =>
    update((before) =>
      before.map((photo) => (photo.clientId === clientId ? { ...photo, ...changes } : photo)),
    )
  const send = async (file: File) => {
    const clientId = v7()
    const src = previews.give(file)
    update((before) => [...before, { clientId, name: file.name, src, id: null, percent: 0, problem: null }])
    const onProgress = (percent: number) => change(clientId, { percent })
    const result = await uploadPhoto({ reportId, clientId, file, onProgress })
    change(clientId, result.ok ? { id: result.photo.id, percent: 100 } : { problem: result.code })
  }
  const add = (files: File[]) => {
    for (const file of files) {
      const sending = send(file)
      uploads?.track(sending)
    }
  }
  const remove = (clientId: string) => {
    for (const { clientId: id, src } of latest.current) if (id === clientId) previews.takeBack(src)
    update((before) => before.filter((photo) => photo.clientId !== clientId))
  }
  return { photos, add, remove }
}
