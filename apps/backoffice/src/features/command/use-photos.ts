import { useEffect, useRef, useState } from 'react'
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

type Photos = { reportId: string; initial: readonly string[]; onChange: (ids: string[]) => void }

/** The photos of a form: sent at once when chosen, so that sending the form itself is quick. */
export function usePhotos({ reportId, initial, onChange }: Photos) {
  const [photos, setPhotos] = useState<readonly Photo[]>(() => initial.map(fromKept))
  const told = useRef(initial.join())
  useEffect(() => {
    const ids = photos.map(({ id }) => id).filter((id) => id !== null)
    if (ids.join() === told.current) return
    told.current = ids.join()
    onChange(ids)
  }, [photos, onChange])

  const change = (clientId: string, changes: Partial<Photo>) =>
    setPhotos((before) =>
      before.map((photo) => (photo.clientId === clientId ? { ...photo, ...changes } : photo)),
    )
  const send = async (file: File) => {
    const clientId = v7()
    const src = URL.createObjectURL(file)
    setPhotos((before) => [
      ...before,
      { clientId, name: file.name, src, id: null, percent: 0, problem: null },
    ])
    const onProgress = (percent: number) => change(clientId, { percent })
    const result = await uploadPhoto({ reportId, clientId, file, onProgress })
    change(clientId, result.ok ? { id: result.photo.id, percent: 100 } : { problem: result.code })
  }
  const remove = (clientId: string) =>
    setPhotos((before) => before.filter((photo) => photo.clientId !== clientId))
  return { photos, add: (files: File[]) => files.forEach((file) => void send(file)), remove }
}
