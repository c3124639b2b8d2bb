import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../src/reader/page/serve.ts';

export default defineContentScript({
  matches: ['https://clinic.platform24.se/*'],
  main(ctx) {
    ctx.onInvalidated(servePage({ document }));
  },
});
