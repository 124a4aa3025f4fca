import type { Language } from '../../utils/locales/language';
import { usePanel } from '../shell/context';
import { APPEARANCES, type Preferences, SIZES } from '../shell/preferences';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';

/** Each language in its own name: whoever needs it can read it. */
const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'English' };
const LETTER_SIZES: Record<Preferences['size'], string> = { normal: 'A', large: 'A+', largest: 'A++' };

export function Looks() {
  const { t } = useWords();
  const { preferences, setPreferences } = usePanel();
  const languages = Object.entries(LANGUAGE_NAMES) as [Language, string][];
  return (
    <section className="card stack" aria-labelledby="looks-title">
      <h2 id="looks-title">{t('settings.looks')}</h2>
      <div className="setting">
        <span>{t('settings.language')}</span>
        <Segments<Preferences['language']>
          label={t('settings.language')}
          value={preferences.language}
          options={[{ value: 'auto', text: t('settings.language.auto') }, ...languages.map(([value, text]) => ({ value, text }))]}
          onChange={(language) => setPreferences({ language })}
        />
      </div>
      <div className="setting">
        <span>{t('settings.appearance')}</span>
        <Segments<Preferences['appearance']>
          label={t('settings.appearance')}
          value={preferences.appearance}
          options={APPEARANCES.map((value) => ({ value, text: t(`settings.appearance.${value}`) }))}
          onChange={(appearance) => setPreferences({ appearance })}
        />
      </div>
      <div className="setting">
        <span>{t('settings.size')}</span>
        <Segments<Preferences['size']>
          label={t('settings.size')}
          value={preferences.size}
          options={SIZES.map((value) => ({ value, text: LETTER_SIZES[value], name: t(`settings.size.${value}`) }))}
          onChange={(size) => setPreferences({ size })}
        />
      </div>
    </section>
  );
}
