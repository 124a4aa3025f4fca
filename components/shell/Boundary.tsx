import { Component, type ReactNode } from 'react';
import { useWords } from '../ui/words';

interface Props {
  children: ReactNode;
}

/** Keeps a bug in one view from blanking the panel: says so, shows the message, and opens the view anew on request. */
export class Boundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Broken error={error} again={() => this.setState({ error: undefined })} /> : this.props.children;
  }
}

function Broken({ error, again }: { error: Error; again: () => void }) {
  const { t } = useWords();
  return (
    <section className="card stack" role="alert">
      <h2>{t('panel.broken')}</h2>
      <p>{t('panel.broken.next')}</p>
      <div className="row">
        <button type="button" className="button main" onClick={again}>
          {t('panel.broken.again')}
        </button>
      </div>
      <details className="fold">
        <summary>{t('panel.broken.detail')}</summary>
        <code>{error.message}</code>
      </details>
    </section>
  );
}
