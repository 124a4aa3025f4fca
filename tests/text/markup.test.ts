import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarkup, visibleText } from '../../utils/text/markup';

describe('the words of HTML', () => {
  test.each([
    ['<p>one</p>\n\n<p>two</p>', 'one\ntwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['a <b>bold</b>\n word', 'a bold word'],
    ['<ul><li>x</li><li>y</li></ul>', 'x\ny'],
    ['<style>p{}</style>seen<script>if (a < b) x()</script>', 'seen'],
    ['<!-- <p>not</p> -->seen', 'seen'],
    ['&lt;5 cm &amp; &#20013;&#x6587;&nbsp;&bogus;', '<5 cm & 中文\u00a0&bogus;'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['cut off <p class="', 'cut off'],
    ['cut off <!-- never ends', 'cut off'],
    ['<script>never ends', ''],
    ['&#0;&#99999999;', '&#0;&#99999999;'],
  ])('%s', (html, text) => {
    expect(visibleText(html)).toBe(text);
  });

  test('a sign is no tag', () => {
    expect(isMarkup('长度<5cm，宽>3cm')).toBe(false);
    expect(isMarkup('a < b and c > d')).toBe(false);
    expect(isMarkup('<DIV align=center>x</DIV>')).toBe(true);
  });

  test('anything has an end, and no tag is left of whole ones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<p>', '</p>', '<', '>', '<script>', '</script>', '<!--', '-->', '&lt', ';', 'x', '\n')),
        (parts) => {
          expect(visibleText(parts.join('')).length).toBeLessThanOrEqual(parts.join('').length);
        },
      ),
    );
  });

  test('a megabyte of opened tags is read in one pass', () => {
    expect(visibleText('<script>'.repeat(125_000))).toBe('');
    expect(visibleText('<!--'.repeat(250_000))).toBe('');
  });
});
