import { useEffect, useState } from 'react'
import { photoBlob } from './photos.ts'

/** A picture of what this browser holds; nothing leaves it for that. */
export function usePreview(clientId: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let gone = false
    void photoBlob(clientId).then((blob) => {
      if (!blob || gone) return
      made = URL.createObjectURL(blob)
      setUrl(made)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [clientId])
  return url
}
