import { classNames } from '../class-names.ts'
import styles from './link.module.css'

/** The class of a link. A standalone link is not in a sentence: it gets the height of a target and stands out. */
export const linkClass = ({ standalone = false }: { standalone?: boolean | undefined } = {}): string =>
  classNames(styles.link, standalone && styles.standalone)
