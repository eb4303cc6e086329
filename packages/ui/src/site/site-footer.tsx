import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './site-footer.module.css'
import { Skyline } from './skyline.tsx'

export type FooterColumn = { title: string; hideTitle?: boolean | undefined; children: ReactNode }

export type SiteFooterProps = {
  columns: readonly FooterColumn[]
  /** A drawing of the city, 1440 by 120; the pilot city's when left out. */
  scene?: ReactNode
}

/** The foot of the citizen site: the city on the river, and where else one can go. */
export const SiteFooter = ({ columns, scene = <Skyline /> }: SiteFooterProps) => (
  <footer className={styles.footer}>
    {scene}
    <div className={styles.ground}>
      <div className={classNames('wrap', styles.columns)}>
        {columns.map(({ title, hideTitle, children }) => (
          <section key={title}>
            <h2 className={hideTitle ? 'visually-hidden' : undefined}>{title}</h2>
            <div className="small">{children}</div>
          </section>
        ))}
      </div>
    </div>
  </footer>
)

/** The number of the desk, large. */
export const PhoneNumber = ({ href, children }: { href: string; children: ReactNode }) => (
  <a className={classNames(styles.number, 'num')} href={href}>
    {children}
  </a>
)
