import { account, accountInLink } from '../../../../src/imports/formats/support/account';

test('an account has what the file says of it; an id that a spreadsheet cut is none', () => {
  expect(account('17841400000000001', 'soapshop')).toEqual({
    account: { id: '17841400000000001', name: 'soapshop' },
  });
  expect(account('1.78414E+16', 'soapshop')).toEqual({ account: { name: 'soapshop' } });
  expect(account('1,78414E+16', null)).toEqual({});
  expect(account(null, null)).toEqual({});
});

test('links to posts of X name the account', () => {
  const found = [
    'https://twitter.com/SoapShop/status/1',
    'https://x.com/i/status/2',
    'https://x.com/a',
    null,
  ];
  expect(found.map(accountInLink)).toEqual(['soapshop', null, null, null]);
});
