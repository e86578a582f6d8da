import type { Bench, Case } from '../platform';

const REFUSED = 'You are trying to edit a protected cell or object.';

function protectedSheet({ sheet }: Bench, open: string[] = []): GoogleAppsScript.Spreadsheet.Protection {
  const protection = sheet()
    .protect()
    .setDescription('Figures')
    .setUnprotectedRanges(open.map((a1) => sheet().getRange(a1)));
  protection.removeEditors(protection.getEditors());
  return protection;
}

/** Who may do what, and one at a time. */
export function sharing(test: Case): void {
  test('A protection restricts nobody until its editors are removed', (bench) => {
    const { sheet } = bench;
    sheet().protect();
    sheet('editor')
      .getRange('A1')
      .setValues([[1]]);
    protectedSheet(bench);
    expect(() =>
      sheet('editor')
        .getRange('A1')
        .setValues([[2]]),
    ).toThrow(REFUSED);
    sheet()
      .getRange('A1')
      .setValues([[3]]);
    expect(sheet('editor').getRange('A1').getValue()).toBe(3);
  });

  test('Who removes editors stays one, and so does the owner', ({ sheet }) => {
    const protection = sheet('editor').protect();
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors()).toHaveLength(2);
    expect(protection.canEdit()).toBe(true);
  });

  test('A sheet has one protection', ({ sheet, platform }) => {
    const { SHEET } = platform.run().SpreadsheetApp.ProtectionType;
    expect(sheet().getProtections(SHEET)).toHaveLength(0);
    sheet().protect();
    sheet().protect();
    expect(sheet().getProtections(SHEET)).toHaveLength(1);
  });

  test('Unprotected ranges stay open to editors, also where two of them meet', (bench) => {
    protectedSheet(bench, ['A2:A9', 'B2:B9']);
    const range = (a1: string) => bench.sheet('editor').getRange(a1);
    range('A2:B2').setValues([[1, 2]]);
    expect(() => range('A1:A2').setValues([[1], [2]])).toThrow(REFUSED);
    expect(() => range('B2:C2').setNotes([['a', 'b']])).toThrow(REFUSED);
  });

  test('Unprotected ranges follow inserted rows and columns', (bench) => {
    protectedSheet(bench, ['B2:B4']);
    bench.sheet().insertColumns(1, 1);
    bench.sheet().insertRowsAfter(2, 2);
    const range = (a1: string) => bench.sheet('editor').getRange(a1);
    range('C2:C6').setValues([[1], [2], [3], [4], [5]]);
    expect(() => range('B2').setValues([[1]])).toThrow(REFUSED);
    expect(() => range('C7').setValues([[1]])).toThrow(REFUSED);
  });

  test(
    'Editors neither insert nor delete rows and columns of a protected sheet',
    (bench) => {
      protectedSheet(bench, ['A2:A9']);
      const sheet = bench.sheet('editor');
      expect(() => sheet.insertColumns(1, 1)).toThrow(REFUSED);
      expect(() => sheet.insertRowsAfter(2, 1)).toThrow(REFUSED);
      expect(() => sheet.deleteRows(2, 1)).toThrow(REFUSED);
    },
    'protected rows and columns',
  );

  test('Neither the name nor the look of a protected sheet is open to editors', (bench) => {
    protectedSheet(bench, ['A2:A9']);
    const sheet = bench.sheet('editor');
    expect(() => sheet.setName('Mine')).toThrow(REFUSED);
    expect(() => sheet.setTabColor('#ff0000')).toThrow(REFUSED);
    expect(() => sheet.setFrozenRows(2)).toThrow(REFUSED);
  });

  test('A warning keeps nobody from editing', (bench) => {
    protectedSheet(bench).setWarningOnly(true);
    bench
      .sheet('editor')
      .getRange('A1')
      .setValues([[1]]);
    expect(bench.sheet().getRange('A1').getValue()).toBe(1);
  });

  test('A protection says who may edit, and only they may look into it or change it', (bench) => {
    protectedSheet(bench);
    const protection = (role: 'owner' | 'editor') => {
      const { SHEET } = bench.platform.run(role).SpreadsheetApp.ProtectionType;
      const [found] = bench.sheet(role).getProtections(SHEET);
      if (!found) throw new Error('The sheet is not protected.');
      return found;
    };
    expect(protection('owner').canEdit()).toBe(true);
    expect(protection('owner').getEditors()).toHaveLength(1);
    const ofEditor = protection('editor');
    expect(ofEditor.canEdit()).toBe(false);
    expect(() => ofEditor.getEditors()).toThrow();
    expect(() => ofEditor.canDomainEdit()).toThrow();
    expect(() => ofEditor.setDescription('Mine')).toThrow();
    expect(() => ofEditor.setUnprotectedRanges([])).toThrow();
    expect(() => ofEditor.setWarningOnly(true)).toThrow();
  });

  test(
    'Only a protected sheet can have unprotected ranges',
    ({ sheet }) => {
      const protection = sheet().getRange('A1:B2').protect();
      expect(() => protection.setUnprotectedRanges([sheet().getRange('A1')])).toThrow();
    },
    'protected ranges',
  );

  test('The document lock is had by one run at a time', ({ platform }) => {
    const lock = platform.run().LockService.getDocumentLock();
    platform.lockElsewhere(true);
    expect(lock.tryLock(1)).toBe(false);
    expect(lock.hasLock()).toBe(false);
    expect(() => lock.waitLock(1)).toThrow();
    lock.releaseLock();
    expect(platform.run().LockService.getDocumentLock().tryLock(1)).toBe(false);
    platform.lockElsewhere(false);
    expect(lock.tryLock(1)).toBe(true);
    expect(lock.hasLock()).toBe(true);
    expect(lock.tryLock(1)).toBe(true);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
  });

  test('Rules of validation allow invalid values unless told otherwise', ({ sheet, platform }) => {
    const rule = () => platform.run().SpreadsheetApp.newDataValidation().requireDate();
    const range = sheet().getRange('A1:A2');
    range.setDataValidations([
      [rule().build()],
      [rule().setAllowInvalid(false).setHelpText('A day').build()],
    ]);
    expect(rule().build().getAllowInvalid()).toBe(true);
    expect(sheet().getRange('A2').getDataValidation()?.getAllowInvalid()).toBe(false);
    expect(sheet().getRange('A2').getDataValidation()?.getHelpText()).toBe('A day');
    expect(sheet().getRange('A3').getDataValidation()).toBeNull();
    range.setDataValidation(null);
    expect(range.getDataValidation()).toBeNull();
  });

  test('A rule of validation goes where its cell goes', ({ sheet, platform }) => {
    const rule = platform.run().SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
    sheet().getRange('B2').setDataValidation(rule);
    sheet().insertColumns(1, 1);
    expect(sheet().getRange('B2').getDataValidation()).toBeNull();
    expect(sheet().getRange('C2').getDataValidation()).not.toBeNull();
  });

  test(
    'A rule of validation tells what it requires',
    ({ platform }) => {
      const rule = platform.run().SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build();
      expect(String(rule.getCriteriaType())).toBe('NUMBER_BETWEEN');
      expect(rule.getCriteriaValues()).toEqual([0, 1]);
    },
    'readable validation rules',
  );

  test(
    'Properties are texts, kept for each user and for the document',
    ({ platform }) => {
      const { PropertiesService } = platform.run();
      PropertiesService.getUserProperties().setProperty('language', 'fr');
      expect(platform.run().PropertiesService.getUserProperties().getProperty('language')).toBe('fr');
      expect(PropertiesService.getDocumentProperties().getProperty('language')).toBeNull();
      PropertiesService.getUserProperties().deleteProperty('language');
      expect(PropertiesService.getUserProperties().getProperty('language')).toBeNull();
    },
    'properties',
  );

  test(
    'The spreadsheet has a locale',
    ({ spreadsheet }) => expect(spreadsheet().getSpreadsheetLocale()).toMatch(/^[a-z]{2}_[A-Z]{2}$/),
    'locale',
  );

  test('A day is written by the time zone of the spreadsheet', ({ platform, spreadsheet }) => {
    const { Utilities } = platform.run();
    const zone = spreadsheet().getSpreadsheetTimeZone();
    expect(Utilities.formatDate(new Date(2026, 0, 5), zone, 'yyyy-MM-dd')).toBe('2026-01-05');
  });
}
