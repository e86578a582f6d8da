export function ImportTab() {
  return <></>;
}
