import { type Composer, open, sent, submit, waysOf, write, written } from './composers';
import { expect, test } from './extension';

/** Nothing in it that a policy speaks to. */
export const clean = ' Cakes at ten in the village hall.';
/** Names a pupil of the made-up school. */
export const naming = ' So proud of Tamsin Okonjo-Reid for her reading today.';

/** Everything a composer has to prove: by each way of submitting, what goes out, what is held, and what then happens. */
export function proveComposer(composer: Composer): void {
  const { prefilled = '' } = composer;
  for (const way of waysOf(composer)) {
    test.describe(`${composer.name}, ${way}`, () => {
      test('a clean draft goes out once, at once, by the person’s own event', async ({ page, bench }) => {
        await open(page, composer);
        // A share link's own text is left as it came.
        if (!prefilled) await write(page, clean);
        await bench.verdict('clean');
        await composer.finish?.(page);
        await submit(page, composer, way);
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await sent(page)).toMatchObject([
          { composer: composer.sentAs, text: prefilled || clean, trusted: true },
        ]);
      });

      test('a pupil’s name is held; “Edit my post” gives the draft back, and it is not asked about again', async ({
        page,
        bench,
      }) => {
        const { person } = bench;
        await open(page, composer);
        await write(page, naming);
        await bench.verdict('asks');
        await composer.finish?.(page);
        const before = await written(page, composer);
        await submit(page, composer, way);

        const dialog = await person.dialog();
        expect(dialog).toContain('Tamsin Okonjo-Reid');
        expect(dialog).toContain('Clearwell');
        expect(await person.focus()).toBe('button Edit my post');
        expect(await sent(page)).toEqual([]);

        await person.press('Edit my post');
        await person.noDialog();
        expect(await written(page, composer)).toBe(before);
        expect(await sent(page)).toEqual([]);
        if (!composer.finish) {
          await expect(composer.editor(page)).toBeFocused();
          await write(page, ' Well done.');
          expect(await written(page, composer)).toBe(`${before} Well done.`);
        }

        await submit(page, composer, way);
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await sent(page)).toMatchObject([{ text: prefilled + naming + (composer.finish ? '' : ' Well done.') }]);
        await person.noDialog();
      });

      test('“Post as it is” sends once', async ({ page, bench }) => {
        await open(page, composer);
        await write(page, naming);
        await bench.verdict('asks');
        await composer.finish?.(page);
        await submit(page, composer, way);
        await bench.person.press('Post as it is');
        await expect(page.getByRole('alert')).toBeVisible();
        await bench.person.noDialog();
        expect(await sent(page)).toMatchObject([{ composer: composer.sentAs, text: prefilled + naming }]);
      });
    });
  }

  test.describe(`${composer.name}, sent before anything is checked`, () => {
    test('a pupil’s name is held all the same', async ({ page, bench }) => {
      await open(page, composer);
      await write(page, naming);
      await composer.finish?.(page);
      await submit(page, composer, 'click');
      await bench.person.dialog();
      expect(await sent(page)).toEqual([]);
    });

    test('a clean draft is released once', async ({ page, bench }) => {
      await open(page, composer);
      await write(page, clean);
      await composer.finish?.(page);
      await submit(page, composer, 'click');
      await expect(page.getByRole('alert')).toBeVisible();
      await bench.person.noDialog();
      expect(await sent(page)).toMatchObject([{ text: prefilled + clean }]);
    });
  });
}
