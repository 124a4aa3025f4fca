/** A rule as a pack file has it. */
export function entry(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    category: 'own',
    outcome: 'warn',
    risk: 'medium',
    match: { terms: '闪亮星|闪亮之星' },
    sources: ['imported'],
    bad: ['这是⟦闪亮星⟧系列'],
    good: ['星光系列'],
    says: { title: '“闪亮星”是别家的系列名', why: '协会通知：系列名已被注册。' },
    ...more,
  };
}

/** A pack file as text, one entry a line from line 9 on. */
export function packText(entries: readonly unknown[], head: Record<string, unknown> = {}): string {
  const whole = {
    format: 'stallkeeper-rules',
    schema: 1,
    id: 'guild',
    name: '协会规则',
    version: '2026.11.20',
    language: 'zh',
    kind: 'platform',
    ...head,
  };
  const lines = Object.entries(whole).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...lines, `"rules": [${entries.map((one) => JSON.stringify(one)).join(',\n')}]`, '}'].join('\n');
}
