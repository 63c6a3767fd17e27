import { defineBackground } from 'wxt/utils/define-background';
import { digest } from '@/src/platform/digest';
import { showOnIcon } from '@/src/platform/icon';
import { onMessage } from '@/src/platform/messenger';
import { settingsInForce, startSettings } from '@/src/platform/school';
import { dismissals } from '@/src/platform/stored';
import { Service } from '@/src/service';

export default defineBackground(() => {
  startSettings();
  const service = new Service({
    settings: settingsInForce,
    dismissals: { read: () => dismissals.getValue(), write: (list) => dismissals.setValue(list) },
    digest,
    now: () => new Date(),
  });
  onMessage('check', ({ data }) => service.check(data));
  onMessage('warm', ({ data }) => service.readiness(data));
  onMessage('overview', () => service.overview());
  onMessage('dismiss', ({ data }) => service.dismiss(data));
  onMessage('undismiss', ({ data }) => service.undismiss(data));
  onMessage('tellState', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined && sender.frameId === 0) await showOnIcon(sender.tab.id, data);
  });
});
