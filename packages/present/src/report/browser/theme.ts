/** What a reader asks for: a theme, or whatever the system has. */
export type ThemeChoice = 'auto' | 'light' | 'dark';

const KEY = 'muster-theme';
const CHANGED = 'muster:theme';
const system = matchMedia('(prefers-color-scheme: dark)');

/** The choice that the page was last left with. A browser that keeps nothing for files starts with the system's. */
export function themeChoice(): ThemeChoice {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

/** The theme that is drawn. */
export function themeNow(): 'light' | 'dark' {
  const choice = themeChoice();
  if (choice !== 'auto') return choice;
  return system.matches ? 'dark' : 'light';
}

function apply(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = choice;
  document.dispatchEvent(new CustomEvent(CHANGED));
}

/** Chooses a theme and keeps it for the next time. */
export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Kept for this visit only.
  }
  apply(choice);
}

/** Hears of every change of the theme, by the reader or the system. */
export function onTheme(hear: () => void): void {
  document.addEventListener(CHANGED, hear);
  system.addEventListener('change', hear);
}

apply(themeChoice());
