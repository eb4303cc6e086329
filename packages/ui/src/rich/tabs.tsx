import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import styles from './rich.module.css'

export type TabsProps = {
  label: string
  tabs: readonly { id: string; label: ReactNode; content: ReactNode }[]
  value?: string | undefined
  onChange?: ((id: string) => void) | undefined
}

/** Several views of one thing, one at a time. */
export const Tabs = ({ label, tabs, value, onChange }: TabsProps) => (
  <AriaTabs
    className={styles.tabs ?? ''}
    {...(value === undefined ? {} : { selectedKey: value })}
    {...(onChange ? { onSelectionChange: (id) => onChange(String(id)) } : {})}
  >
    <TabList className={styles.tabList ?? ''} aria-label={label}>
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
          {tab.label}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel key={tab.id} id={tab.id}>
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
)
