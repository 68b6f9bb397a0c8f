import { useWindow } from './use-window.ts';

describe('a workspace without a finding', () => {
  const window = useWindow({ files: { '.git/HEAD': 'ref: refs/heads/main\n', '.gitignore': 'made/\n', 'clean.js': 'export const one = 1;\n', 'made/out.js': 'console.log(order.mobile);\n', 'notes.go': 'package main\n' } });

  it('says after a scan that nothing was found, how much was read, and why the rest was not', async () => {
    await window().openFile('clean.js');
    await window().chooseFromMenu('Scan the workspace');
    await window().page.locator('.part.sidebar').getByText('Nothing was found. Files read: 1. Files not read: 2 (in languages not read 1, ignored by git 1).').waitFor();
  });
});
