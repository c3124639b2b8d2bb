import { describe, expect, it } from 'vitest';
import { addressOf, idOf, type Route, routeOf } from '../../src/practice/router.ts';

const routes: Route[] = [
  { page: 'start' },
  { page: 'drop-in' },
  { page: 'asynchronous' },
  { page: 'scheduled' },
  { page: 'settings' },
  { page: 'signed-out' },
  { page: 'visit', id: 'hosta' },
  { page: 'visit', id: 'å ä?/&' },
];

describe.each([
  'https://clinic.platform24.se/drop-in?now=2026-03-02#x',
  'http://127.0.0.1:8080/patient/visit/a',
  'chrome-extension://abcdefghijklmnopabcdefghijklmnop/practice.html?visit=a',
  'moz-extension://5d0b6b8e-0000-4000-8000-000000000000/practice.html',
])('from %s', (here) => {
  it.each(routes)('$page $id has an address that leads back to it', (route) => {
    expect(routeOf(addressOf(route, here))).toEqual(route);
  });
});

it('gives a case its path on the web and its query in the extension', () => {
  expect(addressOf({ page: 'visit', id: 'hosta' }, 'https://clinic.platform24.se/')).toBe(
    'https://clinic.platform24.se/patient/visit/hosta',
  );
  expect(addressOf({ page: 'visit', id: 'hosta' }, 'chrome-extension://abc/practice.html')).toBe(
    'chrome-extension://abc/practice.html?visit=hosta',
  );
});

it('takes an unknown or broken address for the start page or a plain id', () => {
  expect(routeOf('https://clinic.platform24.se/annat')).toEqual({ page: 'start' });
  expect(routeOf('https://clinic.platform24.se/patient/visit/%E0%A4%A')).toEqual({ page: 'visit', id: '%E0%A4%A' });
});

it('finds the id in any address', () => {
  expect(idOf('https://clinic.platform24.se/patient/visit/abc-1')).toBe('abc-1');
  expect(idOf('chrome-extension://abc/practice.html?visit=x9')).toBe('x9');
  expect(idOf('ärende 7')).toBe('rende-7');
  expect(idOf('§')).toBe('inlast');
});
