import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import type { AnchorType } from '../site/anchor.ts'
import { Mark, type MarkProps } from '../site/mark.tsx'
import styles from './app-shell.module.css'

export type Space = {
  label: string
  href: string
  /** The space somebody is in shows its pages. */
  current?: boolean | undefined
  pages?: readonly {
    label: string
    href: string
    count?: number | undefined
    current?: boolean | undefined
  }[]
}

export type AppShellProps = {
  skip: { href: string; label: string }
  mark: Omit<MarkProps, 'first'>
  navLabel: string
  spaces: readonly Space[]
  /** Who is signed in, search, commands. */
  end?: ReactNode
  /** The page scrolls as a whole; without it the panes scroll and the frame stands still. */
  flow?: boolean | undefined
  anchor?: AnchorType | undefined
  children: ReactNode
}

const Pages = ({ pages, anchor: Anchor = 'a' }: Pick<Space, 'pages'> & Pick<AppShellProps, 'anchor'>) => (
  <ul className={styles.pages}>
    {pages?.map(({ label, href, count, current }) => (
      <li key={href}>
        <Anchor href={href} aria-current={current ? 'page' : undefined}>
          {label}
          {count === undefined ? null : <span className={styles.count}>{count}</span>}
        </Anchor>
      </li>
    ))}
  </ul>
)

/** The frame of the back-office: one bar with the work spaces, and the page beneath. */
export const AppShell = (props: AppShellProps) => {
  const { skip, mark, navLabel, spaces, end, flow, anchor: Anchor = 'a', children } = props
  return (
    <div className={classNames(styles.shell, flow && styles.flow)}>
      <a className="skip-link" href={skip.href}>
        {skip.label}
      </a>
      <header className={styles.top}>
        <Mark {...mark} first="number" />
        <nav aria-label={navLabel}>
          <ul className={styles.spaces}>
            {spaces.map(({ label, href, current, pages }) => (
              <li key={href} className={classNames(current && styles.here)}>
                {current && pages ? (
                  <strong>{label}</strong>
                ) : (
                  <Anchor href={href} aria-current={current ? 'page' : undefined}>
                    {label}
                  </Anchor>
                )}
                {current && pages ? <Pages pages={pages} anchor={Anchor} /> : null}
              </li>
            ))}
          </ul>
        </nav>
        {end ? <div className={styles.end}>{end}</div> : null}
      </header>
      {children}
    </div>
  )
}
