import '../../src/panel/tokens.css';
import '../../src/desk/options/options.css';
import { startOptions } from '../../src/desk/options/start.tsx';

const root = document.getElementById('app');
if (root) void startOptions(root);
