import { sidebarTexts } from '../../locales';
import { useTexts } from '../language';

/** The three things a first-time user needs to know. */
export function Intro() {
  const { intro } = useTexts(sidebarTexts).help;
  return (
    <details class="intro">
      <summary>{intro.title}</summary>
      <ol>
        {intro.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
