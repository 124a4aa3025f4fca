import { usePanel } from '../shell/context';
import { canPut, corrected, type Item } from '../shell/items';
import { fixLabel } from '../shell/marks';
import { FixPreview } from '../ui/excerpt';
import { useWords } from '../ui/words';

/** The changes on offer, each with what it would do to the text; filling in only where the field takes it, copying always. */
export function Fixes({ item }: { item: Item }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const { finding, field } = item;
  const fixes = finding.fixes.map((fix, index) => ({ fix, index })).filter(({ fix }) => corrected(item, fix) !== undefined);
  const go = field?.control !== undefined && (
    <button
      type="button"
      className="button"
      aria-label={t('finding.fix.go.long', { field: words.field(finding.place ?? { field: field.field }) })}
      onClick={() => session.show(item)}
    >
      {t('finding.fix.go')}
    </button>
  );
  return (
    <div className="fixes">
      {field &&
        fixes.map(({ fix, index }, at) => {
          const label = fixLabel(words, fix);
          return (
            <div key={`${fix.start}:${fix.end}:${fix.replacement}`} className="fix">
              <FixPreview text={field.text} fix={fix} />
              <div className="row">
                {canPut(item, fix) && (
                  <button
                    type="button"
                    data-action="fill"
                    className={index === 0 ? 'button main' : 'button'}
                    aria-label={t('finding.fix.put.long', { fix: label })}
                    onClick={() => void session.fixing.apply(item, index)}
                  >
                    {t('finding.fix.put')}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  aria-label={t('finding.fix.copy.long', { fix: label })}
                  onClick={() => void session.fixing.copy(item, index)}
                >
                  {t('finding.fix.copy')}
                </button>
                {at === fixes.length - 1 && go}
                <span className="fix-label">{label}</span>
              </div>
            </div>
          );
        })}
      {go && fixes.length === 0 && (
        <div className="row">
          {go}
          {session.rewrites(item).length === 0 && <span className="quiet">{t('finding.fix.manual')}</span>}
        </div>
      )}
    </div>
  );
}
