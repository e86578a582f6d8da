export function LinksTab() {
  return <></>;
}
