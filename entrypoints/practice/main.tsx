import '../../src/practice/practice.css';
import { takeAskedTime } from '../../src/practice/asked-time.ts';
import { readIso } from '../../src/practice/clock.ts';
import { draw, startPractice } from '../../src/practice/draw.tsx';
import { inExtension } from '../../src/practice/side-panel.ts';

const root = document.getElementById('app');
const asked = takeAskedTime();
const start = startPractice(location.href, asked, Date.now());
let clock = start.clock;

if (root) {
  draw(root, start, (moved) => {
    clock = moved;
  });
}

if (inExtension()) {
  void import('../../src/practice/in-extension.ts').then(({ serve }) => serve(() => readIso(clock, Date.now())));
}
