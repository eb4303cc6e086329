import { useEffect, useState } from 'react'
import { RadioGroup } from '../choice/radio-group.tsx'
import { classNames } from '../class-names.ts'
import type { Example } from './example.ts'
import { exampleGroups } from './examples.ts'
import styles from './ui-page.module.css'

const schemes = [
  { value: '', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]
const densities = [
  { value: '', label: 'Site' },
  { value: 'desk', label: 'Desk' },
]

/** Keeps one data attribute of the document, and gives back what was there when the page is left. */
const useRootAttribute = (name: 'theme' | 'density') => {
  const [value, setValue] = useState<string>()
  useEffect(() => {
    const { dataset } = document.documentElement
    const before = dataset[name]
    if (value) dataset[name] = value
    else if (value === '') delete dataset[name]
    return () => {
      if (before === undefined) delete dataset[name]
      else dataset[name] = before
    }
  }, [name, value])
  return [value ?? '', setValue] as const
}

const Switches = () => {
  const [theme, setTheme] = useRootAttribute('theme')
  const [density, setDensity] = useRootAttribute('density')
  return (
    <div className="acts">
      <RadioGroup
        legend="Scheme"
        look="chips"
        name="ui-scheme"
        options={schemes}
        value={theme}
        onChange={setTheme}
      />
      <RadioGroup
        legend="Density"
        look="chips"
        name="ui-density"
        options={densities}
        value={density}
        onChange={setDensity}
      />
    </div>
  )
}

const Shown = ({ example }: { example: Example }) => (
  <div className={classNames(styles.example, example.wide && styles.wide)}>
    <h3 className={styles.caption}>
      <code>{example.of}</code> {example.title}
    </h3>
    <div className={styles.show}>{example.show()}</div>
  </div>
)

/** The page that shows every component in every state. Load it lazily: it brings the rich components along. */
export const UiPage = () => (
  <main id="ui" className={styles.page}>
    <div className={styles.margin}>
      <h1 className={styles.title}>Components</h1>
      <p className="soft">
        Every component in every state. The same examples are tested and run through axe.
      </p>
      <Switches />
      <nav aria-label="Components">
        <ul className={styles.index}>
          {exampleGroups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
    <div className={styles.groups}>
      {exampleGroups.map(({ id, title, examples }) => (
        <section key={id} id={id} className={styles.group} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{title}</h2>
          {examples.map((example) => (
            <Shown key={`${example.of} ${example.title}`} example={example} />
          ))}
        </section>
      ))}
    </div>
  </main>
)
