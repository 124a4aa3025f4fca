import type { ChipTone } from '../../messages/watch';

/** Colour, sign and word together, so that none of the three is needed alone. */
export const SIGNS: Readonly<Record<ChipTone, string>> = { earns: '▲', loses: '▼', cannotTell: '≈', unknown: '?' };

/** For the one closed shadow root of our own. */
export const CHIP_STYLE = `
:host{color-scheme:light dark}
*{box-sizing:border-box;margin:0}
.layer{position:fixed;inset:0;width:100vw;height:100vh;overflow:clip;pointer-events:none;contain:strict;
  --paper:#fff;--ink:#1d2129;--soft:#5c6470;--line:#c9ced6;--rise:#f3f5f7;--accent:#1b57c4;--earns:#12643a;--loses:#b3201b;--cannotTell:#7a4300;--unknown:#4b5363;
  font:12px/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink)}
.layer.blind .chip{visibility:hidden}
button{font:inherit;color:inherit;pointer-events:auto;cursor:pointer;border:1px solid var(--line);background:var(--paper)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.chip{position:absolute;left:0;top:0;display:flex;align-items:center;height:18px;padding:0;border-radius:9px;overflow:hidden;white-space:nowrap;
  font-size:11px;line-height:16px;font-variant-numeric:tabular-nums;box-shadow:0 1px 2px #0002}
.chip[hidden],.chip.short span{display:none}
.chip span{padding:0 6px;color:var(--soft)}
.chip b{padding:0 7px;font-weight:700;background:var(--rise)}
.earns b,.earns h2{color:var(--earns)}.loses b,.loses h2{color:var(--loses)}.cannotTell b,.cannotTell h2{color:var(--cannotTell)}.unknown b,.unknown h2{color:var(--unknown)}
.card{position:absolute;width:300px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;pointer-events:auto;padding:10px 12px;
  border:1px solid var(--line);border-radius:8px;background:var(--paper);box-shadow:0 8px 24px #0003;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
h2{font-size:13px;line-height:20px;font-weight:650}
.card p{margin-top:3px}.card p:first-of-type{color:var(--soft)}
.foot{display:flex;justify-content:space-between;gap:8px;margin-top:8px;padding-top:6px;border-top:1px solid var(--line)}
.foot button{min-height:26px;border:0;border-radius:6px;padding:2px 6px;background:none;color:var(--accent)}
.foot button:hover{background:var(--rise)}
.note{position:absolute;max-width:320px;padding:5px 9px;border:1px solid var(--line);border-inline-start:3px solid var(--accent);border-radius:6px;
  background:var(--paper);box-shadow:0 4px 14px #0002;overflow-wrap:anywhere}
.ring{position:absolute;border-radius:6px;border:3px solid #3b82e6;box-shadow:0 0 0 4px #3b82e640}
@media (prefers-color-scheme:dark){.layer{--paper:#23262c;--ink:#eceff3;--soft:#b3bbc7;--line:#474e59;--rise:#2e323a;--accent:#8fb4ff;
  --earns:#7fd3a0;--loses:#ff9a90;--cannotTell:#f3bd6b;--unknown:#b9c1ce}}
@media print{.layer{display:none}}`;
