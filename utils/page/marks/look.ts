/** Middle tones: at least 3:1 on white and on #1c1c1c, so one set of marks serves light and dark pages. */
const TONES = { fail: '#e5383b', warn: '#c27803', review: '#3b82e6' } as const;

export const SIGNS = { fail: '✕', warn: '!', review: '?' } as const;

/** The custom highlights of an outcome; the second of a failure draws its second wave. */
export const HIGHLIGHTS = {
  fail: ['stallkeeper-fail', 'stallkeeper-fail-again'],
  warn: ['stallkeeper-warn'],
  review: ['stallkeeper-review'],
} as const;

/** For the documents and shadow roots that hold marked editors. */
export const HIGHLIGHT_STYLE = `
::highlight(stallkeeper-fail){text-decoration:${TONES.fail} wavy underline 1px;text-underline-offset:2px}
::highlight(stallkeeper-fail-again){text-decoration:${TONES.fail} wavy underline 1px;text-underline-offset:5px}
::highlight(stallkeeper-warn){text-decoration:${TONES.warn} wavy underline 1px;text-underline-offset:2px}
::highlight(stallkeeper-review){text-decoration:${TONES.review} dotted underline 2px;text-underline-offset:3px}`;

/** For the one closed shadow root of our own. */
export const OVERLAY_STYLE = `
:host{color-scheme:light dark}
*{box-sizing:border-box;margin:0}
.layer{position:fixed;inset:0;width:100vw;height:100vh;overflow:clip;pointer-events:none;contain:strict;
  --paper:#fff;--ink:#1d2129;--soft:#5c6470;--line:#dfe3e8;--rise:#f3f5f7;--accent:#2563eb;--fail:#c81e22;--warn:#8f5600;--review:#1d5fc4;
  font:13px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink)}
@media (prefers-color-scheme:dark){.layer{--paper:#23262c;--ink:#eceff3;--soft:#a9b1bd;--line:#3c424c;--rise:#2e323a;--accent:#7fb0ff;
  --fail:#ff8080;--warn:#f2b84b;--review:#86b6ff}}
.mirror{position:absolute;left:0;top:0;visibility:hidden;contain:layout}
svg{position:absolute;inset:0;width:100%;height:100%;fill:none;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round;forced-color-adjust:none}
.fail{stroke:${TONES.fail}}.warn{stroke:${TONES.warn}}.review{stroke:${TONES.review};stroke-width:2;stroke-dasharray:0 4}
.tint{fill:${TONES.review};fill-opacity:.2;stroke:none}
button{font:inherit;color:inherit;pointer-events:auto;cursor:pointer;border:1px solid var(--line);background:var(--paper)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.badge{position:absolute;display:flex;gap:6px;padding:0 7px;height:18px;align-items:center;border-radius:9px;white-space:nowrap;
  font-size:11px;line-height:1;font-weight:700;font-variant-numeric:tabular-nums;box-shadow:0 1px 3px #0003}
.badge[hidden]{display:none}
.badge:hover{background:var(--rise)}
.badge i,.head i{font-style:normal}
i.fail{color:var(--fail)}i.warn{color:var(--warn)}i.review{color:var(--review)}
.card{position:absolute;width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;pointer-events:auto;padding:12px;
  border:1px solid var(--line);border-radius:10px;background:var(--paper);box-shadow:0 8px 28px #0003,0 1px 4px #0002;overflow-wrap:anywhere}
.head{display:flex;gap:8px;align-items:flex-start}
.head i{flex:none;width:20px;height:20px;border-radius:6px;display:grid;place-items:center;font-size:12px;font-weight:700;background:var(--rise)}
h2{flex:1;font-size:14px;line-height:20px;font-weight:650}
.turn{flex:none;display:flex;align-items:center;gap:2px;color:var(--soft);font-size:12px;line-height:20px;font-variant-numeric:tabular-nums}
.turn button{width:24px;height:24px;margin:-2px 0;border:0;border-radius:6px;padding:0;background:none}
.turn button:hover,.foot button:hover{background:var(--rise)}
.why{margin-top:8px}.source{margin-top:4px;font-size:12px;color:var(--soft)}
.fixes{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
.fixes button{padding:5px 12px;border-radius:7px;font-weight:600;text-align:start;border-color:var(--accent);color:var(--accent)}
.fixes button:first-child{background:var(--accent);color:var(--paper)}
.fixes button:hover{filter:brightness(1.08)}
.foot{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 8px;margin:12px -6px -6px;padding-top:6px;border-top:1px solid var(--line)}
.foot button{border:0;border-radius:6px;padding:4px 6px;min-height:26px;background:none;color:var(--soft);font-size:12px}
.ways{display:flex;flex-wrap:wrap;align-items:center;gap:0 2px;color:var(--soft);font-size:12px}.ways span{padding-inline-start:6px}
.ring{position:absolute;border-radius:8px;border:3px solid ${TONES.review};box-shadow:0 0 0 4px #3b82e640}
@media (prefers-reduced-motion:no-preference){.ring{animation:ring .7s ease-in-out 2 both}
  @keyframes ring{0%,100%{opacity:0}25%,70%{opacity:1}}}
@media print{.layer{display:none}}
@media (forced-colors:active){.fail,.warn,.review{stroke:CanvasText}.tint{fill:Highlight}.ring{border-color:Highlight}
  .fixes button:first-child{border-width:2px}}`;
