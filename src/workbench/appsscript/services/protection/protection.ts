import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { Bounds } from '../../geometry/a1';
import { areaOf, boundsOf } from '../../geometry/area';
import { sizeOf } from '../../geometry/sheetSize';
import { personOf } from '../../guard/assertEditable';
import { mayEdit } from '../../guard/checkProtection';
import type { ProtectionRecord } from '../../records/types';
import { enumeration } from '../../runtime/enumeration';
import type { Execution } from '../../runtime/execution';
import { OWNER } from '../../runtime/people';
import { edits, type Rules, reads, Service, serviceOf } from '../../runtime/service';
import { RangeContent } from '../cells/rangeContent';
import { emailOf, User } from '../sharing/user';

type GasProtection = GoogleAppsScript.Spreadsheet.Protection;
type GasRange = GoogleAppsScript.Spreadsheet.Range;
type GasUser = GoogleAppsScript.Base.User;
type Methods = Pick<
  GasProtection,
  | ('getDescription' | 'setDescription' | 'getProtectionType' | 'getRange')
  | ('getUnprotectedRanges' | 'setUnprotectedRanges' | 'isWarningOnly' | 'setWarningOnly')
  | ('canEdit' | 'canDomainEdit' | 'setDomainEdit' | 'getEditors' | 'remove')
  | ('addEditor' | 'addEditors' | 'removeEditor' | 'removeEditors')
>;

const RULES: Rules<Methods> = {
  getDescription: reads(),
  setDescription: edits(['string']),
  getProtectionType: reads(),
  getRange: reads(),
  getUnprotectedRanges: reads(),
  setUnprotectedRanges: edits(['array']),
  isWarningOnly: reads(),
  setWarningOnly: edits(['boolean']),
  canEdit: reads(),
  canDomainEdit: reads(),
  setDomainEdit: edits(['boolean']),
  getEditors: reads(),
  addEditor: edits(['string'], ['object']),
  addEditors: edits(['array']),
  removeEditor: edits(['string'], ['object']),
  removeEditors: edits(['array']),
  remove: edits(),
};

export const PROTECTION_TYPE = enumeration<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'RANGE',
  'SHEET',
);

/** Restricts who may edit a sheet or a range. */
export class Protection extends Service<GasProtection> implements Methods {
  constructor(
    execution: Execution,
    private readonly sheet: FWorksheet,
    private readonly id: number,
  ) {
    super(execution, 'Protection', RULES);
  }

  getDescription(): string {
    return this.#record().description;
  }

  setDescription(description: string): GasProtection {
    return this.#change({ description });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.#record().area === null ? PROTECTION_TYPE.SHEET : PROTECTION_TYPE.RANGE;
  }

  /** Of a protected sheet, all its cells. */
  getRange(): GasRange {
    const whole = { startRow: 0, endRow: null, startColumn: 0, endColumn: null };
    return this.#range(boundsOf(this.#record().area ?? whole, sizeOf(this.sheet)));
  }

  getUnprotectedRanges(): GasRange[] {
    return this.#record().unprotected.map((area) => this.#range(boundsOf(area, sizeOf(this.sheet))));
  }

  setUnprotectedRanges(ranges: GasRange[]): GasProtection {
    const method = 'Protection.setUnprotectedRanges';
    if (this.#record().area !== null) throw new Error('Only protected sheets have unprotected ranges.');
    const unprotected = ranges.map((range) => {
      const { bounds, sheet } = serviceOf(range, RangeContent, method);
      if (sheet.getSheetId() !== this.sheet.getSheetId()) {
        throw new Error('Unprotected ranges must be on the protected sheet.');
      }
      return areaOf(bounds, sizeOf(this.sheet));
    });
    return this.#change({ unprotected });
  }

  isWarningOnly(): boolean {
    return this.#record().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): GasProtection {
    return this.#change({ warningOnly });
  }

  canEdit(): boolean {
    return mayEdit(this.#record(), personOf(this.execution.host));
  }

  canDomainEdit(): boolean {
    this.assertEditable();
    return this.#record().domainEdit;
  }

  setDomainEdit(domainEdit: boolean): GasProtection {
    return this.#change({ domainEdit });
  }

  getEditors(): GasUser[] {
    this.assertEditable();
    return [OWNER, ...this.#editors()].map((address) => new User(this.execution, address).self);
  }

  addEditor(person: string | GasUser): GasProtection {
    return this.addEditors([emailOf(person, 'Protection.addEditor')]);
  }

  addEditors(addresses: string[]): GasProtection {
    // Where every editor may edit, those added are no exception.
    if (this.#record().editors === null) return this.self;
    return this.#change({ editors: [...new Set([...this.#editors(), ...addresses])] });
  }

  removeEditor(person: string | GasUser): GasProtection {
    return this.removeEditors([emailOf(person, 'Protection.removeEditor')]);
  }

  /** From now on only those who are left may edit; neither the owner nor the current user can be removed. */
  removeEditors(people: (string | GasUser)[]): GasProtection {
    const removed = people.map((person) => emailOf(person, 'Protection.removeEditors'));
    const { address: user } = personOf(this.execution.host);
    return this.#change({
      editors: this.#editors().filter((address) => address === user || !removed.includes(address)),
    });
  }

  remove(): void {
    const { protections } = this.execution.records.ofSheet(this.sheet);
    this.#write(protections.filter(({ id }) => id !== this.id));
  }

  override assertEditable(): void {
    if (this.canEdit()) return;
    throw new Error('You do not have permission to change this protection.');
  }

  #editors(): readonly string[] {
    return this.#record().editors ?? this.execution.records.ofWorkbook().editors;
  }

  #record(): ProtectionRecord {
    const { protections } = this.execution.records.ofSheet(this.sheet);
    const record = protections.find(({ id }) => id === this.id);
    if (!record) throw new Error('The protection no longer exists.');
    return record;
  }

  #change(change: Partial<ProtectionRecord>): GasProtection {
    const changed = { ...this.#record(), ...change };
    const { protections } = this.execution.records.ofSheet(this.sheet);
    this.#write(protections.map((record) => (record.id === this.id ? changed : record)));
    return this.self;
  }

  #write(protections: readonly ProtectionRecord[]): void {
    this.execution.records.changeSheet(this.sheet, { protections });
  }

  #range(bounds: Bounds): GasRange {
    return this.execution.range(this.sheet, bounds);
  }
}
