import { createRoot } from 'react-dom/client';
import { languageOf, readPreferences, wear } from '../../components/shell/preferences';
import { loadWords } from '../../components/ui/words';
import { Workbench } from '../../components/workbench/Workbench';

const preferences = readPreferences();
wear(preferences, matchMedia('(prefers-color-scheme: dark)').matches);
const words = await loadWords(languageOf(preferences));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench initial={preferences} firstWords={words} />);
