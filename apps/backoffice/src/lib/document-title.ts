import { useEffect } from 'react'

/** Names the tab after its page; screen readers read it after every change of page. */
export const useDocumentTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Meldpunt 1777`
  }, [title])
}
