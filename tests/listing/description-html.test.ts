import { description, tableOf } from './tester';

const markup = (html: string) => ({ fields: [{ field: 'description' as const, text: 'Walnut', html }] });

tableOf('description-html', {
  valid: [
    markup('<p>Walnut</p>'),
    markup('<ul><li>Walnut<li>Oak</ul><p>Two kinds<br>of wood'),
    markup('<table><tr><td>45 cm</table><table><tr><td>60 cm</table>'),
  ],
  invalid: [
    { ...markup('<iframe src="x"></iframe>'), outcome: 'warn' },
    { ...markup('<p class="MsoNormal">Walnut</p>'), outcome: 'warn' },
    { ...markup('<p>Walnut<o:p></o:p></p>'), outcome: 'fail' },
    // A table within a table, an element left open, a tag cut off.
    { ...markup('<table><tr><td><table><tr><td>45 cm</td></tr></table></td></tr></table>'), outcome: 'warn' },
    { ...markup('<div><b>Walnut</div>'), outcome: 'warn' },
    { ...markup('<p>Walnut</p><span sty'), outcome: 'warn' },
    { fields: [description('Walnut ‹<br>›table‹&nbsp;›')] },
  ],
});
