import type { AppRouter } from './router.tsx'

/** After a change of page the focus goes to its heading, so that a screen reader says where the person is now. */
export function moveFocusToHeading(router: AppRouter): void {
  router.subscribe('onRendered', ({ pathChanged }) => {
    if (!pathChanged) return
    const heading = document.querySelector('h1')
    window.scrollTo(0, 0)
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  })
}
