/** What had the focus is gone: a screen reader then says where the report stands now. */
export function focusTitleWhenLost(): void {
  if (document.activeElement !== document.body) return
  const title = document.querySelector('h1')
  title?.setAttribute('tabindex', '-1')
  title?.focus()
}
