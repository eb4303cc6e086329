import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Addresses below /balie that the server answers itself. */
const servedElsewhere = /^\/balie\/(aanmelden|aangemeld|afmelden|api|trpc)\b/

const isForApp = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  link.pathname.startsWith('/balie/') &&
  !servedElsewhere.test(link.pathname) &&
  link.target === '' &&
  !link.hasAttribute('download') &&
  !(link.hash !== '' && link.pathname === location.pathname && link.search === location.search)

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** Lets every plain link to a page of this app change the page without loading it anew. */
export function useAppLinks(): void {
  const { history } = useRouter()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (event.defaultPrevented || !isPlainClick(event) || !(event.target instanceof Element)) return
      const link = event.target.closest('a')
      if (!link || !isForApp(link)) return
      event.preventDefault()
      history.push(link.pathname + link.search + link.hash)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [history])
}
