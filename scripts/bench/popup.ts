import type { World } from '@/tests/browser/world';

const rounds = 10;

/** Milliseconds from the start of the pop-up's page until it shows the school's policy, each time opened anew. */
export async function openPopup(world: World): Promise<number[]> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await world.context.newPage();
    await page.addInitScript(() => {
      const shown = new MutationObserver(() => {
        if (!document.querySelector('main .clauses li')) return;
        shown.disconnect();
        performance.mark('content');
      });
      shown.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${world.id}/popup.html`);
    const content = await page.waitForFunction(() => performance.getEntriesByName('content')[0]?.startTime);
    took.push((await content.jsonValue()) ?? Number.NaN);
    await page.close();
  }
  return took;
}
