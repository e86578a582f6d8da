import { account, accountInLink } from '../../../../src/imports/formats/support/account';

test('An account has the id and name of the file, but no id that a spreadsheet cut', () => {
  expect(account('17841400000000001', 'soapshop')).toEqual({
    account: { id: '17841400000000001', name: 'soapshop' },
  });
  expect(account('1.78414E+16', 'soapshop')).toEqual({ account: { name: 'soapshop' } });
  expect(account('1,78414E+16', null)).toEqual({});
  expect(account(null, null)).toEqual({});
});

test('Links to posts of X name the account', () => {
  const found = [
    'https://twitter.com/SoapShop/status/1',
    'https://x.com/i/status/2',
    'https://x.com/a',
    null,
  ];
  expect(found.map(accountInLink)).toEqual(['soapshop', null, null, null]);
});
