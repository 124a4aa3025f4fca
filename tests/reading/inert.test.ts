import { expect, test } from 'vitest';
import { isInert } from '../../utils/reading/inert';

test.each([
  '<!doctype html><html lang="zh"><body><p style="display:none;width:12px">值</p></body></html>',
  '<a href="https://shop.example/x?id=1">a</a><a href="#">b</a><input disabled value="1 &lt; 2">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="3">',
  '<iframe srcdoc="&lt;p&gt;a&lt;/p&gt;"></iframe><template shadowrootmode="open"><b>x</b></template>',
  'only = text, one=two, 3 > 2',
])('stands there and does nothing: %s', (html) => expect(isInert(html)).toBe(true));

test.each([
  '<script>1</script>',
  '<SCRIPT>1</SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<p onclick="x">',
  '<p\nonclick="x">',
  '<a href="javascript:alert(1)">',
  '<a href=" javascript:alert(1)">',
  '<img src="https://spy.example/1.gif">',
  '<div style="background:url(https://spy.example/1.gif)">',
  '<link rel="stylesheet" href="https://x.example">',
  '<meta http-equiv="refresh" content="0">',
  '<base href="https://x.example">',
  '<form action="https://x.example">',
  '<iframe srcdoc="&lt;script&gt;1&lt;/script&gt;"></iframe>',
  '<iframe src="https://x.example"></iframe>',
  '<svg><a href="javascript:1">',
  '<p title="a>b" x',
  '<!--><script>1</script>-->',
])('is refused: %s', (html) => expect(isInert(html)).toBe(false));
