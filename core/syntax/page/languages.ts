import { PAGE_EXTENSIONS } from '../../catalog/platforms/pages.ts';

/** Whether a path is that of a page of HTML, or of a server's template for one. */
export function isPage(path: string): boolean {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return extension !== undefined && PAGE_EXTENSIONS.includes(extension);
}
