/** Outline icons on a 24-unit grid, as SVG path data; each always stands beside a word. */
export const icons = {
  search: ['M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0', 'm15.5 15.5 5 5'],
  list: ['M4 6h16M4 12h16M4 18h10'],
  print: ['M7 8V3.5h10V8M7 17H3.5V8h17v9H17', 'M7 14h10v6.5H7z'],
  close: ['m5 5 14 14M19 5 5 19'],
  copy: ['M8.5 8.5h12v12h-12z', 'M15.5 8.5v-5h-12v12h5'],
  page: ['M6 3.5h8l4 4v13H6z', 'M9 12h6M9 16h6M9 8h3'],
  download: ['M12 3.5v11m-4.5-4 4.5 4.5 4.5-4.5M4 20.5h16'],
  quote: ['M4 5h16v11h-9l-4 4v-4H4z', 'M8 9h8M8 12h5'],
  hourglass: ['M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 8 5 8 8.5s-8 3.5-8 8.5M16 3.5c0 5-8 5-8 8.5s8 3.5 8 8.5'],
  tick: ['M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0', 'm8 12.3 2.8 2.8L16 9.5'],
  dash: ['M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0', 'M8 12h8'],
  wave: ['M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0', 'm7.5 13.5 3-3 3 3 3-3'],
  cross: ['M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0', 'm8.5 8.5 7 7M15.5 8.5l-7 7'],
  swap: ['M4 8.5h15m-4-4 4 4-4 4', 'M20 15.5H5m4 4-4-4 4-4'],
  out: ['M10 5H4.5v14.500h14V14', 'M13 4.500h6.500V11M19 5l-8.500 8.500'],
  warn: ['M12 4 2.500 20h19z', 'M12 10v5M12 17.200v.6'],
  lock: ['M5.500 10.500h13v10h-13z', 'M8.500 10.500V7.500a3.500 3.500 0 0 1 7 0v3'],
  file: ['M12 15.500v-11m-4 3.500 4-4 4 4M4.500 13.500v6.500h15v-6.500'],
} as const satisfies Record<string, readonly string[]>;
export type IconName = keyof typeof icons;
