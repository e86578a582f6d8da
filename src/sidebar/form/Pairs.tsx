interface Props {
  readonly pairs: readonly (readonly [label: string, value: string])[];
}

/** Labels and values in two columns. */
export function Pairs({ pairs }: Props) {
  return (
    <dl class="pairs">
      {pairs.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
