import {
  Menu as AriaMenu,
  Button,
  Keyboard,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components'
import { buttonClass } from '../button/button-class.ts'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icon-paths.ts'
import styles from './rich.module.css'

export type MenuEntry = {
  id: string
  label: string
  icon?: IconName | undefined
  keyHint?: string | undefined
  danger?: boolean | undefined
}

export type MenuProps = { label: string; items: readonly MenuEntry[]; onAction: (id: string) => void }

/** A button that opens a short list of commands. */
export const Menu = ({ label, items, onAction }: MenuProps) => (
  <MenuTrigger>
    <Button className={buttonClass()}>
      {label}
      <Icon name="chevron-down" size="small" />
    </Button>
    <Popover className={styles.popover ?? ''} placement="bottom start">
      <AriaMenu className={styles.list ?? ''} onAction={(id) => onAction(String(id))}>
        {items.map(({ id, label: words, icon, keyHint, danger }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={words}
            className={classNames(styles.entry, danger && styles.danger)}
          >
            {icon ? <Icon name={icon} /> : null}
            <Text slot="label">{words}</Text>
            {keyHint ? <Keyboard>{keyHint}</Keyboard> : null}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
