import type { Execution } from '../../runtime/execution';
import { free, type Rules, Service, serviceOf } from '../../runtime/service';

type GasUser = GoogleAppsScript.Base.User;
type Methods = Pick<GasUser, 'getEmail'>;

const RULES: Rules<Methods> = { getEmail: free() };

/** Somebody with whom the spreadsheet is shared, or its owner. */
export class User extends Service<GasUser> implements Methods {
  constructor(
    execution: Execution,
    private readonly address: string,
  ) {
    super(execution, 'User', RULES);
  }

  getEmail(): string {
    return this.address;
  }
}

/** The e-mail address of a person named by it, or handed over as a User. */
export function emailOf(person: string | GasUser, method: string): string {
  return typeof person === 'string' ? person : serviceOf(person, User, method).getEmail();
}

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

/** Throws for what can't be an e-mail address. */
export function assertAddress(address: string): void {
  if (!ADDRESS.test(address)) throw new Error(`Invalid email: ${address}`);
}
