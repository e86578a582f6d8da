import type { Engine, Language } from '../../src/workbench/engine/types';
import { allowedBuiltIns } from '../workbook/description/allowedBuiltIns';
import { openGrid } from './support/workbench';

/** A column of names, one of numbers, one of words; row 3 has no name, row 2 no number, row 4 no word. B6 is an empty text. */
const DATA = [
  ['a', '3', 'x'],
  ['b', '', 'y'],
  ['', '0', 'z'],
  ['c', '-2', ''],
  ['1/31/2024', '7', '=1/0'],
  ['d', '=""', 'w'],
];

/** What the grid shows for each formula in an English spreadsheet; arrays are joined, so that one cell shows them. */
const SHOWN: Readonly<Record<string, string>> = {
  // Blanks: a reference to one shows nothing and counts as 0; an empty text is a text.
  'D!B2': '',
  'D!B2+1': '1',
  'D!B2=0': 'TRUE',
  'D!B2=""': 'TRUE',
  'D!B6=""': 'TRUE',
  'D!B6>0': 'TRUE',
  'IFERROR(D!B6+1,"no number")': 'no number',
  'SUM(D!B1:B6)': '8',
  'INDEX(D!B1:B4,2)': '',
  'LET(x,D!B2,x)': '',
  'IF(TRUE,D!B2)': '',
  'MAX(D!B2,D!B3)': '0',
  'MIN(D!B1:B6)': '-2',
  'COUNT(D!B1:B6)': '4',
  // Comparisons of one column again and again.
  'JOIN("|",D!A1:A4="b")': 'FALSE|TRUE|FALSE|FALSE',
  'JOIN("|",D!A1:A4="c")': 'FALSE|FALSE|FALSE|TRUE',
  'SUM(FILTER(D!B1:B4,D!A1:A4="a"))': '3',
  'SUM(FILTER(D!B1:B4,D!A1:A4="c"))': '-2',
  'JOIN("|",FILTER(D!A1:B4,D!A1:A4="b"))': 'b|',
  'ISBLANK(FILTER(D!B1:B4,D!A1:A4="b"))': 'TRUE',
  'IFERROR(FILTER(D!A1:A4,D!B1:B4>9),"none")': 'none',
  // Numbers as texts.
  'FIXED(1706.456,0)': '1,706',
  'FIXED(1706.456)': '1,706.46',
  'FIXED(-1706.456,1,TRUE)': '-1706.5',
  'FIXED(1.005,2)': '1.01',
  'FIXED(1234567,-3)': '1,235,000',
  'FIXED(D!B2,0)': '0',
  'JOIN("|",MAP(D!B1:B4,LAMBDA(v,FIXED(v,1))))': '3.0|0.0|0.0|-2.0',
  // Choosing.
  'CHOOSE(2,"a","b")': 'b',
  'CHOOSE(D!B1,1,2,D!B2)': '',
  'CHOOSE(1,"a",1/0)': 'a',
  'ISERROR(CHOOSE(3,1,2))': 'TRUE',
  'SUM(CHOOSE(2,D!A1:A2,D!B1:B4))': '1',
  'JOIN("|",MAP(SEQUENCE(2),LAMBDA(v,CHOOSE(v,"a","b"))))': 'a|b',
  'IFS(D!B1>5,"hi",TRUE,"lo")': 'lo',
  'IFS(D!B1>1,D!B2)': '',
  'IFS(TRUE,"ok",TRUE,1/0)': 'ok',
  'ISERROR(IFS(FALSE,1))': 'TRUE',
  'JOIN("|",MAP(D!B1:B4,LAMBDA(v,IFS(v>1,"hi",v<0,"neg",TRUE,"lo"))))': 'hi|lo|lo|neg',
  // Looking up.
  'XLOOKUP("b",D!A1:A4,D!C1:C4)': 'y',
  'XLOOKUP("B",D!A1:A4,D!C1:C4,"none",0,-1)': 'y',
  'XLOOKUP("q",D!A1:A4,D!C1:C4,"none")': 'none',
  'XLOOKUP("q",D!A1:A4,D!C1:C4,"")': '',
  'ISERROR(XLOOKUP("q",D!A1:A4,D!C1:C4))': 'TRUE',
  'XLOOKUP("b",D!A1:A4,D!B1:B4)': '',
  'XLOOKUP(2,D!B1:B4,D!C1:C4,"none",1)': 'x',
  'JOIN("|",XLOOKUP("b",D!A1:A4,D!A1:C4))': 'b||y',
  'JOIN("|",MAP(VSTACK("a","q"),LAMBDA(k,XLOOKUP(k,D!A1:A4,D!C1:C4,"none"))))': 'x|none',
  'XMATCH("b",D!A1:A4)': '2',
  'XMATCH(1,D!B1:B4,1)': '1',
  'XMATCH(1,D!B1:B4,-1)': '3',
  'ISERROR(XMATCH("q",D!A1:A4))': 'TRUE',
  'MATCH("b",D!A1:A4,0)': '2',
  // Texts.
  'REPT("▇",3)': '▇▇▇',
  'REPT("ab",2.7)': 'abab',
  'REPT("ab",0)': '',
  'TEXTJOIN(", ",TRUE,D!A1:A4)': 'a, b, c',
  'TEXTJOIN(", ",FALSE,D!A1:A4)': 'a, b, , c',
  'TEXTJOIN(", ",TRUE,1.5,TRUE,D!A1)': '1.5, TRUE, a',
  'IFERROR(TEXTJOIN(", ",TRUE,FILTER(D!A1:A4,D!B1:B4>9)),"none")': 'none',
  'SUBSTITUTE("a b"," ","")': 'ab',
  'CHAR(9650)': '▲',
  'CHAR(127942)': '🏆',
  'CHAR(10)="x"': 'FALSE',
  // Numbers.
  'ABS(-2)': '2',
  'ABS(D!B2)': '0',
  'SQRT(4)': '2',
  'ISERROR(SQRT(-1))': 'TRUE',
  'LN(EXP(2))': '2',
  'ISERROR(LN(0))': 'TRUE',
  'MOD(-7,3)': '2',
  'MOD(7,-3)': '-2',
  'ISERROR(MOD(7,0))': 'TRUE',
  'INT(-1.5)': '-2',
  'INT(D!B2)': '0',
  'ROUND(2.5,0)': '3',
  'N("x")': '0',
  'N(TRUE)': '1',
  'N(D!B2)': '0',
  'SUMPRODUCT(D!B1:B4,D!B1:B4)': '13',
  'SUMPRODUCT((D!A1:A4="a")*(D!B1:B4>0),D!B1:B4)': '3',
  'SUMPRODUCT((D!B1:B4>0)*1)': '1',
  'ISERROR(SUMPRODUCT(D!B1:B4,D!B1:B3))': 'TRUE',
  'LARGE(D!B1:B4,2)': '0',
  // Questions.
  'ISERROR(D!C5)': 'TRUE',
  'JOIN("|",MAP(D!C4:C6,LAMBDA(v,ISERROR(v))))': 'FALSE|TRUE|FALSE',
  'JOIN("|",MAP(D!B1:B6,LAMBDA(v,ISTEXT(v))))': 'FALSE|FALSE|FALSE|FALSE|FALSE|TRUE',
  'JOIN("|",MAP(D!B1:B6,LAMBDA(v,ISBLANK(v))))': 'FALSE|TRUE|FALSE|FALSE|FALSE|FALSE',
  'ISBLANK("")': 'FALSE',
  'ISNUMBER(D!B2)': 'FALSE',
  'NOT(D!B2)': 'TRUE',
  'OR(FALSE,1)': 'TRUE',
  'OR(D!B2:B3)': 'FALSE',
  'AND(D!B1>1,D!B4<0)': 'TRUE',
  // Arrays.
  'ROWS(D!A1:B4)': '4',
  'ROWS(SEQUENCE(3))': '3',
  'JOIN("|",TAKE(D!A1:A4,-2))': '|c',
  'JOIN("|",TAKE(D!A1:A4,9))': 'a|b||c',
  'JOIN("|",TAKE(D!A1:C4,,1))': 'a|b||c',
  'TAKE(D!A1:B4,1,1)': 'a',
  'JOIN("|",DROP(D!A1:A4,1))': 'b||c',
  'JOIN("|",DROP(D!A1:A4,-1))': 'a|b|',
  'ISERROR(DROP(D!A1:A4,4))': 'TRUE',
  'JOIN("|",CHOOSECOLS(D!A1:C2,3,1))': 'x|a|y|b',
  'JOIN("|",CHOOSECOLS(D!A1:C2,-1))': 'x|y',
  'ISERROR(CHOOSECOLS(D!A1:C2,4))': 'TRUE',
  'JOIN("|",HSTACK("a",D!B2,1))': 'a||1',
  'JOIN("|",SORT(D!B1:B4))': '-2|0|3|',
  'JOIN("|",UNIQUE(D!C1:C3))': 'x|y|z',
  // Days.
  'EOMONTH(DATE(2024,1,31),1)=DATE(2024,2,29)': 'TRUE',
  'EOMONTH(DATE(2024,1,15),-1)=DATE(2023,12,31)': 'TRUE',
  'EOMONTH(D!A5,0)=DATE(2024,1,31)': 'TRUE',
  'WEEKDAY(DATE(2024,1,7))': '1',
  'WEEKDAY(DATE(2024,1,7),2)': '7',
  'WEEKDAY(DATE(2024,1,1),3)': '0',
  'YEAR(D!A5)*10000+MONTH(D!A5)*100+DAY(D!A5)': '20240131',
  // Sums by conditions.
  'SUMIFS(D!B1:B4,D!A1:A4,"a")': '3',
  'COUNTIFS(D!A1:A4,"b")': '1',
  'AVERAGEIFS(D!B1:B4,D!A1:A4,"<>b")': '0.3333333333',
  'MINIFS(D!B1:B4,D!A1:A4,"<>")': '-2',
  'MAXIFS(D!B1:B4,D!B1:B4,"<3")': '0',
  'MINIFS(D!B1:B4,D!A1:A4,"q")': '0',
  'ISERROR(AVERAGEIFS(D!B1:B4,D!A1:A4,"q"))': 'TRUE',
  // What a criterion asks: blanks, texts, numbers and their comparisons.
  'COUNTIFS(D!B1:B6,"")': '2',
  'COUNTIFS(D!B1:B6,"=")': '1',
  'COUNTIFS(D!B1:B6,"<>")': '5',
  'COUNTIFS(D!B1:B6,">=0")': '3',
  'COUNTIFS(D!B1:B6,"<0")': '1',
  'COUNTIFS(D!B1:B6,3)': '1',
  'COUNTIFS(D!B1:B6,"<>3")': '5',
  'COUNTIFS(D!A1:A6,"?*")': '4',
  'COUNTIFS(D!A1:A6,"A")': '1',
  'COUNTIFS(D!A1:A6,">a")': '3',
  'COUNTIFS(D!A1:A6,"~?")': '0',
  'COUNTIFS(D!A5:A6,">="&DATE(2024,1,31))': '1',
  'COUNTIFS(D!A1:A4,"<>",D!B1:B4,">=0")': '1',
  'SUMIFS(D!B1:B6,D!C1:C6,"?")': '3',
  'JOIN("|",MAP(VSTACK("a","c"),LAMBDA(v,SUMIFS(D!B1:B4,D!A1:A4,v))))': '3|-2',
  'JOIN("|",ARRAYFORMULA(COUNTIFS(D!A1:A4,VSTACK("a","q"),D!B1:B4,">0")))': '1|0',
  'ISERROR(COUNTIFS(D!A1:A4,"a",D!B1:B3,">0"))': 'TRUE',
};

/** Texts that the language of the spreadsheet writes differently. */
const IN_FRENCH: Readonly<Record<string, string>> = {
  'FIXED(1706.456,0)': '1\u202f706',
  'FIXED(-1234567.891,2)': '-1\u202f234\u202f567,89',
  'FIXED(1706.456,1,TRUE)': '1706,5',
  'REPT(1.5,2)': '1,51,5',
  'TEXTJOIN(" ",TRUE,1.5,2)': '1,5 2',
  'ISBLANK(D!B2)': 'VRAI',
};

/** Opens a spreadsheet with the data, and gives what each formula shows. */
async function show(language: Language, formulas: readonly string[]): Promise<Record<string, string>> {
  const engine = await openGrid(language);
  engine.addSheet('D', inLanguage(language));
  formulas.forEach((formula, index) => {
    gridCell(engine, index).setValue({ f: `=${formula}`, v: null });
  });
  await engine.settled();
  return Object.fromEntries(
    formulas.map((formula, index) => [formula, engine.cell('Sheet1', `A${index + 1}`).text]),
  );
}

function inLanguage(language: Language): string[][] {
  return DATA.map((row) =>
    row.map((text) => (language === 'fr' && text === '1/31/2024' ? '31/01/2024' : text)),
  );
}

function gridCell(engine: Engine, row: number) {
  const sheet = engine.workbook.getSheetByName('Sheet1');
  if (!sheet) throw new Error('There is no first sheet.');
  return sheet.getRange(row, 0);
}

test('Built-in functions give what Sheets documents for blanks, errors and arrays', async () => {
  expect(await show('en', Object.keys(SHOWN))).toEqual(SHOWN);
});

test('Functions that write numbers write them in the language of the spreadsheet', async () => {
  expect(await show('fr', Object.keys(IN_FRENCH))).toEqual(IN_FRENCH);
});

test('Every built-in function that the workbook may call is checked here or elsewhere', () => {
  const elsewhere = ['IMPORTFEED', 'HYPERLINK', 'SPARKLINE'];
  const checked = new Set(Object.keys(SHOWN).flatMap((formula) => formula.match(/[A-Z.]{1,}(?=\()/g) ?? []));
  const missing = [...allowedBuiltIns].filter((name) => !checked.has(name) && !elsewhere.includes(name));
  expect(missing).toEqual([]);
});
