/** How the desk can look; `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark', 'contrast-light', 'contrast-dark'] as const

export type Theme = (typeof THEMES)[number]

const WORDS: Readonly<Record<Theme, string>> = {
  system: 'As the machine has it',
  light: 'Light',
  dark: 'Dark',
  'contrast-light': 'High contrast, black on white',
  'contrast-dark': 'High contrast, white on black',
}

/** The page on which a person sets a name and how the desk looks. */
export const presentYou = ({
  name,
  theme,
  message = null,
}: {
  name: string
  theme: Theme
  message?: string | null
}) => ({
  title: 'You',
  name,
  message,
  themes: THEMES.map((value) => ({ value, words: WORDS[value], chosen: value === theme })),
})
