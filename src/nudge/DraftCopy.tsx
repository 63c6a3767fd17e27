import type { Span } from '@/src/draft/draft';
import { excerpt } from './excerpt';

/** A copy of the draft with the words at `spans` marked; a long one shows what stands around them. */
export function DraftCopy({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  let at = 0;
  return (
    <blockquote class="draft" aria-label="Your post">
      {excerpt(text, spans).map(({ kind, text: words }) => {
        const key = at++;
        if (kind === 'gap') return <span key={key}> … </span>;
        return kind === 'marked' ? <mark key={key}>{words}</mark> : <span key={key}>{words}</span>;
      })}
    </blockquote>
  );
}
