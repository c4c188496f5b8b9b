import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

test('the lines for a web page run as they stand', async ({ page }) => {
  const text = readFileSync('content/zh-CN/pages/rules.md', 'utf8');
  const lines = /```html\n([\s\S]*?)```/.exec(text)?.[1] as string;
  expect(lines.trim().split('\n').length).toBeLessThanOrEqual(10);
  await page.route('**/partner.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<body>${lines}</body>` }),
  );
  await page.goto('/partner.html');
  await expect(page.locator('body')).toHaveText(/^\s*likely \w+/);
});
