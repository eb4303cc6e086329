import type { SyntheticEvent } from 'react'
import styles from './command-form.module.css'

/** Styles of a mail stand in its elements, which the policy of this page rightly refuses; set aside they wait for `dress`. */
const undress = (html: string): string =>
  html
    .replaceAll(/<style[^>]*>/g, '<template>')
    .replaceAll('</style>', '</template>')
    .replaceAll(/\sstyle=(?=")/g, ' data-style=')

/** Puts the styles on by script of this page, which the policy allows; nothing in the frame itself may run. */
function dress({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>): void {
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!page || !view) return
  for (const element of page.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? ''
  }
  page.adoptedStyleSheets = [...page.querySelectorAll('template')].map(({ content }) => {
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(content.textContent ?? '')
    return sheet
  })
}

/** A mail as its reader sees it. The sandbox lets no script run and no form be sent. */
export const MailFrame = ({ title, html }: { title: string; html: string }) => (
  <iframe
    className={styles.mailBody}
    title={title}
    sandbox="allow-same-origin"
    srcDoc={undress(html)}
    onLoad={dress}
  />
)
