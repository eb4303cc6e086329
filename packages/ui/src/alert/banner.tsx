import { type ReactNode, useId } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './alert.module.css'
import type { Tone } from './alert.tsx'

export type BannerProps = { tone: Tone; title: ReactNode; children?: ReactNode; actions?: ReactNode }

/** A band over the whole width of the page: an incident in the city, or danger for which 112 must be called. */
export const Banner = ({ tone, title, children, actions }: BannerProps) => {
  const id = useId()
  return (
    <section className={classNames(styles.banner, styles[tone])} aria-labelledby={id}>
      <div className={classNames('wrap', styles.band, actions ? styles.two : undefined)}>
        <h2 id={id} className={styles.headline}>
          <Icon
            name={tone === 'info' ? 'info' : tone === 'success' ? 'check' : 'danger'}
            className={styles.icon}
          />
          <span>{title}</span>
        </h2>
        {children ? <div className={styles.story}>{children}</div> : null}
        {actions ? <div className="acts">{actions}</div> : null}
      </div>
    </section>
  )
}
