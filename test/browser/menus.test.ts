import type { Page } from 'playwright-core';
import { sharedWorkbench } from './support/workbench';

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('The menus can be used by keyboard alone', async () => {
  const { page } = await sharedWorkbench();
  await page.getByRole('menuitem', { name: 'File' }).focus();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
    return focused(page);
  };
  expect(await press('ArrowDown')).toBe('Open a CSV file…');
  expect(await press('ArrowDown')).toBe('Print');
  expect(await press('ArrowDown')).toBe('Start over…');
  expect(await press('ArrowDown')).toBe('Open a CSV file…');
  expect(await press('s')).toBe('Start over…');
  expect(await press('ArrowRight')).toBe('Social ROI');
  expect(await press('ArrowRight')).toBe('Set up tracking');
  expect(await press('Escape')).toBe('Social ROI');
  expect(await press('Escape')).toBe('Extensions');
  expect(await page.getByRole('menu').count()).toBe(0);
  await press('Enter', 'Enter', 'Enter');
  await page.locator('#sidebar iframe').waitFor();
});

test('A click elsewhere closes an open menu', async () => {
  const { page } = await sharedWorkbench();
  await page.getByRole('menuitem', { name: 'File' }).click();
  expect(await page.getByRole('menu').count()).toBe(1);
  await page.mouse.click(600, 400);
  expect(await page.getByRole('menu').count()).toBe(0);
});
