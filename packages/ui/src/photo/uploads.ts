import { createContext } from 'react'

/** The photos of one form that are still on their way; the form leaves when they have arrived, so that none is left out. */
export type Uploads = { track: (upload: Promise<unknown>) => void; settled: () => Promise<void> }

export function createUploads(): Uploads {
  const running = new Set<Promise<unknown>>()
  return {
    track: (upload) => {
      running.add(upload)
      void upload.finally(() => running.delete(upload))
    },
    settled: async () => {
      while (running.size > 0) await Promise.allSettled(running)
    },
  }
}

export const UploadsContext = createContext<Uploads | null>(null)
