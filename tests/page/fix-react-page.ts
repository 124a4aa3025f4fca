import { type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A real controlled form: React owns the values and puts its own back when it did not hear of a change. */
function Form() {
  const [title, setTitle] = useState('全网最低价羽绒服');
  const [note, setNote] = useState('一级棒');
  return createElement(
    'form',
    { onSubmit: () => document.body.setAttribute('data-submitted', '') },
    createElement('input', {
      id: 'title',
      value: title,
      onChange: (event: ChangeEvent<HTMLInputElement>) => setTitle(event.currentTarget.value),
    }),
    createElement('textarea', {
      id: 'note',
      value: note,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setNote(event.currentTarget.value),
    }),
    createElement('input', { id: 'stubborn', value: '不许改', onChange: () => undefined }),
    createElement('output', { id: 'state' }, `${title}|${note}`),
  );
}

const stage = document.createElement('main');
document.body.append(stage);
createRoot(stage).render(createElement(Form));
