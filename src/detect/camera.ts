import type { Recogniser } from './recogniser';

/** Signs with which people mark a picture or film: camera, film camera, clapper board, selfie. */
const signs = /[\u{1F4F7}\u{1F4F8}\u{1F3A5}\u{1F4F9}\u{1F3AC}\u{1F933}]/gu;

/** Camera emoji (`sign/camera`): the words beside one are the caption of a picture. */
export function cameras(): Recogniser {
  return {
    recognise: ({ draft: { text } }) =>
      Array.from(text.matchAll(signs), ({ 0: sign, index }) => ({
        kind: 'sign/camera',
        confidence: 'likely',
        why: 'This marks a picture.',
        start: index,
        end: index + sign.length,
      })),
  };
}
