import type { Span } from '@/src/draft/draft';

/** A text node and the offset at which its words begin in the text that was read. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

const blocks = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(' '),
);

/** Collects text in reading order, one line per block, without asking the page for its layout. */
class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  private lineIsOpen = false;
  private breakIsDue = false;

  constructor(editor: Element) {
    this.visit(editor);
  }

  private visit(node: Node): void {
    if (node instanceof Text) this.write(node.data, node);
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') this.breakLine();
    if (node.tagName === 'IMG') this.write(node.getAttribute('alt') ?? '');
    const block = blocks.has(node.tagName);
    if (block) this.closeLine();
    for (const child of node.childNodes) this.visit(child);
    if (block) this.closeLine();
  }

  private write(words: string, node?: Text): void {
    if (words === '') return;
    if (this.breakIsDue) this.text += '\n';
    this.breakIsDue = false;
    this.lineIsOpen = true;
    if (node) this.pieces.push({ node, start: this.text.length });
    this.text += words.replaceAll('\u00A0', ' ');
  }

  private closeLine(): void {
    if (this.lineIsOpen) this.breakIsDue = true;
    this.lineIsOpen = false;
  }

  /** An editor keeps a lone <br> in an empty paragraph: it is that paragraph's line, not a further one. */
  private breakLine(): void {
    if (this.breakIsDue) this.text += '\n';
    this.breakIsDue = true;
    this.lineIsOpen = false;
  }
}

/**
 * The words in an editor as the person sees them: a native field's value, or an editable element's text with a newline
 * between blocks and the alternative text of emoji pictures. Never changes the editor.
 */
export function readEditor(editor: Element): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : new Reader(editor).text;
}

/** The page's range for a span of `readEditor(editor)`; undefined where it does not begin and end in plain text. */
export function rangeOf(editor: Element, { start, end }: Span): Range | undefined {
  const { pieces } = new Reader(editor);
  const first = pieces.find((piece) => piece.start <= start && start < piece.start + piece.node.length);
  const last = pieces.find((piece) => piece.start < end && end <= piece.start + piece.node.length);
  if (!first || !last) return undefined;
  const range = editor.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
