import type { SurfaceRule } from './site';

/** A box on a known site that none of the site's own marks fit any more: found and read by what such boxes do. */
export const unmarked: SurfaceRule = {
  surface: 'post',
  editor: ':not(*)',
  submit: ':not(*)',
  within: '[role="dialog"], [role="alertdialog"], form, article, main',
  sendsOn: 'modified-enter',
};
