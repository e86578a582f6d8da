export type Role = 'owner' | 'editor' | 'viewer';
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** One line of the add-on's menu, as `addToUi()` left it. */
export interface MenuItem {
  label: string;
  functionName: string;
}

/** What `showSidebar` asked the page to show. */
export interface SidebarRequest {
  title: string;
  html: string;
}

/** A passing message that a script wants shown. */
export interface Toast {
  title: string;
  message: string;
}

/** The built files. */
export interface Bundle {
  /** The name under which Google would publish the add-on, which is the title of its menu. */
  name?: string;
  code: string;
  /** The HTML files by their names. */
  pages: Readonly<Record<string, string>>;
  manifest: { oauthScopes: string[]; runtimeVersion: string };
}

/** Why an edit in the grid was denied. */
export type DenialReason = 'viewer' | 'protected';

/** What the page does about edits in the grid that a role or a protection concerns. */
export interface EditHandlers {
  onDenied(reason: DenialReason): void;
  /** Asks whether to edit what is protected by a warning. */
  confirmEdit(): boolean;
}
