import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://clinic.platform24.se/*'],
  main() {},
});
