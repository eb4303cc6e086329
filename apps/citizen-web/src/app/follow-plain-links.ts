import type { Language } from '@meldpunt/domain'
import type { AppRouter } from './router.tsx'

/** A click that means: open this here, now. */
const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

function pageOf(target: EventTarget | null, language: Language): URL | null {
  const link = target instanceof Element ? target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return null
  const url = new URL(link.href)
  const isHere = url.origin === location.origin && `${url.pathname}/`.startsWith(`/${language}/`)
  const isInPage = url.pathname === location.pathname && url.hash !== ''
  return isHere && !isInPage ? url : null
}

/** Links are ordinary links; inside one language a click on one changes the page without loading the site again. */
export function followPlainLinks(router: AppRouter, language: Language): void {
  document.addEventListener('click', (event) => {
    const url = isPlainClick(event) ? pageOf(event.target, language) : null
    if (url === null) return
    event.preventDefault()
    router.history.push(url.pathname + url.search + url.hash)
  })
}
