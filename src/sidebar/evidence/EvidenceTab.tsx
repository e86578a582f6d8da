export function EvidenceTab() {
  return <></>;
}
