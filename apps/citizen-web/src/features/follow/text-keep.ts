const prefix = 'meldpunt.text.'

/** What was typed on the follow page and not sent yet; a browser that keeps nothing only loses it at a reload. */
export function keepText(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(prefix + name)
    else sessionStorage.setItem(prefix + name, text)
  } catch {
    return
  }
}

export function keptText(name: string): string {
  try {
    return sessionStorage.getItem(prefix + name) ?? ''
  } catch {
    return ''
  }
}
