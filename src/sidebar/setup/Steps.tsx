/** What to do, one after the other. */
export function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol class="numbered">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
