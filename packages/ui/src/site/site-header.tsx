import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { AnchorType } from './anchor.ts'
import { LanguageSwitch, type LanguageSwitchProps } from './language-switch.tsx'
import { Mark, type MarkProps } from './mark.tsx'
import styles from './site.module.css'

export type NavItem = {
  label: string
  href: string
  current?: boolean | undefined
  /** How much is new there, with the words for it. */
  count?: { number: number; label: string } | undefined
  /** A button that posts instead of a link, with what is done before. */
  post?: (() => void) | undefined
}

export type SiteHeaderProps = {
  skip: { href: string; label: string }
  mark: Omit<MarkProps, 'first'>
  navLabel: string
  nav: readonly NavItem[]
  language: LanguageSwitchProps
  /** The number is in sight on every width; `short` is the word on a phone. */
  call: { href: string; label: string; short: string }
  menuLabel: string
  anchor?: AnchorType | undefined
}

type LinksProps = Pick<SiteHeaderProps, 'nav' | 'anchor'>

const Links = ({ nav, anchor: Anchor = 'a' }: LinksProps) =>
  nav.map(({ label, href, current, count, post }) => (
    <li key={href}>
      {post ? (
        <form method="post" action={href} onSubmit={post}>
          <button type="submit">{label}</button>
        </form>
      ) : (
        <Anchor href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count ? (
            <span className={styles.count}>
              <span aria-hidden="true">{count.number}</span>
              <span className="visually-hidden">({count.label})</span>
            </span>
          ) : null}
        </Anchor>
      )}
    </li>
  ))

/** The head of the citizen site. On a phone the ways go into a disclosure that works without script. */
export const SiteHeader = (props: SiteHeaderProps) => {
  const { skip, mark, navLabel, nav, language, call, menuLabel, anchor } = props
  return (
    <>
      <a className="skip-link" href={skip.href}>
        {skip.label}
      </a>
      <header className={styles.header}>
        <div className={classNames('wrap', styles.headerRow)}>
          <Mark {...mark} />
          <nav className={classNames(styles.nav, styles.wide)} aria-label={navLabel}>
            <ul>
              <Links nav={nav} anchor={anchor} />
            </ul>
          </nav>
          <div className={styles.wide}>
            <LanguageSwitch {...language} anchor={anchor} />
          </div>
          <a className={styles.call} href={call.href} aria-label={call.label}>
            <Icon name="phone" />
            <span className={styles.wide}>{call.label}</span>
            <span className={styles.phone}>{call.short}</span>
          </a>
          <details className={classNames(styles.menu, styles.phone)}>
            <summary>
              <Icon name="menu" />
              {menuLabel}
            </summary>
            <div className={styles.sheet}>
              <nav aria-label={navLabel}>
                <ul>
                  <Links nav={nav} anchor={anchor} />
                </ul>
              </nav>
              <LanguageSwitch {...language} anchor={anchor} />
            </div>
          </details>
        </div>
      </header>
    </>
  )
}
