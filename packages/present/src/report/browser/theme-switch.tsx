import { useState } from 'preact/hooks';
import { chooseTheme, themeChoice, type ThemeChoice } from './theme.ts';

const CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Three radio buttons: as the system has it, light, dark. */
export function ThemeSwitch() {
  const [chosen, setChosen] = useState(themeChoice);
  return (
    <fieldset class="theme-switch">
      <legend>Theme</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            value={choice}
            checked={choice === chosen}
            onChange={() => {
              chooseTheme(choice);
              setChosen(choice);
            }}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}
