import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signs } from '@/src/detect/signs';
import { read } from '@/src/draft/read';

const found = (text: string) =>
  signs()
    .recognise(read({ text, site: 'x', surface: 'post', attachments: [] }), [])
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

it('sees cameras, with the end of what they stand after', () => {
  expect(found('📸 9B at prom! 🎥 what a night🤳')).toEqual(['sign/camera 📸', 'sign/camera ! 🎥', 'sign/camera t🤳']);
});

it('sees contempt', () => {
  expect(found('7R 🤡💩')).toEqual(['sign/contempt R 🤡', 'sign/contempt 💩']);
});

it('sees nothing in other signs', () => {
  expect(found('👨‍👩‍👧 🎞 🖼 📱 photo 😂 🙄 👍')).toEqual([]);
});

it('stays within the draft, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (before) => {
      const text = `${before}📸`;
      const last = signs()
        .recognise(read({ text, site: 'x', surface: 'post', attachments: [] }), [])
        .at(-1);
      expect(last?.end).toBe(text.length);
    }),
  );
});
