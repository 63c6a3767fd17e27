import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What is held against a page by axe, decided or not, and by a measure of contrast of our own: each as "rule: element".
 * Axe cannot tell what lies behind words in a dialog or popover in a shadow root, and lets every colour there pass.
 */
export async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: script });
  const { violations, incomplete } = await page.evaluate<AxeResults>('axe.run()');
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  const held = [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  return [...held, ...(await page.evaluate(faint))];
}

/** Words on the page, and in its open roots, with less contrast than 4.5 : 1 (WCAG 2.2, 1.4.3). */
function faint(): string[] {
  const channels = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
  };
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  return all(document)
    .filter(
      (each) =>
        each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .flatMap((each) => {
      const [dim = 0, bright = 0] = [luminance(getComputedStyle(each).color), luminance(ground(each))].sort(
        (a, b) => a - b,
      );
      const ratio = (bright + 0.05) / (dim + 0.05);
      return ratio < 4.5 ? [`contrast ${ratio.toFixed(2)}: ${each.outerHTML}`] : [];
    });
}
