import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../src/desk/background.ts';

export default defineBackground(() => startBackground());
