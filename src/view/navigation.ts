/** A section of the site; it is marked in the main navigation. */
export type Section = 'policies' | 'topics' | 'compare' | 'cite' | 'data';

/** Main navigation, in order. */
export const mainNavigation: readonly { section: Section; label: string; path: string }[] = [
  { section: 'policies', label: '文件', path: '/policies/' },
  { section: 'topics', label: '专题', path: '/topics/' },
  { section: 'compare', label: '对照', path: '/compare/' },
  { section: 'cite', label: '引文核对', path: '/cite/' },
  { section: 'data', label: '数据', path: '/data/' },
];

/** Links of the footer: what a careful reader looks for. */
export const footNavigation: readonly { label: string; path: string }[] = [
  { label: '方法与承诺', path: '/about/' },
  { label: '质量', path: '/quality/' },
  { label: '使用与维护', path: '/guide/' },
  { label: '摘编', path: '/excerpt/' },
  { label: '更新记录', path: '/changes/' },
  { label: '报告错误', path: '/report/' },
  { label: '无障碍声明', path: '/accessibility/' },
  { label: '数据与许可', path: '/data/' },
];
