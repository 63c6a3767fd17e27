import type { Recogniser } from './recogniser';

// A sign belongs to the sentence before it, so what is found begins at the last character of that.
const kinds = [
  {
    kind: 'sign/camera',
    why: 'This marks a picture.',
    // Camera, camera with flash, film camera, video camera, clapper board, selfie.
    sign: /\S?\s*[\u{1F4F7}\u{1F4F8}\u{1F3A5}\u{1F4F9}\u{1F3AC}\u{1F933}]/gu,
  },
  {
    kind: 'sign/contempt',
    why: 'This sign mocks.',
    // Clown, heap of dung, face that is sick, rat, snake, pig, gorilla, thumb down, middle finger.
    sign: /\S?\s*[\u{1F921}\u{1F4A9}\u{1F92E}\u{1F922}\u{1F400}\u{1F40D}\u{1F437}\u{1F98D}\u{1F44E}\u{1F595}]/gu,
  },
] as const;

/** Emoji that say what the words beside them are: the caption of a picture (`sign/camera`), contempt (`sign/contempt`). */
export function signs(): Recogniser {
  return {
    recognise: ({ draft: { text } }) =>
      kinds.flatMap(({ kind, why, sign }) =>
        Array.from(text.matchAll(sign), ({ 0: found, index }) => ({
          kind,
          confidence: 'likely',
          why,
          start: index,
          end: index + found.length,
        })),
      ),
  };
}
