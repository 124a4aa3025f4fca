import { usePanel } from '../shell/context';
import { canWrite, type Item, rewrittenTexts, type WholeText } from '../shell/items';
import { WordChange } from '../ui/WordChange';
import { useWords } from '../ui/words';

/** Changes of whole texts: what each field would be, then the one press that makes all of them; copying where a field takes no text. */
export function Rewrites({ item }: { item: Item }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const reading = state.checkup?.reading;
  if (!reading) return null;
  const offers = session.rewrites(item).map((rewrite, index) => ({ rewrite, index, texts: rewrittenTexts(reading, rewrite) }));
  return (
    <div className="fixes">
      {offers.map(
        ({ rewrite, index, texts }) =>
          texts && (
            <section key={rewrite.message.id} className="fix" aria-label={words.say(rewrite.message)}>
              <p className="fix-label">{words.say(rewrite.message)}</p>
              {texts.map((text) => (
                <Changed key={text.place.field} text={text} />
              ))}
              {rewrite.note && <p className="quiet">{words.say(rewrite.note)}</p>}
              {canWrite(texts) ? (
                <div className="row">
                  <button
                    type="button"
                    data-action="rewrite"
                    className={index === 0 && item.finding.fixes.length === 0 ? 'button main' : 'button'}
                    onClick={() => void session.fixing.rewrite(item, index)}
                  >
                    {texts.length > 1 ? t('finding.rewrite.put', { n: texts.length }) : t('finding.fix.put')}
                    <span className="unseen"> {words.say(rewrite.message)}</span>
                  </button>
                </div>
              ) : (
                <p className="quiet">{t('finding.rewrite.copyOnly')}</p>
              )}
            </section>
          ),
      )}
    </div>
  );
}

/** One field before and after, with a copy of what it would be. */
function Changed({ text }: { text: WholeText }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const field = words.field(text.place);
  return (
    <div className="rewrite-field">
      <p className="row apart">
        <span className="finding-where">{field}</span>
        <button
          type="button"
          className="button plain"
          aria-label={t('finding.rewrite.copy.long', { field })}
          onClick={() => void session.copy(text.after)}
        >
          {t('finding.fix.copy')}
        </button>
      </p>
      <WordChange before={text.before} after={text.after} />
    </div>
  );
}
