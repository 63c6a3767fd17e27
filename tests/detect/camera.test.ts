import { expect, it } from 'vitest';
import { cameras } from '@/src/detect/camera';
import { read } from '@/src/draft/read';

const found = (text: string) =>
  cameras()
    .recognise(read({ text, site: 'x', surface: 'post', attachments: [] }), [])
    .map(({ start, end }) => text.slice(start, end));

it('sees a camera, wherever it stands in the draft', () => {
  expect(found('📸 9B at prom 🎥, what a night 🤳')).toEqual(['📸', '🎥', '🤳']);
});

it('sees no camera in other signs', () => {
  expect(found('👨‍👩‍👧 🎞 🖼 📱 photo')).toEqual([]);
});
