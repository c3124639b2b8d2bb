import '../../src/panel/tokens.css';
import '../../src/panel/panel.css';
import { startPanel } from '../../src/panel/start.tsx';

const root = document.getElementById('app');
if (root) void startPanel(root);
