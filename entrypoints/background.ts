import { defineBackground } from 'wxt/utils/define-background';
import { digest } from '@/src/platform/digest';
import { showOnIcon } from '@/src/platform/icon';
import { onManagedChange, readManaged } from '@/src/platform/managed';
import { onMessage } from '@/src/platform/messenger';
import { dismissals, keepSchoolFile, lastManaged, schoolFile } from '@/src/platform/stored';
import { tellEveryone } from '@/src/platform/tabs';
import { Service } from '@/src/service';
import { createSettings } from '@/src/settings/current';
import { parseSchoolFile } from '@/src/settings/file';

export default defineBackground(() => {
  const settings = createSettings({
    readManaged,
    onManagedChange,
    readCache: () => lastManaged.getValue(),
    writeCache: (kept) => lastManaged.setValue(kept ?? null),
    readFile: () => schoolFile.getValue(),
    schedule: (milliseconds, action) => setTimeout(action, milliseconds),
    now: Date.now,
  });
  const started = settings.start();
  const service = new Service({
    async settings() {
      await started;
      return settings.current();
    },
    dismissals: { read: () => dismissals.getValue(), write: (list) => dismissals.setValue(list) },
    digest,
    now: () => new Date(),
  });

  settings.subscribe(() => void tellEveryone());

  onMessage('check', ({ data }) => service.check(data));
  onMessage('warm', ({ data }) => service.readiness(data));
  onMessage('tellState', async ({ data, sender }) => {
    if (sender.tab?.id !== undefined && sender.frameId === 0) await showOnIcon(sender.tab.id, data);
  });
  onMessage('overview', async () => {
    await settings.reread();
    return service.overview();
  });
  onMessage('dismiss', ({ data }) => service.dismiss(data));
  onMessage('undismiss', async ({ data }) => {
    await service.undismiss(data);
    await tellEveryone();
  });
  onMessage('loadSchoolFile', async ({ data }) => {
    // Before it is kept: a file that cannot be read at all must not take the place of one that could.
    parseSchoolFile(data);
    await keepSchoolFile(data);
    await settings.reread();
    return (await service.overview()).problems;
  });
  onMessage('forgetSchoolFile', async () => {
    await schoolFile.removeValue();
    await settings.reread();
  });
});
